//! The engines by themselves: on a dossier that is sent along and kept nowhere.

use super::rows::FindingRow;
use crate::shell::error::Failure;
use crate::shell::program::{Path, Problem, Program, Refused};
use axum::Json;
use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse as _, Response};
use parvis_app::office::Trouble;
use parvis_app::{documents, dossiers, review};
use parvis_core::Dossier;
use serde::Serialize;
use utoipa::ToSchema;

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
    (status = 200, body = Checked), (status = 401, body = Problem), (status = 403, body = Problem), (status = 413, body = Problem),
    (status = 422, body = Problem)))]
pub async fn check(program: Program, bytes: Result<Bytes, BytesRejection>) -> Result<Json<Checked>, Refused> {
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

/// Prints the plan of the zip of a dossier.
#[utoipa::path(post, path = "/engines/plan", request_body(content = Vec<u8>, content_type = "application/octet-stream"), responses(
    (status = 200, content_type = "application/pdf"), (status = 401, body = Problem), (status = 403, body = Problem),
    (status = 409, body = Problem), (status = 413, body = Problem), (status = 422, body = Problem)))]
pub async fn plan(program: Program, bytes: Result<Bytes, BytesRejection>) -> Result<Response, Refused> {
    let files = dossiers::unzip(&bytes?).map_err(Trouble::from)?;
    let made = tokio::task::spawn_blocking(move || {
        let (packs, today) = (program.state.office.packs(), program.moment.today);
        let dossier = dossiers::read(files, packs).dossier.ok_or(Trouble::Broken)?;
        let review = review::review(&dossier, Vec::new(), packs, today);
        documents::plan(&dossier, &review, program.words(), today).map_err(Trouble::from)
    });
    let bytes = made.await.map_err(|error| Failure::inside(error.to_string()))??;
    Ok(([(CONTENT_TYPE, "application/pdf")], bytes).into_response())
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

/// Explains a kind of finding by its code.
#[utoipa::path(get, path = "/explain/{code}", params(("code" = String, Path,)), responses(
    (status = 200, body = Explained), (status = 401, body = Problem), (status = 404, body = Problem)))]
pub async fn explain(program: Program, Path(code): Path<String>) -> Result<Json<Explained>, Refused> {
    let kind = parvis_app::kinds().find(|kind| kind.code.0 == code).ok_or_else(Refused::no_such)?;
    let words = program.words();
    Ok(Json(Explained {
        code,
        name: kind.name.to_owned(),
        title: words.title(kind.code),
        why: words.why(kind.code),
    }))
}
