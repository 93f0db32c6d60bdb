//! Running the people of a building out, or into rooms to stay in: how long it takes, where it jams, who is left.

mod answer;
mod document;
mod hiding;
pub(crate) mod kept;
mod kinds;
mod mobility;
mod people;
mod present;
mod script;
mod stage;
pub mod telling;
mod whatif;

pub use answer::{Answer, At, LeftOut, Why};
pub use document::document;
pub use hiding::{Hidden, LOCKING, OUTER_PART};
pub use kept::FILE;
pub use kinds::KINDS;
pub use mobility::{Kind, LIFTS, Others};
pub use parvis_egress::forecast::Difference;
pub use parvis_egress::{Estimate, Mobility, Model, Service, What};
pub use parvis_intake::scenario::Scenario;
pub use people::{Basis, Sent};
pub use present::{InRoom, Present, There, rooms};
pub use whatif::{ALARM_STEP, Compared, Gain, Line, WhatIf};

use crate::usual::Usual;
use crate::{Packs, Trouble, drilled};
use jiff::civil::Date;
use parvis_core::{Dossier, FloorPlan, OpeningId, UnitId};
use parvis_egress::forecast::{Asked, Seen};
use parvis_egress::{Choice, Drawn, Forecast, Parameters, Population, Settings};
use parvis_intake::{called, scenario};
use parvis_rules::Case;
use stage::{Otherwise, Play};

pub(crate) use people::Shares;
pub(crate) use stage::Stage;
use std::path::Path;
use std::sync::Arc;

/// A run ends after so many seconds, whoever is left.
const LIMIT: f64 = 3600.0;
/// The same when people go to rooms to stay in: whoever is not in one by then finds none.
const LIMIT_HIDING: f64 = 1200.0;

/// What the alarm tells people to do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Mode {
    /// Leave the building.
    #[default]
    Evacuate,
    /// Go behind a door that locks.
    Lockdown,
    /// Go into a room without an outer wall.
    Shelter,
}

/// How people decide which exit to take.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Choosing {
    /// The nearest; who stands in a queue turns to one that is clearly sooner.
    #[default]
    Turning,
    /// The nearest, whatever the queue.
    Nearest,
    /// The soonest, all queues known to everybody.
    Quickest,
    /// The one the plan gives to their room; without one as [`Self::Turning`].
    Assigned,
    /// The one they came in by.
    Familiar,
}

/// What is asked of a run.
#[derive(Clone, Debug)]
pub struct Ask<'a> {
    /// At least this many runs.
    pub runs: usize,
    /// Everything drawn by chance follows from it.
    pub seed: u64,
    /// How people walk.
    pub model: Model,
    /// What the alarm tells them to do.
    pub mode: Mode,
    /// How they decide which exit to take.
    pub choosing: Choosing,
    /// Doors that cannot be used: ids or names.
    pub without: &'a [String],
    /// Who is there; `None`: everybody who is counted.
    pub present: Option<&'a Present>,
    /// Seconds between the alarms of two levels, the lowest first; `None`: all at once.
    pub alarm_step: Option<f64>,
    /// How the drawing's lifts run for those who cannot take stairs; `None`: they stand still.
    pub lifts: Option<Service>,
    /// What happens during the runs.
    pub scenario: Option<&'a Scenario>,
    /// Whether each exit is lost in turn, each door on the way widened, and the alarm given level by level.
    pub what_if: bool,
    /// The text of the calibration that was kept, if any.
    pub kept: Option<&'a str>,
    /// Where else a calibration may lie.
    pub shelf: Option<drilled::Shelf<'a>>,
    /// The text of what the last forecast found, if it was kept.
    pub kept_forecast: Option<&'a str>,
}

