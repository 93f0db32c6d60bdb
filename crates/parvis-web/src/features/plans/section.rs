//! One section of the plan: written on one side, as it will be printed on the other.

use super::{LARGE, as_pdf, title};
use crate::shell::error::Failure;
use crate::shell::page::{Frame, html};
use crate::shell::site::{SiteHead, open};
use crate::shell::visitor::SignedIn;
use askama::Template;
use axum::Form;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse as _, Redirect, Response};
use parvis_app::documents;
use parvis_app::office::{Action, SectionForm, SectionSaved, Site, Trouble, Unwoven, Weavable};
use parvis_core::Arg;
use serde::Deserialize;

/// What the button to put a fact into the text sends, before its name.
const INSERT: &str = "insert:";

#[derive(Template)]
#[template(path = "plans/section.html")]
struct Page<'a> {
    frame: Frame<'a>,
    head: SiteHead,
    key: String,
    form: SectionForm,
    /// The text as it will be printed: HTML of our own making.
    shown: String,
    /// What can be woven in and is known.
    known: Vec<Weavable>,
    /// What can be woven in once somebody says it.
    open: Vec<Weavable>,
    /// Names that stand for nothing, each told.
    lost: Vec<String>,
    /// Not saved because of them.
    refused: bool,
    /// What stands in the form is not what is saved.
    typed: bool,
    /// Printing the plan takes too long to wait for.
    large: bool,
    theirs: Option<(String, String)>,
    wrong: Option<String>,
}

impl<'a> Page<'a> {
    fn new(signed: &'a SignedIn, site: &Site, key: String, form: SectionForm) -> Result<Self, Failure> {
        let (office, words) = (&signed.visitor.state.office, signed.visitor.words());
        let body = form.body.replace("\r\n", "\n");
        let (known, open) =
            office.weavable(site, words)?.into_iter().partition(|one: &Weavable| one.value.is_some());
        Ok(Self {
            frame: Frame::new(&signed.visitor, "sites", title(&form.title, &key)),
            head: SiteHead::new(signed, site, "/plan"),
            shown: documents::section_html(&body, site.dossier()?, words),
            lost: office.unwoven(site, &body)?.iter().map(|one| told(signed, one)).collect(),
            large: site.dossier()?.plan.as_ref().is_some_and(|plan| plan.rooms().count() > LARGE),
            refused: false,
            typed: false,
            theirs: None,
            wrong: None,
            known,
            open,
            key,
            form,
        })
    }
}

/// `Line 3: “pupls” stands for nothing. Did you mean “pupils”?`
fn told(signed: &SignedIn, one: &Unwoven) -> String {
    let words = signed.visitor.words();
    let (line, name) = (Arg::Count(one.line as u64), Arg::Text(one.name.clone()));
    match &one.near {
        Some(near) => words
            .fill("weave-lost-near", &[("line", line), ("name", name), ("near", Arg::Text(near.clone()))]),
        None => words.fill("weave-lost", &[("line", line), ("name", name)]),
    }
}

/// One section, to be edited.
pub async fn section_page(
    signed: SignedIn,
    Path((id, key)): Path<(String, String)>,
) -> Result<Html<String>, Failure> {
    let site = open(&signed, &id, Action::EditPlan).await?;
    let form = signed.visitor.state.office.section(&site, &key)?;
    html(&Page::new(&signed, &site, key, form)?)
}

/// What stands in the form, and which button sent it.
#[derive(Deserialize)]
pub struct Edited {
    #[serde(default)]
    title: String,
    #[serde(default)]
    body: String,
    #[serde(default)]
    was: String,
    #[serde(default, rename = "do")]
    what: String,
}

/// Saves a section, or shows it as it would be. When somebody else saved it meanwhile, both are shown beside one another;
/// whatever happens, what was typed stays.
pub async fn section_save(
    signed: SignedIn,
    Path((id, key)): Path<(String, String)>,
    Form(form): Form<Edited>,
) -> Result<Response, Failure> {
    let Edited { title, mut body, was, what } = form;
    if what.is_empty() {
        return save(&signed, id, key, SectionForm { title, body, mark: was }).await;
    }
    let site = open(&signed, &id, Action::EditPlan).await?;
    signed.visitor.state.office.section(&site, &key)?;
    if let Some(name) = what.strip_prefix(INSERT) {
        if !body.is_empty() && !body.ends_with(char::is_whitespace) {
            body.push(' ');
        }
        body.push_str(&format!("{{{{{name}}}}}"));
    }
    let form = SectionForm { title, body, mark: was };
    Ok(html(&Page { typed: true, ..Page::new(&signed, &site, key, form)? })?.into_response())
}

async fn save(
    signed: &SignedIn,
    id: String,
    key: String,
    mut form: SectionForm,
) -> Result<Response, Failure> {
    let SignedIn { visitor, who } = signed;
    let office = &visitor.state.office;
    let saved = office
        .section_set(who, &id.as_str().into(), &key, &form.mark, &form.title, &form.body, visitor.moment)
        .await;
    let (mut theirs, mut refused, mut wrong) = (None, false, None);
    let status = match saved {
        Ok(SectionSaved::Saved(_)) => return Ok(Redirect::to(&format!("/sites/{id}/plan")).into_response()),
        Ok(SectionSaved::Changed(now)) => {
            form.mark = now.mark;
            theirs = Some((now.title, now.body));
            StatusCode::CONFLICT
        }
        Ok(SectionSaved::Unwoven(_)) => {
            refused = true;
            StatusCode::UNPROCESSABLE_ENTITY
        }
        Err(Trouble::Slip(message)) => {
            wrong = Some(visitor.words().get(message));
            StatusCode::UNPROCESSABLE_ENTITY
        }
        Err(trouble) => return Err(trouble.into()),
    };
    let site = open(signed, &id, Action::EditPlan).await?;
    let page = Page { theirs, refused, wrong, typed: true, ..Page::new(signed, &site, key, form)? };
    Ok((status, html(&page)?).into_response())
}

/// The whole plan as it would be with what stands in the form, as a PDF. Nothing is saved; that the plan was looked at is in
/// the journal.
pub async fn draft_pdf(
    signed: SignedIn,
    Path((id, key)): Path<(String, String)>,
    Form(form): Form<Edited>,
) -> Result<Response, Failure> {
    open(&signed, &id, Action::EditPlan).await?;
    let SignedIn { visitor, who } = &signed;
    let state = visitor.state.clone();
    let site = state.office.plan_to_print(who, &id.into(), "", visitor.moment).await?;
    let language = visitor.language;
    let made = tokio::task::spawn_blocking(move || {
        state.office.draft_pdf(&site, &key, (&form.title, &form.body), state.words(language))
    });
    Ok(as_pdf(made.await.map_err(|error| Failure::inside(error.to_string()))??))
}

/// Its form stands on the page of the section.
pub async fn to_section(_: SignedIn, Path((id, key)): Path<(String, String)>) -> Redirect {
    Redirect::to(&format!("/sites/{id}/plan/{key}"))
}
