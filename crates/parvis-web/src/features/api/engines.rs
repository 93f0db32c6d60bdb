//! The engines by themselves: on a dossier that is sent along and kept nowhere.
#![expect(unused_qualifications, reason = "utoipa writes whole paths")]

use super::answers::{Change, Look};
use super::rows::FindingRow;
use super::sites::Only;
use crate::shell::error::Failure;
use crate::shell::paper::download;
use crate::shell::program::{Body, Path, Program, Query, Refused};
use crate::shell::state::State;
use axum::body::Bytes;
use axum::extract::DefaultBodyLimit;
use axum::extract::rejection::BytesRejection;
use axum::http::header::CONTENT_TYPE;
use axum::response::{Html, IntoResponse as _, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use parvis_app::documents::Part;
use parvis_app::dossiers::Start;
use parvis_app::office::Trouble;
use parvis_app::{documents, dossiers, review};
use parvis_core::{Dossier, FindingKind, Language};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, OpenApi, ToSchema};

pub fn router(large: DefaultBodyLimit) -> Router<State> {
    Router::new()
        .route("/engines/check", post(check).layer(large))
        .route("/engines/findings", post(page).layer(large))
        .route("/engines/plan", post(plan).layer(large))
        .route("/engines/new", post(new))
        .route("/games.pdf", get(games))
        .route("/explain", get(all))
        .route("/explain/{code}", get(explain))
}

#[derive(OpenApi)]
#[openapi(paths(check, page, plan, new, games, all, explain))]
pub struct Description;

/// What the checks make of a dossier.
#[derive(Serialize, ToSchema)]
pub struct Checked {
    /// What the site is under its law.
    classes: Vec<Class>,
    /// What is found, the gravest first.
    findings: Vec<FindingRow>,
}

/// What a site is under one scheme of its law.
#[derive(Serialize, ToSchema)]
pub struct Class {
    /// The scheme.
    scheme: String,
    /// What comes out, in a sentence.
    outcome: String,
}

/// Checks and classifies the zip of a dossier. Errors in its files are findings, too.
#[utoipa::path(post, path = "/engines/check", request_body(content = Vec<u8>, content_type = "application/octet-stream"), responses(
    (status = 200, body = Checked), Change))]
async fn check(program: Program, bytes: Result<Bytes, BytesRejection>) -> Result<Json<Checked>, Refused> {
    let files = dossiers::unzip(&bytes?).map_err(Trouble::from)?;
    let made = tokio::task::spawn_blocking(move || {
        let (packs, words, today) = (program.state.office.packs(), program.words(), program.moment.today);
        let opened = dossiers::read(files, packs);
        let none = Dossier::default();
        let dossier = opened.dossier.as_ref().unwrap_or(&none);
        let (classes, findings) = match &opened.dossier {
            Some(dossier) => {
                let review = review::review(dossier, opened.findings, packs, today);
                let schemes = review.case.classification.iter().flat_map(|all| &all.schemes);
                let class = |scheme: &review::SchemeOutcome| Class {
                    scheme: words.text(&scheme.title),
                    outcome: documents::outcome(scheme, words),
                };
                (schemes.map(class).collect(), review.findings)
            }
            None => (Vec::new(), opened.findings),
        };
        let row = |finding| FindingRow::new(finding, dossier.standing(finding, today), dossier, words);
        Checked { classes, findings: findings.iter().map(row).collect() }
    });
    Ok(Json(made.await.map_err(|error| Failure::inside(error.to_string()))?))
}

/// Checks the zip of a dossier, and sets what is found as one page for a browser.
#[utoipa::path(post, path = "/engines/findings", request_body(content = Vec<u8>, content_type = "application/octet-stream"),
    responses((status = 200, content_type = "text/html"), Change))]
async fn page(program: Program, bytes: Result<Bytes, BytesRejection>) -> Result<Response, Refused> {
    let files = dossiers::unzip(&bytes?).map_err(Trouble::from)?;
    let made = tokio::task::spawn_blocking(move || {
        let (packs, today) = (program.state.office.packs(), program.moment.today);
        let opened = dossiers::read(files, packs);
        let dossier = opened.dossier.ok_or(Trouble::Dossier(opened.findings))?;
        let review = review::review(&dossier, Vec::new(), packs, today);
        Ok::<_, Trouble>(documents::findings_page(&dossier, &review, program.words(), today))
    });
    let page = made.await.map_err(|error| Failure::inside(error.to_string()))??;
    Ok(Html(page).into_response())
}

