//! Who changed what and when, and taking a change back.

use crate::shell::error::Failure;
use crate::shell::page::{Frame, html};
use crate::shell::site::{SiteHead, open};
use crate::shell::visitor::SignedIn;
use askama::Template;
use axum::extract::Path;
use axum::response::{Html, Redirect};
use parvis_app::office::{Action, Site, rights_check_of};
use parvis_core::{Arg, Dossier, FactDictionary, FactKey, Place};
use parvis_words::Words;

#[derive(Template)]
#[template(path = "history/page.html")]
struct Page<'a> {
    frame: Frame<'a>,
    head: SiteHead,
    revisions: Vec<Line>,
}

struct Line {
    number: i64,
    who: String,
    at: String,
    why: String,
    files: String,
    undoes: Option<String>,
    may_undo: bool,
}

/// Every revision, the newest first.
pub async fn page(signed: SignedIn, Path(id): Path<String>) -> Result<Html<String>, Failure> {
    let site = open(&signed, &id, Action::SeeHistory).await?;
    let SignedIn { visitor, who } = &signed;
    let words = visitor.words();
    let revisions = visitor.state.office.history(who, &site.id, visitor.moment).await?;
    let dictionary = visitor.state.office.packs().dictionary();
    let line = |revision: parvis_app::office::Revision| {
        let files: Vec<String> = revision.changes.iter().map(|change| part(&change.path, words)).collect();
        let may = visitor.state.office.may_undo(who, &site, &revision.who, visitor.moment);
        Line {
            may_undo: may && revision.number > 1,
            number: revision.number,
            who: revision.who,
            at: visitor.when(revision.at),
            why: what(&revision.why, &site, dictionary, words),
            files: files.join(", "),
            undoes: revision.undoes.map(|number| number.to_string()),
        }
    };
    let head = SiteHead::new(&signed, &site, "/history");
    html(&Page {
        frame: Frame::new(visitor, "sites", format!("{} · {}", words.get("tab-history"), head.name)),
        revisions: revisions.into_iter().map(line).collect(),
        head,
    })
}

/// What a revision changed, in words: a fact, a person, a room, a measure; else what whoever made it wrote.
fn what(why: &str, site: &Site, facts: &FactDictionary, words: &Words) -> String {
    let none = Dossier::default();
    let dossier = site.opened.dossier.as_ref().unwrap_or(&none);
    let key = FactKey::from(why);
    let place = |why: &str| parvis_app::parse_place(why).map(|place| words.place(&place, dossier));
    if let Some(measure) = rights_check_of(why) {
        let measure = words.place(&Place::Measure(measure.to_owned()), dossier);
        return words.fill("history-rights", &[("measure", Arg::Text(measure))]);
    }
    match place(why) {
        Some(place) => place,
        None if facts.contains_key(&key) => words.fact_label(&key),
        None if why == "facts" => words.get("tab-facts"),
        None => why.to_owned(),
    }
}

/// A part of the dossier by its name, with the file it is kept in.
fn part(path: &str, words: &Words) -> String {
    let stem = path.split(['/', '.']).next().unwrap_or_default();
    match words.find(&format!("history-part-{stem}")) {
        Some(name) => format!("{name} ({path})"),
        None => path.to_owned(),
    }
}

/// Takes back what a revision changed.
pub async fn undo(signed: SignedIn, Path((id, revision)): Path<(String, i64)>) -> Result<Redirect, Failure> {
    let SignedIn { visitor, who } = &signed;
    let conflict = visitor.state.office.undo(who, &id.as_str().into(), revision, visitor.moment).await?;
    if conflict.is_some() {
        return Err(Failure::slip("error-undo-conflict"));
    }
    Ok(Redirect::to(&format!("/sites/{id}/history")))
}
