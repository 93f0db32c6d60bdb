//! The plan: its text, section by section, and the whole as a PDF.

mod outline;
mod section;

pub use outline::{arrange, removal, remove};
pub use section::{draft_pdf, section_page, section_save, to_section};

use crate::shell::error::Failure;
use crate::shell::page::{Frame, html};
use crate::shell::reason;
use crate::shell::site::{SiteHead, open};
use crate::shell::upload;
use crate::shell::visitor::SignedIn;
use askama::Template;
use axum::Form;
use axum::extract::Path;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{Html, IntoResponse as _, Redirect, Response};
use outline::Outline;
use parvis_app::documents::Part;
use parvis_app::office::{Action, Print, Site, Task};
use parvis_core::Finding;
use serde::Deserialize;

/// The plan of a building of more rooms is printed as a job; ours: the school of the sample, of 226, takes a second.
const LARGE: usize = 300;

#[derive(Template)]
#[template(path = "plans/page.html")]
struct Page<'a> {
    frame: Frame<'a>,
    head: SiteHead,
    edits: bool,
    /// What the text may be added to and how it is ordered, for those who write it.
    outline: Outline,
    /// Printing it takes too long to wait for.
    large: bool,
    /// What was decided about findings: where it is read for those who may, of what it speaks, and what.
    decided: Vec<(Option<String>, String, String)>,
}

/// The sections, and the plan beside them.
pub async fn page(signed: SignedIn, Path(id): Path<String>) -> Result<Html<String>, Failure> {
    shown(&signed, &id, |_| ()).await
}

/// The page, its outline as `told` changes it.
async fn shown(
    signed: &SignedIn,
    id: &str,
    told: impl FnOnce(&mut Outline),
) -> Result<Html<String>, Failure> {
    let site = open(signed, id, Action::SeeSite).await?;
    let SignedIn { visitor, who } = signed;
    let why = reason::given(signed, id);
    let looking = visitor.state.office.looking_with(who, Action::SeePlan, &site, visitor.moment);
    if let Some(question) = reason::asked(signed, &site, "/plan", looking, &why)? {
        return Ok(question);
    }
    let edits = visitor.state.office.may(who, Action::EditPlan, &site, visitor.moment);
    let mut outline = Outline::new(signed, &site)?;
    told(&mut outline);
    let head = SiteHead::new(signed, &site, "/plan");
    html(&Page {
        frame: Frame::new(visitor, "sites", format!("{} · {}", visitor.words().get("tab-plan"), head.name)),
        edits,
        outline,
        large: site.dossier()?.plan.as_ref().is_some_and(|plan| plan.rooms().count() > LARGE),
        decided: decided(signed, &site)?,
        head,
    })
}

/// What was decided about findings that are still found.
fn decided(signed: &SignedIn, site: &Site) -> Result<Vec<(Option<String>, String, String)>, Failure> {
    let SignedIn { visitor, who } = signed;
    let (words, dossier) = (visitor.words(), site.dossier()?);
    let sees = visitor.state.office.may(who, Action::SeeFindings, site, visitor.moment);
    let line = |finding: &Finding| {
        let says = words.decided(site.standing(finding))?;
        let title = format!("{}: {}", words.title(finding.code), words.place(&finding.place, dossier));
        let to = sees.then(|| format!("/sites/{}/findings/{}", site.id, Site::mark(finding)));
        Some((to, title, says))
    };
    Ok(site.findings.iter().filter_map(line).collect())
}

fn title(title: &str, key: &str) -> String {
    if title.is_empty() { key.into() } else { title.into() }
}

/// The plan as a PDF, as its reader sees it.
pub async fn pdf(signed: SignedIn, Path(id): Path<String>) -> Result<Response, Failure> {
    printed(signed, id, Part::Whole).await
}

/// What responders need on the way in, as a PDF.
pub async fn responders(signed: SignedIn, Path(id): Path<String>) -> Result<Response, Failure> {
    printed(signed, id, Part::Responders).await
}

/// What the site is under its law and what that asks of it, as a PDF.
pub async fn class_card(signed: SignedIn, Path(id): Path<String>) -> Result<Response, Failure> {
    printed(signed, id, Part::ClassCard).await
}

/// What is to be printed of a large plan.
#[derive(Deserialize)]
pub struct Wanted {
    #[serde(default)]
    part: String,
}

/// Prints the plan of a building that is large.
pub async fn print(
    signed: SignedIn,
    Path(id): Path<String>,
    Form(wanted): Form<Wanted>,
) -> Result<Redirect, Failure> {
    let SignedIn { visitor, who } = &signed;
    let part = Print::parse(&wanted.part).unwrap_or_default();
    let why = reason::given(&signed, &id);
    let task = Task::Plan { site: id, part, why };
    let office = &visitor.state.office;
    let job = office.task_ask(who, task, None, visitor.language, visitor.moment).await?;
    upload::to_job(&visitor.state, &job).await
}

/// Its form stands on the page of the plan.
pub async fn to_page(_: SignedIn, Path(id): Path<String>) -> Redirect {
    Redirect::to(&format!("/sites/{id}/plan"))
}

async fn printed(signed: SignedIn, id: String, part: Part) -> Result<Response, Failure> {
    let SignedIn { visitor, who } = &signed;
    let state = visitor.state.clone();
    let why = reason::given(&signed, &id);
    let site = state.office.plan_to_print(who, &id.into(), &why, visitor.moment).await?;
    let language = visitor.language;
    let seals = state.office.seals(&site, visitor.moment).await?;
    let made = tokio::task::spawn_blocking(move || {
        state.office.plan_pdf(&site, part, &seals, state.words(language))
    });
    let bytes = made.await.map_err(|error| Failure::inside(error.to_string()))??;
    Ok(as_pdf(bytes))
}

/// A document to be shown by the browser.
fn as_pdf(bytes: Vec<u8>) -> Response {
    let headers = [(CONTENT_TYPE, "application/pdf"), (CONTENT_DISPOSITION, "inline; filename=\"plan.pdf\"")];
    (headers, bytes).into_response()
}
