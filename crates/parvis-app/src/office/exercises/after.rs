//! What follows from an exercise: the report, and the part of one nation.

use super::Room;
use crate::office::{Office, Trouble};
use parvis_exercise::Event;
use parvis_exercise::id::NationId;
use parvis_exercise::report::{NationPart, Reach, Report, nation_part, report};
use std::collections::BTreeSet;

impl Office {
    /// Every event of an exercise: the evidence of its report.
    ///
    /// # Errors
    /// The store.
    pub async fn exercise_events(&self, room: &Room) -> Result<Vec<Event>, Trouble> {
        self.events(&room.id).await
    }

    /// The report on an exercise so far.
    ///
    /// # Errors
    /// The store.
    pub async fn exercise_report(&self, room: &Room, reach: Reach) -> Result<Report, Trouble> {
        let events = self.events(&room.id).await?;
        Ok(report(room.see().scenario(), &events, &BTreeSet::new(), reach))
    }

    /// The part of one nation.
    pub fn exercise_nation(&self, room: &Room, nation: &NationId) -> NationPart {
        let seen = room.see();
        nation_part(seen.state(), seen.scenario(), &BTreeSet::new(), nation)
    }
}
