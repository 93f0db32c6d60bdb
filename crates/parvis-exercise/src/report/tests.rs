//! A whole small exercise, and what its report says.

use super::{Arg, Reach, Report, SectionKind, Sentence, nation_part, report};
use crate::What;
use crate::compare::Cell;
use crate::event::{Action, Answer, Fate, Observation, Post, Profile};
use crate::id::{ActionStatus, Channel, Function, ItemKind, Rating, ReportBox, Role, WashKind};
use crate::sample::scenario;
use crate::tests::play::{EN, KK, RU, Server, answered, joined, line, measures, message};
use expect_test::expect;
use jiff::civil::date;
use std::collections::BTreeSet;
use std::fmt::Write as _;

fn played() -> Server {
    let mut server = Server::new(&["1", "2"], &["KG", "KZ"]);
    server.join("a", "1", "KZ", KK);
    server.join("b", "2", "KG", EN);
    for (who, role) in [("e", Role::Evaluator), ("a", Role::Delegate)] {
        server.ok("dir", What::Appointed { who: who.into(), role });
    }
    server.start();
    server.pass(12);
    server.ok("a", measures("1", None, &["inform-police>police@3", "name-owner"], ""));
    server.ok("b", measures("2", Some("KG"), &["inform-police>police@5", "new-lamps"], ""));
    server.ok("b", lamps());
    server.ok("a", line("l", "Біздің елде …", KK));
    let reopen = Answer::Decision {
        text: "Reopen the east door".into(),
        owner: "Museum".into(),
        minute: Some(40),
        why: "It is clear".into(),
    };
    server.ok("b", answered("T4", "2", None, reopen));
    server.ok("e", What::Observed(observation()));
    server.ok("dir", What::Skipped { inject: "I3".into() });
    server.ok("dir", What::ModuleBegun { module: "M2".into() });
    server.pass(6);
    server.ok("b", message("2", Some("KG"), 9, &[EN, RU], "=Please leave, \"now\"."));
    server.ok("a", What::Cell { nation: "KZ".into(), cell: "T1/inform-police".into(), fate: Fate::Released });
    let decided = What::Decided {
        note: "d".into(),
        text: "Reopen at noon".into(),
        lang: EN,
        owner: "Operator".into(),
        minute: Some(90),
    };
    server.ok("b", decided);
    let wash =
        |note: &str, wash, text: &str| What::Washed { note: note.into(), wash, text: text.into(), lang: EN };
    server.ok("b", wash("h1", WashKind::Strength, "Police were told at once."));
    server.ok("b", wash("h2", WashKind::Gap, "Nobody told the tenants."));
    server.ok("a", What::Feedback { rating: 5, text: None, lang: KK });
    server.ok("b", What::Feedback { rating: 4, text: Some("Good.".into()), lang: EN });
    server.ok("dir", What::Action(action()));
    server.ok(
        "dir",
        What::Wrote { report_box: ReportBox::Overview, text: "A morning in May.".into(), lang: EN },
    );
    server.ok("dir", What::Ended);
    server
}

fn lamps() -> What {
    What::ItemNamed {
        item: "new-lamps".into(),
        item_kind: ItemKind::Measure,
        text: "Lamps".into(),
        lang: EN,
        entity: None,
    }
}

fn observation() -> Observation {
    Observation {
        note: "o".into(),
        table: Some("1".into()),
        who: None,
        text: "Rang the duty desk.".into(),
        lang: EN,
        quote: None,
        objective: Some("O1".into()),
        inject: Some("I1".into()),
        rated: Some(("C1".into(), Rating::Some)),
        gone: false,
    }
}

fn action() -> Action {
    Action {
        note: "a1".into(),
        text: "A list of tenants' numbers at the desk".into(),
        lang: EN,
        owner: "City hall".into(),
        nation: Some("KG".into()),
        due: Some(date(2027, 3, 1)),
        status: ActionStatus::Open,
        objective: Some("O1".into()),
    }
}

fn made(server: &Server, reach: Reach) -> Report {
    report(scenario(), &server.events, &BTreeSet::new(), reach)
}

