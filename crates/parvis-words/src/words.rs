//! [`Words`]: everything the program says to a reader, in one language.

use crate::bundle::Bundle;
use crate::icu_formats;
use fluent_bundle::FluentArgs;
use jiff::civil::Date;
use parvis_core::{Arg, Dossier, FactDictionary, FindingKind, Language};
use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

/// Everything the program says to a reader, in one language. Can be shared between threads.
pub struct Words {
    pub(crate) language: Language,
    own: Option<Bundle>,
    english: Bundle,
    pub(crate) facts: FactDictionary,
    missing: Mutex<BTreeSet<String>>,
}

impl Words {
    /// The words of a language; `kinds` bring the English words of the findings.
    pub fn new(language: Language, kinds: impl IntoIterator<Item = &'static FindingKind>) -> Self {
        Self {
            language,
            own: (language != Language::En).then(|| Bundle::of(language)),
            english: Bundle::english(kinds),
            facts: FactDictionary::new(),
            missing: Mutex::default(),
        }
    }

    /// With the names of site facts, so that a fact is called by its label and not by its key.
    #[must_use]
    pub fn with_facts(mut self, facts: FactDictionary) -> Self {
        self.facts = facts;
        self
    }

    /// The language.
    pub const fn language(&self) -> Language {
        self.language
    }

    /// A message without variables.
    pub fn get(&self, id: &str) -> String {
        self.format(id, &FluentArgs::new())
    }

    /// A message with its variables. Rooms and doors among them are called by their ids;
    /// [`Words::fill_for`] knows their labels.
    pub fn fill(&self, id: &str, args: &[(&str, Arg)]) -> String {
        self.fill_for(id, args, &Dossier::default())
    }

    /// A message with its variables, rooms and doors called as the dossier's drawing labels them.
    pub fn fill_for(&self, id: &str, args: &[(&str, Arg)], dossier: &Dossier) -> String {
        self.format(id, &self.fluent_args(args.iter().map(|(name, arg)| (*name, arg)), dossier))
    }

    /// The message if this language or English has it; nothing is counted as missing.
    pub fn find(&self, id: &str) -> Option<String> {
        (self.has(id) || self.english.has(id)).then(|| self.get(id))
    }

    /// Whether this language itself has the message.
    pub fn has(&self, id: &str) -> bool {
        self.own.as_ref().unwrap_or(&self.english).has(id)
    }

    /// The ids asked for so far that this language does not have.
    pub fn missing(&self) -> Vec<String> {
        self.missing.lock().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect()
    }

    /// A number with this many digits after the point.
    pub fn number(&self, value: f64, digits: u8) -> String {
        icu_formats::number(self.language, value, usize::from(digits))
    }

    /// A whole number.
    pub fn count(&self, count: u64) -> String {
        icu_formats::number(self.language, count as f64, 0)
    }

    /// A day in full: `21 November 2026`.
    pub fn date(&self, day: Date) -> String {
        icu_formats::date(self.language, day)
    }

    /// A day in figures: `21/11/2026`.
    pub fn date_short(&self, day: Date) -> String {
        icu_formats::date_short(self.language, day)
    }

    /// `one, two and three`.
    pub fn list(&self, items: &[String]) -> String {
        icu_formats::list(self.language, items)
    }

    /// Which of two texts comes first for the reader; numbers inside them count as numbers.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        icu_formats::compare(self.language, a, b)
    }

    /// In this language, else visibly in English, else the bare id.
    pub(crate) fn format(&self, id: &str, args: &FluentArgs<'_>) -> String {
        if let Some(text) = self.own.as_ref().and_then(|own| own.format(id, args)) {
            return text;
        }
        let english = self.english.format(id, args);
        match english {
            Some(text) if self.own.is_none() => text,
            Some(text) => {
                self.note_missing(id);
                format!("[en] {text}")
            }
            None => {
                self.note_missing(id);
                id.to_owned()
            }
        }
    }

    fn note_missing(&self, id: &str) {
        self.missing.lock().unwrap_or_else(PoisonError::into_inner).insert(id.to_owned());
    }
}
