//! One run: how far it is, and what it found, alone or beside another.

use super::{state, title};
use crate::shell::error::Failure;
use crate::shell::page::{Frame, address, html, script_words};
use crate::shell::reason;
use crate::shell::site::SiteHead;
use crate::shell::visitor::SignedIn;
use askama::Template;
use axum::extract::{Path, Query};
use axum::http::{HeaderMap, HeaderName};
use axum::response::{Html, IntoResponse as _, Redirect, Response};
use parvis_app::egress::telling::{Section, time};
use parvis_app::office::{Action, Answer, Figures, Run, RunState, Site};
use parvis_core::Arg;
use parvis_words::Words;
use serde::Deserialize;
use std::sync::Arc;

/// The messages that the playing script shows (`web/WORDS.md`).
const WORDS: &[&str] = &[
    "place-map",
    "place-levels",
    "place-view",
    "place-zoom_in",
    "place-zoom_out",
    "place-whole",
    "place-failed",
    "play-play",
    "play-pause",
    "play-speed",
    "play-moment",
    "play-density",
    "play-inside",
    "play-inside_both",
    "play-loading",
    "play-numbers",
    "play-time",
];

/// What a look at a run carries.
#[derive(Deserialize)]
pub struct Beside {
    /// The run that is looked at beside this one, by its id; empty for none.
    #[serde(default)]
    pub beside: String,
}

#[derive(Template)]
#[template(path = "runs/page.html")]
struct Page<'a> {
    frame: Frame<'a>,
    head: SiteHead,
    id: String,
    title: String,
    asked: String,
    state: String,
    over: bool,
    failed: Option<String>,
    done: i64,
    total: i64,
    stops: bool,
    changed: bool,
    found: Vec<Told>,
    differ: Vec<String>,
    words: String,
    /// The address of what the playing script needs; empty where nothing can be played.
    data: String,
    others: Vec<(String, String, bool)>,
}

/// What one run found.
struct Told {
    id: String,
    title: String,
    sections: Vec<Section>,
}

/// A run that is done, with its numbers.
pub struct Found {
    /// The run.
    pub run: Run,
    /// Its numbers.
    pub figures: Figures,
    /// What tells it from others.
    pub title: String,
}

/// A run of somebody who may see it, with the reason they gave at its site.
pub async fn one(signed: &SignedIn, id: &str) -> Result<(Run, Arc<Site>), Failure> {
    let SignedIn { visitor, who } = signed;
    let (office, id) = (&visitor.state.office, id.into());
    let site = office.run_site(who, &id, visitor.moment).await?;
    Ok(office.run(who, &id, &reason::given(signed, site.id.as_str()), visitor.moment).await?)
}

/// A run of somebody who may see it, and the one beside it if there is one of the same site that is done.
pub async fn both(
    signed: &SignedIn,
    id: &str,
    Beside { beside }: &Beside,
) -> Result<(Run, Arc<Site>, Vec<Found>), Failure> {
    let SignedIn { visitor, .. } = signed;
    let office = &visitor.state.office;
    let (run, site) = one(signed, id).await?;
    let mut found = Vec::new();
    let mut add = vec![run.clone()];
    if !beside.is_empty() && beside != id {
        let (other, there) = one(signed, beside).await?;
        if there.id != site.id {
            return Err(Failure::no_such());
        }
        add.push(other);
    }
    for run in add.into_iter().filter(|run| run.state == RunState::Done) {
        let title = title(&run, &site, visitor.words());
        found.push(Found { figures: office.run_figures(&run).await?, run, title });
    }
    Ok((run, site, found))
}

