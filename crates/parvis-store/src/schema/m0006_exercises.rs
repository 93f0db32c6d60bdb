//! Exercises, their events and who sits in them.

use super::{Tables, bytes, index, maybe_number, number, points, table};
use sea_orm_migration::prelude::*;

/// Exercises, their events and who sits in them.
pub(super) struct Exercises;

impl MigrationName for Exercises {
    fn name(&self) -> &'static str {
        "0006_exercises"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Exercises {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let tables = Tables { backend: manager.get_database_backend() };
        for table in [tables.exercises(), tables.exercise_events(), tables.exercise_seats()] {
            manager.create_table(table).await?;
        }
        for (name, table, column) in [
            ("exercise_by_node", "exercise", "node"),
            ("exercise_by_code", "exercise", "code"),
            ("exercise_seat_by_exercise", "exercise_seat", "exercise"),
        ] {
            manager.create_index(index(name, table, &[column])).await?;
        }
        Ok(())
    }

    async fn down(&self, _: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("exercises are not taken away".into()))
    }
}

impl Tables {
    fn exercises(&self) -> TableCreateStatement {
        table("exercise")
            .col(self.text("id").primary_key())
            .col(self.text("kind"))
            .col(self.text("node"))
            .col(self.maybe("dossier"))
            .col(self.text("code"))
            .col(self.text("scenario"))
            .col(number("at"))
            .col(self.text("who"))
            .col(maybe_number("ended"))
            .col(number("packs"))
            .col(self.text("master"))
            .col(bytes("wrapped"))
            .col(bytes("pack"))
            .foreign_key(&mut points(["node"], "node", ["id"]))
            .foreign_key(&mut points(["dossier"], "dossier", ["id"]))
            .take()
    }

    fn exercise_events(&self) -> TableCreateStatement {
        table("exercise_event")
            .col(self.text("exercise"))
            .col(number("number"))
            .col(bytes("sealed"))
            .primary_key(Index::create().col("exercise").col("number"))
            .foreign_key(&mut points(["exercise"], "exercise", ["id"]))
            .take()
    }

    fn exercise_seats(&self) -> TableCreateStatement {
        table("exercise_seat")
            .col(self.text("secret").primary_key())
            .col(self.text("exercise"))
            .col(self.text("person"))
            .col(number("at"))
            .foreign_key(&mut points(["exercise"], "exercise", ["id"]))
            .take()
    }
}
