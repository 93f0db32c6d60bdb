//! The drawing as data for the map: GeoJSON, level by level, with the pins of the findings.

use crate::shell::error::Failure;
use crate::shell::page::step;
use crate::shell::pins;
use crate::shell::reason;
use crate::shell::visitor::SignedIn;
use axum::Json;
use axum::extract::{Path, Query};
use geo::{Coord, Geometry, Line, Polygon};
use jiff::civil::Date;
use parvis_app::NOWHERE;
use parvis_app::office::{Action, Site};
use parvis_core::{Arg, Dossier, Finding, FloorPlan, Georeference, exit_plates};
use parvis_words::Words;
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Which revision is wanted, if not the newest.
#[derive(Deserialize)]
pub struct Look {
    revision: Option<i64>,
}

/// The drawing of a site. The look is in the journal before it is handed out.
pub async fn data(
    signed: SignedIn,
    Path(id): Path<String>,
    Query(look): Query<Look>,
) -> Result<Json<Value>, Failure> {
    let SignedIn { visitor, who } = &signed;
    let why = &reason::given(&signed, &id);
    let (office, dossier) = (&visitor.state.office, id.as_str().into());
    let site = match look.revision {
        None => office.drawing(who, &dossier, why, visitor.moment).await?,
        Some(revision) => office.drawing_at(who, (&dossier, revision), why, visitor.moment).await?,
    };
    let dossier = site.dossier()?;
    let plan = dossier.plan.as_ref().ok_or_else(Failure::no_such)?;
    let sees = office.may(who, Action::SeeFindings, &site, visitor.moment);
    let findings: &[Finding] = if sees { &site.findings } else { &[] };
    let notes = notes(&signed, &site, plan.georeference.unwrap_or(NOWHERE)).await?;
    let mut all = drawing(plan, dossier, (findings, site.day, notes), visitor.words(), &id);
    // A former revision cannot be corrected.
    if look.revision.is_none() && office.may(who, Action::ImportDrawing, &site, visitor.moment) {
        for (list, page) in [("units", "rooms"), ("openings", "doors")] {
            if let Some(list) = all.get_mut(list) {
                lead(list, &format!("/sites/{id}/{page}"));
            }
        }
    }
    Ok(Json(all))
}

/// The comments that lie on the drawing, for who reads comments.
async fn notes(signed: &SignedIn, site: &Site, earth: Georeference) -> Result<Vec<Value>, Failure> {
    let SignedIn { visitor, who } = signed;
    if !visitor.state.office.may(who, Action::SeePlan, site, visitor.moment) {
        return Ok(Vec::new());
    }
    let note = |said: parvis_app::office::Said| {
        let (number, level, at) = said.spot?;
        let id = format!("comment-{}", said.comment.id);
        let title = visitor.words().fill("comment-number", &[("number", Arg::Count(number as u64))]);
        Some(json!({
            "href": format!("/sites/{}/place#{id}", site.id), "id": id, "number": number, "level": level.as_str(),
            "at": point(at, earth), "title": format!("{title}: {}", said.comment.words),
            "answered": said.comment.answer.is_some(),
        }))
    };
    let all = visitor.state.office.comments(who, site, visitor.moment).await?;
    Ok(all.into_iter().rev().filter_map(note).collect())
}

/// Picking a thing of the list leads to its form, on a page below `page`.
fn lead(list: &mut Value, page: &str) {
    let features = list["features"].as_array_mut();
    for about in features.into_iter().flatten().map(|feature| &mut feature["properties"]) {
        let id = about["id"].as_str().map(step).unwrap_or_default();
        about["href"] = format!("{page}/{id}").into();
    }
}

