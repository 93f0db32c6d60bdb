//! Terms of the glossary found in a text, to be marked for the reader.

use crate::id::{Lang, TermId};
use crate::pack::Scenario;
use serde::Serialize;

/// A term and where it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Mark {
    /// Where it begins, in bytes of the text.
    pub from: usize,
    /// Where it ends.
    pub to: usize,
    /// Which.
    pub term: TermId,
}

/// The terms of a scenario in one language, ready to be looked for.
#[derive(Clone, Debug, Default)]
pub struct Glossary(Vec<(TermId, Vec<char>)>);

/// The terms in a text of this language; who marks many texts makes the [`Glossary`] once.
pub fn terms_in(scenario: &Scenario, text: &str, lang: Lang) -> Vec<Mark> {
    Glossary::new(scenario, lang).marks(text)
}

impl Glossary {
    /// The terms that are there in this language.
    pub fn new(scenario: &Scenario, lang: Lang) -> Self {
        let term = |id: &TermId| {
            let cell = scenario.cell(&format!("term.{id}"), lang).filter(|cell| cell.lang == lang)?;
            Some((id.clone(), folded(cell.text)))
        };
        let mut terms: Vec<(TermId, Vec<char>)> = scenario.terms.iter().filter_map(term).collect();
        terms.sort_by_key(|(_, letters)| std::cmp::Reverse(letters.len()));
        Self(terms)
    }

    /// The terms in a text, in order, none within another. A term counts at the beginning of a word, whatever ending the
    /// word has.
    pub fn marks(&self, text: &str) -> Vec<Mark> {
        let terms = &self.0;
        let mut marks: Vec<Mark> = Vec::new();
        let mut before = None;
        for (from, letter) in text.char_indices() {
            let begins =
                letter.is_alphanumeric() && before.is_none_or(|before: char| !before.is_alphanumeric());
            before = Some(letter);
            if !begins || marks.last().is_some_and(|mark| mark.to > from) {
                continue;
            }
            let rest = text.get(from..).unwrap_or_default();
            let found = terms.iter().find_map(|(id, letters)| Some((id, starts_with(rest, letters)?)));
            marks.extend(found.map(|(id, length)| Mark { from, to: from + length, term: id.clone() }));
        }
        marks
    }
}

/// How many bytes of `text` are these letters, capital or small.
fn starts_with(text: &str, letters: &[char]) -> Option<usize> {
    let mut wanted = letters.iter();
    let mut length = 0;
    for letter in text.chars() {
        if wanted.as_slice().is_empty() {
            break;
        }
        if !letter.to_lowercase().all(|small| wanted.next() == Some(&small)) {
            return None;
        }
        length += letter.len_utf8();
    }
    (wanted.as_slice().is_empty() && length > 0).then_some(length)
}

fn folded(text: &str) -> Vec<char> {
    text.chars().flat_map(char::to_lowercase).collect()
}
