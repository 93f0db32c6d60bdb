//! The list of those who are expected: a file people have, read line by line and shown before it is taken.

use super::seat::{Seated, seated};
use super::wish::Fields;
use crate::shell::error::Failure;
use crate::shell::page::{Frame, html, own_name};
use crate::shell::upload;
use crate::shell::visitor::Visitor;
use askama::Template;
use axum::body::Bytes;
use axum::extract::{Multipart, Path};
use axum::http::StatusCode;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{Html, IntoResponse as _, Redirect, Response};
use parvis_app::exercises::event::{RosterLine, Setting};
use parvis_app::exercises::id::{Lang, Role, TableId};
use parvis_app::exercises::roster::{RosterList, Row, read_file, written};
use parvis_app::exercises::{State, nation as nation_name};
use parvis_app::office::RosterChange;
use parvis_core::Language;
use parvis_words::Words;
use std::collections::BTreeSet;

#[derive(Template)]
#[template(path = "exercises/roster.html")]
struct Page<'a> {
    frame: Frame<'a>,
    id: String,
    /// The file, once it was read.
    looked: Option<Looked>,
    expected: Vec<Line>,
    came: usize,
    days: usize,
    wrong: Option<String>,
}

/// What was read from a file, and what it would change.
struct Looked {
    lines: Vec<Line>,
    refused: Vec<String>,
    remarks: Vec<String>,
    others: String,
    new: usize,
    changed: usize,
    same: usize,
    missing: Vec<String>,
    /// The lines that are right, as they are sent back to be taken.
    file: String,
}

struct Line {
    name: String,
    nation: String,
    about: String,
    /// Somebody took this name at the door.
    here: bool,
}

/// Somebody who leads.
async fn leader(visitor: &Visitor, id: &str) -> Result<Seated, Failure> {
    let seated = seated(visitor, id).await?.ok_or_else(Failure::no_such)?;
    match seated.role() {
        Role::Director | Role::Facilitator => Ok(seated),
        _ => Err(Failure::no_such()),
    }
}

fn setting(seated: &Seated) -> Result<Setting, Failure> {
    let setting = seated.room.see().state().setting.clone();
    setting.ok_or_else(Failure::no_such)
}

/// The words of every language, the reader's first: what was matched in theirs is told in theirs.
fn all_words(visitor: &Visitor) -> Vec<&Words> {
    let others = Language::ALL.into_iter().filter(|one| *one != visitor.language);
    [visitor.language].into_iter().chain(others).map(|one| visitor.state.words(one)).collect()
}

fn line(visitor: &Visitor, state: &State, of: &RosterLine, here: bool) -> Line {
    let words = visitor.words();
    let table = |table: &TableId| {
        words.fill("live-table", &[("table", parvis_core::Arg::Text(state.table_called(table)))])
    };
    let languages: Vec<&str> = of.languages.iter().map(|lang: &Lang| own_name(lang.0)).collect();
    let role = (of.role != Role::Player).then(|| words.get(&format!("exercise-role-{}", of.role.as_str())));
    let about = [of.agency.clone(), of.table.as_ref().map(table), role];
    let about: Vec<String> =
        about.into_iter().flatten().chain((!languages.is_empty()).then(|| languages.join(", "))).collect();
    Line {
        name: of.name.clone().unwrap_or_default(),
        nation: nation_name(of.nation.as_str(), words),
        about: about.join(" · "),
        here,
    }
}

fn page_of<'a>(
    visitor: &'a Visitor,
    seated: &Seated,
    looked: Option<Looked>,
    wrong: Option<String>,
) -> Page<'a> {
    let seen = seated.room.see();
    let state = seen.state();
    let profiles = state.people.keys().filter_map(|one| state.profile(one));
    let here: BTreeSet<_> = profiles.filter_map(|profile| profile.line.as_ref()).collect();
    let mut all: Vec<&RosterLine> = state.expected().collect();
    all.sort_by(|one, two| (&one.nation, &one.name).cmp(&(&two.nation, &two.name)));
    let expected: Vec<Line> =
        all.iter().map(|one| line(visitor, state, one, here.contains(&one.line))).collect();
    Page {
        frame: Frame::new(visitor, "exercises", visitor.words().get("roster-title")),
        id: seated.room.id.to_string(),
        looked,
        came: expected.iter().filter(|one| one.here).count(),
        days: state.setting.as_ref().map_or(0, |setting| setting.retention_days.into()),
        expected,
        wrong,
    }
}

/// The list as it is, and the form that brings one in.
pub async fn page(visitor: Visitor, Path(id): Path<String>) -> Result<Html<String>, Failure> {
    let seated = leader(&visitor, &id).await?;
    html(&page_of(&visitor, &seated, None, None))
}

