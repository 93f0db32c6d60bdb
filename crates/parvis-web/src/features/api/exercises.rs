//! Exercises and drills: which there are, how far each is, and the report as it is kept by other programs. What happens in
//! one that is going on is for its screens alone.
#![expect(unused_qualifications, reason = "utoipa writes whole paths")]

use super::answers::Look;
use crate::shell::program::{Path, Program, Query, Refused};
use crate::shell::state::State;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use axum::{Json, Router};
use parvis_app::exercises::drill::state::Phase;
use parvis_app::exercises::report::Reach;
use parvis_app::office::{Action, DrillLine, ExerciseId, ExerciseLine, PaperFile};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, OpenApi, ToSchema};

pub fn router() -> Router<State> {
    Router::new()
        .route("/sites/{site}/drills", get(drills))
        .route("/drills/{drill}", get(drill))
        .route("/drills/{drill}/report", get(drill_report))
        .route("/exercises", get(list))
        .route("/exercises/{exercise}", get(one))
        .route("/exercises/{exercise}/report", get(report))
}

#[derive(OpenApi)]
#[openapi(paths(drills, drill, drill_report, list, one, report))]
pub struct Description;

/// A tabletop exercise.
#[derive(Serialize, ToSchema)]
pub struct ExerciseRow {
    /// Its id.
    id: String,
    /// The id of its scenario.
    scenario: String,
    /// Its own name; empty where it goes by that of the scenario.
    name: String,
    /// The place it was set up at.
    place: String,
    /// When it was set up, as RFC 3339.
    at: String,
    /// When it ended.
    ended: Option<String>,
    /// Actions of its improvement plan that are open.
    open_actions: usize,
    /// Those of them whose day is past.
    overdue_actions: usize,
    /// It only rehearses another.
    rehearsal: bool,
}

impl From<ExerciseLine> for ExerciseRow {
    fn from(line: ExerciseLine) -> Self {
        Self {
            id: line.id.to_string(),
            scenario: line.scenario.to_string(),
            name: line.about.name,
            place: line.place,
            at: line.at.to_string(),
            ended: line.ended.map(|at| at.to_string()),
            open_actions: line.open,
            overdue_actions: line.overdue,
            rehearsal: line.rehearsal,
        }
    }
}

/// The exercises at places where you lead them, the newest first.
#[utoipa::path(get, path = "/exercises", responses((status = 200, body = [ExerciseRow]), Look))]
async fn list(program: Program) -> Result<Json<Vec<ExerciseRow>>, Refused> {
    let Program { state, who, moment, .. } = &program;
    let lines = state.office.exercises(who, *moment).await?;
    Ok(Json(lines.into_iter().map(Into::into).collect()))
}

/// An exercise at a place where you lead them.
#[utoipa::path(get, path = "/exercises/{exercise}", params(("exercise" = String, Path,)), responses(
    (status = 200, body = ExerciseRow), Look))]
async fn one(program: Program, Path(id): Path<String>) -> Result<Json<ExerciseRow>, Refused> {
    let Program { state, who, moment, .. } = &program;
    let lines = state.office.exercises(who, *moment).await?;
    let line = lines.into_iter().find(|line| line.id.as_str() == id).ok_or_else(Refused::no_such)?;
    Ok(Json(line.into()))
}

/// For whom a report is.
#[derive(Deserialize, IntoParams)]
pub struct For {
    /// Only what the nations let out of the room.
    #[serde(default)]
    #[param(required = false)]
    outside: bool,
}

/// The report on an exercise so far, as the page offers it for other programs.
#[utoipa::path(get, path = "/exercises/{exercise}/report", params(("exercise" = String, Path,), For), responses(
    (status = 200, body = serde_json::Value), Look))]
async fn report(
    program: Program,
    Path(id): Path<String>,
    Query(asked): Query<For>,
) -> Result<Response, Refused> {
    let Program { state, who, moment, .. } = &program;
    let reach = if asked.outside { Reach::Outside } else { Reach::Room };
    let id: ExerciseId = id.into();
    let file = state.office.exercise_report_json(who, &id, reach, (program.words(), *moment)).await?;
    Ok(json(file))
}

/// A drill of a site.
#[derive(Serialize, ToSchema)]
pub struct DrillRow {
    /// Its id.
    id: String,
    /// `evacuation`, `lockdown`, `shelter`, `combined` or `briefing`.
    kind: &'static str,
    /// The day it is planned for, YYYY-MM-DD.
    date: String,
    /// `planned`, `running`, `all-clear` or `ended`.
    phase: &'static str,
    /// It was begun.
    held: bool,
}

impl From<DrillLine> for DrillRow {
    fn from(line: DrillLine) -> Self {
        let phase = match line.phase {
            Phase::Planned => "planned",
            Phase::Running => "running",
            Phase::AllClear => "all-clear",
            Phase::Ended => "ended",
        };
        let (kind, date) = (line.kind.as_str(), line.date.to_string());
        Self { id: line.id.to_string(), kind, date, phase, held: line.held }
    }
}

/// The drills of a site, the newest first.
#[utoipa::path(get, path = "/sites/{site}/drills", params(("site" = String, Path,)), responses(
    (status = 200, body = [DrillRow]), Look))]
async fn drills(program: Program, Path(id): Path<String>) -> Result<Json<Vec<DrillRow>>, Refused> {
    let Program { state, who, moment, .. } = &program;
    let site = state.office.site(who, &id.into(), *moment).await?;
    let lines = state.office.drills(who, &site, *moment).await?;
    Ok(Json(lines.into_iter().map(Into::into).collect()))
}

/// A drill.
#[utoipa::path(get, path = "/drills/{drill}", params(("drill" = String, Path,)), responses(
    (status = 200, body = DrillRow), Look))]
async fn drill(program: Program, Path(id): Path<String>) -> Result<Json<DrillRow>, Refused> {
    let Program { state, who, moment, .. } = &program;
    let drill = state.office.drill(&id.into()).await?;
    let site = state.office.site(who, &drill.dossier, *moment).await?;
    state.office.must(who, Action::SeeFacts, &site, *moment)?;
    let lines = state.office.drills(who, &site, *moment).await?;
    let line = lines.into_iter().find(|line| line.id == drill.id).ok_or_else(Refused::no_such)?;
    Ok(Json(line.into()))
}

/// The report on a drill so far, as the page offers it for other programs.
#[utoipa::path(get, path = "/drills/{drill}/report", params(("drill" = String, Path,)), responses(
    (status = 200, body = serde_json::Value), Look))]
async fn drill_report(program: Program, Path(id): Path<String>) -> Result<Response, Refused> {
    let Program { state, who, moment, .. } = &program;
    let zone = state.settings.zone.clone();
    let day = |drill: &parvis_app::office::Drill| match drill.started() {
        Some(at) => at.to_zoned(zone.clone()).date(),
        None => drill.state.plan().map_or(moment.today, |plan| plan.date),
    };
    let id: ExerciseId = id.into();
    let file = state.office.drill_file(who, &id, "report.json", day, program.words(), *moment).await?;
    Ok(json(file))
}

fn json(file: PaperFile) -> Response {
    ([(CONTENT_TYPE, file.kind)], file.bytes).into_response()
}
