//! Seats of exercises that go on in another browser and the codes that take them there; pictures and documents; what lists
//! say, so that exercises need not be opened for it.

use super::{Tables, bytes, maybe_number, number, points, table};
use sea_orm_migration::prelude::*;

/// Seats that move, files, and what lists say of exercises.
pub(super) struct MoreOfExercises;

impl MigrationName for MoreOfExercises {
    fn name(&self) -> &'static str {
        "0013_more_of_exercises"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for MoreOfExercises {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let tables = Tables { backend: manager.get_database_backend() };
        manager.create_table(tables.exercise_passes()).await?;
        manager.create_table(tables.exercise_files()).await?;
        let summary = ColumnDef::new("summary").blob().take();
        for (table, column) in [("exercise_seat", maybe_number("moved")), ("exercise", summary)] {
            manager.alter_table(Table::alter().table(table).add_column(column).take()).await?;
        }
        Ok(())
    }

    async fn down(&self, _: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("what belongs to exercises is not taken away".into()))
    }
}

impl Tables {
    fn exercise_passes(&self) -> TableCreateStatement {
        table("exercise_pass")
            .col(self.text("code").primary_key())
            .col(self.text("exercise"))
            .col(self.text("person"))
            .col(number("ends"))
            .foreign_key(&mut points(["exercise"], "exercise", ["id"]))
            .take()
    }

    fn exercise_files(&self) -> TableCreateStatement {
        table("exercise_file")
            .col(self.text("exercise"))
            .col(self.text("sha256"))
            .col(bytes("sealed"))
            .primary_key(Index::create().col("exercise").col("sha256"))
            .foreign_key(&mut points(["exercise"], "exercise", ["id"]))
            .take()
    }
}
