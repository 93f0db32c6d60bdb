//! What runs found: kept with the job that made it, sealed, and carried by a backup.

use crate::fixture::{Place, both, by, dossier, save, set};
use jiff::SignedDuration;
use parvis_store::jobs::{NewJob, Queued};
use parvis_store::{DossierId, JobId, Store, Trouble};
use std::path::Path;
use std::{fs, io};

both!(
    comes_back_as_it_was_kept,
    is_there_only_if_the_job_is_done,
    belongs_to_a_revision_that_is_there,
    cannot_be_read_from_the_disk,
);

/// A dossier with a revision, and a job about it.
async fn asked(store: &Store) -> (DossierId, JobId) {
    let id = dossier(store).await;
    save(store, &id, 0, &[set("site.toml", "name")]).await;
    let (act, about) = (by("head", 1), id.to_string());
    let new =
        NewJob { kind: "run", about: &about, payload: "1", dedupe: None, due: act.now, attempts_at_most: 2 };
    let mut write = store.write().await.unwrap();
    let Queued::New(job) = write.job_queue(&new, &act).await.unwrap() else { panic!("there was none") };
    write.commit().await.unwrap();
    assert_eq!(store.job(&job).await.unwrap().payload, "1");
    (id, job)
}

fn part(name: &str, bytes: &[u8]) -> (String, Vec<u8>) {
    (name.into(), bytes.into())
}

async fn put(
    store: &Store,
    job: &JobId,
    of: (&DossierId, i64),
    parts: &[(String, Vec<u8>)],
) -> Result<(), Trouble> {
    let mut write = store.write().await?;
    write.result_put(job, of, parts, by("", 2).now).await?;
    write.commit().await
}

fn comes_back_as_it_was_kept(place: &Place) {
    place.run(async {
        let store = place.open().await;
        let (id, job) = asked(&store).await;
        let large = vec![7; 400_000];
        put(&store, &job, (&id, 1), &[part("told", b"six minutes"), part("frames-0", &large)]).await.unwrap();
        assert_eq!(store.result_part(&job, "told").await.unwrap(), b"six minutes");
        assert_eq!(store.result_part(&job, "frames-0").await.unwrap(), large);
        assert_eq!(store.result_last(&id, "told").await.unwrap().unwrap(), b"six minutes");
        assert_eq!(store.result_last(&DossierId::from("0"), "told").await.unwrap(), None);
        // A second attempt takes the place of the first.
        put(&store, &job, (&id, 1), &[part("told", b"five minutes")]).await.unwrap();
        assert_eq!(store.result_part(&job, "told").await.unwrap(), b"five minutes");
        for (job, part) in [(&job, "frames-0"), (&JobId::from("0"), "told")] {
            let missing = store.result_part(job, part).await;
            assert!(matches!(missing, Err(Trouble::NoSuch { what: "result", .. })), "{missing:?}");
        }
        assert_eq!(store.result_last(&id, "frames-0").await.unwrap(), None);
    });
}

fn is_there_only_if_the_job_is_done(place: &Place) {
    place.run(async {
        let store = place.open().await;
        let (id, job) = asked(&store).await;
        let lease = SignedDuration::from_secs(60);
        let first = store.job_claim(&["run"], lease, by("", 1).now).await.unwrap().unwrap();
        // The first worker slept past its lease.
        let second = store.job_claim(&["run"], lease, by("", 9).now).await.unwrap().unwrap();
        for (claim, is_kept) in [(&first, false), (&second, true)] {
            let mut write = store.write().await.unwrap();
            write.result_put(&job, (&id, 1), &[part("told", b"six minutes")], by("", 9).now).await.unwrap();
            match write.job_done(claim, "", by("", 9).now).await {
                Ok(()) => write.commit().await.unwrap(),
                Err(error) => assert!(matches!(error, Trouble::LeaseLost { .. }), "{error}"),
            }
            assert_eq!(store.result_part(&job, "told").await.is_ok(), is_kept);
        }
    });
}

fn belongs_to_a_revision_that_is_there(place: &Place) {
    place.run(async {
        let store = place.open().await;
        let (id, job) = asked(&store).await;
        assert!(put(&store, &job, (&id, 2), &[part("told", b"six minutes")]).await.is_err());
        assert!(put(&store, &JobId::from("0"), (&id, 1), &[part("told", b"six minutes")]).await.is_err());
        let other = put(&store, &job, (&DossierId::from("0"), 1), &[]).await;
        assert!(matches!(other, Err(Trouble::NoSuch { what: "dossier", .. })), "{other:?}");
    });
}

fn cannot_be_read_from_the_disk(place: &Place) {
    place.run(async {
        let store = place.open().await;
        let (id, job) = asked(&store).await;
        let clear = b"the secret way ".repeat(30_000);
        put(&store, &job, (&id, 1), &[part("told", &clear[..99]), part("frames-0", &clear)]).await.unwrap();
        drop(store);
        let mut seen = 0;
        look(place.folder.path(), &mut |bytes| {
            seen += 1;
            assert!(!bytes.windows(14).any(|it| it == b"the secret way"), "in clear text");
        });
        assert!(seen > 0);
    });
}

fn look(folder: &Path, each: &mut dyn FnMut(&[u8])) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match fs::read(&path) {
            _ if path.is_dir() => look(&path, each),
            Ok(bytes) => each(&bytes),
            // The last connection takes its log with it, a moment after the store is dropped.
            Err(error) => assert_eq!(error.kind(), io::ErrorKind::NotFound, "{}", path.display()),
        }
    }
}
