//! What jobs were given and made.

use super::{Tables, bytes, number, points, table};
use sea_orm_migration::prelude::*;

/// What jobs were given and made.
pub(super) struct JobFiles;

impl MigrationName for JobFiles {
    fn name(&self) -> &'static str {
        "0012_job_files"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for JobFiles {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let tables = Tables { backend: manager.get_database_backend() };
        manager.create_table(tables.job_files()).await
    }

    async fn down(&self, _: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("files of jobs are not taken away".into()))
    }
}

impl Tables {
    fn job_files(&self) -> TableCreateStatement {
        table("job_file")
            .col(self.text("job"))
            .col(self.text("part"))
            .col(number("ends"))
            .col(self.text("master"))
            .col(bytes("wrapped"))
            .col(ColumnDef::new("bytes").blob())
            .col(self.maybe("sealed"))
            .primary_key(Index::create().col("job").col("part"))
            .foreign_key(&mut points(["job"], "job", ["id"]))
            .take()
    }
}
