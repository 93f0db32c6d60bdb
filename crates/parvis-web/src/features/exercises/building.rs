//! The real building an exercise is played in: its floor plans, roles and telephone numbers are the handouts.

use super::choice::{self, Choice, Chosen, Named};
use super::report::{leader, leader_or_controller};
use crate::shell::error::Failure;
use crate::shell::paper::download;
use crate::shell::reason;
use crate::shell::visitor::{SignedIn, Visitor};
use axum::Form;
use axum::extract::{Path, Query};
use axum::response::{IntoResponse as _, Redirect, Response};
use parvis_app::office::{Room, Trouble};

/// The building on the page of the papers.
pub struct Building {
    /// Its dossier.
    pub site: String,
    /// What it is called.
    pub name: String,
}

/// The building an exercise is played in; none for whoever may not know of it.
///
/// # Errors
/// The store.
pub async fn of_room(visitor: &Visitor, room: &Room) -> Result<Option<Building>, Failure> {
    let office = &visitor.state.office;
    let (Some(who), Some(id)) = (&visitor.who, office.exercise_building(room).await?) else {
        return Ok(None);
    };
    let site = match office.site(who, &id, visitor.moment).await {
        Ok(site) => site,
        Err(Trouble::NoSuch | Trouble::NotAllowed) => return Ok(None),
        Err(trouble) => return Err(trouble.into()),
    };
    let name = site.opened.dossier.as_ref().map(|dossier| dossier.site.name.clone()).unwrap_or_default();
    Ok(Some(Building { site: id.to_string(), name }))
}

/// The sites it can be played in.
pub async fn page(
    signed: SignedIn,
    Path(id): Path<String>,
    Query(named): Query<Named>,
) -> Result<Response, Failure> {
    let seated = leader(&signed.visitor, &id).await?;
    choice::page(&signed, of(&signed, &seated.room), &named).await
}

fn of(signed: &SignedIn, room: &Room) -> Choice {
    let words = signed.visitor.words();
    Choice {
        title: words.get("live-building"),
        lead: words.get("live-building-lead"),
        about: None,
        act: words.get("live-building-do"),
        back: (format!("/play/{}/papers", room.id), words.get("live-papers")),
    }
}

/// Plays it in the chosen site from now on, or in none.
pub async fn put(
    signed: SignedIn,
    Path(id): Path<String>,
    Form(Chosen { site }): Form<Chosen>,
) -> Result<Response, Failure> {
    let SignedIn { visitor, who } = &signed;
    let seated = leader(visitor, &id).await?;
    let chosen = Some(site.as_str()).filter(|site| !site.is_empty()).map(Into::into);
    let office = &visitor.state.office;
    match office.exercise_play_in(who, &seated.room, chosen.as_ref(), visitor.moment).await {
        Ok(()) => Ok(Redirect::to(&format!("/play/{id}/papers")).into_response()),
        Err(Trouble::NotAllowed) => {
            choice::refused(&signed, of(&signed, &seated.room), "slip-concern-not-yours").await
        }
        Err(trouble) => Err(trouble.into()),
    }
}

/// The handouts. Whoever must say why they look at the building is asked here.
pub async fn handouts(signed: SignedIn, Path(id): Path<String>) -> Result<Response, Failure> {
    let SignedIn { visitor, who } = &signed;
    let seated = leader_or_controller(visitor, &id).await?;
    let office = &visitor.state.office;
    let site = office.exercise_building(&seated.room).await?.ok_or_else(Failure::no_such)?;
    let site = office.site(who, &site, visitor.moment).await?;
    let why = reason::given(&signed, site.id.as_str());
    let looking = office.exercise_handing_out(who, &site, visitor.moment);
    if let Some(question) = reason::asked(&signed, &site, "", looking, &why)? {
        return Ok(question.into_response());
    }
    let reads = (visitor.words(), |language| visitor.state.words(language));
    Ok(download(office.exercise_handouts(who, &seated.room, &why, reads, visitor.moment).await?))
}
