//! Who visits: the person of the session, the language and the colours they read in. Met once, before any handler.

use super::error::{Failure, render};
use super::reason::COOKIES;
use super::state::State;
use axum::extract::{FromRequestParts, Request, State as Shared};
use axum::http::header::{ACCEPT_LANGUAGE, COOKIE, HOST, HeaderMap, USER_AGENT};
use axum::http::request::Parts;
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Redirect, Response};
use parvis_app::office::{Moment, Who};
use parvis_core::Language;
use parvis_words::Words;
use std::sync::Arc;

/// Who visits, and how they read.
#[derive(Clone)]
pub struct Visitor {
    /// What every request finds.
    pub state: State,
    /// Who they are, once signed in.
    pub who: Option<Arc<Who>>,
    /// The language they read.
    pub language: Language,
    /// They chose it themselves: it is not only what their browser asks for.
    pub chose: bool,
    /// `light` or `dark`; empty: as their system has it.
    pub theme: &'static str,
    /// When they came.
    pub moment: Moment,
    /// The path and query they asked for.
    pub path: String,
    /// The `Host` their browser asked for.
    pub host: String,
    /// What their browser calls itself.
    pub device: String,
    /// What their browser holds for seats in exercises, for the languages interpreters chose there, and for reasons to look.
    cookies: Arc<[(String, String)]>,
}

impl Visitor {
    /// A time, as they read it.
    pub fn when(&self, at: jiff::Timestamp) -> String {
        self.words().moment(&at.to_zoned(self.state.settings.zone.clone()))
    }

    /// The address of this server, as their browser knows it.
    pub fn server(&self) -> String {
        let scheme = if self.state.settings.https { "https" } else { "http" };
        format!("{scheme}://{}", self.host)
    }

    /// What their browser holds under this name.
    pub fn cookie(&self, name: &str) -> Option<&str> {
        self.cookies.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// All that it holds under names that begin so.
    pub fn cookies<'v>(&'v self, start: &'v str) -> impl Iterator<Item = (&'v str, &'v str)> {
        let held = self.cookies.iter().filter(move |(name, _)| name.starts_with(start));
        held.map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// The words they read.
    pub fn words(&self) -> &Words {
        self.state.words(self.language)
    }
}

/// Meets the visitor, hands on, and shows what failed in their language.
pub async fn meet(Shared(state): Shared<State>, mut request: Request, next: Next) -> Response {
    let path = request.uri().path_and_query().map_or("/", |path| path.as_str()).to_owned();
    let visitor = match Visitor::of(state, path, request.headers().clone()).await {
        Ok(visitor) => visitor,
        Err(failure) => return failure.into_response(),
    };
    request.extensions_mut().insert(visitor.clone());
    let response = next.run(request).await;
    render(&visitor, response)
}

impl Visitor {
    async fn of(state: State, path: String, headers: HeaderMap) -> Result<Self, Failure> {
        let secret = cookie(&headers, session_cookie(&state)).map(ToOwned::to_owned);
        let mut visitor = Self::unknown(state, path, &headers);
        let Some(secret) = secret else { return Ok(visitor) };
        visitor.who = visitor.state.office.who(&secret, visitor.moment).await?.map(Arc::new);
        if let Some(language) = visitor.who.as_ref().and_then(|who| who.language).filter(|_| !visitor.chose) {
            visitor.language = language;
        }
        Ok(visitor)
    }

    /// What a browser says of itself; who reads in it is not asked.
    pub fn unknown(state: State, path: String, headers: &HeaderMap) -> Self {
        let moment = state.moment();
        let asked = cookie(headers, "language").and_then(Language::parse);
        let language = asked.unwrap_or_else(|| accepted(headers));
        let theme = match cookie(headers, "theme") {
            Some("light") => "light",
            Some("dark") => "dark",
            _ => "",
        };
        let host = text(headers, HOST).to_owned();
        let device = text(headers, USER_AGENT).to_owned();
        let held = |name: &str| ["seat-", "pair-", COOKIES].iter().any(|start| name.starts_with(start));
        let held = pairs(headers).filter(|(name, _)| held(name));
        let cookies = held.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        let (who, chose) = (None, asked.is_some());
        Self { state, who, language, chose, theme, moment, path, host, device, cookies }
    }
}

/// The name of the session's cookie: with https, one that browsers keep to this very host.
pub fn session_cookie(state: &State) -> &'static str {
    if state.settings.https { "__Host-parvis" } else { "parvis" }
}

fn text(headers: &HeaderMap, name: axum::http::HeaderName) -> &str {
    headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    pairs(headers).find(|(key, _)| *key == name).map(|(_, value)| value)
}

/// Everything the browser holds.
fn pairs(headers: &HeaderMap) -> impl Iterator<Item = (&str, &str)> {
    let lines = headers.get_all(COOKIE).iter().filter_map(|line| line.to_str().ok());
    lines.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='))
}

/// The first language of the browser's list that Parvis speaks; browsers write the best first.
fn accepted(headers: &HeaderMap) -> Language {
    let tags = text(headers, ACCEPT_LANGUAGE).split(',');
    let tag = |tag: &str| tag.split([';', '-']).next().map(str::trim).and_then(Language::parse);
    tags.into_iter().find_map(tag).unwrap_or(Language::En)
}

impl<S: Sync> FromRequestParts<S> for Visitor {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Failure> {
        parts.extensions.get::<Self>().cloned().ok_or_else(|| Failure::inside("nobody met the visitor"))
    }
}

/// A visitor who is signed in; others are sent to sign in and come back.
pub struct SignedIn {
    /// The visitor.
    pub visitor: Visitor,
    /// Who they are.
    pub who: Arc<Who>,
}

impl<S: Sync> FromRequestParts<S> for SignedIn {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Response> {
        let visitor = Visitor::from_request_parts(parts, state)
            .await
            .map_err(axum::response::IntoResponse::into_response)?;
        if let Some(who) = visitor.who.clone() {
            return Ok(Self { visitor, who });
        }
        let back = if parts.method == axum::http::Method::GET { visitor.path.as_str() } else { "/" };
        let to = super::page::address("/sign-in", &[("to", back)]);
        Err(Redirect::to(&to).into_response())
    }
}
