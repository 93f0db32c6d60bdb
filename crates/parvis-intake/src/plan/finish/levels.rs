//! Storeys put in order; ordinals worked out where the file gives none.

use super::notes::Notes;
use parvis_core::{Level, LevelId, Metres, Place, RemarkKind};
use std::collections::BTreeSet;

/// The levels, lowest first, with every level that `used` names. Ordinals that do not tell the levels apart
/// are worked out: by elevation where every level has one (0 is the floor nearest to elevation 0), else by
/// the order of the file.
pub fn settle<'a>(
    given: Vec<Level>,
    used: impl Iterator<Item = &'a LevelId>,
    notes: &mut Notes,
) -> Vec<Level> {
    let mut levels = once_each(given, notes);
    if ambiguous(&levels) {
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

/// Whether two levels share an ordinal.
fn ambiguous(levels: &[Level]) -> bool {
    let distinct: BTreeSet<i16> = levels.iter().map(|level| level.ordinal).collect();
    distinct.len() < levels.len()
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
