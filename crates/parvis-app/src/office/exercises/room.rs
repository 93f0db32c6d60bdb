//! An exercise opened: what stands, in memory; commands worked off in order; news for those who look.

use super::news::{News, Scope, Touch, scope, touch};
use super::presence::Present;
use super::{read, summary, written};
use crate::exercises::packs;
use crate::office::{Moment, Office, Trouble};
use jiff::{SignedDuration, Timestamp};
use parvis_exercise::id::{CommandKey, PersonId, Seconds};
use parvis_exercise::pack::Files;
use parvis_exercise::{Command, Event, Refusal, Scenario, State, What, decide};
use parvis_store::exercises::{Exercise, ExerciseKind, NewEvents};
use parvis_store::{Act, ExerciseId, Write};
use std::collections::{BTreeMap, HashMap};
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError, RwLock, RwLockReadGuard};
use tokio::sync::{broadcast, oneshot};

/// So much news waits for a slow reader, who then looks at everything; ours.
const NEWS: usize = 256;
/// An exercise that does not go on is closed when nobody has looked at it for so many seconds; ours.
const IDLE: u32 = 600;

/// Who is asked every second and hears nothing for longer than this slept; ours: a busy machine is late by seconds.
pub(super) const SLEPT: Seconds = Seconds(60);
/// So often it is written down that a clock runs: so much of the story may be told twice after a power cut; ours.
const BEAT: Seconds = Seconds(10);

/// An exercise opened.
pub struct Room {
    /// Its id.
    pub id: ExerciseId,
    /// What people type to join.
    pub code: String,
    /// The place it belongs to.
    pub node: parvis_store::NodeId,
    began: Timestamp,
    stands: RwLock<Stands>,
    /// The state that commands are decided on: ahead of what is shown until they are on the disk.
    pub(super) ahead: tokio::sync::Mutex<State>,
    line: Mutex<Vec<Waiting>>,
    news: broadcast::Sender<News>,
    pub(super) seats: RwLock<HashMap<String, PersonId>>,
    pub(super) present: Present,
    /// The exercise it only rehearses.
    pub rehearses: Option<ExerciseId>,
    /// It was thrown away, or closed: who still looks at it must open it anew.
    gone: AtomicBool,
    /// For how many seconds nobody has held it.
    idle: AtomicU32,
    /// When its clock was last looked at, in seconds since it began; of a room just opened: when something of it was last
    /// written down, by whatever process.
    looked: Mutex<Seconds>,
    /// When that was last written down.
    beat: Mutex<Option<Seconds>>,
}

/// What is shown.
struct Stands {
    state: State,
    scenario: Arc<Scenario>,
    /// How often the scenario was changed.
    packs: i64,
}

/// A command that waits to be worked off.
struct Waiting {
    command: Command,
    at: Seconds,
    tell: oneshot::Sender<Result<u64, Trouble>>,
}

/// What somebody wants to happen.
#[derive(Clone, Debug)]
pub struct Wish {
    /// What their client calls it; none: it cannot deliver twice.
    pub key: Option<String>,
    /// Its place among theirs; none: after all there is.
    pub seq: Option<u64>,
    /// What.
    pub what: What,
}

/// A look at what stands; nobody writes meanwhile, so it is to be short. Who holds one must not ask for another: a writer that
/// came in between waits for the first, and the second for the writer.
pub struct Seen<'r> {
    stands: RwLockReadGuard<'r, Stands>,
}

impl Seen<'_> {
    /// The state.
    pub fn state(&self) -> &State {
        &self.stands.state
    }

    /// The scenario, with the words as they are now.
    pub fn scenario(&self) -> &Scenario {
        &self.stands.scenario
    }

    /// The same, to be kept for longer than the look.
    pub fn scenario_kept(&self) -> Arc<Scenario> {
        Arc::clone(&self.stands.scenario)
    }

    /// How often the scenario was changed.
    pub fn packs(&self) -> i64 {
        self.stands.packs
    }
}

