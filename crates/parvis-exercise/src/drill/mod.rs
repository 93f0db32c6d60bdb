//! Physical drills: planned, run from phones, measured, reported. The engine is the exercises': a drill is the list of
//! its [`Event`]s and nothing beside, and everything else is computed from them.
//!
//! A drill counts people and never lists them; only observers are named, and their names go with the labels. It is no surprise for small children: [`decide()`] does not start an
//! unannounced one in which they take part. What a phone saw carries the phone's own time, so that one that was out of
//! reach falsifies nothing: all orders of late, doubled and lost deliveries end in the same [`State`] and the same
//! [`measured()`] times.
//!
//! # Adding something people can do
//! 1. Give it a variant in [`What`], with a name that stays, and a line in `event/tests.rs`.
//! 2. Say in `may.rs` who may do it, in `check.rs` what it may carry, in `decide.rs` what must be so for it to happen, in
//!    `state/apply.rs` what follows from it.
//! 3. Add it to the phones of `tests/deliveries.rs`, so that every order of deliveries is tried with it.

mod check;
mod decide;
pub mod event;
mod may;
pub mod measured;
pub mod quota;
pub mod ready;
mod refusal;
pub mod report;
pub mod state;
#[cfg(test)]
mod tests;
pub mod view;

pub use decide::{AFTER_AT_MOST, decide};
pub use event::{Command, Event, Plan, PlannedRoom, Post, What, without_labels};
pub use may::may;
pub use measured::measured;
pub use quota::quota;
pub use refusal::Refusal;
pub use report::report;
pub use state::State;
