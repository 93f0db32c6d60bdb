//! Late, doubled, lost and sent again: what is kept of a drill, and what was measured, does not depend on it.
//!
//! **Same** means: everything in the state but the numbers and times of events, which say when something arrived and
//! are rightly another each time. The lead's console sends one command after another; the others' phones keep theirs
//! until the server took them, in any order, and send some twice.

use super::play::{Server, joined, posts, what};
use super::school::paper;
use crate::drill::measured::measured;
use crate::drill::report::{Spread, report};
use crate::drill::{Command, Event, State, What};
use crate::id::Seconds;
use parvis_core::DrillKind;
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
            for key in ["stamp", "last", "at", "started", "ended"] {
                if key != "last" || map.get(key).is_some_and(Value::is_number) {
                    map.remove(key);
                }
            }
            map.values_mut().for_each(forget_arrival);
        }
        Value::Array(list) => list.iter_mut().for_each(forget_arrival),
        _ => {}
    }
}

/// What each phone does, in its order: said and said otherwise, counted and counted again, matched and taken back.
const PHONES: [&str; 4] = [
    "0:40 secured 101
     0:45 secured 102
     1:00 open 101
     1:10 secured 101
     1:20 count 101 23
     1:30 count 101 24
     1:40 count 102 24
     1:40 missing 102 m1 1 one boy
     1:45 missing 102 m1 1 one boy of 7B
     2:30 match 102/m1 nurse/x1 1
     2:40 gap 101 n1 The key does not turn.
     2:50 gap 101 n1 The key turns at the second try.
     3:00 secured 101",
    "0:50 secured 103
     0:52 secured 101
     1:50 count 103 20
     2:00 missing 103 m1 1
     2:10 missing 103 m1 0
     2:20 out 103 west",
    "1:10 secured nurse
     2:00 count nurse 2
     2:00 extra nurse x1 2 two boys
     2:05 extra nurse x1 1 one boy of 7B
     2:35 match 102/m1 nurse/x1 0
     2:36 match 102/m1 nurse/x1 1
     2:40 secured 104
     2:50 count 104 22",
    "0:30 first east
     0:20 first east
     1:20 secured kitchen
     1:25 empty kitchen
     1:45 count kitchen 3
     2:20 out 103 east
     2:00 last east
     2:30 last east
     3:30 last east
     2:31 people east 40
     2:32 people east 41
     1:05 secured 104",
];

/// What the lead does.
const CONSOLE: [&str; 5] =
    ["0:00 start", "1:00 secured nurse", "2:45 match 102/m1 nurse/x1 1", "3:20 all-clear", "4:00 end"];

/// The same commands every time: each phone counts its own, and further than what it has seen of the others.
fn commands() -> (Vec<Command>, Vec<Vec<Command>>) {
    let said = |line: &str| {
        let (time, rest) = line.trim().split_once(' ').unwrap();
        let (minutes, seconds) = time.split_once(':').unwrap();
        let at = minutes.parse::<i64>().unwrap() * 60 + seconds.parse::<i64>().unwrap();
        what(rest, Seconds(at))
    };
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
    let phones = posts().into_iter().zip(PHONES).zip([2, 2, 3, 1]);
    let phones = phones.map(|(((who, role, rooms, exits), script), step)| {
        let mut rooms = rooms.to_vec();
        // Somebody helps in a room of somebody else.
        rooms.extend(match who {
            "bela" => ["101"].as_slice(),
            "vera" => ["104"].as_slice(),
            _ => [].as_slice(),
        });
        let own = script.lines().map(said);
        number(who, std::iter::once(joined(who, role, &rooms, exits)).chain(own).collect(), step)
    });
    (number("lead", CONSOLE.map(said).into(), 1), phones.collect())
}

/// One delivery: which phone (or the console), which of those it still has, whether the answer got back to it.
type Delivery = (usize, usize, bool);

