//! The wordings an answer had, so that what was translated before it was written on does not fall away: a phone sends an
//! answer anew with every pause of whoever types it.

use super::{Register, State, Translation};
use crate::event::{Answered, Event};
use crate::id::{CommandKey, Lang, PersonId};
use serde::Serialize;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

/// One wording of an answer. Their order is that of registers, whatever came first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Wording {
    seq: u64,
    by: PersonId,
    key: CommandKey,
    /// What tells its words from others: answers that differ in their ticks alone say the same.
    says: u64,
}

/// A translation found for words, and whether it was made of these very words.
pub type Found<'a> = (&'a Register<Translation>, bool);

impl State {
    pub(super) fn worded(&mut self, answered: &Answered, event: &Event) {
        let Answered { task, table, nation, lang, answer, .. } = answered;
        let answer_of = format!("{task}/{table}/{}", nation.as_ref().map_or("", |nation| nation.as_str()));
        for (part, text) in answer.parts() {
            self.wording(format!("{answer_of}#{part}"), event.key.part(&part), (text, *lang), event);
        }
        self.wording(answer_of, event.key.clone(), (&answer.free_words(), *lang), event);
    }

    fn wording(&mut self, of: String, key: CommandKey, (text, lang): (&str, Lang), event: &Event) {
        let mut says = DefaultHasher::new();
        (text, lang.0.tag()).hash(&mut says);
        let (seq, by, says) = (event.seq, event.by.clone(), says.finish());
        self.worded_in.insert(key.clone(), of.clone());
        self.wordings.entry(of).or_default().insert(Wording { seq, by, key, says });
    }

    /// The translation of words that a command brought: of these words, or else the newest of an earlier wording of the same
    /// answer.
    pub fn translation(&self, key: &CommandKey, lang: Lang) -> Option<Found<'_>> {
        let of = |key: &CommandKey| self.translations.get(key)?.get(&lang);
        if let Some(found) = of(key) {
            return Some((found, true));
        }
        let all = self.wordings.get(self.worded_in.get(key)?)?;
        let stands = all.iter().find(|wording| wording.key == *key)?;
        let mut earlier = all.range(..stands).rev();
        earlier.find_map(|wording| Some((of(&wording.key)?, wording.says == stands.says)))
    }
}
