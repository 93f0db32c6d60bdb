//! One line of a test dossier: plain words, and `key=value` pairs.

use geo::Coord;
use parvis_core::{Fact, Provenance};

/// A line taken apart.
#[derive(Debug)]
pub struct Line {
    words: Vec<String>,
    pairs: Vec<(String, String)>,
}

impl Line {
    /// `None` for an empty line or a comment.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if text.is_empty() || text.starts_with('#') {
            return None;
        }
        let (mut words, mut pairs) = (Vec::new(), Vec::new());
        for part in text.split_whitespace() {
            match part.split_once('=') {
                Some((key, value)) => pairs.push((key.to_owned(), value.to_owned())),
                None => words.push(part.to_owned()),
            }
        }
        Some(Self { words, pairs })
    }

    /// The word at this place; empty when there is none.
    pub fn word(&self, at: usize) -> &str {
        self.words.get(at).map_or("", String::as_str)
    }

    /// The word at this place with underscores as spaces.
    pub fn text(&self, at: usize) -> String {
        self.word(at).replace('_', " ")
    }

    /// Whether this word stands anywhere after the first.
    pub fn says(&self, word: &str) -> bool {
        self.words.iter().skip(1).any(|here| here == word)
    }

    /// The words from this place on.
    pub fn rest(&self, from: usize) -> impl Iterator<Item = &str> {
        self.words.iter().skip(from).map(String::as_str)
    }

    /// The value of this key.
    pub fn value(&self, key: &str) -> Option<&str> {
        self.pairs.iter().find(|(here, _)| here == key).map(|(_, value)| value.as_str())
    }

    /// The value of this key as text, underscores as spaces; empty when absent.
    pub fn value_text(&self, key: &str) -> String {
        self.value(key).unwrap_or_default().replace('_', " ")
    }

    /// The value of this key read as a number or date.
    pub fn read<T: std::str::FromStr>(&self, key: &str) -> Option<T> {
        self.value(key).map(|value| value.parse().unwrap_or_else(|_| panic!("{key}={value} is not readable")))
    }

    /// The value of this key as a fact.
    pub fn fact<T: std::str::FromStr>(&self, key: &str) -> Fact<T> {
        self.read(key).map_or(Fact::Unknown, known)
    }

    /// A yes-or-no fact.
    pub fn yes(&self, key: &str) -> Fact<bool> {
        self.value(key).map_or(Fact::Unknown, |value| known(value == "yes"))
    }

    /// The comma-separated values of this key.
    pub fn list(&self, key: &str) -> Vec<String> {
        self.value(key).map_or_else(Vec::new, |value| value.split(',').map(str::to_owned).collect())
    }
}

/// A fact with the tests' provenance.
pub fn known<T>(value: T) -> Fact<T> {
    Fact::known(value, provenance())
}

/// Who said everything in the tests.
pub fn provenance() -> Provenance {
    Provenance { source: "test".into(), date: super::TODAY }
}

/// `8,2` or `8x6` as two numbers.
pub fn pair(text: &str, between: char) -> Option<Coord> {
    let (x, y) = text.split_once(between)?;
    Some(Coord { x: x.parse().ok()?, y: y.parse().ok()? })
}
