//! Tabletop exercises: the scenarios that come with the program.

pub mod packs;

pub use packs::scenarios;
