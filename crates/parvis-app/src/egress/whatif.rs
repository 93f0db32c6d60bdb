//! What if: each exit lost in turn, each door people wait at widened, the alarm level by level; ranked by effect.

use super::answer::{At, Wait, waits};
use super::stage::{Otherwise, Play, Stage};
use super::{Watch, kinds};
use parvis_core::{Finding, FloorPlan, OpeningId, Place};
use parvis_egress::forecast::{Asked, Difference, Enough, Seen};
use parvis_egress::{Counted, Drawn, Forecast, Population};
use parvis_rules::planning::Planning;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Clear widths of doors, metres. The first are the steps of Approved Document B in `packs/planning`; these follow and
/// are ours: common widths of wider single and double doors.
const OUR_SIZES: [f64; 5] = [1.2, 1.5, 1.8, 2.4, 3.0];
/// A door at least this much narrower than a size is widened to it, metres.
const WORTH_WIDENING: f64 = 0.05;
/// Seconds between the alarms of two levels in the sweep. An assumption of ours.
pub const ALARM_STEP: f64 = 60.0;
/// Doors are widened before which each who passes waits so long on average, seconds, and so many at most, the longest wait of
/// all together first; so many exits at most are lost, the most used first. Ours: a sweep is to take minutes.
pub const WORTH_A_LINE: f64 = 2.0;
/// So many doors at most.
pub const MOST_DOORS: usize = 12;
/// So many exits at most.
pub const MOST_EXITS: usize = 20;
/// Runs before a difference is looked at first and between two looks, and how many such batches at most.
const BATCH: usize = 6;
const BATCHES: usize = 3;
/// So many exits are named that take more people when another is lost.
const EXITS_NAMED: usize = 3;
/// A difference is known when half its range is at most this part of the median, or so many seconds.
const KNOWN_PART: f64 = 0.02;
const KNOWN_SECONDS: f64 = 5.0;

/// What is otherwise.
#[derive(Clone, Debug, PartialEq)]
pub enum WhatIf {
    /// An exit cannot be used.
    ExitLost(OpeningId),
    /// A door is so wide instead: from, to, metres.
    Wider(OpeningId, f64, f64),
    /// The alarm goes level by level, the lowest first, or the highest.
    AlarmUpward,
    /// The same from the top down.
    AlarmDownward,
}

/// What a sweep leaves out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Untried {
    /// Doors people wait at beyond [`MOST_DOORS`].
    pub doors: usize,
    /// Exits people take beyond [`MOST_EXITS`].
    pub exits: usize,
    /// Exits nobody takes in any run: losing them changes nothing.
    pub unused: usize,
}

/// What a change brings.
#[derive(Clone, Debug, PartialEq)]
pub struct Gain {
    /// By how many seconds the last is out later; `None` when too few runs were made.
    pub difference: Option<Difference>,
    /// People who then have no way out, on average.
    pub cut_off: f64,
    /// The exits that then take most more people, and how many more.
    pub more: Vec<(OpeningId, f64)>,
}

/// One line of the sweep.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// What is otherwise.
    pub what: WhatIf,
    /// What it brings.
    pub gain: Gain,
}

/// The asked building beside the building as it is.
pub type Compared = Gain;

/// What a forecast shows beside another.
pub(super) fn gain(drawn: &Drawn, base: &Forecast, other: &Forecast) -> Gain {
    let no_way = |runs: &Forecast| runs.mean(|run: &Seen| run.no_way as f64).map_or(0.0, |mean| mean.value);
    Gain {
        difference: Difference::of(&base.runs, &other.runs, |run| run.last),
        cut_off: no_way(other) - no_way(base),
        more: take_more(drawn, base, other),
    }
}

