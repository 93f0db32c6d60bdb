//! Sites: what is known and found, what is decided, where the plan stands.
#![expect(unused_qualifications, reason = "utoipa writes whole paths")]

use super::rows::{ApprovalRow, FactRow, FindingRow, Made, Saved, SiteList, SiteRow};
use crate::shell::paper::attached;
use crate::shell::program::{Body, Path, Problem, Program, Query, Refused};
use axum::Json;
use axum::body::Bytes;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse as _, Response};
use jiff::civil::Date;
use parvis_app::documents::Part;
use parvis_app::office::{
    Action, Decision, DossierId, FactSaved, NewAnswer, PartAnswer, Site, Trouble, Verdict, Wish,
};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::Arc;
use utoipa::{IntoParams, ToSchema};

/// So many sites on a page of the list; ours.
const PAGE: u64 = 100;

/// A site for a program that may do something there.
async fn open(program: &Program, id: &str, action: Action) -> Result<Arc<Site>, Refused> {
    let Program { state, who, moment, .. } = program;
    let site = state.office.site(who, &id.into(), *moment).await?;
    state.office.must(who, action, &site, *moment)?;
    Ok(site)
}

/// Which sites.
#[derive(Deserialize, IntoParams)]
pub struct Wanted {
    /// Whose name has this in it.
    #[serde(default)]
    #[param(required = false)]
    named: String,
    /// Which page, from 0.
    #[serde(default)]
    #[param(required = false)]
    page: u32,
}

/// The sites you may see, by name.
#[utoipa::path(get, path = "/sites", params(Wanted), responses(
    (status = 200, body = SiteList), (status = 400, body = Problem), (status = 401, body = Problem)))]
pub async fn list(program: Program, Query(wanted): Query<Wanted>) -> Result<Json<SiteList>, Refused> {
    let Program { state, who, moment, .. } = &program;
    let page = u64::from(wanted.page);
    let listed = state.office.sites(who, None, &wanted.named, page, PAGE, *moment).await?;
    Ok(Json(SiteList { sites: listed.sites.into_iter().map(Into::into).collect(), all: listed.all }))
}

/// A site, as you see it in lists.
#[utoipa::path(get, path = "/sites/{site}", params(("site" = String, Path,)), responses(
    (status = 200, body = SiteRow), (status = 401, body = Problem), (status = 404, body = Problem)))]
pub async fn site(program: Program, Path(id): Path<String>) -> Result<Json<SiteRow>, Refused> {
    let Program { state, who, moment, .. } = &program;
    Ok(Json(state.office.summary(who, &id.as_str().into(), *moment).await?.into()))
}

/// What is found at a site, the gravest first.
#[utoipa::path(get, path = "/sites/{site}/findings", params(("site" = String, Path,)), responses(
    (status = 200, body = [FindingRow]), (status = 401, body = Problem), (status = 403, body = Problem),
    (status = 404, body = Problem)))]
pub async fn findings(program: Program, Path(id): Path<String>) -> Result<Json<Vec<FindingRow>>, Refused> {
    let site = open(&program, &id, Action::SeeFindings).await?;
    let none = parvis_core::Dossier::default();
    let dossier = site.opened.dossier.as_ref().unwrap_or(&none);
    let row = |finding| FindingRow::new(finding, site.standing(finding), dossier, program.words());
    Ok(Json(site.findings.iter().map(row).collect()))
}

/// What is decided about a finding.
#[derive(Deserialize, ToSchema)]
#[serde(tag = "do", rename_all = "kebab-case", deny_unknown_fields)]
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
    /// What was decided is taken back.
    Reopen,
}

/// Decides something about a finding.
#[utoipa::path(post, path = "/sites/{site}/findings/{mark}", request_body = Decided,
    params(("site" = String, Path,), ("mark" = String, Path,)), responses(
    (status = 200, body = Saved), (status = 400, body = Problem), (status = 401, body = Problem), (status = 403, body = Problem),
    (status = 404, body = Problem), (status = 409, body = Problem), (status = 415, body = Problem), (status = 422, body = Problem)))]
