//! The question why somebody wants to see what is shown only with a reason.

use super::error::Failure;
use super::page::{Frame, html};
use super::site::SiteHead;
use super::visitor::SignedIn;
use askama::Template;
use axum::response::Html;
use parvis_app::office::{Looking, Site, Trouble};
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

/// The question, where somebody looks on these terms and has not said why; `here` is the end of the address.
///
/// # Errors
/// They may not look at all.
pub fn asked(
    signed: &SignedIn,
    site: &Site,
    here: &str,
    looking: Looking,
    why: &str,
) -> Result<Option<Html<String>>, Failure> {
    match looking {
        Looking::Never => Err(Trouble::NotAllowed.into()),
        Looking::WithReason | Looking::BreakingGlass if why.is_empty() => {
            ask(signed, site, here, looking == Looking::BreakingGlass).map(Some)
        }
        Looking::Freely | Looking::WithReason | Looking::BreakingGlass => Ok(None),
    }
}

/// The question, on the page of a site whose address ends in `here`; `glass`: they break it.
pub fn ask(signed: &SignedIn, site: &Site, here: &str, glass: bool) -> Result<Html<String>, Failure> {
    let frame = Frame::new(&signed.visitor, "sites", signed.visitor.words().get("reason-title"));
    html(&Page { frame, head: SiteHead::new(signed, site, here), glass })
}
