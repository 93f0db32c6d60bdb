//! Who sits in an exercise: known by a cookie of that exercise alone.

use super::look::Look;
use super::screen::Screen;
use crate::shell::error::Failure;
use crate::shell::visitor::Visitor;
use parvis_app::exercises::id::{PersonId, Role};
use parvis_app::office::{ExerciseId, Room, Seat};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A seat is kept for a month: longer than any exercise, shorter than a forgotten phone; ours.
const MONTH: u32 = 30 * 24 * 3600;

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

/// The cookie of a seat just taken.
pub fn cookie(visitor: &Visitor, id: &ExerciseId, seat: &Seat) -> Option<String> {
    let secret = seat.secret.as_ref()?.as_str();
    let secure = if visitor.state.settings.https { "; Secure" } else { "" };
    let name = cookie_name(id);
    Some(format!("{name}={secret}; Path=/; HttpOnly; SameSite=Lax; Max-Age={MONTH}{secure}"))
}

/// The exercise with this id.
///
/// # Errors
/// There is none.
pub async fn room(visitor: &Visitor, id: &str) -> Result<Arc<Room>, Failure> {
    Ok(visitor.state.office.room(&id.into()).await?)
}

/// Who sits in a room with the cookie of this browser.
///
/// # Errors
/// The store.
pub async fn holder(visitor: &Visitor, room: &Room) -> Result<Option<PersonId>, Failure> {
    match visitor.cookie(&cookie_name(&room.id)) {
        Some(secret) => Ok(visitor.state.office.seated(room, secret).await?),
        None => Ok(None),
    }
}

/// The room and the one who sits there; none who has no seat.
///
/// # Errors
/// There is no such exercise.
pub async fn seated(visitor: &Visitor, id: &str) -> Result<Option<Seated>, Failure> {
    let room = room(visitor, id).await?;
    let person = holder(visitor, &room).await?;
    Ok(person.map(|person| Seated { room, person }))
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
        Look {
            room: &self.room,
            person: &self.person,
            role,
            words: visitor.words(),
            language: visitor.language,
            now: self.room.at(moment),
            zone: &visitor.state.settings.zone,
            marks: &visitor.state.marks,
            shelf: visitor.state.screens.shelf(&self.room, &seen, visitor.language),
            seen,
            screen,
        }
    }
}

/// The word EXERCISE in every language.
pub type Marks = BTreeMap<parvis_core::Language, String>;
