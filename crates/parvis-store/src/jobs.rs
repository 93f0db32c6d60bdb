//! Long work that outlives the process: queued in the same transaction as what asks for it, leased to one worker at a
//! time, taken up by another when the lease runs out.
//!
//! Each claim counts the attempt up, and everything a worker says carries the number of its attempt: a worker that
//! slept past its lease is told [`Trouble::LeaseLost`] and changes nothing. So a job is *finished* once; it may be
//! *begun* more than once, and must bear that.

use crate::id::JobId;
use crate::store::{Act, Store, Write, text};
use crate::tables::job;
use crate::trouble::Trouble;
use jiff::{SignedDuration, Timestamp};
use sea_orm::sea_query::{LockBehavior, LockType, OnConflict};
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, Condition, DatabaseTransaction, EntityTrait as _,
    IntoActiveModel as _, QueryFilter as _, QueryOrder as _, QuerySelect as _, Set,
};

/// Where a job stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Waits for a worker.
    Queued,
    /// A worker has it.
    Running,
    /// Came to its end.
    Done,
    /// Failed as often as it may; somebody must look.
    Dead,
    /// Stopped because somebody asked.
    Cancelled,
}

impl State {
    /// Every one, in order of life.
    pub const ALL: [Self; 5] = [Self::Queued, Self::Running, Self::Done, Self::Dead, Self::Cancelled];

    /// The word it is kept as.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Queued => "queued",
            Self::Running => "running",
            Self::Done => "done",
            Self::Dead => "dead",
            Self::Cancelled => "cancelled",
        }
    }
}

/// Work to be done.
#[derive(Clone, Copy, Debug)]
pub struct NewJob<'a> {
    /// What kind of work: names the worker's function.
    pub kind: &'a str,
    /// The id of what it is about, such as the dossier.
    pub about: &'a str,
    /// What the worker needs to know, as it likes it written.
    pub payload: &'a str,
    /// While a job with this key waits or runs, no second one is queued.
    pub dedupe: Option<&'a str>,
    /// Not before this time.
    pub due: Timestamp,
    /// How often it may be begun, at least once.
    pub attempts_at_most: u32,
}

/// Whether a job was queued.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Queued {
    /// It was.
    New(JobId),
    /// One with the same key waits or runs already.
    Already(JobId),
}

/// A job leased to a worker.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// Which job.
    pub id: JobId,
    /// What kind of work.
    pub kind: String,
    /// What it is about.
    pub about: String,
    /// What the worker needs to know.
    pub payload: String,
    /// The how-manieth attempt this is, from 1: fences off the ones before.
    pub attempt: i64,
}

/// A job as a page shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Job {
    /// Its id.
    pub id: JobId,
    /// What kind of work.
    pub kind: String,
    /// What it is about.
    pub about: String,
    /// What its worker needs to know.
    pub payload: String,
    /// Where it stands.
    pub state: State,
    /// How much is done…
    pub done: i64,
    /// …of how much; 0 while nobody knows.
    pub total: i64,
    /// What the worker last said: of its progress, its end or its failure.
    pub note: String,
    /// How often it was begun.
    pub attempt: i64,
    /// Whether somebody asked that it stop.
    pub stop: bool,
    /// When it was queued.
    pub created: Timestamp,
    /// When it came to its end.
    pub ended: Option<Timestamp>,
}

