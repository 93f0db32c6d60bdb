//! What jobs were given and made: sealed, kept for a while, gone afterwards.

use crate::fixture::{Place, both, by};
use parvis_store::jobs::{NewJob, Queued};
use parvis_store::{JobId, Store, Trouble};

both!(comes_back_until_its_time_is_over, is_forgotten_with_its_bytes, goes_to_no_other_place);

async fn job(store: &Store) -> JobId {
    let act = by("head", 1);
    let new =
        NewJob { kind: "print", about: "x", payload: "1", dedupe: None, due: act.now, attempts_at_most: 2 };
    let mut write = store.write().await.unwrap();
    let Queued::New(job) = write.job_queue(&new, &act).await.unwrap() else { panic!("there was none") };
    write.commit().await.unwrap();
    job
}

async fn put(store: &Store, job: &JobId, part: &str, bytes: &[u8], until: i64) -> Result<(), Trouble> {
    let mut write = store.write().await?;
    write.job_file_put(job, part, bytes, by("", until).now).await?;
    write.commit().await
}

fn comes_back_until_its_time_is_over(place: &Place) {
    place.run(async {
        let store = place.open().await;
        let job = job(&store).await;
        let large = vec![7; 400_000];
        put(&store, &job, "small", b"the east wing", 9).await.unwrap();
        put(&store, &job, "large", &large, 9).await.unwrap();
        let open = async |part: &str, minute| store.job_file(&job, part, by("", minute).now).await;
        assert_eq!(open("small", 8).await.unwrap(), b"the east wing");
        assert_eq!(open("large", 8).await.unwrap(), large);
        for (part, minute) in [("small", 9), ("no", 1)] {
            let gone = open(part, minute).await;
            assert!(matches!(gone, Err(Trouble::NoSuch { .. })), "{gone:?}");
        }
        put(&store, &job, "small", b"again", 9).await.unwrap();
        assert_eq!(open("small", 8).await.unwrap(), b"again");
        let mut write = store.write().await.unwrap();
        write.job_file_end(&job, "small", by("", 3).now).await.unwrap();
        write.commit().await.unwrap();
        assert!(open("small", 3).await.is_err() && open("large", 3).await.is_ok());
        assert!(put(&store, &JobId::from("0"), "small", b"x", 9).await.is_err(), "there is no such job");
    });
}

fn is_forgotten_with_its_bytes(place: &Place) {
    place.run(async {
        let store = place.open().await;
        let job = job(&store).await;
        let clear = b"the secret way ".repeat(30_000);
        put(&store, &job, "large", &clear, 9).await.unwrap();
        put(&store, &job, "later", &clear, 20).await.unwrap();
        assert_eq!(files(place), 2);
        assert_eq!(store.job_files_forget(by("", 9).now).await.unwrap(), 1);
        assert_eq!((files(place), place.count("job_file").await), (1, 1));
        assert_eq!(store.job_file(&job, "later", by("", 9).now).await.unwrap(), clear);
    });
}

fn goes_to_no_other_place(place: &Place) {
    place.run(async {
        let store = place.open().await;
        let job = job(&store).await;
        put(&store, &job, "mine", b"the secret way", 9).await.unwrap();
        place.tamper(&["UPDATE job_file SET part = 'other'"]).await;
        let moved = store.job_file(&job, "other", by("", 1).now).await;
        assert!(matches!(moved, Err(Trouble::Damaged { .. })), "{moved:?}");
    });
}

/// How many files of large content lie in the folder; none of them is readable.
fn files(place: &Place) -> usize {
    let mut folders = vec![place.folder.path().to_owned()];
    let mut count = 0;
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if !path.to_string_lossy().contains("parvis.sqlite") {
                let bytes = std::fs::read(&path).unwrap();
                assert!(!bytes.windows(14).any(|it| it == b"the secret way"), "in clear text");
                count += 1;
            }
        }
    }
    count
}
