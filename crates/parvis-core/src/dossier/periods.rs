//! How many people are where at which time of the day. What is counted elsewhere is the busiest time; who is there at
//! another, only the site can say: no share is known that holds for all of them.

use crate::{Provenance, UnitCategory, UnitId};
use jiff::civil::Time;
use std::collections::BTreeMap;

/// A period of the day, and who is there then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Period {
    /// What it is called: “Lunch”. No two have the same name.
    pub name: String,
    /// When it begins.
    pub starts: Time,
    /// When it is over. Before its beginning: on the next day. The same: it is the whole day.
    pub ends: Time,
    /// Of a hundred people who are counted, so many are there.
    pub percent: u32,
    /// The same for rooms of one kind, instead.
    pub kinds: BTreeMap<UnitCategory, u32>,
    /// So many people in a room, instead.
    pub rooms: BTreeMap<UnitId, u32>,
    /// Who says so, and when.
    pub from: Provenance,
}

impl Period {
    /// Whether this time of the day is in it.
    pub fn holds(&self, time: Time) -> bool {
        if self.starts < self.ends {
            self.starts <= time && time < self.ends
        } else {
            self.starts <= time || time < self.ends
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date, time};

    #[test]
    fn a_period_may_go_over_midnight_or_be_the_whole_day() {
        let holds = |from: i8, to: i8| {
            let period = Period {
                name: "Night".to_owned(),
                starts: time(from, 0, 0, 0),
                ends: time(to, 0, 0, 0),
                percent: 100,
                kinds: BTreeMap::new(),
                rooms: BTreeMap::new(),
                from: Provenance { source: "ward".to_owned(), date: date(2026, 9, 1) },
            };
            [0, 7, 8, 12, 21, 23].map(|hour| period.holds(time(hour, 0, 0, 0)))
        };
        assert_eq!(holds(8, 21), [false, false, true, true, false, false], "the end is not in it");
        assert_eq!(holds(21, 8), [true, true, false, false, true, true]);
        assert_eq!(holds(8, 8), [true; 6]);
    }
}
