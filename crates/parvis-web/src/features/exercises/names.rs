//! The end of names: when they go by themselves, and taking them out now, asked twice.

use super::look::Look;
use super::report::leader;
use super::screen::Screen;
use super::seat::Seated;
use crate::shell::error::Failure;
use crate::shell::page::{Frame, html};
use crate::shell::visitor::Visitor;
use askama::Template;
use axum::extract::Path;
use axum::response::{Html, Redirect};
use jiff::SignedDuration;
use parvis_app::exercises::Refusal;
use parvis_app::exercises::id::Role;
use parvis_app::office::Trouble;

#[derive(Template)]
#[template(path = "exercises/names.html")]
struct Page<'a> {
    frame: Frame<'a>,
    id: String,
    when: String,
    over: bool,
}

/// When names go, or went, as a sentence.
pub fn when(look: &Look<'_>) -> String {
    let state = look.state();
    let days = state.setting.as_ref().map_or(0, |setting| i64::from(setting.retention_days));
    let day = |at: jiff::Timestamp| look.words.date(at.to_zoned(look.zone.clone()).date());
    match (state.names_deleted, state.ended) {
        (Some(gone), _) => look.with("live-names-gone", "when", day(look.room.when(gone.at))),
        (None, Some(ended)) => {
            let at = look.room.when(ended.at);
            let at = at.checked_add(SignedDuration::from_hours(24 * days)).unwrap_or(at);
            look.with("live-names-when", "when", day(at))
        }
        (None, None) => look.many("live-names-after", &usize::try_from(days).unwrap_or_default()),
    }
}

/// Whoever directs the exercise, while there are names.
async fn director(visitor: &Visitor, id: &str) -> Result<Seated, Failure> {
    let seated = leader(visitor, id).await?;
    if seated.role() == Role::Director { Ok(seated) } else { Err(Failure::no_such()) }
}

/// The page that says what goes and what stays, and asks.
pub async fn names(visitor: Visitor, Path(id): Path<String>) -> Result<Html<String>, Failure> {
    let seated = director(&visitor, &id).await?;
    let look = seated.look(&visitor, Screen::Report);
    let state = look.state();
    html(&Page {
        frame: Frame::new(&visitor, "exercises", visitor.words().get("live-names")),
        when: when(&look),
        over: state.ended.is_some() && state.names_deleted.is_none(),
        id,
    })
}

/// Takes them out; whoever did it has no seat any more, and finds the exercise in the list.
pub async fn names_delete(visitor: Visitor, Path(id): Path<String>) -> Result<Redirect, Failure> {
    let seated = director(&visitor, &id).await?;
    let office = &visitor.state.office;
    match office.exercise_names_delete(&seated.room, &seated.person, visitor.moment).await {
        Ok(()) => Ok(Redirect::to("/exercises")),
        Err(Trouble::Exercise(Refusal::NotOver)) => Err(Failure::slip("exercise-not-over")),
        Err(Trouble::Exercise(Refusal::Closed)) => Err(Failure::slip("exercise-closed")),
        Err(trouble) => Err(trouble.into()),
    }
}
