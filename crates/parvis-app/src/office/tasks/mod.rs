//! What somebody asked for that takes its time: files read, papers printed. Each is a job: it goes on while the page is
//! closed and after the server was started anew, can be stopped, and what it made is kept, sealed, for whoever asked.

mod make;
#[cfg(test)]
mod tests;

use super::runs::{DOCUMENT, FIGURES, Figures, RunAsk, TOLD};
use super::work::ATTEMPTS;
use super::{Looking, Moment, Office, Trouble, Who, WorkLine, act};
use crate::documents::Part;
use crate::egress::telling::Section;
use jiff::{SignedDuration, Timestamp};
use parvis_access::{Action, Thing};
use parvis_core::Language;
use parvis_store::jobs::{Job, NewJob, Queued, State};
use parvis_store::{AccountId, DossierId, JobId, NodeId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::time::Duration;

/// What the store calls these jobs.
pub(super) const PAPERS: [&str; 4] = ["import-drawing", "import-sites", "print-plan", "print-plans"];

pub(super) const EVACUATE: &str = "evacuate-dossier";

/// The parts of such a job: what it was given, the drawing it read, what it came to. Papers are `paper-1` and so on.
const GIVEN: &str = "given";
pub(super) const DRAWING: &str = "plan.geojson";
const OUTCOME: &str = "outcome.json";

/// How long what was given and made is kept; ours: a week has a Monday.
const KEPT: SignedDuration = SignedDuration::from_hours(7 * 24);
/// So many jobs of one person may wait or run at once; ours.
const AT_ONCE: usize = 20;
/// So many of a person's jobs are listed; ours.
const LISTED: u64 = 100;
/// The most sites of one print; ours: an hour's work.
const MOST_SITES: u64 = 2_000;
/// How often whoever waits for a job looks at it; ours.
const LOOK: Duration = Duration::from_millis(40);

/// Something that takes its time.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "kebab-case")]
pub enum Task {
    /// A drawing is read from the file that was given, to be looked at.
    Drawing {
        /// The id of the dossier it is for.
        site: String,
        /// The name of the file.
        name: String,
        /// Which layer means what, for formats that need it.
        mapping: Option<String>,
    },
    /// Sites are made from the dossiers in the zip that was given.
    Sites {
        /// The id of the place they are made in.
        place: String,
    },
    /// The plan of a site is printed.
    Plan {
        /// The id of its dossier.
        site: String,
        /// What of it.
        part: Print,
        /// Why somebody wants it.
        why: String,
    },
    /// The plan of every site in a place and below is printed.
    Plans {
        /// The id of the place.
        place: String,
        /// What of each.
        part: Print,
        /// Why somebody wants them.
        why: String,
    },
    /// The people of the dossier that was given are run. It is kept nowhere else.
    Evacuate {
        /// What is asked of the run.
        ask: RunAsk,
    },
}

/// What of a plan is printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Print {
    /// All of it.
    #[default]
    Whole,
    /// What responders need on the way in.
    Responders,
    /// What the site is under its law.
    ClassCard,
}

impl Print {
    /// Everything that can be printed of a plan.
    pub const ALL: [Self; 3] = [Self::Whole, Self::Responders, Self::ClassCard];

    /// The word it is kept as.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Whole => "whole",
            Self::Responders => "responders",
            Self::ClassCard => "class-card",
        }
    }

    /// What is kept as this word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|print| print.word() == word)
    }

    const fn part(self) -> Part {
        match self {
            Self::Whole => Part::Whole,
            Self::Responders => Part::Responders,
            Self::ClassCard => Part::ClassCard,
        }
    }
}

impl Task {
    /// What the store calls such a job.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Drawing { .. } => "import-drawing",
            Self::Sites { .. } => "import-sites",
            Self::Plan { .. } => "print-plan",
            Self::Plans { .. } => "print-plans",
            Self::Evacuate { .. } => EVACUATE,
        }
    }

    const fn line(&self) -> WorkLine {
        match self {
            Self::Evacuate { .. } => WorkLine::Runs,
            _ => WorkLine::Papers,
        }
    }

    /// The id of the site or place it is about; nothing where it is about none that is kept.
    fn about(&self) -> Option<&str> {
        Some(match self {
            Self::Drawing { site, .. } | Self::Plan { site, .. } => site,
            Self::Sites { place } | Self::Plans { place, .. } => place,
            Self::Evacuate { .. } => return None,
        })
    }
}