impl Write<'_> {
    /// Queues a job; it exists when this transaction is committed, with whatever else is done in it.
    ///
    /// # Errors
    /// A text that cannot be kept.
    pub async fn job_queue(&mut self, new: &NewJob<'_>, act: &Act<'_>) -> Result<Queued, Trouble> {
        text("the kind of job", new.kind, 100)?;
        let id = JobId::draw(&self.store.random);
        // A job in the way may end between the two statements; then this one is put again.
        loop {
            let row = fresh(&id, new, act.at()).into_active_model().reset_all();
            let once = OnConflict::column(job::Column::Dedupe).do_nothing().to_owned();
            if job::Entity::insert(row).on_conflict(once).exec_without_returning(&self.tx).await? > 0 {
                self.note("job.queue", new.about, &format!("{id} {}", new.kind), act)?;
                return Ok(Queued::New(id));
            }
            let there = job::Entity::find().filter(job::Column::Dedupe.eq(new.dedupe));
            if let Some(row) = there.one(&self.tx).await? {
                return Ok(Queued::Already(row.id.into()));
            }
        }
    }

    /// Asks that a job stop: one that waits is over at once, one that runs hears of it when it next says how far it is.
    ///
    /// # Errors
    /// No such job.
    pub async fn job_cancel(&mut self, id: &JobId, act: &Act<'_>) -> Result<(), Trouble> {
        let row = job::Entity::find_by_id(id.as_str()).lock_exclusive().one(&self.tx).await?;
        let row = row.ok_or_else(|| no_such(id))?;
        match state(&row.state) {
            State::Queued => end(&self.tx, row.clone(), State::Cancelled, "", act.at()).await?,
            State::Running => {
                job::ActiveModel { stop: Set(true), ..row.clone().into_active_model() }
                    .update(&self.tx)
                    .await?;
            }
            State::Done | State::Dead | State::Cancelled => return Ok(()),
        }
        self.note("job.cancel", &row.about, id.as_str(), act)
    }

    /// Demands that the worker still has the job, and keeps it from any other until this transaction ends: for work that is
    /// written down piece by piece.
    ///
    /// # Errors
    /// [`Trouble::LeaseLost`]: another worker has it; drop this transaction.
    pub async fn job_held(&mut self, claim: &Claim) -> Result<(), Trouble> {
        held(&self.tx, claim).await.map(drop)
    }

    /// The job is done; what it made is written in this same transaction, so that both are there or neither.
    ///
    /// # Errors
    /// [`Trouble::LeaseLost`]: another worker has it; drop this transaction.
    pub async fn job_done(&mut self, claim: &Claim, note: &str, now: Timestamp) -> Result<(), Trouble> {
        let row = held(&self.tx, claim).await?;
        end(&self.tx, row, State::Done, note, now.as_microsecond()).await
    }

    /// The worker stopped because it was asked to.
    ///
    /// # Errors
    /// [`Trouble::LeaseLost`]: another worker has it.
    pub async fn job_stopped(&mut self, claim: &Claim, now: Timestamp) -> Result<(), Trouble> {
        let row = held(&self.tx, claim).await?;
        end(&self.tx, row, State::Cancelled, "", now.as_microsecond()).await
    }

    /// The job failed for a reason that no other attempt would change.
    ///
    /// # Errors
    /// [`Trouble::LeaseLost`]: another worker has it.
    pub async fn job_given_up(&mut self, claim: &Claim, now: Timestamp) -> Result<(), Trouble> {
        let row = held(&self.tx, claim).await?;
        end(&self.tx, row, State::Dead, "", now.as_microsecond()).await
    }

    /// The job failed. It is tried again from `again` on, or is dead if that was its last attempt.
    ///
    /// # Errors
    /// [`Trouble::LeaseLost`]: another worker has it.
    pub async fn job_failed(
        &mut self,
        claim: &Claim,
        why: &str,
        again: Timestamp,
        now: Timestamp,
    ) -> Result<State, Trouble> {
        let row = held(&self.tx, claim).await?;
        if row.stop || row.attempt >= row.attempts_at_most {
            let state = if row.stop { State::Cancelled } else { State::Dead };
            end(&self.tx, row, state, why, now.as_microsecond()).await?;
            return Ok(state);
        }
        let row = job::ActiveModel {
            state: Set(State::Queued.word().into()),
            due: Set(again.as_microsecond()),
            lease_until: Set(None),
            note: Set(why.into()),
            ..row.into_active_model()
        };
        row.update(&self.tx).await?;
        Ok(State::Queued)
    }
}

impl Store {
    /// Takes the oldest job of these kinds that is due or whose worker is gone, until `now` + `lease`; none if there
    /// is none. Call it again when it is time to look.
    ///
    /// # Errors
    /// The database is away.
    pub async fn job_claim(
        &self,
        kinds: &[&str],
        lease: SignedDuration,
        now: Timestamp,
    ) -> Result<Option<Claim>, Trouble> {
        let at = now.as_microsecond();
        let write = self.write().await?;
        while let Some(row) = next(&write.tx, kinds, at).await? {
            if row.stop {
                end(&write.tx, row, State::Cancelled, "", at).await?;
            } else if row.attempt >= row.attempts_at_most {
                end(&write.tx, row, State::Dead, "its worker went away", at).await?;
            } else {
                let claim = claim(&write.tx, row, until(lease, now)).await?;
                write.commit().await?;
                return Ok(Some(claim));
            }
        }
        write.commit().await?;
        Ok(None)
    }

    /// Says how far the work is and keeps the lease until `now` + `lease`. False: somebody asked that it stop; say
    /// [`Write::job_stopped`] then.
    ///
    /// # Errors
    /// [`Trouble::LeaseLost`]: another worker has it; leave off.
    pub async fn job_progress(
        &self,
        claim: &Claim,
        (done, total): (i64, i64),
        note: &str,
        lease: SignedDuration,
        now: Timestamp,
    ) -> Result<bool, Trouble> {
        let write = self.write().await?;
        let row = held(&write.tx, claim).await?;
        let go_on = !row.stop;
        let row = job::ActiveModel {
            done: Set(done),
            total: Set(total),
            note: Set(note.into()),
            lease_until: Set(Some(until(lease, now))),
            ..row.into_active_model()
        };
        row.update(&write.tx).await?;
        write.commit().await?;
        Ok(go_on)
    }

