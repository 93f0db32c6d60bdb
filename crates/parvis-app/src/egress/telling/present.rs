//! Who is there, where it is not everybody who is counted: in whose words, and what somebody assumed.

use super::Section;
use super::said::called;
use crate::egress::There;
use crate::egress::mobility::abilities;
use parvis_core::{Arg, Dossier, Place};
use parvis_intake::dossier::clock_text;
use parvis_words::Words;

/// Rooms whose number was changed that are named; the others are only counted. Ours.
const NAMED: usize = 40;

pub(super) fn tell(there: &There, dossier: &Dossier, words: &Words) -> Section {
    let count = |people: u32| Arg::Count(people.into());
    let people = [("people", count(there.people)), ("counted", count(there.counted))];
    let mut lines = vec![words.fill("egress-there-people", &people)];
    if let Some(period) = &there.period {
        let args = [
            ("name", Arg::Text(period.name.clone())),
            ("from", Arg::Text(clock_text(period.starts))),
            ("to", Arg::Text(clock_text(period.ends))),
            ("source", Arg::Text(period.from.source.clone())),
            ("date", Arg::Date(period.from.date)),
        ];
        lines.push(words.fill("egress-there-period", &args));
    }
    if !there.kinds.is_empty() || !there.rooms.is_empty() {
        lines.push(words.get("egress-there-assumed"));
    }
    lines.extend(there.kinds.iter().map(|(kind, percent)| {
        let kind = words.get(&format!("unit-{}", kind.as_str()));
        words.fill("egress-there-kind", &[("kind", Arg::Text(kind)), ("percent", count(*percent))])
    }));
    lines.extend(there.rooms.iter().take(NAMED).map(|(unit, before, people)| {
        let room = called(&Place::Unit(unit.clone()), dossier, words);
        let args = [("room", Arg::Text(room)), ("people", count(*people)), ("before", count(*before))];
        words.fill("egress-there-room", &args)
    }));
    let more = there.rooms.len().saturating_sub(NAMED) as u64;
    if more > 0 {
        lines.push(words.fill("egress-there-more", &[("count", Arg::Count(more))]));
    }
    let slow = abilities(dossier);
    if slow.wheels + slow.helped > 0 {
        lines.push(words.get("egress-there-help"));
    }
    Section::new(words, "egress-there", lines)
}
