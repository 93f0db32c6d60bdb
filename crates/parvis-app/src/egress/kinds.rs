//! The findings a forecast reports, and their English words.

use super::Gain;
use super::answer::{At, LeftOut};
use parvis_core::{Arg, Citation, Code, Evidence, Finding, FindingKind, Place, Severity, Text};
use parvis_egress::forecast::CROWDED;

/// A place is congested when it is crowded for more than this part of the time (IMO MSC.1/Circ.1533).
const PART_OF_TIME: f64 = 0.1;

/// Every kind of finding a run reports.
pub const KINDS: &[FindingKind] = &[E250, E251, E252, E253];

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

pub(super) fn no_way(out: &LeftOut) -> Finding {
    let place = Place::Unit(out.unit.clone());
    Finding::new(E250.code, Severity::Warning, place.clone())
        .with("place", Arg::Place(place))
        .with("people", Arg::Count(u64::from(out.people)))
}

pub(super) fn jams(at: &At, all: f64) -> Option<Finding> {
    let finding = Finding::new(E251.code, Severity::Warning, at.place.clone())
        .with("place", Arg::Place(at.place.clone()))
        .with("seconds", Arg::Count(at.mean.value.round() as u64))
        .with("all", Arg::Count(all.round() as u64))
        .with("density", Arg::Number(f64::from(CROWDED), 0))
        .cite(Citation {
            act: "IMO MSC.1/Circ.1533".to_owned(),
            place: String::new(),
            evidence: Evidence::Secondary,
            says: Text::default(),
        });
    (at.mean.value > PART_OF_TIME * all).then_some(finding)
}

/// The finding on an exit that is lost.
pub(super) fn costs_most(place: &Place, gain: &Gain) -> Option<Finding> {
    let people = gain.cut_off.round() as u64;
    let slower = gain.difference.filter(|by| by.is_sure() && by.mean > 0.0);
    let (seconds, within) = slower.map_or((0.0, 0.0), |by| (by.mean, by.within));
    let finding = Finding::new(E252.code, Severity::Note, place.clone())
        .with("place", Arg::Place(place.clone()))
        .with("seconds", Arg::Count(seconds.round() as u64))
        .with("within", Arg::Count(within.ceil() as u64))
        .with("people", Arg::Count(people));
    (slower.is_some() || people > 0).then_some(finding)
}

/// The finding on a door that is widened.
pub(super) fn saves(place: &Place, now: f64, wider: f64, gain: &Gain) -> Option<Finding> {
    let by = gain.difference.filter(|by| by.is_sure() && by.mean < 0.0)?;
    let finding = Finding::new(E253.code, Severity::Note, place.clone())
        .with("place", Arg::Place(place.clone()))
        .with("now", Arg::Metres(now))
        .with("wider", Arg::Metres(wider))
        .with("seconds", Arg::Count(by.mean.abs().round() as u64))
        .with("within", Arg::Count(by.within.ceil() as u64));
    Some(finding)
}
