//! Which site an action of the improvement plan concerns: there it becomes something to be put right.

use super::choice::{self, Choice, Chosen, Named};
use super::report::leader;
use crate::shell::error::Failure;
use crate::shell::visitor::SignedIn;
use axum::Form;
use axum::extract::{Path, Query};
use axum::response::{IntoResponse as _, Redirect, Response};
use parvis_app::exercises::id::Seconds;
use parvis_app::office::{Room, Trouble};
use parvis_core::Arg;

/// The sites an action may concern.
pub async fn page(
    signed: SignedIn,
    Path((id, note)): Path<(String, String)>,
    Query(named): Query<Named>,
) -> Result<Response, Failure> {
    let seated = leader(&signed.visitor, &id).await?;
    choice::page(&signed, of(&signed, &seated.room, &note)?, &named).await
}

fn of(signed: &SignedIn, room: &Room, note: &str) -> Result<Choice, Failure> {
    let words = signed.visitor.words();
    let action = room.see().state().actions.get(&note.into()).map(|action| action.value.clone());
    let action = action.ok_or_else(Failure::no_such)?;
    Ok(Choice {
        title: words.get("live-concern"),
        lead: words.get("live-concern-lead"),
        about: Some((action.text, action.lang.0)),
        act: words.get("live-concern-do"),
        back: (format!("/play/{}/report", room.id), words.get("live-tab-report")),
    })
}

/// Puts the action into the dossier of the chosen site.
pub async fn put(
    signed: SignedIn,
    Path((id, note)): Path<(String, String)>,
    Form(Chosen { site }): Form<Chosen>,
) -> Result<Response, Failure> {
    let SignedIn { visitor, who } = &signed;
    let seated = leader(visitor, &id).await?;
    let room = &seated.room;
    let shown_by = shown_by(&signed, room);
    let (office, note_id) = (&visitor.state.office, note.as_str().into());
    let put = office
        .exercise_concern(
            (who, &seated.person),
            room,
            &note_id,
            &site.as_str().into(),
            &shown_by,
            visitor.moment,
        )
        .await;
    let message = match put {
        Ok(_) => return Ok(Redirect::to(&format!("/sites/{site}/findings")).into_response()),
        Err(Trouble::Slip(message)) => message,
        Err(Trouble::NotAllowed) => "slip-concern-not-yours",
        Err(trouble) => return Err(trouble.into()),
    };
    choice::refused(&signed, of(&signed, room, &note)?, message).await
}

/// Which exercise showed it, in the words of whoever writes it down.
fn shown_by(signed: &SignedIn, room: &Room) -> String {
    let visitor = &signed.visitor;
    let title = {
        let seen = room.see();
        let title = seen.scenario().cell("title", visitor.language.into());
        title.map(|cell| cell.text.to_owned()).unwrap_or_default()
    };
    let day = room.when(Seconds(0)).to_zoned(visitor.state.settings.zone.clone()).date();
    visitor.words().fill("live-concern-shown", &[("title", Arg::Text(title)), ("date", Arg::Date(day))])
}
