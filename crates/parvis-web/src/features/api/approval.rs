//! The approval of a plan: where it stands, sending it, answering it, taking it back.

use super::answers::{Change, Look, open};
use super::rows::ApprovalRow;
use crate::shell::program::{Body, Path, Program, Refused};
use crate::shell::state::State;
use axum::routing::{get, post};
use axum::{Json, Router};
use jiff::civil::Date;
use parvis_app::office::{AccountId, Action, NewAnswer, PartAnswer, Verdict};
use serde::Deserialize;
use std::collections::BTreeMap;
use utoipa::{OpenApi, ToSchema};

pub fn router() -> Router<State> {
    Router::new()
        .route("/sites/{site}/approval", get(approval).post(answer))
        .route("/sites/{site}/approval/send", post(send))
        .route("/sites/{site}/approval/take-back", post(take_back))
}

#[derive(OpenApi)]
#[openapi(paths(approval, answer, send, take_back))]
pub struct Description;

/// Where the approval of the plan stands.
#[utoipa::path(get, path = "/sites/{site}/approval", params(("site" = String, Path,)), responses(
    (status = 200, body = ApprovalRow), Look))]
async fn approval(program: Program, Path(id): Path<String>) -> Result<Json<ApprovalRow>, Refused> {
    let site = open(&program, &id, Action::SeeSite).await?;
    let Program { state, who, moment, .. } = &program;
    Ok(Json(state.office.approval(who, &site, *moment).await?.into()))
}

/// An answer to a plan.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({
    "submission": "0123456789abcdef0123456789abcdef", "verdict": "conditional", "words": "The gate is missing."
}))]
pub struct PlanAnswer {
    /// The `submission` of your turn, as the approval says it.
    submission: String,
    /// To the whole.
    verdict: Said,
    /// The condition or the reason; may be left out where all of it is approved.
    #[serde(default)]
    words: String,
    /// To parts of it, by the names of their files.
    #[serde(default)]
    parts: BTreeMap<String, OfPart>,
}

/// An answer to a whole plan.
#[derive(Clone, Copy, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Said {
    /// It can be as it is.
    Approved,
    /// It can be, once something is changed.
    Conditional,
    /// It cannot be.
    Refused,
}

/// An answer to a part of a plan.
#[derive(Clone, Copy, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum OfPart {
    /// It can be as it is.
    Approved,
    /// It is to be changed.
    Change,
}

/// Answers a plan, whole or part by part. What was approved of it stays approved while it stays the same.
#[utoipa::path(post, path = "/sites/{site}/approval", request_body = PlanAnswer, params(("site" = String, Path,)), responses(
    (status = 200, body = ApprovalRow), Change))]
async fn answer(
    program: Program,
    Path(id): Path<String>,
    Body(sent): Body<PlanAnswer>,
) -> Result<Json<ApprovalRow>, Refused> {
    let Program { state, who, moment, .. } = &program;
    let verdict = match sent.verdict {
        Said::Approved => Verdict::Approved,
        Said::Conditional => Verdict::Conditional,
        Said::Refused => Verdict::Refused,
    };
    let part = |(part, answer): (String, OfPart)| {
        let answer = match answer {
            OfPart::Approved => PartAnswer::Approved,
            OfPart::Change => PartAnswer::Change,
        };
        (part, answer)
    };
    let answer = NewAnswer { verdict, parts: sent.parts.into_iter().map(part).collect(), words: sent.words };
    let (site, submission) = (id.as_str().into(), sent.submission.into());
    state.office.plan_answer(who, &site, &submission, &answer, *moment).await?;
    let site = open(&program, &id, Action::SeeSite).await?;
    Ok(Json(state.office.approval(who, &site, *moment).await?.into()))
}

/// To whom the plan is sent, and until when it is to be in force.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "to": ["0123456789abcdef0123456789abcdef"], "until": "2027-11-01" }))]
struct Sent {
    /// The ids of those who are asked, as the approval names them.
    to: Vec<String>,
    /// The last day it is to be in force.
    #[schema(value_type = String, format = Date)]
    until: Date,
}

/// Sends the plan as it is now to several agencies at once.
#[utoipa::path(post, path = "/sites/{site}/approval/send", request_body = Sent, params(("site" = String, Path,)),
    responses((status = 200, body = ApprovalRow), Change))]
async fn send(
    program: Program,
    Path(id): Path<String>,
    Body(Sent { to, until }): Body<Sent>,
) -> Result<Json<ApprovalRow>, Refused> {
    let Program { state, who, moment, .. } = &program;
    let to: Vec<AccountId> = to.into_iter().map(Into::into).collect();
    state.office.plan_send(who, &id.as_str().into(), &to, until, *moment).await?;
    let site = open(&program, &id, Action::SeeSite).await?;
    Ok(Json(state.office.approval(who, &site, *moment).await?.into()))
}

/// Which version is taken back.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "submission": "0123456789abcdef0123456789abcdef" }))]
struct TakenBack {
    /// The version, as the approval says it: the one sent, or the one in force.
    submission: String,
}

/// Takes back the plan that was sent, or that is in force.
#[utoipa::path(post, path = "/sites/{site}/approval/take-back", request_body = TakenBack, params(("site" = String, Path,)),
    responses((status = 200, body = ApprovalRow), Change))]
async fn take_back(
    program: Program,
    Path(id): Path<String>,
    Body(TakenBack { submission }): Body<TakenBack>,
) -> Result<Json<ApprovalRow>, Refused> {
    let Program { state, who, moment, .. } = &program;
    state.office.plan_take_back(who, &id.as_str().into(), &submission.into(), *moment).await?;
    let site = open(&program, &id, Action::SeeSite).await?;
    Ok(Json(state.office.approval(who, &site, *moment).await?.into()))
}
