//! Running the people of a building out, or into rooms to stay in: how long it takes, where it jams, who is left.

mod answer;
mod document;
mod hiding;
pub(crate) mod kept;
mod kinds;
mod last;
mod leaving;
mod mobility;
mod people;
mod present;
mod script;
mod stage;
mod staying;
pub mod telling;
mod whatif;

pub use answer::{Answer, At, LeftOut, Wait, Why};
pub use document::document;
pub use hiding::{Hidden, LOCKING, Locks, OUTER_PART, Taken};
pub use kept::FILE;
pub use kinds::KINDS;
pub use last::LastOut;
pub use mobility::{CAPPED_FLOW, Kind, LIFTS, Others};
pub use parvis_egress::forecast::Difference;
pub use parvis_egress::{Estimate, Mobility, Model, Service, What};
pub use parvis_intake::scenario::Scenario;
pub use people::{Basis, Sent};
pub use present::{InRoom, Present, There, rooms};
pub(crate) use script::stays_in;
pub use whatif::{ALARM_STEP, Compared, Gain, Line, MOST_DOORS, MOST_EXITS, Untried, WORTH_A_LINE, WhatIf};

use crate::usual::Usual;
use crate::{Packs, Trouble, drilled};
use jiff::civil::Date;
use parvis_core::{Dossier, Drill, FloorPlan, OpeningId};
use parvis_egress::forecast::{Asked, Seen};
use parvis_egress::{Choice, Forecast, Parameters, Population, Settings};
use parvis_intake::{called, scenario};
use parvis_rules::Case;
use stage::Otherwise;

pub(crate) use people::Shares;
pub(crate) use stage::Stage;
use std::path::Path;
use std::sync::Arc;

/// A run ends after so many seconds, whoever is left.
const LIMIT: f64 = 3600.0;
/// The same when people go to rooms to stay in: whoever is not in one by then finds none.
const LIMIT_HIDING: f64 = 1200.0;

/// What the alarm tells people to do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Mode {
    /// Leave the building.
    #[default]
    Evacuate,
    /// Go behind a door that locks.
    Lockdown,
    /// Go into a room without an outer wall.
    Shelter,
}

/// How people decide which exit to take.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Choosing {
    /// The nearest; who stands in a queue turns to one that is clearly sooner.
    #[default]
    Turning,
    /// The nearest, whatever the queue.
    Nearest,
    /// The soonest, all queues known to everybody.
    Quickest,
    /// The one the plan gives to their room; without one as [`Self::Turning`].
    Assigned,
    /// The one they came in by.
    Familiar,
}

/// What is asked of a run.
#[derive(Clone, Debug)]
pub struct Ask<'a> {
    /// At least this many runs.
    pub runs: usize,
    /// Everything drawn by chance follows from it.
    pub seed: u64,
    /// How people walk.
    pub model: Model,
    /// What the alarm tells them to do.
    pub mode: Mode,
    /// How they decide which exit to take.
    pub choosing: Choosing,
    /// Doors that cannot be used: ids or names.
    pub without: &'a [String],
    /// Who is there; `None`: everybody who is counted.
    pub present: Option<&'a Present>,
    /// Seconds between the alarms of two levels, the lowest first; `None`: all at once.
    pub alarm_step: Option<f64>,
    /// How the drawing's lifts run for those who cannot take stairs; `None`: they stand still.
    pub lifts: Option<Service>,
    /// Whether no door lets more through than the codes count on ([`CAPPED_FLOW`]); else as many as the crowd gets through.
    pub capped: bool,
    /// Seconds it takes to shut a room's door and lock it in a lockdown, where somebody says; `None`: [`LOCKING`].
    pub locking: Option<f64>,
    /// What happens during the runs.
    pub scenario: Option<&'a Scenario>,
    /// Whether each exit is lost in turn, each door on the way widened, and the alarm given level by level.
    pub what_if: bool,
    /// The text of the calibration that was kept, if any.
    pub kept: Option<&'a str>,
    /// Where else a calibration may lie.
    pub shelf: Option<drilled::Shelf<'a>>,
    /// The text of what the last forecast found, if it was kept.
    pub kept_forecast: Option<&'a str>,
}

impl Ask<'_> {
    /// As many runs as this, of the building as it is.
    pub const fn of(runs: usize, seed: u64) -> Self {
        Self {
            runs,
            seed,
            model: Model::AnticipationVelocity,
            mode: Mode::Evacuate,
            choosing: Choosing::Turning,
            without: &[],
            present: None,
            alarm_step: None,
            lifts: None,
            capped: false,
            locking: None,
            scenario: None,
            what_if: false,
            kept: None,
            shelf: None,
            kept_forecast: None,
        }
    }

    /// The constants of how people walk.
    const fn parameters(&self) -> Parameters {
        match self.model {
            Model::CollisionFreeSpeed => Parameters::collision_free(),
            Model::AnticipationVelocity => Parameters::anticipation(),
        }
    }
}

/// Who watches the runs.
pub struct Watch<'a> {
    /// Asked often: whether to stop.
    pub stop: &'a (dyn Fn() -> bool + Sync),
    /// Told of every finished run.
    pub run: &'a (dyn Fn() + Sync),
    /// Told before the first run: who is not in the runs, and why.
    pub left_out: &'a (dyn Fn(&[LeftOut]) + Sync),
    /// Told before more runs than were asked for are made: how many.
    pub more: &'a (dyn Fn(usize) + Sync),
    /// Told before each what-if: how many are done, of how many.
    pub next: &'a (dyn Fn(usize, usize) + Sync),
}

