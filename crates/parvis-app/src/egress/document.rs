//! The answer as one JSON document for scripts. The shape is versioned; fields are only ever added.

use super::{
    Answer, Ask, At, Basis, Choosing, Estimate, Gain, Hidden, Kind, LastOut, LeftOut, Line, Mobility, Mode,
    Model, Others, Taken, What, WhatIf, Why,
};
use crate::drilled::{Calibrated, FAR_OFF, Range, Runs};
use parvis_core::{Dossier, OpeningId, Place};
use parvis_words::Words;
use serde_json::{Map, Value, json};

/// The answer as one document.
pub fn document(answer: &Answer, ask: &Ask<'_>, dossier: &Dossier, words: &Words) -> Value {
    let at = |at: &At, mean: &str, also: &str| {
        let numbers = [(mean, estimate(Some(at.mean))), (also, json!(at.also))];
        with(place(&at.place, dossier, words), numbers)
    };
    json!({
        "version": 1,
        "language": words.language().tag(),
        "site": dossier.site.id,
        "seed": ask.seed,
        "asked": asked(ask),
        "runs": answer.runs,
        "broken_off": answer.broken_off,
        "people": { "counted": answer.people, "run": answer.run, "not_out_at_the_end": answer.remained },
        "left_inside": {
            "runs": answer.cut,
            "counted_as_seconds": answer.limit,
            "places": rows(&answer.left, |at| {
                with(place(&at.place, dossier, words), [("people", json!(at.mean.value))])
            }),
        },
        "seconds": { "median": estimate(answer.median), "p95": estimate(answer.p95) },
        "classes_together": answer.classes,
        "people_from": match answer.basis {
            Basis::Counted | Basis::More(_) => "rooms",
            Basis::Shared => "site_by_area_and_use",
            Basis::SharedByArea => "site_by_area_where_use_is_unknown",
        },
        "present": answer.present.as_ref().map(|there| json!({
            "period": there.period.as_ref().map(|period| period.name.as_str()),
            "people": there.people,
            "at_the_busiest_time": there.counted,
        })),
        "people_without_a_room": if let Basis::More(people) = answer.basis { people } else { 0 },
        "sent": answer.sent.map(|sent| json!({
            "people": sent.people,
            "without_an_exit": { "rooms": sent.others.0, "people": sent.others.1 },
        })),
        "calibrated": answer.calibrated.as_ref().map(|fit| calibrated(fit, dossier, words)),
        "waits": rows(&answer.waits, |wait| {
            let queue = json!({ "people": wait.queue.0, "seconds": wait.queue.1 });
            let numbers = [
                ("person_seconds", estimate(Some(wait.at.mean))),
                ("people", json!(wait.at.also)),
                ("longest_queue", queue),
            ];
            with(place(&wait.at.place, dossier, words), numbers)
        }),
        "crowds": rows(&answer.crowds, |row| at(row, "seconds", "most_people_per_m2")),
        "exits": rows(&answer.exits, |row| at(row, "people", "last_seconds")),
        "last_out": rows(&answer.last, |last| last_out(last, dossier, words)),
        "no_way_out": answer.cut_off,
        "compared": answer.compared.as_ref().map(gain),
        "what_if": rows(&answer.what_if, |line| what_if(line, dossier, words)),
        "what_if_untried": answer.untried.map(|untried| json!({
            "doors": untried.doors,
            "exits": untried.exits,
            "exits_nobody_takes": untried.unused,
        })),
        "what_if_broken_off": answer.sweep_broken_off,
        "hidden": answer.hidden.as_ref().map(|hidden| hiding(hidden, dossier, words)),
        "moving_otherwise": others(&answer.others, answer.hidden.is_some(), dossier, words),
        "left_out": rows(&answer.left_out, |out| left_out(out, dossier, words)),
        "not_built_as_drawn": rows(&answer.lost, |(what, place)| not_built(*what, place, dossier, words)),
        "findings": rows(&answer.findings, |finding| {
            let row = place(&finding.place, dossier, words);
            let says = words.says(finding, dossier);
            let severity = finding.severity.as_str();
            with(row, [("code", json!(finding.code.0)), ("severity", json!(severity)), ("says", json!(says))])
        }),
    })
}

