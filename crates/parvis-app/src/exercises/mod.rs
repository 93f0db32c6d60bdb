//! Tabletop exercises: the scenarios that come with the program, and the papers made from them and of what happened.
//! Conducting one is the office's.
//!
//! # Adding a paper
//! 1. Write it as blocks, in a file of its own under `documents/` or `after/`: it takes a `Reader` and returns a
//!    [`Paper`](documents::Paper). Its words are messages of `locales/en/exercise-print.ftl`.
//! 2. Give it a variant of [`documents::Document`], and look at it in two languages.

pub mod after;
pub mod audit;
pub mod documents;
pub mod drill_letter;
pub mod drill_report;
pub mod msel;
pub mod packs;
mod reader;
pub mod roster;
mod said;
#[cfg(test)]
mod sample;
#[cfg(test)]
pub(crate) mod shown;

pub use packs::scenarios;
pub use parvis_exercise::{
    Refusal, Scenario, State, What, compare, drill, event, id, pack, rehearsal, report, state, view,
};
pub use reader::{about_said, labelled, with_original};
pub use said::{clock, nation, said};
