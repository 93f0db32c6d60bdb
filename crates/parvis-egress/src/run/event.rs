//! What happens during a run.

use super::Run;
use crate::{DoorId, GoalId};

/// When something happens.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Trigger {
    /// This many seconds after the alarm.
    At(f64),
    /// When this many people have gone through the door.
    Passed(DoorId, u32),
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
                match event.what {
                    Change::Shut(door) => self.set_door(door, true),
                    Change::Open(door) => self.set_door(door, false),
                    Change::Lose(goal) => {
                        if let Some(lost) = self.lost.get_mut(goal.index()) {
                            *lost = true;
                        }
                        self.choose_all();
                    }
                }
            }
        }
    }

    fn due(&self, when: Trigger) -> bool {
        match when {
            Trigger::At(seconds) => self.time() >= seconds,
            Trigger::Passed(door, people) => {
                self.outcome.passed.get(door.index()).is_some_and(|passed| *passed >= people)
            }
        }
    }

    /// Shuts or opens a door and finds the ways anew that it touches. A shut door touches only ways that lead
    /// through it; an opened one may shorten any.
    fn set_door(&mut self, id: DoorId, shut: bool) {
        let (Some(door), Some(state)) = (self.world.door(id), self.shut.get_mut(id.index())) else { return };
        if std::mem::replace(state, shut) == shut {
            return;
        }
        for goal in 0..self.world.goals.len() {
            let now = self.way(goal as u16);
            if !shut || now.is_some_and(|way| way.leads_across(&self.world.raster, door.line)) {
                let way = self.world.field_to(GoalId(goal as u16), &self.shut);
                if let Some(slot) = self.ways.get_mut(goal) {
                    *slot = Some(way);
                }
            }
        }
        self.choose_all();
    }
}
