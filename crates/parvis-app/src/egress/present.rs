//! Who of those counted is there when the alarm is given: at a time of the day, or as somebody assumes.

use super::people::{Basis, Shares, people};
use crate::{Packs, Trouble};
use jiff::civil::Date;
use parvis_core::{Dossier, FloorPlan, Period, UnitCategory, UnitId};
use parvis_intake::dossier::clock;
use parvis_rules::Case;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Who is there. By default everybody who is counted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Present {
    /// The name of a period of the dossier; empty for none.
    pub period: String,
    /// Of a hundred people in rooms of one kind, by its word in files, so many are there: instead of what the period says.
    pub kinds: BTreeMap<String, u32>,
    /// So many people are in the room with this id, instead.
    pub rooms: BTreeMap<String, u32>,
}

/// Who is there in numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct There {
    /// The period, if one was asked for.
    pub period: Option<Period>,
    /// What was assumed of rooms of one kind: so many of a hundred.
    pub kinds: Vec<(UnitCategory, u32)>,
    /// What was assumed of a room: so many people, instead of so many.
    pub rooms: Vec<(UnitId, u32, u32)>,
    /// People counted, at the busiest time.
    pub counted: u32,
    /// People there.
    pub people: u32,
}

/// A room, and how many people are in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InRoom {
    /// The room.
    pub unit: UnitId,
    /// At the busiest time.
    pub counted: u32,
    /// Of those who are there.
    pub people: u32,
}

impl Present {
    /// The period of this name, or the one that this time of the day lies in.
    ///
    /// # Errors
    /// No such period, or several.
    pub fn at(dossier: &Dossier, asked: &str) -> Result<Self, Trouble> {
        let named = || dossier.periods.iter().filter(|period| period.name == asked);
        let timed =
            || dossier.periods.iter().filter(|period| clock(asked).is_some_and(|at| period.holds(at)));
        let found: Vec<&Period> =
            if named().next().is_some() { named().collect() } else { timed().collect() };
        let names = |of: &mut dyn Iterator<Item = &Period>| {
            of.map(|period| period.name.as_str()).collect::<Vec<_>>().join("; ")
        };
        match found.as_slice() {
            [one] => Ok(Self { period: one.name.clone(), ..Self::default() }),
            [] => Err(Trouble::NoSuchPeriod {
                asked: asked.to_owned(),
                known: names(&mut dossier.periods.iter()),
            }),
            several => Err(Trouble::SeveralPeriods {
                asked: asked.to_owned(),
                found: names(&mut several.iter().copied()),
            }),
        }
    }

    /// Whether it is everybody who is counted.
    pub fn is_everybody(&self) -> bool {
        *self == Self::default()
    }

    fn period<'a>(&self, dossier: &'a Dossier) -> Option<&'a Period> {
        dossier.periods.iter().find(|period| period.name == self.period)
    }
}

/// The rooms of a building people can be in, with how many are; nothing without a drawing.
pub fn rooms(dossier: &Dossier, packs: &Packs, today: Date, present: &Present) -> Vec<InRoom> {
    let Some(plan) = &dossier.plan else { return Vec::new() };
    let counted = people(&Case::new(dossier, packs, today)).0;
    let there: BTreeMap<UnitId, u32> =
        spread(plan, &counted, present.period(dossier), present).into_iter().collect();
    let counted: BTreeMap<UnitId, u32> = counted.into_iter().collect();
    let of = |map: &BTreeMap<UnitId, u32>, unit: &UnitId| map.get(unit).copied().unwrap_or_default();
    let units = plan.units.iter().filter(|unit| !unit.category.is_vertical());
    units
        .map(|unit| InRoom {
            counted: of(&counted, &unit.id),
            people: of(&there, &unit.id),
            unit: unit.id.clone(),
        })
        .collect()
}

/// People room by room at the busiest time, and what that rests on; then who of them is there.
pub(super) struct Placed {
    pub everybody: Vec<(UnitId, u32)>,
    pub basis: Basis,
    pub people: Vec<(UnitId, u32)>,
    pub told: Option<There>,
}

/// Places those who are there.
pub(super) fn place(case: &Case<'_>, plan: &FloorPlan, present: Option<&Present>) -> Result<Placed, Trouble> {
    let (everybody, basis) = people(case);
    if everybody.is_empty() {
        return Err(Trouble::NobodyCounted);
    }
    let Some(present) = present.filter(|present| !present.is_everybody()) else {
        return Ok(Placed { people: everybody.clone(), everybody, basis, told: None });
    };
    let period = present.period(case.dossier);
    let there = spread(plan, &everybody, period, present);
    let sum = |people: &[(UnitId, u32)]| people.iter().map(|(_, people)| people).sum::<u32>();
    if sum(&there) == 0 {
        return Err(Trouble::NobodyPresent);
    }
    // What would stand there had nobody assumed anything of a room.
    let without = Present { rooms: BTreeMap::new(), ..present.clone() };
    let before: BTreeMap<UnitId, u32> = spread(plan, &everybody, period, &without).into_iter().collect();
    let kinds =
        present.kinds.iter().filter_map(|(word, percent)| Some((UnitCategory::parse(word)?, *percent)));
    let rooms = present.rooms.iter().filter_map(|(id, people)| {
        let unit = plan.unit(&id.as_str().into())?;
        Some((unit.id.clone(), before.get(&unit.id).copied().unwrap_or_default(), *people))
    });
    let told = There {
        period: period.cloned(),
        kinds: kinds.collect(),
        rooms: rooms.collect(),
        counted: sum(&everybody),
        people: sum(&there),
    };
    Ok(Placed { everybody, basis, people: there, told: Some(told) })
}

