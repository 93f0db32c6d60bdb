//! One look at a drill: who looks, at what; and the parts of what they see.

use crate::shell::error::Failure;
use crate::shell::live::{Part, split};
use crate::shell::visitor::Visitor;
use askama::Template;
use parvis_app::exercises::drill::event::{Note, NoteKind, Role, Wash, WashKind};
use parvis_app::exercises::drill::state::{Light, People, Phase};
use parvis_app::exercises::drill::view::{self, Ask, LeadView, Offer, Tile, Told};
use parvis_app::exercises::id::{ExitId, NoteId, PersonId, RoomId, Seconds};
use parvis_app::exercises::state::Register;
use parvis_app::office::Drill;
use parvis_core::Arg;
use parvis_words::Words;

/// Who looks at a drill, and when.
pub struct Look<'a> {
    drill: &'a Drill,
    person: &'a PersonId,
    role: Role,
    words: &'a Words,
    now: Seconds,
}

#[derive(Template)]
#[template(path = "drills/parts.html")]
struct Parts<'a> {
    look: &'a Look<'a>,
    /// `planned`, `running`, `all-clear`, `ended`.
    phase: &'static str,
    /// Since when the clock runs, in milliseconds since 1970.
    zero: Option<i64>,
    /// What the clock shows where it stands.
    stood: Option<String>,
    lead: Option<LeadView>,
    /// What was not said to be ready.
    unready: Vec<String>,
    /// How many rooms are safe, of how many.
    safe: (u32, u32),
    rooms: Vec<Room>,
    exits: Vec<Exit>,
    notes: Vec<Written>,
    /// It was held and is over: it is talked over.
    held: bool,
    washes: Vec<Written>,
    places: Vec<(String, String)>,
}

/// A room as its tile shows it.
struct Room {
    /// The part of the screen it is.
    part: String,
    id: String,
    name: String,
    class: Option<String>,
    light: &'static str,
    expected: u32,
    present: Option<u32>,
    unexplained: i64,
    asks: Vec<Asked>,
    /// Whether heads are counted.
    counts: bool,
    /// As many were counted as were expected.
    all_here: bool,
    /// Missing and extra people that somebody reported: the word, the report, what helps to find them, how many.
    reports: Vec<(&'static str, NoteId, String, u32)>,
}

/// Something a room is asked for, and what was told.
struct Asked {
    /// `secured`, `empty`, `out`.
    word: &'static str,
    /// It is so, since then.
    since: Option<String>,
    /// Somebody said that it is not so.
    is_not: bool,
}

/// An exit as its tile shows it.
struct Exit {
    /// The part of the screen it is.
    part: String,
    id: String,
    name: String,
    first: Option<String>,
    last: Option<String>,
    people: Option<u32>,
}

/// A note as it is listed.
struct Written {
    note: NoteId,
    kind: &'static str,
    place: String,
    text: String,
    lang: &'static str,
    own: bool,
}

impl<'a> Look<'a> {
    /// A look of somebody who has a seat.
    ///
    /// # Errors
    /// They take no part any more.
    pub fn new(visitor: &'a Visitor, drill: &'a Drill, person: &'a PersonId) -> Result<Self, Failure> {
        let role = drill.state.role(person).ok_or_else(Failure::no_such)?;
        let now = drill.at(visitor.state.moment());
        Ok(Self { drill, person, role, words: visitor.words(), now })
    }

    /// How much is ready, as a sentence.
    fn ready_count(&self) -> String {
        let ready = self.drill.ready();
        let done = ready.iter().filter(|(_, done)| *done).count();
        let args = [("done", Arg::Count(done as u64)), ("all", Arg::Count(ready.len() as u64))];
        self.words.fill("drills-ready-count", &args)
    }

    /// What was not said to be ready.
    fn unready(&self) -> Vec<String> {
        let missing = self.drill.ready().into_iter().filter(|(_, done)| !done);
        missing.map(|(item, _)| self.word("drills-ready", item.as_str())).collect()
    }

    /// What the page is called.
    pub fn title(&self) -> String {
        format!("{} · {}", self.t(&format!("drill-{}", self.drill.kind().as_str())), self.drill.sheet.site)
    }

    fn t(&self, id: &str) -> String {
        self.words.get(id)
    }

