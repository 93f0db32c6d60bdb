//! The question why somebody wants to see what is shown only with a reason.

use super::error::Failure;
use super::page::{Frame, html};
use super::site::SiteHead;
use super::visitor::SignedIn;
use askama::Template;
use axum::response::Html;
use parvis_app::office::Site;
use serde::Deserialize;

/// Why somebody looks.
#[derive(Deserialize)]
pub struct Look {
    /// In their words.
    #[serde(default)]
    pub why: String,
}

#[derive(Template)]
#[template(path = "reason.html")]
struct Page<'a> {
    frame: Frame<'a>,
    head: SiteHead,
    glass: bool,
}

/// The question, on the page of a site whose address ends in `here`; `glass`: they break it.
pub fn ask(signed: &SignedIn, site: &Site, here: &str, glass: bool) -> Result<Html<String>, Failure> {
    let frame = Frame::new(&signed.visitor, "sites", signed.visitor.words().get("reason-title"));
    html(&Page { frame, head: SiteHead::new(signed, site, here), glass })
}
