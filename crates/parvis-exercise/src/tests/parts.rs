//! Words that come along with others – what somebody said beside an evaluator's note, the law a measure stands on, who
//! answers for a decision – are translated by themselves, and never in the place of one another.

use super::play::{EN, KK, RU, Server, answered};
use crate::What;
use crate::compare::compare;
use crate::event::{Answer, Answered, EntityPick, Fate, MeasurePick, Observation};
use crate::id::{CommandKey, Role, Status};
use crate::report::{Arg, Reach, report};
use crate::sample::scenario;
use crate::view::{PieceKind, interpreter, of_person};
use expect_test::{Expect, expect};
use std::collections::BTreeSet;

fn played() -> Server {
    let mut server = Server::new(&["1"], &["KG", "KZ"]);
    server.join("a", "1", "KZ", KK);
    server.ok("dir", What::Appointed { who: "a".into(), role: Role::Delegate });
    server.ok("dir", What::Appointed { who: "e".into(), role: Role::Evaluator });
    server.ok("dir", What::Appointed { who: "i".into(), role: Role::Interpreter });
    server.start();
    server
}

fn said(server: &mut Server, basis: &str) -> String {
    let pick =
        MeasurePick { item: "inform-police".into(), lead: None, minute: None, basis: Some(basis.into()) };
    let answer = Answer::Measures { ranked: vec![pick], text: "Алдымен полиция".into() };
    let What::Answered(answer) = answered("T1", "1", Some("KZ"), answer) else { unreachable!() };
    server.ok("a", What::Answered(Answered { lang: KK, ..answer }))
}

/// What waits for an interpreter into Russian: what it is, what it is called, what it says.
fn waits(server: &Server, expected: Expect) {
    let queue = interpreter(&server.state, scenario(), &[RU]).waiting.into_iter();
    let one = |piece: crate::view::Piece| format!("{:?} {} {}\n", piece.kind, piece.key, piece.text);
    expected.assert_eq(&queue.map(|waiting| one(waiting.piece)).collect::<String>());
}

fn translate(server: &mut Server, of: &CommandKey, text: &str) {
    let translated = What::Translated { of: of.clone(), lang: RU, text: text.into(), status: Status::Human };
    server.ok("i", translated);
}

