//! The text of the plan, section by section.

use super::answers::{Change, Look, Was, open};
use super::files::Reason;
use super::rows::{Made, Saved};
use crate::shell::error::Failure;
use crate::shell::program::{Body, Path, Program, Query, Refused};
use crate::shell::state::State;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse as _, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use parvis_app::office::{Action, NewSection, SectionForm, SectionSaved, Unwoven};
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};

pub fn router() -> Router<State> {
    Router::new()
        .route("/sites/{site}/sections", get(list).post(add))
        .route("/sites/{site}/sections/{section}", get(one).put(change).delete(remove))
        .route("/sites/{site}/sections/{section}/move", post(put_before))
        .route("/sites/{site}/sections/{section}/draft", post(draft))
        .route("/sites/{site}/weavable", get(weavable))
}

#[derive(OpenApi)]
#[openapi(paths(list, add, one, change, remove, put_before, draft, weavable))]
pub struct Description;

/// The sections of a plan.
#[derive(Serialize, ToSchema)]
struct Sections {
    /// In order.
    sections: Vec<SectionLine>,
    /// Those that plans usually have and this one has not.
    missing: Vec<SectionName>,
}

/// A section in the list.
#[derive(Serialize, ToSchema)]
struct SectionLine {
    /// Its key.
    key: String,
    /// Its heading; may be empty.
    title: String,
    /// Stands for what it is now: send it back as `was` with a change.
    mark: String,
}

/// A section that plans usually have.
#[derive(Serialize, ToSchema)]
struct SectionName {
    /// Its key: send it as `kind` to add it.
    key: String,
    /// Its heading.
    title: String,
}

/// The sections of the plan in order. The look is written into the journal.
#[utoipa::path(get, path = "/sites/{site}/sections", params(("site" = String, Path,), Reason),
    responses((status = 200, body = Sections), Look))]
async fn list(program: Program, Path(id): Path<String>, reason: Reason) -> Result<Json<Sections>, Refused> {
    let Program { state, who, moment, .. } = &program;
    let site = state.office.plan_to_print(who, &id.into(), &reason.why, *moment).await?;
    let mut sections = Vec::new();
    for section in &site.dossier()?.sections {
        let SectionForm { title, mark, .. } = state.office.section(&site, &section.key)?;
        sections.push(SectionLine { key: section.key.clone(), title, mark });
    }
    let missing = state.office.sections_missing(&site)?.into_iter();
    let name =
        |(key, title): (&str, _)| SectionName { key: key.to_owned(), title: program.words().text(title) };
    Ok(Json(Sections { sections, missing: missing.map(name).collect() }))
}

/// A section.
#[derive(Serialize, ToSchema)]
struct SectionRow {
    /// Its heading; may be empty.
    title: String,
    /// Its text, Markdown; `{{pupils}}` stands for a fact.
    body: String,
    /// Stands for what it is now: send it back as `was` with a change.
    mark: String,
}

/// A section of the plan. The look is written into the journal.
#[utoipa::path(get, path = "/sites/{site}/sections/{section}", params(("site" = String, Path,), ("section" = String, Path,), Reason),
    responses((status = 200, body = SectionRow), Look))]
async fn one(
    program: Program,
    Path((id, section)): Path<(String, String)>,
    reason: Reason,
) -> Result<Json<SectionRow>, Refused> {
    let Program { state, who, moment, .. } = &program;
    let site = state.office.plan_to_print(who, &id.into(), &reason.why, *moment).await?;
    let SectionForm { title, body, mark } = state.office.section(&site, &section)?;
    Ok(Json(SectionRow { title, body, mark }))
}

/// What a section is to say.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({
    "title": "Alarm", "body": "Three short rings. {{role:alarm}} gives them.", "was": "0123456789abcdef"
}))]
struct SectionAsked {
    /// Its heading.
    #[serde(default)]
    title: String,
    /// Its text, Markdown; `{{pupils}}` stands for a fact.
    body: String,
    /// The `mark` of what it was when you read it.
    was: String,
}

/// Names that stand for nothing, in a sentence each.
fn lost(names: &[Unwoven]) -> Refused {
    let says = |it: &Unwoven| {
        let near = it.near.as_ref().map(|near| format!(" Did you mean {{{{{near}}}}}?")).unwrap_or_default();
        format!("Line {}: {{{{{}}}}} stands for nothing.{near}", it.line, it.name)
    };
    let says = names.iter().map(says).collect::<Vec<_>>().join(" ");
    Refused::Request(StatusCode::UNPROCESSABLE_ENTITY, says)
}

/// Saves a section, unless somebody saved it since you read it.
#[utoipa::path(put, path = "/sites/{site}/sections/{section}", request_body = SectionAsked,
    params(("site" = String, Path,), ("section" = String, Path,)), responses((status = 200, body = Saved), Change))]
