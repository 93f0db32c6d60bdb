//! Files of a site: blueprints, photographs and others.
#![expect(unused_qualifications, reason = "utoipa writes whole paths")]

use super::answers::{Change, Look};
use super::rows::{FileRow, Made};
use crate::shell::paper::attached;
use crate::shell::program::{Path, Program, Query, Refused};
use crate::shell::state::State;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, FromRequestParts};
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::Response;
use axum::routing::get;
use axum::{Json, Router};
use parvis_app::office::Shows;
use percent_encoding::percent_decode;
use serde::Deserialize;
use std::convert::Infallible;
use utoipa::{IntoParams, OpenApi, ToSchema};

pub fn router(large: DefaultBodyLimit) -> Router<State> {
    Router::new()
        .route("/sites/{site}/files", get(list).post(add).layer(large))
        .route("/sites/{site}/files/{file}", get(file).delete(remove))
}

#[derive(OpenApi)]
#[openapi(paths(list, add, file, remove), components(schemas(Shown)))]
pub struct Description;

/// Why you look, or take something away: in a header, so that it stands in no address and in no log of a proxy.
#[derive(IntoParams)]
#[into_params(parameter_in = Header)]
pub struct Reason {
    /// Why you look, or take something away: kept in the journal, and needed by some roles. Other letters than those of
    /// English are written as in addresses: `%D0%B4%D1%8B%D0%BC`.
    #[param(rename = "Parvis-Reason", required = false)]
    pub why: String,
}

impl<S: Sync> FromRequestParts<S> for Reason {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        let sent = parts.headers.get("parvis-reason").map_or(&b""[..], |sent| sent.as_bytes());
        Ok(Self { why: percent_decode(sent).decode_utf8_lossy().trim().to_owned() })
    }
}

/// The files of a site, the newest first.
#[utoipa::path(get, path = "/sites/{site}/files", params(("site" = String, Path,), Reason), responses(
    (status = 200, body = [FileRow]), Look))]
async fn list(
    program: Program,
    Path(id): Path<String>,
    reason: Reason,
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
    reason: Reason,
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
    reason: Reason,
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
