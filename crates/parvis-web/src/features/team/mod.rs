//! The people of the plan and their roles: the list, and one at a time.

mod person;
mod role;

pub use person::{page as person, save as person_save};
pub use role::{add as role_add, new as role_new, page as role, save as role_save};

use crate::shell::error::Failure;
use crate::shell::page::{Frame, html, step};
use crate::shell::site::{SiteHead, open};
use crate::shell::visitor::SignedIn;
use askama::Template;
use axum::extract::Path;
use axum::response::Html;
use parvis_app::office::{Action, STANDARD_ROLES};
use parvis_core::{Arg, Dossier, People, Person, PersonId, Role};
use parvis_words::Words;

#[derive(Template)]
#[template(path = "team/page.html")]
struct Page<'a> {
    frame: Frame<'a>,
    head: SiteHead,
    edits: bool,
    roles: Vec<RoleLine>,
    people: Vec<PersonLine>,
}

struct RoleLine {
    to: String,
    key: String,
    name: String,
    holder: Option<String>,
    deputies: Option<String>,
}

struct PersonLine {
    to: String,
    id: String,
    function: String,
    says: Vec<String>,
    missing: Vec<String>,
}

/// Who does what, and who they are.
pub async fn page(signed: SignedIn, Path(id): Path<String>) -> Result<Html<String>, Failure> {
    let site = open(&signed, &id, Action::SeeFacts).await?;
    let SignedIn { visitor, who } = &signed;
    let words = visitor.words();
    let dossier = site.dossier()?;
    let people = &dossier.people;
    let line = |role: &Role| role_line(&id, role, people, words);
    let nobody = |key: &str| Role { key: key.to_owned(), holder: None, deputies: Vec::new() };
    let standard = STANDARD_ROLES.iter().map(|key| match people.role(key) {
        Some(role) => line(role),
        None => line(&nobody(key)),
    });
    let own = people.roles.iter().filter(|role| !STANDARD_ROLES.contains(&role.key.as_str()));
    let head = SiteHead::new(&signed, &site, "/team");
    html(&Page {
        frame: Frame::new(visitor, "sites", format!("{} · {}", words.get("tab-team"), head.name)),
        edits: visitor.state.office.may(who, Action::EditFacts, &site, visitor.moment),
        roles: standard.chain(own.map(line)).collect(),
        people: people.persons.iter().map(|person| person_line(&id, person, dossier, words)).collect(),
        head,
    })
}

fn role_line(site: &str, role: &Role, people: &People, words: &Words) -> RoleLine {
    let deputies: Vec<String> = role.deputies.iter().map(|id| function(people, id)).collect();
    let named = || words.fill("team-stands-in", &[("names", Arg::Text(deputies.join(", ")))]);
    RoleLine {
        to: format!("/sites/{site}/team/roles/{}", step(&role.key)),
        key: role.key.clone(),
        name: words.role(&role.key),
        holder: role.holder.as_ref().map(|id| function(people, id)),
        deputies: (!deputies.is_empty()).then(named),
    }
}

/// The function of somebody of the plan.
fn function(people: &People, id: &PersonId) -> String {
    people.person(id).map_or_else(|| id.to_string(), |person| person.function.clone())
}

fn person_line(site: &str, person: &Person, dossier: &Dossier, words: &Words) -> PersonLine {
    let tried = |date: &jiff::civil::Date| words.fill("team-tried", &[("date", Arg::Date(*date))]);
    let roles = roles_of(&dossier.people, &person.id, words);
    let held = words.fill("team-holds", &[("roles", Arg::Text(roles.join(", ")))]);
    let known = [
        Some(person.agency.clone()),
        person.name.value().cloned(),
        person.phone.value().cloned(),
        person.confirmed.value().map(tried),
        (!roles.is_empty()).then_some(held),
    ];
    let missing = [
        (person.phone.value().is_none(), "team-no-phone"),
        (person.confirmed.value().is_none(), "team-never-tried"),
    ];
    PersonLine {
        to: format!("/sites/{site}/team/people/{}", step(person.id.as_str())),
        id: person.id.to_string(),
        function: person.function.clone(),
        says: known.into_iter().flatten().filter(|text| !text.is_empty()).collect(),
        missing: missing.into_iter().filter(|(is, _)| *is).map(|(_, id)| words.get(id)).collect(),
    }
}

/// The roles somebody holds or stands in for.
fn roles_of(people: &People, id: &PersonId, words: &Words) -> Vec<String> {
    let theirs = |role: &&Role| role.holder.as_ref() == Some(id) || role.deputies.contains(id);
    people.roles.iter().filter(theirs).map(|role| words.role(&role.key)).collect()
}
