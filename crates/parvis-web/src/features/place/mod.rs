//! The place on the screen: the drawing from the map down to the room, with its findings pinned where they are.

mod data;

pub use data::data;

use crate::shell::error::Failure;
use crate::shell::page::{Frame, PLACE_WORDS, html, script_words};
use crate::shell::pins;
use crate::shell::reason;
use crate::shell::site::{SiteHead, open};
use crate::shell::visitor::SignedIn;
use askama::Template;
use axum::extract::Path;
use axum::response::Html;
use parvis_app::office::{Action, Looking, Site};
use parvis_core::Arg;

#[derive(Template)]
#[template(path = "place/page.html")]
struct Page<'a> {
    frame: Frame<'a>,
    head: SiteHead,
    drawn: bool,
    levels: Vec<Level>,
    /// The comments that lie on the drawing, by their numbers.
    comments: Vec<Comment>,
    /// Whether the reader comments.
    says: bool,
    words: String,
}

/// A storey and what is found there.
struct Level {
    name: String,
    findings: Vec<Line>,
}

struct Line {
    pin: String,
    to: String,
    severity: &'static str,
    severity_word: String,
    title: String,
    stands: Option<pins::Stands>,
    place: String,
    settle: String,
    cited: Vec<String>,
}

/// A comment that lies on the drawing.
struct Comment {
    id: String,
    number: usize,
    heading: String,
    level: String,
    words: String,
    by: String,
    answered: bool,
}

/// The comments that lie on the drawing, the oldest first, for who reads comments.
async fn comments(signed: &SignedIn, site: &Site) -> Result<Vec<Comment>, Failure> {
    let SignedIn { visitor, who } = signed;
    let (office, words) = (&visitor.state.office, visitor.words());
    if !office.may(who, Action::SeePlan, site, visitor.moment) {
        return Ok(Vec::new());
    }
    let plan = site.opened.dossier.as_ref().and_then(|dossier| dossier.plan.as_ref());
    let name = |id| plan.and_then(|plan| plan.levels.iter().find(|level| level.id == id));
    let mut all = Vec::new();
    for said in office.comments(who, site, visitor.moment).await?.into_iter().rev() {
        let Some((number, level, _)) = said.spot else { continue };
        all.push(Comment {
            id: said.comment.id.to_string(),
            number,
            heading: words.fill("comment-number", &[("number", Arg::Count(number as u64))]),
            level: name(level).map(|level| words.level(level)).unwrap_or_default(),
            words: said.comment.words,
            by: format!("{}, {}", said.by, visitor.when(said.comment.at)),
            answered: said.comment.answer.is_some(),
        });
    }
    Ok(all)
}

/// The page with the drawing and the findings beside it; for some, only once they have said why.
pub async fn page(signed: SignedIn, Path(id): Path<String>) -> Result<Html<String>, Failure> {
    let site = open(&signed, &id, Action::SeeSite).await?;
    let words = signed.visitor.words();
    let SignedIn { visitor, who } = &signed;
    let why = reason::given(&signed, &id);
    let looking = visitor.state.office.looking(who, &site, visitor.moment);
    if let Some(question) = reason::asked(&signed, &site, "/place", looking, &why)? {
        return Ok(question);
    }
    if looking != Looking::Freely {
        visitor.state.office.drawing(who, &site.id, &why, visitor.moment).await?;
    }
    let dossier = site.dossier()?;
    let plan = dossier.plan.as_ref();
    let sees = visitor.state.office.may(who, Action::SeeFindings, &site, visitor.moment);
    let pins: Vec<_> = site
        .findings
        .iter()
        .filter(|_| sees)
        .enumerate()
        .filter_map(|(number, finding)| pins::pin(number, finding, dossier))
        .collect();
    let line = |pin: &pins::Pin<'_>| Line {
        pin: pin.id.clone(),
        to: format!("/sites/{id}/findings/{}", Site::mark(pin.finding)),
        severity: pin.finding.severity.as_str(),
        severity_word: words.severity(pin.finding.severity),
        title: words.title(pin.finding.code),
        stands: pins::stands(site.standing(pin.finding), words),
        place: words.place(&pin.finding.place, dossier),
        settle: words.settle(pin.finding, dossier),
        cited: pin.finding.citations.iter().map(|citation| words.citation(citation)).collect(),
    };
    let levels = plan.iter().flat_map(|plan| &plan.levels).map(|level| Level {
        name: words.level(level),
        findings: pins.iter().filter(|pin| pin.level == level.id).map(line).collect(),
    });
    let head = SiteHead::new(&signed, &site, "/place");
    html(&Page {
        frame: Frame::new(&signed.visitor, "sites", format!("{} · {}", words.get("tab-place"), head.name)),
        head,
        drawn: plan.is_some(),
        levels: levels.filter(|level| !level.findings.is_empty()).collect(),
        comments: comments(&signed, &site).await?,
        says: visitor.state.office.may(who, Action::Comment, &site, visitor.moment),
        words: script_words(words, PLACE_WORDS),
    })
}
