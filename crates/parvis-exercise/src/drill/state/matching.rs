//! Missing people of one room and extra people of another: who was found, who may be whom.

use super::{People, RoomState, State};
use crate::drill::event::Whose;
use crate::id::{NoteId, RoomId, Seconds};
use crate::state::Register;
use serde::Serialize;
use std::collections::BTreeMap;

/// Missing and extra people, and what is left of them once those found are taken away.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Matching {
    /// How many of each report are still missing; those found are not here.
    pub missing: BTreeMap<Whose, u32>,
    /// How many of each report are extra and belong nowhere yet.
    pub extra: BTreeMap<Whose, u32>,
    /// Who was found where.
    pub pairs: Vec<Pair>,
}

/// A missing and an extra report that go together, or might.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Pair {
    /// Those missing.
    pub missing: Whose,
    /// Those found, in another room.
    pub extra: Whose,
    /// How many of them.
    pub count: u32,
    /// When they were matched, since the start, and the event that proves it; nothing for a suggestion.
    pub matched: Option<(Seconds, u64)>,
    /// The label of the extra people names the class of the missing ones. Only a hint.
    pub class_named: bool,
}

impl State {
    /// Who is missing, who is extra, who was found. More people than were reported are never found, however often
    /// somebody says so.
    pub fn matching(&self) -> Matching {
        let mut missing = self.reported(|room| &room.missing);
        let mut extra = self.reported(|room| &room.extra);
        let mut pairs = Vec::new();
        for ((of, to), said) in &self.matches {
            let (Some(lost), Some(found)) = (missing.get_mut(of), extra.get_mut(to)) else { continue };
            let count = said.value.count.min(*lost).min(*found);
            if count == 0 {
                continue;
            }
            *lost -= count;
            *found -= count;
            let matched = Some((said.value.after, said.stamp.n));
            let class_named = self.class_named(of, to);
            pairs.push(Pair { missing: of.clone(), extra: to.clone(), count, matched, class_named });
        }
        missing.retain(|_, count| *count > 0);
        extra.retain(|_, count| *count > 0);
        Matching { missing, extra, pairs }
    }

    /// Every missing and every extra report that might go together: of different rooms, and neither settled. Those
    /// whose label names the class come first.
    pub fn suggestions(&self) -> Vec<Pair> {
        let Matching { missing, extra, .. } = self.matching();
        let mut all = Vec::new();
        for (of, lost) in &missing {
            for (to, found) in extra.iter().filter(|(to, _)| to.room != of.room) {
                all.push(Pair {
                    missing: of.clone(),
                    extra: to.clone(),
                    count: *lost.min(found),
                    matched: None,
                    class_named: self.class_named(of, to),
                });
            }
        }
        all.sort_by_key(|pair| !pair.class_named);
        all
    }

    /// A report of missing people.
    pub fn missing(&self, whose: &Whose) -> Option<&Register<People>> {
        self.rooms.get(&whose.room)?.missing.get(&whose.note)
    }

    /// A report of extra people.
    pub fn extra(&self, whose: &Whose) -> Option<&Register<People>> {
        self.rooms.get(&whose.room)?.extra.get(&whose.note)
    }

    fn reported(
        &self,
        of: impl Fn(&RoomState) -> &BTreeMap<NoteId, Register<People>>,
    ) -> BTreeMap<Whose, u32> {
        let mut all = BTreeMap::new();
        for planned in self.planned_rooms() {
            let Some(room) = self.rooms.get(&planned.room) else { continue };
            let whose = |note: &NoteId| Whose { room: planned.room.clone(), note: note.clone() };
            all.extend(of(room).iter().map(|(note, people)| (whose(note), people.value.count)));
        }
        all
    }

    fn class_named(&self, missing: &Whose, extra: &Whose) -> bool {
        let class = |room: &RoomId| self.planned(room).and_then(|one| one.class.as_ref());
        let label = self.extra(extra).and_then(|people| people.value.label.as_ref());
        let (Some(class), Some(label)) = (class(&missing.room), label) else { return false };
        let class = class.to_lowercase();
        label.to_lowercase().split(|letter: char| !letter.is_alphanumeric()).any(|word| word == class)
    }
}
