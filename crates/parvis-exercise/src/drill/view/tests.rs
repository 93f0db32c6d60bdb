//! Who sees what: labels go to those they concern, and to nobody else.

use super::{grid, lead, observer};
use crate::drill::event::Role;
use crate::drill::tests::play::{Server, joined, plan};
use crate::drill::tests::school::{LOCKDOWN, played};
use expect_test::expect;
use parvis_core::DrillKind;

#[test]
fn before_the_start_the_lead_sees_who_is_there_and_what_nobody_watches() {
    let mut server = Server::planned(plan(DrillKind::Lockdown));
    server.ok("anna", joined("anna", Role::Teacher, &["101", "102"], &[]));
    server.ok("vera", joined("vera", Role::Observer, &[], &["east"]));
    let view = lead(&server.state, server.now).unwrap();
    assert_eq!((view.elapsed, view.cannot_start, view.open), (None, None, 6));
    expect![[r#"[{"teacher":1,"observer":1},{"rooms":["103","104","kitchen","nurse"],"exits":["west"]}]"#]]
        .assert_eq(&serde_json::to_string(&(view.joined, view.unwatched)).unwrap());
}

#[test]
fn labels_are_seen_by_the_lead_and_by_those_they_concern() {
    let script: Vec<&str> = LOCKDOWN.lines().take_while(|line| !line.contains("4:30")).collect();
    let server = played(DrillKind::Lockdown, &script.join("\n"));
    let sees = |who: &str| {
        let view = grid(&server.state, &who.into(), server.now).unwrap();
        serde_json::to_string(&view).unwrap().contains("one boy")
    };
    let seen = ["lead", "anna", "bela", "carl", "vera"].map(|who| (who, sees(who)));
    assert_eq!(seen, [("lead", true), ("anna", true), ("bela", false), ("carl", true), ("vera", false)]);
    let observer = observer(&server.state, &"vera".into(), server.now).unwrap();
    assert!(!serde_json::to_string(&observer).unwrap().contains("one boy"));
}

#[test]
fn the_clock_stands_at_the_end() {
    let mut server = played(DrillKind::Lockdown, LOCKDOWN);
    let at = |server: &Server| lead(&server.state, server.now).unwrap().elapsed;
    let end = at(&server);
    server.now = server.now.plus(crate::id::Seconds(1000));
    assert_eq!(at(&server), end);
    assert_eq!(end, Some(crate::id::Seconds(540)));
}
