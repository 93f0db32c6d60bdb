//! What a plan had no use for, counted by kind, so that nothing disappears without a word.

use super::element::Thing;
use parvis_core::{Place, Remark, RemarkKind};
use std::collections::BTreeMap;

/// Keys that say what a thing is, the telling ones first.
const KINDS: &[&str] = &[
    "entrance",
    "door",
    "amenity",
    "shop",
    "office",
    "room",
    "stairs",
    "highway",
    "railway",
    "barrier",
    "building",
    "building:part",
    "emergency",
    "tourism",
    "leisure",
    "natural",
    "landuse",
    "public_transport",
    "man_made",
    "advertising",
    "information",
    "route",
    "area:highway",
    "indoor",
    "type",
];

/// Counts by kind of thing, and by kind of remark.
#[derive(Default)]
pub struct Tally(BTreeMap<(&'static str, String), (RemarkKind, u32)>);

impl Tally {
    /// A thing that is not used. A bare corner of a way, with a level or an address only, is no thing.
    pub fn unused(&mut self, thing: &Thing) {
        let kind = KINDS.iter().find(|key| thing.has(key));
        match kind {
            Some(key) => self.count(RemarkKind::LeftOut, format!("{key}={}", thing.tag(key)), 1),
            None if thing.spot().is_some() => {}
            None => {
                self.count(RemarkKind::LeftOut, thing.id.split('/').next().unwrap_or_default().to_owned(), 1);
            }
        }
    }

    /// One more of a kind.
    pub fn count(&mut self, kind: RemarkKind, text: String, number: u32) {
        self.0.entry((kind.as_str(), text)).or_insert((kind, 0)).1 += number;
    }

    /// One remark for each kind, with its count.
    pub fn remarks(self) -> impl Iterator<Item = Remark> {
        self.0.into_iter().map(|((_, text), (kind, count))| Remark {
            kind,
            place: Place::Site,
            number: Some(f64::from(count)),
            text,
        })
    }
}
