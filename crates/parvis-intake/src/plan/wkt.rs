//! WKT: walkable areas as `POLYGON`, `MULTIPOLYGON` or a collection of them, in metres, on one level.
//!
//! The format has no doors, names or uses: units are unspecified floor, and nothing else is made of it.

use super::{Input, Refusal};
use crate::Why;
use crate::draft::{Draft, DraftUnit, Frame};
use geo::{Coord, Geometry, Polygon};
use parvis_core::{Fact, Level, LevelId, Place, Remark, RemarkKind, UnitCategory, UnitId};
use std::str::FromStr;
use wkt::Wkt;

/// Most bytes of a WKT file.
const MOST_BYTES: usize = 64 * 1024 * 1024;
/// Most brackets within brackets; a collection of multipolygons needs five. The parser calls itself for each.
const MOST_DEPTH: u32 = 16;

/// Whether the text begins with a WKT geometry.
pub fn is(bytes: &[u8]) -> bool {
    let head = bytes.get(..bytes.len().min(64)).unwrap_or_default();
    let head =
        String::from_utf8_lossy(head).trim_start_matches(['\u{feff}', ' ', '\n', '\r', '\t']).to_uppercase();
    ["POLYGON", "MULTIPOLYGON", "GEOMETRYCOLLECTION"].iter().any(|word| head.starts_with(word))
}

/// The areas in this file.
///
/// # Errors
/// When the text is cut short or no WKT, or holds no area.
pub fn read(input: &Input) -> Result<Draft, Refusal> {
    let Some((file, bytes)) = input.files.first().map(|(name, bytes)| (name.as_str(), bytes.as_ref())) else {
        return Err(Refusal::Empty { file: input.name.to_owned() });
    };
    let text = checked_text(file, bytes)?;
    let geometry = parse(file, text)?;
    let level = LevelId::from("0");
    let mut reader = Reader { file, level: level.clone(), units: Vec::new(), left_out: 0 };
    reader.add(geometry)?;
    if reader.units.is_empty() {
        return Err(Refusal::NothingInside { file: file.to_owned() });
    }
    Ok(Draft {
        name: String::new(),
        frame: Frame::Local { metres_per_unit: 1.0 },
        levels: vec![Level { id: level, ordinal: 0, name: String::new(), elevation: None }],
        remarks: reader.remarks(),
        units: reader.units,
        openings: Vec::new(),
        connectors: Vec::new(),
        fixtures: Vec::new(),
    })
}

fn checked_text<'a>(file: &str, bytes: &'a [u8]) -> Result<&'a str, Refusal> {
    if bytes.trim_ascii().is_empty() {
        return Err(Refusal::Empty { file: file.to_owned() });
    }
    if bytes.len() > MOST_BYTES {
        let mib = |bytes: usize| bytes.div_ceil(1024 * 1024) as u64;
        return Err(Refusal::TooLarge {
            file: file.to_owned(),
            mib: mib(bytes.len()),
            limit_mib: mib(MOST_BYTES),
        });
    }
    let text = std::str::from_utf8(bytes).map_err(|_| malformed(file, 1, Why::new("utf8")))?;
    check_brackets(file, text)?;
    Ok(text.trim_start_matches('\u{feff}').trim())
}

/// Brackets are counted first: too deep would exhaust the parser, and one left open tells a cut file.
fn check_brackets(file: &str, text: &str) -> Result<(), Refusal> {
    let (mut depth, mut line) = (0_u32, 1_u32);
    for character in text.chars() {
        match character {
            '(' if depth == MOST_DEPTH => {
                return Err(Refusal::TooDeep { file: file.to_owned(), line, limit: MOST_DEPTH });
            }
            '(' => depth += 1,
            ')' if depth == 0 => return Err(malformed(file, line, Why::new("bracket"))),
            ')' => depth -= 1,
            '\n' => line += 1,
            _ => {}
        }
    }
    if depth > 0 { Err(Refusal::CutShort { file: file.to_owned(), line }) } else { Ok(()) }
}

fn parse(file: &str, text: &str) -> Result<Geometry, Refusal> {
    let wkt = Wkt::<f64>::from_str(text).map_err(|why| malformed(file, 1, Why::foreign(why)))?;
    Geometry::try_from(wkt).map_err(|error| malformed(file, 1, Why::foreign(error.to_string())))
}

fn malformed(file: &str, line: u32, why: Why) -> Refusal {
    Refusal::Malformed { file: file.to_owned(), format: "WKT".to_owned(), line, why }
}

