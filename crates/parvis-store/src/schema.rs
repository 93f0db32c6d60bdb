//! The tables, made and brought up to date. A migration that was released is never changed: add the next one.

use sea_orm::DbBackend;
use sea_orm_migration::prelude::*;

/// All migrations, oldest first.
pub(crate) struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(First),
            Box::new(Accounts),
            Box::new(Summaries),
            Box::new(RunResults),
            Box::new(Approvals),
            Box::new(Exercises),
            Box::new(Rehearsals),
            Box::new(Passkeys),
            Box::new(JournalByWhat),
            Box::new(FilesShow),
            Box::new(ApprovedParts),
            Box::new(MoreOfExercises),
        ]
    }
}

/// The tables of the first edition.
struct First;

impl MigrationName for First {
    fn name(&self) -> &'static str {
        "0001_first"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for First {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let tables = Tables { backend: manager.get_database_backend() };
        for table in [
            tables.nodes(),
            tables.dossiers(),
            tables.revisions(),
            tables.changes(),
            tables.contents(),
            tables.files(),
            tables.journal(),
            tables.journal_head(),
            tables.jobs(),
        ] {
            manager.create_table(table).await?;
        }
        for index in indices() {
            manager.create_index(index).await?;
        }
        let start = Query::insert()
            .into_table("journal_head")
            .columns(["id", "line", "hash"])
            .values_panic([0_i64.into(), 0_i64.into(), crate::journal::START.into()])
            .to_owned();
        manager.execute(start).await
    }

    async fn down(&self, _: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("there is nothing before the first tables".into()))
    }
}

/// Who signs in.
struct Accounts;

impl MigrationName for Accounts {
    fn name(&self) -> &'static str {
        "0002_accounts"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Accounts {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let tables = Tables { backend: manager.get_database_backend() };
        for table in [tables.accounts(), tables.grants(), tables.sessions(), tables.links()] {
            manager.create_table(table).await?;
        }
        for (name, table, column) in [
            ("grant_by_account", "role_grant", "account"),
            ("grant_by_node", "role_grant", "node"),
            ("session_by_account", "session", "account"),
        ] {
            manager.create_index(index(name, table, &[column])).await?;
        }
        Ok(())
    }

    async fn down(&self, _: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("accounts are not taken away".into()))
    }
}

/// What lists and maps say of dossiers.
struct Summaries;

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

/// What runs of a building found.
struct RunResults;

impl MigrationName for RunResults {
    fn name(&self) -> &'static str {
        "0004_run_results"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for RunResults {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let tables = Tables { backend: manager.get_database_backend() };
        manager.create_table(tables.run_results()).await
    }

    async fn down(&self, _: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("results of runs are not taken away".into()))
    }
}

/// Plans sent for approval, and comments; where a plan stands, in its summary.
struct Approvals;

impl MigrationName for Approvals {
    fn name(&self) -> &'static str {
        "0005_approvals"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Approvals {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let tables = Tables { backend: manager.get_database_backend() };
        for table in [tables.submissions(), tables.approvals(), tables.comments()] {
            manager.create_table(table).await?;
        }
        for (name, table, column) in [
            ("submission_by_dossier", "submission", "dossier"),
            ("approval_by_account", "approval", "account"),
            ("comment_by_dossier", "comment", "dossier"),
        ] {
            manager.create_index(index(name, table, &[column])).await?;
        }
        for column in [tables.text("stage").default("draft").take(), tables.maybe("until")] {
            manager.alter_table(Table::alter().table("summary").add_column(column).take()).await?;
        }
        Ok(())
    }

    async fn down(&self, _: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("approvals are not taken away".into()))
    }
}

/// Exercises, their events and who sits in them.
struct Exercises;

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

/// Exercises that only rehearse another, and when the names of one are to go.
struct Rehearsals;

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

/// Passkeys, and the questions that are out.
struct Passkeys;

impl MigrationName for Passkeys {
    fn name(&self) -> &'static str {
        "0008_passkeys"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Passkeys {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let tables = Tables { backend: manager.get_database_backend() };
        for table in [tables.passkeys(), tables.challenges()] {
            manager.create_table(table).await?;
        }
        manager.create_index(index("passkey_by_account", "passkey", &["account"])).await
    }

    async fn down(&self, _: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("passkeys are not taken away".into()))
    }
}

/// Lines of the journal are found by what was done.
struct JournalByWhat;

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

