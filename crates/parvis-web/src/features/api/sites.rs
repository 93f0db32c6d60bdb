//! Sites: what is known and found, what is decided, where the plan stands.
#![expect(unused_qualifications, reason = "utoipa writes whole paths")]

use super::answers::{Change, Look, open};
use super::rows::{FactRow, Made, Saved, SiteList, SiteRow};
use crate::shell::error::Failure;
use crate::shell::paper::attached;
use crate::shell::program::{Body, Path, Program, Query, Refused};
use crate::shell::state::State;
use axum::body::Bytes;
use axum::extract::DefaultBodyLimit;
use axum::extract::rejection::BytesRejection;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{Html, IntoResponse as _, Response};
use axum::routing::{get, post, put};
use axum::{Json, Router};
use jiff::civil::Date;
use parvis_app::documents::{self, Part};
use parvis_app::office::{self, Action, FactsSaved, Trouble, Wish};
use serde::Deserialize;
use utoipa::{IntoParams, OpenApi, ToSchema};

pub fn router(large: DefaultBodyLimit) -> Router<State> {
    Router::new()
        .route("/sites", get(list))
        .route("/sites/{site}", get(site))
        .route("/sites/{site}/where", put(lies))
        .route("/sites/{site}/facts", get(facts))
        .route("/sites/{site}/facts/{key}", put(fact_set))
        .route("/sites/{site}/plan.pdf", get(plan))
        .route("/sites/{site}/findings.html", get(page))
        .route("/sites/{site}/dossier.zip", get(dossier))
        .route("/places/{place}/sites", post(new).layer(large))
}

#[derive(OpenApi)]
#[openapi(paths(list, site, lies, facts, fact_set, plan, page, dossier, new), components(schemas(Only)))]
pub struct Description;

/// So many sites on a page of the list; ours.
const PAGE: u64 = 100;

/// Which sites.
#[derive(Deserialize, IntoParams)]
pub struct Wanted {
    /// Whose name has this in it.
    #[serde(default)]
    #[param(required = false)]
    named: String,
    /// Which page, from 0.
    #[serde(default)]
    #[param(required = false)]
    page: u32,
}

/// The sites you may see, by name.
#[utoipa::path(get, path = "/sites", params(Wanted), responses(
    (status = 200, body = SiteList), Look))]
async fn list(program: Program, Query(wanted): Query<Wanted>) -> Result<Json<SiteList>, Refused> {
    let Program { state, who, moment, .. } = &program;
    let page = u64::from(wanted.page);
    let listed = state.office.sites(who, None, &wanted.named, page, PAGE, *moment).await?;
    Ok(Json(SiteList { sites: listed.sites.into_iter().map(Into::into).collect(), all: listed.all }))
}

/// A site, as you see it in lists.
#[utoipa::path(get, path = "/sites/{site}", params(("site" = String, Path,)), responses(
    (status = 200, body = SiteRow), Look))]
async fn site(program: Program, Path(id): Path<String>) -> Result<Json<SiteRow>, Refused> {
    let Program { state, who, moment, .. } = &program;
    Ok(Json(state.office.summary(who, &id.as_str().into(), *moment).await?.into()))
}

/// Every fact the dictionary knows, as it is at a site.
#[utoipa::path(get, path = "/sites/{site}/facts", params(("site" = String, Path,)), responses(
    (status = 200, body = [FactRow]), Look))]
async fn facts(program: Program, Path(id): Path<String>) -> Result<Json<Vec<FactRow>>, Refused> {
    let site = open(&program, &id, Action::SeeFacts).await?;
    let forms = program.state.office.facts(&site)?;
    Ok(Json(forms.iter().map(|form| FactRow::new(form, program.words())).collect()))
}

/// What a fact is to be.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "values": ["1150"], "source": "Register", "date": "2026-11-20", "was": "" }))]
pub struct FactWish {
    /// The value as people type it, or the words of a choice; left out: nobody knows.
    #[serde(default)]
    values: Vec<String>,
    /// Who says so.
    #[serde(default)]
    source: String,
    /// The day it was true; left out: today.
    #[schema(value_type = Option<String>, format = Date)]
    date: Option<Date>,
    /// The `mark` of what it was when you read it.
    #[serde(default)]
    was: String,
}

/// Changes a fact, unless somebody changed it since you read it.
#[utoipa::path(put, path = "/sites/{site}/facts/{key}", request_body = FactWish,
    params(("site" = String, Path,), ("key" = String, Path,)), responses((status = 200, body = Saved), Change))]
async fn fact_set(
    program: Program,
    Path((id, key)): Path<(String, String)>,
    Body(wish): Body<FactWish>,
) -> Result<Json<Saved>, Refused> {
    let Program { state, who, moment, .. } = &program;
    let FactWish { values, source, date, was } = wish;
    let date = date.unwrap_or(moment.today);
    let wish = if values.is_empty() { Wish::Unknown } else { Wish::Known { values, source, date } };
    match state.office.facts_set(who, &id.into(), &[office::FactWish { key, was, wish }], *moment).await? {
        FactsSaved::Saved(revision) => Ok(Json(Saved { revision })),
        FactsSaved::Changed(_) => Err(Refused::Changed),
    }
}

