//! Exercises that only rehearse another, and when the names of one are to go.

use super::{Tables, maybe_number};
use sea_orm_migration::prelude::*;

/// Exercises that only rehearse another, and when the names of one are to go.
pub(super) struct Rehearsals;

impl MigrationName for Rehearsals {
    fn name(&self) -> &'static str {
        "0007_rehearsals"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Rehearsals {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let tables = Tables { backend: manager.get_database_backend() };
        for column in [tables.maybe("rehearses"), maybe_number("forget")] {
            manager.alter_table(Table::alter().table("exercise").add_column(column).take()).await?;
        }
        Ok(())
    }

    async fn down(&self, _: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("rehearsals are not taken away".into()))
    }
}
