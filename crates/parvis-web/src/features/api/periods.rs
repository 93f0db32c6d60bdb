//! The times of the day: who is there when.

use super::answers::{Change, Look, Was, open};
use super::rows::Saved;
use crate::shell::program::{Body, Path, Program, Query, Refused};
use crate::shell::state::State;
use axum::routing::get;
use axum::{Json, Router};
use jiff::civil::Date;
use parvis_app::clock_text;
use parvis_app::office::{Action, PeriodWish, Site};
use parvis_core::Period;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use utoipa::{OpenApi, ToSchema};

pub fn router() -> Router<State> {
    Router::new().route("/sites/{site}/periods", get(list).put(set).delete(remove))
}

#[derive(OpenApi)]
#[openapi(paths(list, set, remove))]
pub struct Description;

/// A time of the day.
#[derive(Serialize, ToSchema)]
struct PeriodRow {
    /// What it is called.
    name: String,
    /// When it begins: `08:30`.
    starts: String,
    /// When it is over.
    ends: String,
    /// Of a hundred people who are counted, so many are there.
    percent: u32,
    /// The same for rooms of one kind, by its word in files.
    kinds: BTreeMap<String, u32>,
    /// So many people in the room with this id.
    rooms: BTreeMap<String, u32>,
    /// Who says so.
    source: String,
    /// The day it was true, YYYY-MM-DD.
    date: String,
    /// Stands for what it is now: send it back as `was` with a change.
    mark: String,
}

impl From<&Period> for PeriodRow {
    fn from(period: &Period) -> Self {
        Self {
            mark: Site::period_mark(period),
            name: period.name.clone(),
            starts: clock_text(period.starts),
            ends: clock_text(period.ends),
            percent: period.percent,
            kinds: period.kinds.iter().map(|(kind, of)| (kind.as_str().to_owned(), *of)).collect(),
            rooms: period.rooms.iter().map(|(room, people)| (room.to_string(), *people)).collect(),
            source: period.from.source.clone(),
            date: period.from.date.to_string(),
        }
    }
}

/// The times of the day of a site, in order.
#[utoipa::path(get, path = "/sites/{site}/periods", params(("site" = String, Path,)),
    responses((status = 200, body = [PeriodRow]), Look))]
async fn list(program: Program, Path(id): Path<String>) -> Result<Json<Vec<PeriodRow>>, Refused> {
    let site = open(&program, &id, Action::SeeFacts).await?;
    Ok(Json(site.dossier()?.periods.iter().map(Into::into).collect()))
}

/// What a time of the day is to be.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({
    "name": "Second shift", "starts": "14:00", "ends": "19:10", "percent": 55, "source": "Timetable"
}))]
struct PeriodAsked {
    /// What it is called.
    name: String,
    /// When it begins: `08:30`.
    starts: String,
    /// When it is over.
    ends: String,
    /// Of a hundred people who are counted, so many are there.
    #[schema(maximum = 100)]
    percent: u32,
    /// The same for rooms of one kind, by its word in files.
    #[serde(default)]
    kinds: BTreeMap<String, u32>,
    /// So many people in the room with this id.
    #[serde(default)]
    rooms: BTreeMap<String, u32>,
    /// Who says so.
    source: String,
    /// The day it was true; left out: today.
    #[schema(value_type = Option<String>, format = Date)]
    date: Option<Date>,
    /// The `mark` of the one it takes the place of; left out: it is new.
    was: Option<String>,
}

/// Adds a time of the day, or changes one unless somebody changed it since you read it.
#[utoipa::path(put, path = "/sites/{site}/periods", request_body = PeriodAsked, params(("site" = String, Path,)),
    responses((status = 200, body = Saved), Change))]
async fn set(
    program: Program,
    Path(id): Path<String>,
    Body(asked): Body<PeriodAsked>,
) -> Result<Json<Saved>, Refused> {
    let Program { state, who, moment, .. } = &program;
    let wish = PeriodWish {
        name: asked.name,
        starts: asked.starts,
        ends: asked.ends,
        percent: asked.percent,
        kinds: asked.kinds,
        rooms: asked.rooms,
        source: asked.source,
        date: asked.date.unwrap_or(moment.today),
    };
    let was = asked.was.as_deref();
    Ok(Json(Saved { revision: state.office.period_set(who, &id.into(), was, &wish, *moment).await? }))
}

/// Takes out a time of the day, unless somebody changed it since you read it.
#[utoipa::path(delete, path = "/sites/{site}/periods", params(("site" = String, Path,), Was),
    responses((status = 200, body = Saved), Change))]
async fn remove(
    program: Program,
    Path(id): Path<String>,
    Query(Was { was }): Query<Was>,
) -> Result<Json<Saved>, Refused> {
    let Program { state, who, moment, .. } = &program;
    Ok(Json(Saved { revision: state.office.period_remove(who, &id.into(), &was, *moment).await? }))
}