impl Ask<'_> {
    /// As many runs as this, of the building as it is.
    pub const fn of(runs: usize, seed: u64) -> Self {
        Self {
            runs,
            seed,
            model: Model::CollisionFreeSpeed,
            mode: Mode::Evacuate,
            choosing: Choosing::Turning,
            without: &[],
            present: None,
            alarm_step: None,
            lifts: None,
            scenario: None,
            what_if: false,
            kept: None,
            shelf: None,
            kept_forecast: None,
        }
    }
}

/// Who watches the runs.
pub struct Watch<'a> {
    /// Asked often: whether to stop.
    pub stop: &'a (dyn Fn() -> bool + Sync),
    /// Told of every finished run.
    pub run: &'a (dyn Fn() + Sync),
    /// Told before the first run: who is not in the runs, and why.
    pub left_out: &'a (dyn Fn(&[LeftOut]) + Sync),
    /// Told before more runs than were asked for are made: how many.
    pub more: &'a (dyn Fn(usize) + Sync),
    /// Told before each what-if: how many are done, of how many.
    pub next: &'a (dyn Fn(usize, usize) + Sync),
}

#[cfg(test)]
impl<'a> Watch<'a> {
    /// Listens to nothing.
    pub fn deaf(stop: &'a (dyn Fn() -> bool + Sync)) -> Self {
        Self { stop, run: &|| (), left_out: &|_| (), more: &|_| (), next: &|_, _| () }
    }
}

/// Reads a scenario file for a dossier's drawing.
///
/// # Errors
/// When there is no drawing, the file cannot be read, or anything in it is wrong.
pub fn read_scenario(path: &Path, dossier: &Dossier) -> Result<Scenario, Trouble> {
    let unread = |error| Trouble::NotRead { path: path.to_owned(), error };
    let text = std::fs::read_to_string(path).map_err(unread)?;
    scenario_of(&path.file_name().unwrap_or_default().to_string_lossy(), &text, dossier)
}

/// The scenario of a text, for a dossier's drawing.
///
/// # Errors
/// When there is no drawing, or anything in the text is wrong.
pub fn scenario_of(name: &str, text: &str, dossier: &Dossier) -> Result<Scenario, Trouble> {
    let plan = dossier.plan.as_ref().ok_or(Trouble::NoFloorPlan)?;
    let (scenario, findings) = scenario::read(name, text, plan);
    let texts = || [(name.to_owned(), text.to_owned())].into();
    scenario.ok_or_else(|| Trouble::DossierBroken { findings, texts: texts() })
}

/// Runs the people of a dossier's building as asked.
///
/// # Errors
/// When there is no drawing, a door is not known, or the building cannot be walked.
pub fn forecast(
    dossier: &Dossier,
    packs: &Packs,
    today: Date,
    ask: &Ask<'_>,
    watch: &Watch<'_>,
) -> Result<Answer, Trouble> {
    let plan = dossier.plan.as_ref().ok_or(Trouble::NoFloorPlan)?;
    let case = Case::new(dossier, packs, today);
    let parameters = match ask.model {
        Model::CollisionFreeSpeed => Parameters::collision_free(),
        Model::AnticipationVelocity => Parameters::anticipation(),
    };
    let asked = Asked { parameters, runs: ask.runs.max(1), seed: ask.seed, limit: LIMIT, events: Vec::new() };
    match ask.mode {
        Mode::Evacuate => leave(plan, &case, today, ask, &asked, watch),
        Mode::Lockdown | Mode::Shelter => hide(plan, &case, ask, &asked, watch),
    }
}

