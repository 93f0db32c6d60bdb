//! The people of a site's building, run as jobs: asked for, watched, stopped, read. What a run found belongs to the
//! revision it was run on.

mod kept;
mod options;
#[cfg(test)]
mod tests;
mod work;

pub(super) use kept::{DOCUMENT, FIGURES, TOLD};
pub use kept::{Figures, Span};
pub use options::{Lifts, RunOptions, Walking};
pub(super) use work::run;

use super::work::ATTEMPTS;
use super::{Moment, Office, Site, Trouble, Who, WorkLine, act};
use crate::egress::telling::Section;
use crate::egress::{InRoom, Mode, Present};
use jiff::Timestamp;
use parvis_access::Action;
use parvis_core::{Dossier, Language, UnitCategory};
use parvis_intake::dossier::MOST_PEOPLE;
use parvis_store::jobs::{Job, NewJob, Queued, State};
use parvis_store::{DossierId, JobId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What the store calls these jobs.
pub(super) const KIND: &str = "run";
/// The most runs of one job; ours: a building of a thousand people takes some minutes for so many.
const MOST: u32 = 200;
/// The most seconds it takes to lock a door; ours.
const MOST_LOCKING: u32 = 600;
/// So many former runs of a site are listed; ours.
const LISTED: u64 = 100;

/// What is asked of a run. The people are those of the dossier, or those of them who are there.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RunAsk {
    /// What the alarm tells people to do.
    pub mode: Mode,
    /// How many runs at least.
    pub runs: u32,
    /// The ids of doors that nobody can use.
    pub without: Vec<String>,
    /// Who is there.
    #[serde(default)]
    pub present: Present,
    /// Whether no door lets more through than the codes count on.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub capped: bool,
    /// Seconds it takes to shut a room's door and lock it in a lockdown; ours where nobody says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locking: Option<u32>,
    /// What else is otherwise than usual.
    #[serde(default, skip_serializing_if = "RunOptions::is_usual")]
    pub options: RunOptions,
}

/// What the worker must know.
#[derive(Serialize, Deserialize)]
struct Payload {
    ask: RunAsk,
    revision: i64,
    who: String,
}

/// A run of a building, as far as it is. Only who may see it is handed one.
#[derive(Clone, Debug)]
pub struct Run {
    /// The job that makes it.
    pub id: JobId,
    /// Whose building.
    pub site: DossierId,
    /// The revision of the dossier.
    pub revision: i64,
    /// What was asked.
    pub ask: RunAsk,
    /// By whom: what they sign in with.
    pub who: String,
    /// When.
    pub asked: Timestamp,
    /// When it came to its end.
    pub ended: Option<Timestamp>,
    /// Where it stands.
    pub state: State,
    /// So many runs are made…
    pub done: i64,
    /// …of so many; 0 while nobody knows.
    pub total: i64,
    /// Whether somebody asked that it stop.
    pub stopping: bool,
    /// Why it failed: a message of `locales/`.
    pub why: String,
}

impl Run {
    fn new(job: Job) -> Option<Self> {
        let Payload { ask, revision, who } = serde_json::from_str(&job.payload).ok()?;
        (job.kind == KIND).then_some(Self {
            id: job.id,
            site: job.about.as_str().into(),
            revision,
            ask,
            who,
            asked: job.created,
            ended: job.ended,
            state: job.state,
            done: job.done,
            total: job.total,
            stopping: job.stop,
            why: job.note,
        })
    }

    /// Whether it came to its end, whichever.
    pub const fn is_over(&self) -> bool {
        !matches!(self.state, State::Queued | State::Running)
    }
}

