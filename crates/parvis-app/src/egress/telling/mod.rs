//! An answer in plain words: headings with their sentences. Whoever shows them decides how wide and how they look.

mod hidden;
mod others;
mod present;
mod said;
mod what_if;

pub use said::{called, time};

use super::answer::is_unsure;
use super::{
    Answer, Ask, At, Basis, CAPPED_FLOW, Choosing, Estimate, LastOut, LeftOut, Mode, Model, OUTER_PART, Wait,
    What, Why,
};
use crate::drilled::{self, FILE, Runs};
use parvis_core::{Arg, Dossier, Place};
use parvis_words::Words;
use said::{count, difference, one, place, why_sooner};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Sentences under a heading; without one they speak of the whole.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Section {
    /// The heading; empty for none.
    pub title: String,
    /// The sentences.
    pub lines: Vec<String>,
}

impl Section {
    fn new(words: &Words, title: &str, lines: Vec<String>) -> Self {
        Self { title: words.get(title), lines }
    }

    const fn untitled(lines: Vec<String>) -> Self {
        Self { title: String::new(), lines }
    }
}

/// Rooms and repairs named before the rest is only counted.
const NAMED: usize = 5;

/// Everything, the whole first; a section that has nothing to say is not there.
pub fn tell(answer: &Answer, ask: &Ask<'_>, dossier: &Dossier, words: &Words) -> Vec<Section> {
    let mut told = match &answer.hidden {
        Some(hiding) => hidden::tell(hiding, answer, ask.mode, dossier, words),
        None => vec![Section::untitled(how_long(answer, dossier, words))],
    };
    told.extend(answer.present.iter().map(|there| present::tell(there, dossier, words)));
    if answer.hidden.is_none() {
        told.push(Section::new(words, "egress-last", last(answer, dossier, words)));
    }
    told.push(Section::new(words, "egress-jams", jams(answer, dossier, words)));
    told.push(Section::new(words, "egress-crowds", crowds(answer, dossier, words)));
    told.push(Section::new(words, "egress-exits", exits(answer, dossier, words)));
    told.push(others::tell(&answer.others, answer.hidden.is_some(), dossier, words));
    told.extend(what_if::tell(answer, dossier, words));
    told.push(Section::new(words, "egress-sure", sure(answer, ask, dossier, words)));
    told.retain(|section| !section.lines.is_empty());
    told
}

/// What the page that plays a run back says above it: how long it takes, and how sure that is.
pub fn about(answer: &Answer, dossier: &Dossier, words: &Words) -> Vec<String> {
    let mut lines = how_long(answer, dossier, words);
    lines.push(words.get("playback-which"));
    lines.push(words.get("egress-sure-model"));
    lines.extend(calibrated(answer, dossier, words));
    lines
}

fn how_long(answer: &Answer, dossier: &Dossier, words: &Words) -> Vec<String> {
    let mut lines = Vec::new();
    let text = |value: f64| Arg::Text(time(value, words));
    let range = |estimate: Estimate| {
        [("time", text(estimate.value)), ("low", text(estimate.low)), ("high", text(estimate.high))]
    };
    if answer.broken_off {
        lines.push(words.fill("egress-broken-off", &[("runs", Arg::Count(answer.runs as u64))]));
    }
    if answer.run == 0 {
        lines.push(words.get("egress-nobody"));
        return lines;
    }
    let (Some(median), Some(p95)) = (answer.median, answer.p95) else {
        lines.push(words.get("egress-no-run"));
        return lines;
    };
    let people = [("people", Arg::Count(u64::from(answer.run))), ("runs", Arg::Count(answer.runs as u64))];
    lines.push(words.fill("egress-people", &people));
    for (id, part, estimate) in [("egress-median", 50, median), ("egress-p95", 95, p95)] {
        lines.push(if estimate.value < answer.limit {
            words.fill(id, &range(estimate))
        } else {
            words.fill("egress-never", &[("part", Arg::Count(part)), ("limit", text(answer.limit))])
        });
    }
    lines.extend(cut(answer, p95, dossier, words));
    if let Some(by) = answer.compared.as_ref().and_then(|compared| compared.difference) {
        let args = [("difference", Arg::Text(difference(&by, words)))];
        lines.push(words.fill("egress-compared", &args));
    }
    if let Some(why) = answer.compared.as_ref().and_then(|gain| why_sooner(gain, dossier, words)) {
        lines.push(why);
    }
    if answer.cut_off >= 0.5 {
        lines.push(words.fill("egress-cut-off", &[("people", count(answer.cut_off))]));
    }
    lines
}

