//! Late, doubled, lost and sent again: what is kept in the end does not depend on it.
//!
//! **Same** means: everything in the state but the numbers and times of events, which say when something arrived and
//! are rightly another each time. The organiser's console sends one command after another; players' phones keep
//! theirs until the server took them, in any order, and send some twice.

use super::play::{EN, KK, RU, Server, entities, joined, line, measures, message};
use crate::event::Thresholds;
use crate::id::{ItemKind, Release, Role, Seconds};
use crate::{Command, Event, Refusal, State, What};
use proptest::prelude::*;
use serde_json::Value;

/// The state without when anything arrived.
fn content(state: &State) -> Value {
    let mut value = serde_json::to_value(state).unwrap();
    forget_arrival(&mut value);
    value
}

fn forget_arrival(value: &mut Value) {
    match value {
        Value::Object(map) => {
            for key in
                ["stamp", "last", "at", "since", "shown", "begun", "started", "ended", "held", "skipped"]
            {
                map.remove(key);
            }
            map.values_mut().for_each(forget_arrival);
        }
        Value::Array(list) => list.iter_mut().for_each(forget_arrival),
        _ => {}
    }
}

/// What three phones do, each in its order: the same table's draft from two of them, changed and changed back.
fn phones() -> Vec<Vec<What>> {
    let vote = |yes| What::VotedNew { item: "close-cloakroom".into(), yes };
    let done = |done| What::TaskDone { task: "T1".into(), table: "1".into(), done };
    let named = What::ItemNamed {
        item: "new-lamps".into(),
        item_kind: ItemKind::Measure,
        text: "Lamps".into(),
        lang: EN,
        entity: None,
    };
    vec![
        vec![
            joined("a", "1", "KZ", KK),
            measures("1", None, &["inform-police"], "first"),
            line("l1", "Біздің елде …", KK),
            measures("1", None, &["name-owner", "inform-police"], "second"),
            What::SteppedOut,
            What::SteppedBack,
            line("l1", "Біздің елде шешімді …", KK),
            joined("a", "2", "KZ", RU),
            measures("2", Some("KZ"), &["close-cloakroom"], ""),
        ],
        vec![
            joined("b", "1", "KG", RU),
            measures("1", None, &["close-cloakroom"], "of the other hand"),
            done(true),
            vote(true),
            done(false),
            entities("1", None, &["police", "friends"]),
            vote(false),
            named,
            measures("1", Some("KG"), &["new-lamps", "inform-police>police@5"], ""),
            What::Left,
        ],
        vec![
            joined("c", "2", "UZ", EN),
            message("2", None, 12, &[EN, RU], "Please leave by the east door."),
            message("2", None, 9, &[EN], "Please leave."),
            line("l1", "In my country …", EN),
            line("l1", "", EN),
            What::Feedback { rating: 4, text: None, lang: EN },
        ],
    ]
}

/// What the organiser does.
fn console() -> Vec<What> {
    let release = |inject: &str| What::Released { inject: inject.into(), to: vec![], how: Release::Manual };
    vec![
        What::Started,
        What::ModuleBegun { module: "M1".into() },
        release("I1"),
        What::Appointed { who: "b".into(), role: Role::Scribe },
        What::Held { inject: "I2".into() },
        What::Paused { why: None },
        release("I4"),
        What::Resumed,
        What::Skipped { inject: "I5".into() },
        What::Limits(Thresholds { divergent: 3, ..Thresholds::default() }),
        What::ModuleBegun { module: "M2".into() },
        What::Ended,
    ]
}

/// The same commands every time: each phone counts its own, and further than what it has seen of the others.
fn commands() -> (Vec<Command>, Vec<Vec<Command>>) {
    let number = |who: &str, list: Vec<What>, step: u64| -> Vec<Command> {
        let numbered = list.into_iter().zip(1_u64..);
        let command = |(what, at): (What, u64)| Command {
            key: format!("{who}{at}").as_str().into(),
            by: who.into(),
            seq: at * step,
            what,
        };
        numbered.map(command).collect()
    };
    let phones = phones().into_iter().zip(["a", "b", "c"]).zip([2, 2, 3]);
    (number("dir", console(), 1), phones.map(|((list, who), step)| number(who, list, step)).collect())
}

/// One delivery: which phone (or the console), which of those it still has, whether the answer got back to it.
type Delivery = (usize, usize, bool);

