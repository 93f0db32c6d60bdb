//! Somebody's days as a feed that calendar programs read (iCalendar, RFC 5545).

use crate::shell::program::Refused;
use crate::shell::state::State;
use axum::extract::{Path, State as Shared};
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse as _, Response};
use icalendar::{Calendar, Component as _, Event};
use parvis_app::office::{Day, Remind};
use parvis_core::{Arg, Language};
use parvis_words::Words;

/// The days of whoever made the address; `.ics` at its end may be left out.
pub async fn feed(Shared(state): Shared<State>, Path(secret): Path<String>) -> Result<Response, Refused> {
    let secret = secret.strip_suffix(".ics").unwrap_or(&secret);
    let moment = state.moment();
    let who = state.office.calendar_of(secret, moment).await?;
    let words = state.words(who.language.unwrap_or(Language::En));
    let days = state.office.calendar(&who, moment).await?;
    let mut calendar = Calendar::new();
    calendar.name("Parvis");
    for day in &days {
        calendar.push(event(day, words, moment.now));
    }
    let feed = calendar.done().to_string();
    Ok(([(CONTENT_TYPE, "text/calendar; charset=utf-8")], feed).into_response())
}

fn event(day: &Day, words: &Words, now: jiff::Timestamp) -> Event {
    let text = |text: &str| Arg::Text(text.to_owned());
    let args = [("site", text(&day.name)), ("code", text(&day.code))];
    let message = match day.remind {
        Remind::Review => "calendar-review",
        Remind::Ends => "calendar-ends",
        Remind::Due => "calendar-due",
        Remind::Waits => "calendar-waits",
        Remind::Drill => "calendar-drill",
        Remind::DrillDue => "calendar-drill-due",
        Remind::Action => "calendar-action",
    };
    let mut event = Event::new();
    event
        .uid(&format!("{}-{}-{}-{}-{}@parvis", day.at.id(), day.remind.word(), day.code, day.mark, day.day))
        .summary(&words.fill(message, &args))
        .add_property("DTSTAMP", now.strftime("%Y%m%dT%H%M%SZ").to_string())
        .add_property("DTSTART;VALUE=DATE", day.day.strftime("%Y%m%d").to_string());
    event.done()
}
