//! The worker that reads files and prints papers.

use super::{Brought, DRAWING, GIVEN, KEPT, OUTCOME, Outcome, Payload, Print, Refused, Task, paper};
use crate::dossiers;
use crate::drawings;
use crate::drilled::Shelf;
use crate::office::runs::{self, DOCUMENT, FIGURES, RunAsk, TOLD};
use crate::office::sites::site_write;
use crate::office::work::{BEAT, Clock, Count, Left};
use crate::office::{Moment, NodeId, Office, Trouble, Who, act, sections};
use parvis_core::{Dossier, Finding, Language, Severity};
use parvis_intake::archive;
use parvis_intake::dossier::write_plan;
use parvis_store::jobs::Claim;
use parvis_store::{DossierId, Trouble as StoreTrouble};
use parvis_words::Words;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use tokio::sync::watch::Receiver;

/// So many errors of dossiers are told at once; ours.
const ERRORS: usize = 10;
/// Papers of many sites are put together in archives of about so many bytes; ours: each is made in memory.
const ARCHIVE: usize = 48 << 20;

/// Files by their names.
type Files = Vec<(String, Vec<u8>)>;

/// Why a job has no outcome.
enum Short {
    /// It was told to leave off.
    Told,
    /// Something failed.
    Failed(Trouble),
}

impl<T: Into<Trouble>> From<T> for Short {
    fn from(trouble: T) -> Self {
        Self::Failed(trouble.into())
    }
}

/// A job that this worker has, and for whom.
struct Having<'a> {
    claim: &'a Claim,
    who: Who,
    words: Arc<Words>,
    count: Arc<Count>,
    clock: Clock<'a>,
}

impl Having<'_> {
    fn now(&self) -> Moment {
        (self.clock)()
    }

    /// Whether it may go on to the next piece.
    fn on(&self) -> Result<(), Short> {
        if self.count.stop.load(Ordering::Relaxed) { Err(Short::Told) } else { Ok(()) }
    }
}

impl Office {
    /// Does a job that this worker has, and keeps what it came to.
    pub(in crate::office) async fn task_claimed(
        &self,
        claim: &Claim,
        clock: Clock<'_>,
        halt: &Receiver<bool>,
    ) -> Result<(), Trouble> {
        let count = Arc::new(Count::default());
        let mut left = None;
        let made = {
            let mut work = std::pin::pin!(self.task_make(claim, clock, Arc::clone(&count)));
            loop {
                left = left.or(self.beat(claim, &count, clock, halt).await);
                count.stop.store(left.is_some(), Ordering::Relaxed);
                tokio::select! {
                    made = &mut work => break made,
                    () = tokio::time::sleep(BEAT) => {}
                }
            }
        };
        // Once more: so the page says how far it came, and whoever asked just now that it stop is heard.
        let left = left.or(self.beat(claim, &count, clock, halt).await);
        let now = clock().now;
        let mut write = self.store.write().await?;
        let ended = match (made, left) {
            (_, Some(Left::Lost)) => return Ok(()),
            (_, Some(Left::Cancelled)) => {
                write.job_file_end(&claim.id, GIVEN, now).await?;
                write.job_stopped(claim, now).await
            }
            // What is whole when the server stops is kept.
            (Ok(outcome), None | Some(Left::Halted)) => {
                let kept =
                    serde_json::to_vec(&outcome).map_err(|error| Trouble::Inside(error.to_string()))?;
                write.job_file_put(&claim.id, OUTCOME, &kept, now + KEPT).await?;
                write.job_file_end(&claim.id, GIVEN, now).await?;
                match outcome {
                    Outcome::Refused(_) => write.job_given_up(claim, now).await,
                    _ => write.job_done(claim, "", now).await,
                }
            }
            (Err(Short::Told), _) | (Err(_), Some(Left::Halted)) => {
                write.job_failed(claim, "", now, now).await.map(drop)
            }
            (Err(Short::Failed(trouble)), None) => {
                write.job_failed(claim, &trouble.to_string(), now, now).await.map(drop)
            }
        };
        match ended {
            Ok(()) => Ok(write.commit().await?),
            Err(StoreTrouble::LeaseLost { .. }) => Ok(()),
            Err(trouble) => Err(trouble.into()),
        }
    }

