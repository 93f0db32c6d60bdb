//! What stands: a fold over the events. Everything here can be thrown away and made anew from the list.

mod apply;
mod arrange;
mod check;
mod clock;
mod decide;
mod due;
mod may;
mod refusal;
mod register;
mod wording;

pub use clock::{Clock, Running};
pub use decide::decide;
pub use due::{clock_person, due, planned};
pub use may::{may, may_write};
pub use refusal::Refusal;
pub use register::{Register, Stamp};
pub use wording::{Found, Wording};

pub(crate) use decide::AHEAD_AT_MOST;
pub(crate) use due::holds;
pub(crate) use register::{put, put_in};

use crate::event::{
    Action, AdHoc, Answer, Attachment, Event, Fate, Observation, Post, Practice, Profile, RosterLine,
    Setting, Thresholds, TriedAgain,
};
use crate::id::{
    CommandKey, InjectId, ItemId, ItemKind, Lang, Level, NationId, NoteId, PersonId, Release, ReportBox,
    Role, RosterId, Seconds, Sector, Status, TableId, TaskId, WashKind,
};
use crate::pack::Scenario;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// The state of an exercise after its events.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct State {
    /// The number of the last event; a client asks for those after it.
    pub last: u64,
    /// The time of the last event.
    pub at: Seconds,
    /// The largest sequence number anybody used.
    pub top_seq: u64,
    /// Every command that became an event.
    pub seen: BTreeSet<CommandKey>,
    /// How it was set up; nothing before the first event.
    pub setting: Option<Setting>,
    /// When its tables, nations and languages were last changed.
    pub arranged: Option<Stamp>,
    /// When everybody was last asked whether they can read this, and when each last said so.
    pub check: Option<Stamp>,
    /// As above.
    pub heard: BTreeMap<PersonId, Stamp>,
    /// Who is expected.
    pub roster: BTreeMap<RosterId, Register<RosterLine>>,
    /// Everybody who came or was given a role.
    pub people: BTreeMap<PersonId, Person>,
    /// Who sits at each table.
    pub sitting: BTreeMap<TableId, BTreeSet<PersonId>>,
    /// The clock and the modules.
    pub clock: Clock,
    /// What became of the injects; those nothing has happened to are not here.
    pub injects: BTreeMap<InjectId, InjectState>,
    /// What goes with the injects, by the SHA-256 of its bytes; what was taken off again, too.
    pub attached: BTreeMap<InjectId, BTreeMap<String, Register<Attachment>>>,
    /// Words of the scenario that people had read before they were changed: when last, by key and language.
    pub corrected: BTreeMap<String, BTreeMap<Lang, Stamp>>,
    /// What the tables answered.
    pub answers: BTreeMap<TaskId, BTreeMap<TableId, TableAnswers>>,
    /// Lines “in my country …”, each under its author.
    pub lines: BTreeMap<PersonId, BTreeMap<NoteId, Register<Line>>>,
    /// What was typed from paper, for each table.
    pub on_paper: BTreeMap<TableId, OnPaper>,
    /// Translations, by the command that brought the words.
    pub translations: BTreeMap<CommandKey, BTreeMap<Lang, Register<Translation>>>,
    /// The wordings each answer had.
    pub wordings: BTreeMap<String, BTreeSet<Wording>>,
    /// Of which answer a command brought a wording.
    pub worded_in: BTreeMap<CommandKey, String>,
    /// “New to us”.
    pub votes: BTreeMap<ItemId, BTreeMap<PersonId, Register<bool>>>,
    /// Items named on the day.
    pub named: BTreeMap<ItemId, Register<Named>>,
    /// What people's free words mean, by the command that brought the words.
    pub coded: BTreeMap<CommandKey, BTreeMap<ItemId, Register<bool>>>,
    /// Which items named on the day are others, as a person says.
    pub merged: BTreeMap<ItemId, Register<Option<ItemId>>>,
    /// The limits the comparison goes by, where they were changed.
    pub limits: Option<Register<Thresholds>>,
    /// Up to which event those who lead have read the notes of the evaluators.
    pub notes_read: BTreeMap<PersonId, u64>,
    /// Public messages somebody looked at.
    pub checked: BTreeMap<CommandKey, Register<MessageCheck>>,
    /// The decision log.
    pub decisions: BTreeMap<NoteId, Register<Decided>>,
    /// The parking lot.
    pub parked: BTreeMap<NoteId, Register<Parked>>,
    /// What evaluators saw.
    pub observations: BTreeMap<PersonId, BTreeMap<NoteId, Register<Observation>>>,
    /// The media wall.
    pub posts: BTreeMap<NoteId, Register<Post>>,
    /// What nations let out.
    pub cells: BTreeMap<NationId, BTreeMap<String, Register<Fate>>>,
    /// Drafts of good practices, by whose they are and the name of the cell.
    pub practices: BTreeMap<NationId, BTreeMap<String, Register<Practice>>>,
    /// The hot wash.
    pub wash: BTreeMap<PersonId, BTreeMap<NoteId, Register<Wash>>>,
    /// What people thought of it.
    pub feedback: BTreeMap<PersonId, Register<Feedback>>,
    /// Improvement actions.
    pub actions: BTreeMap<NoteId, Register<Action>>,
    /// When improvement actions were tried again, by the note of each trial.
    pub trials: BTreeMap<NoteId, Register<TriedAgain>>,
    /// The dossiers of sites that improvement actions were written into.
    pub concerned: BTreeMap<NoteId, BTreeSet<String>>,
    /// The boxes of the report a person writes.
    pub boxes: BTreeMap<ReportBox, Register<Said>>,
    /// It is over.
    pub ended: Option<Stamp>,
    /// The names are gone.
    pub names_deleted: Option<Stamp>,
}

