//! What is said about a plan, and what was answered.

use super::answers::{Change, Look, open};
use crate::shell::program::{Body, Path, Program, Refused};
use crate::shell::state::State;
use axum::http::StatusCode;
use axum::routing::{get, post};
use axum::{Json, Router};
use parvis_app::office::{Action, Said};
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};

pub fn router() -> Router<State> {
    Router::new()
        .route("/sites/{site}/comments", get(list).post(say))
        .route("/sites/{site}/comments/{comment}/answer", post(answer))
}

#[derive(OpenApi)]
#[openapi(paths(list, say, answer))]
pub struct Description;

/// A comment.
#[derive(Serialize, ToSchema)]
struct CommentRow {
    /// Its id.
    id: String,
    /// The revision it was said of.
    revision: i64,
    /// Where: `site`, `section:alarm`, `unit:101`, or a point of a level in metres, `point:level-0@12.50,3.00`.
    place: String,
    /// When, as RFC 3339.
    at: String,
    /// Who said it.
    by: String,
    /// What.
    words: String,
    /// What was answered; none while it is open.
    answer: Option<AnswerRow>,
}

/// What was answered to a comment.
#[derive(Serialize, ToSchema)]
struct AnswerRow {
    /// When, as RFC 3339.
    at: String,
    /// Who answered.
    by: String,
    /// What.
    words: String,
}

impl From<Said> for CommentRow {
    fn from(said: Said) -> Self {
        let Said { comment, pinned, by, answered_by, .. } = said;
        Self {
            id: comment.id.to_string(),
            revision: comment.revision,
            place: pinned.word(),
            at: comment.at.to_string(),
            by,
            words: comment.words,
            answer: comment.answer.map(|(words, at, _)| AnswerRow {
                at: at.to_string(),
                by: answered_by,
                words,
            }),
        }
    }
}

/// The comments on a site, the newest first.
#[utoipa::path(get, path = "/sites/{site}/comments", params(("site" = String, Path,)),
    responses((status = 200, body = [CommentRow]), Look))]
async fn list(program: Program, Path(id): Path<String>) -> Result<Json<Vec<CommentRow>>, Refused> {
    let site = open(&program, &id, Action::SeeSite).await?;
    let Program { state, who, moment, .. } = &program;
    Ok(Json(state.office.comments(who, &site, *moment).await?.into_iter().map(Into::into).collect()))
}

/// What is said, and where.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "place": "section:alarm", "words": "Who rings at night?" }))]
struct Say {
    /// Where: `site`, `section:alarm`, `unit:101`, or a point of a level in metres, `point:level-0@12.50,3.00`.
    place: String,
    /// What.
    words: String,
}

/// Says something about a place of a site.
#[utoipa::path(post, path = "/sites/{site}/comments", request_body = Say, params(("site" = String, Path,)),
    responses((status = 204), Change))]
async fn say(
    program: Program,
    Path(id): Path<String>,
    Body(Say { place, words }): Body<Say>,
) -> Result<StatusCode, Refused> {
    let Program { state, who, moment, .. } = &program;
    state.office.comment_say(who, &id.into(), &place, &words, *moment).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// What is answered.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "words": "The guard; it is written now." }))]
struct AnswerAsked {
    /// What.
    words: String,
}

/// Answers a comment, which is then done with.
#[utoipa::path(post, path = "/sites/{site}/comments/{comment}/answer", request_body = AnswerAsked,
    params(("site" = String, Path,), ("comment" = String, Path,)), responses((status = 204), Change))]
async fn answer(
    program: Program,
    Path((id, comment)): Path<(String, String)>,
    Body(AnswerAsked { words }): Body<AnswerAsked>,
) -> Result<StatusCode, Refused> {
    let Program { state, who, moment, .. } = &program;
    state.office.comment_answer(who, &id.into(), &comment.into(), &words, *moment).await?;
    Ok(StatusCode::NO_CONTENT)
}
