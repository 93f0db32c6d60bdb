//! What whoever runs the server sees of it: its long work. They see that a job runs, not what it found.

use super::{Moment, Office, Trouble, Who};
use jiff::Timestamp;
use parvis_access::{Action, Answer, Thing};
use parvis_store::jobs::State;

/// So many jobs are looked through; ours.
const MOST: u64 = 200;

/// A piece of long work.
#[derive(Clone, Debug)]
pub struct Work {
    /// What kind.
    pub kind: String,
    /// Where it stands.
    pub state: State,
    /// So much of it is done…
    pub done: i64,
    /// …of so much; 0 while nobody knows.
    pub total: i64,
    /// When it was asked for.
    pub asked: Timestamp,
    /// How often it was begun.
    pub attempt: i64,
}

impl Office {
    /// Whether somebody runs the server: they hold the role at the root of the tree.
    ///
    /// # Errors
    /// The store.
    pub async fn runs_server(&self, who: &Who, moment: Moment) -> Result<bool, Trouble> {
        for root in self.store.node_children(None).await? {
            let way = [root.id.as_str()];
            if self.answer(who, Action::RunServer, &way, Thing::Server, moment) == Answer::Yes {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// The long work of the server, the newest first.
    ///
    /// # Errors
    /// They may not.
    pub async fn work(&self, who: &Who, moment: Moment) -> Result<Vec<Work>, Trouble> {
        if !self.runs_server(who, moment).await? {
            return Err(Trouble::NotAllowed);
        }
        let work = |job: parvis_store::jobs::Job| Work {
            kind: job.kind,
            state: job.state,
            done: job.done,
            total: job.total,
            asked: job.created,
            attempt: job.attempt,
        };
        Ok(self.store.job_list(None, MOST).await?.into_iter().map(work).collect())
    }

    /// How many of the last jobs stand where.
    ///
    /// # Errors
    /// They may not.
    pub async fn jobs(&self, who: &Who, moment: Moment) -> Result<[(&'static str, i64); 5], Trouble> {
        let all = self.work(who, moment).await?;
        let count = |state: State| i64::try_from(all.iter().filter(|it| it.state == state).count());
        Ok(State::ALL.map(|state| (state.word(), count(state).unwrap_or(i64::MAX))))
    }
}
