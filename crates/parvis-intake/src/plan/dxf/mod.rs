//! DXF drawings, with a mapping file that says what the layers mean. One drawing is one storey.
//!
//! A DXF knows lines and layers, not rooms and doors. The mapping file is TOML:
//!
//! ```toml
//! unit = "mm"                # mm, cm, m, in or ft; only when the drawing does not say, or says it wrong
//! level = "Ground floor"     # what people call the storey
//! ordinal = 0                # 0 is the ground storey, 1 the one above
//! close_gaps_m = 0.1         # gaps in walls up to this wide are no passages
//! smallest_room_m2 = 1.0     # smaller spaces between walls are shafts, not rooms
//! narrowest_room_m = 0.8     # narrower ones are the inside of a wall
//!
//! [layers]                   # * stands for any letters, ? for one; the first line that fits a layer counts
//! "A-WALL*" = "wall"
//! "windows line" = "window"
//! "doors" = "door"           # arcs are leaves; without arcs or symbols, lines are doors from jamb to jamb
//! "rooms" = "room"           # closed outlines are rooms; any word for a room will do: "classroom", "stairs"
//! "txt" = "name"             # a text inside a room is its name
//! "numbers" = "number"       # … or its number
//! "Furniture" = "ignore"     # known, and not wanted
//!
//! [blocks]                   # inserted symbols, by their name
//! "door 810x125" = { is = "door", width_mm = 810 }
//! "wind *" = { is = "window" }
//! ```
//!
//! Words for a layer: `wall`, `window`, `column`, `furniture`, `door`, `passage`, `exit`, `emergencyexit`,
//! `gate`, `revolving`, `name`, `number`, `ignore`, every room word and every fixture word of `plan.geojson`.
//! Words for a block: the same, except rooms and texts.
//!
//! Where no layer holds rooms, they are worked out: what the walls, windows and closed doors leave over.
//! Layers that the mapping does not name are left out, and a remark says so for each. A drawing with several
//! storeys side by side has to be saved as one file for each first.

mod doors;
mod flatten;
mod labels;
mod load;
mod mapping;
mod rooms;
mod scale;
mod suggest;
#[cfg(test)]
mod tests;
mod transform;

use super::{Input, Refusal};
use crate::draft::{Draft, DraftFixture, DraftUnit, Frame};
use flatten::{Flat, flatten};
use geo::{Coord, Geometry, LineString, Polygon};
use load::load;
use mapping::Meaning;
use parvis_core::{
    Fact, FixtureCategory, FixtureId, Level, LevelId, Place, Remark, RemarkKind, UnitCategory, UnitId,
};

pub use load::is;
pub(crate) use mapping::first;
pub use mapping::{Mapping, read_mapping};
pub use suggest::suggest_mapping;

/// Most doors, and most texts, of one storey.
const MOST_PLACED: usize = 20_000;

/// The drawing in this file, read with the mapping given along.
///
/// # Errors
/// When the drawing is cut short or no DXF, when there is no mapping or it does not fit, or when no room
/// comes out of it.
pub fn read(input: &Input) -> Result<Draft, Refusal> {
    let (file, drawing) = load(input)?;
    let mapping = Mapping::of(input, &drawing)?;
    let scale = scale::settle(&drawing, &mapping, &file)?;
    let flat = flatten(&drawing, &mapping, scale.metres_per_unit, &file)?;
    if flat.paths.is_empty() && flat.symbols.is_empty() {
        return Err(mapping::nothing_named(input, &drawing));
    }
    let level = LevelId::from("0");
    let mut reader = Reader { file, level, remarks: scale.remarks(), flat };
    reader.refuse_too_many()?;
    let openings = doors::openings(&reader.flat, &reader.level);
    reader.remark_left_out();
    let mut units = reader.drawn_units();
    if units.is_empty() {
        units = reader.worked_out_units(&openings, &mapping)?;
    }
    if units.is_empty() {
        return Err(Refusal::NothingInside { file: reader.file });
    }
    let unplaced = labels::label(&mut units, &reader.flat.texts);
    reader.left_out(unplaced, "texts outside rooms");
    let fixtures = reader.fixtures();
    let level =
        Level { id: reader.level, ordinal: mapping.ordinal, name: mapping.level.clone(), elevation: None };
    Ok(Draft {
        name: String::new(),
        frame: Frame::Local { metres_per_unit: 1.0 },
        levels: vec![level],
        units,
        openings,
        connectors: Vec::new(),
        fixtures,
        remarks: reader.remarks,
    })
}

