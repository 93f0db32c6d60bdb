//! Finding what people call by a name: levels, rooms and doors as they are named on the drawing and on the screen.

use crate::dossier::NOTHING_THERE;
use parvis_core::{Finding, FloorPlan, Level, LevelId, Opening, OpeningId, Unit, UnitId, exit_plates};
use parvis_toml::{Refusal, Source, Step};

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
/// which is what it is called where it has no name of its own. Where none is called so, the exit whose plate on our
/// drawings says it.
pub fn openings<'a>(plan: &'a FloorPlan, name: &str) -> Vec<&'a Opening> {
    let of_room = |opening: &Opening| {
        let mut rooms = opening.joins.iter().filter_map(|id| plan.unit(id));
        opening.exit && opening.name.is_empty() && rooms.any(|unit| is_label(unit, name))
    };
    let is = |opening: &&Opening| {
        let named = !name.is_empty() && opening.name == name;
        is_id(opening.id.as_str(), name) || named || of_room(opening)
    };
    let found: Vec<&Opening> = plan.openings.iter().filter(is).collect();
    if !found.is_empty() {
        return found;
    }
    exit_plates(plan).into_iter().filter(|(_, plate)| plate == name).map(|(exit, _)| exit).collect()
}

/// The door's name, id or plate that is most like this one, if one is close.
pub fn near_opening(plan: &FloorPlan, name: &str) -> Option<String> {
    let names = opening_names(plan);
    parvis_toml::nearest(name, names.iter().map(String::as_str)).map(ToOwned::to_owned)
}

fn opening_names(plan: &FloorPlan) -> Vec<String> {
    let plates = exit_plates(plan).into_iter().map(|(_, plate)| plate);
    plan.openings.iter().flat_map(|door| [door.name.clone(), door.id.to_string()]).chain(plates).collect()
}

fn is_id(id: &str, name: &str) -> bool {
    id == name || (name.chars().count() >= SHORTEST_ID && id.len() > 2 * SHORTEST_ID && id.starts_with(name))
}

fn is_label(unit: &Unit, name: &str) -> bool {
    !name.is_empty() && (unit.number == name || unit.name == name || unit.label() == name)
}

/// Finds what the names in a file mean on a drawing. A name that leads nowhere is a finding with its line.
pub(crate) struct Caller<'a> {
    /// The file.
    pub source: &'a Source<'a>,
    /// The drawing.
    pub plan: &'a FloorPlan,
    /// What is wrong so far.
    pub findings: Vec<Finding>,
}

impl Caller<'_> {
    /// The levels a list at this path names.
    pub fn levels(&mut self, path: &[Step], names: &[String]) -> Vec<LevelId> {
        self.each(path, "level", names, |plan, name| {
            levels(plan, name).iter().map(|it| it.id.clone()).collect()
        })
    }

    /// The rooms a list at this path names.
    pub fn units(&mut self, path: &[Step], names: &[String]) -> Vec<UnitId> {
        self.each(path, "unit", names, |plan, name| {
            units(plan, name).iter().map(|it| it.id.clone()).collect()
        })
    }

    /// The rooms a name at this path means.
    pub fn unit(&mut self, path: &[Step], name: &str) -> Vec<UnitId> {
        let here = units(self.plan, name).iter().map(|unit| unit.id.clone()).collect();
        self.known(path, "unit", name, here)
    }

    /// The exits a list at this path names.
    pub fn exits(&mut self, path: &[Step], names: &[String]) -> Vec<OpeningId> {
        self.each(path, "opening", names, |plan, name| ids(openings(plan, name), true))
    }

    /// The doors a name at this path means, or only those that are exits.
    pub fn doors(&mut self, path: &[Step], name: &str, exits_only: bool) -> Vec<OpeningId> {
        let here = ids(openings(self.plan, name), exits_only);
        self.known(path, "opening", name, here)
    }

    fn each<T>(
        &mut self,
        path: &[Step],
        what: &str,
        names: &[String],
        find: impl Fn(&FloorPlan, &str) -> Vec<T>,
    ) -> Vec<T> {
        let mut found = Vec::new();
        for (place, name) in names.iter().enumerate() {
            let here = find(self.plan, name);
            found.extend(self.known(&[path, &[place.into()]].concat(), what, name, here));
        }
        found
    }

    /// What was found by a name; nothing is an error.
    fn known<T>(&mut self, path: &[Step], what: &str, name: &str, found: Vec<T>) -> Vec<T> {
        if found.is_empty() {
            let mut names = self.names(what);
            // An inner door asked for as an exit is not what was meant.
            names.retain(|known| known != name);
            let near = parvis_toml::nearest(name, names.iter().map(String::as_str));
            let refusal = Refusal::new(NOTHING_THERE).text("value", name).text("what", what).hint(name, near);
            self.findings.push(self.source.finding(path, refusal));
        }
        found
    }

    /// What things of a kind are called, for a suggestion.
    fn names(&self, what: &str) -> Vec<String> {
        let plan = self.plan;
        match what {
            "level" => plan.levels.iter().flat_map(|l| [l.name.clone(), l.id.to_string()]).collect(),
            "unit" => plan.units.iter().flat_map(|unit| [unit.number.clone(), unit.label()]).collect(),
            _ => opening_names(plan),
        }
    }
}

