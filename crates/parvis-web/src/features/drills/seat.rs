//! Who takes part in a drill: known by a cookie of that drill alone; who leads drills at the site, by their account.

use crate::shell::error::Failure;
use crate::shell::visitor::Visitor;
use axum::http::header::SET_COOKIE;
use axum::response::{IntoResponse as _, Redirect, Response};
use parvis_app::exercises::id::PersonId;
use parvis_app::office::{Drill, DrillSeat, ExerciseId, Trouble};

/// A seat is kept for a day: a drill takes an hour; ours.
const DAY: u32 = 24 * 3600;

fn cookie_name(id: &ExerciseId) -> String {
    format!("seat-drill-{id}")
}

/// Sends somebody to the screen of a drill, with the seat they just took.
pub fn to_screen(visitor: &Visitor, id: &ExerciseId, seat: &DrillSeat) -> Response {
    let to = Redirect::to(&format!("/drills/{id}"));
    let Some(secret) = &seat.secret else { return to.into_response() };
    let secure = if visitor.state.settings.https { "; Secure" } else { "" };
    let (name, secret) = (cookie_name(id), secret.as_str());
    let cookie = format!("{name}={secret}; Path=/; HttpOnly; SameSite=Lax; Max-Age={DAY}{secure}");
    ([(SET_COOKIE, cookie)], to).into_response()
}

/// Who sits in a drill with the cookie of this browser.
///
/// # Errors
/// The store.
pub async fn holder(visitor: &Visitor, id: &ExerciseId) -> Result<Option<PersonId>, Failure> {
    match visitor.cookie(&cookie_name(id)) {
        Some(secret) => Ok(visitor.state.office.drill_seated(id, secret).await?),
        None => Ok(None),
    }
}

/// The drill and the one who sits there.
///
/// # Errors
/// There is no such drill; they have no seat in it.
pub async fn seated(visitor: &Visitor, id: &str) -> Result<(Drill, PersonId), Failure> {
    let drill = visitor.state.office.drill(&id.into()).await?;
    let person = holder(visitor, &drill.id).await?.ok_or_else(Failure::no_such)?;
    Ok((drill, person))
}

/// The seat of somebody who leads drills at the site, with the account they are signed in with; none for all others.
///
/// # Errors
/// The store.
pub async fn lead(visitor: &Visitor, id: &ExerciseId) -> Result<Option<DrillSeat>, Failure> {
    let Some(who) = &visitor.who else { return Ok(None) };
    match visitor.state.office.drill_lead(who, id, visitor.moment).await {
        Ok(seat) => Ok(Some(seat)),
        Err(Trouble::NotAllowed | Trouble::NoSuch) => Ok(None),
        Err(trouble) => Err(trouble.into()),
    }
}
