//! Drills of a site: planned against what the law asks, run from telephones, reported, and what they show put into the
//! dossier.
//!
//! A drill is the list of its events in the store, beside the tabletop exercises. It has some hundreds: whoever looks reads
//! them, nothing is held in memory.

mod conduct;
mod keep;
mod news;
mod papers;
mod plan;
mod ready;
#[cfg(test)]
mod tests;
mod wording;

pub use conduct::{DrillSeat, DrillWish};
pub use keep::{DrillGap, DrillKeep};
pub use news::DrillNews;
pub(super) use plan::drill_due;
pub use plan::{DrillLine, DrillPlace, DrillQuota, DrillSetup, typed_room};
pub use ready::DrillReady;

use super::{Moment, Office, Trouble};
use jiff::Timestamp;
use parvis_core::DrillKind;
use parvis_exercise::drill::{Event, State};
use parvis_exercise::id::{ExitId, RoomId, Seconds};
use parvis_store::exercises::{Exercise, ExerciseKind};
use parvis_store::{DossierId, ExerciseId, NodeId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A drill, as it stands.
#[derive(Clone, Debug)]
pub struct Drill {
    /// Its id.
    pub id: ExerciseId,
    /// What people type to join.
    pub code: String,
    /// Whose drill it is.
    pub dossier: DossierId,
    /// The place of the site.
    pub(super) node: NodeId,
    /// Everything that happened.
    pub events: Vec<Event>,
    /// What stands.
    pub state: State,
    /// What rooms and exits are called.
    pub sheet: DrillSheet,
    planned: Timestamp,
}

/// What things were called on the day the drill was planned: a drawing that changes later changes no drill.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct DrillSheet {
    /// The site.
    pub site: String,
    /// The drill's id in the dossier.
    pub entry: String,
    /// The rooms.
    pub rooms: BTreeMap<RoomId, String>,
    /// The exits.
    pub exits: BTreeMap<ExitId, String>,
    /// Whether people at the site needed help to move.
    #[serde(default)]
    pub helped: bool,
}

impl DrillSheet {
    /// What a room is called.
    pub fn room<'a>(&'a self, id: &'a RoomId) -> &'a str {
        self.rooms.get(id).map_or(id.as_str(), String::as_str)
    }

    /// What a room or an exit is called, by its id.
    pub fn called<'a>(&'a self, id: &'a str) -> &'a str {
        let room = self.rooms.get(&RoomId::from(id));
        room.or_else(|| self.exits.get(&ExitId::from(id))).map_or(id, String::as_str)
    }

    /// What an exit is called.
    pub fn exit<'a>(&'a self, id: &'a ExitId) -> &'a str {
        self.exits.get(id).map_or(id.as_str(), String::as_str)
    }
}

impl Drill {
    /// What is practised.
    pub fn kind(&self) -> DrillKind {
        self.state.kind().unwrap_or(DrillKind::Evacuation)
    }

    /// The time as the drill counts it.
    pub fn at(&self, moment: Moment) -> Seconds {
        Seconds(moment.now.as_second() - self.planned.as_second())
    }

    /// When something of the drill happened.
    pub fn when(&self, at: Seconds) -> Timestamp {
        Timestamp::from_second(self.planned.as_second() + at.0).unwrap_or(self.planned)
    }

    /// When the alarm was given.
    pub fn started(&self) -> Option<Timestamp> {
        self.state.started.map(|stamp| self.when(stamp.at))
    }

    /// Whether it was held: begun, and brought to its end.
    pub fn held(&self) -> bool {
        self.state.started.is_some() && self.state.ended.is_some()
    }
}

impl Office {
    /// What this process hears of drills.
    pub const fn drill_news(&self) -> &DrillNews {
        &self.drill_news
    }

    /// A drill as it stands; no question is asked who looks: a seat in it is what opens it ([`Office::drill_seated`]).
    ///
    /// # Errors
    /// There is none under this id.
    pub async fn drill(&self, id: &ExerciseId) -> Result<Drill, Trouble> {
        let row = self.store.exercise(id).await?;
        self.drill_of(row).await
    }

    async fn drill_of(&self, row: Exercise) -> Result<Drill, Trouble> {
        let Some(dossier) = row.dossier.filter(|_| row.kind == ExerciseKind::Drill) else {
            return Err(Trouble::NoSuch);
        };
        let events = events_of(&self.store.exercise_events(&row.id, 0).await?)?;
        let (sheet, _) = self.store.exercise_pack(&row.id).await?;
        Ok(Drill {
            id: row.id,
            code: row.code,
            dossier,
            node: row.node,
            state: State::of(&events),
            events,
            sheet: serde_json::from_slice(&sheet).map_err(|_| Trouble::Broken)?,
            planned: row.at,
        })
    }
}

/// The events in the bytes they are kept in.
fn events_of(bytes: &[Vec<u8>]) -> Result<Vec<Event>, Trouble> {
    bytes.iter().map(|bytes| serde_json::from_slice(bytes).map_err(|_| Trouble::Broken)).collect()
}

/// An event as it is kept.
fn written(event: &Event) -> Vec<u8> {
    serde_json::to_vec(event).unwrap_or_default()
}
