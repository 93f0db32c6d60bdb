//! What a nation lets out: its own cells, messages and words of the hot wash, each released, in other words, or kept; by whoever speaks for it;
//! and, for those who lead, how far each is.

use super::compare::{cell, item_name};
use super::look::{Clock, Look, Shown, clock};
use askama::Template;
use parvis_app::exercises::compare::Cell;
use parvis_app::exercises::event::Fate;
use parvis_app::exercises::id::Role;
use parvis_app::exercises::report::{
    NationCell, NationMessage, NationSaid, NationWash, Releasing, nation_part, releasing,
};
use parvis_app::exercises::view::{Piece, PieceKind, clock as clock_of, of_person};
use parvis_core::Arg;
use std::collections::BTreeSet;

#[derive(Template)]
#[template(path = "exercises/release.html")]
struct Page<'a> {
    look: &'a Look<'a>,
    clock: Clock,
    nation: String,
    nation_name: String,
    undecided: usize,
    tasks: Vec<Task>,
    messages: Vec<One>,
    /// Answers in words, lines and decisions, and the names of what is still to decide.
    said: Vec<One>,
    said_open: Vec<String>,
    /// What was said in the hot wash, and the names of what is still to decide.
    wash: Vec<One>,
    wash_open: Vec<String>,
}

/// The cells of a task, and the names of those still to decide.
struct Task {
    id: String,
    asks: String,
    cells: Vec<One>,
    open: Vec<String>,
}

/// How far the nations are, for those who lead.
#[derive(Template)]
#[template(path = "exercises/releasing.html")]
struct Overview<'a> {
    look: &'a Look<'a>,
    clock: Clock,
    nations: Vec<Nation>,
}

struct Nation {
    name: String,
    says: String,
    done: bool,
    open: Vec<String>,
}

struct One {
    /// Tells the forms of a page apart.
    number: usize,
    name: String,
    about: String,
    says: String,
    words: Option<Shown>,
    fate: &'static str,
    reworded: String,
    may_reword: bool,
}

/// The parts of the screen.
pub fn render(look: &Look<'_>) -> Result<String, askama::Error> {
    let (state, scenario) = (look.state(), look.scenario());
    if look.role != Role::Delegate {
        return overview(look);
    }
    let Some(profile) = state.profile(look.person) else { return Ok(String::new()) };
    let part = nation_part(state, scenario, &BTreeSet::new(), &profile.nation);
    let page = Page {
        clock: clock(look, &clock_of(state, scenario, look.now)),
        nation: profile.nation.to_string(),
        nation_name: look.nation(profile.nation.as_str()),
        undecided: part.undecided,
        tasks: tasks(look, &part.cells),
        messages: part.messages.iter().enumerate().map(|(at, one)| of_message(look, at + 1, one)).collect(),
        said: part.said.iter().enumerate().map(|(at, one)| of_said(look, at + 1, one)).collect(),
        said_open: part.said.iter().filter(|one| one.fate.is_none()).map(|one| one.name.clone()).collect(),
        wash: part.wash.iter().enumerate().map(|(at, one)| of_wash(look, at + 1, one)).collect(),
        wash_open: part.wash.iter().filter(|one| one.fate.is_none()).map(|one| one.name.clone()).collect(),
        look,
    };
    page.render()
}

/// Which nation has decided how much, and what it has still to say something about.
fn overview(look: &Look<'_>) -> Result<String, askama::Error> {
    let (state, scenario) = (look.state(), look.scenario());
    let nation = |one: &Releasing| {
        let (all, open) = (one.all(), one.undecided());
        let count = |count: usize| Arg::Text(count.to_string());
        let cells = one.cells.iter().filter(|cell| cell.fate.is_none());
        let cells = cells.map(|cell| format!("{} · {}", cell.task, item_name(look, &cell.item)));
        let messages = one.messages.iter().filter(|one| one.fate.is_none()).map(|one| &one.message);
        let messages = messages.map(|row| format!("{} · {}", row.task, look.table(&row.table)));
        let said = one.said.iter().filter(|one| one.fate.is_none());
        let said = said.map(|one| about(look, &one.piece));
        let wash = one.wash.iter().filter(|one| one.fate.is_none());
        let wash =
            wash.map(|one| format!("{} · {}", look.t("live-wash"), look.of("wash", one.kind.as_str())));
        Nation {
            name: look.nation(one.nation.as_str()),
            says: match all {
                0 => look.t("live-compare-none"),
                _ => look.words.fill("live-decided", &[("decided", count(all - open)), ("all", count(all))]),
            },
            done: all > 0 && open == 0,
            open: cells.chain(messages).chain(said).chain(wash).collect(),
        }
    };
    let page = Overview {
        clock: clock(look, &clock_of(state, scenario, look.now)),
        nations: releasing(state, scenario, &look.compared()).iter().map(nation).collect(),
        look,
    };
    page.render()
}

