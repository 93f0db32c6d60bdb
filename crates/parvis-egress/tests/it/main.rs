//! The engine from outside: small buildings an engineer can check by hand, and what must hold in every run.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

mod choices;
mod doors;
mod drawings;
mod floors;
mod freezes;
mod invariants;
mod leaving;
mod lifts;
mod model;
mod scenes;
