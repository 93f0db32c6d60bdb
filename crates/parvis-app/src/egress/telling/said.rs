//! Times, differences, numbers and places, as the sentences of an answer say them.

use crate::egress::{Difference, Gain};
use parvis_core::{Arg, Dossier, OpeningId, Place};
use parvis_words::Words;

/// A length of time: `3 min 20 s`.
pub fn time(seconds: f64, words: &Words) -> String {
    let seconds = seconds.round().max(0.0) as u64;
    let (minutes, rest) = (seconds / 60, seconds % 60);
    let args = [("minutes", Arg::Count(minutes)), ("seconds", Arg::Count(rest))];
    let id = match (minutes, rest) {
        (0, _) => "egress-seconds",
        (_, 0) => "egress-whole-minutes",
        _ => "egress-minutes",
    };
    words.fill(id, &args)
}

/// A difference: `35 s sooner, give or take 8 s`.
pub(super) fn difference(by: &Difference, words: &Words) -> String {
    let args = [
        ("time", Arg::Text(time(by.mean.abs(), words))),
        ("within", Arg::Text(time(by.within.ceil(), words))),
        ("runs", Arg::Count(by.pairs as u64)),
    ];
    let id = match (by.is_sure(), by.mean < 0.0) {
        (false, _) => "egress-same",
        (true, true) => "egress-sooner",
        (true, false) => "egress-later",
    };
    words.fill(id, &args)
}

/// Which exits take more people once one is lost, where the runs then end sooner; `None` where they do not.
pub(super) fn why_sooner(gain: &Gain, dossier: &Dossier, words: &Words) -> Option<String> {
    gain.difference.filter(|by| by.is_sure() && by.mean < 0.0)?;
    let exit = |(id, people): &(OpeningId, f64)| {
        let exit = place(&Place::Opening(id.clone()), dossier, words);
        words.fill("egress-more", &[("place", exit), ("people", count(*people))])
    };
    let exits: Vec<String> = gain.more.iter().map(exit).collect();
    let args = [("exits", Arg::Text(exits.join("; ")))];
    (!exits.is_empty()).then(|| words.fill("egress-why-sooner", &args))
}

/// Fewer people than this, on average, are printed as 0.0.
pub(super) const WORTH_SAYING: f64 = 0.05;

/// A mean over runs, with a tenth.
pub(super) fn one(number: f64, words: &Words) -> Arg {
    Arg::Text(words.number(number, 1))
}

/// A number of people or of anything, rounded.
pub(super) fn count(number: f64) -> Arg {
    Arg::Count(number.round().max(0.0) as u64)
}

/// Letters of an id that tell it from others.
const ID_LETTERS: usize = 6;

/// What a place is called. A door called as another one is carries the first letters of its id, by which `--without`
/// knows it.
pub fn called(place: &Place, dossier: &Dossier, words: &Words) -> String {
    let called = words.place(place, dossier);
    let Place::Opening(id) = place else { return called };
    let openings = dossier.plan.iter().flat_map(|plan| &plan.openings);
    let alike = openings.filter(|other| other.id != *id);
    let twice = alike.into_iter().any(|o| words.place(&Place::Opening(o.id.clone()), dossier) == called);
    if !twice {
        return called;
    }
    let letters: String = id.as_str().chars().take(ID_LETTERS).collect();
    format!("{called} [{letters}]")
}

/// What a place is called, within a sentence.
pub(super) fn place(place: &Place, dossier: &Dossier, words: &Words) -> Arg {
    Arg::Text(called(place, dossier, words))
}
