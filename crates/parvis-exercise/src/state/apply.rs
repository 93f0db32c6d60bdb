//! What follows from each event. Nothing is refused here: what is in the list has happened.

use super::register::{put, put_in};
use super::{
    Decided, Feedback, Let, Line, MessageCheck, Named, Parked, Person, Register, Stamp, State, Taken,
    Translation, Wash, Words,
};
use crate::event::{Answered, Event, Profile, What};
use crate::id::{InjectId, ItemKind, Role, Status};

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
        if !self.of_the_clock(event) && !self.of_injects(event) && !self.of_people(event) {
            self.of_answers(event);
        }
        Taken::New
    }

    fn of_the_clock(&mut self, event: &Event) -> bool {
        match &event.what {
            What::Started => self.clock.start(event.into()),
            What::Paused { why } => {
                self.clock.set(event.at, false);
                self.clock.pause.clone_from(why);
            }
            What::Resumed => {
                self.clock.set(event.at, true);
                (self.clock.pause, self.clock.slept) = (None, None);
            }
            What::Slept { time } => self.clock.sleep(event.at, *time),
            What::MovedOn { by } => self.clock.move_on(*by),
            What::Stretched { module, minutes } => {
                self.clock.lengths.insert(module.clone(), *minutes);
            }
            What::ModuleBegun { module } => self.clock.begin(module.clone(), event.at),
            What::ModuleEnded { module } => self.clock.end_module(module),
            What::Ended => {
                self.clock.set(event.at, false);
                self.ended = Some(event.into());
            }
            What::NamesDeleted => self.delete_names(event.into()),
            _ => return false,
        }
        true
    }

    fn of_injects(&mut self, event: &Event) -> bool {
        let stamp = Stamp::from(event);
        match &event.what {
            What::Released { inject, to, how } => {
                let state = self.inject_mut(inject);
                state.held = None;
                for table in to {
                    state.released.entry(table.clone()).or_insert(Let { how: *how, stamp });
                }
            }
            What::Held { inject } => self.inject_mut(inject).held = Some(stamp),
            What::LetGo { inject } => {
                let state = self.inject_mut(inject);
                (state.held, state.skipped) = (None, None);
            }
            What::Skipped { inject } => self.inject_mut(inject).skipped = Some(stamp),
            What::ReTimed { inject, minute } => self.inject_mut(inject).minute = Some(*minute),
            What::AdHoc(written) => put(&mut self.inject_mut(&written.inject).ad_hoc, written.clone(), event),
            What::Attached(one) => {
                let of = self.attached.entry(one.inject.clone()).or_default();
                put_in(of, one.file.clone(), one.clone(), event);
            }
            What::Corrected { words, lang, .. } => {
                self.corrected.entry(words.clone()).or_default().insert(*lang, stamp);
            }
            What::Posted(post) => put_in(&mut self.posts, post.note.clone(), post.clone(), event),
            _ => return false,
        }
        true
    }

    fn of_people(&mut self, event: &Event) -> bool {
        match &event.what {
            What::Created(setting) => {
                self.setting = Some(setting.clone());
                put(&mut self.person_mut(event).role, Role::Director, event);
            }
            What::RosterLine(line) => put_in(&mut self.roster, line.line.clone(), line.clone(), event),
            What::Joined(profile) => self.join(profile, event),
            What::Left => put(&mut self.person_mut(event).present, false, event),
            What::Rejoined => put(&mut self.person_mut(event).present, true, event),
            What::HandedOver { who } => {
                self.people.entry(who.clone()).or_default().handed = Some(event.into());
            }
            What::CheckAsked => self.check = Some(event.into()),
            What::CheckHeard => {
                self.heard.insert(event.by.clone(), event.into());
            }
            What::Arranged(change) => self.arrange(change, event),
            What::Seated { who, table } => self.seat(who, table, event),
            What::Appointed { who, role } => {
                put(&mut self.people.entry(who.clone()).or_default().role, *role, event);
            }
            What::SteppedOut => put(&mut self.person_mut(event).out, true, event),
            What::SteppedBack => put(&mut self.person_mut(event).out, false, event),
            What::Feedback { rating, text, lang } => {
                let value = Feedback { rating: *rating, text: text.clone(), lang: *lang };
                put_in(&mut self.feedback, event.by.clone(), value, event);
            }
            What::Washed { note, wash, text, lang } => {
                let value = Wash { kind: *wash, words: Words { said: text.clone(), lang: *lang } };
                put_in(self.wash.entry(event.by.clone()).or_default(), note.clone(), value, event);
            }
            What::Observed(seen) => {
                let own = self.observations.entry(event.by.clone()).or_default();
                put_in(own, seen.note.clone(), seen.clone(), event);
            }
            _ => return false,
        }
        true
    }

    fn of_answers(&mut self, event: &Event) {
        match &event.what {
            What::Answered(answered) => self.answer(answered, event),
            What::TaskDone { task, table, done } => {
                let answers = self.answers.entry(task.clone()).or_default().entry(table.clone()).or_default();
                put(&mut answers.done, *done, event);
            }
            What::Line { note, task, nation, table, text, lang } => {
                if let Some(table) = table {
                    let paper = self.on_paper.entry(table.clone()).or_default();
                    paper.nations.extend(nation.clone());
                    paper.lines.insert((event.by.clone(), note.clone()));
                }
                let words = Words { said: text.clone(), lang: *lang };
                let value = Line { task: task.clone(), nation: nation.clone(), table: table.clone(), words };
                put_in(self.lines.entry(event.by.clone()).or_default(), note.clone(), value, event);
            }
            What::Translated { of, lang, text, status } => {
                let value = Translation { text: text.clone(), status: *status };
                put_in(self.translations.entry(of.clone()).or_default(), *lang, value, event);
            }
            What::Limits(limits) => put(&mut self.limits, limits.clone(), event),
            What::Practice(one) => {
                let cell = crate::compare::cell_name(&one.task, &one.item);
                put_in(self.practices.entry(one.nation.clone()).or_default(), cell, one.clone(), event);
            }
            What::MessageChecked { of, what_to_do, unknowns, next, accessible } => {
                let (what_to_do, unknowns, next, accessible) = (*what_to_do, *unknowns, *next, *accessible);
                let value = MessageCheck { what_to_do, unknowns, next, accessible };
                put_in(&mut self.checked, of.clone(), value, event);
            }
            What::NotesRead { upto } => {
                let read = self.notes_read.entry(event.by.clone()).or_default();
                *read = (*read).max(*upto);
            }
            What::Decided { note, text, lang, owner, minute } => {
                let words = Words { said: text.clone(), lang: *lang };
                let value = Decided { words, owner: owner.clone(), minute: *minute };
                put_in(&mut self.decisions, note.clone(), value, event);
            }
            What::Parked { note, text, lang, owner, settled } => {
                let words = Words { said: text.clone(), lang: *lang };
                let value = Parked { words, owner: owner.clone(), settled: *settled };
                put_in(&mut self.parked, note.clone(), value, event);
            }
            What::Cell { nation, cell, fate } => {
                put_in(self.cells.entry(nation.clone()).or_default(), cell.clone(), fate.clone(), event);
            }
            What::Action(action) => put_in(&mut self.actions, action.note.clone(), action.clone(), event),
            What::TriedAgain(one) => put_in(&mut self.trials, one.note.clone(), one.clone(), event),
            What::Concerned { action, site } => {
                self.concerned.entry(action.clone()).or_default().insert(site.clone());
            }
            What::Wrote { report_box, text, lang } => {
                let value = Words { said: text.clone(), lang: *lang };
                put_in(&mut self.boxes, *report_box, value, event);
            }
            _ => self.of_items(event),
        }
    }

    fn of_items(&mut self, event: &Event) {
        match &event.what {
            What::VotedNew { item, yes } => {
                put_in(self.votes.entry(item.clone()).or_default(), event.by.clone(), *yes, event);
            }
            What::ItemNamed { item, item_kind, text, lang, entity } => {
                let words = Words { said: text.clone(), lang: *lang };
                put_in(
                    &mut self.named,
                    item.clone(),
                    Named { kind: *item_kind, words, measure: None, entity: *entity },
                    event,
                );
            }
            What::Catalogued { item, measure, text, lang, also } => {
                let words = Words { said: text.clone(), lang: *lang };
                let measure = Some(measure.clone());
                put_in(
                    &mut self.named,
                    item.clone(),
                    Named { kind: ItemKind::Measure, words, measure, entity: None },
                    event,
                );
                // No native speaker has read them yet.
                let draft = |text: &String| Translation { text: text.clone(), status: Status::Machine };
                let all = self.translations.entry(event.key.clone()).or_default();
                for (lang, text) in also {
                    put_in(all, *lang, draft(text), event);
                }
            }
            What::Coded { of, item, yes } => {
                put_in(self.coded.entry(of.clone()).or_default(), item.clone(), *yes, event);
            }
            What::Merged { item, into } => put_in(&mut self.merged, item.clone(), into.clone(), event),
            _ => {}
        }
    }

    fn person_mut(&mut self, event: &Event) -> &mut Person {
        self.people.entry(event.by.clone()).or_default()
    }

    fn inject_mut(&mut self, inject: &InjectId) -> &mut super::InjectState {
        self.injects.entry(inject.clone()).or_default()
    }

    fn join(&mut self, profile: &Profile, event: &Event) {
        let person = self.person_mut(event);
        person.tables.insert(profile.table.clone());
        person.nations.insert(profile.nation.clone());
        let was = person.profile.as_ref().map(|one| one.value.table.clone());
        put(&mut person.profile, profile.clone(), event);
        put(&mut person.present, true, event);
        let now =
            person.profile.as_ref().map_or_else(|| profile.table.clone(), |one| one.value.table.clone());
        if let Some(left) = was.and_then(|table| self.sitting.get_mut(&table)) {
            left.remove(&event.by);
        }
        self.sitting.entry(now).or_default().insert(event.by.clone());
    }

    fn answer(&mut self, answered: &Answered, event: &Event) {
        self.worded(answered, event);
        let Answered { task, table, nation, lang, answer, paper } = answered;
        if *paper {
            let on_paper = self.on_paper.entry(table.clone()).or_default();
            on_paper.nations.extend(nation.clone());
            on_paper.answers.insert(event.key.clone());
        }
        let answers = self.answers.entry(task.clone()).or_default().entry(table.clone()).or_default();
        let value = Words { said: answer.clone(), lang: *lang };
        match nation {
            Some(nation) => put_in(&mut answers.nations, nation.clone(), value, event),
            None => put(&mut answers.table, value, event),
        }
    }

    fn delete_names(&mut self, stamp: Stamp) {
        self.names_deleted = Some(stamp);
        let profiles = self.people.values_mut().filter_map(|person| person.profile.as_mut());
        profiles.for_each(|profile: &mut Register<Profile>| profile.value.name = None);
        self.roster.values_mut().for_each(|line| line.value.name = None);
    }
}
