//! Who changed what and when, taking a change back, and the journal.

use super::answers::{Change, Look, open};
use super::rows::Before;
use crate::shell::program::{Path, Program, Query, Refused};
use crate::shell::state::State;
use axum::http::StatusCode;
use axum::routing::{get, post};
use axum::{Json, Router};
use parvis_app::office::{Action, JournalLine, JournalPart, Revision};
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};

pub fn router() -> Router<State> {
    Router::new()
        .route("/sites/{site}/history", get(history))
        .route("/sites/{site}/history/{revision}/undo", post(undo))
        .route("/sites/{site}/journal", get(journal))
        .route("/places/{place}/journal", get(journal_of_place))
}

#[derive(OpenApi)]
#[openapi(paths(history, undo, journal, journal_of_place))]
pub struct Description;

/// A revision.
#[derive(Serialize, ToSchema)]
struct RevisionRow {
    /// Its number, from 1.
    number: i64,
    /// The revision it takes back, if it does.
    undoes: Option<i64>,
    /// When, as RFC 3339.
    at: String,
    /// Who: what they sign in with.
    who: String,
    /// What it was about; may be empty.
    why: String,
    /// The files it changed.
    files: Vec<String>,
    /// Whether you may take it back.
    may_undo: bool,
}

/// The revisions of a site, the newest first.
#[utoipa::path(get, path = "/sites/{site}/history", params(("site" = String, Path,)),
    responses((status = 200, body = [RevisionRow]), Look))]
async fn history(program: Program, Path(id): Path<String>) -> Result<Json<Vec<RevisionRow>>, Refused> {
    let site = open(&program, &id, Action::SeeHistory).await?;
    let Program { state, who, moment, .. } = &program;
    let row = |revision: Revision| RevisionRow {
        may_undo: revision.number > 1 && state.office.may_undo(who, &site, &revision.who, *moment),
        number: revision.number,
        undoes: revision.undoes,
        at: revision.at.to_string(),
        who: revision.who,
        why: revision.why,
        files: revision.changes.into_iter().map(|change| change.path).collect(),
    };
    Ok(Json(state.office.history(who, &site.id, *moment).await?.into_iter().map(row).collect()))
}

/// Takes back what a revision changed, unless the same was changed again later.
#[utoipa::path(post, path = "/sites/{site}/history/{revision}/undo", params(("site" = String, Path,), ("revision" = i64, Path,)),
    responses((status = 204), Change))]
async fn undo(program: Program, Path((id, revision)): Path<(String, i64)>) -> Result<StatusCode, Refused> {
    let Program { state, who, moment, .. } = &program;
    match state.office.undo(who, &id.into(), revision, *moment).await? {
        None => Ok(StatusCode::NO_CONTENT),
        Some(_) => Err(Refused::Changed),
    }
}

/// A line of the journal.
#[derive(Serialize, ToSchema)]
struct JournalRow {
    /// Its number, from 1.
    number: i64,
    /// When, as RFC 3339.
    at: String,
    /// Who: what they sign in with.
    who: String,
    /// What was done: a short word with dots.
    what: String,
    /// The id of what it was done to.
    about: String,
    /// What makes it clear.
    detail: String,
}

impl From<JournalLine> for JournalRow {
    fn from(line: JournalLine) -> Self {
        let JournalLine { number, at, who, what, about, detail, .. } = line;
        Self { number, at: at.to_string(), who, what, about, detail }
    }
}

fn rows(part: JournalPart) -> Json<Vec<JournalRow>> {
    Json(part.lines.into_iter().map(Into::into).collect())
}

/// The lines of the journal about a site, the newest first, 500 at a time, for those who may read it.
#[utoipa::path(get, path = "/sites/{site}/journal", params(("site" = String, Path,), Before),
    responses((status = 200, body = [JournalRow]), Look))]
async fn journal(
    program: Program,
    Path(id): Path<String>,
    Query(wanted): Query<Before>,
) -> Result<Json<Vec<JournalRow>>, Refused> {
    let site = open(&program, &id, Action::SeeJournal).await?;
    let Program { state, who, moment, .. } = &program;
    Ok(rows(state.office.journal(who, &site, wanted.sought(), *moment).await?))
}

/// The lines about a place, all places and sites in it, and the people who hold roles there, the newest first, 500 at a time.
#[utoipa::path(get, path = "/places/{place}/journal", params(("place" = String, Path,), Before),
    responses((status = 200, body = [JournalRow]), Look))]
async fn journal_of_place(
    program: Program,
    Path(place): Path<String>,
    Query(wanted): Query<Before>,
) -> Result<Json<Vec<JournalRow>>, Refused> {
    let Program { state, who, moment, .. } = &program;
    Ok(rows(state.office.journal_below(who, &place.into(), wanted.sought(), *moment).await?))
}
