//! The sites somebody sees, and the first page of each: what it is, what is to settle.

use crate::shell::error::Failure;
use crate::shell::page::{Frame, html};
use crate::shell::paper::attached;
use crate::shell::site::{SiteHead, open};
use crate::shell::visitor::{SignedIn, Visitor};
use askama::Template;
use axum::extract::{Path, Query};
use axum::response::{Html, Response};
use parvis_app::documents;
use parvis_app::office::{Action, At, Counts, Day, JournalLine, Looking, NodeId, PlaceRights, Remind, Stage};
use parvis_core::{Arg, Severity};
use parvis_words::Words;
use serde::Deserialize;

/// So many sites on a page of the list; ours.
const PAGE: u64 = 50;

/// So many looks through broken glass are told on a first page; ours.
const GLASS: usize = 5;

/// So many things that are due are told on the first page; ours.
const DUE: usize = 10;

/// What is looked for in the list.
#[derive(Deserialize)]
pub struct Look {
    #[serde(default)]
    named: String,
    #[serde(default)]
    page: u32,
}

#[derive(Template)]
#[template(path = "sites/list.html")]
struct ListPage<'a> {
    frame: Frame<'a>,
    people: Option<String>,
    rights: PlaceRights,
    reads_journal: bool,
    way: Vec<(String, String)>,
    places: Vec<(String, String)>,
    sites: Vec<Line>,
    /// Sites whose plan waits for the reader's answer.
    waiting: Vec<(String, String)>,
    /// Who broke the glass lately where the reader watches: the site, its name, when, who and why.
    glass: Vec<(String, String, String)>,
    more_glass: usize,
    due: Vec<Due>,
    more_due: usize,
    all: usize,
    named: String,
    before: Option<String>,
    after: Option<String>,
}

/// Something that is due.
struct Due {
    says: String,
    to: String,
    day: String,
    /// Its day is past.
    over: bool,
}

/// One site of the list.
struct Line {
    id: String,
    name: String,
    counts: Option<Counts>,
    drawn: bool,
    /// Where its plan stands.
    stands: Option<String>,
    lapsed: bool,
}

/// The sites of whoever looks.
pub async fn list(signed: SignedIn, Query(look): Query<Look>) -> Result<Html<String>, Failure> {
    let office = &signed.visitor.state.office;
    let mut places = Vec::new();
    for node in office.own_places(&signed.who, signed.visitor.moment) {
        places.push((node.to_string(), office.place_name(&node).await?));
    }
    show(&signed, None, Vec::new(), places, look).await
}

/// The sites in one place.
pub async fn list_below(
    signed: SignedIn,
    Path(node): Path<String>,
    Query(look): Query<Look>,
) -> Result<Html<String>, Failure> {
    let node = NodeId::from(node);
    let place = signed.visitor.state.office.place(&signed.who, &node, signed.visitor.moment).await?;
    let pair = |node: parvis_app::office::Node| (node.id.to_string(), node.name);
    let children = place.children.into_iter().filter(|node| node.kind != "site").map(pair).collect();
    show(&signed, Some(&node), place.way.into_iter().map(pair).collect(), children, look).await
}

