//! Findings pinned where they are: the gravest first, beside labels and never over them.

use super::frame::Pt;
use super::space::{Box2, Floor, Space};
use super::{Drawing, Purpose, Sheet};
use crate::fonts::{Weight, width};
use crate::groups::Pinned;
use parvis_core::{LevelId, Place, Severity};
use std::collections::BTreeMap;

/// Letters of a pin in millimetres.
const TEXT: f64 = 1.9;
/// Height of a pin in millimetres.
const HIGH: f64 = 2.9;
/// How far a pin may stand from its place before it is left to the list.
const FAR: f64 = 13.0;
/// Numbers shown on one pin; the rest stand in the list.
const NUMBERS: usize = 4;

/// The pins of each level.
pub(super) fn by_level<'a>(sheet: &Sheet<'a>) -> BTreeMap<&'a LevelId, Vec<&'a Pinned>> {
    let mut levels: BTreeMap<&LevelId, Vec<&Pinned>> = BTreeMap::new();
    let pins = if sheet.purpose == Purpose::Plan { sheet.pins } else { &[] };
    for pin in pins.iter().filter(|pin| !matches!(pin.place, Place::Level(_))) {
        if let Some(level) = sheet.plan.level_of(&pin.place) {
            levels.entry(&level.id).or_default().push(pin);
        }
    }
    levels
}

/// Pins of one level.
pub(super) fn draw(drawing: &mut Drawing, space: &mut Space, sheet: &Sheet<'_>, pins: &[&Pinned]) {
    for pin in pins {
        let Some(near) = sheet.plan.pin(&pin.place) else { continue };
        if !drawing.frame.shows(near) {
            continue;
        }
        let near = drawing.frame.at(near);
        let floor = match &pin.place {
            Place::Unit(id) => sheet.plan.unit(id).map(|unit| Floor::of(&unit.shape, &drawing.frame)),
            _ => None,
        };
        for number in &pin.numbers {
            *drawing.kinds.entry(*number).or_default() += 1;
        }
        one(drawing, space, pin, near, floor.as_ref());
    }
}

fn one(drawing: &mut Drawing, space: &mut Space, pin: &Pinned, near: Pt, floor: Option<&Floor>) {
    let text = numbers(pin);
    let size = ((width(&text, TEXT, Weight::Bold) + 1.3).max(HIGH), HIGH);
    let lead = |middle: Pt| floor.map_or(near, |floor| inside(floor, middle, near));
    let clear = |spot: &Box2| !space.struck(lead(spot.middle()), spot.middle());
    let spot = floor
        .and_then(|floor| floor.spot(space, size, near))
        .or_else(|| space.nearest(near, size, FAR, clear))
        .or_else(|| space.nearest(near, size, FAR, |_| true));
    let Some(spot) = spot else {
        drawing.unpinned += 1;
        return;
    };
    let middle = spot.middle();
    let indoors = floor.is_some_and(|floor| floor.holds(&spot));
    if !indoors && (middle.x - near.x).hypot(middle.y - near.y) > 2.0 {
        drawing.svg.line("lead", &[lead(middle), middle], "");
    }
    drawing.over.open_link(&pin.anchor, &text);
    plate(drawing, pin.severity, &spot);
    let class = if pin.severity == Severity::Error { "b errortext" } else { "b" };
    drawing.over.centred(class, middle, TEXT, &text);
    drawing.over.close_link();
    space.take(spot);
}

/// Where a line from a pin outside the room ends: a little way in, so that it does not strike out the label.
fn inside(floor: &Floor, pin: Pt, near: Pt) -> Pt {
    /// How far the line goes on beyond the wall, and at least beyond the pin's middle, in millimetres.
    const BEYOND_WALL: f64 = 0.8;
    const BEYOND_PIN: f64 = 2.2;
    let long = (near.x - pin.x).hypot(near.y - pin.y).max(1e-6);
    let at =
        |far: f64| Pt { x: pin.x + (near.x - pin.x) * far / long, y: pin.y + (near.y - pin.y) * far / long };
    let steps = (long / 0.2) as usize;
    let wall = (0..steps).map(|step| step as f64 * 0.2).find(|far| floor.contains(at(*far)));
    wall.map_or(near, |wall| at((wall + BEYOND_WALL).max(BEYOND_PIN).min(long)))
}

/// Errors are black, warnings framed, notes dashed: the shape says it without colour.
fn plate(drawing: &mut Drawing, severity: Severity, spot: &Box2) {
    let (class, inset) = match severity {
        Severity::Error => ("error", 0.0),
        Severity::Warning => ("warning", 0.2),
        Severity::Note => ("note", 0.2),
    };
    let size = (spot.b.x - spot.a.x - inset, spot.b.y - spot.a.y - inset);
    let round = if severity == Severity::Note { 0.4 } else { size.1 / 2.0 };
    drawing.over.rect(class, spot.middle(), size, round);
}

fn numbers(pin: &Pinned) -> String {
    let shown: Vec<String> = pin.numbers.iter().take(NUMBERS).map(ToString::to_string).collect();
    let more = pin.numbers.len().saturating_sub(NUMBERS);
    let mut text = shown.join("·");
    if more > 0 {
        text.push_str(&format!("+{more}"));
    }
    text
}
