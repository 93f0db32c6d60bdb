//! Exercises: events one after the other, by several hands; the scenario; seats; the end of names.

use crate::fixture::{Place, both, by, dossier};
use jiff::{SignedDuration, Timestamp};
use parvis_store::exercises::{ExerciseKind, Heard, NewEvents, NewExercise};
use parvis_store::journal::Sought;
use parvis_store::{ExerciseId, Store, Trouble};

both!(
    events_come_one_after_the_other,
    two_processes_never_write_the_same_number,
    a_seat_opens_its_own_exercise_only,
    names_go_and_seats_with_them,
    a_seat_goes_along_with_its_code_once,
    an_event_moved_to_another_place_does_not_open,
    postgres_tells_other_processes,
    only_what_is_asked_for_is_listed,
    the_journal_of_a_site_has_what_was_held_there,
    a_rehearsal_is_thrown_away_and_nothing_else,
);

async fn begun(store: &Store) -> ExerciseId {
    let mut write = store.write().await.unwrap();
    let act = by("head", 1);
    let node = write.node_new(None, "city", "Sample city", &act).await.unwrap();
    let events = [b"created".to_vec()];
    let new = NewExercise {
        kind: ExerciseKind::Tabletop,
        dossier: None,
        node: &node,
        code: "123456",
        scenario: "mall",
        pack: b"pack",
        events: &events,
        rehearses: None,
    };
    let id = write.exercise_new(&new, &act).await.unwrap();
    write.commit().await.unwrap();
    id
}

/// So many days after the day on which everything here is written.
fn day(number: i64) -> Timestamp {
    by("head", 24 * 60 * number).now
}

async fn append(store: &Store, id: &ExerciseId, after: u64, events: &[&str]) -> Result<bool, Trouble> {
    let events: Vec<Vec<u8>> = events.iter().map(|event| event.as_bytes().to_vec()).collect();
    let mut write = store.write().await?;
    let ends = events.iter().any(|event| event == b"ended").then(|| day(30));
    let new = NewEvents { exercise: id, after, events: &events, ends };
    let done = write.exercise_append(&new, &by("head", 2)).await?;
    write.commit().await?;
    Ok(done)
}

async fn events(store: &Store, id: &ExerciseId, after: u64) -> Vec<String> {
    let events = store.exercise_events(id, after).await.unwrap();
    events.into_iter().map(|event| String::from_utf8(event).unwrap()).collect()
}

fn events_come_one_after_the_other(place: &Place) {
    place.run(async {
        let store = place.open().await;
        let id = begun(&store).await;
        assert!(append(&store, &id, 1, &["joined", "started"]).await.unwrap());
        assert_eq!(events(&store, &id, 0).await, ["created", "joined", "started"]);
        assert_eq!(events(&store, &id, 2).await, ["started"]);
        assert_eq!(store.exercise_by_code("123456").await.unwrap().unwrap().id, id);
        assert!(append(&store, &id, 3, &["ended"]).await.unwrap());
        assert!(store.exercise(&id).await.unwrap().ended.is_some());
        assert_eq!(store.exercise_by_code("123456").await.unwrap(), None, "the code of an ended exercise");
    });
}

fn two_processes_never_write_the_same_number(place: &Place) {
    place.run(async {
        let (one, two) = (place.open().await, place.open().await);
        let id = begun(&one).await;
        assert!(append(&one, &id, 1, &["a"]).await.unwrap());
        assert!(!append(&two, &id, 1, &["b"]).await.unwrap(), "it had not seen a");
        assert!(append(&two, &id, 2, &["b"]).await.unwrap());
        assert_eq!(events(&one, &id, 0).await, ["created", "a", "b"]);
    });
}

fn a_seat_opens_its_own_exercise_only(place: &Place) {
    place.run(async {
        let store = place.open().await;
        let id = begun(&store).await;
        let mut write = store.write().await.unwrap();
        write.exercise_seat(&id, "secret", "p1", &by("p1", 2)).await.unwrap();
        write.commit().await.unwrap();
        assert_eq!(store.exercise_person(&id, "secret").await.unwrap().as_deref(), Some("p1"));
        assert_eq!(store.exercise_person(&id, "other").await.unwrap(), None);
        assert_eq!(store.exercise_person(&"another".into(), "secret").await.unwrap(), None);
    });
}