/// Plays the deliveries, then lets every phone send what it still has until nothing is left.
fn play(deliveries: &[Delivery]) -> Server {
    let mut server = Server::new(&["1", "2"], &["KZ", "KG", "UZ"]);
    let (mut console, mut phones) = commands();
    console.reverse();
    for (phone, which, heard) in deliveries {
        server.now = server.now.plus(Seconds(7));
        match phones.get_mut(*phone) {
            Some(outbox) if !outbox.is_empty() => send(&mut server, outbox, which % outbox.len(), *heard),
            Some(_) => {}
            None => {
                console.pop().map(|command| server.deliver(command).unwrap());
            }
        }
    }
    while let Some(command) = console.pop() {
        server.deliver(command).unwrap();
    }
    // Twice: what waited for something later in the same outbox passes the second time.
    for _ in 0..2 {
        for outbox in &mut phones {
            for at in (0..outbox.len()).rev() {
                send(&mut server, outbox, at, true);
            }
        }
    }
    assert!(phones.iter().all(Vec::is_empty), "{phones:?}");
    server
}

/// A phone keeps what the server did not take, or what it did not hear was taken.
fn send(server: &mut Server, outbox: &mut Vec<Command>, at: usize, heard: bool) {
    let taken = server.deliver(outbox[at].clone());
    match taken {
        Ok(_) if heard => {
            outbox.remove(at);
        }
        Err(refusal) if !refusal.may_pass_later() => panic!("{refusal}: {:?}", outbox[at]),
        Ok(_) | Err(_) => {}
    }
}

/// In order, each once.
fn in_order() -> Vec<Delivery> {
    let console = std::iter::repeat_n((3, 0, true), console().len());
    let phones = phones().into_iter().enumerate();
    let phones = phones.flat_map(|(phone, list)| std::iter::repeat_n((phone, 0, true), list.len()));
    console.chain(phones).collect()
}

#[test]
fn in_order_nothing_waits_and_nothing_is_doubled() {
    let server = play(&in_order());
    let commands = commands();
    let sent = commands.0.len() + commands.1.iter().map(Vec::len).sum::<usize>();
    // Created, and a module that ends with the next one's beginning, and one with the exercise.
    assert_eq!(server.events.len(), sent + 3);
}

#[test]
fn a_second_delivery_makes_no_event_and_an_older_draft_changes_nothing() {
    let mut server = play(&in_order());
    let before = server.clone();
    for command in commands().1.into_iter().flatten() {
        assert_eq!(server.deliver(command), Ok(0));
    }
    assert_eq!(server.state, before.state);
    let late =
        Command { key: "late".into(), by: "a".into(), seq: 1, what: measures("1", None, &[], "older") };
    assert_eq!(server.deliver(late), Ok(1), "it is kept in the list");
    assert_eq!(content(&server.state)["answers"], content(&before.state)["answers"], "and does not stand");
}

#[test]
fn who_has_not_joined_is_told_to_try_again() {
    let mut server = Server::new(&["1"], &["KZ"]);
    let refusal = server.act("a", line("l", "x", EN)).unwrap_err();
    assert_eq!(refusal, Refusal::NotJoined);
    assert!(refusal.may_pass_later());
}

/// What a client hears of the list: some events late, some twice, some never; at a gap it asks from where it is.
fn listen(events: &[Event], heard: &[usize]) -> State {
    let mut client = State::default();
    for at in heard {
        if client.apply(&events[at % events.len()]) == crate::state::Taken::Gap && at % 3 == 0 {
            let missing = usize::try_from(client.last).unwrap();
            events[missing..].iter().take(5).for_each(|event| {
                client.apply(event);
            });
        }
    }
    let missing = usize::try_from(client.last).unwrap();
    for event in &events[missing..] {
        client.apply(event);
    }
    client
}

proptest! {
    /// Whatever the network does to the players' commands, the same is kept in the end.
    #[test]
    fn every_order_of_deliveries_ends_the_same(
        deliveries in prop::collection::vec((0..4_usize, 0..20_usize, any::<bool>()), 0..80),
    ) {
        let straight = play(&in_order());
        let crooked = play(&deliveries);
        prop_assert_eq!(content(&straight.state), content(&crooked.state));
        prop_assert_eq!(straight.events.len(), crooked.events.len(), "each command counts once");
        prop_assert_eq!(&State::of(&crooked.events), &crooked.state);
    }

    /// Whatever a client hears, asking “from event n” brings it to what the server has.
    #[test]
    fn every_client_catches_up(
        deliveries in prop::collection::vec((0..4_usize, 0..20_usize, any::<bool>()), 0..40),
        heard in prop::collection::vec(0..100_usize, 0..60),
    ) {
        let server = play(&deliveries);
        prop_assert_eq!(&listen(&server.events, &heard), &server.state);
    }
}
