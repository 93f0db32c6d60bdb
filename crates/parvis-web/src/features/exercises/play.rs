//! The page of a screen, and what is done on it.

use super::door::called;
use super::paper::{self, may_type};
use super::screen::{Part, Screen, parts};
use super::seat::{Seated, held, moved, room, seated, seated_as};
use super::wish::{Fields, read};
use crate::shell::error::Failure;
use crate::shell::live::told;
use crate::shell::page::{Frame, back, html, script_words};
use crate::shell::refill::refilled;
use crate::shell::visitor::Visitor;
use askama::Template;
use axum::body::Bytes;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse as _, Redirect, Response};
use parvis_app::exercises::id::{InjectId, Role};
use parvis_app::office::{ExerciseWish, Scope, Trouble};

#[derive(Template)]
#[template(path = "exercises/screen.html")]
struct Page<'a> {
    frame: Frame<'a>,
    id: String,
    screen: &'static str,
    tabs: Vec<(String, String, bool)>,
    report: Option<String>,
    paper: Option<String>,
    sharing: Sharing,
    rehearsal: Option<Rehearsal>,
    parts: Vec<Part>,
    last: u64,
    seq: u64,
    now: i64,
    words: String,
    wrong: Option<String>,
}

/// Those who share this telephone, and who of them is on.
pub struct Sharing {
    /// Whose page it is.
    pub seat: String,
    /// Everybody who sits here, by name.
    pub seats: Vec<(String, String)>,
}

impl Sharing {
    /// Who sits in a room with this browser.
    pub async fn of(visitor: &Visitor, seated: &Seated) -> Result<Self, Failure> {
        let held = held(visitor, &seated.room).await?;
        let seen = seated.room.see();
        let named =
            held.iter().map(|one| (one.person.to_string(), called(visitor, seen.state(), &one.person)));
        let mut seats: Vec<(String, String)> = named.collect();
        // Each stays in its place, whoever is on.
        seats.sort();
        Ok(Self { seat: seated.person.to_string(), seats })
    }

    /// The others, for the script, which sends what they wrote.
    pub fn others(&self) -> String {
        let others = self.seats.iter().map(|(seat, _)| seat.as_str()).filter(|seat| *seat != self.seat);
        others.collect::<Vec<_>>().join(" ")
    }
}

/// That all this is only a rehearsal.
pub struct Rehearsal {
    /// The reader may throw it away.
    pub throws: bool,
}

impl Rehearsal {
    /// What stands above the screens of a rehearsal.
    pub fn of(seated: &Seated) -> Option<Self> {
        seated.room.rehearses.as_ref()?;
        Some(Self { throws: seated.role() == Role::Director })
    }
}

/// The messages that the script of the screens shows.
pub const WORDS: &[&str] = &[
    "live-js_saved",
    "live-js_sending",
    "live-js_offline",
    "live-js_waiting",
    "live-js_changed",
    "live-js_show",
    "live-js_refused",
];

/// To the screen on which somebody of this role begins.
pub async fn begin(visitor: Visitor, Path(id): Path<String>) -> Result<Response, Failure> {
    let Some(seated) = seated(&visitor, &id).await? else { return Ok(to_door(&id)) };
    let first = Screen::first(seated.role(), seated.sits());
    Ok(Redirect::to(&format!("/play/{id}/{}", first.word())).into_response())
}

fn to_door(id: &str) -> Response {
    Redirect::to(&format!("/join/{id}")).into_response()
}

/// A screen.
pub async fn screen(visitor: Visitor, Path((id, word)): Path<(String, String)>) -> Result<Response, Failure> {
    let Some(seated) = seated(&visitor, &id).await? else { return Ok(to_door(&id)) };
    page_of(&visitor, &seated, &word, None).await
}

async fn page_of(
    visitor: &Visitor,
    seated: &Seated,
    word: &str,
    refused: Option<(&Fields, String)>,
) -> Result<Response, Failure> {
    let screen = Screen::parse(word).ok_or_else(Failure::no_such)?;
    let screens = seated.screens();
    if !screens.contains(&screen) {
        // Their role is another now, or was never this one.
        return Ok(Redirect::to(&format!("/play/{}", seated.room.id)).into_response());
    }
    let words = visitor.words();
    let id = seated.room.id.to_string();
    let tab = |one: &Screen| {
        (format!("/play/{id}/{}", one.word()), words.get(&format!("live-tab-{}", one.word())), *one == screen)
    };
    let leads = screens.contains(&Screen::Console);
    let (sharing, rehearsal) = (Sharing::of(visitor, seated).await?, Rehearsal::of(seated));
    let look = seated.look(visitor, screen);
    let status = if refused.is_some() { StatusCode::CONFLICT } else { StatusCode::OK };
    let page = Page {
        frame: Frame::new(visitor, "exercises", look.title()),
        screen: screen.word(),
        tabs: screens.iter().map(tab).collect(),
        report: (leads || look.state().ended.is_some()).then(|| format!("/play/{id}/report")),
        paper: may_type(look.role).then(|| format!("/play/{id}/paper")),
        sharing,
        rehearsal,
        parts: parts(&look, &[Scope::All], &|_| false)?,
        last: look.state().last,
        seq: look.state().top_seq,
        now: visitor.state.moment().now.as_millisecond(),
        words: script_words(words, WORDS),
        wrong: refused.as_ref().map(|(_, wrong)| wrong.clone()),
        id: id.clone(),
    };
    let Html(page) = html(&page)?;
    let page = match refused {
        Some((fields, _)) => refilled(page, fields),
        None => page,
    };
    Ok((status, Html(page)).into_response())
}

