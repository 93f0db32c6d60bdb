//! Forecasts of the example school and of a small building.

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
    assert_eq!(difference.pairs, lost.runs, "every run has its pair");
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
        hidden.rooms.iter().all(|room| room.at.mean.value <= room.at.also),
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
        exits.iter().find(|exit| exit.place == Place::Opening("west".into())).map_or(0.0, |it| it.mean.value)
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

/// The example with wheelchair users and people who are helped.
fn with_slow() -> Dossier {
    let mut dossier = crate::dossiers::example(Packs::embedded()).dossier.unwrap();
    for (key, people) in [("wheelchair_users", 6.0), ("people_needing_help", 5.0)] {
        let from = parvis_core::Provenance { source: "a test".into(), date: TODAY };
        let value = parvis_core::Value::Number(people);
        dossier.site.facts.insert(key.into(), parvis_core::Fact::Known { value, from });
    }
    dossier
}

/// A lockdown of a dossier in which this happens.
fn locked_down(dossier: &Dossier, scenario: &str, ask: &Ask<'_>) -> Result<Answer, Trouble> {
    let (scenario, findings) = scenario::read("s.toml", scenario, dossier.plan.as_ref().unwrap());
    assert_eq!(findings, []);
    let ask = Ask { mode: Mode::Lockdown, scenario: scenario.as_ref(), ..ask.clone() };
    forecast(dossier, Packs::embedded(), TODAY, &ask, &Watch::deaf(&|| false))
}

#[test]
fn in_a_lockdown_nobody_on_wheels_takes_stairs_and_the_answer_says_where_each_kind_ends() {
    let dossier = with_slow();
    let answer = locked_down(&dossier, "", &Ask::of(2, 1)).unwrap();
    let kinds = &answer.others.kinds;
    let people: Vec<(Mobility, u32)> = kinds.iter().map(|kind| (kind.mobility, kind.people)).collect();
    assert_eq!(people, [(Mobility::Wheels, 6), (Mobility::Helped, 5)]);
    assert!(kinds.iter().all(|kind| kind.out > 2.0), "most of the school stays where it is: {kinds:?}");
    let words = crate::words(parvis_core::Language::En, Packs::embedded());
    let ask = Ask { mode: Mode::Lockdown, ..Ask::of(2, 1) };
    let told: Vec<String> = telling::tell(&answer, &ask, &dossier, &words)
        .into_iter()
        .flat_map(|section| section.lines)
        .collect();
    assert!(told.iter().any(|line| line.starts_with("In wheelchairs: 6.")), "{told:?}");
    assert!(!told.iter().any(|line| line.contains("hold nobody who needs help")), "{told:?}");
}

#[test]
fn in_a_lockdown_a_room_to_keep_out_of_sends_its_people_elsewhere_and_a_late_alarm_is_late() {
    let dossier = crate::dossiers::example(Packs::embedded()).dossier.unwrap();
    let plan = dossier.plan.as_ref().unwrap();
    let as_is = locked_down(&dossier, "", &Ask::of(1, 1)).unwrap().hidden.unwrap();
    let locks = plan.units.iter().find(|unit| {
        unit.lockable.value() == Some(&true) && unit.category == parvis_core::UnitCategory::Classroom
    });
    let room = locks.unwrap().id.to_string();
    let keep_out = format!("[[keep_out]]\nat = 0\nrooms = [\"{room}\"]\n");
    let hidden = locked_down(&dossier, &keep_out, &Ask::of(2, 1)).unwrap().hidden.unwrap();
    assert!(hidden.stay < as_is.stay && hidden.stay + hidden.go == as_is.stay + as_is.go, "{hidden:?}");
    assert!(hidden.rooms.iter().all(|taken| taken.at.place != Place::Unit(room.as_str().into())));
    let late = locked_down(&dossier, "", &Ask { alarm_step: Some(120.0), ..Ask::of(2, 1) }).unwrap();
    let (by, _) = late.hidden.unwrap().compared.unwrap();
    assert!(by.mean > 120.0, "the sixth level hears of it ten minutes after the first: {by:?}");
    let helpers = "[[responders]]\nat = 10\npeople = 3\ndoor = \"48\"\nto = \"17\"\n";
    let hidden = locked_down(&dossier, helpers, &Ask::of(1, 1)).unwrap().hidden.unwrap();
    assert_eq!((hidden.stay, hidden.go), (as_is.stay, as_is.go), "who comes in is nobody of the building");
}

