//! Rooms where none is drawn: what walls, windows and shut doors leave over.

use super::flatten::{Flat, Path};
use super::mapping::{Mapping, Meaning};
use crate::draft::{DoorShape, DraftOpening};
use crate::plan::Refusal;
use geo::algorithm::Simplify;
use geo::algorithm::buffer::{Buffer, BufferStyle, LineJoin};
use geo::{
    Area, BooleanOps, BoundingRect, Coord, Euclidean, Length, LineString, MultiPolygon, Polygon, unary_union,
};
use parvis_core::FixtureCategory;

/// Most wall lines of one storey. The work grows with their crossings.
const MOST_LINES: usize = 30_000;
/// A closed wall line narrower than this is a piece of wall; a wider one goes round something.
const THICKEST_WALL: f64 = 0.8;
/// Corners closer than this to the line past them are traces of the work, not of the drawing.
const SLACK: f64 = 0.005;
/// Shut doors reach this far beyond their jambs, to touch the wall.
const REACH: f64 = 0.15;

/// The rooms, from the upper left to the lower right.
pub(super) fn between_walls(
    flat: &Flat,
    openings: &[DraftOpening],
    mapping: &Mapping,
    file: &str,
) -> Result<Vec<Polygon>, Refusal> {
    let half = (mapping.close_gaps / 2.0).max(0.02);
    let mut solid = Vec::new();
    for path in flat.paths.iter().filter(|path| blocks_the_way(path.meaning)) {
        solid.extend(strokes(path, half));
        solid.extend(piece_of_wall(path));
        refuse_too_many(solid.len(), file)?;
    }
    for opening in openings {
        solid.extend(shut(&opening.shape, half));
    }
    refuse_too_many(solid.len(), file)?;
    let walls = unary_union(&solid);
    let mut rooms: Vec<Polygon> = holes(&walls)
        .into_iter()
        .flat_map(|hole| hole.buffer_with_style(style(half)).0)
        .map(|room| room.simplify(SLACK))
        .filter(|room| room.unsigned_area() >= mapping.smallest_room)
        .filter(|room| is_wide(room, mapping.narrowest_room))
        .collect();
    rooms.sort_by(|a, b| {
        let key =
            |room: &Polygon| room.bounding_rect().map_or((0.0, 0.0), |rect| (-rect.max().y, rect.min().x));
        let (a, b) = (key(a), key(b));
        a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1))
    });
    Ok(rooms)
}

/// Lines on door layers too: frames and jambs close the ends of walls, and an open leaf divides nothing.
const fn blocks_the_way(meaning: Meaning) -> bool {
    matches!(
        meaning,
        Meaning::Wall
            | Meaning::Window
            | Meaning::Opening { .. }
            | Meaning::Fixture(FixtureCategory::Wall | FixtureCategory::Window | FixtureCategory::Column)
    )
}

fn refuse_too_many(count: usize, file: &str) -> Result<(), Refusal> {
    if count <= MOST_LINES {
        return Ok(());
    }
    let (count, limit) = (count as u64, MOST_LINES as u64);
    Err(Refusal::TooMany { file: file.to_owned(), what: "wall lines".to_owned(), count, limit })
}

/// Each line of a path as a thin box.
fn strokes(path: &Path, half: f64) -> Vec<Polygon> {
    let ends = path.points.iter().skip(1).chain(path.points.first().filter(|_| path.closed));
    path.points.iter().zip(ends).filter_map(|(a, b)| thin_box(*a, *b, half, half)).collect()
}

/// A box around a line, `half` to either side and `reach` beyond its ends.
fn thin_box(a: Coord, b: Coord, half: f64, reach: f64) -> Option<Polygon> {
    let length = (b.x - a.x).hypot(b.y - a.y);
    if length < 1e-6 {
        return None;
    }
    let along = (b - a) / length;
    let aside = Coord { x: -along.y, y: along.x } * half;
    let (a, b) = (a - along * reach, b + along * reach);
    Some(Polygon::new(LineString(vec![a + aside, b + aside, b - aside, a - aside]), vec![]))
}

/// The inside of a closed wall line, when that is wall: narrow for its length.
fn piece_of_wall(path: &Path) -> Option<Polygon> {
    if !path.closed {
        return None;
    }
    let ring = LineString(path.points.clone());
    let polygon = Polygon::new(ring, vec![]);
    let thickness = 2.0 * polygon.unsigned_area() / Euclidean.length(polygon.exterior());
    // Where lines cross, the outline is no area that could be filled.
    (thickness < THICKEST_WALL && geo::Validation::is_valid(&polygon)).then_some(polygon)
}

/// A door shut.
fn shut(shape: &DoorShape, half: f64) -> Option<Polygon> {
    match shape {
        DoorShape::Line(a, b) => thin_box(*a, *b, half, REACH),
        DoorShape::Outline(ring) => {
            let polygon = Polygon::new(LineString(ring.clone()), vec![]);
            geo::Validation::is_valid(&polygon).then_some(polygon)
        }
        DoorShape::Point(_) => None,
    }
}

/// What the walls enclose, without the walls that stand inside.
fn holes(walls: &MultiPolygon) -> Vec<Polygon> {
    let inside: Vec<Polygon> =
        walls.iter().map(|part| Polygon::new(part.exterior().clone(), vec![])).collect();
    let boxes: Vec<_> = inside.iter().map(BoundingRect::bounding_rect).collect();
    let mut rooms = Vec::new();
    for ring in walls.iter().flat_map(Polygon::interiors) {
        let hole = Polygon::new(ring.clone(), vec![]);
        let Some(around) = hole.bounding_rect() else { continue };
        let islands: Vec<&Polygon> = inside
            .iter()
            .zip(&boxes)
            .filter(|(_, part)| {
                part.is_some_and(|part| {
                    around.min().x <= part.min().x
                        && around.min().y <= part.min().y
                        && around.max().x >= part.max().x
                        && around.max().y >= part.max().y
                })
            })
            .map(|(part, _)| part)
            .collect();
        if islands.is_empty() {
            rooms.push(hole);
        } else {
            rooms.extend(hole.difference(&unary_union(islands)).0);
        }
    }
    rooms
}

/// Whether a person fits in: something is left after taking half the width from every side.
fn is_wide(room: &Polygon, narrowest: f64) -> bool {
    narrowest <= 0.0 || !room.buffer_with_style(style(-narrowest / 2.0)).0.is_empty()
}

fn style(distance: f64) -> BufferStyle<f64> {
    BufferStyle::new(distance).line_join(LineJoin::Miter(1.0))
}