async fn change(
    program: Program,
    Path((id, section)): Path<(String, String)>,
    Body(SectionAsked { title, body, was }): Body<SectionAsked>,
) -> Result<Json<Saved>, Refused> {
    let Program { state, who, moment, .. } = &program;
    let saved = state.office.section_set(who, &id.into(), &section, &was, &title, &body, *moment).await?;
    match saved {
        SectionSaved::Saved(revision) => Ok(Json(Saved { revision })),
        SectionSaved::Changed(_) => Err(Refused::Changed),
        SectionSaved::Unwoven(names) => Err(lost(&names)),
    }
}

/// A section that is to be.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "title": "Night shift", "after": "alarm" }))]
struct SectionNew {
    /// The key of one that plans usually have; left out: one of their own.
    #[serde(default)]
    kind: String,
    /// Its heading; of a usual one it may be left out.
    #[serde(default)]
    title: String,
    /// The key of the section it stands behind; left out: before all.
    #[serde(default)]
    after: String,
}

/// Adds an empty section; its id is its key.
#[utoipa::path(post, path = "/sites/{site}/sections", request_body = SectionNew, params(("site" = String, Path,)),
    responses((status = 200, body = Made), Change))]
async fn add(
    program: Program,
    Path(id): Path<String>,
    Body(SectionNew { kind, title, after }): Body<SectionNew>,
) -> Result<Json<Made>, Refused> {
    let Program { state, who, moment, .. } = &program;
    let new = NewSection { kind, title, after };
    Ok(Json(Made { id: state.office.section_add(who, &id.into(), &new, *moment).await? }))
}

/// Where a section is to stand.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "before": "lockdown" }))]
struct Before {
    /// The key of the section it stands right before; left out: behind all.
    before: Option<String>,
}

/// Moves a section.
#[utoipa::path(post, path = "/sites/{site}/sections/{section}/move", request_body = Before,
    params(("site" = String, Path,), ("section" = String, Path,)), responses((status = 200, body = Saved), Change))]
async fn put_before(
    program: Program,
    Path((id, section)): Path<(String, String)>,
    Body(Before { before }): Body<Before>,
) -> Result<Json<Saved>, Refused> {
    let Program { state, who, moment, .. } = &program;
    let places = (section.as_str(), before.as_deref());
    Ok(Json(Saved { revision: state.office.section_move(who, &id.into(), places, *moment).await? }))
}

/// Removes a section, for a reason. Its text stays in the history.
#[utoipa::path(delete, path = "/sites/{site}/sections/{section}",
    params(("site" = String, Path,), ("section" = String, Path,), Was, Reason), responses((status = 204), Change))]
async fn remove(
    program: Program,
    Path((id, section)): Path<(String, String)>,
    Query(Was { was }): Query<Was>,
    Reason { why }: Reason,
) -> Result<StatusCode, Refused> {
    let Program { state, who, moment, .. } = &program;
    let one = (section.as_str(), was.as_str());
    match state.office.section_remove(who, &id.into(), one, &why, *moment).await? {
        None => Ok(StatusCode::NO_CONTENT),
        Some(_) => Err(Refused::Changed),
    }
}

/// What a section would say.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "title": "Alarm", "body": "Three short rings." }))]
struct Draft {
    /// Its heading.
    #[serde(default)]
    title: String,
    /// Its text, Markdown.
    body: String,
}

/// The whole plan as a PDF as it would be with this text in one of its sections. Nothing is saved.
#[utoipa::path(post, path = "/sites/{site}/sections/{section}/draft", request_body = Draft,
    params(("site" = String, Path,), ("section" = String, Path,)),
    responses((status = 200, content_type = "application/pdf"), Change))]
async fn draft(
    program: Program,
    Path((id, section)): Path<(String, String)>,
    Body(Draft { title, body }): Body<Draft>,
) -> Result<Response, Refused> {
    open(&program, &id, Action::EditPlan).await?;
    let Program { state, who, moment, language } = program;
    let site = state.office.plan_to_print(&who, &id.into(), "", moment).await?;
    let made = tokio::task::spawn_blocking(move || {
        state.office.draft_pdf(&site, &section, (&title, &body), state.words(language))
    });
    let bytes = made.await.map_err(|error| Failure::inside(error.to_string()))??;
    Ok(([(CONTENT_TYPE, "application/pdf")], bytes).into_response())
}

/// Something that can be woven into a text.
#[derive(Serialize, ToSchema)]
struct Woven {
    /// The name that stands for it, without braces.
    name: String,
    /// What people call it.
    label: String,
    /// What it says now.
    value: Option<String>,
}

/// What can be woven into the text of the plan, what is known first.
#[utoipa::path(get, path = "/sites/{site}/weavable", params(("site" = String, Path,)),
    responses((status = 200, body = [Woven]), Look))]
async fn weavable(program: Program, Path(id): Path<String>) -> Result<Json<Vec<Woven>>, Refused> {
    let site = open(&program, &id, Action::EditPlan).await?;
    let all = program.state.office.weavable(&site, program.words())?.into_iter();
    let row = |it: parvis_app::office::Weavable| Woven { name: it.name, label: it.label, value: it.value };
    Ok(Json(all.map(row).collect()))
}