    async fn task_make(&self, claim: &Claim, clock: Clock<'_>, count: Arc<Count>) -> Result<Outcome, Short> {
        let Payload { task, language } =
            serde_json::from_str(&claim.payload).map_err(|error| Trouble::Inside(error.to_string()))?;
        let language = Language::parse(&language).unwrap_or(Language::En);
        let words = Arc::new(crate::words(language, self.packs));
        let who = self.who_asked(&claim.about.as_str().into()).await?;
        let having = Having { claim, who, words, count, clock };
        // What they may do is asked again: they may have waited for a day.
        let made = match self.task_may(&having.who, &task, having.now()).await {
            Ok(()) => self.task_do(&having, &task).await,
            Err(trouble) => Err(trouble.into()),
        };
        match made {
            Err(Short::Failed(trouble)) => match told(&trouble, &having.words) {
                Some(_) => Ok(self.refused(|words| told(&trouble, words).unwrap_or_default())),
                None => Err(Short::Failed(trouble)),
            },
            other => other,
        }
    }

    /// That something cannot be done, as `says` has it in each language.
    fn refused(&self, says: impl Fn(&Words) -> Vec<(String, String)>) -> Outcome {
        let every = Language::ALL
            .into_iter()
            .map(|language| (language.tag().to_owned(), says(&crate::words(language, self.packs))));
        Outcome::Refused(Refused::Every(every.collect()))
    }

    async fn task_do(&self, having: &Having<'_>, task: &Task) -> Result<Outcome, Short> {
        match task {
            Task::Drawing { name, mapping, .. } => self.read_drawing(having, name, mapping.clone()).await,
            Task::Sites { place } => self.bring_sites(having, &place.as_str().into()).await,
            Task::Plan { site, part, why } => {
                let bytes = self.print_plan(having, &site.as_str().into(), (*part, why)).await?;
                self.keep_paper(having, 1, &bytes).await?;
                let names = vec![format!("{}.pdf", part.word())];
                Ok(Outcome::Papers { names, media_type: "application/pdf".to_owned(), left_out: Vec::new() })
            }
            Task::Plans { place, part, why } => {
                self.print_plans(having, &place.as_str().into(), (*part, why)).await
            }
            Task::Evacuate { ask } => self.evacuate(having, ask).await,
        }
    }

    /// Runs the people of a dossier that is kept nowhere.
    async fn evacuate(&self, having: &Having<'_>, ask: &RunAsk) -> Result<Outcome, Short> {
        let (zip, packs, moment) = (self.given(having).await?, self.packs, having.now());
        let (ask, count) = (ask.clone(), Arc::clone(&having.count));
        count.total.store(u64::from(ask.runs), Ordering::Relaxed);
        let made = tokio::task::spawn_blocking(move || {
            let opened = dossiers::read(dossiers::unzip(&zip)?, packs);
            let Some(dossier) = opened.dossier else { return Err(Trouble::Dossier(opened.findings)) };
            runs::check(&dossier, &ask)?;
            let from = (packs, Shelf(&|_| None));
            runs::run((&dossier, None), &ask, from, moment, &count).map_err(Trouble::Slip)
        });
        let made = made.await?;
        having.on()?;
        for (part, bytes) in
            made?.into_iter().filter(|(part, _)| [DOCUMENT, FIGURES, TOLD].contains(&part.as_str()))
        {
            self.keep_part(having, &part, &bytes).await?;
        }
        Ok(Outcome::Run)
    }

    /// What the job was given; whoever asked must send it again if it is gone.
    async fn given(&self, having: &Having<'_>) -> Result<Vec<u8>, Short> {
        let given = self.store.job_file(&having.claim.id, GIVEN, having.now().now).await;
        given.map_err(|trouble| match trouble {
            StoreTrouble::NoSuch { .. } => Short::Failed(Trouble::Slip("slip-import-gone")),
            other => other.into(),
        })
    }