#[test]
fn what_somebody_said_is_no_translation_of_the_note_beside_it() {
    let mut server = played();
    let note = Observation {
        note: "o".into(),
        table: Some("1".into()),
        who: None,
        text: "The duty manager led.".into(),
        lang: EN,
        quote: Some("I decide until he comes.".into()),
        objective: Some("O1".into()),
        inject: None,
        rated: None,
        gone: false,
    };
    let key: CommandKey = server.ok("e", What::Observed(note)).as_str().into();
    waits(
        &server,
        expect![[r#"
            Observation k8 The duty manager led.
            Quote k8#quote I decide until he comes.
        "#]],
    );
    translate(&mut server, &key, "Дежурный руководил.");
    let quote = |server: &Server| {
        let report = report(scenario(), &server.events, &BTreeSet::new(), Reach::Room);
        let mut all = report.sections.into_iter().flat_map(|section| section.sentences);
        let seen = all.find(|one| one.id == "report-seen").unwrap();
        let Some(Arg::Words { text, lang, of, .. }) = seen.args.get("quote") else { panic!("{seen:?}") };
        let found = of_person(&server.state, &of.as_str().into(), text, *lang, RU);
        format!("{} [{} {:?}]", found.text, found.lang, found.label)
    };
    assert_eq!(quote(&server), "I decide until he comes. [en Missing]");
    translate(&mut server, &key.part("quote"), "Решаю я, пока он не придёт.");
    assert_eq!(quote(&server), "Решаю я, пока он не придёт. [ru Human]");
    waits(&server, expect![""]);
}

#[test]
fn the_law_a_measure_stands_on_keeps_its_language_and_its_translation() {
    let mut server = played();
    let key: CommandKey = said(&mut server, "Полиция туралы заң, 6-бап").as_str().into();
    waits(
        &server,
        expect![[r#"
            Answer k8 Алдымен полиция
            Basis k8#basis/inform-police Полиция туралы заң, 6-бап
        "#]],
    );
    translate(&mut server, &key.part("basis/inform-police"), "Закон о полиции, статья 6");
    let cell = |server: &Server| {
        let compared = compare(&server.state, scenario(), &BTreeSet::new());
        let row = compared.row(&"T1".into(), &"inform-police".into()).unwrap();
        let words = row.cells[&"KZ".into()].chosen().unwrap().words[0].clone();
        let found = of_person(&server.state, &words.of, &words.text, words.lang, RU);
        format!("{} ({}) [{} {:?}]", words.text, words.lang, found.text, found.label)
    };
    let both = "Полиция туралы заң, 6-бап (kk) [Закон о полиции, статья 6 Human]";
    assert_eq!(cell(&server), both);
    // A telephone sends the answer anew with every pause: the translation stays with the words.
    said(&mut server, "Полиция туралы заң, 6-бап");
    assert_eq!(cell(&server), both);
    said(&mut server, "Полиция туралы заң, 7-бап");
    assert_eq!(cell(&server), "Полиция туралы заң, 7-бап (kk) [Закон о полиции, статья 6 Earlier]");
}

#[test]
fn local_names_and_who_answers_are_words_of_their_own_too() {
    let mut server = played();
    let hall = EntityPick { item: "city-hall".into(), local: Some("Akimat".into()) };
    server.ok(
        "a",
        answered("T2", "1", Some("KZ"), Answer::Entities { chosen: vec![hall], text: String::new() }),
    );
    let reopen =
        Answer::Decision { text: "Reopen".into(), owner: "Museum".into(), minute: None, why: String::new() };
    server.ok("a", answered("T4", "1", None, reopen));
    let lang = EN;
    let owner = "City hall".to_owned();
    let text = "Close the road".to_owned();
    let decided = What::Decided { note: "d".into(), text, lang, owner: owner.clone(), minute: None };
    server.ok("a", decided);
    let text = "Who pays?".to_owned();
    server.ok("a", What::Parked { note: "p".into(), text, lang, owner: Some(owner), settled: false });
    waits(
        &server,
        expect![[r#"
            Local k8#local/city-hall Akimat
            Answer k9 Reopen
            Decision k10 Close the road
            Parked k11 Who pays?
            Owner k9#owner Museum
            Owner k10#owner City hall
            Owner k11#owner City hall
        "#]],
    );
}

#[test]
fn other_words_that_a_nation_lets_out_can_be_translated() {
    let mut server = played();
    said(&mut server, "Полиция туралы заң");
    let fate = Fate::Reworded { text: "Заңға сәйкес".into(), lang: KK };
    let cell = What::Cell { nation: "KZ".into(), cell: "T1/inform-police".into(), fate };
    let key: CommandKey = server.ok("a", cell).as_str().into();
    assert_eq!(
        interpreter(&server.state, scenario(), &[RU]).waiting.last().map(|one| one.piece.kind),
        Some(PieceKind::Reworded)
    );
    translate(&mut server, &key, "Согласно закону");
    let report = report(scenario(), &server.events, &BTreeSet::new(), Reach::Outside);
    let row = report.comparison.row(&"T1".into(), &"inform-police".into()).unwrap();
    let words = &row.cells[&"KZ".into()].chosen().unwrap().words;
    let [one] = words.as_slice() else { panic!("{words:?}") };
    assert_eq!((one.text.as_str(), one.lang), ("Заңға сәйкес", KK));
    assert_eq!(of_person(&server.state, &one.of, &one.text, one.lang, RU).text, "Согласно закону");
}

#[test]
fn only_words_of_a_command_that_was_given_are_translated() {
    let mut server = played();
    let of =
        |of: &str| What::Translated { of: of.into(), lang: RU, text: "т".into(), status: Status::Human };
    assert_eq!(server.no("i", of("k99#quote")), "exercise-unknown");
    assert_eq!(server.no("i", of(&format!("k1#{}", "x".repeat(600)))), "exercise-out-of-range");
}
