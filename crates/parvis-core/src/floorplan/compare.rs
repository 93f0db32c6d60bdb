//! What differs between two drawings of one building, by the ids of what is drawn.

use super::{FloorPlan, Opening, Unit};
use crate::{OpeningId, Place, UnitId};
use geo::Area as _;
use std::collections::BTreeMap;

/// So many square metres a room, and so many metres a door or a corner, may differ and still be drawn the same; ours: files
/// round, and nobody measures a building to the centimetre.
const SAME: f64 = 0.05;

/// What one kind of thing became.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changed {
    /// Only in the new drawing.
    pub added: Vec<Place>,
    /// Only in the old one.
    pub removed: Vec<Place>,
    /// In both, and not the same: another outline, place, name, use, width, or other rooms that it joins.
    pub changed: Vec<Place>,
}

/// What differs between two drawings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Compared {
    /// Rooms, stairs and lifts.
    pub rooms: Changed,
    /// Doors within the building.
    pub doors: Changed,
    /// Doors that lead out.
    pub exits: Changed,
}

impl FloorPlan {
    /// What this drawing has otherwise than an older one. What people said about rooms and doors is not compared.
    pub fn compared_with(&self, old: &Self) -> Compared {
        let units = |plan: &Self| -> BTreeMap<UnitId, Unit> {
            plan.units.iter().map(|unit| (unit.id.clone(), unit.clone())).collect()
        };
        let openings = |plan: &Self, exit: bool| -> BTreeMap<OpeningId, Opening> {
            let openings = plan.openings.iter().filter(|opening| opening.exit == exit);
            openings.map(|opening| (opening.id.clone(), opening.clone())).collect()
        };
        let doors = |exit| changed(&openings(old, exit), &openings(self, exit), same_opening, Place::Opening);
        Compared {
            rooms: changed(&units(old), &units(self), same_unit, Place::Unit),
            doors: doors(false),
            exits: doors(true),
        }
    }
}

fn changed<K: Ord + Clone, T>(
    old: &BTreeMap<K, T>,
    new: &BTreeMap<K, T>,
    same: fn(&T, &T) -> bool,
    place: fn(K) -> Place,
) -> Changed {
    let only = |these: &BTreeMap<K, T>, others: &BTreeMap<K, T>| {
        these.keys().filter(|id| !others.contains_key(id)).cloned().map(place).collect()
    };
    let differ = new.iter().filter(|(id, new)| old.get(id).is_some_and(|old| !same(old, new)));
    Changed {
        added: only(new, old),
        removed: only(old, new),
        changed: differ.map(|(id, _)| place(id.clone())).collect(),
    }
}

fn same_unit(old: &Unit, new: &Unit) -> bool {
    let middle = |unit: &Unit| crate::geometry::label_point(&unit.shape);
    let near = match (middle(old), middle(new)) {
        (Some(a), Some(b)) => is_near(a, b),
        (a, b) => a.is_none() && b.is_none(),
    };
    let said = |unit: &Unit| (unit.level.clone(), unit.category, unit.number.clone(), unit.name.clone());
    near && said(old) == said(new) && (old.shape.unsigned_area() - new.shape.unsigned_area()).abs() <= SAME
}

fn same_opening(old: &Opening, new: &Opening) -> bool {
    let ends = |opening: &Opening| (opening.line.start, opening.line.end);
    let ((a, b), (c, d)) = (ends(old), ends(new));
    let drawn = (is_near(a, c) && is_near(b, d)) || (is_near(a, d) && is_near(b, c));
    let joins = |opening: &Opening| {
        let mut joins = opening.joins.clone();
        joins.sort();
        joins
    };
    drawn && old.level == new.level && old.kind == new.kind && joins(old) == joins(new)
}

fn is_near(a: geo::Coord, b: geo::Coord) -> bool {
    (a.x - b.x).abs() <= SAME && (a.y - b.y).abs() <= SAME
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Fact, LevelId, UnitCategory};
    use geo::polygon;

    fn room(id: &str, wide: f64, name: &str) -> Unit {
        Unit {
            id: id.into(),
            level: LevelId::from("0"),
            category: UnitCategory::Classroom,
            source_category: String::new(),
            number: String::new(),
            name: name.into(),
            shape: polygon![(x: 0., y: 0.), (x: wide, y: 0.), (x: wide, y: 6.), (x: 0., y: 6.)],
            lockable: Fact::Unknown,
            people: Fact::Unknown,
            refuge: Fact::Unknown,
            step_free: Fact::Unknown,
        }
    }

    #[test]
    fn rooms_that_came_went_and_changed_are_told_apart() {
        let old = FloorPlan {
            units: vec![room("a", 8.0, "A"), room("b", 8.0, "B"), room("c", 8.0, "C"), room("d", 8.0, "D")],
            ..FloorPlan::default()
        };
        let new = FloorPlan {
            units: vec![
                room("a", 8.001, "A"),
                room("b", 9.0, "B"),
                room("c", 8.0, "Library"),
                room("e", 8.0, "E"),
            ],
            ..FloorPlan::default()
        };
        let unit = |id: &str| Place::Unit(id.into());
        let found = new.compared_with(&old);
        assert_eq!(found.rooms.added, [unit("e")]);
        assert_eq!(found.rooms.removed, [unit("d")]);
        assert_eq!(found.rooms.changed, [unit("b"), unit("c")], "a millimetre is no change");
        assert_eq!((found.doors, found.exits), (Changed::default(), Changed::default()));
        assert_eq!(old.compared_with(&old), Compared::default());
    }
}
