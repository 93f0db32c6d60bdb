//! Values in sentences: quantities with their units, facts, texts, arguments of findings.

use crate::Words;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use fluent_bundle::{FluentArgs, FluentValue};
use parvis_core::{Arg, Dossier, FactKey, Measure, Text, Value};

impl Words {
    /// A length: `0.90 m`.
    pub fn metres(&self, metres: f64) -> String {
        self.with_unit("unit-metres", self.number(metres, 2))
    }

    /// An area: `48.5 m²`.
    pub fn square_metres(&self, square_metres: f64) -> String {
        self.with_unit("unit-square-metres", self.number(square_metres, 1))
    }

    fn with_unit(&self, id: &str, number: String) -> String {
        let mut args = FluentArgs::new();
        args.set("number", number);
        self.format(id, &args)
    }

    /// A text a pack carries in several languages; marked when it is not in the reader's.
    pub fn text(&self, text: &Text) -> String {
        match text.get(self.language()) {
            Some((found, text)) if found == self.language() => text.to_owned(),
            Some((found, text)) => format!("[{found}] {text}"),
            None => String::new(),
        }
    }

    /// What a measure is called: in the reader's language as long as it still has a name of the catalogue, else as somebody
    /// named it.
    pub fn measure(&self, measure: &Measure) -> String {
        let known = self.measures.get(&measure.catalogue);
        let known = known.filter(|name| name.0.values().any(|name| *name == measure.name));
        known.map_or_else(|| measure.name.clone(), |name| self.text(name))
    }

    /// The label of a site fact, else its key.
    pub fn fact_label(&self, key: &FactKey) -> String {
        let label = self.facts.get(key).map(|entry| self.text(&entry.label)).unwrap_or_default();
        if label.is_empty() { key.to_string() } else { label }
    }

    /// Whether the dictionary has a fact with this key.
    pub fn is_fact(&self, key: &FactKey) -> bool {
        self.facts.contains_key(key)
    }

    /// The value of a site fact, with its unit.
    pub fn fact_value(&self, key: &FactKey, value: &Value) -> String {
        match value {
            Value::Bool(true) => self.get("yes"),
            Value::Bool(false) => self.get("no"),
            Value::Number(number) => self.number_with_unit(key, *number),
            Value::Choice(word) => self.choice(key, word),
            Value::Choices(words) => {
                self.list(&words.iter().map(|word| self.choice(key, word)).collect::<Vec<_>>())
            }
            Value::Date(day) => self.date(*day),
            Value::Text(text) => text.clone(),
        }
    }

    /// A number with its unit: the message `fact-unit-<unit>`, which also knows the plural.
    fn number_with_unit(&self, key: &FactKey, number: f64) -> String {
        let digits = if number.fract() == 0.0 { 0 } else { 1 + u8::from((number * 10.0).fract() != 0.0) };
        let unit = self.facts.get(key).map(|entry| entry.unit.as_str()).unwrap_or_default();
        let id = format!("fact-unit-{}", unit.replace('²', "2").replace([' ', '/'], "-"));
        if unit.is_empty() || self.find(&id).is_none() {
            let number = self.number(number, digits);
            return format!("{number}\u{a0}{unit}").trim_end_matches('\u{a0}').to_owned();
        }
        let mut args = FluentArgs::new();
        args.set("number", self.plural_number(number, digits));
        self.format(&id, &args)
    }

    /// A word of a closed list, as the fact dictionary reads it, else the word itself.
    fn choice(&self, key: &FactKey, word: &str) -> String {
        let text = self.facts.get(key).and_then(|entry| entry.words.get(word)).map(|text| self.text(text));
        text.unwrap_or_else(|| word.replace('_', " "))
    }

    pub(crate) fn fluent_args<'a>(
        &self,
        args: impl IntoIterator<Item = (&'a str, &'a Arg)>,
        dossier: &Dossier,
    ) -> FluentArgs<'a> {
        args.into_iter().map(|(name, arg)| (name, self.fluent_value(arg, dossier))).collect()
    }

    fn fluent_value<'a>(&self, arg: &Arg, dossier: &Dossier) -> FluentValue<'a> {
        match arg {
            Arg::Text(text) => text.clone().into(),
            Arg::Count(count) => self.plural_number(*count as f64, 0),
            Arg::Number(number, digits) => self.plural_number(*number, *digits),
            Arg::Metres(metres) => self.metres(*metres).into(),
            Arg::SquareMetres(square_metres) => self.square_metres(*square_metres).into(),
            Arg::Date(day) => self.date(*day).into(),
            Arg::Message(id) => self.get(id).into(),
            Arg::Translated(text) => self.text(text).into(),
            Arg::Place(place) => self.place(place, dossier).into(),
        }
    }
}

/// Above this a number no longer fits the plural rules' whole numbers.
const LARGEST_PLURAL: f64 = 1e15;

impl Words {
    /// A number that can also choose a plural form. What the plural rules cannot hold is written out.
    fn plural_number<'a>(&self, value: f64, digits: u8) -> FluentValue<'a> {
        if !value.is_finite() || value.abs() >= LARGEST_PLURAL || digits > 9 {
            return self.number(value, digits).into();
        }
        // A whole number must have no options, or it does not match a variant such as [0].
        let minimum_fraction_digits = (digits > 0).then_some(usize::from(digits));
        let options = FluentNumberOptions { minimum_fraction_digits, ..FluentNumberOptions::default() };
        FluentValue::Number(FluentNumber::new(value, options))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};
    use parvis_core::{FactDictionary, FactEntry, FactKind, Language};
    use std::collections::BTreeMap;

    fn text(en: &str, ru: &str) -> Text {
        Text(BTreeMap::from([(Language::En, en.to_owned()), (Language::Ru, ru.to_owned())]))
    }

    fn dictionary() -> FactDictionary {
        let entry = |kind, unit: &str, label, words| FactEntry {
            kind,
            unit: unit.into(),
            ask: Text::default(),
            label,
            words,
        };
        let school = BTreeMap::from([("school".into(), text("School", "Школа"))]);
        FactDictionary::from([
            ("pupils".into(), entry(FactKind::Count, "people", text("Pupils", "Учащиеся"), BTreeMap::new())),
            ("site_type".into(), entry(FactKind::Choice(Vec::new()), "", text("Kind", "Вид"), school)),
        ])
    }

    #[test]
    fn facts_read_as_people_say_them() {
        let check = |language, expected: Expect| {
            let words = Words::new(language, []).with_facts(dictionary());
            let facts = [
                ("pupils", Value::Number(21.0)),
                ("site_type", Value::Choice("school".into())),
                ("site_type", Value::Choice("tree_house".into())),
                ("unheard_of", Value::Bool(true)),
                ("unheard_of", Value::Number(0.5)),
            ];
            let line = |(key, value): &(&str, Value)| {
                let key = FactKey::from(*key);
                format!("{}: {}", words.fact_label(&key), words.fact_value(&key, value))
            };
            expected.assert_eq(&facts.iter().map(line).collect::<Vec<_>>().join("; "));
        };
        check(
            Language::En,
            expect!["Pupils: 21 people; Kind: School; Kind: tree house; unheard_of: yes; unheard_of: 0.5"],
        );
        check(
            Language::Ru,
            expect!["Учащиеся: 21 человек; Вид: Школа; Вид: tree house; unheard_of: да; unheard_of: 0,5"],
        );
        check(
            Language::Kk,
            expect![
                "[en] Pupils: 21 адам; [en] Kind: [en] School; [en] Kind: tree house; unheard_of: иә; unheard_of: 0,5"
            ],
        );
    }
}
