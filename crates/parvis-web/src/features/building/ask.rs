//! Questions with a few answers, one of which is always that nobody knows.

use crate::shell::fields::Fields;
use parvis_app::office::Trouble;
use parvis_core::{Fact, Swing};
use parvis_words::Words;

/// That nobody knows, in a form.
pub const UNKNOWN: &str = "unknown";
/// That it stays as it is, in a form for many.
pub const LEAVE: &str = "leave";

/// Every way a door opens, by its word in forms.
const SWINGS: [(&str, Swing); 4] = [
    ("outward", Swing::Outward),
    ("inward", Swing::Inward),
    ("both", Swing::Both),
    ("sliding", Swing::Sliding),
];

/// A question.
pub struct Ask {
    /// The name of its field.
    pub name: &'static str,
    /// What is asked.
    pub label: String,
    /// What can be answered.
    pub choices: Vec<Choice>,
}

/// An answer.
pub struct Choice {
    /// In the form.
    pub value: String,
    /// On the page.
    pub says: String,
    /// Whether it stands.
    pub chosen: bool,
}

impl Ask {
    /// A question whose answers are these, the one in the form chosen.
    pub fn new(name: &'static str, label: String, fields: &Fields, all: Vec<(String, String)>) -> Self {
        let given = fields.get(name);
        let choice = |(value, says): (String, String)| Choice { chosen: value == given, value, says };
        Self { name, label, choices: all.into_iter().map(choice).collect() }
    }

    /// Yes, no, or nobody knows.
    pub fn yes_no(name: &'static str, label: &str, fields: &Fields, words: &Words) -> Self {
        let all = ["yes", "no", UNKNOWN].map(|value| (value.to_owned(), words.get(value)));
        Self::new(name, words.get(label), fields, all.into())
    }

    /// Which way a door opens, or nobody knows.
    pub fn swing(fields: &Fields, words: &Words) -> Self {
        let mut all: Vec<_> = SWINGS
            .iter()
            .map(|(word, _)| ((*word).to_owned(), words.get(&format!("swing-{word}"))))
            .collect();
        all.push((UNKNOWN.to_owned(), words.get(UNKNOWN)));
        Self::new("swing", words.get("building-swing"), fields, all)
    }

    /// The same question of many at once: it may stay as it is with each.
    pub fn or_leave(mut self, words: &Words) -> Self {
        let chosen = !self.choices.iter().any(|choice| choice.chosen);
        let says = words.get("building-leave");
        self.choices.insert(0, Choice { value: LEAVE.to_owned(), says, chosen });
        self
    }
}

/// A fact that is yes or no as a form says it.
pub fn yes_no(fact: &Fact<bool>) -> &'static str {
    match fact.value() {
        Some(true) => "yes",
        Some(false) => "no",
        None => UNKNOWN,
    }
}

/// Which way a door opens, as a form says it.
pub fn swing_word(fact: &Fact<Swing>) -> &'static str {
    let word = |swing: &Swing| SWINGS.iter().find(|(_, known)| known == swing).map(|(word, _)| *word);
    fact.value().and_then(word).unwrap_or(UNKNOWN)
}

/// Yes, no, or nobody knows, as it was answered.
///
/// # Errors
/// Something else.
pub fn typed_yes_no(text: &str) -> Result<Option<bool>, Trouble> {
    match text {
        "yes" => Ok(Some(true)),
        "no" => Ok(Some(false)),
        UNKNOWN | "" => Ok(None),
        _ => Err(Trouble::Slip("slip-choice")),
    }
}

/// Which way a door opens, as it was answered.
///
/// # Errors
/// Something else.
pub fn typed_swing(text: &str) -> Result<Option<Swing>, Trouble> {
    if text.is_empty() || text == UNKNOWN {
        return Ok(None);
    }
    let known = SWINGS.iter().find(|(word, _)| *word == text).map(|(_, swing)| *swing);
    known.map(Some).ok_or(Trouble::Slip("slip-choice"))
}

/// A width in metres as people write it; `None` where nothing was typed.
///
/// # Errors
/// Something that is no number.
pub fn typed_width(text: &str) -> Result<Option<f64>, Trouble> {
    let number =
        |text: &str| text.replace(',', ".").parse().map_err(|_| Trouble::Slip("slip-building-width"));
    Some(text).filter(|text| !text.is_empty()).map(number).transpose()
}