    fn with(&self, id: &str, name: &str, text: impl ToString) -> String {
        self.words.fill(id, &[(name, Arg::Text(text.to_string()))])
    }

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "templates hand their fields on by reference")]
    fn many(&self, id: &str, count: &u32) -> String {
        self.words.fill(id, &[("count", Arg::Count(u64::from(*count)))])
    }

    /// So many of so many.
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "templates hand their fields on by reference")]
    fn of(&self, id: &str, count: &u32, all: &u32) -> String {
        let args = [("count", Arg::Count(u64::from(*count))), ("all", Arg::Count(u64::from(*all)))];
        self.words.fill(id, &args)
    }

    /// A word of a closed list: `drill-light-safe`.
    fn word(&self, list: &str, word: &str) -> String {
        self.words.get(&format!("{list}-{word}"))
    }

    #[expect(clippy::unused_self, clippy::trivially_copy_pass_by_ref, reason = "templates find it here")]
    fn minutes(&self, at: &Seconds) -> String {
        minutes(*at)
    }

    fn room<'r>(&'r self, id: &'r RoomId) -> &'r str {
        self.drill.sheet.room(id)
    }

    /// Several rooms or exits in one line.
    fn names(&self, rooms: &[RoomId], exits: &[ExitId]) -> String {
        let rooms = rooms.iter().map(|id| self.drill.sheet.room(id));
        rooms.chain(exits.iter().map(|id| self.drill.sheet.exit(id))).collect::<Vec<_>>().join(", ")
    }

    /// How many take part as this.
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "templates hand their fields on by reference")]
    fn of_role(&self, role: &Role, count: &usize) -> String {
        let id = match role {
            Role::Lead => "drills-role-lead-count",
            Role::Teacher => "drills-role-teacher-count",
            Role::Observer => "drills-role-observer-count",
        };
        self.words.fill(id, &[("count", Arg::Count(*count as u64))])
    }

    /// Who may be whom, as a sentence.
    fn match_words(&self, offer: &Offer) -> String {
        let room = |id: &RoomId| Arg::Text(self.room(id).to_owned());
        let args = [
            ("count", Arg::Count(u64::from(offer.pair.count))),
            ("missing", room(&offer.pair.missing.room)),
            ("extra", room(&offer.pair.extra.room)),
        ];
        self.words.fill("drills-offer", &args)
    }

    /// Heads that nothing explains, as a sentence.
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "templates hand their fields on by reference")]
    fn unexplained(&self, heads: &i64) -> String {
        let id = if *heads > 0 { "drills-more-than" } else { "drills-fewer-than" };
        self.words.fill(id, &[("count", Arg::Count(heads.unsigned_abs()))])
    }

    /// Six digits in two groups, as they are read out.
    fn code(&self) -> String {
        let (first, last) = self.drill.code.split_at(self.drill.code.len() / 2);
        format!("{first} {last}")
    }

    fn id(&self) -> &str {
        self.drill.id.as_str()
    }

    fn watches_room(&self, id: &RoomId) -> bool {
        let post = self.drill.state.people.get(self.person).and_then(|person| person.post.as_ref());
        self.role == Role::Lead || post.is_some_and(|post| post.value.rooms.contains(id))
    }

    fn watches_exit(&self, id: &ExitId) -> bool {
        let post = self.drill.state.people.get(self.person).and_then(|person| person.post.as_ref());
        self.role == Role::Lead || post.is_some_and(|post| post.value.exits.contains(id))
    }

    fn room_tile(&self, number: usize, tile: Tile, asks: &[Ask]) -> Room {
        let asked = |ask: &Ask| {
            let (word, told) = match ask {
                Ask::Secured => ("secured", &tile.secured),
                Ask::Empty => ("empty", &tile.empty),
                Ask::Out => ("out", &tile.out),
                Ask::Count => return None,
            };
            let yes = |told: &&Told| told.yes;
            let since = told.as_ref().filter(yes).map(|told| minutes(told.since));
            Some(Asked { word, since, is_not: told.as_ref().is_some_and(|told| !told.yes) })
        };
        Room {
            part: format!("room-{number}"),
            name: self.room(&tile.room).to_owned(),
            light: light(tile.figures.light),
            expected: tile.figures.expected,
            present: tile.figures.present,
            unexplained: tile.figures.unexplained,
            asks: asks.iter().filter_map(asked).collect(),
            counts: asks.contains(&Ask::Count),
            all_here: tile.figures.present == Some(tile.figures.expected),
            reports: self.reports(&tile.room),
            class: tile.class,
            id: tile.room.to_string(),
        }
    }

    fn reports(&self, room: &RoomId) -> Vec<(&'static str, NoteId, String, u32)> {
        let Some(room) = self.drill.state.rooms.get(room) else { return Vec::new() };
        let told = |word, people: &std::collections::BTreeMap<NoteId, _>| {
            let people = people.iter().map(move |(note, register): (&NoteId, &Register<People>)| {
                let people = &register.value;
                (word, note.clone(), people.label.clone().unwrap_or_default(), people.count)
            });
            people.filter(|(_, _, _, count)| *count > 0).collect::<Vec<_>>()
        };
        let mut all = told("missing", &room.missing);
        all.extend(told("extra", &room.extra));
        all
    }

    /// What a room or an exit is called; nothing of the whole building.
    fn place(&self, room: Option<&RoomId>, exit: Option<&ExitId>) -> String {
        let room = room.map(|room| self.room(room));
        room.or_else(|| exit.map(|exit| self.drill.sheet.exit(exit))).unwrap_or_default().to_owned()
    }

    /// What was said afterwards: one's own, for the lead all.
    fn washes(&self) -> Vec<Written> {
        let seen = self.drill.state.washes().filter(|(by, _)| self.role == Role::Lead || *by == self.person);
        let mut all: Vec<_> = seen.collect();
        all.sort_by_key(|(_, wash)| std::cmp::Reverse(wash.stamp.n));
        let written = |(by, wash): (&PersonId, &Register<Wash>)| Written {
            note: wash.value.note.clone(),
            kind: match wash.value.wash {
                WashKind::Good => "good",
                WashKind::Hard => "hard",
                WashKind::Change => "change",
            },
            place: self.place(wash.value.room.as_ref(), wash.value.exit.as_ref()),
            text: wash.value.text.clone(),
            lang: wash.value.lang.0.tag(),
            own: by == self.person,
        };
        all.into_iter().map(written).collect()
    }

    fn notes(&self) -> Vec<Written> {
        let written = |by: &PersonId, note: &Note| Written {
            note: note.note.clone(),
            kind: note_kind(note.note_kind),
            place: self.place(note.room.as_ref(), note.exit.as_ref()),
            text: note.text.clone(),
            lang: note.lang.0.tag(),
            own: by == self.person,
        };
        let seen = self.drill.state.notes().filter(|(by, _)| self.role == Role::Lead || *by == self.person);
        let mut notes: Vec<_> = seen.collect();
        notes.sort_by_key(|(_, note)| std::cmp::Reverse(note.stamp.n));
        notes.into_iter().map(|(by, note)| written(by, &note.value)).collect()
    }
}

