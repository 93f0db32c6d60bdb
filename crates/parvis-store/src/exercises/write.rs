//! Writing exercises down: setting one up, adding events, another scenario, seats, the end of names.

use super::{CHANNEL, FORGOTTEN, NewEvents, NewExercise, PACK, SUMMARY, fetch_locked, file, newest, place};
use crate::id::{DossierId, ExerciseId};
use crate::seal::{Own, sha256};
use crate::store::{Act, Write, text};
use crate::tables::{exercise, exercise_event, exercise_file, exercise_pass, exercise_seat};
use crate::tree;
use crate::trouble::Trouble;
use jiff::Timestamp;
use sea_orm::ActiveValue::Set;
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, Condition, ConnectionTrait as _, DbBackend, EntityTrait as _,
    IntoActiveModel as _, QueryFilter as _,
};

/// Rows in one statement; SQLite takes 32 766 variables.
const BATCH: usize = 2000;

impl Write<'_> {
    /// Sets an exercise up.
    ///
    /// # Errors
    /// The place is not there; a text that cannot be kept.
    pub async fn exercise_new(
        &mut self,
        new: &NewExercise<'_>,
        act: &Act<'_>,
    ) -> Result<ExerciseId, Trouble> {
        text("the code", new.code, 20)?;
        text("the name of the scenario", new.scenario, 200)?;
        tree::fetch(&self.tx, new.node).await?;
        let id = ExerciseId::draw(&self.store.random);
        let (own, wrapped) = Own::draw(&self.store.master, &self.store.random, id.as_str())?;
        let row = exercise::Model {
            id: id.as_str().into(),
            kind: new.kind.word().into(),
            dossier: new.dossier.map(|dossier| dossier.as_str().into()),
            node: new.node.as_str().into(),
            code: new.code.into(),
            scenario: new.scenario.into(),
            at: act.at(),
            who: act.who.into(),
            ended: None,
            packs: 0,
            master: self.store.master.name().into(),
            wrapped,
            pack: own.seal(&self.store.random, PACK, new.pack)?,
            rehearses: new.rehearses.map(|of| of.as_str().into()),
            forget: None,
            summary: None,
            alive: None,
        };
        row.into_active_model().reset_all().insert(&self.tx).await?;
        self.put_events(&own, &id, 0, new.events).await?;
        self.note("exercise.new", new.node.as_str(), &format!("{id} {}", new.scenario), act)?;
        Ok(id)
    }

    /// Waits for the turn to write in an exercise, and says the number of its newest event: nobody else adds one before
    /// this transaction ends.
    ///
    /// # Errors
    /// No such exercise.
    pub async fn exercise_lock(&self, id: &ExerciseId) -> Result<u64, Trouble> {
        fetch_locked(&self.tx, id).await?;
        newest(&self.tx, id).await
    }

    /// The events after one, as this transaction sees them.
    ///
    /// # Errors
    /// No such exercise; an event that is damaged or not in its place.
    pub async fn exercise_events(&self, id: &ExerciseId, after: u64) -> Result<Vec<Vec<u8>>, Trouble> {
        self.store.events_in(&self.tx, id, after).await
    }

    /// Adds events; false, and nothing is added, if others came in between. Commit tells the other processes.
    ///
    /// # Errors
    /// No such exercise.
    pub async fn exercise_append(&mut self, new: &NewEvents<'_>, act: &Act<'_>) -> Result<bool, Trouble> {
        let row = fetch_locked(&self.tx, new.exercise).await?;
        if newest(&self.tx, new.exercise).await? != new.after {
            return Ok(false);
        }
        let own = self.store.own(&row)?;
        self.put_events(&own, new.exercise, new.after, new.events).await?;
        if let Some(forget) = new.ends {
            self.note("exercise.ended", &row.node, new.exercise.as_str(), act)?;
            let ended = exercise::ActiveModel {
                id: Set(row.id),
                ended: Set(Some(act.at())),
                forget: Set(Some(forget.as_microsecond())),
                ..Default::default()
            };
            ended.update(&self.tx).await?;
        }
        self.tell(new.exercise).await?;
        Ok(true)
    }

    /// Puts another scenario in the place of the exercise's own, if it is still the one of `packs`; false if not.
    ///
    /// # Errors
    /// No such exercise.
    pub async fn exercise_pack(
        &mut self,
        id: &ExerciseId,
        packs: i64,
        pack: &[u8],
        act: &Act<'_>,
    ) -> Result<bool, Trouble> {
        let row = fetch_locked(&self.tx, id).await?;
        if row.packs != packs {
            return Ok(false);
        }
        let pack = self.store.own(&row)?.seal(&self.store.random, PACK, pack)?;
        self.note("exercise.pack", &row.node, &format!("{id} {}", packs + 1), act)?;
        let changed = exercise::ActiveModel {
            id: Set(row.id),
            packs: Set(packs + 1),
            pack: Set(pack),
            ..Default::default()
        };
        changed.update(&self.tx).await?;
        self.tell(id).await?;
        Ok(true)
    }

    /// Writes down what lists say of an exercise.
    ///
    /// # Errors
    /// No such exercise.
    pub async fn exercise_summary(&mut self, id: &ExerciseId, summary: &[u8]) -> Result<(), Trouble> {
        let row = fetch_locked(&self.tx, id).await?;
        let sealed = self.store.own(&row)?.seal(&self.store.random, SUMMARY, summary)?;
        let changed =
            exercise::ActiveModel { id: Set(row.id), summary: Set(Some(sealed)), ..Default::default() };
        changed.update(&self.tx).await?;
        Ok(())
    }

    /// Writes down that the clock of an exercise runs now: after a restart it goes on from here.
    ///
    /// # Errors
    /// No such exercise.
    pub async fn exercise_alive(&mut self, id: &ExerciseId, now: Timestamp) -> Result<(), Trouble> {
        let row = exercise::ActiveModel {
            id: Set(id.as_str().into()),
            alive: Set(Some(now.as_microsecond())),
            ..Default::default()
        };
        row.update(&self.tx).await?;
        Ok(())
    }

    /// Says which dossier an exercise is about, or that it is about none.
    ///
    /// # Errors
    /// No such exercise or dossier.
    pub async fn exercise_dossier(
        &mut self,
        id: &ExerciseId,
        dossier: Option<&DossierId>,
        act: &Act<'_>,
    ) -> Result<(), Trouble> {
        let row = fetch_locked(&self.tx, id).await?;
        let about = dossier.map(DossierId::as_str).unwrap_or_default();
        self.note("exercise.dossier", &row.node, &format!("{id} {about}"), act)?;
        let changed = exercise::ActiveModel {
            id: Set(row.id),
            dossier: Set(dossier.map(|dossier| dossier.as_str().into())),
            ..Default::default()
        };
        changed.update(&self.tx).await?;
        Ok(())
    }

    /// Writes down when the names of an exercise that ended are to go.
    ///
    /// # Errors
    /// No such exercise.
    pub async fn exercise_forget_at(&mut self, id: &ExerciseId, at: Timestamp) -> Result<(), Trouble> {
        self.forget(id, at.as_microsecond()).await
    }

    async fn forget(&self, id: &ExerciseId, at: i64) -> Result<(), Trouble> {
        let row = exercise::ActiveModel {
            id: Set(id.as_str().into()),
            forget: Set(Some(at)),
            ..Default::default()
        };
        row.update(&self.tx).await?;
        Ok(())
    }

    /// Throws a rehearsal away, with everything that happened in it.
    ///
    /// # Errors
    /// No such exercise, or one that is no rehearsal: what really happened is kept.
    pub async fn exercise_throw_away(&mut self, id: &ExerciseId, act: &Act<'_>) -> Result<(), Trouble> {
        let row = fetch_locked(&self.tx, id).await?;
        if row.rehearses.is_none() {
            return Err(Trouble::NoSuch { what: "rehearsal", id: id.to_string() });
        }
        let events = exercise_event::Column::Exercise.eq(id.as_str());
        exercise_event::Entity::delete_many().filter(events).exec(&self.tx).await?;
        let seats = exercise_seat::Column::Exercise.eq(id.as_str());
        exercise_seat::Entity::delete_many().filter(seats).exec(&self.tx).await?;
        let passes = exercise_pass::Column::Exercise.eq(id.as_str());
        self.passes_gone(Condition::all().add(passes)).await?;
        let files = exercise_file::Column::Exercise.eq(id.as_str());
        exercise_file::Entity::delete_many().filter(files).exec(&self.tx).await?;
        exercise::Entity::delete_by_id(id.as_str()).exec(&self.tx).await?;
        self.note("exercise.rehearsal-thrown-away", &row.node, id.as_str(), act)?;
        self.tell(id).await
    }

    /// Writes all events anew, one for one, and takes every seat away: the names are gone from then on.
    ///
    /// # Errors
    /// No such exercise.
    pub async fn exercise_redact(
        &mut self,
        id: &ExerciseId,
        events: &[Vec<u8>],
        act: &Act<'_>,
    ) -> Result<(), Trouble> {
        let row = fetch_locked(&self.tx, id).await?;
        let own = self.store.own(&row)?;
        exercise_event::Entity::delete_many()
            .filter(exercise_event::Column::Exercise.eq(id.as_str()))
            .exec(&self.tx)
            .await?;
        self.put_events(&own, id, 0, events).await?;
        exercise_seat::Entity::delete_many()
            .filter(exercise_seat::Column::Exercise.eq(id.as_str()))
            .exec(&self.tx)
            .await?;
        let passes = exercise_pass::Column::Exercise.eq(id.as_str());
        self.passes_gone(Condition::all().add(passes)).await?;
        self.forget(id, FORGOTTEN).await?;
        self.note("exercise.names-deleted", &row.node, id.as_str(), act)?;
        self.tell(id).await
    }

    /// Gives somebody a seat, which a browser holding `secret` has from then on.
    ///
    /// # Errors
    /// No such exercise; the secret is another's already.
    pub async fn exercise_seat(
        &mut self,
        id: &ExerciseId,
        secret: &str,
        person: &str,
        act: &Act<'_>,
    ) -> Result<(), Trouble> {
        text("the name of the seat", person, 200)?;
        let row = exercise_seat::Model {
            secret: sha256(secret.as_bytes()),
            exercise: id.as_str().into(),
            person: person.into(),
            at: act.at(),
            moved: None,
        };
        row.into_active_model().reset_all().insert(&self.tx).await?;
        Ok(())
    }

    /// Keeps a picture or document of an exercise, and says the SHA-256 of its bytes. The same bytes are kept once.
    ///
    /// # Errors
    /// No such exercise.
    pub async fn exercise_file_add(
        &mut self,
        id: &ExerciseId,
        bytes: &[u8],
        act: &Act<'_>,
    ) -> Result<String, Trouble> {
        let row = fetch_locked(&self.tx, id).await?;
        let address = sha256(bytes);
        let key = (id.as_str().to_owned(), address.clone());
        if exercise_file::Entity::find_by_id(key).one(&self.tx).await?.is_none() {
            let sealed = self.store.own(&row)?.seal(&self.store.random, &file(&address), bytes)?;
            let new = exercise_file::Model { exercise: id.as_str().into(), sha256: address.clone(), sealed };
            new.into_active_model().reset_all().insert(&self.tx).await?;
        }
        self.note("exercise.file", &row.node, &format!("{id} {address}"), act)?;
        Ok(address)
    }

    /// Makes a code that takes somebody's seat to another browser until `ends`. Their earlier codes end with it, and so do
    /// those whose time is over; false, and none is made, if somebody has this code.
    ///
    /// # Errors
    /// No such exercise.
    pub async fn exercise_pass(
        &mut self,
        id: &ExerciseId,
        (person, code): (&str, &str),
        ends: Timestamp,
        act: &Act<'_>,
    ) -> Result<bool, Trouble> {
        text("the name of the seat", person, 200)?;
        let own = Condition::all()
            .add(exercise_pass::Column::Exercise.eq(id.as_str()))
            .add(exercise_pass::Column::Person.eq(person));
        let old = exercise_pass::Column::Ends.lte(act.at());
        self.passes_gone(Condition::any().add(own).add(old)).await?;
        let code = sha256(code.as_bytes());
        if exercise_pass::Entity::find_by_id(code.as_str()).one(&self.tx).await?.is_some() {
            return Ok(false);
        }
        let row = exercise_pass::Model {
            code,
            exercise: id.as_str().into(),
            person: person.into(),
            ends: ends.as_microsecond(),
        };
        row.into_active_model().reset_all().insert(&self.tx).await?;
        Ok(true)
    }

    /// Takes a code: from then on nobody can. Says whose seat of which exercise it takes along, and that seat is no browser's
    /// any more; none for a code that nobody was given, that was taken or whose time is over.
    ///
    /// # Errors
    /// The database is away.
    pub async fn exercise_pass_take(
        &mut self,
        code: &str,
        act: &Act<'_>,
    ) -> Result<Option<(ExerciseId, String)>, Trouble> {
        let code = sha256(code.as_bytes());
        let Some(pass) = exercise_pass::Entity::find_by_id(code.as_str()).one(&self.tx).await? else {
            return Ok(None);
        };
        let taken = exercise_pass::Entity::delete_by_id(code).exec(&self.tx).await?.rows_affected == 1;
        if !taken || pass.ends <= act.at() {
            return Ok(None);
        }
        let moved = exercise_seat::ActiveModel { moved: Set(Some(act.at())), ..Default::default() };
        exercise_seat::Entity::update_many()
            .set(moved)
            .filter(exercise_seat::Column::Exercise.eq(pass.exercise.as_str()))
            .filter(exercise_seat::Column::Person.eq(pass.person.as_str()))
            .filter(exercise_seat::Column::Moved.is_null())
            .exec(&self.tx)
            .await?;
        Ok(Some((pass.exercise.into(), pass.person)))
    }

    async fn passes_gone(&self, which: Condition) -> Result<(), Trouble> {
        exercise_pass::Entity::delete_many().filter(which).exec(&self.tx).await?;
        Ok(())
    }

    async fn put_events(
        &self,
        own: &Own,
        id: &ExerciseId,
        after: u64,
        events: &[Vec<u8>],
    ) -> Result<(), Trouble> {
        let mut rows = Vec::with_capacity(events.len());
        for (event, number) in events.iter().zip(after + 1..) {
            rows.push(exercise_event::Model {
                exercise: id.as_str().into(),
                number: i64::try_from(number).unwrap_or(i64::MAX),
                sealed: own.seal(&self.store.random, &place(number), event)?,
            });
        }
        for batch in rows.chunks(BATCH) {
            let rows = batch.iter().map(|row| row.clone().into_active_model().reset_all());
            exercise_event::Entity::insert_many(rows).exec_without_returning(&self.tx).await?;
        }
        Ok(())
    }

    async fn tell(&self, id: &ExerciseId) -> Result<(), Trouble> {
        if self.tx.get_database_backend() == DbBackend::Postgres {
            // An id is hexadecimal digits; it came out of the database.
            self.tx.execute_unprepared(&format!("SELECT pg_notify('{CHANNEL}', '{id}')")).await?;
        }
        Ok(())
    }
}
