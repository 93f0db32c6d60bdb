//! The spellings of `level` and `repeat_on`: `0`, `-1;0`, `0-3`, `-1-3`, `0.5`, `0,5`.

use std::collections::BTreeSet;

/// More levels than any building has: a range beyond it is a mistake.
const MOST: i16 = 250;

/// The storeys a tag names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Storeys {
    /// Whole storeys. A half level (a landing) belongs to the storey below it.
    pub whole: BTreeSet<i16>,
    /// Whether a half level was among them.
    pub half: bool,
}

/// Reads the tag; `None` when it is no number.
pub fn parse(text: &str) -> Option<Storeys> {
    let mut storeys = Storeys::default();
    for part in text.split(';').map(str::trim).filter(|part| !part.is_empty()) {
        if let Some(level) = decimal(part) {
            storeys.add(level)?;
        } else if let Some((from, to)) = range(part) {
            storeys.add(from)?;
            storeys.add(to)?;
            let (low, high) = (from.min(to).ceil() as i16, from.max(to).floor() as i16);
            storeys.whole.extend(low..=high);
        } else if part.contains(',') {
            for level in part.split(',') {
                storeys.add(decimal(level.trim())?)?;
            }
        } else {
            return None;
        }
    }
    (!storeys.whole.is_empty()).then_some(storeys)
}

impl Storeys {
    fn add(&mut self, level: f64) -> Option<()> {
        if level.abs() > f64::from(MOST) {
            return None;
        }
        self.half |= level.fract() != 0.0;
        self.whole.insert(level.floor() as i16);
        Some(())
    }

    /// With these storeys repeated: a thing of one storey is on each of them, a thing that spans several
    /// starts again on each.
    pub fn repeated(mut self, on: &Self) -> Self {
        let span = self.whole.last().zip(self.whole.first()).map_or(0, |(high, low)| high - low);
        self.whole.extend(on.whole.iter().flat_map(|start| *start..=start.saturating_add(span)));
        self.half |= on.half;
        self
    }
}

/// A number; `0,5`, `1,25` and `0,75` are halves and quarters written with a comma, not lists.
fn decimal(text: &str) -> Option<f64> {
    let text = match text.split_once(',') {
        Some((whole, part @ ("5" | "25" | "75"))) => format!("{whole}.{part}"),
        _ => text.to_owned(),
    };
    let digits = text.strip_prefix('-').unwrap_or(&text);
    let plain = digits.starts_with(|c: char| c.is_ascii_digit())
        && digits.chars().all(|c| c.is_ascii_digit() || c == '.');
    if plain { text.parse().ok() } else { None }
}

/// `0-3`, `-1-3`, `-2--1`: the hyphen after the first number is the range's.
fn range(text: &str) -> Option<(f64, f64)> {
    let (hyphen, _) = text.char_indices().skip(1).find(|(_, c)| matches!(c, '-' | '–'))?;
    let (from, to) = (text.get(..hyphen)?, text.get(hyphen..)?);
    let to = to.strip_prefix(['-', '–'])?;
    Some((decimal(from.trim())?, decimal(to.trim())?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};

    fn check(text: &str, expected: Expect) {
        let told = parse(text)
            .map(|storeys| format!("{:?}{}", storeys.whole, if storeys.half { " half" } else { "" }));
        expected.assert_eq(&told.unwrap_or_else(|| "no".to_owned()));
    }

    #[test]
    fn every_spelling_in_use() {
        check("0", expect!["{0}"]);
        check("-1;0", expect!["{-1, 0}"]);
        check("0-3", expect!["{0, 1, 2, 3}"]);
        check("-1-3", expect!["{-1, 0, 1, 2, 3}"]);
        check("-2--1", expect!["{-2, -1}"]);
        check("-1;1-3", expect!["{-1, 1, 2, 3}"]);
        check("0.5", expect!["{0} half"]);
        check("0,5", expect!["{0} half"]);
        check("-0.5", expect!["{-1} half"]);
        check("0,1", expect!["{0, 1}"]);
        check("0; 2 ", expect!["{0, 2}"]);
        check("G", expect!["no"]);
        check("", expect!["no"]);
        check("0-9999999", expect!["no"]);
        check("1e9", expect!["no"]);
    }

    #[test]
    fn a_flight_that_repeats_starts_again() {
        let repeated = parse("1-2").unwrap().repeated(&parse("2").unwrap());
        assert_eq!(repeated.whole, BTreeSet::from([1, 2, 3]));
        let door = parse("-1").unwrap().repeated(&parse("1-3").unwrap());
        assert_eq!(door.whole, BTreeSet::from([-1, 1, 2, 3]));
    }
}
