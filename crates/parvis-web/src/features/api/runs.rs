//! Runs of a building.

use super::answers::{Change, Look, open};
use super::files::Reason;
use super::rows::Made;
use crate::shell::program::{Body, Path, Program, Refused};
use crate::shell::state::State;
use axum::http::StatusCode;
use axum::routing::{get, post};
use axum::{Json, Router};
use parvis_app::egress::telling::Section;
use parvis_app::egress::{Choosing, Mode, Present};
use parvis_app::office::{Action, Figures, Lifts, Run, RunAsk, RunOptions, RunState, Span, Walking};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use utoipa::{OpenApi, ToSchema};

pub fn router() -> Router<State> {
    Router::new()
        .route("/sites/{site}/runs", get(list).post(ask))
        .route("/runs/{run}", get(run))
        .route("/runs/{run}/document", get(document))
        .route("/runs/{run}/cancel", post(cancel))
}

#[derive(OpenApi)]
#[openapi(paths(list, ask, run, document, cancel), components(schemas(Alarm, Choice, Model)))]
pub struct Description;

/// What is asked of a run: the options of `parvis evacuate`.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "alarm": "evacuate", "runs": 20, "what_if": true, "period": "Lessons" }))]
pub struct Asked {
    /// What the alarm tells people to do.
    pub alarm: Alarm,
    /// How many runs at least, 1 to 200.
    #[schema(minimum = 1, maximum = 200)]
    pub runs: u32,
    /// The ids of exits that nobody can use.
    #[serde(default)]
    pub without: Vec<String>,
    /// The name of a period of the day, as the dossier has it: only who is there then. Without it, everybody who is counted.
    #[serde(default)]
    pub period: String,
    /// Of a hundred people in rooms of one kind, by its word in files, so many are there.
    #[serde(default)]
    pub kinds: BTreeMap<String, u32>,
    /// So many people are in the room with this id.
    #[serde(default)]
    pub rooms: BTreeMap<String, u32>,
    /// How people decide which exit to take.
    #[serde(default)]
    pub choice: Choice,
    /// The model by which people walk.
    #[serde(default)]
    pub model: Model,
    /// The alarm is given level by level, the lowest first, so many seconds apart, 1 to 3600.
    #[schema(minimum = 1, maximum = 3600)]
    pub alarm_zones: Option<u16>,
    /// Those who cannot take stairs use the lifts: only for lifts made for evacuation.
    #[serde(default)]
    pub lifts: bool,
    /// Most people in the car of a lift, 1 to 100.
    #[schema(minimum = 1, maximum = 100)]
    pub lift_people: Option<u32>,
    /// Metres a second that a lift makes, 0.1 to 20.
    #[schema(minimum = 0.1, maximum = 20)]
    pub lift_speed: Option<f64>,
    /// The text of a scenario file: doors shut or lost, rooms to keep out of, late alarms, helpers who come in.
    #[serde(default)]
    pub scenario: String,
    /// What could be otherwise is tried, too: each exit lost, doors widened, the alarm level by level. Takes minutes.
    #[serde(default)]
    pub what_if: bool,
    /// No door lets more through than the codes count on.
    #[serde(default)]
    pub capped: bool,
    /// Seconds it takes to shut a room's door and lock it, 1 to 600, in a lockdown alone; left out: 10.
    #[schema(minimum = 1, maximum = 600)]
    pub locking: Option<u32>,
    /// Everything drawn by chance follows from it; left out: 1.
    pub seed: Option<u32>,
}

/// How people decide which exit to take.
#[derive(Clone, Copy, Default, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Choice {
    /// The nearest; who stands in a queue turns to one that is clearly sooner.
    #[default]
    Turning,
    /// The nearest, whatever the queue.
    Nearest,
    /// The soonest, as if everybody knew every queue.
    Quickest,
    /// The one the plan gives to their room.
    Assigned,
    /// The one they came in by.
    Familiar,
}

