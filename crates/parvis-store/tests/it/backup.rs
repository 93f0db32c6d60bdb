//! Backup, restore and move: proved, on both databases and from each to the other.

use crate::fixture::{Place, both, by, dossier, open, open_under, save, set};
use parvis_store::approvals::{Asked, NewComment, NewSubmission};
use parvis_store::dossiers::Edit;
use parvis_store::{DossierId, Store, Trouble};
use std::io::{Cursor, Read as _, Write as _};
use zip::{ZipArchive, ZipWriter};

both!(
    what_was_backed_up_is_restored,
    a_store_moves_to_the_other_database,
    a_backup_while_others_write_is_of_one_moment,
    refuses_a_store_that_is_not_empty,
    refuses_another_key,
    any_touched_archive_is_refused,
);

/// A store with a bit of everything.
async fn full(store: &Store) -> DossierId {
    let id = dossier(store).await;
    save(store, &id, 0, &[set("site.toml", "Школа № 12\n\"quoted\""), set("Ä", "1"), set("a-b", "1")]).await;
    save(store, &id, 1, &[set("site.toml", "2"), set("a/b", "1"), set("B", "1")]).await;
    let large = Edit { path: "plan/level-0.geojson".into(), bytes: Some(vec![b'x'; 300_000]) };
    save(store, &id, 2, &[large]).await;
    let mut write = store.write().await.unwrap();
    write.file_add(&id, ("a.pdf", "blueprint"), b"%PDF-1.7", &by("head", 1)).await.unwrap();
    let job = parvis_store::jobs::NewJob {
        kind: "print",
        about: id.as_str(),
        payload: "{}",
        dedupe: Some("print"),
        due: by("head", 1).now,
        attempts_at_most: 3,
    };
    write.job_queue(&job, &by("head", 1)).await.unwrap();
    let police = write.account_new("police", "Police", &by("clerk", 1)).await.unwrap();
    let asked = [Asked { account: police.clone(), answer: None }];
    let until = jiff::civil::date(2027, 11, 22);
    let new = NewSubmission { dossier: &id, revision: 3, until, asked: &asked };
    let sent = write.submission_new(&new, &by("head", 2)).await.unwrap();
    write
        .approval_give(&sent, &police, ("conditional", "change site.toml"), "door D", &by("police", 3))
        .await
        .unwrap();
    let comment = NewComment { dossier: &id, revision: 3, place: "site", words: "Дверь Д" };
    write.comment_new(&comment, &by("police", 3)).await.unwrap();
    write.commit().await.unwrap();
    id
}

async fn same(one: &Store, two: &Store, id: &DossierId) {
    assert_eq!(one.dossier_history(id).await.unwrap(), two.dossier_history(id).await.unwrap());
    for number in 0..=one.dossier_head(id).await.unwrap() {
        assert_eq!(
            one.dossier_bytes(id, number).await.unwrap(),
            two.dossier_bytes(id, number).await.unwrap()
        );
    }
    assert_eq!(one.file_list(id).await.unwrap(), two.file_list(id).await.unwrap());
    let sent = one.submissions(id).await.unwrap();
    assert_eq!(sent, two.submissions(id).await.unwrap());
    assert_eq!(one.asked(&sent[0]).await.unwrap(), two.asked(&sent[0]).await.unwrap());
    assert_eq!(one.comments(id).await.unwrap(), two.comments(id).await.unwrap());
    assert_eq!(one.job_list(None, 9).await.unwrap(), two.job_list(None, 9).await.unwrap());
    let (one, two) = (one.verify(None).await.unwrap(), two.verify(None).await.unwrap());
    assert!(one.faults.is_empty() && two.faults.is_empty());
    assert_eq!(two.end.line, one.end.line + 1, "the restore has a line of its own");
}

fn what_was_backed_up_is_restored(place: &Place) {
    let target = place.another();
    place.run(async {
        let (store, other) = (place.open().await, target.open().await);
        let id = full(&store).await;
        let mut archive = Cursor::new(Vec::new());
        let manifest = store.backup(&mut archive, &by("clerk", 9)).await.unwrap();
        assert_eq!((manifest.tables["revision"].rows, manifest.files), (3, 1));
        assert_eq!(other.restore(&mut archive, &by("clerk", 10)).await.unwrap(), manifest);
        same(&store, &other, &id).await;
        // Life goes on in the new one.
        save(&other, &id, 3, &[set("site.toml", "3")]).await;
    });
}

fn a_store_moves_to_the_other_database(place: &Place) {
    let Some(target) = (if place.is_postgres() { Some(Place::sqlite()) } else { Place::postgres() }) else {
        return;
    };
    place.run(async {
        let (store, other) = (place.open().await, target.open().await);
        let id = full(&store).await;
        let manifest = store.move_to(&other, tempfile::tempfile().unwrap(), &by("clerk", 9)).await.unwrap();
        assert_eq!(manifest.tables.len(), 23);
        same(&store, &other, &id).await;
    });
}

