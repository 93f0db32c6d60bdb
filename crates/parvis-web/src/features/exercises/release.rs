//! What a nation lets out: its own cells and messages, each released, in other words, or kept; by whoever speaks for it.

use super::compare::{cell, item_name};
use super::look::{Clock, Look, Shown, clock};
use askama::Template;
use parvis_app::exercises::compare::Cell;
use parvis_app::exercises::event::Fate;
use parvis_app::exercises::report::{NationCell, NationMessage, nation_part};
use parvis_app::exercises::view::{clock as clock_of, of_person};
use std::collections::BTreeSet;

#[derive(Template)]
#[template(path = "exercises/release.html")]
struct Page<'a> {
    look: &'a Look<'a>,
    clock: Clock,
    nation: String,
    nation_name: String,
    undecided: usize,
    cells: Vec<One>,
    messages: Vec<One>,
}

struct One {
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
    let Some(profile) = state.profile(look.person) else { return Ok(String::new()) };
    let part = nation_part(state, scenario, &BTreeSet::new(), &profile.nation);
    let page = Page {
        clock: clock(look, &clock_of(state, scenario, look.now)),
        nation: profile.nation.to_string(),
        nation_name: look.nation(profile.nation.as_str()),
        undecided: part.undecided,
        cells: part.cells.iter().map(|one| of_cell(look, one)).collect(),
        messages: part.messages.iter().map(|one| of_message(look, one)).collect(),
        look,
    };
    page.render()
}

fn fate(fate: Option<&Fate>) -> (&'static str, String) {
    match fate {
        None => ("", String::new()),
        Some(Fate::Released) => ("released", String::new()),
        Some(Fate::Reworded { text, .. }) => ("reworded", text.clone()),
        Some(Fate::Withdrawn) => ("withdrawn", String::new()),
    }
}

fn of_cell(look: &Look<'_>, one: &NationCell) -> One {
    let (is, reworded) = fate(one.fate.as_ref());
    One {
        name: one.name.clone(),
        about: format!("{} · {}", one.task, item_name(look, &one.item)),
        says: cell(look, &one.cell).1,
        words: None,
        fate: is,
        reworded,
        may_reword: matches!(one.cell, Cell::Chosen(_)),
    }
}

fn of_message(look: &Look<'_>, one: &NationMessage) -> One {
    let (is, reworded) = fate(one.fate.as_ref());
    let row = &one.message;
    One {
        name: one.name.clone(),
        about: format!("{} · {}", row.task, look.table(&row.table)),
        says: String::new(),
        words: Some(look.shown(&of_person(look.state(), &row.key, &row.text, row.lang, look.lang()))),
        fate: is,
        reworded,
        may_reword: true,
    }
}
