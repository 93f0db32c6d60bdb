//! What a dossier answers when a rule asks for more than a fact.
//!
//! What stands in the plan itself (roles, sections) is known: what is not there is not there. What is in the world
//! (measures, drills) is known only as far as it is written down: what is not listed counts as unknown, until
//! somebody says that the list is complete.

use crate::Truth;
use crate::condition::{Context, Holding, Period};
use crate::packs::Pack;
use jiff::ToSpan;
use jiff::civil::{Date, date};
use parvis_core::{Dossier, DrillKind, Measure, MeasureStatus, Value};

/// A dossier on one day.
#[derive(Clone, Copy, Debug)]
pub struct DossierContext<'a> {
    dossier: &'a Dossier,
    today: Date,
    school_year_starts: (i8, i8),
}

/// Catalogue numbers of measures that record pictures: cameras, entrance intercoms, the retention setting.
const RECORDING: [&str; 3] = ["m014", "m034", "m036"];

impl<'a> DossierContext<'a> {
    /// The dossier on this day, with the school year of this pack.
    pub const fn new(dossier: &'a Dossier, pack: &Pack, today: Date) -> Self {
        Self { dossier, today, school_year_starts: pack.school_year_starts }
    }

    fn list_is_complete(&self, fact: &str) -> bool {
        matches!(self.dossier.fact(fact), Some(Value::Bool(true)))
    }

    /// Not there, if the list is complete; else unknown.
    fn not_listed(&self, fact: &str) -> Truth {
        if self.list_is_complete(fact) { Truth::No } else { Truth::Unknown }
    }

    fn measure(&self, numbers: &[String]) -> Truth {
        let mut listed =
            self.dossier.measures.iter().filter(|measure| numbers.contains(&measure.catalogue)).peekable();
        if listed.peek().is_none() {
            return self.not_listed("measures_complete");
        }
        Truth::from(listed.any(|measure| measure.status == MeasureStatus::InPlace))
    }

    fn role(&self, key: &str) -> Truth {
        if self.dossier.people.roles.is_empty() {
            return Truth::Unknown;
        }
        Truth::from(self.dossier.people.role(key).is_some_and(|role| role.holder.is_some()))
    }

    fn section(&self, key: &str, part: Option<&str>) -> Truth {
        if self.dossier.sections.is_empty() {
            return Truth::Unknown;
        }
        let Some(section) = self.dossier.section(key) else { return Truth::No };
        match part {
            None => Truth::from(has_words(&section.body)),
            Some(part) => has_part(&section.body, part),
        }
    }

    /// Drills of these kinds held in the period that ends today.
    pub fn drills_in(&self, kinds: &[DrillKind], per: Period) -> usize {
        let from = period_start(per, self.today, self.school_year_starts);
        let counts = |date: Date| from <= date && date <= self.today;
        let drills = self.dossier.drills.iter();
        drills.filter(|drill| drill.held && kinds.contains(&drill.kind) && counts(drill.date)).count()
    }

    fn drills(&self, kinds: &[DrillKind], count: u32, per: Period) -> Truth {
        if self.drills_in(kinds, per) >= count as usize {
            return Truth::Yes;
        }
        // A school year that still runs can still be filled.
        if per == Period::SchoolYear { Truth::Unknown } else { self.not_listed("drills_complete") }
    }

    fn recordings(&self, days: u32) -> Truth {
        let records = |measure: &&Measure| {
            measure.status == MeasureStatus::InPlace
                && (!measure.cameras.is_empty() || RECORDING.contains(&measure.catalogue.as_str()))
        };
        let kept: Vec<u32> = (self.dossier.measures.iter().filter(records))
            .filter_map(|measure| measure.retention_days.value().copied())
            .collect();
        if kept.is_empty() { Truth::Unknown } else { Truth::from(kept.iter().all(|kept| *kept >= days)) }
    }
}

impl Context for DossierContext<'_> {
    fn holds(&self, holding: &Holding) -> Truth {
        match holding {
            Holding::Measure(numbers) => self.measure(numbers),
            Holding::Role(key) => self.role(key),
            Holding::Section { key, part } => self.section(key, part.as_deref()),
            Holding::Drills { kinds, count, per } => self.drills(kinds, *count, *per),
            Holding::RecordingsKept(days) => self.recordings(*days),
        }
    }

    fn day(&self) -> Option<Date> {
        Some(self.today)
    }
}

/// The first day of the period that ends today.
pub fn period_start(per: Period, today: Date, school_year_starts: (i8, i8)) -> Date {
    let back = match per {
        Period::SchoolYear => return school_year_start(today, school_year_starts),
        Period::Year => 12.months(),
        Period::HalfYear => 6.months(),
        Period::Quarter => 3.months(),
        Period::Month => 1.month(),
    };
    today.saturating_sub(back)
}

/// The day the running school year started.
fn school_year_start(today: Date, (month, day): (i8, i8)) -> Date {
    let this_year = Date::new(today.year(), month, day).unwrap_or(date(today.year(), 9, 1));
    if this_year <= today { this_year } else { this_year.saturating_sub(1.year()) }
}

/// Whether a text says anything beyond headings.
fn has_words(body: &str) -> bool {
    body.lines().any(|line| !line.trim().is_empty() && !line.trim_start().starts_with('#'))
}

/// Whether the part under the heading `{#part}` says anything. A section without any such heading may say it in
/// its own order: unknown.
fn has_part(body: &str, part: &str) -> Truth {
    let anchor = format!("{{#{part}}}");
    let mut lines = body.lines().skip_while(|line| !line.contains(&anchor)).skip(1).peekable();
    if lines.peek().is_none() && !body.contains(&anchor) {
        return if body.contains("{#") || !has_words(body) { Truth::No } else { Truth::Unknown };
    }
    let below: Vec<&str> = lines.take_while(|line| !line.trim_start().starts_with('#')).collect();
    Truth::from(has_words(&below.join("\n")))
}
