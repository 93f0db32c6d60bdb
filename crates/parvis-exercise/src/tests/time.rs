//! The clock: pauses, stretches, leaps; nothing lost, nothing twice.

use super::play::{EN, Server, measures};
use crate::What;
use crate::event::without_names;
use crate::id::{Release, Seconds};
use crate::sample::scenario;
use crate::state::planned;
use expect_test::expect;
use proptest::prelude::*;

fn playing() -> Server {
    let mut server = Server::new(&["1", "2"], &["KZ", "KG"]);
    server.join("a", "1", "KZ", EN);
    server.join("b", "2", "KG", EN);
    server.start();
    server
}

/// Every release: minute of the exercise, inject, tables, on what ground.
fn released(server: &Server) -> String {
    let mut all = String::new();
    for event in &server.events {
        if let What::Released { inject, to, how } = &event.what {
            let minute = event.at.0 / 60;
            all += &format!("{minute} {inject} {to:?} {}\n", how.as_str());
        }
    }
    all
}

#[test]
fn timed_injects_go_out_at_their_minute_and_conditional_ones_where_their_condition_holds() {
    let mut server = playing();
    server.pass(5);
    server.ok("a", measures("1", None, &["inform-police"], ""));
    server.pass(20);
    server.ok("b", measures("2", Some("KG"), &["inform-police"], ""));
    server.pass(20);
    expect![[r#"
        0 I1 ["1", "2"] timed
        10 I2 ["1", "2"] timed
        20 I3 ["1"] conditional
        26 I3 ["2"] conditional
    "#]]
    .assert_eq(&released(&server));
}

#[test]
fn a_pause_stops_and_a_leap_hurries_and_a_stretch_moves_what_is_still_to_come() {
    let mut server = playing();
    server.pass(5);
    server.ok("dir", What::Paused { why: None });
    server.pass(30);
    assert_eq!(server.state.clock.shows(server.now), Seconds(300));
    server.ok("dir", What::Resumed);
    server.pass(4);
    assert!(!released(&server).contains("I2"));
    server.ok("dir", What::Stretched { module: "M1".into(), minutes: 80 });
    assert_eq!(planned(&server.state, scenario(), &scenario().injects[1]), Some(Seconds(1200)));
    server.pass(2);
    assert!(!released(&server).contains("I2"));
    assert_eq!(server.state.clock.left(scenario(), server.now), Some(Seconds(69 * 60)));
    server.ok("dir", What::MovedOn { by: Seconds(540) });
    server.tick();
    assert!(released(&server).contains("I2"));
    server.ok("dir", What::ReTimed { inject: "I3".into(), minute: 21 });
    assert_eq!(planned(&server.state, scenario(), &scenario().injects[2]), Some(Seconds(1260)));
}

#[test]
fn names_go_and_everything_else_stays() {
    let mut server = playing();
    server.ok("a", measures("1", None, &["inform-police"], ""));
    server.ok("dir", What::Ended);
    server.ok("dir", What::NamesDeleted);
    let bare = without_names(&server.events);
    assert_eq!(crate::State::of(&bare), server.state);
    let text = serde_json::to_string(&bare).unwrap();
    assert!(!text.contains("Name of"), "{text}");
    assert_eq!(without_names(&bare), bare);
}

/// What a facilitator does to the clock and the injects.
#[derive(Clone, Debug)]
enum Touch {
    Wait(i64),
    Pause,
    Resume,
    Leap(i64),
    Stretch(u32),
    Hold(usize),
    LetGo(usize),
    Skip(usize),
    Retime(usize, u32),
    Release(usize, usize),
    Answer(usize),
    Begin(usize),
}

fn touch() -> impl Strategy<Value = Touch> {
    let inject = 0..6_usize;
    prop_oneof![
        6 => (1..12_i64).prop_map(Touch::Wait),
        1 => Just(Touch::Pause),
        2 => Just(Touch::Resume),
        1 => (1..900_i64).prop_map(Touch::Leap),
        1 => (5..120_u32).prop_map(Touch::Stretch),
        1 => inject.clone().prop_map(Touch::Hold),
        1 => inject.clone().prop_map(Touch::LetGo),
        1 => inject.clone().prop_map(Touch::Skip),
        1 => (inject.clone(), 0..60_u32).prop_map(|(inject, minute)| Touch::Retime(inject, minute)),
        1 => (inject, 0..3_usize).prop_map(|(inject, table)| Touch::Release(inject, table)),
        1 => (0..2_usize).prop_map(Touch::Answer),
        1 => (0..3_usize).prop_map(Touch::Begin),
    ]
}

fn act(server: &mut Server, touch: &Touch) {
    let inject = |at: usize| scenario().injects[at].id.clone();
    let what = match touch {
        Touch::Wait(minutes) => return server.pass(*minutes),
        Touch::Pause => What::Paused { why: None },
        Touch::Resume => What::Resumed,
        Touch::Leap(seconds) => What::MovedOn { by: Seconds(*seconds) },
        Touch::Stretch(minutes) => match &server.state.clock.module {
            Some(running) => What::Stretched { module: running.module.clone(), minutes: *minutes },
            None => return,
        },
        Touch::Hold(at) => What::Held { inject: inject(*at) },
        Touch::LetGo(at) => What::LetGo { inject: inject(*at) },
        Touch::Skip(at) => What::Skipped { inject: inject(*at) },
        Touch::Retime(at, minute) => What::ReTimed { inject: inject(*at), minute: *minute },
        Touch::Release(at, table) => {
            let to = server.state.tables().get(*table).cloned().into_iter().collect();
            What::Released { inject: inject(*at), to, how: Release::Manual }
        }
        Touch::Answer(at) => {
            let (who, table) = [("a", "1"), ("b", "2")][*at];
            server.ok(who, measures(table, None, &["inform-police"], ""));
            return;
        }
        Touch::Begin(at) => What::ModuleBegun { module: scenario().modules[*at].id.clone() },
    };
    let _ = server.act("dir", what);
    server.tick();
}

/// Each table's releases of each inject, counted.
fn most_often(server: &Server) -> usize {
    let mut counts = std::collections::BTreeMap::new();
    for event in &server.events {
        if let What::Released { inject, to, .. } = &event.what {
            for table in to {
                *counts.entry((inject.clone(), table.clone())).or_insert(0) += 1;
            }
        }
    }
    counts.into_values().max().unwrap_or(0)
}

proptest! {
    /// However the clock is treated: no table gets an inject twice; and what was to go out in the module being played,
    /// and was neither held nor skipped, has gone out when its time has come.
    #[test]
    fn no_inject_is_lost_and_none_comes_twice(touches in prop::collection::vec(touch(), 0..40)) {
        let mut server = playing();
        for touch in &touches {
            act(&mut server, touch);
        }
        server.tick();
        prop_assert!(most_often(&server) <= 1);
        prop_assert!(crate::due(&server.state, scenario(), server.now).is_empty(), "what is out is not due");
        let clock = &server.state.clock;
        for inject in scenario().injects.iter().filter(|inject| inject.release == Release::Timed) {
            let stands = server.state.injects.get(&inject.id).cloned().unwrap_or_default();
            let playing = clock.module.as_ref().is_some_and(|running| running.module == inject.module);
            let come = clock.in_module(server.now) >= planned(&server.state, scenario(), inject);
            if playing && clock.running && come && stands.held.is_none() && stands.skipped.is_none() {
                prop_assert_eq!(stands.released.len(), 2, "{} was lost", inject.id);
            }
        }
    }

    /// The same list gives the same state, at every point of it; through JSON too.
    #[test]
    fn replay_equals_live(touches in prop::collection::vec(touch(), 0..30), cut in 0..1000_usize) {
        let mut server = playing();
        for touch in &touches {
            act(&mut server, touch);
        }
        prop_assert_eq!(&crate::State::of(&server.events), &server.state);
        let text = serde_json::to_string(&server.events).unwrap();
        let read: Vec<crate::Event> = serde_json::from_str(&text).unwrap();
        prop_assert_eq!(&crate::State::of(&read), &server.state);
        let (before, after) = read.split_at(cut % read.len());
        let mut caught_up = crate::State::of(before);
        for event in after {
            caught_up.apply(event);
        }
        prop_assert_eq!(&caught_up, &server.state);
    }

    /// Time never runs back, and what the clock shows never either.
    #[test]
    fn the_clock_never_runs_back(touches in prop::collection::vec(touch(), 0..30)) {
        let mut server = playing();
        let mut shown = Seconds(0);
        for touch in touches {
            act(&mut server, &touch);
            let shows = server.state.clock.shows(server.now);
            prop_assert!(shows >= shown);
            shown = shows;
        }
    }
}
