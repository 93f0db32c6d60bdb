//! One measure: what it is and where it stands, what is found about it; changed, or dropped with a reason.

use super::list::in_hand;
use super::rights::answers;
use super::{Told, look, seen, told};
use crate::shell::error::Failure;
use crate::shell::fields::Fields;
use crate::shell::page::{Frame, html, step};
use crate::shell::site::SiteHead;
use crate::shell::visitor::SignedIn;
use askama::Template;
use axum::body::Bytes;
use axum::extract::Path;
use axum::response::{Html, IntoResponse as _, Redirect, Response};
use parvis_app::office::{Action, MeasureWish, Site, Trouble};
use parvis_app::{parse_place, place_word};
use parvis_core::{Dossier, Measure, MeasureStatus, Place, Provenance};
use parvis_words::Words;

#[derive(Template)]
#[template(path = "measures/one.html")]
struct Page<'a> {
    frame: Frame<'a>,
    head: SiteHead,
    /// Its address.
    here: String,
    name: String,
    chips: Vec<String>,
    /// What is known of it: label and words.
    known: Vec<(String, String)>,
    /// What is found about it, and where that is.
    found: Vec<(String, Option<String>)>,
    /// The answers of its rights check, where it needs one.
    rights: Option<Vec<(String, Option<String>)>>,
    checks: bool,
    cameras: Vec<(String, String)>,
    drawn: bool,
    form: Option<Form>,
}

/// What can be changed.
struct Form {
    wrong: Option<String>,
    theirs: Option<String>,
    mark: String,
    name: String,
    statuses: Vec<(&'static str, String, bool)>,
    days: String,
    /// Where it is, and what it makes impassable.
    lists: [Places; 2],
    /// Every room and door that can be added.
    more: Vec<(String, String)>,
    reason: String,
    source: String,
    date: String,
}

/// Rooms and doors, to be left out or added.
struct Places {
    field: &'static str,
    label: &'static str,
    hint: &'static str,
    /// Those that are there: value and name.
    there: Vec<(String, String)>,
}

/// A measure that the reader sees.
pub async fn page(
    signed: SignedIn,
    Path((id, measure)): Path<(String, String)>,
) -> Result<Html<String>, Failure> {
    let site = look(&signed, &id).await?;
    let here = seen(&signed, &site, &measure)?;
    let fields = stated(here, &signed);
    html(&page_of(&signed, &site, (here, &fields), None).await?)
}

fn stated(measure: &Measure, signed: &SignedIn) -> Fields {
    let one = |name: &str, value: String| (name.to_owned(), value);
    let mut fields = vec![
        one("name", measure.name.clone()),
        one("status", measure.status.as_str().to_owned()),
        one("days", measure.retention_days.value().map(ToString::to_string).unwrap_or_default()),
        one("source", signed.who.name.clone()),
        one("date", signed.visitor.moment.today.to_string()),
    ];
    fields.extend(measure.places.iter().map(|place| one("place", place_word(place))));
    fields.extend(measure.blocks.iter().map(|place| one("block", place_word(place))));
    Fields::of(fields)
}

async fn page_of<'a>(
    signed: &'a SignedIn,
    site: &Site,
    (measure, fields): (&Measure, &Fields),
    told: Option<Told>,
) -> Result<Page<'a>, Failure> {
    let SignedIn { visitor, who } = signed;
    let (office, words, moment) = (&visitor.state.office, visitor.words(), visitor.moment);
    let dossier = site.dossier()?;
    let writes = office.writes_measures(who, site, moment);
    let touches = office.touches_rights(measure);
    let head = SiteHead::new(signed, site, "/measures");
    let here = format!("/sites/{}/measures/{}", head.id, step(&measure.id));
    let sees = office.may(who, Action::SeeFindings, site, moment);
    let found = site.findings.iter().filter(|finding| finding.place == Place::Measure(measure.id.clone()));
    let to = |mark: String| sees.then(|| format!("/sites/{}/findings/{mark}", head.id));
    let found = found.map(|finding| (words.says(finding, dossier), to(Site::mark(finding)))).collect();
    let mut chips = vec![words.get(&format!("measure-{}", measure.status.as_str()))];
    chips.extend(touches.then(|| words.get("settle-rights")));
    let drawn = dossier.plan.is_some() && office.may(who, Action::SeeDrawing, site, moment);
    let cameras = measure
        .cameras
        .iter()
        .filter(|_| drawn)
        .map(|camera| (format!("{here}/cameras/{}", step(&camera.id)), camera.id.clone()));
    Ok(Page {
        frame: Frame::new(visitor, "sites", format!("{} · {}", words.measure(measure), head.name)),
        name: words.measure(measure),
        chips,
        known: known(measure, site, dossier, words),
        found,
        rights: touches.then(|| answers(measure, office.rights_questions(), words)),
        checks: writes || office.reviews(who, site, measure, moment).await?,
        cameras: cameras.collect(),
        drawn,
        form: writes.then(|| form_of(site, dossier, (measure, fields), told, words)),
        here,
        head,
    })
}

