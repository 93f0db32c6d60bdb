//! An exercise by several hands, through restarts, by two processes on one database, and when its names go.

use super::{ExerciseSetup, Room, Wish};
use crate::Packs;
use crate::office::{Ground, MasterKey, Moment, Office, Random, SamplePerson, Trouble, Who};
use jiff::{SignedDuration, Timestamp};
use parvis_core::Language;
use parvis_exercise::event::{About, Action, Answer, Answered, Profile, Thresholds};
use parvis_exercise::id::{ActionStatus, Lang, PersonId, Role};
use parvis_exercise::report::Reach;
use parvis_exercise::{Refusal, State, What};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use tempfile::TempDir;

pub(super) const EN: Lang = Lang(Language::En);

pub(super) fn at(minutes: i64) -> Moment {
    let start: Timestamp = "2026-11-22T09:00:00Z".parse().unwrap();
    let now = start + SignedDuration::from_mins(minutes);
    Moment { now, today: now.to_zoned(jiff::tz::TimeZone::UTC).date() }
}

/// Bytes that never repeat, in no process of a test.
fn random() -> Random {
    static COUNT: AtomicU64 = AtomicU64::new(1);
    Arc::new(|bytes: &mut [u8]| {
        for chunk in bytes.chunks_mut(8) {
            let mixed = COUNT.fetch_add(1, Ordering::Relaxed).wrapping_mul(0x9e37_79b9_7f4a_7c15);
            chunk.copy_from_slice(&mixed.to_le_bytes()[..chunk.len()]);
        }
    })
}

/// Opens the office of a folder, as a new process would.
pub(super) async fn open(folder: &Path) -> Arc<Office> {
    let database = folder.join("parvis.sqlite").to_str().unwrap().to_owned();
    let ground = Ground {
        database: &database,
        folder: &folder.join("files"),
        master: MasterKey::new(&[7; 32]),
        random: random(),
    };
    Arc::new(Office::open(ground, Packs::embedded()).await.unwrap())
}

/// An office with an exercise of two tables, and who leads it.
pub(super) async fn begun(folder: &Path) -> (Arc<Office>, Who, Arc<Room>, PersonId) {
    let office = open(folder).await;
    let people = office.sample(at(0)).await.unwrap();
    let who = sign_in(&office, &people, "ministry").await;
    let (room, lead) = set_up(&office, &who).await;
    (office, who, room, lead)
}

/// Somebody of the sample, signed in.
pub(super) async fn sign_in(office: &Office, people: &[SamplePerson], login: &str) -> Who {
    let one = people.iter().find(|one| one.login == login).unwrap();
    let session = office.sign_in_by_link(one.secret.as_str(), "test", at(0)).await.unwrap();
    office.who(session.secret.as_str(), at(0)).await.unwrap().unwrap()
}

/// An exercise of two tables, and the seat of who leads it.
pub(super) async fn set_up(office: &Arc<Office>, who: &Who) -> (Arc<Room>, PersonId) {
    let node = office.exercise_places(who, at(0)).await.unwrap().remove(0).id;
    let setup = ExerciseSetup {
        node,
        scenario: "mall".into(),
        languages: vec![Language::En, Language::Ru],
        tables: 2,
        nations: vec!["KZ".into(), "UZ".into()],
        about: About::default(),
        limits: Thresholds::default(),
        retention_days: 30,
    };
    let id = office.exercise_new(who, &setup, at(0)).await.unwrap();
    let lead = office.exercise_lead(who, &id, at(0)).await.unwrap().person;
    (office.room(&id).await.unwrap(), lead)
}

pub(super) fn run(test: impl AsyncFn(&Path)) {
    let folder: TempDir = tempfile::tempdir().unwrap();
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    runtime.block_on(test(folder.path()));
}

pub(super) fn wish(what: What) -> Wish {
    Wish { key: None, seq: None, what }
}

pub(super) async fn join(office: &Arc<Office>, room: &Arc<Room>, name: &str, table: &str) -> PersonId {
    let profile = Profile {
        line: None,
        name: Some(name.into()),
        nation: "KZ".into(),
        table: table.into(),
        lang: EN,
        function: None,
    };
    office.exercise_join(room, None, profile, at(1)).await.unwrap().person
}

fn text(table: &str, text: &str) -> What {
    let answer = Answer::Text { text: text.into() };
    What::Answered(Answered {
        task: "T6".into(),
        table: table.into(),
        nation: None,
        lang: EN,
        answer,
        paper: false,
    })
}

/// The state that the events on the disk fold to.
pub(super) async fn kept(office: &Office, room: &Room) -> State {
    State::of(&office.events(&room.id).await.unwrap())
}