/// The cells, task by task.
fn tasks(look: &Look<'_>, cells: &[NationCell]) -> Vec<Task> {
    let mut all: Vec<Task> = Vec::new();
    for (at, cell) in cells.iter().enumerate() {
        let id = cell.task.to_string();
        if all.last().is_none_or(|task| task.id != id) {
            let asks = look.bare(&format!("task.{id}"));
            all.push(Task { id, asks, cells: Vec::new(), open: Vec::new() });
        }
        let Some(task) = all.last_mut() else { continue };
        task.cells.push(of_cell(look, at + 1, cell));
        task.open.extend(cell.fate.is_none().then(|| cell.name.clone()));
    }
    all
}

fn fate(fate: Option<&Fate>) -> (&'static str, String) {
    match fate {
        None => ("", String::new()),
        Some(Fate::Released) => ("released", String::new()),
        Some(Fate::Reworded { text, .. }) => ("reworded", text.clone()),
        Some(Fate::Withdrawn) => ("withdrawn", String::new()),
    }
}

fn of_cell(look: &Look<'_>, number: usize, one: &NationCell) -> One {
    let (is, reworded) = fate(one.fate.as_ref());
    One {
        number,
        name: one.name.clone(),
        about: format!("{} · {}", one.task, item_name(look, &one.item)),
        says: cell(look, &one.cell).1,
        words: None,
        fate: is,
        reworded,
        may_reword: matches!(one.cell, Cell::Chosen(_)),
    }
}

fn of_message(look: &Look<'_>, number: usize, one: &NationMessage) -> One {
    let (is, reworded) = fate(one.fate.as_ref());
    let row = &one.message;
    One {
        number,
        name: one.name.clone(),
        about: format!("{} · {}", row.task, look.table(&row.table)),
        says: String::new(),
        words: Some(look.shown(&of_person(look.state(), &row.key, &row.text, row.lang, look.lang()))),
        fate: is,
        reworded,
        may_reword: true,
    }
}

/// What words are, and where they were said.
fn about(look: &Look<'_>, piece: &Piece) -> String {
    let kind = match piece.kind {
        PieceKind::Line => "live-piece-line",
        PieceKind::Decision => "live-piece-decision",
        _ => "live-piece-answer",
    };
    let task = piece.task.as_ref().map(ToString::to_string);
    let table = piece.table.as_ref().filter(|_| piece.nation.is_none()).map(|table| look.table(table));
    let parts: Vec<String> = [look.t(kind)].into_iter().chain(task).chain(table).collect();
    parts.join(" · ")
}

fn of_said(look: &Look<'_>, number: usize, one: &NationSaid) -> One {
    let (is, reworded) = fate(one.fate.as_ref());
    let piece = &one.piece;
    One {
        number,
        name: one.name.clone(),
        about: about(look, piece),
        says: String::new(),
        words: Some(look.shown(&of_person(look.state(), &piece.key, &piece.text, piece.lang, look.lang()))),
        fate: is,
        reworded,
        may_reword: one.alone,
    }
}

fn of_wash(look: &Look<'_>, number: usize, one: &NationWash) -> One {
    let (is, reworded) = fate(one.fate.as_ref());
    let piece = &one.piece;
    One {
        number,
        name: one.name.clone(),
        about: look.of("wash", one.kind.as_str()),
        says: String::new(),
        words: Some(look.shown(&of_person(look.state(), &piece.key, &piece.text, piece.lang, look.lang()))),
        fate: is,
        reworded,
        may_reword: true,
    }
}
