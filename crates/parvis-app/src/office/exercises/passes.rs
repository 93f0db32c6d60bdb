//! Going on at another telephone: a code, shown to who sits there or to who leads, takes a seat along with everything in it.

use super::Room;
use super::room::Wish;
use super::seats::{LEADER, Seat};
use crate::office::{Moment, Office, Trouble};
use jiff::{SignedDuration, Timestamp};
use parvis_exercise::id::PersonId;
use parvis_exercise::{Refusal, What};
use parvis_store::{Act, ExerciseId};
use std::sync::Arc;

/// A code is good for so long; ours: time to find the other telephone, too short to be found by guessing.
const MINUTES: i64 = 15;
/// How many digits it has: two more than the code of an exercise, which it is typed in the place of.
const DIGITS: usize = 8;
/// So many drawn codes are tried; two in a row are taken once in a billion.
const DRAWS: usize = 5;

/// A code that takes a seat to another telephone, once.
#[derive(Clone, Debug)]
pub struct Pass {
    /// What is typed there.
    pub code: String,
    /// Until when.
    pub ends: Timestamp,
}

impl Office {
    /// Makes the code with which somebody goes on at another telephone; one made for them before is none any more.
    ///
    /// # Errors
    /// It is another's seat and they do not lead; it is the seat of an account, which is signed in with
    /// ([`Trouble::Exercise`]).
    pub async fn exercise_pass(
        self: &Arc<Self>,
        room: &Arc<Room>,
        by: &PersonId,
        who: &PersonId,
        moment: Moment,
    ) -> Result<Pass, Trouble> {
        if !is_handed_over(who) {
            return Err(Trouble::Exercise(Refusal::NotAllowed));
        }
        let what = What::HandedOver { who: who.clone() };
        self.exercise_do(room, by, Wish { key: None, seq: None, what }, moment).await?;
        let ends = moment.now.checked_add(SignedDuration::from_mins(MINUTES)).unwrap_or(moment.now);
        let act = Act { who: by.as_str(), why: "", now: moment.now };
        for _ in 0..DRAWS {
            let code = self.pass_code();
            let mut write = self.store.write().await?;
            if write.exercise_pass(&room.id, (who.as_str(), &code), ends, &act).await? {
                write.commit().await?;
                return Ok(Pass { code, ends });
            }
        }
        Err(Trouble::Inside("no free code".to_owned()))
    }

    fn pass_code(&self) -> String {
        let mut bytes = [0; 8];
        (self.random)(&mut bytes);
        format!("{:0DIGITS$}", u64::from_le_bytes(bytes) % 10_u64.pow(u32::try_from(DIGITS).unwrap_or(8)))
    }

    /// Takes a seat along with its code: the browser that had it has it no more. None for a code that is not good, or not any
    /// more; spaces in it do not matter.
    ///
    /// # Errors
    /// The store.
    pub async fn exercise_pass_take(
        self: &Arc<Self>,
        code: &str,
        moment: Moment,
    ) -> Result<Option<(ExerciseId, Seat)>, Trouble> {
        let digits: String = code.chars().filter(char::is_ascii_digit).collect();
        if digits.len() != DIGITS {
            return Ok(None);
        }
        let secret = self.draw();
        let mut write = self.store.write().await?;
        let act = Act { who: "pass", why: "", now: moment.now };
        let Some((id, person)) = write.exercise_pass_take(&digits, &act).await? else { return Ok(None) };
        write.exercise_seat(&id, secret.as_str(), &person, &act).await?;
        write.commit().await?;
        let person = PersonId::from(person);
        let room = self.room(&id).await?;
        // Whoever looks with the old browser hears of it, in every process.
        let wish = Wish { key: None, seq: None, what: What::Rejoined };
        self.exercise_do(&room, &person, wish, moment).await?;
        Ok(Some((id, Seat { secret: Some(secret), person })))
    }

    /// Whether somebody sat here with what their browser holds, and went on in another.
    ///
    /// # Errors
    /// The store.
    pub async fn exercise_moved(&self, room: &Room, secret: &str) -> Result<bool, Trouble> {
        Ok(self.store.exercise_moved(&room.id, secret).await?)
    }
}

/// Whether a seat is taken along by a code: that of an account is signed in with.
pub fn is_handed_over(who: &PersonId) -> bool {
    !who.as_str().starts_with(LEADER)
}
