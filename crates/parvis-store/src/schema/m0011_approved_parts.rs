//! What an agency answered about each part of a plan.

use super::Tables;
use sea_orm_migration::prelude::*;

/// What an agency answered about each part of a plan.
pub(super) struct ApprovedParts;

impl MigrationName for ApprovedParts {
    fn name(&self) -> &'static str {
        "0011_approved_parts"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for ApprovedParts {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let parts = Tables { backend: manager.get_database_backend() }.maybe("parts");
        manager.alter_table(Table::alter().table("approval").add_column(parts).take()).await
    }

    async fn down(&self, _: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("answers about parts are not taken away".into()))
    }
}
