//! Where everybody is, frame by frame, as files other programs read: SQLite as JuPedSim writes it, or Parquet.
//!
//! A flight of stairs is a floor of its own, laid flat along its slope: its foot is at x = 0.

mod parquet;
mod sqlite;
mod thrift;

use crate::Trouble;
use crate::usual::Usual;
use geo::{Coord, Distance, Euclidean, Point, Polygon};
use parvis_core::{FloorPlan, UnitId};
use parvis_egress::{Part, PersonId, PlaneId};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// The shapes a trajectory file can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// SQLite in JuPedSim's layout, one file for each floor people were on: what reads it knows one floor only.
    Sqlite,
    /// Parquet, one file with the floor as a column.
    Parquet,
}

impl Shape {
    /// The shape a file's name asks for: `.sqlite` or `.parquet`.
    pub fn of(path: &Path) -> Option<Self> {
        match path.extension()?.to_str()? {
            "sqlite" => Some(Self::Sqlite),
            "parquet" => Some(Self::Parquet),
            _ => None,
        }
    }
}

/// Somebody in one frame.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Row {
    frame: u32,
    person: u32,
    /// Place in the list of floors.
    floor: usize,
    at: Coord,
    /// Where the person moves, of length one; before the first move it is (1, 0).
    facing: Coord,
}

/// One connected piece of floor: what PedPy and JuPedSim can think of as one geometry.
#[derive(Clone, Debug, PartialEq)]
struct Floor {
    /// `level-3`; `stairs-1-level-3` for the first stairs' flight up from there.
    name: String,
    plane: PlaneId,
    shape: Polygon,
}

impl Usual {
    /// Writes where everybody is, `fps` frames a second, and gives the files written.
    ///
    /// # Errors
    /// When a file cannot be written, or its name ends in neither `.sqlite` nor `.parquet`.
    pub fn trajectories(&self, plan: &FloorPlan, path: &Path, fps: f64) -> Result<Vec<PathBuf>, Trouble> {
        let shape = Shape::of(path).ok_or_else(|| Trouble::NoTrajectories { path: path.to_owned() })?;
        let floors = self.floors(plan);
        match shape {
            Shape::Sqlite => {
                let mut files = sqlite::Files::new(path, fps, &floors);
                self.rows(fps, &floors, |row| files.add(row))?;
                files.finish()
            }
            Shape::Parquet => {
                let mut file = parquet::File::new(path, fps, &floors)?;
                self.rows(fps, &floors, |row| file.add(row))?;
                file.finish()
            }
        }
    }

    /// Every piece of floor indoors.
    fn floors(&self, plan: &FloorPlan) -> Vec<Floor> {
        let mut names = BTreeSet::new();
        let mut floors = Vec::new();
        for (index, plane) in self.stage.drawn.building.planes.iter().enumerate() {
            let plane_id = PlaneId(index as u16);
            let Some(name) = self.part(plane_id).and_then(|part| file_name(part, plan)) else { continue };
            for shape in &plane.floor {
                floors.push(Floor { name: unused(&name, &mut names), plane: plane_id, shape: shape.clone() });
            }
        }
        floors
    }

    /// Runs once more and hands out the rows, frame by frame.
    fn rows(
        &self,
        fps: f64,
        floors: &[Floor],
        mut add: impl FnMut(&Row) -> Result<(), Trouble>,
    ) -> Result<(), Trouble> {
        let mut before: Vec<Option<(PlaneId, Row)>> = vec![None; self.population.placed() as usize];
        self.watch(fps, |frame, PersonId(person), plane, at| {
            let Some(before) = before.get_mut(person as usize) else { return Ok(()) };
            let known = before.filter(|(on, _)| *on == plane).map(|(_, row)| row);
            // Nobody gets from one piece of a plane to another without leaving the plane.
            let floor = known.map(|row| row.floor).or_else(|| nearest(floors, plane, at));
            let Some(floor) = floor else { return Ok(()) };
            let facing = known.map_or(Coord { x: 1.0, y: 0.0 }, |row| turned(row.facing, at - row.at));
            let row = Row { frame, person, floor, at, facing };
            *before = Some((plane, row));
            add(&row)
        })
    }
}

/// The way one faces after a move.
fn turned(facing: Coord, by: Coord) -> Coord {
    let far = by.x.hypot(by.y);
    if far > 1e-3 { by / far } else { facing }
}

/// The piece of the plane's floor a spot is on; a spot on its rim is on the nearest.
fn nearest(floors: &[Floor], plane: PlaneId, at: Coord) -> Option<usize> {
    let here = floors.iter().enumerate().filter(|(_, floor)| floor.plane == plane);
    let far = |floor: &Floor| Euclidean.distance(&Point::from(at), &floor.shape);
    here.min_by(|a, b| far(a.1).total_cmp(&far(b.1))).map(|(index, _)| index)
}

