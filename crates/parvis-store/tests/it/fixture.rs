//! Where a test runs: a database of its own on either ground, a folder, a key, time and randomness that repeat.

use jiff::Timestamp;
use object_store::local::LocalFileSystem;
use parvis_store::dossiers::{Edit, Saved};
use parvis_store::seal::MasterKey;
use parvis_store::{Act, DossierId, Opening, Random, Store};
use sea_orm::{ConnectionTrait as _, Database, DatabaseConnection, Statement};
use sha2::{Digest as _, Sha256};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use tempfile::TempDir;
use tokio::runtime::Runtime;

/// The address of a PostgreSQL to test on: `./test` starts one and says where.
pub const POSTGRES: &str = "PARVIS_TEST_POSTGRES";

/// Runs a test on SQLite and on PostgreSQL.
macro_rules! both {
    ($($name:ident),+ $(,)?) => {
        mod sqlite {
            $(#[test] fn $name() { super::$name(&crate::fixture::Place::sqlite()) })+
        }
        mod postgres {
            $(#[test] fn $name() {
                if let Some(place) = crate::fixture::Place::postgres() { super::$name(&place) }
            })+
        }
    };
}
pub(crate) use both;

/// A database that only this test knows.
pub struct Place {
    pub database: String,
    pub folder: TempDir,
    runtime: Runtime,
    seed: AtomicU64,
}

impl Place {
    pub fn sqlite() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let database = folder.path().join("parvis.sqlite").to_str().unwrap().to_owned();
        Self { database, folder, runtime: runtime(), seed: AtomicU64::new(0) }
    }

    /// None, with a line that says so, where there is no PostgreSQL.
    pub fn postgres() -> Option<Self> {
        let Some(server) = variable(POSTGRES) else {
            eprintln!("not run on PostgreSQL: {POSTGRES} is not set (./test sets it)");
            return None;
        };
        Some(Self::on(&server))
    }

    /// A schema of its own on a server.
    pub fn on(server: &str) -> Self {
        static COUNT: AtomicU64 = AtomicU64::new(0);
        let schema = format!("t{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let place = Self {
            database: format!("{server}&options[search_path]={schema}"),
            folder: tempfile::tempdir().unwrap(),
            runtime: runtime(),
            seed: AtomicU64::new(0),
        };
        place.run(async {
            let db = Box::pin(Database::connect(server)).await.unwrap();
            db.execute_unprepared(&format!("CREATE SCHEMA {schema}")).await.unwrap();
            db.close().await.unwrap();
        });
        place
    }

    /// An empty place on the same ground.
    pub fn another(&self) -> Self {
        if self.is_postgres() { Self::postgres().unwrap() } else { Self::sqlite() }
    }

    pub fn is_postgres(&self) -> bool {
        self.database.starts_with("postgres")
    }

    pub fn run<'a, T>(&self, future: impl Future<Output = T> + 'a) -> T {
        // Boxed, so that the runtime is compiled once, not once a test.
        let future: Pin<Box<dyn Future<Output = T> + 'a>> = Box::pin(future);
        self.runtime.block_on(future)
    }

    /// Opens the store, as a new process would.
    pub async fn open(&self) -> Store {
        let seed = self.seed.fetch_add(1, Ordering::Relaxed);
        open(&self.database, self.folder.path().to_str().unwrap(), seed).await
    }

    /// Does to the tables what nobody should.
    pub async fn tamper(&self, sql: &[&str]) {
        let db = self.beside().await;
        for sql in sql {
            db.execute_unprepared(sql).await.unwrap();
        }
        db.close().await.unwrap();
    }

    /// How many rows a table has.
    pub async fn count(&self, table: &str) -> i64 {
        let db = self.beside().await;
        let sql = format!("SELECT COUNT(*) AS n FROM {table}");
        let row = db.query_one_raw(Statement::from_string(db.get_database_backend(), sql)).await;
        let count = row.unwrap().unwrap().try_get("", "n").unwrap();
        db.close().await.unwrap();
        count
    }

    /// The database, not by way of the store.
    async fn beside(&self) -> DatabaseConnection {
        let url =
            if self.is_postgres() { self.database.clone() } else { format!("sqlite://{}", self.database) };
        Box::pin(Database::connect(url)).await.unwrap()
    }
}

fn runtime() -> Runtime {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap()
}

#[expect(clippy::disallowed_methods, reason = "the suite is told so where its PostgreSQL is")]
pub fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

pub async fn open(database: &str, folder: &str, seed: u64) -> Store {
    open_under(database, folder, seed, [7; 32]).await
}

pub async fn open_under(database: &str, folder: &str, seed: u64, key: [u8; 32]) -> Store {
    let folder = LocalFileSystem::new_with_prefix(folder).unwrap().with_fsync(true);
    let opening =
        Opening { database, folder: Arc::new(folder), master: MasterKey::new(&key), random: random(seed) };
    Store::open(opening).await.unwrap()
}

/// Bytes that repeat with the seed.
fn random(seed: u64) -> Random {
    let count = AtomicU64::new(0);
    Arc::new(move |bytes| {
        for chunk in bytes.chunks_mut(32) {
            let count = count.fetch_add(1, Ordering::Relaxed);
            let drawn = Sha256::digest([seed.to_le_bytes(), count.to_le_bytes()].concat());
            chunk.copy_from_slice(&drawn[..chunk.len()]);
        }
    })
}

/// Somebody, at some minute of a day in November.
pub fn by(who: &str, minute: i64) -> Act<'_> {
    let now = Timestamp::from_second(1_795_000_000 + 60 * minute).unwrap();
    Act { who, why: "because", now }
}

pub fn set(path: &str, bytes: &str) -> Edit {
    Edit { path: path.into(), bytes: Some(bytes.into()) }
}

pub fn gone(path: &str) -> Edit {
    Edit { path: path.into(), bytes: None }
}

/// A dossier at a school in a country.
pub async fn dossier(store: &Store) -> DossierId {
    let act = by("head", 0);
    let mut write = store.write().await.unwrap();
    let country = write.node_new(None, "country", "Kazakhstan", &act).await.unwrap();
    let site = write.node_new(Some(&country), "site", "School 12", &act).await.unwrap();
    let dossier = write.dossier_new(&site, &act).await.unwrap();
    write.commit().await.unwrap();
    dossier
}

/// Saves and says the revision that was made.
pub async fn save(store: &Store, dossier: &DossierId, base: i64, edits: &[Edit]) -> i64 {
    match store.dossier_save(dossier, base, edits, &by("head", base)).await.unwrap() {
        Saved::Made(number) => number,
        other => panic!("{other:?}"),
    }
}
