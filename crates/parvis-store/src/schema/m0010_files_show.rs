//! What a file shows: a blueprint, a photograph, something else.

use super::Tables;
use sea_orm_migration::prelude::*;

/// What a file shows: a blueprint, a photograph, something else.
pub(super) struct FilesShow;

impl MigrationName for FilesShow {
    fn name(&self) -> &'static str {
        "0010_files_show"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for FilesShow {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let shows = Tables { backend: manager.get_database_backend() }.maybe("shows");
        manager.alter_table(Table::alter().table("file").add_column(shows).take()).await
    }

    async fn down(&self, _: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("what files show is not taken away".into()))
    }
}