/// Does what a form of a screen asks for. A script sends a key along and is told as JSON; without one, back to the screen.
pub async fn act(visitor: Visitor, Path(id): Path<String>, body: Bytes) -> Result<Response, Failure> {
    let fields = Fields::read(&body);
    let Some(seated) = seated_as(&visitor, &id, fields.some("seat")).await? else {
        return if fields.some("key").is_some() {
            let room = room(&visitor, &id).await?;
            let moved = moved(&visitor, &room).await?;
            let says = if moved { "slip-exercise-moved" } else { "exercise-not-joined" };
            Ok((StatusCode::GONE, told(0, Some(visitor.words().get(says)), false)).into_response())
        } else {
            Ok(to_door(&id))
        };
    };
    let done = wanted(&visitor, &seated, &fields).await;
    if fields.some("key").is_some() {
        return match done {
            Ok(last) => Ok(told(last, None, false).into_response()),
            Err(trouble) => refused(&visitor, trouble),
        };
    }
    match done {
        Ok(_) => Ok(Redirect::to(back(fields.get("back"))).into_response()),
        Err(trouble) => {
            let wrong = says(&visitor, &trouble)?;
            if fields.get("paper") == "yes" {
                return paper::again(&visitor, &seated, &fields, wrong);
            }
            let word = back(fields.get("back")).rsplit('/').next().and_then(Screen::parse);
            // A page of its own, as the report: what is wrong is said where they lead.
            let word = word.unwrap_or_else(|| Screen::first(seated.role(), seated.sits())).word();
            page_of(&visitor, &seated, word, Some((&fields, wrong))).await
        }
    }
}

async fn wanted(visitor: &Visitor, seated: &Seated, fields: &Fields) -> Result<u64, Trouble> {
    let office = &visitor.state.office;
    let fresh = match fields.get("do") {
        "ad-hoc" => own_inject(seated),
        _ => office.fresh_word(),
    };
    let wishes = read(fields, visitor.language, &fresh).map_err(Trouble::Slip)?;
    let key = fields.some("key");
    let seq = fields.some("seq").and_then(|seq| seq.parse().ok());
    let mut last = 0;
    for (index, what) in wishes.into_iter().enumerate() {
        // A form that does two things is two commands, each known again by a key of its own.
        let key = key.map(|key| if index == 0 { key.to_owned() } else { format!("{key}+{index}") });
        let wish = ExerciseWish { key, seq, what };
        last = office.exercise_do(&seated.room, &seated.person, wish, visitor.moment).await?;
    }
    Ok(last)
}

/// The next name for an inject written on the day: A1, A2 and so on, short enough to be said aloud. Of two who ask at the same
/// moment one is told that it is taken.
fn own_inject(seated: &Seated) -> String {
    let seen = seated.room.see();
    let taken =
        |id: InjectId| seen.scenario().inject(&id).is_some() || seen.state().injects.contains_key(&id);
    let mut names = (1..).map(|number: u32| format!("A{number}"));
    names.find(|name| !taken(name.as_str().into())).unwrap_or_default()
}

/// Why something did not happen, and what to do.
pub(super) fn says(visitor: &Visitor, trouble: &Trouble) -> Result<String, Failure> {
    let words = visitor.words();
    let id = match trouble {
        Trouble::Exercise(refusal) => refusal.id(),
        Trouble::Slip(message) => (*message).to_owned(),
        Trouble::Away(why) => {
            crate::shell::error::log(&visitor.path, why);
            "error-inside".to_owned()
        }
        other => return Err(Failure::inside(other.to_string())),
    };
    let most = match trouble {
        Trouble::Exercise(refusal) => refusal.most(),
        _ => None,
    };
    let args: Vec<(&str, parvis_core::Arg)> =
        most.map(|most| ("most", parvis_core::Arg::Count(most))).into_iter().collect();
    let what = words.fill(&id, &args);
    let settle = words.find(&format!("{id}-settle")).unwrap_or_default();
    Ok(format!("{what} {settle}").trim().to_owned())
}

fn refused(visitor: &Visitor, trouble: Trouble) -> Result<Response, Failure> {
    let again = match &trouble {
        Trouble::Exercise(refusal) => refusal.may_pass_later(),
        Trouble::Away(_) => true,
        _ => false,
    };
    let status = if matches!(trouble, Trouble::Away(_)) {
        StatusCode::SERVICE_UNAVAILABLE
    } else {
        StatusCode::CONFLICT
    };
    Ok((status, told(0, Some(says(visitor, &trouble)?), again)).into_response())
}
