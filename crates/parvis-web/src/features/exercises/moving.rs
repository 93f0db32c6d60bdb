//! Going on at another telephone: the page that shows the code which takes a seat along, to its owner or to who leads.

use super::console::may_hand_over;
use super::door::called;
use super::screen::Screen;
use super::seat::{Seated, seated};
use super::wish::Fields;
use crate::shell::error::Failure;
use crate::shell::page::{Frame, html};
use crate::shell::visitor::Visitor;
use askama::Template;
use axum::body::Bytes;
use axum::extract::{Path, Query};
use axum::response::Html;
use parvis_app::exercises::id::PersonId;
use qrcode::QrCode;
use qrcode::render::svg;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "exercises/move.html")]
struct Page<'a> {
    frame: Frame<'a>,
    id: String,
    /// Whose seat it is, where it is another's.
    other: Option<String>,
    who: String,
    shown: Option<Shown>,
}

/// A code, as it is shown once.
struct Shown {
    code: String,
    /// Where it is typed.
    address: String,
    /// The picture that leads there, as SVG.
    picture: String,
    until: String,
}

/// Whose seat is to go along; nobody: one's own.
#[derive(Deserialize)]
pub struct Whose {
    #[serde(default)]
    who: String,
}

/// Somebody in their seat, and whose seat is to be taken along.
async fn asked(visitor: &Visitor, id: &str, who: &str) -> Result<(Seated, PersonId), Failure> {
    let seated = seated(visitor, id).await?.ok_or_else(Failure::no_such)?;
    let who = if who.is_empty() { seated.person.clone() } else { PersonId::from(who) };
    let look = seated.look(visitor, Screen::Console);
    let may = look.state().role(&who).is_some() && may_hand_over(&look, &who);
    drop(look);
    if may { Ok((seated, who)) } else { Err(Failure::no_such()) }
}

fn page_of<'a>(visitor: &'a Visitor, seated: &Seated, who: &PersonId, shown: Option<Shown>) -> Page<'a> {
    let seen = seated.room.see();
    Page {
        frame: Frame::new(visitor, "exercises", visitor.words().get("live-move")),
        id: seated.room.id.to_string(),
        other: (*who != seated.person).then(|| called(visitor, seen.state(), who)),
        who: who.to_string(),
        shown,
    }
}

/// What happens with a code, and the button that shows one.
pub async fn page(
    visitor: Visitor,
    Path(id): Path<String>,
    Query(whose): Query<Whose>,
) -> Result<Html<String>, Failure> {
    let (seated, who) = asked(&visitor, &id, &whose.who).await?;
    html(&page_of(&visitor, &seated, &who, None))
}

/// Makes a code and shows it.
pub async fn show(visitor: Visitor, Path(id): Path<String>, body: Bytes) -> Result<Html<String>, Failure> {
    let (seated, who) = asked(&visitor, &id, Fields::read(&body).get("who")).await?;
    let office = &visitor.state.office;
    let pass = office.exercise_pass(&seated.room, &seated.person, &who, visitor.moment).await?;
    let address = format!("{}/join", visitor.server());
    // The picture leads to the form, not past it: whoever only looks at the address uses nothing up.
    let code = QrCode::new(format!("{address}?code={}", pass.code).as_bytes());
    let code = code.map_err(|error| Failure::inside(error.to_string()))?;
    let svg = code.render::<svg::Color<'_>>().min_dimensions(220, 220).build();
    let picture = svg.find("<svg").and_then(|at| svg.get(at..)).unwrap_or_default().to_owned();
    let (one, two) = pass.code.split_at_checked(4).unwrap_or((&pass.code, ""));
    let shown = Shown { code: format!("{one} {two}"), address, picture, until: visitor.when(pass.ends) };
    html(&page_of(&visitor, &seated, &who, Some(shown)))
}