/// Which part of the plan.
#[derive(Deserialize, IntoParams)]
struct Printed {
    /// Only a part of the plan.
    part: Option<Only>,
}

/// Prints the plan of the zip of a dossier.
#[utoipa::path(post, path = "/engines/plan", params(Printed),
    request_body(content = Vec<u8>, content_type = "application/octet-stream"),
    responses((status = 200, content_type = "application/pdf"), Change))]
async fn plan(
    program: Program,
    Query(Printed { part }): Query<Printed>,
    bytes: Result<Bytes, BytesRejection>,
) -> Result<Response, Refused> {
    let files = dossiers::unzip(&bytes?).map_err(Trouble::from)?;
    let part = part.map_or(Part::Whole, Only::part);
    let made = tokio::task::spawn_blocking(move || {
        let (packs, today) = (program.state.office.packs(), program.moment.today);
        let opened = dossiers::read(files, packs);
        let dossier = opened.dossier.ok_or(Trouble::Dossier(opened.findings))?;
        let review = review::review(&dossier, Vec::new(), packs, today);
        let part = (part, Vec::new());
        documents::plan_part(&dossier, &review, program.words(), today, part).map_err(Trouble::from)
    });
    let bytes = made.await.map_err(|error| Failure::inside(error.to_string()))??;
    Ok(([(CONTENT_TYPE, "application/pdf")], bytes).into_response())
}

/// A dossier that is started.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "id": "school-12", "name": "School No. 12", "country": "KZ", "language": "kk" }))]
struct Started {
    /// Its short id: letters, digits and hyphens.
    id: String,
    /// What people call the site.
    name: String,
    /// Two-letter country code: it chooses the law.
    country: String,
    /// The language its plan is written in, by its tag; left out: that of your account.
    language: Option<String>,
}

/// Starts a dossier with every question and no answer, as a zip. It is kept nowhere.
#[utoipa::path(post, path = "/engines/new", request_body = Started,
    responses((status = 200, content_type = "application/zip"), Change))]
async fn new(program: Program, Body(started): Body<Started>) -> Result<Response, Refused> {
    let language = match &started.language {
        Some(tag) => Language::parse(tag).ok_or(Trouble::Slip("slip-choice"))?,
        None => program.language,
    };
    let (id, name, country) = (&started.id, &started.name, started.country.to_uppercase());
    let start = Start { id, name, country: &country, language, date: program.moment.today };
    let packs = program.state.office.packs();
    // What was sent may be no id or country: the dossier it makes says so.
    let files = dossiers::begun(&start, packs);
    let opened = dossiers::read(files.clone(), packs);
    opened.dossier.ok_or(Trouble::Dossier(opened.findings))?;
    let bytes = dossiers::pack("dossier.zip", &files).map_err(Trouble::from)?;
    Ok(([(CONTENT_TYPE, "application/zip")], bytes).into_response())
}

/// Cards of games by which small children practise what a drill asks of them.
#[utoipa::path(get, path = "/games.pdf", responses((status = 200, content_type = "application/pdf"), Look))]
async fn games(program: Program) -> Result<Response, Refused> {
    Ok(download(program.state.office.game_cards(program.words())?))
}

/// A kind of finding, explained.
#[derive(Serialize, ToSchema)]
pub struct Explained {
    /// Its code.
    code: String,
    /// Its name for machines.
    name: String,
    /// What it is called.
    title: String,
    /// What it requires, on what ground, an example.
    why: String,
}

impl Explained {
    fn new(kind: &FindingKind, program: &Program) -> Self {
        let words = program.words();
        Self {
            code: kind.code.to_string(),
            name: kind.name.to_owned(),
            title: words.title(kind.code),
            why: words.why(kind.code),
        }
    }
}

/// Every kind of finding, by its code.
#[utoipa::path(get, path = "/explain", responses((status = 200, body = [Explained]), Look))]
async fn all(program: Program) -> Json<Vec<Explained>> {
    let mut kinds: Vec<&FindingKind> = parvis_app::kinds().collect();
    kinds.sort_by_key(|kind| kind.code);
    Json(kinds.into_iter().map(|kind| Explained::new(kind, &program)).collect())
}

/// Explains a kind of finding by its code.
#[utoipa::path(get, path = "/explain/{code}", params(("code" = String, Path,)),
    responses((status = 200, body = Explained), Look))]
async fn explain(program: Program, Path(code): Path<String>) -> Result<Json<Explained>, Refused> {
    let kind = parvis_app::kinds().find(|kind| kind.code.0 == code).ok_or_else(Refused::no_such)?;
    Ok(Json(Explained::new(kind, &program)))
}
