//! Those who move otherwise than most, and the lifts, in plain words.

use super::Section;
use super::said::{WORTH_SAYING, count, one, place};
use crate::egress::{At, Kind, Mobility, Others};
use parvis_core::{Arg, Dossier};
use parvis_words::Words;

/// How many there are, where they end, and what the lifts did; `stay`: whether people stay in.
pub(super) fn tell(others: &Others, stay: bool, dossier: &Dossier, words: &Words) -> Section {
    let kind = |kind: &Kind| {
        let (id, who) = match kind.mobility {
            Mobility::Wheels => ("egress-on-wheels", "wheels"),
            Mobility::Helped => ("egress-helped", "helped"),
            Mobility::SmallChild | Mobility::Usual => ("egress-small-children", "small"),
        };
        let id = if stay { "egress-staying-others" } else { id };
        let args = [
            ("who", Arg::Text(who.to_owned())),
            ("people", Arg::Count(u64::from(kind.people))),
            ("out", one(kind.out, words)),
            ("refuge", one(kind.refuge, words)),
            ("stairs", one(kind.stairs, words)),
        ];
        let said = words.fill(id, &args);
        if kind.left() < WORTH_SAYING {
            return said;
        }
        let left = if stay { "egress-staying-left" } else { "egress-others-left" };
        format!("{said} {}", words.fill(left, &[("left", one(kind.left(), words))]))
    };
    let at = |id: &'static str| {
        move |at: &At| {
            let args = [
                ("place", place(&at.place, dossier, words)),
                ("people", one(at.mean.value, words)),
                ("room", count(at.also)),
            ];
            words.fill(id, &args)
        }
    };
    let mut lines: Vec<String> = others.kinds.iter().map(kind).collect();
    lines.extend(others.waiting.iter().map(at("egress-waits")));
    if !others.waiting.is_empty() {
        lines.push(words.get("egress-rescue"));
    }
    lines.extend(others.lifts.iter().map(at("egress-lift")));
    Section::new(words, "egress-others", lines)
}

/// On what assumptions that rests.
pub(super) fn sure(others: &Others, words: &Words) -> Vec<String> {
    let mut lines = Vec::new();
    let any = |mobility| others.kinds.iter().any(|kind| kind.mobility == mobility);
    if !any(Mobility::Wheels) && !any(Mobility::Helped) {
        lines.push(words.get("egress-sure-help"));
    } else {
        lines.push(words.get("egress-sure-others"));
    }
    if any(Mobility::Wheels) {
        lines.push(words.get("egress-sure-steps"));
    }
    if any(Mobility::SmallChild) {
        lines.push(words.get("egress-sure-children"));
    }
    lines.push(match others.service {
        None => words.get("egress-sure-no-lifts"),
        Some(_) if others.lifts.is_empty() => words.get("egress-sure-lifts-none"),
        Some(service) => words.fill(
            "egress-sure-lifts",
            &[
                ("people", Arg::Count(u64::from(service.capacity))),
                ("speed", one(service.speed, words)),
                ("doors", one(service.doors, words)),
                ("stays", one(service.stays, words)),
            ],
        ),
    });
    lines
}
