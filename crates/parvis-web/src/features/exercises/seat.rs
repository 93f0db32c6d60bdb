//! Who sits in an exercise: known by a cookie of that exercise alone.

use super::look::Look;
use super::screen::Screen;
use crate::shell::error::Failure;
use crate::shell::fields::Fields;
use crate::shell::visitor::Visitor;
use axum::body::Bytes;
use axum::extract::Path;
use axum::http::header::SET_COOKIE;
use axum::response::{IntoResponse as _, Redirect, Response};
use parvis_app::exercises::State;
use parvis_app::exercises::id::{Lang, PersonId, Role};
use parvis_app::office::{ExerciseId, Room, Seat};
use parvis_core::Language;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A seat is kept for a month: longer than any exercise, shorter than a forgotten phone; ours.
const MONTH: u32 = 30 * 24 * 3600;
/// So many people share a telephone at most; ours: what a browser sends with every request stays short.
pub const SEATS: usize = 8;
/// What stands between the secrets of a cookie; no secret has it.
const BETWEEN: &str = ".";

/// Somebody in their seat.
pub struct Seated {
    /// The exercise.
    pub room: Arc<Room>,
    /// Who.
    pub person: PersonId,
}

/// The name of the cookie of a seat.
pub fn cookie_name(id: &ExerciseId) -> String {
    format!("seat-{id}")
}

/// A seat that a browser holds: several people may share a telephone.
pub struct Held<'v> {
    secret: &'v str,
    /// Who sits there.
    pub person: PersonId,
}

/// The seats that this browser holds in a room, the one in use first.
///
/// # Errors
/// The store.
pub async fn held<'v>(visitor: &'v Visitor, room: &Room) -> Result<Vec<Held<'v>>, Failure> {
    let mut all: Vec<Held<'v>> = Vec::new();
    let secrets = visitor.cookie(&cookie_name(&room.id)).unwrap_or_default();
    for secret in secrets.split(BETWEEN).filter(|secret| !secret.is_empty()).take(SEATS) {
        if let Some(person) = visitor.state.office.seated(room, secret).await?
            && all.iter().all(|held| held.person != person)
        {
            all.push(Held { secret, person });
        }
    }
    Ok(all)
}

