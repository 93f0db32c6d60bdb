//! The store itself: opening it on either database, and the transaction in which everything is written.

use crate::id::Random;
use crate::journal::{self, Note};
use crate::schema::Migrator;
use crate::seal::MasterKey;
use crate::trouble::Trouble;
use jiff::Timestamp;
use object_store::ObjectStore;
use object_store::local::LocalFileSystem;
use sea_orm::{
    AccessMode, ConnectOptions, ConnectionTrait as _, Database, DatabaseConnection, DatabaseTransaction,
    DbBackend, DbErr, IsolationLevel, SqliteTransactionMode, TransactionOptions, TransactionTrait as _,
};
use sea_orm_migration::MigratorTrait as _;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{Mutex, MutexGuard};

/// How long a writer waits for the writers of other processes before it gives up; ours.
const PATIENCE: Duration = Duration::from_secs(30);

/// So often, and so long apart, a file is opened again that another program is just making; ours: five seconds.
const OPENINGS: usize = 100;
const SOON: Duration = Duration::from_millis(50);

/// Connections at most: SQLite reads beside its one writer, PostgreSQL has a hundred for everybody; ours.
const CONNECTIONS: u32 = 8;

/// What a store is opened with.
pub struct Opening<'a> {
    /// `postgres://…`, or the path of a SQLite file, which is made if it is not there.
    pub database: &'a str,
    /// Where large content goes.
    pub folder: Arc<dyn ObjectStore>,
    /// What all content is sealed under. Without it nothing that was kept can be read again.
    pub master: MasterKey,
    /// Where ids, keys and nonces come from.
    pub random: Random,
}

/// A folder on this machine for large content, which is made if it is not there and brought to the disk before a
/// commit is acknowledged.
///
/// # Errors
/// It cannot be made.
pub fn folder(path: &Path) -> Result<Arc<dyn ObjectStore>, Trouble> {
    let made = std::fs::create_dir_all(path);
    made.map_err(|source| object_store::Error::Generic { store: "folder", source: Box::new(source) })?;
    Ok(Arc::new(LocalFileSystem::new_with_prefix(path)?.with_fsync(true)))
}

/// Everything that is kept, on SQLite or PostgreSQL.
pub struct Store {
    pub(crate) db: DatabaseConnection,
    pub(crate) folder: Arc<dyn ObjectStore>,
    pub(crate) master: MasterKey,
    pub(crate) random: Random,
    /// SQLite has one writer; ours queue here, in order. Other processes poll for it without order: of two that write
    /// without a pause, one may wait for long.
    turn: Option<Mutex<()>>,
}

/// Who does something, why and when.
#[derive(Clone, Copy, Debug)]
pub struct Act<'a> {
    /// The account's name or work number.
    pub who: &'a str,
    /// In their words; may be empty.
    pub why: &'a str,
    /// The time, read by the caller.
    pub now: Timestamp,
}

impl Act<'_> {
    /// Microseconds since 1970: the finest both databases keep.
    pub(crate) fn at(&self) -> i64 {
        self.now.as_microsecond()
    }

    fn check(&self) -> Result<(), Trouble> {
        text("the name of who does it", self.who, 200)?;
        if self.why.is_empty() { Ok(()) } else { text("the reason", self.why, 4000) }
    }
}

/// A text that both databases can keep.
pub(crate) fn text(what: &'static str, text: &str, most: usize) -> Result<(), Trouble> {
    let odd = text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t'));
    if odd || text.trim().is_empty() || text.len() > most {
        return Err(Trouble::BadText { what, most });
    }
    Ok(())
}

impl Store {
    /// Opens the database, makes its tables or brings them up to date.
    ///
    /// # Errors
    /// The database cannot be reached or belongs to a later edition of Parvis.
    pub async fn open(opening: Opening<'_>) -> Result<Self, Trouble> {
        let postgres =
            ["postgres://", "postgresql://"].iter().any(|start| opening.database.starts_with(start));
        let options =
            if postgres { postgres_options(opening.database) } else { sqlite_options(opening.database) };
        let store = Self {
            db: connect(options).await?,
            folder: opening.folder,
            master: opening.master,
            random: opening.random,
            turn: (!postgres).then(|| Mutex::new(())),
        };
        store.migrate().await?;
        Ok(store)
    }

    /// Brings the tables up to date; of several processes that open at once, one does it and the others wait.
    async fn migrate(&self) -> Result<(), Trouble> {
        let tx = self.begin(writing()).await?;
        if tx.get_database_backend() == DbBackend::Postgres {
            tx.execute_unprepared("SELECT pg_advisory_xact_lock(7077647328)").await?;
        }
        Migrator::up(&tx, None).await?;
        Ok(tx.commit().await?)
    }

    /// Lets go of the database in good order.
    ///
    /// # Errors
    /// The database is away.
    pub async fn close(self) -> Result<(), Trouble> {
        Ok(self.db.close().await?)
    }

