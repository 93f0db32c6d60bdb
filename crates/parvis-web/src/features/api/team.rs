//! The people of the plan and the roles of the crisis team.

use super::answers::{Change, Known, Look, Was, open, said, saved};
use super::rows::Saved;
use crate::shell::program::{Body, Path, Program, Query, Refused};
use crate::shell::state::State;
use axum::routing::{get, put};
use axum::{Json, Router};
use jiff::civil::Date;
use parvis_app::office::{Action, Kept, PersonWish, RoleWish, STANDARD_ROLES, Site};
use parvis_core::{People, Person, PersonId};
use parvis_words::Words;
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};

pub fn router() -> Router<State> {
    Router::new()
        .route("/sites/{site}/people", get(people).post(person_new))
        .route("/sites/{site}/people/{person}", put(person_set).delete(person_remove))
        .route("/sites/{site}/roles", get(roles))
        .route("/sites/{site}/roles/{role}", put(role_set).delete(role_remove))
}

#[derive(OpenApi)]
#[openapi(paths(people, person_new, person_set, person_remove, roles, role_set, role_remove))]
pub struct Description;

/// A person of the plan.
#[derive(Serialize, ToSchema)]
struct PersonRow {
    /// Their id.
    id: String,
    /// What they do: `deputy head`.
    function: String,
    /// The agency, for people from outside; empty for the site's own.
    agency: String,
    /// Their name, where the site wishes to print it.
    name: Option<Known<String>>,
    /// Their telephone at work.
    phone: Option<Known<String>>,
    /// The day somebody last tried the number, YYYY-MM-DD.
    confirmed: Option<Known<String>>,
    /// The keys of the roles they hold or stand in for.
    roles: Vec<String>,
    /// Stands for what is known of them now: send it back as `was` with a change.
    mark: String,
}

impl PersonRow {
    fn new(person: &Person, people: &People, site: &Site) -> Self {
        let holds = |role: &&parvis_core::Role| {
            role.holder.as_ref() == Some(&person.id) || role.deputies.contains(&person.id)
        };
        Self {
            id: person.id.to_string(),
            function: person.function.clone(),
            agency: person.agency.clone(),
            name: Known::of(&person.name, Clone::clone),
            phone: Known::of(&person.phone, Clone::clone),
            confirmed: Known::of(&person.confirmed, ToString::to_string),
            roles: people.roles.iter().filter(holds).map(|role| role.key.clone()).collect(),
            mark: site.person_mark(&person.id),
        }
    }
}

/// The people of the plan.
#[utoipa::path(get, path = "/sites/{site}/people", params(("site" = String, Path,)),
    responses((status = 200, body = [PersonRow]), Look))]
async fn people(program: Program, Path(id): Path<String>) -> Result<Json<Vec<PersonRow>>, Refused> {
    let site = open(&program, &id, Action::SeeFacts).await?;
    let people = &site.dossier()?.people;
    Ok(Json(people.persons.iter().map(|person| PersonRow::new(person, people, &site)).collect()))
}

/// What a person of the plan is to be. What is left out is unknown then.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({
    "function": "Deputy head", "phone": "+7 7172 00 00 00", "confirmed": "2026-11-20", "source": "Staff list"
}))]
struct PersonAsked {
    /// What they do.
    function: String,
    /// The agency, for people from outside.
    #[serde(default)]
    agency: String,
    /// Their name, where the site wishes to print it.
    #[serde(default)]
    name: String,
    /// Their telephone at work. Nobody's own.
    #[serde(default)]
    phone: String,
    /// The day somebody last tried the number.
    #[schema(value_type = Option<String>, format = Date)]
    confirmed: Option<Date>,
    /// Who says so.
    source: String,
    /// The day it was true; left out: today.
    #[schema(value_type = Option<String>, format = Date)]
    date: Option<Date>,
    /// The `mark` of what it was when you read it; left out for somebody new.
    #[serde(default)]
    was: String,
}

async fn put_person(
    program: &Program,
    site: &str,
    person: Option<&PersonId>,
    asked: PersonAsked,
) -> Result<(PersonId, Kept), Refused> {
    let Program { state, who, moment, .. } = program;
    let wish = PersonWish {
        function: asked.function,
        agency: asked.agency,
        name: asked.name,
        phone: asked.phone,
        confirmed: asked.confirmed,
        from: said(asked.source, asked.date, program),
    };
    Ok(state.office.person_set(who, &site.into(), (person, &asked.was), &wish, *moment).await?)
}

/// Somebody who was written down.
#[derive(Serialize, ToSchema)]
struct PersonMade {
    /// Their id.
    id: String,
    /// The revision it now is.
    revision: i64,
}

/// Writes down a person of the plan.
#[utoipa::path(post, path = "/sites/{site}/people", request_body = PersonAsked, params(("site" = String, Path,)),
    responses((status = 200, body = PersonMade), Change))]