/// The model by which people walk.
#[derive(Clone, Copy, Default, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Model {
    /// Collision-free speed model.
    Cfsm,
    /// Anticipation velocity model.
    #[default]
    Avm,
}

impl Asked {
    /// As the office knows it.
    pub fn ask(self) -> RunAsk {
        let usual = Lifts::default();
        let lifts = Lifts {
            people: self.lift_people.unwrap_or(usual.people),
            speed: self.lift_speed.unwrap_or(usual.speed),
        };
        let options = RunOptions {
            choosing: match self.choice {
                Choice::Turning => Choosing::Turning,
                Choice::Nearest => Choosing::Nearest,
                Choice::Quickest => Choosing::Quickest,
                Choice::Assigned => Choosing::Assigned,
                Choice::Familiar => Choosing::Familiar,
            },
            walking: match self.model {
                Model::Cfsm => Walking::Cfsm,
                Model::Avm => Walking::Avm,
            },
            seed: self.seed.map_or(1, u64::from),
            alarm_step: self.alarm_zones,
            lifts: self.lifts.then_some(lifts),
            scenario: self.scenario,
            what_if: self.what_if,
        };
        RunAsk {
            mode: self.alarm.mode(),
            runs: self.runs,
            without: self.without,
            present: Present { period: self.period, kinds: self.kinds, rooms: self.rooms },
            capped: self.capped,
            locking: self.locking,
            options,
        }
    }
}

/// What the alarm tells people to do.
#[derive(Clone, Copy, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Alarm {
    /// Leave the building.
    Evacuate,
    /// Go behind a door that locks.
    Lockdown,
    /// Go into a room without an outer wall.
    Shelter,
}

impl Alarm {
    /// As the office knows it.
    pub const fn mode(self) -> Mode {
        match self {
            Self::Evacuate => Mode::Evacuate,
            Self::Lockdown => Mode::Lockdown,
            Self::Shelter => Mode::Shelter,
        }
    }
}

/// Asks for a run of the building as it is now; it is made when its turn comes.
#[utoipa::path(post, path = "/sites/{site}/runs", request_body = Asked, params(("site" = String, Path,)), responses(
    (status = 202, body = Made), Change))]
async fn ask(
    program: Program,
    Path(site): Path<String>,
    Body(asked): Body<Asked>,
) -> Result<(StatusCode, Json<Made>), Refused> {
    let Program { state, who, moment, .. } = &program;
    let run = state.office.run_ask(who, &site.as_str().into(), asked.ask(), *moment).await?;
    Ok((StatusCode::ACCEPTED, Json(Made { id: run.to_string() })))
}

/// A run in the list.
#[derive(Serialize, ToSchema)]
struct RunLine {
    /// Its id.
    id: String,
    /// The revision that is run.
    revision: i64,
    /// `queued`, `running`, `done`, `dead` or `cancelled`.
    state: &'static str,
    /// When it was asked for, as RFC 3339.
    asked: String,
    /// By whom: what they sign in with.
    who: String,
}

impl From<Run> for RunLine {
    fn from(run: Run) -> Self {
        let state = run.state.word();
        let (id, asked) = (run.id.to_string(), run.asked.to_string());
        Self { id, revision: run.revision, state, asked, who: run.who }
    }
}

/// The runs of a site, the newest first. A look that needs a reason is written into the journal.
#[utoipa::path(get, path = "/sites/{site}/runs", params(("site" = String, Path,), Reason),
    responses((status = 200, body = [RunLine]), Look))]
async fn list(
    program: Program,
    Path(id): Path<String>,
    reason: Reason,
) -> Result<Json<Vec<RunLine>>, Refused> {
    let site = open(&program, &id, Action::SeeSite).await?;
    let Program { state, who, moment, .. } = &program;
    let why = reason.why.trim();
    state.office.run_look(who, &site, None, why, *moment).await?;
    Ok(Json(state.office.runs(who, &site, why, *moment).await?.into_iter().map(Into::into).collect()))
}

