//! Finding what people call by a name: levels, rooms and doors as they are named on the drawing and on the screen.

use parvis_core::{FloorPlan, Level, Opening, Unit};

/// An id may be shortened to this many letters.
const SHORTEST_ID: usize = 4;

/// The levels called so: by id, by name, or by number (`0` is the ground storey).
pub fn levels<'a>(plan: &'a FloorPlan, name: &str) -> Vec<&'a Level> {
    let number = name.parse::<i16>().ok();
    let is =
        |level: &&Level| level.id.as_str() == name || level.name == name || Some(level.ordinal) == number;
    plan.levels.iter().filter(is).collect()
}

/// The rooms called so: by id or the first letters of a long one, by number, by name, or by both as the plan labels
/// them.
pub fn units<'a>(plan: &'a FloorPlan, name: &str) -> Vec<&'a Unit> {
    plan.units.iter().filter(|unit| is_id(unit.id.as_str(), name) || is_label(unit, name)).collect()
}

/// The doors called so: by id or the first letters of a long one, or by name; an exit also by the room it leads out of,
/// which is what it is called where it has no name of its own.
pub fn openings<'a>(plan: &'a FloorPlan, name: &str) -> Vec<&'a Opening> {
    let of_room = |opening: &Opening| {
        let mut rooms = opening.joins.iter().filter_map(|id| plan.unit(id));
        opening.exit && opening.name.is_empty() && rooms.any(|unit| is_label(unit, name))
    };
    let is = |opening: &&Opening| {
        let named = !name.is_empty() && opening.name == name;
        is_id(opening.id.as_str(), name) || named || of_room(opening)
    };
    plan.openings.iter().filter(is).collect()
}

fn is_id(id: &str, name: &str) -> bool {
    id == name || (name.chars().count() >= SHORTEST_ID && id.len() > 2 * SHORTEST_ID && id.starts_with(name))
}

fn is_label(unit: &Unit, name: &str) -> bool {
    !name.is_empty() && (unit.number == name || unit.name == name || unit.label() == name)
}

#[cfg(test)]
mod tests {
    use super::{openings, units};
    use geo::{Line, polygon};
    use parvis_core::{Fact, FloorPlan, Metres, Opening, OpeningKind, Unit, UnitCategory, Width, WidthBasis};

    fn plan() -> FloorPlan {
        let unit = |id: &str, number: &str, name: &str| Unit {
            id: id.into(),
            level: "l0".into(),
            category: UnitCategory::Lobby,
            source_category: String::new(),
            number: number.to_owned(),
            name: name.to_owned(),
            shape: polygon![(x: 0., y: 0.), (x: 3., y: 0.), (x: 3., y: 3.)],
            lockable: Fact::Unknown,
            people: Fact::Unknown,
            refuge: Fact::Unknown,
            step_free: Fact::Unknown,
        };
        let opening = |id: &str, name: &str, exit, joins: &[&str]| Opening {
            id: id.into(),
            level: "l0".into(),
            kind: OpeningKind::Door,
            name: name.to_owned(),
            line: Line::new((0., 0.), (1., 0.)),
            width: Width { metres: Metres(1.0), basis: WidthBasis::Stated },
            joins: joins.iter().map(|id| (*id).into()).collect(),
            exit,
            lockable: Fact::Unknown,
            swing: Fact::Unknown,
            step_free: Fact::Unknown,
        };
        FloorPlan {
            units: vec![unit("72f05484-8b37", "48", "Hall"), unit("b", "6", "")],
            openings: vec![
                opening("10edda12-0001", "", true, &["72f05484-8b37"]),
                opening("10edda34-0002", "E1", true, &["72f05484-8b37"]),
                opening("d17", "", false, &["72f05484-8b37", "b"]),
            ],
            ..FloorPlan::default()
        }
    }

    #[test]
    fn doors_and_rooms_are_found_by_what_people_call_them() {
        let plan = plan();
        let doors = |name: &str| -> Vec<&str> {
            openings(&plan, name).iter().map(|opening| opening.id.as_str()).collect()
        };
        assert_eq!(doors("E1"), ["10edda34-0002"], "its name");
        assert_eq!(
            doors("48"),
            ["10edda12-0001"],
            "the exit of the hall that has no name; not its inner door"
        );
        assert_eq!(doors("10edda3"), ["10edda34-0002"], "the first letters of the id");
        assert_eq!(doors("d17"), ["d17"]);
        assert_eq!(doors("10e"), [] as [&str; 0], "too short to be meant");
        assert_eq!(doors(""), [] as [&str; 0]);
        let rooms = |name: &str| units(&plan, name).len();
        assert_eq!([rooms("48"), rooms("Hall"), rooms("48 Hall"), rooms("6"), rooms("7")], [1, 1, 1, 1, 0]);
    }
}
