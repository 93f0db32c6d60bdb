//! Rehearsing an exercise with robots for players, and throwing the rehearsal away.

use super::seat::{cookie, held, room, seated};
use crate::shell::error::Failure;
use crate::shell::visitor::Visitor;
use axum::extract::Path;
use axum::http::header::SET_COOKIE;
use axum::response::{IntoResponse as _, Redirect, Response};
use parvis_app::exercises::Refusal;
use parvis_app::office::Trouble;

/// Whoever may not is told no more than that there is nothing here.
fn refused(trouble: Trouble) -> Failure {
    match trouble {
        Trouble::Exercise(Refusal::NotAllowed) => Failure::no_such(),
        other => other.into(),
    }
}

/// Sets a rehearsal up, or goes on with the one there is, and takes the director to it.
pub async fn rehearse(visitor: Visitor, Path(id): Path<String>) -> Result<Response, Failure> {
    let seated = seated(&visitor, &id).await?.ok_or_else(Failure::no_such)?;
    let office = &visitor.state.office;
    let done = office.exercise_rehearse(&seated.room, &seated.person, visitor.moment).await;
    let (copy, seat) = done.map_err(refused)?;
    let copy = room(&visitor, copy.as_str()).await?;
    let to = Redirect::to(&format!("/play/{}", copy.id));
    Ok(match cookie(&visitor, &copy.id, &held(&visitor, &copy).await?, &seat) {
        Some(cookie) => ([(SET_COOKIE, cookie)], to).into_response(),
        None => to.into_response(),
    })
}

/// Throws a rehearsal away, and goes back to the exercise.
pub async fn throw_away(visitor: Visitor, Path(id): Path<String>) -> Result<Redirect, Failure> {
    let seated = seated(&visitor, &id).await?.ok_or_else(Failure::no_such)?;
    let office = &visitor.state.office;
    let done = office.exercise_throw_away(&seated.room, &seated.person, visitor.moment).await;
    Ok(Redirect::to(&format!("/play/{}", done.map_err(refused)?)))
}
