//! Words of the scenario that were changed after people had read them.

use super::play::{EN, KK, RU, Server};
use crate::What;
use crate::id::{Lang, Role};
use crate::report::{Arg, Reach, report};
use crate::sample::scenario;
use crate::state::may_write;
use crate::view::{inject, is_out};
use std::collections::BTreeSet;

fn corrected(words: &str, lang: Lang) -> What {
    What::Corrected { words: words.into(), lang, before: "As it was.".into() }
}

fn begun() -> Server {
    let mut server = Server::new(&["1", "2"], &["KZ"]);
    server.join("a", "1", "KZ", EN);
    server.start();
    server
}

#[test]
fn whoever_directs_changes_words_and_interpreters_translations_while_it_goes_on() {
    let mut server = begun();
    server.ok("dir", What::Appointed { who: "f".into(), role: Role::Facilitator });
    for who in ["a", "f"] {
        assert_eq!(server.no(who, corrected("inject.I1.text", EN)), "exercise-not-allowed");
    }
    assert_eq!(server.no("dir", corrected("inject.I99.text", EN)), "exercise-unknown");
    server.ok("dir", corrected("inject.I1.text", EN));
    server.ok("dir", What::Appointed { who: "i".into(), role: Role::Interpreter });
    server.ok("i", corrected("inject.I1.text", RU));
    let may = |role| [true, false].map(|original| may_write(role, original));
    assert_eq!(may(Role::Director), [true, true]);
    assert_eq!(may(Role::Interpreter), [false, true], "an interpreter writes translations only");
    assert_eq!(may(Role::Facilitator), [false, false]);
    server.ok("dir", What::Ended);
    assert_eq!(server.no("dir", corrected("inject.I1.text", EN)), "exercise-over");
}

#[test]
fn who_reads_the_words_is_told_and_so_is_the_report() {
    let mut server = begun();
    server.pass(1);
    server.ok("dir", corrected("inject.I1.text", EN));
    let at = |lang| {
        let view = inject(&server.state, scenario(), &"I1".into(), &"1".into(), lang);
        view.unwrap().corrected.map(|at| at.0)
    };
    assert_eq!(at(EN), Some(60));
    assert_eq!(at(KK), Some(60), "who has no translation reads the same words");
    assert_eq!(at(RU), None);
    let report = report(scenario(), &server.events, &BTreeSet::new(), Reach::Outside);
    let sentences: Vec<_> = report.sections.iter().flat_map(|section| &section.sentences).collect();
    let told = sentences.iter().find(|one| one.id == "report-corrected").unwrap();
    assert!(matches!(&told.args["before"], Arg::Words { text, .. } if text == "As it was."));
}

#[test]
fn words_are_out_when_what_happened_showed_them() {
    let mut server = Server::new(&["1", "2"], &["KZ"]);
    let keys = [
        "title",
        "module.M1.title",
        "module.M2.story",
        "inject.I1.text",
        "inject.I1.expected",
        "inject.I2.text",
        "task.T1",
        "task.T2",
        "task.T3",
        "item.police",
        "item.inform-police",
        "nonsense",
    ];
    let out = |server: &Server| -> Vec<&str> {
        keys.into_iter().filter(|key| is_out(&server.state, scenario(), key)).collect()
    };
    assert_eq!(out(&server), [""; 0]);
    server.start();
    assert_eq!(
        out(&server),
        ["module.M1.title", "inject.I1.text", "task.T1", "task.T2", "item.police", "item.inform-police"]
    );
}
