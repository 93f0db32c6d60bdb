//! What follows from each event of a drill. Nothing is refused here: what is in the list has happened.

use super::{Counted, Match, People, RoomState, State, Tick, Wording};
use crate::drill::event::{Corrected, Event, Note, Post, Reported, What};
use crate::id::{ExitId, RoomId, Seconds};
use crate::state::{Taken, put, put_in};

impl State {
    /// Takes the next event in. One that is here already changes nothing; one after a gap is not taken.
    pub fn apply(&mut self, event: &Event) -> Taken {
        if event.n <= self.last {
            return Taken::Held;
        }
        if event.n != self.last + 1 {
            return Taken::Gap;
        }
        self.last = event.n;
        self.at = self.at.max(event.at);
        self.top_seq = self.top_seq.max(event.seq);
        self.seen.insert(event.key.clone());
        if !self.of_the_course(event) && !self.of_rooms(event) && !self.of_papers(event) {
            self.of_people(event);
        }
        Taken::New
    }

    fn of_the_course(&mut self, event: &Event) -> bool {
        match &event.what {
            What::Planned(plan) => {
                self.owner.get_or_insert_with(|| event.by.clone());
                put(&mut self.plan, plan.clone(), event);
            }
            What::Started => self.started = Some(event.into()),
            What::AllClear { after } => {
                let after = self.after(*after, event);
                put(&mut self.all_clear, after, event);
            }
            What::Ended => self.ended = Some(event.into()),
            What::LabelsDeleted => {
                self.labels_deleted = Some(event.into());
                let rooms = self.rooms.values_mut();
                let people = rooms.flat_map(|room| room.missing.values_mut().chain(room.extra.values_mut()));
                people.for_each(|people| people.value.label = None);
                self.observers.values_mut().for_each(|one| one.value.name = None);
                self.ticks.values_mut().for_each(|tick| tick.value.who = None);
            }
            _ => return false,
        }
        true
    }

    fn of_rooms(&mut self, event: &Event) -> bool {
        match &event.what {
            What::RoomSecured { room, secured, after } => {
                let after = self.after(*after, event);
                self.room_mut(room).secured.see(*secured, None, after, event);
            }
            What::RoomEmpty { room, empty, after } => {
                let after = self.after(*after, event);
                self.room_mut(room).empty.see(*empty, None, after, event);
            }
            What::ClassOut { room, out, exit, after } => {
                let after = self.after(*after, event);
                self.room_mut(room).out.see(*out, exit.clone(), after, event);
            }
            What::Accounted { room, place, count, after } => {
                let after = self.after(*after, event);
                let value = Counted { place: *place, count: *count, after };
                put(&mut self.room_mut(room).counted, value, event);
            }
            What::Missing(reported) => {
                let value = self.people_of(reported, event);
                put_in(&mut self.room_mut(&reported.room).missing, reported.note.clone(), value, event);
            }
            What::Extra(reported) => {
                let value = self.people_of(reported, event);
                put_in(&mut self.room_mut(&reported.room).extra, reported.note.clone(), value, event);
            }
            What::Matched { missing, extra, count, after } => {
                let after = self.after(*after, event);
                let (missing, extra) = (missing.clone(), extra.clone());
                let key = (missing.clone(), extra.clone());
                put_in(&mut self.matches, key, Match { missing, extra, count: *count, after }, event);
            }
            _ => return false,
        }
        true
    }

    /// What is written before and after.
    fn of_papers(&mut self, event: &Event) -> bool {
        match &event.what {
            What::Ticked { item, done, who } => {
                put_in(&mut self.ticks, *item, Tick { done: *done, who: who.clone() }, event);
            }
            What::ObserverNamed(one) => {
                put_in(&mut self.observers, one.observer.clone(), one.clone(), event);
            }
            What::Washed(one) => {
                let own = self.washes.entry(event.by.clone()).or_default();
                put_in(own, one.note.clone(), one.clone(), event);
            }
            What::Written(one) => put_in(&mut self.boxes, one.report_box, one.clone(), event),
            What::Corrected(Corrected { of, text, lang }) => {
                put_in(&mut self.corrections, *of, Wording { text: text.clone(), lang: *lang }, event);
            }
            _ => return false,
        }
        true
    }

    fn of_people(&mut self, event: &Event) {
        match &event.what {
            What::Joined(post) => self.join(post, event),
            What::ExitFirst { exit, after } => {
                let after = self.after(*after, event);
                put(&mut self.exit_mut(exit).first, after, event);
            }
            What::ExitLast { exit, after } => {
                let after = self.after(*after, event);
                put(&mut self.exit_mut(exit).last, after, event);
            }
            What::ExitCounted { exit, count } => put(&mut self.exit_mut(exit).people, *count, event),
            What::Noted(note) => self.note(note, event),
            _ => {}
        }
    }

    /// When it happened, since the start: as the phone said, else when it arrived.
    fn after(&self, said: Option<Seconds>, event: &Event) -> Seconds {
        said.or_else(|| self.since_start(event.at)).unwrap_or_default()
    }

    fn people_of(&self, reported: &Reported, event: &Event) -> People {
        let Reported { count, label, lang, after, .. } = reported;
        People { count: *count, label: label.clone(), lang: *lang, after: self.after(*after, event) }
    }

    fn join(&mut self, post: &Post, event: &Event) {
        let person = self.people.entry(post.who.clone()).or_default();
        person.rooms.extend(post.rooms.iter().cloned());
        person.exits.extend(post.exits.iter().cloned());
        put(&mut person.post, post.clone(), event);
    }

    fn note(&mut self, note: &Note, event: &Event) {
        let own = self.notes.entry(event.by.clone()).or_default();
        put_in(own, note.note.clone(), note.clone(), event);
    }

    fn room_mut(&mut self, room: &RoomId) -> &mut RoomState {
        self.rooms.entry(room.clone()).or_default()
    }

    fn exit_mut(&mut self, exit: &ExitId) -> &mut super::ExitState {
        self.exits.entry(exit.clone()).or_default()
    }
}
