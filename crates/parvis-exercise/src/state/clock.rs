//! The clock of an exercise: relative, stopped and set forward at will. It only ever knows what events told it.

use super::Stamp;
use crate::id::{ModuleId, Seconds};
use crate::pack::Scenario;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// The clock and the modules.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Clock {
    /// When it was started.
    pub started: Option<Stamp>,
    /// It runs.
    pub running: bool,
    /// Why it stands.
    pub pause: Option<String>,
    /// It stands because the machine slept or the program was away, for so long.
    pub slept: Option<Seconds>,
    /// What it showed at `since`.
    shown: Seconds,
    /// When it was last touched, in seconds since the exercise was created.
    since: Seconds,
    /// The module being played.
    pub module: Option<Running>,
    /// The modules over.
    pub over: BTreeSet<ModuleId>,
    /// Modules that take longer or shorter than the pack says, in minutes.
    pub lengths: BTreeMap<ModuleId, u32>,
}

/// A module being played.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Running {
    /// Which.
    pub module: ModuleId,
    /// What the clock showed when it began.
    pub begun: Seconds,
}

impl Clock {
    /// What the clock shows: the time that was played, and what it was set forward.
    pub fn shows(&self, now: Seconds) -> Seconds {
        if self.running { self.shown.plus(Seconds(now.minus(self.since).0.max(0))) } else { self.shown }
    }

    /// How far the module being played is.
    pub fn in_module(&self, now: Seconds) -> Option<Seconds> {
        self.module.as_ref().map(|running| self.shows(now).minus(running.begun))
    }

    /// How much of the module being played is left; less than nothing when it is over its time.
    pub fn left(&self, scenario: &Scenario, now: Seconds) -> Option<Seconds> {
        let running = self.module.as_ref()?;
        let length = Seconds::of_minutes(self.minutes(scenario, &running.module)?);
        Some(length.minus(self.in_module(now)?))
    }

    /// How long a module is to take, in minutes.
    pub fn minutes(&self, scenario: &Scenario, module: &ModuleId) -> Option<u32> {
        let pack = || scenario.module(module).map(|module| module.minutes);
        self.lengths.get(module).copied().or_else(pack)
    }

    pub(super) fn start(&mut self, stamp: Stamp) {
        self.started = Some(stamp);
        self.set(stamp.at, true);
    }

    /// Lets the clock run or stand from now on.
    pub(super) fn set(&mut self, now: Seconds, running: bool) {
        self.shown = self.shows(now);
        self.since = now;
        self.running = running;
    }

    /// The clock stands where it stood before so much time that nobody played.
    pub(super) fn sleep(&mut self, now: Seconds, time: Seconds) {
        let played = self.shows(now).minus(time).max(self.shown);
        (self.shown, self.since, self.running) = (played, now, false);
        (self.pause, self.slept) = (None, Some(time));
    }

    pub(super) fn move_on(&mut self, by: Seconds) {
        self.shown = self.shown.plus(by);
    }

    pub(super) fn begin(&mut self, module: ModuleId, now: Seconds) {
        let begun = self.shows(now);
        self.module = Some(Running { module, begun });
    }

    pub(super) fn end_module(&mut self, module: &ModuleId) {
        self.module = self.module.take().filter(|running| running.module != *module);
        self.over.insert(module.clone());
    }
}
