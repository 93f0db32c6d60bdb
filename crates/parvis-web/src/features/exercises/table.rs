//! A player's screen: the newest inject on top, the task, the table's answer, lines of one's own.

use super::attach::Attached;
use super::console::{DecisionView, decisions};
use super::look::{Clock, Look, Shown, clock, escaped};
use super::screen::{Part, split};
use crate::shell::page::address;
use askama::Template;
use parvis_app::exercises::event::{Answer, Profile};
use parvis_app::exercises::id::{
    Audience, InjectId, ItemKind, Lang, Level, ModuleKind, Outlet, Role, Sector, TableId, TaskId, TaskKind,
    WashKind,
};
use parvis_app::exercises::state::Stamp;
use parvis_app::exercises::view::{
    InjectView, LineView, TaskView, asked, clock as clock_of, inject, released, task,
};
use parvis_app::office::{Scope, is_handed_over};
use parvis_core::Language;
use std::sync::Arc;

/// The clock, who reads, and the story of the module.
#[derive(Template)]
#[template(path = "exercises/table_head.html")]
struct Head<'a> {
    look: &'a Look<'a>,
    clock: Clock,
    /// The table and the nation of the reader.
    seat: String,
    module: Option<(Arc<Shown>, Arc<Shown>)>,
    out: bool,
    /// The reader was asked whether they can read this, and has not said so.
    unheard: bool,
    /// The reader came when it had begun: the wellbeing brief stands open for them.
    late: bool,
}

#[derive(Template)]
#[template(path = "exercises/table_inject.html")]
struct Inject<'a> {
    look: &'a Look<'a>,
    id: String,
    words: Shown,
    sender: Option<Shown>,
    channel: String,
    to: String,
    at: String,
    /// The pictures and documents that go with it.
    files: Vec<Attached>,
    corrected: Option<String>,
}

#[derive(Template)]
#[template(path = "exercises/table_task.html")]
struct TaskPart<'a> {
    look: &'a Look<'a>,
    task: Task,
    may_answer: bool,
}

/// The hot wash, what is rarely needed, and the way out.
#[derive(Template)]
#[template(path = "exercises/table_end.html")]
struct End<'a> {
    look: &'a Look<'a>,
    out: bool,
    /// The reader may take the seat to another telephone: who came with an account signs in there.
    moves: bool,
    /// The exercise is over: its report can be read.
    over: bool,
    wash: Vec<(&'static str, String)>,
    /// What the reader's table wrote into the decision log.
    log: Vec<DecisionView>,
}

pub(super) struct Task {
    pub(super) id: TaskId,
    pub(super) kind: &'static str,
    pub(super) asks: String,
    pub(super) words: Option<Shown>,
    /// The answers that can be written: of the reader's nation, of the table.
    pub(super) forms: Vec<Form>,
    pub(super) table: String,
    pub(super) done: bool,
    pub(super) lines: Vec<Line>,
    /// The reader's own line, if there is one.
    pub(super) own: Option<(String, String)>,
}

pub(super) struct Line {
    pub(super) nation: String,
    pub(super) words: Shown,
    pub(super) mine: bool,
    pub(super) paper: bool,
}

/// The form of one answer.
pub(super) struct Form {
    /// Tells the forms of a page apart.
    pub(super) key: String,
    pub(super) heading: String,
    /// For one nation; empty: for the table.
    pub(super) nation: String,
    pub(super) items: Vec<(String, Vec<Item>)>,
    pub(super) leads: Vec<(String, String)>,
    /// Whose a body named on the day can be, and how far it can reach.
    pub(super) sectors: Vec<Choice>,
    pub(super) levels: Vec<Choice>,
    pub(super) text: String,
    pub(super) minute: String,
    pub(super) owner: String,
    pub(super) why: String,
    pub(super) audience: Vec<Choice>,
    pub(super) outlets: Vec<Choice>,
    pub(super) langs: Vec<Choice>,
    /// The free words as the reader sees them, where they are in another language.
    pub(super) said: Option<Shown>,
    pub(super) open: bool,
    /// What stands was typed from paper.
    pub(super) paper: bool,
    /// Where measures of the whole catalogue are taken into this answer; none where it has no measures, or is typed from
    /// paper.
    pub(super) catalogue: Option<String>,
    /// The most measures it may have.
    pub(super) most: Option<usize>,
}

