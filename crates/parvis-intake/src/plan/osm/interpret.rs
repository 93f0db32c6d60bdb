//! From OSM things to a draft: rooms first, then the doors on their outlines, then everything around.

use super::element::Things;
use super::rooms::Rooms;
use super::tally::Tally;
use super::{doors, rooms, site};
use crate::draft::{Draft, Frame};
use parvis_core::{Level, LevelId, Provenance, RemarkKind};
use std::collections::BTreeSet;

/// The draft.
pub fn draft(all: Things, source: &Provenance) -> Draft {
    let mut tally = Tally::default();
    for (what, count) in all.lost {
        tally.count(RemarkKind::LeftOut, what, count);
    }
    let mut draft = Draft {
        name: String::new(),
        frame: Frame::LonLat,
        levels: Vec::new(),
        units: Vec::new(),
        openings: Vec::new(),
        connectors: Vec::new(),
        fixtures: Vec::new(),
        remarks: Vec::new(),
    };
    let mut found = Rooms::default();
    let mut rest = Vec::new();
    for thing in all.things {
        if rooms::is_room(&thing) {
            rooms::add(&thing, source, &mut draft, &mut found, &mut tally);
        } else {
            rest.push(thing);
        }
    }
    draft.name = site::building_name(&rest, &found);
    for thing in rest {
        if doors::is_door(&thing) {
            doors::add(&thing, source, &found, &mut draft, &mut tally);
        } else {
            site::add(thing, &found, &mut draft, &mut tally);
        }
    }
    draft.levels = levels(&draft);
    draft.remarks.extend(tally.remarks());
    draft
}

/// The levels in use; OSM numbers them as we do, 0 the ground storey.
fn levels(draft: &Draft) -> Vec<Level> {
    let units = draft.units.iter().map(|unit| &unit.level);
    let openings = draft.openings.iter().map(|opening| &opening.level);
    let fixtures = draft.fixtures.iter().filter_map(|fixture| fixture.level.as_ref());
    let ordinals: BTreeSet<i16> =
        units.chain(openings).chain(fixtures).filter_map(|level| level.as_str().parse().ok()).collect();
    let level = |ordinal: i16| Level { id: level_id(ordinal), ordinal, name: String::new(), elevation: None };
    ordinals.into_iter().map(level).collect()
}

/// A level's id is its number.
pub fn level_id(ordinal: i16) -> LevelId {
    ordinal.to_string().into()
}
