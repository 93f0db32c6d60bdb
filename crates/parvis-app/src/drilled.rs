//! What a drill measured, put into the forecast: which drill, which times, and what follows from them.

use crate::egress::{Shares, Stage, Watch};
use jiff::civil::Date;
use parvis_core::{Dossier, Drill, DrillKind, Language, Measured, Place, UnitId};
use parvis_egress::calibrate::{Prior, Tried, fit, spread};
use parvis_egress::{Chance, Drawn, Occupants, Outcome, Population, Run, SOURCE, Settings};
use parvis_intake::results;
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::fmt;

pub use parvis_egress::calibrate::Range;
pub use results::CALIBRATION as FILE;

/// Runs made to see what the two factors do: ours, three and more for each of the twelve numbers they fix.
pub const RUNS: u32 = 40;

/// The seed of those runs: one for all forecasts, so that what was made for one serves the next.
pub(crate) const SEED: u64 = 1;

/// A fit farther off than this part of the measured times is no fit. Ours: about what one run differs from another.
pub const FAR_OFF: f64 = 0.2;

/// A run is broken off after so many times the longest measured time, but not before so many seconds: what comes
/// later answers nothing that was measured. Ours.
const FAR_BEYOND: f64 = 4.0;
const LEAST_LIMIT: f64 = 300.0;

/// What a forecast was fitted to, and what came of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Calibrated {
    /// The day of the drill.
    pub date: Date,
    /// Whether people knew of it beforehand.
    pub announced: bool,
    /// Times it was fitted to, and times no run could answer.
    pub times: (usize, usize),
    /// Factor on the time until people start.
    pub response: Range,
    /// Factor on the walking speed.
    pub pace: Range,
    /// How far the fitted runs are from the measured times, as a part of them: half lie nearer.
    pub off: f64,
    /// How many came out at each place where they were counted.
    pub counted: Vec<(Place, u32)>,
    /// Where the runs it rests on are from.
    pub runs: Runs,
    /// The hash of all the runs follow from.
    pub of: String,
    /// The file to keep them in, as text; `None` when they were kept already.
    pub keep: Option<String>,
}

/// Where the runs a calibration rests on are from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Runs {
    /// Kept with the dossier since this day, and they still fit.
    Kept(Date),
    /// Made now: none were kept.
    New,
    /// Made now: those kept since this day are of another building, other people, other times or another Parvis.
    Outdated(Date),
    /// Made now: the file they were kept in was edited or is broken.
    Broken,
}

/// Where runs are looked for by the hash of all they follow from.
#[derive(Clone, Copy)]
pub struct Shelf<'a>(pub &'a (dyn Fn(&str) -> Option<String> + Sync));

impl fmt::Debug for Shelf<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Shelf")
    }
}

/// What keeping the runs needs to know.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Keeping<'a> {
    /// The text of what was kept, if anything.
    pub kept: Option<&'a str>,
    /// Where else they may lie, and are looked for first.
    pub shelf: Option<Shelf<'a>>,
    /// The day.
    pub today: Date,
    /// The language of the site.
    pub language: Option<Language>,
}

/// The drill a forecast is fitted to: the last evacuation held up to this day that anything was measured in.
pub fn measured(dossier: &Dossier, today: Date) -> Option<&Drill> {
    let timed = |drill: &&Drill| drill.seconds.is_some() || !times(drill).is_empty();
    let held = |drill: &&Drill| drill.held && drill.kind == DrillKind::Evacuation && drill.date <= today;
    dossier.drills.iter().filter(held).filter(timed).max_by_key(|drill| drill.date)
}

