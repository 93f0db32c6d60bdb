//! Machine access: the same use cases and the same policies as the pages, as JSON. A program asks with the secret its owner
//! made on their account page; one made for reading changes nothing. `openapi.json` describes every address.

mod engines;
mod exercises;
mod files;
mod jobs;
mod rows;
mod runs;
mod sites;

use crate::shell::program::Refused;
use crate::shell::state::State;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post, put};
use axum::{Json, Router};
use utoipa::OpenApi;
use utoipa::openapi::security::{HttpAuthScheme, HttpBuilder, SecurityScheme};

/// The largest dossier or drawing sent, in bytes; ours.
const LARGEST: usize = 64 << 20;

/// Every address of it.
pub fn router() -> Router<State> {
    let large = DefaultBodyLimit::max(LARGEST);
    Router::new()
        .route("/openapi.json", get(description))
        .route("/sites", get(sites::list))
        .route("/sites/{site}", get(sites::site))
        .route("/sites/{site}/findings", get(sites::findings))
        .route("/sites/{site}/findings/{mark}", post(sites::decide))
        .route("/sites/{site}/facts", get(sites::facts))
        .route("/sites/{site}/facts/{key}", put(sites::fact_set))
        .route("/sites/{site}/approval", get(sites::approval).post(sites::answer))
        .route("/sites/{site}/plan.pdf", get(sites::plan))
        .route("/sites/{site}/dossier.zip", get(sites::dossier))
        .route("/sites/{site}/drawing", put(sites::drawing_set).layer(large))
        .route("/sites/{site}/files", get(files::list).post(files::add).layer(large))
        .route("/sites/{site}/files/{file}", get(files::file))
        .route("/sites/{site}/runs", post(runs::ask))
        .route("/sites/{site}/drills", get(exercises::drills))
        .route("/drills/{drill}", get(exercises::drill))
        .route("/drills/{drill}/report", get(exercises::drill_report))
        .route("/exercises", get(exercises::list))
        .route("/exercises/{exercise}", get(exercises::one))
        .route("/exercises/{exercise}/report", get(exercises::report))
        .route("/runs/{run}", get(runs::run))
        .route("/runs/{run}/cancel", post(runs::cancel))
        .route("/places/{place}/sites", post(sites::new).layer(large))
        .route("/engines/check", post(engines::check).layer(large))
        .route("/engines/plan", post(engines::plan).layer(large))
        .route("/engines/evacuate", post(jobs::evacuate).layer(large))
        .route("/jobs/{job}", get(jobs::job))
        .route("/jobs/{job}/cancel", post(jobs::cancel))
        .route("/explain/{code}", get(engines::explain))
        .fallback(async || Refused::no_such())
}

/// What every address takes and gives.
async fn description() -> Json<utoipa::openapi::OpenApi> {
    Json(Description::openapi())
}

#[derive(OpenApi)]
#[openapi(
    info(title = "Parvis", description = "Sites, findings, plans, runs, exercises and drills of a Parvis server."),
    servers((url = "/api/v1")),
    security(("program" = [])),
    modifiers(&Secret),
    components(schemas(sites::Only, files::Shown, runs::Alarm)),
    paths(
        sites::list, sites::site, sites::findings, sites::decide, sites::facts, sites::fact_set, sites::approval,
        sites::plan, sites::dossier, sites::drawing_set, sites::new, files::list, files::file, files::add, runs::ask, runs::run, runs::cancel, engines::check,
        engines::plan, engines::explain, sites::answer, exercises::list, exercises::one, exercises::report, exercises::drills,
        exercises::drill, exercises::drill_report, jobs::evacuate, jobs::job, jobs::cancel,
    )
)]
struct Description;

/// Says how a program shows who it is.
struct Secret;

impl utoipa::Modify for Secret {
    fn modify(&self, description: &mut utoipa::openapi::OpenApi) {
        let bearer = HttpBuilder::new().scheme(HttpAuthScheme::Bearer).build();
        let components = description.components.get_or_insert_with(Default::default);
        components.add_security_scheme("program", SecurityScheme::Http(bearer));
    }
}
