//! The worker that makes a run, beside all other work.

use super::{Payload, RunAsk, kept as parts};
use crate::Packs;
use crate::drilled::{self, Shelf};
use crate::egress::{self, Ask, LeftOut, Watch};
use crate::office::work::{BEAT, Clock, Count, Left};
use crate::office::{Moment, Office, Site, Trouble};
use parvis_core::Dossier;
use parvis_store::Trouble as StoreTrouble;
use parvis_store::jobs::Claim;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::mpsc;
use tokio::sync::watch::Receiver;

/// What a run came to.
enum End {
    /// Parts to be kept.
    Found(Vec<(String, Vec<u8>)>),
    /// It left off before its end.
    Left(Left),
    /// It cannot be done: a message of `locales/`.
    Failed(&'static str),
}

impl Office {
    /// Makes a run that this worker has, and keeps what it came to.
    pub(in crate::office) async fn run_claimed(
        &self,
        claim: &Claim,
        clock: Clock<'_>,
        halt: &Receiver<bool>,
    ) -> Result<(), Trouble> {
        let end = self.make(claim, clock, halt).await;
        let now = clock().now;
        let mut write = self.store.write().await?;
        let ended = match end {
            End::Left(Left::Lost) => return Ok(()),
            End::Found(parts) => {
                let payload = payload(claim)?;
                let of = (&claim.about.as_str().into(), payload.revision);
                write.result_put(&claim.id, of, &parts, now).await?;
                write.job_done(claim, "", now).await
            }
            End::Left(Left::Cancelled) => write.job_stopped(claim, now).await,
            End::Left(Left::Halted) => write.job_failed(claim, "", now, now).await.map(|_| ()),
            End::Failed(why) => write.job_failed(claim, why, now, now).await.map(|_| ()),
        };
        match ended {
            Ok(()) => Ok(write.commit().await?),
            Err(StoreTrouble::LeaseLost { .. }) => Ok(()),
            Err(trouble) => Err(trouble.into()),
        }
    }