pub(super) struct Item {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) chosen: bool,
    pub(super) rank: String,
    pub(super) lead: String,
    pub(super) minute: String,
    pub(super) basis: String,
    pub(super) local: String,
}

pub(super) struct Choice {
    pub(super) word: &'static str,
    pub(super) name: String,
    pub(super) chosen: bool,
}

/// The parts of the screen, in order: the clock and the story, the newest inject, the tasks, the newest first, then what
/// came before. Those that no scope names come without their words, and cost nothing.
pub fn parts(
    look: &Look<'_>,
    scopes: &[Scope],
    has: &dyn Fn(&str) -> bool,
) -> Result<Vec<Part>, askama::Error> {
    let (state, scenario) = (look.state(), look.scenario());
    let Some(profile) = state.profile(look.person) else { return Ok(Vec::new()) };
    let all = scopes.contains(&Scope::All);
    let wants = |scope: &Scope| all || scopes.contains(scope);
    let mut parts = if wants(&Scope::Clock) {
        split(&head(look, profile)?)
    } else {
        unchanged(&["head", "check", "story", "brief"])
    };
    let mut injects = released(state, &profile.table).into_iter().map(|(id, stamp)| {
        let part = format!("inject-{id}");
        if !all && has(&part) {
            return Ok(Part { id: part, html: None });
        }
        inject_part(look, &profile.table, (id, stamp))
    });
    match injects.next() {
        Some(newest) => parts.push(newest?),
        None if state.clock.started.is_some() => {
            let says = format!("<div class=\"empty\"><p>{}</p></div>", escaped(&look.t("live-no-inject")));
            parts.push(Part { id: "no-inject".to_owned(), html: Some(says) });
        }
        None => {}
    }
    for id in asked(state, scenario, &profile.table).into_iter().rev() {
        parts.extend(task_parts(look, &id, wants(&Scope::Task(id.clone())) || !has(&format!("task-{id}")))?);
    }
    let earlier: Vec<Part> = injects.collect::<Result<_, _>>()?;
    if !earlier.is_empty() {
        let heading = format!("<h2>{}</h2>", escaped(&look.t("live-earlier")));
        parts.push(Part { id: "earlier".to_owned(), html: Some(heading) });
    }
    parts.extend(earlier);
    parts.extend(if all {
        split(&end(look, &profile.table)?)
    } else {
        unchanged(&["wash", "more", "log", "wellbeing"])
    });
    Ok(parts)
}

fn unchanged(ids: &[&str]) -> Vec<Part> {
    ids.iter().map(|id| Part { id: (*id).to_owned(), html: None }).collect()
}

fn is_out(look: &Look<'_>) -> bool {
    let person = look.state().people.get(look.person);
    person.and_then(|one| one.out.as_ref()).is_some_and(|out| out.value)
}

fn head(look: &Look<'_>, profile: &Profile) -> Result<String, askama::Error> {
    let view = clock_of(look.state(), look.scenario(), look.now);
    let module = view.module.as_ref().and_then(|id| {
        let part = |part: &str| look.pack(&format!("module.{id}.{part}"));
        part("title").zip(part("story"))
    });
    let page = Head {
        clock: clock(look, &view),
        seat: format!("{} · {}", look.table(&profile.table), look.nation(profile.nation.as_str())),
        module,
        out: is_out(look),
        unheard: look.state().is_unheard(look.person) && look.state().ended.is_none(),
        late: is_late(look),
        look,
    };
    page.render()
}

