//! The tables, made and brought up to date. A migration that was released is never changed: add the next one, in
//! a file of its own.

mod m0001_first;
mod m0002_accounts;
mod m0003_summaries;
mod m0004_run_results;
mod m0005_approvals;
mod m0006_exercises;
mod m0007_rehearsals;
mod m0008_passkeys;
mod m0009_journal_by_what;
mod m0010_files_show;
mod m0011_approved_parts;
mod m0012_job_files;
mod m0013_more_of_exercises;
mod m0015_exercise_alive;

use sea_orm::DbBackend;
use sea_orm_migration::prelude::*;

/// All migrations, oldest first.
pub(crate) struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m0001_first::First),
            Box::new(m0002_accounts::Accounts),
            Box::new(m0003_summaries::Summaries),
            Box::new(m0004_run_results::RunResults),
            Box::new(m0005_approvals::Approvals),
            Box::new(m0006_exercises::Exercises),
            Box::new(m0007_rehearsals::Rehearsals),
            Box::new(m0008_passkeys::Passkeys),
            Box::new(m0009_journal_by_what::JournalByWhat),
            Box::new(m0010_files_show::FilesShow),
            Box::new(m0011_approved_parts::ApprovedParts),
            Box::new(m0012_job_files::JobFiles),
            Box::new(m0013_more_of_exercises::MoreOfExercises),
            Box::new(m0015_exercise_alive::ExerciseAlive),
        ]
    }
}

/// The tables as one of the two databases makes them.
struct Tables {
    backend: DbBackend,
}

impl Tables {
    /// Text that sorts by its bytes on both databases, whatever the language of the server.
    fn maybe(&self, name: &'static str) -> ColumnDef {
        let mut column = ColumnDef::new(name);
        column.text();
        if self.backend == DbBackend::Postgres {
            column.extra("COLLATE \"C\"");
        }
        column
    }

    fn text(&self, name: &'static str) -> ColumnDef {
        self.maybe(name).not_null().take()
    }
}

fn table(name: &'static str) -> TableCreateStatement {
    Table::create().table(name).take()
}

fn maybe_number(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).big_integer().take()
}

fn bytes(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).blob().not_null().take()
}

fn number(name: &'static str) -> ColumnDef {
    maybe_number(name).not_null().take()
}

/// A row that must stand in another table.
fn points<const N: usize>(
    from: [&'static str; N],
    table: &'static str,
    to: [&'static str; N],
) -> ForeignKeyCreateStatement {
    let mut key = ForeignKey::create();
    for (from, to) in from.into_iter().zip(to) {
        key.from_col(from).to_tbl(table).to_col(to);
    }
    key
}

fn index(name: &'static str, table: &'static str, columns: &[&'static str]) -> IndexCreateStatement {
    let mut index = Index::create();
    index.name(name).table(table);
    for column in columns {
        index.col(*column);
    }
    index
}
