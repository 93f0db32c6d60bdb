//! What a message to the public must have, and a guess by rule at what of it a message has: for a person to confirm.

use super::MessageRow;
use super::alike::{small, words};
use crate::state::MessageCheck;
use parvis_core::Language;
use std::collections::BTreeSet;

/// So many words a sentence of plain words has at most, on average; ours.
const PLAIN: usize = 20;
/// A message that is to reach everybody goes out on so many ways, and in so many languages; ours.
const SEVERAL: usize = 2;

/// Something a public message must have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Point {
    /// It says what to do.
    WhatToDo,
    /// It says what is not known.
    Unknowns,
    /// It says when the next news comes.
    Next,
    /// Everybody can follow it: plain words, more than one way, more than one language, sign or large print.
    Accessible,
}

impl Point {
    /// All of them, in the order they are shown.
    pub const ALL: [Self; 4] = [Self::WhatToDo, Self::Unknowns, Self::Next, Self::Accessible];

    /// The word its message and its field use.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::WhatToDo => "what-to-do",
            Self::Unknowns => "unknowns",
            Self::Next => "next",
            Self::Accessible => "accessible",
        }
    }
}

impl MessageCheck {
    /// What a person said of a point; nothing where they were not asked for it.
    pub const fn found(&self, point: Point) -> Option<bool> {
        match point {
            Point::WhatToDo => Some(self.what_to_do),
            Point::Unknowns => Some(self.unknowns),
            Point::Next => self.next,
            Point::Accessible => self.accessible,
        }
    }
}

impl MessageRow {
    /// What a person said of a point; nobody has looked yet.
    pub fn found(&self, point: Point) -> Option<bool> {
        self.check.and_then(|check| check.found(point))
    }

    /// What the message seems to have, by its words in the language it was written in, its ways and its languages.
    pub fn guessed(&self) -> BTreeSet<Point> {
        let has = |point: &Point| match point {
            Point::WhatToDo => words(&self.text).iter().any(|word| asks(self.lang.0, word)),
            Point::Unknowns => holds(&self.text, not_known(self.lang.0)),
            Point::Next => holds(&self.text, next(self.lang.0)),
            Point::Accessible => {
                self.outlets.len() >= SEVERAL && self.langs.len() >= SEVERAL && is_plain(&self.text)
            }
        };
        Point::ALL.into_iter().filter(has).collect()
    }
}

fn holds(text: &str, phrases: &[&str]) -> bool {
    let text = small(text);
    phrases.iter().any(|phrase| text.contains(phrase))
}

/// Whether its sentences are short.
fn is_plain(text: &str) -> bool {
    let sentences = text.split(['.', '!', '?', '\n', ';']).filter(|one| !one.trim().is_empty()).count();
    let count = text.split_whitespace().count();
    count > 0 && count <= sentences * PLAIN
}

/// Whether a word asks people to do something: by its ending where a language has one for it.
fn asks(language: Language, word: &str) -> bool {
    let ends = |endings: &[&str]| endings.iter().any(|ending| word.ends_with(ending));
    match language {
        Language::En => [
            "avoid", "call", "follow", "go", "keep", "leave", "move", "please", "remain", "stay", "use",
            "wait", "walk",
        ]
        .contains(&word),
        Language::Ru => {
            ends(&["йте", "ьте", "ите", "йтесь", "ьтесь", "итесь"])
                || ["просим", "просьба", "пожалуйста"].contains(&word)
        }
        Language::Kk => ends(&["ңыз", "ңіз", "ңыздар", "ңіздер"]) || word == "өтінеміз",
        Language::Ky => {
            ends(&["ңыз", "ңиз", "ңуз", "ңүз", "ңыздар", "ңиздер", "ңуздар", "ңүздөр"]) || word == "суранабыз"
        }
        Language::Tg => ends(&["ед", "етон"]) || word == "лутфан",
        Language::Uz => (word.ends_with("ing") && !word.ends_with("ning")) || ends(&["ang", "iltimos"]),
        Language::Tk => {
            ends(&["maň", "mäň"])
                || ["baryň", "boluň", "çykyň", "diňläň", "ediň", "galyň", "garaşyň", "haýyş", "ulanyň"]
                    .contains(&word)
        }
        Language::Fr => {
            word.ends_with("ez") && !["assez", "avez", "chez", "pouvez", "savez"].contains(&word)
                || word == "prière"
        }
    }
}

/// How each language says that something is not known, without apostrophes.
const fn not_known(language: Language) -> &'static [&'static str] {
    match language {
        Language::En => &["not know", "not yet", "unknown", "not clear", "unclear", "not confirmed"],
        Language::Ru => &["не знаем", "неизвестн", "не известно", "не подтвержд", "выясня", "уточня"],
        Language::Kk => &["білмейміз", "белгісіз", "анықталма", "анықталуда", "расталма"],
        Language::Ky => &["билбейбиз", "белгисиз", "такталба", "такталууда", "ырасталба"],
        Language::Tg => &["намедонем", "номаълум", "маълум нест", "муайян нашуда", "тасдиқ нашуда"],
        Language::Uz => &["bilmaymiz", "nomalum", "malum emas", "aniqlanma", "aniqlanmoqda", "tasdiqlanma"],
        Language::Tk => &["bilmeýär", "belli däl", "anyklan", "tassyklanma"],
        Language::Fr => &["ne savons pas", "ne sait pas", "inconnu", "pas encore", "pas confirm"],
    }
}

/// How each language says that more is to come, without apostrophes.
const fn next(language: Language) -> &'static [&'static str] {
    match language {
        Language::En => {
            &["next message", "next news", "next update", "next report", "update at", "update in"]
        }
        Language::Ru => &["следующее сообщ", "следующая нов", "сообщим", "новые сведения"],
        Language::Kk => &["келесі хабар", "хабарлаймыз"],
        Language::Ky => &["кийинки кабар", "кийинки билдир", "кабарлайбыз", "билдиребиз"],
        Language::Tg => &["хабари навбатӣ", "паёми навбатӣ", "хабар медиҳем"],
        Language::Uz => &["keyingi xabar", "xabar beramiz"],
        Language::Tk => &["indiki habar", "habar bereris"],
        Language::Fr => &["prochain", "nous vous inform", "nouveau message"],
    }
}
