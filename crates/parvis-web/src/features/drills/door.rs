//! Coming in to a drill: as who is with a class, or as who watches exits and rooms. Nobody has to say their name.

use super::seat::{holder, to_screen};
use crate::shell::error::Failure;
use crate::shell::fields::Fields;
use crate::shell::page::{Frame, html, own_name};
use crate::shell::visitor::Visitor;
use askama::Template;
use axum::body::Bytes;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{Html, IntoResponse as _, Response};
use parvis_app::exercises::drill::Post;
use parvis_app::exercises::drill::event::{Observer, Role};
use parvis_app::exercises::drill_report::refused;
use parvis_app::exercises::id::{ExitId, NoteId, RoomId};
use parvis_app::office::{Drill, Trouble};
use parvis_core::Language;
use qrcode::QrCode;
use qrcode::render::svg;

#[derive(Template)]
#[template(path = "drills/join.html")]
struct Page<'a> {
    frame: Frame<'a>,
    title: String,
    languages: Vec<(&'static str, &'static str, bool)>,
    rooms: Vec<(String, String, bool)>,
    exits: Vec<(String, String, bool)>,
    /// The named observers: id, name and where from, place, chosen.
    observers: Vec<(String, String, String, bool)>,
    observes: bool,
    over: bool,
    wrong: Option<String>,
}

/// The page that asks which rooms and exits somebody watches.
pub async fn join_page(visitor: Visitor, Path(id): Path<String>) -> Result<Html<String>, Failure> {
    let drill = visitor.state.office.drill(&id.as_str().into()).await?;
    let person = holder(&visitor, &drill.id).await?;
    let post = person.and_then(|person| Some(drill.state.people.get(&person)?.post.as_ref()?.value.clone()));
    html(&page_of(&visitor, &drill, post.as_ref(), None))
}

fn page_of<'a>(visitor: &'a Visitor, drill: &Drill, post: Option<&Post>, wrong: Option<String>) -> Page<'a> {
    let kind = visitor.words().get(&format!("drill-{}", drill.kind().as_str()));
    let language = |one: Language| (one.tag(), own_name(one), one == visitor.language);
    let room = |id: &RoomId| {
        let class = drill.state.planned(id).and_then(|planned| planned.class.as_deref());
        let name = drill.sheet.room(id);
        let name = class.map_or_else(|| name.to_owned(), |class| format!("{class} · {name}"));
        (id.to_string(), name, post.is_some_and(|post| post.rooms.contains(id)))
    };
    let exit = |id: &ExitId| {
        let chosen = post.is_some_and(|post| post.exits.contains(id));
        (id.to_string(), drill.sheet.exit(id).to_owned(), chosen)
    };
    let observer = |one: &Observer| {
        let body = visitor.words().get(&format!("drill-body-{}", one.body.as_str()));
        let name = one.name.iter().cloned().chain([body]).collect::<Vec<_>>().join(", ");
        let room = one.room.as_ref().map(|id| drill.sheet.room(id));
        let place = room.or_else(|| one.exit.as_ref().map(|id| drill.sheet.exit(id))).unwrap_or_default();
        let chosen = post.is_some_and(|post| post.observer.as_ref() == Some(&one.observer));
        (one.observer.to_string(), name, place.to_owned(), chosen)
    };
    let title = format!("{kind} · {}", drill.sheet.site);
    Page {
        frame: Frame::new(visitor, "", title.clone()),
        title,
        languages: Language::ALL.into_iter().map(language).collect(),
        rooms: drill.state.planned_rooms().iter().map(|planned| room(&planned.room)).collect(),
        exits: drill.state.exits().iter().map(exit).collect(),
        observers: drill.state.observers().map(observer).collect(),
        observes: post.is_some_and(|post| post.role == Role::Observer),
        over: drill.state.ended.is_some(),
        wrong,
    }
}

/// Comes in, or watches something else from now on.
pub async fn join(visitor: Visitor, Path(id): Path<String>, body: Bytes) -> Result<Response, Failure> {
    let office = &visitor.state.office;
    let drill = office.drill(&id.as_str().into()).await?;
    let fields = Fields::read(&body);
    let post = posted(&drill, &fields);
    let wrong = |page: &Page<'_>| -> Result<Response, Failure> {
        Ok((StatusCode::UNPROCESSABLE_ENTITY, html(page)?).into_response())
    };
    if post.rooms.is_empty() && post.exits.is_empty() && post.observer.is_none() {
        let says = visitor.words().get("drills-join-nothing");
        return wrong(&page_of(&visitor, &drill, Some(&post), Some(says)));
    }
    let holds = holder(&visitor, &drill.id).await?;
    match office.drill_join(&drill, holds, post.clone(), visitor.moment).await {
        Ok(seat) => Ok(to_screen(&visitor, &drill.id, &seat)),
        Err(Trouble::Drill(refusal)) => {
            let name = |id: &str| drill.sheet.called(id).to_owned();
            let says = refused(&refusal, &name, visitor.words());
            wrong(&page_of(&visitor, &drill, Some(&post), Some(says)))
        }
        Err(trouble) => Err(trouble.into()),
    }
}

/// What somebody says they do. Who taps a name observes, and where nothing else is ticked, at the place of that name.
fn posted(drill: &Drill, fields: &Fields) -> Post {
    let mut rooms: Vec<RoomId> = fields.all("room").map(RoomId::from).collect();
    let mut exits: Vec<ExitId> = fields.all("exit").map(ExitId::from).collect();
    let observer = fields.some("observer").map(NoteId::from);
    if let Some(one) = drill.state.observers().find(|one| Some(&one.observer) == observer.as_ref())
        && rooms.is_empty()
        && exits.is_empty()
    {
        rooms.extend(one.room.clone());
        exits.extend(one.exit.clone());
    }
    let observes = observer.is_some() || fields.get("role") == "observer";
    let role = if observes { Role::Observer } else { Role::Teacher };
    Post { who: "".into(), role, rooms, exits, observer }
}

/// The picture that opens the door, for phones.
pub async fn qr(visitor: Visitor, Path(id): Path<String>) -> Result<Response, Failure> {
    let drill = visitor.state.office.drill(&id.as_str().into()).await?;
    let address = format!("{}/join/{}", visitor.server(), drill.code);
    let code = QrCode::new(address.as_bytes()).map_err(|error| Failure::inside(error.to_string()))?;
    let picture = code.render::<svg::Color<'_>>().min_dimensions(260, 260).build();
    Ok(([(CONTENT_TYPE, "image/svg+xml")], picture).into_response())
}
