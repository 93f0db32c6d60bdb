//! The answer in plain words.

use super::page::{Page, count, difference, place, time};
use super::{hidden, what_if};
use parvis_app::egress::{Answer, Ask, At, Choosing, Estimate, LeftOut, What, Why};
use parvis_core::{Arg, Dossier, Place};
use parvis_words::Words;
use std::collections::BTreeMap;

/// Rooms and repairs named before the rest is only counted.
const NAMED: usize = 5;

/// Everything, in lines no longer than `width`.
pub fn tell(answer: &Answer, ask: &Ask<'_>, dossier: &Dossier, words: &Words, width: usize) -> String {
    let mut page = Page { text: String::new(), width };
    match &answer.hidden {
        Some(hiding) => hidden::tell(hiding, answer, ask.mode, dossier, words, &mut page),
        None => how_long(answer, words, &mut page),
    }
    page.section(words, "egress-jams", jams(answer, dossier, words));
    page.section(words, "egress-crowds", crowds(answer, dossier, words));
    page.section(words, "egress-exits", exits(answer, dossier, words));
    what_if::tell(answer, dossier, words, &mut page);
    page.section(words, "egress-left-out", left_out(answer, dossier, words));
    page.section(words, "egress-sure", sure(answer, ask, dossier, words));
    page.text
}

/// What the page that plays a run back says above it: how long it takes, and how sure that is.
pub fn about(answer: &Answer, words: &Words) -> Vec<String> {
    let mut page = Page { text: String::new(), width: usize::MAX };
    how_long(answer, words, &mut page);
    let mut lines: Vec<String> = page.text.lines().map(str::to_owned).collect();
    lines.push(words.get("playback-which"));
    lines.push(words.get("egress-sure-model"));
    lines
}

fn how_long(answer: &Answer, words: &Words, page: &mut Page) {
    let text = |value: f64| Arg::Text(time(value, words));
    let range = |estimate: Estimate| {
        [("time", text(estimate.value)), ("low", text(estimate.low)), ("high", text(estimate.high))]
    };
    if answer.broken_off {
        page.line(&words.fill("egress-broken-off", &[("runs", Arg::Count(answer.runs as u64))]), "");
    }
    let (Some(median), Some(p95)) = (answer.median, answer.p95) else {
        page.line(&words.get("egress-no-run"), "");
        return;
    };
    let people = [("people", Arg::Count(u64::from(answer.run))), ("runs", Arg::Count(answer.runs as u64))];
    page.line(&words.fill("egress-people", &people), "");
    page.line(&words.fill("egress-median", &range(median)), "");
    page.line(&words.fill("egress-p95", &range(p95)), "");
    if answer.remained >= 0.5 {
        page.line(&words.fill("egress-remained", &[("people", count(answer.remained))]), "");
    }
    if let Some(by) = answer.compared.as_ref().and_then(|compared| compared.difference) {
        let args = [("difference", Arg::Text(difference(&by, words)))];
        page.line(&words.fill("egress-compared", &args), "");
    }
    if answer.cut_off >= 0.5 {
        page.line(&words.fill("egress-cut-off", &[("people", count(answer.cut_off))]), "");
    }
}

fn jams(answer: &Answer, dossier: &Dossier, words: &Words) -> Vec<String> {
    let line = |at: &At| {
        let args = [
            ("place", place(&at.place, dossier, words)),
            ("people", count(at.also)),
            ("wait", Arg::Text(time(at.mean.value / at.also.max(1.0), words))),
        ];
        words.fill("egress-wait", &args)
    };
    answer.waits.iter().map(line).collect()
}

fn crowds(answer: &Answer, dossier: &Dossier, words: &Words) -> Vec<String> {
    let line = |at: &At| {
        let args = [
            ("place", place(&at.place, dossier, words)),
            ("time", Arg::Text(time(at.mean.value, words))),
            ("most", Arg::Number(at.also, 0)),
        ];
        words.fill("egress-crowd", &args)
    };
    answer.crowds.iter().filter(|at| at.mean.value >= 0.5).map(line).collect()
}

fn exits(answer: &Answer, dossier: &Dossier, words: &Words) -> Vec<String> {
    let line = |at: &At| {
        let args = [
            ("place", place(&at.place, dossier, words)),
            ("people", count(at.mean.value)),
            ("until", Arg::Text(time(at.also, words))),
        ];
        words.fill("egress-exit", &args)
    };
    answer.exits.iter().filter(|at| at.mean.value >= 0.5).map(line).collect()
}

fn left_out(answer: &Answer, dossier: &Dossier, words: &Words) -> Vec<String> {
    let line = |out: &LeftOut| {
        let id = match out.why {
            Why::NoWayDrawn => "egress-why-no-way",
            Why::NoFloor => "egress-why-no-floor",
            Why::WayNotBuilt => "egress-why-not-built",
            Why::NoRoom => "egress-why-no-room",
        };
        let unit = Place::Unit(out.unit.clone());
        words.fill(
            id,
            &[("place", place(&unit, dossier, words)), ("people", Arg::Count(u64::from(out.people)))],
        )
    };
    answer.left_out.iter().map(line).collect()
}

/// On what assumptions it rests.
fn sure(answer: &Answer, ask: &Ask<'_>, dossier: &Dossier, words: &Words) -> Vec<String> {
    let mut lines = Vec::new();
    if answer.hidden.is_none() {
        lines.push(words.get("egress-sure-model"));
    }
    lines.push(words.get(if answer.spread_by_area { "egress-sure-spread" } else { "egress-sure-counted" }));
    lines.push(words.get("egress-sure-response"));
    if answer.classes > 0 {
        lines.push(words.fill("egress-sure-classes", &[("count", Arg::Count(answer.classes as u64))]));
    }
    if answer.hidden.is_none() {
        lines.push(words.get(match ask.choosing {
            Choosing::Turning => "egress-sure-turning",
            Choosing::Nearest => "egress-sure-nearest",
            Choosing::Quickest => "egress-sure-quickest",
        }));
    }
    lines.push(words.get("egress-sure-help"));
    let mut by_what: BTreeMap<What, Vec<&Place>> = BTreeMap::new();
    for (what, place) in &answer.lost {
        by_what.entry(*what).or_default().push(place);
    }
    for (what, places) in by_what {
        let id = match what {
            What::TooNarrow => "egress-lost-too-narrow",
            What::DoorBesideNothing => "egress-lost-door",
            What::StairsWithoutRoom => "egress-lost-stairs",
            What::FloorMissing => "egress-lost-floor",
            What::ExitIntoRoom => "egress-lost-exit",
        };
        let named: Vec<String> = places.iter().take(NAMED).map(|place| words.place(place, dossier)).collect();
        let args = [("count", Arg::Count(places.len() as u64)), ("places", Arg::Text(named.join("; ")))];
        lines.push(words.fill(id, &args));
    }
    lines
}