    async fn read_drawing(
        &self,
        having: &Having<'_>,
        name: &str,
        mapping: Option<String>,
    ) -> Result<Outcome, Short> {
        let (bytes, name, today) = (self.given(having).await?, name.to_owned(), having.now().today);
        let read = tokio::task::spawn_blocking(move || {
            drawings::read(&name, bytes, mapping.as_deref(), today).map(|plan| write_plan(&plan))
        });
        let text = read.await??;
        self.keep_part(having, DRAWING, text.as_bytes()).await?;
        Ok(Outcome::Drawing)
    }

    /// Makes the sites of a zip, one by one. Each is written down in the transaction that makes it: a worker that takes the
    /// job up goes on behind it. If any of the dossiers has an error, none is made.
    async fn bring_sites(&self, having: &Having<'_>, place: &NodeId) -> Result<Outcome, Short> {
        let (zip, packs) = (self.given(having).await?, self.packs);
        let read = tokio::task::spawn_blocking(move || {
            let files = dossiers::unzip(&zip)?;
            let found = dossiers::several(files).map_err(Trouble::Slip)?;
            let (mut good, mut errors) = (Vec::new(), Vec::new());
            for (folder, files) in found {
                let opened = dossiers::read(files.clone(), packs);
                match opened.dossier {
                    Some(dossier) => good.push((folder, dossier.site.name, files)),
                    None => errors.extend(opened.findings.into_iter().map(|it| (folder.clone(), it))),
                }
            }
            Ok::<_, Trouble>((good, errors))
        });
        let (found, errors) = read.await??;
        if !errors.is_empty() {
            return Ok(self.refused(|words| errors_of(&errors, words)));
        }
        let made = self.store.job_file(&having.claim.id, OUTCOME, having.now().now).await.ok();
        let mut made = match made.and_then(|bytes| serde_json::from_slice(&bytes).ok()) {
            Some(Outcome::Sites(made)) => made,
            _ => Vec::new(),
        };
        if let Some(last) = made.last() {
            self.follow(&last.site.as_str().into(), having.now()).await?;
        }
        having.count.total.store(found.len() as u64, Ordering::Relaxed);
        for (folder, name, files) in found {
            having.count.done.store(made.len() as u64, Ordering::Relaxed);
            if made.iter().all(|it: &Brought| it.folder != folder) {
                having.on()?;
                self.bring_site(having, place, (folder, name, files), &mut made).await?;
            }
        }
        Ok(Outcome::Sites(made))
    }

    async fn bring_site(
        &self,
        having: &Having<'_>,
        place: &NodeId,
        (folder, name, files): (String, String, Files),
        made: &mut Vec<Brought>,
    ) -> Result<(), Short> {
        let moment = having.now();
        let act = act(&having.who, "", moment);
        let mut write = self.store.write().await?;
        write.job_held(having.claim).await?;
        let site = site_write(&mut write, place, (&name, files), &act).await?;
        made.push(Brought { folder, site: site.to_string(), name });
        let outcome = serde_json::to_vec(&Outcome::Sites(made.clone()));
        let outcome = outcome.map_err(|error| Trouble::Inside(error.to_string()))?;
        write.job_file_put(&having.claim.id, OUTCOME, &outcome, moment.now + KEPT).await?;
        write.commit().await?;
        Ok(self.follow(&site, moment).await?)
    }

    async fn print_plan(
        &self,
        having: &Having<'_>,
        site: &DossierId,
        (part, why): (Print, &str),
    ) -> Result<Vec<u8>, Short> {
        let moment = having.now();
        let site = self.plan_to_print(&having.who, site, why, moment).await?;
        let seals = self.seals(&site, moment).await?;
        let (packs, words) = (self.packs, Arc::clone(&having.words));
        let made = move || sections::print(packs, &site, (part.part(), &seals), &words);
        Ok(tokio::task::spawn_blocking(made).await??)
    }

