//! How people found rooms to stay in, in plain words.

use super::Section;
use super::said::{WORTH_SAYING, count, difference, one, place, time};
use crate::egress::answer::is_unsure;
use crate::egress::{Answer, At, Hidden, Locks, Mode, Taken};
use parvis_core::{Arg, Dossier};
use parvis_words::Words;

/// Who stays, who goes, how long that takes and who is left in the open.
pub(super) fn tell(
    hidden: &Hidden,
    answer: &Answer,
    mode: Mode,
    dossier: &Dossier,
    words: &Words,
) -> Vec<Section> {
    let lockdown = mode == Mode::Lockdown;
    let pick = |lock: &str, shelter: &str| (if lockdown { lock } else { shelter }).to_owned();
    let mut lines = vec![words.get("egress-comparative")];
    if answer.broken_off {
        lines.push(words.fill("egress-broken-off", &[("runs", Arg::Count(answer.runs as u64))]));
    }
    let stay = [("stay", Arg::Count(u64::from(hidden.stay))), ("go", Arg::Count(u64::from(hidden.go)))];
    lines.push(words.fill(&pick("egress-lock-stay", "egress-shelter-stay"), &stay));
    let (rooms, people) = hidden.unknown;
    if rooms > 0 {
        let args = [("rooms", Arg::Count(rooms as u64)), ("people", Arg::Count(u64::from(people)))];
        lines.push(words.fill("egress-lock-unknown", &args));
    }
    let (Some(median), Some(p95)) = (hidden.median, hidden.p95) else {
        lines.push(words.get("egress-no-run"));
        return vec![Section::untitled(lines)];
    };
    let text = |seconds: f64| Arg::Text(time(seconds, words));
    let times = [("median", text(median.value)), ("p95", text(p95.value))];
    lines.push(words.fill(&pick("egress-lock-time", "egress-shelter-time"), &times));
    let runs = ("runs", Arg::Count(answer.runs as u64));
    if answer.cut > 0 {
        let args = [("count", Arg::Count(answer.cut as u64)), runs.clone(), ("limit", text(answer.limit))];
        lines.push(words.fill("egress-staying-cut", &args));
    }
    if is_unsure(answer.broken_off, p95) {
        lines.push(words.fill("egress-unsure", &[runs]));
    }
    lines.extend(hidden.locks.iter().flat_map(|locks| doors(locks, words)));
    if let Some(each) = hidden.each {
        let args = [("time", text(each.value)), ("low", text(each.low)), ("high", text(each.high))];
        lines.push(words.fill("egress-open-each", &args));
    }
    let without = pick("egress-without-lock", "egress-without-inner");
    let id = if hidden.without >= 0.5 { without.as_str() } else { "egress-all-found" };
    let space = Arg::Count(u64::from(hidden.space));
    lines.push(words.fill(id, &[("people", count(hidden.without)), ("space", space)]));
    if let Some((by, before)) = &hidden.compared {
        let args = [
            ("difference", Arg::Text(difference(by, words))),
            ("people", one(hidden.without, words)),
            ("before", one(*before, words)),
        ];
        lines.push(words.fill("egress-staying-compared", &args));
    }
    let moment = |(at, people): &(f64, f64)| {
        words.fill("egress-open-at", &[("time", text(*at)), ("people", count(*people))])
    };
    let open = hidden.open.iter().map(moment).collect();
    let rooms = hidden.rooms.iter().filter(|room| room.at.mean.value >= 0.5);
    let rooms = rooms.map(|room| takes_in(room, dossier, words)).collect();
    let left = |at: &At| {
        let args = [("place", place(&at.place, dossier, words)), ("people", one(at.mean.value, words))];
        words.fill("egress-left-at", &args)
    };
    let left = hidden.left.iter().filter(|at| at.mean.value >= WORTH_SAYING).map(left).collect();
    vec![
        Section::untitled(lines),
        Section::new(words, "egress-left-open", left),
        Section::new(words, "egress-open", open),
        Section::new(words, "egress-rooms", rooms),
    ]
}

/// How long the doors stay open, when half of the rooms are locked, and who comes late.
fn doors(locks: &Locks, words: &Words) -> Vec<String> {
    let text = |seconds: f64| Arg::Text(time(seconds, words));
    let takes = [("locking", text(locks.takes)), ("given", Arg::Count(u64::from(locks.is_given)))];
    let mut lines = vec![words.fill("egress-lock-doors", &takes)];
    if let Some(half) = locks.half {
        let args = [("rooms", count(locks.rooms)), ("time", text(half.value))];
        lines.push(words.fill("egress-lock-half", &args));
    }
    if locks.late >= WORTH_SAYING {
        let args = [("people", one(locks.late, words)), ("locking", text(locks.takes))];
        lines.push(words.fill("egress-lock-late", &args));
    }
    lines
}

/// How many a room takes in, when it is locked and who comes late to it.
fn takes_in(room: &Taken, dossier: &Dossier, words: &Words) -> String {
    let args = [
        ("place", place(&room.at.place, dossier, words)),
        ("people", count(room.at.mean.value)),
        ("room", count(room.at.also)),
    ];
    let said = words.fill("egress-takes-in", &args);
    let Some(locked) = room.locked else { return said };
    let args = [("time", Arg::Text(time(locked, words))), ("late", one(room.late, words))];
    format!("{said} {}", words.fill("egress-locked", &args))
}