pub async fn decide(
    program: Program,
    Path((id, mark)): Path<(String, String)>,
    Body(decided): Body<Decided>,
) -> Result<Json<Saved>, Refused> {
    let decision = match decided {
        Decided::InHand { owner, due, measure } => Decision::InHand { owner, due, measure },
        Decided::Accept { reason } => Decision::Accept { reason },
        Decided::Reopen => Decision::Reopen,
    };
    let Program { state, who, moment, .. } = &program;
    let office = &state.office;
    let revision = office.finding_decide(who, &id.as_str().into(), &mark, &decision, *moment).await?;
    Ok(Json(Saved { revision }))
}

/// Every fact the dictionary knows, as it is at a site.
#[utoipa::path(get, path = "/sites/{site}/facts", params(("site" = String, Path,)), responses(
    (status = 200, body = [FactRow]), (status = 401, body = Problem), (status = 403, body = Problem),
    (status = 404, body = Problem), (status = 409, body = Problem)))]
pub async fn facts(program: Program, Path(id): Path<String>) -> Result<Json<Vec<FactRow>>, Refused> {
    let site = open(&program, &id, Action::SeeFacts).await?;
    let forms = program.state.office.facts(&site)?;
    Ok(Json(forms.iter().map(|form| FactRow::new(form, program.words())).collect()))
}

/// What a fact is to be.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct FactWish {
    /// The value as people type it, or the words of a choice; left out: nobody knows.
    #[serde(default)]
    values: Vec<String>,
    /// Who says so.
    #[serde(default)]
    source: String,
    /// The day it was true; left out: today.
    #[schema(value_type = Option<String>, format = Date)]
    date: Option<Date>,
    /// The `mark` of what it was when you read it.
    #[serde(default)]
    was: String,
}

/// Changes a fact, unless somebody changed it since you read it.
#[utoipa::path(put, path = "/sites/{site}/facts/{key}", request_body = FactWish,
    params(("site" = String, Path,), ("key" = String, Path,)), responses(
    (status = 200, body = Saved), (status = 400, body = Problem), (status = 401, body = Problem), (status = 403, body = Problem),
    (status = 404, body = Problem), (status = 409, description = "Somebody changed it: what it is now", body = FactRow),
    (status = 415, body = Problem), (status = 422, body = Problem)))]
pub async fn fact_set(
    program: Program,
    Path((id, key)): Path<(String, String)>,
    Body(wish): Body<FactWish>,
) -> Result<Response, Refused> {
    let Program { state, who, moment, .. } = &program;
    let FactWish { values, source, date, was } = wish;
    let date = date.unwrap_or(moment.today);
    let wish = if values.is_empty() { Wish::Unknown } else { Wish::Known { values, source, date } };
    let saved = state.office.fact_set(who, &id.as_str().into(), &key, &was, &wish, *moment).await?;
    Ok(match saved {
        FactSaved::Saved(revision) => Json(Saved { revision }).into_response(),
        FactSaved::Changed(form) => {
            (StatusCode::CONFLICT, Json(FactRow::new(&form, program.words()))).into_response()
        }
    })
}

/// Where the approval of the plan stands.
#[utoipa::path(get, path = "/sites/{site}/approval", params(("site" = String, Path,)), responses(
    (status = 200, body = ApprovalRow), (status = 401, body = Problem), (status = 404, body = Problem)))]
pub async fn approval(program: Program, Path(id): Path<String>) -> Result<Json<ApprovalRow>, Refused> {
    let site = open(&program, &id, Action::SeeSite).await?;
    let Program { state, who, moment, .. } = &program;
    Ok(Json(state.office.approval(who, &site, *moment).await?.into()))
}

/// An answer to a plan.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
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
    (status = 200, body = ApprovalRow), (status = 400, body = Problem), (status = 401, body = Problem), (status = 403, body = Problem),
    (status = 404, body = Problem), (status = 415, body = Problem), (status = 422, body = Problem)))]
pub async fn answer(
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

/// Which part, and why.
#[derive(Deserialize, IntoParams)]
pub struct Printed {
    /// Only a part of the plan.
    part: Option<Only>,
    /// Why you look: kept in the journal, and needed by some roles.
    #[serde(default)]
    #[param(required = false)]
    why: String,
}

/// A part of the plan.
#[derive(Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Only {
    /// What responders need on the way in.
    Responders,
    /// What the site is under its law.
    ClassCard,
}