async fn show(
    signed: &SignedIn,
    node: Option<&NodeId>,
    way: Vec<(String, String)>,
    places: Vec<(String, String)>,
    look: Look,
) -> Result<Html<String>, Failure> {
    let SignedIn { visitor, who } = signed;
    let page = u64::from(look.page);
    let listed = visitor.state.office.sites(who, node, &look.named, page, PAGE, visitor.moment).await?;
    let office = &visitor.state.office;
    let (waiting, glass, due) = match node {
        None => (
            office.waiting(who, visitor.moment).await?,
            office.glass_lately(who, visitor.moment).await?,
            office.due_soon(who, visitor.moment).await?,
        ),
        Some(_) => (Vec::new(), Vec::new(), Vec::new()),
    };
    let more_due = due.len().saturating_sub(DUE);
    let more_glass = glass.len().saturating_sub(GLASS);
    let glass = glass.into_iter().take(GLASS).map(|glass| {
        let said = format!("{}, {}: “{}”", visitor.when(glass.line.at), glass.line.who, why(&glass.line));
        (glass.site.to_string(), glass.name, said)
    });
    let rights = match node {
        Some(node) => visitor.state.office.place_rights(who, node, visitor.moment).await?,
        None => PlaceRights::default(),
    };
    let reads_journal = match node {
        Some(node) => office.reads_journal(who, node, visitor.moment).await?,
        None => false,
    };
    let line = |site: parvis_app::office::Summary| Line {
        stands: stands(&site, visitor.words()),
        lapsed: site.until.is_some_and(|until| until < visitor.moment.today),
        id: site.dossier.to_string(),
        name: site.name,
        counts: site.counts,
        drawn: site.drawn,
    };
    let path = visitor.path.split('?').next().unwrap_or("/").to_owned();
    let to = |page: u64| {
        crate::shell::page::address(
            &path,
            &[("named", look.named.as_str()), ("page", page.to_string().as_str())],
        )
    };
    let title = way.last().map_or_else(|| visitor.words().get("web-sites"), |(_, name)| name.clone());
    html(&ListPage {
        frame: Frame::new(visitor, "sites", title),
        before: page.checked_sub(1).map(&to),
        after: ((page + 1) * PAGE < listed.all).then(|| to(page + 1)),
        people: node.map(ToString::to_string),
        rights,
        reads_journal,
        way,
        places,
        sites: listed.sites.into_iter().map(line).collect(),
        waiting: waiting.into_iter().map(|(id, name)| (id.to_string(), name)).collect(),
        glass: glass.collect(),
        more_glass,
        due: due.iter().take(DUE).map(|day| due_line(day, visitor)).collect(),
        more_due,
        all: listed.all as usize,
        named: look.named,
    })
}

/// What is due, where it is seen to, and by when.
fn due_line(due: &Day, visitor: &Visitor) -> Due {
    let words = visitor.words();
    let text = |text: &str| Arg::Text(text.to_owned());
    let (message, page) = match due.remind {
        Remind::Review => ("calendar-review", "approval".to_owned()),
        Remind::Ends => ("calendar-ends", "approval".to_owned()),
        Remind::Due => ("calendar-due", format!("findings/{}", due.mark)),
        Remind::Waits => ("calendar-waits", "approval".to_owned()),
        Remind::Drill => ("calendar-drill", "drills".to_owned()),
        Remind::DrillDue => ("calendar-drill-due", "drills".to_owned()),
        Remind::Action => ("calendar-action", String::new()),
    };
    Due {
        says: words.fill(message, &[("site", text(&due.name)), ("code", text(&due.code))]),
        to: match &due.at {
            At::Site(site) => format!("/sites/{site}/{page}"),
            At::Exercise(exercise) => format!("/exercises/{exercise}?then=report"),
        },
        day: words.date(due.day),
        over: due.day < visitor.moment.today,
    }
}

/// Where a site's plan stands, in a word or two; nothing while it is being written.
fn stands(site: &parvis_app::office::Summary, words: &Words) -> Option<String> {
    match (Stage::parse(&site.stage)?, site.until) {
        (Stage::InForce, Some(until)) => Some(words.fill("site-in-force", &[("until", Arg::Date(until))])),
        (Stage::Sent, _) => Some(words.get("site-sent")),
        (Stage::Draft | Stage::InForce, _) => None,
    }
}

#[derive(Template)]
#[template(path = "sites/page.html")]
struct SitePage<'a> {
    frame: Frame<'a>,
    head: SiteHead,
    broken: bool,
    drawn: bool,
    schemes: Vec<Scheme>,
    missing: Vec<(String, String)>,
    /// How many findings must be settled, should be, and are good to know, for who may know it.
    counts: Option<[usize; 3]>,
    known: usize,
    asked: usize,
    glass: Vec<(String, String, String)>,
    imports: bool,
    /// Where they take the dossier away, if they may.
    takes: Option<String>,
    /// Where they say where it lies, if they may.
    lies: Option<String>,
    /// Where its head is invited, while there is none.
    headless: Option<String>,
    opens: Opens,
}

