//! What joins levels: as the file says, else stairs, ramps and lifts that lie above one another.

use super::ids::Ids;
use super::notes::Notes;
use super::units::Built;
use geo::{Area, BooleanOps, BoundingRect};
use parvis_core::{
    Connector, ConnectorKind, Level, LevelId, Metres, Place, RemarkKind, Unit, UnitCategory, UnitId,
};
use rstar::primitives::{GeomWithData, Rectangle};
use rstar::{AABB, RTree};
use std::collections::{BTreeMap, BTreeSet};

/// Stairs above one another share at least this part of the smaller floor.
const SAME_SHAFT: f64 = 0.3;

/// No flight has so many flights above it; a file built to slow its reader may have it so.
const MOST_ABOVE: usize = 64;

/// Checks the given connectors and works out the rest.
pub fn build(given: Vec<Connector>, built: &Built, levels: &[Level], notes: &mut Notes) -> Vec<Connector> {
    // Levels of two buildings side by side can have one ordinal.
    let ordinals: BTreeSet<i16> = levels.iter().map(|level| level.ordinal).collect();
    let rank: BTreeMap<i16, usize> =
        ordinals.into_iter().enumerate().map(|(n, ordinal)| (ordinal, n)).collect();
    let storey: BTreeMap<&LevelId, usize> =
        levels.iter().filter_map(|level| Some((&level.id, *rank.get(&level.ordinal)?))).collect();
    let home: BTreeMap<&UnitId, usize> =
        built.units.iter().filter_map(|unit| Some((&unit.id, *storey.get(&unit.level)?))).collect();
    let mut ids = Ids::default();
    let mut connectors = Vec::new();
    let mut flights: BTreeMap<UnitId, Metres> = BTreeMap::new();
    for connector in given {
        let units = known(&connector, built, &home, notes);
        match units.as_slice() {
            [] => notes.left_out(Place::Site, format!("{} {}", connector.id, connector.name).trim()),
            [only] => flights.extend(connector.flight.map(|flight| (only.clone(), flight))),
            [lowest, ..] => {
                let place = Place::Unit(lowest.clone());
                let id = ids.claim(connector.id.as_str(), |_| place.clone(), notes).into();
                connectors.push(Connector { id, units, ..connector });
            }
        }
    }
    let vertical: Vec<&Unit> = built.units.iter().filter(|unit| unit.category.is_vertical()).collect();
    let found: Vec<Connector> = stacks(&vertical, &storey, &connectors)
        .iter()
        .filter_map(|stack| inferred(stack, &flights, &mut ids, notes))
        .collect();
    connectors.extend(found);
    connectors
}

/// The connector's units that exist, each once, lowest first.
fn known(
    connector: &Connector,
    built: &Built,
    home: &BTreeMap<&UnitId, usize>,
    notes: &mut Notes,
) -> Vec<UnitId> {
    let mut units: Vec<(usize, UnitId)> = Vec::new();
    for unit in &connector.units {
        let unit = built.stands_for.get(unit).unwrap_or(unit);
        match home.get(unit) {
            Some(storey) if !units.iter().any(|(_, known)| known == unit) => {
                units.push((*storey, unit.clone()));
            }
            Some(_) => {}
            None => notes.add(RemarkKind::ReferenceBroken, Place::Site, unit.as_str()),
        }
    }
    units.sort_by_key(|(storey, _)| *storey);
    units.into_iter().map(|(_, unit)| unit).collect()
}

/// Chains of units of one kind on neighbouring levels, each above the other. A unit has at most one below it
/// and one above: the one it shares most floor with. Where the file says what is above or below, that stands.
fn stacks<'a>(
    units: &[&'a Unit],
    storey: &BTreeMap<&LevelId, usize>,
    given: &[Connector],
) -> Vec<Vec<&'a Unit>> {
    let at = |unit: &Unit| storey.get(&unit.level).copied().unwrap_or(usize::MAX);
    let goes_up: BTreeSet<&UnitId> =
        given.iter().filter_map(|c| c.units.split_last()).flat_map(|(_, rest)| rest).collect();
    let goes_down: BTreeSet<&UnitId> =
        given.iter().filter_map(|c| c.units.split_first()).flat_map(|(_, rest)| rest).collect();
    let boxes = |unit: &&'a Unit| {
        let rect = unit.shape.bounding_rect()?;
        Some(GeomWithData::new(Rectangle::from_corners(rect.min().into(), rect.max().into()), *unit))
    };
    let tree: RTree<GeomWithData<Rectangle<[f64; 2]>, &Unit>> =
        RTree::bulk_load(units.iter().filter_map(boxes).collect());
    let mut pairs: Vec<(f64, &Unit, &Unit)> = Vec::new();
    for lower in units.iter().filter(|unit| !goes_up.contains(&unit.id)) {
        let Some(around) = lower.shape.bounding_rect() else { continue };
        let around = AABB::from_corners(around.min().into(), around.max().into());
        let above = tree.locate_in_envelope_intersecting(&around).map(|item| item.data).filter(|upper| {
            !goes_down.contains(&upper.id)
                && lower.category == upper.category
                && at(lower).checked_add(1) == Some(at(upper))
        });
        let shared = above.map(|upper| (shared_part(lower, upper), *lower, upper));
        pairs.extend(shared.filter(|(part, ..)| *part >= SAME_SHAFT).take(MOST_ABOVE));
    }
    pairs.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| (&a.1.id, &a.2.id).cmp(&(&b.1.id, &b.2.id))));
    let mut above: BTreeMap<&UnitId, &Unit> = BTreeMap::new();
    let mut taken: BTreeSet<&UnitId> = BTreeSet::new();
    for (_, lower, upper) in pairs {
        if !above.contains_key(&lower.id) && taken.insert(&upper.id) {
            above.insert(&lower.id, upper);
        }
    }
    units
        .iter()
        .filter(|unit| above.contains_key(&unit.id) && !taken.contains(&unit.id))
        .map(|lowest| std::iter::successors(Some(*lowest), |unit| above.get(&unit.id).copied()).collect())
        .collect()
}

/// The part of the smaller floor that two units share, seen from above.
fn shared_part(a: &Unit, b: &Unit) -> f64 {
    let smaller = a.shape.unsigned_area().min(b.shape.unsigned_area());
    a.shape.intersection(&b.shape).unsigned_area() / smaller
}

/// The connector of a stack. Of the flights the file tells, the longest counts.
fn inferred(
    stack: &[&Unit],
    flights: &BTreeMap<UnitId, Metres>,
    ids: &mut Ids,
    notes: &mut Notes,
) -> Option<Connector> {
    let lowest = stack.first()?;
    let kind = match lowest.category {
        UnitCategory::Stairs => ConnectorKind::Stairs,
        UnitCategory::Ramp => ConnectorKind::Ramp,
        UnitCategory::Elevator => ConnectorKind::Elevator,
        UnitCategory::Escalator => ConnectorKind::Escalator,
        _ => return None,
    };
    let place = Place::Unit(lowest.id.clone());
    let id = ids.claim(&format!("{}-{}", kind.as_str(), lowest.id), |_| place.clone(), notes).into();
    notes.count(RemarkKind::ConnectorInferred, place, stack.len() as f64, "");
    Some(Connector {
        id,
        kind,
        name: String::new(),
        units: stack.iter().map(|unit| unit.id.clone()).collect(),
        flight: stack.iter().filter_map(|unit| flights.get(&unit.id)).copied().reduce(Metres::max),
        inferred: true,
    })
}