/// The plan as a PDF. The look is written into the journal.
#[utoipa::path(get, path = "/sites/{site}/plan.pdf", params(("site" = String, Path,), Printed), responses(
    (status = 200, content_type = "application/pdf"), (status = 400, body = Problem), (status = 401, body = Problem),
    (status = 403, body = Problem), (status = 404, body = Problem), (status = 409, body = Problem)))]
pub async fn plan(
    program: Program,
    Path(id): Path<String>,
    Query(printed): Query<Printed>,
) -> Result<Response, Refused> {
    let Program { state, who, moment, language } = program;
    let part = match printed.part {
        Some(Only::Responders) => Part::Responders,
        Some(Only::ClassCard) => Part::ClassCard,
        None => Part::Whole,
    };
    let site = state.office.plan_to_print(&who, &id.into(), &printed.why, moment).await?;
    let seals = state.office.seals(&site, moment).await?;
    let words = state.words(language);
    let bytes = state.office.plan_pdf(&site, part, &seals, words)?;
    Ok(([(CONTENT_TYPE, "application/pdf")], bytes).into_response())
}

/// The dossier as one file, for whoever writes it. The look is written into the journal.
#[utoipa::path(get, path = "/sites/{site}/dossier.zip", params(("site" = String, Path,)), responses(
    (status = 200, content_type = "application/zip"), (status = 401, body = Problem), (status = 403, body = Problem),
    (status = 404, body = Problem)))]
pub async fn dossier(program: Program, Path(id): Path<String>) -> Result<Response, Refused> {
    let Program { state, who, moment, .. } = program;
    let (name, bytes) = state.office.dossier_zip(&who, &id.into(), moment).await?;
    Ok(attached(&name, "application/zip", bytes))
}

/// What the drawing is called.
#[derive(Deserialize, IntoParams)]
pub struct Called {
    /// The name of its file; its ending helps to know the format.
    #[serde(default)]
    #[param(required = false)]
    name: String,
}

/// Puts a drawing in place of the one that is there: BIM JSON, OpenStreetMap, IMDF, GeoJSON, DXF, WKT.
#[utoipa::path(put, path = "/sites/{site}/drawing", params(("site" = String, Path,), Called),
    request_body(content = Vec<u8>, content_type = "application/octet-stream"), responses(
    (status = 200, body = Saved), (status = 400, body = Problem), (status = 401, body = Problem), (status = 403, body = Problem),
    (status = 404, body = Problem), (status = 409, body = Problem), (status = 413, body = Problem), (status = 422, body = Problem)))]
pub async fn drawing_set(
    program: Program,
    Path(id): Path<String>,
    Query(called): Query<Called>,
    bytes: Result<Bytes, axum::extract::rejection::BytesRejection>,
) -> Result<Json<Saved>, Refused> {
    let Program { state, who, moment, .. } = &program;
    let site: DossierId = id.as_str().into();
    let name = if called.name.is_empty() { "drawing".to_owned() } else { called.name };
    let revision = state.office.import_now(who, &site, (name, bytes?.to_vec()), *moment).await?;
    Ok(Json(Saved { revision }))
}

/// Makes a site in a place from the zip of a dossier.
#[utoipa::path(post, path = "/places/{place}/sites", params(("place" = String, Path,)),
    request_body(content = Vec<u8>, content_type = "application/octet-stream"), responses(
    (status = 200, body = Made), (status = 401, body = Problem), (status = 403, body = Problem), (status = 404, body = Problem),
    (status = 409, body = Problem), (status = 413, body = Problem), (status = 422, body = Problem)))]
pub async fn new(
    program: Program,
    Path(place): Path<String>,
    bytes: Result<Bytes, axum::extract::rejection::BytesRejection>,
) -> Result<Json<Made>, Refused> {
    let Program { state, who, moment, .. } = &program;
    let files = parvis_app::dossiers::unzip(&bytes?).map_err(Trouble::from)?;
    let id = state.office.site_new(who, &place.as_str().into(), files, *moment).await?;
    Ok(Json(Made { id: id.to_string() }))
}
