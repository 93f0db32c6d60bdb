//! SQLite as JuPedSim 1.4 writes it (format version 2), one file a floor: PedPy and JuPedSim's own tools read it.

use super::{Floor, Row};
use crate::Trouble;
use geo::BoundingRect;
use rusqlite::{Connection, params};
use std::fs;
use std::path::{Path, PathBuf};
use wkt::ToWkt;

/// The tables and the index, as JuPedSim's writer makes them. Nobody else reads the file while it is written, and
/// after a crash it is written anew.
const TABLES: &str = "
PRAGMA synchronous=OFF;
PRAGMA journal_mode=OFF;
BEGIN;
CREATE TABLE trajectory_data (
    frame INTEGER NOT NULL, id INTEGER NOT NULL,
    pos_x REAL NOT NULL, pos_y REAL NOT NULL, ori_x REAL NOT NULL, ori_y REAL NOT NULL);
CREATE TABLE metadata(key TEXT NOT NULL UNIQUE PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE geometry(hash INTEGER NOT NULL, wkt TEXT NOT NULL);
CREATE UNIQUE INDEX geometry_hash ON geometry(hash);
CREATE TABLE frame_data(frame INTEGER NOT NULL, geometry_hash INTEGER NOT NULL);
";

/// The one geometry's hash: any number that is not another's.
const HASH: i64 = 1;

/// Rows written at once: the statement is made ready once for all of them.
const BATCH: usize = 4096;

/// The files of all floors; one is begun when somebody steps on its floor.
pub(super) struct Files<'a> {
    path: &'a Path,
    fps: f64,
    floors: &'a [Floor],
    open: Vec<Option<Database>>,
}

struct Database {
    connection: Connection,
    path: PathBuf,
    frames: u32,
    rows: Vec<Row>,
}

impl<'a> Files<'a> {
    pub fn new(path: &'a Path, fps: f64, floors: &'a [Floor]) -> Self {
        Self { path, fps, floors, open: floors.iter().map(|_| None).collect() }
    }

    pub fn add(&mut self, row: &Row) -> Result<(), Trouble> {
        let Some((floor, slot)) = self.floors.get(row.floor).zip(self.open.get_mut(row.floor)) else {
            return Ok(());
        };
        let database = match slot {
            Some(database) => database,
            None => slot.insert(Database::begin(of_floor(self.path, floor), self.fps, floor)?),
        };
        database.add(row)
    }

    /// Ends every file and gives their names.
    pub fn finish(self) -> Result<Vec<PathBuf>, Trouble> {
        self.open.into_iter().flatten().map(Database::finish).collect()
    }
}

/// `school.sqlite` becomes `school-level-3.sqlite`.
fn of_floor(path: &Path, floor: &Floor) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!("{stem}-{}.sqlite", floor.name))
}

/// The neighbour it is written to until it is whole.
fn part(path: &Path) -> PathBuf {
    path.with_extension("sqlite.part")
}

impl Database {
    fn begin(path: PathBuf, fps: f64, floor: &Floor) -> Result<Self, Trouble> {
        let begun = || -> rusqlite::Result<Connection> {
            let connection = Connection::open(part(&path))?;
            connection.execute_batch(TABLES)?;
            let mut meta = vec![("version", "2".to_owned()), ("fps", fps.to_string())];
            if let Some(bounds) = floor.shape.bounding_rect() {
                let (low, high) = (bounds.min(), bounds.max());
                let ends = [("xmin", low.x), ("xmax", high.x), ("ymin", low.y), ("ymax", high.y)];
                meta.extend(ends.map(|(key, value)| (key, value.to_string())));
            }
            for (key, value) in meta {
                connection.execute("INSERT INTO metadata VALUES(?, ?)", params![key, value])?;
            }
            let shape = floor.shape.wkt_string();
            connection.execute("INSERT INTO geometry VALUES(?, ?)", params![HASH, shape])?;
            Ok(connection)
        };
        if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            fs::create_dir_all(folder).map_err(|error| not_written(&path, error))?;
        }
        // What an earlier, broken-off run left behind would be added to.
        let _ = fs::remove_file(part(&path));
        let connection = begun().map_err(|error| refused(&path, error))?;
        Ok(Self { connection, path, frames: 0, rows: Vec::new() })
    }

    fn add(&mut self, row: &Row) -> Result<(), Trouble> {
        self.frames = self.frames.max(row.frame + 1);
        self.rows.push(*row);
        if self.rows.len() < BATCH { Ok(()) } else { self.flush() }
    }

    /// Writes what was gathered.
    fn flush(&mut self) -> Result<(), Trouble> {
        let rows = std::mem::take(&mut self.rows);
        let insert = || -> rusqlite::Result<()> {
            let mut insert =
                self.connection.prepare("INSERT INTO trajectory_data VALUES(?, ?, ?, ?, ?, ?)")?;
            rows.iter().try_for_each(|Row { frame, person, at, facing, .. }| {
                insert.execute(params![frame, person, at.x, at.y, facing.x, facing.y]).map(drop)
            })
        };
        insert().map_err(|error| refused(&self.path, error))
    }

    fn finish(mut self) -> Result<PathBuf, Trouble> {
        self.flush()?;
        let Self { connection, path, frames, .. } = self;
        let finished = || -> rusqlite::Result<()> {
            let mut frame = connection.prepare("INSERT INTO frame_data VALUES(?, ?)")?;
            (0..frames).try_for_each(|number| frame.execute(params![number, HASH]).map(drop))?;
            connection.execute_batch("CREATE INDEX frame_id_idx ON trajectory_data(frame, id); COMMIT;")
        };
        finished().map_err(|error| refused(&path, error))?;
        connection.close().map_err(|(_, error)| refused(&path, error))?;
        fs::rename(part(&path), &path).map_err(|error| not_written(&path, error))?;
        Ok(path)
    }
}

fn not_written(path: &Path, error: std::io::Error) -> Trouble {
    Trouble::NotWritten { path: path.to_owned(), error }
}

fn refused(path: &Path, error: rusqlite::Error) -> Trouble {
    not_written(path, std::io::Error::other(error))
}