fn a_seat_goes_along_with_its_code_once(place: &Place) {
    place.run(async {
        let store = place.open().await;
        let id = begun(&store).await;
        let ends = by("p1", 3).now;
        let code = async |person: &str, code: &str| {
            let mut write = store.write().await.unwrap();
            let made = write.exercise_pass(&id, (person, code), ends, &by("p1", 2)).await.unwrap();
            write.commit().await.unwrap();
            made
        };
        let take = async |code: &str, hour: i64| {
            let mut write = store.write().await.unwrap();
            let taken = write.exercise_pass_take(code, &by("pass", hour)).await.unwrap();
            write.commit().await.unwrap();
            taken.map(|(_, person)| person)
        };
        let mut write = store.write().await.unwrap();
        write.exercise_seat(&id, "secret", "p1", &by("p1", 2)).await.unwrap();
        write.exercise_seat(&id, "beside", "p2", &by("p2", 2)).await.unwrap();
        write.commit().await.unwrap();
        assert!(code("p1", "11112222").await);
        assert!(!code("p2", "11112222").await, "somebody has it");
        assert!(code("p1", "33334444").await);
        assert_eq!(take("11112222", 2).await, None, "a newer code stands in its place");
        assert_eq!(store.exercise_person(&id, "secret").await.unwrap().as_deref(), Some("p1"));
        assert_eq!(take("33334444", 2).await.as_deref(), Some("p1"));
        assert_eq!(store.exercise_person(&id, "secret").await.unwrap(), None);
        assert!(store.exercise_moved(&id, "secret").await.unwrap());
        assert_eq!(store.exercise_person(&id, "beside").await.unwrap().as_deref(), Some("p2"));
        assert!(!store.exercise_moved(&id, "beside").await.unwrap());
        assert_eq!(take("33334444", 2).await, None, "twice");
        assert!(code("p2", "55556666").await);
        assert_eq!(take("55556666", 3).await, None, "its time is over");
        assert_eq!(store.exercise_person(&id, "beside").await.unwrap().as_deref(), Some("p2"));
    });
}

fn names_go_and_seats_with_them(place: &Place) {
    place.run(async {
        let store = place.open().await;
        let id = begun(&store).await;
        append(&store, &id, 1, &["joined as Aigul"]).await.unwrap();
        let mut write = store.write().await.unwrap();
        write.exercise_seat(&id, "secret", "p1", &by("p1", 2)).await.unwrap();
        let without = [b"created".to_vec(), b"joined".to_vec()];
        write.exercise_redact(&id, &without, &by("head", 3)).await.unwrap();
        write.commit().await.unwrap();
        assert_eq!(events(&store, &id, 0).await, ["created", "joined"]);
        assert_eq!(store.exercise_person(&id, "secret").await.unwrap(), None);
    });
}

fn an_event_moved_to_another_place_does_not_open(place: &Place) {
    place.run(async {
        let store = place.open().await;
        let id = begun(&store).await;
        append(&store, &id, 1, &["a", "b"]).await.unwrap();
        place
            .tamper(&[
                "UPDATE exercise_event SET number = 9 WHERE number = 2",
                "UPDATE exercise_event SET number = 2 WHERE number = 3",
                "UPDATE exercise_event SET number = 3 WHERE number = 9",
            ])
            .await;
        let opened = store.exercise_events(&id, 0).await;
        assert!(matches!(opened, Err(Trouble::Damaged { .. })), "{opened:?}");
    });
}

fn postgres_tells_other_processes(place: &Place) {
    place.run(async {
        let (one, two) = (place.open().await, place.open().await);
        let id = begun(&one).await;
        let news = two.exercise_news().await.unwrap();
        assert_eq!(news.is_some(), place.is_postgres());
        let Some(mut news) = news else { return };
        append(&one, &id, 1, &["a"]).await.unwrap();
        // Others test on the same server at the same time; ours is among what is heard.
        while news.next().await.unwrap() != Heard::Went(id.clone()) {}
        one.exercise_tell("who is here").await.unwrap();
        while news.next().await.unwrap() != Heard::Here("who is here".into()) {}
    });
}

