//! Slips in `plan.geojson`.

use super::{GOOD, check_files, files};
use expect_test::{Expect, expect};

fn check(plan: &str, expect: Expect) {
    let mut all = files(GOOD);
    all.push(("plan.geojson".to_owned(), plan.as_bytes().to_vec()));
    check_files(&all, expect);
}

/// A plan with these features, one a line from line 4 on.
fn plan(features: &[&str]) -> String {
    let head = r#"{"type": "FeatureCollection",
"parvis": {"format": 1, "levels": [{"id": "L0", "ordinal": 0}], "source": {"source": "drawing", "date": "2026-09-01"}},
"features": ["#;
    format!("{head}\n{}\n]}}\n", features.join(",\n"))
}

const ROOM: &str = r#"{"type": "Feature", "id": "101", "properties": {"feature_type": "unit", "level": "L0", "category": "classroom", "people": 30}, "geometry": {"type": "Polygon", "coordinates": [[[0, 0], [8, 0], [8, 6], [0, 6], [0, 0]]]}}"#;
const DOOR: &str = r#"{"type": "Feature", "id": "D1", "properties": {"feature_type": "opening", "level": "L0", "category": "door", "width": 0.9, "width_basis": "drawn", "joins": ["101"]}, "geometry": {"type": "LineString", "coordinates": [[3, 0], [3.9, 0]]}}"#;
const POINT: &str = r#"{"type": "Feature", "id": "A", "properties": {"feature_type": "fixture", "category": "assemblypoint"}, "geometry": {"type": "Point", "coordinates": [40, 12.5]}}"#;

#[test]
fn a_good_plan_is_read_without_a_word() {
    check(
        &plan(&[ROOM, DOOR, POINT]),
        expect![[r#"
        all well
    "#]],
    );
}

#[test]
fn a_file_that_is_no_json_says_where_it_breaks() {
    check(
        "{\"type\": \"FeatureCollection\",\n\"features\": [,]}",
        expect![[r#"
            plan.geojson:2:14 error F001
              A value is missing here.
              Correct this place; the line above it may be the one that is not finished.
        "#]],
    );
    check(
        &plan(&[ROOM, DOOR]).replace("]}\n", ""),
        expect![[r#"
            plan.geojson:6:1 error F001
              The text ends before its last bracket or brace is closed.
              Correct this place; the line above it may be the one that is not finished.
        "#]],
    );
    check(
        &"[".repeat(100),
        expect![[r#"
            plan.geojson:1:100 error F001
              The text ends before its last bracket or brace is closed.
              Correct this place; the line above it may be the one that is not finished.
        "#]],
    );
    check(
        &format!("{}{}", "[".repeat(100), "]".repeat(100)),
        expect![[r#"
        plan.geojson:1:1 error F001
          Brackets are nested too deeply.
          Correct this place; the line above it may be the one that is not finished.
    "#]],
    );
}

#[test]
fn shapes_are_checked() {
    check(
        &plan(&[
            &ROOM.replace("[0, 6], [0, 0]", "[0, 6]"),
            &ROOM.replace("[8, 0], [8, 6], [0, 6], ", ""),
            &ROOM.replace("[8, 0]", "[8, 0, 1]"),
            &ROOM.replace("[8, 0]", "[\"8\", 0]"),
            &DOOR.replace("[3, 0], ", "[3, 0], [3.5, 0], "),
            &DOOR.replace("LineString", "Linestring"),
            &POINT
                .replace("fixture\", \"cat", "unit\", \"level\": \"L0\", \"cat")
                .replace("assemblypoint", "room"),
        ]),
        expect![[r#"
            plan.geojson:4:176 error F017
              This outline does not end where it begins.
              Draw it anew, or import the drawing again.
            plan.geojson:5:27 error F007
              “101” is here twice.
              Keep one of them; if they are two different things, give them different names.
            plan.geojson:5:176 error F017
              This outline has 2 points; it needs at least four, the last one the same as the first.
              Draw it anew, or import the drawing again.
            plan.geojson:6:27 error F007
              “101” is here twice.
              Keep one of them; if they are two different things, give them different names.
            plan.geojson:6:185 error F017
              A point is two numbers, x and y in metres.
              Draw it anew, or import the drawing again.
            plan.geojson:7:27 error F007
              “101” is here twice.
              Keep one of them; if they are two different things, give them different names.
            plan.geojson:7:186 error F004
              “coordinates 1 2 1” must be a number, but a text stands here: “8”.
              Write the number alone, with a point and without unit: 12.5.
            plan.geojson:8:179 error F017
              A door is a line with two points, from jamb to jamb; this one has 3.
              Draw it anew, or import the drawing again.
            plan.geojson:9:27 error F007
              “D1” is here twice.
              Keep one of them; if they are two different things, give them different names.
            plan.geojson:9:188 error F017
              “Linestring” is no kind of shape.
              Kinds of shapes: Point, LineString, Polygon, MultiPoint, MultiLineString, MultiPolygon, GeometryCollection.
            plan.geojson:10:119 error F017
              This must be an area (Polygon), but Point stands here.
              Draw it anew, or import the drawing again.
        "#]],
    );
}

#[test]
fn properties_are_checked() {
    check(
        &plan(&[
            &ROOM.replace("classroom", "class"),
            &ROOM.replace("unit", "room"),
            &ROOM.replace("\"people\": 30", "\"people\": {\"value\": -1}"),
            &ROOM.replace("\"people\": 30", "\"peeple\": 30"),
            &DOOR.replace("\"width\": 0.9, ", "\"width\": 0.9, \"width\": 1.2, "),
            &DOOR.replace("\"width\": 0.9, ", "\"width\": -0.9, \"lockable\": \"yes\", "),
        ]),
        expect![[r#"
            plan.geojson:4:100 error F005
              “class” is not allowed for “category”.
              Did you mean “classroom”? Allowed: room, classroom, grouproom, auditorium, laboratory, workshop, library, office, conferenceroom, fitnessroom, pool, foodservice, kitchen, shop, exhibition, restroom, shower, lockerroom, coatcheck, prayerroom, firstaid, ward, sleeping, waitingroom, lobby, walkway, stairs, ramp, elevator, escalator, storage, serviceroom, parking, terrace, opentobelow, nonpublic, unenclosedarea, unspecified.
            plan.geojson:5:65 error F005
              “room” is not allowed for “feature_type”.
              Allowed: unit, opening, fixture.
            plan.geojson:6:27 error F007
              “101” is here twice.
              Keep one of them; if they are two different things, give them different names.
            plan.geojson:6:133 error F004
              “people” must be a whole number of zero or more, but a number stands here: -1.
              Write the number alone, without quotation marks, unit or spaces: 1250.
            plan.geojson:7:27 error F007
              “101” is here twice.
              Keep one of them; if they are two different things, give them different names.
            plan.geojson:7:123 error F002
              “peeple” is not known here.
              Did you mean “people”? Known here: level, category, source_category, number, name, lockable, people, refuge, step_free.
            plan.geojson:8:133 error F007
              “width” is here twice.
              Keep one of them; if they are two different things, give them different names.
            plan.geojson:9:27 error F007
              “D1” is here twice.
              Keep one of them; if they are two different things, give them different names.
            plan.geojson:9:119 error F006
              “width” is -0.9; the least it can be is 0.
              Correct the number.
            plan.geojson:9:137 error F004
              “lockable” must be yes or no (true or false), but a text stands here: “yes”.
              Write true or false, without quotation marks.
        "#]],
    );
}

#[test]
fn ids_of_the_plan_lead_somewhere() {
    check(
        &plan(&[
            ROOM,
            ROOM,
            &DOOR.replace("\"101\"", "\"101\", \"102\""),
            &DOOR.replace("D1", "D2").replace("L0", "L1"),
            &POINT.replace("\"category\"", "\"level\": \"l0\", \"category\""),
        ]),
        expect![[r#"
            plan.geojson:5:27 error F007
              “101” is here twice.
              Keep one of them; if they are two different things, give them different names.
            plan.geojson:6:157 error F015
              “102” is meant to be a room, but plan.geojson has no unit with this id.
              Did you mean “101”?
            plan.geojson:7:84 error F015
              “L1” is meant to be a storey, but plan.geojson has no level with this id.
              Did you mean “L0”?
            plan.geojson:8:83 error F015
              “l0” is meant to be a storey, but plan.geojson has no level with this id.
              Did you mean “L0”?
        "#]],
    );
}

#[test]
fn another_version_is_refused_before_anything_else() {
    check(
        &plan(&[]).replace("\"format\": 1", "\"format\": 7, \"new\": 1"),
        expect![[r#"
        plan.geojson:2:22 error F013
          This file is in format 7; this Parvis reads format 1.
          Read it with a newer Parvis, or ask whoever sent it for format 1.
    "#]],
    );
}