fn a_backup_while_others_write_is_of_one_moment(place: &Place) {
    let target = place.another();
    let store = place.run(place.open());
    let id = place.run(dossier(&store));
    let (database, folder) = (place.database.clone(), place.folder.path().to_str().unwrap().to_owned());
    let (stop, stopped) = std::sync::mpsc::channel::<()>();
    let writer = {
        let id = id.clone();
        std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(async {
                let store = open(&database, &folder, 77).await;
                let mut number = 0;
                while stopped.try_recv().is_err() {
                    // Two parts at a time, so that half a save would show.
                    let edits = [set("a", &number.to_string()), set("b", &number.to_string())];
                    number = save(&store, &id, number, &edits).await;
                }
                number
            })
        })
    };
    for turn in 0..3 {
        let target = if turn == 0 { target.another() } else { place.another() };
        place.run(async {
            let other = target.open().await;
            let mut archive = Cursor::new(Vec::new());
            store.backup(&mut archive, &by("clerk", 9)).await.unwrap();
            other.restore(&mut archive, &by("clerk", 9)).await.unwrap();
            let head = other.dossier_head(&id).await.unwrap();
            assert_eq!(other.dossier_history(&id).await.unwrap().len(), usize::try_from(head).unwrap());
            let parts = other.dossier_bytes(&id, head).await.unwrap();
            assert_eq!(parts.get("a"), parts.get("b"));
            assert!(other.verify(None).await.unwrap().faults.is_empty());
        });
    }
    stop.send(()).unwrap();
    assert!(writer.join().unwrap() > 0);
}

fn refuses_a_store_that_is_not_empty(place: &Place) {
    place.run(async {
        let store = place.open().await;
        full(&store).await;
        let mut archive = Cursor::new(Vec::new());
        store.backup(&mut archive, &by("clerk", 9)).await.unwrap();
        let before = store.verify(None).await.unwrap();
        let error = store.restore(&mut archive, &by("clerk", 9)).await.unwrap_err();
        assert!(matches!(error, Trouble::NotEmpty { table: "node" }), "{error}");
        assert_eq!(store.verify(None).await.unwrap(), before);
    });
}

fn refuses_another_key(place: &Place) {
    let target = place.another();
    place.run(async {
        let store = place.open().await;
        full(&store).await;
        let folder = target.folder.path().to_str().unwrap();
        let other = open_under(&target.database, folder, 1, [8; 32]).await;
        let error = store.move_to(&other, tempfile::tempfile().unwrap(), &by("clerk", 9)).await.unwrap_err();
        assert!(matches!(error, Trouble::OtherKey { .. }), "{error}");
    });
}

/// What is done to a file of an archive; none: it is left out.
type Touch<'a> = Option<&'a dyn Fn(&mut Vec<u8>)>;

/// The archive with one of its files changed, or left out.
fn touched(archive: &[u8], name: &str, touch: Touch<'_>) -> Cursor<Vec<u8>> {
    let mut from = ZipArchive::new(Cursor::new(archive)).unwrap();
    let mut to = ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..from.len() {
        let mut entry = from.by_index(index).unwrap();
        let here = entry.name().unwrap().to_string();
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).unwrap();
        if here.starts_with(name) {
            match touch {
                Some(touch) => touch(&mut bytes),
                None => continue,
            }
        }
        to.start_file(here, zip::write::SimpleFileOptions::default()).unwrap();
        to.write_all(&bytes).unwrap();
    }
    to.finish().unwrap()
}

fn any_touched_archive_is_refused(place: &Place) {
    let target = place.another();
    place.run(async {
        let (store, other) = (place.open().await, target.open().await);
        full(&store).await;
        let mut archive = Cursor::new(Vec::new());
        store.backup(&mut archive, &by("clerk", 9)).await.unwrap();
        let archive = archive.into_inner();
        let last_line_gone = |bytes: &mut Vec<u8>| {
            bytes.pop();
            let end = bytes.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
            bytes.truncate(end);
        };
        let one_bit = |bytes: &mut Vec<u8>| *bytes.last_mut().unwrap() ^= 1;
        let renamed = |bytes: &mut Vec<u8>| {
            let text = String::from_utf8(bytes.clone()).unwrap();
            *bytes = text.replace("School 12", "School 13").into_bytes();
        };
        let twice = |bytes: &mut Vec<u8>| bytes.extend(bytes.clone());
        let mut cases: Vec<(String, Touch<'_>)> = vec![
            ("tables/node".into(), Some(&renamed)),
            ("content/".into(), Some(&one_bit)),
            ("content/".into(), None),
            ("manifest.json".into(), None),
            ("manifest.json".into(), Some(&one_bit)),
        ];
        for table in
            ["node", "dossier", "revision", "change", "content", "file", "journal.", "journal_head", "job"]
        {
            for touch in [None, Some(&last_line_gone as &dyn Fn(&mut Vec<u8>)), Some(&twice)] {
                cases.push((format!("tables/{table}"), touch));
            }
        }
        for (name, touch) in cases {
            let error = other.restore(touched(&archive, &name, touch), &by("clerk", 9)).await;
            assert!(error.is_err(), "{name} was touched and taken");
            assert!(other.node_children(None).await.unwrap().is_empty());
        }
        other.restore(Cursor::new(archive), &by("clerk", 9)).await.unwrap();
    });
}