async fn person_new(
    program: Program,
    Path(id): Path<String>,
    Body(asked): Body<PersonAsked>,
) -> Result<Json<PersonMade>, Refused> {
    let (person, kept) = put_person(&program, &id, None, asked).await?;
    let Saved { revision } = saved(kept)?.0;
    Ok(Json(PersonMade { id: person.to_string(), revision }))
}

/// Changes a person of the plan, unless somebody changed them since you read it.
#[utoipa::path(put, path = "/sites/{site}/people/{person}", request_body = PersonAsked,
    params(("site" = String, Path,), ("person" = String, Path,)), responses((status = 200, body = Saved), Change))]
async fn person_set(
    program: Program,
    Path((id, person)): Path<(String, String)>,
    Body(asked): Body<PersonAsked>,
) -> Result<Json<Saved>, Refused> {
    // Ids are given by the office: here only somebody who is there can be changed.
    let (site, person) = (open(&program, &id, Action::EditFacts).await?, PersonId::from(person));
    site.dossier()?.people.person(&person).ok_or_else(Refused::no_such)?;
    saved(put_person(&program, &id, Some(&person), asked).await?.1)
}

/// Takes a person out of the plan, and out of their roles.
#[utoipa::path(delete, path = "/sites/{site}/people/{person}", params(("site" = String, Path,), ("person" = String, Path,), Was),
    responses((status = 200, body = Saved), Change))]
async fn person_remove(
    program: Program,
    Path((id, person)): Path<(String, String)>,
    Query(Was { was }): Query<Was>,
) -> Result<Json<Saved>, Refused> {
    let Program { state, who, moment, .. } = &program;
    let person = PersonId::from(person);
    saved(state.office.person_remove(who, &id.into(), (&person, &was), *moment).await?)
}

/// A role of the crisis team.
#[derive(Serialize, ToSchema)]
struct RoleRow {
    /// Its key: `incident_lead`, or the name of a role the site has of its own.
    key: String,
    /// What it is called.
    name: String,
    /// The id of whoever holds it.
    holder: Option<String>,
    /// The ids of those who stand in, the first one first.
    deputies: Vec<String>,
    /// Stands for who holds it now: send it back as `was` with a change.
    mark: String,
}

impl RoleRow {
    fn new(key: &str, site: &Site, people: &People, words: &Words) -> Self {
        let role = people.role(key);
        Self {
            name: words.role(key),
            holder: role.and_then(|role| role.holder.as_ref()).map(ToString::to_string),
            deputies: role.iter().flat_map(|role| &role.deputies).map(ToString::to_string).collect(),
            mark: site.role_mark(key),
            key: key.to_owned(),
        }
    }
}

/// The roles of the crisis team: those every site is asked about, held or not, then its own.
#[utoipa::path(get, path = "/sites/{site}/roles", params(("site" = String, Path,)),
    responses((status = 200, body = [RoleRow]), Look))]
async fn roles(program: Program, Path(id): Path<String>) -> Result<Json<Vec<RoleRow>>, Refused> {
    let site = open(&program, &id, Action::SeeFacts).await?;
    let people = &site.dossier()?.people;
    let own = people.roles.iter().map(|role| role.key.as_str());
    let own = own.filter(|key| !STANDARD_ROLES.contains(key));
    let row = |key| RoleRow::new(key, &site, people, program.words());
    Ok(Json(STANDARD_ROLES.into_iter().chain(own).map(row).collect()))
}

/// Who is to hold a role.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "holder": "person-1", "deputies": ["person-2"], "was": "" }))]
struct RoleAsked {
    /// The id of whoever holds it; left out: nobody.
    holder: Option<String>,
    /// The ids of those who stand in, the first one first.
    #[serde(default)]
    deputies: Vec<String>,
    /// The `mark` of what it was when you read it.
    #[serde(default)]
    was: String,
}

/// Says who holds a role, unless somebody changed it since you read it. A key that the site has not is a role of its own.
#[utoipa::path(put, path = "/sites/{site}/roles/{role}", request_body = RoleAsked,
    params(("site" = String, Path,), ("role" = String, Path,)), responses((status = 200, body = Saved), Change))]
async fn role_set(
    program: Program,
    Path((id, role)): Path<(String, String)>,
    Body(RoleAsked { holder, deputies, was }): Body<RoleAsked>,
) -> Result<Json<Saved>, Refused> {
    let Program { state, who, moment, .. } = &program;
    let deputies = deputies.into_iter().map(Into::into).collect();
    let wish = RoleWish { holder: holder.map(Into::into), deputies };
    saved(state.office.role_set(who, &id.into(), (&role, &was), &wish, *moment).await?)
}

/// Strikes out a role.
#[utoipa::path(delete, path = "/sites/{site}/roles/{role}", params(("site" = String, Path,), ("role" = String, Path,), Was),
    responses((status = 200, body = Saved), Change))]
async fn role_remove(
    program: Program,
    Path((id, role)): Path<(String, String)>,
    Query(Was { was }): Query<Was>,
) -> Result<Json<Saved>, Refused> {
    let Program { state, who, moment, .. } = &program;
    saved(state.office.role_remove(who, &id.into(), (&role, &was), *moment).await?)
}
