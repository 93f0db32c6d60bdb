//! The list of rooms and doors, level by level; those ticked are corrected at once.

use super::ask::{Ask, LEAVE, swing_word, typed_swing, typed_width, typed_yes_no, yes_no};
use crate::shell::error::Failure;
use crate::shell::fields::Fields;
use crate::shell::page::{Frame, html, step};
use crate::shell::reason;
use crate::shell::site::{SiteHead, open};
use crate::shell::visitor::SignedIn;
use askama::Template;
use axum::body::Bytes;
use axum::extract::{Path, RawQuery};
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse as _, Redirect, Response};
use parvis_app::office::{Action, Kept, Looking, ManyWish, Set, Site, Trouble};
use parvis_core::{Arg, Fact, Finding, FloorPlan, Level, Opening, Place, Provenance, Unit, WidthBasis};
use parvis_words::Words;
use std::collections::BTreeSet;

#[derive(Template)]
#[template(path = "building/page.html")]
struct Page<'a> {
    frame: Frame<'a>,
    head: SiteHead,
    drawn: bool,
    edits: bool,
    wrong: Option<String>,
    /// The finding that led here: only what it names is listed.
    named: Option<String>,
    mark: String,
    levels: Vec<LevelPart>,
    asks: Vec<Ask>,
    width: String,
    source: String,
    date: String,
}

struct LevelPart {
    to: String,
    id: String,
    name: String,
    open: bool,
    groups: Vec<Group>,
}

/// The rooms of a level, or its doors.
struct Group {
    name: String,
    field: &'static str,
    lines: Vec<Line>,
}

struct Line {
    to: String,
    id: String,
    name: String,
    known: String,
    missing: Vec<String>,
    ticked: bool,
}

/// What is listed, and what of it is ticked.
struct Choice<'a> {
    /// Only these, where a finding led here.
    only: Option<BTreeSet<Place>>,
    fields: &'a Fields,
}

impl Choice<'_> {
    fn shows(&self, place: &Place) -> bool {
        self.only.as_ref().is_none_or(|only| only.contains(place))
    }

    fn ticks(&self, field: &str, id: &str, place: &Place) -> bool {
        let named = self.only.as_ref().is_some_and(|only| only.contains(place));
        // Where the form comes back the ticks are as they were left.
        if self.fields.some("was").is_some() { self.fields.all(field).any(|it| it == id) } else { named }
    }
}

/// The list; for some, only once they have said why.
pub async fn page(
    signed: SignedIn,
    Path(id): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Html<String>, Failure> {
    let site = open(&signed, &id, Action::SeeSite).await?;
    let SignedIn { visitor, who } = &signed;
    let fields = Fields::read(query.unwrap_or_default().as_bytes());
    let why = reason::given(&signed, &id);
    let looking = visitor.state.office.looking(who, &site, visitor.moment);
    if let Some(question) = reason::asked(&signed, &site, "/place", looking, &why)? {
        return Ok(question);
    }
    // Rooms by their names and doors by their locks are the drawing in words: the look is in the journal, too.
    if looking != Looking::Never {
        visitor.state.office.drawing(who, &site.id, &why, visitor.moment).await?;
    }
    html(&listed(&signed, &site, &fields, None)?)
}

fn listed<'a>(
    signed: &'a SignedIn,
    site: &Site,
    fields: &Fields,
    wrong: Option<&'static str>,
) -> Result<Page<'a>, Failure> {
    let SignedIn { visitor, who } = signed;
    let words = visitor.words();
    let head = SiteHead::new(signed, site, "/place");
    let plan = site.dossier()?.plan.as_ref();
    let finding = fields.some("finding").and_then(|mark| site.finding(mark));
    let only = finding.map(drawn).filter(|only| !only.is_empty());
    let choice = Choice { only, fields };
    let levels = plan.iter().flat_map(|plan| plan.levels.iter().map(move |level| (*plan, level)));
    let parts = levels.map(|(plan, level)| part(&head.id, plan, level, &choice, words));
    let asks = [
        Ask::yes_no("lockable", "building-lockable", fields, words),
        Ask::yes_no("step_free", "building-step-free", fields, words),
        Ask::swing(fields, words),
    ];
    let or = |text: &str, other: String| if text.is_empty() { other } else { text.to_owned() };
    Ok(Page {
        frame: Frame::new(visitor, "sites", format!("{} · {}", words.get("building-title"), head.name)),
        drawn: plan.is_some(),
        edits: visitor.state.office.may(who, Action::ImportDrawing, site, visitor.moment),
        wrong: wrong.map(|message| words.get(message)),
        named: finding
            .map(|finding| words.fill("building-named", &[("title", Arg::Text(words.title(finding.code)))])),
        mark: site.building_mark(),
        levels: parts.filter(|part| part.groups.iter().any(|group| !group.lines.is_empty())).collect(),
        asks: asks.map(|ask| ask.or_leave(words)).into(),
        width: fields.get("width").to_owned(),
        source: or(fields.get("source"), who.name.clone()),
        date: or(fields.get("date"), visitor.moment.today.to_string()),
        head,
    })
}

