//! The measures of a site: read, taken from the catalogue, changed, dropped; their rights checks and cameras.

use super::answers::{Change, Known, Look, Was, open, said, saved};
use super::files::Reason;
use super::rights::Rights;
use super::rows::{Made, Saved};
use crate::shell::program::{Body, Path, Program, Query, Refused};
use crate::shell::state::State;
use axum::routing::{get, put};
use axum::{Json, Router};
use geo::Coord;
use jiff::civil::Date;
use parvis_app::office::{Action, MeasureWish, Site, Trouble};
use parvis_app::{parse_place, place_word};
use parvis_core::{Camera, Measure, MeasureStatus, Place};
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};

pub fn router() -> Router<State> {
    Router::new()
        .route("/sites/{site}/catalogue", get(catalogue))
        .route("/sites/{site}/measures", get(list).post(take))
        .route("/sites/{site}/measures/{measure}", get(one).put(change).delete(drop))
        .route("/sites/{site}/measures/{measure}/cameras/{camera}", put(hang).delete(take_down))
}

#[derive(OpenApi)]
#[openapi(paths(catalogue, list, take, one, change, drop, hang, take_down))]
pub struct Description;

/// A measure of the catalogue.
#[derive(Serialize, ToSchema)]
struct Takeable {
    /// Its number: `m034`.
    id: String,
    /// What it is.
    name: String,
    /// Its group.
    group: String,
    /// Whether it touches people's rights, so that a check of them comes first.
    touches_rights: bool,
}

/// The measures of the catalogue that fit a site.
#[utoipa::path(get, path = "/sites/{site}/catalogue", params(("site" = String, Path,)),
    responses((status = 200, body = [Takeable]), Look))]
async fn catalogue(program: Program, Path(id): Path<String>) -> Result<Json<Vec<Takeable>>, Refused> {
    let site = open(&program, &id, Action::SettleFinding).await?;
    let row = |it: parvis_app::office::Takeable| Takeable {
        name: program.words().text(&it.name),
        id: it.id,
        group: it.group,
        touches_rights: it.touches_rights,
    };
    Ok(Json(program.state.office.takeable(&site).into_iter().map(row).collect()))
}

/// A measure of a site.
#[derive(Serialize, ToSchema)]
struct MeasureRow {
    /// Its id here.
    id: String,
    /// Its number in the catalogue: `m034`.
    catalogue: String,
    /// What it is here.
    name: String,
    /// `proposed`, `approved`, `in_place` or `ended`.
    status: &'static str,
    /// Who says so.
    source: String,
    /// The day it was true, YYYY-MM-DD.
    date: String,
    /// Where it is: `unit:101`; none: the whole site.
    places: Vec<String>,
    /// The rooms and doors it makes hard or impossible to pass.
    blocks: Vec<String>,
    /// Days that recordings are kept.
    retention_days: Option<Known<u32>>,
    /// Whether it touches people's rights.
    touches_rights: bool,
    /// Its rights check, once somebody has made it.
    rights: Option<Rights>,
    /// Its cameras.
    cameras: Vec<CameraRow>,
    /// Stands for what it is now: send it back as `was` with a change.
    mark: String,
}

/// A camera of a measure.
#[derive(Serialize, ToSchema)]
struct CameraRow {
    /// Its id.
    id: String,
    /// The id of its level.
    level: String,
    /// Where it hangs, in metres on the plan.
    x: f64,
    /// The same, the other way.
    y: f64,
    /// Where it looks: degrees clockwise from the plan's y axis.
    looks: f64,
    /// Its angle of view in degrees.
    angle: f64,
    /// How far it recognises a person, in metres.
    range: f64,
}

fn camera_row(camera: &Camera) -> CameraRow {
    CameraRow {
        id: camera.id.clone(),
        level: camera.level.to_string(),
        x: camera.at.x,
        y: camera.at.y,
        looks: camera.looks,
        angle: camera.angle,
        range: camera.range,
    }
}

