//! Pictures and documents that go with injects: bringing them, taking them off, and their bytes for whoever may have them.

use super::report::leader_or_controller;
use super::seat::{Seated, seated};
use super::upload::Sent;
use super::wish::Fields;
use crate::shell::error::Failure;
use crate::shell::page::{Frame, html};
use crate::shell::paper::attached as kept;
use crate::shell::visitor::Visitor;
use askama::Template;
use axum::body::Bytes;
use axum::extract::{Path, Request};
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{Html, IntoResponse as _, Redirect, Response};
use parvis_app::exercises::What;
use parvis_app::exercises::event::Attachment;
use parvis_app::exercises::id::{InjectId, Lang};
use parvis_app::office::{ExerciseWish, NewAttachment, Trouble};

/// The largest form without a file, in bytes; ours.
const LARGEST: usize = 1 << 20;
/// So much of an inject's words stands in the choice, in letters; ours.
const SAID: usize = 60;

#[derive(Template)]
#[template(path = "exercises/attach.html")]
struct Page<'a> {
    frame: Frame<'a>,
    id: String,
    injects: Vec<Choice>,
    attached: Vec<Line>,
    alt: String,
    over: bool,
    wrong: Option<String>,
}

/// An inject, or a post, to bring something for.
struct Choice {
    id: String,
    called: String,
    words: String,
    chosen: bool,
}

/// What goes with an inject.
struct Line {
    inject: String,
    called: String,
    words: String,
    file: Attached,
}

/// A picture or document, as screens show it.
pub(super) struct Attached {
    /// The SHA-256 of its bytes, which its address ends in.
    pub(super) file: String,
    pub(super) name: String,
    pub(super) picture: bool,
    pub(super) alt: String,
    pub(super) lang: &'static str,
}

impl From<&Attachment> for Attached {
    fn from(one: &Attachment) -> Self {
        Self {
            file: one.file.clone(),
            name: one.name.clone(),
            picture: one.is_picture(),
            alt: one.alt.clone(),
            lang: one.lang.0.tag(),
        }
    }
}

/// What somebody typed, and why it was not kept.
#[derive(Default)]
struct Refused {
    inject: String,
    alt: String,
    wrong: Option<String>,
}

fn page_of<'a>(visitor: &'a Visitor, seated: &Seated, refused: Refused) -> Page<'a> {
    let seen = seated.room.see();
    let (state, scenario) = (seen.state(), seen.scenario());
    let lang = Lang(visitor.language);
    let words = |inject: &InjectId| -> String {
        let post = || Some(state.posts.get(&inject.as_str().into())?.value.text.as_str());
        let script = scenario.cell(&format!("inject.{inject}.text"), lang).map(|cell| cell.text);
        let day = || Some(state.injects.get(inject)?.ad_hoc.as_ref()?.value.text.as_str());
        script.or_else(day).or_else(post).unwrap_or_default().chars().take(SAID).collect()
    };
    let of_day = state.injects.iter().filter(|(_, one)| one.ad_hoc.is_some()).map(|(id, _)| id);
    let posts = state.posts.values().filter(|post| !post.value.gone);
    let posts: Vec<InjectId> = posts.map(|post| post.value.note.as_str().into()).collect();
    let all: Vec<&InjectId> =
        scenario.injects.iter().map(|one| &one.id).chain(of_day).chain(&posts).collect();
    // A post has no number of its own.
    let called = |inject: &InjectId| {
        if posts.contains(inject) { visitor.words().get("live-piece-post") } else { inject.to_string() }
    };
    let lines = all.iter().flat_map(|inject| state.attachments(inject)).map(|one| Line {
        inject: one.value.inject.to_string(),
        called: called(&one.value.inject),
        words: words(&one.value.inject),
        file: Attached::from(&one.value),
    });
    Page {
        frame: Frame::new(visitor, "exercises", visitor.words().get("live-attach")),
        id: seated.room.id.to_string(),
        attached: lines.collect(),
        injects: all
            .iter()
            .map(|inject| Choice {
                id: inject.to_string(),
                called: called(inject),
                words: words(inject),
                chosen: inject.as_str() == refused.inject,
            })
            .collect(),
        alt: refused.alt,
        over: state.ended.is_some(),
        wrong: refused.wrong,
    }
}

/// What goes with the injects, and the form that brings more.
pub async fn page(visitor: Visitor, Path(id): Path<String>) -> Result<Html<String>, Failure> {
    let seated = leader_or_controller(&visitor, &id).await?;
    html(&page_of(&visitor, &seated, Refused::default()))
}

/// Brings one.
pub async fn add(visitor: Visitor, Path(id): Path<String>, request: Request) -> Result<Response, Failure> {
    let seated = leader_or_controller(&visitor, &id).await?;
    let Sent { fields, file, name } = Sent::read(request, LARGEST).await?;
    let new = NewAttachment {
        inject: fields.get("inject").into(),
        name: name.unwrap_or_default(),
        alt: fields.get("alt").to_owned(),
        lang: Lang(visitor.language),
    };
    let office = &visitor.state.office;
    let bytes = file.unwrap_or_default();
    let done = office.exercise_attach(&seated.room, &seated.person, new, bytes, visitor.moment).await;
    let wrong = match done {
        Ok(()) => return Ok(Redirect::to(&format!("/play/{id}/attach")).into_response()),
        Err(trouble @ (Trouble::Exercise(_) | Trouble::Slip(_))) => super::play::says(&visitor, &trouble)?,
        Err(trouble) => return Err(trouble.into()),
    };
    let (inject, alt) = (fields.get("inject").to_owned(), fields.get("alt").to_owned());
    let page = page_of(&visitor, &seated, Refused { inject, alt, wrong: Some(wrong) });
    Ok((StatusCode::UNPROCESSABLE_ENTITY, html(&page)?).into_response())
}

/// Takes one off.
pub async fn remove(visitor: Visitor, Path(id): Path<String>, body: Bytes) -> Result<Response, Failure> {
    let seated = leader_or_controller(&visitor, &id).await?;
    let fields = Fields::read(&body);
    let found = {
        let seen = seated.room.see();
        let files = seen.state().attached.get(&InjectId::from(fields.get("inject")));
        files.and_then(|files| files.get(fields.get("file"))).map(|one| one.value.clone())
    };
    let what = What::Attached(Attachment { gone: true, ..found.ok_or_else(Failure::no_such)? });
    let wish = ExerciseWish { key: None, seq: None, what };
    visitor.state.office.exercise_do(&seated.room, &seated.person, wish, visitor.moment).await?;
    Ok(Redirect::to(&format!("/play/{id}/attach")).into_response())
}

/// Its bytes: a picture within its page, a document to be kept.
pub async fn bytes(visitor: Visitor, Path((id, file)): Path<(String, String)>) -> Result<Response, Failure> {
    let seated = seated(&visitor, &id).await?.ok_or_else(Failure::no_such)?;
    let office = &visitor.state.office;
    let (one, bytes) = office.exercise_attachment(&seated.room, &seated.person, &file).await?;
    if !one.is_picture() {
        return Ok(kept(&one.name, "application/pdf", bytes));
    }
    // Its address is that of its bytes: they never change.
    let headers =
        [(CONTENT_TYPE, one.media), (CACHE_CONTROL, "private, max-age=86400, immutable".to_owned())];
    Ok((headers, bytes).into_response())
}
