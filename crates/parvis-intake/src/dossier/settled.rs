//! `settled.toml`: what was decided about findings: who sees to them by when, or why they are accepted.

use super::page::{self, Page};
use super::place::{self, PlaceText};
use deserr::Deserr;
use parvis_core::{Accepted, Finding, InHand, Meant, Provenance, Settled};
use parvis_toml::{Day, Source, Troubles};
use schemars::JsonSchema;

/// What was decided about findings. A decision whose finding is not found any more does nothing.
#[derive(Deserr, JsonSchema)]
#[deserr(error = Troubles, deny_unknown_fields)]
#[schemars(deny_unknown_fields, rename = "Settled file")]
pub struct SettledFile {
    /// Findings somebody sees to.
    #[deserr(default)]
    #[schemars(default)]
    in_hand: Vec<InHandTable>,
    /// Findings that stay as they are.
    #[deserr(default)]
    #[schemars(default)]
    accepted: Vec<AcceptedTable>,
}

/// A finding somebody sees to.
#[derive(Deserr, JsonSchema)]
#[deserr(error = Troubles, deny_unknown_fields)]
#[schemars(deny_unknown_fields)]
struct InHandTable {
    /// The finding's code: E203.
    code: String,
    /// Where it was found.
    place: PlaceText,
    /// What its sentence names beside its place, as `parvis check` writes it.
    #[deserr(default)]
    #[schemars(default)]
    about: String,
    /// Who sees to it: a person, a function, an agency.
    owner: String,
    /// By which day it is to be done.
    due: Day,
    /// The measure taken for it, by its id in measures.toml.
    #[deserr(default)]
    #[schemars(default)]
    measure: String,
    /// Who decided so.
    source: String,
    /// When that was decided.
    date: Day,
}

/// A finding that stays as it is.
#[derive(Deserr, JsonSchema)]
#[deserr(error = Troubles, deny_unknown_fields)]
#[schemars(deny_unknown_fields)]
struct AcceptedTable {
    /// The finding's code: E203.
    code: String,
    /// Where it was found.
    place: PlaceText,
    /// What its sentence names beside its place, as `parvis check` writes it.
    #[deserr(default)]
    #[schemars(default)]
    about: String,
    /// Why it stays. What must be settled cannot be accepted.
    reason: String,
    /// Who decided so.
    source: String,
    /// When that was decided.
    date: Day,
}

/// Reads `settled.toml`.
pub fn read(source: &Source<'_>) -> (Option<Settled>, Vec<Finding>) {
    let (file, findings) = source.read::<SettledFile>();
    let settled = file.map(|file| Settled {
        in_hand: file.in_hand.into_iter().map(Into::into).collect(),
        accepted: file.accepted.into_iter().map(Into::into).collect(),
    });
    (settled, findings)
}

impl From<InHandTable> for InHand {
    fn from(table: InHandTable) -> Self {
        Self {
            meant: Meant { code: table.code, place: table.place.0, about: table.about },
            owner: table.owner,
            due: table.due.0,
            measure: table.measure,
            from: Provenance { source: table.source, date: table.date.0 },
        }
    }
}

impl From<AcceptedTable> for Accepted {
    fn from(table: AcceptedTable) -> Self {
        Self {
            meant: Meant { code: table.code, place: table.place.0, about: table.about },
            reason: table.reason,
            from: Provenance { source: table.source, date: table.date.0 },
        }
    }
}

/// Writes `settled.toml`.
pub fn write(settled: &Settled, header: &str) -> String {
    let mut page = Page::default();
    page.comment(header);
    for it in &settled.in_hand {
        page.table("[[in_hand]]");
        meant(&mut page, &it.meant);
        page.pair("owner", &page::text(&it.owner));
        page.pair("due", &page::day(it.due));
        page.some_text("measure", &it.measure);
        said(&mut page, &it.from);
    }
    for it in &settled.accepted {
        page.table("[[accepted]]");
        meant(&mut page, &it.meant);
        page.pair("reason", &page::text(&it.reason));
        said(&mut page, &it.from);
    }
    page.0
}

fn meant(page: &mut Page, meant: &Meant) {
    page.pair("code", &page::text(&meant.code));
    page.pair("place", &page::text(&place::write(&meant.place)));
    page.some_text("about", &meant.about);
}

fn said(page: &mut Page, from: &Provenance) {
    page.pair("source", &page::text(&from.source));
    page.pair("date", &page::day(from.date));
}