/// What was asked, in the words of the command line.
fn asked(ask: &Ask<'_>) -> Value {
    json!({
        "mode": match ask.mode {
            Mode::Evacuate => "evacuate",
            Mode::Lockdown => "lockdown",
            Mode::Shelter => "shelter",
        },
        "choice": match ask.choosing {
            Choosing::Turning => "turning",
            Choosing::Nearest => "nearest",
            Choosing::Quickest => "quickest",
            Choosing::Assigned => "assigned",
            Choosing::Familiar => "familiar",
        },
        "model": match ask.model {
            Model::CollisionFreeSpeed => "cfsm",
            Model::AnticipationVelocity => "avm",
        },
        "doors": if ask.capped { "capped" } else { "emergent" },
        "seconds_to_lock": ask.locking,
        "without": ask.without,
        "seconds_between_levels": ask.alarm_step,
        "scenario": ask.scenario.map(|scenario| &scenario.name),
        "what_if": ask.what_if,
    })
}

/// Where those come from who are out last, and what held them up.
fn last_out(last: &LastOut, dossier: &Dossier, words: &Words) -> Value {
    let exit = last.exit.as_ref().map(|exit| place(&Place::Opening(exit.clone()), dossier, words));
    let wait = |(at, waited): &(Place, f64)| with(place(at, dossier, words), [("seconds", json!(waited))]);
    let rest = [("runs", json!(last.runs)), ("exit", json!(exit)), ("waits", json!(rows(&last.waits, wait)))];
    with(place(&Place::Unit(last.unit.clone()), dossier, words), rest)
}

/// People who are not in the runs.
fn left_out(out: &LeftOut, dossier: &Dossier, words: &Words) -> Value {
    let why = match out.why {
        Why::NoWayDrawn => "no_way_drawn",
        Why::NoFloor => "no_floor",
        Why::WayNotBuilt => "way_not_built",
        Why::NoRoom => "no_room",
    };
    let row = place(&Place::Unit(out.unit.clone()), dossier, words);
    with(row, [("people", json!(out.people)), ("why", json!(why))])
}

fn not_built(what: What, at: &Place, dossier: &Dossier, words: &Words) -> Value {
    let what = match what {
        What::TooNarrow => "too_narrow",
        What::DoorBesideNothing => "door_beside_nothing",
        What::StairsWithoutRoom => "stairs_without_room",
        What::FloorMissing => "floor_missing",
        What::ExitIntoRoom => "exit_into_room",
        What::LiftWithoutDoors => "lift_without_doors",
    };
    with(place(at, dossier, words), [("what", json!(what))])
}

/// By how much something differs, over runs with the same chances.
fn gain(gain: &Gain) -> Value {
    let by = gain.difference;
    json!({
        "seconds_later": by.map(|by| by.mean),
        "give_or_take": by.map(|by| by.within),
        "runs": by.map_or(0, |by| by.pairs),
        "sure": by.is_some_and(|by| by.is_sure()),
        "no_way_out": gain.cut_off,
        "exits_that_take_more": rows(&gain.more, |(id, people)| json!({ "id": id.as_str(), "people": people })),
    })
}

fn what_if(line: &Line, dossier: &Dossier, words: &Words) -> Value {
    let at = |id: &OpeningId| Value::Object(place(&Place::Opening(id.clone()), dossier, words));
    let what = match &line.what {
        WhatIf::ExitLost(id) => json!({ "what": "exit_lost", "place": at(id) }),
        WhatIf::Wider(id, now, wider) => {
            json!({ "what": "wider", "place": at(id), "metres": now, "metres_wider": wider })
        }
        WhatIf::AlarmUpward => json!({ "what": "alarm_upward" }),
        WhatIf::AlarmDownward => json!({ "what": "alarm_downward" }),
    };
    json!({ "if": what, "then": gain(&line.gain) })
}

/// Those who move otherwise than most, where they end, and the lifts.
fn others(others: &Others, stay: bool, dossier: &Dossier, words: &Words) -> Value {
    let kind = |kind: &Kind| {
        let who = match kind.mobility {
            Mobility::Wheels => "wheelchair",
            Mobility::Helped => "helped",
            Mobility::SmallChild | Mobility::Usual => "small_child",
        };
        json!({
            "who": who,
            "people": kind.people,
            (if stay { "in_a_room" } else { "out" }): kind.out,
            "wait_in_refuge": kind.refuge,
            "wait_by_stairs": kind.stairs,
            "neither": kind.left(),
        })
    };
    let at = |at: &At| with(place(&at.place, dossier, words), [("people", json!(at.mean.value))]);
    json!({
        "kinds": rows(&others.kinds, kind),
        "waiting": rows(&others.waiting, at),
        "lifts": rows(&others.lifts, at),
        "lifts_run": others.service.map(|service| json!({
            "people": service.capacity,
            "metres_a_second": service.speed,
            "doors_seconds": service.doors,
            "stay_open_seconds": service.stays,
        })),
    })
}

