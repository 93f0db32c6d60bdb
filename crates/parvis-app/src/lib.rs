//! Use cases: open, start and save dossiers; bring drawings in and out; check, classify, compare; print.
//!
//! The engines do not know one another; this crate introduces them. It returns values and troubles, never
//! screens, and it takes the day and the paths as arguments.
//!
//! # Adding a use case
//! 1. Put a function into the module of its feature. It reads *validate → load → decide → save*.
//! 2. What can go wrong before a finding can be made is a [`Trouble`].
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing))]

mod csv;
pub mod documents;
pub mod dossiers;
pub mod drawings;
pub mod drilled;
pub mod egress;
pub mod exercises;
mod film;
pub mod office;
mod pictures;
mod playback;
pub mod review;
#[cfg(test)]
mod small;
mod trajectories;
mod trouble;
mod usual;

pub use film::{Film, NOWHERE};
pub use parvis_intake::dossier::{clock, clock_text, parse_place};
pub use parvis_rules::Packs;
pub use pictures::{Picture, png};
pub use trajectories::Shape as Trajectories;
pub use trouble::Trouble;
pub use usual::Usual;

use parvis_core::{FindingKind, Language, Place};
use parvis_words::Words;

/// A place as files and programs write it: `unit:101`.
pub fn place_word(place: &Place) -> String {
    parvis_intake::dossier::write_place(place)
}

/// Every kind of finding any part of Parvis reports.
pub fn kinds() -> impl Iterator<Item = &'static FindingKind> {
    parvis_rules::checks::kinds().chain(parvis_intake::kinds()).chain(egress::KINDS)
}

/// The words of one language, with every finding and every fact in it.
pub fn words(language: Language, packs: &Packs) -> Words {
    let measures = packs.catalogue().all().map(|measure| (measure.id.clone(), measure.name.clone()));
    Words::new(language, kinds()).with_facts(packs.dictionary().clone()).with_measures(measures.collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_code_is_used_once() {
        let mut seen = BTreeSet::new();
        let twice: Vec<_> = kinds().map(|kind| kind.code).filter(|code| !seen.insert(*code)).collect();
        assert_eq!(twice, []);
    }

    #[test]
    fn no_language_says_what_english_does_not() {
        let problems: Vec<String> =
            Language::ALL.into_iter().flat_map(|language| parvis_words::audit(language, kinds())).collect();
        assert!(problems.is_empty(), "{}", problems.join("\n"));
    }

    #[test]
    fn the_four_languages_of_the_plan_are_complete() {
        for language in [Language::Ru, Language::Kk, Language::Fr] {
            let coverage = parvis_words::coverage(language, kinds());
            // A newcomer's check may wait for its translators; a tenth untranslated is neglect.
            assert!(
                coverage.translated * 10 >= coverage.total * 9,
                "{language}: {} of {}; missing {:?}",
                coverage.translated,
                coverage.total,
                coverage.missing
            );
        }
    }
}
