//! One level, room or door.

use super::ask::{Ask, UNKNOWN, swing_word, typed_swing, typed_width, typed_yes_no, yes_no};
use super::list::width;
use crate::shell::error::Failure;
use crate::shell::fields::Fields;
use crate::shell::page::{Frame, html, step};
use crate::shell::site::{SiteHead, open};
use crate::shell::visitor::SignedIn;
use askama::Template;
use axum::body::Bytes;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse as _, Redirect, Response};
use parvis_app::office::{Action, DoorWish, Kept, RoomWish, Site, Trouble};
use parvis_core::{
    FloorPlan, Level, LevelId, Opening, OpeningId, OpeningKind, Place, Provenance, Unit, UnitCategory, UnitId,
};
use parvis_words::Words;

#[derive(Template)]
#[template(path = "building/one.html")]
struct Page<'a> {
    frame: Frame<'a>,
    head: SiteHead,
    wrong: Option<String>,
    theirs: Option<String>,
    mark: String,
    texts: Vec<Text>,
    picks: Vec<Ask>,
    asks: Vec<Ask>,
    source: String,
    date: String,
    /// Who says so is not asked of a name.
    sourced: bool,
    /// Where it is in the list.
    back: String,
}

/// A line to type.
struct Text {
    name: &'static str,
    label: String,
    hint: String,
    value: String,
    unit: String,
    /// What keyboard a telephone shows for it.
    mode: &'static str,
}

impl Text {
    fn new(name: &'static str, label: &str, fields: &Fields, words: &Words) -> Self {
        let value = fields.get(name).to_owned();
        let (hint, unit) = (String::new(), String::new());
        Self { name, label: words.get(label), hint, value, unit, mode: "text" }
    }

    fn number(mut self, hint: String, unit: String) -> Self {
        (self.hint, self.unit, self.mode) = (hint, unit, "decimal");
        self
    }
}

/// Why the form comes back, if it does.
type Told = Option<(StatusCode, &'static str)>;

fn plan_of(site: &Site) -> Result<&FloorPlan, Failure> {
    site.dossier()?.plan.as_ref().ok_or_else(Failure::no_such)
}

fn page_of<'a>(
    signed: &'a SignedIn,
    site: &Site,
    (place, fields): (&Place, &Fields),
    told: Told,
) -> Result<Page<'a>, Failure> {
    let words = signed.visitor.words();
    let dossier = site.dossier()?;
    let changed = told.is_some_and(|(status, _)| status == StatusCode::CONFLICT);
    let or = |text: &str, other: String| if text.is_empty() { other } else { text.to_owned() };
    let (field, id) = match place {
        Place::Opening(id) => ("opening", id.as_str()),
        Place::Unit(id) => ("unit", id.as_str()),
        Place::Level(id) => ("level", id.as_str()),
        _ => return Err(Failure::no_such()),
    };
    Ok(Page {
        frame: Frame::new(&signed.visitor, "sites", words.place(place, dossier)),
        head: SiteHead::new(signed, site, "/place"),
        wrong: told.filter(|_| !changed).map(|(_, message)| words.get(message)),
        theirs: changed.then(|| says(place, plan_of(site).ok(), words)),
        mark: site.drawn_mark(place),
        texts: Vec::new(),
        picks: Vec::new(),
        asks: Vec::new(),
        source: or(fields.get("source"), signed.who.name.clone()),
        date: or(fields.get("date"), signed.visitor.moment.today.to_string()),
        sourced: !matches!(place, Place::Level(_)),
        back: format!("/sites/{}/rooms#{field}-{}", site.id, step(id)),
    })
}