/// A run, as far as it is.
#[derive(Serialize, ToSchema)]
pub struct RunRow {
    /// The site.
    site: String,
    /// The revision that is run.
    revision: i64,
    /// `queued`, `running`, `done`, `dead` or `cancelled`.
    state: &'static str,
    /// So many runs are made.
    done: i64,
    /// Of so many; 0 while nobody knows.
    total: i64,
    /// What was found, once it is done.
    found: Option<Found>,
}

/// What was found.
#[derive(Serialize, ToSchema)]
pub struct Found {
    /// People who were run.
    people: u32,
    /// Runs made.
    runs: usize,
    /// Seconds after which half of the runs are over: the number, and between which nineteen in twenty lie.
    median: Option<[f64; 3]>,
    /// Seconds after which 95 of 100 are.
    p95: Option<[f64; 3]>,
    /// The answer in sentences, section by section.
    says: Vec<Says>,
}

impl Found {
    /// Of these figures and sentences.
    pub fn new(figures: &Figures, told: Vec<Section>) -> Self {
        let span = |span: Span| [span.value, span.low, span.high];
        Self {
            people: figures.people,
            runs: figures.runs,
            median: figures.median.map(span),
            p95: figures.p95.map(span),
            says: told.into_iter().map(|it| Says { title: it.title, lines: it.lines }).collect(),
        }
    }
}

/// A section of the answer.
#[derive(Serialize, ToSchema)]
pub struct Says {
    /// Its heading; may be empty.
    title: String,
    /// Its sentences.
    lines: Vec<String>,
}

/// A run, as far as it is, and what it found. A look that needs a reason is written into the journal.
#[utoipa::path(get, path = "/runs/{run}", params(("run" = String, Path,), Reason), responses(
    (status = 200, body = RunRow), Look))]
async fn run(program: Program, Path(id): Path<String>, reason: Reason) -> Result<Json<RunRow>, Refused> {
    let Program { state, who, moment, language } = &program;
    let why = reason.why.trim();
    let (run, site) = state.office.run(who, &id.into(), why, *moment).await?;
    state.office.run_look(who, &site, Some(&run.id), why, *moment).await?;
    let found = if run.state == RunState::Done {
        let figures = state.office.run_figures(&run).await?;
        let told = state.office.run_told(&run, *language).await?;
        Some(Found::new(&figures, told))
    } else {
        None
    };
    Ok(Json(RunRow {
        site: run.site.to_string(),
        revision: run.revision,
        state: run.state.word(),
        done: run.done,
        total: run.total,
        found,
    }))
}

/// All that a run found, as the document that `parvis evacuate --format json` writes: waits, crowds, exits, what-ifs, findings.
/// There is none while it is not done. A look that needs a reason is written into the journal.
#[utoipa::path(get, path = "/runs/{run}/document", params(("run" = String, Path,), Reason),
    responses((status = 200, body = serde_json::Value), Look))]
async fn document(
    program: Program,
    Path(id): Path<String>,
    reason: Reason,
) -> Result<Json<serde_json::Value>, Refused> {
    let Program { state, who, moment, .. } = &program;
    let why = reason.why.trim();
    let (run, site) = state.office.run(who, &id.into(), why, *moment).await?;
    state.office.run_look(who, &site, Some(&run.id), why, *moment).await?;
    Ok(Json(state.office.run_document(&run).await?))
}

/// Asks that a run stop.
#[utoipa::path(post, path = "/runs/{run}/cancel", params(("run" = String, Path,)), responses(
    (status = 204), Change))]
async fn cancel(program: Program, Path(id): Path<String>) -> Result<StatusCode, Refused> {
    let Program { state, who, moment, .. } = &program;
    state.office.run_cancel(who, &id.into(), *moment).await?;
    Ok(StatusCode::NO_CONTENT)
}
