//! The sentences of a report that people wrote: notes, what was said afterwards, the boxes of whoever led. Other words for
//! them stand in their place; what was written first stays beside, and in the list.

use super::Suggested;
use super::build::{Draft, plain};
use crate::drill::event::{Note, NoteKind, Observer, ReportBox, Wash, WashKind};
use crate::id::{CommandKey, ExitId, Lang, PersonId, RoomId};
use crate::report::{Arg, Sentence};
use crate::state::Register;

impl Draft<'_> {
    /// What whoever led wrote into a box.
    pub fn written(&self, report_box: ReportBox) -> Option<Sentence> {
        let one = self.state.written(report_box)?;
        let words = words(&one.value.text, one.value.lang, &one.key);
        Some(Sentence::new("drill-report-written", [one.stamp.n]).with("words", words))
    }

    /// Who was named to observe.
    pub fn observers(&self) -> Vec<Sentence> {
        let coming = self.state.observers.values().filter(|one| !one.value.gone);
        let sentence = |one: &Register<Observer>| {
            let place = placed(one.value.room.as_ref(), one.value.exit.as_ref());
            let sentence = Sentence::new("drill-report-observer", [one.stamp.n]);
            place.into_iter().fold(by(sentence, &one.value), |it, (name, arg)| it.with(name, arg))
        };
        coming.map(sentence).collect()
    }

    /// The notes of a kind, below what whoever led says of them.
    pub fn notes(&self, kind: NoteKind) -> Vec<Sentence> {
        let (id, report_box) = match kind {
            NoteKind::Strength => ("drill-report-strength", Some(ReportBox::Strengths)),
            NoteKind::Gap => ("drill-report-gap", Some(ReportBox::Areas)),
            NoteKind::Information => ("drill-report-information", None),
        };
        let sentence = |(author, note): (&PersonId, &Register<Note>)| {
            let Note { room, exit, text, lang, after, .. } = &note.value;
            let sentence = self.said(id, note.stamp.n, (text, *lang, &note.key));
            let place = placed(room.as_ref(), exit.as_ref());
            let sentence = place.into_iter().fold(sentence, |it, (name, arg)| it.with(name, arg));
            let sentence = sentence.maybe("time", after.map(Arg::Time));
            match self.state.observer(author) {
                Some(observer) => by(sentence, observer),
                None => sentence,
            }
        };
        let own = report_box.and_then(|one| self.written(one));
        own.into_iter().chain(self.of_kind(kind).into_iter().map(sentence)).collect()
    }

    /// What people said afterwards, place by place.
    pub fn wash(&self) -> Vec<Sentence> {
        let sentence = |wash: &Register<Wash>| {
            let Wash { wash: kind, room, exit, text, lang, .. } = &wash.value;
            let id = match kind {
                WashKind::Good => "drill-report-wash-good",
                WashKind::Hard => "drill-report-wash-hard",
                WashKind::Change => "drill-report-wash-change",
            };
            let sentence = self.said(id, wash.stamp.n, (text, *lang, &wash.key));
            let place = placed(room.as_ref(), exit.as_ref());
            place.into_iter().fold(sentence, |it, (name, arg)| it.with(name, arg))
        };
        self.by_place().into_iter().map(sentence).collect()
    }

    /// What the gaps may become.
    pub fn findings(&self) -> Vec<Suggested> {
        let suggested = |(_, note): (&PersonId, &Register<Note>)| {
            let Note { note: id, room, exit, text, lang, .. } = note.value.clone();
            let (text, lang) = self.wording(note.stamp.n, text, lang);
            Suggested { room, exit, text, lang, note: id, proof: note.stamp.n }
        };
        self.of_kind(NoteKind::Gap).into_iter().map(suggested).collect()
    }

    /// What may become of what was hard or is to change.
    pub fn washed(&self) -> Vec<Suggested> {
        let suggested = |wash: &Register<Wash>| {
            let Wash { note, room, exit, text, lang, .. } = wash.value.clone();
            let (text, lang) = self.wording(wash.stamp.n, text, lang);
            Suggested { room, exit, text, lang, note, proof: wash.stamp.n }
        };
        let all = self.by_place().into_iter();
        all.filter(|wash| wash.value.wash != WashKind::Good).map(suggested).collect()
    }

    /// The words that stand for what an event brought, and the first ones beside where they were put otherwise.
    fn said(&self, id: &'static str, n: u64, (text, lang, key): (&str, Lang, &CommandKey)) -> Sentence {
        let first = words(text, lang, key);
        match self.state.corrected(n) {
            Some(one) => Sentence::new(id, [n, one.stamp.n])
                .with("words", words(&one.value.text, one.value.lang, &one.key))
                .with("first", first),
            None => Sentence::new(id, [n]).with("words", first),
        }
    }

    fn wording(&self, n: u64, text: String, lang: Lang) -> (String, Lang) {
        self.state.corrected(n).map_or((text, lang), |one| (one.value.text.clone(), one.value.lang))
    }

    /// The notes of a kind, in the order of what they saw; those without a time come first.
    fn of_kind(&self, kind: NoteKind) -> Vec<(&PersonId, &Register<Note>)> {
        let mut notes: Vec<_> = self.state.notes().filter(|(_, note)| note.value.note_kind == kind).collect();
        notes.sort_by_key(|(by, note)| (note.value.after, *by, &note.value.note));
        notes
    }

    /// What was said afterwards: of the whole drill, then of rooms and exits as in the plan.
    fn by_place(&self) -> Vec<&Register<Wash>> {
        let rooms = self.state.planned_rooms();
        let mut all: Vec<_> = self.state.washes().collect();
        all.sort_by_key(|(by, wash)| {
            let room = wash.value.room.as_ref();
            let room = room.and_then(|room| rooms.iter().position(|one| one.room == *room));
            (room, wash.value.exit.as_ref(), wash.value.wash, *by, &wash.value.note)
        });
        all.into_iter().map(|(_, wash)| wash).collect()
    }
}

/// Who saw it.
fn by(sentence: Sentence, observer: &Observer) -> Sentence {
    let name = observer.name.as_deref().map(|name| plain(name.trim()));
    sentence.with("body", plain(observer.body.as_str())).maybe("name", name)
}

fn placed(room: Option<&RoomId>, exit: Option<&ExitId>) -> Vec<(&'static str, Arg)> {
    let room = room.map(|room| ("room", plain(room.as_str())));
    room.into_iter().chain(exit.map(|exit| ("exit", plain(exit.as_str())))).collect()
}

fn words(text: &str, lang: Lang, key: &CommandKey) -> Arg {
    Arg::Words { text: text.to_owned(), lang, of: key.to_string(), leaves: false }
}
