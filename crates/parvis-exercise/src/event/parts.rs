//! The larger things events carry.

use crate::id::{
    ActionStatus, Channel, CriticalId, Function, InjectId, ItemId, Lang, NationId, NoteId, ObjectiveId,
    PackId, Rating, Role, RosterId, SenderId, TableId, TaskId,
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How an exercise is set up.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Setting {
    /// The scenario.
    pub scenario: PackId,
    /// Its version.
    pub version: String,
    /// The languages people play in.
    pub languages: Vec<Lang>,
    /// The tables.
    pub tables: Vec<TableId>,
    /// The nations.
    pub nations: Vec<NationId>,
    /// What tables are called beside their number.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub table_names: BTreeMap<TableId, String>,
    /// When answers count as common, divergent, new.
    pub thresholds: Thresholds,
    /// After so many days names are taken out.
    pub retention_days: u16,
    /// It only rehearses another exercise, with robots for players.
    #[serde(default, skip_serializing_if = "is_no")]
    pub rehearsal: bool,
    /// What it is called, and who holds it where and when.
    #[serde(default, skip_serializing_if = "About::is_unsaid")]
    pub about: About,
}

/// What an exercise is called, and who holds it where and when: in the words of whoever set it up.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct About {
    /// Its name; empty: that of the scenario.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// Where it is held.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub place: String,
    /// Who holds it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub organiser: String,
    /// On which day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day: Option<Date>,
}

/// What becomes of the tables, nations and languages of an exercise that was set up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "change", rename_all = "kebab-case")]
pub enum Arrangement {
    /// There is a table more, or one is called so from now on.
    Table {
        /// Which.
        table: TableId,
        /// What it is called beside its number; empty: nothing.
        name: String,
    },
    /// A table at which nobody sits is taken away.
    TableGone {
        /// Which.
        table: TableId,
    },
    /// A nation more takes part.
    Nation {
        /// Which.
        nation: NationId,
    },
    /// A nation that nobody came for does not take part.
    NationGone {
        /// Which.
        nation: NationId,
    },
    /// People can read one language more.
    Language {
        /// Which.
        lang: Lang,
    },
    /// A language that nobody reads is not offered any more.
    LanguageGone {
        /// Which.
        lang: Lang,
    },
}

/// What is left out of an event: `false`.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "what serde hands on")]
pub(super) const fn is_no(yes: &bool) -> bool {
    !*yes
}

impl About {
    /// Nothing of it was said.
    fn is_unsaid(&self) -> bool {
        *self == Self::default()
    }
}

/// The limits of the comparison; printed with every result.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Thresholds {
    /// Common: chosen by at least this many …
    pub common: u8,
    /// … of this many nations, scaled to those that take part and rounded up.
    pub common_of: u8,
    /// Divergent: chosen by at least this many, and not common.
    pub divergent: u8,
    /// Divergent too: chosen by as many as common, with ranks at least this far apart.
    pub rank_apart: u8,
    /// Novel: one nation's, and at least this many others vote that it is new to them.
    pub new_to_us: u8,
    /// The upper ends, in minutes, of the time buckets; what is later is in one more.
    pub buckets: Vec<u32>,
}

impl Default for Thresholds {
    fn default() -> Self {
        Self {
            common: 4,
            common_of: 5,
            divergent: 2,
            rank_apart: 3,
            new_to_us: 2,
            buckets: vec![5, 15, 30, 60],
        }
    }
}

/// Somebody who is expected.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RosterLine {
    /// Which line.
    pub line: RosterId,
    /// The name; taken out at the end of retention.
    pub name: Option<String>,
    /// From where.
    pub nation: NationId,
    /// From which agency.
    pub agency: Option<String>,
    /// Which languages they speak.
    pub languages: Vec<Lang>,
    /// At which table they sit.
    pub table: Option<TableId>,
    /// What they are meant to do. Roles that do not lead are given as they come; see [`Role::is_given_by_roster`].
    pub role: Role,
    /// They are not expected any more.
    #[serde(default, skip_serializing_if = "is_no")]
    pub gone: bool,
}

/// What somebody says about themselves when they come.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Profile {
    /// The roster line they tapped.
    pub line: Option<RosterId>,
    /// The name or pseudonym they chose; taken out at the end of retention.
    pub name: Option<String>,
    /// From where.
    pub nation: NationId,
    /// At which table.
    pub table: TableId,
    /// The language they read.
    pub lang: Lang,
    /// What they do for a living.
    pub function: Option<Function>,
}