/// Which part, and why.
#[derive(Deserialize, IntoParams)]
pub struct Printed {
    /// Only a part of the plan.
    part: Option<Only>,
    /// Why you look: kept in the journal, and needed by some roles.
    #[serde(default)]
    #[param(required = false)]
    why: String,
}

/// A part of the plan.
#[derive(Clone, Copy, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Only {
    /// What responders need on the way in.
    Responders,
    /// What the site is under its law.
    ClassCard,
}

impl Only {
    /// As the printer knows it.
    pub const fn part(self) -> Part {
        match self {
            Self::Responders => Part::Responders,
            Self::ClassCard => Part::ClassCard,
        }
    }
}

/// The plan as a PDF. The look is written into the journal.
#[utoipa::path(get, path = "/sites/{site}/plan.pdf", params(("site" = String, Path,), Printed), responses(
    (status = 200, content_type = "application/pdf"), Look))]
async fn plan(
    program: Program,
    Path(id): Path<String>,
    Query(printed): Query<Printed>,
) -> Result<Response, Refused> {
    let Program { state, who, moment, language } = program;
    let part = printed.part.map_or(Part::Whole, Only::part);
    let site = state.office.plan_to_print(&who, &id.into(), &printed.why, moment).await?;
    let seals = state.office.seals(&site, moment).await?;
    let made = tokio::task::spawn_blocking(move || {
        state.office.plan_pdf(&site, part, &seals, state.words(language))
    });
    let bytes = made.await.map_err(|error| Failure::inside(error.to_string()))??;
    Ok(([(CONTENT_TYPE, "application/pdf")], bytes).into_response())
}

/// Everything that is found, as one page for a browser.
#[utoipa::path(get, path = "/sites/{site}/findings.html", params(("site" = String, Path,)),
    responses((status = 200, content_type = "text/html"), Look))]
async fn page(program: Program, Path(id): Path<String>) -> Result<Response, Refused> {
    let site = open(&program, &id, Action::SeeFindings).await?;
    let made = tokio::task::spawn_blocking(move || {
        let review = program.state.office.review(&site)?;
        Ok::<_, Trouble>(documents::findings_page(
            site.dossier()?,
            &review,
            program.words(),
            program.moment.today,
        ))
    });
    let page = made.await.map_err(|error| Failure::inside(error.to_string()))??;
    Ok(Html(page).into_response())
}

/// Where a site lies.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "lon": 71.43, "lat": 51.13 }))]
struct Lies {
    /// Longitude in degrees; left out, with the latitude: nobody knows.
    lon: Option<f64>,
    /// Latitude in degrees.
    lat: Option<f64>,
}

/// Says where a site lies.
#[utoipa::path(put, path = "/sites/{site}/where", request_body = Lies, params(("site" = String, Path,)),
    responses((status = 204), Change))]
async fn lies(
    program: Program,
    Path(id): Path<String>,
    Body(Lies { lon, lat }): Body<Lies>,
) -> Result<StatusCode, Refused> {
    let Program { state, who, moment, .. } = &program;
    // One without the other is no place.
    let degrees = |it: Option<f64>| it.unwrap_or(f64::NAN);
    let at = (lon.is_some() || lat.is_some()).then(|| (degrees(lon), degrees(lat)));
    state.office.site_lies(who, &id.into(), at, *moment).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// The dossier as one file, for whoever writes it. The look is written into the journal.
#[utoipa::path(get, path = "/sites/{site}/dossier.zip", params(("site" = String, Path,)), responses(
    (status = 200, content_type = "application/zip"), Look))]
async fn dossier(program: Program, Path(id): Path<String>) -> Result<Response, Refused> {
    let Program { state, who, moment, .. } = program;
    let (name, bytes) = state.office.dossier_zip(&who, &id.into(), moment).await?;
    Ok(attached(&name, "application/zip", bytes))
}

/// Makes a site in a place from the zip of a dossier.
#[utoipa::path(post, path = "/places/{place}/sites", params(("place" = String, Path,)),
    request_body(content = Vec<u8>, content_type = "application/octet-stream"), responses(
    (status = 200, body = Made), Change))]
async fn new(
    program: Program,
    Path(place): Path<String>,
    bytes: Result<Bytes, BytesRejection>,
) -> Result<Json<Made>, Refused> {
    let Program { state, who, moment, .. } = &program;
    let files = parvis_app::dossiers::unzip(&bytes?).map_err(Trouble::from)?;
    let id = state.office.site_new(who, &place.as_str().into(), files, *moment).await?;
    Ok(Json(Made { id: id.to_string() }))
}