fn shown(report: &Report) -> String {
    let mut all = String::new();
    for section in &report.sections {
        writeln!(all, "{:?}", section.section).unwrap();
        for sentence in &section.sentences {
            let arg = |(name, arg): (&&str, &Arg)| match arg {
                Arg::Count(count) => format!("{name}={count}"),
                Arg::Time(time) => format!("{name}={}s", time.0),
                Arg::Minute(minute) => format!("{name}={minute}min"),
                Arg::Nation(nation) => format!("{name}={nation}"),
                Arg::Key(text) | Arg::Plain(text) => format!("{name}={text}"),
                Arg::Words { text, lang, .. } => format!("{name}=“{text}” ({lang})"),
                Arg::Function(_) | Arg::Shares(_) => format!("{name}={arg:?}"),
            };
            let args: Vec<String> = sentence.args.iter().map(arg).collect();
            writeln!(all, "  {} {} {:?}", sentence.id, args.join(" "), sentence.proof).unwrap();
        }
    }
    all
}

#[test]
fn every_section_with_the_events_that_prove_each_sentence() {
    let report = made(&played(), Reach::Room);
    expect![[r#"
        Overview
          report-written words=“A morning in May.” (en) [28]
          report-scenario title=title version=1 [1]
          report-setting nations=2 tables=2 [1]
          report-came came=2 expected=0 [2, 3]
          report-came-nations shares=Shares([(Nation("KG"), 1), (Nation("KZ"), 1)]) [2, 3]
          report-came-tables shares=Shares([(Plain("1"), 1), (Plain("2"), 1)]) [2, 3]
          report-played time=1080s [30]
        Objectives
          report-rated critical=critical.C1 m=0 objective=objective.O1 p=0 s=1 u=0 [15]
          report-seen objective=objective.O1 table=1 words=“Rang the duty desk.” (en) [15]
          report-not-rated objective=objective.O2 []
        Timeline
          report-started at=0s [6]
          report-module-begun at=0s module=module.M1.title [7]
          report-released at=0s how=timed inject=I1 tables=2 text=inject.I1.text [8]
          report-released at=600s how=timed inject=I2 tables=2 text=inject.I2.text [9]
          report-skipped at=720s inject=I3 text=inject.I3.text [16]
          report-module-ended at=720s module=module.M1.title [17]
          report-module-begun at=720s module=module.M2.title [18]
          report-released at=1020s how=timed inject=I6 tables=2 text=inject.I6.text [19]
          report-first-message at=1080s nation=KG table=2 [20]
          report-decided-at at=1080s words=“Reopen at noon” (en) [22]
          report-module-ended at=1080s module=module.M2.title [29]
          report-ended at=1080s [30]
        Strengths
          report-wash words=“Police were told at once.” (en) [23]
        Areas
          report-wash words=“Nobody told the tenants.” (en) [24]
        Comparison
          report-common answered=2 chosen=2 item=item.inform-police task=task.T1 [10, 11]
          report-few answered=2 chosen=1 item=item.name-owner task=task.T1 [10]
          report-novel answered=1 chosen=1 item=“Lamps” (en) task=task.T1 [11]
        Answers
          report-task task=task.T1 []
          report-line nation=KZ table=1 words=“Біздің елде …” (kk) [13]
          report-task task=task.T4 []
          report-answer-of-table table=2 words=“Reopen the east door
        It is clear” (en) [14]
          report-answers-for minute=40min owner=“Museum” (en) [14]
        Decisions
          report-decided minute=90min owner=“Operator” (en) words=“Reopen at noon” (en) [22]
        Parked
        Feedback
          report-mark count=1 mark=5 [25]
          report-mark count=1 mark=4 [26]
          report-comment words=“Good.” (en) [26]
        Conclusion
    "#]]
    .assert_eq(&shown(&report));
    assert_eq!(report.to_write, [ReportBox::Strengths, ReportBox::Areas, ReportBox::Conclusion]);
}

#[test]
fn every_proof_is_an_event_there_is_and_only_what_is_missing_has_none() {
    let server = played();
    for sentence in made(&server, Reach::Room).sections.iter().flat_map(|section| &section.sentences) {
        let claims_nothing = ["report-not-rated", "report-task"].contains(&sentence.id);
        assert_eq!(sentence.proof.is_empty(), claims_nothing, "{sentence:?}");
        assert!(sentence.proof.iter().all(|n| server.events.iter().any(|event| event.n == *n)));
    }
}

#[test]
fn outside_the_room_there_is_only_what_was_let_out() {
    let report = made(&played(), Reach::Outside);
    let json = report.json().unwrap();
    for kept in [
        "Біздің",
        "tenants at once",
        "Rang the duty",
        "Reopen",
        "Good.",
        "=Please",
        "Name of",
        "numbers at the desk",
        "new-lamps",
        "Lamps",
    ] {
        assert!(!json.contains(kept), "{kept}");
    }
    let cells: Vec<String> = report
        .comparison
        .matrices
        .iter()
        .flat_map(|matrix| &matrix.rows)
        .flat_map(|row| {
            row.cells.iter().filter(|(_, cell)| **cell != Cell::Withheld).map(move |(n, _)| (row, n))
        })
        .map(|(row, nation)| format!("{nation} {} {}", row.item, row.chosen))
        .collect();
    assert_eq!(cells, ["KZ inform-police 1"], "all else is withheld");
}

/// What of the hot wash stands in the report for outside, with the command that translations would name.
fn washed(server: &Server) -> Vec<(String, String)> {
    let report = made(server, Reach::Outside);
    let sentences = report.sections.into_iter().flat_map(|section| section.sentences);
    sentences
        .filter(|one| one.id == "report-wash")
        .filter_map(|one| match one.args.get("words")? {
            Arg::Words { text, of, .. } => Some((text.clone(), of.clone())),
            _ => None,
        })
        .collect()
}

#[test]
fn words_of_the_hot_wash_leave_as_their_nation_says() {
    let mut server = played();
    server.ok("dir", What::Appointed { who: "b".into(), role: Role::Delegate });
    let part = nation_part(&server.state, scenario(), &BTreeSet::new(), &"KG".into());
    let names: Vec<String> = part.wash.iter().map(|one| one.name.clone()).collect();
    assert_eq!((names.len(), part.wash.iter().all(|one| one.fate.is_none())), (2, true));
    assert!(nation_part(&server.state, scenario(), &BTreeSet::new(), &"KZ".into()).wash.is_empty());
    let cell = |name: &str, fate| What::Cell { nation: "KG".into(), cell: name.into(), fate };
    assert_eq!(washed(&server), []);
    // Another nation has no say in it, even by the right name.
    let of_another = What::Cell { nation: "KZ".into(), cell: names[0].clone(), fate: Fate::Released };
    server.ok("a", of_another);
    assert_eq!(washed(&server), []);
    let first = part.wash[0].piece.key.to_string();
    server.ok("b", cell(&names[0], Fate::Released));
    assert_eq!(washed(&server), [("Police were told at once.".to_owned(), first.clone())]);
    // Other words bring a command of their own: translations of what was said do not leave with them.
    let other = Fate::Reworded { text: "The police knew early.".into(), lang: EN };
    let other = server.ok("b", cell(&names[0], other));
    assert_eq!(washed(&server), [("The police knew early.".to_owned(), other)]);
    server.ok("b", cell(&names[0], Fate::Withdrawn));
    assert_eq!(washed(&server), []);
    let open = nation_part(&server.state, scenario(), &BTreeSet::new(), &"KG".into());
    assert_eq!(open.wash.iter().filter(|one| one.fate.is_none()).count(), 1);
    // Who says it otherwise later is asked anew.
    server.ok("b", cell(&names[1], Fate::Released));
    let again = What::Washed {
        note: "h2".into(),
        wash: WashKind::Gap,
        text: "The mayor was not told.".into(),
        lang: EN,
    };
    server.ok("b", again);
    assert_eq!(washed(&server), []);
}

/// What the report for outside says of answers and decisions.
fn let_out(server: &Server) -> String {
    let report = made(server, Reach::Outside);
    let of = [SectionKind::Answers, SectionKind::Decisions];
    let sections = report.sections.iter().filter(|section| of.contains(&section.section));
    let shown = |sentence: &Sentence| {
        let words = sentence.args.values().filter_map(|arg| match arg {
            Arg::Words { text, .. } => Some(text.clone()),
            _ => None,
        });
        format!("{} {}\n", sentence.id, words.collect::<Vec<_>>().join(" / "))
    };
    sections.flat_map(|section| &section.sentences).map(shown).collect()
}

#[test]
fn lines_answers_and_decisions_leave_as_those_whose_they_are_say() {
    let mut server = played();
    server.ok("dir", What::Appointed { who: "b".into(), role: Role::Delegate });
    let said = |nation: &str| nation_part(&server.state, scenario(), &BTreeSet::new(), &nation.into()).said;
    let names: Vec<(String, String)> =
        [said("KZ"), said("KG")].concat().into_iter().map(|one| (one.name, one.piece.text)).collect();
    expect![[r#"
        said/k11 Біздің елде …
        said/k12 Reopen the east door
        It is clear
        said/k18 Reopen at noon"#]]
    .assert_eq(&names.iter().map(|(name, text)| format!("{name} {text}")).collect::<Vec<_>>().join("\n"));
    assert_eq!(let_out(&server), "");
    let cell =
        |nation: &str, at: usize, fate| What::Cell { nation: nation.into(), cell: names[at].0.clone(), fate };
    server.ok("a", cell("KZ", 1, Fate::Released));
    assert_eq!(let_out(&server), "", "another nation has no say in it");
    server.ok("a", cell("KZ", 0, Fate::Released));
    server.ok("b", cell("KG", 1, Fate::Released));
    server.ok("b", cell("KG", 2, Fate::Reworded { text: "It opened again.".into(), lang: EN }));
    expect![[r#"
        report-task 
        report-line Біздің елде …
        report-task 
        report-answer-of-table Reopen the east door
        It is clear
        report-answers-for Museum
        report-decided It opened again.
    "#]]
    .assert_eq(&let_out(&server));
    server.ok("b", cell("KG", 1, Fate::Withdrawn));
    assert!(!let_out(&server).contains("east door"));
    // Who says it otherwise later is asked anew.
    server.ok("a", line("l", "Біздің елде басқаша.", KK));
    assert!(!let_out(&server).contains("Біздің"));
}

#[test]
fn a_table_of_two_nations_speaks_when_both_say_so() {
    let mut server = Server::new(&["1"], &["KG", "KZ"]);
    for (who, nation) in [("a", "KZ"), ("b", "KG")] {
        server.join(who, "1", nation, EN);
        server.ok("dir", What::Appointed { who: who.into(), role: Role::Delegate });
    }
    let calm = Answer::Decision {
        text: "Stay calm.".into(),
        owner: String::new(),
        minute: None,
        why: String::new(),
    };
    let key = server.ok("a", answered("T4", "1", None, calm));
    let cell = |nation: &str| What::Cell {
        nation: nation.into(),
        cell: format!("said/{key}"),
        fate: Fate::Released,
    };
    server.ok("a", cell("KZ"));
    assert_eq!(let_out(&server), "");
    server.ok("b", cell("KG"));
    expect![[r#"
        report-task 
        report-answer-of-table Stay calm.
    "#]]
    .assert_eq(&let_out(&server));
}

#[test]
fn the_timeline_tells_what_those_who_lead_did_with_the_script_and_when_tables_spoke_first() {
    let mut server = Server::new(&["1"], &["KZ"]);
    server.join("a", "1", "KZ", EN);
    server.start();
    server.ok("dir", What::Held { inject: "I2".into() });
    server.ok("dir", What::ReTimed { inject: "I3".into(), minute: 30 });
    server.pass(5);
    server.ok("dir", What::LetGo { inject: "I2".into() });
    server.ok("dir", What::Stretched { module: "M1".into(), minutes: 50 });
    let post = Post {
        note: "p".into(),
        from: "journalist".into(),
        channel: Channel::Social,
        text: "People are shut in!".into(),
        lang: EN,
        gone: false,
    };
    server.ok("dir", What::Posted(post.clone()));
    server.ok("dir", What::Posted(Post { gone: true, ..post }));
    for text in ["Leave.", "Leave by the east door."] {
        server.ok("a", message("1", Some("KZ"), 9, &[EN], text));
    }
    let decided = |text: &str| What::Decided {
        note: "d".into(),
        text: text.into(),
        lang: EN,
        owner: "Museum".into(),
        minute: None,
    };
    server.ok("a", decided("Close the doors"));
    server.ok("a", decided("Close both doors"));
    let told = |reach| -> String {
        let timeline = made(&server, reach).sections.remove(2);
        assert_eq!(timeline.section, SectionKind::Timeline);
        let shown = |one: &Sentence| format!("{} {:?} {:?}\n", one.id, one.args.get("at"), one.proof);
        timeline.sentences.iter().map(shown).collect()
    };
    expect![[r#"
        report-started Some(Time(Seconds(0))) [3]
        report-module-begun Some(Time(Seconds(0))) [4]
        report-released Some(Time(Seconds(0))) [5]
        report-held Some(Time(Seconds(0))) [6]
        report-re-timed Some(Time(Seconds(0))) [7]
        report-let-go Some(Time(Seconds(300))) [8]
        report-stretched Some(Time(Seconds(300))) [9]
        report-posted Some(Time(Seconds(300))) [10]
        report-unposted Some(Time(Seconds(300))) [11]
        report-first-message Some(Time(Seconds(300))) [12]
        report-decided-at Some(Time(Seconds(300))) [14]
    "#]]
    .assert_eq(&told(Reach::Room));
    assert!(!told(Reach::Outside).contains("report-first-message"));
}

#[test]
fn the_overview_counts_who_came_by_country_table_and_walk_of_life() {
    let mut server = played();
    let What::Joined(profile) = joined("c", "2", "KZ", EN) else { unreachable!() };
    server.ok("c", What::Joined(Profile { function: Some(Function::Police), ..profile }));
    let report = made(&server, Reach::Outside);
    let shares = report.sections[0].sentences.iter().filter_map(|one| {
        let Some(Arg::Shares(shares)) = one.args.get("shares") else { return None };
        Some(format!("{} {shares:?}\n", one.id))
    });
    expect![[r#"
        report-came-nations [(Nation("KG"), 1), (Nation("KZ"), 2)]
        report-came-tables [(Plain("1"), 1), (Plain("2"), 2)]
        report-came-functions [(Function(Some(Police)), 1), (Function(None), 2)]
    "#]]
    .assert_eq(&shares.collect::<String>());
}

#[test]
fn what_fell_short_stands_under_what_to_improve_with_its_proof() {
    let mut server = played();
    let rated = |note: &str, rating, gone| {
        let rated = Some(("C1".into(), rating));
        What::Observed(Observation { note: note.into(), rated, gone, ..observation() })
    };
    let of = |server: &Server, kind: SectionKind| -> Vec<(&'static str, Vec<u64>)> {
        let report = made(server, Reach::Outside);
        let section = report.sections.into_iter().find(|one| one.section == kind).unwrap();
        section.sentences.into_iter().map(|one| (one.id, one.proof)).collect()
    };
    assert_eq!(of(&server, SectionKind::Areas), []);
    server.ok("e", rated("o", Rating::Performed, false));
    assert_eq!(of(&server, SectionKind::Strengths), [("report-strength", vec![31])]);
    server.ok("e", rated("o2", Rating::Unable, false));
    assert_eq!(of(&server, SectionKind::Areas), [("report-area", vec![31, 32])]);
    assert_eq!(of(&server, SectionKind::Strengths), []);
    // Pressed by mistake: only its author takes it back, and both stay in the list of events.
    server.ok("dir", rated("o2", Rating::Unable, true));
    assert_eq!(of(&server, SectionKind::Areas).len(), 1);
    server.ok("e", rated("o2", Rating::Unable, true));
    assert_eq!(of(&server, SectionKind::Areas), []);
    assert_eq!(of(&server, SectionKind::Strengths), [("report-strength", vec![31])]);
}

#[test]
fn a_message_in_other_words_leaves_without_what_belongs_to_the_first() {
    let mut server = played();
    server.ok("dir", What::Appointed { who: "b".into(), role: Role::Delegate });
    let key = made(&server, Reach::Room).messages[0].key.clone();
    server.ok(
        "dir",
        What::MessageChecked {
            of: key.clone(),
            what_to_do: true,
            unknowns: true,
            next: None,
            accessible: Some(true),
        },
    );
    let fate = Fate::Reworded { text: "Leave.".into(), lang: EN };
    server.ok("b", What::Cell { nation: "KG".into(), cell: "T3/message/2".into(), fate });
    let row = &made(&server, Reach::Outside).messages[0];
    assert_eq!((row.text.as_str(), row.check), ("Leave.", None));
    assert_ne!(row.key, key, "a translation of the first words would leave under its command");
}

#[test]
fn a_nation_takes_its_own_part_home_and_nobody_elses() {
    let server = played();
    let part = nation_part(&server.state, scenario(), &BTreeSet::new(), &"KZ".into());
    let cells: Vec<String> =
        part.cells.iter().map(|cell| format!("{} {}", cell.name, cell.fate.is_some())).collect();
    expect!["T1/inform-police true, T1/name-owner false, T1/close-cloakroom false"]
        .assert_eq(&cells.join(", "));
    assert_eq!((part.words.len(), part.actions.len(), part.undecided), (1, 0, 3));
    let json = serde_json::to_string(&part).unwrap();
    assert!(!json.contains("Please leave"), "{json}");
    let report = made(&server, Reach::Room);
    assert_eq!((report.plan_of(&"KG".into()).len(), report.plan_of(&"KZ".into()).len()), (1, 0));
}

#[test]
fn the_same_events_give_the_same_report_without_names_too() {
    let server = played();
    let bare = crate::event::without_names(&server.events);
    assert_eq!(report(scenario(), &bare, &BTreeSet::new(), Reach::Room), made(&server, Reach::Room));
}