/// An inject written on the day: sent now in one language, translated afterwards.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AdHoc {
    /// Its id, made by the client.
    pub inject: InjectId,
    /// What it says.
    pub text: String,
    /// In which language.
    pub lang: Lang,
    /// Who is simulated to send it.
    pub from: SenderId,
    /// On which way.
    pub channel: Channel,
    /// What it tries.
    pub objectives: Vec<ObjectiveId>,
    /// To which tables; nobody named: to all.
    pub to: Vec<TableId>,
}

/// A picture or document that goes with an inject.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attachment {
    /// With which inject, or post of the media wall.
    pub inject: InjectId,
    /// The SHA-256 of its bytes, which are kept beside the events.
    pub file: String,
    /// What it is called.
    pub name: String,
    /// What it is, as browsers name it: one of [`Attachment::MEDIA`].
    pub media: String,
    /// What a picture shows, for those who do not see it.
    pub alt: String,
    /// In which language that is said.
    pub lang: Lang,
    /// It goes with the inject no more.
    #[serde(default, skip_serializing_if = "is_no")]
    pub gone: bool,
}

impl Attachment {
    /// What can go with an inject: a document, pictures.
    pub const MEDIA: [&str; 4] = ["application/pdf", "image/png", "image/jpeg", "image/webp"];

    /// Whether a browser shows it within its page.
    pub fn is_picture(&self) -> bool {
        self.media.starts_with("image/")
    }
}

/// What an evaluator saw.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Observation {
    /// Which.
    pub note: NoteId,
    /// At which table.
    pub table: Option<TableId>,
    /// Whom, by function: never a name.
    pub who: Option<Function>,
    /// What happened.
    pub text: String,
    /// In which language.
    pub lang: Lang,
    /// Words that were said.
    pub quote: Option<String>,
    /// To which objective.
    pub objective: Option<ObjectiveId>,
    /// To which inject.
    pub inject: Option<InjectId>,
    /// To which critical task, with how it was done.
    pub rated: Option<(CriticalId, Rating)>,
    /// Taken back by whoever noted it.
    #[serde(default, skip_serializing_if = "is_no")]
    pub gone: bool,
}

impl Observation {
    /// Whether somebody gave a mark and wrote nothing: its text then is the mark.
    pub fn is_mark_alone(&self) -> bool {
        self.rated.as_ref().is_some_and(|(_, rating)| rating.as_str() == self.text)
    }
}

/// A post on the simulated media wall. Every view of it bears the mark that this is an exercise.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Post {
    /// Which.
    pub note: NoteId,
    /// Who is simulated to post.
    pub from: SenderId,
    /// Where.
    pub channel: Channel,
    /// What.
    pub text: String,
    /// In which language.
    pub lang: Lang,
    /// Taken down again.
    pub gone: bool,
}

/// What may become of a nation's cell outside the room.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub enum Fate {
    /// It may leave as it is.
    Released,
    /// It may leave in these words.
    Reworded {
        /// Which.
        text: String,
        /// In which language.
        lang: Lang,
    },
    /// It stays.
    Withdrawn,
}

/// A draft of a good practice, made of something new that one nation named and let out. It is that nation's, and goes
/// nowhere by itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Practice {
    /// Whose.
    pub nation: NationId,
    /// The task it answered.
    pub task: TaskId,
    /// Which item.
    pub item: ItemId,
    /// What is to be known of it beside the answer; may be empty.
    pub text: String,
    /// In which language.
    pub lang: Lang,
    /// Given up again.
    pub gone: bool,
}

/// Something to be done better.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Action {
    /// Which.
    pub note: NoteId,
    /// What.
    pub text: String,
    /// In which language.
    pub lang: Lang,
    /// The agency that answers for it.
    pub owner: String,
    /// Whose it is, where it is one nation's.
    pub nation: Option<NationId>,
    /// By when.
    pub due: Option<Date>,
    /// How far it has come.
    pub status: ActionStatus,
    /// To which objective.
    pub objective: Option<ObjectiveId>,
}

/// What was to be done better was tried again, at another exercise or a drill.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TriedAgain {
    /// Which trial.
    pub note: NoteId,
    /// Which action it tried.
    pub action: NoteId,
    /// On which day.
    pub on: Date,
    /// At which exercise or drill, in the words of whoever wrote it down.
    pub at: String,
    /// It worked.
    pub works: bool,
    /// Written down by mistake.
    #[serde(default, skip_serializing_if = "is_no")]
    pub gone: bool,
}

impl Action {
    /// Whether something is still to be done.
    pub const fn is_open(&self) -> bool {
        matches!(self.status, ActionStatus::Open | ActionStatus::Doing)
    }

    /// Whether it should have been done before this day.
    pub fn is_overdue(&self, today: Date) -> bool {
        self.is_open() && self.due.is_some_and(|due| due < today)
    }
}
