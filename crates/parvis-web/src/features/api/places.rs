//! The tree of places: what lies where, sites begun and brought in, plans of many sites printed.

use super::answers::{Change, Look};
use super::rows::Made;
use super::sites::Only;
use crate::shell::program::{Body, Path, Program, Refused};
use crate::shell::state::State;
use axum::body::Bytes;
use axum::extract::DefaultBodyLimit;
use axum::extract::rejection::BytesRejection;
use axum::http::StatusCode;
use axum::routing::{get, post};
use axum::{Json, Router};
use parvis_app::office::{NewSite, Node, Print, Task};
use parvis_core::Language;
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};

pub fn router(large: DefaultBodyLimit) -> Router<State> {
    Router::new()
        .route("/places", get(own))
        .route("/places/{place}", get(one))
        .route("/places/{place}/begin", post(begin))
        .route("/places/{place}/bring", post(bring).layer(large))
        .route("/places/{place}/print", post(print))
        .route("/sites/{site}/print", post(print_site))
}

#[derive(OpenApi)]
#[openapi(paths(own, one, begin, bring, print, print_site))]
pub struct Description;

/// A place.
#[derive(Serialize, ToSchema)]
struct PlaceRow {
    /// Its id.
    id: String,
    /// What it is: `country`, `region`, `city`, `site`, or its owner's word.
    kind: String,
    /// What it is called.
    name: String,
}

impl From<Node> for PlaceRow {
    fn from(node: Node) -> Self {
        Self { id: node.id.to_string(), kind: node.kind, name: node.name }
    }
}

/// A place, where it lies and what lies in it.
#[derive(Serialize, ToSchema)]
struct PlaceView {
    /// The way from the root, the place itself last.
    way: Vec<PlaceRow>,
    /// The places in it.
    places: Vec<PlaceRow>,
}

/// The places at which you hold a role.
#[utoipa::path(get, path = "/places", responses((status = 200, body = [PlaceRow]), Look))]
async fn own(program: Program) -> Result<Json<Vec<PlaceRow>>, Refused> {
    let Program { state, who, moment, .. } = &program;
    let mut places = Vec::new();
    for place in state.office.own_places(who, *moment) {
        places.extend(state.office.place(who, &place, *moment).await?.way.pop().map(Into::into));
    }
    Ok(Json(places))
}

/// A place, where it lies and what lies in it.
#[utoipa::path(get, path = "/places/{place}", params(("place" = String, Path,)),
    responses((status = 200, body = PlaceView), Look))]
async fn one(program: Program, Path(place): Path<String>) -> Result<Json<PlaceView>, Refused> {
    let Program { state, who, moment, .. } = &program;
    let view = state.office.place(who, &place.into(), *moment).await?;
    let rows = |nodes: Vec<Node>| nodes.into_iter().map(Into::into).collect();
    Ok(Json(PlaceView { way: rows(view.way), places: rows(view.children) }))
}

/// A site that is begun.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "name": "School No. 12", "country": "KZ", "kind": "school", "language": "kk" }))]
struct Begun {
    /// What people call it.
    name: String,
    /// Two-letter country code: it chooses the law.
    country: String,
    /// What kind of place it is, by the word of the fact `site_type`; left out: nobody knows.
    #[serde(default)]
    kind: String,
    /// Its street address.
    #[serde(default)]
    address: String,
    /// Longitude in degrees.
    lon: Option<f64>,
    /// Latitude in degrees.
    lat: Option<f64>,
    /// The language its plan is written in, by its tag; left out: that of your account.
    language: Option<String>,
}

/// Begins a site in a place: a dossier with every question and hardly an answer.
#[utoipa::path(post, path = "/places/{place}/begin", request_body = Begun, params(("place" = String, Path,)),
    responses((status = 200, body = Made), Change))]
async fn begin(
    program: Program,
    Path(place): Path<String>,
    Body(begun): Body<Begun>,
) -> Result<Json<Made>, Refused> {
    let Program { state, who, moment, language } = &program;
    let language = match &begun.language {
        Some(tag) => Language::parse(tag).ok_or(parvis_app::office::Trouble::Slip("slip-choice"))?,
        None => *language,
    };
    let degrees = |it: Option<f64>| it.unwrap_or(f64::NAN);
    let new = NewSite {
        name: &begun.name,
        kind: &begun.kind,
        country: &begun.country,
        address: &begun.address,
        // One without the other is no place.
        at: (begun.lon.is_some() || begun.lat.is_some()).then(|| (degrees(begun.lon), degrees(begun.lat))),
        language,
    };
    let id = state.office.site_begin(who, &place.into(), &new, *moment).await?;
    Ok(Json(Made { id: id.to_string() }))
}

async fn queue(
    program: &Program,
    task: Task,
    given: Option<&[u8]>,
) -> Result<(StatusCode, Json<Made>), Refused> {
    let Program { state, who, moment, language } = program;
    let job = state.office.task_ask(who, task, given, *language, *moment).await?;
    Ok((StatusCode::ACCEPTED, Json(Made { id: job.to_string() })))
}

/// Makes sites in a place from a zip with the dossier of each in a folder of its own, when its turn comes. Ask the job.
#[utoipa::path(post, path = "/places/{place}/bring", params(("place" = String, Path,)),
    request_body(content = Vec<u8>, content_type = "application/octet-stream"),
    responses((status = 202, body = Made), Change))]
async fn bring(
    program: Program,
    Path(place): Path<String>,
    bytes: Result<Bytes, BytesRejection>,
) -> Result<(StatusCode, Json<Made>), Refused> {
    queue(&program, Task::Sites { place }, Some(&bytes?)).await
}

/// What is printed of a plan.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "part": "responders", "why": "For the yearly round" }))]
struct Printed {
    /// Only a part of the plan; left out: all of it.
    part: Option<Only>,
    /// Why you look: kept in the journal, and needed by some roles.
    #[serde(default)]
    why: String,
}

impl Printed {
    const fn what(&self) -> Print {
        match self.part {
            Some(Only::Responders) => Print::Responders,
            Some(Only::ClassCard) => Print::ClassCard,
            None => Print::Whole,
        }
    }
}

/// Prints the plan of every site in a place and below, when its turn comes. Ask the job.
#[utoipa::path(post, path = "/places/{place}/print", request_body = Printed, params(("place" = String, Path,)),
    responses((status = 202, body = Made), Change))]
async fn print(
    program: Program,
    Path(place): Path<String>,
    Body(printed): Body<Printed>,
) -> Result<(StatusCode, Json<Made>), Refused> {
    let part = printed.what();
    queue(&program, Task::Plans { place, part, why: printed.why.trim().to_owned() }, None).await
}

/// Prints the plan of a large building when its turn comes. Ask the job. `plan.pdf` prints at once.
#[utoipa::path(post, path = "/sites/{site}/print", request_body = Printed, params(("site" = String, Path,)),
    responses((status = 202, body = Made), Change))]
async fn print_site(
    program: Program,
    Path(site): Path<String>,
    Body(printed): Body<Printed>,
) -> Result<(StatusCode, Json<Made>), Refused> {
    let part = printed.what();
    queue(&program, Task::Plan { site, part, why: printed.why.trim().to_owned() }, None).await
}