/// What a file shows: a blueprint, a photograph, something else.
struct FilesShow;

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

/// What an agency answered about each part of a plan.
struct ApprovedParts;

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

/// Seats of exercises that go on in another browser and the codes that take them there; pictures and documents; what lists
/// say, so that exercises need not be opened for it.
struct MoreOfExercises;

impl MigrationName for MoreOfExercises {
    fn name(&self) -> &'static str {
        "0012_more_of_exercises"
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

    fn nodes(&self) -> TableCreateStatement {
        table("node")
            .col(self.text("id").primary_key())
            .col(self.maybe("parent"))
            .col(self.text("kind"))
            .col(self.text("name"))
            .take()
    }

    fn dossiers(&self) -> TableCreateStatement {
        table("dossier")
            .col(self.text("id").primary_key())
            .col(self.text("node"))
            .col(number("head"))
            .foreign_key(&mut points(["node"], "node", ["id"]))
            .take()
    }

    fn revisions(&self) -> TableCreateStatement {
        table("revision")
            .col(self.text("dossier"))
            .col(number("number"))
            .col(number("base"))
            .col(maybe_number("undoes"))
            .col(number("at"))
            .col(self.text("who"))
            .col(self.text("why"))
            .primary_key(Index::create().col("dossier").col("number"))
            .foreign_key(&mut points(["dossier"], "dossier", ["id"]))
            .take()
    }

    fn changes(&self) -> TableCreateStatement {
        table("change")
            .col(self.text("dossier"))
            .col(self.text("path"))
            .col(number("revision"))
            .col(self.maybe("before"))
            .col(self.maybe("after"))
            .primary_key(Index::create().col("dossier").col("path").col("revision"))
            .foreign_key(&mut points(["dossier", "revision"], "revision", ["dossier", "number"]))
            .take()
    }

    fn contents(&self) -> TableCreateStatement {
        table("content")
            .col(self.text("dossier"))
            .col(self.text("sha256"))
            .col(number("size"))
            .col(self.text("master"))
            .col(bytes("wrapped"))
            .col(ColumnDef::new("bytes").blob())
            .col(self.maybe("sealed"))
            .primary_key(Index::create().col("dossier").col("sha256"))
            .foreign_key(&mut points(["dossier"], "dossier", ["id"]))
            .take()
    }

    fn files(&self) -> TableCreateStatement {
        table("file")
            .col(self.text("id").primary_key())
            .col(self.text("dossier"))
            .col(self.text("sha256"))
            .col(self.text("name"))
            .col(self.text("kind"))
            .col(number("at"))
            .col(self.text("who"))
            .foreign_key(&mut points(["dossier", "sha256"], "content", ["dossier", "sha256"]))
            .take()
    }

    fn journal(&self) -> TableCreateStatement {
        table("journal")
            .col(number("line").primary_key())
            .col(number("at"))
            .col(self.text("who"))
            .col(self.text("what"))
            .col(self.text("about"))
            .col(self.text("detail"))
            .col(self.text("previous"))
            .col(self.text("hash"))
            .take()
    }

    fn journal_head(&self) -> TableCreateStatement {
        table("journal_head")
            .col(number("id").primary_key())
            .col(number("line"))
            .col(self.text("hash"))
            .take()
    }

    fn jobs(&self) -> TableCreateStatement {
        table("job")
            .col(self.text("id").primary_key())
            .col(self.text("kind"))
            .col(self.text("about"))
            .col(self.text("payload"))
            .col(self.text("state"))
            .col(self.maybe("dedupe").unique_key())
            .col(number("due"))
            .col(maybe_number("lease_until"))
            .col(number("attempt"))
            .col(number("attempts_at_most"))
            .col(number("done"))
            .col(number("total"))
            .col(ColumnDef::new("stop").boolean().not_null())
            .col(self.text("note"))
            .col(number("created"))
            .col(maybe_number("ended"))
            .take()
    }

    fn accounts(&self) -> TableCreateStatement {
        table("account")
            .col(self.text("id").primary_key())
            .col(self.text("login").unique_key())
            .col(self.text("name"))
            .col(self.maybe("password"))
            .col(self.maybe("second"))
            .col(self.maybe("language"))
            .col(number("created"))
            .col(maybe_number("closed"))
            .take()
    }

