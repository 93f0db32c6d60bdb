//! The rights check of a measure: ten questions, answered by the site and reviewed by the rights officer.

use super::answers::{Change, Look, saved};
use super::rows::Saved;
use crate::shell::program::{Body, Path, Program, Refused};
use crate::shell::state::State;
use axum::routing::{get, put};
use axum::{Json, Router};
use jiff::civil::Date;
use parvis_core::RightsCheck;
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};

pub fn router() -> Router<State> {
    Router::new()
        .route("/rights-questions", get(questions))
        .route("/sites/{site}/measures/{measure}/rights", put(set))
}

#[derive(OpenApi)]
#[openapi(paths(questions, set))]
pub struct Description;

/// A question of a rights check.
#[derive(Serialize, ToSchema)]
struct Question {
    /// What is asked.
    asks: String,
    /// What blocks the measure.
    blocks: String,
    /// The fields that answer it.
    fields: Vec<String>,
}

/// The questions of a rights check, in the language of your account.
#[utoipa::path(get, path = "/rights-questions", responses((status = 200, body = [Question]), Look))]
async fn questions(program: Program) -> Json<Vec<Question>> {
    let words = program.words();
    let row = |question: &parvis_app::office::RightsQuestion| Question {
        asks: words.text(&question.ask),
        blocks: words.text(&question.blocks),
        fields: question.fields.clone(),
    };
    Json(program.state.office.rights_questions().iter().map(row).collect())
}

/// The rights check of a measure. What is left out is open.
#[derive(Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
#[derive(Default)]
pub struct Rights {
    /// Which law, rule or house authority allows it.
    legality: String,
    /// Which threat it reduces and whom it protects.
    aim: String,
    /// Which less intrusive measure was tried or costed, and why it is not enough.
    necessity: String,
    /// Expected benefit, 0 to 4.
    #[schema(maximum = 4)]
    benefit: Option<u8>,
    /// Effect on rights, 0 to 4.
    #[schema(maximum = 4)]
    impact: Option<u8>,
    /// Could it single people out, and how is that avoided?
    non_discrimination: String,
    /// Step-free width, alarms for all senses, plain signs.
    access: String,
    /// Is it fit for the children there?
    children: String,
    /// Does it keep escape routes and responders free?
    safety: String,
    /// Who answers for it.
    owner: String,
    /// When it is looked at again.
    #[schema(value_type = Option<String>, format = Date)]
    review: Option<Date>,
    /// How people can complain.
    complaints: String,
    /// When it ends or must be approved anew.
    #[schema(value_type = Option<String>, format = Date)]
    ends: Option<Date>,
    /// Why recordings are kept longer than 72 hours, where they are.
    retention_reason: String,
}

impl From<&RightsCheck> for Rights {
    fn from(check: &RightsCheck) -> Self {
        let RightsCheck {
            legality,
            aim,
            necessity,
            benefit,
            impact,
            non_discrimination,
            access,
            children,
            safety,
            owner,
            review,
            complaints,
            ends,
            retention_reason,
        } = check.clone();
        Self {
            legality,
            aim,
            necessity,
            benefit,
            impact,
            non_discrimination,
            access,
            children,
            safety,
            owner,
            review,
            complaints,
            ends,
            retention_reason,
        }
    }
}

impl From<Rights> for RightsCheck {
    fn from(rights: Rights) -> Self {
        let Rights {
            legality,
            aim,
            necessity,
            benefit,
            impact,
            non_discrimination,
            access,
            children,
            safety,
            owner,
            review,
            complaints,
            ends,
            retention_reason,
        } = rights;
        Self {
            legality,
            aim,
            necessity,
            benefit,
            impact,
            non_discrimination,
            access,
            children,
            safety,
            owner,
            review,
            complaints,
            ends,
            retention_reason,
        }
    }
}

/// What the rights check of a measure is to be.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({
    "check": { "legality": "Order No. 12", "aim": "Nobody walks in unseen", "benefit": 3, "impact": 1 },
    "was": "0123456789abcdef"
}))]
struct RightsAsked {
    /// Its answers.
    check: Rights,
    /// The `mark` of the measure as it was when you read it.
    was: String,
}

/// Writes the rights check of a measure, unless somebody changed the measure since you read it.
#[utoipa::path(put, path = "/sites/{site}/measures/{measure}/rights", request_body = RightsAsked,
    params(("site" = String, Path,), ("measure" = String, Path,)), responses((status = 200, body = Saved), Change))]
async fn set(
    program: Program,
    Path((id, measure)): Path<(String, String)>,
    Body(RightsAsked { check, was }): Body<RightsAsked>,
) -> Result<Json<Saved>, Refused> {
    let Program { state, who, moment, .. } = &program;
    let one = (measure.as_str(), was.as_str());
    saved(state.office.rights_set(who, &id.into(), one, &check.into(), *moment).await?)
}