    /// Prints the plan of every site, and puts them together in as few archives as their sizes let.
    async fn print_plans(
        &self,
        having: &Having<'_>,
        place: &NodeId,
        (part, why): (Print, &str),
    ) -> Result<Outcome, Short> {
        let sites = self.all_below(&having.who, place, having.now()).await?;
        having.count.total.store(sites.len() as u64, Ordering::Relaxed);
        let (mut files, mut size, mut names, mut left_out) = (Files::new(), 0, Vec::new(), Vec::new());
        let mut number: usize = 0;
        for (site, name) in sites {
            having.on()?;
            match self.print_plan(having, &site, (part, why)).await {
                Ok(bytes) => {
                    number += 1;
                    size += bytes.len();
                    files.push((format!("{number:04} {}.pdf", plain(&name)), bytes));
                }
                Err(Short::Failed(
                    Trouble::NotAllowed | Trouble::ReasonNeeded | Trouble::NoSuch | Trouble::Broken,
                )) => left_out.push(name),
                Err(other) => return Err(other),
            }
            if size >= ARCHIVE {
                names.push(self.keep_archive(having, names.len() + 1, std::mem::take(&mut files)).await?);
                size = 0;
            }
            having.count.done.fetch_add(1, Ordering::Relaxed);
        }
        if !files.is_empty() {
            names.push(self.keep_archive(having, names.len() + 1, files).await?);
        }
        if names.is_empty() {
            return Err(Trouble::Slip("slip-print-none-seen").into());
        }
        Ok(Outcome::Papers { names, media_type: "application/zip".to_owned(), left_out })
    }

    async fn keep_archive(&self, having: &Having<'_>, number: usize, files: Files) -> Result<String, Short> {
        let name = format!("plans-{number}.zip");
        let called = name.clone();
        let packed = tokio::task::spawn_blocking(move || archive::pack(&called, &files)).await?;
        let bytes = packed.map_err(|refusal| Trouble::from(crate::Trouble::refused(refusal.finding())))?;
        self.keep_paper(having, number, &bytes).await?;
        Ok(name)
    }

    async fn keep_paper(&self, having: &Having<'_>, number: usize, bytes: &[u8]) -> Result<(), Short> {
        self.keep_part(having, &paper(number), bytes).await
    }

    /// Keeps a part of what the job makes, while this worker still has it.
    async fn keep_part(&self, having: &Having<'_>, part: &str, bytes: &[u8]) -> Result<(), Short> {
        let mut write = self.store.write().await?;
        write.job_held(having.claim).await?;
        write.job_file_put(&having.claim.id, part, bytes, having.now().now + KEPT).await?;
        Ok(write.commit().await?)
    }
}

/// Why something could not be done, for whoever asked: what is wrong and what would settle it. None: it is no fault of theirs.
fn told(trouble: &Trouble, words: &Words) -> Option<Vec<(String, String)>> {
    let none = Dossier::default();
    let message = |id: &str| vec![(words.get(id), words.find(&format!("{id}-settle")).unwrap_or_default())];
    let errors = |findings: &[Finding]| {
        let errors: Vec<_> = findings.iter().map(|it| (String::new(), it.clone())).collect();
        errors_of(&errors, words)
    };
    Some(match trouble {
        Trouble::Refused(refused) => match &**refused {
            crate::Trouble::Refused(finding) => {
                vec![(words.says(finding, &none), words.settle(finding, &none))]
            }
            crate::Trouble::DossierBroken { findings, .. } => errors(findings),
            other => vec![(other.to_string(), String::new())],
        },
        Trouble::Dossier(findings) => errors(findings),
        Trouble::Slip(id) => message(id),
        Trouble::NotAllowed => message("error-not-allowed"),
        Trouble::NoSuch => message("error-no-such"),
        Trouble::ReasonNeeded => message("error-reason-needed"),
        Trouble::Broken => message("error-broken"),
        _ => return None,
    })
}

/// The gravest errors of dossiers, each with its file and line.
fn errors_of(errors: &[(String, Finding)], words: &Words) -> Vec<(String, String)> {
    let none = Dossier::default();
    let errors = errors.iter().filter(|(_, finding)| finding.severity == Severity::Error);
    let says = |(folder, finding): &(String, Finding)| {
        let place = words.place(&finding.place, &none);
        (format!("{folder}{place}: {}", words.says(finding, &none)), words.settle(finding, &none))
    };
    errors.take(ERRORS).map(says).collect()
}

/// The name of a site as a file can be called.
fn plain(name: &str) -> String {
    let sign = |c: char| if c.is_alphanumeric() || "-_. ".contains(c) { c } else { '-' };
    name.chars().map(sign).take(80).collect::<String>().trim().to_owned()
}