/// Whether the reader came in when the clock had been started.
fn is_late(look: &Look<'_>) -> bool {
    let person = look.state().people.get(look.person);
    let came = person.and_then(|person| person.profile.as_ref()).map(|profile| profile.stamp.n);
    came.zip(look.state().clock.started).is_some_and(|(came, started)| came > started.n)
}

fn end(look: &Look<'_>, table: &TableId) -> Result<String, askama::Error> {
    let clock = &look.state().clock;
    let running = clock.module.as_ref().and_then(|running| look.scenario().module(&running.module));
    let washes = running.is_some_and(|module| module.kind == ModuleKind::HotWash);
    let kinds: &[WashKind] = if washes || look.state().ended.is_some() { WashKind::ALL } else { &[] };
    let wash = kinds.iter().map(|kind| (kind.as_str(), look.of("wash", kind.as_str()))).collect();
    let (out, over) = (is_out(look), look.state().ended.is_some());
    let moves = is_handed_over(look.person);
    End { out, moves, over, wash, log: decisions(look, Some(table)), look }.render()
}

/// An inject: it looks the same to all who read the language and got it with the same event.
fn inject_part(
    look: &Look<'_>,
    table: &TableId,
    (id, stamp): (InjectId, Stamp),
) -> Result<Part, askama::Error> {
    let ad_hoc = look.state().injects.get(&id).and_then(|stands| stands.ad_hoc.as_ref());
    let translated = ad_hoc.and_then(|one| look.state().translations.get(&one.key)?.get(&look.lang()));
    let corrected = look.state().corrected.get(&format!("inject.{id}.text"));
    let corrected = corrected.and_then(|all| all.values().map(|stamp| stamp.n).max()).unwrap_or(0);
    let files = look.state().attached.get(&id).and_then(|all| all.values().map(|one| one.stamp.n).max());
    let key = format!(
        "{id}/{}/{}/{corrected}/{}",
        stamp.n,
        translated.map_or(0, |one| one.stamp.n),
        files.unwrap_or(0)
    );
    let html = look.shelf.html(&key, || {
        let view = inject(look.state(), look.scenario(), &id, table, look.lang());
        view.map_or_else(|| Ok(String::new()), |view| inject_of(look, &view).render())
    })?;
    Ok(Part { id: format!("inject-{id}"), html: Some(html.to_string()) })
}

/// An inject, as a reader is shown it.
fn inject_of<'a>(look: &'a Look<'a>, view: &InjectView) -> Inject<'a> {
    let to: Vec<String> = view.to.iter().map(|one| look.of("function", one.as_str())).collect();
    Inject {
        id: view.inject.to_string(),
        words: look.shown(&view.words),
        sender: view.sender.as_ref().map(|said| look.shown(said)),
        channel: look.of("channel", view.channel.as_str()),
        to: look.words.list(&to),
        at: look.clock_at(view.at),
        files: look.state().attachments(&view.inject).iter().map(|one| Attached::from(&one.value)).collect(),
        corrected: view.corrected.map(|at| look.clock_at(at)),
        look,
    }
}

/// The parts of a task: what is asked, the forms of its answers, the lines.
fn task_parts(look: &Look<'_>, id: &TaskId, wanted: bool) -> Result<Vec<Part>, askama::Error> {
    let may_answer = matches!(look.role, Role::Player | Role::Scribe | Role::Delegate);
    let view = task(look.state(), look.scenario(), look.person, id, look.lang()).filter(|_| wanted);
    let Some(view) = view else {
        let mut ids = vec![format!("task-{id}")];
        if may_answer {
            ids.extend(is_mixed(look).then(|| format!("form-{id}-own")));
            ids.push(format!("form-{id}-table"));
        }
        ids.push(format!("lines-{id}"));
        return Ok(ids.into_iter().map(|id| Part { id, html: None }).collect());
    };
    let part = TaskPart { task: task_of(look, &view), may_answer, look };
    Ok(split(&part.render()?))
}

