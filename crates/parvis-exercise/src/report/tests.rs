//! A whole small exercise, and what its report says.

use super::{Arg, Reach, Report, nation_part, report};
use crate::What;
use crate::compare::Cell;
use crate::event::{Action, Answer, Fate, Observation};
use crate::id::{ActionStatus, ItemKind, Rating, ReportBox, Role, WashKind};
use crate::sample::scenario;
use crate::tests::play::{EN, KK, RU, Server, answered, line, measures, message};
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
    What::ItemNamed { item: "new-lamps".into(), item_kind: ItemKind::Measure, text: "Lamps".into(), lang: EN }
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
          report-answers-for minute=40min owner=Museum [14]
        Decisions
          report-decided minute=90min owner=Operator words=“Reopen at noon” (en) [22]
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
    assert_eq!((part.words.len(), part.actions.len(), part.undecided), (1, 0, 2));
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