/// Somebody.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Person {
    /// What they said about themselves last.
    pub profile: Option<Register<Profile>>,
    /// Every table they sat at, and every nation they came for: what they wrote there may arrive later.
    pub tables: BTreeSet<TableId>,
    /// As above.
    pub nations: BTreeSet<NationId>,
    /// The role they were given.
    pub role: Option<Register<Role>>,
    /// They are here.
    pub present: Option<Register<bool>>,
    /// They stepped out.
    pub out: Option<Register<bool>>,
    /// When a code was last shown with which they go on at another telephone.
    pub handed: Option<Stamp>,
}

/// What became of an inject.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct InjectState {
    /// The tables that have it, how and when.
    pub released: BTreeMap<TableId, Let>,
    /// Kept back.
    pub held: Option<Stamp>,
    /// Left out.
    pub skipped: Option<Stamp>,
    /// Its new minute.
    pub minute: Option<u32>,
    /// It was written on the day.
    pub ad_hoc: Option<Register<AdHoc>>,
}

/// How and when an inject went out.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Let {
    /// On what ground.
    pub how: Release,
    /// When.
    pub stamp: Stamp,
}

/// A table's answers to one task.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct TableAnswers {
    /// Of the table together.
    pub table: Option<Register<Words<Answer>>>,
    /// Of each nation at it.
    pub nations: BTreeMap<NationId, Register<Words<Answer>>>,
    /// The table is done.
    pub done: Option<Register<bool>>,
}

/// Something said in a language.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Words<T> {
    /// What.
    pub said: T,
    /// The language of its free words.
    pub lang: Lang,
}

/// A plain text in its language.
pub type Said = Words<String>;

/// What was typed from the paper of those at a table.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct OnPaper {
    /// The nations that some of them write for.
    pub nations: BTreeSet<NationId>,
    /// The commands that brought their answers.
    pub answers: BTreeSet<CommandKey>,
    /// Their lines, each by whoever typed it.
    pub lines: BTreeSet<(PersonId, NoteId)>,
}

