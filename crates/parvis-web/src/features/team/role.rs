//! One role of the crisis team: who holds it, who stands in.

use super::function;
use crate::shell::error::Failure;
use crate::shell::fields::Fields;
use crate::shell::page::{Frame, html, step};
use crate::shell::site::{SiteHead, open};
use crate::shell::visitor::SignedIn;
use askama::Template;
use axum::body::Bytes;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse as _, Redirect, Response};
use parvis_app::office::{Action, Kept, RoleWish, STANDARD_ROLES, Site, Trouble};
use parvis_core::{People, Role};
use parvis_words::Words;

#[derive(Template)]
#[template(path = "team/role.html")]
struct Page<'a> {
    frame: Frame<'a>,
    head: SiteHead,
    wrong: Option<String>,
    theirs: Option<String>,
    /// Its key in files; empty for a role that has no name yet.
    key: String,
    /// The name typed for it.
    typed: String,
    mark: String,
    holder: Pick,
    deputies: Vec<Pick>,
    /// Where somebody is added, while there is nobody to choose.
    nobody: Option<String>,
    removes: bool,
}

/// Everybody, one of them chosen.
struct Pick {
    people: Vec<(String, String, bool)>,
}

impl Pick {
    fn new(people: &People, chosen: &str) -> Self {
        let one = |person: &parvis_core::Person| {
            let id = person.id.to_string();
            let is = id == chosen;
            (id, person.function.clone(), is)
        };
        Self { people: people.persons.iter().map(one).collect() }
    }
}

/// The form of a role, held or not.
pub async fn page(
    signed: SignedIn,
    Path((id, key)): Path<(String, String)>,
) -> Result<Html<String>, Failure> {
    let site = open(&signed, &id, Action::EditFacts).await?;
    let role = site.dossier()?.people.role(&key);
    if role.is_none() && !STANDARD_ROLES.contains(&key.as_str()) {
        return Err(Failure::no_such());
    }
    let fields = stated(role);
    html(&asked(&signed, &site, &key, &fields, None)?)
}

/// The form of a role that a site has of its own.
pub async fn new(signed: SignedIn, Path(id): Path<String>) -> Result<Html<String>, Failure> {
    let site = open(&signed, &id, Action::EditFacts).await?;
    html(&asked(&signed, &site, "", &stated(None), None)?)
}

fn stated(role: Option<&Role>) -> Fields {
    let holder =
        role.and_then(|role| role.holder.as_ref()).map(|holder| ("holder".to_owned(), holder.to_string()));
    let deputies = role.iter().flat_map(|role| &role.deputies);
    let deputies = deputies.map(|deputy| ("deputy".to_owned(), deputy.to_string()));
    Fields::of(holder.into_iter().chain(deputies).collect())
}

fn asked<'a>(
    signed: &'a SignedIn,
    site: &Site,
    key: &str,
    fields: &Fields,
    told: Option<(StatusCode, &'static str)>,
) -> Result<Page<'a>, Failure> {
    let words = signed.visitor.words();
    let people = &site.dossier()?.people;
    let deputies: Vec<&str> = fields.all("deputy").collect();
    // One more than there are, and two to begin with.
    let places = (deputies.len() + 1).max(2);
    let deputies =
        (0..places).map(|at| Pick::new(people, deputies.get(at).copied().unwrap_or_default())).collect();
    let head = SiteHead::new(signed, site, "/team");
    let add = format!("/sites/{}/team/people/new?role={}", head.id, step(key));
    let title = if key.is_empty() { words.get("team-role-add") } else { words.role(key) };
    let changed = told.is_some_and(|(status, _)| status == StatusCode::CONFLICT);
    Ok(Page {
        frame: Frame::new(&signed.visitor, "sites", title),
        head,
        wrong: told.filter(|_| !changed).map(|(_, message)| words.get(message)),
        theirs: changed.then(|| says(people.role(key), people, words)),
        key: key.to_owned(),
        typed: fields.get("name").to_owned(),
        mark: site.role_mark(key),
        holder: Pick::new(people, fields.get("holder")),
        deputies,
        nobody: people.persons.is_empty().then_some(add),
        removes: people.role(key).is_some(),
    })
}

fn says(role: Option<&Role>, people: &People, words: &Words) -> String {
    let named = role.iter().flat_map(|role| role.holder.iter().chain(&role.deputies));
    let named: Vec<String> = named.map(|id| function(people, id)).collect();
    if named.is_empty() { words.get("team-nobody") } else { named.join(", ") }
}

/// Says who holds a role, or strikes it out; shows the form again with what was chosen when it cannot be.
pub async fn save(
    signed: SignedIn,
    Path((id, key)): Path<(String, String)>,
    form: Bytes,
) -> Result<Response, Failure> {
    keep(&signed, &id, &key, &Fields::read(&form)).await
}

/// The same of a role that a site has of its own, by the name typed.
pub async fn add(signed: SignedIn, Path(id): Path<String>, form: Bytes) -> Result<Response, Failure> {
    keep(&signed, &id, "", &Fields::read(&form)).await
}

async fn keep(signed: &SignedIn, id: &str, key: &str, fields: &Fields) -> Result<Response, Failure> {
    let SignedIn { visitor, who } = signed;
    let (office, dossier, moment) = (&visitor.state.office, id.into(), visitor.moment);
    let named = if key.is_empty() { fields.get("name") } else { key };
    let was = fields.get("was");
    let saved = if fields.some("remove").is_some() && !key.is_empty() {
        office.role_remove(who, &dossier, (key, was), moment).await
    } else {
        let wish = RoleWish {
            holder: fields.some("holder").map(Into::into),
            deputies: fields.all("deputy").map(Into::into).collect(),
        };
        office.role_set(who, &dossier, (named, was), &wish, moment).await
    };
    let told = match saved {
        Ok(Kept::Saved(_)) => {
            return Ok(Redirect::to(&format!("/sites/{id}/team#role-{}", step(named))).into_response());
        }
        // A role of that name is there already: it is not the one that was being made.
        Ok(Kept::Changed) if key.is_empty() => (StatusCode::UNPROCESSABLE_ENTITY, "slip-team-twice"),
        Ok(Kept::Changed) => (StatusCode::CONFLICT, ""),
        Err(Trouble::Slip(message)) => (StatusCode::UNPROCESSABLE_ENTITY, message),
        Err(trouble) => return Err(trouble.into()),
    };
    let site = open(signed, id, Action::EditFacts).await?;
    let page = asked(signed, &site, key, fields, Some(told))?;
    Ok((told.0, html(&page)?).into_response())
}