impl Office {
    /// Asks for a run of the building as it is now. The same again, while it waits or runs, is the same run.
    ///
    /// # Errors
    /// They may not; nothing to run, or something that cannot be asked ([`Trouble::Slip`]).
    pub async fn run_ask(
        &self,
        who: &Who,
        id: &DossierId,
        ask: RunAsk,
        moment: Moment,
    ) -> Result<JobId, Trouble> {
        let site = self.site(who, id, moment).await?;
        self.must(who, Action::RunBuilding, &site, moment)?;
        check(site.dossier()?, &ask)?;
        let payload = Payload { ask, revision: site.revision, who: who.login.clone() };
        let payload = serde_json::to_string(&payload).map_err(|error| Trouble::Inside(error.to_string()))?;
        let key = parvis_store::seal::sha256(format!("{KIND} {id} {payload}").as_bytes());
        let new = NewJob {
            kind: KIND,
            about: id.as_str(),
            payload: &payload,
            dedupe: Some(&key),
            due: moment.now,
            attempts_at_most: ATTEMPTS,
        };
        let act = act(who, "", moment);
        let mut write = self.store.write().await?;
        let job = match write.job_queue(&new, &act).await? {
            Queued::Already(job) => return Ok(job),
            Queued::New(job) => job,
        };
        write.note("run.ask", id.as_str(), &format!("{job} {payload}"), &act)?;
        write.commit().await?;
        self.asked.of(WorkLine::Runs).notify_one();
        Ok(job)
    }

    /// The rooms of a site people can be in, with how many are; nothing without a drawing.
    ///
    /// # Errors
    /// A dossier with errors in its files.
    pub fn rooms(&self, site: &Site, present: &Present) -> Result<Vec<InRoom>, Trouble> {
        Ok(crate::egress::rooms(site.dossier()?, self.packs, site.day, present))
    }

    /// The runs of a site, the newest first; `why`: the reason for looking, where one is needed.
    ///
    /// # Errors
    /// They may not see them, or must give a reason first.
    pub async fn runs(&self, who: &Who, site: &Site, why: &str, moment: Moment) -> Result<Vec<Run>, Trouble> {
        self.demand(who, Action::SeeRuns, &site.way, site.thing(), moment, why)?;
        let jobs = self.store.job_list(Some(site.id.as_str()), LISTED).await?;
        Ok(jobs.into_iter().filter_map(Run::new).collect())
    }

    /// A run, and its site as it is now; `why`: the reason for looking, where one is needed.
    ///
    /// # Errors
    /// No such run for them; they may not see it, or must give a reason first.
    pub async fn run(
        &self,
        who: &Who,
        id: &JobId,
        why: &str,
        moment: Moment,
    ) -> Result<(Run, Arc<Site>), Trouble> {
        let run = Run::new(self.store.job(id).await?).ok_or(Trouble::NoSuch)?;
        let site = self.site(who, &run.site, moment).await?;
        self.demand(who, Action::SeeRuns, &site.way, site.thing(), moment, why)?;
        Ok((run, site))
    }

    /// The site of a run, to ask there why somebody wants to see the run.
    ///
    /// # Errors
    /// No such run for them.
    pub async fn run_site(&self, who: &Who, id: &JobId, moment: Moment) -> Result<Arc<Site>, Trouble> {
        let run = Run::new(self.store.job(id).await?).ok_or(Trouble::NoSuch)?;
        self.site(who, &run.site, moment).await
    }

    /// Writes down that somebody who must say why looks at the runs of a site, or at one of them.
    ///
    /// # Errors
    /// They may not, or must give a reason first.
    pub async fn run_look(
        &self,
        who: &Who,
        site: &Site,
        run: Option<&JobId>,
        why: &str,
        moment: Moment,
    ) -> Result<(), Trouble> {
        self.demand(who, Action::SeeRuns, &site.way, site.thing(), moment, why)?;
        if self.may(who, Action::SeeRuns, site, moment) {
            return Ok(());
        }
        let detail = run.map_or_else(|| why.to_owned(), |run| format!("{run}: {why}"));
        let mut write = self.store.write().await?;
        write.note("run.look", site.id.as_str(), &detail, &act(who, why, moment))?;
        Ok(write.commit().await?)
    }

