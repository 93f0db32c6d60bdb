//! Running a drill: who takes part, and what they tell.

use super::{Drill, events_of, written};
use crate::office::exercises::leader;
use crate::office::{Moment, Office, Secret, Trouble, Who, act};
use jiff::SignedDuration;
use parvis_exercise::drill::event::Role;
use parvis_exercise::drill::{Command, Post, Refusal, State, What, decide, without_labels};
use parvis_exercise::id::{CommandKey, PersonId};
use parvis_store::exercises::{ExerciseKind, NewEvents};
use parvis_store::{Act, ExerciseId, Write};

/// So many people with a telephone in one drill; ours: a guard against whoever learns the code.
const PEOPLE: usize = 1000;
/// So long what helps to find somebody is kept after a drill; ours.
const LABELS: SignedDuration = SignedDuration::from_hours(30 * 24);

/// What somebody wants to happen.
#[derive(Clone, Debug)]
pub struct DrillWish {
    /// What their client calls it; none: it cannot deliver twice.
    pub key: Option<String>,
    /// Its place among theirs; none: after all there is.
    pub seq: Option<u64>,
    /// What.
    pub what: What,
}

/// A seat just taken.
#[derive(Clone, Debug)]
pub struct DrillSeat {
    /// What the browser is to hold; none: it holds it already.
    pub secret: Option<Secret>,
    /// Who sits there.
    pub person: PersonId,
}

impl Office {
    /// The drill that a code joins; spaces in it do not matter. None once it is over.
    ///
    /// # Errors
    /// The store.
    pub async fn drill_by_code(&self, code: &str) -> Result<Option<ExerciseId>, Trouble> {
        let digits: String = code.chars().filter(char::is_ascii_digit).collect();
        let row = self.store.exercise_by_code(&digits).await?;
        Ok(row.filter(|row| row.kind == ExerciseKind::Drill).map(|row| row.id))
    }

    /// Who sits in a drill with what their browser holds.
    ///
    /// # Errors
    /// The store.
    pub async fn drill_seated(&self, id: &ExerciseId, secret: &str) -> Result<Option<PersonId>, Trouble> {
        Ok(self.store.exercise_person(id, secret).await?.map(PersonId::from))
    }

    /// Takes part with a telephone, or watches other rooms and exits from now on. Nobody has to say their name.
    ///
    /// # Errors
    /// The drill is over, or there is no such room or exit ([`Trouble::Drill`]).
    pub async fn drill_join(
        &self,
        drill: &Drill,
        holds: Option<PersonId>,
        mut post: Post,
        moment: Moment,
    ) -> Result<DrillSeat, Trouble> {
        if drill.state.ended.is_some() {
            return Err(Trouble::Drill(Refusal::Ended));
        }
        if holds.is_none() && drill.state.people.len() >= PEOPLE {
            return Err(Trouble::Slip("slip-exercise-full"));
        }
        let is_new = holds.is_none();
        let person = holds.unwrap_or_else(|| PersonId::from(format!("p-{}", &self.draw().as_str()[..16])));
        post.who = person.clone();
        let wish = DrillWish { key: None, seq: None, what: What::Joined(post) };
        self.drill_do(drill, &person, wish, moment).await?;
        let secret = if is_new {
            Some(self.seat_new(&drill.id, &person, person.as_str(), moment).await?)
        } else {
            None
        };
        Ok(DrillSeat { secret, person })
    }

    /// The seat of somebody who leads drills at this site, with their account.
    ///
    /// # Errors
    /// They may not.
    pub async fn drill_lead(&self, who: &Who, id: &ExerciseId, moment: Moment) -> Result<DrillSeat, Trouble> {
        let drill = self.drill_led(who, id, moment).await?;
        let person = self.drill_leader(who, &drill, moment).await?;
        let secret = self.seat_new(&drill.id, &person, &who.login, moment).await?;
        Ok(DrillSeat { secret: Some(secret), person })
    }

    /// Does what somebody wants, or says why not. What is acknowledged is on the disk; says up to which event.
    ///
    /// # Errors
    /// It cannot happen now ([`Trouble::Drill`]); the store.
    pub async fn drill_do(
        &self,
        drill: &Drill,
        by: &PersonId,
        wish: DrillWish,
        moment: Moment,
    ) -> Result<u64, Trouble> {
        let mut write = self.store.write().await?;
        let last = self.drill_append(&mut write, drill, by, wish, moment).await?;
        write.commit().await?;
        self.drill_news.tell(&drill.id);
        Ok(last)
    }