fn drawing(
    plan: &FloorPlan,
    dossier: &Dossier,
    (findings, day, notes): (&[Finding], Date, Vec<Value>),
    words: &Words,
    site: &str,
) -> Value {
    let earth = plan.georeference.unwrap_or(NOWHERE);
    let levels = plan.levels.iter();
    let levels: Vec<Value> = levels
        .map(|level| json!({ "id": level.id.as_str(), "name": words.level(level), "ordinal": level.ordinal }))
        .collect();
    let start = plan.levels.iter().min_by_key(|level| level.ordinal.abs()).map(|level| level.id.as_str());
    let plates: BTreeMap<_, _> =
        exit_plates(plan).into_iter().map(|(exit, plate)| (exit.id.clone(), plate)).collect();
    json!({
        "name": dossier.site.name,
        "placed": plan.georeference.is_some(),
        "levels": levels,
        "start": start,
        "units": collection(plan.units.iter().map(|unit| {
            let about = json!({
                "id": unit.id.as_str(), "level": unit.level.as_str(), "kind": unit.category.as_str(),
                "name": unit.label(), "title": words.unit(unit),
            });
            feature(polygon(&unit.shape, earth), about)
        })),
        "openings": collection(plan.openings.iter().map(|opening| {
            let kind = if opening.exit { "exit" } else { opening.kind.as_str() };
            let about = json!({
                "id": opening.id.as_str(), "level": opening.level.as_str(), "kind": kind,
                "title": words.opening(opening, plan), "plate": plates.get(&opening.id),
            });
            feature(line(opening.line, earth), about)
        })),
        "fixtures": collection(plan.fixtures.iter().filter_map(|fixture| {
            let about = json!({
                "id": fixture.id.as_str(), "level": fixture.level.as_ref().map(parvis_core::LevelId::as_str),
                "kind": fixture.category.as_str(), "title": fixture.name,
            });
            Some(feature(geometry(&fixture.shape, earth)?, about))
        })),
        "pins": findings.iter().enumerate().filter_map(|(number, finding)| {
            let pin = pins::pin(number, finding, dossier)?;
            let at = earth.to_lonlat(pin.at);
            let standing = dossier.standing(finding, day);
            let decided = !standing.is_open();
            let stands = pins::stands(standing, words).map(|stands| format!("{}: ", stands.word));
            let title = format!("{}{}", stands.unwrap_or_default(), words.title(finding.code));
            Some(json!({
                "id": pin.id, "code": finding.code.0, "severity": finding.severity.as_str(),
                "level": pin.level.as_str(), "at": [at.x, at.y], "title": title, "decided": decided,
                "href": format!("/sites/{site}/place#{}", pin.id),
            }))
        }).collect::<Vec<_>>(),
        "notes": notes,
    })
}

fn collection(features: impl Iterator<Item = Value>) -> Value {
    json!({ "type": "FeatureCollection", "features": features.collect::<Vec<_>>() })
}

fn feature(geometry: Value, about: Value) -> Value {
    json!({ "type": "Feature", "geometry": geometry, "properties": about })
}

/// To a hundred-millionth of a degree: a millimetre.
fn point(at: Coord, earth: Georeference) -> Value {
    let at = earth.to_lonlat(at);
    let round = |degrees: f64| (degrees * 1e8).round() / 1e8;
    json!([round(at.x), round(at.y)])
}

fn points<'a>(all: impl IntoIterator<Item = &'a Coord>, earth: Georeference) -> Vec<Value> {
    all.into_iter().map(|at| point(*at, earth)).collect()
}

fn polygon(shape: &Polygon, earth: Georeference) -> Value {
    let rings = std::iter::once(shape.exterior()).chain(shape.interiors());
    json!({ "type": "Polygon", "coordinates": rings.map(|ring| points(ring, earth)).collect::<Vec<_>>() })
}

fn line(line: Line, earth: Georeference) -> Value {
    json!({ "type": "LineString", "coordinates": points(&[line.start, line.end], earth) })
}

/// What fixtures are drawn as; none for a shape no importer makes.
fn geometry(shape: &Geometry, earth: Georeference) -> Option<Value> {
    Some(match shape {
        Geometry::Point(at) => json!({ "type": "Point", "coordinates": point(at.0, earth) }),
        Geometry::Line(one) => line(*one, earth),
        Geometry::LineString(path) => {
            json!({ "type": "LineString", "coordinates": points(path, earth) })
        }
        Geometry::Polygon(shape) => polygon(shape, earth),
        _ => return None,
    })
}
