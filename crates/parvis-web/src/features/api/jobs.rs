//! Work that takes its time and is asked for here: a dossier that is kept nowhere, its people run.
#![expect(unused_qualifications, reason = "utoipa writes whole paths")]

use super::rows::Made;
use super::runs::{Alarm, Found};
use crate::shell::program::{Path, Problem, Program, Query, Refused};
use axum::Json;
use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::http::StatusCode;
use parvis_app::egress::Present;
use parvis_app::office::{Outcome, RunAsk, Task};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// What is asked of the run.
#[derive(Deserialize, IntoParams)]
pub struct Asked {
    /// What the alarm tells people to do.
    alarm: Alarm,
    /// How many runs at least, 1 to 200.
    #[param(minimum = 1, maximum = 200)]
    runs: u32,
    /// The name of a period of the day, as the dossier has it: only who is there then. Without it, everybody who is counted.
    #[serde(default)]
    #[param(required = false)]
    period: String,
}

/// Runs the people of the zip of a dossier when its turn comes. Ask the job for what was found; all of it is forgotten after
/// a week.
#[utoipa::path(post, path = "/engines/evacuate", params(Asked),
    request_body(content = Vec<u8>, content_type = "application/octet-stream"), responses(
    (status = 202, body = Made), (status = 400, body = Problem), (status = 401, body = Problem), (status = 403, body = Problem),
    (status = 413, body = Problem), (status = 422, body = Problem)))]
pub async fn evacuate(
    program: Program,
    Query(asked): Query<Asked>,
    bytes: Result<Bytes, BytesRejection>,
) -> Result<(StatusCode, Json<Made>), Refused> {
    let Program { state, who, moment, language } = &program;
    let present = Present { period: asked.period, ..Present::default() };
    let ask = RunAsk {
        mode: asked.alarm.mode(),
        runs: asked.runs,
        without: Vec::new(),
        present,
        ..RunAsk::default()
    };
    let task = Task::Evacuate { ask };
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
    /// Why it cannot be done.
    refused: Vec<Wrong>,
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
    (status = 200, body = JobRow), (status = 401, body = Problem), (status = 404, body = Problem)))]
pub async fn job(program: Program, Path(id): Path<String>) -> Result<Json<JobRow>, Refused> {
    let Program { state, who, moment, language } = &program;
    let order = state.office.task(who, &id.into(), *moment).await?;
    let found = state.office.task_found(&order, *language, *moment).await?;
    let refused = match state.office.task_outcome(&order, *moment).await? {
        Some(Outcome::Refused(refused)) => refused.told(*language),
        _ => Vec::new(),
    };
    Ok(Json(JobRow {
        kind: order.task.kind(),
        state: order.state.word(),
        done: order.done,
        total: order.total,
        found: found.map(|(figures, told)| Found::new(&figures, told)),
        refused: refused.into_iter().map(|(says, settle)| Wrong { says, settle }).collect(),
    }))
}

/// Asks that something you asked for stop.
#[utoipa::path(post, path = "/jobs/{job}/cancel", params(("job" = String, Path,)), responses(
    (status = 204), (status = 401, body = Problem), (status = 403, body = Problem), (status = 404, body = Problem)))]
pub async fn cancel(program: Program, Path(id): Path<String>) -> Result<StatusCode, Refused> {
    let Program { state, who, moment, .. } = &program;
    state.office.task_cancel(who, &id.into(), *moment).await?;
    Ok(StatusCode::NO_CONTENT)
}
