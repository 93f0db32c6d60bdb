//! Storeys put in order; ordinals worked out where the file gives none.

use super::notes::Notes;
use crate::draft::DraftUnit;
use geo::{Coord, Intersects, Rect};
use parvis_core::{Level, LevelId, Metres, Place, RemarkKind};
use std::collections::{BTreeMap, BTreeSet};

/// The levels, lowest first, with every level that `used` names. Ordinals that do not tell the levels apart
/// are worked out: by elevation where every level has one (0 is the floor nearest to elevation 0), else by
/// the order of the file.
///
/// Levels that share an ordinal but no floor, by the boxes around their units, are two buildings side by side
/// and stay as they are, unless their elevations differ.
pub fn settle<'a>(
    given: Vec<Level>,
    used: impl Iterator<Item = &'a LevelId>,
    boxes: &BTreeMap<LevelId, Rect>,
    notes: &mut Notes,
) -> Vec<Level> {
    let mut levels = once_each(given, notes);
    if ambiguous(&levels, boxes) {
        number(&mut levels);
        notes.count(RemarkKind::LevelInferred, Place::Site, levels.len() as f64, "");
    }
    let mut known: BTreeSet<LevelId> = levels.iter().map(|level| level.id.clone()).collect();
    for id in used {
        if known.insert(id.clone()) {
            let ordinal =
                levels.iter().map(|level| level.ordinal).max().map_or(0, |top| top.saturating_add(1));
            levels.push(Level { id: id.clone(), ordinal, name: id.to_string(), elevation: None });
            notes.add(RemarkKind::ReferenceBroken, Place::Level(id.clone()), id.as_str());
        }
    }
    levels.sort_by(|a, b| a.ordinal.cmp(&b.ordinal).then(height(a).total_cmp(&height(b))));
    levels
}

/// Each id once; a second level of the same id is the same level, and its name is not lost.
fn once_each(given: Vec<Level>, notes: &mut Notes) -> Vec<Level> {
    let mut levels: Vec<Level> = Vec::with_capacity(given.len());
    for mut level in given {
        level.elevation = level.elevation.filter(|metres| metres.get().is_finite());
        if levels.iter().any(|known| known.id == level.id) {
            notes.left_out(Place::Level(level.id.clone()), format!("{} {}", level.id, level.name));
        } else {
            levels.push(level);
        }
    }
    levels
}

/// Whether two levels share an ordinal and lie above one another.
fn ambiguous(levels: &[Level], boxes: &BTreeMap<LevelId, Rect>) -> bool {
    let differ = |a: &Level, b: &Level| a.elevation.zip(b.elevation).is_some_and(|(a, b)| a != b);
    let apart = |a: &Level, b: &Level| {
        !differ(a, b) && boxes.get(&a.id).zip(boxes.get(&b.id)).is_some_and(|(a, b)| !a.intersects(b))
    };
    levels.iter().enumerate().any(|(number, level)| {
        levels.iter().skip(number + 1).any(|other| other.ordinal == level.ordinal && !apart(level, other))
    })
}

/// The box around the outlines of each level's units, in the draft's own coordinates.
pub fn boxes(units: &[DraftUnit]) -> BTreeMap<LevelId, Rect> {
    let mut boxes: BTreeMap<LevelId, Rect> = BTreeMap::new();
    for unit in units {
        for at in unit.rings.iter().flatten().filter(|at| at.x.is_finite() && at.y.is_finite()) {
            let known = boxes.entry(unit.level.clone()).or_insert_with(|| Rect::new(*at, *at));
            let (low, high) = (known.min(), known.max());
            *known = Rect::new(
                Coord { x: low.x.min(at.x), y: low.y.min(at.y) },
                Coord { x: high.x.max(at.x), y: high.y.max(at.y) },
            );
        }
    }
    boxes
}

/// New ordinals, one apart.
fn number(levels: &mut [Level]) {
    let mut ground = 0;
    if levels.iter().all(|level| level.elevation.is_some()) {
        levels.sort_by(|a, b| height(a).total_cmp(&height(b)));
        let nearest =
            levels.iter().enumerate().min_by(|a, b| height(a.1).abs().total_cmp(&height(b.1).abs()));
        ground = nearest.map_or(0, |(index, _)| index);
    }
    for (index, level) in levels.iter_mut().enumerate() {
        let above = i64::try_from(index).unwrap_or(0) - i64::try_from(ground).unwrap_or(0);
        level.ordinal = i16::try_from(above).unwrap_or(i16::MAX);
    }
}

/// Elevation, 0 when unknown.
fn height(level: &Level) -> f64 {
    level.elevation.map_or(0.0, Metres::get)
}