/// Which pages of the site its reader may open.
struct Opens {
    findings: bool,
    facts: bool,
    drawing: bool,
}

/// What the site is under one scheme of its law, and why.
struct Scheme {
    title: String,
    outcome: String,
    reasons: Vec<(String, String)>,
}

/// The first page of a site.
pub async fn page(signed: SignedIn, Path(id): Path<String>) -> Result<Html<String>, Failure> {
    let site = open(&signed, &id, Action::SeeSite).await?;
    let SignedIn { visitor, who } = &signed;
    let (office, words) = (&visitor.state.office, visitor.words());
    let sees = office.may(who, Action::SeeFacts, &site, visitor.moment);
    let review = office.review(&site).ok().filter(|_| sees);
    let classification = review.as_ref().and_then(|review| review.case.classification.as_ref());
    let missing = classification.map(parvis_app::review::Classification::missing).unwrap_or_default();
    let dossier = site.opened.dossier.as_ref();
    let glass = office.glass_broken(who, &site, visitor.moment).await?;
    let glass = glass.into_iter().take(GLASS).map(|line| {
        let why = why(&line);
        (visitor.when(line.at), line.who, why)
    });
    let headless = office.headless(who, &site, visitor.moment).await?;
    let head = SiteHead::new(&signed, &site, "");
    html(&SitePage {
        frame: Frame::new(visitor, "sites", head.name.clone()),
        takes: (dossier.is_some() && office.may(who, Action::EditPlan, &site, visitor.moment))
            .then(|| format!("/sites/{}/dossier.zip", head.id)),
        lies: (dossier.is_some() && office.may(who, Action::EditFacts, &site, visitor.moment))
            .then(|| format!("/sites/{}/where", head.id)),
        head,
        broken: dossier.is_none(),
        drawn: dossier.is_some_and(|dossier| dossier.plan.is_some()),
        schemes: classification.iter().flat_map(|all| &all.schemes).map(|one| scheme(one, words)).collect(),
        missing: missing.iter().map(|key| (key.to_string(), words.fact_label(key))).collect(),
        counts: office
            .counts(who, &site, visitor.moment)
            .then(|| [Severity::Error, Severity::Warning, Severity::Note].map(|kind| site.count(kind))),
        known: dossier
            .map_or(0, |dossier| dossier.site.facts.values().filter(|fact| fact.value().is_some()).count()),
        asked: office.packs().dictionary().len(),
        glass: glass.collect(),
        headless: headless.then(|| site.node().map(|node| format!("/places/{}/people", node.id))).flatten(),
        imports: office.may(who, Action::ImportDrawing, &site, visitor.moment),
        opens: Opens {
            findings: office.may(who, Action::SeeFindings, &site, visitor.moment),
            facts: sees,
            drawing: office.looking(who, &site, visitor.moment) != Looking::Never,
        },
    })
}

/// The dossier as one file, to be corrected elsewhere or carried to another server.
pub async fn take_away(signed: SignedIn, Path(id): Path<String>) -> Result<Response, Failure> {
    let SignedIn { visitor, who } = &signed;
    let (name, bytes) = visitor.state.office.dossier_zip(who, &id.into(), visitor.moment).await?;
    Ok(attached(&name, "application/zip", bytes))
}

/// The reason that was given for a look.
fn why(line: &JournalLine) -> String {
    line.detail.split_once(": ").map(|(_, why)| why.to_owned()).unwrap_or_default()
}

fn scheme(scheme: &parvis_app::review::SchemeOutcome, words: &Words) -> Scheme {
    let reasons = scheme.reasons.iter();
    Scheme {
        title: words.text(&scheme.title),
        outcome: documents::outcome(scheme, words),
        reasons: reasons
            .map(|reason| (words.text(&reason.citation.says), words.citation(&reason.citation)))
            .collect(),
    }
}

impl SitePage<'_> {
    fn answered(&self) -> String {
        let args = [("known", Arg::Count(self.known as u64)), ("asked", Arg::Count(self.asked as u64))];
        self.frame.words().fill("site-answered", &args)
    }
}
