//! Who holds which role at a place; inviting others and taking roles away.

use crate::shell::error::Failure;
use crate::shell::page::{Frame, html};
use crate::shell::visitor::SignedIn;
use askama::Template;
use axum::Form;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse as _, Redirect, Response};
use jiff::civil::Date;
use parvis_app::office::{Invitation, NodeId, Role, Trouble};
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
    /// The link of somebody just invited: shown once.
    link: Option<(String, String)>,
}

struct Line {
    grant: String,
    name: String,
    login: String,
    role: String,
    until: Option<String>,
    may_end: bool,
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
}

async fn page_of<'a>(signed: &'a SignedIn, node: &NodeId) -> Result<Page<'a>, Failure> {
    let SignedIn { visitor, who } = signed;
    let words = visitor.words();
    let holders = visitor.state.office.people(who, node, visitor.moment).await?;
    let roles = visitor.state.office.roles_to_give(who, node, visitor.moment).await?;
    let role = |word: &str| words.get(&format!("role-{word}"));
    let line = |holder: parvis_app::office::Holder| Line {
        grant: holder.grant.id.to_string(),
        may_end: holder.account.id != who.account
            && Role::parse(&holder.grant.role).is_some_and(|held| roles.contains(&held)),
        name: holder.account.name,
        login: holder.account.login,
        role: role(&holder.grant.role),
        until: holder.grant.until.map(|until| visitor.when(until)),
    };
    let name = visitor.state.office.place_name(node).await?;
    Ok(Page {
        frame: Frame::new(visitor, "sites", format!("{} · {name}", words.get("people-title"))),
        node: node.to_string(),
        name,
        people: holders.into_iter().map(line).collect(),
        roles: roles.iter().map(|held| (held.word(), role(held.word()))).collect(),
        typed: Invite::default(),
        wrong: None,
        link: None,
    })
}

/// Who holds a role here.
pub async fn page(signed: SignedIn, Path(node): Path<String>) -> Result<Html<String>, Failure> {
    html(&page_of(&signed, &node.into()).await?)
}

/// Invites somebody and shows the link to hand to them.
pub async fn invite(
    signed: SignedIn,
    Path(node): Path<String>,
    Form(typed): Form<Invite>,
) -> Result<Response, Failure> {
    let SignedIn { visitor, who } = &signed;
    let node = NodeId::from(node);
    let invited = match read(&signed, &typed, &node) {
        Ok(invitation) => visitor.state.office.invite(who, invitation, visitor.moment).await,
        Err(message) => Err(Trouble::Slip(message)),
    };
    let wrong = match invited {
        Ok(invited) => {
            let mut page = page_of(&signed, &node).await?;
            page.link = Some((typed.name, format!("/invitation/{}", invited.secret.as_str())));
            return Ok(html(&page)?.into_response());
        }
        Err(Trouble::Taken) => "error-taken",
        Err(Trouble::Slip(message)) => message,
        Err(trouble) => return Err(trouble.into()),
    };
    let mut page = page_of(&signed, &node).await?;
    page.wrong = Some(visitor.words().get(wrong));
    page.typed = typed;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, html(&page)?).into_response())
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
