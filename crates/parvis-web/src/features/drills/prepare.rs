//! Preparing a drill: what must be ready, each thing ticked by hand, and who observes.

use super::wish::place_of;
use crate::shell::error::Failure;
use crate::shell::fields::Fields;
use crate::shell::page::{Frame, html};
use crate::shell::visitor::{SignedIn, Visitor};
use askama::Template;
use axum::body::Bytes;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse as _, Redirect, Response};
use parvis_app::exercises::drill::event::{Body, Observer};
use parvis_app::exercises::drill::ready::Ready;
use parvis_app::exercises::drill::state::Phase;
use parvis_app::exercises::drill_report::refused;
use parvis_app::exercises::id::RoomId;
use parvis_app::office::{Drill, DrillReady, Trouble};
use parvis_core::Arg;
use parvis_words::Words;

#[derive(Template)]
#[template(path = "drills/prepare.html")]
struct Page<'a> {
    frame: Frame<'a>,
    id: String,
    site: String,
    about: String,
    count: String,
    items: Vec<Item>,
    observers: Vec<Named>,
    bodies: Vec<(&'static str, String, bool)>,
    places: Vec<(String, String, bool)>,
    name: String,
    /// It has not begun: observers can be named.
    waits: bool,
    /// It is over: nothing can be ticked.
    over: bool,
    wrong: Option<String>,
}

/// Something that must be ready.
struct Item {
    word: &'static str,
    says: String,
    done: bool,
    /// Who ticked it, and when.
    by: String,
    /// What asks for it.
    cited: Vec<String>,
}

/// A named observer.
struct Named {
    id: String,
    name: String,
    body: &'static str,
    place: String,
    says: String,
    place_name: String,
    here: bool,
}

/// The page of a drill's preparation.
pub async fn page(signed: SignedIn, Path(id): Path<String>) -> Result<Html<String>, Failure> {
    html(&page_of(&signed, &id, None, None).await?)
}

async fn page_of<'a>(
    signed: &'a SignedIn,
    id: &str,
    form: Option<&Fields>,
    wrong: Option<String>,
) -> Result<Page<'a>, Failure> {
    let SignedIn { visitor, who } = signed;
    let words = visitor.words();
    let (drill, items) = visitor.state.office.drill_ready(who, &id.into(), visitor.moment).await?;
    let plan = drill.state.plan().ok_or_else(Failure::no_such)?;
    let kind = words.get(&format!("drill-{}", drill.kind().as_str()));
    let counts = [
        ("done", Arg::Count(items.iter().filter(|item| item.ticked.is_some()).count() as u64)),
        ("all", Arg::Count(items.len() as u64)),
    ];
    let body = |body: Body| {
        let chosen = form.is_some_and(|form| form.get("body") == body.as_str());
        (body.as_str(), words.get(&format!("drill-body-{}", body.as_str())), chosen)
    };
    let place = |(value, name): (String, String)| {
        let chosen = form.is_some_and(|form| form.get("where") == value);
        (value, name, chosen)
    };
    Ok(Page {
        frame: Frame::new(
            visitor,
            "sites",
            format!("{} · {}", words.get("drills-prepare"), drill.sheet.site),
        ),
        id: drill.id.to_string(),
        site: drill.dossier.to_string(),
        about: format!("{kind} · {} · {}", drill.sheet.site, words.date(plan.date)),
        count: words.fill("drills-ready-count", &counts),
        items: items.into_iter().map(|item| line(visitor, item)).collect(),
        observers: drill.state.observers().map(|one| named(&drill, one, words)).collect(),
        bodies: Body::ALL.into_iter().map(body).collect(),
        places: places(&drill).into_iter().map(place).collect(),
        name: form.map(|form| form.get("name").to_owned()).unwrap_or_default(),
        waits: drill.state.phase() == Phase::Planned,
        over: drill.state.phase() == Phase::Ended,
        wrong,
    })
}

fn line(visitor: &Visitor, ready: DrillReady) -> Item {
    let words = visitor.words();
    let by = ready.ticked.as_ref().map(|(who, at)| {
        let when = words.moment(&at.to_zoned(visitor.state.settings.zone.clone()));
        who.iter().cloned().chain([when]).collect::<Vec<_>>().join(", ")
    });
    let word = ready.item.as_str();
    Item {
        word,
        says: words.get(&format!("drills-ready-{word}")),
        done: ready.ticked.is_some(),
        by: by.unwrap_or_default(),
        cited: ready
            .cited
            .iter()
            .map(|one| format!("{} {}", words.text(&one.says), words.citation(one)))
            .collect(),
    }
}

