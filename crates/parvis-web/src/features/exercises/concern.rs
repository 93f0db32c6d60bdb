//! Which site an action of the improvement plan concerns: there it becomes something to be put right.

use super::report::leader;
use crate::shell::error::Failure;
use crate::shell::page::{Frame, html};
use crate::shell::visitor::SignedIn;
use askama::Template;
use axum::Form;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse as _, Redirect, Response};
use parvis_app::office::{Room, Trouble};
use parvis_core::Arg;
use serde::Deserialize;

/// So many sites are shown; whoever looks for another types more of its name; ours.
const SHOWN: u64 = 20;

#[derive(Template)]
#[template(path = "exercises/concern.html")]
struct Page<'a> {
    frame: Frame<'a>,
    id: String,
    text: String,
    lang: &'static str,
    named: String,
    sites: Vec<(String, String)>,
    more: bool,
    wrong: Option<String>,
}

/// What is looked for.
#[derive(Deserialize)]
pub struct Look {
    #[serde(default)]
    named: String,
}

/// The site that was chosen.
#[derive(Deserialize)]
pub struct Chosen {
    site: String,
}

/// The sites an action may concern.
pub async fn page(
    signed: SignedIn,
    Path((id, note)): Path<(String, String)>,
    Query(look): Query<Look>,
) -> Result<Html<String>, Failure> {
    let seated = leader(&signed.visitor, &id).await?;
    html(&page_of(&signed, &seated.room, &note, &look.named, None).await?)
}

async fn page_of<'a>(
    signed: &'a SignedIn,
    room: &Room,
    note: &str,
    named: &str,
    wrong: Option<String>,
) -> Result<Page<'a>, Failure> {
    let SignedIn { visitor, who } = signed;
    let action = room.see().state().actions.get(&note.into()).map(|action| action.value.clone());
    let action = action.ok_or_else(Failure::no_such)?;
    let listed = visitor.state.office.sites(who, None, named, 0, SHOWN, visitor.moment).await?;
    Ok(Page {
        frame: Frame::new(visitor, "exercises", visitor.words().get("live-concern")),
        id: room.id.to_string(),
        text: action.text,
        lang: action.lang.0.tag(),
        named: named.to_owned(),
        more: listed.all > SHOWN,
        sites: listed.sites.into_iter().map(|site| (site.dossier.to_string(), site.name)).collect(),
        wrong,
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
    let (title, day) = {
        let seen = room.see();
        let title = seen.scenario().cell("title", visitor.language.into()).map(|cell| cell.text.to_owned());
        (title.unwrap_or_default(), room.when(parvis_app::exercises::id::Seconds(0)))
    };
    let day = day.to_zoned(visitor.state.settings.zone.clone()).date();
    let shown_by =
        visitor.words().fill("live-concern-shown", &[("title", Arg::Text(title)), ("date", Arg::Date(day))]);
    let office = &visitor.state.office;
    let put = office
        .exercise_concern(who, room, &note.as_str().into(), &site.as_str().into(), &shown_by, visitor.moment)
        .await;
    let wrong = match put {
        Ok(_) => return Ok(Redirect::to(&format!("/sites/{site}/findings")).into_response()),
        Err(Trouble::Slip(message)) => visitor.words().get(message),
        Err(Trouble::NotAllowed) => visitor.words().get("slip-concern-not-yours"),
        Err(trouble) => return Err(trouble.into()),
    };
    let page = page_of(&signed, room, &note, "", Some(wrong)).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, html(&page)?).into_response())
}
