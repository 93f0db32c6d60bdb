//! A new site: begun with its name and kind, or brought as the zip of a dossier.

use super::{Way, slip};
use crate::shell::error::Failure;
use crate::shell::page::{Frame, html};
use crate::shell::visitor::SignedIn;
use askama::Template;
use axum::Form;
use axum::extract::{Multipart, Path};
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse as _, Redirect, Response};
use parvis_app::office::{DossierId, NewSite, NodeId, Trouble};
use parvis_core::{Dossier, FactKey, Finding, Severity, Value};
use parvis_words::Words;
use serde::Deserialize;

/// The fact that says what kind of place a site is.
const KIND: &str = "site_type";
/// The country whose law no pack has.
const OTHER: &str = "other";
/// So many errors of a dossier are told at once; ours.
const ERRORS: usize = 10;

#[derive(Template)]
#[template(path = "places/site.html")]
struct Page<'a> {
    frame: Frame<'a>,
    way: Way,
    /// Kinds of sites: word, name, chosen.
    kinds: Vec<(String, String, bool)>,
    /// Countries with a pack of their law: code, title, chosen.
    laws: Vec<(String, String, bool)>,
    typed: Typed,
    wrong: Option<String>,
    /// What is wrong with a dossier that was brought, and what to do.
    refused: Vec<(String, String)>,
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
        typed,
        wrong: wrong.map(|message| words.get(message)),
        refused: Vec::new(),
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
    let new = NewSite {
        name: &typed.name,
        kind: &typed.kind,
        country: if typed.law == OTHER { &typed.country } else { &typed.law },
        address: &typed.address,
        language: visitor.language,
    };
    match visitor.state.office.site_begin(who, &node, &new, visitor.moment).await {
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

/// Makes a site from the zip of a dossier.
pub async fn bring(signed: SignedIn, Path(node): Path<String>, form: Multipart) -> Result<Response, Failure> {
    let (SignedIn { visitor, who }, node) = (&signed, NodeId::from(node));
    let words = visitor.words();
    let refused = match zip(form).await? {
        None => vec![(words.get("import-no-file"), String::new())],
        Some(zip) => match visitor.state.office.site_bring(who, &node, zip, visitor.moment).await {
            Ok(site) => return Ok(to_facts(&site)),
            Err(trouble) => why(trouble, words)?,
        },
    };
    let page = Page { refused, ..page_of(&signed, &node, Typed::default(), None).await? };
    Ok((StatusCode::UNPROCESSABLE_ENTITY, html(&page)?).into_response())
}

/// Why a dossier could not become a site: its gravest errors, each with its file and line.
fn why(trouble: Trouble, words: &Words) -> Result<Vec<(String, String)>, Failure> {
    let none = Dossier::default();
    let says = |finding: &Finding| {
        let place = words.place(&finding.place, &none);
        (format!("{place}: {}", words.says(finding, &none)), words.settle(finding, &none))
    };
    match trouble {
        Trouble::Dossier(findings) => {
            let errors = findings.iter().filter(|finding| finding.severity == Severity::Error);
            Ok(errors.take(ERRORS).map(says).collect())
        }
        Trouble::Refused(refused) => Ok(vec![match refused.as_ref() {
            parvis_app::Trouble::Refused(finding) => {
                (words.says(finding, &none), words.settle(finding, &none))
            }
            other => (other.to_string(), String::new()),
        }]),
        other => Err(other.into()),
    }
}

/// The file of a form; none where nothing was chosen.
async fn zip(mut form: Multipart) -> Result<Option<Vec<u8>>, Failure> {
    while let Some(field) = form.next_field().await? {
        if field.name() == Some("file") {
            let bytes = field.bytes().await?.to_vec();
            return Ok(Some(bytes).filter(|bytes| !bytes.is_empty()));
        }
    }
    Ok(None)
}

/// A form that came back stands at its own address: whoever opens that again is sent to the forms.
pub async fn to_site(_: SignedIn, Path(node): Path<String>) -> Redirect {
    Redirect::to(&format!("/places/{node}/sites/new"))
}
