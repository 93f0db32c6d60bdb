//! Comments pinned to places of the site: said, read, answered.

use super::{Typed, back};
use crate::shell::error::Failure;
use crate::shell::visitor::SignedIn;
use axum::Form;
use axum::extract::Path;
use axum::response::Response;
use parvis_app::office::{Action, Site};
use parvis_core::Dossier;
use parvis_core::Place;
use serde::Deserialize;

/// The comments, and the form for another.
#[derive(Default)]
pub struct Pinned {
    /// Whether the reader sees comments at all.
    pub seen: bool,
    /// Those that wait for an answer, then the others.
    pub comments: Vec<Line>,
    /// Where another can be pinned: word, name, chosen; empty for who may not say anything.
    pub places: Vec<(String, String, bool)>,
    /// What was typed.
    pub words: String,
    /// Whether the reader answers comments.
    pub answers: bool,
}

/// A comment.
pub struct Line {
    /// Its id.
    pub id: String,
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
        place: words.place(&said.place, dossier),
        by: by(&said.by, said.comment.at),
        words: said.comment.words,
        answer: said.comment.answer.map(|(words, at, _)| (words, by(&said.answered_by, at))),
    };
    let places = if office.may(who, Action::Comment, site, moment) && site.opened.dossier.is_some() {
        office.comment_places(site)?
    } else {
        Vec::new()
    };
    let name = |place: &Place| match place {
        Place::Site => words.get("comment-whole"),
        place => words.place(place, dossier),
    };
    let (typed_place, typed_words) = typed;
    Ok(Pinned {
        seen: true,
        comments: all.into_iter().map(line).collect(),
        places: places
            .iter()
            .map(|place| (place.word.clone(), name(&place.place), place.word == typed_place))
            .collect(),
        words: typed_words,
        answers: office.may(who, Action::EditPlan, site, moment),
    })
}

/// A comment, or the answer to one.
#[derive(Deserialize)]
pub struct Saying {
    #[serde(default)]
    place: String,
    #[serde(default)]
    words: String,
}

/// Says something about a place.
pub async fn say(
    signed: SignedIn,
    Path(id): Path<String>,
    Form(saying): Form<Saying>,
) -> Result<Response, Failure> {
    let SignedIn { visitor, who } = &signed;
    let Saying { place, words } = saying;
    let site = id.as_str().into();
    let said = visitor.state.office.comment_say(who, &site, &place, &words, visitor.moment).await;
    back(&signed, &id, said, Typed { comment: (place, words), ..Typed::default() }).await
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
