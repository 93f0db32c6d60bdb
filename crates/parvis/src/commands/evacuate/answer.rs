//! The answer in plain words.

use parvis_app::drilled;
use parvis_app::egress::{Answer, At, Estimate, LeftOut, What, Why};
use parvis_core::{Arg, Dossier, Place};
use parvis_words::Words;
use std::collections::BTreeMap;

/// Rooms and repairs named before the rest is only counted.
const NAMED: usize = 5;

/// Everything, in lines no longer than `width`.
pub fn tell(answer: &Answer, dossier: &Dossier, words: &Words, width: usize) -> String {
    let mut page = Page { text: String::new(), width };
    how_long(answer, words, &mut page);
    section(&mut page, words, "egress-jams", jams(answer, dossier, words));
    section(&mut page, words, "egress-crowds", crowds(answer, dossier, words));
    section(&mut page, words, "egress-exits", exits(answer, dossier, words));
    section(&mut page, words, "egress-left-out", left_out(answer, dossier, words));
    section(&mut page, words, "egress-sure", sure(answer, dossier, words));
    page.text
}

/// What the page that plays a run back says above it: how long it takes, and how sure that is.
pub fn about(answer: &Answer, dossier: &Dossier, words: &Words) -> Vec<String> {
    let mut page = Page { text: String::new(), width: usize::MAX };
    how_long(answer, words, &mut page);
    let mut lines: Vec<String> = page.text.lines().map(str::to_owned).collect();
    lines.push(words.get("playback-which"));
    lines.push(words.get("egress-sure-model"));
    lines.extend(calibrated(answer, dossier, words));
    lines
}

struct Page {
    text: String,
    width: usize,
}

impl Page {
    fn line(&mut self, line: &str, indent: &str) {
        let rest = " ".repeat(indent.len());
        let options = textwrap::Options::new(self.width).initial_indent(indent).subsequent_indent(&rest);
        self.text.push_str(&textwrap::fill(line, options));
        self.text.push('\n');
    }
}

fn section(page: &mut Page, words: &Words, title: &str, lines: Vec<String>) {
    if lines.is_empty() {
        return;
    }
    page.text.push('\n');
    page.line(&words.get(title), "");
    for line in lines {
        page.line(&line, "  ");
    }
}

/// A length of time: `3 min 20 s`.
pub fn time(seconds: f64, words: &Words) -> String {
    let seconds = seconds.round().max(0.0) as u64;
    let (minutes, rest) = (seconds / 60, seconds % 60);
    let args = [("minutes", Arg::Count(minutes)), ("seconds", Arg::Count(rest))];
    words.fill(if minutes == 0 { "egress-seconds" } else { "egress-minutes" }, &args)
}

fn count(number: f64) -> Arg {
    Arg::Count(number.round().max(0.0) as u64)
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
}

fn place(place: &Place, dossier: &Dossier, words: &Words) -> Arg {
    Arg::Text(words.place(place, dossier))
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

/// Whether the runs were fitted to a drill, to which, and what came of it.
fn calibrated(answer: &Answer, dossier: &Dossier, words: &Words) -> Vec<String> {
    let Some(fit) = &answer.calibrated else { return vec![words.get("egress-not-calibrated")] };
    let percent = |factor: f64| Arg::Text(words.number(100.0 * factor, 0));
    let (fitted, passed_over) = fit.times;
    let mut lines = vec![
        words.fill(
            "egress-calibrated",
            &[
                ("date", Arg::Date(fit.date)),
                ("count", Arg::Count(fitted as u64)),
                ("response", percent(fit.response.median)),
                ("response-low", percent(fit.response.low)),
                ("response-high", percent(fit.response.high)),
                ("pace", percent(fit.pace.median)),
                ("pace-low", percent(fit.pace.low)),
                ("pace-high", percent(fit.pace.high)),
            ],
        ),
        words.fill("egress-calibrated-off", &[("percent", percent(fit.off))]),
    ];
    if fit.off > drilled::FAR_OFF {
        lines.push(words.get("egress-calibrated-far"));
    }
    if passed_over > 0 {
        lines.push(words.fill("egress-calibrated-left", &[("count", Arg::Count(passed_over as u64))]));
    }
    if fit.announced {
        lines.push(words.get("egress-calibrated-announced"));
    }
    lines.extend(fit.counted.iter().map(|(at, people)| {
        let run = answer.exits.iter().find(|exit| exit.place == *at).map_or(0.0, |exit| exit.mean.value);
        let args = [
            ("place", place(at, dossier, words)),
            ("people", Arg::Count(u64::from(*people))),
            ("run", count(run)),
        ];
        words.fill("egress-calibrated-exit", &args)
    }));
    lines
}

/// On what assumptions it rests.
fn sure(answer: &Answer, dossier: &Dossier, words: &Words) -> Vec<String> {
    let mut lines = vec![words.get("egress-sure-model")];
    lines.push(words.get(if answer.spread_by_area { "egress-sure-spread" } else { "egress-sure-counted" }));
    lines.extend(calibrated(answer, dossier, words));
    lines.push(words.get("egress-sure-response"));
    lines.push(words.get("egress-sure-nearest"));
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