    /// A job as it stands.
    ///
    /// # Errors
    /// No such job.
    pub async fn job(&self, id: &JobId) -> Result<Job, Trouble> {
        let row = job::Entity::find_by_id(id.as_str()).one(&self.db).await?;
        row.map(from_row).ok_or_else(|| no_such(id))
    }

    /// The jobs about one id, or all of them; the newest first, at most `most`.
    ///
    /// # Errors
    /// The database is away.
    pub async fn job_list(&self, about: Option<&str>, most: u64) -> Result<Vec<Job>, Trouble> {
        let mut rows = job::Entity::find().order_by_desc(job::Column::Created).limit(most);
        if let Some(about) = about {
            rows = rows.filter(job::Column::About.eq(about));
        }
        Ok(rows.order_by_asc(job::Column::Id).all(&self.db).await?.into_iter().map(from_row).collect())
    }
}

fn fresh(id: &JobId, new: &NewJob<'_>, at: i64) -> job::Model {
    job::Model {
        id: id.as_str().into(),
        kind: new.kind.into(),
        about: new.about.into(),
        payload: new.payload.into(),
        state: State::Queued.word().into(),
        dedupe: new.dedupe.map(Into::into),
        due: new.due.as_microsecond(),
        lease_until: None,
        attempt: 0,
        attempts_at_most: i64::from(new.attempts_at_most.max(1)),
        done: 0,
        total: 0,
        stop: false,
        note: String::new(),
        created: at,
        ended: None,
    }
}

/// The oldest job that may be taken; one that another worker is just taking is passed by.
async fn next(tx: &DatabaseTransaction, kinds: &[&str], at: i64) -> Result<Option<job::Model>, Trouble> {
    let due = Condition::all().add(job::Column::State.eq(State::Queued.word())).add(job::Column::Due.lte(at));
    let left = Condition::all()
        .add(job::Column::State.eq(State::Running.word()))
        .add(job::Column::LeaseUntil.lt(at));
    let rows = job::Entity::find()
        .filter(job::Column::Kind.is_in(kinds.iter().copied()))
        .filter(Condition::any().add(due).add(left))
        .order_by_asc(job::Column::Due)
        .order_by_asc(job::Column::Created)
        .order_by_asc(job::Column::Id)
        .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked);
    Ok(rows.one(tx).await?)
}

async fn claim(tx: &DatabaseTransaction, row: job::Model, until: i64) -> Result<Claim, Trouble> {
    let attempt = row.attempt + 1;
    let row = job::ActiveModel {
        state: Set(State::Running.word().into()),
        attempt: Set(attempt),
        lease_until: Set(Some(until)),
        ..row.into_active_model()
    };
    let row = row.update(tx).await?;
    Ok(Claim { id: row.id.into(), kind: row.kind, about: row.about, payload: row.payload, attempt })
}

/// The row of a job, if this worker still has it.
async fn held(tx: &DatabaseTransaction, claim: &Claim) -> Result<job::Model, Trouble> {
    let row = job::Entity::find_by_id(claim.id.as_str())
        .filter(job::Column::State.eq(State::Running.word()))
        .filter(job::Column::Attempt.eq(claim.attempt))
        .lock_exclusive()
        .one(tx)
        .await?;
    row.ok_or_else(|| Trouble::LeaseLost { id: claim.id.to_string() })
}

/// A job that is over frees its key for the next.
async fn end(
    tx: &DatabaseTransaction,
    row: job::Model,
    state: State,
    note: &str,
    at: i64,
) -> Result<(), Trouble> {
    let row = job::ActiveModel {
        state: Set(state.word().into()),
        dedupe: Set(None),
        lease_until: Set(None),
        note: Set(note.into()),
        ended: Set(Some(at)),
        ..row.into_active_model()
    };
    row.update(tx).await?;
    Ok(())
}

fn until(lease: SignedDuration, now: Timestamp) -> i64 {
    now.saturating_add(lease).unwrap_or(now).as_microsecond()
}

fn state(word: &str) -> State {
    State::ALL.into_iter().find(|state| state.word() == word).unwrap_or(State::Dead)
}

fn no_such(id: &JobId) -> Trouble {
    Trouble::NoSuch { what: "job", id: id.to_string() }
}

fn from_row(row: job::Model) -> Job {
    Job {
        id: row.id.into(),
        kind: row.kind,
        about: row.about,
        payload: row.payload,
        state: state(&row.state),
        done: row.done,
        total: row.total,
        note: row.note,
        attempt: row.attempt,
        stop: row.stop,
        created: crate::store::time(row.created),
        ended: row.ended.map(crate::store::time),
    }
}
