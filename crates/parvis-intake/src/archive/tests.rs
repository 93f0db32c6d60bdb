//! Hostile and honest archives, made here.

use super::*;
use expect_test::{Expect, expect};
use std::io::{Cursor, Write};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

fn check(bytes: &[u8], expected: Expect) {
    let text = match unpack("plan.zip", bytes) {
        Ok(files) => files
            .iter()
            .fold(String::new(), |text, (name, bytes)| text + &format!("{name}: {} bytes\n", bytes.len())),
        Err(refusal) => format!("{} {refusal}\n", refusal.kind().code),
    };
    expected.assert_eq(&text);
}

fn zip_of(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        writer.start_file(*name, SimpleFileOptions::DEFAULT).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// Every place where the entry's name stands, replaced by one of the same length: the writer refuses such names.
fn renamed(mut zip: Vec<u8>, from: &str, to: &str) -> Vec<u8> {
    assert_eq!(from.len(), to.len());
    for at in 0..zip.len() - from.len() {
        if &zip[at..at + from.len()] == from.as_bytes() {
            zip[at..at + to.len()].copy_from_slice(to.as_bytes());
        }
    }
    zip
}

#[test]
fn a_plain_zip_is_unpacked_in_name_order() {
    let zip =
        zip_of(&[("campus/unit.geojson", b"{}"), ("campus/level.geojson", b"{ }"), ("__MACOSX/x", b"")]);
    check(
        &zip,
        expect![[r#"
        campus/level.geojson: 3 bytes
        campus/unit.geojson: 2 bytes
    "#]],
    );
}

#[test]
fn names_that_point_outside_are_refused() {
    let outside =
        ["../a.toml", "/etc/host", "C:/a.toml", "a\\..\\.tml", "b/../../c", "a\0b.toml.", "./a.toml."];
    for name in outside {
        let zip = renamed(zip_of(&[("inside.xy", b"x")]), "inside.xy", name);
        let refusal = unpack("plan.zip", &zip).unwrap_err();
        assert!(matches!(refusal, ArchiveRefusal::Outside { .. }), "{name}: {refusal}");
    }
    let zip = renamed(zip_of(&[("inside.xy", b"x")]), "inside.xy", "../a.toml");
    check(
        &zip,
        expect![[r#"
        F113 plan.zip holds an entry named “../a.toml”, which points outside the archive; nothing was unpacked, so pack the files again in one plain folder
    "#]],
    );
}

#[test]
fn a_bomb_stops_at_the_limit() {
    let zip = zip_of(&[("a.geojson", &vec![b' '; 64 * 1024 * 1024])]);
    check(
        &zip,
        expect![[r#"
        F116 plan.zip holds “a.geojson”, which unpacks to more than 200 times its size; it is built to fill the memory, so nothing was unpacked: ask for the archive again from somebody you trust
    "#]],
    );
}

#[test]
fn a_bomb_with_a_lying_header_stops_too() {
    // The directory says the entry unpacks to 5 bytes.
    let mut zip = zip_of(&[("a.geojson", &vec![b' '; 64 * 1024 * 1024])]);
    let at = zip.windows(4).position(|window| window == b"PK\x01\x02").unwrap();
    zip[at + 24..at + 28].copy_from_slice(&5_u32.to_le_bytes());
    assert!(unpack("plan.zip", &zip).is_err());
}

#[test]
fn many_entries_are_refused_before_they_are_parsed() {
    let names: Vec<String> = (0..=MOST_FILES).map(|number| number.to_string()).collect();
    let files: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), &b""[..])).collect();
    check(
        &zip_of(&files),
        expect![[r#"
        F104 plan.zip holds 10001 files; Parvis reads up to 10000, so give only the folder or archive of one site
    "#]],
    );
}

#[test]
fn a_locked_zip_is_refused() {
    let mut zip = zip_of(&[("a.geojson", b"{}")]);
    zip[6] |= 1;
    let at = zip.windows(4).position(|window| window == b"PK\x01\x02").unwrap();
    zip[at + 8] |= 1;
    check(
        &zip,
        expect![[r#"
        F118 plan.zip is locked with a password at “a.geojson”; pack it again without one
    "#]],
    );
}

#[test]
fn a_link_in_a_zip_is_refused() {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    writer.add_symlink("a.geojson", "/etc/passwd", SimpleFileOptions::DEFAULT).unwrap();
    check(
        &writer.finish().unwrap().into_inner(),
        expect![[r#"
        F117 plan.zip holds “a.geojson”, which is a link and not a file; put the file itself in its place
    "#]],
    );
}

#[test]
fn a_zip_cut_anywhere_is_refused() {
    let zip = zip_of(&[("a.geojson", b"{\"type\":\"FeatureCollection\"}"), ("b.geojson", b"{}")]);
    for end in 0..zip.len() {
        assert!(unpack("plan.zip", &zip[..end]).is_err(), "cut at {end}");
    }
    check(
        &zip[..zip.len() - 1],
        expect![[r#"
        F114 plan.zip cannot be unpacked: it is damaged or cut short; fetch it again, or pack it again as a plain zip
    "#]],
    );
}

#[test]
fn a_zip_in_a_zip_stays_packed() {
    let inner = zip_of(&[("a", b"a")]);
    let files = unpack("plan.zip", &zip_of(&[("inner.zip", &inner)])).unwrap();
    assert_eq!(files, [("inner.zip".to_owned(), inner)]);
}

#[test]
fn packing_is_the_same_whatever_the_order_and_comes_back() {
    let files = vec![("b/x.toml".to_owned(), b"x = 1".to_vec()), ("a.toml".to_owned(), b"y = 2".to_vec())];
    let reversed: Files = files.iter().rev().cloned().collect();
    let zip = pack("site.zip", &files).unwrap();
    assert_eq!(zip, pack("site.zip", &reversed).unwrap());
    assert_eq!(unpack("site.zip", &zip).unwrap(), reversed);
}

#[test]
fn a_common_folder_is_taken_off() {
    let files = |names: &[&str]| names.iter().map(|name| ((*name).to_owned(), Vec::new())).collect::<Files>();
    assert_eq!(without_common_folder(files(&["s/a", "s/b/c"])), files(&["a", "b/c"]));
    assert_eq!(without_common_folder(files(&["s/a", "b"])), files(&["s/a", "b"]));
}

#[test]
fn a_huge_file_is_refused_by_its_size_on_disk() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("huge.json");
    std::fs::File::create(&path).unwrap().set_len(2 << 30).unwrap();
    expect!["huge.json is 2048 MiB; Parvis reads files up to 256 MiB, so give a smaller one"]
        .assert_eq(&read(&path).unwrap_err().to_string());
}

#[test]
fn a_folder_is_read_by_relative_name_and_its_links_refused() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("sections")).unwrap();
    std::fs::write(folder.path().join("sections/a.md"), "text").unwrap();
    std::fs::write(folder.path().join("site.toml"), "").unwrap();
    let names: Vec<String> = read(folder.path()).unwrap().into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["sections/a.md", "site.toml"]);
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("/etc/passwd", folder.path().join("x.toml")).unwrap();
        assert!(matches!(read(folder.path()), Err(ArchiveRefusal::Link { .. })));
    }
}

#[test]
fn what_is_not_there_says_so() {
    let refusal = read(Path::new("no/such/plan.zip")).unwrap_err();
    expect![
        "plan.zip cannot be read: there is no such file or folder; check the name and that you may open it"
    ]
    .assert_eq(&refusal.to_string());
}
