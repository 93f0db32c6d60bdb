//! Who did what and when, for those who lead: found by kind, printed, taken away as a sheet.

use super::report::leader;
use crate::shell::error::Failure;
use crate::shell::page::{Frame, html};
use crate::shell::visitor::Visitor;
use askama::Template;
use axum::extract::{Path, Query};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{Html, IntoResponse as _, Response};
use parvis_app::exercises::audit::{Done, audit_csv};
use parvis_app::exercises::id::Seconds;
use parvis_app::office::Room;
use serde::Deserialize;

/// So many lines stand on the page, the newest; ours: the sheet has all of them.
const SHOWN: usize = 500;

#[derive(Template)]
#[template(path = "exercises/audit.html")]
struct Page<'a> {
    frame: Frame<'a>,
    id: String,
    /// The kinds there are: the word in the address, the name, and whether it is looked at.
    kinds: Vec<(&'static str, String, bool)>,
    lines: Vec<Line>,
    /// So many older ones are not shown.
    more: usize,
    query: String,
}

struct Line {
    done: Done,
    when: String,
}

/// Which kind is looked at.
#[derive(Deserialize)]
pub struct Which {
    #[serde(default)]
    kind: String,
}

/// What stands before the word of a kind in its message.
const KIND: &str = "exercise-print-event-";

fn word(kind: &'static str) -> &'static str {
    kind.strip_prefix(KIND).unwrap_or(kind)
}

/// The page.
pub async fn page(
    visitor: Visitor,
    Path(id): Path<String>,
    Query(which): Query<Which>,
) -> Result<Html<String>, Failure> {
    let seated = leader(&visitor, &id).await?;
    let words = visitor.words();
    let mut all = visitor.state.office.exercise_audit(&seated.room, words).await?;
    let mut kinds: Vec<&'static str> = all.iter().map(|one| one.kind).collect();
    kinds.sort_unstable();
    kinds.dedup();
    all.retain(|one| which.kind.is_empty() || word(one.kind) == which.kind);
    let more = all.len().saturating_sub(SHOWN);
    let line = |done: Done| Line { when: visitor.when(seated.room.when(done.at)), done };
    let kind = |kind: &'static str| (word(kind), words.get(kind), word(kind) == which.kind);
    html(&Page {
        frame: Frame::new(&visitor, "exercises", words.get("live-audit")),
        kinds: kinds.into_iter().map(kind).collect(),
        lines: all.into_iter().rev().take(SHOWN).map(line).collect(),
        more,
        query: if which.kind.is_empty() { String::new() } else { format!("?kind={}", which.kind) },
        id,
    })
}

/// When something was, as every spreadsheet takes it for a time, whatever its language.
pub(super) fn sheet_time(visitor: &Visitor, room: &Room, at: Seconds) -> String {
    let zone = visitor.state.settings.zone.clone();
    room.when(at).to_zoned(zone).strftime("%Y-%m-%d %H:%M:%S").to_string()
}

/// The same as a sheet, all of it.
pub async fn csv(
    visitor: Visitor,
    Path(id): Path<String>,
    Query(which): Query<Which>,
) -> Result<Response, Failure> {
    let seated = leader(&visitor, &id).await?;
    let mut all = visitor.state.office.exercise_audit(&seated.room, visitor.words()).await?;
    all.retain(|one| which.kind.is_empty() || word(one.kind) == which.kind);
    let when = |at| sheet_time(&visitor, &seated.room, at);
    let headers = [
        (CONTENT_TYPE, "text/csv; charset=utf-8"),
        (CONTENT_DISPOSITION, "attachment; filename=\"log.csv\""),
    ];
    Ok((headers, audit_csv(&all, visitor.words(), when)).into_response())
}
