//! Which sections a plan has: added, moved, and removed with a reason.

use super::title;
use crate::shell::error::Failure;
use crate::shell::page::{Frame, html};
use crate::shell::site::{SiteHead, open};
use crate::shell::visitor::SignedIn;
use askama::Template;
use axum::Form;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse as _, Redirect, Response};
use parvis_app::office::{Action, NewSection, Site, Trouble};
use serde::Deserialize;

/// The sections in order, and what can be added.
#[derive(Default)]
pub(super) struct Outline {
    /// The sections.
    pub lines: Vec<Line>,
    /// Sections that plans usually have and this one has not: key and heading.
    pub missing: Vec<(String, String)>,
    /// What was typed of a section that was not added.
    pub typed: Add,
    /// Why it was not.
    pub wrong: Option<String>,
}

/// A section in its place.
pub(super) struct Line {
    /// Its key.
    pub key: String,
    /// Its heading.
    pub title: String,
    /// Before which it stands once it is moved up.
    pub up: Option<String>,
    /// Before which it stands once it is moved down; empty for behind all.
    pub down: Option<String>,
}

impl Outline {
    pub(super) fn new(signed: &SignedIn, site: &Site) -> Result<Self, Failure> {
        let sections = &site.dossier()?.sections;
        let key = |at: usize| sections.get(at).map(|section| section.key.clone());
        let line = |(at, section): (usize, &parvis_core::Section)| Line {
            key: section.key.clone(),
            title: title(&section.title, &section.key),
            up: at.checked_sub(1).and_then(key),
            down: (at + 1 < sections.len()).then(|| key(at + 2).unwrap_or_default()),
        };
        let missing = signed.visitor.state.office.sections_missing(site)?.into_iter();
        let words = signed.visitor.words();
        Ok(Self {
            lines: sections.iter().enumerate().map(line).collect(),
            missing: missing.map(|(key, title)| (key.to_owned(), words.text(title))).collect(),
            typed: Add {
                after: sections.last().map(|last| last.key.clone()).unwrap_or_default(),
                ..Add::default()
            },
            wrong: None,
        })
    }
}

/// What stands in the form of a new section.
#[derive(Default, Deserialize)]
pub(super) struct Add {
    #[serde(default)]
    pub kind: String,
    #[serde(default)]
    pub title: String,
    #[serde(default)]
    pub after: String,
}

/// A change of the outline: which section goes before which, or a new one.
#[derive(Deserialize)]
pub struct Arranged {
    #[serde(default, rename = "move")]
    moved: String,
    #[serde(default)]
    before: String,
    #[serde(flatten)]
    add: Add,
}

/// Moves a section, or adds one and opens it.
pub async fn arrange(
    signed: SignedIn,
    Path(id): Path<String>,
    Form(form): Form<Arranged>,
) -> Result<Response, Failure> {
    let SignedIn { visitor, who } = &signed;
    let office = &visitor.state.office;
    let (site, moment) = (id.as_str().into(), visitor.moment);
    if !form.moved.is_empty() {
        let before = Some(form.before.as_str()).filter(|before| !before.is_empty());
        office.section_move(who, &site, (&form.moved, before), moment).await?;
        return Ok(Redirect::to(&format!("/sites/{id}/plan#sections")).into_response());
    }
    let Add { kind, title, after } = form.add;
    let new = NewSection { kind, title, after };
    let wrong = match office.section_add(who, &site, &new, moment).await {
        Ok(key) => return Ok(Redirect::to(&format!("/sites/{id}/plan/{key}")).into_response()),
        Err(Trouble::Slip(message)) => visitor.words().get(message),
        Err(trouble) => return Err(trouble.into()),
    };
    let NewSection { kind, title, after } = new;
    let typed = Add { kind, title, after };
    let page =
        super::shown(&signed, &id, move |outline| (outline.typed, outline.wrong) = (typed, Some(wrong)));
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page.await?).into_response())
}

#[derive(Template)]
#[template(path = "plans/remove.html")]
struct Removal<'a> {
    frame: Frame<'a>,
    head: SiteHead,
    key: String,
    title: String,
    was: String,
    why: String,
    wrong: Option<String>,
}

/// What stands in the form that removes a section.
#[derive(Default, Deserialize)]
pub struct Why {
    #[serde(default)]
    was: String,
    #[serde(default)]
    why: String,
}

/// Asks why a section is to be removed.
pub async fn removal(
    signed: SignedIn,
    Path((id, key)): Path<(String, String)>,
) -> Result<Html<String>, Failure> {
    let site = open(&signed, &id, Action::EditPlan).await?;
    html(&asked(&signed, &site, key, String::new(), None)?)
}

fn asked<'a>(
    signed: &'a SignedIn,
    site: &Site,
    key: String,
    why: String,
    wrong: Option<String>,
) -> Result<Removal<'a>, Failure> {
    let section = signed.visitor.state.office.section(site, &key)?;
    let title = title(&section.title, &key);
    let frame = Frame::new(&signed.visitor, "sites", title.clone());
    let head = SiteHead::new(signed, site, "/plan");
    Ok(Removal { frame, head, key, title, was: section.mark, why, wrong })
}

/// Removes a section that nobody changed since the question was asked.
pub async fn remove(
    signed: SignedIn,
    Path((id, key)): Path<(String, String)>,
    Form(Why { was, why }): Form<Why>,
) -> Result<Response, Failure> {
    let SignedIn { visitor, who } = &signed;
    let one = (key.as_str(), was.as_str());
    let removed =
        visitor.state.office.section_remove(who, &id.as_str().into(), one, &why, visitor.moment).await;
    let (status, message) = match removed {
        Ok(None) => return Ok(Redirect::to(&format!("/sites/{id}/plan#sections")).into_response()),
        Ok(Some(_)) => (StatusCode::CONFLICT, "plan-remove-changed"),
        Err(Trouble::Slip(message)) => (StatusCode::UNPROCESSABLE_ENTITY, message),
        Err(trouble) => return Err(trouble.into()),
    };
    let site = open(&signed, &id, Action::EditPlan).await?;
    let wrong = Some(visitor.words().get(message));
    Ok((status, html(&asked(&signed, &site, key, why, wrong)?)?).into_response())
}