#[test]
fn what_a_hundred_hands_do_is_kept_in_order_and_found_again() {
    run(async |folder| {
        let (office, _, room, lead) = begun(folder).await;
        office.exercise_do(&room, &lead, wish(What::Started), at(1)).await.unwrap();
        let mut hands = Vec::new();
        for number in 0..100 {
            let person = join(&office, &room, &format!("P{number}"), "1").await;
            let (office, room) = (Arc::clone(&office), Arc::clone(&room));
            hands.push(tokio::spawn(async move {
                let said = text("1", &format!("answer {number}"));
                office.exercise_do(&room, &person, wish(said), at(2)).await
            }));
        }
        let mut acknowledged = Vec::new();
        for hand in hands {
            acknowledged.push(hand.await.unwrap().unwrap());
        }
        acknowledged.sort_unstable();
        acknowledged.dedup();
        assert_eq!(acknowledged.len(), 100, "each has a number of its own");
        assert_eq!(kept(&office, &room).await, *room.see().state(), "what is shown is what is kept");
        let again = open(folder).await;
        let found = again.room(&room.id).await.unwrap();
        assert_eq!(found.see().state(), room.see().state(), "a new process finds it all");
    });
}

#[test]
fn a_delivery_counts_once_whatever_became_of_its_answer() {
    run(async |folder| {
        let (office, _, room, _) = begun(folder).await;
        let person = join(&office, &room, "Aigul", "1").await;
        let wish = Wish { key: Some("k1".into()), seq: Some(5), what: text("1", "once") };
        office.exercise_do(&room, &person, wish.clone(), at(2)).await.unwrap();
        let last = room.see().state().last;
        office.exercise_do(&room, &person, wish.clone(), at(3)).await.unwrap();
        let again = open(folder).await;
        let found = again.room(&room.id).await.unwrap();
        again.exercise_do(&found, &person, wish, at(4)).await.unwrap();
        assert_eq!(found.see().state().last, last);
    });
}

#[test]
fn two_processes_on_one_database_write_in_turn() {
    run(async |folder| {
        let (one, _, room, lead) = begun(folder).await;
        let two = open(folder).await;
        let other = two.room(&room.id).await.unwrap();
        one.exercise_do(&room, &lead, wish(What::Started), at(1)).await.unwrap();
        // The other has not heard of it, and finds out when it writes.
        let paused = two.exercise_do(&other, &lead, wish(What::Paused { why: None }), at(2)).await;
        assert!(paused.is_ok(), "{paused:?}");
        let twice = one.exercise_do(&room, &lead, wish(What::Paused { why: None }), at(3)).await;
        assert!(matches!(twice, Err(Trouble::Exercise(Refusal::Paused))), "{twice:?}");
        assert_eq!(room.see().state(), other.see().state());
        assert_eq!(kept(&one, &room).await, *room.see().state());
    });
}

#[test]
fn names_go_when_their_days_are_over_and_answers_stay() {
    run(async |folder| {
        let (office, who, room, lead) = begun(folder).await;
        let person = join(&office, &room, "Aigul", "1").await;
        office.exercise_do(&room, &lead, wish(What::Started), at(1)).await.unwrap();
        office.exercise_do(&room, &person, wish(text("1", "stays")), at(2)).await.unwrap();
        office.exercise_do(&room, &lead, wish(What::Ended), at(3)).await.unwrap();
        let names =
            |state: &State| state.people.keys().filter_map(|one| state.profile(one)?.name.clone()).count();
        office.exercises_forget(at(29 * 24 * 60)).await.unwrap();
        assert_eq!(names(&kept(&office, &room).await), 1, "not yet");
        office.exercises_forget(at(31 * 24 * 60)).await.unwrap();
        let state = kept(&office, &room).await;
        assert_eq!(names(&state), 0);
        assert!(state.names_deleted.is_some() && state.answers.len() == 1);
        let lead_again = office.exercise_lead(&who, &room.id, at(31 * 24 * 60)).await;
        assert!(lead_again.is_ok(), "those who lead still read the report");
    });
}