/// The numbers of those who are there: as said of a room; the others of each kind of room as so many of a hundred,
/// shared out over its rooms as they are counted.
fn spread(
    plan: &FloorPlan,
    counted: &[(UnitId, u32)],
    period: Option<&Period>,
    present: &Present,
) -> Vec<(UnitId, u32)> {
    let of_period = |unit: &UnitId| period.and_then(|period| period.rooms.get(unit)).copied();
    let said = |unit: &UnitId| present.rooms.get(unit.as_str()).copied().or_else(|| of_period(unit));
    let percent = |kind: UnitCategory| {
        let of_period = || period.map(|period| period.kinds.get(&kind).copied().unwrap_or(period.percent));
        present.kinds.get(kind.as_str()).copied().or_else(of_period).unwrap_or(100)
    };
    let kind = |unit: &UnitId| plan.unit(unit).map_or(UnitCategory::Unspecified, |unit| unit.category);
    let mut of_kind: BTreeMap<UnitCategory, u32> = BTreeMap::new();
    for (unit, people) in counted.iter().filter(|(unit, _)| said(unit).is_none()) {
        *of_kind.entry(kind(unit)).or_default() += people;
    }
    let share = |(kind, of): (UnitCategory, u32)| {
        let people = (u64::from(of) * u64::from(percent(kind)) + 50) / 100;
        (kind, Shares::new(people as u32, of))
    };
    let mut shares: BTreeMap<UnitCategory, Shares> = of_kind.into_iter().map(share).collect();
    let counted: BTreeMap<&UnitId, u32> = counted.iter().map(|(unit, people)| (unit, *people)).collect();
    let mut one = |unit: &UnitId| {
        let here = counted.get(unit).copied().unwrap_or_default();
        said(unit).unwrap_or_else(|| shares.get_mut(&kind(unit)).map_or(0, |shares| shares.next(here)))
    };
    let all = plan.units.iter().map(|unit| (unit.id.clone(), one(&unit.id)));
    all.filter(|(_, people)| *people > 0).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::small;
    use jiff::civil::date;

    const DAY: Date = date(2026, 11, 21);

    const PERIODS: &str = r#"
        [[period]]
        name = "Lessons"
        starts = "08:00"
        ends = "14:00"
        source = "timetable"
        date = 2026-09-01
        [[period]]
        name = "Lunch"
        starts = "12:00"
        ends = "13:00"
        percent = 50
        source = "timetable"
        date = 2026-09-01
        rooms = { way = 7 }
        [[period]]
        name = "Evening"
        starts = "18:00"
        ends = "22:00"
        percent = 0
        source = "timetable"
        date = 2026-09-01
    "#;

    fn there(present: &Present) -> Vec<(String, u32, u32)> {
        let dossier = small::with("periods.toml", PERIODS);
        let rooms = rooms(&dossier, Packs::embedded(), DAY, present).into_iter();
        rooms.map(|room| (room.unit.to_string(), room.counted, room.people)).collect()
    }

    fn at(asked: &str) -> Result<Present, String> {
        let dossier = small::with("periods.toml", PERIODS);
        Present::at(&dossier, asked).map_err(|trouble| trouble.to_string())
    }

    #[test]
    fn a_period_is_found_by_its_time_or_its_name() {
        assert_eq!(at("10:30").unwrap().period, "Lessons");
        assert_eq!(at("Lunch").unwrap().period, "Lunch");
        assert_eq!(at("12:30").unwrap_err(), "at 12:30 it is several periods of the day: Lessons; Lunch");
        assert_eq!(
            at("3:00").unwrap_err(),
            "there is no period of the day 3:00; known: Lessons; Lunch; Evening"
        );
    }

    #[test]
    fn who_is_there_is_a_share_of_who_is_counted_unless_a_room_says_otherwise() {
        let everybody = there(&Present::default());
        assert!(everybody.iter().all(|(_, counted, people)| counted == people), "{everybody:?}");
        let all: u32 = everybody.iter().map(|room| room.1).sum();
        assert_eq!(all, 30, "{everybody:?}");
        let sum = |present: &Present| there(present).iter().map(|room| room.2).sum::<u32>();
        assert_eq!(sum(&at("Lunch").unwrap()), 15 + 7, "half of them, and the corridor's own number");
        assert_eq!(sum(&at("Evening").unwrap()), 0);
        let kind = |word: &str| BTreeMap::from([(word.to_owned(), 10)]);
        let few = Present { kinds: kind("classroom"), ..at("Lunch").unwrap() };
        assert_eq!(sum(&few), 3 + 7, "what is assumed of a kind counts before the period");
        let rooms = BTreeMap::from([("way".to_owned(), 1)]);
        assert_eq!(sum(&Present { rooms, ..few }), 3 + 1, "and what is assumed of a room before all");
    }
}
