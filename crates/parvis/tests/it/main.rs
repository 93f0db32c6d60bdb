//! The command as people use it: real files in, what the terminal shows, what is left behind.
#![expect(clippy::unwrap_used, reason = "a test may fail by panicking")]

use expect_test::{Expect, expect};
use std::fs;
use std::path::Path;
use std::process::{Command, Output};
use tempfile::TempDir;

/// The example that comes with the program.
const SCHOOL: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/school");
/// The file its drawing was read from.
const SCHOOL_JSON: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../parvis-intake/tests/data/school.json");

fn parvis(folder: &Path, line: &str) -> Output {
    Command::new(env!("CARGO_BIN_EXE_parvis"))
        .args(["--today", "2026-11-21"])
        .args(line.split_whitespace())
        .current_dir(folder)
        .env("LC_ALL", "C")
        .env_remove("LANG")
        .output()
        .unwrap()
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// Runs one line in a folder and compares exit code, output and errors.
fn check(folder: &Path, line: &str, expected: Expect) {
    let output = parvis(folder, line);
    expected.assert_eq(&format!(
        "[{}]\n{}{}",
        output.status.code().unwrap_or(-1),
        out(&output),
        err(&output)
    ));
}

fn empty() -> TempDir {
    tempfile::tempdir().unwrap()
}

/// A dossier with slips of every kind.
fn slips() -> TempDir {
    let folder = empty();
    fs::write(
        folder.path().join("site.toml"),
        "format = 1\n\n[site]\nid = \"school-12\"\nname = \"School No. 12\"\ncountry = \"KZ\"\n\n[from]\nsource = \"head\"\n\
date = 2026-09-01\n\n[facts]\nsite_type = \"scool\"\npupls = 620\nstaff = \"many\"\n",
    )
    .unwrap();
    fs::write(
        folder.path().join("people.toml"),
        "[[person]]\nid = \"head\"\nfunction = \"Head\"\n\n[[role]]\nkey = \"incident_lead\"\nholder = \"haed\"\n",
    )
    .unwrap();
    folder
}

#[test]
fn a_drawing_comes_in_and_a_plan_goes_out() {
    let folder = empty();
    check(
        folder.path(),
        "new school-12 --name School --country kz",
        expect![[r#"
            [0]
            Made a new dossier in school-12
            Fill in site.toml, then run: parvis check school-12
        "#]],
    );
    check(
        folder.path(),
        &format!("import {SCHOOL_JSON} --into school-12"),
        expect![[r#"
        [0]
        Read 6 levels, 214 rooms, 226 inner doors and 26 exits.
           -1  -1 Подвал
            0  Подвал
            1  1 этаж
            2  2 этаж
            3  3 этаж
            4  4 этаж
        20 repairs and assumptions; each is a finding.
        Wrote school-12/plan.geojson
    "#]],
    );
    let checked = parvis(folder.path(), "check school-12 --format json");
    assert_eq!(checked.status.code(), Some(1), "{}", err(&checked));
    let report: serde_json::Value = serde_json::from_slice(&checked.stdout).unwrap();
    assert_eq!(report["site"], "school-12");
    assert!(parvis(folder.path(), "plan school-12 --lang kk").status.success());
    assert!(fs::read(folder.path().join("plan.pdf")).unwrap().starts_with(b"%PDF-"));
}

#[test]
fn every_slip_is_told_at_once_with_its_line() {
    check(
        slips().path(),
        "check .",
        expect![[r#"
        [2]
        error[F005]: A value that is not in the list
          --> site.toml:13:13
           |
         13 | site_type = "scool"
           |             ^
           | “scool” is not allowed for “site_type”.
           > settle it: Did you mean “school”? Allowed: kindergarten, school, college,
             additional_education, university, hospital, clinic, shop, supermarket,
             mall, market, restaurant, cafe, canteen, banquet_hall, hotel, theatre,
             cinema, concert_hall, museum, library, entertainment, sport_hall,
             stadium, station, airport, worship, office_public, park, square_street,
             tourist_site, event, other.

        error[F002]: A key Parvis does not know
          --> site.toml:14:1
           |
         14 | pupls = 620
           | ^
           | “pupls” is not known here.
           > settle it: Did you mean “pupils”?

        error[F004]: A value of the wrong kind
          --> site.toml:15:9
           |
         15 | staff = "many"
           |         ^
           | “staff” must be a whole number of zero or more, but a text stands here:
           | “many”.
           > settle it: Write the number alone, without quotation marks, unit or spaces:
             1250.

        error[F015]: A reference to something that is not there
          --> people.toml:7:10
           |
          7 | holder = "haed"
           |          ^
           | “haed” is meant to be a person, but people.toml has no person with this id.
           > settle it: Did you mean “head”?
    "#]],
    );
}

#[test]
fn scripts_get_the_slips_too() {
    let report = parvis(slips().path(), "check . --format json");
    assert_eq!(report.status.code(), Some(2));
    let report: serde_json::Value = serde_json::from_slice(&report.stdout).unwrap();
    let codes: Vec<_> =
        report["findings"].as_array().unwrap().iter().map(|row| row["code"].clone()).collect();
    assert_eq!(codes, ["F005", "F002", "F004", "F015"]);
    assert_eq!(report["findings"][0]["place"]["line"], 13);
}

#[test]
fn the_demo_leaves_a_plan_and_a_page_and_fits_the_terminal() {
    let folder = empty();
    let demo = parvis(folder.path(), "demo --terminal");
    assert!(demo.status.success(), "{}", err(&demo));
    let text = out(&demo);
    assert!(text.contains("Order 117 of 30.03.2022, paragraphs 77-79"), "{text}");
    for line in text.lines() {
        assert!(line.chars().count() <= 80, "wider than the terminal: {line}");
    }
    assert!(fs::read(folder.path().join("parvis-demo/plan.pdf")).unwrap().starts_with(b"%PDF-"));
    let page = fs::read_to_string(folder.path().join("parvis-demo/findings.html")).unwrap();
    assert!(
        page.contains("lang=\"en\"") && !page.contains("<script"),
        "a page without script, in its language"
    );
}

#[test]
fn the_same_dossier_as_a_zip_has_the_same_findings_and_the_same_plan() {
    let folder = empty();
    assert!(parvis(folder.path(), &format!("export {SCHOOL} --as zip --to school.zip")).status.success());
    let unpacked = parvis(folder.path(), &format!("check {SCHOOL} --notes"));
    let packed = parvis(folder.path(), "check school.zip --notes");
    assert_eq!(out(&packed), out(&unpacked));
    assert!(parvis(folder.path(), &format!("plan {SCHOOL} --to a.pdf")).status.success());
    assert!(parvis(folder.path(), "plan school.zip --to b.pdf").status.success());
    assert!(fs::read(folder.path().join("a.pdf")).unwrap() == fs::read(folder.path().join("b.pdf")).unwrap());
}

#[test]
fn sarif_names_rule_file_and_place() {
    let report = parvis(empty().path(), &format!("check {SCHOOL} --format sarif --only R704"));
    let report: serde_json::Value = serde_json::from_slice(&report.stdout).unwrap();
    let run = &report["runs"][0];
    assert_eq!(run["tool"]["driver"]["rules"][0]["id"], "R704");
    let location = &run["results"][0]["locations"][0];
    assert_eq!(location["physicalLocation"]["artifactLocation"]["uri"], "measures.toml");
    assert_eq!(location["logicalLocations"][0]["fullyQualifiedName"], "measure:cameras");
}

#[test]
fn what_cannot_be_used_gets_one_sentence_and_leaves_nothing() {
    let folder = empty();
    let school = fs::read(SCHOOL_JSON).unwrap();
    fs::write(folder.path().join("cut.json"), &school[..school.len() / 2]).unwrap();
    fs::write(folder.path().join("picture.png"), b"\x89PNG\r\n\x1a\n....").unwrap();
    fs::write(folder.path().join("empty.json"), b"").unwrap();
    check(
        folder.path(),
        "import cut.json --into school-12",
        expect![[r#"
        [2]
        error[F105]: Plan file cut short
          --> cut.json:10807
           | cut.json ends in the middle, at line 10,807.
           > settle it: Fetch or export the file again; the copy was broken off.
    "#]],
    );
    check(
        folder.path(),
        "import picture.png",
        expect![[r#"
        [2]
        error[F110]: Unknown plan format
          --> picture.png
           | picture.png is no plan format Parvis reads. It reads BIM JSON,
           | OpenStreetMap indoor plans (GeoJSON, XML, PBF), IMDF, GeoJSON per floor
           | with main.json, DXF and WKT.
           > settle it: Save or export the plan in one of these formats.
    "#]],
    );
    check(
        folder.path(),
        "import empty.json",
        expect![[r#"
        [2]
        error[F101]: Empty plan file
          --> empty.json
           | empty.json is empty.
           > settle it: Export the plan again from the program that made it, and check
             that the copy is complete.
    "#]],
    );
    check(
        folder.path(),
        "check nowhere",
        expect![[r#"
        [2]
        error[F119]: File cannot be read
          --> nowhere
           | nowhere cannot be read: there is no such file or folder.
           > settle it: Check the name, that the disk is connected, and that you may
             open the file.
    "#]],
    );
    check(
        folder.path(),
        &format!("evacuate {SCHOOL} --lang en --without E77"),
        expect![[r#"
        [2]
        error: There is no door E77 on the drawing. Did you mean E7?
    "#]],
    );
    assert!(!folder.path().join("school-12").exists());
}

#[test]
fn a_new_dossier_never_overwrites_one() {
    let folder = empty();
    fs::create_dir(folder.path().join("school-12")).unwrap();
    check(
        folder.path(),
        "new school-12 --name School --country KZ",
        expect![[r#"
        [2]
        error: school-12 is already there; nothing was changed.
    "#]],
    );
}

#[test]
fn codes_are_explained_and_near_misses_helped() {
    check(
        empty().path(),
        "explain K303",
        expect![[r#"
        [0]
        K303: Nowhere to go in a lockdown (no_refuge_named)

        Everyone must know beforehand either “we stay and lock” or “we go to room 14”.
        The French postures name it plainly: stay in, or go to, a room chosen before. A
        room that neither locks nor has such a place leaves its people to chance.
        Example: a dining hall with glass doors. Comply by naming one or two lockable
        rooms that together hold its people.
    "#]],
    );
    check(
        empty().path(),
        "explain K999",
        expect![[r#"
        [2]
        error: There is no finding with the code K999. Did you mean K301?
    "#]],
    );
}

#[test]
fn the_school_is_classified_with_its_articles() {
    check(
        empty().path(),
        &format!("classify {SCHOOL}"),
        expect![[r#"
        [0]
        Example School
          Kazakhstan: Decree 234 of 12.04.2021, with Order 117 for education (2021-
          decree-234 2026.11)

        Object vulnerable to terrorism (Decree 234)
          → Cannot be decided: the criterion exists in law, but its value was not seen
            and is not loaded.
            The criterion for education exists in law; its value is not loaded.
            = Decree 234 of 12.04.2021, criteria, objects of mass gathering, education

        Group under the education instruction (Order 117)
          → Group 2
            In a district centre, a city, a city of national significance or the
            capital; or with more than 700 people.
            = Order 117 of 30.03.2022, paragraphs 77-79 (to be confirmed by counsel)
            · Kind of settlement: City (head's return, 1 September 2026)
            · Most people at one time: 1,150 people (timetable, Wednesday 10:00, 14
              September 2026)
    "#]],
    );
}

#[test]
fn two_editions_are_compared() {
    check(
        empty().path(),
        &format!("compare kz/2013-legacy kz/2021-decree-234 {SCHOOL}"),
        expect![[r#"
        [0]
        0 sites enter a class
        0 sites leave their class
        0 sites change their class
        1 site can no longer be decided
          example-school
        0 sites can now be decided
        0 sites cannot be decided under either
        0 sites stay as they are
    "#]],
    );
    check(
        empty().path(),
        &format!("compare kz/1990 kz {SCHOOL}"),
        expect![[r#"
            [2]
            error: There is no rule pack kz/1990. There are baseline/2026, fr/2023-ppms,
            kz/2013-legacy, kz/2021-decree-234, ru/1006-2022, uk/2025-act.
        "#]],
    );
}

#[test]
fn a_drawing_without_a_place_on_earth_asks_for_it() {
    let folder = empty();
    check(
        folder.path(),
        &format!("export {SCHOOL} --as imdf --to school.zip"),
        expect![[r#"
        [2]
        error[F120]: Plan without a place on Earth
          --> the site
           | The plan does not say where on Earth it lies, and the format needs that.
           > settle it: Give the longitude and latitude of the plan's origin, and how
             far its upward direction is turned from north: --at LON,LAT,BEARING.
    "#]],
    );
    check(
        folder.path(),
        &format!("export {SCHOOL} --as imdf --at north --to school.zip"),
        expect![[r#"
            [2]
            error: north is no place on Earth. Write LON,LAT or LON,LAT,BEARING in degrees,
            such as 71.43,51.13.
        "#]],
    );
    assert!(!folder.path().join("school.zip").exists());
    check(
        folder.path(),
        &format!("export {SCHOOL} --as imdf --at 71.43,51.13 --to school.zip"),
        expect![[r#"
        [0]
        Wrote school.zip
    "#]],
    );
    check(
        folder.path(),
        "import school.zip",
        expect![[r#"
        [0]
        Read 6 levels, 214 rooms, 226 inner doors and 26 exits.
           -1  -1 Подвал
            0  Подвал
            1  1 этаж
            2  2 этаж
            3  3 этаж
            4  4 этаж
        2 repairs and assumptions; each is a finding.
    "#]],
    );
}

#[test]
fn a_new_drawing_keeps_what_people_said() {
    let folder = empty();
    fs::create_dir(folder.path().join("school")).unwrap();
    for entry in fs::read_dir(SCHOOL).unwrap().flatten().filter(|entry| entry.path().is_file()) {
        fs::copy(entry.path(), folder.path().join("school").join(entry.file_name())).unwrap();
    }
    check(
        folder.path(),
        &format!("import {SCHOOL_JSON} --into school"),
        expect![[r#"
        [0]
        Read 6 levels, 214 rooms, 226 inner doors and 26 exits.
           -1  -1 Подвал
            0  Подвал
            1  1 этаж
            2  2 этаж
            3  3 этаж
            4  4 этаж
        20 repairs and assumptions; each is a finding.
        Wrote school/plan.geojson
        117 facts about rooms and doors were carried over from the drawing before.
    "#]],
    );
}

#[test]
fn completions_and_manual_pages_are_written() {
    let folder = empty();
    assert!(out(&parvis(folder.path(), "completions bash")).contains("_parvis"));
    assert!(parvis(folder.path(), "man pages").status.success());
    assert!(fs::read_to_string(folder.path().join("pages/parvis-import.1")).unwrap().contains("suggest"));
}

#[test]
fn a_lockdown_is_told_for_comparison_only_and_fits_the_terminal() {
    let line = format!("evacuate {SCHOOL} --lang en --runs 1 --mode lockdown");
    let told = out(&parvis(empty().path(), &line));
    assert!(told.starts_with("For comparison only"), "{told}");
    assert!(told.contains("must go to another room") && told.contains("People in the open"), "{told}");
    let longest = told.lines().map(|line| line.chars().count()).max().unwrap();
    assert!(longest <= 80, "{longest} letters in a line");
}

#[test]
fn a_scenario_with_slips_is_refused_with_every_line() {
    let folder = empty();
    fs::write(
        folder.path().join("smoke.toml"),
        "[[door]]\ndoor = \"E99\"\nis = \"shut\"\nat = 30\n\n[[alarm]]\nat = 60\nlevels = [\"9 этаж\"]\n",
    )
    .unwrap();
    let refused = parvis(folder.path(), &format!("evacuate {SCHOOL} --lang en --scenario smoke.toml"));
    assert_eq!(refused.status.code(), Some(2));
    let told = err(&refused);
    assert!(told.contains("smoke.toml:2:") && told.contains("smoke.toml:8:"), "{told}");
}

#[test]
fn game_cards_are_left_in_the_language_asked_for() {
    let folder = empty();
    let expected = expect![[r#"
        [0]
        Записан файл games.pdf
    "#]];
    check(folder.path(), "games --lang ru", expected);
    assert!(fs::read(folder.path().join("games.pdf")).unwrap().starts_with(b"%PDF"));
}
