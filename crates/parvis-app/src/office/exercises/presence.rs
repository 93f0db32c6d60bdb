//! Who is connected now: counted from the open streams, apart from who came in. Processes on one PostgreSQL tell each other.

use super::Room;
use parvis_exercise::State;
use parvis_exercise::id::PersonId;
use parvis_exercise::rehearsal::is_robot;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// So many seconds after the last stream somebody still counts as connected: a page that is loaded anew opens its stream
/// again within them; ours.
const GRACE: u32 = 10;
/// So many seconds what another process said holds: three times as long as it takes to say it again; ours.
const HEARD: u32 = 45;
/// So often, in seconds, a process says who is connected to it, beside when that changes; ours.
const SAY: u32 = 15;
/// So many people in one telling: PostgreSQL takes 8000 bytes; ours.
const TOLD: usize = 250;

/// Who is connected to an exercise.
#[derive(Default)]
pub(super) struct Present(Mutex<Here>);

#[derive(Default)]
struct Here {
    /// The streams of each, and for how many seconds there has been none.
    streams: BTreeMap<PersonId, (usize, u32)>,
    /// Who is connected to other processes, by process and part of its telling, and for how many seconds that is known.
    elsewhere: BTreeMap<(String, usize), (BTreeSet<PersonId>, u32)>,
    /// Who was connected when it was last shown.
    shown: BTreeSet<PersonId>,
    /// What was last told to other processes, and how long ago.
    told: (BTreeSet<PersonId>, u32),
}

/// What processes tell each other.
#[derive(Serialize, Deserialize)]
pub(super) struct Telling {
    /// Which process.
    pub process: String,
    /// Of which exercise.
    pub exercise: String,
    part: usize,
    people: BTreeSet<PersonId>,
}

/// A stream that is open; somebody is connected for as long as it lives.
pub struct Stay {
    room: Arc<Room>,
    person: PersonId,
}

impl Drop for Stay {
    fn drop(&mut self) {
        if let Some((open, _)) = self.room.present.here().streams.get_mut(&self.person) {
            *open = open.saturating_sub(1);
        }
    }
}

impl Room {
    /// Somebody opens a stream.
    pub fn enter(self: &Arc<Self>, person: &PersonId) -> Stay {
        let mut here = self.present.here();
        let (open, silent) = here.streams.entry(person.clone()).or_default();
        (*open, *silent) = (*open + 1, 0);
        drop(here);
        Stay { room: Arc::clone(self), person: person.clone() }
    }

    /// Who is connected; of a rehearsal, its robots too. Takes the state, which whoever asks is looking at.
    pub fn connected(&self, state: &State) -> BTreeSet<PersonId> {
        let all = self.present.here().all();
        let robots = state.people.keys().filter(|one| state.is_rehearsal() && is_robot(one));
        all.into_iter().chain(robots.cloned()).collect()
    }
}

impl Present {
    fn here(&self) -> MutexGuard<'_, Here> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A second passes; says whether others are connected now than were shown, and what to tell other processes.
    pub(super) fn second(&self, process: &str, exercise: &str) -> (bool, Vec<Telling>) {
        let mut here = self.here();
        here.pass();
        let all = here.all();
        let changed = all != here.shown;
        here.shown = all;
        (changed, here.tellings(process, exercise))
    }

    /// What another process told.
    pub(super) fn hear(&self, telling: Telling) {
        let key = (telling.process, telling.part);
        self.here().elsewhere.insert(key, (telling.people, 0));
    }
}

impl Here {
    fn pass(&mut self) {
        for (open, silent) in self.streams.values_mut() {
            *silent = if *open > 0 { 0 } else { *silent + 1 };
        }
        self.streams.retain(|_, (_, silent)| *silent <= GRACE);
        self.elsewhere.values_mut().for_each(|(_, age)| *age += 1);
        self.elsewhere.retain(|_, (_, age)| *age <= HEARD);
        self.told.1 += 1;
    }

    fn all(&self) -> BTreeSet<PersonId> {
        let elsewhere = self.elsewhere.values().flat_map(|(people, _)| people);
        self.streams.keys().chain(elsewhere).cloned().collect()
    }

    fn tellings(&mut self, process: &str, exercise: &str) -> Vec<Telling> {
        let own: BTreeSet<PersonId> = self.streams.keys().cloned().collect();
        // Who has nobody has nothing to say, but once.
        let due = own != self.told.0 || (self.told.1 >= SAY && !own.is_empty());
        if !due {
            return Vec::new();
        }
        let before = self.told.0.len().div_ceil(TOLD);
        let people: Vec<PersonId> = own.iter().cloned().collect();
        let mut parts: Vec<BTreeSet<PersonId>> =
            people.chunks(TOLD).map(|part| part.iter().cloned().collect()).collect();
        // Parts that fell away are told to be empty.
        parts.resize(parts.len().max(before), BTreeSet::new());
        self.told = (own, 0);
        let telling = |(part, people)| Telling {
            process: process.to_owned(),
            exercise: exercise.to_owned(),
            part,
            people,
        };
        parts.into_iter().enumerate().map(telling).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn people(here: &Present) -> Vec<String> {
        here.here().all().iter().map(ToString::to_string).collect()
    }

    fn seconds(here: &Present, count: u32) -> Vec<Telling> {
        (0..count).flat_map(|_| here.second("one", "x").1).collect()
    }

    #[test]
    fn who_reloads_stays_and_who_is_gone_goes() {
        let here = Present::default();
        here.here().streams.insert("p1".into(), (1, 0));
        assert!(here.second("one", "x").0, "somebody is there now");
        assert!(!here.second("one", "x").0);
        here.here().streams.get_mut(&"p1".into()).unwrap().0 = 0;
        seconds(&here, GRACE);
        assert_eq!(people(&here), ["p1"], "they may only load the page anew");
        seconds(&here, 1);
        assert_eq!(people(&here), [""; 0]);
    }

    #[test]
    fn two_processes_know_each_others_people_and_forget_a_dead_one() {
        let (one, two) = (Present::default(), Present::default());
        for number in 0..600 {
            one.here().streams.insert(format!("p{number}").into(), (1, 0));
        }
        let told = seconds(&one, 1);
        assert_eq!(told.len(), 3, "in parts");
        assert!(serde_json::to_vec(&told[0]).unwrap().len() < 8000);
        for telling in told {
            two.hear(telling);
        }
        assert_eq!(people(&two).len(), 600);
        one.here().streams.retain(|person, _| person.as_str() == "p7");
        for telling in seconds(&one, 1) {
            two.hear(telling);
        }
        assert_eq!(people(&two), ["p7"]);
        assert!(!seconds(&one, SAY).is_empty(), "it says it again");
        seconds(&two, HEARD + 1);
        assert_eq!(people(&two), [""; 0], "who says nothing is dead");
    }
}