fn named(drill: &Drill, one: &Observer, words: &Words) -> Named {
    let people = drill.state.people.values().filter_map(|person| person.post.as_ref());
    let here = people.into_iter().any(|post| post.value.observer.as_ref() == Some(&one.observer));
    let (room, exit) = (one.room.as_ref(), one.exit.as_ref());
    let name = room.map(|id| drill.sheet.room(id)).or_else(|| exit.map(|id| drill.sheet.exit(id)));
    let place = room.map(|id| format!("room:{id}")).or_else(|| exit.map(|id| format!("exit:{id}")));
    Named {
        id: one.observer.to_string(),
        name: one.name.clone().unwrap_or_default(),
        body: one.body.as_str(),
        place: place.unwrap_or_default(),
        says: words.get(&format!("drill-body-{}", one.body.as_str())),
        place_name: name.map_or_else(|| words.get("drills-observer-about"), ToOwned::to_owned),
        here,
    }
}

/// Where an observer can stand, as forms name it: `room:hall`, `exit:west`.
fn places(drill: &Drill) -> Vec<(String, String)> {
    let room = |id: &RoomId| (format!("room:{id}"), drill.sheet.room(id).to_owned());
    let rooms = drill.state.planned_rooms().iter().map(|planned| room(&planned.room));
    let exits = drill.state.exits().iter();
    rooms.chain(exits.map(|id| (format!("exit:{id}"), drill.sheet.exit(id).to_owned()))).collect()
}

/// The observer a form names, under the id `observer`; the fields may end in something that tells several apart.
pub fn observer(fields: &Fields, observer: &str, ending: &str) -> Observer {
    let get = |name: &str| fields.get(&format!("{name}{ending}")).to_owned();
    let word = get("body");
    let (room, exit) = place_of(&get("where"));
    Observer {
        observer: observer.into(),
        name: Some(get("name")),
        body: Body::ALL.into_iter().find(|body| body.as_str() == word).unwrap_or(Body::Other),
        room,
        exit,
        gone: fields.get("gone") == "yes",
    }
}

/// Whoever loads the address of a form again comes to its page.
pub async fn to_page(Path(id): Path<String>) -> Redirect {
    Redirect::to(&format!("/drills/{id}/prepare"))
}

/// Ticks something that is ready, or takes the tick back.
pub async fn tick(signed: SignedIn, Path(id): Path<String>, body: Bytes) -> Result<Response, Failure> {
    let SignedIn { visitor, who } = &signed;
    let fields = Fields::read(&body);
    let item = Ready::ALL.into_iter().find(|item| item.as_str() == fields.get("item"));
    let item = item.ok_or_else(|| Failure::from(Trouble::Slip("slip-choice")))?;
    let tick = (item, fields.get("yes") != "no");
    let done = visitor.state.office.drill_tick(who, &id.as_str().into(), tick, visitor.moment).await;
    back(&signed, &id, &format!("ready-{}", item.as_str()), None, done).await
}

/// Names somebody who observes, or says that they do not come.
pub async fn observe(signed: SignedIn, Path(id): Path<String>, body: Bytes) -> Result<Response, Failure> {
    let SignedIn { visitor, who } = &signed;
    let (office, fields) = (&visitor.state.office, Fields::read(&body));
    let known = fields.some("observer").map_or_else(|| office.fresh_word(), ToOwned::to_owned);
    let named = observer(&fields, &known, "");
    let done = office.drill_observer(who, &id.as_str().into(), named, visitor.moment).await;
    back(&signed, &id, "observers", Some(&fields), done).await
}

/// To the page, which says why where it was not done and keeps what was typed.
async fn back(
    signed: &SignedIn,
    id: &str,
    part: &str,
    form: Option<&Fields>,
    done: Result<(), Trouble>,
) -> Result<Response, Failure> {
    let wrong = match done {
        Ok(()) => return Ok(Redirect::to(&format!("/drills/{id}/prepare#{part}")).into_response()),
        Err(Trouble::Drill(refusal)) => refused(&refusal, &ToOwned::to_owned, signed.visitor.words()),
        Err(trouble) => return Err(trouble.into()),
    };
    let page = page_of(signed, id, form, Some(wrong)).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, html(&page)?).into_response())
}