/// Fits the people's response and walking speed to the last measured drill, by runs that were kept or are made now;
/// `None` when no time of it can be answered, or told to stop. `watch` hears of every run.
pub(crate) fn calibrate(
    drill: &Drill,
    keeping: Keeping<'_>,
    stage: &Stage,
    population: &mut Population,
    settings: &Settings,
    watch: &Watch<'_>,
) -> Option<Calibrated> {
    let times = times(drill);
    let there = taking_part(population, drill);
    let longest = times.iter().map(|(_, at)| *at).fold(0.0, f64::max);
    let limit = settings.limit.min((longest * FAR_BEYOND).max(LEAST_LIMIT));
    let settings = Settings { limit, ..settings.clone() };
    let mark = mark(stage, &there, &times, &settings);
    let shelved = keeping.shelf.and_then(|shelf| (shelf.0)(&mark));
    let (kept, runs) = kept(shelved.as_deref().or(keeping.kept), &mark, times.len());
    let (tried, keep) = if let Some(kept) = kept {
        (kept, None)
    } else {
        let made = make(stage, &there, &times, &settings, watch)?;
        let result = results::Calibration { made: keeping.today, of: mark.clone(), times: made };
        // What TOML cannot hold is not kept; the answer is the same.
        let file = results::seal(&result, keeping.language).ok();
        (result.times, file)
    };
    let tried: Vec<Tried> = (0..).zip(tried).map(|(number, times)| of_run(number, times)).collect();
    let measured: Vec<f64> = times.iter().map(|(_, at)| *at).collect();
    let learnt = fit(Prior::WIDE, &tried, &measured, Chance::new(settings.seed));
    let exits = drill.exits.iter().filter_map(|exit| Some((Place::Opening(exit.id.clone()), exit.people?)));
    let calibrated = Calibrated {
        date: drill.date,
        announced: drill.announced == Some(true),
        times: (learnt.times, times.len() - learnt.times),
        response: learnt.response()?,
        pace: learnt.pace()?,
        off: learnt.kept.get(learnt.kept.len() / 2)?.misfit,
        counted: exits.collect(),
        runs,
        of: mark,
        keep,
    };
    population.learnt = learnt;
    Some(calibrated)
}

