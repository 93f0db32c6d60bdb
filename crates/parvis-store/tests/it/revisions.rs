//! Saving, merging, clashing and taking back.

use crate::fixture::{Place, both, by, dossier, gone, save, set};
use expect_test::{Expect, expect};
use parvis_store::dossiers::{Clash, Conflict, Edit, Saved};
use parvis_store::{DossierId, Store, Trouble};
use std::collections::BTreeMap;

both!(
    every_revision_can_be_read,
    edits_of_different_parts_merge,
    edits_of_the_same_part_clash,
    the_same_edit_twice_is_no_conflict,
    what_is_gone_clashes_too,
    undo_takes_back_exactly_that,
    undo_of_what_was_changed_since_clashes,
    refuses_what_cannot_be_kept,
    large_parts_go_to_the_folder,
    nothing_is_written_without_commit,
    the_history_says_who_and_what,
);

async fn check(store: &Store, dossier: &DossierId, expect: Expect) {
    let head = store.dossier_head(dossier).await.unwrap();
    let parts = store.dossier_bytes(dossier, head).await.unwrap();
    let parts: BTreeMap<_, _> = parts.into_iter().map(|(k, v)| (k, String::from_utf8(v).unwrap())).collect();
    expect.assert_eq(&format!("{head}: {parts:?}"));
}

