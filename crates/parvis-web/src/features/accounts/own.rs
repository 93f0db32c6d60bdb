//! One's own account: where one is signed in, the language and colours one reads in.

use crate::shell::error::Failure;
use crate::shell::page::{Frame, back, html};
use crate::shell::visitor::{SignedIn, Visitor};
use askama::Template;
use axum::Form;
use axum::extract::Path;
use axum::http::header::SET_COOKIE;
use axum::response::{IntoResponse as _, Redirect, Response};
use parvis_core::Language;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "accounts/own.html")]
struct Page<'a> {
    frame: Frame<'a>,
    login: &'a str,
    sessions: Vec<SessionLine>,
    roles: Vec<String>,
}

struct SessionLine {
    id: String,
    device: String,
    seen: String,
    here: bool,
}

/// The page of one's account.
pub async fn page(SignedIn { visitor, who }: SignedIn) -> Result<Response, Failure> {
    let words = visitor.words();
    let sessions = visitor.state.office.sessions(&who, visitor.moment).await?;
    let line = |session: parvis_app::office::Session| SessionLine {
        here: session.id == who.session,
        id: session.id.to_string(),
        device: session.device,
        seen: visitor.when(session.seen),
    };
    let mut roles = Vec::new();
    for grant in &who.grants {
        let place = visitor.state.office.place_name(&grant.node.as_str().into()).await?;
        let role = words.get(&format!("role-{}", grant.role.word()));
        roles.push(format!("{role}: {place}"));
    }
    let page = Page {
        frame: Frame::new(&visitor, "account", who.name.clone()),
        login: &who.login,
        sessions: sessions.into_iter().map(line).collect(),
        roles,
    };
    Ok(html(&page)?.into_response())
}

/// Ends one of one's sessions.
pub async fn session_end(
    SignedIn { visitor, who }: SignedIn,
    Path(session): Path<String>,
) -> Result<Redirect, Failure> {
    visitor.state.office.session_end(&who, &session.into()).await?;
    Ok(Redirect::to("/account"))
}

/// A choice of the menu, and where it was made.
#[derive(Deserialize)]
pub struct Chosen {
    #[serde(default)]
    language: String,
    #[serde(default)]
    theme: String,
    #[serde(default)]
    to: String,
}

/// A year, in seconds.
const YEAR: u32 = 365 * 24 * 3600;

/// Reads in another language from now on.
pub async fn language(visitor: Visitor, Form(form): Form<Chosen>) -> Result<Response, Failure> {
    let language = Language::parse(&form.language).ok_or_else(Failure::no_such)?;
    if let Some(who) = &visitor.who {
        visitor.state.office.read_in(who, language, visitor.moment).await?;
    }
    Ok(kept("language", language.tag(), &form.to))
}

/// Reads in other colours from now on.
pub async fn theme(_: Visitor, Form(form): Form<Chosen>) -> Result<Response, Failure> {
    let theme = match form.theme.as_str() {
        "light" => "light",
        "dark" => "dark",
        _ => "",
    };
    Ok(kept("theme", theme, &form.to))
}

fn kept(name: &str, value: &str, to: &str) -> Response {
    let cookie = format!("{name}={value}; Path=/; SameSite=Lax; Max-Age={YEAR}");
    ([(SET_COOKIE, cookie)], Redirect::to(back(to))).into_response()
}
