//! Rooms, corridors, stairs and lifts.

use super::element::{Shape, Thing};
use super::interpret::level_id;
use super::levels::{self, Storeys};
use super::tally::Tally;
use super::words;
use crate::draft::{Draft, DraftUnit};
use geo::Coord;
use parvis_core::{
    Connector, ConnectorKind, Fact, LevelId, Place, Provenance, Remark, RemarkKind, UnitCategory, UnitId,
};
use std::collections::{BTreeMap, BTreeSet};

/// The rooms found: whose outline has a corner where, and the box around all of them.
#[derive(Default)]
pub struct Rooms {
    corners: BTreeMap<[u64; 2], BTreeMap<LevelId, BTreeSet<UnitId>>>,
    bounds: Option<(Coord, Coord)>,
}

impl Rooms {
    /// The units of a level whose outline has a corner exactly there.
    pub fn at(&self, level: &LevelId, spot: Coord) -> Vec<UnitId> {
        let here = self.corners.get(&bits(spot)).and_then(|levels| levels.get(level));
        here.map(|units| units.iter().cloned().collect()).unwrap_or_default()
    }

    /// The levels on which some outline has a corner there.
    pub fn levels_at(&self, spot: Coord) -> Vec<LevelId> {
        self.corners.get(&bits(spot)).map(|levels| levels.keys().cloned().collect()).unwrap_or_default()
    }

    /// Whether any of these points lies within the box around all rooms.
    pub fn near(&self, points: &[Coord]) -> bool {
        let Some((low, high)) = self.bounds else { return false };
        points.iter().any(|p| p.x >= low.x && p.x <= high.x && p.y >= low.y && p.y <= high.y)
    }

    fn add(&mut self, unit: &UnitId, level: &LevelId, rings: &[Vec<Coord>]) {
        for point in rings.iter().flatten() {
            let (low, high) = self.bounds.unwrap_or((*point, *point));
            self.bounds = Some((
                Coord { x: low.x.min(point.x), y: low.y.min(point.y) },
                Coord { x: high.x.max(point.x), y: high.y.max(point.y) },
            ));
            let levels = self.corners.entry(bits(*point)).or_default();
            levels.entry(level.clone()).or_default().insert(unit.clone());
        }
    }
}

fn bits(at: Coord) -> [u64; 2] {
    [at.x.to_bits(), at.y.to_bits()]
}

/// Whether a thing is a floor area.
pub fn is_room(thing: &Thing) -> bool {
    if thing.spot().is_some() || thing.tag("type") == "route" {
        return false;
    }
    let closed = !thing.areas().is_empty();
    match thing.tag("indoor") {
        // An open outline of a room is closed and told.
        "room" => true,
        "area" | "corridor" => closed,
        "yes" => closed && (thing.tag("area") == "yes" || thing.has("room") || thing.has("stairs")),
        "" => closed && (thing.has("room") || thing.tag("highway") == "elevator" || thing.has("stairs")),
        _ => false,
    }
}

/// The storeys of a thing, with those it is repeated on. Without a readable tag it is put on the ground storey
/// and that is told.
pub fn storeys(thing: &Thing, tally: &mut Tally) -> Storeys {
    let (level, repeat) = (levels::parse(thing.tag("level")), levels::parse(thing.tag("repeat_on")));
    let storeys = match (level, repeat) {
        (Some(level), Some(repeat)) => level.repeated(&repeat),
        (Some(level), None) | (None, Some(level)) => level,
        (None, None) => {
            tally.count(RemarkKind::LevelInferred, format!("level={}", thing.tag("level")), 1);
            Storeys { whole: [0].into(), half: false }
        }
    };
    if storeys.half {
        tally.count(RemarkKind::LevelInferred, format!("level={}", thing.tag("level")), 1);
    }
    storeys
}

/// Adds a floor area to the draft: one unit for each of its storeys, and what joins them if it is vertical.
pub fn add(thing: &Thing, source: &Provenance, draft: &mut Draft, found: &mut Rooms, tally: &mut Tally) {
    let storeys = storeys(thing, tally);
    let (category, word) = words::category(thing);
    if category.is_none() {
        tally.count(RemarkKind::CategoryUnknown, word.clone(), 1);
    }
    let category = category.unwrap_or(UnitCategory::Room);
    let areas = match &thing.shape {
        Shape::Path(path) if thing.areas().is_empty() => {
            let place = Place::Unit(thing.id.as_str().into());
            draft.remarks.push(Remark {
                kind: RemarkKind::RingClosed,
                place,
                number: None,
                text: String::new(),
            });
            vec![vec![path.clone()]]
        }
        _ => thing.areas(),
    };
    let parts = areas.len();
    for (part, rings) in areas.into_iter().enumerate() {
        let stem = if parts > 1 { format!("{}#{}", thing.id, part + 1) } else { thing.id.clone() };
        let mut stops = Vec::new();
        for ordinal in &storeys.whole {
            let id = if storeys.whole.len() > 1 { format!("{stem}@{ordinal}") } else { stem.clone() };
            let unit = unit(thing, id.into(), level_id(*ordinal), category, &word, rings.clone(), source);
            found.add(&unit.id, &unit.level, &unit.rings);
            stops.push(unit.id.clone());
            draft.units.push(unit);
        }
        draft.connectors.extend(connector(thing, &stem, category, stops));
    }
}

fn unit(
    thing: &Thing,
    id: UnitId,
    level: LevelId,
    category: UnitCategory,
    word: &str,
    rings: Vec<Vec<Coord>>,
    source: &Provenance,
) -> DraftUnit {
    DraftUnit {
        id,
        level,
        category,
        source_category: word.to_owned(),
        number: thing.tag("ref").to_owned(),
        name: thing.tag("name").to_owned(),
        rings,
        lockable: Fact::Unknown,
        people: Fact::Unknown,
        step_free: yes_no(thing.tag("wheelchair"), source),
    }
}

/// `yes` and `no` are known; `limited` and silence are not.
pub fn yes_no(value: &str, source: &Provenance) -> Fact<bool> {
    match value {
        "yes" | "designated" => Fact::known(true, source.clone()),
        "no" => Fact::known(false, source.clone()),
        _ => Fact::Unknown,
    }
}

/// What joins the storeys of one stair or lift.
fn connector(thing: &Thing, id: &str, category: UnitCategory, stops: Vec<UnitId>) -> Option<Connector> {
    let kind = match category {
        UnitCategory::Stairs => ConnectorKind::Stairs,
        UnitCategory::Ramp => ConnectorKind::Ramp,
        UnitCategory::Elevator => ConnectorKind::Elevator,
        UnitCategory::Escalator => ConnectorKind::Escalator,
        _ => return None,
    };
    (stops.len() > 1).then(|| Connector {
        id: id.into(),
        kind,
        name: thing.tag("ref").to_owned(),
        units: stops,
        flight: None,
        inferred: false,
    })
}