#[test]
fn whoever_directs_takes_the_names_out_by_hand_once_it_is_over() {
    run(async |folder| {
        let (office, who, room, lead) = begun(folder).await;
        let person = join(&office, &room, "Aigul", "1").await;
        let helper = join(&office, &room, "Oksana", "1").await;
        let appointed = What::Appointed { who: helper.clone(), role: Role::Facilitator };
        office.exercise_do(&room, &lead, wish(appointed), at(1)).await.unwrap();
        office.exercise_do(&room, &lead, wish(What::Started), at(1)).await.unwrap();
        office.exercise_do(&room, &person, wish(text("1", "stays")), at(2)).await.unwrap();
        let early = office.exercise_names_delete(&room, &lead, at(3)).await;
        assert!(matches!(early, Err(Trouble::Exercise(Refusal::NotOver))), "{early:?}");
        office.exercise_do(&room, &lead, wish(What::Ended), at(3)).await.unwrap();
        let other = office.exercise_names_delete(&room, &helper, at(4)).await;
        assert!(matches!(other, Err(Trouble::Exercise(Refusal::NotAllowed))), "{other:?}");
        office.exercise_names_delete(&room, &lead, at(4)).await.unwrap();
        let state = kept(&office, &room).await;
        assert!(state.people.keys().all(|one| state.profile(one).is_none_or(|one| one.name.is_none())));
        assert!(state.names_deleted.is_some() && state.answers.len() == 1);
        let found = office.room(&room.id).await.unwrap();
        let again = office.exercise_names_delete(&found, &lead, at(5)).await;
        assert!(matches!(again, Err(Trouble::Exercise(Refusal::Closed))), "{again:?}");
        office.exercises_forget(at(60 * 24 * 60)).await.unwrap();
        assert!(
            office.exercise_lead(&who, &room.id, at(5)).await.is_ok(),
            "those who lead still read the report"
        );
        assert!(office.exercise_hands(&found).await.unwrap().is_empty(), "and no name of theirs either");
    });
}

#[test]
fn the_list_counts_what_is_still_to_be_done_and_what_is_late() {
    run(async |folder| {
        let (office, who, room, lead) = begun(folder).await;
        let action = |note: &str, due: &str, status| {
            What::Action(Action {
                note: note.into(),
                text: "A list of telephones".into(),
                lang: EN,
                owner: "City hall".into(),
                nation: None,
                due: Some(due.parse().unwrap()),
                status,
                objective: None,
            })
        };
        for (note, due, status) in [
            ("a", "2026-11-21", ActionStatus::Open),
            ("b", "2026-11-22", ActionStatus::Doing),
            ("c", "2026-11-01", ActionStatus::Done),
        ] {
            office.exercise_do(&room, &lead, wish(action(note, due, status)), at(1)).await.unwrap();
        }
        let line = office.exercises(&who, at(2)).await.unwrap().remove(0);
        assert_eq!((line.open, line.overdue), (2, 1));
        let other = open(folder).await;
        let line = other.exercises(&who, at(2)).await.unwrap().remove(0);
        assert_eq!((line.open, line.overdue), (2, 1));
        assert!(other.rooms.all().await.is_empty(), "no exercise is opened for the list");
        let done = action("a", "2026-11-21", ActionStatus::Done);
        office.exercise_do(&room, &lead, wish(done), at(3)).await.unwrap();
        let line = office.exercises(&who, at(4)).await.unwrap().remove(0);
        assert_eq!((line.open, line.overdue), (1, 0));
        let name = office.exercise_hands(&room).await.unwrap();
        assert_eq!(name[&lead], who.name, "who said so is known by the name of their account");
    });
}

#[test]
fn the_limits_of_the_comparison_are_set_up_with_it() {
    run(async |folder| {
        let (office, who, room, _) = begun(folder).await;
        let limits = |common, common_of| Thresholds { common, common_of, ..Thresholds::default() };
        let mut setup = ExerciseSetup {
            node: room.node.clone(),
            scenario: "mall".into(),
            languages: vec![Language::En],
            tables: 1,
            nations: vec!["KZ".into()],
            about: About::default(),
            limits: limits(6, 5),
            retention_days: 30,
        };
        let refused = office.exercise_new(&who, &setup, at(1)).await;
        assert!(matches!(refused, Err(Trouble::Slip("exercise-bad-limits"))), "{refused:?}");
        setup.limits = limits(3, 5);
        setup.about.name = "a".repeat(121);
        let refused = office.exercise_new(&who, &setup, at(1)).await;
        assert!(matches!(refused, Err(Trouble::Slip("slip-exercise-about"))), "{refused:?}");
        setup.about.name = " Day of  mixed groups\n".to_owned();
        let id = office.exercise_new(&who, &setup, at(1)).await.unwrap();
        let room = office.room(&id).await.unwrap();
        assert_eq!(room.see().state().thresholds(), limits(3, 5));
        let report = office.exercise_report(&room, Reach::Room).await.unwrap();
        assert_eq!(report.about.name, "Day of mixed groups");
        assert!(!report.about.place.is_empty(), "at the place it is set up for");
    });
}

/// An exercise of the office, opened; whether it still is.
async fn is_open(office: &Office, id: &parvis_store::ExerciseId) -> bool {
    office.rooms.all().await.iter().any(|room| room.id == *id)
}

