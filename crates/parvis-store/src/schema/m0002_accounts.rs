//! Who signs in.

use super::{Tables, index, maybe_number, number, points, table};
use sea_orm_migration::prelude::*;

/// Who signs in.
pub(super) struct Accounts;

impl MigrationName for Accounts {
    fn name(&self) -> &'static str {
        "0002_accounts"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Accounts {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let tables = Tables { backend: manager.get_database_backend() };
        for table in [tables.accounts(), tables.grants(), tables.sessions(), tables.links()] {
            manager.create_table(table).await?;
        }
        for (name, table, column) in [
            ("grant_by_account", "role_grant", "account"),
            ("grant_by_node", "role_grant", "node"),
            ("session_by_account", "session", "account"),
        ] {
            manager.create_index(index(name, table, &[column])).await?;
        }
        Ok(())
    }

    async fn down(&self, _: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("accounts are not taken away".into()))
    }
}

impl Tables {
    fn accounts(&self) -> TableCreateStatement {
        table("account")
            .col(self.text("id").primary_key())
            .col(self.text("login").unique_key())
            .col(self.text("name"))
            .col(self.maybe("password"))
            .col(self.maybe("second"))
            .col(self.maybe("language"))
            .col(number("created"))
            .col(maybe_number("closed"))
            .take()
    }

    fn grants(&self) -> TableCreateStatement {
        table("role_grant")
            .col(self.text("id").primary_key())
            .col(self.text("account"))
            .col(self.text("node"))
            .col(self.text("role"))
            .col(maybe_number("until"))
            .col(number("at"))
            .col(self.text("by"))
            .foreign_key(&mut points(["account"], "account", ["id"]))
            .foreign_key(&mut points(["node"], "node", ["id"]))
            .take()
    }

    fn sessions(&self) -> TableCreateStatement {
        table("session")
            .col(self.text("id").primary_key())
            .col(self.text("secret").unique_key())
            .col(self.text("account"))
            .col(self.text("device"))
            .col(number("began"))
            .col(number("seen"))
            .col(number("ends"))
            .foreign_key(&mut points(["account"], "account", ["id"]))
            .take()
    }

    fn links(&self) -> TableCreateStatement {
        table("link")
            .col(self.text("secret").primary_key())
            .col(self.text("account"))
            .col(self.text("purpose"))
            .col(number("made"))
            .col(number("ends"))
            .col(maybe_number("used"))
            .foreign_key(&mut points(["account"], "account", ["id"]))
            .take()
    }
}
