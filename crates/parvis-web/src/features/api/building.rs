//! What a drawing says of its levels, rooms and doors, read and corrected.

use super::answers::{Change, Known, Look, said, saved};
use super::files::Reason;
use super::rows::Saved;
use crate::shell::program::{Body, Path, Program, Refused};
use crate::shell::state::State;
use axum::routing::{get, put};
use axum::{Json, Router};
use jiff::civil::Date;
use parvis_app::office::{DoorWish, ManyWish, RoomWish, Set, Site, Trouble};
use parvis_core::{FloorPlan, Level, Opening, OpeningKind, Place, Swing, Unit, UnitCategory, WidthBasis};
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};

pub fn router() -> Router<State> {
    Router::new()
        .route("/sites/{site}/building", get(building).patch(many))
        .route("/sites/{site}/levels/{level}", put(level))
        .route("/sites/{site}/rooms/{room}", put(room))
        .route("/sites/{site}/doors/{door}", put(door))
}

#[derive(OpenApi)]
#[openapi(paths(building, many, level, room, door))]
pub struct Description;

/// The levels, rooms and doors of a drawing.
#[derive(Serialize, ToSchema)]
struct Building {
    /// The levels.
    levels: Vec<LevelRow>,
    /// The rooms.
    rooms: Vec<RoomRow>,
    /// The doors and exits.
    doors: Vec<DoorRow>,
    /// Stands for all rooms and doors as they are now: send it back as `was` where many are changed at once.
    mark: String,
}

/// A level.
#[derive(Serialize, ToSchema)]
struct LevelRow {
    /// Its id.
    id: String,
    /// What it is called.
    name: String,
    /// Which one it is, from the ground: 0.
    ordinal: i16,
    /// Stands for what it is now: send it back as `was` with a change.
    mark: String,
}

/// A room.
#[derive(Serialize, ToSchema)]
struct RoomRow {
    /// Its id.
    id: String,
    /// The id of its level.
    level: String,
    /// The number on its door; may be empty.
    number: String,
    /// What people call it; may be empty.
    name: String,
    /// What it is for, by the word of files: `classroom`.
    r#use: &'static str,
    /// Its floor in square metres.
    area: f64,
    /// Most people in it at one time.
    people: Option<Known<u32>>,
    /// Whether its doors can be locked from inside.
    lockable: Option<Known<bool>>,
    /// The id of the room its people go to in a lockdown where it cannot be locked.
    refuge: Option<Known<String>>,
    /// Whether a person in a wheelchair can reach and use it.
    step_free: Option<Known<bool>>,
    /// Stands for what it is now: send it back as `was` with a change.
    mark: String,
}

/// A door or an exit.
#[derive(Serialize, ToSchema)]
struct DoorRow {
    /// Its id.
    id: String,
    /// The id of its level.
    level: String,
    /// Its name or code; may be empty.
    name: String,
    /// What it is, by the word of files: `door`.
    kind: &'static str,
    /// Its clear width in metres.
    width: f64,
    /// How that is known: `stated`, `drawn` or `assumed`.
    width_is: &'static str,
    /// The ids of the rooms it joins.
    joins: Vec<String>,
    /// Whether it leads out of the building.
    exit: bool,
    /// Which way it opens.
    swing: Option<Known<Opens>>,
    /// Whether it can be locked.
    lockable: Option<Known<bool>>,
    /// Whether a wheelchair can pass.
    step_free: Option<Known<bool>>,
    /// Stands for what it is now: send it back as `was` with a change.
    mark: String,
}

/// Which way a door opens.
#[derive(Clone, Copy, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
enum Opens {
    /// With the people leaving.
    Outward,
    /// Against them.
    Inward,
    /// Both ways, or there is no leaf.
    Both,
    /// It slides or revolves.
    Sliding,
}

impl From<Swing> for Opens {
    fn from(swing: Swing) -> Self {
        match swing {
            Swing::Outward => Self::Outward,
            Swing::Inward => Self::Inward,
            Swing::Both => Self::Both,
            Swing::Sliding => Self::Sliding,
        }
    }
}

impl From<Opens> for Swing {
    fn from(opens: Opens) -> Self {
        match opens {
            Opens::Outward => Self::Outward,
            Opens::Inward => Self::Inward,
            Opens::Both => Self::Both,
            Opens::Sliding => Self::Sliding,
        }
    }
}

fn level_row(level: &Level, site: &Site) -> LevelRow {
    LevelRow {
        id: level.id.to_string(),
        name: level.name.clone(),
        ordinal: level.ordinal,
        mark: site.drawn_mark(&Place::Level(level.id.clone())),
    }
}