    fn grants(&self) -> TableCreateStatement {
        table("role_grant")
            .col(self.text("id").primary_key())
            .col(self.text("account"))
            .col(self.text("node"))
            .col(self.text("role"))
            .col(maybe_number("until"))
            .col(number("at"))
            .col(self.text("by"))
            .foreign_key(&mut points(["account"], "account", ["id"]))
            .foreign_key(&mut points(["node"], "node", ["id"]))
            .take()
    }

    fn sessions(&self) -> TableCreateStatement {
        table("session")
            .col(self.text("id").primary_key())
            .col(self.text("secret").unique_key())
            .col(self.text("account"))
            .col(self.text("device"))
            .col(number("began"))
            .col(number("seen"))
            .col(number("ends"))
            .foreign_key(&mut points(["account"], "account", ["id"]))
            .take()
    }

    fn passkeys(&self) -> TableCreateStatement {
        table("passkey")
            .col(self.text("id").primary_key())
            .col(self.text("account"))
            .col(self.text("credential").unique_key())
            .col(self.text("handle"))
            .col(self.text("name"))
            .col(bytes("key"))
            .col(bytes("state"))
            .col(number("made"))
            .col(maybe_number("used"))
            .foreign_key(&mut points(["account"], "account", ["id"]))
            .take()
    }

    fn challenges(&self) -> TableCreateStatement {
        table("challenge")
            .col(self.text("id").primary_key())
            .col(self.maybe("account"))
            .col(bytes("asked"))
            .col(number("ends"))
            .take()
    }

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

    fn run_results(&self) -> TableCreateStatement {
        table("run_result")
            .col(self.text("job"))
            .col(self.text("part"))
            .col(self.text("dossier"))
            .col(number("revision"))
            .col(number("at"))
            .col(self.text("sha256"))
            .primary_key(Index::create().col("job").col("part"))
            .foreign_key(&mut points(["job"], "job", ["id"]))
            .foreign_key(&mut points(["dossier", "revision"], "revision", ["dossier", "number"]))
            .foreign_key(&mut points(["dossier", "sha256"], "content", ["dossier", "sha256"]))
            .take()
    }

    fn submissions(&self) -> TableCreateStatement {
        table("submission")
            .col(self.text("id").primary_key())
            .col(self.text("dossier"))
            .col(number("revision"))
            .col(number("number"))
            .col(number("at"))
            .col(self.text("who"))
            .col(self.text("until"))
            .col(maybe_number("in_force"))
            .col(maybe_number("ended"))
            .foreign_key(&mut points(["dossier", "revision"], "revision", ["dossier", "number"]))
            .take()
    }

    fn approvals(&self) -> TableCreateStatement {
        table("approval")
            .col(self.text("submission"))
            .col(self.text("account"))
            .col(number("place"))
            .col(self.maybe("verdict"))
            .col(self.maybe("words"))
            .col(maybe_number("at"))
            .col(maybe_number("revision"))
            .primary_key(Index::create().col("submission").col("account"))
            .foreign_key(&mut points(["submission"], "submission", ["id"]))
            .foreign_key(&mut points(["account"], "account", ["id"]))
            .take()
    }

    fn comments(&self) -> TableCreateStatement {
        table("comment")
            .col(self.text("id").primary_key())
            .col(self.text("dossier"))
            .col(number("revision"))
            .col(self.text("place"))
            .col(number("at"))
            .col(self.text("who"))
            .col(self.maybe("words"))
            .col(self.maybe("answer"))
            .col(maybe_number("answered"))
            .col(self.maybe("answered_by"))
            .foreign_key(&mut points(["dossier", "revision"], "revision", ["dossier", "number"]))
            .take()
    }

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

    fn links(&self) -> TableCreateStatement {
        table("link")
            .col(self.text("secret").primary_key())
            .col(self.text("account"))
            .col(self.text("purpose"))
            .col(number("made"))
            .col(number("ends"))
            .col(maybe_number("used"))
            .foreign_key(&mut points(["account"], "account", ["id"]))
            .take()
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

fn indices() -> [IndexCreateStatement; 6] {
    [
        index("node_by_parent", "node", &["parent"]),
        index("dossier_by_node", "dossier", &["node"]),
        index("change_by_revision", "change", &["dossier", "revision"]),
        index("file_by_dossier", "file", &["dossier"]),
        index("journal_by_about", "journal", &["about", "line"]),
        index("job_by_state", "job", &["state", "due"]),
    ]
}