/// Reads a file and shows what it says. Nothing is changed yet.
pub async fn look(visitor: Visitor, Path(id): Path<String>, form: Multipart) -> Result<Response, Failure> {
    let seated = leader(&visitor, &id).await?;
    let refused = |message: &str| {
        let page = page_of(&visitor, &seated, None, Some(visitor.words().get(message)));
        Ok((StatusCode::UNPROCESSABLE_ENTITY, html(&page)?).into_response())
    };
    let Some(bytes) = upload::file(form, LARGEST).await? else { return refused("import-no-file") };
    match read_file(&bytes, &setting(&seated)?, &all_words(&visitor)) {
        Ok(list) => {
            let change = visitor.state.office.exercise_roster_change(&seated.room, &list.rows);
            let looked = looked(&visitor, seated.room.see().state(), &list, &change);
            Ok(html(&page_of(&visitor, &seated, Some(looked), None))?.into_response())
        }
        Err(message) => refused(message),
    }
}

fn looked(visitor: &Visitor, state: &State, list: &RosterList, change: &RosterChange) -> Looked {
    let words = visitor.words();
    let said = |taken: bool| {
        let all = list.remarks.iter().filter(move |one| one.taken == taken);
        all.map(|one| words.fill(one.message, &one.args)).collect()
    };
    let row = |row: &Row| {
        let of = RosterLine {
            line: "".into(),
            name: Some(row.name.clone()),
            nation: row.nation.clone(),
            agency: row.agency.clone(),
            languages: row.languages.clone(),
            table: row.table.clone(),
            role: row.role,
            gone: false,
        };
        line(visitor, state, &of, false)
    };
    Looked {
        lines: list.rows.iter().map(row).collect(),
        refused: said(false),
        remarks: said(true),
        others: words.list(&list.others),
        new: change.new,
        changed: change.lines.len() - change.new,
        same: change.same,
        missing: change.missing.iter().filter_map(|line| line.name.clone()).collect(),
        file: file(list.rows.iter().map(cells), words),
    }
}

fn cells(row: &Row) -> [String; 6] {
    let languages: Vec<&str> = row.languages.iter().map(|lang| lang.0.tag()).collect();
    [
        row.name.clone(),
        row.nation.to_string(),
        row.agency.clone().unwrap_or_default(),
        languages.join(", "),
        row.table.as_ref().map(ToString::to_string).unwrap_or_default(),
        row.role.as_str().to_owned(),
    ]
}

fn file(rows: impl Iterator<Item = [String; 6]>, words: &Words) -> String {
    let rows: Vec<[String; 6]> = rows.collect();
    written(rows.iter().map(|row| row.each_ref().map(String::as_str)), words)
}

/// The largest file, in bytes; ours: a thousand people are a tenth of it.
const LARGEST: usize = 900_000;

/// Takes the lines that were shown.
pub async fn take(visitor: Visitor, Path(id): Path<String>, body: Bytes) -> Result<Response, Failure> {
    let seated = leader(&visitor, &id).await?;
    let fields = Fields::read(&body);
    let list = read_file(fields.get("file").as_bytes(), &setting(&seated)?, &all_words(&visitor));
    let list = list.map_err(Failure::slip)?;
    let drop = fields.get("drop") == "yes";
    let office = &visitor.state.office;
    office.exercise_roster_take(&seated.room, &seated.person, &list.rows, drop, visitor.moment).await?;
    Ok(Redirect::to(&format!("/play/{id}/roster")).into_response())
}

/// The list as a file: to be filled in, or as it stands.
pub async fn download(visitor: Visitor, Path(id): Path<String>) -> Result<Response, Failure> {
    let seated = leader(&visitor, &id).await?;
    let words = visitor.words();
    let seen = seated.room.see();
    let state = seen.state();
    let row = |line: &RosterLine| Row {
        line: 0,
        name: line.name.clone().unwrap_or_default(),
        nation: line.nation.clone(),
        agency: line.agency.clone(),
        languages: line.languages.clone(),
        table: line.table.clone(),
        role: line.role,
    };
    let mut rows: Vec<[String; 6]> = state.expected().map(|line| cells(&row(line))).collect();
    if rows.is_empty() {
        let nation = state.nations().first().map(ToString::to_string).unwrap_or_default();
        let table = state.tables().first().map(ToString::to_string).unwrap_or_default();
        let (name, agency) = (words.get("roster-sample-name"), words.get("roster-sample-agency"));
        rows.push([name, nation, agency, visitor.language.tag().to_owned(), table, "player".to_owned()]);
    }
    let headers = [
        (CONTENT_TYPE, "text/csv; charset=utf-8"),
        (CONTENT_DISPOSITION, "attachment; filename=\"people.csv\""),
    ];
    Ok((headers, file(rows.into_iter(), words)).into_response())
}
