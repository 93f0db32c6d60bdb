//! The findings a forecast reports, and their English words.

use super::Gain;
use super::answer::{At, LeftOut};
use jiff::civil::Date;
use parvis_core::{Arg, Citation, Code, Evidence, Finding, FindingKind, Place, Severity, Text};
use parvis_egress::forecast::CROWDED;
use std::collections::BTreeMap;

/// A place is congested when it is crowded for more than this part of the time (IMO MSC.1/Circ.1533).
const PART_OF_TIME: f64 = 0.1;

/// Every kind of finding a run reports.
pub const KINDS: &[FindingKind] = &[E250, E251, E252, E253, E254, E255];

/// People have no way out in the building as it could be built.
const E250: FindingKind = FindingKind {
    code: Code("E250"),
    name: "no_way_in_the_run",
    words: r"
title = People without a way out in the run
says = { $place }: { $people } people are counted here, but on the drawing as it can be walked no way leads them out.
settle = Look at the doors and stairs between this place and the nearest exit on the drawing: a door away from its wall, a room too narrow, stairs without room for their flights.
why =
    Before people are run out of the building, its drawing is made walkable: walls get their thickness, doors become passages, stairs become flights. Where the drawing leaves no passage, people cannot leave, and the times say nothing about them.
    Example: a room whose only door is drawn two metres beside it. Comply by mending the drawing.
",
};

/// A place is crowded for a good part of the time.
const E251: FindingKind = FindingKind {
    code: Code("E251"),
    name: "place_jams",
    words: r"
title = A place jams while people leave
says = { $place }: for { $seconds } of { $all } seconds more than { $density } people stand on a square metre.
settle = Lead some rooms another way, let floors start one after another, or widen what comes next on the way out; then run again and compare.
why =
    In a crowd denser than four people on a square metre nobody walks at their own pace, and people get hurt if they push. The rule for passenger ships calls a place congested when it is that dense for more than a tenth of the time; it is used here as a measure, it is not law for buildings.
    Example: the foot of a stair where three floors meet. Comply by using the other stair for one of them.
",
};

/// The exit whose loss costs most.
const E252: FindingKind = FindingKind {
    code: Code("E252"),
    name: "exit_lost_costs_most",
    words: r"
title = The exit that can least be spared
says = Without { $place } the building empties { $seconds } seconds later (give or take { $within }){ $people ->
    [0] .
   *[other] , and { $people } people have no other way out.
 }
settle = Keep this exit free and in order before all others, and say in the plan which way people go when it is lost.
why =
    A fire or a vehicle can take any exit away. Parvis loses each exit in turn and compares the times run by run with the building as it is. The exit that costs most is the one to look after first, and the one to lose in a drill.
    Example: the only wide door of the ground floor. Comply by naming the second way for the rooms that use it, and by practising it once.
",
};

/// A door whose widening saves time.
const E253: FindingKind = FindingKind {
    code: Code("E253"),
    name: "wider_door_saves",
    words: r"
title = A wider door would save time
says = { $place }: { $wider } wide instead of { $now }, the building empties { $seconds } seconds sooner (give or take { $within }).
settle = Ask an architect whether this door can be widened; until then lead some of the people another way.
why =
    Where people wait longest, the door decides how long the whole building takes. Parvis widens each of these doors to the next size and compares the times run by run. It knows nothing of walls that carry loads, of fire doors or of cost.
    Example: the one door between two stairs and the entrance hall. Comply by opening its second leaf, if it has one, before anything is built.
",
};

/// A kept forecast that is of another building.
const E254: FindingKind = FindingKind {
    code: Code("E254"),
    name: "forecast_outdated",
    words: r"
title = The last evacuation forecast is out of date
says = { $edited ->
    [0] The forecast of { $date } is of another drawing, other people, other drills or another Parvis; what it found is not shown.
   *[other] The file of the last forecast ({ $file }) was edited or is broken; what it found is not shown.
 }
settle = Run it again: parvis evacuate, with --what-if to try what could be otherwise.
why =
    What a forecast finds is kept with the dossier, so that it stands among the other findings. When a door moves or more people come, it says nothing about the building any more, and Parvis leaves it out rather than show old numbers.
    Example: a class was moved to another floor after the forecast. Comply by running the forecast again; it takes minutes.
",
};

/// People who find no room to stay in.
const E255: FindingKind = FindingKind {
    code: Code("E255"),
    name: "left_in_the_open",
    words: r"
title = People are left in the open when the alarm tells them to stay in
says = { $place }: at the end of the runs { $people } people are here without a room to stay in.
settle = Name a room for them in the plan and on the drawing (refuge), have one more room nearby made to lock from inside, or say which way they leave instead; then run again.
why =
    In a lockdown or when people take shelter, everybody who is not in a room that serves needs one with space, and a way to it. Those in wheelchairs need it on their own level. Whom no room takes in stands in the corridor, and nobody has planned what they do then.
    Example: a dining hall with glass walls and two hundred people, beside classrooms that are full. Comply by naming the gym with its inner doors as their room, and by practising the way there.
",
};

