//! What proves the report: every event it rests on, under the number it has there, for whom the report is.

use super::look::{Look, Shown};
use super::report::{For, reader};
use super::screen::Screen;
use crate::shell::error::Failure;
use crate::shell::page::{Frame, html};
use crate::shell::visitor::Visitor;
use askama::Template;
use axum::extract::{Path, Query};
use axum::response::Html;
use parvis_app::exercises::report::Reach;

/// So many sentences stand open below an entry; more are folded away; ours.
const FEW: usize = 2;

#[derive(Template)]
#[template(path = "exercises/evidence.html")]
struct Page<'a> {
    frame: Frame<'a>,
    look: &'a Look<'a>,
    outside: bool,
    entries: Vec<Entry>,
}

struct Entry {
    n: u64,
    clock: String,
    kind: String,
    about: String,
    words: Option<Shown>,
    count: usize,
    sentences: Vec<String>,
}

/// The page.
pub async fn evidence(
    visitor: Visitor,
    Path(id): Path<String>,
    Query(reach): Query<For>,
) -> Result<Html<String>, Failure> {
    let (seated, reach) = reader(&visitor, &id, reach.reach()).await?;
    let words = visitor.words();
    let entries =
        visitor.state.office.exercise_evidence(&seated.room, reach, (words, visitor.moment)).await?;
    let look = seated.look(&visitor, Screen::Report);
    let entry = |one: parvis_app::exercises::after::Entry| Entry {
        n: one.n,
        clock: one.clock,
        kind: one.kind,
        about: one.about,
        words: one.words.as_ref().map(|said| look.shown(said)),
        count: one.sentences.len(),
        sentences: one.sentences,
    };
    let page = Page {
        frame: Frame::new(
            &visitor,
            "exercises",
            format!("{} · {}", words.get("live-evidence"), look.title()),
        ),
        outside: reach == Reach::Outside,
        entries: entries.into_iter().map(entry).collect(),
        look: &look,
    };
    html(&page)
}
