//! The words of a scenario, by key and language, each with its status; and which keys there must be.

use super::Scenario;
use crate::id::{Lang, Status};
use std::collections::BTreeMap;

/// One text in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// What it says.
    pub text: String,
    /// How far somebody has looked at it.
    pub status: Status,
}

/// Every text of a scenario.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Texts(pub BTreeMap<Lang, BTreeMap<String, Text>>);

/// What a reader gets for a key: never silently another language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell<'a> {
    /// What to show.
    pub text: &'a str,
    /// The language it is in.
    pub lang: Lang,
    /// The status of the text in the language that was asked for: `Missing` where the original stands in.
    pub status: Status,
}

impl Scenario {
    /// The text of a key in `lang`; where there is none, the original, marked as missing.
    pub fn cell(&self, key: &str, lang: Lang) -> Option<Cell<'_>> {
        let cell = |lang: Lang| self.texts.0.get(&lang).and_then(|texts| texts.get(key));
        if let Some(found) = cell(lang) {
            return Some(Cell { text: &found.text, lang, status: found.status });
        }
        let original = cell(self.original)?;
        Some(Cell { text: &original.text, lang: self.original, status: Status::Missing })
    }

    /// The keys a reader in `lang` would see in the original language.
    pub fn missing(&self, lang: Lang) -> Vec<String> {
        let texts = self.texts.0.get(&lang);
        self.keys().into_iter().filter(|key| texts.is_none_or(|texts| !texts.contains_key(key))).collect()
    }

    /// The keys whose text in `lang` nobody has checked.
    pub fn unchecked(&self, lang: Lang) -> Vec<&str> {
        let texts = self.texts.0.get(&lang).into_iter().flatten();
        texts.filter(|(_, text)| text.status == Status::Machine).map(|(key, _)| key.as_str()).collect()
    }

    /// Every key of this scenario's words, in the order of its files.
    pub fn keys(&self) -> Vec<String> {
        let mut keys: Vec<String> = ["title", "summary", "wellbeing", "rules"].map(String::from).into();
        keys.extend(self.objectives.iter().map(|id| format!("objective.{id}")));
        for module in &self.modules {
            keys.extend(["title", "story"].map(|part| format!("module.{}.{part}", module.id)));
        }
        keys.extend(self.senders.iter().map(|id| format!("sender.{id}")));
        for inject in &self.injects {
            keys.extend(["text", "expected"].map(|part| format!("inject.{}.{part}", inject.id)));
        }
        keys.extend(self.tasks.iter().map(|task| format!("task.{}", task.id)));
        keys.extend(self.items.iter().map(|item| format!("item.{}", item.id)));
        keys.extend(self.questions.iter().map(|question| format!("question.{}", question.id)));
        keys.extend(self.criticals.iter().map(|critical| format!("critical.{}", critical.id)));
        for term in &self.terms {
            keys.extend([format!("term.{term}"), format!("term.{term}.means")]);
            let own = self.own_terms.get(term).into_iter().flatten();
            keys.extend(own.map(|nation| format!("term.{term}.in.{nation}")));
        }
        keys
    }
}
