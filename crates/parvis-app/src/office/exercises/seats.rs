//! Coming in: a code, a name if one likes, a nation, a table; no account. A browser then holds a seat, which finds
//! everything again; those who lead take theirs with the account they are signed in with.

use super::Room;
use super::room::Wish;
use crate::office::{Moment, Office, Secret, Trouble, Who, act};
use parvis_access::{Action, Thing};
use parvis_exercise::What;
use parvis_exercise::event::Profile;
use parvis_exercise::id::PersonId;
use parvis_store::exercises::ExerciseKind;
use parvis_store::{Act, ExerciseId};
use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError};

/// So many people in one exercise; ours: a guard against whoever learns the code.
const PEOPLE: usize = 5000;

/// What the ids of people with an account begin with.
pub(super) const LEADER: &str = "a-";

/// A seat just taken.
#[derive(Clone, Debug)]
pub struct Seat {
    /// What the browser is to hold; none: it holds it already.
    pub secret: Option<Secret>,
    /// Who sits there.
    pub person: PersonId,
}

impl Office {
    /// A word that nobody has used: for ids of what people write.
    pub fn fresh_word(&self) -> String {
        self.draw().as_str().chars().take(12).collect()
    }

    /// The exercise that a code joins; spaces in it do not matter. None once it ended.
    ///
    /// # Errors
    /// The store.
    pub async fn exercise_by_code(&self, code: &str) -> Result<Option<ExerciseId>, Trouble> {
        let digits: String = code.chars().filter(char::is_ascii_digit).collect();
        let row = self.store.exercise_by_code(&digits).await?;
        Ok(row.filter(|row| row.kind == ExerciseKind::Tabletop).map(|row| row.id))
    }

    /// Who sits in an exercise with what their browser holds.
    ///
    /// # Errors
    /// The store.
    pub async fn seated(&self, room: &Room, secret: &str) -> Result<Option<PersonId>, Trouble> {
        let known = room.seats.read().unwrap_or_else(PoisonError::into_inner).get(secret).cloned();
        if known.is_some() {
            return Ok(known);
        }
        let person = self.store.exercise_person(&room.id, secret).await?.map(PersonId::from);
        if let Some(person) = &person {
            let mut seats = room.seats.write().unwrap_or_else(PoisonError::into_inner);
            seats.insert(secret.to_owned(), person.clone());
        }
        Ok(person)
    }

    /// Takes a seat, or says something else about oneself in the seat one has.
    ///
    /// # Errors
    /// The exercise is over, or there is no such table or nation ([`Trouble::Exercise`]).
    pub async fn exercise_join(
        self: &Arc<Self>,
        room: &Arc<Room>,
        holds: Option<PersonId>,
        profile: Profile,
        moment: Moment,
    ) -> Result<Seat, Trouble> {
        let what = What::Joined(profile);
        if let Some(person) = holds {
            self.exercise_do(room, &person, Wish { key: None, seq: None, what }, moment).await?;
            return Ok(Seat { secret: None, person });
        }
        if room.see().state().ended.is_some() {
            return Err(Trouble::Exercise(parvis_exercise::Refusal::Over));
        }
        if room.see().state().people.len() >= PEOPLE {
            return Err(Trouble::Slip("slip-exercise-full"));
        }
        let person = PersonId::from(format!("p-{}", &self.draw().as_str()[..16]));
        self.exercise_do(room, &person, Wish { key: None, seq: None, what }, moment).await?;
        let secret = self.sit(room, &person, person.as_str(), moment).await?;
        Ok(Seat { secret: Some(secret), person })
    }

    pub(super) async fn sit(
        &self,
        room: &Room,
        person: &PersonId,
        login: &str,
        moment: Moment,
    ) -> Result<Secret, Trouble> {
        let secret = self.seat_new(&room.id, person, login, moment).await?;
        let mut seats = room.seats.write().unwrap_or_else(PoisonError::into_inner);
        seats.insert(secret.as_str().to_owned(), person.clone());
        drop(seats);
        Ok(secret)
    }

    /// Writes down a seat in an exercise or a drill; says what the browser is to hold.
    pub(in crate::office) async fn seat_new(
        &self,
        id: &ExerciseId,
        person: &PersonId,
        login: &str,
        moment: Moment,
    ) -> Result<Secret, Trouble> {
        let secret = self.draw();
        let mut write = self.store.write().await?;
        let act = Act { who: login, why: "", now: moment.now };
        write.exercise_seat(id, secret.as_str(), person.as_str(), &act).await?;
        write.commit().await?;
        Ok(secret)
    }

    /// The seat of somebody who leads exercises at this place, with their account.
    ///
    /// # Errors
    /// They may not.
    pub async fn exercise_lead(
        self: &Arc<Self>,
        who: &Who,
        id: &ExerciseId,
        moment: Moment,
    ) -> Result<Seat, Trouble> {
        let room = self.room(id).await?;
        let way = self.way(&room.node).await?;
        self.demand(who, Action::LeadExercise, &way, Thing::Place, moment, "")?;
        let person = leader(who);
        if self.take_the_chair(&room, &person, moment).await? {
            let mut write = self.store.write().await?;
            write.note("exercise.lead", room.node.as_str(), room.id.as_str(), &act(who, "", moment))?;
            write.commit().await?;
        }
        let secret = self.sit(&room, &person, &who.login, moment).await?;
        Ok(Seat { secret: Some(secret), person })
    }

    /// Those with an account who lead an exercise, by the names of their accounts; nobody once its names are gone.
    ///
    /// # Errors
    /// The store.
    pub async fn exercise_hands(&self, room: &Room) -> Result<BTreeMap<PersonId, String>, Trouble> {
        let people: Vec<PersonId> = {
            let seen = room.see();
            let state = seen.state();
            let kept = state.people.keys().filter(|_| state.names_deleted.is_none());
            kept.filter(|person| person.as_str().starts_with(LEADER)).cloned().collect()
        };
        let mut hands = BTreeMap::new();
        for person in people {
            let account = person.as_str().trim_start_matches(LEADER).into();
            hands.insert(person, self.store.account(&account).await?.name);
        }
        Ok(hands)
    }
}

/// The seat of somebody with an account.
pub(in crate::office) fn leader(who: &Who) -> PersonId {
    PersonId::from(format!("{LEADER}{}", who.account))
}
