//! What is written before a drill and after it: ticks, observers, what people say, the words of whoever leads.

use super::play::{EN, Server, joined, plan};
use super::school::{LOCKDOWN, played};
use crate::drill::event::{Body, Corrected, Observer, ReportBox, Role, Wash, WashKind, Written};
use crate::drill::ready::Ready;
use crate::drill::report::{Report, SectionKind, report};
use crate::drill::{Post, What};
use crate::report::Arg;
use parvis_core::DrillKind;

fn tick(item: Ready, done: bool) -> What {
    What::Ticked { item, done, who: Some("Head".into()) }
}

fn observer(id: &str, name: &str, exit: Option<&str>) -> Observer {
    Observer {
        observer: id.into(),
        name: Some(name.into()),
        body: Body::Police,
        room: None,
        exit: exit.map(Into::into),
        gone: false,
    }
}

fn comes(who: &str, observer: &str) -> What {
    let (rooms, exits) = (Vec::new(), Vec::new());
    What::Joined(Post {
        who: who.into(),
        role: Role::Observer,
        rooms,
        exits,
        observer: Some(observer.into()),
    })
}

fn wash(note: &str, wash: WashKind, room: Option<&str>, text: &str) -> What {
    let (note, room, text) = (note.into(), room.map(Into::into), text.to_owned());
    What::Washed(Wash { note, wash, room, exit: None, text, lang: EN })
}

fn written(report_box: ReportBox, text: &str) -> What {
    What::Written(Written { report_box, text: text.into(), lang: EN })
}

fn corrected(of: u64, text: &str) -> What {
    What::Corrected(Corrected { of, text: text.into(), lang: EN })
}

/// The words of a section, with their place.
fn told(report: &Report, kind: SectionKind) -> Vec<String> {
    let section = report.sections.iter().find(|one| one.section == kind);
    let sentences = section.into_iter().flat_map(|one| &one.sentences);
    let text = |arg: Option<&Arg>| match arg {
        Some(Arg::Words { text, .. } | Arg::Plain(text)) => text.clone(),
        _ => String::new(),
    };
    let line = |one: &crate::report::Sentence| {
        let args = ["room", "words", "first", "name", "body"].map(|name| text(one.args.get(name)));
        let args: Vec<String> = args.into_iter().filter(|one| !one.is_empty()).collect();
        args.join(" | ")
    };
    sentences.map(line).collect()
}

#[test]
fn ticks_stand_until_they_are_taken_back_and_stop_nothing() {
    let mut server = Server::staffed(plan(DrillKind::Lockdown));
    server.ok("lead", tick(Ready::Keys, true));
    server.ok("lead", tick(Ready::Phones, true));
    server.ok("lead", tick(Ready::Phones, false));
    let by = |server: &Server, item| server.state.ticked(item).map(|tick| tick.value.who.clone());
    assert_eq!(by(&server, Ready::Keys), Some(Some("Head".into())));
    assert_eq!(by(&server, Ready::Phones), None);
    assert_eq!(server.no("anna", tick(Ready::Phones, true)), "drill-refused-not-allowed");
    server.ok("lead", What::Started);
    server.ok("lead", tick(Ready::Phones, true));
    server.ok("lead", What::Ended);
    assert_eq!(server.no("lead", tick(Ready::Phones, false)), "drill-refused-ended");
}

#[test]
fn observers_are_named_until_the_start_and_their_notes_say_who_saw_it() {
    let mut server = Server::staffed(plan(DrillKind::Lockdown));
    server.ok("lead", What::ObserverNamed(observer("o1", "Vera Kim", Some("east"))));
    server.ok("lead", What::ObserverNamed(observer("o2", "Nobody", None)));
    server.ok("lead", What::ObserverNamed(Observer { gone: true, ..observer("o2", "Nobody", None) }));
    let nameless = Observer { name: None, ..observer("o3", "", None) };
    assert_eq!(server.no("lead", What::ObserverNamed(nameless)), "drill-refused-empty");
    let strange = observer("o3", "X", Some("roof"));
    assert_eq!(server.no("lead", What::ObserverNamed(strange)), "drill-refused-unknown");
    assert_eq!(
        server.no("anna", What::ObserverNamed(observer("o4", "X", None))),
        "drill-refused-not-allowed"
    );
    assert_eq!(server.no("vera", comes("vera", "o2")), "drill-refused-unknown");
    server.ok("dora", comes("dora", "o1"));
    server
        .play("0:00 lead start\n1:00 dora gap - n1 The bell is not heard.\n1:05 anna gap 101 n1 It sticks.");
    assert_eq!(
        server.no("lead", What::ObserverNamed(observer("o5", "X", None))),
        "drill-refused-started-already"
    );
    server.play("9:00 lead end");
    let says = |server: &Server| told(&report(&server.events, None), SectionKind::Gaps);
    assert_eq!(says(&server), ["The bell is not heard. | Vera Kim | police", "101 | It sticks."]);
    server.ok("lead", What::LabelsDeleted);
    let bare = crate::drill::without_labels(&server.events);
    let gaps = told(&report(&bare, None), SectionKind::Gaps);
    assert_eq!(gaps, ["The bell is not heard. | police", "101 | It sticks."], "the name is gone");
    assert_eq!(server.state, crate::drill::State::of(&bare));
}

