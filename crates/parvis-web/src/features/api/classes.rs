//! What a site is under its law, and why; packs of law and what changes between two.
#![expect(unused_qualifications, reason = "utoipa writes whole paths")]

use super::answers::{Change, Look, open};
use crate::shell::error::Failure;
use crate::shell::program::{Path, Program, Query, Refused};
use crate::shell::state::State;
use axum::body::Bytes;
use axum::extract::DefaultBodyLimit;
use axum::extract::rejection::BytesRejection;
use axum::routing::{get, post};
use axum::{Json, Router};
use jiff::civil::Date;
use parvis_app::office::{Action, Trouble};
use parvis_app::review::{
    self, Classification, FactUse, OpenPart, Outcome, Pack, Reason, SchemeOutcome, Truth,
};
use parvis_app::{Packs, documents, dossiers};
use parvis_core::{Arg, Dossier, Facts};
use parvis_words::Words;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, OpenApi, ToSchema};

pub fn router(large: DefaultBodyLimit) -> Router<State> {
    Router::new()
        .route("/packs", get(packs))
        .route("/sites/{site}/classification", get(of_site))
        .route("/engines/classify", post(classify).layer(large))
        .route("/engines/compare", post(compare).layer(large))
}

#[derive(OpenApi)]
#[openapi(paths(packs, of_site, classify, compare))]
pub struct Description;

/// A pack of law.
#[derive(Serialize, ToSchema)]
struct PackRow {
    /// Its country and edition: `kz/2021-decree-234`.
    pack: String,
    /// What it is called.
    title: String,
    /// The version of how it is written down here.
    version: String,
    /// The countries it speaks for; `*`: everywhere else.
    countries: Vec<String>,
    /// The lawyer who has read how it is written down here; empty while nobody has.
    reviewer: String,
}

/// The packs of law in use.
#[utoipa::path(get, path = "/packs", responses((status = 200, body = [PackRow]), Look))]
async fn packs(program: Program) -> Json<Vec<PackRow>> {
    let row = |pack: &Pack| PackRow {
        pack: format!("{}/{}", pack.id, pack.edition),
        title: program.words().text(&pack.title),
        version: pack.version.clone(),
        countries: pack.countries.clone(),
        reviewer: pack.reviewer.clone(),
    };
    Json(program.state.office.packs().all().iter().map(row).collect())
}

/// What a site is under its law.
#[derive(Serialize, ToSchema)]
struct Classified {
    /// The pack that was asked; none where no law is known for the country.
    pack: Option<String>,
    /// What comes out under each scheme of it.
    schemes: Vec<SchemeRow>,
    /// The facts that are missing to decide.
    missing: Vec<MissingRow>,
}

/// What comes out under a scheme.
#[derive(Serialize, ToSchema)]
struct SchemeRow {
    /// Its id: `kz.234`.
    scheme: String,
    /// What it is called.
    title: String,
    /// The id of the class; none where it is in none, or cannot be decided.
    class: Option<String>,
    /// Whether it could be decided.
    decided: bool,
    /// What comes out, in a sentence.
    outcome: String,
    /// Why: one for each criterion that made it so.
    reasons: Vec<ReasonRow>,
    /// Parts of the law that are not written down here, or say nothing about this very value.
    open: Vec<OpenRow>,
    /// Numbers close to a limit, a sentence each.
    near: Vec<String>,
}

/// A criterion, and how it came out.
#[derive(Serialize, ToSchema)]
struct ReasonRow {
    /// Its id.
    rule: String,
    /// What it asks.
    says: String,
    /// The article.
    cited: String,
    /// `yes`, `no` or `unknown`.
    verdict: &'static str,
    /// The facts that made it so, or that it waits for.
    facts: Vec<FactUsed>,
}

/// A fact that was used.
#[derive(Serialize, ToSchema)]
struct FactUsed {
    /// Which one.
    key: String,
    /// What it is called.
    label: String,
    /// What is known, as people read it; none while nobody knows.
    value: Option<String>,
    /// Who says so.
    source: Option<String>,
    /// The day it was true, YYYY-MM-DD.
    date: Option<String>,
}

/// A part of the law that decides nothing here.
#[derive(Serialize, ToSchema)]
struct OpenRow {
    /// What is missing.
    says: String,
    /// The article.
    cited: String,
    /// The document that would close it.
    needs: String,
}

/// A fact that is missing.
#[derive(Serialize, ToSchema)]
struct MissingRow {
    /// Which one.
    key: String,
    /// What is asked.
    asks: String,
}

fn classified(dossier: &Dossier, packs: &Packs, today: Date, words: &Words) -> Classified {
    let review = review::review(dossier, Vec::new(), packs, today);
    let classification = review.case.classification.as_ref();
    let missing = classification.map(Classification::missing).unwrap_or_default().into_iter();
    let missing = missing.map(|key| MissingRow {
        asks: packs.dictionary().get(&key).map(|entry| words.text(&entry.ask)).unwrap_or_default(),
        key: key.to_string(),
    });
    Classified {
        pack: review.case.pack.map(|pack| format!("{}/{}", pack.id, pack.edition)),
        missing: missing.collect(),
        schemes: classification.iter().flat_map(|it| &it.schemes).map(|it| scheme(it, words)).collect(),
    }
}

