//! What happens during a run.

use super::{Doing, Run};
use crate::world::{Changed, Field};
use crate::{AreaId, DoorId, GoalId, Means, SignalId};

/// When something happens.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Trigger {
    /// This many seconds after the alarm.
    At(f64),
    /// When this many people have gone through the door.
    Passed(DoorId, u32),
    /// When this many people are out: have arrived where one leaves the run; looked at once a second.
    Out(u32),
    /// When nobody is in the area any more; looked at once a second.
    Empty(AreaId),
}

/// What happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// A door is shut: nobody passes.
    Shut(DoorId),
    /// A door is opened.
    Open(DoorId),
    /// A goal is lost: an exit that cannot be used, a refuge given up. Who was on the way there goes elsewhere.
    Lose(GoalId),
    /// People keep out of an area from now on: who is inside leaves it, nobody else goes in.
    Avoid(AreaId),
    /// Those who wait for this signal ([`crate::Person::signal`]) hear it.
    Signal(SignalId),
}

/// Something that happens once in a run.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Event {
    /// When.
    pub when: Trigger,
    /// What.
    pub what: Change,
}

impl Run<'_> {
    /// Lets everything happen that is due.
    pub(super) fn happen(&mut self) {
        for index in 0..self.settings.events.len() {
            let (Some(event), Some(false)) =
                (self.settings.events.get(index).copied(), self.done.get(index).copied())
            else {
                continue;
            };
            if self.due(event.when) {
                if let Some(done) = self.done.get_mut(index) {
                    *done = true;
                }
                self.change(event.what);
            }
        }
    }

    fn due(&self, when: Trigger) -> bool {
        match when {
            Trigger::At(seconds) => self.time() >= seconds,
            Trigger::Passed(door, people) => {
                self.outcome.passed.get(door.index()).is_some_and(|passed| *passed >= people)
            }
            Trigger::Out(people) => self.is_whole_second() && self.out() >= people as usize,
            Trigger::Empty(area) => self.is_whole_second() && self.is_empty(area),
        }
    }

    fn change(&mut self, what: Change) {
        match what {
            Change::Shut(door) => self.set_door(door, true),
            Change::Open(door) => self.set_door(door, false),
            Change::Lose(goal) => {
                if let Some(lost) = self.lost.get_mut(goal.index()) {
                    *lost = true;
                }
                self.choose_all();
            }
            Change::Avoid(area) => self.avoid(area),
            Change::Signal(signal) => self.signal(signal),
        }
    }

    /// Whether a second of the run is full: what asks everybody is not looked at more often.
    fn is_whole_second(&self) -> bool {
        let steps = (1.0 / self.settings.parameters.step).round() as u32;
        self.steps.is_multiple_of(steps.max(1))
    }

    /// People who have arrived, but not those who have come to a place to stay in.
    fn out(&self) -> usize {
        let leaves = |goal: u16| self.world.room.get(usize::from(goal)).is_some_and(Option::is_none);
        let arrived = self.arrived_at.iter().zip(&self.people.goal).filter(|(at, _)| at.is_finite());
        arrived.filter(|(_, goal)| leaves(**goal)).count()
    }

    /// Whether nobody in the building stands in an area.
    fn is_empty(&self, area: AreaId) -> bool {
        !self.spots().any(|(at, doing)| doing != Doing::Left && self.world.is_in(area, at))
    }

    /// Who waited for the signal starts as late after it as others do after the alarm.
    fn signal(&mut self, signal: SignalId) {
        let now = self.time() as f32;
        let waits = self.people.signal.iter_mut().zip(&mut self.people.starts);
        for (own, starts) in waits.filter(|(own, _)| own.is_some_and(|(own, _)| own == signal)) {
            *starts = now + own.take().map_or(0.0, |(_, after)| after);
        }
    }

    /// Shuts or opens a door and finds the ways anew that it touches. A shut door touches only ways that lead
    /// through it; an opened one may shorten any.
    fn set_door(&mut self, id: DoorId, shut: bool) {
        let Some(door) = self.world.door(id) else { return };
        let Some(state) = self.shut.get_mut(id.index()) else { return };
        if std::mem::replace(state, shut) != shut {
            self.find_ways(|run, way| !shut || way.leads_across(&run.world.raster, door.line));
        }
    }

    /// Keeps people out of an area.
    fn avoid(&mut self, id: AreaId) {
        let Some(state) = self.avoided.get_mut(id.index()) else { return };
        if !std::mem::replace(state, true) {
            self.find_ways(|_, _| true);
        }
    }

    /// Finds those ways anew that are touched by what is closed now, and asks everybody again.
    fn find_ways(&mut self, touched: impl Fn(&Self, &Field) -> bool) {
        let closed = Changed { shut: self.shut.clone(), avoided: self.avoided.clone() };
        for means in Means::ALL.into_iter().filter(|means| self.taken.contains(means)) {
            for goal in 0..self.world.goals.len() as u16 {
                if self.way(means, goal).is_some_and(|way| touched(self, way)) {
                    let way = self.world.way_when(GoalId(goal), means, &closed);
                    let slot = self.slot(means, goal);
                    if let Some(slot) = self.ways.get_mut(slot) {
                        *slot = Some(way);
                    }
                }
            }
        }
        self.choose_all();
    }
}