/// Whether people of several nations play at the reader's table.
fn is_mixed(look: &Look<'_>) -> bool {
    let profile = look.state().profile(look.person);
    profile.is_some_and(|profile| look.state().nations_at(&profile.table).len() > 1)
}

fn task_of(look: &Look<'_>, view: &TaskView) -> Task {
    let (table, nation) = match look.state().profile(look.person) {
        Some(profile) => (profile.table.clone(), profile.nation.clone()),
        None => ("".into(), "".into()),
    };
    let mixed = is_mixed(look);
    let mut forms = Vec::new();
    if mixed {
        let heading = look.with("live-own-answer", "nation", look.nation(nation.as_str()));
        forms.push(Form {
            paper: view.paper.1,
            ..form(look, view, view.own.as_ref(), nation.to_string(), heading)
        });
    }
    let heading = look.t(if mixed { "live-table-answer" } else { "live-answer" });
    let draft = form(look, view, view.draft.as_ref(), String::new(), heading);
    forms.push(Form { paper: view.paper.0, ..draft });
    // The scribe writes for the table, everybody else for their nation first.
    let first = if look.role == Role::Scribe { forms.len() - 1 } else { 0 };
    let most = look.scenario().task(&view.task).filter(|task| task.kind == TaskKind::Measures);
    for (index, form) in forms.iter_mut().enumerate() {
        form.open = index == first || !form.text.is_empty();
        form.most = most.map(|task| task.most);
        let query = [("task", view.task.as_str()), ("nation", form.nation.as_str())];
        form.catalogue = most.map(|_| address(&look.to("measures"), &query));
    }
    let own = view.lines.iter().find_map(|line| Some((line.mine.as_ref()?.to_string(), line)));
    Task {
        id: view.task.clone(),
        kind: view.kind.as_str(),
        asks: look.of("task", view.kind.as_str()),
        words: view.words.as_ref().map(|said| look.shown(said)),
        forms,
        table: table.to_string(),
        done: view.done,
        own: own.map(|(note, line)| (note, original(line))),
        lines: view.lines.iter().map(|line| line_of(look, line)).collect(),
    }
}

/// A line as its author wrote it.
fn original(line: &LineView) -> String {
    line.words.original.as_ref().map_or_else(|| line.words.text.clone(), |one| one.text.clone())
}

fn line_of(look: &Look<'_>, line: &LineView) -> Line {
    Line {
        nation: line.nation.as_ref().map(|one| look.nation(one.as_str())).unwrap_or_default(),
        words: look.shown(&line.words),
        mine: line.mine.is_some(),
        paper: line.paper,
    }
}

/// The form of an answer as it stands.
pub(super) fn form(
    look: &Look<'_>,
    view: &TaskView,
    answer: Option<&(Answer, parvis_app::exercises::view::Words)>,
    nation: String,
    heading: String,
) -> Form {
    let said = answer.map(|(answer, _)| answer);
    let minute = |minute: Option<u32>| minute.map(|one| one.to_string()).unwrap_or_default();
    let mut form = Form {
        key: format!("{}-{}", view.task, if nation.is_empty() { "table" } else { "own" }),
        heading,
        nation,
        items: items(look, view, said),
        leads: Vec::new(),
        sectors: Vec::new(),
        levels: Vec::new(),
        text: said.map(|answer| answer.text().to_owned()).unwrap_or_default(),
        minute: String::new(),
        owner: String::new(),
        why: String::new(),
        audience: Vec::new(),
        outlets: Vec::new(),
        langs: Vec::new(),
        said: answer.filter(|(_, words)| words.original.is_some()).map(|(_, words)| look.shown(words)),
        open: false,
        paper: false,
        catalogue: None,
        most: None,
    };
    match (view.kind, said) {
        (TaskKind::Measures, _) => {
            let entities = look.scenario().items.iter().filter(|item| item.kind == ItemKind::Entity);
            form.leads =
                entities.map(|item| (item.id.to_string(), look.bare(&format!("item.{}", item.id)))).collect();
        }
        (TaskKind::Entities, _) => {
            form.sectors = choices(Sector::ALL, &[], Sector::as_str, |word| look.of("sector", word));
            form.levels = choices(Level::ALL, &[], Level::as_str, |word| look.of("level", word));
        }
        (TaskKind::Message, said) => {
            let none = (Vec::new(), Vec::new(), Vec::new());
            let (audience, outlets, langs) = match said {
                Some(Answer::Message { audience, outlets, langs, minute: at, .. }) => {
                    form.minute = minute(*at);
                    (audience.clone(), outlets.clone(), langs.clone())
                }
                _ => none,
            };
            let name = |list: &str, word: &str| look.of(list, word);
            form.audience = choices(Audience::ALL, &audience, Audience::as_str, |w| name("audience", w));
            form.outlets = choices(Outlet::ALL, &outlets, Outlet::as_str, |w| name("outlet", w));
            let room: Vec<Lang> = Language::ALL.into_iter().map(Lang).collect();
            form.langs = choices(&room, &langs, |one| one.0.tag(), own_name);
        }
        (TaskKind::Decision, Some(Answer::Decision { owner, minute: at, why, .. })) => {
            form.owner.clone_from(owner);
            form.why.clone_from(why);
            form.minute = minute(*at);
        }
        _ => {}
    }
    form
}