/// “In my country …”.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Line {
    /// To which task.
    pub task: TaskId,
    /// For which nation, where it was typed from paper.
    pub nation: Option<NationId>,
    /// Of which table that paper is; none: of the author's.
    pub table: Option<TableId>,
    /// What.
    pub words: Said,
}

/// A translation.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Translation {
    /// What the words say there.
    pub text: String,
    /// Who looked at it.
    pub status: Status,
}

/// An item named on the day.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Named {
    /// A measure or an entity.
    pub kind: ItemKind,
    /// What it is.
    pub words: Said,
    /// Its number in the catalogue of measures, if it was taken from there.
    pub measure: Option<String>,
    /// Of an entity: whose it is and how far it reaches, where that was said.
    pub entity: Option<(Sector, Level)>,
}

/// What a person found in a public message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct MessageCheck {
    /// It says what to do.
    pub what_to_do: bool,
    /// It says what is not known.
    pub unknowns: bool,
    /// It says when the next news comes; nothing: nobody was asked.
    pub next: Option<bool>,
    /// Everybody can follow it: plain words, more than one way, more than one language; nothing: nobody was asked.
    pub accessible: Option<bool>,
}

/// An entry of the decision log.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Decided {
    /// What.
    pub words: Said,
    /// Who answers for it.
    pub owner: String,
    /// By which minute of the story.
    pub minute: Option<u32>,
}

/// Something to come back to.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Parked {
    /// What.
    pub words: Said,
    /// Who takes it.
    pub owner: Option<String>,
    /// It was come back to.
    pub settled: bool,
}

/// An answer of the hot wash.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Wash {
    /// To which question.
    pub kind: WashKind,
    /// What.
    pub words: Said,
}

/// What somebody thought of the exercise.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Feedback {
    /// 1 to 5.
    pub rating: u8,
    /// Anything else.
    pub text: Option<String>,
    /// In which language.
    pub lang: Lang,
}