/// What it is now, in a line.
fn says(place: &Place, plan: Option<&FloorPlan>, words: &Words) -> String {
    let fields = match place {
        Place::Unit(id) => plan.and_then(|plan| plan.unit(id)).map(room_fields),
        Place::Opening(id) => plan.and_then(|plan| plan.opening(id)).map(door_fields),
        Place::Level(id) => plan.and_then(|plan| plan.level(id)).map(level_fields),
        _ => None,
    };
    let Some(fields) = fields else { return words.get("team-gone") };
    let asked = [("lockable", "building-lockable"), ("step_free", "building-step-free")];
    let asked = asked
        .into_iter()
        .filter_map(|(name, label)| Some(format!("{}: {}", words.get(label), words.get(fields.some(name)?))));
    let texts =
        ["number", "name", "people"].into_iter().filter_map(|name| fields.some(name).map(ToOwned::to_owned));
    let door = match place {
        Place::Opening(id) => plan.and_then(|plan| plan.opening(id)).map(|opening| width(opening, words)),
        _ => None,
    };
    texts.chain(asked).chain(door).collect::<Vec<_>>().join(" · ")
}

fn stated(fields: Vec<(&str, String)>) -> Fields {
    Fields::of(fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}

fn room_fields(unit: &Unit) -> Fields {
    let refuge = unit.refuge.value().map_or_else(|| UNKNOWN.to_owned(), ToString::to_string);
    stated(vec![
        ("number", unit.number.clone()),
        ("name", unit.name.clone()),
        ("use", unit.category.as_str().to_owned()),
        ("people", unit.people.value().map(ToString::to_string).unwrap_or_default()),
        ("lockable", yes_no(&unit.lockable).to_owned()),
        ("step_free", yes_no(&unit.step_free).to_owned()),
        ("refuge", refuge),
    ])
}

fn door_fields(opening: &Opening) -> Fields {
    stated(vec![
        ("name", opening.name.clone()),
        ("kind", opening.kind.as_str().to_owned()),
        ("exit", if opening.exit { "yes" } else { "no" }.to_owned()),
        ("swing", swing_word(&opening.swing).to_owned()),
        ("lockable", yes_no(&opening.lockable).to_owned()),
        ("step_free", yes_no(&opening.step_free).to_owned()),
    ])
}

fn level_fields(level: &Level) -> Fields {
    stated(vec![("name", level.name.clone())])
}

fn room_page<'a>(
    signed: &'a SignedIn,
    site: &Site,
    (unit, fields): (&Unit, &Fields),
    told: Told,
) -> Result<Page<'a>, Failure> {
    let words = signed.visitor.words();
    let plan = plan_of(site)?;
    let uses = UnitCategory::ALL
        .iter()
        .map(|kind| (kind.as_str().to_owned(), words.get(&format!("unit-{}", kind.as_str()))));
    // Rooms that lock first: those are where people can go.
    let mut others: Vec<&Unit> =
        plan.rooms().filter(|other| other.id != unit.id && other.category.is_walkable()).collect();
    others.sort_by_key(|other| (other.lockable.value() != Some(&true), other.level != unit.level));
    let mut refuges = vec![(UNKNOWN.to_owned(), words.get("unknown"))];
    let dossier = site.dossier()?;
    refuges.extend(
        others
            .iter()
            .map(|other| (other.id.to_string(), words.place(&Place::Unit(other.id.clone()), dossier))),
    );
    Ok(Page {
        texts: vec![
            Text::new("number", "building-number", fields, words),
            Text::new("name", "building-name", fields, words),
            Text::new("people", "building-people", fields, words)
                .number(words.get("team-unknown-hint"), String::new()),
        ],
        picks: vec![
            Ask::new("use", words.get("building-use"), fields, uses.collect()),
            Ask::new("refuge", words.get("building-refuge"), fields, refuges),
        ],
        asks: vec![
            Ask::yes_no("lockable", "building-lockable", fields, words),
            Ask::yes_no("step_free", "building-step-free", fields, words),
        ],
        ..page_of(signed, site, (&Place::Unit(unit.id.clone()), fields), told)?
    })
}