    /// Opens a transaction to write in. Dropped without [`Write::commit`], nothing of it happened.
    ///
    /// # Errors
    /// The database is away, or another process kept SQLite's one writer for half a minute.
    pub async fn write(&self) -> Result<Write<'_>, Trouble> {
        let turn = match &self.turn {
            Some(turn) => Some(turn.lock().await),
            None => None,
        };
        Ok(Write { tx: self.begin(writing()).await?, notes: Vec::new(), store: self, _turn: turn })
    }

    /// A view of everything as it is now, while others go on writing.
    pub(crate) async fn snapshot(&self) -> Result<DatabaseTransaction, Trouble> {
        let mut options = TransactionOptions {
            sqlite_transaction_mode: Some(SqliteTransactionMode::Deferred),
            ..Default::default()
        };
        if self.turn.is_none() {
            options.isolation_level = Some(IsolationLevel::RepeatableRead);
            options.access_mode = Some(AccessMode::ReadOnly);
        }
        self.begin(options).await
    }

    async fn begin(&self, options: TransactionOptions) -> Result<DatabaseTransaction, Trouble> {
        Ok(self.db.begin_with_options(options).await?)
    }
}

/// Opens the database. Of several that open a new SQLite file at once, one makes it a file with a log, and SQLite refuses the
/// others at once instead of letting them wait: they come again.
async fn connect(options: ConnectOptions) -> Result<DatabaseConnection, DbErr> {
    for _ in 0..OPENINGS {
        match Box::pin(Database::connect(options.clone())).await {
            Err(error) if error.to_string().contains("database is locked") => tokio::time::sleep(SOON).await,
            opened => return opened,
        }
    }
    Box::pin(Database::connect(options)).await
}

/// SQLite takes its one writer at once, so that a transaction never fails halfway because of another.
fn writing() -> TransactionOptions {
    TransactionOptions {
        sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
        ..Default::default()
    }
}

fn postgres_options(url: &str) -> ConnectOptions {
    let mut options = ConnectOptions::new(url);
    options.max_connections(CONNECTIONS).sqlx_logging(false).connect_timeout(PATIENCE);
    options
}

/// WAL, so that readers and the writer do not wait for each other; FULL, so that what is committed is on the disk.
fn sqlite_options(path: &str) -> ConnectOptions {
    let path = Path::new(path).to_owned();
    let mut options = ConnectOptions::new("sqlite::memory:");
    options.max_connections(CONNECTIONS).sqlx_logging(false).connect_timeout(PATIENCE).map_sqlx_sqlite_opts(
        move |sqlite| {
            sqlite
                .in_memory(false)
                .shared_cache(false)
                .filename(&path)
                .create_if_missing(true)
                .busy_timeout(PATIENCE)
                .foreign_keys(true)
                .pragma("journal_mode", "WAL")
                .pragma("synchronous", "FULL")
        },
    );
    options
}

/// A transaction: all that is done in it happens together on [`Write::commit`], or not at all. One in which something
/// failed is to be dropped. On SQLite there is one at a time: who holds one must not wait for another.
pub struct Write<'s> {
    pub(crate) tx: DatabaseTransaction,
    pub(crate) store: &'s Store,
    /// Lines for the journal, written last: its one head row is what all writers wait for.
    notes: Vec<Note>,
    _turn: Option<MutexGuard<'s, ()>>,
}

impl Write<'_> {
    /// Writes a line into the journal when this is committed. `what` is a short word with dots (`plan.look`), `about`
    /// an id, `detail` whatever makes the line clear to a reader in ten years, without personal data.
    ///
    /// # Errors
    /// A text that cannot be kept.
    pub fn note(&mut self, what: &str, about: &str, detail: &str, act: &Act<'_>) -> Result<(), Trouble> {
        act.check()?;
        text("what was done", what, 100)?;
        text("what it was about", about, 200)?;
        if !detail.is_empty() {
            text("the detail", detail, 8000)?;
        }
        self.notes.push(Note {
            at: act.at(),
            who: act.who.to_owned(),
            what: what.to_owned(),
            about: about.to_owned(),
            detail: detail.to_owned(),
        });
        Ok(())
    }

    /// Makes it so. When this returns, it is on the disk.
    ///
    /// # Errors
    /// The database is away; nothing of it happened then.
    pub async fn commit(self) -> Result<(), Trouble> {
        journal::append(&self.tx, &self.notes).await?;
        Ok(self.tx.commit().await?)
    }
}

/// A time as kept; one outside jiff's years, which nothing here writes, is shown as the nearest.
pub(crate) fn time(at: i64) -> Timestamp {
    let nearest = if at < 0 { Timestamp::MIN } else { Timestamp::MAX };
    Timestamp::from_microsecond(at).unwrap_or(nearest)
}
