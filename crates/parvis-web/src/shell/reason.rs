//! The question why somebody wants to see what is shown only with a reason. What they say is kept by their browser for a
//! while, sealed: it stands in no address, so in no history, bookmark or log of a proxy.

use super::error::Failure;
use super::page::{Frame, back, html};
use super::site::SiteHead;
use super::visitor::{SignedIn, Visitor};
use askama::Template;
use axum::Form;
use axum::extract::Path;
use axum::http::HeaderName;
use axum::http::header::SET_COOKIE;
use axum::response::{AppendHeaders, Html, IntoResponse as _, Redirect, Response};
use parvis_app::office::{Looking, REASON_HOLDS, Site, Trouble};
use serde::Deserialize;

/// What the names of its cookies begin with; the id of the site follows.
pub const COOKIES: &str = "why-";
/// For so many sites at once a browser keeps reasons; ours: proxies refuse requests whose headers are long.
const SITES: usize = 4;

/// Why somebody looks.
#[derive(Deserialize)]
pub struct Said {
    #[serde(default)]
    why: String,
    /// Where they were asked.
    #[serde(default)]
    to: String,
}

#[derive(Template)]
#[template(path = "reason.html")]
struct Page<'a> {
    frame: Frame<'a>,
    head: SiteHead,
    glass: bool,
}

/// The reason somebody gave for looking at a site, while it holds; empty if there is none. The browser sends it from pages of
/// this server alone: a link on somebody else's page gives none in their name.
pub fn given(signed: &SignedIn, site: &str) -> String {
    let SignedIn { visitor, who } = signed;
    let sealed = visitor.cookie(&format!("{COOKIES}{site}"));
    let open = |sealed| visitor.state.office.reason_open(who, &site.into(), sealed, visitor.moment);
    sealed.and_then(open).unwrap_or_default()
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

/// Takes the reason, and leads back to where it was asked for. What may be seen with it is decided there.
pub async fn say(
    signed: SignedIn,
    Path(id): Path<String>,
    Form(Said { why, to }): Form<Said>,
) -> Result<Response, Failure> {
    let SignedIn { visitor, who } = &signed;
    let site = visitor.state.office.site(who, &id.into(), visitor.moment).await?;
    let name = format!("{COOKIES}{}", site.id);
    let sealed = visitor.state.office.reason_seal(who, &site.id, &why, visitor.moment)?;
    let mut lines = forgotten(visitor, &name);
    lines.push(line(visitor, &name, &sealed, REASON_HOLDS.as_secs()));
    Ok((AppendHeaders(lines), Redirect::to(back(&to))).into_response())
}

/// The site's address without a question, for whoever opens it anew.
pub async fn to_site(_: SignedIn, Path(id): Path<String>) -> Redirect {
    Redirect::to(&format!("/sites/{id}"))
}

/// Lets go of the reasons that end first, so that one more finds room.
fn forgotten(visitor: &Visitor, new: &str) -> Vec<(HeaderName, String)> {
    let others = visitor.cookies(COOKIES).filter(|(name, _)| *name != new);
    let mut others: Vec<_> = others.map(|(name, sealed)| (ends(sealed), name)).collect();
    others.sort_unstable();
    let over = (others.len() + 1).saturating_sub(SITES);
    others.into_iter().take(over).map(|(_, name)| line(visitor, name, "", 0)).collect()
}

/// The second a sealed reason ends at.
fn ends(sealed: &str) -> i64 {
    sealed.split('.').next().and_then(|ends| ends.parse().ok()).unwrap_or(0)
}

fn line(visitor: &Visitor, name: &str, value: &str, seconds: i64) -> (HeaderName, String) {
    let secure = if visitor.state.settings.https { "; Secure" } else { "" };
    (SET_COOKIE, format!("{name}={value}; Path=/; HttpOnly; SameSite=Strict; Max-Age={seconds}{secure}"))
}