#[test]
fn an_exercise_that_ended_and_that_nobody_looks_at_is_closed() {
    run(async |folder| {
        let (office, _, room, lead) = begun(folder).await;
        let person = join(&office, &room, "Aigul", "1").await;
        let id = room.id.clone();
        let stay = room.enter(&person);
        drop(room);
        for _ in 0..700 {
            office.exercises_tick(at(2)).await;
        }
        assert!(is_open(&office, &id).await, "it goes on, whoever looks");
        let room = office.room(&id).await.unwrap();
        office.exercise_do(&room, &lead, wish(What::Ended), at(3)).await.unwrap();
        drop(room);
        for _ in 0..700 {
            office.exercises_tick(at(4)).await;
        }
        assert!(is_open(&office, &id).await, "somebody still has it open");
        drop(stay);
        for _ in 0..599 {
            office.exercises_tick(at(5)).await;
        }
        assert!(is_open(&office, &id).await, "not yet");
        for _ in 0..3 {
            office.exercises_tick(at(5)).await;
        }
        assert!(!is_open(&office, &id).await);
        assert!(office.room(&id).await.unwrap().see().state().ended.is_some(), "who comes back finds it");
    });
}

#[test]
fn who_is_connected_is_known_from_their_streams() {
    run(async |folder| {
        let (office, _, room, _) = begun(folder).await;
        let person = join(&office, &room, "Aigul", "1").await;
        assert!(room.connected(room.see().state()).is_empty());
        let mut news = room.listen();
        let (one, two) = (room.enter(&person), room.enter(&person));
        office.exercises_tick(at(2)).await;
        assert_eq!(news.recv().await.unwrap().touch, [], "those who lead look again, nobody else");
        drop(one);
        for _ in 0..60 {
            office.exercises_tick(at(2)).await;
        }
        assert!(room.connected(room.see().state()).contains(&person), "there is another page");
        drop(two);
        for _ in 0..11 {
            office.exercises_tick(at(2)).await;
        }
        assert!(room.connected(room.see().state()).is_empty());
        assert_eq!(news.recv().await.unwrap().touch, []);
        assert!(news.try_recv().is_err(), "and is told once");
    });
}

#[test]
fn a_roster_of_hundreds_is_taken_and_its_names_go_with_the_others() {
    run(async |folder| {
        let (office, _, room, lead) = begun(folder).await;
        let row = |number: u32| crate::exercises::roster::Row {
            line: number,
            name: format!("Person {number}"),
            nation: if number.is_multiple_of(2) { "KZ" } else { "UZ" }.into(),
            agency: None,
            languages: vec![EN],
            table: Some("1".into()),
            role: Role::Player,
        };
        let mut rows: Vec<_> = (0..500).map(row).collect();
        let taken = office.exercise_roster_take(&room, &lead, &rows, false, at(1)).await.unwrap();
        assert_eq!((taken, room.see().state().expected().count()), (500, 500));
        rows[7].table = Some("2".into());
        rows.truncate(400);
        let change = office.exercise_roster_change(&room, &rows);
        assert_eq!((change.new, change.lines.len(), change.same, change.missing.len()), (0, 1, 399, 100));
        office.exercise_roster_take(&room, &lead, &rows, true, at(2)).await.unwrap();
        assert_eq!(room.see().state().expected().count(), 400);
        office.exercise_do(&room, &lead, wish(What::Ended), at(3)).await.unwrap();
        office.exercises_forget(at(31 * 24 * 60)).await.unwrap();
        let state = kept(&office, &room).await;
        assert!(state.roster.len() == 500 && state.roster.values().all(|line| line.value.name.is_none()));
    });
}

#[test]
fn a_rehearsal_nobody_threw_away_goes_by_itself_and_robots_survive_a_restart() {
    run(async |folder| {
        let (office, _, room, lead) = begun(folder).await;
        let (id, _) = office.exercise_rehearse(&room, &lead, at(1)).await.unwrap();
        for second in 0..5 {
            office.exercises_tick(later(second)).await;
        }
        let copy = office.room(&id).await.unwrap();
        let robots = copy.see().state().people.len();
        assert!(robots > 1 && copy.connected(copy.see().state()).len() == robots - 1);
        drop(copy);
        let again = open(folder).await;
        again.exercises_wake(at(2)).await.unwrap();
        for second in 5..10 {
            again.exercises_tick(later(second)).await;
        }
        assert_eq!(again.room(&id).await.unwrap().see().state().people.len(), robots, "the same ones");
        again.exercises_forget(at(6 * 24 * 60)).await.unwrap();
        assert!(again.room(&id).await.is_ok(), "not yet");
        again.exercises_forget(at(8 * 24 * 60)).await.unwrap();
        assert!(again.room(&id).await.is_err());
        assert!(again.room(&room.id).await.is_ok(), "the exercise itself stays");
    });
}

pub(super) fn later(seconds: i64) -> Moment {
    let moment = at(1);
    Moment { now: moment.now + SignedDuration::from_secs(seconds), ..moment }
}