/// The exits that take most more people in the other runs, the greatest first.
fn take_more(drawn: &Drawn, base: &Forecast, other: &Forecast) -> Vec<(OpeningId, f64)> {
    let more = |(door, counted): (usize, &Counted)| {
        let Counted::Opening(id) = counted else { return None };
        drawn.exit(id)?;
        let passed = |run: &Seen| run.passed.get(door).copied().map_or(0.0, f64::from);
        Some((id.clone(), other.mean(passed)?.value - base.mean(passed)?.value))
    };
    let mut exits: Vec<(OpeningId, f64)> = drawn.counted.iter().enumerate().filter_map(more).collect();
    exits.retain(|(_, people)| *people >= 0.5);
    exits.sort_by(|a, b| b.1.total_cmp(&a.1));
    exits.truncate(EXITS_NAMED);
    exits
}

/// When the difference to a forecast is known well enough.
pub(super) fn enough(base: &Forecast) -> Enough {
    let median = base.time(0.5).map_or(0.0, |median| median.value);
    Enough { batch: BATCH, batches: BATCHES, within: KNOWN_SECONDS.max(KNOWN_PART * median) }
}

/// The alarm level by level, so many seconds apart.
pub(super) fn alarms(plan: &FloorPlan, step: f64, upward: bool) -> BTreeMap<parvis_core::LevelId, f64> {
    let mut levels: Vec<&parvis_core::Level> = plan.levels.iter().collect();
    levels.sort_by_key(|level| if upward { level.ordinal } else { -level.ordinal });
    let levels = levels.into_iter().filter(|level| plan.units_on(&level.id).next().is_some());
    (0_u32..).zip(levels).map(|(k, level)| (level.id.clone(), f64::from(k) * step)).collect()
}

/// What is tried: every exit people use, the doors they wait at, the alarm either way; and what is left out.
fn all(
    plan: &FloorPlan,
    planning: &Planning,
    drawn: &Drawn,
    exits: &[At],
    waits: &[Wait],
) -> (Vec<WhatIf>, Untried) {
    let used: Vec<&OpeningId> = exits.iter().filter_map(|exit| opening(&exit.place)).collect();
    let wider = |wait: &Wait| {
        let door = plan.opening(opening(&wait.at.place)?)?;
        let now = door.width.metres.get();
        Some(WhatIf::Wider(door.id.clone(), now, next_size(planning, now)?))
    };
    let wider: Vec<WhatIf> =
        waits.iter().filter(|wait| wait.each() >= WORTH_A_LINE).filter_map(wider).collect();
    let untried = Untried {
        doors: wider.len().saturating_sub(MOST_DOORS),
        exits: used.len().saturating_sub(MOST_EXITS),
        unused: drawn.exits.len().saturating_sub(used.len()),
    };
    let lost = used.into_iter().take(MOST_EXITS).map(|id| WhatIf::ExitLost(id.clone()));
    let all = lost.chain(wider.into_iter().take(MOST_DOORS));
    (all.chain([WhatIf::AlarmUpward, WhatIf::AlarmDownward]).collect(), untried)
}

const fn opening(place: &Place) -> Option<&OpeningId> {
    match place {
        Place::Opening(id) => Some(id),
        _ => None,
    }
}

/// The next size of a door.
fn next_size(planning: &Planning, now: f64) -> Option<f64> {
    let steps = [60, 110, 220].into_iter().filter_map(|people| planning.step("adb.door_width_mm", people));
    let sizes = steps.map(|width| f64::from(width.value) / 1000.0).chain(OUR_SIZES);
    sizes.into_iter().find(|size| *size >= now + WORTH_WIDENING)
}

/// Everything the sweep needs to know of the building that was asked for.
pub(super) struct Sweep<'a> {
    pub plan: &'a FloorPlan,
    pub planning: &'a Planning,
    pub base: &'a Arc<Stage>,
    pub population: &'a Population,
    pub asked: &'a Asked,
    pub otherwise: &'a Otherwise,
    pub forecast: &'a Forecast,
    /// The drawing as it was run.
    pub drawn: &'a Drawn,
}