/// Everybody out, by any exit.
fn leave(
    plan: &FloorPlan,
    case: &Case<'_>,
    today: Date,
    ask: &Ask<'_>,
    asked: &Asked,
    watch: &Watch<'_>,
) -> Result<Answer, Trouble> {
    let abilities = mobility::abilities(case.dossier);
    let made = mobility::Made { lifts: ask.lifts, waiting: abilities.wheels > 0 };
    let base = Arc::new(Stage::of(plan, made, &asked.parameters)?);
    let otherwise = otherwise(plan, ask)?;
    let placed = present::place(case, plan, ask.present)?;
    let populate = |people: Vec<(UnitId, u32)>| -> Result<(Population, Option<Sent>), Trouble> {
        let mut population = Population::new(&base.world, &base.drawn, people);
        people::behave(&mut population, plan, ask.choosing.into());
        let sent = sent(&mut population, plan, case.dossier, &base, ask.choosing)?;
        population.abilities = abilities;
        Ok((population, sent))
    };
    let (mut population, sent) = populate(placed.people)?;
    (watch.left_out)(&answer::left_out(case, &base.drawn, &population));
    let settings = Settings { limit: asked.limit, ..Settings::new(asked.parameters, drilled::SEED) };
    let keeping =
        drilled::Keeping { kept: ask.kept, shelf: ask.shelf, today, language: case.dossier.site.language };
    let calibrated = match drilled::measured(case.dossier, today) {
        None => None,
        Some(drill) => {
            // What a drill showed of people does not change with the time of the day that is asked about.
            let mut everybody = populate(placed.everybody)?.0;
            let fit = drilled::calibrate(drill, keeping, &base, &mut everybody, &settings, watch);
            population.learnt = everybody.learnt;
            fit
        }
    };
    let play = Play::new(plan, &base, &population, asked, &otherwise)?;
    let forecast = play.forecast(watch);

    let drawn = &play.stage().drawn;
    let mut answer = Answer::new(plan, case, drawn, play.population(), &forecast, placed.basis);
    if !otherwise.is_nothing() && !(watch.stop)() {
        let as_is = Play::new(plan, &base, &population, asked, &Otherwise::default())?;
        let as_is = as_is.compared(&forecast, &whatif::enough(&forecast), watch);
        answer.compared = Some(whatif::gain(drawn, &as_is, &forecast));
    }
    if ask.what_if && !(watch.stop)() {
        let sweep = whatif::Sweep {
            plan,
            planning: case.planning(),
            base: &base,
            population: &population,
            asked,
            otherwise: &otherwise,
            forecast: &forecast,
        };
        (answer.what_if, answer.sweep_broken_off) = sweep.run(&answer.exits, &answer.waits, watch);
        answer.findings.extend(whatif::findings(&answer.what_if));
    }
    let whole = !answer.broken_off && !answer.sweep_broken_off;
    let as_is = otherwise.is_nothing() && placed.told.is_none();
    if whole && as_is && ask.choosing == Choosing::Turning {
        answer.keep = kept::keep(&answer.findings, case, ask, today);
    }
    answer.present = placed.told;
    answer.calibrated = calibrated;
    answer.sent = sent;
    answer.others = mobility::tell(plan, play.stage(), play.population(), &forecast);
    answer.usual = usual_run(&forecast, play.stage(), play.population(), play.asked());
    Ok(answer)
}

/// Sends people where the plan, or their habit, sends them; `None` where everybody chooses.
fn sent(
    population: &mut Population,
    plan: &FloorPlan,
    dossier: &Dossier,
    stage: &Stage,
    choosing: Choosing,
) -> Result<Option<Sent>, Trouble> {
    let exits = &dossier.exits;
    match choosing {
        Choosing::Assigned if exits.assigned.is_empty() => Err(Trouble::NobodySent),
        Choosing::Familiar if exits.entrances.is_empty() => Err(Trouble::NoEntrance),
        Choosing::Assigned => Ok(Some(people::send(population, plan, stage, |unit| exits.of(unit)))),
        Choosing::Familiar => Ok(Some(people::send(population, plan, stage, |_| &exits.entrances))),
        Choosing::Turning | Choosing::Nearest | Choosing::Quickest => Ok(None),
    }
}