/// How far the run is, or what it found.
pub async fn page(
    signed: SignedIn,
    Path(id): Path<String>,
    Query(look): Query<Beside>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    if let Some(question) = why_first(&signed, &id, &headers).await? {
        return Ok(question.into_response());
    }
    let (run, site, found) = both(&signed, &id, &look).await?;
    let (beside, why) = (look.beside.as_str(), reason::given(&signed, site.id.as_str()));
    if run.is_over() && headers.contains_key("hx-request") {
        // What was asked for a second ago is now another page.
        return Ok(([(HeaderName::from_static("hx-refresh"), "true")], "").into_response());
    }
    let SignedIn { visitor, who } = &signed;
    let (office, words) = (&visitor.state.office, visitor.words());
    let mut told = Vec::new();
    for one in &found {
        let sections = office.run_told(&one.run, visitor.language).await?;
        told.push(Told { id: one.run.id.to_string(), title: one.title.clone(), sections });
    }
    // The list is asked for once, not every second while the run is made.
    let done = run.state == RunState::Done;
    let others = if done { office.runs(who, &site, &why, visitor.moment).await? } else { Vec::new() };
    let other = |one: &Run| {
        let name = format!("{} · {}", title(one, &site, words), visitor.when(one.asked));
        (one.id.to_string(), name, one.id.as_str() == beside)
    };
    let others = others.iter().filter(|one| one.id != run.id && one.state == RunState::Done).map(other);
    let plays = found.first().is_some_and(|found| found.figures.film.is_some());
    let query = if beside.is_empty() { Vec::new() } else { vec![("beside", beside)] };
    let page = Page {
        frame: Frame::new(visitor, "sites", title(&run, &site, words)),
        head: SiteHead::new(&signed, &site, "/run"),
        title: title(&run, &site, words),
        asked: words.fill(
            "run-asked",
            &[
                ("who", Arg::Text(run.who.clone())),
                ("date", Arg::Text(visitor.when(run.asked))),
                ("revision", Arg::Text(run.revision.to_string())),
            ],
        ),
        state: words.get(state(&run)),
        over: run.is_over(),
        failed: (run.state == RunState::Dead).then(|| failed(&run, words)),
        done: run.done,
        total: run.total.max(run.done),
        stops: !run.is_over() && office.may(who, Action::RunBuilding, &site, visitor.moment),
        changed: run.revision != site.revision,
        found: told,
        differ: differ(&found, words),
        words: script_words(words, WORDS),
        data: if plays { address(&format!("/runs/{id}/play.json"), &query) } else { String::new() },
        others: others.collect(),
        id,
    };
    Ok(html(&page)?.into_response())
}

/// The question why, for those who must say it first; that they looked is written down, once and not every second that
/// the page asks how far it is.
async fn why_first(
    signed: &SignedIn,
    id: &str,
    headers: &HeaderMap,
) -> Result<Option<Html<String>>, Failure> {
    let SignedIn { visitor, who } = signed;
    let (office, id) = (&visitor.state.office, id.into());
    let site = office.run_site(who, &id, visitor.moment).await?;
    let why = reason::given(signed, site.id.as_str());
    if office.terms(who, Action::SeeRuns, &site, visitor.moment) != Answer::WithReason {
        return Ok(None);
    }
    if why.is_empty() {
        return Ok(Some(reason::ask(signed, &site, "/run", false)?));
    }
    if !headers.contains_key("hx-request") {
        office.run_look(who, &site, Some(&id), &why, visitor.moment).await?;
    }
    Ok(None)
}

/// Why it failed, in words.
fn failed(run: &Run, words: &Words) -> String {
    words.find(&run.why).unwrap_or_else(|| words.get("run-why-inside"))
}

/// How much later half of the runs are over than half of those beside, where both ask people to do the same.
fn differ(found: &[Found], words: &Words) -> Vec<String> {
    let [one, other] = found else { return Vec::new() };
    let (Some(here), Some(there)) = (one.figures.median, other.figures.median) else { return Vec::new() };
    if one.run.ask.mode != other.run.ask.mode {
        return vec![words.get("run-differ-alarm")];
    }
    let by = here.value - there.value;
    let id = if by < 0.0 { "run-differ-sooner" } else { "run-differ-later" };
    let mut lines = vec![words.fill(id, &[("time", Arg::Text(time(by.abs(), words)))])];
    if here.low <= there.high && there.low <= here.high {
        lines.push(words.get("run-differ-chance"));
    }
    if one.run.revision != other.run.revision {
        lines.push(words.get("run-differ-revision"));
    }
    lines
}

/// Asks that the run stop.
pub async fn cancel(signed: SignedIn, Path(id): Path<String>) -> Result<Redirect, Failure> {
    let SignedIn { visitor, who } = &signed;
    visitor.state.office.run_cancel(who, &id.as_str().into(), visitor.moment).await?;
    Ok(Redirect::to(&format!("/runs/{id}")))
}
