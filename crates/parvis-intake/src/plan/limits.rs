//! How much is read, and what no building has: the guards that hold for every format.

use super::finish::FARTHEST;
use super::{Input, Refusal};
use crate::draft::{DoorShape, Draft, Frame};
use geo::{Coord, CoordsIter};

/// Largest file, and largest sum of files, that is read. The plan of a large campus is a few MiB.
pub const LARGEST_MIB: u64 = 256;

/// Most rooms and doors in one plan. A large airport has some ten thousand.
pub const MOST_ROOMS_AND_DOORS: usize = 100_000;

/// Most other things (walls, columns, furniture) in one plan.
pub const MOST_FIXTURES: usize = 500_000;

/// Most corners of all outlines together.
pub const MOST_CORNERS: usize = 5_000_000;

/// Refuses what is empty or larger than any plan.
pub fn sizes(input: &Input) -> Result<(), Refusal> {
    let bytes: u64 = input.files.iter().map(|(_, bytes)| bytes.len() as u64).sum();
    if bytes == 0 {
        return Err(Refusal::Empty { file: input.name.to_owned() });
    }
    if bytes > LARGEST_MIB << 20 {
        return Err(Refusal::TooLarge {
            file: input.name.to_owned(),
            mib: bytes.div_ceil(1 << 20),
            limit_mib: LARGEST_MIB,
        });
    }
    Ok(())
}

/// Refuses a draft with too many things, or with a thing at no place on Earth.
pub fn draft(draft: &Draft, input: &Input) -> Result<(), Refusal> {
    let drawn = draft.units.iter().flat_map(|unit| &unit.rings).map(Vec::len).sum();
    at_most("rooms and doors", draft.units.len() + draft.openings.len(), MOST_ROOMS_AND_DOORS, input)?;
    at_most("fixtures", draft.fixtures.len(), MOST_FIXTURES, input)?;
    at_most("corners", drawn, MOST_CORNERS, input)?;
    let units =
        draft.units.iter().flat_map(|unit| unit.rings.iter().flatten().map(|at| (unit.id.as_str(), *at)));
    let doors = draft
        .openings
        .iter()
        .flat_map(|door| corners(&door.shape).into_iter().map(|at| (door.id.as_str(), at)));
    let things =
        draft.fixtures.iter().flat_map(|thing| thing.shape.coords_iter().map(|at| (thing.id.as_str(), at)));
    match units.chain(doors).chain(things).find(|(_, at)| !possible(*at, draft.frame)) {
        Some((what, at)) => Err(Refusal::BadCoordinate {
            file: input.name.to_owned(),
            what: what.to_owned(),
            x: at.x,
            y: at.y,
        }),
        None => Ok(()),
    }
}

fn at_most(what: &str, count: usize, limit: usize, input: &Input) -> Result<(), Refusal> {
    if count <= limit {
        return Ok(());
    }
    let (file, what) = (input.name.to_owned(), what.to_owned());
    Err(Refusal::TooMany { file, what, count: count as u64, limit: limit as u64 })
}

fn corners(shape: &DoorShape) -> Vec<Coord> {
    match shape {
        DoorShape::Line(a, b) => vec![*a, *b],
        DoorShape::Outline(ring) => ring.clone(),
        DoorShape::Point(point) => vec![*point],
    }
}

/// Whether something can stand there: on Earth, or within 10,000 km of the drawing's origin. Not a number is not.
fn possible(at: Coord, frame: Frame) -> bool {
    match frame {
        Frame::LonLat => at.x.abs() <= 180.0 && at.y.abs() < 90.0,
        Frame::Local { metres_per_unit } => {
            (at.x * metres_per_unit).abs() <= FARTHEST && (at.y * metres_per_unit).abs() <= FARTHEST
        }
    }
}
