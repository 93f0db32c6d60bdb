//! The screen of a drill, and what is told on it.

use super::screen::{Look, parts};
use super::seat::{holder, lead, seated, to_screen};
use super::wish::read;
use crate::shell::error::{Failure, log};
use crate::shell::fields::Fields;
use crate::shell::live::{Part, told};
use crate::shell::page::{Frame, html, script_words};
use crate::shell::visitor::Visitor;
use askama::Template;
use axum::body::Bytes;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Redirect, Response};
use parvis_app::exercises::drill::event::Role;
use parvis_app::exercises::drill_report::refused as refused_words;
use parvis_app::exercises::id::PersonId;
use parvis_app::office::{Drill, DrillWish, Trouble};

#[derive(Template)]
#[template(path = "drills/screen.html")]
struct Page<'a> {
    frame: Frame<'a>,
    id: String,
    leads: bool,
    parts: Vec<Part>,
    last: u64,
    seq: u64,
    now: i64,
    words: String,
    wrong: Option<String>,
}

/// The messages that the script of the screens shows.
const WORDS: &[&str] = &[
    "live-js_saved",
    "live-js_sending",
    "live-js_offline",
    "live-js_waiting",
    "live-js_changed",
    "live-js_show",
    "live-js_refused",
];

/// The screen of a drill: of who leads with their account, of who has a seat; all others come to the door.
pub async fn page(visitor: Visitor, Path(id): Path<String>) -> Result<Response, Failure> {
    let drill = visitor.state.office.drill(&id.as_str().into()).await?;
    if let Some(person) = holder(&visitor, &drill.id).await? {
        return page_of(&visitor, &drill, &person, None);
    }
    match lead(&visitor, &drill.id).await? {
        Some(seat) => Ok(to_screen(&visitor, &drill.id, &seat)),
        None => Ok(Redirect::to(&format!("/drills/{id}/join")).into_response()),
    }
}

fn page_of(
    visitor: &Visitor,
    drill: &Drill,
    person: &PersonId,
    wrong: Option<String>,
) -> Result<Response, Failure> {
    let words = visitor.words();
    let look = Look::new(visitor, drill, person)?;
    let leads = drill.state.role(person) == Some(Role::Lead);
    let status = if wrong.is_some() { StatusCode::CONFLICT } else { StatusCode::OK };
    let page = Page {
        frame: Frame::new(visitor, "sites", look.title()),
        id: drill.id.to_string(),
        leads,
        parts: parts(&look)?,
        last: drill.state.last,
        seq: drill.state.top_seq,
        now: visitor.state.moment().now.as_millisecond(),
        words: script_words(words, WORDS),
        wrong,
    };
    Ok((status, html(&page)?).into_response())
}

/// Does what a form of the screen asks for. A script sends a key along and is told as JSON; without one, back to the screen.
pub async fn act(visitor: Visitor, Path(id): Path<String>, body: Bytes) -> Result<Response, Failure> {
    let fields = Fields::read(&body);
    let by_script = fields.some("key").is_some();
    let Ok((drill, person)) = seated(&visitor, &id).await else {
        let says = visitor.words().get("drill-refused-not-joined");
        return Ok(if by_script {
            (StatusCode::GONE, told(0, Some(says), false)).into_response()
        } else {
            Redirect::to(&format!("/drills/{id}")).into_response()
        });
    };
    let done = wanted(&visitor, &drill, &person, &fields).await;
    match done {
        Ok(last) if by_script => Ok(told(last, None, false).into_response()),
        Ok(_) => Ok(Redirect::to(&format!("/drills/{id}#{}", part_of(&fields))).into_response()),
        Err(trouble) if by_script => refused(&visitor, &drill, &trouble),
        Err(trouble) => {
            let drill = visitor.state.office.drill(&drill.id).await?;
            page_of(&visitor, &drill, &person, Some(says(&visitor, &drill, &trouble)?))
        }
    }
}

/// The part of the screen a form stands in: without script the reader comes back to it.
fn part_of(fields: &Fields) -> &str {
    fields.some("back").unwrap_or_default()
}

async fn wanted(
    visitor: &Visitor,
    drill: &Drill,
    person: &PersonId,
    fields: &Fields,
) -> Result<u64, Trouble> {
    let office = &visitor.state.office;
    let what = read(fields, drill.kind(), visitor.language, &office.fresh_word()).map_err(Trouble::Slip)?;
    let key = fields.some("key").map(ToOwned::to_owned);
    let seq = fields.some("seq").and_then(|seq| seq.parse().ok());
    office.drill_do(drill, person, DrillWish { key, seq, what }, visitor.moment).await
}

/// Why something did not happen, and what to do.
fn says(visitor: &Visitor, drill: &Drill, trouble: &Trouble) -> Result<String, Failure> {
    let words = visitor.words();
    Ok(match trouble {
        Trouble::Drill(refusal) => refused_words(refusal, &|id| drill.sheet.called(id).to_owned(), words),
        Trouble::Slip(message) => words.get(message),
        Trouble::Away(why) => {
            log(&visitor.path, why);
            words.get("error-inside")
        }
        other => return Err(Failure::inside(other.to_string())),
    })
}

fn refused(visitor: &Visitor, drill: &Drill, trouble: &Trouble) -> Result<Response, Failure> {
    let (status, again) = match trouble {
        Trouble::Drill(refusal) => (StatusCode::CONFLICT, refusal.may_pass_later()),
        Trouble::Away(_) => (StatusCode::SERVICE_UNAVAILABLE, true),
        _ => (StatusCode::CONFLICT, false),
    };
    Ok((status, told(0, Some(says(visitor, drill, trouble)?), again)).into_response())
}