/// The levels, rooms and doors that a finding names.
fn drawn(finding: &Finding) -> BTreeSet<Place> {
    let all = std::iter::once(&finding.place).chain(&finding.related);
    let is_drawn = |place: &&Place| matches!(place, Place::Level(_) | Place::Unit(_) | Place::Opening(_));
    let (levels, things): (Vec<_>, Vec<_>) =
        all.filter(is_drawn).cloned().partition(|place| matches!(place, Place::Level(_)));
    // Where rooms or doors are named, the level is only where they are.
    if things.is_empty() { levels } else { things }.into_iter().collect()
}

fn part(site: &str, plan: &FloorPlan, level: &Level, choice: &Choice<'_>, words: &Words) -> LevelPart {
    // A level that is named itself stands for all that lies on it.
    let whole = choice.shows(&Place::Level(level.id.clone()));
    let units = plan.units_on(&level.id).map(|unit| (unit, Place::Unit(unit.id.clone())));
    let units = units.filter(|(_, place)| whole || choice.shows(place));
    let rooms = units.map(|(unit, place)| Line {
        to: format!("/sites/{site}/rooms/{}", step(unit.id.as_str())),
        ticked: choice.ticks("unit", unit.id.as_str(), &place),
        id: unit.id.to_string(),
        name: words.unit(unit),
        known: known(&[
            Some(words.get(&format!("unit-{}", unit.category.as_str()))),
            unit.people
                .value()
                .map(|people| words.fill("rooms-people", &[("people", Arg::Count((*people).into()))])),
            said("building-lockable", &unit.lockable, words),
            said("building-step-free", &unit.step_free, words),
            refuge(unit, plan, words),
        ]),
        missing: missing(&[(unit.lockable.value().is_none() && is_room(unit), "building-lockable")], words),
    });
    let openings = plan.openings.iter().filter(|opening| opening.level == level.id);
    let openings = openings.map(|opening| (opening, Place::Opening(opening.id.clone())));
    let doors = openings.filter(|(_, place)| whole || choice.shows(place)).map(|(opening, place)| Line {
        to: format!("/sites/{site}/doors/{}", step(opening.id.as_str())),
        ticked: choice.ticks("opening", opening.id.as_str(), &place),
        id: opening.id.to_string(),
        name: words.opening(opening, plan),
        known: known(&[
            (opening.width.basis != WidthBasis::Assumed).then(|| width(opening, words)),
            opening.swing.value().map(|_| words.get(&format!("swing-{}", swing_word(&opening.swing)))),
            said("building-lockable", &opening.lockable, words),
            said("building-step-free", &opening.step_free, words),
        ]),
        missing: missing(
            &[
                (opening.width.basis == WidthBasis::Assumed, "building-width"),
                (opening.exit && opening.step_free.value().is_none(), "building-step-free"),
            ],
            words,
        ),
    });
    let group = |name: &str, field, lines| Group { name: words.get(name), field, lines };
    let groups = vec![
        group("building-rooms", "unit", rooms.collect()),
        group("building-doors", "opening", doors.collect()),
    ];
    LevelPart {
        to: format!("/sites/{site}/levels/{}", step(level.id.as_str())),
        id: level.id.to_string(),
        name: words.level(level),
        open: choice.only.is_some() || groups.iter().flat_map(|group| &group.lines).any(|line| line.ticked),
        groups,
    }
}