#[test]
fn what_people_say_afterwards_stands_by_place_and_can_follow() {
    let mut early = Server::staffed(plan(DrillKind::Lockdown));
    assert_eq!(early.no("anna", wash("w", WashKind::Good, None, "x")), "drill-refused-not-started");
    early.ok("lead", What::Started);
    assert_eq!(early.no("anna", wash("w", WashKind::Good, None, "x")), "drill-refused-not-ended");

    let mut server = played(DrillKind::Lockdown, LOCKDOWN);
    assert_eq!(server.no("stranger", wash("w", WashKind::Good, None, "x")), "drill-refused-not-joined");
    server.ok("bela", wash("w1", WashKind::Hard, Some("103"), "The key is small."));
    server.ok("anna", wash("w1", WashKind::Change, Some("101"), "A second key."));
    server.ok("anna", wash("w2", WashKind::Good, Some("101"), "They were quiet."));
    server.ok("lead", wash("w1", WashKind::Good, None, "All knew what to do."));
    server.ok("lead", wash("w2", WashKind::Hard, None, "Taken back."));
    server.ok("lead", wash("w2", WashKind::Hard, None, ""));
    let report = report(&server.events, None);
    let said =
        ["All knew what to do.", "101 | They were quiet.", "101 | A second key.", "103 | The key is small."];
    assert_eq!(told(&report, SectionKind::Wash), said);
    let follows: Vec<&str> = report.washed.iter().map(|one| one.text.as_str()).collect();
    assert_eq!(follows, ["A second key.", "The key is small."], "what went well is not to be put right");
}

#[test]
fn whoever_led_finds_other_words_and_no_number_moves() {
    let mut server = played(DrillKind::Lockdown, LOCKDOWN);
    let before = report(&server.events, None);
    let (gap, strength) = (before.findings[0].proof, 3);
    server.ok("lead", corrected(gap, "The kitchen does not hear the bell."));
    server.ok("lead", written(ReportBox::Summary, "A calm drill."));
    server.ok("lead", written(ReportBox::Areas, "The bell."));
    assert_eq!(server.no("anna", corrected(gap, "No.")), "drill-refused-not-allowed");
    assert_eq!(server.no("anna", written(ReportBox::Areas, "No.")), "drill-refused-not-allowed");
    assert_eq!(
        server.no("lead", corrected(strength, "No.")),
        "drill-refused-unknown",
        "no note came with it"
    );
    let after = report(&server.events, None);
    assert_eq!(told(&after, SectionKind::Overview)[0], "A calm drill.");
    let first = "The bell is not heard in the kitchen.";
    let says =
        [String::from("The bell."), format!("kitchen | The kitchen does not hear the bell. | {first}")];
    assert_eq!(told(&after, SectionKind::Gaps), says);
    assert_eq!(after.findings[0].text, "The kitchen does not hear the bell.");
    assert_eq!((after.measured, &after.totals), (before.measured, &before.totals));
    let numbers = |report: &Report| {
        let kinds = [SectionKind::Times, SectionKind::Rooms, SectionKind::People];
        let of = |kind| report.sections.iter().find(|one| one.section == kind).cloned();
        kinds.map(of)
    };
    assert_eq!(numbers(&after), numbers(&before));
    server.ok("lead", corrected(gap, ""));
    assert_eq!(told(&report(&server.events, None), SectionKind::Gaps)[1], format!("kitchen | {first}"));
    server.ok("lead", joined("dora", Role::Lead, &[], &[]));
}