/// The parts of what somebody sees. Rooms stand in the order of the plan: nothing moves away under a finger.
///
/// # Errors
/// A template that cannot be filled.
pub fn parts(look: &Look<'_>) -> Result<Vec<Part>, Failure> {
    let (drill, state) = (look.drill, &look.drill.state);
    let asks = view::asks(drill.kind());
    let mut tiles = view::grid(state, look.person, look.now).map(|grid| grid.rooms).unwrap_or_default();
    let order = |tile: &Tile| state.planned_rooms().iter().position(|planned| planned.room == tile.room);
    tiles.sort_by_key(order);
    let exit = |(number, id): (usize, &ExitId)| {
        let seen = state.exits.get(id);
        Exit {
            part: format!("exit-{number}"),
            id: id.to_string(),
            name: drill.sheet.exit(id).to_owned(),
            first: seen.and_then(|seen| seen.first.as_ref()).map(|at| minutes(at.value)),
            last: seen.and_then(|seen| seen.last.as_ref()).map(|at| minutes(at.value)),
            people: seen.and_then(|seen| seen.people.as_ref()).map(|people| people.value),
        }
    };
    let leads = look.role == Role::Lead;
    let runs = state.ended.is_none();
    let exits = state.exits().iter().filter(|id| drill.kind().leaves() && look.watches_exit(id));
    let page = Parts {
        phase: phase(state.phase()),
        zero: drill.started().filter(|_| runs).map(jiff::Timestamp::as_millisecond),
        stood: state.elapsed(look.now).filter(|_| !runs).map(minutes),
        lead: if leads { view::lead(state, look.now) } else { None },
        unready: look.unready(),
        safe: (state.totals().safe as u32, state.totals().rooms as u32),
        rooms: tiles
            .into_iter()
            .enumerate()
            .map(|(number, tile)| look.room_tile(number, tile, &asks))
            .collect(),
        exits: exits.enumerate().map(exit).collect(),
        notes: look.notes(),
        held: drill.held(),
        washes: look.washes(),
        places: places(look),
        look,
    };
    let html = page.render().map_err(|error| Failure::inside(error.to_string()))?;
    Ok(split(&html))
}

/// Where a note can be pinned: rooms and exits one watches.
fn places(look: &Look<'_>) -> Vec<(String, String)> {
    let state = &look.drill.state;
    let rooms = state.planned_rooms().iter().map(|planned| &planned.room).filter(|id| look.watches_room(id));
    let rooms = rooms.map(|id| (format!("room:{id}"), look.room(id).to_owned()));
    let exits = state.exits().iter().filter(|id| look.watches_exit(id));
    rooms.chain(exits.map(|id| (format!("exit:{id}"), look.drill.sheet.exit(id).to_owned()))).collect()
}

/// Minutes and seconds since the start: `1:05`.
fn minutes(at: Seconds) -> String {
    format!("{}:{:02}", at.0.div_euclid(60), at.0.rem_euclid(60))
}

const fn phase(phase: Phase) -> &'static str {
    match phase {
        Phase::Planned => "planned",
        Phase::Running => "running",
        Phase::AllClear => "all-clear",
        Phase::Ended => "ended",
    }
}

const fn light(light: Light) -> &'static str {
    match light {
        Light::Problem => "problem",
        Light::Waiting => "waiting",
        Light::Safe => "safe",
        Light::Accounted => "accounted",
    }
}

const fn note_kind(kind: NoteKind) -> &'static str {
    match kind {
        NoteKind::Strength => "strength",
        NoteKind::Gap => "gap",
        NoteKind::Information => "information",
    }
}