fn every_revision_can_be_read(place: &Place) {
    place.run(async {
        let store = place.open().await;
        let id = dossier(&store).await;
        save(&store, &id, 0, &[set("site.toml", "a"), set("plan/level-0.geojson", "b")]).await;
        save(&store, &id, 1, &[set("site.toml", "c"), gone("plan/level-0.geojson")]).await;
        check(&store, &id, expect![[r#"2: {"site.toml": "c"}"#]]).await;
        let first = store.dossier_bytes(&id, 1).await.unwrap();
        assert_eq!(first["site.toml"], b"a");
        assert_eq!(first["plan/level-0.geojson"], b"b");
        assert_eq!(store.dossier_part(&id, "plan/level-0.geojson", 2).await.unwrap(), None);
        assert_eq!(store.dossier_part(&id, "site.toml", 1).await.unwrap(), Some(b"a".into()));
        assert!(store.dossier_bytes(&id, 0).await.unwrap().is_empty());
        assert!(matches!(store.dossier_bytes(&id, 3).await, Err(Trouble::NoSuch { what: "revision", .. })));
    });
}

fn edits_of_different_parts_merge(place: &Place) {
    place.run(async {
        let store = place.open().await;
        let id = dossier(&store).await;
        save(&store, &id, 0, &[set("a", "1"), set("b", "1")]).await;
        save(&store, &id, 1, &[set("a", "2")]).await;
        save(&store, &id, 1, &[set("b", "2"), set("c", "2")]).await;
        check(&store, &id, expect![[r#"3: {"a": "2", "b": "2", "c": "2"}"#]]).await;
    });
}

fn edits_of_the_same_part_clash(place: &Place) {
    place.run(async {
        let store = place.open().await;
        let id = dossier(&store).await;
        save(&store, &id, 0, &[set("a", "1"), set("b", "1")]).await;
        save(&store, &id, 1, &[set("a", "theirs")]).await;
        let yours = [set("a", "yours"), set("b", "2")];
        let saved = store.dossier_save(&id, 1, &yours, &by("adviser", 2)).await.unwrap();
        let clash = Clash {
            path: "a".into(),
            revision: 2,
            base: Some("1".into()),
            theirs: Some("theirs".into()),
            yours: Some("yours".into()),
        };
        assert_eq!(saved, Saved::Conflict(Conflict { head: 2, clashes: vec![clash] }));
        check(&store, &id, expect![[r#"2: {"a": "theirs", "b": "1"}"#]]).await;
        save(&store, &id, 2, &[set("a", "both"), set("b", "2")]).await;
        check(&store, &id, expect![[r#"3: {"a": "both", "b": "2"}"#]]).await;
    });
}

fn the_same_edit_twice_is_no_conflict(place: &Place) {
    place.run(async {
        let store = place.open().await;
        let id = dossier(&store).await;
        save(&store, &id, 0, &[set("a", "1")]).await;
        save(&store, &id, 1, &[set("a", "2")]).await;
        let again = store.dossier_save(&id, 1, &[set("a", "2")], &by("adviser", 3)).await.unwrap();
        assert_eq!(again, Saved::Nothing(2));
        let nothing = store.dossier_save(&id, 2, &[], &by("adviser", 3)).await.unwrap();
        assert_eq!(nothing, Saved::Nothing(2));
        check(&store, &id, expect![[r#"2: {"a": "2"}"#]]).await;
    });
}

fn what_is_gone_clashes_too(place: &Place) {
    place.run(async {
        let store = place.open().await;
        let id = dossier(&store).await;
        save(&store, &id, 0, &[set("a", "1"), set("b", "1")]).await;
        save(&store, &id, 1, &[gone("a"), set("b", "2")]).await;
        let edits = [set("a", "3"), gone("b")];
        let Saved::Conflict(conflict) = store.dossier_save(&id, 1, &edits, &by("x", 3)).await.unwrap() else {
            panic!("no conflict")
        };
        let seen: Vec<_> =
            conflict.clashes.iter().map(|c| (&*c.path, c.theirs.as_deref(), c.yours.as_deref())).collect();
        assert_eq!(seen, [("a", None, Some(&b"3"[..])), ("b", Some(&b"2"[..]), None)]);
    });
}

fn undo_takes_back_exactly_that(place: &Place) {
    place.run(async {
        let store = place.open().await;
        let id = dossier(&store).await;
        save(&store, &id, 0, &[set("a", "1"), set("b", "1")]).await;
        save(&store, &id, 1, &[set("a", "2"), set("new", "2")]).await;
        save(&store, &id, 2, &[set("b", "3")]).await;
        assert_eq!(store.dossier_undo(&id, 2, &by("head", 4)).await.unwrap(), Saved::Made(4));
        check(&store, &id, expect![[r#"4: {"a": "1", "b": "3"}"#]]).await;
        assert_eq!(store.dossier_undo(&id, 4, &by("head", 5)).await.unwrap(), Saved::Made(5));
        check(&store, &id, expect![[r#"5: {"a": "2", "b": "3", "new": "2"}"#]]).await;
        assert_eq!(store.dossier_history(&id).await.unwrap()[0].undoes, Some(4));
        assert!(matches!(store.dossier_undo(&id, 9, &by("head", 6)).await, Err(Trouble::NoSuch { .. })));
    });
}

fn undo_of_what_was_changed_since_clashes(place: &Place) {
    place.run(async {
        let store = place.open().await;
        let id = dossier(&store).await;
        save(&store, &id, 0, &[set("a", "1")]).await;
        save(&store, &id, 1, &[set("a", "2")]).await;
        save(&store, &id, 2, &[set("a", "3")]).await;
        let Saved::Conflict(conflict) = store.dossier_undo(&id, 2, &by("head", 4)).await.unwrap() else {
            panic!("no conflict")
        };
        let clash = &conflict.clashes[0];
        assert_eq!(
            (clash.base.as_deref(), clash.theirs.as_deref(), clash.yours.as_deref(), clash.revision),
            (Some(&b"2"[..]), Some(&b"3"[..]), Some(&b"1"[..]), 3)
        );
        check(&store, &id, expect![[r#"3: {"a": "3"}"#]]).await;
    });
}

fn refuses_what_cannot_be_kept(place: &Place) {
    place.run(async {
        let store = place.open().await;
        let id = dossier(&store).await;
        for path in ["", "/a", "a/", "../a", "a/../b", "./a", "a//b", "a\\b", "a\0", &"x".repeat(201)] {
            let edits = [set(path, "1")];
            let error = store.dossier_save(&id, 0, &edits, &by("x", 1)).await.unwrap_err();
            assert!(matches!(error, Trouble::BadPath { .. }), "{path}: {error}");
        }
        let act = by("x", 1);
        let twice = store.dossier_save(&id, 0, &[set("a", "1"), gone("a")], &act).await;
        assert_eq!(twice.unwrap_err().to_string(), "a stands twice in one save");
        let future = store.dossier_save(&id, 1, &[set("a", "1")], &act).await;
        assert_eq!(future.unwrap_err().to_string(), "there is no revision 1");
        let nobody = store.dossier_save(&id, 0, &[set("a", "1")], &by("", 1)).await;
        assert!(matches!(nobody, Err(Trouble::BadText { .. })));
        let nowhere = store.dossier_save(&DossierId::from("x"), 0, &[set("a", "1")], &act).await;
        assert_eq!(nowhere.unwrap_err().to_string(), "there is no dossier x");
        check(&store, &id, expect!["0: {}"]).await;
    });
}

fn large_parts_go_to_the_folder(place: &Place) {
    place.run(async {
        let store = place.open().await;
        let id = dossier(&store).await;
        let large: Vec<u8> = (0..300_000_u32).map(|i| (i % 251) as u8).collect();
        let edit = Edit { path: "plan/level-0.geojson".into(), bytes: Some(large.clone()) };
        save(&store, &id, 0, &[edit]).await;
        let read = store.dossier_part(&id, "plan/level-0.geojson", 1).await.unwrap();
        assert_eq!(read, Some(large));
        let folders = std::fs::read_dir(place.folder.path()).unwrap();
        assert_eq!(folders.filter(|entry| entry.as_ref().unwrap().path().is_dir()).count(), 1);
    });
}

fn nothing_is_written_without_commit(place: &Place) {
    place.run(async {
        let store = place.open().await;
        let id = dossier(&store).await;
        let before = store.verify(None).await.unwrap();
        let mut write = store.write().await.unwrap();
        let saved = write.dossier_save(&id, 0, &[set("a", "1")], &by("x", 1)).await.unwrap();
        assert_eq!(saved, Saved::Made(1));
        drop(write);
        check(&store, &id, expect!["0: {}"]).await;
        assert_eq!(store.verify(None).await.unwrap(), before);
        save(&store, &id, 0, &[set("a", "2")]).await;
    });
}

fn the_history_says_who_and_what(place: &Place) {
    place.run(async {
        let store = place.open().await;
        let id = dossier(&store).await;
        save(&store, &id, 0, &[set("a", "1")]).await;
        save(&store, &id, 1, &[set("a", "2"), set("b", "1")]).await;
        let history = store.dossier_history(&id).await.unwrap();
        let said: Vec<_> = history
            .iter()
            .map(|revision| {
                let paths: Vec<_> = revision.changes.iter().map(|change| &*change.path).collect();
                format!(
                    "{} on {} by {} at {}: {paths:?}",
                    revision.number, revision.base, revision.who, revision.at
                )
            })
            .collect();
        expect![[r#"
            2 on 1 by head at 2026-11-18T11:07:40Z: ["a", "b"]
            1 on 0 by head at 2026-11-18T11:06:40Z: ["a"]"#]]
        .assert_eq(&said.join("\n"));
        assert_eq!(history[0].changes[0].before, history[1].changes[0].after);
    });
}
