//! What the translations still lack, and what is wrong with them: for tests, editors and honest prints.

use crate::files::{self, LocaleFile};
use fluent_syntax::ast::{Comment, Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use parvis_core::{FindingKind, Language};
use std::collections::{BTreeMap, BTreeSet};

/// How much of the English a language has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coverage {
    /// Messages it has.
    pub translated: usize,
    /// Messages English has.
    pub total: usize,
    /// Ids it lacks, in order.
    pub missing: Vec<String>,
}

/// How much of the English a language has. Findings count only when their `kinds` are given.
pub fn coverage(language: Language, kinds: impl IntoIterator<Item = &'static FindingKind>) -> Coverage {
    let english = english_messages(kinds, &mut Vec::new());
    let own = messages(&files::of(language), &mut Vec::new());
    let missing: Vec<String> = if language == Language::En {
        Vec::new()
    } else {
        english.keys().filter(|id| !own.contains_key(*id)).cloned().collect()
    };
    Coverage { translated: english.len() - missing.len(), total: english.len(), missing }
}

/// Whether any file of the language is a draft that no native speaker has approved yet.
pub fn is_draft(language: Language) -> bool {
    files::of(language).iter().any(|file| files::is_draft(&file.text))
}

/// Everything wrong with a language's files: unreadable lines, doubled ids, ids and variables English lacks.
///
/// Without `kinds`, the findings' translations cannot be compared and are only read.
pub fn audit(language: Language, kinds: impl IntoIterator<Item = &'static FindingKind>) -> Vec<String> {
    let mut kinds = kinds.into_iter().peekable();
    let with_findings = kinds.peek().is_some();
    let mut problems = Vec::new();
    let english = english_messages(kinds, &mut problems);
    if language != Language::En {
        problems.clear();
    }
    let own = if language == Language::En {
        english.clone()
    } else {
        messages(&files::of(language), &mut problems)
    };
    for (id, used) in own {
        if !with_findings && is_finding_id(&id) {
            continue;
        }
        match english.get(&id) {
            None => problems.push(format!("{language}: {id} is not an English message")),
            Some(known) => problems.extend(unknown_variables(language, &id, &used, known)),
        }
    }
    problems
}

/// What is wrong with the English words beside the checks.
pub fn kinds_problems(kinds: impl IntoIterator<Item = &'static FindingKind>) -> Vec<String> {
    kinds.into_iter().filter_map(|kind| files::kind_messages(kind).err()).collect()
}

fn unknown_variables(
    language: Language,
    id: &str,
    used: &BTreeSet<String>,
    known: &BTreeSet<String>,
) -> Vec<String> {
    let extra = used.iter().filter(|name| !known.contains(*name) && name.as_str() != "place");
    extra.map(|name| format!("{language}: {id} uses ${name}, which the English does not have")).collect()
}

/// `E203-says`: a letter, three digits, a hyphen.
fn is_finding_id(id: &str) -> bool {
    let mut characters = id.chars();
    characters.next().is_some_and(|letter| letter.is_ascii_uppercase())
        && characters.by_ref().take(3).filter(char::is_ascii_digit).count() == 3
        && characters.next() == Some('-')
}

fn english_messages(
    kinds: impl IntoIterator<Item = &'static FindingKind>,
    problems: &mut Vec<String>,
) -> BTreeMap<String, BTreeSet<String>> {
    let mut all = files::of(Language::En);
    all.extend(kinds.into_iter().filter_map(|kind| {
        Some(LocaleFile { name: kind.code.to_string(), text: files::kind_messages(kind).ok()? })
    }));
    messages(&all, problems)
}

