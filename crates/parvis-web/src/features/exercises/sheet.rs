//! A workbook of the script that comes in: what it would change, row by row, and what of that somebody takes over.

use super::report::leader_or_controller;
use super::script::name_of;
use super::upload::{Mistakes, Sent};
use crate::shell::error::Failure;
use crate::shell::page::{Frame, html, own_name};
use crate::shell::visitor::Visitor;
use askama::Template;
use axum::extract::{Path, Request};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Redirect, Response};
use parvis_app::exercises::id::Lang;
use parvis_app::exercises::msel::{Change, Part, together};
use parvis_app::exercises::pack::Text;
use parvis_app::office::{SheetLook, Trouble};
use parvis_words::Words;
use std::collections::BTreeSet;

/// The largest form without a file, in bytes; ours.
const LARGEST: usize = 1 << 20;

#[derive(Template)]
#[template(path = "exercises/sheet.html")]
struct Page<'a> {
    frame: Frame<'a>,
    id: String,
    key: String,
    wrong: Vec<String>,
    rows: Vec<Row>,
    /// Why nothing was taken over.
    refused: Option<String>,
    mistakes: Option<Mistakes>,
}

/// What is taken or left as one.
struct Row {
    at: usize,
    name: String,
    /// What of it changes: what, as it was, as it would be, in which language.
    sides: Vec<Side>,
    ticked: bool,
    /// It is not possible any more.
    fixed: bool,
}

struct Side {
    name: String,
    before: String,
    after: String,
    lang: &'static str,
}

/// Reads a workbook and shows what it would change. Nothing is changed yet.
pub async fn look(visitor: Visitor, Path(id): Path<String>, request: Request) -> Result<Response, Failure> {
    let seated = leader_or_controller(&visitor, &id).await?;
    let sent = Sent::read(request, LARGEST).await?;
    let bytes = sent.file.ok_or_else(|| Failure::slip("slip-script-no-file"))?;
    let look = visitor.state.office.script_look(&seated.room, &seated.person, bytes)?;
    Ok(html(&page_of(&visitor, &id, &look, &|_| true))?.into_response())
}

/// Takes over what was ticked.
pub async fn take(
    visitor: Visitor,
    Path((id, key)): Path<(String, String)>,
    request: Request,
) -> Result<Response, Failure> {
    let seated = leader_or_controller(&visitor, &id).await?;
    let fields = Sent::read(request, LARGEST).await?.fields;
    let chosen: BTreeSet<usize> = fields.all("take").filter_map(|at| at.parse().ok()).collect();
    let office = &visitor.state.office;
    let done = if chosen.is_empty() {
        Err(Trouble::Slip("slip-script-none"))
    } else {
        office.script_take(&seated.room, &seated.person, (&key, &chosen), visitor.moment).await
    };
    let words = visitor.words();
    let (refused, mistakes, old) = match done {
        Ok(()) => return Ok(Redirect::to(&format!("/play/{id}/script")).into_response()),
        Err(Trouble::Pack(findings)) => {
            (words.get("slip-script-pack"), Some(Mistakes::new(&findings, words)), false)
        }
        Err(Trouble::Slip(message)) => (words.get(message), None, message == "slip-script-sheet-old"),
        Err(trouble) => return Err(trouble.into()),
    };
    let look = office.script_look_again(&seated.room, &seated.person, &key)?;
    // Of another script the places mean something else: what was ticked is asked again.
    let page = page_of(&visitor, &id, &look, &|at| old || chosen.contains(&at));
    let page = Page { refused: Some(refused), mistakes, ..page };
    Ok((StatusCode::UNPROCESSABLE_ENTITY, html(&page)?).into_response())
}

fn page_of<'a>(visitor: &'a Visitor, id: &str, look: &SheetLook, ticked: &dyn Fn(usize) -> bool) -> Page<'a> {
    let words = visitor.words();
    let changes = &look.reading.changes;
    let first = |at: &usize| together(changes, *at) == *at;
    let row = |at: usize| {
        let (name, sides) = told(changes, at, words);
        let gone = matches!(changes.get(at), Some(Change::Gone(_)));
        let fixed = look.fixed.contains(&at);
        Row { at, name, sides, ticked: !gone && !fixed && ticked(at), fixed }
    };
    Page {
        frame: Frame::new(visitor, "exercises", words.get("script-sheet-title")),
        id: id.to_owned(),
        key: look.key.clone(),
        wrong: look.reading.wrong.iter().map(|wrong| wrong.says(words)).collect(),
        rows: (0..changes.len()).filter(first).map(row).collect(),
        refused: None,
        mistakes: None,
    }
}

/// What a change is called, and what of it changes.
fn told(changes: &[Change], at: usize, words: &Words) -> (String, Vec<Side>) {
    let named = |id: &str, inject: &dyn ToString| {
        words.fill(id, &[("inject", parvis_core::Arg::Text(inject.to_string()))])
    };
    match changes.get(at) {
        Some(Change::Words { inject, part, lang, before, after }) => {
            let name = format!("{} · {}", name_of(&part.key(inject), words), own_name(lang.0));
            (name, vec![of_words(String::new(), *lang, before.as_ref(), after.as_ref(), words)])
        }
        Some(Change::Field { inject, .. }) => {
            let side = |change: &Change| match change {
                Change::Field { inject: of, field, before, after } if of == inject => Some(Side {
                    name: field.as_str().to_owned(),
                    before: before.clone(),
                    after: after.clone(),
                    lang: "",
                }),
                _ => None,
            };
            (named("script-sheet-row", inject), changes.iter().filter_map(side).collect())
        }
        Some(Change::New { inject, words: said }) => {
            let side = |(part, lang, text): &(Part, Lang, Text)| {
                let name = words.get(&format!("script-key-{}", part.as_str()));
                of_words(name, *lang, None, Some(text), words)
            };
            (named("script-sheet-new", &inject.id), said.iter().map(side).collect())
        }
        Some(Change::Gone(inject)) => (named("script-sheet-gone", inject), Vec::new()),
        None => (String::new(), Vec::new()),
    }
}

/// Words with how far somebody has looked at them.
fn of_words(name: String, lang: Lang, before: Option<&Text>, after: Option<&Text>, words: &Words) -> Side {
    let said = |text: Option<&Text>| {
        let status = |text: &Text| words.get(&format!("exercise-status-{}", text.status.as_str()));
        text.map(|text| format!("{} ({})", text.text, status(text))).unwrap_or_default()
    };
    Side { name, before: said(before), after: said(after), lang: lang.0.tag() }
}