    /// Asks that a run stop.
    ///
    /// # Errors
    /// No such run for them; they may not.
    pub async fn run_cancel(&self, who: &Who, id: &JobId, moment: Moment) -> Result<(), Trouble> {
        let run = Run::new(self.store.job(id).await?).ok_or(Trouble::NoSuch)?;
        let site = self.site(who, &run.site, moment).await?;
        self.must(who, Action::RunBuilding, &site, moment)?;
        let mut write = self.store.write().await?;
        write.job_cancel(&run.id, &act(who, "", moment)).await?;
        Ok(write.commit().await?)
    }

    /// What a finished run found, in numbers.
    ///
    /// # Errors
    /// It is not done.
    pub async fn run_figures(&self, run: &Run) -> Result<Figures, Trouble> {
        self.run_part(run, FIGURES).await
    }

    /// What a finished run found, in words.
    ///
    /// # Errors
    /// It is not done.
    pub async fn run_told(&self, run: &Run, language: Language) -> Result<Vec<Section>, Trouble> {
        let mut told: BTreeMap<String, Vec<Section>> = self.run_part(run, TOLD).await?;
        Ok(told.remove(language.tag()).unwrap_or_default())
    }

    /// The frames of a finished run from one on: as many as are kept in one piece.
    ///
    /// # Errors
    /// It is not done, or no piece begins with this frame.
    pub async fn run_frames(&self, run: &Run, from: usize) -> Result<Vec<u8>, Trouble> {
        Ok(self.store.result_part(&run.id, &kept::frames(from)).await?)
    }

    /// All that a finished run found, as the document that `parvis evacuate --format json` writes.
    ///
    /// # Errors
    /// It is not done, or was made before such documents were kept.
    pub async fn run_document(&self, run: &Run) -> Result<serde_json::Value, Trouble> {
        self.run_part(run, DOCUMENT).await
    }

    async fn run_part<T: for<'a> Deserialize<'a>>(&self, run: &Run, part: &str) -> Result<T, Trouble> {
        let bytes = self.store.result_part(&run.id, part).await?;
        serde_json::from_slice(&bytes).map_err(|error| Trouble::Inside(error.to_string()))
    }
}

/// Whether this can be asked of the building as it is.
pub(super) fn check(dossier: &Dossier, ask: &RunAsk) -> Result<(), Trouble> {
    let plan = dossier.plan.as_ref().ok_or(Trouble::Slip("slip-run-no-drawing"))?;
    if !(1..=MOST).contains(&ask.runs) {
        return Err(Trouble::Slip("slip-run-count"));
    }
    let is_there = |door: &String| plan.openings.iter().any(|opening| opening.id.as_str() == door);
    if !ask.without.iter().all(is_there) {
        return Err(Trouble::Slip("slip-run-door"));
    }
    let Present { period, kinds, rooms } = &ask.present;
    if !period.is_empty() && dossier.periods.iter().all(|it| it.name != *period) {
        return Err(Trouble::Slip("slip-run-period"));
    }
    if kinds.iter().any(|(kind, percent)| UnitCategory::parse(kind).is_none() || *percent > 100) {
        return Err(Trouble::Slip("slip-percent"));
    }
    if rooms.iter().any(|(id, people)| plan.unit(&id.as_str().into()).is_none() || *people > MOST_PEOPLE) {
        return Err(Trouble::Slip("slip-room-people"));
    }
    let locks = |seconds: u32| ask.mode == Mode::Lockdown && (1..=MOST_LOCKING).contains(&seconds);
    if !ask.locking.is_none_or(locks) {
        return Err(Trouble::Slip("slip-run-locking"));
    }
    // Who hides leaves by no exit: the engine would not look at them.
    if ask.mode != Mode::Evacuate && !ask.without.is_empty() {
        return Err(Trouble::Slip("slip-run-closed"));
    }
    options::check(dossier, ask)
}
