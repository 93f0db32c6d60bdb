//! Who must look again after an event: so that a thousand screens are not drawn anew for one line at one table.

use parvis_exercise::event::Profile;
use parvis_exercise::id::{NationId, PersonId, TableId, TaskId};
use parvis_exercise::{Event, State, What};

/// Something happened in an exercise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct News {
    /// Up to which event.
    pub last: u64,
    /// Whose screens show something else now, and what of them. Those who lead, evaluate and interpret look at all news.
    pub touch: Vec<(Touch, Scope)>,
}

/// What of a player's screen something changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scope {
    /// It may be anything.
    All,
    /// The clock.
    Clock,
    /// The injects, and with them the tasks they ask.
    Injects,
    /// What is said to a task.
    Task(TaskId),
}

/// Whose screens something changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Touch {
    /// Everybody's.
    Everybody,
    /// Of those at a table.
    Table(TableId),
    /// Of those at a table who came for one nation.
    Nation(TableId, NationId),
    /// Of one person.
    Person(PersonId),
}

impl News {
    /// What somebody at a table must look at again.
    pub fn for_somebody<'n>(
        &'n self,
        person: &PersonId,
        seat: Option<&Profile>,
    ) -> impl Iterator<Item = &'n Scope> {
        let at = move |table: &TableId| seat.is_some_and(|seat| seat.table == *table);
        let of = move |nation: &NationId| seat.is_some_and(|seat| seat.nation == *nation);
        let touches = move |(touch, _): &&(Touch, Scope)| match touch {
            Touch::Everybody => true,
            Touch::Table(one) => at(one),
            Touch::Nation(table, nation) => at(table) && of(nation),
            Touch::Person(one) => one == person,
        };
        self.touch.iter().filter(touches).map(|(_, scope)| scope)
    }
}

/// What of a player's screen an event changes.
pub(super) fn scope(event: &Event) -> Scope {
    match &event.what {
        What::Paused { .. }
        | What::Resumed
        | What::Slept { .. }
        | What::CheckAsked
        | What::CheckHeard
        | What::MovedOn { .. }
        | What::Stretched { .. } => Scope::Clock,
        What::Released { .. } => Scope::Injects,
        What::Answered(answered) => Scope::Task(answered.task.clone()),
        What::TaskDone { task, .. } | What::Line { task, .. } => Scope::Task(task.clone()),
        _ => Scope::All,
    }
}

/// Whose screens an event changes, beside those of the people who lead.
pub(super) fn touch(event: &Event, state: &State) -> Vec<Touch> {
    let table = |table: &TableId| vec![Touch::Table(table.clone())];
    let own = || state.profile(&event.by).map(|profile| Touch::Table(profile.table.clone()));
    match &event.what {
        What::Released { to, .. } => to.iter().cloned().map(Touch::Table).collect(),
        What::Answered(answered) => match &answered.nation {
            // Others at the table see nothing of what one nation answers for itself.
            Some(nation) => vec![Touch::Nation(answered.table.clone(), nation.clone())],
            None => table(&answered.table),
        },
        What::TaskDone { table: one, .. } => table(one),
        What::Line { .. } | What::ItemNamed { .. } | What::Catalogued { .. } | What::Decided { .. } => {
            own().into_iter().collect()
        }
        What::Joined(profile) => {
            vec![Touch::Table(profile.table.clone()), Touch::Person(event.by.clone())]
        }
        What::Seated { who, table } => vec![Touch::Table(table.clone()), Touch::Person(who.clone())],
        What::Appointed { who, .. } => vec![Touch::Person(who.clone())],
        What::Left
        | What::CheckHeard
        | What::Rejoined
        | What::SteppedOut
        | What::SteppedBack
        | What::VotedNew { .. }
        | What::Washed { .. }
        | What::Feedback { .. }
        | What::Cell { .. }
        | What::Observed(_)
        | What::Parked { .. } => vec![Touch::Person(event.by.clone())],
        What::HandedOver { .. }
        | What::Coded { .. }
        | What::Merged { .. }
        | What::Limits(_)
        | What::Practice(_)
        | What::MessageChecked { .. }
        | What::RosterLine(_)
        | What::AdHoc(_)
        | What::Held { .. }
        | What::LetGo { .. }
        | What::Skipped { .. }
        | What::ReTimed { .. }
        | What::Action(_)
        | What::TriedAgain(_)
        | What::Concerned { .. }
        | What::NotesRead { .. }
        | What::Wrote { .. } => Vec::new(),
        What::Created(_)
        | What::Arranged(_)
        | What::Started
        | What::Paused { .. }
        | What::Resumed
        | What::Slept { .. }
        | What::CheckAsked
        | What::MovedOn { .. }
        | What::Stretched { .. }
        | What::ModuleBegun { .. }
        | What::ModuleEnded { .. }
        | What::Translated { .. }
        | What::Posted(_)
        | What::Attached(_)
        | What::Corrected { .. }
        | What::Rewritten { .. }
        | What::Ended
        | What::NamesDeleted => vec![Touch::Everybody],
    }
}