fn row(measure: &Measure, site: &Site, program: &Program) -> MeasureRow {
    MeasureRow {
        id: measure.id.clone(),
        catalogue: measure.catalogue.clone(),
        name: measure.name.clone(),
        status: measure.status.as_str(),
        source: measure.from.source.clone(),
        date: measure.from.date.to_string(),
        places: measure.places.iter().map(place_word).collect(),
        blocks: measure.blocks.iter().map(place_word).collect(),
        retention_days: Known::of(&measure.retention_days, Clone::clone),
        touches_rights: program.state.office.touches_rights(measure),
        rights: measure.rights.as_ref().map(Into::into),
        cameras: measure.cameras.iter().map(camera_row).collect(),
        mark: site.measure_mark(&measure.id),
    }
}

/// The measures of a site that you see.
#[utoipa::path(get, path = "/sites/{site}/measures", params(("site" = String, Path,)),
    responses((status = 200, body = [MeasureRow]), Look))]
async fn list(program: Program, Path(id): Path<String>) -> Result<Json<Vec<MeasureRow>>, Refused> {
    let site = open(&program, &id, Action::SeeSite).await?;
    let Program { state, who, moment, .. } = &program;
    if !state.office.sees_measures(who, &site, *moment) {
        return Err(Trouble::NotAllowed.into());
    }
    let all = site.dossier()?.measures.iter();
    let seen = all.filter(|measure| state.office.sees_measure(who, &site, measure, *moment));
    Ok(Json(seen.map(|measure| row(measure, &site, &program)).collect()))
}

/// A measure that you see.
#[utoipa::path(get, path = "/sites/{site}/measures/{measure}", params(("site" = String, Path,), ("measure" = String, Path,)),
    responses((status = 200, body = MeasureRow), Look))]
async fn one(
    program: Program,
    Path((id, measure)): Path<(String, String)>,
) -> Result<Json<MeasureRow>, Refused> {
    let site = open(&program, &id, Action::SeeSite).await?;
    let Program { state, who, moment, .. } = &program;
    if !state.office.sees_measures(who, &site, *moment) {
        return Err(Trouble::NotAllowed.into());
    }
    let sees = |measure: &&Measure| state.office.sees_measure(who, &site, measure, *moment);
    let measure = site.measure(&measure).filter(sees).ok_or_else(Refused::no_such)?;
    Ok(Json(row(measure, &site, &program)))
}

/// Which measure of the catalogue is taken.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "catalogue": "m034" }))]
struct Taken {
    /// Its number: `m034`.
    catalogue: String,
}

/// Takes a measure of the catalogue: it is written down as proposed.
#[utoipa::path(post, path = "/sites/{site}/measures", request_body = Taken, params(("site" = String, Path,)),
    responses((status = 200, body = Made), Change))]
async fn take(
    program: Program,
    Path(id): Path<String>,
    Body(Taken { catalogue }): Body<Taken>,
) -> Result<Json<Made>, Refused> {
    let Program { state, who, moment, .. } = &program;
    Ok(Json(Made { id: state.office.measure_take(who, &id.into(), &catalogue, *moment).await? }))
}

/// Where a measure stands.
#[derive(Clone, Copy, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
enum Status {
    /// Somebody thinks of it.
    Proposed,
    /// Decided, not yet done.
    Approved,
    /// Done and working.
    InPlace,
    /// No longer used.
    Ended,
}

/// What a measure is to be.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({
    "name": "Gate at the north yard", "status": "approved", "places": ["opening:E1"], "source": "Order No. 12",
    "was": "0123456789abcdef"
}))]
struct MeasureAsked {
    /// What it is here.
    name: String,
    /// Where it stands.
    status: Status,
    /// Days that recordings are kept; left out: nobody knows, or nothing is recorded.
    retention_days: Option<u32>,
    /// Where it is: `unit:101`; none: the whole site.
    #[serde(default)]
    places: Vec<String>,
    /// The rooms and doors it makes hard or impossible to pass.
    #[serde(default)]
    blocks: Vec<String>,
    /// Who says so.
    source: String,
    /// The day it was true; left out: today.
    #[schema(value_type = Option<String>, format = Date)]
    date: Option<Date>,
    /// The `mark` of what it was when you read it.
    was: String,
}

fn places(words: &[String]) -> Result<Vec<Place>, Trouble> {
    let mut places = Vec::new();
    for word in words {
        let place = parse_place(word).ok_or(Trouble::Slip("slip-choice"))?;
        if !places.contains(&place) {
            places.push(place);
        }
    }
    Ok(places)
}