fn hiding(hidden: &Hidden, dossier: &Dossier, words: &Words) -> Value {
    let room = |room: &Taken| {
        let numbers = [
            ("people", json!(room.at.mean.value)),
            ("room_for", json!(room.at.also)),
            ("locked_seconds", json!(room.locked)),
            ("come_late", json!(room.late)),
        ];
        with(place(&room.at.place, dossier, words), numbers)
    };
    json!({
        "comparative_only": true,
        "people": {
            "stay": hidden.stay,
            "go": hidden.go,
            "find_no_room": hidden.without,
            "space_for": hidden.space,
        },
        "not_known_whether_they_lock": { "rooms": hidden.unknown.0, "people": hidden.unknown.1 },
        "seconds": { "median": estimate(hidden.median), "p95": estimate(hidden.p95) },
        "seconds_in_the_open_each": estimate(hidden.each),
        "in_the_open": rows(&hidden.open, |(at, people)| json!({ "seconds": at, "people": people })),
        "left_in_the_open": rows(&hidden.left, |at| {
            with(place(&at.place, dossier, words), [("people", json!(at.mean.value))])
        }),
        "compared": hidden.compared.map(|(by, before)| json!({
            "seconds_later": by.mean,
            "give_or_take": by.within,
            "runs": by.pairs,
            "sure": by.is_sure(),
            "find_no_room_as_it_is": before,
        })),
        "locking": hidden.locks.map(|locks| json!({
            "takes_seconds": locks.takes,
            "given": locks.is_given,
            "rooms": locks.rooms,
            "half_locked_seconds": estimate(locks.half),
            "come_late": locks.late,
        })),
        "rooms": rows(&hidden.rooms, room),
    })
}

/// What the runs were fitted to: factors on the usual response and walking speed, nine in ten between low and high.
fn calibrated(fit: &Calibrated, dossier: &Dossier, words: &Words) -> Value {
    let (runs_from, made) = match fit.runs {
        Runs::Kept(day) => ("kept", Some(day)),
        Runs::New => ("now", None),
        Runs::Outdated(day) => ("now_kept_ones_outdated", Some(day)),
        Runs::Broken => ("now_kept_ones_broken", None),
    };
    let range = |range: Range| json!({ "median": range.median, "low": range.low, "high": range.high });
    json!({
        "drill": fit.date.to_string(),
        "times": { "fitted": fit.times.0, "passed_over": fit.times.1 },
        "response_factor": range(fit.response),
        "pace_factor": range(fit.pace),
        "off": fit.off,
        "far_off": fit.off > FAR_OFF,
        "announced": fit.announced,
        "runs_from": runs_from,
        "runs_made": made.map(|day| day.to_string()),
        "counted": rows(&fit.counted, |(at, people)| {
            with(place(at, dossier, words), [("people", json!(people))])
        }),
    })
}

fn rows<T>(all: &[T], row: impl Fn(&T) -> Value) -> Vec<Value> {
    all.iter().map(row).collect()
}

fn estimate(estimate: Option<Estimate>) -> Value {
    estimate.map_or(Value::Null, |e| json!({ "value": e.value, "low": e.low, "high": e.high }))
}

fn with<const N: usize>(mut row: Map<String, Value>, fields: [(&str, Value); N]) -> Value {
    row.extend(fields.map(|(name, value)| (name.to_owned(), value)));
    Value::Object(row)
}

fn place(place: &Place, dossier: &Dossier, words: &Words) -> Map<String, Value> {
    let (kind, id) = match place {
        Place::Opening(id) => ("opening", id.to_string()),
        Place::Unit(id) => ("unit", id.to_string()),
        Place::Fixture(id) => ("fixture", id.to_string()),
        _ => ("other", String::new()),
    };
    let fields = [("kind", kind.to_owned()), ("id", id), ("label", words.place(place, dossier))];
    fields.into_iter().map(|(name, value)| (name.to_owned(), Value::String(value))).collect()
}