/// The hash of all the runs follow from: building, people, the times asked for, settings and the engine itself.
fn mark(stage: &Stage, there: &Population, times: &[(What<'_>, f64)], settings: &Settings) -> String {
    let what: Vec<&What<'_>> = times.iter().map(|(what, _)| what).collect();
    let drawn = (&stage.drawn.building, &stage.drawn.counted);
    results::mark(&format!("{SOURCE} {RUNS} {drawn:?} {there:?} {what:?} {settings:?}"))
}

/// The times that were kept, if they answer just this; and why not.
fn kept(kept: Option<&str>, mark: &str, count: usize) -> (Option<Vec<Vec<f64>>>, Runs) {
    let Some(text) = kept else { return (None, Runs::New) };
    let Some(kept) = results::open::<results::Calibration>(text) else { return (None, Runs::Broken) };
    let whole = kept.times.len() == RUNS as usize && kept.times.iter().all(|times| times.len() == count);
    match (kept.of == mark, whole) {
        (true, true) => (Some(kept.times), Runs::Kept(kept.made)),
        (true, false) => (None, Runs::Broken),
        (false, _) => (None, Runs::Outdated(kept.made)),
    }
}

/// A run by its number and the times it gave.
fn of_run(number: u32, times: Vec<f64>) -> Tried {
    let (response, pace) = spread(Prior::WIDE, number);
    Tried { response, pace, times }
}

/// Makes the runs: the times each gives that answer the measured ones. `None` when told to stop.
fn make(
    Stage { drawn, world, .. }: &Stage,
    there: &Population,
    times: &[(What<'_>, f64)],
    settings: &Settings,
    watch: &Watch<'_>,
) -> Option<Vec<Vec<f64>>> {
    (watch.more)(RUNS as usize);
    let run = |number: u32| {
        if (watch.stop)() {
            return None;
        }
        let Tried { response, pace, .. } = of_run(number, Vec::new());
        let mut people = there.clone();
        people.response = people.response.times(response);
        people.speed = people.speed.times(pace);
        let seed = settings.seed.wrapping_add(u64::from(number));
        let settings = Settings { seed, ..settings.clone() };
        let outcome = Run::new(world, &people.people(seed), settings).finish();
        (watch.run)();
        Some(times.iter().map(|(what, _)| what.of(&outcome, drawn, there)).collect())
    };
    (0..RUNS).into_par_iter().map(run).collect()
}

/// What a time of a drill is the time of.
#[derive(Clone, Debug, PartialEq)]
enum What<'a> {
    /// The last person of all is out.
    All,
    /// The first or the last comes out of an exit.
    Exit(&'a parvis_core::OpeningId, End),
    /// The first or the last comes out of a room.
    Room(&'a UnitId, End),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    First,
    Last,
}

/// Every time the drill has, seconds after the alarm.
fn times(drill: &Drill) -> Vec<(What<'_>, f64)> {
    fn ends<Id>(measured: &Measured<Id>) -> impl Iterator<Item = (End, f64)> {
        let ends = [(End::First, measured.first), (End::Last, measured.last)];
        ends.into_iter().filter_map(|(end, at)| Some((end, at.filter(|at| *at > 0.0)?)))
    }
    let all = drill.seconds.filter(|at| *at > 0.0).map(|at| (What::All, at));
    let exits =
        drill.exits.iter().flat_map(|exit| ends(exit).map(|(end, at)| (What::Exit(&exit.id, end), at)));
    let rooms =
        drill.rooms.iter().flat_map(|room| ends(room).map(|(end, at)| (What::Room(&room.id, end), at)));
    all.into_iter().chain(exits).chain(rooms).collect()
}

impl What<'_> {
    /// The same time in a run; infinite when it did not come.
    fn of(&self, outcome: &Outcome, drawn: &Drawn, population: &Population) -> f64 {
        match self {
            // Who is left inside is out at no time that is known.
            Self::All if !outcome.remained.is_empty() => f64::INFINITY,
            Self::All => outcome.time_of(1.0).unwrap_or(f64::INFINITY),
            Self::Exit(id, end) => {
                let door = drawn.door(id);
                let through = outcome.passages.iter().filter(|passage| Some(passage.door) == door);
                end.of(through.map(|passage| passage.at))
            }
            Self::Room(id, end) => {
                let own = population.rooms.iter().position(|room| room.unit == **id);
                let room_of = population.room_of();
                // A person's first door is the door of its room.
                let mut left: BTreeMap<usize, f64> = BTreeMap::new();
                for passage in &outcome.passages {
                    let person = passage.person.index();
                    if own.is_some() && room_of.get(person).copied() == own {
                        left.entry(person).or_insert(passage.at);
                    }
                }
                end.of(left.into_values())
            }
        }
    }
}

impl End {
    fn of(self, times: impl Iterator<Item = f64>) -> f64 {
        let end = match self {
            Self::First => times.min_by(f64::total_cmp),
            Self::Last => times.max_by(f64::total_cmp),
        };
        end.unwrap_or(f64::INFINITY)
    }
}

/// The people as they were at the drill: rooms where they were counted as counted, the others in proportion, so
/// that as many take part as did then; never more than stand there.
fn taking_part(population: &Population, drill: &Drill) -> Population {
    let mut there = population.clone();
    let Some(people) = drill.people.filter(|people| *people < population.placed()) else { return there };
    let counted = |room: &Occupants| {
        let own = drill.rooms.iter().find(|measured| measured.id == room.unit)?;
        own.people.map(|people| people.min(room.placed))
    };
    let fixed: u32 = there.rooms.iter().filter_map(counted).sum();
    let others: u32 = there.rooms.iter().filter(|room| counted(room).is_none()).map(|room| room.placed).sum();
    let mut shares = Shares::new(people.saturating_sub(fixed).min(others), others);
    for room in &mut there.rooms {
        room.placed = counted(room).unwrap_or_else(|| shares.next(room.placed));
    }
    there
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::egress::{Answer, Ask, forecast};
    use crate::{Packs, small};
    use jiff::civil::date;

    fn run(drills: &str) -> Answer {
        run_with(drills, None, 20)
    }

    /// The answer of so many runs, where this was kept.
    fn run_with(drills: &str, kept: Option<&str>, runs: usize) -> Answer {
        let ask = Ask { kept, ..Ask::of(runs, 1) };
        let watch = Watch::deaf(&|| false);
        forecast(&small::dossier(drills), Packs::embedded(), date(2026, 11, 21), &ask, &watch).unwrap()
    }

    fn drill(day: &str, rest: &str) -> String {
        format!("[[drill]]\nid = \"{day}\"\nkind = \"evacuation\"\ndate = {day}\nheld = true\n{rest}")
    }

    #[test]
    fn without_measured_times_nothing_is_fitted() {
        assert_eq!(run(&drill("2026-09-22", "people = 30")).calibrated, None);
        assert_eq!(run(&drill("2027-09-22", "seconds = 400")).calibrated, None, "not held yet");
    }

    #[test]
    fn a_slow_drill_makes_the_forecast_slow() {
        let slow = r#"
            people = 28
            seconds = 150
            announced = true
            [[drill.exit]]
            id = "west"
            last = 150
            people = 28
            source = "stopwatch"
            [[drill.exit]]
            id = "east"
            last = 90
            source = "stopwatch"
            [[drill.room]]
            id = "hall"
            first = 118
            last = 140
            source = "teacher"
        "#;
        let (usual, slow) = (run(""), run(&drill("2026-09-22", slow)));
        let fit = slow.calibrated.unwrap();
        assert_eq!((fit.date, fit.announced), (date(2026, 9, 22), true));
        assert_eq!(fit.times, (4, 1), "nobody takes the exit in the east");
        assert_eq!(fit.counted, [(Place::Opening("west".into()), 28)]);
        assert!(fit.off < 0.2, "{fit:?}");
        // One class starts once: how late is known, whether that is late for it or for anybody is not.
        assert!(fit.response.median > 1.5 && fit.response.high > 2.0 * fit.response.low, "{fit:?}");
        let (usual, slow) = (usual.median.unwrap(), slow.median.unwrap());
        assert!(slow.low > usual.high, "{slow:?} after a drill of 150 s, {usual:?} without");
    }

    #[test]
    fn what_was_kept_is_used_while_it_fits_and_gives_the_same_answer() {
        let slow = drill("2026-09-22", "people = 28\nseconds = 150\n");
        let run = |drills: &str, kept: Option<&str>| {
            let answer = run_with(drills, kept, 1);
            (answer.median, answer.calibrated.unwrap())
        };
        let (median, new) = run(&slow, None);
        assert_eq!(new.runs, Runs::New);
        let file = new.keep.clone().unwrap();
        let (again, kept) = run(&slow, Some(&file));
        let day = date(2026, 11, 21);
        assert_eq!((again, kept.runs, &kept.keep), (median, Runs::Kept(day), &None));
        assert_eq!((kept.response, kept.pace, kept.off), (new.response, new.pace, new.off));
        let more = run(&slow.replace("28", "20"), Some(&file)).1;
        assert_eq!(more.runs, Runs::Outdated(day));
        let edited = run(&slow, Some(&file.replace("inf", "100").replace(".1", ".2"))).1;
        assert_eq!((edited.runs, edited.keep), (Runs::Broken, Some(file)), "made anew, to be kept again");
    }

    #[test]
    fn the_last_measured_drill_counts() {
        let drills = ["2026-03-01", "2026-09-22"].map(|day| drill(day, "seconds = 100\n")).concat();
        let dossier = small::dossier(&(drills + &drill("2026-10-01", "people = 30")));
        let day = |today| measured(&dossier, today).map(|drill| drill.date);
        assert_eq!(day(date(2026, 11, 1)), Some(date(2026, 9, 22)));
        assert_eq!(day(date(2026, 4, 1)), Some(date(2026, 3, 1)));
        assert_eq!(day(date(2026, 1, 1)), None);
    }
}
