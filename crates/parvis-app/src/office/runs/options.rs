//! What a run can be asked beside the alarm: what the options of `parvis evacuate` say.

use super::RunAsk;
use crate::egress::{self, Choosing, LIFTS, Mode, Model, Scenario, Service};
use crate::office::Trouble;
use parvis_core::Dossier;
use serde::{Deserialize, Serialize};

/// Seconds that can lie between the alarms of two levels.
const STEPS: std::ops::RangeInclusive<u16> = 1..=3600;
/// People that the car of a lift can hold.
const CARS: std::ops::RangeInclusive<u32> = 1..=100;
/// Speeds of lifts, in metres a second.
const SPEEDS: std::ops::RangeInclusive<f64> = 0.1..=20.0;
/// What a scenario that was sent is called where it is refused.
const SCENARIO: &str = "scenario.toml";

/// The model by which people walk.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Walking {
    /// Collision-free speed model.
    Cfsm,
    /// Anticipation velocity model.
    #[default]
    Avm,
}

/// Lifts that those who cannot take stairs may use.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Lifts {
    /// Most people in the car.
    pub people: u32,
    /// Metres a second.
    pub speed: f64,
}

impl Default for Lifts {
    fn default() -> Self {
        Self { people: LIFTS.capacity, speed: LIFTS.speed }
    }
}

/// What else is otherwise than usual.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct RunOptions {
    /// How people decide which exit to take.
    pub choosing: Choosing,
    /// The model by which they walk.
    pub walking: Walking,
    /// Everything drawn by chance follows from it.
    pub seed: u64,
    /// Seconds between the alarms of two levels, the lowest first; none: all at once.
    pub alarm_step: Option<u16>,
    /// The lifts, where they run.
    pub lifts: Option<Lifts>,
    /// The text of a scenario file; empty: nothing happens meanwhile.
    pub scenario: String,
    /// Whether what could be otherwise is tried, too.
    pub what_if: bool,
}

impl Default for RunOptions {
    fn default() -> Self {
        Self {
            choosing: Choosing::default(),
            walking: Walking::default(),
            seed: 1,
            alarm_step: None,
            lifts: None,
            scenario: String::new(),
            what_if: false,
        }
    }
}

impl RunOptions {
    /// Whether nothing is otherwise.
    pub fn is_usual(&self) -> bool {
        *self == Self::default()
    }

    /// How people walk.
    pub(super) const fn model(&self) -> Model {
        match self.walking {
            Walking::Cfsm => Model::CollisionFreeSpeed,
            Walking::Avm => Model::AnticipationVelocity,
        }
    }

    /// How the lifts run.
    pub(super) fn service(&self) -> Option<Service> {
        self.lifts.map(|Lifts { people, speed }| Service { capacity: people, speed, ..LIFTS })
    }

    /// What happens meanwhile.
    pub(super) fn scenario(&self, dossier: &Dossier) -> Result<Option<Scenario>, crate::Trouble> {
        let read = || egress::scenario_of(SCENARIO, &self.scenario, dossier);
        (!self.scenario.is_empty()).then(read).transpose()
    }
}

/// Whether the options can be asked of the building as it is.
pub(super) fn check(dossier: &Dossier, ask: &RunAsk) -> Result<(), Trouble> {
    let options = &ask.options;
    let scenario = options.scenario(dossier)?;
    let leaves = options.what_if || options.lifts.is_some() || options.choosing != Choosing::default();
    if ask.mode != Mode::Evacuate && (leaves || !scenario.as_ref().is_none_or(egress::stays_in)) {
        return Err(Trouble::Slip("slip-run-hiding"));
    }
    if options.alarm_step.is_some_and(|step| !STEPS.contains(&step)) {
        return Err(Trouble::Slip("slip-run-alarm-step"));
    }
    if options.lifts.is_some_and(|lifts| !CARS.contains(&lifts.people) || !SPEEDS.contains(&lifts.speed)) {
        return Err(Trouble::Slip("slip-run-lifts"));
    }
    match options.choosing {
        Choosing::Assigned if dossier.exits.assigned.is_empty() => {
            return Err(Trouble::Slip("cli-nobody-sent"));
        }
        Choosing::Familiar if dossier.exits.entrances.is_empty() => {
            return Err(Trouble::Slip("cli-no-entrance"));
        }
        _ => {}
    }
    Ok(())
}