/// A site that was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Brought {
    /// The folder of the zip it was made from; empty where the zip is one dossier.
    pub folder: String,
    /// The id of its dossier.
    pub site: String,
    /// What it is called.
    pub name: String,
}

/// What a job came to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Outcome {
    /// A drawing was read and waits to be put in place.
    Drawing,
    /// Sites were made.
    Sites(Vec<Brought>),
    /// Papers were printed.
    Papers {
        /// The names of the files, in order.
        names: Vec<String>,
        /// What they are, as a browser is told.
        media_type: String,
        /// What sites are called whose plan could not be printed for whoever asked.
        left_out: Vec<String>,
    },
    /// People were run.
    Run,
    /// It cannot be done.
    Refused(Refused),
}

/// Why something cannot be done: what is wrong and what would settle it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Refused {
    /// In every language, by its tag.
    Every(BTreeMap<String, Vec<(String, String)>>),
    /// In the language of whoever asked, as it was kept before.
    Asked(Vec<(String, String)>),
}

impl Refused {
    /// For a reader of this language.
    pub fn told(self, language: Language) -> Vec<(String, String)> {
        match self {
            Self::Every(mut every) => every.remove(language.tag()).unwrap_or_default(),
            Self::Asked(told) => told,
        }
    }
}

/// What the worker must know.
#[derive(Serialize, Deserialize)]
struct Payload {
    task: Task,
    language: String,
}

/// A job as whoever asked for it sees it.
#[derive(Clone, Debug)]
pub struct Order {
    /// The job.
    pub id: JobId,
    /// What was asked.
    pub task: Task,
    /// When.
    pub asked: Timestamp,
    /// Until when what it made is kept.
    pub kept: Timestamp,
    /// Where it stands.
    pub state: State,
    /// So much of it is done…
    pub done: i64,
    /// …of so much; 0 while nobody knows.
    pub total: i64,
    /// Whether somebody asked that it stop.
    pub stopping: bool,
}

impl Order {
    fn new(job: Job) -> Option<Self> {
        let Payload { task, .. } = serde_json::from_str(&job.payload).ok()?;
        (job.kind == task.kind()).then_some(Self {
            kept: job.ended.unwrap_or(job.created) + KEPT,
            id: job.id,
            task,
            asked: job.created,
            state: job.state,
            done: job.done,
            total: job.total,
            stopping: job.stop,
        })
    }

    /// Whether it came to its end, whichever.
    pub const fn is_over(&self) -> bool {
        !matches!(self.state, State::Queued | State::Running)
    }
}

impl Office {
    /// Asks for something that takes its time; `given` is the file it is done to.
    ///
    /// # Errors
    /// They may not, or must give a reason first; too much of theirs waits already, too many sites or none
    /// ([`Trouble::Slip`]).
    pub async fn task_ask(
        &self,
        who: &Who,
        task: Task,
        given: Option<&[u8]>,
        language: Language,
        moment: Moment,
    ) -> Result<JobId, Trouble> {
        self.task_may(who, &task, moment).await?;
        let waiting = self.tasks(who, moment).await?.iter().filter(|order| !order.is_over()).count();
        if waiting >= AT_ONCE {
            return Err(Trouble::Slip("slip-tasks"));
        }
        let (kind, line, about) = (task.kind(), task.line(), task.about().map(ToOwned::to_owned));
        let payload = Payload { task, language: language.tag().to_owned() };
        let payload = serde_json::to_string(&payload).map_err(|error| Trouble::Inside(error.to_string()))?;
        let new = NewJob {
            kind,
            about: who.account.as_str(),
            payload: &payload,
            dedupe: None,
            due: moment.now,
            attempts_at_most: ATTEMPTS,
        };
        let act = act(who, "", moment);
        let mut write = self.store.write().await?;
        let (Queued::New(job) | Queued::Already(job)) = write.job_queue(&new, &act).await?;
        if let Some(given) = given {
            write.job_file_put(&job, GIVEN, given, moment.now + KEPT).await?;
        }
        let about = about.as_deref().unwrap_or(who.account.as_str());
        write.note("task.ask", about, &format!("{job} {kind}"), &act)?;
        write.commit().await?;
        self.asked.of(line).notify_one();
        Ok(job)
    }