impl Room {
    /// What stands.
    pub fn see(&self) -> Seen<'_> {
        Seen { stands: self.stands.read().unwrap_or_else(PoisonError::into_inner) }
    }

    /// What happens from now on.
    pub fn listen(&self) -> broadcast::Receiver<News> {
        self.news.subscribe()
    }

    /// The time as the exercise counts it.
    pub fn at(&self, moment: Moment) -> Seconds {
        Seconds(moment.now.as_second() - self.began.as_second())
    }

    /// When something of the exercise happened.
    pub fn when(&self, at: Seconds) -> Timestamp {
        Timestamp::from_second(self.began.as_second() + at.0).unwrap_or(self.began)
    }

    /// Whether it was thrown away: nothing in it is true any more.
    pub fn is_gone(&self) -> bool {
        self.gone.load(Ordering::Relaxed)
    }

    /// Tells those who lead to look again: something changed that is no event.
    pub(super) fn stir(&self, touch: Vec<(Touch, Scope)>) {
        let last = self.see().state().last;
        let _ = self.news.send(News { last, touch });
    }

    fn take(&self) -> Vec<Waiting> {
        std::mem::take(&mut *self.line.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Somebody went on in another browser: what is known of their seats is asked for anew.
    fn forget_seats(&self, person: &PersonId) {
        self.seats.write().unwrap_or_else(PoisonError::into_inner).retain(|_, one| one != person);
    }

    /// Events that are on the disk are shown, and told to those who look.
    fn show(&self, events: &[Event]) {
        let news = {
            let mut stands = self.stands.write().unwrap_or_else(PoisonError::into_inner);
            let mut all = Vec::new();
            for event in events {
                stands.state.apply(event);
                if event.what == What::Rejoined {
                    self.forget_seats(&event.by);
                }
                for one in touch(event, &stands.state) {
                    let one = (one, scope(event));
                    if !all.contains(&one) {
                        all.push(one);
                    }
                }
            }
            News { last: stands.state.last, touch: all }
        };
        // Nobody looks: then nobody need hear.
        let _ = self.news.send(news);
    }

    /// Another scenario is shown from now on, and with it what its change made happen.
    pub(super) fn put_scenario(&self, scenario: Arc<Scenario>, packs: i64, events: &[Event]) {
        {
            let mut stands = self.stands.write().unwrap_or_else(PoisonError::into_inner);
            for event in events {
                stands.state.apply(event);
            }
            (stands.scenario, stands.packs) = (scenario, packs);
        }
        self.stir(vec![(Touch::Everybody, Scope::All)]);
    }

    /// For how long nobody looked at its clock here; nothing for as long as a busy machine is late.
    pub(super) fn unlooked(&self, moment: Moment) -> Option<Seconds> {
        let before = *self.looked.lock().unwrap_or_else(PoisonError::into_inner);
        Some(self.at(moment).minus(before)).filter(|gap| *gap > SLEPT)
    }

    /// Its clock is looked at; says whether it is time to write that down.
    pub(super) fn look(&self, moment: Moment) -> bool {
        let now = self.at(moment);
        *self.looked.lock().unwrap_or_else(PoisonError::into_inner) = now;
        let mut beat = self.beat.lock().unwrap_or_else(PoisonError::into_inner);
        let due = self.see().state().clock.running && beat.is_none_or(|beat| now.minus(beat) >= BEAT);
        if due {
            *beat = Some(now);
        }
        due
    }

    /// Whether its clock may still want something: it has not ended, and is not so old that nobody will come back.
    fn goes_on(&self, moment: Moment) -> bool {
        let young = moment.now.duration_since(self.began) < super::clock::OLD;
        self.see().state().ended.is_none() && young
    }
}

/// The rooms that are open.
pub(in crate::office) struct Rooms {
    open: tokio::sync::Mutex<BTreeMap<ExerciseId, Arc<Room>>>,
    /// What this process is called among those on one database.
    process: String,
}

impl Rooms {
    /// None are open yet.
    pub(in crate::office) fn new(process: String) -> Self {
        Self { open: tokio::sync::Mutex::default(), process }
    }

    /// What this process is called among those on one database.
    pub(super) fn process(&self) -> &str {
        &self.process
    }

    /// Those that are open now.
    pub(super) async fn all(&self) -> Vec<Arc<Room>> {
        self.open.lock().await.values().cloned().collect()
    }

    /// A second passes: closes those that do not go on and that nobody has held for a while. Whoever holds one keeps it.
    pub(super) async fn close_idle(&self, moment: Moment) {
        self.open.lock().await.retain(|_, room| {
            if Arc::strong_count(room) > 1 || room.goes_on(moment) {
                room.idle.store(0, Ordering::Relaxed);
                return true;
            }
            room.idle.fetch_add(1, Ordering::Relaxed) < IDLE
        });
    }
}

impl Office {
    /// Opens an exercise; no question is asked who looks: a seat in it is what opens it ([`Office::seated`]).
    ///
    /// # Errors
    /// There is none under this id.
    pub async fn room(&self, id: &ExerciseId) -> Result<Arc<Room>, Trouble> {
        let mut rooms = self.rooms.open.lock().await;
        if let Some(room) = rooms.get(id) {
            return Ok(Arc::clone(room));
        }
        let room = Arc::new(self.opened_room(self.store.exercise(id).await?).await?);
        rooms.insert(id.clone(), Arc::clone(&room));
        Ok(room)
    }

    /// Closes a room: whoever comes next opens it anew from what is kept.
    pub(super) async fn close_room(&self, id: &ExerciseId) {
        let closed = self.rooms.open.lock().await.remove(id);
        if let Some(room) = closed {
            room.gone.store(true, Ordering::Relaxed);
            room.stir(vec![(Touch::Everybody, Scope::All)]);
        }
    }

    async fn opened_room(&self, row: Exercise) -> Result<Room, Trouble> {
        if row.kind != ExerciseKind::Tabletop {
            return Err(Trouble::NoSuch);
        }
        let events = self.events(&row.id).await?;
        let state = State::of(&events);
        let alive = row.alive.map(|alive| Seconds(alive.as_second() - row.at.as_second()));
        let lived = events.last().map(|event| event.at).max(alive).unwrap_or_default();
        let (pack, packs) = self.store.exercise_pack(&row.id).await?;
        let scenario = Arc::new(scenario(&pack)?);
        Ok(Room {
            id: row.id,
            code: row.code,
            node: row.node,
            began: row.at,
            ahead: tokio::sync::Mutex::new(state.clone()),
            stands: RwLock::new(Stands { state, scenario, packs }),
            line: Mutex::default(),
            news: broadcast::channel(NEWS).0,
            seats: RwLock::default(),
            present: Present::default(),
            rehearses: row.rehearses,
            gone: AtomicBool::new(false),
            idle: AtomicU32::new(0),
            looked: Mutex::new(lived),
            beat: Mutex::default(),
        })
    }

    /// Every event of an exercise.
    pub(super) async fn events(&self, id: &ExerciseId) -> Result<Vec<Event>, Trouble> {
        events_of(&self.store.exercise_events(id, 0).await?)
    }

    /// Does what somebody wants, or says why not. What is acknowledged is on the disk; says up to which event.
    ///
    /// # Errors
    /// It cannot happen now ([`Trouble::Exercise`]); the store.
    pub async fn exercise_do(
        self: &Arc<Self>,
        room: &Arc<Room>,
        by: &PersonId,
        wish: Wish,
        moment: Moment,
    ) -> Result<u64, Trouble> {
        let seq = wish.seq.unwrap_or_else(|| room.see().state().top_seq + 1);
        let key: CommandKey = wish.key.unwrap_or_else(|| self.draw().as_str().to_owned()).into();
        let command = Command { key, by: by.clone(), seq, what: wish.what };
        let told = self.command(room, command, moment);
        told.await.map_err(|_| Trouble::Broken)?
    }

    /// Puts a command into the line and sees that it is worked off, even if nobody waits for the answer any more.
    pub(super) fn command(
        self: &Arc<Self>,
        room: &Arc<Room>,
        command: Command,
        moment: Moment,
    ) -> oneshot::Receiver<Result<u64, Trouble>> {
        let (tell, told) = oneshot::channel();
        let at = room.at(moment);
        room.line.lock().unwrap_or_else(PoisonError::into_inner).push(Waiting { command, at, tell });
        let (office, room) = (Arc::clone(self), Arc::clone(room));
        tokio::spawn(async move { office.work_off(&room, moment).await });
        told
    }

    async fn work_off(&self, room: &Room, moment: Moment) {
        let mut ahead = room.ahead.lock().await;
        loop {
            let batch = room.take();
            if batch.is_empty() {
                return;
            }
            let answers = self.settle(room, &mut ahead, &batch, moment).await;
            for (waiting, answer) in batch.into_iter().zip(answers) {
                // They went away: what they wanted has happened.
                let _ = waiting.tell.send(answer);
            }
        }
    }

    /// Decides all that waits, writes it down in one go, shows it.
    async fn settle(
        &self,
        room: &Room,
        ahead: &mut State,
        batch: &[Waiting],
        moment: Moment,
    ) -> Vec<Result<u64, Trouble>> {
        let settled = self.written_down(room, ahead, batch, moment).await;
        settled.unwrap_or_else(|trouble| {
            // Nothing of it happened; they may deliver again under the same key.
            ahead.clone_from(room.see().state());
            batch.iter().map(|_| Err(Trouble::Away(trouble.to_string()))).collect()
        })
    }

    /// First the turn to write, then what other processes wrote before, then the decision: so that nothing is decided on a
    /// state that is no more.
    async fn written_down(
        &self,
        room: &Room,
        ahead: &mut State,
        batch: &[Waiting],
        moment: Moment,
    ) -> Result<Vec<Result<u64, Trouble>>, Trouble> {
        let mut write = self.store.write().await?;
        take_in(room, ahead, &write).await?;
        let scenario = room.see().scenario_kept();
        let after = ahead.last;
        let (events, answers) = decided(ahead, &scenario, batch);
        let Some(first) = events.first() else { return Ok(answers) };
        let bytes: Vec<Vec<u8>> = events.iter().map(written).collect();
        let act = Act { who: first.by.as_str(), why: "", now: moment.now };
        let ends = events.iter().any(|event| event.what == What::Ended).then(|| names_go(ahead, moment.now));
        let new = NewEvents { exercise: &room.id, after, events: &bytes, ends };
        if !write.exercise_append(&new, &act).await? {
            return Err(Trouble::Broken);
        }
        if summary::changes(&events) {
            summary::write_down(&mut write, &room.id, ahead, &scenario).await?;
        }
        write.commit().await?;
        room.show(&events);
        Ok(answers)
    }

    /// Shows what other processes wrote.
    pub(super) async fn catch_up(&self, room: &Room) -> Result<(), Trouble> {
        let last = room.see().state().last;
        let events = events_of(&self.store.exercise_events(&room.id, last).await?)?;
        if !events.is_empty() {
            room.show(&events);
        }
        let packs = room.see().packs();
        if self.store.exercise(&room.id).await?.packs != packs {
            let (pack, packs) = self.store.exercise_pack(&room.id).await?;
            room.put_scenario(Arc::new(scenario(&pack)?), packs, &[]);
        }
        Ok(())
    }
}

/// Waits for the turn to write, and takes in what other processes wrote before.
pub(super) async fn take_in(room: &Room, ahead: &mut State, write: &Write<'_>) -> Result<(), Trouble> {
    if write.exercise_lock(&room.id).await? > ahead.last {
        let missed = events_of(&write.exercise_events(&room.id, ahead.last).await?)?;
        for event in &missed {
            ahead.apply(event);
        }
        room.show(&missed);
    }
    Ok(())
}

/// When the names of an exercise that ended go.
pub(super) fn names_go(state: &State, ended: Timestamp) -> Timestamp {
    let days = state.setting.as_ref().map_or(1, |setting| i64::from(setting.retention_days.max(1)));
    ended.checked_add(SignedDuration::from_hours(24 * days)).unwrap_or(ended)
}

/// What a batch makes, decided one after the other, each on what those before it made.
fn decided(
    ahead: &mut State,
    scenario: &Scenario,
    batch: &[Waiting],
) -> (Vec<Event>, Vec<Result<u64, Trouble>>) {
    let mut events: Vec<Event> = Vec::new();
    let mut answers = Vec::with_capacity(batch.len());
    for waiting in batch {
        let made = decide(ahead, scenario, waiting.command.clone(), waiting.at);
        answers.push(made.map_err(Trouble::from).map(|made| {
            for event in made {
                ahead.apply(&event);
                events.push(event);
            }
            ahead.last
        }));
    }
    (events, answers)
}

/// The events in the bytes they are kept in.
pub(super) fn events_of(bytes: &[Vec<u8>]) -> Result<Vec<Event>, Trouble> {
    bytes.iter().map(|bytes| read(bytes)).collect()
}

/// The scenario in the bytes an exercise keeps it in: its files by their paths, as JSON.
pub(super) fn scenario(bytes: &[u8]) -> Result<Scenario, Trouble> {
    packs::read_files(&files(bytes)?).map_err(|_| Trouble::Broken)
}

/// The files of a scenario in the bytes an exercise keeps it in.
pub(super) fn files(bytes: &[u8]) -> Result<Files, Trouble> {
    serde_json::from_slice(bytes).map_err(|_| Trouble::Broken)
}

impl From<Refusal> for Trouble {
    fn from(refusal: Refusal) -> Self {
        Self::Exercise(refusal)
    }
}
