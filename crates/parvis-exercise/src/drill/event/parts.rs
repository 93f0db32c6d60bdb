//! The larger things events of a drill carry.

use super::words::{Body, Group, NoteKind, ReportBox, Role, WashKind, kind};
use crate::id::{ExitId, Lang, NoteId, PersonId, RoomId, Seconds};
use jiff::civil::Date;
use parvis_core::DrillKind;
use serde::{Deserialize, Serialize};

/// What is to be practised. How often the law wants it is not here: see [`crate::drill::quota()`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Plan {
    /// What is practised, by its word in the dossier.
    #[serde(with = "kind")]
    pub drill_kind: DrillKind,
    /// The planned day.
    pub date: Date,
    /// Whether people know beforehand.
    pub announced: bool,
    /// Who takes part: at least one group.
    pub groups: Vec<Group>,
    /// The rooms taking part, in the order of a walk through them.
    pub rooms: Vec<PlannedRoom>,
    /// The exits that are watched.
    pub exits: Vec<ExitId>,
}

/// A room taking part.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PlannedRoom {
    /// Which.
    pub room: RoomId,
    /// Whose it is at that hour, as everybody in the house calls it: `7B`, `kitchen`.
    pub class: Option<String>,
    /// How many people should be in it, staff included.
    pub expected: u32,
}

/// What somebody does in the drill.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Post {
    /// Who: oneself, or, said by the lead, somebody else.
    pub who: PersonId,
    /// As what.
    pub role: Role,
    /// The rooms they answer for or look at.
    pub rooms: Vec<RoomId>,
    /// The exits they watch.
    pub exits: Vec<ExitId>,
    /// Which of the named observers they are; nothing: none, they said no name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub observer: Option<NoteId>,
}

/// Somebody named beforehand to observe. Their name goes with the labels; where they are from and stood stays.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Observer {
    /// Which; made by whoever names them.
    pub observer: NoteId,
    /// Their name; taken out at the end of retention.
    pub name: Option<String>,
    /// Where they are from.
    pub body: Body,
    /// The room they stand in; no room and no exit: they go about.
    pub room: Option<RoomId>,
    /// The exit they stand at.
    pub exit: Option<ExitId>,
    /// They do not come after all.
    pub gone: bool,
}

/// People missing from a room, or extra in it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Reported {
    /// The room.
    pub room: RoomId,
    /// Which of this room's reports; made by the client.
    pub note: NoteId,
    /// How many people.
    pub count: u32,
    /// Who, as far as it helps to find them: “one boy of 7B in the nurse's room”. No name is asked for; taken out at
    /// the end of retention.
    pub label: Option<String>,
    /// In which language.
    pub lang: Lang,
    /// When; see [`super::What`].
    pub after: Option<Seconds>,
}

/// A report of a room.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Whose {
    /// The room.
    pub room: RoomId,
    /// Which of its reports.
    pub note: NoteId,
}

/// What an observer saw.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Note {
    /// Which of this author's.
    pub note: NoteId,
    /// In which room; no room and no exit: of the whole drill.
    pub room: Option<RoomId>,
    /// At which exit.
    pub exit: Option<ExitId>,
    /// Good, bad or neither.
    pub note_kind: NoteKind,
    /// What; an empty text takes it back.
    pub text: String,
    /// In which language.
    pub lang: Lang,
    /// When, in whole seconds since the start, where a time matters.
    pub after: Option<Seconds>,
}

/// What somebody said in the talk after the drill.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Wash {
    /// Which of this author's.
    pub note: NoteId,
    /// To which question.
    pub wash: WashKind,
    /// Of which room; no room and no exit: of the whole drill.
    pub room: Option<RoomId>,
    /// Of which exit.
    pub exit: Option<ExitId>,
    /// What; an empty text takes it back.
    pub text: String,
    /// In which language.
    pub lang: Lang,
}

/// Words of whoever led the drill in a box of its report.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Written {
    /// Which box.
    pub report_box: ReportBox,
    /// What; an empty text takes it back.
    pub text: String,
    /// In which language.
    pub lang: Lang,
}

/// A sentence of the report in other words: of a note, or of what was said after the drill. No number changes with it,
/// and what was written first stays in the list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Corrected {
    /// The event that brought the first words.
    pub of: u64,
    /// The words now; empty: the first again.
    pub text: String,
    /// In which language.
    pub lang: Lang,
}