#[cfg(test)]
impl<'a> Watch<'a> {
    /// Listens to nothing.
    pub fn deaf(stop: &'a (dyn Fn() -> bool + Sync)) -> Self {
        Self { stop, run: &|| (), left_out: &|_| (), more: &|_| (), next: &|_, _| () }
    }
}

/// Reads a scenario file for a dossier's drawing.
///
/// # Errors
/// When there is no drawing, the file cannot be read, or anything in it is wrong.
pub fn read_scenario(path: &Path, dossier: &Dossier) -> Result<Scenario, Trouble> {
    let unread = |error| Trouble::NotRead { path: path.to_owned(), error };
    let text = std::fs::read_to_string(path).map_err(unread)?;
    scenario_of(&path.file_name().unwrap_or_default().to_string_lossy(), &text, dossier)
}

/// The scenario of a text, for a dossier's drawing.
///
/// # Errors
/// When there is no drawing, or anything in the text is wrong.
pub fn scenario_of(name: &str, text: &str, dossier: &Dossier) -> Result<Scenario, Trouble> {
    let plan = dossier.plan.as_ref().ok_or(Trouble::NoFloorPlan)?;
    let (scenario, findings) = scenario::read(name, text, plan);
    let texts = || [(name.to_owned(), text.to_owned())].into();
    scenario.ok_or_else(|| Trouble::DossierBroken { findings, texts: texts() })
}

/// Runs the people of a dossier's building as asked.
///
/// # Errors
/// When there is no drawing, a door is not known, something is asked that the alarm leaves no room for, or the building
/// cannot be walked.
pub fn forecast(
    dossier: &Dossier,
    packs: &Packs,
    today: Date,
    ask: &Ask<'_>,
    watch: &Watch<'_>,
) -> Result<Answer, Trouble> {
    let plan = dossier.plan.as_ref().ok_or(Trouble::NoFloorPlan)?;
    let case = Case::new(dossier, packs, today);
    if ask.locking.is_some() && ask.mode != Mode::Lockdown {
        return Err(Trouble::NobodyLocks);
    }
    let parameters = ask.parameters();
    let asked = Asked { parameters, runs: ask.runs.max(1), seed: ask.seed, limit: LIMIT, events: Vec::new() };
    match ask.mode {
        Mode::Evacuate => leaving::leave(plan, &case, today, ask, &asked, watch),
        Mode::Lockdown | Mode::Shelter => staying::hide(plan, &case, today, ask, &asked, watch),
    }
}

impl From<Choosing> for Choice {
    fn from(choosing: Choosing) -> Self {
        match choosing {
            // Who is not sent anywhere chooses as usual.
            Choosing::Turning | Choosing::Assigned | Choosing::Familiar => Self::Turning,
            Choosing::Nearest => Self::Nearest,
            Choosing::Quickest => Self::Quickest,
        }
    }
}

/// Fits everybody who could be at a drill to what was measured at it.
fn learn(
    drill: &Drill,
    dossier: &Dossier,
    today: Date,
    ask: &Ask<'_>,
    base: &Stage,
    everybody: &mut Population,
    watch: &Watch<'_>,
) -> Option<drilled::Calibrated> {
    let keeping =
        drilled::Keeping { kept: ask.kept, shelf: ask.shelf, today, language: dossier.site.language };
    let settings = Settings { limit: LIMIT, ..Settings::new(ask.parameters(), drilled::SEED) };
    drilled::calibrate(drill, keeping, base, everybody, &settings, watch)
}

/// The run nearest the median, kept so that it can be made once more.
fn usual_run(
    forecast: &Forecast,
    stage: &Arc<Stage>,
    population: &Population,
    asked: &Asked,
) -> Option<Usual> {
    let run = usual(forecast)?;
    let settings = Settings {
        limit: asked.limit,
        events: asked.events.clone(),
        ..Settings::new(asked.parameters, run.seed)
    };
    let mut arrived: Vec<f64> = run.arrived.iter().flatten().map(|(at, _)| *at).collect();
    arrived.sort_by(f64::total_cmp);
    Some(Usual { stage: Arc::clone(stage), population: population.clone(), settings, arrived })
}

/// The run whose time is nearest the median.
fn usual(forecast: &Forecast) -> Option<&Seen> {
    let median = forecast.time(0.5)?.value;
    let off = |run: &&Seen| (run.last - median).abs();
    forecast.runs.iter().min_by(|a, b| off(a).total_cmp(&off(b)))
}

/// What is asked that differs from the building as it is.
fn otherwise(plan: &FloorPlan, ask: &Ask<'_>) -> Result<Otherwise, Trouble> {
    let door = |asked: &String| -> Result<Vec<OpeningId>, Trouble> {
        let known = called::openings(plan, asked);
        if known.is_empty() {
            let near = called::near_opening(plan, asked);
            return Err(Trouble::NoSuchDoor { asked: asked.clone(), near });
        }
        Ok(known.into_iter().map(|opening| opening.id.clone()).collect())
    };
    let without: Vec<Vec<OpeningId>> = ask.without.iter().map(door).collect::<Result<_, _>>()?;
    Ok(Otherwise {
        without: without.concat(),
        width: None,
        alarms: ask.alarm_step.map(|step| whatif::alarms(plan, step, true)).unwrap_or_default(),
        scenario: ask.scenario.cloned().unwrap_or_default(),
    })
}

#[cfg(test)]
mod tests;
