//! What somebody wrote on paper, typed by whoever has the telephone or the laptop: for a nation at a table, in the language
//! of the paper. What stands there already is shown first, so that nothing is written over unseen.

use super::look::Look;
use super::play::{Rehearsal, Sharing};
use super::screen::Screen;
use super::seat::{Seated, seated};
use super::table::{Form, Task, form};
use super::wish::Fields;
use crate::shell::error::Failure;
use crate::shell::page::{Frame, address, html, own_name, script_words};
use crate::shell::refill::refilled;
use crate::shell::visitor::Visitor;
use askama::Template;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse as _, Response};
use parvis_app::exercises::id::{NationId, Role, TableId};
use parvis_app::exercises::view::{TaskView, asked, task_on_paper};
use parvis_core::Language;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "exercises/paper.html")]
struct Page<'a> {
    frame: Frame<'a>,
    look: &'a Look<'a>,
    tabs: Vec<(String, String)>,
    sharing: Sharing,
    rehearsal: Option<Rehearsal>,
    tables: Vec<(String, String, bool)>,
    nations: Vec<(String, String, bool)>,
    languages: Vec<(&'static str, &'static str, bool)>,
    /// Whose paper it is, once that was said.
    of: Option<Of>,
    words: String,
    wrong: Option<String>,
    saved: bool,
}

struct Of {
    table: String,
    nation: String,
    lang: &'static str,
    heading: String,
    back: String,
    tasks: Vec<(Task, Form)>,
}

/// Whose paper it is.
#[derive(Deserialize, Default)]
pub struct Whose {
    #[serde(default)]
    table: String,
    #[serde(default)]
    nation: String,
    #[serde(default)]
    lang: String,
    /// Something was saved just now.
    #[serde(default)]
    saved: String,
}

/// Whether somebody with this role types what others wrote on paper.
pub const fn may_type(role: Role) -> bool {
    matches!(role, Role::Scribe | Role::Facilitator | Role::Director)
}

/// The page: whose paper, then what they were asked.
pub async fn page(
    visitor: Visitor,
    Path(id): Path<String>,
    Query(whose): Query<Whose>,
) -> Result<Response, Failure> {
    let seated = seated(&visitor, &id).await?.ok_or_else(Failure::no_such)?;
    if !may_type(seated.role()) {
        return Err(Failure::no_such());
    }
    let sharing = Sharing::of(&visitor, &seated).await?;
    page_of(&visitor, &seated, sharing, &whose, None)
}

/// The page after something was refused, what was typed still in it.
pub fn again(
    visitor: &Visitor,
    seated: &Seated,
    fields: &Fields,
    wrong: String,
) -> Result<Response, Failure> {
    let text = |name: &str| fields.get(name).to_owned();
    let whose =
        Whose { table: text("table"), nation: text("nation"), lang: text("lang"), saved: String::new() };
    let sharing = Sharing { seat: seated.person.to_string(), seats: Vec::new() };
    page_of(visitor, seated, sharing, &whose, Some((fields, wrong)))
}

fn page_of(
    visitor: &Visitor,
    seated: &Seated,
    sharing: Sharing,
    whose: &Whose,
    refused: Option<(&Fields, String)>,
) -> Result<Response, Failure> {
    let id = seated.room.id.to_string();
    let words = visitor.words();
    let tab =
        |one: Screen| (format!("/play/{id}/{}", one.word()), words.get(&format!("live-tab-{}", one.word())));
    let tabs = seated.screens().into_iter().map(tab).collect();
    let rehearsal = Rehearsal::of(seated);
    let look = seated.look(visitor, Screen::Table);
    let state = look.state();
    // A scribe types for the tables they sat at, who leads for any.
    let own = state.people.get(look.person).map(|person| &person.tables);
    let may = |table: &&TableId| look.role != Role::Scribe || own.is_some_and(|own| own.contains(*table));
    let table = |one: &TableId| (one.to_string(), look.table(one), one.as_str() == whose.table);
    let nation = |one: &NationId| (one.to_string(), look.nation(one.as_str()), one.as_str() == whose.nation);
    let lang = Language::parse(&whose.lang).unwrap_or(visitor.language);
    let of_room = state.setting.as_ref().map(|setting| setting.languages.clone()).unwrap_or_default();
    let status = if refused.is_some() { StatusCode::CONFLICT } else { StatusCode::OK };
    let page = Page {
        frame: Frame::new(
            visitor,
            "exercises",
            format!("{} · {}", words.get("live-tab-paper"), look.title()),
        ),
        tabs,
        sharing,
        rehearsal,
        tables: state.tables().iter().filter(may).map(table).collect(),
        nations: state.nations().iter().map(nation).collect(),
        languages: of_room.iter().map(|one| (one.0.tag(), own_name(one.0), one.0 == lang)).collect(),
        of: of(&look, whose, lang),
        words: script_words(words, super::play::WORDS),
        wrong: refused.as_ref().map(|(_, wrong)| wrong.clone()),
        saved: !whose.saved.is_empty(),
        look: &look,
    };
    let Html(page) = html(&page)?;
    let page = match refused {
        Some((fields, _)) => refilled(page, fields),
        None => page,
    };
    Ok((status, Html(page)).into_response())
}

/// What a nation at a table was asked, with what it answered so far.
fn of(look: &Look<'_>, whose: &Whose, lang: Language) -> Option<Of> {
    let state = look.state();
    let table = state.tables().iter().find(|table| table.as_str() == whose.table)?;
    let nation = state.nations().iter().find(|nation| nation.as_str() == whose.nation)?;
    let seat = (table, nation);
    let mut tasks: Vec<(Task, Form)> = Vec::new();
    for id in asked(state, look.scenario(), table).into_iter().rev() {
        let Some(view) = task_on_paper(state, look.scenario(), look.person, seat, &id, look.lang()) else {
            continue;
        };
        tasks.push(task_of(look, &view, seat));
    }
    let of = [("table", table.as_str()), ("nation", nation.as_str()), ("lang", lang.tag()), ("saved", "yes")];
    Some(Of {
        table: table.to_string(),
        nation: nation.to_string(),
        lang: lang.tag(),
        heading: format!("{} · {}", look.table(table), look.nation(nation.as_str())),
        back: address(&format!("/play/{}/paper", look.room.id), &of),
        tasks,
    })
}

fn task_of(look: &Look<'_>, view: &TaskView, (table, nation): (&TableId, &NationId)) -> (Task, Form) {
    let heading = look.with("live-own-answer", "nation", look.nation(nation.as_str()));
    let form = form(look, view, view.own.as_ref(), nation.to_string(), heading);
    let task = Task {
        id: view.task.clone(),
        kind: view.kind.as_str(),
        asks: look.of("task", view.kind.as_str()),
        words: view.words.as_ref().map(|said| look.shown(said)),
        forms: Vec::new(),
        table: table.to_string(),
        done: view.done,
        lines: Vec::new(),
        own: None,
    };
    (task, Form { paper: view.paper.1, ..form })
}
