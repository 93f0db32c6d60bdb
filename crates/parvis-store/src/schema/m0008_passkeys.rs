//! Passkeys, and the questions that are out.

use super::{Tables, bytes, index, maybe_number, number, points, table};
use sea_orm_migration::prelude::*;

/// Passkeys, and the questions that are out.
pub(super) struct Passkeys;

impl MigrationName for Passkeys {
    fn name(&self) -> &'static str {
        "0008_passkeys"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Passkeys {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let tables = Tables { backend: manager.get_database_backend() };
        for table in [tables.passkeys(), tables.challenges()] {
            manager.create_table(table).await?;
        }
        manager.create_index(index("passkey_by_account", "passkey", &["account"])).await
    }

    async fn down(&self, _: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("passkeys are not taken away".into()))
    }
}

impl Tables {
    fn passkeys(&self) -> TableCreateStatement {
        table("passkey")
            .col(self.text("id").primary_key())
            .col(self.text("account"))
            .col(self.text("credential").unique_key())
            .col(self.text("handle"))
            .col(self.text("name"))
            .col(bytes("key"))
            .col(bytes("state"))
            .col(number("made"))
            .col(maybe_number("used"))
            .foreign_key(&mut points(["account"], "account", ["id"]))
            .take()
    }

    fn challenges(&self) -> TableCreateStatement {
        table("challenge")
            .col(self.text("id").primary_key())
            .col(self.maybe("account"))
            .col(bytes("asked"))
            .col(number("ends"))
            .take()
    }
}
