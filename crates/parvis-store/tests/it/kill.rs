//! Killed in the middle of writes, a hundred times, and not one acknowledged revision or file is lost.

use crate::fixture::{POSTGRES, Place, both, by, dossier, open, save, variable};
use parvis_store::dossiers::Edit;
use parvis_store::seal::sha256;
use parvis_store::{DossierId, FileId, Store};
use std::io::{BufRead as _, BufReader};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;

both!(writers_killed_a_hundred_times_lose_nothing);

/// How often the writer is killed.
const TIMES: u64 = 100;

/// How often the server is.
const SERVER_TIMES: u64 = 5;

/// Tells the child what to write in: database, folder, dossier and seed, a line each.
const CHILD: &str = "PARVIS_TEST_CHILD";

/// What was acknowledged before the kill.
enum Kept {
    Revision(i64, String),
    File(FileId, String),
}

fn writers_killed_a_hundred_times_lose_nothing(place: &Place) {
    let ids = place.run(async {
        let store = place.open().await;
        [dossier(&store).await, dossier(&store).await]
    });
    let mut all = [Vec::new(), Vec::new()];
    for seed in 0..TIMES {
        // Two processes at once, each on its own dossier and both on the one journal.
        let mut writers = [0, 1].map(|which| Writer::start(place, &ids[which], 2 * seed + which as u64));
        // Some are killed in their first write, some after several.
        writers[0].hear(drawn(seed) % 7);
        std::thread::sleep(Duration::from_micros(drawn(seed) % 20_000));
        for (which, kept) in writers.map(Writer::killed).into_iter().enumerate() {
            place.run(async { check(&place.open().await, &ids[which], &kept).await });
            all[which].extend(kept);
        }
    }
    let revisions = all.iter().flatten().filter(|kept| matches!(kept, Kept::Revision(..))).count();
    let files = all.iter().flatten().count() - revisions;
    println!("{TIMES} kills of two, {revisions} revisions and {files} files acknowledged, all there");
    assert!(revisions > 200, "too few writes to prove anything: {revisions}");
    for (id, kept) in ids.iter().zip(&all) {
        place.run(async { check(&place.open().await, id, kept).await });
    }
}

/// The server itself goes down as in a power cut, and comes up again.
#[test]
fn a_postgres_that_crashes_loses_nothing() {
    if variable(POSTGRES).is_none() {
        eprintln!("not run: {POSTGRES} is not set (./test sets it)");
        return;
    }
    let server = Server::start();
    let place = Place::on(&server.address);
    let id = place.run(async { dossier(&place.open().await).await });
    for seed in 0..SERVER_TIMES {
        let mut writer = Writer::start(&place, &id, 1000 + seed);
        writer.hear(3 + drawn(seed) % 7);
        server.tell("crash");
        let kept = writer.killed();
        server.tell("again");
        assert!(kept.len() > 2);
        place.run(async { check(&place.open().await, &id, &kept).await });
    }
}

/// Everything that was acknowledged is there, byte for byte, and the journal is whole.
async fn check(store: &Store, id: &DossierId, kept: &[Kept]) {
    let history = store.dossier_history(id).await.unwrap();
    for kept in kept {
        match kept {
            Kept::Revision(number, hash) => {
                let revision = history.iter().find(|revision| revision.number == *number).unwrap();
                let change = &revision.changes[0];
                assert_eq!(change.after.as_ref(), Some(hash));
                let bytes = store.dossier_part(id, &change.path, *number).await.unwrap().unwrap();
                assert_eq!(&sha256(&bytes), hash);
            }
            Kept::File(file, hash) => {
                let (_, bytes) = store.file_open(id, file, &by("tester", 0)).await.unwrap();
                assert_eq!(&sha256(&bytes), hash);
            }
        }
    }
    assert!((1..).zip(history.iter().rev()).all(|(number, revision)| revision.number == number));
    assert!(store.verify(None).await.unwrap().faults.is_empty());
}

/// This same program, started to write.
struct Writer {
    child: Child,
    said: BufReader<ChildStdout>,
    kept: Vec<Kept>,
}

