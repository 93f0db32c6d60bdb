//! A new site: begun with its name and kind, or brought as the zip of a dossier.

use super::{Way, slip};
use crate::LARGEST_FILE;
use crate::shell::error::Failure;
use crate::shell::lies::{self, LiesForm};
use crate::shell::page::{Frame, html};
use crate::shell::upload;
use crate::shell::visitor::SignedIn;
use askama::Template;
use axum::Form;
use axum::extract::{Multipart, Path};
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse as _, Redirect, Response};
use parvis_app::office::{DossierId, NewSite, NodeId, Task, Trouble};
use parvis_core::{FactKey, Value};
use serde::Deserialize;

/// The fact that says what kind of place a site is.
const KIND: &str = "site_type";
/// The country whose law no pack has.
const OTHER: &str = "other";

#[derive(Template)]
#[template(path = "places/site.html")]
struct Page<'a> {
    frame: Frame<'a>,
    way: Way,
    /// Kinds of sites: word, name, chosen.
    kinds: Vec<(String, String, bool)>,
    /// Countries with a pack of their law: code, title, chosen.
    laws: Vec<(String, String, bool)>,
    lies: LiesForm,
    typed: Typed,
    wrong: Option<String>,
    /// No file was chosen.
    no_file: bool,
}

/// What was typed.
#[derive(Default, Deserialize)]
pub struct Typed {
    #[serde(default)]
    name: String,
    #[serde(default)]
    kind: String,
    #[serde(default)]
    law: String,
    #[serde(default)]
    country: String,
    #[serde(default)]
    address: String,
    #[serde(default)]
    lat: String,
    #[serde(default)]
    lon: String,
}

async fn page_of<'a>(
    signed: &'a SignedIn,
    node: &NodeId,
    typed: Typed,
    wrong: Option<&str>,
) -> Result<Page<'a>, Failure> {
    let SignedIn { visitor, who } = signed;
    if !visitor.state.office.place_rights(who, node, visitor.moment).await?.adds_sites {
        visitor.state.office.place(who, node, visitor.moment).await?;
        return Err(Trouble::NotAllowed.into());
    }
    let words = visitor.words();
    let typed =
        if typed.law.is_empty() { Typed { law: neighbour(signed, node).await?, ..typed } } else { typed };
    Ok(Page {
        frame: Frame::new(visitor, "sites", words.get("places-add-site")),
        way: Way::to(signed, node).await?,
        kinds: kinds(signed, &typed.kind),
        laws: laws(signed, &typed.law),
        lies: LiesForm::new(&typed.lat, &typed.lon, words),
        typed,
        wrong: wrong.map(|message| words.get(message)),
        no_file: false,
    })
}

/// The country of a site that is there already: most likely the next one's, too.
async fn neighbour(signed: &SignedIn, node: &NodeId) -> Result<String, Failure> {
    let SignedIn { visitor, who } = signed;
    let there = visitor.state.office.sites(who, Some(node), "", 0, 1, visitor.moment).await?;
    Ok(there.sites.into_iter().next().map(|site| site.country).unwrap_or_default())
}

fn kinds(signed: &SignedIn, chosen: &str) -> Vec<(String, String, bool)> {
    let words = signed.visitor.words();
    let key = FactKey::from(KIND);
    let all = signed.visitor.state.office.site_kinds();
    let name = |word: &std::sync::Arc<str>| words.fact_value(&key, &Value::Choice(word.clone()));
    let mut kinds: Vec<_> =
        all.iter().map(|word| (word.to_string(), name(word), **word == *chosen)).collect();
    kinds.sort_by(|a, b| words.compare(&a.1, &b.1));
    kinds
}

/// The countries for which a pack is in force today.
fn laws(signed: &SignedIn, chosen: &str) -> Vec<(String, String, bool)> {
    let visitor = &signed.visitor;
    let packs = visitor.state.office.packs();
    let mut laws: Vec<(String, String, bool)> = Vec::new();
    for country in packs.all().iter().flat_map(|pack| &pack.countries).filter(|country| *country != "*") {
        let known = laws.iter().any(|(known, ..)| known == country);
        if let Some(pack) = packs.for_site(country, visitor.moment.today).filter(|_| !known) {
            laws.push((country.clone(), visitor.words().text(&pack.title), country == chosen));
        }
    }
    laws.sort_by(|a, b| visitor.words().compare(&a.1, &b.1));
    laws
}

/// The forms for a new site.
pub async fn site_page(signed: SignedIn, Path(node): Path<String>) -> Result<Html<String>, Failure> {
    html(&page_of(&signed, &node.into(), Typed::default(), None).await?)
}

/// Begins a site: straight to its facts.
pub async fn begin(
    signed: SignedIn,
    Path(node): Path<String>,
    Form(typed): Form<Typed>,
) -> Result<Response, Failure> {
    let (SignedIn { visitor, who }, node) = (&signed, NodeId::from(node));
    let made = match lies::typed(&typed.lat, &typed.lon) {
        Ok(at) => {
            let country = if typed.law == OTHER { &typed.country } else { &typed.law };
            let new = NewSite {
                name: &typed.name,
                kind: &typed.kind,
                country,
                address: &typed.address,
                at,
                language: visitor.language,
            };
            visitor.state.office.site_begin(who, &node, &new, visitor.moment).await
        }
        Err(trouble) => Err(trouble),
    };
    match made {
        Ok(site) => Ok(to_facts(&site)),
        Err(trouble) => {
            let message = slip(trouble)?;
            let page = page_of(&signed, &node, typed, Some(message)).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, html(&page)?).into_response())
        }
    }
}

fn to_facts(site: &DossierId) -> Response {
    Redirect::to(&format!("/sites/{site}/facts")).into_response()
}

/// Makes sites from a zip: of one dossier, or of many in folders.
pub async fn bring(signed: SignedIn, Path(node): Path<String>, form: Multipart) -> Result<Response, Failure> {
    let (SignedIn { visitor, who }, node) = (&signed, NodeId::from(node));
    let office = &visitor.state.office;
    let Some(zip) = upload::file(form, LARGEST_FILE).await? else {
        let page = Page { no_file: true, ..page_of(&signed, &node, Typed::default(), None).await? };
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, html(&page)?).into_response());
    };
    let task = Task::Sites { place: node.to_string() };
    let job = office.task_ask(who, task, Some(&zip), visitor.language, visitor.moment).await?;
    Ok(upload::to_job(&visitor.state, &job).await?.into_response())
}

/// A form that came back stands at its own address: whoever opens that again is sent to the forms.
pub async fn to_site(_: SignedIn, Path(node): Path<String>) -> Redirect {
    Redirect::to(&format!("/places/{node}/sites/new"))
}
