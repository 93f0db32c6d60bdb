//! Drills held and planned. They count people; they never list them.

use crate::{OpeningId, UnitId};
use jiff::civil::Date;

/// What is practised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DrillKind {
    /// Everybody out (fire).
    Evacuation,
    /// Behind locked doors (attack, intrusion).
    Lockdown,
    /// Into inner rooms (cloud, storm).
    Shelter,
    /// Several of them, with police and others taking part.
    Combined,
    /// Instruction of staff without moving people.
    Briefing,
}

impl DrillKind {
    /// Every kind.
    pub const ALL: [Self; 5] =
        [Self::Evacuation, Self::Lockdown, Self::Shelter, Self::Combined, Self::Briefing];

    /// The word used in files.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Evacuation => "evacuation",
            Self::Lockdown => "lockdown",
            Self::Shelter => "shelter",
            Self::Combined => "combined",
            Self::Briefing => "briefing",
        }
    }

    /// Whether people leave the building in it, so that its exits are watched.
    pub const fn leaves(self) -> bool {
        matches!(self, Self::Evacuation | Self::Combined)
    }
}

/// One drill (fields of IFC 2018 §405.5 and of the French instruction of 12.04.2017, annex 2).
#[derive(Clone, Debug, PartialEq)]
pub struct Drill {
    /// Its id in this dossier.
    pub id: String,
    /// What is practised.
    pub kind: DrillKind,
    /// The day.
    pub date: Date,
    /// Whether it has been held; otherwise it is planned.
    pub held: bool,
    /// Who ran it.
    pub lead: String,
    /// Whether people knew beforehand. `None`: not written down.
    pub announced: Option<bool>,
    /// Age groups taking part: `kindergarten`, `primary`, `secondary`, `adults`.
    pub groups: Vec<String>,
    /// How many took part.
    pub people: Option<u32>,
    /// Seconds until everyone was out or safe.
    pub seconds: Option<f64>,
    /// Dummy weapons or injuries shown.
    pub simulated_violence: Option<bool>,
    /// What was done for people's well-being afterwards; empty when nothing is written down.
    pub aftercare: String,
    /// What was seen, in plain sentences.
    pub observations: Vec<String>,
    /// What was measured at exits.
    pub exits: Vec<Measured<OpeningId>>,
    /// What was measured at the doors of rooms.
    pub rooms: Vec<Measured<UnitId>>,
}

/// What an observer with a watch wrote down at one place of a drill. The day is the drill's.
#[derive(Clone, Debug, PartialEq)]
pub struct Measured<Id> {
    /// The exit, or the room.
    pub id: Id,
    /// When its first person came out, seconds after the alarm.
    pub first: Option<f64>,
    /// When its last person came out, seconds after the alarm.
    pub last: Option<f64>,
    /// How many came out.
    pub people: Option<u32>,
    /// Who measured, or where it is written down.
    pub source: String,
}
