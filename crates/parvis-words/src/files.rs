//! The locale files inside the program, and the English words of findings turned into messages.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use fluent_syntax::{parser, serializer};
use parvis_core::{FindingKind, Language};
use rust_embed::Embed;

#[derive(Embed)]
#[folder = "../../locales"]
struct Locales;

/// A file of one language: its name and text.
pub(crate) struct LocaleFile {
    /// `ru/plan.ftl`.
    pub name: String,
    /// Fluent.
    pub text: String,
}

/// Every embedded file of `language`, by name.
pub(crate) fn of(language: Language) -> Vec<LocaleFile> {
    let folder = format!("{language}/");
    let mut names: Vec<_> =
        Locales::iter().filter(|name| name.starts_with(&folder) && name.ends_with(".ftl")).collect();
    names.sort();
    names
        .into_iter()
        .filter_map(|name| {
            let bytes = Locales::get(&name)?.data;
            Some(LocaleFile { text: String::from_utf8_lossy(&bytes).into_owned(), name: name.into_owned() })
        })
        .collect()
}

/// Whether a file says in its header that no native speaker has approved it yet.
pub(crate) fn is_draft(text: &str) -> bool {
    text.lines().take_while(|line| line.starts_with("###")).any(|line| line.trim() == "### status: draft")
}

/// The English words of a kind of finding as messages of the common bundle: `says` becomes `E203-says`.
pub(crate) fn kind_messages(kind: &FindingKind) -> Result<String, String> {
    let parsed = parser::parse(kind.words.to_owned());
    let mut resource = parsed.map_err(|(_, errors)| format!("{}: {errors:?}", kind.code))?;
    let own = message_ids(&resource);
    for entry in &mut resource.body {
        if let Entry::Message(message) = entry {
            message.id.name = prefixed(kind, &message.id.name);
            if let Some(pattern) = &mut message.value {
                prefix_references(pattern, kind, &own);
            }
        }
    }
    Ok(serializer::serialize(&resource))
}

fn message_ids(resource: &Resource<String>) -> Vec<String> {
    let ids = resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message.id.name.clone()),
        _ => None,
    });
    ids.collect()
}

fn prefixed(kind: &FindingKind, id: &str) -> String {
    format!("{}-{id}", kind.code)
}

/// `{ title }` inside a kind's words means the kind's own title.
fn prefix_references(pattern: &mut Pattern<String>, kind: &FindingKind, own: &[String]) {
    for element in &mut pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            prefix_in_expression(expression, kind, own);
        }
    }
}

fn prefix_in_expression(expression: &mut Expression<String>, kind: &FindingKind, own: &[String]) {
    match expression {
        Expression::Select { variants, .. } => {
            for variant in variants {
                prefix_references(&mut variant.value, kind, own);
            }
        }
        Expression::Inline(InlineExpression::MessageReference { id, .. }) if own.contains(&id.name) => {
            id.name = prefixed(kind, &id.name);
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            prefix_in_expression(expression, kind, own);
        }
        Expression::Inline(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::expect;
    use parvis_core::Code;

    #[test]
    fn words_of_a_kind_get_its_code() {
        let kind = FindingKind {
            code: Code("E203"),
            name: "exit_narrow",
            words: "title = Narrow exit\nsays = { $place }: { title }, { $people ->\n    [one] one person\n   *[other] { $people } people\n}.\n",
        };
        expect![[r#"
            E203-title = Narrow exit
            E203-says =
                { $place }: { E203-title }, { $people ->
                    [one] one person
                   *[other] { $people } people
                }.
        "#]]
        .assert_eq(&kind_messages(&kind).unwrap());
    }

    #[test]
    fn broken_words_are_refused_with_their_code() {
        let kind = FindingKind { code: Code("E203"), name: "exit_narrow", words: "says = { $place\n" };
        assert!(kind_messages(&kind).unwrap_err().starts_with("E203"));
    }

    #[test]
    fn a_draft_says_so_in_its_header() {
        assert!(is_draft("### Words.\n### status: draft\n\na = b\n"));
        assert!(!is_draft("### Words.\n\na = b\n### status: draft\n"));
    }
}
