//! What addresses take and answer alike: what is known, what was saved, how looking and changing may fail.

use super::rows::Saved;
use crate::shell::program::{Program, Refused};
use axum::Json;
use jiff::civil::Date;
use parvis_app::office::{Action, Kept, Site};
use parvis_core::{Fact, Provenance};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;
use utoipa::openapi::{Content, Ref, RefOr, Response, ResponseBuilder};
use utoipa::{IntoParams, IntoResponses, ToSchema};

/// A site for a program that may do something there.
pub async fn open(program: &Program, id: &str, action: Action) -> Result<Arc<Site>, Refused> {
    let Program { state, who, moment, .. } = program;
    let site = state.office.site(who, &id.into(), *moment).await?;
    state.office.must(who, action, &site, *moment)?;
    Ok(site)
}

/// What somebody said.
#[derive(Serialize, ToSchema)]
pub struct Known<T> {
    /// What.
    value: T,
    /// Who says so.
    source: String,
    /// The day it was true, YYYY-MM-DD.
    date: String,
}

impl<T> Known<T> {
    /// Of a fact; none while nobody knows.
    pub fn of<S>(fact: &Fact<S>, row: impl Fn(&S) -> T) -> Option<Self> {
        let (value, from) = (fact.value()?, fact.from()?);
        Some(Self { value: row(value), source: from.source.clone(), date: from.date.to_string() })
    }
}

/// Who says so, and when: today where nothing is said.
pub fn said(source: String, date: Option<Date>, program: &Program) -> Provenance {
    Provenance { source, date: date.unwrap_or(program.moment.today) }
}

/// What it was when you read it.
#[derive(Deserialize, IntoParams)]
pub struct Was {
    /// The `mark` of what it was when you read it.
    pub was: String,
}

/// What was saved, unless somebody changed it since it was read.
pub fn saved(kept: Kept) -> Result<Json<Saved>, Refused> {
    match kept {
        Kept::Saved(revision) => Ok(Json(Saved { revision })),
        Kept::Changed => Err(Refused::Changed),
    }
}

/// How looking may fail.
pub struct Look;

/// How a change may fail.
pub struct Change;

const LOOK: [(&str, &str); 5] = [
    ("400", "The address cannot be read: `says` names what of it."),
    ("401", "No secret that works was sent."),
    ("403", "Your roles do not allow it here, or a reason is needed (`error-reason-needed`)."),
    ("404", "There is no such thing, or it is not for you."),
    ("409", "The files of the dossier have errors: they are among its findings."),
];

const CHANGE: [(&str, &str); 4] = [
    ("409", "Somebody changed it since you read it (`changed`), or the files of the dossier have errors."),
    ("413", "More was sent than this address takes."),
    ("415", "JSON is wanted, and said so in `Content-Type`."),
    ("422", "What was sent cannot be so: `says` names what, and what is wanted."),
];

fn problems(
    all: impl IntoIterator<Item = (&'static str, &'static str)>,
) -> BTreeMap<String, RefOr<Response>> {
    let answer = |says: &str| {
        let content = Content::new(Some(Ref::from_schema_name("Problem")));
        ResponseBuilder::new().description(says).content("application/json", content).build()
    };
    all.into_iter().map(|(status, says)| (status.to_owned(), answer(says).into())).collect()
}

impl IntoResponses for Look {
    fn responses() -> BTreeMap<String, RefOr<Response>> {
        problems(LOOK)
    }
}

impl IntoResponses for Change {
    fn responses() -> BTreeMap<String, RefOr<Response>> {
        problems(LOOK.into_iter().chain(CHANGE))
    }
}