fn only_what_is_asked_for_is_listed(place: &Place) {
    place.run(async {
        let store = place.open().await;
        let (one, two) = (begun(&store).await, begun(&store).await);
        let both = store.exercise_going(day(0) - SignedDuration::from_secs(1)).await.unwrap();
        assert!(both.contains(&one) && both.contains(&two));
        assert_eq!(store.exercise_going(day(1)).await.unwrap(), [], "they are older");
        append(&store, &one, 1, &["ended"]).await.unwrap();
        let going = store.exercise_going(day(0) - SignedDuration::from_secs(1)).await.unwrap();
        assert!(going.contains(&two) && !going.contains(&one));
        assert!(!store.exercise_forgettable(day(29)).await.unwrap().contains(&one), "not yet");
        assert_eq!(store.exercise_forgettable(day(30)).await.unwrap(), std::slice::from_ref(&one));
        let mut write = store.write().await.unwrap();
        write.exercise_redact(&one, &[b"created".to_vec()], &by("head", 3)).await.unwrap();
        write.commit().await.unwrap();
        assert_eq!(store.exercise_forgettable(day(9999)).await.unwrap(), [], "once is enough");
        let nodes = store.exercise_nodes(ExerciseKind::Tabletop).await.unwrap();
        assert_eq!(nodes.len(), 2);
        let at = store.exercise(&one).await.unwrap().node;
        let mut write = store.write().await.unwrap();
        write.exercise_summary(&one, b"said").await.unwrap();
        assert_eq!(store.exercise(&two).await.unwrap().alive, None);
        write.exercise_alive(&two, day(2)).await.unwrap();
        write.commit().await.unwrap();
        assert_eq!(store.exercise(&two).await.unwrap().alive, Some(day(2)));
        assert_eq!(store.exercise(&one).await.unwrap().alive, None);
        let listed = store.exercise_list_at(ExerciseKind::Tabletop, &[at]).await.unwrap();
        let listed: Vec<_> = listed.into_iter().map(|(one, summary)| (one.id, summary)).collect();
        assert_eq!(listed, [(one, Some(b"said".to_vec()))]);
        assert_eq!(store.exercise_list_at(ExerciseKind::Tabletop, &[]).await.unwrap(), []);
    });
}

fn the_journal_of_a_site_has_what_was_held_there(place: &Place) {
    place.run(async {
        let store = place.open().await;
        let site = dossier(&store).await;
        let node = store.dossier_node(&site).await.unwrap();
        let (about, other) = (begun(&store).await, begun(&store).await);
        let mut write = store.write().await.unwrap();
        write.exercise_dossier(&about, Some(&site), &by("head", 3)).await.unwrap();
        write.note("exercise.lead", node.as_str(), "one held at the site itself", &by("head", 4)).unwrap();
        write.note("drawing.look", site.as_str(), "revision 1", &by("head", 5)).unwrap();
        write.note("role.given", node.as_str(), "no exercise", &by("head", 6)).unwrap();
        write.commit().await.unwrap();
        let lines =
            store.journal_of_site(&site, &node, &Sought { most: 50, ..Sought::default() }).await.unwrap();
        let whats: Vec<&str> = lines.iter().map(|line| line.what.as_str()).collect();
        let expected = ["drawing.look", "exercise.lead", "exercise.dossier", "exercise.new", "dossier.new"];
        assert_eq!(whats, expected);
        assert!(lines.iter().all(|line| !line.detail.contains(other.as_str())), "of another place");
    });
}

fn a_rehearsal_is_thrown_away_and_nothing_else(place: &Place) {
    place.run(async {
        let store = place.open().await;
        let real = begun(&store).await;
        let node = store.exercise(&real).await.unwrap().node;
        let events = [b"created".to_vec()];
        let mut write = store.write().await.unwrap();
        let new = NewExercise {
            kind: ExerciseKind::Tabletop,
            dossier: None,
            node: &node,
            code: "654321",
            scenario: "mall",
            pack: b"pack",
            events: &events,
            rehearses: Some(&real),
        };
        let copy = write.exercise_new(&new, &by("head", 1)).await.unwrap();
        write.exercise_seat(&copy, "secret", "p1", &by("p1", 2)).await.unwrap();
        write.commit().await.unwrap();
        assert_eq!(store.exercise_rehearsal(&real).await.unwrap(), Some(copy.clone()));
        let mut write = store.write().await.unwrap();
        assert!(write.exercise_throw_away(&real, &by("head", 3)).await.is_err(), "what happened is kept");
        drop(write);
        let mut write = store.write().await.unwrap();
        write.exercise_throw_away(&copy, &by("head", 3)).await.unwrap();
        write.commit().await.unwrap();
        assert!(store.exercise(&copy).await.is_err());
        assert_eq!(store.exercise_person(&copy, "secret").await.unwrap(), None);
        assert_eq!(store.exercise_rehearsal(&real).await.unwrap(), None);
        assert_eq!(self::events(&store, &real, 0).await, ["created"]);
    });
}
