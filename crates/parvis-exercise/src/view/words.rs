//! Words in a reader's language, with the truth about them: what they are, and the original beside them.

use crate::id::{CommandKey, Lang, Status};
use crate::pack::Scenario;
use crate::state::{Found, State};
use serde::Serialize;

/// What the reader has before them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Label {
    /// The words as they were written, in the reader's language.
    Original,
    /// A translation nobody checked.
    Machine,
    /// A translation by a person.
    Human,
    /// A translation somebody answers for.
    Approved,
    /// A translation of an earlier wording; nobody has renewed it yet.
    Earlier,
    /// The original, because there is no translation.
    Missing,
}

/// Words for one reader.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Words {
    /// What to show.
    pub text: String,
    /// In which language it is.
    pub lang: Lang,
    /// What it is.
    pub label: Label,
    /// The original, where something else is shown.
    pub original: Option<Original>,
}

/// Words as they were written.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Original {
    /// What was written.
    pub text: String,
    /// In which language.
    pub lang: Lang,
}

/// A text of the pack for a reader.
pub fn in_pack(scenario: &Scenario, key: &str, lang: Lang) -> Option<Words> {
    let cell = scenario.cell(key, lang)?;
    let original = scenario.cell(key, scenario.original)?;
    let label = if lang == scenario.original { Label::Original } else { label(cell.status) };
    let original = Original { text: original.text.to_owned(), lang: original.lang };
    Some(Words {
        text: cell.text.to_owned(),
        lang: cell.lang,
        label,
        original: (cell.lang != scenario.original).then_some(original),
    })
}

/// Words somebody wrote in `lang`, for a reader of `reader`; `key` is the command that brought them.
pub fn of_person(state: &State, key: &CommandKey, text: &str, lang: Lang, reader: Lang) -> Words {
    let found = state.translation(key, reader).filter(|_| reader != lang && !text.trim().is_empty());
    words(text, lang, reader, found)
}

/// The same for those outside the room: a translation of an earlier wording may say what was taken out since.
pub fn of_person_outside(state: &State, key: &CommandKey, text: &str, lang: Lang, reader: Lang) -> Words {
    let found = state.translation(key, reader).filter(|(_, current)| reader != lang && *current);
    words(text, lang, reader, found)
}

fn words(text: &str, lang: Lang, reader: Lang, found: Option<Found<'_>>) -> Words {
    match found {
        Some((found, current)) => Words {
            text: found.value.text.clone(),
            lang: reader,
            label: if current { label(found.value.status) } else { Label::Earlier },
            original: Some(Original { text: text.to_owned(), lang }),
        },
        None => Words {
            text: text.to_owned(),
            lang,
            label: if reader == lang { Label::Original } else { Label::Missing },
            original: None,
        },
    }
}

const fn label(status: Status) -> Label {
    match status {
        Status::Missing => Label::Missing,
        Status::Machine => Label::Machine,
        Status::Human => Label::Human,
        Status::Approved => Label::Approved,
    }
}
