//! Plans sent for approval, and comments; where a plan stands, in its summary.

use super::{Tables, index, maybe_number, number, points, table};
use sea_orm_migration::prelude::*;

/// Plans sent for approval, and comments; where a plan stands, in its summary.
pub(super) struct Approvals;

impl MigrationName for Approvals {
    fn name(&self) -> &'static str {
        "0005_approvals"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Approvals {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let tables = Tables { backend: manager.get_database_backend() };
        for table in [tables.submissions(), tables.approvals(), tables.comments()] {
            manager.create_table(table).await?;
        }
        for (name, table, column) in [
            ("submission_by_dossier", "submission", "dossier"),
            ("approval_by_account", "approval", "account"),
            ("comment_by_dossier", "comment", "dossier"),
        ] {
            manager.create_index(index(name, table, &[column])).await?;
        }
        for column in [tables.text("stage").default("draft").take(), tables.maybe("until")] {
            manager.alter_table(Table::alter().table("summary").add_column(column).take()).await?;
        }
        Ok(())
    }

    async fn down(&self, _: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("approvals are not taken away".into()))
    }
}

impl Tables {
    fn submissions(&self) -> TableCreateStatement {
        table("submission")
            .col(self.text("id").primary_key())
            .col(self.text("dossier"))
            .col(number("revision"))
            .col(number("number"))
            .col(number("at"))
            .col(self.text("who"))
            .col(self.text("until"))
            .col(maybe_number("in_force"))
            .col(maybe_number("ended"))
            .foreign_key(&mut points(["dossier", "revision"], "revision", ["dossier", "number"]))
            .take()
    }

    fn approvals(&self) -> TableCreateStatement {
        table("approval")
            .col(self.text("submission"))
            .col(self.text("account"))
            .col(number("place"))
            .col(self.maybe("verdict"))
            .col(self.maybe("words"))
            .col(maybe_number("at"))
            .col(maybe_number("revision"))
            .primary_key(Index::create().col("submission").col("account"))
            .foreign_key(&mut points(["submission"], "submission", ["id"]))
            .foreign_key(&mut points(["account"], "account", ["id"]))
            .take()
    }

    fn comments(&self) -> TableCreateStatement {
        table("comment")
            .col(self.text("id").primary_key())
            .col(self.text("dossier"))
            .col(number("revision"))
            .col(self.text("place"))
            .col(number("at"))
            .col(self.text("who"))
            .col(self.maybe("words"))
            .col(self.maybe("answer"))
            .col(maybe_number("answered"))
            .col(self.maybe("answered_by"))
            .foreign_key(&mut points(["dossier", "revision"], "revision", ["dossier", "number"]))
            .take()
    }
}