/// What a language calls itself.
fn own_name(tag: &str) -> String {
    Language::parse(tag).map_or("", crate::shell::page::own_name).to_owned()
}

fn choices<T: Copy + PartialEq>(
    all: &[T],
    chosen: &[T],
    word: impl Fn(T) -> &'static str,
    name: impl Fn(&str) -> String,
) -> Vec<Choice> {
    let choice = |one: &T| Choice { word: word(*one), name: name(word(*one)), chosen: chosen.contains(one) };
    all.iter().map(choice).collect()
}

/// What can be chosen: measures in one group, entities by whose they are and how far they reach.
fn items(look: &Look<'_>, view: &TaskView, said: Option<&Answer>) -> Vec<(String, Vec<Item>)> {
    let mut groups: Vec<(String, Vec<Item>)> = Vec::new();
    for one in &view.items {
        let entity = look.state().entity(look.scenario(), &one.item);
        let group = match entity {
            Some((sector, level)) => {
                let (sector, level) = (look.of("sector", sector.as_str()), look.of("level", level.as_str()));
                format!("{sector} · {level}")
            }
            None if view.kind == TaskKind::Entities => look.t("live-named-today"),
            None => String::new(),
        };
        let name = one.words.as_ref().map_or_else(|| one.item.to_string(), |said| said.text.clone());
        let mut item = Item {
            id: one.item.to_string(),
            name,
            chosen: false,
            rank: String::new(),
            lead: String::new(),
            minute: String::new(),
            basis: String::new(),
            local: String::new(),
        };
        fill(&mut item, said);
        match groups.iter_mut().find(|(name, _)| *name == group) {
            Some((_, items)) => items.push(item),
            None => groups.push((group, vec![item])),
        }
    }
    groups
}

/// What was said of an item.
fn fill(item: &mut Item, said: Option<&Answer>) {
    match said {
        Some(Answer::Measures { ranked, .. }) => {
            let Some((at, pick)) = ranked.iter().enumerate().find(|(_, pick)| pick.item.as_str() == item.id)
            else {
                return;
            };
            item.chosen = true;
            item.rank = (at + 1).to_string();
            item.lead = pick.lead.as_ref().map(ToString::to_string).unwrap_or_default();
            item.minute = pick.minute.map(|minute| minute.to_string()).unwrap_or_default();
            item.basis = pick.basis.clone().unwrap_or_default();
        }
        Some(Answer::Entities { chosen, .. }) => {
            let Some(pick) = chosen.iter().find(|pick| pick.item.as_str() == item.id) else { return };
            item.chosen = true;
            item.local = pick.local.clone().unwrap_or_default();
        }
        _ => {}
    }
}
