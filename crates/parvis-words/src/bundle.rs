//! One language's messages, ready to be filled.

use crate::{files, icu_formats};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use parvis_core::{FindingKind, Language};
use unic_langid::LanguageIdentifier;

/// One language's messages.
pub(crate) struct Bundle {
    inner: FluentBundle<FluentResource>,
    /// What was wrong with its files; the tests refuse any.
    pub problems: Vec<String>,
}

impl Bundle {
    /// The embedded files of a language.
    pub fn of(language: Language) -> Self {
        let tag: LanguageIdentifier = plural_tag(language).parse().unwrap_or_default();
        let mut inner = FluentBundle::new_concurrent(vec![tag]);
        inner.set_use_isolating(false);
        inner.set_formatter(Some(formatter(language)));
        let mut bundle = Self { inner, problems: Vec::new() };
        for file in files::of(language) {
            bundle.add(&file.name, file.text);
        }
        bundle
    }

    /// English, with the words kept beside the checks.
    pub fn english(kinds: impl IntoIterator<Item = &'static FindingKind>) -> Self {
        let mut bundle = Self::of(Language::En);
        for kind in kinds {
            match files::kind_messages(kind) {
                Ok(text) => bundle.add(kind.code.0, text),
                Err(problem) => bundle.problems.push(problem),
            }
        }
        bundle
    }

    /// Adds what can be read and notes what cannot: bad words must never stop the program.
    fn add(&mut self, name: &str, text: String) {
        let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, errors)| {
            self.problems.extend(errors.iter().map(|error| format!("{name}: {error}")));
            resource
        });
        if let Err(errors) = self.inner.add_resource(resource) {
            self.problems.extend(errors.iter().map(|error| format!("{name}: {error}")));
        }
    }

    /// Whether it has this message.
    pub fn has(&self, id: &str) -> bool {
        self.inner.get_message(id).is_some_and(|message| message.value().is_some())
    }

    /// The message, filled; `None` when it is not here.
    pub fn format(&self, id: &str, args: &FluentArgs<'_>) -> Option<String> {
        let message = self.inner.get_message(id)?;
        let mut errors = Vec::new();
        Some(self.inner.format_pattern(message.value()?, Some(args), &mut errors).into_owned())
    }
}

/// The language whose plural forms Fluent takes. Its data has no Tajik; Armenian chooses the same forms.
const fn plural_tag(language: Language) -> &'static str {
    match language {
        Language::Tg => "hy",
        _ => language.tag(),
    }
}

/// Writes numbers the way the language does. Fluent wants a plain function, so there is one per language.
fn formatter<M>(language: Language) -> fn(&FluentValue<'_>, &M) -> Option<String> {
    match language {
        Language::En => |value, _| number_in(Language::En, value),
        Language::Ru => |value, _| number_in(Language::Ru, value),
        Language::Kk => |value, _| number_in(Language::Kk, value),
        Language::Fr => |value, _| number_in(Language::Fr, value),
        Language::Ky => |value, _| number_in(Language::Ky, value),
        Language::Tg => |value, _| number_in(Language::Tg, value),
        Language::Uz => |value, _| number_in(Language::Uz, value),
        Language::Tk => |value, _| number_in(Language::Tk, value),
    }
}

fn number_in(language: Language, value: &FluentValue<'_>) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let digits = number.options.minimum_fraction_digits.unwrap_or(0);
    Some(icu_formats::number(language, number.value, digits))
}

#[cfg(test)]
mod tests {
    use super::*;
    use icu::locale::Locale;
    use icu::plurals::{PluralCategory, PluralRules};
    use parvis_core::{
        ConnectorKind, DrillKind, Evidence, FixtureCategory, MeasureStatus, OpeningKind, UnitCategory,
    };

    const FORMS: &str = "form = { $count ->
    [zero] zero
    [one] one
    [two] two
    [few] few
    [many] many
   *[other] other
}";

    fn icu_form(rules: &PluralRules, count: u32) -> &'static str {
        match rules.category_for(count) {
            PluralCategory::Zero => "zero",
            PluralCategory::One => "one",
            PluralCategory::Two => "two",
            PluralCategory::Few => "few",
            PluralCategory::Many => "many",
            PluralCategory::Other => "other",
        }
    }

    #[test]
    fn fluent_chooses_the_plural_form_icu_chooses() {
        for language in Language::ALL {
            let locale: Locale = language.tag().parse().unwrap();
            let rules = PluralRules::try_new_cardinal((&locale).into()).unwrap();
            let mut bundle = Bundle::of(language);
            bundle.add("form", FORMS.to_owned());
            for count in (0..230).chain([1000, 1001, 10_000]) {
                let mut args = FluentArgs::new();
                args.set("count", f64::from(count));
                let form = bundle.format("form", &args).unwrap();
                assert_eq!(form, icu_form(&rules, count), "{language} {count}");
            }
        }
    }

    #[test]
    fn every_word_of_the_closed_lists_has_a_message() {
        let english = Bundle::of(Language::En);
        assert!(english.problems.is_empty(), "{:?}", english.problems);
        let ids = UnitCategory::ALL.iter().map(|word| format!("unit-{}", word.as_str()));
        let ids = ids.chain(OpeningKind::ALL.iter().map(|word| format!("opening-{}", word.as_str())));
        let ids = ids.chain(ConnectorKind::ALL.iter().map(|word| format!("connector-{}", word.as_str())));
        let ids = ids.chain(FixtureCategory::ALL.iter().map(|word| format!("fixture-{}", word.as_str())));
        let ids = ids.chain(DrillKind::ALL.iter().map(|word| format!("drill-{}", word.as_str())));
        let ids = ids.chain(MeasureStatus::ALL.iter().map(|word| format!("measure-{}", word.as_str())));
        let ids = ids.chain(Evidence::ALL.iter().map(|word| format!("evidence-{word}")));
        let missing: Vec<String> = ids.filter(|id| !english.has(id)).collect();
        assert!(missing.is_empty(), "{missing:?}");
    }
}
