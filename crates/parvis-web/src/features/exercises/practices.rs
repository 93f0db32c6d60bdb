//! Drafts of good practices: all of them for those who lead, its own for a nation. Files of them to take away.

use super::compare::{cell, item_shown};
use super::look::{Clock, Look, Shown, clock};
use super::seat::seated;
use crate::shell::error::Failure;
use crate::shell::paper::download;
use crate::shell::visitor::Visitor;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use parvis_app::exercises::State;
use parvis_app::exercises::compare::Cell;
use parvis_app::exercises::id::{NationId, PersonId, Role};
use parvis_app::exercises::report::{Card, cards};
use parvis_app::exercises::view::{clock as clock_of, of_person};
use std::collections::BTreeSet;

#[derive(Template)]
#[template(path = "exercises/practices.html")]
struct Page<'a> {
    look: &'a Look<'a>,
    clock: Clock,
    cards: Vec<CardView>,
}

struct CardView {
    task: String,
    item: String,
    name: Shown,
    nation: String,
    nation_name: String,
    asks: String,
    says: String,
    new_to: usize,
    /// What somebody added, and the same as it was typed.
    words: Option<Shown>,
    text: String,
    proof: u64,
}

/// The nation whose drafts somebody sees; none: of all.
fn of_nation(state: &State, person: &PersonId, role: Role) -> Option<NationId> {
    let profile = state.profile(person).filter(|_| role == Role::Delegate);
    profile.map(|profile| profile.nation.clone())
}

/// The parts of the screen.
pub fn render(look: &Look<'_>) -> Result<String, askama::Error> {
    let (state, scenario) = (look.state(), look.scenario());
    let own = of_nation(state, look.person, look.role);
    let mut cards = cards(state, scenario, &BTreeSet::new());
    cards.retain(|card| own.as_ref().is_none_or(|own| card.nation == *own));
    let page = Page {
        clock: clock(look, &clock_of(state, scenario, look.now)),
        cards: cards.iter().map(|one| card(look, one)).collect(),
        look,
    };
    page.render()
}

fn card(look: &Look<'_>, one: &Card) -> CardView {
    let said = of_person(look.state(), &one.key, &one.text, one.lang, look.lang());
    CardView {
        task: one.task.to_string(),
        item: one.item.to_string(),
        name: item_shown(look, &one.item),
        nation: one.nation.to_string(),
        nation_name: look.nation(one.nation.as_str()),
        asks: look.bare(&format!("task.{}", one.task)),
        says: cell(look, &Cell::Chosen(one.answer.clone())).1,
        new_to: one.new_to,
        words: (!one.text.trim().is_empty()).then(|| look.shown(&said)),
        text: one.text.clone(),
        proof: one.proof,
    }
}

/// The drafts as a file: `practices.pdf`, `practices.docx` or `practices.json`.
pub async fn practices(
    visitor: Visitor,
    Path((id, name)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let seated = seated(&visitor, &id).await?.ok_or_else(Failure::no_such)?;
    let role = seated.role();
    if !matches!(role, Role::Director | Role::Facilitator | Role::Delegate) {
        return Err(Failure::no_such());
    }
    let own = of_nation(seated.room.see().state(), &seated.person, role);
    let office = &visitor.state.office;
    Ok(download(
        office
            .exercise_practices(&seated.room, own.as_ref(), &name, (visitor.words(), visitor.moment))
            .await?,
    ))
}
