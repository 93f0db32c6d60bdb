//! Use cases: open, start and save dossiers; bring drawings in and out; check, classify, compare; print.
//!
//! The engines do not know one another; this crate introduces them. It returns values and troubles, never
//! screens, and it takes the day and the paths as arguments.
//!
//! # Adding a use case
//! 1. Put a function into the module of its feature. It reads *validate → load → decide → save*.
//! 2. What can go wrong before a finding can be made is a [`Trouble`].
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing))]

pub mod documents;
pub mod dossiers;
pub mod drawings;
pub mod review;
mod trouble;

pub use parvis_rules::Packs;
pub use trouble::Trouble;

use parvis_core::{FindingKind, Language};
use parvis_words::Words;

/// Every kind of finding any part of Parvis reports.
pub fn kinds() -> impl Iterator<Item = &'static FindingKind> {
    parvis_rules::checks::kinds().chain(parvis_intake::kinds())
}

/// The words of one language, with every finding and every fact in it.
pub fn words(language: Language, packs: &Packs) -> Words {
    Words::new(language, kinds()).with_facts(packs.dictionary().clone())
}
