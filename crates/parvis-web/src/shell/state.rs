//! What every request finds: the office, the words of each language, the clock.

use super::limit::Limiter;
use super::watch::Numbers;
use crate::features::exercises::Cache;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use parvis_app::office::{Moment, NoParty, Office, Party};
use parvis_core::Language;
use parvis_words::Words;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::{Semaphore, watch};

/// How the server is run.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Whether browsers reach it by https (through a proxy): cookies are then kept from any other way.
    pub https: bool,
    /// The address that passkeys belong to, or why there can be none.
    pub party: Result<Party, NoParty>,
    /// So many requests a second one address may send, and five seconds' worth at once; 0: as many as it likes.
    pub requests_per_second: u32,
    /// Whether a proxy stands between that writes into `X-Forwarded-For` who asks.
    pub trusts_forwarded: bool,
    /// How long the headers of a request may take, and how long a line may stay open without one.
    pub header_patience: Duration,
    /// What reads the clock, for every request anew.
    pub clock: fn() -> Timestamp,
    /// Where the server stands: its days and times of day are shown.
    pub zone: TimeZone,
}

/// What every request finds.
#[derive(Clone)]
pub struct State {
    /// The use cases.
    pub office: Arc<Office>,
    /// How the server is run.
    pub settings: Settings,
    /// What counts requests by address; none: nothing does.
    pub limiter: Option<Arc<Limiter>>,
    /// What is counted since the start.
    pub numbers: Arc<Numbers>,
    /// The word EXERCISE in every language: it stands on whatever is played.
    pub marks: Arc<BTreeMap<Language, String>>,
    /// What was made for the readers of exercises.
    pub screens: Arc<Cache>,
    /// Who holds a permit draws a screen of an exercise: drawing leaves a core for those who write.
    pub drawing: Arc<Semaphore>,
    /// Who draws what can wait holds this one first: so the rest waits behind one of those at most.
    pub patient: Arc<Semaphore>,
    stop: Arc<watch::Sender<bool>>,
    /// The words of every language: of a wall that people of many read.
    pub words: Arc<BTreeMap<Language, Words>>,
    tries: Arc<Mutex<BTreeMap<String, Tries>>>,
}

/// How often somebody tried to sign in with a name, and since when.
struct Tries {
    since: Timestamp,
    count: u32,
}

/// So many tries for a name…; ours.
const TRIES: u32 = 10;
/// …in this time; ours.
const TRIES_IN: SignedDuration = SignedDuration::from_mins(10);

/// What wrong codes are counted under; no name to sign in with has a space.
const CODES: &str = " codes";
/// So many wrong codes in that time, of all people together; ours: a room full of people mistypes a few.
const WRONG_CODES: u32 = 100;

/// So many screens are drawn at once: all cores but one, so that a thousand of them keep nobody’s answer waiting.
fn drawers() -> usize {
    std::thread::available_parallelism().map_or(1, |cores| cores.get().saturating_sub(1).max(1))
}

impl State {
    /// Reads the words of every language.
    pub fn new(office: Office, settings: Settings) -> Self {
        let words = |language| (language, parvis_app::words(language, office.packs()));
        let words: BTreeMap<Language, Words> = Language::ALL.into_iter().map(words).collect();
        let mark = |(language, words): (&Language, &Words)| (*language, words.get("exercise-mark"));
        Self {
            office: Arc::new(office),
            limiter: Limiter::new(settings.requests_per_second).map(Arc::new),
            settings,
            marks: Arc::new(words.iter().map(mark).collect()),
            screens: Arc::default(),
            drawing: Arc::new(Semaphore::new(drawers())),
            patient: Arc::new(Semaphore::new(1)),
            stop: Arc::new(watch::channel(false).0),
            words: Arc::new(words),
            numbers: Arc::default(),
            tries: Arc::default(),
        }
    }

    /// What the clock says.
    pub fn moment(&self) -> Moment {
        let now = (self.settings.clock)();
        Moment { now, today: now.to_zoned(self.settings.zone.clone()).date() }
    }

    /// Whether another try to sign in with a name is taken. The limit is per name, whoever tries: a proxy hides addresses.
    pub fn may_try(&self, login: &str, moment: Moment) -> bool {
        let mut tries = self.tries.lock().unwrap_or_else(PoisonError::into_inner);
        tries.retain(|_, tries| moment.now.duration_since(tries.since) < TRIES_IN);
        let login = login.trim().to_lowercase().chars().take(200).collect();
        let tries = tries.entry(login).or_insert(Tries { since: moment.now, count: 0 });
        tries.count += 1;
        tries.count <= TRIES
    }

    /// Tells everything that goes on by itself to come to its end.
    pub fn stop(&self) {
        self.stop.send_replace(true);
    }

    /// Hears when the server comes to its end.
    pub fn stopping(&self) -> watch::Receiver<bool> {
        self.stop.subscribe()
    }

    /// Whether so many wrong codes were typed lately that none is taken: six digits can be guessed by who may try for long.
    pub fn too_many_codes(&self, moment: Moment) -> bool {
        let tries = self.tries.lock().unwrap_or_else(PoisonError::into_inner);
        let lately = |tries: &&Tries| moment.now.duration_since(tries.since) < TRIES_IN;
        tries.get(CODES).filter(lately).is_some_and(|tries| tries.count >= WRONG_CODES)
    }

    /// Counts a wrong code.
    pub fn wrong_code(&self, moment: Moment) {
        let mut tries = self.tries.lock().unwrap_or_else(PoisonError::into_inner);
        let entry = tries.entry(CODES.to_owned()).or_insert(Tries { since: moment.now, count: 0 });
        if moment.now.duration_since(entry.since) >= TRIES_IN {
            *entry = Tries { since: moment.now, count: 0 };
        }
        entry.count += 1;
    }

    /// The words of a language.
    pub fn words(&self, language: Language) -> &Words {
        self.words
            .get(&language)
            .or_else(|| self.words.get(&Language::En))
            .unwrap_or_else(|| unreachable!("all are there"))
    }
}
