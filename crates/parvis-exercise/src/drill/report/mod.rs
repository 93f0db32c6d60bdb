//! The report on a drill as data: sections of sentences, each with the events that prove it, as exercises have them;
//! what was measured beside what was simulated; and the findings its gaps become.

mod build;
mod rows;
mod spread;
#[cfg(test)]
mod tests;
mod words;

pub use build::report;
pub use rows::{ExitRow, RoomRow, Seen, exits, exits_csv, rooms, rooms_csv};
pub use spread::{Place, Spread};

use super::state::Totals;
use crate::id::{ExitId, Lang, NoteId, RoomId, Seconds};
use crate::report::Sentence;
use serde::Serialize;

/// The report.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Report {
    /// Up to which event it speaks.
    pub last: u64,
    /// The sections, in order; one nothing is to be said in is not there.
    pub sections: Vec<Section>,
    /// All rooms together.
    pub totals: Totals,
    /// When everybody was out or safe, in seconds after the start; nothing while that is not known of every room.
    pub measured: Option<Seconds>,
    /// Where that lies in what was simulated, where both are known.
    pub simulated: Option<Place>,
    /// What the gaps observers saw may become.
    pub findings: Vec<Suggested>,
    /// What may become of what was hard and is to change, as people said afterwards.
    pub washed: Vec<Suggested>,
}

/// A section.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Section {
    /// Which; its heading is a message, `drill-report-section-` and its word.
    pub section: SectionKind,
    /// What it says.
    pub sentences: Vec<Sentence>,
}

/// The sections of the report, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum SectionKind {
    /// What was practised, by whom.
    Overview,
    /// When all were safe, when all were accounted for, beside the simulation.
    Times,
    /// Each room.
    Rooms,
    /// Each exit.
    Exits,
    /// Who was missing, who was found.
    People,
    /// What went well.
    Strengths,
    /// What to put right.
    Gaps,
    /// What else was seen.
    Information,
    /// What people said when they talked it over.
    Wash,
}

/// A finding a gap, or something said afterwards, may become, once somebody says so.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Suggested {
    /// In which room; no room and no exit: of the whole site.
    pub room: Option<RoomId>,
    /// At which exit.
    pub exit: Option<ExitId>,
    /// What was seen, as it was written, or as whoever led put it.
    pub text: String,
    /// In which language.
    pub lang: Lang,
    /// The note.
    pub note: NoteId,
    /// The event that proves it.
    pub proof: u64,
}
