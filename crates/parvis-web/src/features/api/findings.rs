//! What is found at a site, and what is decided about it.

use super::answers::{Change, Look, open};
use super::rows::{FindingRow, Saved};
use crate::shell::program::{Body, Path, Program, Refused};
use crate::shell::state::State;
use axum::routing::{get, post};
use axum::{Json, Router};
use jiff::civil::Date;
use parvis_app::office::{Action, Decision};
use serde::Deserialize;
use utoipa::{OpenApi, ToSchema};

pub fn router() -> Router<State> {
    Router::new()
        .route("/sites/{site}/findings", get(findings))
        .route("/sites/{site}/findings/{mark}", post(decide))
}

#[derive(OpenApi)]
#[openapi(paths(findings, decide))]
pub struct Description;

/// What is found at a site, the gravest first.
#[utoipa::path(get, path = "/sites/{site}/findings", params(("site" = String, Path,)), responses(
    (status = 200, body = [FindingRow]), Look))]
async fn findings(program: Program, Path(id): Path<String>) -> Result<Json<Vec<FindingRow>>, Refused> {
    let site = open(&program, &id, Action::SeeFindings).await?;
    let none = parvis_core::Dossier::default();
    let dossier = site.opened.dossier.as_ref().unwrap_or(&none);
    let row = |finding| FindingRow::new(finding, site.standing(finding), dossier, program.words());
    Ok(Json(site.findings.iter().map(row).collect()))
}

/// What is decided about a finding.
#[derive(Deserialize, ToSchema)]
#[serde(tag = "do", rename_all = "kebab-case", deny_unknown_fields)]
#[schema(example = json!({ "do": "in-hand", "owner": "City hall", "due": "2027-03-01", "measure": "m034" }))]
pub enum Decided {
    /// Somebody sees to it.
    InHand {
        /// Who.
        owner: String,
        /// By which day.
        #[schema(value_type = String, format = Date)]
        due: Date,
        /// The measure of the catalogue that is taken for it: `m034`.
        measure: Option<String>,
    },
    /// It stays as it is.
    Accept {
        /// Why.
        reason: String,
    },
    /// It is done: only what a drill, an exercise or somebody showed can be said to be.
    Done,
    /// What was decided is taken back.
    Reopen,
}

/// Decides something about a finding.
#[utoipa::path(post, path = "/sites/{site}/findings/{mark}", request_body = Decided,
    params(("site" = String, Path,), ("mark" = String, Path,)), responses(
    (status = 200, body = Saved), Change))]
async fn decide(
    program: Program,
    Path((id, mark)): Path<(String, String)>,
    Body(decided): Body<Decided>,
) -> Result<Json<Saved>, Refused> {
    let decision = match decided {
        Decided::InHand { owner, due, measure } => Decision::InHand { owner, due, measure },
        Decided::Accept { reason } => Decision::Accept { reason },
        Decided::Done => Decision::Done,
        Decided::Reopen => Decision::Reopen,
    };
    let Program { state, who, moment, .. } = &program;
    let office = &state.office;
    let revision = office.finding_decide(who, &id.as_str().into(), &mark, &decision, *moment).await?;
    Ok(Json(Saved { revision }))
}
