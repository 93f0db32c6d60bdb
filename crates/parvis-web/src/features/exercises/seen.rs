//! What evaluators noted, as the console shows it: what its reader has not read stands out.

use super::look::{Look, Shown};
use parvis_app::exercises::event::Observation;
use parvis_app::exercises::state::Register;
use parvis_app::exercises::view::of_person;

/// A note of an evaluator.
pub struct Seen {
    /// Its event.
    pub n: u64,
    /// The reader has not read it.
    pub unread: bool,
    /// When.
    pub at: String,
    /// The mark, the table, the message.
    pub about: String,
    /// What.
    pub words: Shown,
}

/// What evaluators noted, the newest first; a mark says what it means.
pub fn of(look: &Look<'_>) -> Vec<Seen> {
    let mut all: Vec<_> = look.state().noted().collect();
    all.sort_by_key(|one| std::cmp::Reverse(one.stamp.n));
    let read = look.state().notes_read.get(look.person).copied().unwrap_or_default();
    let one = |one: &Register<Observation>| {
        let note = &one.value;
        let rated =
            note.rated.as_ref().map(|(id, mark)| format!("{id} {}", look.of("rating", mark.as_str())));
        let table = note.table.as_ref().map(|table| look.table(table));
        let inject = note.inject.as_ref().map(ToString::to_string);
        Seen {
            n: one.stamp.n,
            unread: one.by != *look.person && one.stamp.n > read,
            at: look.clock_at(one.stamp.at),
            about: rated.into_iter().chain(table).chain(inject).collect::<Vec<_>>().join(" · "),
            words: look.shown(&of_person(look.state(), &one.key, &note.text, note.lang, look.lang())),
        }
    };
    all.into_iter().map(one).collect()
}
