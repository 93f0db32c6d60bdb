//! Jobs: each finished once, whatever happens to the workers.

use crate::fixture::{Place, both, by};
use jiff::{SignedDuration, Timestamp};
use parvis_store::jobs::{Claim, NewJob, Queued, State};
use parvis_store::{JobId, Store, Trouble};

both!(
    is_there_only_if_its_transaction_is,
    goes_from_queue_to_done,
    is_queued_once_under_one_key,
    is_taken_up_when_its_worker_is_gone,
    fails_and_is_tried_again_until_it_is_dead,
    stops_when_asked,
    many_workers_do_each_once,
    waits_until_it_is_due,
);

const LEASE: SignedDuration = SignedDuration::from_secs(60);

fn at(minute: i64) -> Timestamp {
    by("", minute).now
}

fn print(dedupe: Option<&str>) -> NewJob<'_> {
    NewJob { kind: "print", about: "dossier", payload: "{}", dedupe, due: at(0), attempts_at_most: 2 }
}

async fn queue(store: &Store, new: &NewJob<'_>) -> Queued {
    let mut write = store.write().await.unwrap();
    let queued = write.job_queue(new, &by("head", 0)).await.unwrap();
    write.commit().await.unwrap();
    queued
}

async fn new(store: &Store) -> JobId {
    match queue(store, &print(None)).await {
        Queued::New(id) => id,
        Queued::Already(id) => panic!("{id} was there"),
    }
}

async fn claim(store: &Store, minute: i64) -> Option<Claim> {
    store.job_claim(&["print", "run"], LEASE, at(minute)).await.unwrap()
}

async fn done(store: &Store, claim: &Claim, minute: i64) -> Result<(), Trouble> {
    let mut write = store.write().await?;
    write.job_done(claim, "plan.pdf", at(minute)).await?;
    write.commit().await
}

fn is_there_only_if_its_transaction_is(place: &Place) {
    place.run(async {
        let store = place.open().await;
        let mut write = store.write().await.unwrap();
        write.job_queue(&print(None), &by("head", 0)).await.unwrap();
        drop(write);
        assert_eq!(claim(&store, 1).await, None);
        assert!(store.job_list(None, 9).await.unwrap().is_empty());
    });
}

fn goes_from_queue_to_done(place: &Place) {
    place.run(async {
        let store = place.open().await;
        let id = new(&store).await;
        assert_eq!(store.job(&id).await.unwrap().state, State::Queued);
        assert_eq!(store.job_claim(&["import"], LEASE, at(1)).await.unwrap(), None);
        let claim = claim(&store, 1).await.unwrap();
        assert_eq!((&claim.id, claim.attempt), (&id, 1));
        assert!(store.job_progress(&claim, (3, 8), "page 3", LEASE, at(1)).await.unwrap());
        let job = store.job(&id).await.unwrap();
        assert_eq!((job.state, job.done, job.total, &*job.note), (State::Running, 3, 8, "page 3"));
        done(&store, &claim, 2).await.unwrap();
        let job = store.job(&id).await.unwrap();
        assert_eq!((job.state, job.ended, &*job.note), (State::Done, Some(at(2)), "plan.pdf"));
        assert!(matches!(done(&store, &claim, 3).await, Err(Trouble::LeaseLost { .. })));
    });
}

fn is_queued_once_under_one_key(place: &Place) {
    place.run(async {
        let store = place.open().await;
        let first = queue(&store, &print(Some("print 12"))).await;
        let Queued::New(id) = first else { panic!() };
        assert_eq!(queue(&store, &print(Some("print 12"))).await, Queued::Already(id.clone()));
        assert!(matches!(queue(&store, &print(Some("print 13"))).await, Queued::New(_)));
        let first = claim(&store, 1).await.unwrap();
        assert_eq!(first.id, id);
        assert_eq!(queue(&store, &print(Some("print 12"))).await, Queued::Already(id));
        done(&store, &first, 1).await.unwrap();
        assert!(matches!(queue(&store, &print(Some("print 12"))).await, Queued::New(_)));
    });
}

