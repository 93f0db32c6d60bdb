//! The screen of those who lead: what is out, what comes, what waits; the tables; who is here; words of the day.

use super::limits::Limits;
use super::look::{Clock, Look, Shown, clock, hours};
use super::seen::{self, Seen};
use crate::shell::page::own_name;
use askama::Template;
use parvis_app::exercises::event::{OWNER, Post, Profile};
use parvis_app::exercises::id::{Channel, InjectId, NoteId, PersonId, Release, Role, Seconds, TableId};
use parvis_app::exercises::state::Register;
use parvis_app::exercises::view::{Condition, Heat, InjectRow, Progress, Shelf, console, of_person};
use parvis_app::exercises::with_original;
use parvis_app::office::is_handed_over;
use parvis_core::Arg;
use std::collections::BTreeSet;

#[derive(Template)]
#[template(path = "exercises/console.html")]
struct Page<'a> {
    look: &'a Look<'a>,
    clock: Clock,
    running: Option<String>,
    modules: Vec<Module>,
    shelves: Vec<ShelfView>,
    heats: Vec<HeatView>,
    /// Who answered the question whether they can read this, for who may ask it.
    check: Option<CheckView>,
    /// The clock stands because the machine slept: what that means.
    slept: Option<String>,
    people: Vec<PersonView>,
    roles: Vec<(&'static str, String)>,
    tables: Vec<(String, String)>,
    senders: Vec<(String, String)>,
    channels: Vec<(&'static str, String)>,
    objectives: Vec<(String, String)>,
    posts: Vec<PostView>,
    /// What evaluators noted, for who may read it.
    seen: Vec<Seen>,
    /// How many of these the reader has not read.
    unread: usize,
    /// The newest of them.
    newest: u64,
    /// The languages of the room some texts of which nobody has checked, each with their number in words.
    unchecked: Vec<(&'static str, String)>,
    parked: Vec<Parked>,
    decisions: Vec<DecisionView>,
    code: String,
    leads: bool,
    /// The limits of the comparison, for who may set them.
    limits: Option<Limits>,
    /// How many are expected, and who of them is not here yet.
    expected: usize,
    missing: Vec<String>,
    /// The reader may rehearse it: who directs it, before it has begun.
    rehearses: bool,
}

struct Module {
    id: String,
    title: String,
    minutes: u32,
    state: &'static str,
}

struct ShelfView {
    name: String,
    /// Whether the rows are shown at once.
    open: bool,
    rows: Vec<Row>,
}

struct Row {
    id: String,
    words: Shown,
    /// What goes with it: the SHA-256 of its bytes, and its name.
    files: Vec<(String, String)>,
    expected: String,
    how: String,
    /// When it is planned, and whether its time has come.
    planned: Option<String>,
    /// On which condition it goes out by itself, and where that holds.
    condition: Option<(String, String)>,
    minute: Option<i64>,
    due: bool,
    /// Where it is, and where it is not yet.
    out: String,
    waits: Vec<(String, String)>,
    /// What can be done with it beside letting it out: `hold`, `let-go`, or nothing.
    may: &'static str,
    timed: bool,
}

struct HeatView {
    name: String,
    here: usize,
    connected: usize,
    tasks: Vec<(String, &'static str, String)>,
}

/// Who answered the question whether they can read this.
struct CheckView {
    asked: bool,
    heard: usize,
    all: usize,
    /// Each table at which somebody has not, and who.
    missing: Vec<(String, String)>,
}

struct PersonView {
    id: String,
    name: String,
    seat: String,
    /// The table they sit at.
    table: Option<String>,
    role: &'static str,
    out: bool,
    connected: bool,
    /// The reader may give them a code with which they go on at another telephone.
    moves: bool,
    /// The role that the list of people has for them, where it leads and nobody has given it yet.
    meant: Option<(&'static str, String)>,
}

struct Parked {
    note: String,
    text: String,
    lang: &'static str,
    owner: String,
    words: Shown,
    settled: bool,
}

/// A post that is up, as the form that takes it down says it again.
struct PostView {
    note: String,
    from: String,
    word: &'static str,
    channel: String,
    text: String,
    lang: &'static str,
    words: Shown,
}

/// An entry of the decision log.
pub(super) struct DecisionView {
    pub(super) at: String,
    pub(super) words: Shown,
    /// Who answers for it, by which minute of the story, and at which table it was written where several are shown.
    pub(super) about: String,
}

/// The parts of the screen.
pub fn render(look: &Look<'_>) -> Result<String, askama::Error> {
    let (state, scenario) = (look.state(), look.scenario());
    let view = console(state, scenario, look.lang(), look.now);
    let connected = look.room.connected(state);
    let of = |list: &str, word: &'static str| (word, look.of(list, word));
    let leads = matches!(look.role, Role::Director | Role::Facilitator);
    let seen = if leads { seen::of(look) } else { Vec::new() };
    let page = Page {
        clock: clock(look, &view.clock),
        running: view.clock.module.as_ref().map(ToString::to_string),
        modules: modules(look),
        shelves: shelves(look, &view.injects),
        heats: view.tables.iter().map(|heat| heat_of(look, heat, &connected)).collect(),
        check: (leads && state.ended.is_none()).then(|| check_of(look)),
        slept: state.clock.slept.map(|time| slept(look, time)),
        people: people(look, &connected),
        expected: view.expected,
        missing: missing(look),
        rehearses: look.role == Role::Director
            && look.room.rehearses.is_none()
            && state.clock.started.is_none()
            && state.ended.is_none(),
        roles: Role::ALL.iter().map(|role| of("role", role.as_str())).collect(),
        tables: state.tables().iter().map(|table| (table.to_string(), look.table(table))).collect(),
        senders: scenario
            .senders
            .iter()
            .map(|one| (one.to_string(), look.bare(&format!("sender.{one}"))))
            .collect(),
        channels: Channel::ALL.iter().map(|one| of("channel", one.as_str())).collect(),
        objectives: scenario
            .objectives
            .iter()
            .map(|one| (one.to_string(), look.bare(&format!("objective.{one}"))))
            .collect(),
        posts: posts(look),
        unread: seen.iter().filter(|one| one.unread).count(),
        newest: seen.first().map_or(0, |one| one.n),
        seen,
        unchecked: unchecked(look),
        parked: parked(look),
        decisions: decisions(look, None),
        code: spaced(&look.room.code),
        limits: leads.then(|| Limits::from(&state.thresholds())),
        leads,
        look,
    };
    page.render()
}

/// Six digits as people say them: three and three.
pub fn spaced(code: &str) -> String {
    code.split_at_checked(3).map_or_else(|| code.to_owned(), |(one, two)| format!("{one} {two}"))
}

fn modules(look: &Look<'_>) -> Vec<Module> {
    let clock = &look.state().clock;
    let module = |one: &parvis_app::exercises::pack::Module| Module {
        title: look.bare(&format!("module.{}.title", one.id)),
        minutes: clock.minutes(look.scenario(), &one.id).unwrap_or(one.minutes),
        state: match &clock.module {
            Some(running) if running.module == one.id => "running",
            _ if clock.over.contains(&one.id) => "over",
            _ => "waits",
        },
        id: one.id.to_string(),
    };
    look.scenario().modules.iter().map(module).collect()
}

const SHELVES: [(Shelf, &str, bool); 9] = [
    (Shelf::Now, "now", true),
    (Shelf::Next, "next", true),
    (Shelf::Ready, "ready", true),
    (Shelf::Held, "held", true),
    (Shelf::Contingency, "contingency", false),
    (Shelf::LeftOver, "left-over", true),
    (Shelf::Later, "later", false),
    (Shelf::Before, "before", false),
    (Shelf::Skipped, "skipped", false),
];

fn shelves(look: &Look<'_>, rows: &[InjectRow]) -> Vec<ShelfView> {
    let shelf = |(shelf, word, open): (Shelf, &str, bool)| {
        let rows: Vec<Row> =
            rows.iter().filter(|row| row.shelf == shelf).filter_map(|one| row(look, one)).collect();
        (!rows.is_empty()).then(|| ShelfView { name: look.of("shelf", word), open, rows })
    };
    SHELVES.into_iter().filter_map(shelf).collect()
}

fn row(look: &Look<'_>, row: &InjectRow) -> Option<Row> {
    let out: Vec<String> = row.released.keys().map(|table| look.table(table)).collect();
    let everywhere = out.len() == look.state().tables().len();
    let waits = look.state().tables().iter().filter(|table| !row.released.contains_key(*table));
    let over = look.state().ended.is_some();
    Some(Row {
        id: row.inject.to_string(),
        words: look.shown(row.words.as_ref()?),
        files: look
            .state()
            .attachments(&row.inject)
            .iter()
            .map(|one| (one.value.file.clone(), one.value.name.clone()))
            .collect(),
        expected: expected(look, &row.inject),
        how: look.of("release", row.release.as_str()),
        planned: planned(look, row),
        condition: row.when.as_ref().map(|when| condition(look, when)),
        minute: row.planned.map(|Seconds(at)| at / 60),
        due: row.due,
        out: if everywhere { look.t("live-all-tables") } else { look.words.list(&out) },
        waits: if over || row.shelf == Shelf::Skipped {
            Vec::new()
        } else {
            waits.map(|table| (table.to_string(), look.table(table))).collect()
        },
        may: match row.shelf {
            _ if over => "",
            Shelf::Held | Shelf::Skipped => "let-go",
            _ if everywhere => "",
            _ => "hold",
        },
        timed: matches!(row.release, Release::Timed | Release::Conditional),
    })
}

/// When an inject is planned: in its part, and by the clock of the whole exercise.
fn planned(look: &Look<'_>, row: &InjectRow) -> Option<String> {
    let text = |at| Arg::Text(hours(at));
    let Some((at, clock)) = row.planned.zip(row.on_clock) else { return row.planned.map(hours) };
    let runs = look.state().clock.module.as_ref().map(|running| &running.module) == row.module.as_ref();
    let id = if runs { "live-planned" } else { "live-planned-about" };
    Some(look.words.fill(id, &[("at", text(at)), ("clock", text(clock))]))
}

/// On which condition an inject goes out by itself, and at which tables it holds.
fn condition(look: &Look<'_>, when: &Condition) -> (String, String) {
    let args = [
        ("task", Arg::Text(when.task.to_string())),
        ("item", Arg::Text(look.bare(&format!("item.{}", when.chose)))),
    ];
    let tables: Vec<String> = when.met_at.iter().map(|table| look.table(table)).collect();
    let met = match tables.as_slice() {
        [] => look.t("live-condition-unmet"),
        some => look.with("live-condition-met", "tables", look.words.list(some)),
    };
    (look.words.fill("live-condition", &args), met)
}

/// What those who lead watch for after an inject.
pub fn expected(look: &Look<'_>, inject: &InjectId) -> String {
    let key = format!("inject.{inject}.expected");
    look.scenario().cell(&key, look.lang()).map(|cell| cell.text.to_owned()).unwrap_or_default()
}

fn heat_of(look: &Look<'_>, heat: &Heat, connected: &BTreeSet<PersonId>) -> HeatView {
    let word = |progress: Progress| match progress {
        Progress::Reading => "reading",
        Progress::Typing => "typing",
        Progress::Done => "done",
    };
    let task = |(task, progress): (&parvis_app::exercises::id::TaskId, &Progress)| {
        let word = word(*progress);
        (task.to_string(), word, look.of("progress", word))
    };
    HeatView {
        name: look.table(&heat.table),
        here: heat.here,
        connected: look.state().playing_at(&heat.table).filter(|(id, _)| connected.contains(*id)).count(),
        tasks: heat.tasks.iter().map(task).collect(),
    }
}

/// Who answered the question whether they can read this, table by table.
fn check_of(look: &Look<'_>) -> CheckView {
    let state = look.state();
    let silent = |table: &TableId| {
        let names = state.playing_at(table).filter(|(id, _)| state.is_unheard(id));
        let names: Vec<String> =
            names.map(|(_, one)| one.name.clone().unwrap_or_else(|| look.t("live-no-name"))).collect();
        (!names.is_empty()).then(|| (look.table(table), look.words.list(&names)))
    };
    let here = state.tables().iter().flat_map(|table| state.playing_at(table));
    let unheard: Vec<bool> = here.map(|(id, _)| state.is_unheard(id)).collect();
    CheckView {
        asked: state.check.is_some(),
        heard: unheard.iter().filter(|unheard| !**unheard).count(),
        all: unheard.len(),
        missing: state.tables().iter().filter_map(silent).collect(),
    }
}

/// That the machine slept, and what follows.
fn slept(look: &Look<'_>, time: Seconds) -> String {
    let minutes = usize::try_from((time.0 + 30) / 60).unwrap_or_default();
    look.many("live-slept", &minutes.max(1))
}

/// Who is expected and has not come in yet, by name.
fn missing(look: &Look<'_>) -> Vec<String> {
    let state = look.state();
    let profiles = state.people.keys().filter_map(|one| state.profile(one));
    let here: BTreeSet<_> = profiles.filter_map(|profile| profile.line.as_ref()).collect();
    let missing = state.expected().filter(|line| !here.contains(&line.line));
    let mut names: Vec<String> = missing.filter_map(|line| line.name.clone()).collect();
    names.sort();
    names
}

/// The role that leads which the list of people has for somebody who has none yet.
fn meant(look: &Look<'_>, profile: &Profile, role: Role) -> Option<(&'static str, String)> {
    let line = look.state().roster.get(profile.line.as_ref()?)?;
    let meant = line.value.role;
    (role == Role::Player && meant != role).then(|| (meant.as_str(), look.of("role", meant.as_str())))
}

fn people(look: &Look<'_>, connected: &BTreeSet<PersonId>) -> Vec<PersonView> {
    let state = look.state();
    let is = |slot: &Option<Register<bool>>| slot.as_ref().is_some_and(|one| one.value);
    let mut all: Vec<PersonView> = Vec::new();
    for (id, person) in &state.people {
        let Some(role) = state.role(id) else { continue };
        let profile = person.profile.as_ref().map(|profile| &profile.value);
        let seat =
            profile.map(|one| format!("{} · {}", look.table(&one.table), look.nation(one.nation.as_str())));
        all.push(PersonView {
            id: id.to_string(),
            name: profile.and_then(|one| one.name.clone()).unwrap_or_else(|| look.t("live-no-name")),
            seat: seat.unwrap_or_default(),
            table: profile.map(|one| one.table.to_string()),
            role: role.as_str(),
            out: is(&person.out),
            connected: connected.contains(id),
            moves: may_hand_over(look, id),
            meant: profile.and_then(|profile| meant(look, profile, role)),
        });
    }
    all.retain(|one| one.id != look.person.as_str());
    all.sort_by(|one, two| (&one.seat, &one.name).cmp(&(&two.seat, &two.name)));
    all
}

/// Whether the reader may take somebody's seat along for them.
pub(super) fn may_hand_over(look: &Look<'_>, who: &PersonId) -> bool {
    let leads = match look.role {
        Role::Director => true,
        Role::Facilitator => look.state().role(who) != Some(Role::Director),
        _ => false,
    };
    is_handed_over(who) && (leads || who == look.person)
}

fn parked(look: &Look<'_>) -> Vec<Parked> {
    let one = |(note, one): (&NoteId, &Register<parvis_app::exercises::state::Parked>)| {
        let said = &one.value.words;
        Parked {
            note: note.to_string(),
            text: said.said.clone(),
            lang: said.lang.0.tag(),
            owner: one.value.owner.clone().unwrap_or_default(),
            words: look.shown(&of_person(look.state(), &one.key, &said.said, said.lang, look.lang())),
            settled: one.value.settled,
        }
    };
    look.state().parked.iter().map(one).collect()
}

/// The languages of the room in which some texts of the script were checked by nobody.
pub(super) fn unchecked(look: &Look<'_>) -> Vec<(&'static str, String)> {
    let scenario = look.scenario();
    let languages = look.state().setting.as_ref().map(|setting| setting.languages.clone());
    let others = languages.unwrap_or_default().into_iter().filter(|lang| *lang != scenario.original);
    let open = others.filter_map(|lang| {
        let count = scenario.unchecked(lang).len() + scenario.missing(lang).len();
        let args = [
            ("language", Arg::Text(own_name(lang.0).to_owned())),
            ("count", Arg::Count(u64::try_from(count).unwrap_or(u64::MAX))),
        ];
        (count > 0).then(|| (lang.0.tag(), look.words.fill("live-unchecked", &args)))
    });
    open.collect()
}

/// The posts that are up, the newest first.
fn posts(look: &Look<'_>) -> Vec<PostView> {
    let mut all: Vec<_> = look.state().posts.iter().filter(|(_, post)| !post.value.gone).collect();
    all.sort_by_key(|(_, post)| std::cmp::Reverse(post.stamp.n));
    let one = |(note, post): (&NoteId, &Register<Post>)| {
        let value = &post.value;
        PostView {
            note: note.to_string(),
            from: value.from.to_string(),
            word: value.channel.as_str(),
            channel: look.of("channel", value.channel.as_str()),
            text: value.text.clone(),
            lang: value.lang.0.tag(),
            words: look.shown(&of_person(look.state(), &post.key, &value.text, value.lang, look.lang())),
        }
    };
    all.into_iter().map(one).collect()
}

/// The decision log, the newest first: of one table, or of all.
pub(super) fn decisions(look: &Look<'_>, of: Option<&TableId>) -> Vec<DecisionView> {
    let table = |by: &PersonId| look.state().profile(by).map(|profile| &profile.table);
    let mut all: Vec<_> = look.state().decisions.values().collect();
    all.retain(|one| of.is_none() || table(&one.by) == of);
    all.sort_by_key(|one| std::cmp::Reverse(one.stamp.n));
    let one = |one: &Register<parvis_app::exercises::state::Decided>| {
        let said = &one.value.words;
        let owner = Some(&one.value.owner).filter(|owner| !owner.is_empty());
        let owner = owner.map(|owner| {
            let found = of_person(look.state(), &one.key.part(OWNER), owner, said.lang, look.lang());
            with_original(look.words, &found)
        });
        let minute = one.value.minute.map(|minute| look.with("live-minute-is", "minute", minute));
        let at = table(&one.by).filter(|_| of.is_none()).map(|table| look.table(table));
        DecisionView {
            at: look.clock_at(one.stamp.at),
            words: look.shown(&of_person(look.state(), &one.key, &said.said, said.lang, look.lang())),
            about: owner.into_iter().chain(minute).chain(at).collect::<Vec<_>>().join(" · "),
        }
    };
    all.into_iter().map(one).collect()
}
