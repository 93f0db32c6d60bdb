//! Room labels: number big, name small, inside the room and never over anything; what does not fit is keyed.

use super::frame::Pt;
use super::space::{Box2, Floor, Space};
use super::{Drawing, Keyed, Purpose, Sheet};
use crate::fonts::{Weight, drawable, width};
use parvis_core::geometry::label_point;
use parvis_core::{Unit, UnitCategory};

/// Letters in millimetres: 7.4, 6.2 and 4.8 point numbers; 5.7 and 4.8 point names.
const NUMBERS: [f64; 3] = [2.6, 2.2, 1.7];
const NAMES: [f64; 2] = [2.0, 1.7];
/// Space between lines, as a part of the letters' size.
const LEADING: f64 = 1.18;

/// One line of a label.
struct Row {
    text: String,
    size: f64,
    weight: Weight,
}

/// Labels every unit of a level.
pub(super) fn draw(drawing: &mut Drawing, space: &mut Space, sheet: &Sheet<'_>, units: &[&Unit]) {
    let floors: Vec<Floor> = units.iter().map(|unit| Floor::of(&unit.shape, &drawing.frame)).collect();
    for (unit, floor) in units.iter().zip(&floors) {
        if let Some(code) = sheet.codes.connectors.get(&unit.id) {
            connector(drawing, space, unit, floor, code);
        }
    }
    let mut order: Vec<(&Unit, &Floor)> = units.iter().copied().zip(&floors).collect();
    order.retain(|(unit, _)| unit.category.is_walkable() && !sheet.codes.connectors.contains_key(&unit.id));
    // Small rooms first: they have the least choice of where their label goes.
    order.sort_by(|a, b| a.0.area().get().total_cmp(&b.0.area().get()).then_with(|| a.0.id.cmp(&b.0.id)));
    let mut marks = 0;
    for (unit, floor) in order {
        label(drawing, space, sheet, unit, floor, &mut marks);
    }
    drawing.keyed.sort_by(|a, b| {
        let by_length = letters_in(&a.mark).cmp(&letters_in(&b.mark));
        by_length
            .then_with(|| sheet.words.compare(&a.mark, &b.mark))
            .then_with(|| sheet.words.compare(&a.label, &b.label))
    });
    // One entry for all parts of a room drawn in several pieces.
    drawing.keyed.dedup();
}

fn near(drawing: &Drawing, unit: &Unit, floor: &Floor) -> Option<Pt> {
    let middle = floor.bounds()?.middle();
    if floor.contains(middle) {
        return Some(middle);
    }
    label_point(&unit.shape).map(|point| drawing.frame.at(point))
}

/// A stair's or lift's code on a white plate.
fn connector(drawing: &mut Drawing, space: &mut Space, unit: &Unit, floor: &Floor, code: &str) {
    let Some(near) = near(drawing, unit, floor) else { return };
    for size in [2.6, 1.8] {
        let plate = (width(code, size, Weight::Bold) + 1.2, size + 0.9);
        let spot = floor
            .spot(space, plate, near)
            .or_else(|| (size < 2.0).then(|| space.nearest(near, plate, 12.0, |_| true)).flatten());
        if let Some(spot) = spot {
            code_box(drawing, "code", "", &spot, code, size);
            space.take(spot);
            return;
        }
    }
}

/// A code on a plate.
fn code_box(drawing: &mut Drawing, plate: &str, text: &str, spot: &Box2, code: &str, size: f64) {
    let middle = spot.middle();
    drawing.over.rect(plate, middle, (spot.b.x - spot.a.x, spot.b.y - spot.a.y), 0.4);
    drawing.over.centred(&format!("b {text}"), middle, size, code);
}

fn label(
    drawing: &mut Drawing,
    space: &mut Space,
    sheet: &Sheet<'_>,
    unit: &Unit,
    floor: &Floor,
    marks: &mut usize,
) {
    if unit.number.is_empty() && unit.name.is_empty() && unit.category == UnitCategory::Unspecified {
        return;
    }
    let (number, name) = (drawable(&unit.number), drawable(&display_name(sheet, unit)));
    let Some(near) = near(drawing, unit, floor) else { return };
    let full = join(&number, &name);
    if !name.is_empty() {
        let wide = floor.bounds().map_or(0.0, |bounds| bounds.b.x - bounds.a.x) - 0.8;
        for (number_size, name_size) in [(NUMBERS[0], NAMES[0]), (NUMBERS[1], NAMES[1])] {
            for lines in wraps(&name, wide, name_size) {
                let mut rows = Vec::new();
                if !number.is_empty() {
                    rows.push(Row { text: number.clone(), size: number_size, weight: Weight::Bold });
                }
                rows.extend(lines.into_iter().map(|text| Row {
                    text,
                    size: name_size,
                    weight: Weight::Regular,
                }));
                if place(drawing, space, floor, near, &rows) {
                    return;
                }
            }
        }
    }
    let mark = if number.is_empty() {
        *marks += 1;
        letters(*marks)
    } else {
        number.clone()
    };
    let fitted = NUMBERS.into_iter().any(|size| {
        place(drawing, space, floor, near, &[Row { text: mark.clone(), size, weight: Weight::Bold }])
    }) || beside(drawing, space, near, &mark);
    if !name.is_empty() || !fitted {
        let shown = if fitted { mark } else { String::new() };
        let label = if number.is_empty() || fitted { name } else { full };
        drawing.keyed.push(Keyed { mark: shown, label });
    }
}