fn scheme(scheme: &SchemeOutcome, words: &Words) -> SchemeRow {
    let near = |near: &review::Near| {
        let number = |number| Arg::Number(number, 0);
        let fact = Arg::Text(words.fact_label(&near.key));
        words.fill(
            "class-near-limit",
            &[("fact", fact), ("value", number(near.value)), ("limit", number(near.limit))],
        )
    };
    let open = match &scheme.outcome {
        Outcome::Undecided { open, .. } => open.as_slice(),
        Outcome::Class { .. } | Outcome::NotInScope { .. } => &[],
    };
    let open = open.iter().map(|part: &OpenPart| OpenRow {
        says: words.text(&part.citation.says),
        cited: words.citation(&part.citation),
        needs: part.needs.clone(),
    });
    SchemeRow {
        scheme: scheme.scheme.clone(),
        title: words.text(&scheme.title),
        class: match &scheme.outcome {
            Outcome::Class { id, .. } => Some(id.clone()),
            Outcome::NotInScope { .. } | Outcome::Undecided { .. } => None,
        },
        decided: !matches!(scheme.outcome, Outcome::Undecided { .. }),
        outcome: documents::outcome(scheme, words),
        reasons: scheme.reasons.iter().map(|it| reason(it, words)).collect(),
        open: open.collect(),
        near: scheme.near.iter().map(near).collect(),
    }
}

fn reason(reason: &Reason, words: &Words) -> ReasonRow {
    let fact = |used: &FactUse| {
        let known = used.known.as_ref();
        FactUsed {
            key: used.key.to_string(),
            label: words.fact_label(&used.key),
            value: known.map(|(value, _)| words.fact_value(&used.key, value)),
            source: known.map(|(_, from)| from.source.clone()),
            date: known.map(|(_, from)| from.date.to_string()),
        }
    };
    ReasonRow {
        rule: reason.rule.clone(),
        says: words.text(&reason.citation.says),
        cited: words.citation(&reason.citation),
        verdict: match reason.verdict {
            Truth::Yes => "yes",
            Truth::No => "no",
            Truth::Unknown => "unknown",
        },
        facts: reason.facts.iter().map(fact).collect(),
    }
}

/// What a site is under its law, with every criterion, article and fact that made it so.
#[utoipa::path(get, path = "/sites/{site}/classification", params(("site" = String, Path,)),
    responses((status = 200, body = Classified), Look))]
async fn of_site(program: Program, Path(id): Path<String>) -> Result<Json<Classified>, Refused> {
    let site = open(&program, &id, Action::SeeFacts).await?;
    let packs = program.state.office.packs();
    Ok(Json(classified(site.dossier()?, packs, program.moment.today, program.words())))
}

/// Says what the site of the zip of a dossier is under its law, and why.
#[utoipa::path(post, path = "/engines/classify", request_body(content = Vec<u8>, content_type = "application/octet-stream"),
    responses((status = 200, body = Classified), Change))]
async fn classify(
    program: Program,
    bytes: Result<Bytes, BytesRejection>,
) -> Result<Json<Classified>, Refused> {
    let files = dossiers::unzip(&bytes?).map_err(Trouble::from)?;
    let made = tokio::task::spawn_blocking(move || {
        let packs = program.state.office.packs();
        let opened = dossiers::read(files, packs);
        let dossier = opened.dossier.ok_or(Trouble::Dossier(opened.findings))?;
        Ok::<_, Trouble>(classified(&dossier, packs, program.moment.today, program.words()))
    });
    Ok(Json(made.await.map_err(|error| Failure::inside(error.to_string()))??))
}

/// Which packs are compared.
#[derive(Deserialize, IntoParams)]
struct Two {
    /// The one: `kz/2013-legacy`.
    before: String,
    /// The other: `kz/2021-decree-234`.
    after: String,
}

/// What changes between two packs: the ids of the sites, by what becomes of them.
#[derive(Serialize, ToSchema)]
struct Changes {
    /// In no class before, in one after.
    enter: Vec<String>,
    /// In a class before, in none after.
    leave: Vec<String>,
    /// In another class than before.
    moved: Vec<String>,
    /// Could be decided before, cannot be after.
    no_longer_decided: Vec<String>,
    /// Could not be decided before, can be after.
    newly_decided: Vec<String>,
    /// Cannot be decided under either.
    undecided: Vec<String>,
    /// The same as before.
    same: Vec<String>,
}

/// Compares two packs on the dossiers of a zip: one, or a folder each.
#[utoipa::path(post, path = "/engines/compare", params(Two),
    request_body(content = Vec<u8>, content_type = "application/octet-stream"), responses((status = 200, body = Changes), Change))]
async fn compare(
    program: Program,
    Query(Two { before, after }): Query<Two>,
    bytes: Result<Bytes, BytesRejection>,
) -> Result<Json<Changes>, Refused> {
    let files = dossiers::unzip(&bytes?).map_err(Trouble::from)?;
    let made = tokio::task::spawn_blocking(move || {
        let packs = program.state.office.packs();
        let (before, after) = (review::pack(packs, &before)?, review::pack(packs, &after)?);
        let mut sites: Vec<(String, Facts)> = Vec::new();
        for files in dossiers::several(files).map_err(Trouble::Slip)?.into_values() {
            let opened = dossiers::read(files, packs);
            let site = opened.dossier.ok_or(Trouble::Dossier(opened.findings))?.site;
            sites.push((site.id, site.facts));
        }
        let all = sites.iter().map(|(id, facts)| (id.as_str(), facts));
        Ok::<_, Trouble>(review::compare(before, after, all))
    });
    let made = made.await.map_err(|error| Failure::inside(error.to_string()))??;
    Ok(Json(Changes {
        enter: made.enter,
        leave: made.leave,
        moved: made.moved,
        no_longer_decided: made.no_longer_decided,
        newly_decided: made.newly_decided,
        undecided: made.undecided,
        same: made.same,
    }))
}