    /// Demands that they may ask for it.
    async fn task_may(&self, who: &Who, task: &Task, moment: Moment) -> Result<(), Trouble> {
        match task {
            Task::Drawing { site, .. } => {
                let site = self.site(who, &site.as_str().into(), moment).await?;
                self.must(who, Action::ImportDrawing, &site, moment)
            }
            Task::Sites { place } => {
                let way = self.way(&place.as_str().into()).await?;
                self.demand(who, Action::AddSite, &way, Thing::Place, moment, "")
            }
            Task::Plan { site, why, .. } => {
                let site = self.site(who, &site.as_str().into(), moment).await?;
                self.demand(who, Action::SeePlan, &site.way, site.thing(), moment, why)
            }
            Task::Plans { place, .. } => {
                let listed = self.sites(who, Some(&place.as_str().into()), "", 0, 1, moment).await?;
                match listed.all {
                    0 => Err(Trouble::Slip("slip-print-none")),
                    1..=MOST_SITES => Ok(()),
                    _ => Err(Trouble::Slip("slip-print-many")),
                }
            }
            // It shows nobody anything that they did not bring.
            Task::Evacuate { .. } => Ok(()),
        }
    }

    /// What they asked for, the newest first.
    ///
    /// # Errors
    /// The store.
    pub async fn tasks(&self, who: &Who, _: Moment) -> Result<Vec<Order>, Trouble> {
        let jobs = self.store.job_list(Some(who.account.as_str()), LISTED).await?;
        Ok(jobs.into_iter().filter_map(Order::new).collect())
    }

    /// Something they asked for. Nobody else hears that it is there.
    ///
    /// # Errors
    /// They asked for no such thing.
    pub async fn task(&self, who: &Who, id: &JobId, _: Moment) -> Result<Order, Trouble> {
        let job = self.store.job(id).await?;
        let own = job.about == who.account.as_str();
        Order::new(job).filter(|_| own).ok_or(Trouble::NoSuch)
    }

    /// Waits for something they asked for to come to its end, at most so long.
    ///
    /// # Errors
    /// The store.
    pub async fn task_wait(&self, id: &JobId, most: Duration) -> Result<(), Trouble> {
        let over = async {
            while matches!(self.store.job(id).await?.state, State::Queued | State::Running) {
                tokio::time::sleep(LOOK).await;
            }
            Ok(())
        };
        tokio::time::timeout(most, over).await.unwrap_or(Ok(()))
    }

    /// Asks that something they asked for stop.
    ///
    /// # Errors
    /// They asked for no such thing.
    pub async fn task_cancel(&self, who: &Who, id: &JobId, moment: Moment) -> Result<(), Trouble> {
        let order = self.task(who, id, moment).await?;
        let mut write = self.store.write().await?;
        write.job_cancel(&order.id, &act(who, "", moment)).await?;
        Ok(write.commit().await?)
    }

    /// What something that is done came to; none if it is not, or was forgotten meanwhile.
    ///
    /// # Errors
    /// Bytes that are damaged.
    pub async fn task_outcome(&self, order: &Order, moment: Moment) -> Result<Option<Outcome>, Trouble> {
        match self.store.job_file(&order.id, OUTCOME, moment.now).await.map_err(Trouble::from) {
            Ok(bytes) => {
                serde_json::from_slice(&bytes).map(Some).map_err(|error| Trouble::Inside(error.to_string()))
            }
            Err(Trouble::NoSuch) => Ok(None),
            Err(other) => Err(other),
        }
    }

    /// What the run of a dossier that was given found, in numbers and in words; none if there is none, or it was forgotten.
    ///
    /// # Errors
    /// Bytes that are damaged.
    pub async fn task_found(
        &self,
        order: &Order,
        language: Language,
        moment: Moment,
    ) -> Result<Option<(Figures, Vec<Section>)>, Trouble> {
        if self.task_outcome(order, moment).await? != Some(Outcome::Run) {
            return Ok(None);
        }
        let inside = |error: serde_json::Error| Trouble::Inside(error.to_string());
        let figures = self.store.job_file(&order.id, FIGURES, moment.now).await?;
        let told = self.store.job_file(&order.id, TOLD, moment.now).await?;
        let mut told: BTreeMap<String, Vec<Section>> = serde_json::from_slice(&told).map_err(inside)?;
        let told = told.remove(language.tag()).unwrap_or_default();
        Ok(Some((serde_json::from_slice(&figures).map_err(inside)?, told)))
    }

