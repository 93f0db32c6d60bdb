//! Lines of the journal are found by what was done.

use super::index;
use sea_orm_migration::prelude::*;

/// Lines of the journal are found by what was done.
pub(super) struct JournalByWhat;

impl MigrationName for JournalByWhat {
    fn name(&self) -> &'static str {
        "0009_journal_by_what"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for JournalByWhat {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_index(index("journal_by_what", "journal", &["what", "line"])).await
    }

    async fn down(&self, _: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("the index of the journal is not taken away".into()))
    }
}
