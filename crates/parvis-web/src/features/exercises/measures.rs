//! Measures of the whole catalogue for an answer: looked for by name and group, taken in one by one. What the scenario offers
//! stands in the answer's own form.

use super::look::Look;
use super::screen::Screen;
use super::seat::{Seated, seated, seated_as};
use super::wish::Fields;
use crate::shell::error::Failure;
use crate::shell::page::{Frame, address, html};
use crate::shell::visitor::Visitor;
use askama::Template;
use axum::body::Bytes;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Redirect, Response};
use parvis_app::exercises::id::{NationId, Role};
use parvis_app::office::{AnswerOf, ExerciseFound, ExerciseMeasure, Trouble};
use parvis_core::Arg;
use serde::Deserialize;

/// The groups of the catalogue, in its order.
const GROUPS: [&str; 3] = ["technical_structural", "organisational", "personnel"];

#[derive(Template)]
#[template(path = "exercises/measures.html")]
struct Page<'a> {
    frame: Frame<'a>,
    look: &'a Look<'a>,
    /// The task and the nation of the answer.
    task: String,
    nation: String,
    asks: String,
    whose: String,
    named: String,
    group: String,
    groups: Vec<(&'static str, String)>,
    listed: Vec<(String, Vec<ExerciseMeasure>)>,
    counts: String,
    full: bool,
    taken: bool,
    wrong: Option<String>,
}

/// What is looked for, for which answer.
#[derive(Deserialize)]
pub struct Wanted {
    #[serde(default)]
    task: String,
    /// Whose answer at the reader's table; empty: the table's.
    #[serde(default)]
    nation: String,
    #[serde(default)]
    named: String,
    #[serde(default)]
    group: String,
    /// A measure was taken just now.
    #[serde(default)]
    taken: String,
}

/// The page.
pub async fn page(
    visitor: Visitor,
    Path(id): Path<String>,
    Query(wanted): Query<Wanted>,
) -> Result<Response, Failure> {
    let seated = seated(&visitor, &id).await?.ok_or_else(Failure::no_such)?;
    page_of(&visitor, &seated, &wanted, None)
}

/// Takes a measure into the answer.
pub async fn take(visitor: Visitor, Path(id): Path<String>, body: Bytes) -> Result<Response, Failure> {
    let fields = Fields::read(&body);
    let seated = seated_as(&visitor, &id, fields.some("seat")).await?.ok_or_else(Failure::no_such)?;
    let text = |name: &str| fields.get(name).to_owned();
    let wanted = Wanted {
        task: text("task"),
        nation: text("nation"),
        named: text("named"),
        group: text("group"),
        taken: String::new(),
    };
    let of = answer_of(&seated, &wanted)?;
    let when = (visitor.language, visitor.moment);
    let office = &visitor.state.office;
    match office.exercise_take_measure(&seated.room, &seated.person, &of, fields.get("measure"), when).await {
        Ok(()) => {
            let query = [
                ("task", wanted.task.as_str()),
                ("nation", &wanted.nation),
                ("named", &wanted.named),
                ("group", &wanted.group),
                ("taken", "yes"),
            ];
            Ok(Redirect::to(&address(&format!("/play/{id}/measures"), &query)).into_response())
        }
        Err(Trouble::Exercise(refusal)) => {
            let most: Vec<(&str, Arg)> =
                refusal.most().map(|most| ("most", Arg::Count(most))).into_iter().collect();
            let words = visitor.words();
            let settle = words.find(&format!("{}-settle", refusal.id())).unwrap_or_default();
            let wrong = format!("{} {settle}", words.fill(&refusal.id(), &most));
            page_of(&visitor, &seated, &wanted, Some(wrong.trim().to_owned()))
        }
        Err(trouble) => Err(trouble.into()),
    }
}

/// The answer at the reader's own table; nobody's else.
fn answer_of(seated: &Seated, wanted: &Wanted) -> Result<AnswerOf, Failure> {
    let answers = matches!(seated.role(), Role::Player | Role::Scribe | Role::Delegate);
    let seen = seated.room.see();
    let profile = seen.state().profile(&seated.person).filter(|_| answers).ok_or_else(Failure::no_such)?;
    let nation = (!wanted.nation.is_empty()).then(|| NationId::from(wanted.nation.as_str()));
    Ok(AnswerOf { task: wanted.task.as_str().into(), table: profile.table.clone(), nation })
}

fn page_of(
    visitor: &Visitor,
    seated: &Seated,
    wanted: &Wanted,
    wrong: Option<String>,
) -> Result<Response, Failure> {
    let of = answer_of(seated, wanted)?;
    let asked = (wanted.named.as_str(), wanted.group.as_str());
    let found = visitor.state.office.exercise_catalogue(&seated.room, &of, asked, visitor.language)?;
    let look = seated.look(visitor, Screen::Table);
    let words = visitor.words();
    let group = |group: &str| words.get(&format!("settle-group-{}", group.replace('_', "-")));
    let table = look.table(&of.table);
    let whose = of.nation.as_ref().map(|nation| look.nation(nation.as_str()));
    let counts = [("chosen", Arg::Count(found.chosen as u64)), ("most", Arg::Count(found.most as u64))];
    let status = if wrong.is_some() { StatusCode::CONFLICT } else { StatusCode::OK };
    let page = Page {
        frame: Frame::new(visitor, "exercises", words.get("live-catalogue")),
        task: wanted.task.clone(),
        nation: wanted.nation.clone(),
        asks: look.bare(&format!("task.{}", of.task)),
        whose: std::iter::once(table).chain(whose).collect::<Vec<_>>().join(" · "),
        named: wanted.named.clone(),
        group: wanted.group.clone(),
        groups: GROUPS.map(|one| (one, group(one))).into(),
        counts: words.fill("live-catalogue-counts", &counts),
        full: found.chosen >= found.most,
        listed: by_group(found, group),
        taken: wanted.taken == "yes" && wrong.is_none(),
        wrong,
        look: &look,
    };
    Ok((status, html(&page)?).into_response())
}

fn by_group(found: ExerciseFound, name: impl Fn(&str) -> String) -> Vec<(String, Vec<ExerciseMeasure>)> {
    let mut groups: Vec<(String, Vec<ExerciseMeasure>)> = Vec::new();
    for measure in found.listed {
        let name = name(&measure.group);
        match groups.iter_mut().find(|(group, _)| *group == name) {
            Some((_, all)) => all.push(measure),
            None => groups.push((name, vec![measure])),
        }
    }
    groups
}
