//! An action of an improvement plan that concerns a site: it becomes something to be put right in the site's dossier.

use super::{Room, Wish};
use crate::exercises::after::DoneAt;
use crate::office::improving::improve;
use crate::office::{Moment, Office, Site, Trouble, Who};
use jiff::Timestamp;
use parvis_access::Action as Right;
use parvis_core::{Dossier, Finding, Improvement, Place, Provenance};
use parvis_exercise::What;
use parvis_exercise::event::Action;
use parvis_exercise::id::{ActionStatus, NoteId, PersonId};
use parvis_store::{DossierId, ExerciseId};
use std::collections::BTreeMap;
use std::sync::Arc;

impl Office {
    /// Writes an open action into the dossier of the site it concerns, where it is a finding until it is done; again, nothing
    /// changes. `shown_by` says which exercise showed it.
    ///
    /// # Errors
    /// No such action or site; they lead no exercises there; the action is done.
    pub async fn exercise_concern(
        self: &Arc<Self>,
        (who, by): (&Who, &PersonId),
        room: &Arc<Room>,
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
        if !room.see().state().concerned.get(note).is_some_and(|sites| sites.contains(site.as_str())) {
            let what = What::Concerned { action: note.clone(), site: site.to_string() };
            self.exercise_do(room, by, Wish { key: None, seq: None, what }, moment).await?;
        }
        Ok(revision)
    }

    /// The dossiers that actions of an exercise were written into, and the day each was done there.
    ///
    /// # Errors
    /// The store.
    pub async fn exercise_done_at(
        &self,
        room: &Room,
        moment: Moment,
    ) -> Result<BTreeMap<NoteId, Vec<DoneAt>>, Trouble> {
        let concerned = room.see().state().concerned.clone();
        let mut all: BTreeMap<NoteId, Vec<DoneAt>> = BTreeMap::new();
        for (note, sites) in concerned {
            let id = improvement_id(room, &note);
            for site in &sites {
                let opened = match self.opened(&site.as_str().into(), moment).await {
                    // The dossier was removed since.
                    Err(Trouble::NoSuch) => continue,
                    opened => opened?,
                };
                let Some(dossier) = &opened.opened.dossier else { continue };
                let Some(known) = dossier.improvements.iter().find(|it| it.id == id) else { continue };
                let name = dossier.site.name.clone();
                let done = DoneAt { site: site.as_str().into(), name, on: known.done };
                all.entry(note.clone()).or_default().push(done);
            }
        }
        Ok(all)
    }

    /// The action of an exercise that something to be put right came from, as it stands in the exercise's own plan.
    ///
    /// # Errors
    /// The store.
    pub async fn improvement_action(
        self: &Arc<Self>,
        who: &Who,
        site: &Site,
        finding: &Finding,
        moment: Moment,
    ) -> Result<Option<ActionThere>, Trouble> {
        let dossier = site.dossier()?;
        let meant = finding.meant();
        let known = dossier.improvements.iter().find(|it| it.finding().meant() == meant);
        let Some(id) = known.and_then(|it| it.id.strip_prefix(FROM_EXERCISE)) else { return Ok(None) };
        // Either half may have a line in it.
        for (at, _) in id.match_indices('-') {
            let (Some(exercise), Some(note)) = (id.get(..at), id.get(at + 1..)) else { continue };
            let room = match self.room(&exercise.into()).await {
                Err(Trouble::NoSuch) => continue,
                room => room?,
            };
            let register = room.see().state().actions.get(&note.into()).cloned();
            let Some(register) = register else { continue };
            let leads = self.exercise_leads(who, &room, moment).await?;
            return Ok(Some(ActionThere {
                exercise: room.id.clone(),
                status: register.value.status,
                at: room.when(register.stamp.at),
                leads,
            }));
        }
        Ok(None)
    }
}

/// An action in the plan of the exercise it came from.
#[derive(Clone, Debug)]
pub struct ActionThere {
    /// The exercise.
    pub exercise: ExerciseId,
    /// How far it has come.
    pub status: ActionStatus,
    /// When that was written.
    pub at: Timestamp,
    /// The reader leads exercises there, and may look.
    pub leads: bool,
}

/// How the ids of what exercises showed begin in a dossier.
const FROM_EXERCISE: &str = "exercise-";

fn improvement_id(room: &Room, note: &NoteId) -> String {
    format!("{FROM_EXERCISE}{}-{note}", room.id)
}

fn improvement(room: &Room, action: &Action, shown_by: &str, from: Provenance) -> Improvement {
    Improvement {
        id: improvement_id(room, &action.note),
        place: Place::Site,
        text: action.text.clone(),
        shown_by: shown_by.to_owned(),
        done: None,
        from,
    }
}