    /// Writes what somebody wants into the list, which whoever asks commits; says up to which event.
    pub(super) async fn drill_append(
        &self,
        write: &mut Write<'_>,
        drill: &Drill,
        by: &PersonId,
        wish: DrillWish,
        moment: Moment,
    ) -> Result<u64, Trouble> {
        let key: CommandKey = wish.key.unwrap_or_else(|| self.draw().as_str().to_owned()).into();
        let at = drill.at(moment);
        let act = Act { who: by.as_str(), why: "", now: moment.now };
        write.exercise_lock(&drill.id).await?;
        let state = State::of(&events_of(&write.exercise_events(&drill.id, 0).await?)?);
        let ends = matches!(wish.what, What::Ended);
        let command =
            Command { key, by: by.clone(), seq: wish.seq.unwrap_or(state.top_seq + 1), what: wish.what };
        let events = decide(&state, command, at)?;
        if events.is_empty() {
            return Ok(state.last);
        }
        let bytes: Vec<Vec<u8>> = events.iter().map(written).collect();
        // When names and labels go is said below, for all drills alike.
        let new = NewEvents {
            exercise: &drill.id,
            after: state.last,
            events: &bytes,
            ends: ends.then_some(jiff::Timestamp::MAX),
        };
        if !write.exercise_append(&new, &act).await? {
            return Err(Trouble::Away("somebody wrote between".to_owned()));
        }
        Ok(state.last + bytes.len() as u64)
    }

    /// The same by somebody who leads drills at this site, with their account.
    pub(super) async fn drill_lead_do(
        &self,
        who: &Who,
        drill: &Drill,
        what: What,
        moment: Moment,
    ) -> Result<u64, Trouble> {
        let person = self.drill_leader(who, drill, moment).await?;
        self.drill_do(drill, &person, DrillWish { key: None, seq: None, what }, moment).await
    }

    /// Who they are in the drill; who may lead here may take the lead beside the one who planned it.
    pub(super) async fn drill_leader(
        &self,
        who: &Who,
        drill: &Drill,
        moment: Moment,
    ) -> Result<PersonId, Trouble> {
        let person = leader(who);
        let owner = drill.state.owner.clone().ok_or(Trouble::Broken)?;
        if drill.state.role(&person) != Some(Role::Lead) {
            let (rooms, exits) = (Vec::new(), Vec::new());
            let post = Post { who: person.clone(), role: Role::Lead, rooms, exits, observer: None };
            let wish = DrillWish { key: None, seq: None, what: What::Joined(post) };
            self.drill_do(drill, &owner, wish, moment).await?;
            let mut write = self.store.write().await?;
            write.note("exercise.lead", drill.node.as_str(), drill.id.as_str(), &act(who, "", moment))?;
            write.commit().await?;
        }
        Ok(person)
    }

    /// Takes what helped to find people out of drills that are over for thirty days. To be asked every hour.
    ///
    /// # Errors
    /// The store.
    pub async fn drills_forget(&self, moment: Moment) -> Result<(), Trouble> {
        for row in self.store.exercise_list(ExerciseKind::Drill).await? {
            if row.ended.is_none_or(|ended| moment.now.duration_since(ended) < LABELS) {
                continue;
            }
            let drill = self.drill_of(row).await?;
            if drill.state.labels_deleted.is_none() {
                self.labels_delete(&drill, moment).await?;
            }
        }
        Ok(())
    }

    async fn labels_delete(&self, drill: &Drill, moment: Moment) -> Result<(), Trouble> {
        let mut write = self.store.write().await?;
        write.exercise_lock(&drill.id).await?;
        let mut events = events_of(&write.exercise_events(&drill.id, 0).await?)?;
        let state = State::of(&events);
        let by = state.owner.clone().ok_or(Trouble::Broken)?;
        let (key, seq) = ("labels-deleted".into(), state.top_seq + 1);
        let command = Command { key, by, seq, what: What::LabelsDeleted };
        events.extend(decide(&state, command, drill.at(moment))?);
        let bytes: Vec<Vec<u8>> = without_labels(&events).iter().map(written).collect();
        let act = Act { who: "parvis", why: "retention", now: moment.now };
        write.exercise_redact(&drill.id, &bytes, &act).await?;
        Ok(write.commit().await?)
    }
}

impl From<Refusal> for Trouble {
    fn from(refusal: Refusal) -> Self {
        Self::Drill(refusal)
    }
}