/// That people were left inside, where, and that more runs would be needed to be surer.
fn cut(answer: &Answer, p95: Estimate, dossier: &Dossier, words: &Words) -> Vec<String> {
    let mut lines = Vec::new();
    let runs = ("runs", Arg::Count(answer.runs as u64));
    if answer.cut > 0 {
        let at =
            |at: &At| format!("{} ({})", called(&at.place, dossier, words), words.number(at.mean.value, 1));
        let places: Vec<String> = answer.left.iter().take(NAMED).map(at).collect();
        let args = [
            ("count", Arg::Count(answer.cut as u64)),
            runs.clone(),
            ("limit", Arg::Text(time(answer.limit, words))),
            ("people", one(answer.remained, words)),
            ("places", Arg::Text(places.join("; "))),
        ];
        lines.push(words.fill("egress-left-inside", &args));
    }
    if is_unsure(answer.broken_off, p95) {
        lines.push(words.fill("egress-unsure", &[runs]));
    }
    lines
}

fn last(answer: &Answer, dossier: &Dossier, words: &Words) -> Vec<String> {
    let line = |room: &LastOut| {
        let wait = |(at, waited): &(Place, f64)| {
            let args = [("place", place(at, dossier, words)), ("wait", Arg::Text(time(*waited, words)))];
            words.fill("egress-last-wait", &args)
        };
        let waits: Vec<String> = room.waits.iter().map(wait).collect();
        let args = [
            ("place", place(&Place::Unit(room.unit.clone()), dossier, words)),
            ("runs", Arg::Count(room.runs as u64)),
            ("of", Arg::Count(answer.runs as u64)),
        ];
        let mut said = vec![words.fill("egress-last-room", &args)];
        if !waits.is_empty() {
            said.push(words.fill("egress-last-waits", &[("waits", Arg::Text(waits.join("; ")))]));
        }
        if let Some(exit) = &room.exit {
            let exit = place(&Place::Opening(exit.clone()), dossier, words);
            said.push(words.fill("egress-last-exit", &[("place", exit)]));
        }
        said.join(" ")
    };
    answer.last.iter().map(line).collect()
}

