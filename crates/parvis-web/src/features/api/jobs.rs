//! Work that takes its time and is asked for here: a dossier that is kept nowhere, its people run.
#![expect(unused_qualifications, reason = "utoipa writes whole paths")]

use super::answers::{Change, Look};
use super::rows::Made;
use super::runs::{Alarm, Asked, Choice, Found, Model};
use crate::shell::paper::attached;
use crate::shell::program::{Path, Program, Query, Refused};
use crate::shell::state::State;
use axum::body::Bytes;
use axum::extract::DefaultBodyLimit;
use axum::extract::rejection::BytesRejection;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{get, post};
use axum::{Json, Router};
use parvis_app::office::{Brought, Outcome, Task};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use utoipa::{IntoParams, OpenApi, ToSchema};

pub fn router(large: DefaultBodyLimit) -> Router<State> {
    Router::new()
        .route("/engines/evacuate", post(evacuate).layer(large))
        .route("/jobs/{job}", get(job))
        .route("/jobs/{job}/document", get(document))
        .route("/jobs/{job}/papers/{number}", get(paper))
        .route("/jobs/{job}/cancel", post(cancel))
}

#[derive(OpenApi)]
#[openapi(paths(evacuate, job, document, paper, cancel))]
pub struct Description;

/// What is asked of the run.
#[derive(Deserialize, IntoParams)]
struct Wanted {
    /// What the alarm tells people to do.
    alarm: Alarm,
    /// How many runs at least, 1 to 200.
    #[param(minimum = 1, maximum = 200)]
    runs: u32,
    /// The ids of exits that nobody can use, with commas between.
    #[serde(default)]
    #[param(required = false)]
    without: String,
    /// The name of a period of the day, as the dossier has it: only who is there then. Without it, everybody who is counted.
    #[serde(default)]
    #[param(required = false)]
    period: String,
    /// How people decide which exit to take.
    #[serde(default)]
    #[param(required = false)]
    choice: Choice,
    /// The model by which people walk.
    #[serde(default)]
    #[param(required = false)]
    model: Model,
    /// The alarm is given level by level, the lowest first, so many seconds apart, 1 to 3600.
    #[param(minimum = 1, maximum = 3600)]
    alarm_zones: Option<u16>,
    /// Those who cannot take stairs use the lifts: only for lifts made for evacuation.
    #[serde(default)]
    #[param(required = false)]
    lifts: bool,
    /// Most people in the car of a lift, 1 to 100.
    #[param(minimum = 1, maximum = 100)]
    lift_people: Option<u32>,
    /// Metres a second that a lift makes, 0.1 to 20.
    #[param(minimum = 0.1, maximum = 20)]
    lift_speed: Option<f64>,
    /// The text of a scenario file: doors shut or lost, rooms to keep out of, late alarms, helpers who come in.
    #[serde(default)]
    #[param(required = false)]
    scenario: String,
    /// What could be otherwise is tried, too: each exit lost, doors widened, the alarm level by level. Takes minutes.
    #[serde(default)]
    #[param(required = false)]
    what_if: bool,
    /// No door lets more through than the codes count on.
    #[serde(default)]
    #[param(required = false)]
    capped: bool,
    /// Seconds it takes to shut a room's door and lock it, 1 to 600, in a lockdown alone; left out: 10.
    #[param(minimum = 1, maximum = 600)]
    locking: Option<u32>,
    /// Everything drawn by chance follows from it; left out: 1.
    seed: Option<u32>,
}

impl From<Wanted> for Asked {
    fn from(wanted: Wanted) -> Self {
        let Wanted { alarm, runs, without, period, choice, model, alarm_zones, .. } = wanted;
        let Wanted { lifts, lift_people, lift_speed, scenario, what_if, capped, locking, seed, .. } = wanted;
        let ids = without.split(',').map(str::trim).filter(|id| !id.is_empty());
        Self {
            without: ids.map(ToOwned::to_owned).collect(),
            kinds: BTreeMap::new(),
            rooms: BTreeMap::new(),
            alarm,
            runs,
            period,
            choice,
            model,
            alarm_zones,
            lifts,
            lift_people,
            lift_speed,
            scenario,
            what_if,
            capped,
            locking,
            seed,
        }
    }
}

/// Runs the people of the zip of a dossier when its turn comes. Ask the job for what was found; all of it is forgotten after
/// a week.
#[utoipa::path(post, path = "/engines/evacuate", params(Wanted),
    request_body(content = Vec<u8>, content_type = "application/octet-stream"),
    responses((status = 202, body = Made), Change))]
