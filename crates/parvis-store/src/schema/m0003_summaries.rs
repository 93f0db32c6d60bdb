//! What lists and maps say of dossiers.

use super::{Tables, index, maybe_number, number, points, table};
use sea_orm_migration::prelude::*;

/// What lists and maps say of dossiers.
pub(super) struct Summaries;

impl MigrationName for Summaries {
    fn name(&self) -> &'static str {
        "0003_summaries"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Summaries {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let tables = Tables { backend: manager.get_database_backend() };
        manager.create_table(tables.summaries()).await?;
        manager.create_index(index("summary_by_way", "summary", &["way"])).await
    }

    async fn down(&self, _: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("summaries are not taken away".into()))
    }
}

impl Tables {
    fn summaries(&self) -> TableCreateStatement {
        table("summary")
            .col(self.text("dossier").primary_key())
            .col(self.text("way"))
            .col(self.text("name"))
            .col(self.text("sought"))
            .col(self.text("country"))
            .col(self.text("class"))
            .col(number("revision"))
            .col(number("errors"))
            .col(number("warnings"))
            .col(number("notes"))
            .col(ColumnDef::new("drawn").boolean().not_null())
            .col(maybe_number("lon"))
            .col(maybe_number("lat"))
            .foreign_key(&mut points(["dossier"], "dossier", ["id"]))
            .take()
    }
}
