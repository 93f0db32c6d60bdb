//! The BIM JSON written by building-model exporters for fire-safety programs: levels of rooms, doors and stairs.
//!
//! Two spellings are read: `NameLevel`/`ZLevel` and `Name`/`SizeZ` on levels; heights in metres or millimetres.

mod names;
mod raw;
#[cfg(test)]
mod tests;

use super::{Input, Refusal, text};
use crate::draft::{DoorShape, Draft, DraftOpening, DraftUnit, Frame};
use geo::{ConvexHull, Coord, MultiPoint};
use names::{category, door_width, flight, label};
use parvis_core::{
    Connector, ConnectorKind, Fact, Level, LevelId, Metres, OpeningKind, Place, Provenance, Remark,
    RemarkKind, UnitCategory, UnitId,
};
use raw::{Building, Element, Sign, Storey};
use std::collections::{BTreeMap, BTreeSet};

/// What people call the format in a sentence.
pub const FORMAT: &str = "BIM JSON";

/// Heights farther apart than this are millimetres: no storey is a hundred metres high.
const MILLIMETRES_ABOVE: f64 = 100.0;

/// A staircase whose points differ in height by more than this is drawn as its flights in space.
const IN_SPACE: f64 = 0.5;

/// Reads the file.
pub fn read(input: &Input) -> Result<Draft, Refusal> {
    let Some((file, bytes)) = input.files.first() else {
        return Err(Refusal::Empty { file: input.name.to_owned() });
    };
    let mut building: Building = text::json(file, bytes, FORMAT)?;
    let mut elements = building.levels.iter().flat_map(|level| &level.elements);
    if elements.clone().next().is_some() && elements.all(|element| element.points().is_none()) {
        return Err(Refusal::NoGeometry { file: file.clone() });
    }
    building.levels.sort_by(|a, b| a.height.total_cmp(&b.height));
    let source = Provenance { source: input.name.to_owned(), date: input.date };
    Ok(draft(building, &source))
}

/// The draft of a building whose levels are sorted.
fn draft(building: Building, source: &Provenance) -> Draft {
    let mut draft = Draft {
        name: building.name.trim().to_owned(),
        frame: Frame::Local { metres_per_unit: 1.0 },
        levels: levels(&building.levels),
        units: Vec::new(),
        openings: Vec::new(),
        connectors: Vec::new(),
        fixtures: Vec::new(),
        remarks: unit_assumed(&building.levels),
    };
    let known = Known::of(&building);
    let mut unknown_words: BTreeMap<String, (UnitId, u32)> = BTreeMap::new();
    let mut links: Vec<(UnitId, UnitId)> = Vec::new();
    for (storey, level) in building.levels.into_iter().zip(draft.levels.clone()) {
        for element in storey.elements {
            match element.sign {
                Sign::Room | Sign::Staircase => {
                    draft.connectors.extend(own_flight(&element));
                    draft.units.push(unit(
                        element,
                        &level.id,
                        source,
                        &mut draft.remarks,
                        &mut unknown_words,
                    ));
                }
                Sign::DoorWay | Sign::DoorWayInt | Sign::DoorWayOut => match known.between_levels(&element) {
                    Some(link) => links.push(link),
                    None => draft.openings.push(opening(element, &level.id, known.says_exits)),
                },
                Sign::Other(ref sign) => {
                    let text = format!("{sign} {}", element.name);
                    draft.remarks.push(remark(
                        RemarkKind::LeftOut,
                        Place::Level(level.id.clone()),
                        None,
                        text,
                    ));
                }
            }
        }
    }
    draft.connectors.extend(stacks(&links));
    draft.remarks.extend(unknown_words.into_iter().map(|(word, (unit, count))| {
        remark(RemarkKind::CategoryUnknown, Place::Unit(unit), Some(f64::from(count)), word)
    }));
    draft
}

fn remark(kind: RemarkKind, place: Place, number: Option<f64>, text: impl Into<String>) -> Remark {
    Remark { kind, place, number, text: text.into() }
}

/// Units of the file's heights in one metre.
fn heights_per_metre(storeys: &[Storey]) -> f64 {
    let gaps = storeys.iter().zip(storeys.iter().skip(1)).map(|(a, b)| b.height - a.height);
    let least = gaps.filter(|gap| *gap > 0.0).fold(f64::INFINITY, f64::min);
    let alone = storeys.first().map_or(0.0, |storey| storey.height.abs());
    let tells = if least.is_finite() { least } else { alone };
    if tells > MILLIMETRES_ABOVE { 1000.0 } else { 1.0 }
}

/// The file names no unit; its coordinates are metres in every file seen, its heights either.
fn unit_assumed(storeys: &[Storey]) -> Vec<Remark> {
    let heights = if heights_per_metre(storeys) > 1.0 { "ZLevel mm" } else { "ZLevel m" };
    vec![remark(RemarkKind::UnitAssumed, Place::Site, None, format!("XY m, {heights}"))]
}

/// The levels, lowest first. The file has no ids and no storey numbers: `finish` works the numbers out.
fn levels(storeys: &[Storey]) -> Vec<Level> {
    let scale = heights_per_metre(storeys);
    storeys
        .iter()
        .enumerate()
        .map(|(index, storey)| Level {
            id: format!("level-{}", index + 1).into(),
            ordinal: 0,
            name: names::level(&storey.name),
            elevation: Some(Metres(storey.height / scale)),
        })
        .collect()
}

