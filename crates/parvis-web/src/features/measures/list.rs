//! The list, and taking a measure of the catalogue.

use super::look;
use crate::shell::error::Failure;
use crate::shell::fields::Fields;
use crate::shell::page::{Frame, html, step};
use crate::shell::site::SiteHead;
use crate::shell::takeable::{self, Group};
use crate::shell::visitor::SignedIn;
use askama::Template;
use axum::body::Bytes;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse as _, Redirect, Response};
use parvis_app::office::{Site, Trouble};
use parvis_core::{Arg, InHand, Measure};
use parvis_words::Words;

#[derive(Template)]
#[template(path = "measures/page.html")]
struct Page<'a> {
    frame: Frame<'a>,
    head: SiteHead,
    writes: bool,
    wrong: Option<String>,
    measures: Vec<Line>,
    catalogue: Vec<Group>,
}

struct Line {
    to: String,
    name: String,
    status: String,
    /// The rights check, where it needs one: how it stands, and how that looks.
    rights: Option<(String, &'static str)>,
    says: Vec<String>,
}

/// The measures that the reader sees.
pub async fn page(signed: SignedIn, Path(id): Path<String>) -> Result<Html<String>, Failure> {
    html(&page_of(&signed, &id, None).await?)
}

async fn page_of<'a>(
    signed: &'a SignedIn,
    id: &str,
    wrong: Option<&'static str>,
) -> Result<Page<'a>, Failure> {
    let site = look(signed, id).await?;
    let SignedIn { visitor, who } = signed;
    let (office, words) = (&visitor.state.office, visitor.words());
    let all = site.dossier()?.measures.iter();
    let seen = all.filter(|measure| office.sees_measure(who, &site, measure, visitor.moment));
    let line = |measure: &Measure| Line {
        to: format!("/sites/{id}/measures/{}", step(&measure.id)),
        name: words.measure(measure),
        status: words.get(&format!("measure-{}", measure.status.as_str())),
        rights: office.touches_rights(measure).then(|| rights(measure, words)),
        says: site.in_hand_by(measure).into_iter().map(|it| in_hand(it, &site, words)).collect(),
    };
    let writes = office.writes_measures(who, &site, visitor.moment);
    let head = SiteHead::new(signed, &site, "/measures");
    Ok(Page {
        frame: Frame::new(visitor, "sites", format!("{} · {}", words.get("tab-measures"), head.name)),
        writes,
        wrong: wrong.map(|message| words.get(message)),
        measures: seen.map(line).collect(),
        catalogue: if writes { takeable::groups(office.takeable(&site), words) } else { Vec::new() },
        head,
    })
}

/// How a rights check stands.
pub fn rights(measure: &Measure, words: &Words) -> (String, &'static str) {
    let Some(check) = &measure.rights else { return (words.get("plan-rights-missing"), "warning") };
    let says = match check.review {
        Some(date) => words.fill("plan-rights-answered", &[("date", Arg::Date(date))]),
        None => words.get("plan-rights-no-review"),
    };
    (says, "note")
}

/// Who sees to a finding by it, and by when.
pub fn in_hand(it: &InHand, site: &Site, words: &Words) -> String {
    let place = site.dossier().map(|dossier| words.place(&it.meant.place, dossier)).unwrap_or_default();
    let title = words.find(&format!("{}-title", it.meant.code)).unwrap_or_else(|| it.meant.code.clone());
    let text = |text: &str| Arg::Text(text.to_owned());
    let args = [
        ("who", text(&it.owner)),
        ("date", Arg::Date(it.due)),
        ("title", text(&title)),
        ("place", text(&place)),
    ];
    words.fill("measures-in-hand", &args)
}

/// Takes a measure of the catalogue, and leads to it.
pub async fn take(signed: SignedIn, Path(id): Path<String>, form: Bytes) -> Result<Response, Failure> {
    let fields = Fields::read(&form);
    let SignedIn { visitor, who } = &signed;
    let office = &visitor.state.office;
    let taken = office.measure_take(who, &id.as_str().into(), fields.get("measure"), visitor.moment).await;
    match taken {
        Ok(measure) => Ok(Redirect::to(&format!("/sites/{id}/measures/{}", step(&measure))).into_response()),
        Err(Trouble::Slip(message)) => {
            let page = page_of(&signed, &id, Some(message)).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, html(&page)?).into_response())
        }
        Err(trouble) => Err(trouble.into()),
    }
}