/// Everybody into a room to stay in.
fn hide(
    plan: &FloorPlan,
    case: &Case<'_>,
    ask: &Ask<'_>,
    asked: &Asked,
    watch: &Watch<'_>,
) -> Result<Answer, Trouble> {
    let placed = present::place(case, plan, ask.present)?;
    let people = placed.people;
    let asked = &Asked { limit: LIMIT_HIDING, ..asked.clone() };
    let hiding = hiding::Hiding::new(plan, case, ask.mode, &people);
    let populate = |stage: &Stage| {
        let mut population = Population::new(&stage.world, &stage.drawn, people.clone());
        people::behave(&mut population, plan, Choice::Nearest);
        population
    };
    let (stage, population, forecast, hiding) =
        hiding::run(hiding, Drawn::new(plan), asked, populate, plan, watch)?;
    let mut answer = Answer::new(plan, case, &stage.drawn, &population, &forecast, placed.basis);
    answer.present = placed.told;
    // Who stays is not left out, and nobody is sent out of doors.
    answer.left_out.clear();
    answer.findings.clear();
    answer.hidden = Some(hiding.tell(&population, &forecast));
    answer.usual = usual_run(&forecast, &Arc::new(stage), &population, asked);
    Ok(answer)
}

impl From<Choosing> for Choice {
    fn from(choosing: Choosing) -> Self {
        match choosing {
            // Who is not sent anywhere chooses as usual.
            Choosing::Turning | Choosing::Assigned | Choosing::Familiar => Self::Turning,
            Choosing::Nearest => Self::Nearest,
            Choosing::Quickest => Self::Quickest,
        }
    }
}

/// The run nearest the median, kept so that it can be made once more.
fn usual_run(
    forecast: &Forecast,
    stage: &Arc<Stage>,
    population: &Population,
    asked: &Asked,
) -> Option<Usual> {
    let run = usual(forecast)?;
    let settings = Settings {
        limit: asked.limit,
        events: asked.events.clone(),
        ..Settings::new(asked.parameters, run.seed)
    };
    let mut arrived: Vec<f64> = run.arrived.iter().flatten().map(|(at, _)| *at).collect();
    arrived.sort_by(f64::total_cmp);
    Some(Usual { stage: Arc::clone(stage), population: population.clone(), settings, arrived })
}

/// The run whose time is nearest the median.
fn usual(forecast: &Forecast) -> Option<&Seen> {
    let median = forecast.time(0.5)?.value;
    let off = |run: &&Seen| (run.last - median).abs();
    forecast.runs.iter().min_by(|a, b| off(a).total_cmp(&off(b)))
}