struct Reader<'a> {
    file: &'a str,
    level: LevelId,
    units: Vec<DraftUnit>,
    left_out: usize,
}

impl Reader<'_> {
    fn add(&mut self, geometry: Geometry) -> Result<(), Refusal> {
        match geometry {
            Geometry::Polygon(polygon) => self.add_polygon(&polygon)?,
            Geometry::MultiPolygon(polygons) => {
                for polygon in &polygons {
                    self.add_polygon(polygon)?;
                }
            }
            Geometry::GeometryCollection(parts) => {
                for part in parts {
                    self.add(part)?;
                }
            }
            _ => self.left_out += 1,
        }
        Ok(())
    }

    fn add_polygon(&mut self, polygon: &Polygon) -> Result<(), Refusal> {
        let id = format!("area-{}", self.units.len() + 1);
        let rings: Vec<Vec<Coord>> = std::iter::once(polygon.exterior())
            .chain(polygon.interiors())
            .map(|ring| ring.0.clone())
            .collect();
        if let Some(Coord { x, y }) =
            rings.iter().flatten().find(|point| !point.x.is_finite() || !point.y.is_finite())
        {
            return Err(Refusal::BadCoordinate { file: self.file.to_owned(), what: id, x: *x, y: *y });
        }
        if rings.iter().all(Vec::is_empty) {
            return Ok(());
        }
        self.units.push(DraftUnit {
            id: UnitId::from(id),
            level: self.level.clone(),
            category: UnitCategory::Unspecified,
            source_category: String::new(),
            number: String::new(),
            name: String::new(),
            rings,
            lockable: Fact::Unknown,
            people: Fact::Unknown,
            step_free: Fact::Unknown,
        });
        Ok(())
    }

    fn remarks(&self) -> Vec<Remark> {
        let place = Place::File { file: self.file.to_owned(), line: None, column: None };
        let left_out = (self.left_out > 0).then(|| Remark {
            kind: RemarkKind::LeftOut,
            place,
            number: None,
            text: format!("points and lines × {}", self.left_out),
        });
        left_out.into_iter().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};
    use jiff::civil::date;

    fn check(text: &str, expected: Expect) {
        let input = Input::file("hall.wkt", text.as_bytes(), date(2026, 1, 1));
        let shown = match read(&input) {
            Ok(draft) => {
                let units = draft.units.iter().map(|unit| {
                    format!("{}: {:?} points\n", unit.id, unit.rings.iter().map(Vec::len).collect::<Vec<_>>())
                });
                units
                    .chain(
                        draft
                            .remarks
                            .iter()
                            .map(|remark| format!("{} {}\n", remark.kind.as_str(), remark.text)),
                    )
                    .collect()
            }
            Err(refusal) => format!("{refusal}\n"),
        };
        expected.assert_eq(&shown);
    }

    #[test]
    fn a_collection_of_areas() {
        check(
            "GEOMETRYCOLLECTION (POLYGON ((0 0, 10 0, 10 8, 0 8, 0 0), (4 4, 5 4, 5 5, 4 4)), POINT (1 1), MULTIPOLYGON (((20 0, 30 0, 30 8, 20 0))))",
            expect![[r#"
                area-1: [5, 4] points
                area-2: [4] points
                left_out points and lines × 1
            "#]],
        );
    }

    #[test]
    fn texts_that_cannot_be_used() {
        check(
            "POLYGON ((0 0, 10 0, 10 8",
            expect![[r#"
            hall.wkt ends in the middle, at line 1; it was cut short, so fetch or export it again
        "#]],
        );
        check(
            "POLYGON ((0 0, ten 0, 10 8, 0 0))",
            expect![[r#"
            hall.wkt cannot be read as WKT: at line 1, Missing closing parenthesis for type; export it again
        "#]],
        );
        check(
            "POLYGON ((0 0, 1e999 0, 10 8, 0 0))",
            expect![[r#"
            hall.wkt puts “area-1” at inf, 0, which is no place in a building; check the units and export again
        "#]],
        );
        check(
            "POLYGON EMPTY",
            expect![[r#"
            hall.wkt was read, but holds no room, corridor or floor area; export the indoor plan
        "#]],
        );
        check(
            &"GEOMETRYCOLLECTION (".repeat(1000),
            expect![[r#"
            hall.wkt is nested deeper than 16 levels at line 1; no floor plan is, so it was not read
        "#]],
        );
        check(
            " ",
            expect![[r#"
            hall.wkt is empty; export it again from the program that made it
        "#]],
        );
    }
}
