//! Files of a site: blueprints, photographs and others.
#![expect(unused_qualifications, reason = "utoipa writes whole paths")]

use super::answers::{Change, Look};
use super::rows::{FileRow, Made};
use crate::shell::paper::attached;
use crate::shell::program::{Path, Program, Query, Refused};
use crate::shell::state::State;
use axum::body::Bytes;
use axum::extract::DefaultBodyLimit;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::get;
use axum::{Json, Router};
use parvis_app::office::Shows;
use serde::Deserialize;
use utoipa::{IntoParams, OpenApi, ToSchema};

pub fn router(large: DefaultBodyLimit) -> Router<State> {
    Router::new()
        .route("/sites/{site}/files", get(list).post(add).layer(large))
        .route("/sites/{site}/files/{file}", get(file).delete(remove))
}

#[derive(OpenApi)]
#[openapi(paths(list, add, file, remove), components(schemas(Shown)))]
pub struct Description;

/// Why you look.
#[derive(Deserialize, IntoParams)]
pub struct Reason {
    /// Why you look: kept in the journal, and needed by some roles.
    #[serde(default)]
    #[param(required = false)]
    pub why: String,
}

/// The files of a site, the newest first.
#[utoipa::path(get, path = "/sites/{site}/files", params(("site" = String, Path,), Reason), responses(
    (status = 200, body = [FileRow]), Look))]
async fn list(
    program: Program,
    Path(id): Path<String>,
    Query(reason): Query<Reason>,
) -> Result<Json<Vec<FileRow>>, Refused> {
    let Program { state, who, moment, .. } = &program;
    let (_, files) = state.office.files(who, &id.into(), &reason.why, *moment).await?;
    Ok(Json(files.into_iter().map(Into::into).collect()))
}

/// A file. The look is written into the journal.
#[utoipa::path(get, path = "/sites/{site}/files/{file}", params(("site" = String, Path,), ("file" = String, Path,), Reason),
    responses((status = 200, content_type = "application/octet-stream"), Look))]
async fn file(
    program: Program,
    Path((id, file)): Path<(String, String)>,
    Query(reason): Query<Reason>,
) -> Result<Response, Refused> {
    let Program { state, who, moment, .. } = &program;
    let one = (&id.into(), &file.into());
    let (file, bytes) = state.office.file_open(who, one, &reason.why, *moment).await?;
    Ok(attached(&file.name, "application/octet-stream", bytes))
}

/// Takes a file away, for good; its key goes along.
#[utoipa::path(delete, path = "/sites/{site}/files/{file}", params(("site" = String, Path,), ("file" = String, Path,), Reason),
    responses((status = 204), Change))]
async fn remove(
    program: Program,
    Path((id, file)): Path<(String, String)>,
    Query(reason): Query<Reason>,
) -> Result<StatusCode, Refused> {
    let Program { state, who, moment, .. } = &program;
    state.office.file_remove(who, (&id.into(), &file.into()), &reason.why, *moment).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// What a file is called, and what it shows.
#[derive(Deserialize, IntoParams)]
pub struct Called {
    /// The name of the file, with the ending of its format: `east.pdf`.
    name: String,
    /// What it shows.
    shows: Shown,
}

/// What a file shows.
#[derive(Clone, Copy, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Shown {
    /// The building.
    Blueprint,
    /// Something as it is. Add no picture in which people can be recognised.
    Photograph,
    /// Something else.
    Other,
}

/// Adds a file, at most 32 MB: PDF, JPEG, PNG, WebP, DXF, GeoJSON, JSON, XLSX or ZIP. What a camera wrote into a picture is
/// removed first.
#[utoipa::path(post, path = "/sites/{site}/files", params(("site" = String, Path,), Called),
    request_body(content = Vec<u8>, content_type = "application/octet-stream"), responses(
    (status = 200, body = Made), Change))]
async fn add(
    program: Program,
    Path(id): Path<String>,
    Query(called): Query<Called>,
    bytes: Result<Bytes, axum::extract::rejection::BytesRejection>,
) -> Result<Json<Made>, Refused> {
    let Program { state, who, moment, .. } = &program;
    let shows = match called.shows {
        Shown::Blueprint => Shows::Blueprint,
        Shown::Photograph => Shows::Photograph,
        Shown::Other => Shows::Other,
    };
    let file = (called.name.as_str(), shows);
    let id = state.office.file_add(who, &id.into(), file, bytes?.to_vec(), *moment).await?;
    Ok(Json(Made { id: id.to_string() }))
}
