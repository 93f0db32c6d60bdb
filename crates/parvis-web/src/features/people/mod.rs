//! Who holds which role at a place; inviting others and taking roles away.

use crate::shell::error::Failure;
use crate::shell::page::{Frame, html};
use crate::shell::visitor::{SignedIn, Visitor};
use askama::Template;
use axum::Form;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse as _, Redirect, Response};
use jiff::civil::Date;
use parvis_app::office::{Invitation, NodeId, Role, Secret, Trouble};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "people/page.html")]
struct Page<'a> {
    frame: Frame<'a>,
    node: String,
    name: String,
    people: Vec<Line>,
    roles: Vec<(&'static str, String)>,
    typed: Invite,
    wrong: Option<String>,
    /// The link of somebody just invited, or let in again: shown once.
    link: Option<(String, String)>,
    /// Who just got a role.
    given: Option<String>,
    /// Somebody who signs in with the name that was typed: they may be given the role instead.
    known: bool,
}

struct Line {
    grant: String,
    name: String,
    login: String,
    role: String,
    until: Option<String>,
    may_end: bool,
    /// The reader may make a new link for them.
    lets_in: bool,
}

/// What stands in the form of an invitation.
#[derive(Default, Deserialize)]
pub struct Invite {
    #[serde(default)]
    name: String,
    #[serde(default)]
    login: String,
    #[serde(default)]
    role: String,
    #[serde(default)]
    until: String,
    /// Not blank: the role is for somebody who has an account.
    #[serde(default)]
    known: String,
}

async fn page_of<'a>(signed: &'a SignedIn, node: &NodeId) -> Result<Page<'a>, Failure> {
    let SignedIn { visitor, who } = signed;
    let words = visitor.words();
    let holders = visitor.state.office.people(who, node, visitor.moment).await?;
    let roles = visitor.state.office.roles_to_give(who, node, visitor.moment).await?;
    let role = |word: &str| words.get(&format!("role-{word}"));
    let mut people = Vec::new();
    for holder in holders {
        people.push(Line {
            grant: holder.grant.id.to_string(),
            lets_in: visitor.state.office.may_let_in(who, &holder.account, visitor.moment).await?,
            may_end: holder.account.id != who.account
                && Role::parse(&holder.grant.role).is_some_and(|held| roles.contains(&held)),
            name: holder.account.name,
            login: holder.account.login,
            role: role(&holder.grant.role),
            until: holder.grant.until.map(|until| visitor.when(until)),
        });
    }
    let name = visitor.state.office.place_name(node).await?;
    Ok(Page {
        frame: Frame::new(visitor, "sites", format!("{} · {name}", words.get("people-title"))),
        node: node.to_string(),
        name,
        people,
        roles: roles.iter().map(|held| (held.word(), role(held.word()))).collect(),
        typed: Invite::default(),
        wrong: None,
        link: None,
        given: None,
        known: false,
    })
}

/// Who holds a role here.
pub async fn page(signed: SignedIn, Path(node): Path<String>) -> Result<Html<String>, Failure> {
    html(&page_of(&signed, &node.into()).await?)
}

/// Invites somebody and shows the link to hand to them; or gives the role to somebody who has an account.
pub async fn invite(
    signed: SignedIn,
    Path(node): Path<String>,
    Form(typed): Form<Invite>,
) -> Result<Response, Failure> {
    let SignedIn { visitor, who } = &signed;
    let (office, node) = (&visitor.state.office, NodeId::from(node));
    let done = match read(&signed, &typed, &node) {
        Ok(to) if typed.known.is_empty() => office
            .invite(who, to, visitor.moment)
            .await
            .map(|invited| (typed.name.clone(), Some(link_of(visitor, &invited.secret)))),
        Ok(to) => office.give_role(who, to, visitor.moment).await.map(|account| (account.name, None)),
        Err(message) => Err(Trouble::Slip(message)),
    };
    let (wrong, known) = match done {
        Ok((name, link)) => {
            let mut page = page_of(&signed, &node).await?;
            match link {
                Some(link) => page.link = Some((name, link)),
                None => page.given = Some(name),
            }
            return Ok(html(&page)?.into_response());
        }
        Err(Trouble::Taken) => ("error-taken", true),
        Err(Trouble::Slip(message)) => (message, false),
        Err(trouble) => return Err(trouble.into()),
    };
    let mut page = page_of(&signed, &node).await?;
    page.wrong = Some(visitor.words().get(wrong));
    (page.known, page.typed) = (known, typed);
    Ok((StatusCode::UNPROCESSABLE_ENTITY, html(&page)?).into_response())
}

/// The whole address of an invitation, to be sent to somebody.
fn link_of(visitor: &Visitor, secret: &Secret) -> String {
    format!("{}/invitation/{}", visitor.server(), secret.as_str())
}

/// Makes a new link for somebody who lost theirs, or forgot the password.
pub async fn let_in_again(
    signed: SignedIn,
    Path((node, grant)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let SignedIn { visitor, who } = &signed;
    let at = NodeId::from(node);
    let (account, secret) =
        visitor.state.office.let_in_again(who, &at, &grant.into(), visitor.moment).await?;
    let mut page = page_of(&signed, &at).await?;
    page.link = Some((account.name, link_of(visitor, &secret)));
    Ok(html(&page)?.into_response())
}

fn read<'a>(signed: &SignedIn, typed: &'a Invite, node: &'a NodeId) -> Result<Invitation<'a>, &'static str> {
    let until = typed.until.trim();
    let zone = &signed.visitor.state.settings.zone;
    let day = |text: &str| text.parse::<Date>().ok()?.tomorrow().ok()?.to_zoned(zone.clone()).ok();
    let until = match until {
        "" => None,
        text => Some(day(text).ok_or("slip-date")?.timestamp()),
    };
    let (login, name) = (typed.login.trim(), typed.name.trim());
    if login.is_empty() || name.is_empty() || login.contains(char::is_whitespace) {
        return Err("slip-invitation");
    }
    let role = Role::parse(&typed.role).ok_or("slip-choice")?;
    Ok(Invitation { login, name, role, at: node, until })
}

/// Takes a role away.
pub async fn end(signed: SignedIn, Path((node, grant)): Path<(String, String)>) -> Result<Redirect, Failure> {
    let SignedIn { visitor, who } = &signed;
    let at = NodeId::from(node.as_str());
    visitor.state.office.take_role(who, &at, &grant.into(), visitor.moment).await?;
    Ok(Redirect::to(&format!("/places/{node}/people")))
}
