//! Which doors lead outside, where the file does not say: those in the outer edge of a level near the ground.

use super::notes::Notes;
use geo::algorithm::buffer::{Buffer, BufferStyle, LineJoin};
use geo::{Contains, Coord, MultiPolygon, Point, Polygon, unary_union};
use parvis_core::{Level, LevelId, Opening, Place, RemarkKind, Unit};
use std::collections::BTreeMap;

/// Half the gap between the outlines of rooms that is taken for wall, not for outdoors.
const HALF_A_WALL: f64 = 0.4;

/// Levels this far above or below the ground storey may have doors to the outside: sites slope.
const NEAR_THE_GROUND: i16 = 1;

/// A door that joins one unit, and a spot on its other side.
pub struct Edge {
    /// Number of the opening.
    pub opening: usize,
    /// A spot on the other side.
    pub beyond: Coord,
}

/// Marks the doors whose other side lies outside the level's outer edge.
pub fn decide(openings: &mut [Opening], edges: &[Edge], units: &[Unit], levels: &[Level], notes: &mut Notes) {
    let near: Vec<&LevelId> =
        levels.iter().filter(|level| level.ordinal.abs() <= NEAR_THE_GROUND).map(|level| &level.id).collect();
    let mut outlines: BTreeMap<LevelId, Vec<Polygon>> = BTreeMap::new();
    let mut found = 0_u32;
    for edge in edges {
        let Some(opening) = openings.get_mut(edge.opening).filter(|opening| near.contains(&&opening.level))
        else {
            continue;
        };
        let outline =
            outlines.entry(opening.level.clone()).or_insert_with(|| outer_edge(units, &opening.level));
        if !outline.iter().any(|piece| piece.contains(&Point::from(edge.beyond))) {
            opening.exit = true;
            found += 1;
        }
    }
    if found > 0 {
        notes.count(RemarkKind::ExitInferred, Place::Site, f64::from(found), "");
    }
}

/// The level's outer edge, walls closed and courtyards filled: a door to a courtyard is not a way out.
fn outer_edge(units: &[Unit], level: &LevelId) -> Vec<Polygon> {
    let style = || BufferStyle::new(HALF_A_WALL).line_join(LineJoin::Bevel);
    let grown: Vec<MultiPolygon> = units
        .iter()
        .filter(|unit| unit.level == *level)
        .map(|unit| Polygon::new(unit.shape.exterior().clone(), vec![]).buffer_with_style(style()))
        .collect();
    unary_union(&grown).0.into_iter().map(|piece| Polygon::new(piece.exterior().clone(), vec![])).collect()
}
