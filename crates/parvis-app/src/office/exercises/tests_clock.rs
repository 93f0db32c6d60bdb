//! The clock of an exercise through restarts, sleep, and other processes that go on.

use super::Room;
use super::tests::{at, begun, kept, later, open, run, wish};
use crate::office::{Moment, Office};
use jiff::SignedDuration;
use parvis_exercise::What;
use parvis_exercise::id::Seconds;
use std::sync::Arc;

#[test]
fn the_clock_goes_on_after_a_restart_from_where_the_program_was_last_alive() {
    run(async |folder| {
        let (office, _, room, lead) = begun(folder).await;
        office.exercise_do(&room, &lead, wish(What::Started), at(1)).await.unwrap();
        office
            .exercise_do(&room, &lead, wish(What::ModuleBegun { module: "M1".into() }), at(1))
            .await
            .unwrap();
        office.exercises_tick(at(1)).await;
        let out =
            |room: &Room| room.see().state().injects.values().filter(|one| !one.released.is_empty()).count();
        assert_eq!(out(&room), 1, "the first comes at once");
        for second in 0..25 {
            office.exercises_tick(later(second)).await;
        }
        // The program was away for twenty minutes: they were not played.
        let id = room.id.clone();
        drop(room);
        let awake = open(folder).await;
        awake.exercises_wake(at(21)).await.unwrap();
        awake.exercises_tick(at(21)).await;
        let found = settled(&awake, &id).await;
        assert_eq!(out(&found), 1, "nothing goes out");
        let clock = found.see().state().clock.clone();
        assert!(!clock.running && clock.slept == Some(Seconds(20 * 60 - 20)), "{clock:?}");
        assert_eq!(clock.shows(found.at(at(30))), Seconds(20), "from the last sign of life");
        // Somebody lets it go on; the program is away for less than a minute, and it goes on by itself.
        awake.exercise_do(&found, &lead, wish(What::Resumed), at(30)).await.unwrap();
        let again = open(folder).await;
        let soon = Moment { now: at(30).now + SignedDuration::from_secs(50), ..at(30) };
        again.exercises_wake(soon).await.unwrap();
        again.exercises_tick(soon).await;
        let found = settled(&again, &id).await;
        assert!(found.see().state().clock.running);
        assert_eq!(found.see().state().clock.shows(found.at(soon)), Seconds(70));
    });
}

/// A room, once what the clock wanted is settled.
async fn settled(office: &Arc<Office>, id: &parvis_store::ExerciseId) -> Arc<Room> {
    tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    office.room(id).await.unwrap()
}

#[test]
fn a_process_that_comes_back_pauses_nothing_where_another_went_on() {
    run(async |folder| {
        let (one, _, room, lead) = begun(folder).await;
        for what in [What::Started, What::ModuleBegun { module: "M1".into() }] {
            one.exercise_do(&room, &lead, wish(what), at(1)).await.unwrap();
        }
        let two = open(folder).await;
        let other = two.room(&room.id).await.unwrap();
        for second in 0..200 {
            two.exercises_tick(later(second)).await;
        }
        // The first was stopped all the while, and so was a third that only comes now.
        let three = open(folder).await;
        three.exercises_wake(later(200)).await.unwrap();
        for office in [&one, &three] {
            office.exercises_tick(later(200)).await;
            assert!(settled(office, &room.id).await.see().state().clock.running);
        }
        assert!(kept(&two, &other).await.clock.slept.is_none());
    });
}

#[test]
fn a_machine_that_slept_lets_nothing_out_and_waits() {
    run(async |folder| {
        let (office, _, room, lead) = begun(folder).await;
        for what in [What::Started, What::ModuleBegun { module: "M1".into() }] {
            office.exercise_do(&room, &lead, wish(what), at(1)).await.unwrap();
        }
        let out =
            |room: &Room| room.see().state().injects.values().filter(|one| !one.released.is_empty()).count();
        let moment = |seconds: i64| Moment { now: at(1).now + SignedDuration::from_secs(seconds), ..at(1) };
        let ticks = async |seconds: std::ops::Range<i64>| {
            for second in seconds {
                office.exercises_tick(moment(second)).await;
                // What the clock wants is settled by others.
                tokio::time::sleep(std::time::Duration::from_millis(1)).await;
            }
        };
        ticks(0..30).await;
        assert_eq!(out(&room), 1);
        // A busy machine is late by less.
        office.exercises_tick(moment(80)).await;
        assert!(room.see().state().clock.running);
        office.exercises_tick(moment(800)).await;
        let clock = room.see().state().clock.clone();
        assert!(!clock.running && clock.slept == Some(Seconds(720)), "{clock:?}");
        assert_eq!(clock.shows(room.at(moment(900))), Seconds(80), "what it slept was not played");
        ticks(801..830).await;
        assert_eq!(out(&room), 1, "nothing goes out");
        office.exercise_do(&room, &lead, wish(What::Resumed), moment(830)).await.unwrap();
        let clock = room.see().state().clock.clone();
        assert!(clock.running && clock.slept.is_none());
        assert_eq!(clock.shows(room.at(moment(840))), Seconds(90));
        // Who only looks again after a pause did not sleep.
        office.exercise_do(&room, &lead, wish(What::Paused { why: None }), moment(840)).await.unwrap();
        office.exercises_tick(moment(2000)).await;
        assert!(room.see().state().clock.slept.is_none());
        assert_eq!(kept(&office, &room).await, *room.see().state());
    });
}