/// Whether somebody sat in this room with this browser and went on in another.
///
/// # Errors
/// The store.
pub async fn moved(visitor: &Visitor, room: &Room) -> Result<bool, Failure> {
    let secrets = visitor.cookie(&cookie_name(&room.id)).unwrap_or_default();
    for secret in secrets.split(BETWEEN).filter(|secret| !secret.is_empty()).take(SEATS) {
        if visitor.state.office.exercise_moved(room, secret).await? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The cookie once somebody has taken a seat, which is then the one in use; none if the browser holds it already.
pub fn cookie(visitor: &Visitor, id: &ExerciseId, held: &[Held<'_>], seat: &Seat) -> Option<String> {
    let new = seat.secret.as_ref()?.as_str();
    let others = held.iter().filter(|one| one.person != seat.person).map(|one| one.secret);
    Some(cookie_of(visitor, id, [new].into_iter().chain(others)))
}

/// The cookie once a seat of those held is the one in use; none if this browser does not hold it.
pub fn cookie_using(
    visitor: &Visitor,
    id: &ExerciseId,
    held: &[Held<'_>],
    person: &PersonId,
) -> Option<String> {
    let used = held.iter().find(|one| one.person == *person)?;
    let others = held.iter().filter(|one| one.person != *person).map(|one| one.secret);
    Some(cookie_of(visitor, id, [used.secret].into_iter().chain(others)))
}

fn cookie_of<'s>(visitor: &Visitor, id: &ExerciseId, secrets: impl Iterator<Item = &'s str>) -> String {
    let secure = if visitor.state.settings.https { "; Secure" } else { "" };
    let (name, all) = (cookie_name(id), secrets.take(SEATS).collect::<Vec<_>>().join(BETWEEN));
    format!("{name}={all}; Path=/; HttpOnly; SameSite=Lax; Max-Age={MONTH}{secure}")
}

/// The cookie that keeps the language somebody reads.
pub fn language_cookie(language: Language) -> String {
    format!("language={}; Path=/; SameSite=Lax; Max-Age=31536000", language.tag())
}

/// The exercise with this id.
///
/// # Errors
/// There is none.
pub async fn room(visitor: &Visitor, id: &str) -> Result<Arc<Room>, Failure> {
    Ok(visitor.state.office.room(&id.into()).await?)
}

/// The room and the one who sits there; none who has no seat.
///
/// # Errors
/// There is no such exercise.
pub async fn seated(visitor: &Visitor, id: &str) -> Result<Option<Seated>, Failure> {
    seated_as(visitor, id, None).await
}

/// The same, for a page that says whose it is: none unless this browser holds that very seat.
///
/// # Errors
/// There is no such exercise.
pub async fn seated_as(visitor: &Visitor, id: &str, whose: Option<&str>) -> Result<Option<Seated>, Failure> {
    let room = room(visitor, id).await?;
    let mut held = held(visitor, &room).await?.into_iter();
    let held = held.find(|held| whose.is_none_or(|whose| held.person.as_str() == whose));
    Ok(held.map(|held| Seated { room, person: held.person }))
}

impl Seated {
    /// What they may do.
    pub fn role(&self) -> Role {
        self.room.see().state().role(&self.person).unwrap_or(Role::Observer)
    }

    /// Whether they sit at a table.
    pub fn sits(&self) -> bool {
        self.room.see().state().profile(&self.person).is_some()
    }

    /// The screens they may look at.
    pub fn screens(&self) -> Vec<Screen> {
        let (role, sits) = (self.role(), self.sits());
        Screen::ALL.into_iter().filter(|screen| screen.is_for(role, sits)).collect()
    }

    /// One look at a screen.
    pub fn look<'a>(&'a self, visitor: &'a Visitor, screen: Screen) -> Look<'a> {
        let moment = visitor.state.moment();
        let seen = self.room.see();
        let role = seen.state().role(&self.person).unwrap_or(Role::Observer);
        let pair = pair(visitor, &self.room.id, seen.state(), &self.person);
        Look {
            pair,
            room: &self.room,
            person: &self.person,
            role,
            words: visitor.words(),
            language: visitor.language,
            now: self.room.at(moment),
            zone: &visitor.state.settings.zone,
            marks: &visitor.state.marks,
            every: &visitor.state.words,
            shelf: visitor.state.screens.shelf(&self.room, &seen, visitor.language),
            seen,
            screen,
        }
    }
}

fn pair_name(id: &ExerciseId) -> String {
    format!("pair-{id}")
}

/// The languages somebody works between: those they chose in this browser, else those the list of people has for them.
fn pair(visitor: &Visitor, id: &ExerciseId, state: &State, person: &PersonId) -> Vec<Lang> {
    let chosen = visitor.cookie(&pair_name(id));
    let read = |chosen: &str| chosen.split(BETWEEN).filter_map(Language::parse).map(Lang).collect();
    let line = || state.roster.get(state.profile(person)?.line.as_ref()?);
    chosen.map(read).or_else(|| line().map(|line| line.value.languages.clone())).unwrap_or_default()
}

/// Keeps the languages an interpreter works between in their browser, and goes back to what waits.
pub async fn pair_choose(visitor: Visitor, Path(id): Path<String>, body: Bytes) -> Result<Response, Failure> {
    let fields = Fields::read(&body);
    let room = room(&visitor, &id).await?;
    let tags: Vec<&str> = fields.all("lang").filter_map(Language::parse).map(Language::tag).collect();
    let secure = if visitor.state.settings.https { "; Secure" } else { "" };
    let (name, all) = (pair_name(&room.id), tags.join(BETWEEN));
    let cookie = format!("{name}={all}; Path=/; HttpOnly; SameSite=Lax; Max-Age={MONTH}{secure}");
    Ok(([(SET_COOKIE, cookie)], Redirect::to(&format!("/play/{}/interpret", room.id))).into_response())
}

/// The word EXERCISE in every language.
pub type Marks = BTreeMap<Language, String>;
