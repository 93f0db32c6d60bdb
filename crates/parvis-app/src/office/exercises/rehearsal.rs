//! Rehearsals: a copy of an exercise with robots for players, to look at and to throw away.

use super::clock::director;
use super::{Room, Seat, written};
use crate::office::{Moment, Office, Trouble};
use jiff::SignedDuration;
use parvis_exercise::event::Setting;
use parvis_exercise::id::{Lang, PersonId, Role, Seconds};
use parvis_exercise::{Command, Refusal, State, What, decide};
use parvis_store::exercises::{ExerciseKind, NewExercise};
use parvis_store::{Act, ExerciseId};
use parvis_words::Words;
use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

/// A rehearsal that nobody threw away is thrown away after so long; ours: by then the exercise is over.
const KEPT: SignedDuration = SignedDuration::from_hours(7 * 24);

/// What robots write, in every language.
pub(super) fn robot_words() -> &'static BTreeMap<Lang, String> {
    static SAYS: LazyLock<BTreeMap<Lang, String>> = LazyLock::new(|| {
        let all = parvis_core::Language::ALL.into_iter();
        all.map(|one| (Lang(one), Words::new(one, []).get("exercise-robot-says"))).collect()
    });
    &SAYS
}

impl Office {
    /// Takes a seat in the rehearsal of an exercise; sets it up if there is none: its scenario, tables and nations, and
    /// nobody's name. Nothing that happens in it reaches the exercise.
    ///
    /// # Errors
    /// Only its director may; a rehearsal is not rehearsed.
    pub async fn exercise_rehearse(
        self: &Arc<Self>,
        room: &Room,
        by: &PersonId,
        moment: Moment,
    ) -> Result<(ExerciseId, Seat), Trouble> {
        demand_director(room, by)?;
        if room.rehearses.is_some() {
            return Err(Trouble::NoSuch);
        }
        let id = match self.store.exercise_rehearsal(&room.id).await? {
            Some(id) => id,
            None => self.rehearsal_new(room, by, moment).await?,
        };
        let copy = self.room(&id).await?;
        self.take_the_chair(&copy, by, moment).await?;
        let secret = self.sit(&copy, by, by.as_str(), moment).await?;
        Ok((id, Seat { secret: Some(secret), person: by.clone() }))
    }

    async fn rehearsal_new(&self, room: &Room, by: &PersonId, moment: Moment) -> Result<ExerciseId, Trouble> {
        let (setting, attached, scenario) = {
            let seen = room.see();
            let state = seen.state();
            let setting = state.setting.clone().ok_or(Trouble::Broken)?;
            let scenario = seen.scenario_kept();
            let attached = scenario.injects.iter().flat_map(|inject| state.attachments(&inject.id));
            let attached: Vec<What> = attached.map(|one| What::Attached(one.value.clone())).collect();
            (Setting { rehearsal: true, ..setting }, attached, scenario)
        };
        let (mut state, mut events) = (State::default(), Vec::new());
        for what in std::iter::once(What::Created(setting)).chain(attached) {
            let seq = state.top_seq + 1;
            let command = Command { key: self.draw().as_str().into(), by: by.clone(), seq, what };
            for event in decide(&state, &scenario, command, Seconds(0))? {
                state.apply(&event);
                events.push(event);
            }
        }
        let events: Vec<Vec<u8>> = events.iter().map(written).collect();
        let (pack, _) = self.store.exercise_pack(&room.id).await?;
        let code = self.new_code().await?;
        let mut write = self.store.write().await?;
        let new = NewExercise {
            kind: ExerciseKind::Tabletop,
            dossier: None,
            node: &room.node,
            code: &code,
            scenario: scenario.id.as_str(),
            pack: &pack,
            events: &events,
            rehearses: Some(&room.id),
        };
        let act = Act { who: by.as_str(), why: "", now: moment.now };
        let id = write.exercise_new(&new, &act).await?;
        write.commit().await?;
        Ok(id)
    }

    /// Throws a rehearsal away, and says which exercise it rehearsed.
    ///
    /// # Errors
    /// Only its director may; what is no rehearsal is kept.
    pub async fn exercise_throw_away(
        &self,
        room: &Room,
        by: &PersonId,
        moment: Moment,
    ) -> Result<ExerciseId, Trouble> {
        demand_director(room, by)?;
        let of = room.rehearses.clone().ok_or(Trouble::NoSuch)?;
        self.throw_away(&room.id, by.as_str(), moment).await?;
        Ok(of)
    }

    async fn throw_away(&self, id: &ExerciseId, who: &str, moment: Moment) -> Result<(), Trouble> {
        let mut write = self.store.write().await?;
        write.exercise_throw_away(id, &Act { who, why: "", now: moment.now }).await?;
        write.commit().await?;
        self.close_room(id).await;
        Ok(())
    }

    /// Throws away the rehearsals that nobody threw away.
    pub(super) async fn rehearsals_forget(&self, moment: Moment) -> Result<(), Trouble> {
        let before = moment.now.checked_sub(KEPT).unwrap_or(moment.now);
        for id in self.store.exercise_rehearsals(before).await? {
            self.throw_away(&id, "parvis", moment).await?;
        }
        Ok(())
    }

    /// Who may lead here takes the chair beside the one who set it up; says whether they had none.
    pub(super) async fn take_the_chair(
        self: &Arc<Self>,
        room: &Arc<Room>,
        person: &PersonId,
        moment: Moment,
    ) -> Result<bool, Trouble> {
        let (role, chair) = {
            let seen = room.see();
            (seen.state().role(person), director(seen.state()))
        };
        let Some(chair) = chair.filter(|_| role.is_none()) else { return Ok(false) };
        let what = What::Appointed { who: person.clone(), role: Role::Director };
        let key = format!("lead/{person}").into();
        let seq = room.see().state().top_seq + 1;
        let told = self.command(room, Command { key, by: chair, seq, what }, moment);
        told.await.map_err(|_| Trouble::Broken)??;
        Ok(true)
    }
}

fn demand_director(room: &Room, by: &PersonId) -> Result<(), Trouble> {
    match room.see().state().role(by) {
        Some(Role::Director) => Ok(()),
        _ => Err(Trouble::Exercise(Refusal::NotAllowed)),
    }
}
