//! Where people stand in a refuge: one spot after another, those farthest from its doors first. So who comes first leaves the
//! door free for who comes after.

use super::field::cells_in;
use super::{Pt, Raster, Sheet, middle};
use geo::{Distance, Euclidean, Line, Point, Polygon};

/// A door this near an area's outline leads into it, metres: walls are up to so thick.
const BESIDE: f64 = 0.6;
/// Spots have this much room to walls, metres.
const OFF_WALLS: f32 = 0.25;
/// Spots are looked for at every so manieth square of a row and of a column.
const EVERY: usize = 2;
/// Distances between spots that are tried, metres: the first that leaves one for everybody. The last is two breadths.
const APART: [f32; 4] = [0.8, 0.65, 0.5, 0.4];
/// No more spots are told apart: in a large refuge those after them start over.
const MOST: usize = 250;

/// The spots of an area for so many people, at least one.
pub(super) fn places(sheet: &Sheet, raster: &Raster, area: &Polygon, people: u32) -> Vec<Pt> {
    let middle_of = |line: Line| Point::from((line.start + line.end) / 2.0);
    let doors = sheet.doors.iter().map(|door| middle_of(door.line));
    let doors = doors.filter(|door| Euclidean.distance(door, area.exterior()) < BESIDE);
    let doors: Vec<Pt> = doors.map(|door| Pt::of(door.into())).collect();
    let mut free: Vec<(Pt, f32)> = cells_in(raster, area)
        .into_iter()
        .filter(|cell| {
            (cell % raster.wide).is_multiple_of(EVERY) && (cell / raster.wide).is_multiple_of(EVERY)
        })
        .filter(|cell| raster.clearance(*cell) >= OFF_WALLS)
        .map(|cell| raster.middle(cell))
        .map(|at| (at, doors.iter().map(|door| between(at, *door)).fold(f32::INFINITY, f32::min)))
        .collect();
    free.sort_by(|a, b| b.1.total_cmp(&a.1));
    let people = MOST.min(people as usize);
    let places = APART.into_iter().map(|apart| spread(&free, apart, people));
    let mut places =
        places.reduce(|few, more| if few.len() < people { more } else { few }).unwrap_or_default();
    if places.is_empty() || doors.is_empty() {
        places = vec![middle(area)];
    }
    places
}

/// The first so many spots of a list that are so far from those before them.
fn spread(free: &[(Pt, f32)], apart: f32, people: usize) -> Vec<Pt> {
    let mut places: Vec<Pt> = Vec::new();
    for (at, _) in free {
        if places.len() >= people {
            break;
        }
        if places.iter().all(|other| between(*at, *other) >= apart * apart) {
            places.push(*at);
        }
    }
    places
}

/// The square of the distance between two spots, square metres: in the order of the distances themselves.
fn between(a: Pt, b: Pt) -> f32 {
    let (x, y) = (a.x - b.x, a.y - b.y);
    x * x + y * y
}
