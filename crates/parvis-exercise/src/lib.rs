//! Tabletop exercises and physical drills: what is played, what happened, what follows from it.
//!
//! An exercise is the list of its [`Event`]s and nothing beside. Everything else is computed from them: what stands
//! ([`State`]), what each person sees ([`view`]), what the nations have in common ([`compare`]), the report
//! ([`report`]). The same list gives the same result, on any machine, in any year: what an event is called never changes.
//!
//! A server keeps the list. For a [`Command`] it asks [`decide`], writes the events down, applies them to its [`State`] and
//! sends them on; a client that hears of a gap asks for the events after [`State::last`]. Every few seconds it asks
//! [`due`] what the clock wants released, and treats that as commands like any other.
//!
//! Physical drills share the engine and have words of their own: see [`drill`].
//!
//! # Adding something people can do
//! 1. Give it a variant in [`event::What`], with a name that stays, and a line in `event/tests.rs`, which then asks for
//!    what follows from it.
//! 2. Say in `state/may.rs` who may do it, in `state/check.rs` what it may carry, in `state/decide.rs` what must be so for
//!    it to happen, in `state/apply.rs` what follows from it.
//! 3. If players do it, add it to the phones of `tests/deliveries.rs`, so that every order of deliveries is tried with it.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing))]

pub mod compare;
pub mod drill;
pub mod event;
pub mod id;
pub mod pack;
pub mod rehearsal;
pub mod report;
#[cfg(test)]
mod sample;
pub mod state;
#[cfg(test)]
mod tests;
pub mod view;

pub use event::{Command, Event, What};
pub use pack::Scenario;
pub use state::{Refusal, State, decide, due};
