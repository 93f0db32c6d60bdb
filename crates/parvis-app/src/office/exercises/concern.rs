//! An action of an improvement plan that concerns a site: it becomes something to be put right in the site's dossier.

use super::Room;
use crate::office::improving::improve;
use crate::office::{Moment, Office, Trouble, Who};
use parvis_access::Action as Right;
use parvis_core::{Dossier, Improvement, Place, Provenance};
use parvis_exercise::event::Action;
use parvis_exercise::id::{ActionStatus, NoteId};
use parvis_store::DossierId;

impl Office {
    /// Writes an open action into the dossier of the site it concerns, where it is a finding until it is done; again, nothing
    /// changes. `shown_by` says which exercise showed it.
    ///
    /// # Errors
    /// No such action or site; they lead no exercises there; the action is done.
    pub async fn exercise_concern(
        &self,
        who: &Who,
        room: &Room,
        note: &NoteId,
        site: &DossierId,
        shown_by: &str,
        moment: Moment,
    ) -> Result<i64, Trouble> {
        let action = room.see().state().actions.get(note).map(|action| action.value.clone());
        let action = action.ok_or(Trouble::NoSuch)?;
        if matches!(action.status, ActionStatus::Done | ActionStatus::Dropped) {
            return Err(Trouble::Slip("slip-concern-done"));
        }
        let opened = self.site(who, site, moment).await?;
        self.must(who, Right::LeadExercise, &opened, moment)?;
        let from = Provenance { source: who.name.clone(), date: moment.today };
        let improvement = improvement(room, &action, shown_by, from);
        let change = |dossier: &mut Dossier| improve(dossier, improvement.clone(), &action.owner, action.due);
        let ((), revision) = self.change(who, site, &improvement.id, moment, change).await?;
        Ok(revision)
    }
}

fn improvement(room: &Room, action: &Action, shown_by: &str, from: Provenance) -> Improvement {
    Improvement {
        id: format!("exercise-{}-{}", room.id, action.note),
        place: Place::Site,
        text: action.text.clone(),
        shown_by: shown_by.to_owned(),
        done: None,
        from,
    }
}
