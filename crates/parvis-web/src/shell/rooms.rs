//! The sheet of a building's rooms with how many people are in each: by kind of room, then level by level. A field left
//! empty keeps the number that stands.

use super::fields::Fields;
use parvis_app::egress::InRoom;
use parvis_app::office::Trouble;
use parvis_core::{Arg, Dossier, Level, Period, Unit};
use parvis_words::Words;
use std::collections::{BTreeMap, BTreeSet};

/// The sheet.
pub struct RoomSheet {
    /// Kinds of rooms people are counted in.
    pub kinds: Vec<KindLine>,
    /// Level by level.
    pub levels: Vec<LevelPart>,
    /// How many people there are in all, as the numbers stand.
    pub people: String,
    /// Whether it is shown at once: somebody typed into it, or asked to see the numbers.
    pub open: bool,
}

/// A kind of room.
pub struct KindLine {
    /// Its word in files.
    pub word: &'static str,
    /// What it is called.
    pub name: String,
    /// Of a hundred people, so many are there, as it stands.
    pub stands: u32,
    /// What was typed.
    pub typed: String,
}

/// The rooms of a level.
pub struct LevelPart {
    /// What it is called.
    pub name: String,
    /// How many people are on it, in words.
    pub people: String,
    /// Whether a number was typed.
    pub open: bool,
    /// Rooms people are counted in.
    pub rooms: Vec<RoomLine>,
    /// The others: a corridor at break, a canteen at lunch.
    pub others: Vec<RoomLine>,
}

/// A room.
pub struct RoomLine {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// How many people are in it, as it stands.
    pub people: u32,
    /// What was typed.
    pub typed: String,
}

/// What a sheet says: shares by kind of room, numbers by room.
type Typed = (BTreeMap<String, u32>, BTreeMap<String, u32>);

/// The shares and numbers that were typed.
///
/// # Errors
/// Something that is no number.
pub fn typed(fields: &Fields) -> Result<Typed, Trouble> {
    let read = |start: &str, slip: &'static str| {
        let number = |(name, value): (&str, &str)| {
            Ok((name.to_owned(), value.parse().map_err(|_| Trouble::Slip(slip))?))
        };
        fields.under(start).map(number).collect::<Result<_, Trouble>>()
    };
    Ok((read("kind.", "slip-percent")?, read("room.", "slip-room-people")?))
}

impl RoomSheet {
    /// The sheet of these rooms, as they stand in a period, with what was typed.
    pub fn new(
        dossier: &Dossier,
        rooms: &[InRoom],
        period: Option<&Period>,
        fields: &Fields,
        words: &Words,
    ) -> Self {
        let plan = dossier.plan.as_ref();
        let units: Vec<(&Unit, &InRoom)> =
            rooms.iter().filter_map(|room| Some((plan?.unit(&room.unit)?, room))).collect();
        let counted = units.iter().filter(|(_, room)| room.counted > 0);
        let kinds: BTreeSet<_> = counted.map(|(unit, _)| unit.category).collect();
        let kind = |kind: parvis_core::UnitCategory| {
            let of_period = period.map(|it| it.kinds.get(&kind).copied().unwrap_or(it.percent));
            let (word, stands) = (kind.as_str(), of_period.unwrap_or(100));
            let typed = fields.get(&format!("kind.{word}")).to_owned();
            KindLine { word, name: words.get(&format!("unit-{word}")), stands, typed }
        };
        let levels = plan.iter().flat_map(|plan| &plan.levels);
        Self {
            kinds: kinds.into_iter().map(kind).collect(),
            levels: levels.filter_map(|level| part(level, &units, fields, words)).collect(),
            people: people(rooms.iter().map(|room| room.people).sum(), words),
            open: ["show", "kind.", "room."].into_iter().any(|start| fields.under(start).next().is_some()),
        }
    }
}

fn people(people: u32, words: &Words) -> String {
    words.fill("rooms-people", &[("people", Arg::Count(people.into()))])
}

fn part(level: &Level, units: &[(&Unit, &InRoom)], fields: &Fields, words: &Words) -> Option<LevelPart> {
    let here: Vec<_> = units.iter().filter(|(unit, _)| unit.level == level.id).collect();
    let line = |(unit, room): &&(&Unit, &InRoom)| RoomLine {
        id: unit.id.to_string(),
        name: words.unit(unit),
        people: room.people,
        typed: fields.get(&format!("room.{}", unit.id)).to_owned(),
    };
    let (rooms, others): (Vec<_>, Vec<_>) =
        here.iter().copied().partition(|(_, room)| room.counted + room.people > 0);
    let (rooms, others): (Vec<RoomLine>, Vec<RoomLine>) =
        (rooms.iter().map(line).collect(), others.iter().map(line).collect());
    (!here.is_empty()).then(|| LevelPart {
        name: words.level(level),
        people: people(here.iter().map(|(_, room)| room.people).sum(), words),
        open: rooms.iter().chain(&others).any(|room| !room.typed.is_empty()),
        rooms,
        others,
    })
}