fn is_taken_up_when_its_worker_is_gone(place: &Place) {
    place.run(async {
        let store = place.open().await;
        new(&store).await;
        let gone = claim(&store, 1).await.unwrap();
        store.close().await.unwrap();
        let store = place.open().await;
        assert_eq!(claim(&store, 1).await, None, "its lease still holds");
        let next = claim(&store, 3).await.unwrap();
        assert_eq!((&next.id, next.attempt), (&gone.id, 2));
        // The first worker was only asleep.
        assert!(matches!(done(&store, &gone, 3).await, Err(Trouble::LeaseLost { .. })));
        let late = store.job_progress(&gone, (1, 1), "", LEASE, at(3)).await;
        assert!(matches!(late, Err(Trouble::LeaseLost { .. })));
        assert_eq!(claim(&store, 9).await, None, "both attempts are used up");
        let job = store.job(&next.id).await.unwrap();
        assert_eq!((job.state, &*job.note), (State::Dead, "its worker went away"));
    });
}

fn fails_and_is_tried_again_until_it_is_dead(place: &Place) {
    place.run(async {
        let store = place.open().await;
        let id = new(&store).await;
        for (minute, state) in [(1, State::Queued), (10, State::Dead)] {
            let claim = claim(&store, minute).await.unwrap();
            let mut write = store.write().await.unwrap();
            let now = write.job_failed(&claim, "no paper", at(minute + 5), at(minute)).await.unwrap();
            write.commit().await.unwrap();
            assert_eq!(now, state);
            assert_eq!(self::claim(&store, minute + 1).await, None);
        }
        let job = store.job(&id).await.unwrap();
        assert_eq!((job.state, &*job.note, job.attempt), (State::Dead, "no paper", 2));
    });
}

fn stops_when_asked(place: &Place) {
    place.run(async {
        let store = place.open().await;
        let (waits, runs) = (new(&store).await, new(&store).await);
        let first = claim(&store, 1).await.unwrap();
        let (waits, runs) = if first.id == runs { (waits, runs) } else { (runs, waits) };
        let mut write = store.write().await.unwrap();
        write.job_cancel(&waits, &by("head", 1)).await.unwrap();
        write.job_cancel(&runs, &by("head", 1)).await.unwrap();
        write.commit().await.unwrap();
        assert_eq!(store.job(&waits).await.unwrap().state, State::Cancelled);
        assert!(!store.job_progress(&first, (1, 2), "", LEASE, at(1)).await.unwrap());
        let mut write = store.write().await.unwrap();
        write.job_stopped(&first, at(2)).await.unwrap();
        write.commit().await.unwrap();
        assert_eq!(store.job(&runs).await.unwrap().state, State::Cancelled);
        assert_eq!(claim(&store, 9).await, None);
    });
}

fn many_workers_do_each_once(place: &Place) {
    place.run(async {
        let stores = [place.open().await, place.open().await];
        for _ in 0..30 {
            new(&stores[0]).await;
        }
        let work = async |store: &Store| {
            let mut ids = Vec::new();
            while let Some(claim) = claim(store, 1).await {
                done(store, &claim, 1).await.unwrap();
                ids.push(claim.id);
            }
            ids
        };
        let [one, two] = &stores;
        let (a, b, c, d) = tokio::join!(work(one), work(two), work(one), work(two));
        let mut all = [a, b, c, d].concat();
        assert_eq!(all.len(), 30);
        all.sort();
        all.dedup();
        assert_eq!(all.len(), 30);
    });
}

fn waits_until_it_is_due(place: &Place) {
    place.run(async {
        let store = place.open().await;
        queue(&store, &NewJob { due: at(10), ..print(None) }).await;
        assert_eq!(claim(&store, 9).await, None);
        assert!(claim(&store, 10).await.is_some());
    });
}
