//! Drawings: brought in, taken out for other programs, and made from one format into another.
#![expect(unused_qualifications, reason = "utoipa writes whole paths")]

use super::answers::Change;
use super::files::Reason;
use super::rows::Saved;
use crate::shell::error::Failure;
use crate::shell::paper::attached;
use crate::shell::program::{Path, Program, Query, Refused};
use crate::shell::state::State;
use axum::body::Bytes;
use axum::extract::DefaultBodyLimit;
use axum::extract::rejection::BytesRejection;
use axum::response::{IntoResponse as _, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use parvis_app::drawings::{self, ExportFormat};
use parvis_app::office::{DossierId, Trouble};
use parvis_core::{FloorPlan, Georeference};
use serde::Deserialize;
use utoipa::{IntoParams, OpenApi, ToSchema};

pub fn router(large: DefaultBodyLimit) -> Router<State> {
    Router::new()
        .route("/sites/{site}/drawing", get(take_out).put(bring_in).layer(large))
        .route("/engines/convert", post(convert).layer(large))
        .route("/engines/layers", post(layers).layer(large))
}

#[derive(OpenApi)]
#[openapi(paths(take_out, bring_in, convert, layers), components(schemas(Shape)))]
pub struct Description;

/// A format that a drawing can leave in.
#[derive(Clone, Copy, Default, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
enum Shape {
    /// `plan.geojson`, as a dossier keeps it: in metres, with everything that is known.
    #[default]
    Dossier,
    /// GeoJSON in longitude and latitude.
    Geojson,
    /// IMDF, as a zip.
    Imdf,
    /// OpenStreetMap Simple Indoor Tagging, as XML.
    Osm,
}

/// The format, and where the drawing lies if it does not say so itself.
#[derive(Deserialize, IntoParams)]
struct Leaving {
    /// The format.
    #[serde(default, rename = "as")]
    #[param(required = false)]
    shape: Shape,
    /// Longitude of its origin in degrees.
    lon: Option<f64>,
    /// Latitude of its origin in degrees.
    lat: Option<f64>,
    /// How far its y axis is turned from north, in degrees clockwise.
    bearing: Option<f64>,
}

impl Leaving {
    /// The name of the file, and its bytes.
    fn file(&self, plan: &FloorPlan) -> Result<(&'static str, Vec<u8>), Trouble> {
        let at: Option<Georeference> = match (self.lon, self.lat) {
            (None, None) => None,
            (lon, lat) => {
                let known = |degrees: Option<f64>| degrees.unwrap_or(f64::NAN);
                Some(drawings::place(known(lon), known(lat), self.bearing.unwrap_or_default())?)
            }
        };
        let (name, format) = match self.shape {
            Shape::Dossier => return Ok(("plan.geojson", drawings::kept(plan).into_bytes())),
            Shape::Geojson => ("plan-wgs84.geojson", ExportFormat::GeoJson),
            Shape::Imdf => ("plan.imdf.zip", ExportFormat::Imdf),
            Shape::Osm => ("plan.osm", ExportFormat::Osm),
        };
        Ok((name, drawings::export(plan, format, at)?))
    }
}

/// The drawing of a site for other programs. The look is written into the journal.
#[utoipa::path(get, path = "/sites/{site}/drawing", params(("site" = String, Path,), Leaving, Reason),
    responses((status = 200, content_type = "application/octet-stream"), Change))]
async fn take_out(
    program: Program,
    Path(id): Path<String>,
    Query(leaving): Query<Leaving>,
    reason: Reason,
) -> Result<Response, Refused> {
    let Program { state, who, moment, .. } = &program;
    let site = state.office.drawing(who, &id.into(), &reason.why, *moment).await?;
    let made = tokio::task::spawn_blocking(move || {
        let plan = site.dossier()?.plan.as_ref().ok_or(Trouble::NoSuch)?;
        leaving.file(plan)
    });
    let (name, bytes) = made.await.map_err(|error| Failure::inside(error.to_string()))??;
    Ok(attached(name, "application/octet-stream", bytes))
}

/// What the drawing is called, and how it is read.
#[derive(Deserialize, IntoParams)]
struct Called {
    /// The name of its file; its ending helps to know the format.
    #[serde(default)]
    #[param(required = false)]
    name: String,
    /// For DXF: which layer means what, as TOML. `/engines/layers` writes a first one to be corrected.
    mapping: Option<String>,
}

impl Called {
    fn name(&self) -> String {
        if self.name.is_empty() { "drawing".to_owned() } else { self.name.clone() }
    }
}

/// Puts a drawing in place of the one that is there: BIM JSON, OpenStreetMap, IMDF, GeoJSON, DXF, WKT.
#[utoipa::path(put, path = "/sites/{site}/drawing", params(("site" = String, Path,), Called),
    request_body(content = Vec<u8>, content_type = "application/octet-stream"),
    responses((status = 200, body = Saved), Change))]
async fn bring_in(
    program: Program,
    Path(id): Path<String>,
    Query(called): Query<Called>,
    bytes: Result<Bytes, BytesRejection>,
) -> Result<Json<Saved>, Refused> {
    let Program { state, who, moment, .. } = &program;
    let site: DossierId = id.into();
    let file = (called.name(), bytes?.to_vec(), called.mapping);
    Ok(Json(Saved { revision: state.office.import_now(who, &site, file, *moment).await? }))
}

/// Makes a drawing of one format into another. It is kept nowhere.
#[utoipa::path(post, path = "/engines/convert", params(Called, Leaving),
    request_body(content = Vec<u8>, content_type = "application/octet-stream"),
    responses((status = 200, content_type = "application/octet-stream"), Change))]
async fn convert(
    program: Program,
    Query(called): Query<Called>,
    Query(leaving): Query<Leaving>,
    bytes: Result<Bytes, BytesRejection>,
) -> Result<Response, Refused> {
    let (bytes, today) = (bytes?.to_vec(), program.moment.today);
    let made = tokio::task::spawn_blocking(move || {
        let plan = drawings::read(&called.name(), bytes, called.mapping.as_deref(), today)?;
        leaving.file(&plan)
    });
    let (name, bytes) = made.await.map_err(|error| Failure::inside(error.to_string()))??;
    Ok(attached(name, "application/octet-stream", bytes))
}

/// A first mapping of the layers of a DXF drawing, as TOML, to be corrected by a person.
#[utoipa::path(post, path = "/engines/layers", params(Called),
    request_body(content = Vec<u8>, content_type = "application/octet-stream"),
    responses((status = 200, content_type = "text/plain"), Change))]
async fn layers(
    _: Program,
    Query(called): Query<Called>,
    bytes: Result<Bytes, BytesRejection>,
) -> Result<Response, Refused> {
    let bytes = bytes?;
    let made = tokio::task::spawn_blocking(move || drawings::layers(&called.name(), &bytes));
    let text = made.await.map_err(|error| Failure::inside(error.to_string()))?.map_err(Trouble::from)?;
    Ok(text.into_response())
}
