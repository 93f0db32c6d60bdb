//! What each role sees at one moment of a small exercise.

use super::{
    PieceKind, console, evaluator, interpreter, media, of_person, of_person_outside, player, terms_in,
    uncoded, wall,
};
use crate::What;
use crate::event::{AdHoc, Attachment, Observation, Post};
use crate::id::{Channel, CommandKey, ItemKind, Lang, Rating, Release, Role, Status};
use crate::sample::scenario;
use crate::state::State;
use crate::tests::play::{EN, KK, RU, Server, line, measures};
use expect_test::expect;
use std::fmt::Write as _;

/// Two tables, minute 12: table 1 has written, an inject is held, one was written on the day.
fn minute_twelve() -> Server {
    let mut server = Server::new(&["1", "2"], &["KG", "KZ"]);
    server.join("a", "1", "KZ", RU);
    server.join("b", "1", "KG", KK);
    server.join("c", "2", "KG", EN);
    server.ok("dir", What::Appointed { who: "i".into(), role: Role::Interpreter });
    server.ok("dir", What::Appointed { who: "e".into(), role: Role::Evaluator });
    server.start();
    server.ok("dir", What::Held { inject: "I3".into() });
    server.pass(5);
    server.ok("a", measures("1", None, &["inform-police"], "we ring the duty desk"));
    let key = server.ok("b", line("l", "Біздің елде шешімді әкім қабылдайды.", KK));
    server.ok("i", translated(&key, "В нашей стране решает аким."));
    server.pass(7);
    let key = server.ok("dir", ad_hoc());
    server.ok("c", What::TaskDone { task: "T1".into(), table: "2".into(), done: true });
    server.ok("b", What::SteppedOut);
    server.ok("i", translated(&key, "Арендатор закрыл ставни."));
    server.ok("dir", post("People are shut in!"));
    server
}

fn translated(of: &str, text: &str) -> What {
    What::Translated { of: of.into(), lang: RU, text: text.into(), status: Status::Human }
}

fn ad_hoc() -> What {
    What::AdHoc(AdHoc {
        inject: "shutters".into(),
        text: "A tenant closes its shutters.".into(),
        lang: EN,
        from: "desk".into(),
        channel: Channel::Phone,
        objectives: vec![],
        to: vec!["1".into()],
    })
}

fn post(text: &str) -> What {
    What::Posted(the_post(text))
}

fn the_post(text: &str) -> Post {
    Post {
        note: "p".into(),
        from: "journalist".into(),
        channel: Channel::Social,
        text: text.into(),
        lang: EN,
        gone: false,
    }
}

fn words(words: &super::Words) -> String {
    let original = words.original.as_ref().map(|one| format!(" ← {} ({})", one.text, one.lang));
    format!("{} [{} {:?}]{}", words.text, words.lang, words.label, original.unwrap_or_default())
}