fn room_row(unit: &Unit, site: &Site) -> RoomRow {
    RoomRow {
        id: unit.id.to_string(),
        level: unit.level.to_string(),
        number: unit.number.clone(),
        name: unit.name.clone(),
        r#use: unit.category.as_str(),
        area: unit.area().get(),
        people: Known::of(&unit.people, Clone::clone),
        lockable: Known::of(&unit.lockable, Clone::clone),
        refuge: Known::of(&unit.refuge, ToString::to_string),
        step_free: Known::of(&unit.step_free, Clone::clone),
        mark: site.drawn_mark(&Place::Unit(unit.id.clone())),
    }
}

fn door_row(opening: &Opening, site: &Site) -> DoorRow {
    DoorRow {
        id: opening.id.to_string(),
        level: opening.level.to_string(),
        name: opening.name.clone(),
        kind: opening.kind.as_str(),
        width: opening.width.metres.get(),
        width_is: match opening.width.basis {
            WidthBasis::Stated => "stated",
            WidthBasis::Drawn => "drawn",
            WidthBasis::Assumed => "assumed",
        },
        joins: opening.joins.iter().map(ToString::to_string).collect(),
        exit: opening.exit,
        swing: Known::of(&opening.swing, |swing| (*swing).into()),
        lockable: Known::of(&opening.lockable, Clone::clone),
        step_free: Known::of(&opening.step_free, Clone::clone),
        mark: site.drawn_mark(&Place::Opening(opening.id.clone())),
    }
}

/// The levels, rooms and doors of the drawing. The look is written into the journal.
#[utoipa::path(get, path = "/sites/{site}/building", params(("site" = String, Path,), Reason),
    responses((status = 200, body = Building), Look))]
async fn building(
    program: Program,
    Path(id): Path<String>,
    reason: Reason,
) -> Result<Json<Building>, Refused> {
    let Program { state, who, moment, .. } = &program;
    let site = state.office.drawing(who, &id.into(), &reason.why, *moment).await?;
    let plan: &FloorPlan = site.dossier()?.plan.as_ref().ok_or_else(Refused::no_such)?;
    Ok(Json(Building {
        levels: plan.levels.iter().map(|level| level_row(level, &site)).collect(),
        rooms: plan.units.iter().map(|unit| room_row(unit, &site)).collect(),
        doors: plan.openings.iter().map(|opening| door_row(opening, &site)).collect(),
        mark: site.building_mark(),
    }))
}

/// What a level is to be called.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "name": "Ground floor", "was": "0123456789abcdef" }))]
struct LevelAsked {
    /// Its name.
    name: String,
    /// The `mark` of what it was when you read it.
    was: String,
}

/// Gives a level another name, unless somebody changed it since you read it.
#[utoipa::path(put, path = "/sites/{site}/levels/{level}", request_body = LevelAsked,
    params(("site" = String, Path,), ("level" = String, Path,)), responses((status = 200, body = Saved), Change))]
async fn level(
    program: Program,
    Path((id, level)): Path<(String, String)>,
    Body(LevelAsked { name, was }): Body<LevelAsked>,
) -> Result<Json<Saved>, Refused> {
    let Program { state, who, moment, .. } = &program;
    saved(state.office.level_set(who, &id.into(), (&level.into(), &was), &name, *moment).await?)
}

/// What a room is to be. What is left out of what can be unknown is unknown then.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({
    "number": "11", "use": "classroom", "people": 24, "lockable": true, "source": "Walk round the building",
    "was": "0123456789abcdef"
}))]
struct RoomAsked {
    /// The number on its door.
    #[serde(default)]
    number: String,
    /// What people call it.
    #[serde(default)]
    name: String,
    /// What it is for, by the word of files: `classroom`.
    r#use: String,
    /// Most people in it at one time.
    people: Option<u32>,
    /// Whether its doors can be locked from inside.
    lockable: Option<bool>,
    /// The id of the room its people go to in a lockdown where it cannot be locked.
    refuge: Option<String>,
    /// Whether a person in a wheelchair can reach and use it.
    step_free: Option<bool>,
    /// Who says so.
    source: String,
    /// The day it was true; left out: today.
    #[schema(value_type = Option<String>, format = Date)]
    date: Option<Date>,
    /// The `mark` of what it was when you read it.
    was: String,
}

/// Corrects a room, unless somebody changed it since you read it.
#[utoipa::path(put, path = "/sites/{site}/rooms/{room}", request_body = RoomAsked,
    params(("site" = String, Path,), ("room" = String, Path,)), responses((status = 200, body = Saved), Change))]
