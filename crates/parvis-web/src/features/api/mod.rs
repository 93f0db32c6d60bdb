//! Machine access: the same use cases and the same policies as the pages, as JSON. A program asks with the secret its owner
//! made on their account page; one made for reading changes nothing. `openapi.json` describes every address.
//!
//! A subject is a file: its addresses in `router`, their descriptions in `Description`, its rows, its handlers.

mod answers;
mod approval;
mod building;
mod classes;
mod comments;
mod drawings;
mod engines;
mod exercises;
mod files;
mod findings;
mod history;
mod jobs;
mod measures;
mod periods;
mod places;
mod rights;
mod rows;
mod runs;
mod sections;
mod sites;
mod team;

use crate::shell::program::{Problem, Refused};
use crate::shell::state::State;
use axum::extract::DefaultBodyLimit;
use axum::routing::get;
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
        .merge(approval::router())
        .merge(building::router())
        .merge(classes::router(large))
        .merge(comments::router())
        .merge(drawings::router(large))
        .merge(engines::router(large))
        .merge(exercises::router())
        .merge(files::router(large))
        .merge(findings::router())
        .merge(history::router())
        .merge(jobs::router(large))
        .merge(measures::router())
        .merge(periods::router())
        .merge(places::router(large))
        .merge(rights::router())
        .merge(runs::router())
        .merge(sections::router())
        .merge(sites::router(large))
        .merge(team::router())
        .fallback(async || Refused::no_such())
}

/// What every address takes and gives.
async fn description() -> Json<utoipa::openapi::OpenApi> {
    let subjects = vec![
        approval::Description::openapi(),
        building::Description::openapi(),
        classes::Description::openapi(),
        comments::Description::openapi(),
        drawings::Description::openapi(),
        engines::Description::openapi(),
        exercises::Description::openapi(),
        files::Description::openapi(),
        findings::Description::openapi(),
        history::Description::openapi(),
        jobs::Description::openapi(),
        measures::Description::openapi(),
        periods::Description::openapi(),
        places::Description::openapi(),
        rights::Description::openapi(),
        runs::Description::openapi(),
        sections::Description::openapi(),
        sites::Description::openapi(),
        team::Description::openapi(),
    ];
    let mut all = Whole::openapi();
    for subject in subjects {
        all.merge(subject);
    }
    Json(all)
}

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Parvis",
        description = "Sites, findings, plans, measures, runs, exercises and drills of a Parvis server, and its engines by themselves."
    ),
    servers((url = "/api/v1")),
    security(("program" = [])),
    modifiers(&Secret),
    components(schemas(Problem))
)]
struct Whole;

/// Says how a program shows who it is.
struct Secret;

impl utoipa::Modify for Secret {
    fn modify(&self, description: &mut utoipa::openapi::OpenApi) {
        let says = "A secret that somebody made on the page of their account: for the engines alone, which sees no site and \
                    no place; for reading; or for reading and writing. It ends after a year, or when its owner ends it.";
        let bearer = HttpBuilder::new().scheme(HttpAuthScheme::Bearer).description(Some(says)).build();
        let components = description.components.get_or_insert_with(Default::default);
        components.add_security_scheme("program", SecurityScheme::Http(bearer));
    }
}