    /// All that the run of a dossier found, as the document that `parvis evacuate --format json` writes.
    ///
    /// # Errors
    /// There is none, or it was forgotten.
    pub async fn task_document(&self, order: &Order, moment: Moment) -> Result<serde_json::Value, Trouble> {
        let bytes = self.store.job_file(&order.id, DOCUMENT, moment.now).await?;
        serde_json::from_slice(&bytes).map_err(|error| Trouble::Inside(error.to_string()))
    }

    /// A paper that was printed, by its number from 1: its name, what it is, its bytes. Whoever may not see the plan any
    /// more does not get it; that it was fetched is in the journal before it comes back.
    ///
    /// # Errors
    /// They asked for no such thing; they may not any more; it was forgotten.
    pub async fn task_paper(
        &self,
        who: &Who,
        (id, number): (&JobId, usize),
        moment: Moment,
    ) -> Result<(String, String, Vec<u8>), Trouble> {
        let order = self.task(who, id, moment).await?;
        let outcome = self.task_outcome(&order, moment).await?;
        let Some(Outcome::Papers { names, media_type, .. }) = outcome else { return Err(Trouble::NoSuch) };
        let name = number.checked_sub(1).and_then(|at| names.into_iter().nth(at)).ok_or(Trouble::NoSuch)?;
        let about = match &order.task {
            Task::Plan { site, why, .. } => {
                let site = self.plan_to_print(who, &site.as_str().into(), why, moment).await?;
                site.id.to_string()
            }
            Task::Plans { place, .. } => {
                self.place(who, &place.as_str().into(), moment).await?;
                place.clone()
            }
            Task::Drawing { .. } | Task::Sites { .. } | Task::Evacuate { .. } => return Err(Trouble::NoSuch),
        };
        let bytes = self.store.job_file(id, &paper(number), moment.now).await?;
        let mut write = self.store.write().await?;
        write.note("task.fetch", &about, &format!("{id} {name}"), &act(who, "", moment))?;
        write.commit().await?;
        Ok((name, media_type, bytes))
    }

    /// A site whose plan somebody prints. The look is in the journal before this returns.
    ///
    /// # Errors
    /// They may not, or must give a reason first.
    pub async fn plan_to_print(
        &self,
        who: &Who,
        id: &DossierId,
        why: &str,
        moment: Moment,
    ) -> Result<std::sync::Arc<super::Site>, Trouble> {
        let site = self.site(who, id, moment).await?;
        if self.looking_with(who, Action::SeePlan, &site, moment) == Looking::Never {
            return Err(Trouble::NotAllowed);
        }
        self.drawing(who, id, why, moment).await
    }

    /// Takes out what was kept long enough.
    ///
    /// # Errors
    /// The store.
    pub async fn tasks_forget(&self, moment: Moment) -> Result<(), Trouble> {
        self.store.job_files_forget(moment.now).await?;
        Ok(())
    }

    /// Whoever asked for a job, with the roles they hold now.
    async fn who_asked(&self, account: &AccountId) -> Result<Who, Trouble> {
        let account = self.store.account(account).await?;
        if account.closed.is_some() {
            return Err(Trouble::NotAllowed);
        }
        self.with_roles(account, super::SessionId::from("")).await
    }

    /// The ids and names of all sites in a place.
    async fn all_below(
        &self,
        who: &Who,
        place: &NodeId,
        moment: Moment,
    ) -> Result<Vec<(DossierId, String)>, Trouble> {
        let listed = self.sites(who, Some(place), "", 0, MOST_SITES, moment).await?;
        Ok(listed.sites.into_iter().map(|site| (site.dossier, site.name)).collect())
    }
}

/// The name of the part that is a paper.
fn paper(number: usize) -> String {
    format!("paper-{number}")
}
