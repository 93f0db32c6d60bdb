//! When the clock of an exercise was last seen running: so that the time a server is away is not played.

use super::maybe_number;
use sea_orm_migration::prelude::*;

/// A sign of life of each exercise.
pub(super) struct ExerciseAlive;

impl MigrationName for ExerciseAlive {
    fn name(&self) -> &'static str {
        "0015_exercise_alive"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for ExerciseAlive {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let column = maybe_number("alive");
        manager.alter_table(Table::alter().table("exercise").add_column(column).take()).await
    }

    async fn down(&self, _: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("what belongs to exercises is not taken away".into()))
    }
}