struct Reader {
    file: String,
    level: LevelId,
    remarks: Vec<Remark>,
    flat: Flat,
}

impl Reader {
    /// Far more doors or texts than any storey has would take far too long to place.
    fn refuse_too_many(&self) -> Result<(), Refusal> {
        let doors =
            self.flat.paths.iter().filter(|path| matches!(path.meaning, Meaning::Opening { .. })).count();
        let counts = [
            ("door symbols and lines", doors + self.flat.arcs.len() + self.flat.symbols.len()),
            ("texts", self.flat.texts.len()),
        ];
        match counts.into_iter().find(|(_, count)| *count > MOST_PLACED) {
            Some((what, count)) => Err(Refusal::TooMany {
                file: self.file.clone(),
                what: what.to_owned(),
                count: count as u64,
                limit: MOST_PLACED as u64,
            }),
            None => Ok(()),
        }
    }

    fn remark(&mut self, kind: RemarkKind, number: Option<f64>, text: String) {
        let place = Place::File { file: self.file.clone(), line: None, column: None };
        self.remarks.push(Remark { kind, place, number, text });
    }

    fn left_out(&mut self, count: usize, what: &str) {
        if count > 0 {
            self.remark(RemarkKind::LeftOut, None, format!("{what} × {count}"));
        }
    }

    fn remark_left_out(&mut self) {
        for (layer, count) in std::mem::take(&mut self.flat.unmapped) {
            self.left_out(count, &layer);
        }
        for (what, count) in std::mem::take(&mut self.flat.unusable) {
            self.left_out(count, &what);
        }
    }

    /// Closed outlines on layers that hold rooms.
    fn drawn_units(&self) -> Vec<DraftUnit> {
        let mut units = Vec::new();
        for path in &self.flat.paths {
            if let (Meaning::Unit(category), true) = (path.meaning, path.closed) {
                units.push(self.unit(units.len(), category, &path.layer, vec![path.points.clone()]));
            }
        }
        units
    }

    /// What walls, windows and closed doors leave over.
    fn worked_out_units(
        &mut self,
        openings: &[crate::draft::DraftOpening],
        mapping: &Mapping,
    ) -> Result<Vec<DraftUnit>, Refusal> {
        let rooms = rooms::between_walls(&self.flat, openings, mapping, &self.file)?;
        let units: Vec<DraftUnit> = rooms
            .into_iter()
            .enumerate()
            .map(|(index, room)| self.unit(index, UnitCategory::Unspecified, "", rings(&room)))
            .collect();
        if !units.is_empty() {
            self.remark(RemarkKind::UnitInferred, Some(units.len() as f64), String::new());
        }
        Ok(units)
    }

    fn unit(&self, index: usize, category: UnitCategory, word: &str, rings: Vec<Vec<Coord>>) -> DraftUnit {
        DraftUnit {
            id: UnitId::from(format!("room-{}", index + 1)),
            level: self.level.clone(),
            category,
            source_category: word.to_owned(),
            number: String::new(),
            name: String::new(),
            rings,
            lockable: Fact::Unknown,
            people: Fact::Unknown,
            step_free: Fact::Unknown,
        }
    }

    /// Walls, windows, columns, furniture and everything else that stands there.
    fn fixtures(&self) -> Vec<DraftFixture> {
        let mut fixtures = Vec::new();
        for path in &self.flat.paths {
            let Some(category) = fixture_category(path.meaning) else { continue };
            let shape = if path.closed {
                Geometry::Polygon(Polygon::new(LineString(path.points.clone()), vec![]))
            } else {
                Geometry::LineString(LineString(path.points.clone()))
            };
            let id = FixtureId::from(format!("{}-{}", category.as_str(), fixtures.len() + 1));
            let level = Some(self.level.clone());
            fixtures.push(DraftFixture { id, level, category, name: String::new(), shape });
        }
        fixtures
    }
}

const fn fixture_category(meaning: Meaning) -> Option<FixtureCategory> {
    match meaning {
        Meaning::Wall => Some(FixtureCategory::Wall),
        Meaning::Window => Some(FixtureCategory::Window),
        Meaning::Fixture(category) => Some(category),
        Meaning::Opening { .. } | Meaning::Unit(_) | Meaning::Name | Meaning::Number | Meaning::Ignore => {
            None
        }
    }
}

fn rings(room: &Polygon) -> Vec<Vec<Coord>> {
    std::iter::once(room.exterior()).chain(room.interiors()).map(|ring| ring.0.clone()).collect()
}
