//! Screens that stay as they are on the server: made of parts, of which a stream sends those that changed, and what a script
//! is told about what it sent.

use super::error::Failure;
use axum::Json;
use axum::response::sse::Event;
use serde::Serialize;
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

/// A part of a screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Its id on the page.
    pub id: String,
    /// What stands in it; none: what stood there before, which was not asked for.
    pub html: Option<String>,
}

/// What stands before each part in a rendered screen. Nobody can write it: what people type is escaped.
const MARK: &str = "<!--part:";

/// The parts in what a template wrote.
pub fn split(html: &str) -> Vec<Part> {
    let parts = html.split(MARK).skip(1).filter_map(|part| part.split_once("-->"));
    parts.map(|(id, html)| Part { id: id.to_owned(), html: Some(html.trim().to_owned()) }).collect()
}

/// What a script is told after it sent something.
#[derive(Serialize)]
pub struct Told {
    /// Up to which event it is done.
    last: u64,
    /// Why it was refused, and what to do.
    says: Option<String>,
    /// Whether to keep it and send it again.
    again: bool,
}

/// Tells a script how it went.
pub const fn told(last: u64, says: Option<String>, again: bool) -> Json<Told> {
    Json(Told { last, says, again })
}

/// Up to where a screen is, and when.
#[derive(Clone, Copy, Debug)]
pub struct Stand {
    /// The number of the last event in it.
    pub last: u64,
    /// The largest sequence number anybody used.
    pub seq: u64,
    /// The time of the server, in milliseconds.
    pub now: i64,
}

/// What is sent.
#[derive(Serialize)]
struct Changed<'a> {
    last: u64,
    seq: u64,
    now: i64,
    /// All parts there are now, in order.
    order: Vec<&'a str>,
    /// Those that changed.
    parts: HashMap<&'a str, &'a str>,
}

/// What a page has of each part, by hash.
#[derive(Default)]
pub struct Shown(HashMap<String, u64>);

impl Shown {
    /// Whether the page was told nothing yet.
    pub fn begins(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether the page has this part.
    pub fn has(&self, id: &str) -> bool {
        self.0.contains_key(id)
    }

    /// What changed since the page was last told; none if nothing did. A page that was told nothing yet came with the parts
    /// as they were at event `from`.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn changed(&mut self, all: &[Part], stand: Stand, from: u64) -> Result<Option<Event>, Failure> {
        let same_as_page = self.begins() && stand.last == from;
        let (mut parts, mut has) = (HashMap::new(), HashMap::new());
        for Part { id, html } in all {
            let had = self.0.get(id).copied();
            let hash = html.as_deref().map_or(had.unwrap_or_default(), hash);
            if had != Some(hash) && !same_as_page {
                parts.extend(html.as_deref().map(|html| (id.as_str(), html)));
            }
            has.insert(id.clone(), hash);
        }
        let gone = self.0.keys().any(|id| !has.contains_key(id));
        self.0 = has;
        if parts.is_empty() && !gone {
            return Ok(None);
        }
        let Stand { last, seq, now } = stand;
        let order = all.iter().map(|part| part.id.as_str()).collect();
        let data = Changed { last, seq, now, order, parts };
        let json = serde_json::to_string(&data).map_err(|error| Failure::inside(error.to_string()))?;
        Ok(Some(Event::default().event("parts").data(json)))
    }
}

/// Tells a page to go where its reader now belongs.
pub fn gone() -> Event {
    Event::default().event("gone").data("yes")
}

fn hash(html: &str) -> u64 {
    let mut hash = DefaultHasher::new();
    html.hash(&mut hash);
    hash.finish()
}