fn door_page<'a>(
    signed: &'a SignedIn,
    site: &Site,
    (opening, fields): (&Opening, &Fields),
    told: Told,
) -> Result<Page<'a>, Failure> {
    let words = signed.visitor.words();
    let kinds = OpeningKind::ALL
        .iter()
        .map(|kind| (kind.as_str().to_owned(), words.get(&format!("opening-{}", kind.as_str()))));
    let exit = ["yes", "no"].map(|value| (value.to_owned(), words.get(value)));
    Ok(Page {
        texts: vec![
            Text::new("name", "building-name", fields, words),
            Text::new("width", "building-width", fields, words).number(
                format!("{} {}", width(opening, words), words.get("building-width-hint")),
                words.get("building-metres"),
            ),
        ],
        picks: vec![Ask::new("kind", words.get("building-kind"), fields, kinds.collect())],
        asks: vec![
            Ask::new("exit", words.get("building-exit"), fields, exit.into()),
            Ask::swing(fields, words),
            Ask::yes_no("lockable", "building-lockable", fields, words),
            Ask::yes_no("step_free", "building-step-free", fields, words),
        ],
        ..page_of(signed, site, (&Place::Opening(opening.id.clone()), fields), told)?
    })
}

fn level_page<'a>(
    signed: &'a SignedIn,
    site: &Site,
    (level, fields): (&Level, &Fields),
    told: Told,
) -> Result<Page<'a>, Failure> {
    let words = signed.visitor.words();
    Ok(Page {
        texts: vec![Text::new("name", "building-name", fields, words)],
        ..page_of(signed, site, (&Place::Level(level.id.clone()), fields), told)?
    })
}

/// The form of a room.
pub async fn room(
    signed: SignedIn,
    Path((id, room)): Path<(String, String)>,
) -> Result<Html<String>, Failure> {
    let site = open(&signed, &id, Action::ImportDrawing).await?;
    let unit = plan_of(&site)?.unit(&UnitId::from(room)).ok_or_else(Failure::no_such)?;
    html(&room_page(&signed, &site, (unit, &room_fields(unit)), None)?)
}

/// The form of a door.
pub async fn door(
    signed: SignedIn,
    Path((id, door)): Path<(String, String)>,
) -> Result<Html<String>, Failure> {
    let site = open(&signed, &id, Action::ImportDrawing).await?;
    let opening = plan_of(&site)?.opening(&OpeningId::from(door)).ok_or_else(Failure::no_such)?;
    html(&door_page(&signed, &site, (opening, &door_fields(opening)), None)?)
}

/// The form of a level.
pub async fn level(
    signed: SignedIn,
    Path((id, level)): Path<(String, String)>,
) -> Result<Html<String>, Failure> {
    let site = open(&signed, &id, Action::ImportDrawing).await?;
    let level = plan_of(&site)?.level(&LevelId::from(level)).ok_or_else(Failure::no_such)?;
    html(&level_page(&signed, &site, (level, &level_fields(level)), None)?)
}

/// Where it goes after a save, or why the form comes back.
fn went(
    saved: Result<Kept, Trouble>,
    back: &str,
) -> Result<Result<Response, (StatusCode, &'static str)>, Failure> {
    match saved {
        Ok(Kept::Saved(_)) => Ok(Ok(Redirect::to(back).into_response())),
        Ok(Kept::Changed) => Ok(Err((StatusCode::CONFLICT, ""))),
        Err(Trouble::Slip(message)) => Ok(Err((StatusCode::UNPROCESSABLE_ENTITY, message))),
        Err(trouble) => Err(trouble.into()),
    }
}

/// Corrects a room; shows the form again with what was typed when it cannot be.
pub async fn room_save(
    signed: SignedIn,
    Path((id, room)): Path<(String, String)>,
    form: Bytes,
) -> Result<Response, Failure> {
    let fields = Fields::read(&form);
    let SignedIn { visitor, who } = &signed;
    let key = UnitId::from(room.as_str());
    let saved = match room_wish(&fields) {
        Ok(wish) => {
            let (office, was) = (&visitor.state.office, fields.get("was"));
            office.room_set(who, &id.as_str().into(), (&key, was), &wish, visitor.moment).await
        }
        Err(trouble) => Err(trouble),
    };
    let told = match went(saved, &format!("/sites/{id}/rooms#unit-{}", step(&room)))? {
        Ok(to) => return Ok(to),
        Err(told) => told,
    };
    let site = open(&signed, &id, Action::ImportDrawing).await?;
    let unit = plan_of(&site)?.unit(&key).ok_or_else(Failure::no_such)?;
    Ok((told.0, html(&room_page(&signed, &site, (unit, &fields), Some(told))?)?).into_response())
}

