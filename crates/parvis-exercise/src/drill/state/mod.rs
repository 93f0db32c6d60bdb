//! What stands in a drill: a fold over its events. Everything here can be thrown away and made anew from the list.

mod apply;
mod figures;
mod matching;
mod sightings;

pub use figures::{Figures, Light, Totals};
pub use matching::{Matching, Pair};
pub use sightings::{Sightings, Standing};

use super::event::{
    Event, Note, Observer, Place, Plan, PlannedRoom, Post, ReportBox, Role, Wash, Whose, Written,
};
use super::ready::Ready;
use crate::id::{CommandKey, ExitId, Lang, NoteId, PersonId, RoomId, Seconds};
use crate::state::{Register, Stamp};
use parvis_core::DrillKind;
use serde::{Serialize, Serializer};
use std::collections::{BTreeMap, BTreeSet};

/// The state of a drill after its events.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct State {
    /// The number of the last event; a client asks for those after it.
    pub last: u64,
    /// The time of the last event, since the drill was planned.
    pub at: Seconds,
    /// The largest sequence number anybody used.
    pub top_seq: u64,
    /// Every command that became an event.
    pub seen: BTreeSet<CommandKey>,
    /// Who planned it first, and leads.
    pub owner: Option<PersonId>,
    /// The plan; nothing before the first event.
    pub plan: Option<Register<Plan>>,
    /// What was said to be ready, or not.
    pub ticks: BTreeMap<Ready, Register<Tick>>,
    /// Who was named to observe, those who do not come after all too.
    pub observers: BTreeMap<NoteId, Register<Observer>>,
    /// Everybody who joined.
    pub people: BTreeMap<PersonId, Person>,
    /// The clock runs since.
    pub started: Option<Stamp>,
    /// The all-clear, in seconds since the start.
    pub all_clear: Option<Register<Seconds>>,
    /// It is over.
    pub ended: Option<Stamp>,
    /// The labels are gone.
    pub labels_deleted: Option<Stamp>,
    /// What was told of rooms; those nothing was told of are not here.
    pub rooms: BTreeMap<RoomId, RoomState>,
    /// What was seen at exits.
    pub exits: BTreeMap<ExitId, ExitState>,
    /// Who was found where: of the missing, of the extra.
    #[serde(serialize_with = "values")]
    pub matches: BTreeMap<(Whose, Whose), Register<Match>>,
    /// What people wrote down, each under its author.
    pub notes: BTreeMap<PersonId, BTreeMap<NoteId, Register<Note>>>,
    /// What people said afterwards, each under its author.
    pub washes: BTreeMap<PersonId, BTreeMap<NoteId, Register<Wash>>>,
    /// What whoever led wrote into the report.
    pub boxes: BTreeMap<ReportBox, Register<Written>>,
    /// Other words for what people wrote, by the event that brought the first.
    pub corrections: BTreeMap<u64, Register<Wording>>,
}

/// Something was said to be ready, or not any more.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Tick {
    /// It is.
    pub done: bool,
    /// Who says so.
    pub who: Option<String>,
}

/// Words in a language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Wording {
    /// What.
    pub text: String,
    /// In which language.
    pub lang: Lang,
}

/// Somebody taking part with a phone.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Person {
    /// What they do now.
    pub post: Option<Register<Post>>,
    /// Every room they ever watched: what they saw there may arrive later.
    pub rooms: BTreeSet<RoomId>,
    /// As above.
    pub exits: BTreeSet<ExitId>,
}

/// What was told of a room.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct RoomState {
    /// It is locked and its people are out of sight.
    pub secured: Sightings,
    /// Nobody is in it.
    pub empty: Sightings,
    /// Its people are out of the building.
    pub out: Sightings,
    /// The heads that were counted.
    pub counted: Option<Register<Counted>>,
    /// Its people who are not with it.
    pub missing: BTreeMap<NoteId, Register<People>>,
    /// People with it who are not of it.
    pub extra: BTreeMap<NoteId, Register<People>>,
}

/// Heads.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Counted {
    /// Where.
    pub place: Place,
    /// How many, those of other rooms too.
    pub count: u32,
    /// When, since the start.
    pub after: Seconds,
}

/// Missing or extra people.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct People {
    /// How many; 0 was taken back.
    pub count: u32,
    /// Who, as far as it helps to find them.
    pub label: Option<String>,
    /// In which language.
    pub lang: Lang,
    /// When, since the start.
    pub after: Seconds,
}

/// People found.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Match {
    /// Of those missing.
    pub missing: Whose,
    /// Among those extra.
    pub extra: Whose,
    /// How many; 0 was taken back.
    pub count: u32,
    /// When, since the start.
    pub after: Seconds,
}

/// What was seen at an exit.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ExitState {
    /// The first person, since the start.
    pub first: Option<Register<Seconds>>,
    /// The last person so far, since the start.
    pub last: Option<Register<Seconds>>,
    /// How many came out.
    pub people: Option<Register<u32>>,
}

/// How far a drill is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Phase {
    /// Planned, and not started.
    Planned,
    /// The clock runs.
    Running,
    /// Everybody may move again.
    AllClear,
    /// Over.
    Ended,
}