/// Every message with the variables it uses; what cannot be read goes to `problems`.
fn messages(files: &[LocaleFile], problems: &mut Vec<String>) -> BTreeMap<String, BTreeSet<String>> {
    let mut all = BTreeMap::new();
    for file in files {
        let resource = parser::parse(file.text.as_str()).unwrap_or_else(|(resource, errors)| {
            problems.extend(errors.iter().map(|error| format!("{}: {error}", file.name)));
            resource
        });
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let Some(pattern) = &message.value else { continue };
            let mut used = BTreeSet::new();
            variables(pattern, &mut used);
            used.extend(message.comment.iter().flat_map(declared));
            if all.insert(message.id.name.to_owned(), used).is_some() {
                problems.push(format!("{}: {} is written twice", file.name, message.id.name));
            }
        }
    }
    all
}

/// Variables a comment above a message offers to other languages: `# $storey counts the ground floor as 1`.
fn declared<'a>(comment: &'a Comment<&str>) -> impl Iterator<Item = String> + 'a {
    let words = comment.content.iter().flat_map(|line| line.split_whitespace());
    words.filter_map(|word| Some(word.strip_prefix('$')?.to_owned()))
}

fn variables(pattern: &Pattern<&str>, used: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, used);
        }
    }
}

fn in_expression(expression: &Expression<&str>, used: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, used),
        Expression::Select { selector, variants } => {
            in_inline(selector, used);
            for variant in variants {
                variables(&variant.value, used);
            }
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, used: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            used.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                in_inline(argument, used);
            }
        }
        InlineExpression::Placeable { expression } => in_expression(expression, used),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::expect;
    use parvis_core::Code;

    #[test]
    fn every_locale_file_can_be_read_and_fits_the_english() {
        let problems: Vec<String> =
            Language::ALL.into_iter().flat_map(|language| audit(language, [])).collect();
        assert!(problems.is_empty(), "{problems:#?}");
    }

    #[test]
    fn russian_kazakh_and_french_are_nearly_complete() {
        for language in [Language::Ru, Language::Kk, Language::Fr] {
            let Coverage { translated, total, missing } = coverage(language, []);
            assert!(
                translated * 100 >= total * 97,
                "{language} has {translated} of {total}, lacks {missing:#?}"
            );
        }
    }

    #[test]
    fn languages_say_that_they_are_drafts() {
        assert!(!is_draft(Language::En));
        for language in Language::ALL.into_iter().skip(1) {
            assert!(
                is_draft(language),
                "{language}: take it off this list once a native speaker approved it"
            );
        }
    }

    #[test]
    fn bad_translations_are_named() {
        let file = |text: &str| LocaleFile { name: "ru/x.ftl".into(), text: text.into() };
        let mut problems = Vec::new();
        messages(&[file("a = b\na = c\nbroken\n")], &mut problems);
        expect![[r#"
            ru/x.ftl: Expected a token starting with "="
            ru/x.ftl: a is written twice"#]]
        .assert_eq(&problems.join("\n"));
    }

    #[test]
    fn a_variable_english_does_not_have_is_named() {
        let known = BTreeSet::from(["count".to_owned()]);
        let used = BTreeSet::from(["count".to_owned(), "cuont".to_owned(), "place".to_owned()]);
        expect!["ru: x uses $cuont, which the English does not have"]
            .assert_eq(&unknown_variables(Language::Ru, "x", &used, &known).join("\n"));
    }

    #[test]
    fn a_code_used_twice_is_named() {
        static ONE: FindingKind = FindingKind { code: Code("Z997"), name: "one", words: "title = One\n" };
        static OTHER: FindingKind =
            FindingKind { code: Code("Z997"), name: "other", words: "title = Other\n" };
        expect!["Z997: Z997-title is written twice"]
            .assert_eq(&audit(Language::En, [&ONE, &OTHER]).join("\n"));
    }

    #[test]
    fn ids_of_findings_are_told_from_others() {
        assert!(is_finding_id("E203-says") && !is_finding_id("E20-says") && !is_finding_id("plan-title"));
    }

    #[test]
    fn a_kind_with_broken_words_is_named() {
        static BROKEN: FindingKind = FindingKind { code: Code("Z998"), name: "broken", words: "says = {\n" };
        assert_eq!(kinds_problems([&BROKEN]).len(), 1);
    }
}
