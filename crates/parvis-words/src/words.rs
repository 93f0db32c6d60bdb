//! [`Words`]: everything the program says to a reader, in one language.

use crate::bundle::Bundle;
use crate::icu_formats;
use fluent_bundle::FluentArgs;
use jiff::Zoned;
use jiff::civil::Date;
use parvis_core::{Arg, Dossier, FactDictionary, FindingKind, Language, Text};
use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, PoisonError};

/// Everything the program says to a reader, in one language. Can be shared between threads.
pub struct Words {
    pub(crate) language: Language,
    own: Option<Bundle>,
    english: Bundle,
    pub(crate) facts: FactDictionary,
    pub(crate) measures: BTreeMap<String, Text>,
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
            measures: BTreeMap::new(),
            missing: Mutex::default(),
        }
    }

    /// With the names of site facts, so that a fact is called by its label and not by its key.
    #[must_use]
    pub fn with_facts(mut self, facts: FactDictionary) -> Self {
        self.facts = facts;
        self
    }

    /// With the names of the catalogue of measures, by their numbers there.
    #[must_use]
    pub fn with_measures(mut self, measures: BTreeMap<String, Text>) -> Self {
        self.measures = measures;
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

    /// A day and a time of it: `21 November 2026, 14:02`.
    pub fn moment(&self, at: &Zoned) -> String {
        format!("{}, {:02}:{:02}", self.date(at.date()), at.hour(), at.minute())
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

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};
    use jiff::civil::date;
    use parvis_core::Code;

    fn say(language: Language, id: &str, counts: &[u64]) -> String {
        let words = Words::new(language, []);
        let lines = counts.iter().map(|count| words.fill(id, &[("count", Arg::Count(*count))]));
        lines.collect::<Vec<_>>().join("; ").replace(['\u{a0}', '\u{202f}'], "_")
    }

    #[test]
    fn plurals_follow_the_language() {
        let counts = [0, 1, 2, 5, 21, 1234];
        let check = |language, expected: Expect| expected.assert_eq(&say(language, "count-errors", &counts));
        check(Language::En, expect!["0 errors; 1 error; 2 errors; 5 errors; 21 errors; 1,234 errors"]);
        check(Language::Ru, expect!["0 ошибок; 1 ошибка; 2 ошибки; 5 ошибок; 21 ошибка; 1_234 ошибки"]);
        check(Language::Kk, expect!["0 қате; 1 қате; 2 қате; 5 қате; 21 қате; 1_234 қате"]);
        check(Language::Fr, expect!["0 erreur; 1 erreur; 2 erreurs; 5 erreurs; 21 erreurs; 1_234 erreurs"]);
    }

    #[test]
    fn numbers_and_dates_follow_the_language() {
        let check = |language, expected: Expect| {
            let words = Words::new(language, []);
            let day = date(2026, 11, 3);
            let parts = [
                words.metres(0.9),
                words.square_metres(1234.56),
                words.count(26_000),
                words.number(-0.001, 2),
                words.number(f64::NAN, 2),
                words.date(day),
                words.date_short(day),
                words.list(&["a".into(), "b".into(), "c".into()]),
            ];
            expected.assert_eq(&parts.join("|").replace(['\u{a0}', '\u{202f}'], "_"));
        };
        check(Language::En, expect!["0.90_m|1,234.6_m²|26,000|0.00|—|3 November 2026|03/11/2026|a, b and c"]);
        check(Language::Ru, expect!["0,90_м|1_234,6_м²|26_000|0,00|—|3 ноября 2026_г.|03.11.2026|a, b и c"]);
        check(Language::Kk, expect!["0,90_м|1_234,6_м²|26_000|0,00|—|2026_ж. 3 қараша|03.11.2026|a, b, c"]);
        check(Language::Fr, expect!["0,90_m|1_234,6_m²|26_000|0,00|—|3 novembre 2026|03/11/2026|a, b et c"]);
        check(
            Language::Ky,
            expect!["0,90_м|1_234,6_м²|26_000|0,00|—|2026-ж. 3-ноябрь|03.11.2026|a, b жана c"],
        );
        check(Language::Tg, expect!["0,90_м|1_234,6_м²|26_000|0,00|—|03 Ноябр 2026|03.11.2026|a, b, c"]);
        check(Language::Uz, expect!["0,90_m|1_234,6_m²|26_000|0,00|—|3-noyabr, 2026|03/11/2026|a, b va c"]);
        check(Language::Tk, expect!["0,90_m|1_234,6_m²|26_000|0,00|—|3 noýabr 2026|03.11.2026|a, b we c"]);
    }

    #[test]
    fn the_first_of_a_month_is_an_ordinal_in_french() {
        let say = |day| Words::new(Language::Fr, []).date(date(2027, 9, day));
        assert_eq!([say(1), say(11)], ["1er septembre 2027", "11 septembre 2027"]);
    }

    static NARROW: FindingKind = FindingKind {
        code: Code("Z999"),
        name: "exit_narrow",
        words: "title = Narrow exit\nsays = { $place } is { $width } wide for { $people ->\n    [one] one person\n   *[other] { $people } people\n}.\nsettle = Widen it.\nwhy = { title } is why.\n",
    };

    #[test]
    fn a_missing_translation_shows_in_english_and_is_counted() {
        let words = Words::new(Language::Kk, [&NARROW]);
        assert_eq!(words.title(NARROW.code), "[en] Narrow exit");
        assert_eq!(words.why(NARROW.code), "[en] Narrow exit is why.");
        assert_eq!(words.get("no-such-message"), "no-such-message");
        assert_eq!(words.missing(), ["Z999-title", "Z999-why", "no-such-message"]);
    }

    #[test]
    fn english_is_not_marked() {
        let words = Words::new(Language::En, [&NARROW]);
        assert_eq!(words.title(NARROW.code), "Narrow exit");
        assert!(words.missing().is_empty());
    }

    #[test]
    fn a_finding_is_a_sentence_with_its_place() {
        use parvis_core::{Finding, Place, Severity};
        let finding = Finding::new(NARROW.code, Severity::Error, Place::Opening("E3".into()))
            .with("width", Arg::Metres(0.8))
            .with("people", Arg::Count(1));
        let words = Words::new(Language::En, [&NARROW]);
        assert_eq!(
            words.says(&finding, &Dossier::default()),
            "Door E3 (not on the plan) is 0.80\u{a0}m wide for one person."
        );
    }

    #[test]
    fn rooms_sort_by_number_and_letters_by_alphabet() {
        let words = Words::new(Language::Kk, []);
        let mut rooms = ["11а", "9", "Қ", "К", "Л", "101"];
        rooms.sort_by(|a, b| words.compare(a, b));
        assert_eq!(rooms, ["9", "11а", "101", "К", "Қ", "Л"]);
    }

    #[test]
    fn words_can_be_shared_between_threads() {
        fn shared<T: Send + Sync>() {}
        shared::<Words>();
    }

    #[test]
    fn no_number_stops_the_program() {
        let words = Words::new(Language::Ru, []);
        for number in [f64::NAN, f64::INFINITY, 1e300, -1e18, 0.1] {
            for digits in [0, 2, 9, 200] {
                assert!(!words.fill("count-errors", &[("count", Arg::Number(number, digits))]).is_empty());
            }
        }
        assert!(words.fill("count-errors", &[("count", Arg::Count(u64::MAX))]).ends_with("ошибок"));
    }
}