impl State {
    /// The state after these events.
    pub fn of<'a>(events: impl IntoIterator<Item = &'a Event>) -> Self {
        let mut state = Self::default();
        for event in events {
            state.apply(event);
        }
        state
    }

    /// The plan as it stands; nothing before the drill is planned.
    pub fn plan(&self) -> Option<&Plan> {
        self.plan.as_ref().map(|plan| &plan.value)
    }

    /// What is practised; nothing before the drill is planned.
    pub fn kind(&self) -> Option<DrillKind> {
        self.plan().map(|plan| plan.drill_kind)
    }

    /// The rooms taking part, in the order of the plan.
    pub fn planned_rooms(&self) -> &[PlannedRoom] {
        self.plan().map_or(&[], |plan| &plan.rooms)
    }

    /// A room taking part.
    pub fn planned(&self, room: &RoomId) -> Option<&PlannedRoom> {
        self.planned_rooms().iter().find(|one| one.room == *room)
    }

    /// The exits that are watched.
    pub fn exits(&self) -> &[ExitId] {
        self.plan().map_or(&[], |plan| &plan.exits)
    }

    /// What somebody does; nothing for a stranger. Who planned the drill leads it.
    pub fn role(&self, who: &PersonId) -> Option<Role> {
        if self.owner.as_ref() == Some(who) {
            return Some(Role::Lead);
        }
        self.people.get(who)?.post.as_ref().map(|post| post.value.role)
    }

    /// What people wrote down and did not take back, with its author.
    pub fn notes(&self) -> impl Iterator<Item = (&PersonId, &Register<Note>)> {
        let all = self.notes.iter().flat_map(|(by, notes)| notes.values().map(move |note| (by, note)));
        all.filter(|(_, note)| !note.value.text.trim().is_empty())
    }

    /// What people said afterwards and did not take back, with its author.
    pub fn washes(&self) -> impl Iterator<Item = (&PersonId, &Register<Wash>)> {
        let all = self.washes.iter().flat_map(|(by, all)| all.values().map(move |one| (by, one)));
        all.filter(|(_, one)| !one.value.text.trim().is_empty())
    }

    /// What whoever led wrote into a box of the report and did not take back.
    pub fn written(&self, report_box: ReportBox) -> Option<&Register<Written>> {
        self.boxes.get(&report_box).filter(|one| !one.value.text.trim().is_empty())
    }

    /// The other words for what an event brought, if whoever led found some.
    pub fn corrected(&self, n: u64) -> Option<&Register<Wording>> {
        self.corrections.get(&n).filter(|one| !one.value.text.trim().is_empty())
    }

    /// The named observers who are to come, in the order of their ids.
    pub fn observers(&self) -> impl Iterator<Item = &Observer> {
        self.observers.values().map(|one| &one.value).filter(|one| !one.gone)
    }

    /// Which of the named observers somebody is.
    pub fn observer(&self, who: &PersonId) -> Option<&Observer> {
        let id = self.people.get(who)?.post.as_ref()?.value.observer.as_ref()?;
        Some(&self.observers.get(id)?.value)
    }

    /// Who said, and when, that something is ready.
    pub fn ticked(&self, item: Ready) -> Option<&Register<Tick>> {
        self.ticks.get(&item).filter(|tick| tick.value.done)
    }

    /// How far the drill is.
    pub fn phase(&self) -> Phase {
        match (self.started, &self.all_clear, self.ended) {
            (_, _, Some(_)) => Phase::Ended,
            (_, Some(_), _) => Phase::AllClear,
            (Some(_), ..) => Phase::Running,
            (None, ..) => Phase::Planned,
        }
    }

    /// What the clock shows: seconds since the start, standing still at the end; nothing before the start.
    pub fn elapsed(&self, now: Seconds) -> Option<Seconds> {
        let until = self.ended.map_or(now, |ended| ended.at);
        self.since_start(until)
    }

    /// A time as seconds since the start, at least 0; nothing before the start.
    pub fn since_start(&self, at: Seconds) -> Option<Seconds> {
        self.started.map(|started| at.minus(started.at).max(Seconds(0)))
    }

    /// Until when what is seen counts, since the start: the all-clear, or the end.
    pub fn measured_until(&self) -> Option<Seconds> {
        let ended = || self.ended.and_then(|ended| self.since_start(ended.at));
        self.all_clear.as_ref().map(|all_clear| all_clear.value).or_else(ended)
    }

    /// The last person so far at an exit, before the all-clear, with the event that proves it.
    pub fn last_out(&self, exit: &ExitId) -> Option<(Seconds, u64)> {
        self.in_time(self.exits.get(exit)?.last.as_ref()?)
    }

    /// The first person at an exit, before the all-clear, with the event that proves it.
    pub fn first_out(&self, exit: &ExitId) -> Option<(Seconds, u64)> {
        self.in_time(self.exits.get(exit)?.first.as_ref()?)
    }

    fn in_time(&self, seen: &Register<Seconds>) -> Option<(Seconds, u64)> {
        let counts = self.measured_until().is_none_or(|until| seen.value <= until);
        counts.then_some((seen.value, seen.stamp.n))
    }
}

/// A map whose keys stand in its values too, as a list: JSON has no other keys than texts.
fn values<K, V: Serialize, S: Serializer>(map: &BTreeMap<K, V>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(map.values())
}
