//! What its reader asked for that takes its time: files read, papers printed. How far each is, and what it came to.

use crate::shell::error::Failure;
use crate::shell::page::{Frame, html};
use crate::shell::paper::attached;
use crate::shell::visitor::{SignedIn, Visitor};
use askama::Template;
use axum::extract::Path;
use axum::http::{HeaderMap, HeaderName};
use axum::response::{Html, IntoResponse as _, Redirect, Response};
use parvis_app::egress::telling::Section;
use parvis_app::office::{Brought, Order, Outcome, RunState, Task};
use parvis_core::Arg;

#[derive(Template)]
#[template(path = "jobs/list.html")]
struct ListPage<'a> {
    frame: Frame<'a>,
    jobs: Vec<Line>,
}

struct Line {
    to: String,
    title: String,
    when: String,
    state: String,
    done: bool,
}

/// What its reader asked for lately, the newest first.
pub async fn list(SignedIn { visitor, who }: SignedIn) -> Result<Html<String>, Failure> {
    let orders = visitor.state.office.tasks(&who, visitor.moment).await?;
    let line = |order: Order| Line {
        to: format!("/jobs/{}", order.id),
        title: title(&order, &visitor),
        when: visitor.when(order.asked),
        state: visitor.words().get(state(&order)),
        done: order.state == RunState::Done,
    };
    let jobs = orders.into_iter().filter(|order| order.kept > visitor.moment.now).map(line).collect();
    html(&ListPage { frame: Frame::new(&visitor, "account", visitor.words().get("jobs-title")), jobs })
}

fn title(order: &Order, visitor: &Visitor) -> String {
    visitor.words().get(match order.task {
        Task::Drawing { .. } => "work-import-drawing",
        Task::Sites { .. } => "work-import-sites",
        Task::Plan { .. } => "work-print-plan",
        Task::Plans { .. } => "work-print-plans",
        Task::Evacuate { .. } => "work-evacuate-dossier",
    })
}

/// The message of where it stands.
const fn state(order: &Order) -> &'static str {
    match order.state {
        RunState::Queued => "run-state-queued",
        RunState::Running if order.stopping => "run-state-stopping",
        RunState::Running => "jobs-at-work",
        RunState::Done => "run-state-done",
        RunState::Dead => "run-state-dead",
        RunState::Cancelled => "run-state-cancelled",
    }
}

#[derive(Template)]
#[template(path = "jobs/page.html")]
struct Page<'a> {
    frame: Frame<'a>,
    id: String,
    asked: String,
    state: String,
    over: bool,
    /// It ended without what it was to make, or that is kept no longer.
    failed: Option<String>,
    done: i64,
    total: i64,
    stops: bool,
    /// What is wrong, and what to do.
    refused: Vec<(String, String)>,
    /// Where it can be asked for again.
    again: String,
    sites: Vec<Brought>,
    papers: Vec<String>,
    left_out: Vec<String>,
    /// What a run found.
    told: Vec<Section>,
    /// Until when what was made is kept.
    kept: String,
}

/// How far it is, or what it came to. A drawing that was read, and a site that was made alone, have pages of their own.
pub async fn page(signed: SignedIn, Path(id): Path<String>, headers: HeaderMap) -> Result<Response, Failure> {
    let SignedIn { visitor, who } = &signed;
    let office = &visitor.state.office;
    let order = office.task(who, &id.as_str().into(), visitor.moment).await?;
    if order.is_over() && headers.contains_key("hx-request") {
        // What was asked for a second ago is now another page.
        return Ok(([(HeaderName::from_static("hx-refresh"), "true")], "").into_response());
    }
    let outcome = office.task_outcome(&order, visitor.moment).await?;
    if let (RunState::Done, Some(outcome)) = (order.state, &outcome)
        && let Some(to) = further(&order, outcome)
    {
        return Ok(Redirect::to(&to).into_response());
    }
    let words = visitor.words();
    let over = order.is_over();
    let mut page = Page {
        frame: Frame::new(visitor, "account", title(&order, visitor)),
        asked: words.fill("jobs-asked", &[("date", Arg::Text(visitor.when(order.asked)))]),
        state: words.get(state(&order)),
        over,
        failed: match order.state {
            RunState::Dead => Some(words.get("jobs-failed")),
            RunState::Done if outcome.is_none() => Some(words.get("jobs-gone")),
            _ => None,
        },
        done: order.done,
        total: order.total.max(order.done),
        stops: !over && !order.stopping,
        refused: Vec::new(),
        again: again(&order.task),
        sites: Vec::new(),
        papers: Vec::new(),
        left_out: Vec::new(),
        told: Vec::new(),
        kept: words.fill("jobs-kept", &[("date", Arg::Text(visitor.when(order.kept)))]),
        id,
    };
    match outcome {
        Some(Outcome::Refused(refused)) => page.refused = refused.told(visitor.language),
        Some(Outcome::Sites(sites)) => page.sites = sites,
        Some(Outcome::Papers { names, left_out, .. }) => (page.papers, page.left_out) = (names, left_out),
        Some(Outcome::Run) => {
            let found = office.task_found(&order, visitor.language, visitor.moment).await?;
            page.told = found.map(|(_, told)| told).unwrap_or_default();
        }
        Some(Outcome::Drawing) | None => {}
    }
    Ok(html(&page)?.into_response())
}

/// Where what it came to is shown.
fn further(order: &Order, outcome: &Outcome) -> Option<String> {
    match (outcome, &order.task) {
        (Outcome::Drawing, Task::Drawing { site, .. }) => Some(format!("/sites/{site}/import/{}", order.id)),
        (Outcome::Sites(made), _) => match made.as_slice() {
            [one] if one.folder.is_empty() => Some(format!("/sites/{}/facts", one.site)),
            _ => None,
        },
        _ => None,
    }
}

/// Where the same can be asked for again.
fn again(task: &Task) -> String {
    match task {
        Task::Drawing { site, .. } => format!("/sites/{site}/import"),
        Task::Plan { site, .. } => format!("/sites/{site}/plan"),
        Task::Sites { place } => format!("/places/{place}/sites/new"),
        Task::Plans { place, .. } => format!("/places/{place}/print"),
        // Only programs ask for it.
        Task::Evacuate { .. } => "/jobs".to_owned(),
    }
}

/// Asks that it stop.
pub async fn cancel(signed: SignedIn, Path(id): Path<String>) -> Result<Redirect, Failure> {
    let SignedIn { visitor, who } = &signed;
    visitor.state.office.task_cancel(who, &id.as_str().into(), visitor.moment).await?;
    Ok(Redirect::to(&format!("/jobs/{id}")))
}

/// A paper that was made.
pub async fn paper(signed: SignedIn, Path((id, number)): Path<(String, usize)>) -> Result<Response, Failure> {
    let SignedIn { visitor, who } = &signed;
    let one = (&id.as_str().into(), number);
    let (name, media_type, bytes) = visitor.state.office.task_paper(who, one, visitor.moment).await?;
    Ok(attached(&name, &media_type, bytes))
}
