//! What runs of a building found.

use super::{Tables, number, points, table};
use sea_orm_migration::prelude::*;

/// What runs of a building found.
pub(super) struct RunResults;

impl MigrationName for RunResults {
    fn name(&self) -> &'static str {
        "0004_run_results"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for RunResults {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let tables = Tables { backend: manager.get_database_backend() };
        manager.create_table(tables.run_results()).await
    }

    async fn down(&self, _: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("results of runs are not taken away".into()))
    }
}

impl Tables {
    fn run_results(&self) -> TableCreateStatement {
        table("run_result")
            .col(self.text("job"))
            .col(self.text("part"))
            .col(self.text("dossier"))
            .col(number("revision"))
            .col(number("at"))
            .col(self.text("sha256"))
            .primary_key(Index::create().col("job").col("part"))
            .foreign_key(&mut points(["job"], "job", ["id"]))
            .foreign_key(&mut points(["dossier", "revision"], "revision", ["dossier", "number"]))
            .foreign_key(&mut points(["dossier", "sha256"], "content", ["dossier", "sha256"]))
            .take()
    }
}
