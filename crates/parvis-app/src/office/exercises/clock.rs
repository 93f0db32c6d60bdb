//! What goes on by itself: the clock lets injects out, names go when their days are over, other processes are heard.

use super::presence::Telling;
use super::rehearsal::robot_words;
use super::room::{SLEPT, events_of, names_go};
use super::{Room, written};
use crate::office::{Moment, Office, Trouble};
use jiff::{SignedDuration, Timestamp};
use parvis_exercise::event::without_names;
use parvis_exercise::id::{PersonId, Role, Seconds};
use parvis_exercise::rehearsal::robots;
use parvis_exercise::{Command, Refusal, State, What, decide, state};
use parvis_store::Act;
use parvis_store::exercises::{ExerciseNews, Heard};
use std::sync::Arc;

/// An exercise this old that nobody ended is not opened by itself; ours.
pub(super) const OLD: SignedDuration = SignedDuration::from_hours(24 * 14);

impl Office {
    /// Opens the exercises that go on, as after a restart.
    ///
    /// # Errors
    /// The store.
    pub async fn exercises_wake(&self, moment: Moment) -> Result<(), Trouble> {
        let since = moment.now.checked_sub(OLD).unwrap_or(moment.now);
        for id in self.store.exercise_going(since).await? {
            self.room(&id).await?;
        }
        Ok(())
    }

    /// Does what the clock wants in every open exercise, or stops the clock where the machine slept or the program was away, and what the robots of rehearsals do; closes those nobody looks at;
    /// shows and tells who is connected. To be asked every second.
    pub async fn exercises_tick(self: &Arc<Self>, moment: Moment) {
        self.rooms.close_idle(moment).await;
        for room in self.rooms.all().await {
            self.exercise_presence(&room).await;
            // While the database is away nothing can be let out, either; then the time counts once it is back.
            let Ok(slept) = self.slept(&room, moment).await else { continue };
            let beat = room.look(moment);
            if let Some(time) = slept.filter(|_| room.see().state().clock.running) {
                // Nothing is let out before this is settled.
                let _ = self.command(&room, sleep_command(&room, time, moment), moment).await;
                continue;
            }
            if beat {
                // What is not written down now is written down at the next beat.
                let _ = self.exercise_beat(&room, moment).await;
            }
            let commands = {
                let seen = room.see();
                let (state, scenario, now) = (seen.state(), seen.scenario(), room.at(moment));
                let mut commands = state::due(state, scenario, now);
                commands.extend(robots(state, scenario, robot_words(), now));
                commands
            };
            for command in commands {
                // What was let out by another process meanwhile is refused, and that is well.
                let _ = self.command(&room, command, moment).await;
            }
        }
    }

    /// For how long no process looked at the clock of an exercise, because the machine slept or the program was away; where
    /// several serve one exercise, the others may have gone on.
    async fn slept(&self, room: &Room, moment: Moment) -> Result<Option<Seconds>, Trouble> {
        let Some(gap) = room.unlooked(moment) else { return Ok(None) };
        let alive = self.store.exercise(&room.id).await?.alive;
        let silent = alive.map_or(gap, |alive| Seconds(moment.now.as_second() - alive.as_second()));
        Ok(Some(gap.min(silent)).filter(|gap| *gap > SLEPT))
    }

    async fn exercise_beat(&self, room: &Room, moment: Moment) -> Result<(), Trouble> {
        let mut write = self.store.write().await?;
        write.exercise_alive(&room.id, moment.now).await?;
        Ok(write.commit().await?)
    }

    async fn exercise_presence(&self, room: &Room) {
        let (changed, tellings) = room.present.second(self.rooms.process(), room.id.as_str());
        if changed {
            room.stir(Vec::new());
        }
        for telling in tellings {
            let text = serde_json::to_string(&telling).unwrap_or_default();
            // Who is connected is said again soon.
            let _ = self.store.exercise_tell(&text).await;
        }
    }

    /// Takes the names out of exercises whose days are over, and throws away rehearsals that nobody did. To be asked every
    /// hour.
    ///
    /// # Errors
    /// The store.
    pub async fn exercises_forget(&self, moment: Moment) -> Result<(), Trouble> {
        self.rehearsals_forget(moment).await?;
        for id in self.store.exercise_forgettable(moment.now).await? {
            let row = self.store.exercise(&id).await?;
            let Some(ended) = row.ended else { continue };
            let room = self.room(&id).await?;
            let goes = {
                let seen = room.see();
                let state = seen.state();
                state.names_deleted.is_none().then(|| names_go(state, ended))
            };
            match goes {
                Some(goes) if goes <= moment.now => {
                    let Some(by) = director(room.see().state()) else { return Err(Trouble::Broken) };
                    let act = Act { who: "parvis", why: "retention", now: moment.now };
                    match self.names_delete(&room, by, act, moment).await {
                        // Another process was faster.
                        Err(Trouble::Exercise(Refusal::Closed)) => self.close_room(&room.id).await,
                        done => done?,
                    }
                }
                // It ended under a program that did not write down when.
                goes => {
                    let mut write = self.store.write().await?;
                    write.exercise_forget_at(&id, goes.unwrap_or(Timestamp::MAX)).await?;
                    write.commit().await?;
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
        let heard = match news.next().await? {
            Heard::Here(text) => {
                self.hear_telling(&text).await;
                return Ok(());
            }
            Heard::Went(id) => {
                self.drill_news.tell(&id);
                Some(id)
            }
            // A line that broke may have swallowed news: then every room looks.
            Heard::Broke => None,
        };
        for room in self.rooms.all().await {
            if heard.as_ref().is_none_or(|id| *id == room.id) {
                match self.catch_up(&room).await {
                    // It was a rehearsal, and was thrown away.
                    Err(Trouble::NoSuch) => self.close_room(&room.id).await,
                    caught => caught?,
                }
            }
        }
        Ok(())
    }

    async fn hear_telling(&self, text: &str) {
        let Ok(telling) = serde_json::from_str::<Telling>(text) else { return };
        let others = telling.process != self.rooms.process();
        let room = self.rooms.all().await.into_iter().find(|room| room.id.as_str() == telling.exercise);
        if let Some(room) = room.filter(|_| others) {
            room.present.hear(telling);
        }
    }
}

/// The clock stops, as the machine slept for so long.
fn sleep_command(room: &Room, time: Seconds, moment: Moment) -> Command {
    let key = format!("clock/slept/{}", room.at(moment).0).into();
    Command { key, by: state::clock_person(), seq: 0, what: What::Slept { time } }
}

pub(super) fn director(state: &State) -> Option<PersonId> {
    state.people.keys().find(|one| state.role(one) == Some(Role::Director)).cloned()
}
