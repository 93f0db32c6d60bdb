//! Files: what they are, who may open them, and that nothing of them can be read from the disk.

use crate::fixture::{Place, both, by, dossier, open_under};
use expect_test::{Expect, expect};
use parvis_store::files::Kind;
use parvis_store::{FileId, Store, Trouble};
use std::fs;
use std::path::Path;

both!(
    a_file_comes_back_as_it_was,
    only_its_dossier_opens_it,
    each_look_is_in_the_journal,
    refuses_what_is_not_what_it_says,
    nothing_can_be_read_from_the_disk,
    content_in_anothers_place_does_not_open,
    another_key_opens_nothing,
    what_is_removed_is_gone,
);

const PDF: &[u8] = b"%PDF-1.7 the blueprint of the east wing";

async fn add(
    store: &Store,
    id: &parvis_store::DossierId,
    name: &str,
    bytes: &[u8],
) -> Result<FileId, Trouble> {
    let mut write = store.write().await?;
    let file = write.file_add(id, (name, "other"), bytes, &by("head", 1)).await?;
    write.commit().await?;
    Ok(file)
}

fn a_file_comes_back_as_it_was(place: &Place) {
    place.run(async {
        let store = place.open().await;
        let id = dossier(&store).await;
        let mut large = b"\xff\xd8\xff".to_vec();
        large.resize(700_000, 9);
        let one = add(&store, &id, "east.pdf", PDF).await.unwrap();
        let two = add(&store, &id, "Вход.JPG", &large).await.unwrap();
        let again = add(&store, &id, "copy.pdf", PDF).await.unwrap();
        assert_ne!(one, again);
        let (file, bytes) = store.file_open(&id, &one, &by("head", 2)).await.unwrap();
        assert_eq!((file.kind, file.size, bytes.as_slice()), (Kind::Pdf, 39, PDF));
        assert_eq!(store.file_open(&id, &two, &by("head", 2)).await.unwrap().1, large);
        assert_eq!(store.file_list(&id).await.unwrap().len(), 3);
    });
}

fn only_its_dossier_opens_it(place: &Place) {
    place.run(async {
        let store = place.open().await;
        let (id, other) = (dossier(&store).await, dossier(&store).await);
        let file = add(&store, &id, "east.pdf", PDF).await.unwrap();
        for (dossier, file) in [(&other, &file), (&id, &FileId::from("0")), (&id, &FileId::from(id.as_str()))]
        {
            let refused = store.file_open(dossier, file, &by("guest", 2)).await;
            assert!(matches!(refused, Err(Trouble::NoSuch { what: "file", .. })));
        }
        assert!(store.file_list(&other).await.unwrap().is_empty());
    });
}

fn each_look_is_in_the_journal(place: &Place) {
    place.run(async {
        let store = place.open().await;
        let id = dossier(&store).await;
        let file = add(&store, &id, "east.pdf", PDF).await.unwrap();
        store.file_open(&id, &file, &by("responder 7", 3)).await.unwrap();
        let line = store.journal(Some(id.as_str()), 1).await.unwrap().remove(0);
        assert_eq!((&*line.who, &*line.what), ("responder 7", "file.open"));
        assert_eq!(line.detail, format!("{file} because"));
    });
}

fn what_is_removed_is_gone(place: &Place) {
    place.run(async {
        let store = place.open().await;
        let (id, other) = (dossier(&store).await, dossier(&store).await);
        let one = add(&store, &id, "east.pdf", PDF).await.unwrap();
        let copy = add(&store, &id, "copy.pdf", PDF).await.unwrap();
        let remove = async |dossier, file: &FileId| {
            let mut write = store.write().await?;
            write.file_remove(dossier, file, &by("head", 3)).await?;
            write.commit().await
        };
        assert!(matches!(remove(&other, &one).await, Err(Trouble::NoSuch { what: "file", .. })));
        remove(&id, &one).await.unwrap();
        assert!(matches!(remove(&id, &one).await, Err(Trouble::NoSuch { .. })));
        let (file, bytes) = store.file_open(&id, &copy, &by("head", 4)).await.unwrap();
        assert_eq!((file.shows.as_str(), bytes.as_slice()), ("other", PDF), "the copy keeps the bytes");
        remove(&id, &copy).await.unwrap();
        assert!(store.file_list(&id).await.unwrap().is_empty());
        assert_eq!(place.count("content").await, 0, "and the last one takes them along");
        let line = store.journal(Some(id.as_str()), 1).await.unwrap().remove(0);
        assert_eq!((&*line.what, line.detail.starts_with(copy.as_str())), ("file.remove", true));
        // It can be brought in again like any other.
        add(&store, &id, "east.pdf", PDF).await.unwrap();
    });
}