    /// Does the work on a thread of its own, says every second how far it is, and hears whether it is to stop.
    async fn make(&self, claim: &Claim, clock: Clock<'_>, halt: &Receiver<bool>) -> End {
        let Ok(payload) = payload(claim) else { return End::Failed("run-why-inside") };
        let moment = clock();
        let opened = self.opened_at(&claim.about.as_str().into(), payload.revision, moment).await;
        let Ok(site) = opened else { return End::Failed("run-why-inside") };
        let count = Arc::new(Count::default());
        count.total.store(u64::from(payload.ask.runs), Ordering::Relaxed);
        let (mine, packs) = (Arc::clone(&count), self.packs);
        // The thread that works asks here for what former runs kept, and waits for the answer.
        let (asks, mut asked) = mpsc::unbounded_channel::<(String, std::sync::mpsc::Sender<String>)>();
        let mut work = tokio::task::spawn_blocking(move || {
            let kept = |of: &str| {
                let (back, answer) = std::sync::mpsc::channel();
                asks.send((of.to_owned(), back)).ok()?;
                answer.recv().ok()
            };
            found(&site, &payload, (packs, Shelf(&kept)), moment, &mine)
        });
        let mut left = None;
        loop {
            left = left.or(self.beat(claim, &count, clock, halt).await);
            count.stop.store(left.is_some(), Ordering::Relaxed);
            tokio::select! {
                found = &mut work => return match (found, left) {
                    (_, Some(left)) => End::Left(left),
                    (Ok(Ok(parts)), None) => End::Found(parts),
                    (Ok(Err(why)), None) => End::Failed(why),
                    (Err(_), None) => End::Failed("run-why-inside"),
                },
                Some((of, back)) = asked.recv() => {
                    let part = parts::calibration(&of);
                    // What cannot be read is as good as not kept: the runs are made anew.
                    let kept = self.store.result_last(&claim.about.as_str().into(), &part).await.ok().flatten();
                    // Nothing is sent where nothing was kept: the one who waits hears that nobody will answer.
                    if let Some(text) = kept.and_then(|text| String::from_utf8(text).ok()) {
                        let _ = back.send(text);
                    }
                }
                () = tokio::time::sleep(BEAT) => {}
            }
        }
    }
}

fn payload(claim: &Claim) -> Result<Payload, Trouble> {
    serde_json::from_str(&claim.payload).map_err(|error| Trouble::Inside(error.to_string()))
}

/// Runs the people and puts together what is to be kept. One core is left to those who read pages meanwhile.
fn found(
    site: &Site,
    payload: &Payload,
    from: (&Packs, Shelf<'_>),
    moment: Moment,
    count: &Count,
) -> Result<Vec<(String, Vec<u8>)>, &'static str> {
    let dossier = site.dossier().map_err(|_| "error-broken")?;
    let kept = site.opened.results.get(drilled::FILE).map(String::as_str);
    run((dossier, kept), &payload.ask, from, moment, count)
}

/// Runs the people of a dossier, beside what of its calibration was kept.
pub(in crate::office) fn run(
    of: (&Dossier, Option<&str>),
    asked: &RunAsk,
    from: (&Packs, Shelf<'_>),
    moment: Moment,
    count: &Count,
) -> Result<Vec<(String, Vec<u8>)>, &'static str> {
    let threads = rayon::current_num_threads().saturating_sub(1).max(1);
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build();
    pool.map_err(|_| "run-why-inside")?.install(|| forecast(of, asked, from, moment, count))
}

fn forecast(
    (dossier, kept): (&Dossier, Option<&str>),
    asked: &RunAsk,
    (packs, shelf): (&Packs, Shelf<'_>),
    moment: Moment,
    count: &Count,
) -> Result<Vec<(String, Vec<u8>)>, &'static str> {
    let options = &asked.options;
    let scenario = options.scenario(dossier).map_err(|trouble| why(&trouble))?;
    let ask = Ask {
        mode: asked.mode,
        model: options.model(),
        choosing: options.choosing,
        without: &asked.without,
        present: Some(&asked.present),
        capped: asked.capped,
        locking: asked.locking.map(f64::from),
        alarm_step: options.alarm_step.map(f64::from),
        lifts: options.service(),
        scenario: scenario.as_ref(),
        what_if: options.what_if,
        shelf: Some(shelf),
        kept,
        ..Ask::of(asked.runs as usize, options.seed)
    };
    let left_out: Mutex<Vec<LeftOut>> = Mutex::default();
    // The runs are counted first; then each what-if counts once, however many runs it needs.
    let sweeping = AtomicBool::new(false);
    let watch = Watch {
        stop: &|| count.stop.load(Ordering::Relaxed),
        run: &|| {
            if !sweeping.load(Ordering::Relaxed) {
                count.done.fetch_add(1, Ordering::Relaxed);
            }
        },
        left_out: &|all| *left_out.lock().unwrap_or_else(PoisonError::into_inner) = all.to_vec(),
        more: &|runs| {
            count.total.fetch_add(runs as u64, Ordering::Relaxed);
        },
        next: &|_, of| {
            if sweeping.swap(true, Ordering::Relaxed) {
                count.done.fetch_add(1, Ordering::Relaxed);
            } else {
                count.total.fetch_add(of as u64, Ordering::Relaxed);
            }
        },
    };
    let answer =
        egress::forecast(dossier, packs, moment.today, &ask, &watch).map_err(|trouble| why(&trouble))?;
    let left_out = left_out.into_inner().unwrap_or_else(PoisonError::into_inner);
    parts::parts(&answer, &left_out, &ask, dossier, packs).map_err(|_| "run-why-inside")
}

/// Why people could not be run, as a message.
const fn why(trouble: &crate::Trouble) -> &'static str {
    use crate::Trouble;
    match trouble {
        Trouble::NobodyPresent => "run-why-nobody-present",
        Trouble::NobodyCounted => "run-why-nobody-counted",
        Trouble::NoRefuge => "run-why-no-locking-room",
        Trouble::NoInnerRoom => "run-why-no-inner-room",
        Trouble::NotWalkable(_) => "run-why-not-walkable",
        Trouble::NoWayIn { .. } => "run-why-no-way-in",
        _ => "run-why-inside",
    }
}