/// Changes a measure, unless somebody changed it since you read it.
#[utoipa::path(put, path = "/sites/{site}/measures/{measure}", request_body = MeasureAsked,
    params(("site" = String, Path,), ("measure" = String, Path,)), responses((status = 200, body = Saved), Change))]
async fn change(
    program: Program,
    Path((id, measure)): Path<(String, String)>,
    Body(asked): Body<MeasureAsked>,
) -> Result<Json<Saved>, Refused> {
    let Program { state, who, moment, .. } = &program;
    let wish = MeasureWish {
        name: asked.name,
        status: match asked.status {
            Status::Proposed => MeasureStatus::Proposed,
            Status::Approved => MeasureStatus::Approved,
            Status::InPlace => MeasureStatus::InPlace,
            Status::Ended => MeasureStatus::Ended,
        },
        retention_days: asked.retention_days,
        places: places(&asked.places)?,
        blocks: places(&asked.blocks)?,
        from: said(asked.source, asked.date, &program),
    };
    let one = (measure.as_str(), asked.was.as_str());
    saved(state.office.measure_set(who, &id.into(), one, &wish, *moment).await?)
}

/// Drops a measure, for a reason.
#[utoipa::path(delete, path = "/sites/{site}/measures/{measure}",
    params(("site" = String, Path,), ("measure" = String, Path,), Was, Reason), responses((status = 200, body = Saved), Change))]
async fn drop(
    program: Program,
    Path((id, measure)): Path<(String, String)>,
    Query(Was { was }): Query<Was>,
    Reason { why }: Reason,
) -> Result<Json<Saved>, Refused> {
    let Program { state, who, moment, .. } = &program;
    saved(state.office.measure_drop(who, &id.into(), (&measure, &was), &why, *moment).await?)
}

/// Where a camera is to hang.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({
    "level": "level-0", "x": 12.5, "y": 3.0, "looks": 180, "angle": 90, "range": 10, "was": "0123456789abcdef"
}))]
struct CameraAsked {
    /// The id of its level.
    level: String,
    /// Where it hangs, in metres on the plan.
    x: f64,
    /// The same, the other way.
    y: f64,
    /// Where it looks: degrees clockwise from the plan's y axis, 0 to 360.
    looks: f64,
    /// Its angle of view in degrees, 1 to 360.
    angle: f64,
    /// How far it recognises a person, in metres, 0.5 to 500.
    range: f64,
    /// The `mark` of the measure as it was when you read it.
    was: String,
}

/// Hangs a camera of a measure, or moves the one with this id, unless somebody changed the measure since you read it.
#[utoipa::path(put, path = "/sites/{site}/measures/{measure}/cameras/{camera}", request_body = CameraAsked,
    params(("site" = String, Path,), ("measure" = String, Path,), ("camera" = String, Path,)),
    responses((status = 200, body = Saved), Change))]
async fn hang(
    program: Program,
    Path((id, measure, camera)): Path<(String, String, String)>,
    Body(asked): Body<CameraAsked>,
) -> Result<Json<Saved>, Refused> {
    let CameraAsked { level, x, y, looks, angle, range, was } = asked;
    let wish = Camera { id: camera, level: level.into(), at: Coord { x, y }, looks, angle, range };
    let Program { state, who, moment, .. } = &program;
    // Where it hangs is on the drawing: whoever may not look at that has no business here.
    open(&program, &id, Action::SeeDrawing).await?;
    let one = (wish.id.as_str(), Some(&wish));
    saved(state.office.camera_set(who, &id.into(), (&measure, &was), one, *moment).await?)
}

/// Takes a camera down.
#[utoipa::path(delete, path = "/sites/{site}/measures/{measure}/cameras/{camera}",
    params(("site" = String, Path,), ("measure" = String, Path,), ("camera" = String, Path,), Was),
    responses((status = 200, body = Saved), Change))]
async fn take_down(
    program: Program,
    Path((id, measure, camera)): Path<(String, String, String)>,
    Query(Was { was }): Query<Was>,
) -> Result<Json<Saved>, Refused> {
    let Program { state, who, moment, .. } = &program;
    let one = (camera.as_str(), None);
    saved(state.office.camera_set(who, &id.into(), (&measure, &was), one, *moment).await?)
}
