//! What proves the report, entry by entry: what it was, when, and which sentences rest on it. For those who were in the
//! room also what was written; for outside nothing that the report does not say itself. Never who.

use super::annex::kind;
use super::{After, Played};
use crate::exercises::reader::Reader;
use crate::exercises::said::{clock, said};
use parvis_exercise::event::Answered;
use parvis_exercise::id::{Lang, TableId};
use parvis_exercise::report::Reach;
use parvis_exercise::{Event, State, What, view};
use parvis_words::Words;
use std::collections::BTreeMap;

/// An event that the report rests on.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Its number.
    pub n: u64,
    /// The time on the exercise's clock.
    pub clock: String,
    /// What kind of thing it was.
    pub kind: String,
    /// Where it belongs: task, table, country, items.
    pub about: String,
    /// What was written, in the room.
    pub words: Option<view::Words>,
    /// The sentences of the report that name it.
    pub sentences: Vec<String>,
}

/// Everything the report rests on, in the order it happened.
pub fn evidence(played: &Played<'_>, words: &Words) -> Vec<Entry> {
    let after = After { played, reader: Reader { scenario: played.scenario, words } };
    let mut sentences = after.by_proof();
    let cited = played.report.cited();
    let inside = played.report.reach == Reach::Room;
    let mut state = State::default();
    let mut entries = Vec::new();
    for event in played.events {
        state.apply(event);
        if !cited.contains(&event.n) {
            continue;
        }
        entries.push(Entry {
            n: event.n,
            clock: clock(state.clock.shows(event.at)),
            kind: after.reader.get(kind(&event.what)),
            about: if inside { after.about(&event.what) } else { String::new() },
            words: written(event).filter(|_| inside).map(|(text, lang)| {
                view::of_person(played.state, &event.key, text, lang, after.reader.lang())
            }),
            sentences: sentences.remove(&event.n).unwrap_or_default(),
        });
    }
    entries
}

/// What somebody wrote with an event.
fn written(event: &Event) -> Option<(&str, Lang)> {
    let (text, lang) = match &event.what {
        What::Answered(Answered { answer, lang, .. }) => (answer.text(), *lang),
        What::AdHoc(one) => (one.text.as_str(), one.lang),
        What::Posted(one) => (one.text.as_str(), one.lang),
        What::Observed(one) => (one.text.as_str(), one.lang),
        What::Action(one) => (one.text.as_str(), one.lang),
        What::Feedback { text, lang, .. } => (text.as_deref()?, *lang),
        What::Line { text, lang, .. }
        | What::ItemNamed { text, lang, .. }
        | What::Catalogued { text, lang, .. }
        | What::Decided { text, lang, .. }
        | What::Parked { text, lang, .. }
        | What::Washed { text, lang, .. }
        | What::Wrote { text, lang, .. } => (text.as_str(), *lang),
        _ => return None,
    };
    (!text.trim().is_empty()).then_some((text, lang))
}

impl After<'_> {
    /// The sentences of the report under the numbers of what proves them.
    fn by_proof(&self) -> BTreeMap<u64, Vec<String>> {
        let Played { scenario, state, report, .. } = *self.played;
        let mut all: BTreeMap<u64, Vec<String>> = BTreeMap::new();
        for sentence in report.sections.iter().flat_map(|section| &section.sentences) {
            let text = said(sentence, scenario, state, self.reader.words);
            for n in &sentence.proof {
                all.entry(*n).or_default().push(text.clone());
            }
        }
        all
    }

    /// Where something belongs, as the event itself says; nothing that would tell who.
    fn about(&self, what: &What) -> String {
        let reader = &self.reader;
        let table = |table: &TableId| {
            let called = self.played.state.table_called(table);
            reader.texts("exercise-print-table", &[("table", called.as_str())])
        };
        let parts: Vec<String> = match what {
            What::Answered(Answered { task, table: at, nation, answer, .. }) => {
                let items: Vec<String> = answer.items().into_iter().map(|item| self.item(item)).collect();
                let nation = nation.as_ref().map(|nation| reader.nation(nation));
                [task.to_string(), table(at)]
                    .into_iter()
                    .chain(nation)
                    .chain((!items.is_empty()).then(|| items.join("; ")))
                    .collect()
            }
            What::Line { task, .. } => vec![task.to_string()],
            What::Observed(seen) => seen.table.iter().map(table).collect(),
            What::Coded { item, .. } => vec![self.item(item)],
            What::Merged { item, into } => {
                std::iter::once(item).chain(into).map(|item| self.item(item)).collect()
            }
            What::Released { inject, .. } | What::Skipped { inject } => vec![inject.to_string()],
            _ => Vec::new(),
        };
        parts.join(" · ")
    }
}
