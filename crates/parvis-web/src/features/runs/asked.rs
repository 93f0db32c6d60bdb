//! The form that asks for a run, and the list of former ones.

use super::{mode, state, title};
use crate::shell::error::Failure;
use crate::shell::fields::Fields;
use crate::shell::page::{Frame, html};
use crate::shell::reason;
use crate::shell::rooms::{RoomSheet, typed};
use crate::shell::site::{SiteHead, open};
use crate::shell::visitor::SignedIn;
use askama::Template;
use axum::body::Bytes;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse as _, Redirect, Response};
use parvis_app::clock_text;
use parvis_app::egress::telling::called;
use parvis_app::egress::{Mode, Present};
use parvis_app::office::{Action, Answer, Run, RunAsk, RunState, Trouble};
use parvis_core::{Period, Place};

/// What stands in the form to begin with: as many as on the command line.
const RUNS: &str = "50";

#[derive(Template)]
#[template(path = "runs/asked.html")]
struct Page<'a> {
    frame: Frame<'a>,
    head: SiteHead,
    drawn: bool,
    asks: bool,
    modes: Vec<Choice>,
    runs: String,
    locking: String,
    capped: Choice,
    exits: Vec<Choice>,
    periods: Vec<Choice>,
    rooms: RoomSheet,
    edits: bool,
    wrong: Option<String>,
    former: Vec<Line>,
}

/// An alarm, a door or a way to run to choose.
struct Choice {
    word: String,
    name: String,
    chosen: bool,
}

/// A former run.
struct Line {
    to: String,
    title: String,
    when: String,
    who: String,
    state: String,
    done: bool,
    changed: bool,
}

/// What was typed, as a run.
fn read(fields: &Fields) -> Result<RunAsk, Trouble> {
    let (kinds, rooms) = typed(fields)?;
    Ok(RunAsk {
        mode: alarm(fields),
        runs: fields.number("runs").ok_or(Trouble::Slip("slip-run-count"))?,
        without: fields.all("without").map(ToOwned::to_owned).collect(),
        present: Present { period: fields.get("period").to_owned(), kinds, rooms },
        capped: fields.some("capped").is_some(),
        locking: match fields.get("locking").trim() {
            "" => None,
            _ => Some(fields.number("locking").ok_or(Trouble::Slip("slip-run-locking"))?),
        },
        ..RunAsk::default()
    })
}

fn alarm(fields: &Fields) -> Mode {
    match fields.get("mode") {
        "lockdown" => Mode::Lockdown,
        "shelter" => Mode::Shelter,
        _ => Mode::Evacuate,
    }
}

/// The form, and what was run before.
pub async fn ask_page(signed: SignedIn, Path(id): Path<String>) -> Result<Html<String>, Failure> {
    let SignedIn { visitor, who } = &signed;
    let (office, why) = (&visitor.state.office, reason::given(&signed, &id));
    let site = open(&signed, &id, Action::SeeSite).await?;
    if office.terms(who, Action::SeeRuns, &site, visitor.moment) == Answer::WithReason {
        if why.is_empty() {
            return reason::ask(&signed, &site, "/run", false);
        }
        office.run_look(who, &site, None, &why, visitor.moment).await?;
    }
    let fields = Fields::of(vec![("runs".into(), RUNS.into())]);
    html(&asking(&signed, &id, &fields, None).await?)
}

/// Asks for a run; shows the form again with what was typed when it cannot be made.
pub async fn ask(signed: SignedIn, Path(id): Path<String>, form: Bytes) -> Result<Response, Failure> {
    let SignedIn { visitor, who } = &signed;
    let fields = Fields::read(&form);
    if fields.some("show").is_some() {
        return Ok(html(&asking(&signed, &id, &fields, None).await?)?.into_response());
    }
    let asked = match read(&fields) {
        Ok(ask) => visitor.state.office.run_ask(who, &id.as_str().into(), ask, visitor.moment).await,
        Err(trouble) => Err(trouble),
    };
    match asked {
        Ok(run) => Ok(Redirect::to(&format!("/runs/{run}")).into_response()),
        Err(Trouble::Slip(message)) => {
            let page = asking(&signed, &id, &fields, Some(visitor.words().get(message))).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, html(&page)?).into_response())
        }
        Err(trouble) => Err(trouble.into()),
    }
}

async fn asking<'a>(
    signed: &'a SignedIn,
    id: &str,
    fields: &Fields,
    wrong: Option<String>,
) -> Result<Page<'a>, Failure> {
    let SignedIn { visitor, who } = signed;
    let site = open(signed, id, Action::SeeSite).await?;
    let (office, words, why) = (&visitor.state.office, visitor.words(), reason::given(signed, id));
    let line = |run: &Run| Line {
        to: format!("/runs/{}", run.id),
        title: title(run, &site, words),
        when: visitor.when(run.asked),
        who: run.who.clone(),
        state: words.get(state(run)),
        done: run.state == RunState::Done,
        changed: run.revision != site.revision,
    };
    let former = office.runs(who, &site, &why, visitor.moment).await?.iter().map(line).collect();
    let dossier = site.dossier()?;
    let exit = |exit: &parvis_core::Opening| Choice {
        word: exit.id.to_string(),
        name: called(&Place::Opening(exit.id.clone()), dossier, words),
        chosen: fields.all("without").any(|id| id == exit.id.as_str()),
    };
    let modes = [("evacuate", Mode::Evacuate), ("lockdown", Mode::Lockdown), ("shelter", Mode::Shelter)];
    let choice = |(word, one): (&str, Mode)| Choice {
        word: word.into(),
        name: words.get(mode(one)),
        chosen: alarm(fields) == one,
    };
    let period = dossier.periods.iter().find(|period| period.name == fields.get("period"));
    let of_day = |one: &Period| Choice {
        name: format!("{}, {}–{}", one.name, clock_text(one.starts), clock_text(one.ends)),
        word: one.name.clone(),
        chosen: period == Some(one),
    };
    // The numbers as they stand under what was typed of kinds of rooms; what cannot be read changes none of them.
    let kinds = fields.under("kind.").filter_map(|(kind, of)| Some((kind.to_owned(), of.parse().ok()?)));
    let stands = Present {
        period: period.map(|period| period.name.clone()).unwrap_or_default(),
        kinds: kinds.filter(|(_, percent)| *percent <= 100).collect(),
        ..Present::default()
    };
    let head = SiteHead::new(signed, &site, "/run");
    Ok(Page {
        frame: Frame::new(visitor, "sites", format!("{} · {}", words.get("tab-run"), head.name)),
        head,
        drawn: dossier.plan.is_some(),
        asks: office.may(who, Action::RunBuilding, &site, visitor.moment),
        modes: modes.map(choice).into(),
        runs: fields.get("runs").to_owned(),
        locking: fields.get("locking").to_owned(),
        capped: Choice {
            word: "yes".into(),
            name: words.get("run-capped"),
            chosen: fields.some("capped").is_some(),
        },
        periods: dossier.periods.iter().map(of_day).collect(),
        rooms: RoomSheet::new(dossier, &office.rooms(&site, &stands)?, period, fields, words),
        edits: office.may(who, Action::EditFacts, &site, visitor.moment),
        exits: dossier.plan.iter().flat_map(parvis_core::FloorPlan::exits).map(exit).collect(),
        wrong,
        former,
    })
}
