//! What goes on by itself: the clock lets injects out, names go when their days are over, other processes are heard.

use super::room::events_of;
use super::{Room, written};
use crate::office::{Moment, Office, Trouble};
use jiff::SignedDuration;
use parvis_exercise::event::without_names;
use parvis_exercise::id::{PersonId, Role};
use parvis_exercise::{Command, Refusal, State, What, decide, state};
use parvis_store::Act;
use parvis_store::exercises::{ExerciseKind, ExerciseNews};
use std::sync::Arc;

/// An exercise this old that nobody ended is not opened by itself; ours.
const OLD: SignedDuration = SignedDuration::from_hours(24 * 14);

impl Office {
    /// Opens the exercises that go on, as after a restart.
    ///
    /// # Errors
    /// The store.
    pub async fn exercises_wake(&self, moment: Moment) -> Result<(), Trouble> {
        for row in self.store.exercise_list(ExerciseKind::Tabletop).await? {
            if row.ended.is_none() && moment.now.duration_since(row.at) < OLD {
                self.room(&row.id).await?;
            }
        }
        Ok(())
    }

    /// Does what the clock wants in every open exercise. To be asked every second.
    pub async fn exercises_tick(self: &Arc<Self>, moment: Moment) {
        for room in self.rooms.all().await {
            let commands = {
                let seen = room.see();
                state::due(seen.state(), seen.scenario(), room.at(moment))
            };
            for command in commands {
                // What was let out by another process meanwhile is refused, and that is well.
                let _ = self.command(&room, command, moment).await;
            }
        }
    }

    /// Takes the names out of exercises whose days are over. To be asked every hour.
    ///
    /// # Errors
    /// The store.
    pub async fn exercises_forget(&self, moment: Moment) -> Result<(), Trouble> {
        for row in self.store.exercise_list(ExerciseKind::Tabletop).await? {
            let Some(ended) = row.ended else { continue };
            // The shortest retention is a day: what ended today cannot be due.
            if moment.now.duration_since(ended) < SignedDuration::from_hours(24) {
                continue;
            }
            let room = self.room(&row.id).await?;
            let days = {
                let seen = room.see();
                let state = seen.state();
                let setting = state.setting.as_ref().filter(|_| state.names_deleted.is_none());
                setting.map(|setting| i64::from(setting.retention_days))
            };
            if days
                .is_some_and(|days| moment.now.duration_since(ended) >= SignedDuration::from_hours(24 * days))
            {
                let Some(by) = director(room.see().state()) else { return Err(Trouble::Broken) };
                let act = Act { who: "parvis", why: "retention", now: moment.now };
                match self.names_delete(&room, by, act, moment).await {
                    // Another process was faster.
                    Err(Trouble::Exercise(Refusal::Closed)) => self.close_room(&room.id).await,
                    done => done?,
                }
            }
        }
        Ok(())
    }

    /// Takes the names out now, because whoever directs the exercise wants it so.
    ///
    /// # Errors
    /// They do not direct it; it is not over ([`Trouble::Exercise`]).
    pub async fn exercise_names_delete(
        &self,
        room: &Room,
        by: &PersonId,
        moment: Moment,
    ) -> Result<(), Trouble> {
        let act = Act { who: by.as_str(), why: "by hand", now: moment.now };
        self.names_delete(room, by.clone(), act, moment).await
    }

    /// Takes the names out of the events of an exercise that is over, and the seats of all who sat in it: all of it happens
    /// or none, and nothing that comes in meanwhile is lost.
    async fn names_delete(
        &self,
        room: &Room,
        by: PersonId,
        act: Act<'_>,
        moment: Moment,
    ) -> Result<(), Trouble> {
        let scenario = room.see().scenario_kept();
        let mut write = self.store.write().await?;
        write.exercise_lock(&room.id).await?;
        let mut events = events_of(&write.exercise_events(&room.id, 0).await?)?;
        let state = State::of(&events);
        if state.names_deleted.is_some() {
            return Err(Trouble::Exercise(Refusal::Closed));
        }
        let key = "names-deleted".into();
        let command = Command { key, by, seq: state.top_seq + 1, what: What::NamesDeleted };
        events.extend(decide(&state, &scenario, command, room.at(moment))?);
        let bytes: Vec<Vec<u8>> = without_names(&events).iter().map(written).collect();
        write.exercise_redact(&room.id, &bytes, &act).await?;
        write.commit().await?;
        self.close_room(&room.id).await;
        Ok(())
    }

    /// Hears of other processes, and shows what they wrote, until the database goes away. Returns at once where there are
    /// none to hear.
    ///
    /// # Errors
    /// The database is away: ask again.
    pub async fn exercises_hear(&self) -> Result<(), Trouble> {
        let Some(mut news) = self.store.exercise_news().await? else { return Ok(()) };
        loop {
            self.hear(&mut news).await?;
        }
    }

    async fn hear(&self, news: &mut ExerciseNews) -> Result<(), Trouble> {
        let heard = news.next().await?;
        if let Some(id) = &heard {
            self.drill_news.tell(id);
        }
        for room in self.rooms.all().await {
            // A line that broke may have swallowed news: then every room looks.
            if heard.as_ref().is_none_or(|id| *id == room.id) {
                self.catch_up(&room).await?;
            }
        }
        Ok(())
    }
}

fn director(state: &State) -> Option<PersonId> {
    state.people.keys().find(|one| state.role(one) == Some(Role::Director)).cloned()
}