impl Sweep<'_> {
    /// Tries everything in turn and tells what it leaves out. What was found before a stop is kept; the last is whether it
    /// was stopped.
    pub fn run(&self, exits: &[At], watch: &Watch<'_>) -> (Vec<Line>, Untried, bool) {
        let waits = waits(self.drawn, self.forecast, usize::MAX);
        let (all, untried) = all(self.plan, self.planning, self.drawn, exits, &waits);
        let enough = enough(self.forecast);
        let mut lines = Vec::new();
        for (done, what) in all.iter().enumerate() {
            (watch.next)(done, all.len());
            let other = self.otherwise.and(|other| match what {
                WhatIf::ExitLost(id) => other.without.push(id.clone()),
                WhatIf::Wider(id, _, wider) => other.width = Some((id.clone(), *wider)),
                WhatIf::AlarmUpward => other.alarms = alarms(self.plan, ALARM_STEP, true),
                WhatIf::AlarmDownward => other.alarms = alarms(self.plan, ALARM_STEP, false),
            });
            let play = Play::new(self.plan, self.base, self.population, self.asked, &other);
            // What cannot be built that way is not a better building.
            let Ok(play) = play else { continue };
            let other = play.compared(self.forecast, &enough, watch);
            let gain = gain(&self.base.drawn, self.forecast, &other);
            if gain.difference.is_some() {
                lines.push(Line { what: what.clone(), gain });
            }
            if (watch.stop)() {
                return (ranked(lines), untried, done + 1 < all.len());
            }
        }
        (ranked(lines), untried, false)
    }
}

/// The greatest effect first, either way; who is cut off weighs more than any time, and what may be chance comes last.
fn ranked(mut lines: Vec<Line>) -> Vec<Line> {
    let mean = |line: &Line| line.gain.difference.map_or(0.0, |by| by.mean);
    let chance = |line: &Line| !line.gain.difference.is_some_and(|by| by.is_sure());
    lines.sort_by(|a, b| {
        let people = b.gain.cut_off.round().total_cmp(&a.gain.cut_off.round());
        let sure = || chance(a).cmp(&chance(b));
        people.then_with(sure).then_with(|| mean(b).abs().total_cmp(&mean(a).abs()))
    });
    lines
}

/// The exit that can least be spared, and every door whose widening saves time.
pub(super) fn findings(lines: &[Line]) -> Vec<Finding> {
    let worst = lines.iter().find_map(|line| match &line.what {
        WhatIf::ExitLost(id) => kinds::costs_most(&Place::Opening(id.clone()), &line.gain),
        _ => None,
    });
    let wider = lines.iter().filter_map(|line| match &line.what {
        WhatIf::Wider(id, now, wider) => kinds::saves(&Place::Opening(id.clone()), *now, *wider, &line.gain),
        _ => None,
    });
    worst.into_iter().chain(wider).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Packs;
    use parvis_egress::Estimate;
    use parvis_rules::Case;

    #[test]
    fn doors_worth_a_line_and_exits_anybody_takes_are_tried_up_to_a_bound_and_the_rest_is_counted() {
        let dossier = crate::small::with("drills.toml", "");
        let plan = dossier.plan.as_ref().unwrap();
        let case = Case::new(&dossier, Packs::embedded(), jiff::civil::date(2026, 9, 1));
        let at = |door: &str, mean: f64, also: f64| {
            let mean = Estimate { value: mean, low: mean, high: mean };
            At { place: Place::Opening(door.into()), mean, also }
        };
        let wait = |each: f64| Wait { at: at("door", each * 30.0, 30.0), queue: (5.0, 40.0) };
        let exits: Vec<At> = (0..25).map(|_| at("west", 0.2, 60.0)).collect();
        let waits: Vec<Wait> = [wait(1.0)].into_iter().chain((0..14).map(|_| wait(2.5))).collect();
        let drawn = Drawn::new(plan);
        let (tried, untried) = all(plan, case.planning(), &drawn, &exits, &waits);
        let lost = tried.iter().filter(|what| matches!(what, WhatIf::ExitLost(_))).count();
        assert_eq!((lost, tried.len()), (MOST_EXITS, MOST_EXITS + MOST_DOORS + 2));
        assert_eq!(untried, Untried { doors: 2, exits: 5, unused: 0 });
        assert_eq!(all(plan, case.planning(), &drawn, &exits[..1], &[]).1.unused, 1, "nobody takes the east");
    }
}