/// Corrects a door; shows the form again with what was typed when it cannot be.
pub async fn door_save(
    signed: SignedIn,
    Path((id, door)): Path<(String, String)>,
    form: Bytes,
) -> Result<Response, Failure> {
    let fields = Fields::read(&form);
    let SignedIn { visitor, who } = &signed;
    let key = OpeningId::from(door.as_str());
    let saved = match door_wish(&fields) {
        Ok(wish) => {
            let (office, was) = (&visitor.state.office, fields.get("was"));
            office.door_set(who, &id.as_str().into(), (&key, was), &wish, visitor.moment).await
        }
        Err(trouble) => Err(trouble),
    };
    let told = match went(saved, &format!("/sites/{id}/rooms#opening-{}", step(&door)))? {
        Ok(to) => return Ok(to),
        Err(told) => told,
    };
    let site = open(&signed, &id, Action::ImportDrawing).await?;
    let opening = plan_of(&site)?.opening(&key).ok_or_else(Failure::no_such)?;
    Ok((told.0, html(&door_page(&signed, &site, (opening, &fields), Some(told))?)?).into_response())
}

/// Gives a level another name; shows the form again when it cannot be.
pub async fn level_save(
    signed: SignedIn,
    Path((id, level)): Path<(String, String)>,
    form: Bytes,
) -> Result<Response, Failure> {
    let fields = Fields::read(&form);
    let SignedIn { visitor, who } = &signed;
    let key = LevelId::from(level.as_str());
    let (office, was) = (&visitor.state.office, fields.get("was"));
    let named = fields.get("name");
    let saved = office.level_set(who, &id.as_str().into(), (&key, was), named, visitor.moment).await;
    let told = match went(saved, &format!("/sites/{id}/rooms#level-{}", step(&level)))? {
        Ok(to) => return Ok(to),
        Err(told) => told,
    };
    let site = open(&signed, &id, Action::ImportDrawing).await?;
    let level = plan_of(&site)?.level(&key).ok_or_else(Failure::no_such)?;
    Ok((told.0, html(&level_page(&signed, &site, (level, &fields), Some(told))?)?).into_response())
}

fn from(fields: &Fields) -> Result<Provenance, Trouble> {
    let date = fields.get("date").parse().map_err(|_| Trouble::Slip("slip-date"))?;
    Ok(Provenance { source: fields.get("source").to_owned(), date })
}

fn room_wish(fields: &Fields) -> Result<RoomWish, Trouble> {
    let people = |text: &str| text.parse().map_err(|_| Trouble::Slip("slip-room-people"));
    Ok(RoomWish {
        number: fields.get("number").to_owned(),
        name: fields.get("name").to_owned(),
        category: UnitCategory::parse(fields.get("use")).ok_or(Trouble::Slip("slip-choice"))?,
        people: fields.some("people").map(people).transpose()?,
        lockable: typed_yes_no(fields.get("lockable"))?,
        refuge: fields.some("refuge").filter(|refuge| *refuge != UNKNOWN).map(Into::into),
        step_free: typed_yes_no(fields.get("step_free"))?,
        from: from(fields)?,
    })
}

fn door_wish(fields: &Fields) -> Result<DoorWish, Trouble> {
    Ok(DoorWish {
        name: fields.get("name").to_owned(),
        kind: OpeningKind::parse(fields.get("kind")).ok_or(Trouble::Slip("slip-choice"))?,
        width: typed_width(fields.get("width"))?,
        exit: fields.get("exit") == "yes",
        swing: typed_swing(fields.get("swing"))?,
        lockable: typed_yes_no(fields.get("lockable"))?,
        step_free: typed_yes_no(fields.get("step_free"))?,
        from: from(fields)?,
    })
}
