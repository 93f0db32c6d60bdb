//! Comments pinned to places of the site: said, read, answered.

use super::{Typed, back};
use crate::shell::error::Failure;
use crate::shell::visitor::SignedIn;
use axum::Form;
use axum::extract::Path;
use axum::response::{IntoResponse as _, Redirect, Response};
use parvis_app::office::{Action, CommentPlace, Pinned as At, Site, Trouble};
use parvis_core::{Arg, Dossier, Place};
use parvis_words::Words;
use serde::Deserialize;

/// The comments, and the form for another.
#[derive(Default)]
pub struct Pinned {
    /// Whether the reader sees comments at all.
    pub seen: bool,
    /// Those that wait for an answer, then the others.
    pub comments: Vec<Line>,
    /// Where another can be pinned; empty for who may not say anything.
    pub places: Vec<Group>,
    /// What was typed.
    pub words: String,
    /// Whether the reader answers comments.
    pub answers: bool,
}

/// Places that lie together: the plan and its sections, or one level with its exits and rooms.
pub struct Group {
    /// What they lie in.
    pub name: String,
    /// Word, name, chosen.
    pub places: Vec<(String, String, bool)>,
}

/// A comment.
pub struct Line {
    /// Its id.
    pub id: String,
    /// Its number on the drawing, if it lies there.
    pub number: Option<usize>,
    /// Where it is pinned.
    pub place: String,
    /// Who said it, and when.
    pub by: String,
    /// What was said.
    pub words: String,
    /// What was answered, and by whom.
    pub answer: Option<(String, String)>,
}

/// The comments on a site, as the reader sees them; `typed`: place and words of a comment that came back.
pub async fn pinned(signed: &SignedIn, site: &Site, typed: (String, String)) -> Result<Pinned, Failure> {
    let SignedIn { visitor, who } = signed;
    let (office, words, moment) = (&visitor.state.office, visitor.words(), visitor.moment);
    if !office.may(who, Action::SeePlan, site, moment) {
        return Ok(Pinned::default());
    }
    let none = Dossier::default();
    let dossier = site.opened.dossier.as_ref().unwrap_or(&none);
    let mut all = office.comments(who, site, moment).await?;
    all.sort_by_key(|said| said.comment.answer.is_some());
    let by = |who: &str, at| format!("{who}, {}", visitor.when(at));
    let line = |said: parvis_app::office::Said| Line {
        id: said.comment.id.to_string(),
        number: said.spot.as_ref().map(|(number, ..)| *number),
        place: place_name(&said.pinned, dossier, words),
        by: by(&said.by, said.comment.at),
        words: said.comment.words,
        answer: said.comment.answer.map(|(words, at, _)| (words, by(&said.answered_by, at))),
    };
    let places = if office.may(who, Action::Comment, site, moment) && site.opened.dossier.is_some() {
        office.comment_places(site)?
    } else {
        Vec::new()
    };
    let (typed_place, typed_words) = typed;
    Ok(Pinned {
        seen: true,
        comments: all.into_iter().map(line).collect(),
        places: groups(&places, &typed_place, dossier, words),
        words: typed_words,
        answers: office.may(who, Action::EditPlan, site, moment),
    })
}

/// What a comment is pinned to, as people call it.
fn place_name(pinned: &At, dossier: &Dossier, words: &Words) -> String {
    let level = |id| dossier.plan.as_ref().and_then(|plan| plan.levels.iter().find(|level| level.id == id));
    match pinned {
        At::Place(place) => words.place(place, dossier),
        At::Point { level: id, .. } => match level(id.clone()) {
            Some(level) => words.fill("comment-point", &[("level", Arg::Text(words.level(level)))]),
            None => words.get("comment-point-gone"),
        },
    }
}

/// Places by where they lie, so that nobody looks for a room among two hundred.
fn groups(places: &[CommentPlace], typed: &str, dossier: &Dossier, words: &Words) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for CommentPlace { place, word } in places {
        let level = dossier.plan.as_ref().and_then(|plan| plan.level_of(place));
        let group = level.map_or_else(|| words.get("comment-group-plan"), |level| words.level(level));
        let name = match place {
            Place::Site => words.get("comment-whole"),
            Place::Level(_) => words.get("comment-group-level"),
            place => words.place(place, dossier),
        };
        let line = (word.clone(), name, word == typed);
        match groups.iter_mut().find(|known| known.name == group) {
            Some(known) => known.places.push(line),
            None => groups.push(Group { name: group, places: vec![line] }),
        }
    }
    // A point that was chosen on the drawing, when its comment comes back.
    if let point @ At::Point { .. } = At::parse(typed) {
        let line = (typed.to_owned(), place_name(&point, dossier, words), true);
        groups.insert(0, Group { name: words.get("tab-place"), places: vec![line] });
    }
    groups
}

/// A comment, or the answer to one.
#[derive(Deserialize)]
pub struct Saying {
    #[serde(default)]
    place: String,
    #[serde(default)]
    words: String,
    /// Of a point on the drawing: its level, and where it lies in degrees.
    #[serde(default)]
    level: String,
    #[serde(default)]
    lon: String,
    #[serde(default)]
    lat: String,
}

/// What stands for a point until one was chosen.
const POINT: &str = "point";

/// Says something about a place.
pub async fn say(
    signed: SignedIn,
    Path(id): Path<String>,
    Form(saying): Form<Saying>,
) -> Result<Response, Failure> {
    let SignedIn { visitor, who } = &signed;
    let Saying { place, words, level, lon, lat } = saying;
    let office = &visitor.state.office;
    let of_drawing = place == POINT;
    let place = if of_drawing {
        let site = office.site(who, &id.as_str().into(), visitor.moment).await?;
        let at = lon.parse().ok().zip(lat.parse().ok());
        at.and_then(|at| office.comment_point(&site, &level, at))
    } else {
        Some(place)
    };
    let said = match &place {
        Some(place) => office.comment_say(who, &id.as_str().into(), place, &words, visitor.moment).await,
        None => Err(Trouble::Slip("slip-comment-point")),
    };
    if of_drawing && said.is_ok() {
        return Ok(Redirect::to(&format!("/sites/{id}/place")).into_response());
    }
    back(&signed, &id, said, Typed { comment: (place.unwrap_or_default(), words), ..Typed::default() }).await
}

/// Answers a comment.
pub async fn answer(
    signed: SignedIn,
    Path((id, comment)): Path<(String, String)>,
    Form(saying): Form<Saying>,
) -> Result<Response, Failure> {
    let SignedIn { visitor, who } = &signed;
    let (site, comment) = (id.as_str().into(), comment.into());
    let office = &visitor.state.office;
    let done = office.comment_answer(who, &site, &comment, &saying.words, visitor.moment).await;
    back(&signed, &id, done, Typed::default()).await
}