/// What the file as a whole says about its elements.
struct Known {
    /// The level of each room and staircase.
    storey: BTreeMap<String, usize>,
    /// Whether any door is marked as leading out. If none is, the file does not know exits.
    says_exits: bool,
}

impl Known {
    fn of(building: &Building) -> Self {
        let elements = building
            .levels
            .iter()
            .enumerate()
            .flat_map(|(n, level)| level.elements.iter().map(move |e| (n, e)));
        let says_exits = elements.clone().any(|(_, element)| element.sign == Sign::DoorWayOut);
        let floors = elements.filter(|(_, element)| matches!(element.sign, Sign::Room | Sign::Staircase));
        Self { storey: floors.map(|(n, element)| (element.id.clone(), n)).collect(), says_exits }
    }

    /// The two units of a doorway that leads from one level to another, lower first.
    fn between_levels(&self, element: &Element) -> Option<(UnitId, UnitId)> {
        let [a, b] = element.joins.as_slice() else { return None };
        let (low, high) = (self.storey.get(a)?, self.storey.get(b)?);
        match low.cmp(high) {
            std::cmp::Ordering::Less => Some((a.as_str().into(), b.as_str().into())),
            std::cmp::Ordering::Greater => Some((b.as_str().into(), a.as_str().into())),
            std::cmp::Ordering::Equal => None,
        }
    }
}

/// A room or staircase.
fn unit(
    element: Element,
    level: &LevelId,
    source: &Provenance,
    remarks: &mut Vec<Remark>,
    unknown_words: &mut BTreeMap<String, (UnitId, u32)>,
) -> DraftUnit {
    let id = UnitId::from(element.id.as_str());
    let (number, name) = label(&element.name);
    let stairs = element.sign == Sign::Staircase;
    let category = if stairs { Some(UnitCategory::Stairs) } else { category(&name) };
    if category.is_none() && !name.is_empty() {
        unknown_words.entry(name.clone()).or_insert((id.clone(), 0)).1 += 1;
    }
    let mut rings = element.rings();
    if stairs && element.height_difference() > IN_SPACE {
        // The points are the corners of the flights in space; their floor is what they cover from above.
        let corners = MultiPoint::from(rings.concat());
        rings = vec![corners.convex_hull().exterior().0.clone()];
        remarks.push(remark(RemarkKind::SelfCrossing, Place::Unit(id.clone()), None, ""));
    }
    let people = element.people.filter(|people| *people > 0);
    DraftUnit {
        id,
        level: level.clone(),
        category: category.unwrap_or(UnitCategory::Room),
        source_category: if name.is_empty() { element.sign.as_str().to_owned() } else { name.clone() },
        number,
        name,
        rings,
        lockable: Fact::Unknown,
        people: people.map_or(Fact::Unknown, |people| Fact::known(people, source.clone())),
        step_free: Fact::Unknown,
    }
}

/// A door, passage or exit.
fn opening(element: Element, level: &LevelId, says_exits: bool) -> DraftOpening {
    let outline: Vec<Coord> = element.rings().into_iter().next().unwrap_or_default();
    DraftOpening {
        id: element.id.as_str().into(),
        level: level.clone(),
        kind: if element.sign == Sign::DoorWay { OpeningKind::Passage } else { OpeningKind::Door },
        name: names::door(&element.name),
        shape: DoorShape::Outline(outline),
        width_stated: door_width(&element.name).or(element.width.map(Metres)),
        joins: Some(element.joins.iter().map(|id| id.as_str().into()).collect()),
        exit: says_exits.then_some(element.sign == Sign::DoorWayOut),
        lockable: Fact::Unknown,
        swing: Fact::Unknown,
        step_free: Fact::Unknown,
    }
}

/// The length of a staircase's flight, as its name tells steps, going and rise.
fn own_flight(element: &Element) -> Option<Connector> {
    let flight = Some(flight(&element.name)?);
    Some(Connector {
        id: element.id.as_str().into(),
        kind: ConnectorKind::Stairs,
        name: String::new(),
        units: vec![element.id.as_str().into()],
        flight,
        inferred: false,
    })
}

/// Connectors from doorways that lead from one level to the next: chains of units, or pairs where they branch.
fn stacks(links: &[(UnitId, UnitId)]) -> Vec<Connector> {
    let uppers: BTreeSet<&UnitId> = links.iter().map(|(_, upper)| upper).collect();
    let lowers: BTreeSet<&UnitId> = links.iter().map(|(lower, _)| lower).collect();
    let branched = uppers.len() < links.len() || lowers.len() < links.len();
    let chains: Vec<Vec<UnitId>> = if branched {
        links.iter().map(|(lower, upper)| vec![lower.clone(), upper.clone()]).collect()
    } else {
        let above: BTreeMap<&UnitId, &UnitId> = links.iter().map(|(lower, upper)| (lower, upper)).collect();
        let lowest = links.iter().map(|(lower, _)| lower).filter(|lower| !uppers.contains(lower));
        lowest
            .map(|unit| std::iter::successors(Some(unit), |unit| above.get(unit).copied()).cloned().collect())
            .collect()
    };
    chains
        .into_iter()
        .map(|units: Vec<UnitId>| Connector {
            id: format!("stairs-{}", units.first().map_or("", UnitId::as_str)).into(),
            kind: ConnectorKind::Stairs,
            name: String::new(),
            units,
            flight: None,
            inferred: false,
        })
        .collect()
}
