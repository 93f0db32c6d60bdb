//! A scenario made into the engine's events, with the areas and signals they speak of.

use super::stage::exits_lost;
use parvis_core::{FloorPlan, LevelId, OpeningId, UnitId};
use parvis_egress::{Area, AreaId, Change, DoorId, Drawn, Event, Person, Population, SignalId, Trigger};
use parvis_intake::scenario::{Happening, Responders, Scenario, What, When};
use std::collections::{BTreeMap, BTreeSet};

/// Whether anything in a scenario speaks of the floor of rooms, so that areas must be laid on it.
pub(super) fn needs_areas(scenario: &Scenario) -> bool {
    let empty = |when: &When| matches!(when, When::Empty(_));
    let happens = |it: &Happening| matches!(it.what, What::KeepOut(_)) || empty(&it.when);
    scenario.happenings.iter().any(happens) || scenario.responders.iter().any(|who| empty(&who.when))
}

/// The rooms people are told to keep out of, sooner or later.
pub(super) fn kept_out(scenario: &Scenario) -> BTreeSet<UnitId> {
    let rooms = |it: &Happening| match &it.what {
        What::KeepOut(rooms) => rooms.clone(),
        _ => Vec::new(),
    };
    scenario.happenings.iter().flat_map(rooms).collect()
}

/// Whether a scenario can happen while people stay in: nobody leaves by an exit, and when a room is locked is only known of
/// an alarm that reaches it at a time.
pub(crate) fn stays_in(scenario: &Scenario) -> bool {
    let leaves = |when: &When| matches!(when, When::Out(_));
    let fits = |it: &Happening| match &it.what {
        What::Lost(_) => false,
        What::Alarm(_) => matches!(it.when, When::At(_)),
        _ => !leaves(&it.when),
    };
    scenario.happenings.iter().all(fits) && !scenario.responders.iter().any(|who| leaves(&who.when))
}

/// What happens in a run.
pub(super) struct Script<'a> {
    /// The drawing it happens on.
    pub drawn: &'a Drawn,
    /// What happens when.
    pub events: Vec<Event>,
    /// Areas that follow those of the drawing.
    pub areas: Vec<Area>,
    /// The levels that hear the alarm late: so many seconds after the others, or at a signal.
    late: BTreeMap<LevelId, (f64, Option<SignalId>)>,
    signals: u16,
}

impl<'a> Script<'a> {
    /// Nothing happens yet.
    pub const fn new(drawn: &'a Drawn) -> Self {
        Self { drawn, events: Vec::new(), areas: Vec::new(), late: BTreeMap::new(), signals: 0 }
    }

    /// Lets all this happen.
    pub fn happen(&mut self, happenings: &[Happening]) {
        for Happening { when, what } in happenings {
            match what {
                What::Alarm(levels) => {
                    let late = self.starts(when);
                    self.late.extend(levels.iter().map(|level| (level.clone(), late)));
                }
                What::Shut(doors) => self.each(when, doors, Change::Shut),
                What::Open(doors) => self.each(when, doors, Change::Open),
                What::Lost(exits) => {
                    for exit in exits {
                        for when in self.triggers(when, self.drawn.door(exit)) {
                            let lost = exits_lost(self.drawn, std::slice::from_ref(exit), when);
                            self.events.extend(lost);
                        }
                    }
                }
                What::KeepOut(rooms) => {
                    let triggers = self.triggers(when, None);
                    for area in self.lay(rooms) {
                        self.add(&triggers, Change::Avoid(area));
                    }
                }
            }
        }
    }

    /// Those who come in, each starting when its own time has come.
    pub fn bring_in(&mut self, responders: &[Responders], helpers: Vec<Vec<Person>>) -> Vec<Person> {
        let mut all = Vec::new();
        for (who, people) in responders.iter().zip(helpers) {
            let (starts, signal) = self.starts(&who.when);
            all.extend(people.into_iter().map(|person| Person { starts, signal, ..person }));
        }
        all
    }

    /// Gives each room the alarm when it reaches its level; `at` holds levels of which seconds are known.
    pub fn give_alarm(&self, population: &mut Population, plan: &FloorPlan, at: &BTreeMap<LevelId, f64>) {
        for room in &mut population.rooms {
            let level = plan.unit(&room.unit).map(|unit| &unit.level);
            let late = level.and_then(|level| {
                let known = || at.get(level).map(|seconds| (*seconds, None));
                self.late.get(level).copied().or_else(known)
            });
            (room.alarm, room.signal) = late.unwrap_or_default();
        }
    }

    /// When somebody starts: seconds after the alarm, or at a signal that is given when the time has come.
    fn starts(&mut self, when: &When) -> (f64, Option<SignalId>) {
        if let When::At(seconds) = when {
            return (*seconds, None);
        }
        let signal = SignalId(self.signals);
        self.signals += 1;
        let triggers = self.triggers(when, None);
        self.add(&triggers, Change::Signal(signal));
        (0.0, Some(signal))
    }

    fn each(&mut self, when: &When, doors: &[OpeningId], change: fn(DoorId) -> Change) {
        for door in doors.iter().filter_map(|id| self.drawn.door(id)) {
            let triggers = self.triggers(when, Some(door));
            self.add(&triggers, change(door));
        }
    }

    /// What sets it off: any of these, the first to come. `own` is the door it happens to.
    fn triggers(&mut self, when: &When, own: Option<DoorId>) -> Vec<Trigger> {
        match when {
            When::At(seconds) => vec![Trigger::At(*seconds)],
            When::Out(people) => vec![Trigger::Out(*people)],
            When::Through(people, doors) => {
                let named = doors.iter().filter_map(|id| self.drawn.door(id));
                let own = own.filter(|_| doors.is_empty());
                named.chain(own).map(|door| Trigger::Passed(door, *people)).collect()
            }
            When::Empty(rooms) => self.lay(rooms).into_iter().map(Trigger::Empty).collect(),
        }
    }

    fn add(&mut self, triggers: &[Trigger], what: Change) {
        self.events.extend(triggers.iter().map(|when| Event { when: *when, what }));
    }

    /// Lays the floor of rooms as areas.
    fn lay(&mut self, rooms: &[UnitId]) -> Vec<AreaId> {
        let floors = rooms.iter().filter_map(|unit| self.drawn.rooms.get(unit));
        let first = self.drawn.building.areas.len() + self.areas.len();
        self.areas.extend(floors.map(|room| Area { plane: room.plane, floor: room.floor.clone() }));
        (first..self.drawn.building.areas.len() + self.areas.len()).map(|k| AreaId(k as u16)).collect()
    }
}
