//! The glossary of an exercise: what its words mean, and what countries call it.

use super::look::Shown;
use super::screen::Screen;
use super::seat::seated;
use crate::shell::error::Failure;
use crate::shell::page::{Frame, html};
use crate::shell::visitor::Visitor;
use askama::Template;
use axum::extract::Path;
use axum::response::Html;
use parvis_app::exercises::id::TermId;
use parvis_app::exercises::view::in_pack;

#[derive(Template)]
#[template(path = "exercises/glossary.html")]
struct Page<'a> {
    frame: Frame<'a>,
    id: String,
    terms: Vec<Term>,
}

/// A term.
struct Term {
    id: String,
    name: Shown,
    means: Shown,
    /// What countries of the exercise call it, in their own words.
    own: Vec<(String, Shown)>,
}

/// The page.
pub async fn page(visitor: Visitor, Path(id): Path<String>) -> Result<Html<String>, Failure> {
    let seated = seated(&visitor, &id).await?.ok_or_else(Failure::no_such)?;
    let look = seated.look(&visitor, Screen::Wall);
    let scenario = look.scenario();
    let text = |key: String| in_pack(scenario, &key, look.lang()).map(|said| look.shown(&said));
    let own = |term: &TermId| {
        let nations = scenario.own_terms.get(term).into_iter().flatten();
        let here = nations.filter(|nation| look.state().nations().contains(nation));
        let own = here.filter_map(|nation| {
            Some((look.nation(nation.as_str()), text(format!("term.{term}.in.{nation}"))?))
        });
        own.collect()
    };
    let term = |term: &TermId| {
        Some(Term {
            id: term.to_string(),
            name: text(format!("term.{term}"))?,
            means: text(format!("term.{term}.means"))?,
            own: own(term),
        })
    };
    let terms = scenario.terms.iter().filter_map(term).collect();
    let frame = Frame::new(&visitor, "exercises", look.t("live-glossary"));
    html(&Page { frame, id, terms })
}
