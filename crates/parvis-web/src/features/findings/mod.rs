//! The findings of a site: each with its place, its article, what it says and what would settle it.

mod answer;
mod settle;

pub use settle::{decide, page as settle_page};

use crate::shell::error::Failure;
use crate::shell::page::{Frame, html};
use crate::shell::pins;
use crate::shell::site::{SiteHead, open};
use crate::shell::visitor::SignedIn;
use askama::Template;
use axum::extract::{Path, Query};
use axum::response::Html;
use parvis_app::office::{Action, Site};
use parvis_core::{Arg, Dossier, Finding, Severity, Standing};
use parvis_words::Words;
use serde::Deserialize;

/// Findings somebody sees to.
const IN_HAND: &str = "in-hand";
/// Findings accepted as they are.
const ACCEPTED: &str = "accepted";

/// Which findings are wanted.
#[derive(Deserialize)]
pub struct Look {
    #[serde(default)]
    only: String,
}

#[derive(Template)]
#[template(path = "findings/page.html")]
struct Page<'a> {
    frame: Frame<'a>,
    head: SiteHead,
    filters: Vec<Filter>,
    kinds: Vec<Kind>,
}

/// Findings of one kind: the first, and the others folded away behind a line that counts them.
struct Kind {
    first: Line,
    more: Vec<Line>,
    summary: String,
}

struct Filter {
    only: &'static str,
    name: String,
    count: usize,
    here: bool,
}

struct Line {
    /// Stands for it in addresses.
    mark: String,
    /// What was decided about it.
    stands: Option<pins::Stands>,
    code: &'static str,
    severity: &'static str,
    severity_word: String,
    title: String,
    place: String,
    says: String,
    settle: String,
    why: String,
    cited: Vec<String>,
    /// Where it can be settled at once.
    answer: Option<String>,
    /// Its pin on the drawing.
    pin: Option<String>,
}

/// The findings, the gravest first.
pub async fn page(
    signed: SignedIn,
    Path(id): Path<String>,
    Query(look): Query<Look>,
) -> Result<Html<String>, Failure> {
    let site = open(&signed, &id, Action::SeeFindings).await?;
    let words = signed.visitor.words();
    let none = Dossier::default();
    let dossier = site.opened.dossier.as_ref().unwrap_or(&none);
    let head = SiteHead::new(&signed, &site, "/findings");
    let shelf = |finding: &Finding| match site.standing(finding) {
        Standing::Open | Standing::Overdue(_) => finding.severity.as_str(),
        Standing::InHand(_) => IN_HAND,
        Standing::Accepted(_) => ACCEPTED,
    };
    let wanted = |(_, finding): &(usize, &Finding)| match look.only.as_str() {
        "" => site.standing(finding).is_open(),
        only => shelf(finding) == only,
    };
    let findings = site.findings.iter().enumerate().filter(wanted);
    let findings = findings.map(|(number, finding)| Line {
        stands: pins::stands(site.standing(finding), words),
        ..line(&head.id, number, finding, dossier, words)
    });
    let stands = |shelved: &str| site.findings.iter().filter(|finding| shelf(finding) == shelved).count();
    let open = site.findings.iter().filter(|finding| site.standing(finding).is_open()).count();
    let filter = |only: &'static str, name: &str, count| Filter {
        only,
        name: words.get(name),
        count,
        here: only == look.only,
    };
    html(&Page {
        frame: Frame::new(&signed.visitor, "sites", format!("{} · {}", words.get("tab-findings"), head.name)),
        filters: vec![
            filter("", "filter-all", open),
            filter("error", "filter-errors", site.count(Severity::Error)),
            filter("warning", "filter-warnings", site.count(Severity::Warning)),
            filter("note", "filter-notes", site.count(Severity::Note)),
            filter(IN_HAND, "filter-in-hand", stands(IN_HAND)),
            filter(ACCEPTED, "filter-accepted", stands(ACCEPTED)),
        ],
        kinds: kinds(findings, words),
        head,
    })
}

/// Findings kind by kind: one kind may have fifty places, and those who read are to see the next kind too.
fn kinds(findings: impl Iterator<Item = Line>, words: &Words) -> Vec<Kind> {
    let mut kinds: Vec<Kind> = Vec::new();
    for line in findings {
        let same = |kind: &&mut Kind| (kind.first.code, kind.first.severity) == (line.code, line.severity);
        match kinds.iter_mut().find(same) {
            Some(kind) => kind.more.push(line),
            None => kinds.push(Kind { first: line, more: Vec::new(), summary: String::new() }),
        }
    }
    for kind in &mut kinds {
        let args =
            [("count", Arg::Count(kind.more.len() as u64)), ("title", Arg::Text(kind.first.title.clone()))];
        kind.summary = words.fill("findings-more", &args);
    }
    kinds
}

fn line(site: &str, number: usize, finding: &Finding, dossier: &Dossier, words: &Words) -> Line {
    Line {
        mark: Site::mark(finding),
        stands: None,
        code: finding.code.0,
        severity: finding.severity.as_str(),
        severity_word: words.severity(finding.severity),
        title: words.title(finding.code),
        place: words.place(&finding.place, dossier),
        says: words.says(finding, dossier),
        settle: words.settle(finding, dossier),
        why: words.why(finding.code),
        cited: finding.citations.iter().map(|citation| words.citation(citation)).collect(),
        answer: answer::answer(site, finding),
        pin: pins::pin(number, finding, dossier).map(|pin| format!("/sites/{site}/place#{}", pin.id)),
    }
}
