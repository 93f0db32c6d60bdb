//! Runs of a building.

use super::files::Reason;
use super::rows::Made;
use crate::shell::program::{Body, Path, Problem, Program, Query, Refused};
use axum::Json;
use axum::http::StatusCode;
use parvis_app::egress::telling::Section;
use parvis_app::egress::{Mode, Present};
use parvis_app::office::{Figures, RunAsk, RunState, Span};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// What is asked of a run.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Asked {
    /// What the alarm tells people to do.
    alarm: Alarm,
    /// How many runs at least, 1 to 200.
    #[schema(minimum = 1, maximum = 200)]
    runs: u32,
    /// The ids of exits that nobody can use.
    #[serde(default)]
    without: Vec<String>,
    /// The name of a period of the day, as the dossier has it: only who is there then. Without it, everybody who is counted.
    #[serde(default)]
    period: String,
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
    (status = 202, body = Made), (status = 400, body = Problem), (status = 401, body = Problem), (status = 403, body = Problem),
    (status = 404, body = Problem), (status = 409, body = Problem), (status = 415, body = Problem), (status = 422, body = Problem)))]
pub async fn ask(
    program: Program,
    Path(site): Path<String>,
    Body(asked): Body<Asked>,
) -> Result<(StatusCode, Json<Made>), Refused> {
    let Program { state, who, moment, .. } = &program;
    let present = Present { period: asked.period, ..Present::default() };
    let ask = RunAsk {
        mode: asked.alarm.mode(),
        runs: asked.runs,
        without: asked.without,
        present,
        ..RunAsk::default()
    };
    let run = state.office.run_ask(who, &site.as_str().into(), ask, *moment).await?;
    Ok((StatusCode::ACCEPTED, Json(Made { id: run.to_string() })))
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
    (status = 200, body = RunRow), (status = 400, body = Problem), (status = 401, body = Problem), (status = 403, body = Problem), (status = 404, body = Problem)))]
pub async fn run(
    program: Program,
    Path(id): Path<String>,
    Query(reason): Query<Reason>,
) -> Result<Json<RunRow>, Refused> {
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

/// Asks that a run stop.
#[utoipa::path(post, path = "/runs/{run}/cancel", params(("run" = String, Path,)), responses(
    (status = 204), (status = 401, body = Problem), (status = 403, body = Problem), (status = 404, body = Problem)))]
pub async fn cancel(program: Program, Path(id): Path<String>) -> Result<StatusCode, Refused> {
    let Program { state, who, moment, .. } = &program;
    state.office.run_cancel(who, &id.into(), *moment).await?;
    Ok(StatusCode::NO_CONTENT)
}
