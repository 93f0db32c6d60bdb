//! The events of an exercise: the one thing that is kept, for years. Names and meanings here never change; a new
//! thing gets a new name.

mod answer;
mod parts;
mod redact;
#[cfg(test)]
mod tests;
mod version;

pub use answer::{Answer, Answered, EntityPick, MeasurePick, OWNER};
pub(crate) use answer::{basis_of, local_of};
pub use parts::{
    About, Action, AdHoc, Arrangement, Attachment, Fate, Observation, Post, Practice, Profile, RosterLine,
    Setting, Thresholds, TriedAgain,
};
pub use redact::without_names;
pub use version::{VERSION, Version};

use crate::id::{
    CommandKey, InjectId, ItemId, ItemKind, Lang, Level, ModuleId, NationId, NoteId, PersonId, Release,
    ReportBox, Role, Seconds, Sector, Status, TableId, TaskId, WashKind,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Something that happened: in an exercise, or, with other words for `what`, in a [`crate::drill`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Event<W = What> {
    /// The version of its form.
    pub v: Version,
    /// Its number: 1, 2, 3 …
    pub n: u64,
    /// When, in seconds since the exercise was created.
    pub at: Seconds,
    /// Who.
    pub by: PersonId,
    /// The author's sequence number; see [`Command::seq`].
    pub seq: u64,
    /// The command it came from.
    pub key: CommandKey,
    /// What.
    pub what: W,
}

/// A wish that something happen; [`crate::decide`] makes events of it, or refuses.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Command<W = What> {
    /// Made by the client, once: a second delivery is recognised by it and changes nothing.
    pub key: CommandKey,
    /// Who. The server knows this from the connection; it never believes the client.
    pub by: PersonId,
    /// Larger than every one the client has used or seen. Of two values for the same thing the one with the larger
    /// `(seq, by, key)` stands, in whatever order they arrive.
    pub seq: u64,
    /// What should happen.
    pub what: W,
}

/// Everything that can happen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum What {
    /// The exercise was set up. Always the first event, and nowhere else. Its author is the director.
    Created(Setting),
    /// Somebody is expected, or the line about them was changed.
    RosterLine(RosterLine),
    /// Somebody came, or changed what they said about themselves.
    Joined(Profile),
    /// Somebody went.
    Left,
    /// Somebody who had come is connected again.
    Rejoined,
    /// Somebody was shown a code with which a person goes on at another telephone: themselves, or for another who leads.
    HandedOver {
        /// Who goes on.
        who: PersonId,
    },
    /// Everybody at a table was asked whether they can read this.
    CheckAsked,
    /// Somebody can.
    CheckHeard,
    /// Tables, nations or languages are others than they were set up.
    Arranged(Arrangement),
    /// Somebody was sent to another table.
    Seated {
        /// Who.
        who: PersonId,
        /// To which.
        table: TableId,
    },
    /// Somebody was given a role.
    Appointed {
        /// Who.
        who: PersonId,
        /// Which.
        role: Role,
    },

    /// The clock was started.
    Started,
    /// The clock was stopped for a while.
    Paused {
        /// For what: interpreters, a break.
        why: Option<String>,
    },
    /// The clock goes on.
    Resumed,
    /// The machine slept, or the program was away, while the clock ran: that time was not played, and the clock stands.
    Slept {
        /// For so long.
        time: Seconds,
    },
    /// The clock was set forward.
    MovedOn {
        /// By so much.
        by: Seconds,
    },
    /// A module is to take so long; its injects move with it.
    Stretched {
        /// Which.
        module: ModuleId,
        /// In all.
        minutes: u32,
    },
    /// A module began.
    ModuleBegun {
        /// Which.
        module: ModuleId,
    },
    /// A module ended.
    ModuleEnded {
        /// Which.
        module: ModuleId,
    },

    /// An inject went out.
    Released {
        /// Which.
        inject: InjectId,
        /// To these tables. In a command nobody named means: to all that have not got it.
        to: Vec<TableId>,
        /// On what ground.
        how: Release,
    },
    /// An inject is kept back until somebody lets it go.
    Held {
        /// Which.
        inject: InjectId,
    },
    /// An inject held or skipped is as it was before.
    LetGo {
        /// Which.
        inject: InjectId,
    },
    /// An inject is left out.
    Skipped {
        /// Which.
        inject: InjectId,
    },
    /// An inject got another minute.
    ReTimed {
        /// Which.
        inject: InjectId,
        /// Its minute in the module.
        minute: u32,
    },
    /// An inject was written on the day.
    AdHoc(AdHoc),
    /// A picture or document goes with an inject, or does no more.
    Attached(Attachment),
    /// Words of the scenario that people had read already say something else from now on.
    Corrected {
        /// Which words, by their key in the pack.
        words: String,
        /// In which language.
        lang: Lang,
        /// What they said until then.
        before: String,
    },

    /// Words of the scenario that nobody had read yet were changed: kept for the log, nothing follows from it.
    Rewritten {
        /// Which words, by their key in the pack.
        words: String,
        /// In which language.
        lang: Lang,
        /// What they said until then; nothing: there were none.
        before: String,
        /// What they say now; nothing: they were taken out.
        after: String,
    },

    /// A table, or one nation at it, wrote its answer.
    Answered(Answered),
    /// A table says that it is done with a task, or not yet.
    TaskDone {
        /// Which.
        task: TaskId,
        /// Which table.
        table: TableId,
        /// Done.
        done: bool,
    },
    /// “In my country …”: the line of one person, theirs alone. An empty text takes it back.
    Line {
        /// Which line of this author.
        note: NoteId,
        /// To which task.
        task: TaskId,
        /// For which nation, where it is typed for somebody who wrote it on paper.
        nation: Option<NationId>,
        /// Of which table that paper is; none: of the author's.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        table: Option<TableId>,
        /// What.
        text: String,
        /// In which language.
        lang: Lang,
    },
    /// Words were translated. The original stays.
    Translated {
        /// The command that brought the words.
        of: CommandKey,
        /// Into which language.
        lang: Lang,
        /// What they say there.
        text: String,
        /// Who looked at it.
        status: Status,
    },
    /// “New to us”, or no longer.
    VotedNew {
        /// Which item.
        item: ItemId,
        /// New.
        yes: bool,
    },
    /// Something that is on no list was given a name.
    ItemNamed {
        /// Its id begins with `new-`.
        item: ItemId,
        /// A measure or an entity.
        item_kind: ItemKind,
        /// What it is.
        text: String,
        /// In which language.
        lang: Lang,
        /// Of an entity: whose it is and how far it reaches, where that was said.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        entity: Option<(Sector, Level)>,
    },
    /// A measure of the catalogue that the scenario does not offer was taken into the answers.
    Catalogued {
        /// Its id here: `new-` and its number.
        item: ItemId,
        /// Its number in the catalogue: `m034`.
        measure: String,
        /// What it is called there, in `lang`.
        text: String,
        /// In which language.
        lang: Lang,
        /// What it is called in other languages: drafts.
        also: BTreeMap<Lang, String>,
    },
    /// A person says that somebody's free words mean an item, or that they do not.
    Coded {
        /// The command that brought the words.
        of: CommandKey,
        /// Which item.
        item: ItemId,
        /// They do.
        yes: bool,
    },
    /// A person says that an item named on the day is another item, or that it is not.
    Merged {
        /// Which; its id begins with `new-`.
        item: ItemId,
        /// What it is; nothing: it stands for itself.
        into: Option<ItemId>,
    },
    /// The comparison goes by other limits.
    Limits(Thresholds),
    /// A person looked at a public message for what it must have.
    MessageChecked {
        /// The command that brought the message.
        of: CommandKey,
        /// It says what to do.
        what_to_do: bool,
        /// It says what is not known.
        unknowns: bool,
        /// It says when the next news comes; nothing: nobody was asked, as in older lists.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        next: Option<bool>,
        /// Everybody can follow it; nothing: nobody was asked, as in older lists.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        accessible: Option<bool>,
    },

    /// An entry of the decision log.
    Decided {
        /// Which.
        note: NoteId,
        /// What was decided.
        text: String,
        /// In which language.
        lang: Lang,
        /// Who answers for it.
        owner: String,
        /// By which minute of the story.
        minute: Option<u32>,
    },
    /// Somebody who leads has read the notes of the evaluators.
    NotesRead {
        /// Up to which event.
        upto: u64,
    },
    /// Something to come back to.
    Parked {
        /// Which.
        note: NoteId,
        /// What.
        text: String,
        /// In which language.
        lang: Lang,
        /// Who takes it.
        owner: Option<String>,
        /// It was come back to.
        settled: bool,
    },
    /// An evaluator saw something.
    Observed(Observation),
    /// A post on the simulated media wall.
    Posted(Post),
    /// Somebody stepped out; nobody asks why.
    SteppedOut,
    /// Somebody came back.
    SteppedBack,

    /// A nation says what may become of one of its cells.
    Cell {
        /// Whose.
        nation: NationId,
        /// Which, as `compare` names them.
        cell: String,
        /// What.
        fate: Fate,
    },
    /// A draft of a good practice, new or changed.
    Practice(Practice),
    /// An answer of the hot wash.
    Washed {
        /// Which of this author's.
        note: NoteId,
        /// To which question.
        wash: WashKind,
        /// What.
        text: String,
        /// In which language.
        lang: Lang,
    },
    /// What somebody thought of the exercise.
    Feedback {
        /// 1 to 5.
        rating: u8,
        /// Anything else.
        text: Option<String>,
        /// In which language.
        lang: Lang,
    },
    /// An improvement action, new or changed.
    Action(Action),
    /// An improvement action was tried again.
    TriedAgain(TriedAgain),
    /// An improvement action was written into the dossier of a site, where it is to be put right.
    Concerned {
        /// Which action.
        action: NoteId,
        /// The dossier of the site.
        site: String,
    },
    /// A box of the report was written.
    Wrote {
        /// Which.
        report_box: ReportBox,
        /// What.
        text: String,
        /// In which language.
        lang: Lang,
    },

    /// The exercise is over. What phones still hold comes in.
    Ended,
    /// The names were taken out of the events; nothing more comes in from people who played.
    NamesDeleted,
}
