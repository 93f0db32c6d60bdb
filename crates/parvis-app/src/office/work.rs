//! Long work goes on beside all other: one worker a line takes the oldest job that waits, or whose worker is gone.

use super::{Moment, Office, Trouble, runs, tasks};
use jiff::SignedDuration;
use parvis_store::Trouble as StoreTrouble;
use parvis_store::jobs::Claim;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;
use tokio::sync::watch::Receiver;

/// After so long without a word the worker is thought gone; ours.
pub(super) const LEASE: SignedDuration = SignedDuration::from_secs(30);
/// How often it says how far it is; ours.
pub(super) const BEAT: Duration = Duration::from_secs(1);
/// How often a job is begun before it is given up: the server may be stopped in the middle of it; ours.
pub(super) const ATTEMPTS: u32 = 5;

/// Which jobs wait for one another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WorkLine {
    /// Those that hold the machine for minutes: the people of a building are run.
    Runs,
    /// Those that hold it for seconds, and are not to wait for minutes: files read, papers printed.
    Papers,
}

impl WorkLine {
    /// Every line.
    pub const ALL: [Self; 2] = [Self::Runs, Self::Papers];

    const fn kinds(self) -> &'static [&'static str] {
        match self {
            Self::Runs => &[runs::KIND, tasks::EVACUATE],
            Self::Papers => &tasks::PAPERS,
        }
    }
}

/// Told when a job is asked for, line by line.
#[derive(Default)]
pub(super) struct Asked([tokio::sync::Notify; 2]);

impl Asked {
    pub(super) fn of(&self, line: WorkLine) -> &tokio::sync::Notify {
        let [runs, papers] = &self.0;
        match line {
            WorkLine::Runs => runs,
            WorkLine::Papers => papers,
        }
    }
}

/// Why work leaves off before its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Left {
    /// Somebody asked that it stop.
    Cancelled,
    /// The server stops; somebody takes it up later.
    Halted,
    /// Another worker has it.
    Lost,
}

/// How far it is, and whether it is to leave off: shared with whoever does the work.
#[derive(Default)]
pub(super) struct Count {
    pub(super) done: AtomicU64,
    pub(super) total: AtomicU64,
    pub(super) stop: AtomicBool,
}

/// What says when it is.
pub(super) type Clock<'a> = &'a (dyn Fn() -> Moment + Send + Sync);

impl Office {
    /// Waits until somebody asks for work of this line.
    pub async fn work_asked(&self, line: WorkLine) {
        self.asked.of(line).notified().await;
    }

    /// Does the next job of a line, if there is one. `clock` says when it is; once `halt` is true it is left for later.
    ///
    /// # Errors
    /// The store.
    pub async fn work_next(
        &self,
        line: WorkLine,
        clock: Clock<'_>,
        halt: &Receiver<bool>,
    ) -> Result<bool, Trouble> {
        let claim = self.store.job_claim(line.kinds(), LEASE, clock().now).await?;
        let Some(claim) = claim else { return Ok(false) };
        if claim.kind == runs::KIND {
            self.run_claimed(&claim, clock, halt).await?;
        } else {
            self.task_claimed(&claim, clock, halt).await?;
        }
        Ok(true)
    }

    /// Says how far it is; something where it must leave off.
    pub(super) async fn beat(
        &self,
        claim: &Claim,
        count: &Count,
        clock: Clock<'_>,
        halt: &Receiver<bool>,
    ) -> Option<Left> {
        let number = |of: &AtomicU64| i64::try_from(of.load(Ordering::Relaxed)).unwrap_or(i64::MAX);
        let far = (number(&count.done), number(&count.total));
        match self.store.job_progress(claim, far, "", LEASE, clock().now).await {
            Ok(false) => Some(Left::Cancelled),
            Err(StoreTrouble::LeaseLost { .. }) => Some(Left::Lost),
            // A database that is away for a moment does not spoil the work.
            Ok(true) | Err(_) => halt.borrow().then_some(Left::Halted),
        }
    }
}
