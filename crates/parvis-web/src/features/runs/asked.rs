//! The form that asks for a run, and the list of former ones.

use super::{mode, state, title};
use crate::shell::error::Failure;
use crate::shell::page::{Frame, html};
use crate::shell::site::{SiteHead, open};
use crate::shell::visitor::SignedIn;
use askama::Template;
use axum::extract::{Path, RawForm};
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse as _, Redirect, Response};
use parvis_app::egress::Mode;
use parvis_app::egress::telling::called;
use parvis_app::office::{Action, Run, RunAsk, RunState, Trouble};
use parvis_core::Place;

/// What stands in the form to begin with; ours: enough for a first answer, soon there.
const RUNS: &str = "20";

#[derive(Template)]
#[template(path = "runs/asked.html")]
struct Page<'a> {
    frame: Frame<'a>,
    head: SiteHead,
    drawn: bool,
    asks: bool,
    modes: Vec<Choice>,
    runs: String,
    exits: Vec<Choice>,
    wrong: Option<String>,
    former: Vec<Line>,
}

/// An alarm or a door to choose.
struct Choice {
    word: String,
    name: String,
    chosen: bool,
}

/// A former run.
struct Line {
    id: String,
    title: String,
    when: String,
    who: String,
    state: String,
    done: bool,
    changed: bool,
}

/// What was typed.
#[derive(Default)]
struct Typed {
    mode: Mode,
    runs: String,
    without: Vec<String>,
}

impl Typed {
    fn read(form: &[u8]) -> Result<Self, Failure> {
        let pairs: Vec<(String, String)> =
            serde_urlencoded::from_bytes(form).map_err(|_| Failure::slip("error-bad-request"))?;
        let mut typed = Self::default();
        for (key, value) in pairs {
            match (key.as_str(), value.as_str()) {
                ("mode", "lockdown") => typed.mode = Mode::Lockdown,
                ("mode", "shelter") => typed.mode = Mode::Shelter,
                ("runs", _) => typed.runs = value,
                ("without", _) => typed.without.push(value),
                _ => {}
            }
        }
        Ok(typed)
    }

    fn ask(&self) -> Result<RunAsk, Trouble> {
        let runs = self.runs.trim().parse().map_err(|_| Trouble::Slip("slip-run-count"))?;
        Ok(RunAsk { mode: self.mode, runs, without: self.without.clone() })
    }
}

/// The form, and what was run before.
pub async fn ask_page(signed: SignedIn, Path(id): Path<String>) -> Result<Html<String>, Failure> {
    let typed = Typed { runs: RUNS.into(), ..Typed::default() };
    html(&asking(&signed, &id, &typed, None).await?)
}

/// Asks for a run; shows the form again with what was typed when it cannot be made.
pub async fn ask(
    signed: SignedIn,
    Path(id): Path<String>,
    RawForm(form): RawForm,
) -> Result<Response, Failure> {
    let SignedIn { visitor, who } = &signed;
    let typed = Typed::read(&form)?;
    let asked = match typed.ask() {
        Ok(ask) => visitor.state.office.run_ask(who, &id.as_str().into(), ask, visitor.moment).await,
        Err(trouble) => Err(trouble),
    };
    match asked {
        Ok(run) => Ok(Redirect::to(&format!("/runs/{run}")).into_response()),
        Err(Trouble::Slip(message)) => {
            let page = asking(&signed, &id, &typed, Some(visitor.words().get(message))).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, html(&page)?).into_response())
        }
        Err(trouble) => Err(trouble.into()),
    }
}

async fn asking<'a>(
    signed: &'a SignedIn,
    id: &str,
    typed: &Typed,
    wrong: Option<String>,
) -> Result<Page<'a>, Failure> {
    let SignedIn { visitor, who } = signed;
    let site = open(signed, id, Action::SeeRuns).await?;
    let (office, words) = (&visitor.state.office, visitor.words());
    let line = |run: &Run| Line {
        id: run.id.to_string(),
        title: title(run, &site, words),
        when: visitor.when(run.asked),
        who: run.who.clone(),
        state: words.get(state(run)),
        done: run.state == RunState::Done,
        changed: run.revision != site.revision,
    };
    let former = office.runs(who, &site, visitor.moment).await?.iter().map(line).collect();
    let dossier = site.dossier()?;
    let exit = |exit: &parvis_core::Opening| Choice {
        word: exit.id.to_string(),
        name: called(&Place::Opening(exit.id.clone()), dossier, words),
        chosen: typed.without.iter().any(|id| id == exit.id.as_str()),
    };
    let modes = [("evacuate", Mode::Evacuate), ("lockdown", Mode::Lockdown), ("shelter", Mode::Shelter)];
    let alarm = |(word, one): (&str, Mode)| Choice {
        word: word.into(),
        name: words.get(mode(one)),
        chosen: typed.mode == one,
    };
    let head = SiteHead::new(signed, &site, "/run");
    Ok(Page {
        frame: Frame::new(visitor, "sites", format!("{} · {}", words.get("tab-run"), head.name)),
        head,
        drawn: dossier.plan.is_some(),
        asks: office.may(who, Action::RunBuilding, &site, visitor.moment),
        modes: modes.map(alarm).into(),
        runs: typed.runs.clone(),
        exits: dossier.plan.iter().flat_map(parvis_core::FloorPlan::exits).map(exit).collect(),
        wrong,
        former,
    })
}
