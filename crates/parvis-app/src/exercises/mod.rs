//! Tabletop exercises: the scenarios that come with the program, and the documents made from them. Conducting one is
//! the office's.

pub mod packs;

pub use parvis_exercise::{Refusal, Scenario, State, What, compare, event, id, pack, report, state, view};