#[test]
fn what_makes_no_sense_when_people_stay_in_is_refused_by_name() {
    let dossier = crate::dossiers::example(Packs::embedded()).dossier.unwrap();
    let refused = |scenario: &str, ask: &Ask<'_>| match locked_down(&dossier, scenario, ask) {
        Err(Trouble::NotWhenStaying { options }) => options,
        other => panic!("{other:?}"),
    };
    let ask = Ask { choosing: Choosing::Quickest, what_if: true, lifts: Some(LIFTS), ..Ask::of(1, 1) };
    assert_eq!(refused("", &ask), "--choice, --lifts, --what-if");
    let exit = dossier.plan.as_ref().unwrap().exits().next().unwrap().id.to_string();
    assert_eq!(refused("", &Ask { without: &[exit], ..Ask::of(1, 1) }), "--without");
    let out = "[[keep_out]]\nwhen = { out = 10 }\nrooms = [\"36\"]\n";
    assert_eq!(refused(out, &Ask::of(1, 1)), "--scenario");
}

#[test]
fn a_lockdown_tells_who_finds_no_room_and_where_and_uses_a_measured_drill() {
    let drill =
        "[[drill]]\nid = \"a\"\nkind = \"evacuation\"\ndate = 2026-08-01\nheld = true\nseconds = 90\n";
    let mut dossier = crate::small::dossier(drill);
    let from = parvis_core::Provenance { source: "a test".into(), date: TODAY };
    let corridor =
        dossier.plan.iter_mut().flat_map(|plan| &mut plan.units).find(|unit| unit.id.as_str() == "way");
    corridor.unwrap().lockable = parvis_core::Fact::Known { value: true, from };
    let answer = locked_down(&dossier, "", &Ask::of(1, 1)).unwrap();
    assert!(answer.calibrated.is_some(), "the drill of August shows how people start and walk");
    assert!(answer.findings.is_empty() && answer.hidden.unwrap().left.is_empty());
    let shut = ["door".to_owned()];
    let answer = locked_down(&dossier, "", &Ask { without: &shut, ..Ask::of(2, 1) }).unwrap();
    let hidden = answer.hidden.unwrap();
    assert!((hidden.without - 30.0).abs() < 0.01 && hidden.compared.unwrap().1 < 0.01, "{hidden:?}");
    let found: Vec<(&str, &Place)> = answer.findings.iter().map(|it| (it.code.0, &it.place)).collect();
    assert_eq!(found, [("E255", &Place::Unit("hall".into()))]);
}

#[test]
fn who_says_how_long_locking_takes_is_heard_and_only_in_a_lockdown() {
    let dossier = crate::dossiers::example(Packs::embedded()).dossier.unwrap();
    let median = |locking| {
        let hidden = locked_down(&dossier, "", &Ask { locking, ..Ask::of(1, 1) }).unwrap().hidden.unwrap();
        assert!(hidden.locks.unwrap().rooms > 30.0, "each classroom locks: {:?}", hidden.locks);
        hidden.median.unwrap().value
    };
    let (ours, given) = (median(None), median(Some(60.0)));
    assert!((given - ours - 50.0).abs() < 0.01, "{ours} s with 10, {given} s with 60");
    let refused = quiet(&|| false, &Ask { locking: Some(60.0), ..Ask::of(1, 1) }).unwrap_err();
    assert!(matches!(refused, Trouble::NobodyLocks));
}

#[test]
fn a_run_in_which_people_are_left_inside_counts_as_long_as_it_lasted_and_says_where_they_are() {
    let dossier = crate::small::with("drills.toml", "");
    // Nobody hears the alarm before ten are out, so nobody ever does.
    let text = "[[alarm]]\nlevels = [\"L/0\"]\nwhen = { out = 10 }\n";
    let (scenario, findings) = scenario::read("s.toml", text, dossier.plan.as_ref().unwrap());
    assert_eq!(findings, []);
    let ask = Ask { scenario: scenario.as_ref(), ..Ask::of(2, 1) };
    let answer = forecast(&dossier, Packs::embedded(), TODAY, &ask, &Watch::deaf(&|| false)).unwrap();
    assert_eq!((answer.cut, answer.runs), (2, 2));
    assert!((answer.median.unwrap().value - 3600.0).abs() < 0.01, "not the second in which nobody was out");
    let left: Vec<(&Place, f64)> = answer.left.iter().map(|at| (&at.place, at.mean.value.round())).collect();
    assert_eq!(left, [(&Place::Unit("hall".into()), 30.0)]);
    let words = crate::words(parvis_core::Language::En, Packs::embedded());
    let told = telling::tell(&answer, &ask, &dossier, &words).remove(0).lines.join(" ");
    assert!(told.contains("In 2 of 2 runs somebody who had a way out was still inside"), "{told}");
    assert!(!told.contains("In half of the runs the last is out"), "{told}");
}

