//! What surrounds a drawing: scale bar, north, and the lettered grid of responder sheets.

use super::frame::{EDGE, Pt, STRIP};
use super::space::{Box2, Space};
use super::{Drawing, Purpose, Sheet};
use geo::Coord;
use parvis_core::Arg;

/// Fields of the grid in metres.
const FIELDS: [f64; 6] = [5.0, 10.0, 20.0, 50.0, 100.0, 500.0];
/// Most columns or rows the grid may have.
const MOST_FIELDS: f64 = 9.0;
/// Lengths of a scale bar in metres.
const BARS: [f64; 9] = [1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0, 500.0];

/// Scale bar, scale and north arrow below the drawing.
pub(super) fn strip(drawing: &mut Drawing, sheet: &Sheet<'_>) {
    let frame = drawing.frame;
    let y = frame.floor_height() + STRIP / 2.0;
    let metres = BARS.into_iter().rfind(|bar| frame.mm(*bar) <= 46.0).unwrap_or(1.0);
    let (x, long) = (EDGE / 2.0, frame.mm(metres));
    drawing.svg.rect("barframe", Pt { x: x + long / 2.0, y: y + 1.2 }, (long, 1.3), 0.0);
    drawing.svg.rect("bar", Pt { x: x + long / 4.0, y: y + 1.2 }, (long / 2.0, 1.3), 0.0);
    let length = |metres: f64| {
        let digits = u8::from(metres.fract() != 0.0);
        sheet.words.fill("unit-metres", &[("number", Arg::Text(sheet.words.number(metres, digits)))])
    };
    for (at, text) in [(0.0, "0".to_owned()), (long / 2.0, length(metres / 2.0)), (long, length(metres))] {
        drawing.svg.text("mid", Pt { x: x + at, y: y - 0.6 }, 2.1, &text);
    }
    if sheet.purpose != Purpose::Picture {
        let scale = sheet.words.fill("plan-scale", &[("scale", Arg::Text(frame.scale.to_string()))]);
        drawing.svg.text("b", Pt { x: x + long + 8.0, y: y + 1.6 }, 2.6, &scale);
    }
    north(drawing, sheet, Pt { x: frame.width() - EDGE / 2.0 - 2.0, y });
}

fn north(drawing: &mut Drawing, sheet: &Sheet<'_>, at: Pt) {
    let Some(georeference) = sheet.plan.georeference else {
        let text = sheet.words.get("plan-north-unknown");
        drawing.svg.text("end", Pt { x: at.x + 2.0, y: at.y + 1.4 }, 2.1, &text);
        return;
    };
    // The plane's y axis points `bearing` degrees clockwise from north, so north lies that far back.
    let (sin, cos) = (-georeference.bearing).to_radians().sin_cos();
    let turn = |x: f64, y: f64| Pt { x: at.x + x * cos - y * sin, y: at.y + x * sin + y * cos };
    drawing.svg.rings("bar", &[vec![turn(0.0, -4.6), turn(1.5, 1.6), turn(0.0, 0.7), turn(-1.5, 1.6)]], "");
    drawing.svg.centred("b", turn(0.0, 3.4), 2.4, &sheet.words.get("plan-north-short"));
}

/// A grid that is the same on every level: it covers the whole building, with A1 at its upper left corner.
pub(super) fn grid(drawing: &mut Drawing, space: &mut Space, (low, high): (Coord, Coord)) {
    let frame = drawing.frame;
    let corner = Coord { x: low.x, y: high.y };
    let span = (high.x - low.x).max(high.y - low.y);
    let field = FIELDS.into_iter().find(|field| span / field <= MOST_FIELDS).unwrap_or(1000.0);
    drawing.field = Some(field);
    let (left, right) = (EDGE * 0.5, frame.width() - EDGE * 0.5);
    let (top, bottom) = (EDGE * 0.5, frame.floor_height() - EDGE * 0.5);
    let mut lines = Vec::new();
    let mut marks = Vec::new();
    for column in 0..60 {
        let x = frame.at(Coord { x: corner.x + field * f64::from(column), y: corner.y }).x;
        if x > left && x < right {
            lines.push((Pt { x, y: top }, Pt { x, y: bottom }));
        }
        let middle = x + frame.mm(field) / 2.0;
        if middle > left && middle < right {
            let letter = column_name(column);
            marks.push((Pt { x: middle, y: 2.6 }, letter.clone()));
            marks.push((Pt { x: middle, y: frame.floor_height() - 2.6 }, letter));
        }
    }
    for row in 0..60 {
        let y = frame.at(Coord { x: corner.x, y: corner.y - field * f64::from(row) }).y;
        if y > top && y < bottom {
            lines.push((Pt { x: left, y }, Pt { x: right, y }));
        }
        let middle = y + frame.mm(field) / 2.0;
        if middle > top && middle < bottom {
            marks.push((Pt { x: 2.6, y: middle }, (row + 1).to_string()));
            marks.push((Pt { x: frame.width() - 2.6, y: middle }, (row + 1).to_string()));
        }
    }
    drawing.svg.segments("grid", &lines, "");
    for (at, mark) in marks {
        drawing.svg.centred("b", at, 3.4, &mark);
        space.take(Box2::around(at, 4.4, 4.0));
    }
}

/// A … Z, AA, AB …
fn column_name(index: u32) -> String {
    let letter = |index: u32| char::from(b'A' + (index % 26) as u8);
    if index < 26 {
        letter(index).to_string()
    } else {
        format!("{}{}", letter(index / 26 - 1), letter(index))
    }
}

/// The field a point lies in: `B3`.
pub(crate) fn field_of(point: Coord, corner: Coord, field: f64) -> String {
    let column = ((point.x - corner.x) / field).floor().clamp(0.0, 59.0) as u32;
    let row = ((corner.y - point.y) / field).floor().clamp(0.0, 59.0) as u32;
    format!("{}{}", column_name(column), row + 1)
}