#[test]
fn a_player_sees_the_newest_inject_first_in_their_language_with_the_truth_about_it() {
    let server = minute_twelve();
    let view = player(&server.state, scenario(), &"a".into(), RU, server.now).unwrap();
    let mut shown = String::new();
    for inject in &view.injects {
        writeln!(shown, "{} {}s {}", inject.inject, inject.at.0, words(&inject.words)).unwrap();
    }
    for task in &view.tasks {
        writeln!(shown, "{} {} done={}", task.task, words(task.words.as_ref().unwrap()), task.done).unwrap();
        if let Some((answer, said)) = &task.draft {
            writeln!(shown, "  draft {:?} {}", answer.items(), words(said)).unwrap();
        }
        for line in &task.lines {
            writeln!(shown, "  {:?} mine={} {}", line.nation, line.mine.is_some(), words(&line.words))
                .unwrap();
        }
    }
    expect![[r#"
        shutters 720s Арендатор закрыл ставни. [ru Human] ← A tenant closes its shutters. (en)
        I2 600s Остановился лифт. [ru Human] ← A lift has stopped. (en)
        I1 0s Света нет на обоих этажах. [ru Approved] ← The lights are out on both floors. (en)
        T1 Ваши первые три действия; кто руководит? [ru Machine] ← Your first three actions; who leads? (en) done=false
          draft ["inform-police"] we ring the duty desk [en Missing]
          Some("KG") mine=false В нашей стране решает аким. [ru Human] ← Біздің елде шешімді әкім қабылдайды. (kk)
        T2 Who is needed? [en Missing] done=false
    "#]].assert_eq(&shown);
    assert!(player(&server.state, scenario(), &"nobody".into(), EN, server.now).is_none());
}

#[test]
fn the_console_is_one_list_with_its_shelves_and_a_row_for_each_table() {
    let server = minute_twelve();
    let view = console(&server.state, scenario(), EN, server.now);
    let mut shown = String::new();
    for row in &view.injects {
        let tables: Vec<&str> = row.released.keys().map(crate::id::TableId::as_str).collect();
        let planned = row.planned.map(|seconds| seconds.0 / 60);
        writeln!(shown, "{:?} {} {:?} {tables:?}", row.shelf, row.inject, planned).unwrap();
    }
    for table in &view.tables {
        writeln!(shown, "table {} here={} {:?}", table.table, table.here, table.tasks).unwrap();
    }
    writeln!(shown, "out {:?} left {:?}", view.out, view.clock.left).unwrap();
    expect![[r#"
        Now I1 Some(0) ["1", "2"]
        Now I2 Some(10) ["1", "2"]
        Now shutters None ["1"]
        Ready I4 None []
        Held I3 Some(20) []
        Contingency I5 None []
        Later I6 Some(5) []
        table 1 here=2 {"T1": Typing, "T2": Reading}
        table 2 here=1 {"T1": Done, "T2": Reading}
        out ["b"] left Some(Seconds(1680))
    "#]]
    .assert_eq(&shown);
}

#[test]
fn the_interpreters_queue_is_in_the_order_of_the_script_what_is_out_first() {
    let server = minute_twelve();
    let queue = interpreter(&server.state, scenario(), &[RU, KK]);
    let mut shown = String::new();
    for one in &queue.waiting {
        let piece = &one.piece;
        writeln!(shown, "{:?} {:?} {} {:?}: {}", one.inject, piece.kind, piece.lang, one.missing, piece.text)
            .unwrap();
    }
    expect![[r#"
        Some("shutters") AdHoc en [kk]: A tenant closes its shutters.
        Some("I1") Answer en [ru, kk]: we ring the duty desk
        None Post en [ru, kk]: People are shut in!
    "#]]
    .assert_eq(&shown);
    assert_eq!(uncoded(&server.state).len(), 2);
}

#[test]
fn the_wall_counts_and_the_media_wall_says_it_is_an_exercise() {
    let server = minute_twelve();
    let view = wall(&server.state, scenario(), server.now);
    let titles: Vec<&str> = view.title.iter().map(|title| title.text.as_str()).collect();
    let shown = format!("{titles:?} here {} injects {} {:?}", view.here, view.injects, view.tasks);
    expect![[r#"["Power cut at a museum", "Отключение света в музее"] here 3 injects 3 [TaskCount { task: Some("T1"), reading: 0, typing: 1, done: 1 }, TaskCount { task: Some("T2"), reading: 2, typing: 0, done: 0 }]"#]].assert_eq(&shown);
    let view = media(&server.state, scenario(), RU);
    assert_eq!(view.marked_in, [EN, RU, KK]);
    assert_eq!(
        view.posts.iter().map(|post| words(&post.words)).collect::<Vec<_>>(),
        ["People are shut in! [en Missing]"]
    );
}

#[test]
fn a_post_of_the_day_has_pictures_like_an_inject() {
    let mut server = minute_twelve();
    let picture = |inject: &str| {
        What::Attached(Attachment {
            inject: inject.into(),
            file: "ab".repeat(32),
            name: "door.png".into(),
            media: "image/png".into(),
            alt: "A shut door".into(),
            lang: EN,
            gone: false,
        })
    };
    server.ok("dir", picture("p"));
    assert_eq!(server.no("dir", picture("q")), "exercise-unknown");
    let view = media(&server.state, scenario(), RU);
    let of: Vec<usize> = view.posts.iter().map(|post| server.state.attachments(&post.of).len()).collect();
    assert_eq!((of, &view.posts[0].at_tables), (vec![1], &None));
    server.ok("dir", What::Posted(Post { gone: true, ..the_post("People are shut in!") }));
    assert_eq!(server.no("dir", picture("p")), "exercise-unknown", "it was taken down");
}

#[test]
fn an_evaluator_sees_what_is_expected_and_their_own_notes() {
    let mut server = minute_twelve();
    let note = Observation {
        note: "o".into(),
        table: Some("1".into()),
        who: None,
        text: "Called the police at once.".into(),
        lang: EN,
        quote: None,
        objective: Some("O1".into()),
        inject: Some("I1".into()),
        rated: Some(("C1".into(), Rating::Performed)),
        gone: false,
    };
    server.ok("e", What::Observed(note));
    let view = evaluator(&server.state, scenario(), &"e".into(), EN, server.now);
    let ids: Vec<&str> = view.injects.iter().map(|(id, ..)| id.as_str()).collect();
    assert_eq!(ids, ["shutters", "I2", "I1"]);
    assert_eq!(view.criticals[0].rated, [Rating::Performed]);
    assert_eq!(view.notes.len(), 1);
}

#[test]
fn names_are_on_the_console_and_nowhere_else() {
    let mut server = minute_twelve();
    let named = What::ItemNamed {
        item: "new-x".into(),
        item_kind: ItemKind::Measure,
        text: "Lamps".into(),
        lang: EN,
        entity: None,
    };
    server.ok("c", named);
    let (state, now) = (&server.state, server.now);
    let views = [
        serde_json::to_string(&player(state, scenario(), &"a".into(), EN, now)).unwrap(),
        serde_json::to_string(&wall(state, scenario(), now)).unwrap(),
        serde_json::to_string(&media(state, scenario(), EN)).unwrap(),
        serde_json::to_string(&evaluator(state, scenario(), &"e".into(), EN, now)).unwrap(),
        serde_json::to_string(&interpreter(state, scenario(), &[RU])).unwrap(),
    ];
    for view in views {
        assert!(!view.contains("Name of"), "{view}");
    }
    let console = serde_json::to_string(&console(state, scenario(), EN, now)).unwrap();
    assert!(console.contains("Name of a"));
}

#[test]
fn terms_are_marked_at_the_beginning_of_words() {
    let marked = |text: &str| -> Vec<String> {
        terms_in(scenario(), text, EN).into_iter().map(|mark| text[mark.from..mark.to].to_owned()).collect()
    };
    assert_eq!(marked("Lockdown! After the lockdowns no blockdown."), ["Lockdown", "lockdown"]);
    assert_eq!(terms_in(scenario(), "lockdown", RU), []);
}

#[test]
fn an_inject_that_missed_a_table_is_left_over_when_its_module_ends() {
    let mut server = minute_twelve();
    server.ok("dir", What::Released { inject: "I4".into(), to: vec!["1".into()], how: Release::Manual });
    server.ok("dir", What::ModuleBegun { module: "M2".into() });
    let view = console(&server.state, scenario(), EN, server.now);
    let shelves: Vec<String> =
        view.injects.iter().map(|row| format!("{:?} {}", row.shelf, row.inject)).collect();
    expect!["Now shutters, Next I6, Held I3, LeftOver I4, LeftOver I5, Before I1, Before I2"]
        .assert_eq(&shelves.join(", "));
}

#[test]
fn what_the_report_says_word_for_word_waits_for_a_translation_after_what_people_wait_for() {
    let mut server = minute_twelve();
    let note = |note: &str, text: &str, rated| {
        What::Observed(Observation {
            note: note.into(),
            table: Some("2".into()),
            who: None,
            text: text.into(),
            lang: EN,
            quote: None,
            objective: None,
            inject: Some("I1".into()),
            rated,
            gone: false,
        })
    };
    server.ok("e", note("o1", "Nobody led.", None));
    server.ok("e", note("o2", "P", Some(("C1".into(), Rating::Performed))));
    let action = crate::event::Action {
        note: "x".into(),
        text: "One list of numbers.".into(),
        lang: EN,
        owner: "Museum".into(),
        nation: Some("KG".into()),
        due: None,
        status: crate::id::ActionStatus::Open,
        objective: None,
    };
    server.ok("dir", What::Action(action));
    let wrote =
        |text: &str| What::Wrote { report_box: crate::id::ReportBox::Overview, text: text.into(), lang: EN };
    server.ok("dir", wrote("A quiet day."));
    server.ok("c", What::Feedback { rating: 4, text: Some("More time.".into()), lang: EN });
    server.ok("a", What::Feedback { rating: 5, text: None, lang: EN });
    let waiting = |server: &Server| -> String {
        let queue = interpreter(&server.state, scenario(), &[RU]).waiting.into_iter();
        let said = queue.map(|one| format!("{:?}: {}", one.piece.kind, one.piece.text));
        said.collect::<Vec<_>>().join("\n")
    };
    expect![[r#"
        Answer: we ring the duty desk
        Post: People are shut in!
        Observation: Nobody led.
        Action: One list of numbers.
        Owner: Museum
        Box: A quiet day.
        Feedback: More time."#]]
    .assert_eq(&waiting(&server));
    let queue = interpreter(&server.state, scenario(), &[RU]);
    for one in &queue.waiting {
        server.ok("i", translated(one.piece.key.as_str(), "по-русски"));
    }
    assert_eq!(waiting(&server), "");
    let part = crate::report::nation_part(
        &server.state,
        scenario(),
        &std::collections::BTreeSet::new(),
        &"KG".into(),
    );
    assert!(part.words.iter().all(|piece| piece.text != "Nobody led."), "a note is no nation's own");
}

#[test]
fn the_console_says_when_by_the_clock_of_the_whole_exercise_and_where_a_condition_holds() {
    let mut server = minute_twelve();
    server.ok("dir", What::Stretched { module: "M1".into(), minutes: 30 });
    let shown = |server: &Server| -> String {
        let view = console(&server.state, scenario(), EN, server.now);
        let row = |row: &super::InjectRow| {
            let minute = |at: Option<crate::id::Seconds>| at.map(|at| at.0 / 60);
            let met = row.when.as_ref().map(|when| (when.chose.to_string(), when.met_at.clone()));
            format!("{} {:?} {:?} {met:?}\n", row.inject, minute(row.planned), minute(row.on_clock))
        };
        view.injects.iter().filter(|one| one.planned.is_some()).map(row).collect()
    };
    expect![[r#"
        I1 Some(0) Some(0) None
        I2 Some(7) Some(7) None
        I3 Some(15) Some(15) Some(("inform-police", ["1"]))
        I6 Some(5) Some(35) None
    "#]]
    .assert_eq(&shown(&server));
    server.ok("dir", What::ModuleBegun { module: "M2".into() });
    expect![[r#"
        I6 Some(5) Some(17) None
        I3 Some(15) None Some(("inform-police", ["1"]))
        I1 Some(0) None None
        I2 Some(7) None None
    "#]]
    .assert_eq(&shown(&server));
}

#[test]
fn a_translation_stays_with_an_answer_that_is_written_on() {
    let mut server = minute_twelve();
    let said = |text: &str| measures("1", Some("KG"), &["inform-police"], text);
    let said_in = |server: &Server, of: fn(&State, &CommandKey, &str, Lang, Lang) -> super::Words| {
        let answers = server.state.answers(&"T1".into(), &"1".into()).unwrap();
        let one = &answers.nations[&"KG".into()];
        let said = of(&server.state, &one.key, one.value.said.text(), one.value.lang, RU);
        format!("{} [{} {:?}]", said.text, said.lang, said.label)
    };
    let waits = |server: &Server| {
        let queue = interpreter(&server.state, scenario(), &[RU]).waiting;
        queue
            .iter()
            .filter(|one| one.piece.kind == PieceKind::Answer && one.piece.nation == Some("KG".into()))
            .count()
    };
    server.ok("b", said("First the police."));
    let first = server.ok("b", said("First the police, then the mall."));
    let translated = |of: &CommandKey, text: &str| What::Translated {
        of: of.clone(),
        lang: RU,
        text: text.into(),
        status: Status::Human,
    };
    let first: CommandKey = first.as_str().into();
    server.ok("dir", translated(&first, "Сначала полиция."));
    assert_eq!((said_in(&server, of_person), waits(&server)), ("Сначала полиция. [ru Human]".into(), 0));
    // Another tick, the same words: the translation is of these.
    let ticked =
        measures("1", Some("KG"), &["inform-police", "name-owner"], "First the police, then the mall.");
    server.ok("b", ticked);
    assert_eq!((said_in(&server, of_person), waits(&server)), ("Сначала полиция. [ru Human]".into(), 0));
    let last = server.ok("b", said("First the guards."));
    assert_eq!((said_in(&server, of_person), waits(&server)), ("Сначала полиция. [ru Earlier]".into(), 1));
    assert_eq!(said_in(&server, of_person_outside), "First the guards. [en Missing]");
    server.ok("dir", translated(&last.as_str().into(), "Сначала охрана."));
    assert_eq!((said_in(&server, of_person), waits(&server)), ("Сначала охрана. [ru Human]".into(), 0));
}