/// What [`State::apply`] made of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// It is new, and now part of the state.
    New,
    /// It was part of the state already.
    Held,
    /// One before it is missing: ask for the events after [`State::last`].
    Gap,
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

    /// The tables; none before the exercise is set up.
    pub fn tables(&self) -> &[TableId] {
        self.setting.as_ref().map_or(&[], |setting| &setting.tables)
    }

    /// A table by its number, and by its name where it has one: `1 · Blue`.
    pub fn table_called(&self, table: &TableId) -> String {
        let name = self.setting.as_ref().and_then(|setting| setting.table_names.get(table));
        name.map_or_else(|| table.to_string(), |name| format!("{table} · {name}"))
    }

    /// Whether somebody was asked if they can read this and has not said so.
    pub fn is_unheard(&self, who: &PersonId) -> bool {
        let heard = self.heard.get(who).map_or(0, |heard| heard.n);
        self.check.is_some_and(|asked| asked.n > heard)
    }

    /// What goes with an inject, in the order in which it was attached.
    pub fn attachments(&self, inject: &InjectId) -> Vec<&Register<Attachment>> {
        let all = self.attached.get(inject).into_iter().flat_map(BTreeMap::values);
        let mut all: Vec<_> = all.filter(|one| !one.value.gone).collect();
        all.sort_by_key(|one| one.stamp.n);
        all
    }

    /// The nations.
    pub fn nations(&self) -> &[NationId] {
        self.setting.as_ref().map_or(&[], |setting| &setting.nations)
    }

    /// The limits the comparison goes by.
    pub fn thresholds(&self) -> Thresholds {
        let set_up = || self.setting.as_ref().map(|setting| setting.thresholds.clone());
        self.limits.as_ref().map(|limits| limits.value.clone()).or_else(set_up).unwrap_or_default()
    }

    /// When an improvement action was tried again, the first time first.
    pub fn trials_of(&self, action: &NoteId) -> Vec<&TriedAgain> {
        let all = self.trials.values().map(|trial| &trial.value);
        let mut all: Vec<&TriedAgain> = all.filter(|one| one.action == *action && !one.gone).collect();
        all.sort_by_key(|one| one.on);
        all
    }

    /// Whether an item was taken from the catalogue of measures: then it is on a list, though not on the scenario's.
    pub fn is_of_catalogue(&self, item: &ItemId) -> bool {
        self.named.get(item).is_some_and(|named| named.value.measure.is_some())
    }

    /// Whose an entity is and how far it reaches: as the scenario says, or whoever named it on the day.
    pub fn entity(&self, scenario: &Scenario, item: &ItemId) -> Option<(Sector, Level)> {
        let named = || self.named.get(item).and_then(|named| named.value.entity);
        scenario.item(item).and_then(|item| item.entity).or_else(named)
    }

    /// The item that an item counts as, and the events by which it became another; none for what stands for itself.
    pub fn stands_for<'a>(&'a self, item: &'a ItemId) -> (&'a ItemId, Vec<u64>) {
        let (mut item, mut proof) = (item, Vec::new());
        // A list of events from elsewhere may go in a circle: none is longer than all there are.
        for _ in 0..self.merged.len() {
            let Some(register) = self.merged.get(item) else { break };
            let Some(into) = &register.value else { break };
            proof.push(register.stamp.n);
            item = into;
        }
        (item, proof)
    }

    /// What somebody may do; nothing for a stranger.
    pub fn role(&self, who: &PersonId) -> Option<Role> {
        let person = self.people.get(who)?;
        let appointed = person.role.as_ref().map(|role| role.value);
        appointed.or_else(|| person.profile.as_ref().map(|_| Role::Player))
    }

    /// What somebody said about themselves.
    pub fn profile(&self, who: &PersonId) -> Option<&Profile> {
        self.people.get(who)?.profile.as_ref().map(|profile| &profile.value)
    }

    /// The nation a line is from: the one it was typed for, else its author's.
    pub fn nation_of<'a>(&'a self, author: &PersonId, line: &'a Line) -> Option<&'a NationId> {
        line.nation.as_ref().or_else(|| self.profile(author).map(|profile| &profile.nation))
    }

    /// The answers of a table to a task.
    pub fn answers(&self, task: &TaskId, table: &TableId) -> Option<&TableAnswers> {
        self.answers.get(task)?.get(table)
    }

    /// The nations of the people who play at a table, on paper, too: who came in to evaluate or to translate speaks for
    /// none there.
    pub fn nations_at(&self, table: &TableId) -> BTreeSet<&NationId> {
        let on_paper = self.on_paper.get(table).into_iter().flat_map(|paper| &paper.nations);
        self.playing_at(table).map(|(_, profile)| &profile.nation).chain(on_paper).collect()
    }

    /// Whether an answer of a table was typed from paper.
    pub fn is_from_paper(&self, table: &TableId, key: &CommandKey) -> bool {
        self.on_paper.get(table).is_some_and(|paper| paper.answers.contains(key))
    }

    /// Those who are expected, by their lines of the roster.
    pub fn expected(&self) -> impl Iterator<Item = &RosterLine> {
        self.roster.values().map(|line| &line.value).filter(|line| !line.gone)
    }

    /// What evaluators noted and did not take back.
    pub fn noted(&self) -> impl Iterator<Item = &Register<Observation>> {
        self.observations.values().flat_map(BTreeMap::values).filter(|note| !note.value.gone)
    }

    /// Whether it only rehearses another exercise.
    pub fn is_rehearsal(&self) -> bool {
        self.setting.as_ref().is_some_and(|setting| setting.rehearsal)
    }

    /// Those who play at a table.
    pub fn playing_at(&self, table: &TableId) -> impl Iterator<Item = (&PersonId, &Profile)> {
        let plays =
            |id: &&PersonId| matches!(self.role(id), Some(Role::Player | Role::Scribe | Role::Delegate));
        let here = self.sitting.get(table).into_iter().flatten().filter(plays);
        here.filter_map(|id| Some((id, self.profile(id)?)))
    }
}
