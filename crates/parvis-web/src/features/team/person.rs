//! One person of the plan.

use super::roles_of;
use crate::shell::error::Failure;
use crate::shell::fields::Fields;
use crate::shell::page::{Frame, html, step};
use crate::shell::site::{SiteHead, open};
use crate::shell::visitor::SignedIn;
use askama::Template;
use axum::body::Bytes;
use axum::extract::{Path, RawQuery};
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse as _, Redirect, Response};
use parvis_app::office::{Action, Kept, PersonWish, Site, Trouble};
use parvis_core::{Arg, Fact, Person, PersonId, Provenance};
use parvis_words::Words;

/// The end of the address of somebody who is not written down yet.
const NEW: &str = "new";

#[derive(Template)]
#[template(path = "team/person.html")]
struct Page<'a> {
    frame: Frame<'a>,
    head: SiteHead,
    wrong: Option<String>,
    theirs: Option<String>,
    fields: Fields,
    mark: String,
    /// Who is taken out is taken out of these roles, too; `None` for somebody new.
    removes: Option<String>,
}

/// The form of a person, or of a new one.
pub async fn page(
    signed: SignedIn,
    Path((id, person)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Html<String>, Failure> {
    let site = open(&signed, &id, Action::EditFacts).await?;
    let asked = Fields::read(query.unwrap_or_default().as_bytes());
    let fields = match site.dossier()?.people.person(&person.as_str().into()) {
        Some(person) => stated(person, &signed),
        None if person == NEW => blank(&signed, asked.get("role")),
        None => return Err(Failure::no_such()),
    };
    html(&asked_page(&signed, &site, &person, fields, None)?)
}

fn blank(signed: &SignedIn, role: &str) -> Fields {
    let fields = [("source", signed.who.name.clone()), ("date", today(signed)), ("then", role.to_owned())];
    Fields::of(fields.map(|(name, value)| (name.to_owned(), value)).into())
}

fn today(signed: &SignedIn) -> String {
    signed.visitor.moment.today.to_string()
}

/// A person as the fields of the form. Who says so is whoever writes now: what stays as it was keeps its own source.
fn stated(person: &Person, signed: &SignedIn) -> Fields {
    let known = |fact: &Fact<String>| fact.value().cloned().unwrap_or_default();
    let confirmed = person.confirmed.value().map(ToString::to_string).unwrap_or_default();
    let fields = [
        ("function", person.function.clone()),
        ("agency", person.agency.clone()),
        ("name", known(&person.name)),
        ("phone", known(&person.phone)),
        ("confirmed", confirmed),
        ("source", signed.who.name.clone()),
        ("date", today(signed)),
    ];
    Fields::of(fields.map(|(name, value)| (name.to_owned(), value)).into())
}

fn asked_page<'a>(
    signed: &'a SignedIn,
    site: &Site,
    person: &str,
    fields: Fields,
    told: Option<Told>,
) -> Result<Page<'a>, Failure> {
    let words = signed.visitor.words();
    let people = &site.dossier()?.people;
    let id = PersonId::from(person);
    let now = people.person(&id);
    let roles = roles_of(people, &id, words);
    let removes = || match roles.as_slice() {
        [] => String::new(),
        roles => words.fill("team-remove-hint", &[("roles", Arg::Text(roles.join(", ")))]),
    };
    let title = now.map_or_else(|| words.get("team-person-new"), |person| person.function.clone());
    let (wrong, theirs) = match told {
        Some(Told::Wrong(message)) => (Some(words.get(message)), None),
        Some(Told::Changed) => {
            (None, Some(now.map_or_else(|| words.get("team-gone"), |now| says(now, words))))
        }
        None => (None, None),
    };
    Ok(Page {
        frame: Frame::new(&signed.visitor, "sites", title),
        head: SiteHead::new(signed, site, "/team"),
        wrong,
        theirs,
        fields,
        mark: site.person_mark(&id),
        removes: now.map(|_| removes()),
    })
}

/// Why the form comes back.
enum Told {
    Wrong(&'static str),
    Changed,
}

fn says(person: &Person, words: &Words) -> String {
    let known = [
        Some(person.function.clone()),
        Some(person.agency.clone()),
        person.name.value().cloned(),
        person.phone.value().cloned(),
        person.confirmed.value().map(|date| words.date(*date)),
    ];
    let known: Vec<String> = known.into_iter().flatten().filter(|text| !text.is_empty()).collect();
    known.join(" · ")
}

/// Saves a person, or takes them out; shows the form again with what was typed when it cannot be.
pub async fn save(
    signed: SignedIn,
    Path((id, person)): Path<(String, String)>,
    form: Bytes,
) -> Result<Response, Failure> {
    let fields = Fields::read(&form);
    let SignedIn { visitor, who } = &signed;
    let (office, dossier, moment) = (&visitor.state.office, id.as_str().into(), visitor.moment);
    let key = PersonId::from(person.as_str());
    let (was, known) = (fields.get("was"), Some(&key).filter(|_| person != NEW));
    let saved = match (known, fields.some("remove")) {
        (Some(key), Some(_)) => office.person_remove(who, &dossier, (key, was), moment).await,
        _ => match wish(&fields) {
            Ok(wish) => {
                let set = office.person_set(who, &dossier, (known, was), &wish, moment).await;
                set.map(|(_, kept)| kept)
            }
            Err(trouble) => Err(trouble),
        },
    };
    let (status, told) = match saved {
        Ok(Kept::Saved(_)) => {
            // Who came from a role that nobody could hold goes back to it.
            let role = fields.some("then").map(|role| format!("/roles/{}", step(role)));
            let end = role.unwrap_or_else(|| "#people".to_owned());
            return Ok(Redirect::to(&format!("/sites/{id}/team{end}")).into_response());
        }
        Ok(Kept::Changed) => (StatusCode::CONFLICT, Told::Changed),
        Err(Trouble::Slip(message)) => (StatusCode::UNPROCESSABLE_ENTITY, Told::Wrong(message)),
        Err(trouble) => return Err(trouble.into()),
    };
    let site = open(&signed, &id, Action::EditFacts).await?;
    let page = asked_page(&signed, &site, &person, fields, Some(told))?;
    Ok((status, html(&page)?).into_response())
}

fn wish(fields: &Fields) -> Result<PersonWish, Trouble> {
    let day = |text: &str| text.parse().map_err(|_| Trouble::Slip("slip-date"));
    Ok(PersonWish {
        function: fields.get("function").to_owned(),
        agency: fields.get("agency").to_owned(),
        name: fields.get("name").to_owned(),
        phone: fields.get("phone").to_owned(),
        confirmed: fields.some("confirmed").map(day).transpose()?,
        from: Provenance { source: fields.get("source").to_owned(), date: day(fields.get("date"))? },
    })
}
