//! Places: made, renamed, moved, taken out.

use super::{Way, slip};
use crate::shell::error::Failure;
use crate::shell::page::{Frame, html};
use crate::shell::visitor::SignedIn;
use askama::Template;
use axum::Form;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse as _, Redirect, Response};
use parvis_app::office::{NodeId, PLACE_KINDS, Trouble};
use parvis_words::Words;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "places/new.html")]
struct NewPage<'a> {
    frame: Frame<'a>,
    way: Way,
    kinds: Vec<(&'static str, String, bool)>,
    name: String,
    wrong: Option<String>,
}

/// What a kind of place is called.
fn kind(kind: &str, words: &Words) -> String {
    words.get(match kind {
        "country" => "places-country",
        "region" => "places-region",
        "city" => "places-city",
        _ => "places-district",
    })
}

/// What was typed.
#[derive(Default, Deserialize)]
pub struct Typed {
    #[serde(default)]
    kind: String,
    #[serde(default)]
    name: String,
    #[serde(default)]
    to: String,
    #[serde(default)]
    find: String,
}

async fn new_of<'a>(
    signed: &'a SignedIn,
    node: &NodeId,
    typed: Typed,
    wrong: Option<&str>,
) -> Result<NewPage<'a>, Failure> {
    let SignedIn { visitor, who } = signed;
    if !visitor.state.office.place_rights(who, node, visitor.moment).await?.adds_places {
        visitor.state.office.place(who, node, visitor.moment).await?;
        return Err(Trouble::NotAllowed.into());
    }
    let words = visitor.words();
    let chosen = if typed.kind.is_empty() { "city" } else { &typed.kind };
    Ok(NewPage {
        frame: Frame::new(visitor, "sites", words.get("places-add")),
        way: Way::to(signed, node).await?,
        kinds: PLACE_KINDS.map(|word| (word, kind(word, words), word == chosen)).into(),
        name: typed.name,
        wrong: wrong.map(|message| words.get(message)),
    })
}

/// The form for a new place.
pub async fn new_page(signed: SignedIn, Path(node): Path<String>) -> Result<Html<String>, Failure> {
    html(&new_of(&signed, &node.into(), Typed::default(), None).await?)
}

/// A new place.
pub async fn new(
    signed: SignedIn,
    Path(node): Path<String>,
    Form(typed): Form<Typed>,
) -> Result<Response, Failure> {
    let (SignedIn { visitor, who }, node) = (&signed, NodeId::from(node));
    let made = visitor.state.office.place_new(who, &node, (&typed.kind, &typed.name), visitor.moment).await;
    match made {
        Ok(made) => Ok(Redirect::to(&format!("/places/{made}")).into_response()),
        Err(trouble) => {
            let message = slip(trouble)?;
            let page = new_of(&signed, &node, typed, Some(message)).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, html(&page)?).into_response())
        }
    }
}

#[derive(Template)]
#[template(path = "places/order.html")]
struct OrderPage<'a> {
    frame: Frame<'a>,
    way: Way,
    name: String,
    /// Where it can be moved: id, name, chosen.
    into: Vec<(String, String, bool)>,
    /// What was looked for by name; and nothing was found.
    find: String,
    none: bool,
    wrong: Option<String>,
}

async fn order_of<'a>(
    signed: &'a SignedIn,
    node: &NodeId,
    typed: Typed,
    wrong: Option<&str>,
) -> Result<OrderPage<'a>, Failure> {
    let SignedIn { visitor, who } = signed;
    let office = &visitor.state.office;
    let near = office.place_ways(who, node, visitor.moment).await?;
    let found = office.place_find(who, node, &typed.find, visitor.moment).await?;
    let none = found.is_empty() && !typed.find.trim().is_empty();
    let chosen = if typed.to.is_empty() { found.first().map(|(node, _)| node.id.to_string()) } else { None };
    let chosen = chosen.unwrap_or_else(|| typed.to.clone());
    let near = near.into_iter().filter(|near| found.iter().all(|(node, _)| node.id != near.id));
    let into: Vec<(String, String)> = found
        .iter()
        .map(|(node, names)| (node.id.to_string(), names.clone()))
        .chain(near.map(|node| (node.id.to_string(), node.name)))
        .collect();
    let way = Way::to(signed, node).await?;
    let one = |(id, name): (String, String)| {
        let chosen = id == chosen;
        (id, name, chosen)
    };
    Ok(OrderPage {
        frame: Frame::new(visitor, "sites", visitor.words().get("places-order")),
        name: if typed.name.is_empty() { way.name.clone() } else { typed.name },
        way,
        into: into.into_iter().map(one).collect(),
        find: typed.find,
        none,
        wrong: wrong.map(|message| visitor.words().get(message)),
    })
}

/// The forms that rename, move and take out a place.
pub async fn order_page(
    signed: SignedIn,
    Path(node): Path<String>,
    Query(typed): Query<Typed>,
) -> Result<Html<String>, Failure> {
    html(&order_of(&signed, &node.into(), typed, None).await?)
}

/// To the place when all went well, else to its forms with what was typed.
async fn back(
    signed: &SignedIn,
    node: &NodeId,
    done: Result<NodeId, Trouble>,
    typed: Typed,
) -> Result<Response, Failure> {
    match done {
        Ok(to) => Ok(Redirect::to(&format!("/places/{to}")).into_response()),
        Err(trouble) => {
            let message = slip(trouble)?;
            let page = order_of(signed, node, typed, Some(message)).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, html(&page)?).into_response())
        }
    }
}

/// Gives a place another name.
pub async fn rename(
    signed: SignedIn,
    Path(node): Path<String>,
    Form(typed): Form<Typed>,
) -> Result<Response, Failure> {
    let (SignedIn { visitor, who }, node) = (&signed, NodeId::from(node));
    let done = visitor.state.office.place_rename(who, &node, &typed.name, visitor.moment).await;
    back(&signed, &node, done.map(|()| node.clone()), typed).await
}

/// Moves a place into another.
pub async fn move_to(
    signed: SignedIn,
    Path(node): Path<String>,
    Form(typed): Form<Typed>,
) -> Result<Response, Failure> {
    let (SignedIn { visitor, who }, node) = (&signed, NodeId::from(node));
    let to = typed.to.as_str().into();
    let done = visitor.state.office.place_move(who, &node, &to, visitor.moment).await;
    back(&signed, &node, done.map(|()| node.clone()), typed).await
}

/// Takes a place out in which nothing lies.
pub async fn place_remove(signed: SignedIn, Path(node): Path<String>) -> Result<Response, Failure> {
    let (SignedIn { visitor, who }, node) = (&signed, NodeId::from(node));
    let done = visitor.state.office.place_remove(who, &node, visitor.moment).await;
    back(&signed, &node, done, Typed::default()).await
}

/// A form that came back stands at its own address: whoever opens that again is sent to the forms.
pub async fn to_order(_: SignedIn, Path(node): Path<String>) -> Redirect {
    Redirect::to(&format!("/places/{node}/order"))
}
