//! Tabletop exercises: set up at a place, joined by a code without an account, conducted live, kept as events.
//!
//! A [`Room`] is an exercise opened: its state in memory, its events in the store. Commands wait in line; whoever comes
//! first works off all that wait, in one transaction, and only then are they acknowledged. Processes on one PostgreSQL
//! write in turn and hear of each other.

mod after;
mod attachments;
mod building;
mod catalogue;
mod clock;
mod concern;
mod news;
mod passes;
mod presence;
mod rehearsal;
mod room;
mod roster;
mod script;
mod seats;
mod setup;
mod sheet;
mod summary;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_clock;
#[cfg(test)]
mod tests_script;

pub(super) use after::{CSV, DOCX, JSON, PDF};
pub use after::{CardsFor, PaperFile};
pub use attachments::NewAttachment;
pub use catalogue::{AnswerOf, Found, Listed};
pub use concern::ActionThere;
pub use news::{News, Scope};
pub use passes::{Pass, is_handed_over};
pub use presence::Stay;
pub(super) use room::Rooms;
pub use room::{Room, Seen, Wish};
pub use roster::RosterChange;
pub use script::{CellEdit, cell_mark};
pub use seats::Seat;
pub(super) use seats::leader;
pub use setup::{ExerciseLine, ExerciseSetup, OwnScript, Source};
pub use sheet::SheetLook;
pub(super) use sheet::Sheets;

use parvis_exercise::Event;

/// Bytes that are an event of ours.
fn read(bytes: &[u8]) -> Result<Event, super::Trouble> {
    serde_json::from_slice(bytes).map_err(|_| super::Trouble::Broken)
}

/// An event as it is kept.
fn written(event: &Event) -> Vec<u8> {
    serde_json::to_vec(event).unwrap_or_default()
}