/// What a floor is called in file names and columns; `None` outdoors.
fn file_name(part: &Part, plan: &FloorPlan) -> Option<String> {
    let level_of = |unit: &UnitId| plan.unit(unit).map(|unit| unit.level.to_string()).unwrap_or_default();
    let name = match part {
        Part::Storey(level) => level.to_string(),
        Part::Flight(connector, foot, _) => {
            let number = plan.connectors.iter().position(|own| own.id == *connector).map_or(0, |at| at + 1);
            format!("stairs-{number}-{}", level_of(foot))
        }
        Part::Car(connector, unit) => {
            let number = plan.connectors.iter().position(|own| own.id == *connector).map_or(0, |at| at + 1);
            format!("lift-{number}-{}", level_of(unit))
        }
        Part::Outdoors => return None,
    };
    Some(plain(&name))
}

/// A name with only letters and digits, `-` and `_`, for files.
pub(crate) fn plain(name: &str) -> String {
    let plain = |letter: char| if letter.is_alphanumeric() || "-_".contains(letter) { letter } else { '-' };
    name.chars().map(plain).collect()
}

/// The name, with a number behind it when it is taken.
fn unused(name: &str, taken: &mut BTreeSet<String>) -> String {
    let numbered = (2..).map(|number| format!("{name}-{number}"));
    let free = std::iter::once(name.to_owned()).chain(numbered).find(|name| !taken.contains(name));
    let free = free.unwrap_or_default();
    taken.insert(free.clone());
    free
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::egress::{Ask, Watch, forecast};
    use crate::{Packs, small};
    use rusqlite::Connection;

    fn usual() -> (Usual, FloorPlan) {
        let dossier = small::dossier("");
        let watch = Watch::deaf(&|| false);
        let day = jiff::civil::date(2026, 11, 21);
        let answer = forecast(&dossier, Packs::embedded(), day, &Ask::of(1, 1), &watch).unwrap();
        (answer.usual.unwrap(), dossier.plan.unwrap())
    }

    #[test]
    fn sqlite_has_everybody_from_the_start_on_one_floor() {
        let ((usual, plan), folder) = (usual(), tempfile::tempdir().unwrap());
        let path = folder.path().join("run.sqlite");
        let written = usual.trajectories(&plan, &path, 10.0).unwrap();
        assert_eq!(written, [folder.path().join("run-L-0.sqlite")], "the level is called L/0");
        let file = Connection::open(&written[0]).unwrap();
        let ask = |sql: &str| file.query_row(sql, (), |row| row.get::<_, i64>(0)).unwrap();
        assert_eq!(ask("SELECT count(DISTINCT id) FROM trajectory_data"), 30);
        assert_eq!(ask("SELECT count(*) FROM trajectory_data WHERE frame = 0"), 30);
        assert_eq!(ask("SELECT count(*) FROM frame_data"), ask("SELECT max(frame) + 1 FROM trajectory_data"));
        let unit = "abs(ori_x * ori_x + ori_y * ori_y - 1) > 1e-6";
        assert_eq!(ask(&format!("SELECT count(*) FROM trajectory_data WHERE {unit}")), 0);
        let text = |sql: &str| file.query_row(sql, (), |row| row.get::<_, String>(0)).unwrap();
        assert_eq!(text("SELECT value FROM metadata WHERE key = 'version'"), "2");
        assert_eq!(text("SELECT value FROM metadata WHERE key = 'fps'"), "10");
        assert!(text("SELECT wkt FROM geometry").starts_with("POLYGON"));
        assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 1, "nothing half-written stays");
    }

    #[test]
    fn parquet_has_as_many_rows_as_sqlite() {
        let ((usual, plan), folder) = (usual(), tempfile::tempdir().unwrap());
        let sqlite = usual.trajectories(&plan, &folder.path().join("run.sqlite"), 4.0).unwrap();
        let rows = Connection::open(&sqlite[0])
            .unwrap()
            .query_row("SELECT count(*) FROM trajectory_data", (), |row| row.get::<_, i64>(0))
            .unwrap() as usize;
        let written = usual.trajectories(&plan, &folder.path().join("run.parquet"), 4.0).unwrap();
        let bytes = std::fs::read(&written[0]).unwrap();
        assert_eq!((&bytes[..4], &bytes[bytes.len() - 4..]), (&b"PAR1"[..], &b"PAR1"[..]));
        // Four columns of four bytes, and hardly anything for the fifth: all are on one floor.
        assert!((rows * 16..rows * 16 + 2000).contains(&bytes.len()), "{} for {rows} rows", bytes.len());
    }

    #[test]
    fn other_names_are_refused() {
        let (usual, plan) = usual();
        let refused = usual.trajectories(&plan, Path::new("run.csv"), 10.0).unwrap_err();
        assert_eq!(refused.to_string(), "run.csv must end in .sqlite or .parquet");
    }
}