fn refuses_what_is_not_what_it_says(place: &Place) {
    async fn check(store: &Store, id: &parvis_store::DossierId, name: &str, bytes: &[u8], expect: Expect) {
        let error = add(store, id, name, bytes).await.unwrap_err();
        expect.assert_eq(&error.to_string());
    }
    place.run(async {
        let store = place.open().await;
        let id = dossier(&store).await;
        check(&store, &id, "a.pdf", b"", expect!["a.pdf is empty"]).await;
        check(
            &store,
            &id,
            "a.pdf",
            b"<html><script>",
            expect!["a.pdf is none of the kinds of file that are kept: PDF, PNG, JPEG, WebP, DXF, GeoJSON, JSON, XLSX, ZIP"],
        )
        .await;
        check(&store, &id, "a.png", PDF, expect!["a.png is not what its name says: its bytes are PDF"]).await;
        check(&store, &id, "pdf", PDF, expect!["pdf is not what its name says: its bytes are PDF"]).await;
        check(
            &store,
            &id,
            "../a.pdf",
            PDF,
            expect!["the name of a file (without folders) must have 1 to 200 bytes and no control characters but line breaks"],
        )
        .await;
        let huge = vec![b'%'; (100 << 20) + 1];
        check(&store, &id, "a.pdf", &huge, expect!["a.pdf has 104857601 bytes; at most 104857600 are taken"]).await;
        assert!(store.file_list(&id).await.unwrap().is_empty());
    });
}

/// What a file is, by its bytes alone.
#[test]
fn knows_the_kinds() {
    let check = |bytes: &[u8], kind: Option<Kind>| assert_eq!(Kind::of(bytes), kind, "{bytes:?}");
    check(b"%PDF-1.4", Some(Kind::Pdf));
    check(b"\x89PNG\r\n\x1a\n", Some(Kind::Png));
    check(b"\xff\xd8\xff\xe0", Some(Kind::Jpeg));
    check(b"RIFF\0\0\0\0WEBPVP8 ", Some(Kind::Webp));
    check(b"RIFF\0\0\0\0WAVEfmt ", None);
    check(b"  0\r\nSECTION\r\n", Some(Kind::Dxf));
    check(b"999\nmade by hand\n0\nSECTION\n", Some(Kind::Dxf));
    check(b"AutoCAD Binary DXF\r\n\x1a\0", Some(Kind::Dxf));
    check(b"PK\x03\x04 [Content_Types].xml xl/workbook.xml", Some(Kind::Xlsx));
    check(b"PK\x03\x04 manifest.json", Some(Kind::Zip));
    check(b" {\"type\": \"FeatureCollection\", \"features\": []}", Some(Kind::GeoJson));
    check(b"{\"Rooms\": []}", Some(Kind::Json));
    check(b"[1, 2]", Some(Kind::Json));
    check(b"{\"cut\": ", None);
    check("[".repeat(100_000).as_bytes(), None);
    check(b"<svg onload=''>", None);
    check(b"MZ", None);
    check(b"", None);
}

fn nothing_can_be_read_from_the_disk(place: &Place) {
    place.run(async {
        let store = place.open().await;
        let id = dossier(&store).await;
        let mut large = PDF.to_vec();
        large.resize(400_000, b'e');
        add(&store, &id, "small.pdf", PDF).await.unwrap();
        add(&store, &id, "large.pdf", &large).await.unwrap();
        store.close().await.unwrap();
        let mut seen = 0;
        each_file(place.folder.path(), &mut |bytes| {
            seen += bytes.len();
            assert!(!bytes.windows(9).any(|piece| piece == b"blueprint" || piece == b"eeeeeeeee"));
        });
        assert!(seen > 400_000);
    });
}

fn each_file(folder: &Path, look: &mut impl FnMut(&[u8])) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { each_file(&path, look) } else { look(&fs::read(path).unwrap()) }
    }
}

fn content_in_anothers_place_does_not_open(place: &Place) {
    place.run(async {
        let store = place.open().await;
        let (id, other) = (dossier(&store).await, dossier(&store).await);
        let file = add(&store, &id, "east.pdf", PDF).await.unwrap();
        add(&store, &other, "same.pdf", PDF).await.unwrap();
        let swap = format!(
            "UPDATE content SET (wrapped, bytes) = (SELECT o.wrapped, o.bytes FROM content o \
             WHERE o.dossier = '{other}') WHERE dossier = '{id}'"
        );
        place.tamper(&[&swap]).await;
        let error = store.file_open(&id, &file, &by("head", 2)).await.unwrap_err();
        assert!(matches!(error, Trouble::Damaged { .. }), "{error}");
        let lines = store.journal(Some(id.as_str()), 9).await.unwrap();
        assert!(lines.iter().all(|line| line.what != "file.open"));
    });
}

fn another_key_opens_nothing(place: &Place) {
    place.run(async {
        let store = place.open().await;
        let id = dossier(&store).await;
        let file = add(&store, &id, "east.pdf", PDF).await.unwrap();
        let folder = place.folder.path().to_str().unwrap();
        let other = open_under(&place.database, folder, 99, [8; 32]).await;
        let error = other.file_open(&id, &file, &by("head", 2)).await.unwrap_err();
        assert!(matches!(error, Trouble::OtherKey { .. }), "{error}");
    });
}