/// Plays the deliveries, then lets every phone send what it still has until nothing is left.
fn play(deliveries: &[Delivery]) -> Server {
    let mut server = Server::new(DrillKind::Lockdown);
    let (mut console, mut phones) = commands();
    console.reverse();
    for (phone, which, heard) in deliveries {
        server.now = server.now.plus(Seconds(7));
        match phones.get_mut(*phone) {
            Some(outbox) if !outbox.is_empty() => send(&mut server, outbox, which % outbox.len(), *heard),
            Some(_) => {}
            None => send_last(&mut server, &mut console),
        }
    }
    server.now = server.now.plus(Seconds(600));
    // Often enough: what waits for another phone, or for the lead, passes in a later round.
    for _ in 0..10 {
        send_last(&mut server, &mut console);
        for outbox in &mut phones {
            for at in (0..outbox.len()).rev() {
                send(&mut server, outbox, at, true);
            }
        }
        server.now = server.now.plus(Seconds(600));
    }
    assert!(console.is_empty() && phones.iter().all(Vec::is_empty), "{console:?} {phones:?}");
    server
}

/// The console sends its oldest command again and again, one after another.
fn send_last(server: &mut Server, console: &mut Vec<Command>) {
    if let Some(oldest) = console.len().checked_sub(1) {
        send(server, console, oldest, true);
    }
}

/// A phone keeps what the server did not take, or what it did not hear was taken.
fn send(server: &mut Server, outbox: &mut Vec<Command>, at: usize, heard: bool) {
    match server.deliver(outbox[at].clone()) {
        Ok(_) if heard => {
            outbox.remove(at);
        }
        Err(refusal) if !refusal.may_pass_later() => panic!("{refusal}: {:?}", outbox[at]),
        Ok(_) | Err(_) => {}
    }
}

/// The lead starts; then each phone in order, each command once; then the lead goes on.
fn in_order() -> Vec<Delivery> {
    let phones = commands().1.into_iter().enumerate();
    let phones = phones.flat_map(|(phone, list)| std::iter::repeat_n((phone, 0, true), list.len()));
    std::iter::once((4, 0, true)).chain(phones).collect()
}

#[test]
fn nothing_is_doubled() {
    let mut server = play(&in_order());
    let commands = commands();
    let sent = commands.0.len() + commands.1.iter().map(Vec::len).sum::<usize>();
    assert_eq!(server.events.len(), sent + 1, "and the plan");
    let before = server.clone();
    for command in commands.1.into_iter().flatten() {
        assert_eq!(server.deliver(command), Ok(0));
    }
    assert_eq!(server.state, before.state);
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
    /// Whatever the network does to the phones' commands, the same is kept in the end, and the same was measured.
    #[test]
    fn every_order_of_deliveries_ends_the_same(
        deliveries in prop::collection::vec((0..5_usize, 0..20_usize, any::<bool>()), 0..120),
    ) {
        let straight = play(&in_order());
        let crooked = play(&deliveries);
        prop_assert_eq!(content(&straight.state), content(&crooked.state));
        prop_assert_eq!(straight.events.len(), crooked.events.len(), "each command counts once");
        prop_assert_eq!(measured(&straight.state, &paper()), measured(&crooked.state, &paper()));
        let spread = Spread::new(100.0, 150.0, 200.0).unwrap();
        let straight = report(&straight.events, Some(&spread));
        let crooked = report(&crooked.events, Some(&spread));
        prop_assert_eq!((straight.totals, straight.measured), (crooked.totals, crooked.measured));
        prop_assert_eq!(straight.sections.len(), crooked.sections.len());
    }

    /// The same list gives the same state, at every point of it; through JSON too.
    #[test]
    fn replay_equals_live(
        deliveries in prop::collection::vec((0..5_usize, 0..20_usize, any::<bool>()), 0..60),
        cut in 0..1000_usize,
    ) {
        let server = play(&deliveries);
        let text = serde_json::to_string(&server.events).unwrap();
        let read: Vec<Event> = serde_json::from_str(&text).unwrap();
        prop_assert_eq!(&State::of(&read), &server.state);
        let (before, after) = read.split_at(cut % read.len());
        let mut caught_up = State::of(before);
        for event in after {
            caught_up.apply(event);
        }
        prop_assert_eq!(&caught_up, &server.state);
    }

    /// Whatever a client hears, asking “from event n” brings it to what the server has.
    #[test]
    fn every_client_catches_up(
        deliveries in prop::collection::vec((0..5_usize, 0..20_usize, any::<bool>()), 0..40),
        heard in prop::collection::vec(0..100_usize, 0..60),
    ) {
        let server = play(&deliveries);
        prop_assert_eq!(&listen(&server.events, &heard), &server.state);
    }
}