/// Ways are no rooms: whether they lock is not asked of them first.
const fn is_room(unit: &Unit) -> bool {
    !unit.category.is_circulation()
}

fn refuge(unit: &Unit, plan: &FloorPlan, words: &Words) -> Option<String> {
    let refuge = plan.unit(unit.refuge.value()?)?;
    Some(words.fill("building-goes-to", &[("room", Arg::Text(words.unit(refuge)))]))
}

fn said(label: &str, fact: &Fact<bool>, words: &Words) -> Option<String> {
    fact.value().map(|_| format!("{}: {}", words.get(label), words.get(yes_no(fact))))
}

/// The clear width of a door, and how it is known.
pub fn width(opening: &Opening, words: &Words) -> String {
    let id = match opening.width.basis {
        WidthBasis::Stated => "building-width-stated",
        WidthBasis::Drawn => "building-width-drawn",
        WidthBasis::Assumed => "building-width-assumed",
    };
    words.fill(id, &[("width", Arg::Metres(opening.width.metres.get()))])
}

fn known(all: &[Option<String>]) -> String {
    all.iter().flatten().cloned().collect::<Vec<_>>().join(" · ")
}

fn missing(all: &[(bool, &str)], words: &Words) -> Vec<String> {
    let unknown = words.get("unknown");
    all.iter().filter(|(is, _)| *is).map(|(_, label)| format!("{}: {unknown}", words.get(label))).collect()
}

/// Corrects those ticked; shows the list again with its ticks when it cannot be.
pub async fn correct(signed: SignedIn, Path(id): Path<String>, form: Bytes) -> Result<Response, Failure> {
    let fields = Fields::read(&form);
    let SignedIn { visitor, who } = &signed;
    let saved = match wish(&fields) {
        Ok(wish) => {
            let office = &visitor.state.office;
            office.building_set(who, &id.as_str().into(), fields.get("was"), &wish, visitor.moment).await
        }
        Err(trouble) => Err(trouble),
    };
    let (status, message) = match saved {
        Ok(Kept::Saved(_)) => return Ok(Redirect::to(&format!("/sites/{id}/rooms")).into_response()),
        Ok(Kept::Changed) => (StatusCode::CONFLICT, "slip-building-changed"),
        Err(Trouble::Slip(message)) => (StatusCode::UNPROCESSABLE_ENTITY, message),
        Err(trouble) => return Err(trouble.into()),
    };
    let site = open(&signed, &id, Action::ImportDrawing).await?;
    Ok((status, html(&listed(&signed, &site, &fields, Some(message))?)?).into_response())
}

fn wish(fields: &Fields) -> Result<ManyWish, Trouble> {
    let lockable = set(fields.get("lockable"), typed_yes_no)?;
    let step_free = set(fields.get("step_free"), typed_yes_no)?;
    let date = fields.get("date").parse().map_err(|_| Trouble::Slip("slip-date"))?;
    Ok(ManyWish {
        units: fields.all("unit").map(Into::into).collect(),
        openings: fields.all("opening").map(Into::into).collect(),
        lockable,
        step_free,
        swing: set(fields.get("swing"), typed_swing)?,
        width: typed_width(fields.get("width"))?,
        from: Provenance { source: fields.get("source").to_owned(), date },
    })
}

fn set<T>(text: &str, read: impl Fn(&str) -> Result<Option<T>, Trouble>) -> Result<Set<T>, Trouble> {
    if text.is_empty() || text == LEAVE { Ok(Set::Leave) } else { read(text).map(Set::To) }
}
