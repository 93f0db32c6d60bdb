//! One camera of a measure: where it hangs, where it looks, how far it recognises somebody.

use super::{Told, look, seen, told};
use crate::shell::error::Failure;
use crate::shell::fields::Fields;
use crate::shell::page::{Frame, html, step};
use crate::shell::site::{SiteHead, open};
use crate::shell::visitor::SignedIn;
use askama::Template;
use axum::body::Bytes;
use axum::extract::Path;
use axum::response::{Html, IntoResponse as _, Redirect, Response};
use geo::Coord;
use parvis_app::office::{Action, Site, Trouble};
use parvis_app::{parse_place, place_word};
use parvis_core::{Camera, Dossier, FloorPlan, LevelId, Measure, Place};

/// The end of the address of a camera that does not hang yet.
const NEW: &str = "new";

#[derive(Template)]
#[template(path = "measures/camera.html")]
struct Page<'a> {
    frame: Frame<'a>,
    head: SiteHead,
    /// Where the measure is.
    back: String,
    wrong: Option<String>,
    theirs: Option<String>,
    mark: String,
    fields: Fields,
    /// Rooms and doors it can hang at: value, name, whether chosen.
    near: Vec<(String, String, bool)>,
    /// Storeys: id, name, whether chosen.
    levels: Vec<(String, String, bool)>,
    hangs: bool,
}

/// The form of a camera, or of a new one.
pub async fn page(
    signed: SignedIn,
    Path((id, measure, camera)): Path<(String, String, String)>,
) -> Result<Html<String>, Failure> {
    let site = look(&signed, &id).await?;
    let here = seen(&signed, &site, &measure)?;
    let fields = match here.cameras.iter().find(|it| it.id == camera) {
        Some(camera) => stated(camera),
        None if camera == NEW => {
            Fields::of(vec![("angle".to_owned(), "90".to_owned()), ("range".to_owned(), "10".to_owned())])
        }
        None => return Err(Failure::no_such()),
    };
    html(&page_of(&signed, &site, (here, &camera), fields, None)?)
}

fn stated(camera: &Camera) -> Fields {
    let all = [
        ("x", camera.at.x.to_string()),
        ("y", camera.at.y.to_string()),
        ("level", camera.level.to_string()),
        ("looks", camera.looks.to_string()),
        ("angle", camera.angle.to_string()),
        ("range", camera.range.to_string()),
    ];
    Fields::of(all.map(|(name, value)| (name.to_owned(), value)).into())
}

fn page_of<'a>(
    signed: &'a SignedIn,
    site: &Site,
    (measure, camera): (&Measure, &str),
    fields: Fields,
    told: Option<Told>,
) -> Result<Page<'a>, Failure> {
    let SignedIn { visitor, who } = signed;
    let words = visitor.words();
    // Where it hangs is on the drawing: whoever may not look at that has no business here.
    for action in [Action::SettleFinding, Action::SeeDrawing] {
        visitor.state.office.must(who, action, site, visitor.moment)?;
    }
    let dossier = site.dossier()?;
    let plan = dossier.plan.as_ref().ok_or_else(Failure::no_such)?;
    let doors = plan.openings.iter().map(|opening| Place::Opening(opening.id.clone()));
    let rooms = plan.units.iter().map(|unit| Place::Unit(unit.id.clone()));
    let near = doors.chain(rooms).map(|place| {
        let value = place_word(&place);
        (value.clone(), words.place(&place, dossier), fields.get("near") == value)
    });
    let levels = plan.levels.iter().map(|level| {
        let id = level.id.to_string();
        let chosen = fields.get("level") == id;
        (id, words.level(level), chosen)
    });
    let (near, levels) = (near.collect(), levels.collect());
    let (wrong, theirs) = match told {
        Some(Told::Wrong(message)) => (Some(words.get(message)), None),
        Some(Told::Changed) => (None, Some(words.measure(measure))),
        None => (None, None),
    };
    let head = SiteHead::new(signed, site, "/measures");
    let title = if camera == NEW { words.get("camera-add") } else { camera.to_owned() };
    Ok(Page {
        frame: Frame::new(visitor, "sites", format!("{title} · {}", words.measure(measure))),
        back: format!("/sites/{}/measures/{}#cameras", head.id, step(&measure.id)),
        wrong,
        theirs,
        mark: site.measure_mark(&measure.id),
        fields,
        near,
        levels,
        hangs: camera != NEW,
        head,
    })
}

/// Hangs a camera, moves it or takes it down; shows the form again with what was typed when it cannot be.
pub async fn save(
    signed: SignedIn,
    Path((id, measure, camera)): Path<(String, String, String)>,
    form: Bytes,
) -> Result<Response, Failure> {
    let fields = Fields::read(&form);
    let SignedIn { visitor, who } = &signed;
    let site = open(&signed, &id, Action::SettleFinding).await?;
    let here = seen(&signed, &site, &measure)?;
    let name = if camera == NEW { free(here) } else { camera.clone() };
    let takes_down = fields.some("remove").is_some() && camera != NEW;
    let wanted = if takes_down { Ok(None) } else { wish(&fields, site.dossier()?, &name).map(Some) };
    let saved = match &wanted {
        Ok(wish) => {
            let (office, asked) = (&visitor.state.office, (measure.as_str(), fields.get("was")));
            let camera = (name.as_str(), wish.as_ref());
            office.camera_set(who, &id.as_str().into(), asked, camera, visitor.moment).await
        }
        Err(message) => Err(Trouble::Slip(message)),
    };
    let Some(told) = told(saved)? else {
        return Ok(Redirect::to(&format!("/sites/{id}/measures/{}#cameras", step(&measure))).into_response());
    };
    let site = look(&signed, &id).await?;
    let (here, status) = (seen(&signed, &site, &measure)?, told.status());
    let page = page_of(&signed, &site, (here, &camera), fields, Some(told))?;
    Ok((status, html(&page)?).into_response())
}

/// A name that no camera of the measure has.
fn free(measure: &Measure) -> String {
    let is_there = |id: &String| measure.cameras.iter().any(|camera| camera.id == *id);
    let all = (1..=measure.cameras.len() + 1).map(|number| format!("cam-{number}"));
    all.into_iter().find(|id| !is_there(id)).unwrap_or_default()
}

fn wish(fields: &Fields, dossier: &Dossier, id: &str) -> Result<Camera, &'static str> {
    let number = |name: &str| fields.get(name).replace(',', ".").parse::<f64>().map_err(|_| "slip-camera");
    let (level, at) = match (fields.some("near"), &dossier.plan) {
        (Some(near), Some(plan)) => hung(near, plan).ok_or("slip-camera")?,
        _ => (LevelId::from(fields.get("level")), Coord { x: number("x")?, y: number("y")? }),
    };
    let (looks, angle, range) = (number("looks")?, number("angle")?, number("range")?);
    Ok(Camera { id: id.to_owned(), level, at, looks, angle, range })
}

/// The storey and the spot of a door, or of the middle of a room.
fn hung(near: &str, plan: &FloorPlan) -> Option<(LevelId, Coord)> {
    let place = parse_place(near)?;
    Some((plan.level_of(&place)?.id.clone(), plan.pin(&place)?))
}