impl Writer {
    /// Starts it and waits until the store is open.
    fn start(place: &Place, id: &DossierId, seed: u64) -> Self {
        let folder = place.folder.path().to_str().unwrap();
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "kill::child", "--ignored", "--nocapture"])
            .env(CHILD, format!("{}\n{folder}\n{id}\n{seed}", place.database))
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut said = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        while line != "open\n" {
            line.clear();
            assert!(said.read_line(&mut line).unwrap() > 0, "the writer did not open the store");
        }
        Self { child, said, kept: Vec::new() }
    }

    /// Waits for so many acknowledgements.
    fn hear(&mut self, times: u64) {
        for _ in 0..times {
            assert!(self.line(), "the writer stopped by itself");
        }
    }

    /// Reads one line; false at the end. A line cut short was not yet said.
    fn line(&mut self) -> bool {
        let mut line = String::new();
        self.said.read_line(&mut line).unwrap();
        match line.split(' ').collect::<Vec<_>>()[..] {
            _ if !line.ends_with('\n') => return false,
            ["revision", number, hash] => {
                self.kept.push(Kept::Revision(number.parse().unwrap(), hash.trim().into()));
            }
            ["file", id, hash] => self.kept.push(Kept::File(id.into(), hash.trim().into())),
            // What it says when its database goes down under it.
            _ => return false,
        }
        true
    }

    /// Kills it, on Unix by SIGKILL, and gives what it acknowledged before.
    fn killed(mut self) -> Vec<Kept> {
        self.child.kill().unwrap();
        while self.line() {}
        self.child.wait().unwrap();
        self.kept
    }
}

/// A number by the seed.
fn drawn(seed: u64) -> u64 {
    u64::from_str_radix(&sha256(&seed.to_le_bytes())[..8], 16).unwrap()
}

/// The writer: saves and says so, until it is killed. Run by the tests above only.
#[test]
#[ignore = "started and killed by the other tests"]
fn child() {
    let Some(orders) = variable(CHILD) else { return };
    let mut orders = orders.lines().map(str::to_owned);
    let mut order = || orders.next().unwrap();
    let (database, folder, id, seed) = (order(), order(), DossierId::from(order()), order());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let store = open(&database, &folder, 1_000_000 + seed.parse::<u64>().unwrap()).await;
        println!("\nopen");
        for count in 0..1000_usize {
            write(&store, &id, &seed, count).await;
            // SQLite lets processes wait without order: a pause, or one of the two never gets its turn.
            tokio::time::sleep(Duration::from_millis(3)).await;
        }
    });
}

async fn write(store: &Store, id: &DossierId, seed: &str, count: usize) {
    let mut bytes = format!("{seed} {count} ").into_bytes();
    if count % 5 == 2 {
        // Large enough for the folder.
        bytes.resize(300_000, b'x');
    }
    let hash = sha256(&bytes);
    let head = store.dossier_head(id).await.unwrap();
    let edit = Edit { path: format!("part-{}", count % 3), bytes: Some(bytes) };
    println!("revision {} {hash}", save(store, id, head, &[edit]).await);
    if count % 5 == 4 {
        let bytes = format!("%PDF-1.7 {seed} {count}").into_bytes();
        let mut write = store.write().await.unwrap();
        let file = write.file_add(id, ("plan.pdf", "other"), &bytes, &by("head", 0)).await.unwrap();
        write.commit().await.unwrap();
        println!("file {file} {}", sha256(&bytes));
    }
}

/// A PostgreSQL of this test alone.
struct Server {
    folder: tempfile::TempDir,
    address: String,
}

impl Server {
    const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/postgres");

    fn start() -> Self {
        let folder = tempfile::tempdir_in("/tmp").unwrap();
        let said = Command::new(Self::SCRIPT).arg("start").arg(folder.path()).output().unwrap();
        assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
        Self { folder, address: String::from_utf8(said.stdout).unwrap().trim().to_owned() }
    }

    fn tell(&self, what: &str) {
        assert!(Command::new(Self::SCRIPT).arg(what).arg(self.folder.path()).status().unwrap().success());
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.tell("stop");
    }
}
