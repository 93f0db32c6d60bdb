//! Choosing one of one's sites by its name: for an action that concerns it, for an exercise that is played in it.

use crate::shell::error::Failure;
use crate::shell::page::{Frame, html};
use crate::shell::visitor::SignedIn;
use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use parvis_core::Language;
use serde::Deserialize;

/// So many sites are shown; whoever looks for another types more of its name; ours.
const SHOWN: u64 = 20;

/// What a site is chosen for.
pub struct Choice {
    /// The heading.
    pub title: String,
    /// What follows from it.
    pub lead: String,
    /// What somebody wrote that it is about, and in which language.
    pub about: Option<(String, Language)>,
    /// What the button says.
    pub act: String,
    /// Where to go back to: address and words.
    pub back: (String, String),
}

/// What is looked for.
#[derive(Deserialize)]
pub struct Named {
    #[serde(default)]
    named: String,
}

/// The site that was chosen.
#[derive(Deserialize)]
pub struct Chosen {
    /// Its dossier; empty: none.
    #[serde(default)]
    pub site: String,
}

#[derive(Template)]
#[template(path = "exercises/choice.html")]
struct Page<'a> {
    frame: Frame<'a>,
    choice: Choice,
    named: String,
    sites: Vec<(String, String)>,
    more: bool,
    wrong: Option<String>,
}

/// The page on which a site is chosen.
///
/// # Errors
/// The store.
pub async fn page(signed: &SignedIn, choice: Choice, named: &Named) -> Result<Response, Failure> {
    page_of(signed, choice, &named.named, None).await
}

/// The same, saying why the one that was chosen cannot be it.
///
/// # Errors
/// The store.
pub async fn refused(signed: &SignedIn, choice: Choice, message: &str) -> Result<Response, Failure> {
    page_of(signed, choice, "", Some(signed.visitor.words().get(message))).await
}

async fn page_of(
    signed: &SignedIn,
    choice: Choice,
    named: &str,
    wrong: Option<String>,
) -> Result<Response, Failure> {
    let SignedIn { visitor, who } = signed;
    let listed = visitor.state.office.sites(who, None, named, 0, SHOWN, visitor.moment).await?;
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let page = Page {
        frame: Frame::new(visitor, "exercises", choice.title.clone()),
        named: named.to_owned(),
        more: listed.all > SHOWN,
        sites: listed.sites.into_iter().map(|site| (site.dossier.to_string(), site.name)).collect(),
        choice,
        wrong,
    };
    Ok((status, html(&page)?).into_response())
}
