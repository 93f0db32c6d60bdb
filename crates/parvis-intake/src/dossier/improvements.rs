//! `improvements.toml`: what drills, exercises and people showed that is to be put right.

use super::page::{self, Page};
use super::place::{self, PlaceText};
use deserr::Deserr;
use parvis_core::{Finding, Improvement, Provenance};
use parvis_toml::{Day, Source, Troubles};
use schemars::JsonSchema;

/// What drills, exercises and people showed that is to be put right. Each is a finding until it is done.
#[derive(Deserr, JsonSchema)]
#[deserr(error = Troubles, deny_unknown_fields)]
#[schemars(deny_unknown_fields, rename = "Improvements file")]
pub struct ImprovementsFile {
    /// The improvements.
    #[deserr(default)]
    #[schemars(default)]
    improvement: Vec<ImprovementTable>,
}

/// Something to be put right.
#[derive(Deserr, JsonSchema)]
#[deserr(error = Troubles, deny_unknown_fields)]
#[schemars(deny_unknown_fields)]
struct ImprovementTable {
    /// Its id in this dossier.
    id: String,
    /// Where.
    place: PlaceText,
    /// What, in plain words.
    text: String,
    /// What showed it: a drill, an exercise, somebody's walk through the house.
    shown_by: String,
    /// The day it was done. Left out: it is not.
    #[deserr(default)]
    #[schemars(default)]
    done: Option<Day>,
    /// Who wrote it down.
    source: String,
    /// When that was.
    date: Day,
}

/// Reads `improvements.toml`.
pub fn read(source: &Source<'_>) -> (Option<Vec<Improvement>>, Vec<Finding>) {
    let (file, findings) = source.read::<ImprovementsFile>();
    (file.map(|file| file.improvement.into_iter().map(Into::into).collect()), findings)
}

impl From<ImprovementTable> for Improvement {
    fn from(table: ImprovementTable) -> Self {
        Self {
            id: table.id,
            place: table.place.0,
            text: table.text,
            shown_by: table.shown_by,
            done: table.done.map(|day| day.0),
            from: Provenance { source: table.source, date: table.date.0 },
        }
    }
}

/// Writes `improvements.toml`.
pub fn write(improvements: &[Improvement], header: &str) -> String {
    let mut page = Page::default();
    page.comment(header);
    for it in improvements {
        page.table("[[improvement]]");
        page.pair("id", &page::text(&it.id));
        page.pair("place", &page::text(&place::write(&it.place)));
        page.pair("text", &page::text(&it.text));
        page.pair("shown_by", &page::text(&it.shown_by));
        page.some("done", it.done, page::day);
        page.pair("source", &page::text(&it.from.source));
        page.pair("date", &page::day(it.from.date));
    }
    page.0
}
