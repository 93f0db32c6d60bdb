//! Floor areas: mended, and each floor once.

use super::ids::Ids;
use super::notes::Notes;
use super::plane::Plane;
use super::polygon::{Mended, mend};
use crate::draft::DraftUnit;
use geo::{Area, BooleanOps, BoundingRect, Rect};
use parvis_core::{Fact, Place, RemarkKind, Unit, UnitId};
use rstar::primitives::{GeomWithData, Rectangle};
use rstar::{AABB, RTree};
use std::collections::BTreeMap;

/// Two units that share this part of both their floors are one unit drawn twice.
const SAME_FLOOR: f64 = 0.9;

/// Units, and which of them stands for those removed.
pub struct Built {
    /// Sound units, in file order.
    pub units: Vec<Unit>,
    /// Units removed as doubles, and the unit that stands for them.
    pub stands_for: BTreeMap<UnitId, UnitId>,
}

/// Mends every unit, leaves out what has no floor, and removes doubles.
pub fn build(drafts: Vec<DraftUnit>, plane: Plane, notes: &mut Notes) -> Built {
    let mut ids = Ids::default();
    let mut units: Vec<Unit> = Vec::with_capacity(drafts.len());
    for draft in drafts {
        let id = UnitId::from(ids.claim(draft.id.as_str(), |id| Place::Unit(id.into()), notes));
        units.extend(unit(draft, id, plane, notes));
    }
    let stands_for = doubles(&units);
    for (double, original) in &stands_for {
        keep_names(&mut units, double, original);
        notes.add(RemarkKind::DoubledUnit, Place::Unit(original.clone()), double.as_str());
    }
    units.retain(|unit| !stands_for.contains_key(&unit.id));
    Built { units, stands_for }
}

/// One unit; `None`, with a remark, when it has no floor.
fn unit(draft: DraftUnit, id: UnitId, plane: Plane, notes: &mut Notes) -> Option<Unit> {
    let called = [draft.id.as_str(), draft.number.as_str(), draft.name.as_str()].join(" ").trim().to_owned();
    let level = Place::Level(draft.level.clone());
    let Some(rings) = draft.rings.iter().map(|ring| plane.ring(ring)).collect::<Option<Vec<_>>>() else {
        notes.left_out(level, called);
        return None;
    };
    let Mended { shape, repairs } = mend(rings);
    let Some(shape) = shape else {
        notes.left_out(level, called);
        return None;
    };
    for kind in repairs {
        notes.add(kind, Place::Unit(id.clone()), "");
    }
    Some(Unit {
        id,
        level: draft.level,
        category: draft.category,
        source_category: draft.source_category,
        number: draft.number,
        name: draft.name,
        shape,
        lockable: draft.lockable,
        people: draft.people,
        refuge: Fact::Unknown,
        step_free: draft.step_free,
    })
}

/// Later units that have the same floor as an earlier one, each with that earlier one.
fn doubles(units: &[Unit]) -> BTreeMap<UnitId, UnitId> {
    let boxes: Vec<Option<Rect>> = units.iter().map(|unit| unit.shape.bounding_rect()).collect();
    let tree = RTree::bulk_load(
        boxes
            .iter()
            .enumerate()
            .filter_map(|(index, rect)| {
                let rect = (*rect)?;
                let corners = Rectangle::from_corners(rect.min().into(), rect.max().into());
                Some(GeomWithData::<Rectangle<[f64; 2]>, usize>::new(corners, index))
            })
            .collect(),
    );
    let mut found: BTreeMap<UnitId, UnitId> = BTreeMap::new();
    for (index, (unit, rect)) in units.iter().zip(&boxes).enumerate() {
        let Some(rect) = rect else { continue };
        let around = AABB::from_corners(rect.min().into(), rect.max().into());
        let mut earlier: Vec<usize> = tree
            .locate_in_envelope_intersecting(&around)
            .map(|item| item.data)
            .filter(|i| *i < index)
            .collect();
        earlier.sort_unstable();
        let original = earlier
            .into_iter()
            .filter(|i| boxes.get(*i).is_some_and(|other| other.is_some_and(|other| alike(rect, &other))))
            .filter_map(|i| units.get(i))
            .find(|other| !found.contains_key(&other.id) && same_floor(unit, other));
        if let Some(original) = original {
            found.insert(unit.id.clone(), original.id.clone());
        }
    }
    found
}

/// Whether two boxes are near enough alike that their contents may be.
fn alike(a: &Rect, b: &Rect) -> bool {
    let shared_width = a.max().x.min(b.max().x) - a.min().x.max(b.min().x);
    let shared_height = a.max().y.min(b.max().y) - a.min().y.max(b.min().y);
    let larger = a.unsigned_area().max(b.unsigned_area());
    shared_width > 0.0
        && shared_height > 0.0
        && shared_width * shared_height >= larger * SAME_FLOOR * SAME_FLOOR
}

/// Whether two units cover the same floor of the same level.
fn same_floor(a: &Unit, b: &Unit) -> bool {
    if a.level != b.level || a.category.is_vertical() != b.category.is_vertical() {
        return false;
    }
    let larger = a.shape.unsigned_area().max(b.shape.unsigned_area());
    let smaller = a.shape.unsigned_area().min(b.shape.unsigned_area());
    smaller >= larger * SAME_FLOOR && a.shape.intersection(&b.shape).unsigned_area() >= larger * SAME_FLOOR
}

/// Gives the unit that stays the number and name of its double, where it has none itself.
fn keep_names(units: &mut [Unit], double: &UnitId, original: &UnitId) {
    let Some((number, name)) =
        units.iter().find(|unit| unit.id == *double).map(|unit| (unit.number.clone(), unit.name.clone()))
    else {
        return;
    };
    if let Some(unit) = units.iter_mut().find(|unit| unit.id == *original) {
        if unit.number.is_empty() {
            unit.number = number;
        }
        if unit.name.is_empty() {
            unit.name = name;
        }
    }
}