async fn evacuate(
    program: Program,
    Query(wanted): Query<Wanted>,
    bytes: Result<Bytes, BytesRejection>,
) -> Result<(StatusCode, Json<Made>), Refused> {
    let Program { state, who, moment, language } = &program;
    let task = Task::Evacuate { ask: Asked::from(wanted).ask() };
    let job = state.office.task_ask(who, task, Some(&bytes?), *language, *moment).await?;
    Ok((StatusCode::ACCEPTED, Json(Made { id: job.to_string() })))
}

/// Something you asked for, as far as it is.
#[derive(Serialize, ToSchema)]
pub struct JobRow {
    /// What: `evacuate-dossier`, `import-drawing`, `import-sites`, `print-plan`, `print-plans`.
    kind: &'static str,
    /// `queued`, `running`, `done`, `dead` or `cancelled`.
    state: &'static str,
    /// So much of it is done.
    done: i64,
    /// Of so much; 0 while nobody knows.
    total: i64,
    /// What the run of a dossier found, once it is done.
    found: Option<Found>,
    /// The names of the papers that were printed; the first is fetched as `/jobs/{job}/papers/1`.
    papers: Vec<String>,
    /// What sites are called whose plan could not be printed for you.
    left_out: Vec<String>,
    /// The sites that were made.
    sites: Vec<SiteMade>,
    /// Why it cannot be done.
    refused: Vec<Wrong>,
}

/// A site that was made.
#[derive(Serialize, ToSchema)]
struct SiteMade {
    /// Its id.
    id: String,
    /// What it is called.
    name: String,
    /// The folder of the zip it was made from; empty where the zip is one dossier.
    folder: String,
}

/// Something that is wrong.
#[derive(Serialize, ToSchema)]
pub struct Wrong {
    /// What.
    says: String,
    /// What would settle it.
    settle: String,
}

/// Something you asked for, as far as it is, and what a run found.
#[utoipa::path(get, path = "/jobs/{job}", params(("job" = String, Path,)), responses(
    (status = 200, body = JobRow), Look))]
async fn job(program: Program, Path(id): Path<String>) -> Result<Json<JobRow>, Refused> {
    let Program { state, who, moment, language } = &program;
    let order = state.office.task(who, &id.into(), *moment).await?;
    let found = state.office.task_found(&order, *language, *moment).await?;
    let mut row = JobRow {
        kind: order.task.kind(),
        state: order.state.word(),
        done: order.done,
        total: order.total,
        found: found.map(|(figures, told)| Found::new(&figures, told)),
        papers: Vec::new(),
        left_out: Vec::new(),
        sites: Vec::new(),
        refused: Vec::new(),
    };
    match state.office.task_outcome(&order, *moment).await? {
        Some(Outcome::Papers { names, left_out, .. }) => (row.papers, row.left_out) = (names, left_out),
        Some(Outcome::Sites(sites)) => {
            let made = |it: Brought| SiteMade { id: it.site, name: it.name, folder: it.folder };
            row.sites = sites.into_iter().map(made).collect();
        }
        Some(Outcome::Refused(refused)) => {
            let wrong = |(says, settle)| Wrong { says, settle };
            row.refused = refused.told(*language).into_iter().map(wrong).collect();
        }
        Some(Outcome::Drawing | Outcome::Run) | None => {}
    }
    Ok(Json(row))
}

/// All that the run of a dossier found, as the document that `parvis evacuate --format json` writes. There is none while it
/// is not done.
#[utoipa::path(get, path = "/jobs/{job}/document", params(("job" = String, Path,)),
    responses((status = 200, body = serde_json::Value), Look))]
async fn document(program: Program, Path(id): Path<String>) -> Result<Json<serde_json::Value>, Refused> {
    let Program { state, who, moment, .. } = &program;
    let order = state.office.task(who, &id.into(), *moment).await?;
    Ok(Json(state.office.task_document(&order, *moment).await?))
}

/// A paper that was printed, by its number from 1. That it was fetched is written into the journal.
#[utoipa::path(get, path = "/jobs/{job}/papers/{number}", params(("job" = String, Path,), ("number" = usize, Path,)),
    responses((status = 200, content_type = "application/octet-stream"), Look))]
async fn paper(program: Program, Path((id, number)): Path<(String, usize)>) -> Result<Response, Refused> {
    let Program { state, who, moment, .. } = &program;
    let (name, _, bytes) = state.office.task_paper(who, (&id.into(), number), *moment).await?;
    Ok(attached(&name, "application/octet-stream", bytes))
}

/// Asks that something you asked for stop.
#[utoipa::path(post, path = "/jobs/{job}/cancel", params(("job" = String, Path,)), responses(
    (status = 204), Change))]
async fn cancel(program: Program, Path(id): Path<String>) -> Result<StatusCode, Refused> {
    let Program { state, who, moment, .. } = &program;
    state.office.task_cancel(who, &id.into(), *moment).await?;
    Ok(StatusCode::NO_CONTENT)
}
