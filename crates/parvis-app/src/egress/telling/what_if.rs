//! What could be otherwise, in plain words: one line each, the greatest effect first.

use super::Section;
use super::said::{count, difference, place, time, why_sooner};
use crate::egress::{ALARM_STEP, Answer, Line, MOST_DOORS, MOST_EXITS, Untried, WORTH_A_LINE, WhatIf};
use parvis_core::{Arg, Dossier, OpeningId, Place};
use parvis_words::Words;

/// The lines of the sweep, by kind; nothing where none was asked for.
pub(super) fn tell(answer: &Answer, dossier: &Dossier, words: &Words) -> Vec<Section> {
    let section = |title: &str, is: fn(&WhatIf) -> bool| {
        let chosen = answer.what_if.iter().filter(|line| is(&line.what));
        Section::new(words, title, chosen.map(|line| say(line, dossier, words)).collect())
    };
    let mut read = Vec::new();
    if !answer.what_if.is_empty() {
        read.push(words.get("egress-if-read"));
    }
    read.extend(answer.untried.map(|untried| bounds(untried, words)));
    if answer.sweep_broken_off {
        read.push(words.get("egress-if-broken-off"));
    }
    vec![
        section("egress-if-lost", |what| matches!(what, WhatIf::ExitLost(_))),
        section("egress-if-wider", |what| matches!(what, WhatIf::Wider(..))),
        section("egress-if-alarm", |what| matches!(what, WhatIf::AlarmUpward | WhatIf::AlarmDownward)),
        Section::untitled(read),
    ]
}

/// What is tried at all, and what that left out.
fn bounds(untried: Untried, words: &Words) -> String {
    let count = |number: usize| Arg::Count(number as u64);
    let args = [
        ("wait", Arg::Text(time(WORTH_A_LINE, words))),
        ("most-doors", count(MOST_DOORS)),
        ("most-exits", count(MOST_EXITS)),
        ("doors", count(untried.doors)),
        ("exits", count(untried.exits)),
        ("unused", count(untried.unused)),
    ];
    words.fill("egress-if-bounds", &args)
}

fn say(line: &Line, dossier: &Dossier, words: &Words) -> String {
    let by = line.gain.difference.map_or_else(String::new, |by| difference(&by, words));
    let by = ("difference", Arg::Text(by));
    let at = |id: &OpeningId| ("place", place(&Place::Opening(id.clone()), dossier, words));
    let step = ("step", Arg::Text(time(ALARM_STEP, words)));
    let said = match &line.what {
        WhatIf::ExitLost(id) => words.fill("egress-if-lost-line", &[at(id), by]),
        WhatIf::Wider(id, now, wider) => {
            let sizes = [("now", Arg::Metres(*now)), ("wider", Arg::Metres(*wider))];
            let [now, wider] = sizes;
            words.fill("egress-if-wider-line", &[at(id), now, wider, by])
        }
        WhatIf::AlarmUpward => words.fill("egress-if-upward", &[step, by]),
        WhatIf::AlarmDownward => words.fill("egress-if-downward", &[step, by]),
    };
    let is_lost = matches!(line.what, WhatIf::ExitLost(_));
    let why = if is_lost { why_sooner(&line.gain, dossier, words) } else { None };
    let said = why.map_or_else(|| said.clone(), |why| format!("{said} {why}"));
    if line.gain.cut_off < 0.5 {
        return said;
    }
    let cut_off = words.fill("egress-cut-off", &[("people", count(line.gain.cut_off))]);
    format!("{said} {cut_off}")
}
