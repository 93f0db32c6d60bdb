//! Where a site lies that has no drawing, or one that does not know its place.

use crate::shell::error::Failure;
use crate::shell::lies::{self, LiesForm};
use crate::shell::page::{Frame, html};
use crate::shell::site::{SiteHead, open};
use crate::shell::visitor::SignedIn;
use askama::Template;
use axum::Form;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse as _, Redirect, Response};
use parvis_app::office::{Action, Trouble};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "facts/where.html")]
struct Page<'a> {
    frame: Frame<'a>,
    head: SiteHead,
    lies: LiesForm,
    /// Its drawing knows better.
    drawn: bool,
    wrong: Option<String>,
}

/// What was typed.
#[derive(Deserialize)]
pub struct Typed {
    #[serde(default)]
    lat: String,
    #[serde(default)]
    lon: String,
}

async fn page_of<'a>(
    signed: &'a SignedIn,
    id: &str,
    typed: Option<&Typed>,
    wrong: Option<&str>,
) -> Result<Page<'a>, Failure> {
    let site = open(signed, id, Action::EditFacts).await?;
    let words = signed.visitor.words();
    let dossier = site.dossier()?;
    let lies = match (typed, dossier.site.at) {
        (Some(typed), _) => LiesForm::new(&typed.lat, &typed.lon, words),
        (None, Some((lon, lat))) => LiesForm::new(&lat.to_string(), &lon.to_string(), words),
        (None, None) => LiesForm::new("", "", words),
    };
    Ok(Page {
        frame: Frame::new(&signed.visitor, "sites", words.get("site-lies")),
        head: SiteHead::new(signed, &site, "/facts"),
        lies,
        drawn: dossier.plan.as_ref().is_some_and(|plan| plan.georeference.is_some()),
        wrong: wrong.map(|message| words.get(message)),
    })
}

/// The form.
pub async fn lies_page(signed: SignedIn, Path(id): Path<String>) -> Result<Html<String>, Failure> {
    html(&page_of(&signed, &id, None, None).await?)
}

/// Says where the site lies.
pub async fn lies_save(
    signed: SignedIn,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> Result<Response, Failure> {
    let SignedIn { visitor, who } = &signed;
    let saved = match lies::typed(&typed.lat, &typed.lon) {
        Ok(at) => visitor.state.office.site_lies(who, &id.as_str().into(), at, visitor.moment).await,
        Err(trouble) => Err(trouble),
    };
    match saved {
        Ok(()) => Ok(Redirect::to(&format!("/sites/{id}")).into_response()),
        Err(Trouble::Slip(message)) => {
            let page = page_of(&signed, &id, Some(&typed), Some(message)).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, html(&page)?).into_response())
        }
        Err(trouble) => Err(trouble.into()),
    }
}