fn known(measure: &Measure, site: &Site, dossier: &Dossier, words: &Words) -> Vec<(String, String)> {
    let named = |places: &[Place]| {
        places.iter().map(|place| words.place(place, dossier)).collect::<Vec<_>>().join("; ")
    };
    let all = [
        ("measures-from", format!("{}, {}", measure.from.source, words.date(measure.from.date))),
        (
            "measures-for",
            site.in_hand_by(measure)
                .into_iter()
                .map(|it| in_hand(it, site, words))
                .collect::<Vec<_>>()
                .join("; "),
        ),
        ("measures-places", named(&measure.places)),
        ("measures-blocks", named(&measure.blocks)),
        ("measures-days", measure.retention_days.value().map(ToString::to_string).unwrap_or_default()),
    ];
    let said = all.into_iter().filter(|(_, says)| !says.is_empty());
    said.map(|(label, says)| (words.get(label), says)).collect()
}

fn form_of(
    site: &Site,
    dossier: &Dossier,
    (measure, fields): (&Measure, &Fields),
    told: Option<Told>,
    words: &Words,
) -> Form {
    let (wrong, theirs) = match told {
        Some(Told::Wrong(message)) => (Some(words.get(message)), None),
        Some(Told::Changed) => {
            let status = words.get(&format!("measure-{}", measure.status.as_str()));
            (None, Some(format!("{} · {status}", words.measure(measure))))
        }
        None => (None, None),
    };
    let list = |field, label, hint| {
        let all = fields.all(field).filter_map(parse_place);
        let there = all.map(|place| (place_word(&place), words.place(&place, dossier))).collect();
        Places { field, label, hint, there }
    };
    let status = |status: MeasureStatus| {
        let word = status.as_str();
        (word, words.get(&format!("measure-{word}")), fields.get("status") == word)
    };
    let plan = dossier.plan.iter();
    let rooms = plan.clone().flat_map(|plan| &plan.units).map(|unit| Place::Unit(unit.id.clone()));
    let doors = plan.flat_map(|plan| &plan.openings).map(|opening| Place::Opening(opening.id.clone()));
    let more = rooms.chain(doors).map(|place| (place_word(&place), words.place(&place, dossier)));
    Form {
        wrong,
        theirs,
        mark: site.measure_mark(&measure.id),
        name: fields.get("name").to_owned(),
        statuses: MeasureStatus::ALL.map(status).into(),
        days: fields.get("days").to_owned(),
        lists: [
            list("place", "measures-places", "measures-places-hint"),
            list("block", "measures-blocks", "measures-blocks-hint"),
        ],
        more: more.collect(),
        reason: fields.get("reason").to_owned(),
        source: fields.get("source").to_owned(),
        date: fields.get("date").to_owned(),
    }
}

/// Changes a measure, or drops it; shows the form again with what was typed when it cannot be.
pub async fn save(
    signed: SignedIn,
    Path((id, measure)): Path<(String, String)>,
    form: Bytes,
) -> Result<Response, Failure> {
    let fields = Fields::read(&form);
    let SignedIn { visitor, who } = &signed;
    let (office, dossier, moment) = (&visitor.state.office, id.as_str().into(), visitor.moment);
    let asked = (measure.as_str(), fields.get("was"));
    let drops = fields.get("do") == "drop";
    let saved = match wish(&fields) {
        _ if drops => office.measure_drop(who, &dossier, asked, fields.get("reason"), moment).await,
        Ok(wish) => office.measure_set(who, &dossier, asked, &wish, moment).await,
        Err(trouble) => Err(trouble),
    };
    let Some(told) = told(saved)? else {
        let end = if drops { String::new() } else { format!("/{}", step(&measure)) };
        return Ok(Redirect::to(&format!("/sites/{id}/measures{end}")).into_response());
    };
    let site = look(&signed, &id).await?;
    let here = seen(&signed, &site, &measure)?;
    let status = told.status();
    let fields = if drops { with_reason(here, &signed, fields.get("reason")) } else { fields };
    let page = page_of(&signed, &site, (here, &fields), Some(told)).await?;
    Ok((status, html(&page)?).into_response())
}

/// The measure as it stands, with the reason typed for dropping it.
fn with_reason(measure: &Measure, signed: &SignedIn, reason: &str) -> Fields {
    let mut fields = stated(measure, signed);
    fields.put("reason", reason);
    fields
}

fn wish(fields: &Fields) -> Result<MeasureWish, Trouble> {
    let status = MeasureStatus::ALL.into_iter().find(|status| status.as_str() == fields.get("status"));
    let days = |text: &str| text.parse().map_err(|_| Trouble::Slip("slip-measure-days"));
    let places = |field: &str| -> Result<Vec<Place>, Trouble> {
        let mut places = Vec::new();
        for text in fields.all(field) {
            let place = parse_place(text).ok_or(Trouble::Slip("slip-choice"))?;
            if !places.contains(&place) {
                places.push(place);
            }
        }
        Ok(places)
    };
    Ok(MeasureWish {
        name: fields.get("name").to_owned(),
        status: status.ok_or(Trouble::Slip("slip-choice"))?,
        retention_days: fields.some("days").map(days).transpose()?,
        places: places("place")?,
        blocks: places("block")?,
        from: Provenance {
            source: fields.get("source").to_owned(),
            date: fields.get("date").parse().map_err(|_| Trouble::Slip("slip-date"))?,
        },
    })
}
