//! Doors to their width, passages as gaps, exits with an arrow and their code.

use super::frame::Pt;
use super::space::{Box2, Floor, Space};
use super::symbols::Symbol;
use super::{Drawing, Purpose, Sheet};
use crate::fonts::{Weight, width};
use parvis_core::geometry::midpoint;
use parvis_core::{FloorPlan, LevelId, Opening, OpeningKind, Unit, WidthBasis};

/// How far out the tip of an exit's arrow lies, millimetres.
const TIP: f64 = 2.1;
/// Depth of the gap a door makes in the drawn wall, in metres.
const GAP_M: f64 = 0.44;
/// Size of an exit code's letters in millimetres.
pub(super) const SIGN_TEXT: f64 = 2.5;

/// Every opening of a level.
pub(super) fn draw(
    drawing: &mut Drawing,
    space: &mut Space,
    sheet: &Sheet<'_>,
    level: &LevelId,
    units: &[&Unit],
) {
    doors(drawing, space, sheet.plan, level);
    let text = if sheet.purpose == Purpose::Responder { SIGN_TEXT + 0.3 } else { SIGN_TEXT };
    exits(drawing, space, sheet, level, units, text);
}

fn floors_of<'a>(drawing: &Drawing, units: &[&'a Unit]) -> Vec<(&'a Unit, Floor)> {
    units.iter().map(|unit| (*unit, Floor::of(&unit.shape, &drawing.frame))).collect()
}

/// Every exit of a level that leads out, its code in letters of this size, millimetres: nobody is sent to a door that
/// leads into the next room (P123).
pub(super) fn exits(
    drawing: &mut Drawing,
    space: &mut Space,
    sheet: &Sheet<'_>,
    level: &LevelId,
    units: &[&Unit],
    text: f64,
) {
    let floors = floors_of(drawing, units);
    for opening in sheet.plan.ways_out().filter(|exit| exit.level == *level) {
        exit(drawing, space, sheet, opening, &floors, text);
    }
}

/// The doors and passages of a level: all gaps in the walls as one line of many pieces, then all jambs, all leaves.
pub(super) fn doors(drawing: &mut Drawing, space: &mut Space, plan: &FloorPlan, level: &LevelId) {
    let depth = drawing.frame.mm(GAP_M).clamp(0.5, 2.4);
    let (mut gaps, mut jambs, mut leaves, mut guesses) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for opening in plan.openings.iter().filter(|opening| opening.level == *level) {
        let (a, b) = (drawing.frame.at(opening.line.start), drawing.frame.at(opening.line.end));
        let (dx, dy) = (b.x - a.x, b.y - a.y);
        let long = dx.hypot(dy);
        if long < 1e-6 {
            continue;
        }
        let (nx, ny) = (-dy / long * depth / 2.0, dx / long * depth / 2.0);
        let jamb = |p: Pt| (Pt { x: p.x - nx, y: p.y - ny }, Pt { x: p.x + nx, y: p.y + ny });
        gaps.push((a, b));
        jambs.extend([jamb(a), jamb(b)]);
        match (opening.kind, opening.width.basis) {
            (OpeningKind::Passage, _) => {}
            (_, WidthBasis::Assumed) => guesses.push((a, b)),
            _ => leaves.push((a, b)),
        }
        let middle = Pt { x: f64::midpoint(a.x, b.x), y: f64::midpoint(a.y, b.y) };
        space.take(Box2::around(middle, dx.abs().max(depth) + 0.2, dy.abs().max(depth) + 0.2));
    }
    drawing.svg.segments("gap", &gaps, &format!(" stroke-width=\"{depth:.2}\""));
    drawing.svg.segments("jamb", &jambs, "");
    drawing.svg.segments("guess", &guesses, "");
    drawing.svg.segments("leaf", &leaves, "");
}

/// Which way out is: away from the rooms the exit belongs to, else away from every floor.
fn outward(middle: Pt, along: (f64, f64), own: &[&Floor], floors: &[(&Unit, Floor)]) -> (f64, f64) {
    let out = (-along.1, along.0);
    let indoors = |side: f64| {
        let at = |far: f64| Pt { x: middle.x + out.0 * side * far, y: middle.y + out.1 * side * far };
        let hits = |far: &f64| {
            let at = at(*far);
            let here = own.iter().any(|floor| floor.contains(at));
            let any = floors.iter().any(|(_, floor)| floor.contains(at));
            usize::from(here) * 4 + usize::from(any)
        };
        [0.8, 1.6, 3.0].iter().map(hits).sum::<usize>()
    };
    if indoors(1.0) > indoors(-1.0) { (-out.0, -out.1) } else { out }
}

fn exit(
    drawing: &mut Drawing,
    space: &mut Space,
    sheet: &Sheet<'_>,
    opening: &Opening,
    floors: &[(&Unit, Floor)],
    text: f64,
) {
    let (a, b) = (drawing.frame.at(opening.line.start), drawing.frame.at(opening.line.end));
    let long = (b.x - a.x).hypot(b.y - a.y).max(1e-6);
    let along = ((b.x - a.x) / long, (b.y - a.y) / long);
    let middle = drawing.frame.at(midpoint(opening.line));
    let own: Vec<&Floor> =
        floors.iter().filter(|(unit, _)| opening.joins.contains(&unit.id)).map(|(_, floor)| floor).collect();
    let (ox, oy) = outward(middle, along, &own, floors);
    drawing.svg.line("out", &[a, b], "");
    let point = |out: f64, side: f64| Pt {
        x: middle.x + ox * out + along.0 * side,
        y: middle.y + oy * out + along.1 * side,
    };
    drawing.svg.rings("outmark", &[vec![point(0.5, -0.9), point(0.5, 0.9), point(TIP, 0.0)]], "");
    space.take(Box2::around(point(1.2, 0.0), 2.2, 2.2));
    if let Some(code) = sheet.codes.exit(&opening.id) {
        sign(drawing, space, code, [point(TIP, 0.0), point(text.max(4.0), 0.0)], text, floors);
    }
}

/// The running figure and the code on one plate, near the second spot; with a line to the first, the arrow's tip, where it
/// had to move away.
fn sign(
    drawing: &mut Drawing,
    space: &mut Space,
    code: &str,
    [tip, near]: [Pt; 2],
    text: f64,
    floors: &[(&Unit, Floor)],
) {
    let high = text + 1.1;
    let wide = width(code, text, Weight::Bold) + high + 1.0;
    let outdoors = |spot: &Box2| !floors.iter().any(|(_, floor)| floor.touches(spot));
    let spot = space
        .nearest(near, (wide, high), 14.0, outdoors)
        .or_else(|| space.nearest(near, (wide, high), 30.0, |_| true));
    let Some(spot) = spot else { return };
    let middle = spot.middle();
    if (middle.x - near.x).hypot(middle.y - near.y) > 3.0 {
        drawing.svg.line("lead", &[tip, middle], "");
        space.take_line(tip, middle);
    }
    drawing.over.rect("sign", middle, (wide, high), 0.4);
    let figure = Pt { x: spot.a.x + high / 2.0 + 0.1, y: middle.y };
    Symbol::Exit.draw(&mut drawing.over, figure, high - 0.4);
    let at = Pt { x: f64::midpoint(spot.a.x + high, spot.b.x), y: middle.y };
    drawing.over.centred("b signtext", at, text, code);
    drawing.symbols.insert(Symbol::Exit);
    space.take(spot);
}
