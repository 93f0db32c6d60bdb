//! Texts: freed from drawing codes, and put into the room they stand in.

use super::flatten::Text;
use crate::draft::DraftUnit;
use geo::{Area, BoundingRect, Contains, Coord, LineString, Point, Polygon, Rect};
use std::cmp::Ordering;

/// Names and numbers the rooms by the texts inside them, read from top to bottom. Gives the count of texts
/// that stand in no room.
pub(super) fn label(units: &mut [DraftUnit], texts: &[Text]) -> usize {
    let shapes: Vec<Room> = units.iter().enumerate().filter_map(Room::of).collect();
    let mut found: Vec<(usize, Coord, &Text)> = Vec::new();
    let mut unplaced = 0;
    for text in texts {
        let room = text.spots.iter().find_map(|at| Some((smallest(&shapes, *at)?, *at)));
        match room {
            Some((index, at)) => found.push((index, at, text)),
            None => unplaced += 1,
        }
    }
    found.sort_by(|a, b| b.1.y.partial_cmp(&a.1.y).unwrap_or(Ordering::Equal).then(a.1.x.total_cmp(&b.1.x)));
    for (index, _, text) in found {
        if let Some(unit) = units.get_mut(index) {
            let label = if text.is_number { &mut unit.number } else { &mut unit.name };
            if !label.is_empty() {
                label.push(' ');
            }
            label.push_str(&text.words);
        }
    }
    unplaced
}

struct Room {
    number: usize,
    around: Rect,
    area: f64,
    shape: Polygon,
}

/// The smallest room around a spot.
fn smallest(rooms: &[Room], at: Coord) -> Option<usize> {
    let around =
        rooms.iter().filter(|room| room.around.contains(&Point(at)) && room.shape.contains(&Point(at)));
    around.min_by(|a, b| a.area.total_cmp(&b.area)).map(|room| room.number)
}

impl Room {
    fn of((number, unit): (usize, &DraftUnit)) -> Option<Self> {
        let mut rings = unit.rings.iter().map(|ring| LineString(ring.clone()));
        let shape = Polygon::new(rings.next()?, rings.collect());
        Some(Self { number, around: shape.bounding_rect()?, area: shape.unsigned_area(), shape })
    }
}

/// A text without the codes that set fonts, heights and underlines.
pub(super) fn plain(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '{' | '}' => {}
            '\\' => match letters.next() {
                Some('P' | 'n' | '~') => shown.push(' '),
                Some('U') => shown.extend(unicode(&mut letters)),
                Some(escaped @ ('\\' | '{' | '}')) => shown.push(escaped),
                // Codes with a value run to the next semicolon; switches such as \L have none.
                Some('A' | 'C' | 'F' | 'f' | 'H' | 'Q' | 'T' | 'W' | 'p' | 'S') => {
                    letters.by_ref().find(|letter| *letter == ';');
                }
                _ => {}
            },
            '%' if letters.peek() == Some(&'%') => {
                letters.next();
                match letters.next() {
                    Some('d' | 'D') => shown.push('°'),
                    Some('c' | 'C') => shown.push('Ø'),
                    Some('%') => shown.push('%'),
                    _ => {}
                }
            }
            letter if letter.is_whitespace() || letter.is_control() => shown.push(' '),
            letter => shown.push(letter),
        }
    }
    shown.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The letter of `\U+0410`, whose `\U` is already read.
fn unicode(letters: &mut impl Iterator<Item = char>) -> Option<char> {
    let code: String = letters.take(5).skip(1).collect();
    char::from_u32(u32::from_str_radix(&code, 16).ok()?)
}

#[cfg(test)]
mod tests {
    use super::plain;
    use expect_test::expect;

    #[test]
    fn texts_lose_their_drawing_codes() {
        let texts = [
            "%%uBEDROOM 2",
            "{\\Farchquik.shx|c0;MIN. 22\" x 30\"}",
            "BOLLARD,\\PFOR W.H.",
            "\\A1;\\H2.5;Кабинет\\~11а",
            "\\U+041A\\U+0430\\U+0431.",
            "45%%d 100%%%",
            "\\",
        ];
        let shown: Vec<String> = texts.into_iter().map(plain).collect();
        expect![[r#"
            BEDROOM 2
            MIN. 22" x 30"
            BOLLARD, FOR W.H.
            Кабинет 11а
            Каб.
            45° 100%
        "#]]
        .assert_eq(&shown.join("\n"));
    }
}
