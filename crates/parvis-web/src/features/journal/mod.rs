//! The journal, read by whoever watches: of a site, and of a place with everything that lies in it.

mod sieve;
mod tell;

use crate::shell::error::Failure;
use crate::shell::page::{Frame, html};
use crate::shell::site::{SiteHead, open};
use crate::shell::visitor::{SignedIn, Visitor};
use askama::Template;
use axum::extract::{Path, Query};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{Html, IntoResponse as _, Response};
use parvis_app::office::{Action, JournalPart, NodeId};
use parvis_core::Dossier;
use sieve::{Asked, KINDS};
use tell::Teller;

/// So many lines stand on one page; ours.
const LINES: u64 = 100;
/// A table holds at most so many lines, the newest; ours: some megabytes.
const TABLE: u64 = 20_000;

#[derive(Template)]
#[template(path = "journal/site.html")]
struct SitePage<'a> {
    frame: Frame<'a>,
    head: SiteHead,
    log: Log,
}

#[derive(Template)]
#[template(path = "journal/place.html")]
struct PlacePage<'a> {
    frame: Frame<'a>,
    node: String,
    name: String,
    log: Log,
}

/// What both pages show: what is asked for, and the lines.
struct Log {
    lines: Vec<Shown>,
    asked: Asked,
    /// What can be asked for: its word, what it is called, whether it is.
    kinds: Vec<(&'static str, String, bool)>,
    /// Addresses of the older lines, and of these as a table.
    older: Option<String>,
    table: String,
    /// The newest are not on this page.
    back: Option<String>,
}

/// One line.
struct Shown {
    number: i64,
    at: String,
    who: String,
    what: String,
    /// What makes it clear.
    says: Vec<String>,
    /// What it was done to, and its address.
    about: Option<(String, Option<String>)>,
}

impl Log {
    /// The lines, in words, on the page at `path`.
    fn new(
        visitor: &Visitor,
        path: &str,
        part: &JournalPart,
        asked: Asked,
        dossier: Option<&Dossier>,
    ) -> Self {
        let words = visitor.words();
        let teller = Teller { words, names: &part.names, dossier };
        let lines = part.lines.iter().map(|line| Shown {
            number: line.number,
            at: visitor.when(line.at),
            who: line.who.clone(),
            what: teller.what(line),
            says: teller.says(line),
            about: if dossier.is_some() { None } else { teller.about(line) },
        });
        let lines: Vec<Shown> = lines.collect();
        let last = part.lines.last().map(|line| line.number);
        let kinds = KINDS.iter().map(|kind| {
            (*kind, words.get(&format!("journal-kind-{}", kind.trim_end_matches('.'))), asked.what == *kind)
        });
        Self {
            kinds: kinds.collect(),
            older: last.filter(|_| part.more).map(|line| asked.to(path, Some(line))),
            back: asked.before.is_some().then(|| asked.to(path, None)),
            table: asked.to(&format!("{path}.csv"), None),
            lines,
            asked,
        }
    }
}

/// The journal of a site.
pub async fn of_site(
    signed: SignedIn,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Html<String>, Failure> {
    let site = open(&signed, &id, Action::SeeJournal).await?;
    let SignedIn { visitor, who } = &signed;
    let zone = &visitor.state.settings.zone;
    let part = visitor.state.office.journal(who, &site, asked.sought(zone, LINES), visitor.moment).await?;
    let head = SiteHead::new(&signed, &site, "/journal");
    let none = Dossier::default();
    let dossier = site.opened.dossier.as_ref().unwrap_or(&none);
    html(&SitePage {
        frame: Frame::new(
            visitor,
            "sites",
            format!("{} · {}", visitor.words().get("tab-journal"), head.name),
        ),
        log: Log::new(visitor, &format!("/sites/{id}/journal"), &part, asked, Some(dossier)),
        head,
    })
}

/// The same as a table, every line as it was written.
pub async fn of_site_csv(
    signed: SignedIn,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Failure> {
    let site = open(&signed, &id, Action::SeeJournal).await?;
    let SignedIn { visitor, who } = &signed;
    let sought = asked.sought(&visitor.state.settings.zone, TABLE);
    Ok(table(&visitor.state.office.journal(who, &site, sought, visitor.moment).await?))
}

/// The journal of a place, and of everything that lies in it.
pub async fn of_place(
    signed: SignedIn,
    Path(node): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Html<String>, Failure> {
    let SignedIn { visitor, who } = &signed;
    let (office, at) = (&visitor.state.office, NodeId::from(node.as_str()));
    let sought = asked.sought(&visitor.state.settings.zone, LINES);
    let part = office.journal_below(who, &at, sought, visitor.moment).await?;
    let name = office.place_name(&at).await?;
    html(&PlacePage {
        frame: Frame::new(visitor, "sites", format!("{} · {name}", visitor.words().get("tab-journal"))),
        log: Log::new(visitor, &format!("/places/{node}/journal"), &part, asked, None),
        node,
        name,
    })
}

/// The same as a table, every line as it was written.
pub async fn of_place_csv(
    signed: SignedIn,
    Path(node): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Failure> {
    let SignedIn { visitor, who } = &signed;
    let sought = asked.sought(&visitor.state.settings.zone, TABLE);
    Ok(table(&visitor.state.office.journal_below(who, &node.into(), sought, visitor.moment).await?))
}

fn table(part: &JournalPart) -> Response {
    let headers = [
        (CONTENT_TYPE, "text/csv; charset=utf-8"),
        (CONTENT_DISPOSITION, "attachment; filename=\"journal.csv\""),
    ];
    (headers, part.csv()).into_response()
}
