//! Which exit has which plate on our drawings: E1, E2 … clockwise from the main one.

use super::{FloorPlan, Opening};
use crate::UnitCategory;
use crate::geometry::{bounds, midpoint};
use geo::Coord;
use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

/// What is longer than this, in letters, does not fit a plate.
pub const LONGEST_PLATE: usize = 4;

/// The exits in the order of their plates, each with what stands on it: the short name or id it has in its file, where no
/// other exit is called so, else a number. Numbers that a door or a room bears already are passed over, so that nobody
/// is in doubt which is meant.
pub fn exit_plates(plan: &FloorPlan) -> Vec<(&Opening, String)> {
    let exits: Vec<&Opening> = plan.exits().collect();
    let mut own: BTreeMap<&str, usize> = BTreeMap::new();
    for exit in &exits {
        *own.entry(called(exit)).or_default() += 1;
    }
    let keeps = |name: &str| name.chars().count() <= LONGEST_PLATE && own.get(name) == Some(&1);
    let borne = borne(plan);
    let mut free = (1..).map(|number: u32| format!("E{number}")).filter(|plate| !borne.contains(plate));
    let mut plate = |name: &str| if keeps(name) { Some(name.to_owned()) } else { free.next() };
    let ordered = clockwise(plan, exits.clone());
    ordered.into_iter().filter_map(|exit| Some((exit, plate(called(exit))?))).collect()
}

/// What an exit is called in its file: its name, else its id.
fn called(exit: &Opening) -> &str {
    if exit.name.is_empty() { exit.id.as_str() } else { &exit.name }
}

/// What doors and rooms are called.
fn borne(plan: &FloorPlan) -> BTreeSet<String> {
    let doors = plan.openings.iter().flat_map(|door| [door.id.to_string(), door.name.clone()]);
    let rooms = plan.units.iter().flat_map(|room| [room.number.clone(), room.name.clone()]);
    doors.chain(rooms).collect()
}

/// Ground level first, then up, then down; on each level clockwise, starting at the bearing of the main exit.
fn clockwise<'a>(plan: &FloorPlan, mut exits: Vec<&'a Opening>) -> Vec<&'a Opening> {
    let Some((low, high)) = bounds(plan.units.iter().map(|unit| &unit.shape)) else { return exits };
    let middle = Coord { x: f64::midpoint(low.x, high.x), y: f64::midpoint(low.y, high.y) };
    let bearing = |exit: &Opening| {
        let at = midpoint(exit.line);
        (at.x - middle.x).atan2(at.y - middle.y)
    };
    let start = exits.iter().copied().max_by(|a, b| more_main(plan, a, b)).map_or(0.0, bearing);
    let key = |exit: &Opening| {
        let ordinal = plan.level(&exit.level).map_or(0, |level| level.ordinal);
        let turned = (bearing(exit) - start).rem_euclid(std::f64::consts::TAU);
        let turned = if turned > std::f64::consts::TAU - 1e-9 { 0.0 } else { turned };
        (ordinal < 0, ordinal.abs(), turned)
    };
    exits
        .sort_by(|a, b| key(a).partial_cmp(&key(b)).unwrap_or(Ordering::Equal).then_with(|| a.id.cmp(&b.id)));
    exits
}

/// The main exit: on the ground level, from an entrance hall, then the widest, then the first by id. No file
/// says which it is.
fn more_main(plan: &FloorPlan, a: &Opening, b: &Opening) -> Ordering {
    let ground = |exit: &Opening| plan.level(&exit.level).is_some_and(|level| level.ordinal == 0);
    let hall = |exit: &Opening| {
        let lobby = |id| plan.unit(id).is_some_and(|unit| unit.category == UnitCategory::Lobby);
        exit.joins.iter().any(lobby)
    };
    ground(a)
        .cmp(&ground(b))
        .then(hall(a).cmp(&hall(b)))
        .then(a.width.metres.partial_cmp(&b.width.metres).unwrap_or(Ordering::Equal))
        .then_with(|| b.id.cmp(&a.id))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Fact::Unknown;
    use crate::{Metres, OpeningKind, Unit, Width, WidthBasis};
    use geo::{Line, polygon};

    fn room(number: &str) -> Unit {
        Unit {
            id: "hall".into(),
            level: "0".into(),
            category: UnitCategory::Lobby,
            source_category: String::new(),
            number: number.to_owned(),
            name: String::new(),
            shape: polygon![(x: 0., y: 0.), (x: 20., y: 0.), (x: 20., y: 20.), (x: 0., y: 20.)],
            lockable: Unknown,
            people: Unknown,
            refuge: Unknown,
            step_free: Unknown,
        }
    }

    fn exit(id: &str, name: &str, x: f64, y: f64) -> Opening {
        Opening {
            id: id.into(),
            level: "0".into(),
            kind: OpeningKind::Door,
            name: name.to_owned(),
            line: Line::new((x, y), (x, y)),
            width: Width { metres: Metres(1.0), basis: WidthBasis::Stated },
            joins: vec!["hall".into()],
            exit: true,
            lockable: Unknown,
            swing: Unknown,
            step_free: Unknown,
        }
    }

    /// The plates of exits in the west (the main one: its id comes first), north, east and south of a room.
    fn plates(names: [&str; 4], number: &str) -> Vec<(String, String)> {
        let [w, n, e, s] = names;
        let openings = vec![
            exit("d-south", s, 10., 0.),
            exit("c-east", e, 20., 10.),
            exit("b-north", n, 10., 20.),
            exit("a-west", w, 0., 10.),
        ];
        let plan = FloorPlan { units: vec![room(number)], openings, ..FloorPlan::default() };
        exit_plates(&plan).into_iter().map(|(exit, plate)| (exit.id.to_string(), plate)).collect()
    }

    #[test]
    fn numbers_run_clockwise_from_the_main_exit_past_what_is_called_so() {
        let check = |names, number, expected: [&str; 4]| {
            let order = ["a-west", "b-north", "c-east", "d-south"];
            let expected = order.iter().zip(expected).map(|(id, plate)| ((*id).into(), plate.into()));
            assert_eq!(plates(names, number), expected.collect::<Vec<(String, String)>>());
        };
        check(["", "", "", ""], "", ["E1", "E2", "E3", "E4"]);
        check(["N", "O", "P", "Q"], "", ["N", "O", "P", "Q"]);
        check(["", "E1", "", ""], "", ["E2", "E1", "E3", "E4"]);
        check(["Yard", "Yard", "Main gate", ""], "E3", ["E1", "E2", "E4", "E5"]);
    }
}