/// What is asked that differs from the building as it is.
fn otherwise(plan: &FloorPlan, ask: &Ask<'_>) -> Result<Otherwise, Trouble> {
    let door = |asked: &String| -> Result<Vec<OpeningId>, Trouble> {
        let known = called::openings(plan, asked);
        if known.is_empty() {
            let near = called::near_opening(plan, asked);
            return Err(Trouble::NoSuchDoor { asked: asked.clone(), near });
        }
        Ok(known.into_iter().map(|opening| opening.id.clone()).collect())
    };
    let without: Vec<Vec<OpeningId>> = ask.without.iter().map(door).collect::<Result<_, _>>()?;
    Ok(Otherwise {
        without: without.concat(),
        width: None,
        alarms: ask.alarm_step.map(|step| whatif::alarms(plan, step, true)).unwrap_or_default(),
        scenario: ask.scenario.cloned().unwrap_or_default(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use parvis_core::Place;

    /// Before the example's drill, which would be fitted to.
    const TODAY: Date = jiff::civil::date(2026, 9, 1);

    fn quiet(stop: &(dyn Fn() -> bool + Sync), ask: &Ask<'_>) -> Result<Answer, Trouble> {
        let packs = Packs::embedded();
        let dossier = crate::dossiers::example(packs).dossier.unwrap();
        forecast(&dossier, packs, TODAY, ask, &Watch::deaf(stop))
    }

    #[test]
    fn the_school_empties_and_holds_no_more_than_the_head_counts() {
        let packs = Packs::embedded();
        let dossier = crate::dossiers::example(packs).dossier.unwrap();
        let answer = quiet(&|| false, &Ask::of(1, 1)).unwrap();
        let left_out: u32 = answer.left_out.iter().map(|out| out.people).sum();
        assert_eq!(answer.people, 1150, "people_peak of the example");
        assert_eq!(answer.run + left_out, 1150);
        assert!(answer.remained < 0.5, "{} are stuck", answer.remained);
        assert!(answer.classes > 30, "classes keep together");
        let words = crate::words(parvis_core::Language::En, packs);
        let page = answer.usual.unwrap().page(&dossier, &words, Vec::new());
        assert!(
            page.contains("data-people=\"1") && page.contains("Stairs, "),
            "the playback has people and flights"
        );
    }

    #[test]
    fn losing_the_exit_most_people_use_is_compared_with_the_same_chances() {
        let answer = quiet(&|| false, &Ask::of(3, 1)).unwrap();
        let Place::Opening(most) = &answer.exits[0].place else { panic!() };
        let without = [most.to_string()];
        let lost = quiet(&|| false, &Ask { without: &without, ..Ask::of(3, 1) }).unwrap();
        assert!(lost.exits.iter().all(|exit| exit.place != answer.exits[0].place), "nobody leaves by it");
        let compared = lost.compared.unwrap();
        let difference = compared.difference.unwrap();
        assert_eq!(difference.pairs, 3);
        // Not that it takes longer: people who go to the nearest exit may leave the others idle until it is lost, and of three
        // pairs it may be chance. But who left by it leaves elsewhere now.
        assert!(difference.mean.abs() > 1.0 && compared.cut_off < 0.5, "{compared:?}");
        let elsewhere: f64 = compared.more.iter().map(|(_, people)| people).sum();
        assert!(elsewhere > 0.5 * answer.exits[0].mean.value, "{compared:?}");
        assert!(answer.compared.is_none(), "the building as it is, is compared with nothing");
    }

    #[test]
    fn in_a_lockdown_who_cannot_lock_goes_to_a_room_that_locks_and_the_rest_stay() {
        let answer = quiet(&|| false, &Ask { mode: Mode::Lockdown, ..Ask::of(1, 1) }).unwrap();
        let hidden = answer.hidden.unwrap();
        assert_eq!(hidden.stay + hidden.go, 1150);
        assert!(hidden.stay > 700, "most classrooms of the example lock: {}", hidden.stay);
        assert_eq!(hidden.unknown, (0, 0), "of every room with people it is said whether it locks");
        assert!(hidden.without < 0.5, "{} find no room", hidden.without);
        let open: Vec<f64> = hidden.open.iter().map(|(_, people)| *people).collect();
        assert!(open.is_sorted_by(|a, b| a >= b) && open[0] > 0.0, "{open:?}");
        assert!(
            hidden.rooms.iter().all(|room| room.mean.value <= room.also),
            "no room takes more than it holds"
        );
    }

    /// The example with a late alarm and four helpers coming in.
    fn with_helpers() -> Answer {
        let packs = Packs::embedded();
        let dossier = crate::dossiers::example(packs).dossier.unwrap();
        let plan = dossier.plan.as_ref().unwrap();
        let text = r#"
            [[alarm]]
            at = 1200
            levels = ["4 этаж"]
            [[responders]]
            at = 60
            people = 4
            door = "48"
            to = "17"
        "#;
        let (scenario, findings) = scenario::read("s.toml", text, plan);
        let scenario = scenario.unwrap_or_else(|| panic!("{findings:?}"));
        quiet(&|| false, &Ask { scenario: Some(&scenario), ..Ask::of(2, 1) }).unwrap()
    }

    #[test]
    fn a_scenario_happens_and_nobody_stays_behind_for_it() {
        let answer = with_helpers();
        assert!(answer.remained < 0.5, "{} are stuck", answer.remained);
        // The top floor hears of it when the others are out.
        let compared = answer.compared.unwrap();
        assert!(compared.difference.unwrap().mean > 300.0, "{compared:?}");
    }

    /// How many leave by each exit, and who was sent.
    type Used = (Vec<(String, f64)>, Option<Sent>);

    /// The small building with this in `exits.toml`.
    fn by_choice(exits: &str, choosing: Choosing) -> Result<Used, Trouble> {
        let dossier = crate::small::with("exits.toml", exits);
        let ask = Ask { choosing, ..Ask::of(1, 1) };
        let answer = forecast(&dossier, Packs::embedded(), TODAY, &ask, &Watch::deaf(&|| false))?;
        let used = answer.exits.iter().map(|exit| (format!("{:?}", exit.place), exit.mean.value));
        Ok((used.collect(), answer.sent))
    }

    #[test]
    fn people_go_where_the_plan_or_their_habit_sends_them() {
        let all = |exit: &str| vec![(format!("Opening(\"{exit}\")"), 30.0)];
        let nobody = Sent { people: 30, others: (0, 0) };
        let exits = |who: &str| format!("entrances = [\"east\"]\n[[exit]]\ndoors = [\"east\"]\n{who}");
        for who in ["rooms = [\"1\"]", "levels = [\"0\"]"] {
            assert_eq!(by_choice(&exits(who), Choosing::Assigned).unwrap(), (all("east"), Some(nobody)));
        }
        let both = "[[exit]]\ndoors = [\"east\", \"west\"]\nrooms = [\"1\"]";
        assert_eq!(by_choice(both, Choosing::Assigned).unwrap().0, all("west"), "the nearer of the two");
        assert_eq!(by_choice(&exits("rooms = [\"1\"]"), Choosing::Familiar).unwrap().0, all("east"));
        // The corridor has an exit given to it, the class has none.
        let (used, sent) = by_choice(&exits("rooms = [\"way\"]"), Choosing::Assigned).unwrap();
        assert_eq!((used, sent), (all("west"), Some(Sent { people: 0, others: (1, 30) })));
        assert!(matches!(by_choice("", Choosing::Assigned), Err(Trouble::NobodySent)));
        assert!(matches!(by_choice("", Choosing::Familiar), Err(Trouble::NoEntrance)));
    }

    #[test]
    fn an_exit_is_lost_when_so_many_are_out_and_when_a_room_is_empty() {
        let used = |when: &str| {
            let dossier = crate::small::with("drills.toml", "");
            let text = format!("[[door]]\ndoor = \"west\"\nis = \"lost\"\nwhen = {when}\n");
            let (scenario, findings) = scenario::read("s.toml", &text, dossier.plan.as_ref().unwrap());
            assert_eq!(findings, []);
            let ask = Ask { scenario: scenario.as_ref(), ..Ask::of(1, 1) };
            let answer = forecast(&dossier, Packs::embedded(), TODAY, &ask, &Watch::deaf(&|| false));
            let exits = answer.unwrap().exits;
            exits
                .iter()
                .find(|exit| exit.place == Place::Opening("west".into()))
                .map_or(0.0, |it| it.mean.value)
        };
        let (ten, thirty, empty) = (used("{ out = 10 }"), used("{ out = 30 }"), used("{ empty = \"1\" }"));
        assert!((10.0..20.0).contains(&ten), "{ten}");
        assert!((thirty - 30.0).abs() < 0.5, "{thirty}");
        assert!(empty > 0.0 && empty < 30.0, "some are still in the corridor: {empty}");
    }

    #[test]
    fn a_door_that_is_not_there_is_named() {
        let without = ["E999".to_owned()];
        let refused = quiet(&|| false, &Ask { without: &without, ..Ask::of(1, 1) }).unwrap_err();
        assert_eq!(refused.to_string(), "there is no door E999 on the drawing");
    }

    #[test]
    fn told_to_stop_it_tells_what_it_has() {
        let answer = quiet(&|| true, &Ask { what_if: true, ..Ask::of(5, 1) }).unwrap();
        assert!(answer.broken_off && answer.runs == 0 && answer.what_if.is_empty());
    }
}