/// The room's name; its use when it has none; on responder sheets only where it tells responders something.
fn display_name(sheet: &Sheet<'_>, unit: &Unit) -> String {
    if sheet.purpose == Purpose::Responder && !unit.number.is_empty() {
        return String::new();
    }
    if unit.name.is_empty() && unit.number.is_empty() {
        return sheet.words.get(&format!("unit-{}", unit.category.as_str()));
    }
    unit.name.clone()
}

fn join(number: &str, name: &str) -> String {
    [number, name].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The name on one, two or three lines, each no wider than the room.
fn wraps(name: &str, wide: f64, size: f64) -> Vec<Vec<String>> {
    let words: Vec<&str> = name.split_whitespace().collect();
    let whole = width(name, size, Weight::Regular);
    let mut all: Vec<Vec<String>> = Vec::new();
    for lines in 1..=3_u32 {
        let limit = (whole / f64::from(lines) * 1.25).min(wide);
        let limit = if lines == 1 { wide } else { limit };
        let wrapped = wrap(&words, limit, size).filter(|lines| lines.len() <= 3 && !all.contains(lines));
        all.extend(wrapped);
    }
    all
}

fn wrap(words: &[&str], limit: f64, size: f64) -> Option<Vec<String>> {
    let mut lines: Vec<String> = Vec::new();
    for word in words {
        if width(word, size, Weight::Regular) > limit {
            return None;
        }
        match lines.last_mut() {
            Some(line) if width(&format!("{line} {word}"), size, Weight::Regular) <= limit => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push((*word).to_owned()),
        }
    }
    Some(lines)
}

/// Puts the rows where they fit in the room, if anywhere.
fn place(drawing: &mut Drawing, space: &mut Space, floor: &Floor, near: Pt, rows: &[Row]) -> bool {
    let wide = rows.iter().map(|row| width(&row.text, row.size, row.weight)).fold(0.0, f64::max) + 0.5;
    let high = rows.iter().map(|row| row.size * LEADING).sum::<f64>() + 0.1;
    let Some(spot) = floor.spot(space, (wide, high), near) else { return false };
    if drawing.field.is_some() {
        // A grid line behind a number would be read as part of it.
        drawing.over.rect("clear", spot.middle(), (wide - 0.3, high - 0.3), 0.2);
    }
    let mut y = spot.a.y;
    for row in rows {
        let line = row.size * LEADING;
        let class = if row.weight == Weight::Bold { "b" } else { "" };
        let at = Pt { x: spot.middle().x, y: y + line / 2.0 };
        drawing.over.centred(class, at, row.size, &row.text);
        y += line;
    }
    space.take(spot);
    true
}

/// Puts a mark beside a room that is too small even for its number, with a line to it.
fn beside(drawing: &mut Drawing, space: &mut Space, near: Pt, mark: &str) -> bool {
    let size = NUMBERS[2];
    let Some(spot) =
        space.nearest(near, (width(mark, size, Weight::Bold) + 0.5, size * LEADING), 9.0, |_| true)
    else {
        return false;
    };
    let middle = spot.middle();
    if (middle.x - near.x).hypot(middle.y - near.y) > 1.2 {
        drawing.svg.line("lead", &[near, middle], " stroke-dasharray=\".4 .3\"");
        drawing.over.rect("room", middle, (spot.b.x - spot.a.x, spot.b.y - spot.a.y), 0.3);
    }
    drawing.over.centred("b", middle, size, mark);
    space.take(spot);
    true
}

/// How many letters a mark of [`letters`] has; none for the number of a room. `z` comes before `aa`.
fn letters_in(mark: &str) -> usize {
    if mark.bytes().all(|letter| letter.is_ascii_lowercase()) { mark.len() } else { 0 }
}

/// a, b … z, aa, ab …
fn letters(index: usize) -> String {
    let mut index = index;
    let mut text = String::new();
    while index > 0 {
        index -= 1;
        text.insert(0, char::from(b'a' + (index % 26) as u8));
        index /= 26;
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_count_like_columns() {
        assert_eq!([1, 2, 26, 27, 28, 53].map(letters), ["a", "b", "z", "aa", "ab", "ba"].map(str::to_owned));
    }

    #[test]
    fn names_wrap_between_words_only() {
        assert_eq!(wrap(&["Кабинет", "математики"], 16.0, 2.0).unwrap(), ["Кабинет", "математики"]);
        assert_eq!(wrap(&["Лаборатория"], 4.0, 2.0), None);
    }
}