#[test]
fn a_time_that_four_times_the_runs_left_open_is_said_to_be_unsure() {
    let p95 = |low, high| Estimate { value: 100.0, low, high };
    assert!(answer::is_unsure(false, p95(90.0, 110.0)) && !answer::is_unsure(false, p95(96.0, 104.0)));
    assert!(!answer::is_unsure(true, p95(90.0, 110.0)), "that it was stopped is said already");
}

#[test]
fn a_capped_door_has_the_flow_the_codes_count_on_and_the_answer_says_so() {
    let dossier = crate::small::with("drills.toml", "");
    let drawn =
        mobility::Made { capped: true, ..mobility::Made::default() }.build(dossier.plan.as_ref().unwrap());
    let exit = drawn.exit(&"west".into()).unwrap();
    for door in ["door", "west", "east"] {
        let capacity = drawn.building.doors[drawn.door(&door.into()).unwrap().index()].capacity.unwrap();
        assert!((capacity - 1.33 * 1.2).abs() < 0.01, "{door}: {capacity} a second through 1.2 m");
    }
    assert!(drawn.building.goals[exit.index()].flow.unwrap() <= 1.6, "who minds queues knows it");
    let told = |capped| {
        let ask = Ask { capped, ..Ask::of(1, 1) };
        let answer = forecast(&dossier, Packs::embedded(), TODAY, &ask, &Watch::deaf(&|| false)).unwrap();
        let words = crate::words(parvis_core::Language::En, Packs::embedded());
        let told = telling::tell(&answer, &ask, &dossier, &words);
        let lines: Vec<String> = told.into_iter().flat_map(|section| section.lines).collect();
        (lines.join(" "), answer.keep.is_some())
    };
    // A class of thirty passes 1.2 m no faster than that of itself: its time tells nothing of the cap.
    let ((says, kept), (says_capped, kept_capped)) = (told(false), told(true));
    assert!(says.contains("comes of the crowd alone") && says_capped.contains("No door lets more than 1.33"));
    assert!(kept && !kept_capped, "only the building as it is stands among the findings");
}

#[test]
fn the_answer_names_how_people_start_how_fast_they_walk_and_for_whom_no_figures_are_known() {
    let mut dossier = crate::small::with("drills.toml", "");
    let told = |dossier: &Dossier| {
        let ask = Ask::of(1, 1);
        let answer = forecast(dossier, Packs::embedded(), TODAY, &ask, &Watch::deaf(&|| false)).unwrap();
        let words = crate::words(parvis_core::Language::En, Packs::embedded());
        telling::tell(&answer, &ask, dossier, &words).pop().unwrap().lines.join(" ")
    };
    let says = told(&dossier);
    assert!(
        says.contains("log-normal distribution with 3.44 and 0.94") && says.contains("1.34 ± 0.26 m/s"),
        "{says}"
    );
    assert!(!says.contains("Pupils are taken as adults"), "{says}");
    assert!(says.contains("How people walk: "), "{says}");
    let from = parvis_core::Provenance { source: "a test".into(), date: TODAY };
    let pupils = parvis_core::Fact::Known { value: parvis_core::Value::Number(30.0), from };
    dossier.site.facts.insert("pupils".into(), pupils);
    assert!(told(&dossier).contains("Pupils are taken as adults"));
}

#[test]
fn each_place_people_wait_at_has_its_longest_queue_and_the_sweep_says_what_it_left_out() {
    let dossier = crate::small::with("drills.toml", "");
    let ask = Ask { what_if: true, ..Ask::of(6, 1) };
    let answer = forecast(&dossier, Packs::embedded(), TODAY, &ask, &Watch::deaf(&|| false)).unwrap();
    let door = answer.waits.iter().find(|wait| wait.at.place == Place::Opening("door".into())).unwrap();
    let (longest, when) = door.queue;
    assert!((4.0..=30.0).contains(&longest), "a class before a door of 1.2 m: {longest}");
    let last = answer.p95.unwrap().value;
    assert!(when > 5.0 && when < last, "the queue is longest after {when} s of {last}");
    assert_eq!(answer.untried, Some(Untried { doors: 0, exits: 0, unused: 1 }), "nobody takes the east");
    let words = crate::words(parvis_core::Language::En, Packs::embedded());
    let told: Vec<String> = telling::tell(&answer, &ask, &dossier, &words)
        .into_iter()
        .flat_map(|section| section.lines)
        .collect();
    assert!(told.iter().any(|line| line.contains("Longest queue, on average:")), "{told:?}");
    assert!(told.iter().any(|line| line.contains("changes nothing: 1.")), "{told:?}");
}
