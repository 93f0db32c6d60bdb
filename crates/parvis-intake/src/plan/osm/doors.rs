//! Doors and entrances: nodes on the outlines of rooms.

use super::element::Thing;
use super::interpret::level_id;
use super::levels;
use super::rooms::{Rooms, storeys, yes_no};
use super::tally::Tally;
use crate::draft::{DoorShape, Draft, DraftOpening};
use parvis_core::{Fact, LevelId, Metres, OpeningKind, Provenance, RemarkKind, Swing};

/// Whether a thing is a door or an entrance.
pub fn is_door(thing: &Thing) -> bool {
    // `door=no` is a gap without a leaf, so any value counts.
    thing.spot().is_some() && (!thing.tag("door").is_empty() || thing.has("entrance"))
}

/// Adds the door to the draft, once for each storey it is on.
pub fn add(thing: &Thing, source: &Provenance, rooms: &Rooms, draft: &mut Draft, tally: &mut Tally) {
    let Some(spot) = thing.spot() else { return };
    let stated =
        levels::parse(thing.tag("level")).is_some() || levels::parse(thing.tag("repeat_on")).is_some();
    let by_place = if stated { Vec::new() } else { rooms.levels_at(spot) };
    let levels: Vec<LevelId> = if by_place.is_empty() {
        storeys(thing, tally).whole.into_iter().map(level_id).collect()
    } else {
        tally.count(RemarkKind::LevelInferred, "level=".to_owned(), 1);
        by_place
    };
    for level in &levels {
        let id = if levels.len() > 1 { format!("{}@{level}", thing.id) } else { thing.id.clone() };
        let sharing = rooms.at(level, spot);
        let between_rooms = sharing.len() == 2;
        if between_rooms && thing.has("entrance") {
            // A node tagged as the way into a shop is not a way out of the building.
            tally.count(RemarkKind::LeftOut, format!("entrance={}", thing.tag("entrance")), 1);
        }
        draft.openings.push(DraftOpening {
            id: id.into(),
            level: level.clone(),
            kind: kind(thing),
            name: [thing.tag("ref"), thing.tag("name")].join(" ").trim().to_owned(),
            shape: DoorShape::Point(spot),
            width_stated: width(thing.tag("width")),
            joins: between_rooms.then_some(sharing),
            exit: (thing.has("entrance") && !between_rooms).then_some(true),
            lockable: Fact::Unknown,
            swing: swing(thing, source),
            step_free: yes_no(thing.tag("wheelchair"), source),
        });
    }
}

fn kind(thing: &Thing) -> OpeningKind {
    match (thing.tag("door"), thing.tag("entrance")) {
        ("revolving", _) => OpeningKind::Revolving,
        ("overhead" | "roller", _) | (_, "garage") => OpeningKind::Gate,
        (_, "emergency") => OpeningKind::EmergencyExit,
        ("no", _) => OpeningKind::Passage,
        _ => OpeningKind::Door,
    }
}

fn swing(thing: &Thing, source: &Provenance) -> Fact<Swing> {
    match thing.tag("door") {
        "sliding" | "revolving" => Fact::known(Swing::Sliding, source.clone()),
        "swinging" | "no" => Fact::known(Swing::Both, source.clone()),
        _ => Fact::Unknown,
    }
}

/// `0.9`, `0,9 m`, `90 cm`: metres unless it says otherwise.
fn width(text: &str) -> Option<Metres> {
    let text = text.trim();
    let (number, scale) = match text.strip_suffix("cm") {
        Some(number) => (number, 0.01),
        None => (text.strip_suffix('m').unwrap_or(text), 1.0),
    };
    number.trim().replace(',', ".").parse::<f64>().ok().filter(|n| n.is_finite()).map(|n| Metres(n * scale))
}