/// What a finding is about in numbers, so that it can be kept and told again.
pub(super) type Numbers = BTreeMap<&'static str, f64>;

/// The numbers a finding's sentence is filled with.
pub(super) fn numbers(finding: &Finding) -> Numbers {
    let number = |(name, arg): (&&'static str, &Arg)| match arg {
        Arg::Count(count) => Some((*name, *count as f64)),
        Arg::Number(number, _) | Arg::Metres(number) => Some((*name, *number)),
        _ => None,
    };
    finding.args.iter().filter_map(number).collect()
}

/// The finding of this code, place and numbers; `None` when a number is missing or there is no such finding.
pub(super) fn again(code: &str, place: Place, number: impl Fn(&str) -> Option<f64>) -> Option<Finding> {
    let count = |name| number(name).map(|number| Arg::Count(number.max(0.0) as u64));
    let metres = |name| number(name).map(Arg::Metres);
    let finding = |kind: &FindingKind, severity| {
        Finding::new(kind.code, severity, place.clone()).with("place", Arg::Place(place.clone()))
    };
    let finding = match code {
        "E250" => finding(&E250, Severity::Warning).with("people", count("people")?),
        "E251" => finding(&E251, Severity::Warning)
            .with("seconds", count("seconds")?)
            .with("all", count("all")?)
            .with("density", Arg::Number(number("density")?, 0))
            .cite(circular()),
        "E252" => finding(&E252, Severity::Note)
            .with("seconds", count("seconds")?)
            .with("within", count("within")?)
            .with("people", count("people")?),
        "E253" => finding(&E253, Severity::Note)
            .with("now", metres("now")?)
            .with("wider", metres("wider")?)
            .with("seconds", count("seconds")?)
            .with("within", count("within")?),
        "E255" => finding(&E255, Severity::Warning).with("people", count("people")?),
        _ => return None,
    };
    Some(finding)
}

/// The finding on a kept forecast that is not used: made on this day, or edited.
pub(super) fn outdated(made: Option<Date>, file: &str) -> Finding {
    let finding = Finding::new(E254.code, Severity::Note, Place::Site)
        .with("edited", Arg::Count(u64::from(made.is_none())))
        .with("file", Arg::Text(file.to_owned()));
    match made {
        Some(day) => finding.with("date", Arg::Date(day)),
        None => finding.with("date", Arg::Text(String::new())),
    }
}

/// What calls a place congested.
fn circular() -> Citation {
    Citation {
        act: "IMO MSC.1/Circ.1533".to_owned(),
        place: String::new(),
        evidence: Evidence::Secondary,
        says: Text::default(),
    }
}

/// A finding made from numbers that are all there.
fn of<const N: usize>(kind: &FindingKind, place: &Place, numbers: [(&str, f64); N]) -> Option<Finding> {
    let number = |name: &str| numbers.iter().find(|(own, _)| *own == name).map(|(_, number)| *number);
    again(kind.code.0, place.clone(), number)
}

pub(super) fn no_way(out: &LeftOut) -> Option<Finding> {
    of(&E250, &Place::Unit(out.unit.clone()), [("people", f64::from(out.people))])
}

pub(super) fn jams(at: &At, all: f64) -> Option<Finding> {
    let seconds = at.mean.value;
    let numbers = [("seconds", seconds.round()), ("all", all.round()), ("density", f64::from(CROWDED))];
    (seconds > PART_OF_TIME * all).then(|| of(&E251, &at.place, numbers))?
}

/// The finding on people whom no room takes in; fewer than one on average is chance.
pub(super) fn left_in_the_open(at: &At) -> Option<Finding> {
    let people = at.mean.value.round();
    (people >= 1.0).then(|| of(&E255, &at.place, [("people", people)]))?
}

/// The finding on an exit that is lost.
pub(super) fn costs_most(place: &Place, gain: &Gain) -> Option<Finding> {
    let people = gain.cut_off.round().max(0.0);
    let slower = gain.difference.filter(|by| by.is_sure() && by.mean > 0.0);
    let (seconds, within) = slower.map_or((0.0, 0.0), |by| (by.mean.round(), by.within.ceil()));
    let numbers = [("seconds", seconds), ("within", within), ("people", people)];
    (slower.is_some() || people > 0.0).then(|| of(&E252, place, numbers))?
}

/// The finding on a door that is widened.
pub(super) fn saves(place: &Place, now: f64, wider: f64, gain: &Gain) -> Option<Finding> {
    let by = gain.difference.filter(|by| by.is_sure() && by.mean < 0.0)?;
    let (seconds, within) = (by.mean.abs().round(), by.within.ceil());
    of(&E253, place, [("now", now), ("wider", wider), ("seconds", seconds), ("within", within)])
}