fn ids(openings: Vec<&Opening>, exits_only: bool) -> Vec<OpeningId> {
    openings.into_iter().filter(|door| door.exit || !exits_only).map(|door| door.id.clone()).collect()
}

/// Parts of small drawings for tests.
#[cfg(test)]
pub(crate) mod parts {
    use geo::{Line, polygon};
    use parvis_core::Fact::Unknown;
    use parvis_core::{Level, Metres, Opening, OpeningKind, Unit, UnitCategory, Width, WidthBasis};

    pub fn level(id: &str, ordinal: i16, name: &str) -> Level {
        Level { id: id.into(), ordinal, name: name.to_owned(), elevation: None }
    }

    /// A room: id, level, number, name.
    pub fn unit([id, level, number, name]: [&str; 4]) -> Unit {
        Unit {
            id: id.into(),
            level: level.into(),
            category: UnitCategory::Classroom,
            source_category: String::new(),
            number: number.to_owned(),
            name: name.to_owned(),
            shape: polygon![(x: 0., y: 0.), (x: 3., y: 0.), (x: 3., y: 3.)],
            lockable: Unknown,
            people: Unknown,
            refuge: Unknown,
            step_free: Unknown,
        }
    }

    /// A door of the level `l0`.
    pub fn opening(id: &str, name: &str, exit: bool, joins: &[&str]) -> Opening {
        Opening {
            id: id.into(),
            level: "l0".into(),
            kind: OpeningKind::Door,
            name: name.to_owned(),
            line: Line::new((0., 0.), (1., 0.)),
            width: Width { metres: Metres(1.0), basis: WidthBasis::Stated },
            joins: joins.iter().map(|id| (*id).into()).collect(),
            exit,
            lockable: Unknown,
            swing: Unknown,
            step_free: Unknown,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::parts::{opening, unit};
    use super::{openings, units};
    use parvis_core::FloorPlan;

    fn plan() -> FloorPlan {
        FloorPlan {
            units: vec![unit(["72f05484-8b37", "l0", "48", "Hall"]), unit(["b", "l0", "6", ""])],
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
        assert_eq!(doors("E2"), ["10edda12-0001"], "its plate, since another is called E1");
        assert_eq!(doors("10e"), [] as [&str; 0], "too short to be meant");
        assert_eq!(doors(""), [] as [&str; 0]);
        let rooms = |name: &str| units(&plan, name).len();
        assert_eq!([rooms("48"), rooms("Hall"), rooms("48 Hall"), rooms("6"), rooms("7")], [1, 1, 1, 1, 0]);
    }
}