async fn room(
    program: Program,
    Path((id, room)): Path<(String, String)>,
    Body(asked): Body<RoomAsked>,
) -> Result<Json<Saved>, Refused> {
    let Program { state, who, moment, .. } = &program;
    let wish = RoomWish {
        number: asked.number,
        name: asked.name,
        category: UnitCategory::parse(&asked.r#use).ok_or(Trouble::Slip("slip-choice"))?,
        people: asked.people,
        lockable: asked.lockable,
        refuge: asked.refuge.map(Into::into),
        step_free: asked.step_free,
        from: said(asked.source, asked.date, &program),
    };
    saved(state.office.room_set(who, &id.into(), (&room.into(), &asked.was), &wish, *moment).await?)
}

/// What a door is to be. What is left out of what can be unknown is unknown then; a width left out stays as it is.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({
    "name": "E1", "kind": "door", "exit": true, "width": 1.2, "swing": "outward", "source": "Measured on the spot",
    "was": "0123456789abcdef"
}))]
struct DoorAsked {
    /// Its name or code.
    #[serde(default)]
    name: String,
    /// What it is, by the word of files: `door`.
    kind: String,
    /// Its clear width in metres, 0.3 to 20.
    width: Option<f64>,
    /// Whether it leads out of the building.
    exit: bool,
    /// Which way it opens.
    swing: Option<Opens>,
    /// Whether it can be locked.
    lockable: Option<bool>,
    /// Whether a wheelchair can pass.
    step_free: Option<bool>,
    /// Who says so.
    source: String,
    /// The day it was true; left out: today.
    #[schema(value_type = Option<String>, format = Date)]
    date: Option<Date>,
    /// The `mark` of what it was when you read it.
    was: String,
}

/// Corrects a door, unless somebody changed it since you read it.
#[utoipa::path(put, path = "/sites/{site}/doors/{door}", request_body = DoorAsked,
    params(("site" = String, Path,), ("door" = String, Path,)), responses((status = 200, body = Saved), Change))]
async fn door(
    program: Program,
    Path((id, door)): Path<(String, String)>,
    Body(asked): Body<DoorAsked>,
) -> Result<Json<Saved>, Refused> {
    let Program { state, who, moment, .. } = &program;
    let wish = DoorWish {
        name: asked.name,
        kind: OpeningKind::parse(&asked.kind).ok_or(Trouble::Slip("slip-choice"))?,
        width: asked.width,
        exit: asked.exit,
        swing: asked.swing.map(Into::into),
        lockable: asked.lockable,
        step_free: asked.step_free,
        from: said(asked.source, asked.date, &program),
    };
    saved(state.office.door_set(who, &id.into(), (&door.into(), &asked.was), &wish, *moment).await?)
}

/// What is to be so of many rooms and doors at once. What is left out stays as it is with each.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({
    "rooms": ["101", "102"], "lockable": true, "source": "Caretaker", "was": "0123456789abcdef"
}))]
struct ManyAsked {
    /// The ids of rooms.
    #[serde(default)]
    rooms: Vec<String>,
    /// The ids of doors.
    #[serde(default)]
    doors: Vec<String>,
    /// Whether they can be locked.
    lockable: Option<bool>,
    /// Whether a wheelchair gets there.
    step_free: Option<bool>,
    /// Which way the doors open.
    swing: Option<Opens>,
    /// The clear width of the doors in metres, 0.3 to 20.
    width: Option<f64>,
    /// Who says so.
    source: String,
    /// The day it was true; left out: today.
    #[schema(value_type = Option<String>, format = Date)]
    date: Option<Date>,
    /// The `mark` of the building as it was when you read it.
    was: String,
}

/// Corrects many rooms and doors at once, unless somebody changed any since you read them.
#[utoipa::path(patch, path = "/sites/{site}/building", request_body = ManyAsked, params(("site" = String, Path,)),
    responses((status = 200, body = Saved), Change))]
async fn many(
    program: Program,
    Path(id): Path<String>,
    Body(asked): Body<ManyAsked>,
) -> Result<Json<Saved>, Refused> {
    fn set<T>(value: Option<T>) -> Set<T> {
        value.map_or(Set::Leave, |value| Set::To(Some(value)))
    }
    let Program { state, who, moment, .. } = &program;
    let wish = ManyWish {
        units: asked.rooms.into_iter().map(Into::into).collect(),
        openings: asked.doors.into_iter().map(Into::into).collect(),
        lockable: set(asked.lockable),
        step_free: set(asked.step_free),
        swing: set(asked.swing.map(Into::into)),
        width: asked.width,
        from: said(asked.source, asked.date, &program),
    };
    saved(state.office.building_set(who, &id.into(), &asked.was, &wish, *moment).await?)
}