fn jams(answer: &Answer, dossier: &Dossier, words: &Words) -> Vec<String> {
    let line = |wait: &Wait| {
        let (longest, when) = wait.queue;
        let args = [
            ("place", place(&wait.at.place, dossier, words)),
            ("people", count(wait.at.also)),
            ("wait", Arg::Text(time(wait.each(), words))),
            ("queue", count(longest)),
            ("when", Arg::Text(time(when, words))),
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

/// Who is not in the runs and why: a heading for each reason, and the rooms of each level under it. Nothing when
/// everybody is.
pub fn not_in_the_runs(all: &[LeftOut], dossier: &Dossier, words: &Words) -> Vec<Section> {
    let (Some(plan), false) = (&dossier.plan, all.is_empty()) else { return Vec::new() };
    let mut told = Vec::new();
    if plan.exits().next().is_none() {
        told.push(Section::new(words, "egress-no-exit", Vec::new()));
    }
    for (why, id) in [
        (Why::NoWayDrawn, "egress-why-no-way"),
        (Why::WayNotBuilt, "egress-why-not-built"),
        (Why::NoFloor, "egress-why-no-floor"),
        (Why::NoRoom, "egress-why-no-room"),
    ] {
        let of: Vec<&LeftOut> = all.iter().filter(|out| out.why == why).collect();
        if of.is_empty() {
            continue;
        }
        let people = of.iter().map(|out| u64::from(out.people)).sum();
        let args = [("rooms", Arg::Count(of.len() as u64)), ("people", Arg::Count(people))];
        let mut lines = Vec::new();
        for level in &plan.levels {
            let rooms: Vec<String> = of
                .iter()
                .filter_map(|out| plan.unit(&out.unit).map(|unit| (out, unit)))
                .filter(|(_, unit)| unit.level == level.id)
                .map(|(out, unit)| format!("{} ({})", unit.label(), out.people))
                .collect();
            if !rooms.is_empty() {
                let level = words.place(&Place::Level(level.id.clone()), dossier);
                lines.push(format!("{level}: {}", rooms.join("; ")));
            }
        }
        told.push(Section { title: words.fill(id, &args), lines });
    }
    told
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
        match fit.runs {
            Runs::Kept(day) => words.fill("egress-calibrated-kept", &[("date", Arg::Date(day))]),
            Runs::New => words.get("egress-calibrated-new"),
            Runs::Outdated(day) => words.fill("egress-calibrated-outdated", &[("date", Arg::Date(day))]),
            Runs::Broken => words.fill("egress-calibrated-broken", &[("file", Arg::Text(FILE.to_owned()))]),
        },
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
    if answer.hidden.is_some() {
        lines.push(words.get("egress-calibrated-staying"));
        return lines;
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
fn sure(answer: &Answer, ask: &Ask<'_>, dossier: &Dossier, words: &Words) -> Vec<String> {
    let mut lines = Vec::new();
    if answer.hidden.is_none() {
        lines.push(words.get("egress-sure-model"));
    }
    lines.push(words.get(match ask.model {
        Model::CollisionFreeSpeed => "egress-sure-cfsm",
        Model::AnticipationVelocity => "egress-sure-avm",
    }));
    lines.push(words.get(match answer.basis {
        Basis::Shared => "egress-sure-spread",
        Basis::SharedByArea => "egress-sure-by-area",
        Basis::Counted | Basis::More(_) => "egress-sure-counted",
    }));
    if let Basis::More(people) = answer.basis {
        lines.push(words.fill("egress-sure-more", &[("people", Arg::Count(u64::from(people)))]));
    }
    if answer.hidden.is_some() {
        lines.push(words.get("egress-sure-places"));
    }
    if ask.mode == Mode::Shelter {
        let percent = Arg::Text(words.number(100.0 * OUTER_PART, 0));
        lines.push(words.fill("egress-sure-inner", &[("percent", percent)]));
    }
    lines.extend(calibrated(answer, dossier, words));
    lines.push(words.get("egress-sure-response"));
    lines.push(words.get("egress-sure-pace"));
    let pupils = dossier.number("pupils").is_some_and(|pupils| pupils > 0.0);
    if pupils && dossier.choice("site_type") != Some("kindergarten") {
        lines.push(words.get("egress-sure-pupils"));
    }
    if answer.classes > 0 {
        lines.push(words.fill("egress-sure-classes", &[("count", Arg::Count(answer.classes as u64))]));
    }
    if answer.hidden.is_none() {
        lines.push(words.get(match ask.choosing {
            Choosing::Turning => "egress-sure-turning",
            Choosing::Nearest => "egress-sure-nearest",
            Choosing::Quickest => "egress-sure-quickest",
            Choosing::Assigned => "egress-sure-assigned",
            Choosing::Familiar => "egress-sure-familiar",
        }));
        if let Some((rooms, people)) = answer.sent.map(|sent| sent.others).filter(|others| others.0 > 0) {
            let args = [("rooms", Arg::Count(rooms as u64)), ("people", Arg::Count(people.into()))];
            lines.push(words.fill("egress-sure-not-sent", &args));
            lines.push(words.get("egress-sure-turning"));
        }
    }
    let flow = [("flow", Arg::Text(words.number(CAPPED_FLOW, 2)))];
    lines.push(words.fill(if ask.capped { "egress-sure-capped" } else { "egress-sure-emergent" }, &flow));
    lines.extend(others::sure(&answer.others, words));
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
            What::LiftWithoutDoors => "egress-lost-lift",
        };
        let named: Vec<String> = places.iter().take(NAMED).map(|place| words.place(place, dossier)).collect();
        let args = [("count", Arg::Count(places.len() as u64)), ("places", Arg::Text(named.join("; ")))];
        lines.push(words.fill(id, &args));
    }
    lines
}
