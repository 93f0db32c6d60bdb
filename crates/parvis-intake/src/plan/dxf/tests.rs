//! Small drawings written here, and two real ones where they are at hand.

use super::suggest_mapping;
use crate::plan::testing::{DAY, shared};
use crate::plan::{Input, import};
use expect_test::{Expect, expect};
use parvis_core::FloorPlan;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// A drawing of these entities, each written as its kind and its group codes and values.
fn drawing(unit: u8, entities: &[&str]) -> Vec<u8> {
    let mut text = format!(
        "0\nSECTION\n2\nHEADER\n9\n$ACADVER\n1\nAC1027\n9\n$INSUNITS\n70\n{unit}\n9\n$MEASUREMENT\n70\n1\n0\nENDSEC\n\
         0\nSECTION\n2\nBLOCKS\n0\nBLOCK\n8\n0\n2\nDoor 900\n70\n0\n10\n0\n20\n0\n30\n0\n3\nDoor 900\n\
         0\nLINE\n8\n0\n10\n0\n20\n0\n11\n900\n21\n0\n0\nENDBLK\n8\n0\n0\nENDSEC\n0\nSECTION\n2\nENTITIES\n"
    );
    for entity in entities {
        text.push_str("0\n");
        text.push_str(&entity.replace(' ', "\n"));
        text.push('\n');
    }
    text.push_str("0\nENDSEC\n0\nEOF\n");
    text.into_bytes()
}

/// Two rooms of 4 by 3 m side by side, walls of one line, a door symbol in the wall between them and an arc in
/// the wall to the outside; names inside.
const TWO_ROOMS: &[&str] = &[
    "LINE 8 Стены 10 0 20 0 11 8000 21 0",
    "LINE 8 Стены 10 8000 20 0 11 8000 21 3000",
    "LINE 8 Стены 10 8000 20 3000 11 2000 21 3000",
    "LINE 8 Стены 10 1000 20 3000 11 0 21 3000",
    "LINE 8 Стены 10 0 20 3000 11 0 21 0",
    "LINE 8 Стены 10 4000 20 0 11 4000 21 1000",
    "LINE 8 Стены 10 4000 20 1900 11 4000 21 3000",
    "INSERT 8 Двери 2 Door_900 10 4000 20 1000 50 90",
    "ARC 8 Двери 10 2000 20 3000 40 1000 50 180 51 270",
    "LINE 8 Двери 10 2000 20 3000 11 2000 21 2000",
    "TEXT 8 Текст 10 500 20 1500 40 200 1 101",
    "TEXT 8 Текст 10 6000 20 1500 40 200 1 Класс",
    "CIRCLE 8 Прочее 10 6000 20 1500 40 100",
];

const MAPPING: &str = "level = \"Этаж 1\"\nclose_gaps_m = 0.04\n[layers]\n\"стены\" = \"wall\"\n\"Двери\" = \"door\"\n\
                       \"Текст\" = \"name\"\n[blocks]\n\"Door*\" = { is = \"door\", width_mm = 900 }\n";

fn two_rooms(unit: u8) -> Vec<u8> {
    let text = String::from_utf8(drawing(unit, TWO_ROOMS)).unwrap();
    text.replace("Door_900", "Door 900").into_bytes()
}

fn read(bytes: &[u8], mapping: Option<&str>) -> String {
    let files = vec![("plan.dxf".to_owned(), Cow::Borrowed(bytes))];
    match import(&Input { name: "plan.dxf", files, date: DAY, mapping }) {
        Ok(plan) => summary(&plan),
        Err(refusal) => format!("{refusal}\n"),
    }
}

fn summary(plan: &FloorPlan) -> String {
    let mut text = String::new();
    for unit in &plan.units {
        text += &format!("{} {}: {}\n", unit.id, unit.label(), unit.area());
    }
    for door in &plan.openings {
        text += &format!(
            "{} {} {:?}: {:?}{}\n",
            door.id,
            door.width.metres,
            door.width.basis,
            door.joins,
            if door.exit { " exit" } else { "" }
        );
    }
    let mut remarks: BTreeMap<String, usize> = BTreeMap::new();
    for remark in &plan.remarks {
        let what = if remark.number.is_some() { "" } else { &remark.text };
        *remarks.entry(format!("{} {what}", remark.kind.as_str())).or_default() += 1;
    }
    for (remark, count) in remarks {
        text += &format!("{} × {count}\n", remark.trim());
    }
    text
}

fn check(bytes: &[u8], mapping: Option<&str>, expected: Expect) {
    expected.assert_eq(&read(bytes, mapping));
}

#[test]
fn rooms_are_what_walls_and_doors_enclose() {
    check(
        &two_rooms(4),
        Some(MAPPING),
        expect![[r#"
            room-1 101: 12.00 m²
            room-2 Класс: 12.00 m²
            door-1 0.90 m Stated: ["room-1", "room-2"]
            door-2 1.00 m Drawn: ["room-1"] exit
            exit_inferred × 1
            joins_inferred × 1
            left_out layer Прочее × 1 × 1
            unit_inferred × 1
        "#]],
    );
}

#[test]
fn outlines_on_a_room_layer_are_rooms() {
    let rooms = [
        "LWPOLYLINE 8 Rooms 90 4 70 1 10 0 20 0 10 4 20 0 10 4 20 3 10 0 20 3",
        "LWPOLYLINE 8 Stairs 90 4 70 1 10 4 20 0 10 8 20 0 10 8 20 3 10 4 20 3",
        "LINE 8 Doors 10 4 20 1 11 4 21 1.9",
    ];
    let mapping = "[layers]\nrooms = \"classroom\"\nstairs = \"stairs\"\ndoors = \"door\"\n";
    check(
        &drawing(6, &rooms),
        Some(mapping),
        expect![[r#"
        room-1 room-1: 12.00 m²
        room-2 room-2: 12.00 m²
        door-1 0.90 m Drawn: ["room-1", "room-2"]
        joins_inferred × 1
    "#]],
    );
}

#[test]
fn units_are_read_guessed_or_asked_for() {
    // No unit: guessed by the leaf of one metre.
    check(
        &two_rooms(0),
        Some(MAPPING),
        expect![[r#"
            room-1 101: 12.00 m²
            room-2 Класс: 12.00 m²
            door-1 0.90 m Stated: ["room-1", "room-2"]
            door-2 1.00 m Drawn: ["room-1"] exit
            exit_inferred × 1
            joins_inferred × 1
            left_out layer Прочее × 1 × 1
            unit_assumed mm × 1
            unit_inferred × 1
        "#]],
    );
    // Metres: the house would be eight kilometres long.
    check(
        &two_rooms(6),
        Some(MAPPING),
        expect![[r#"
        plan.dxf needs a mapping file that fits it: by its own unit the drawing is 8000.00 m across, so give the right unit; unit = "mm" would fit
    "#]],
    );
}

#[test]
fn without_a_mapping_the_layers_are_listed() {
    check(
        &two_rooms(4),
        None,
        expect![[r#"
        plan.dxf needs a mapping file that fits it: give one with --mapping, or let --suggest-mapping write a first one; the layers are “Стены” (7), “Двери” (3), “Текст” (2), “Прочее” (1)
    "#]],
    );
    check(
        &two_rooms(4),
        Some("[layers]\n\"Стены\" = \"wal\"\n"),
        expect![[r#"
        plan.dxf needs a mapping file that fits it: line 2 of the mapping file does not fit at “wal” (did you mean “wall”?)
    "#]],
    );
    check(
        &two_rooms(4),
        Some("[layers]\n\"A-WALL\" = \"wall\"\n"),
        expect![[r#"
        plan.dxf needs a mapping file that fits it: the one given names none of its layers “Стены” (7), “Двери” (3), “Текст” (2), “Прочее” (1)
    "#]],
    );
}

#[test]
fn a_starter_mapping_is_guessed_and_can_be_read() {
    let text = suggest_mapping("plan.dxf", &two_rooms(4)).unwrap();
    expect![[r##"
        # What the layers of plan.dxf mean. Guessed from their names: check every line.

        # The drawing names its unit; by it, it is 8.0 m across.
        level = ""
        ordinal = 0                # 0 is the ground storey, 1 the one above

        [layers]
        "Двери" = "door"  # guessed; 1 curves, 1 lines, 1 symbols
        # "Прочее" = "ignore"  # no guess; 1 curves
        "Стены" = "wall"  # guessed; 7 lines
        "Текст" = "name"  # guessed; 2 texts

        [blocks]
        "Door 900" = { is = "door", width_mm = 900 }  # guessed, the width from the name; 1 inserted
    "##]]
    .assert_eq(&text);
    assert!(super::read_mapping("mapping.toml", &text).0.is_some());
}

#[test]
fn cut_short_and_garbled() {
    let whole = two_rooms(4);
    check(
        &whole[..whole.len() / 2],
        Some(MAPPING),
        expect![[r#"
        plan.dxf ends in the middle, at line 114; it was cut short, so fetch or export it again
    "#]],
    );
    let garbled = String::from_utf8(whole).unwrap().replace("8000", "8o00");
    check(
        garbled.as_bytes(),
        Some(MAPPING),
        expect![[r#"
        plan.dxf cannot be read as DXF: at line 71, a value does not fit its place; export it again
    "#]],
    );
}

#[test]
fn an_old_drawing_names_its_code_page() {
    let bytes = include_bytes!("../../../tests/data/two_rooms.dxf");
    let mapping = MAPPING.replace("Door*", "Дверь*");
    check(
        bytes,
        Some(&mapping),
        expect![[r#"
            room-1 101: 12.00 m²
            room-2 Класс 3а: 12.00 m²
            door-1 0.90 m Stated: ["room-1", "room-2"]
            door-2 1.00 m Drawn: ["room-1"] exit
            exit_inferred × 1
            joins_inferred × 1
            left_out layer Колонны × 1 × 1
            left_out layer Прочее × 1 × 1
            unit_inferred × 1
        "#]],
    );
}

#[test]
fn blocks_that_hold_themselves_end() {
    let text = String::from_utf8(two_rooms(4)).unwrap();
    let text = text.replace("0\nENDBLK", "0\nINSERT\n8\n0\n2\nDoor 900\n70\n300\n71\n300\n0\nENDBLK");
    let mapping = "[layers]\n\"Стены\" = \"wall\"\n\"Двери\" = \"door\"\n";
    check(
        text.as_bytes(),
        Some(mapping),
        expect![[r#"
            plan.dxf holds 1000001 entities; Parvis reads up to 1000000, so export one building at a time
        "#]],
    );
}

#[test]
fn a_dwg_is_refused() {
    let Some(bytes) = shared("dxf/AecObjects.dwg") else { return };
    check(
        &bytes,
        None,
        expect![[r#"
        plan.dxf is an AutoCAD DWG drawing (AC1032); open it there and save it as DXF, then import that
    "#]],
    );
}

#[test]
fn a_real_house_whose_header_names_the_wrong_unit() {
    let Some(bytes) = shared("dxf/bjnortier_floorplan.dxf") else { return };
    let layers = "[layers]\n\"*A-WALL\" = \"wall\"\n\"*FOOTPRINT\" = \"wall\"\n\"*OPENING\" = \"door\"\n\"A-NOTE\" = \"name\"\n\"*\" = \"ignore\"\n";
    check(
        &bytes,
        Some(layers),
        expect![[r#"
        plan.dxf needs a mapping file that fits it: by its own unit the drawing is 1.14 m across, so give the right unit; unit = "in" would fit
    "#]],
    );
    check(
        &bytes,
        Some(&format!("unit = \"in\"\n{layers}")),
        expect![[r#"
            room-1 MSTR. BATH TOIL. 7' x 5'7 5' x 5'7 MASTER BEDROOM 13'8 x 14': 24.27 m²
            room-2 room-2: 1.02 m²
            room-3 DINING ROOM 13'4 x 12'8 GREAT ROOM 17' x 17'8 GAS FAU IN ATTIC HALL 16'3 x 3'4 KITCHEN 10'11 x 12' ENTRY 7'6 x 7': 67.13 m²
            room-4 COVERED DECK 14'4 x 8'1 D-D A6: 11.04 m²
            room-5 W.I.C. 7' x 5'11: 3.82 m²
            room-6 BATH 5' x 8'1: 3.68 m²
            room-7 W.I.C. 8'1 x 3'4: 2.58 m²
            room-8 BEDROOM 2 13'6 x 11': 13.68 m²
            room-9 BEDROOM 3 11'6 x 13' 8' x 2' CLOSET: 15.43 m²
            room-10 UTIL. Pantry 5'3 x 6'8 4'4 x 6'8: 5.91 m²
            room-11 COVERED PORCH 7'2 x 4'4: 2.89 m²
            room-12 GAS WH 2 CAR GARAGE 21'2 x 20'10: 41.71 m²
            door-1 0.76 m Drawn: ["room-10", "room-3"]
            door-2 0.91 m Drawn: ["room-3", "room-12"]
            door-3 0.91 m Drawn: ["room-3", "room-11"]
            door-4 0.76 m Drawn: ["room-3", "room-9"]
            door-5 0.76 m Drawn: ["room-3", "room-8"]
            door-6 0.76 m Drawn: ["room-7", "room-8"]
            door-7 0.71 m Drawn: ["room-6", "room-3"]
            door-8 0.76 m Drawn: ["room-1", "room-3"]
            door-9 0.76 m Drawn: ["room-1", "room-5"]
            door-10 0.71 m Drawn: ["room-3"]
            door-11 0.61 m Drawn: ["room-3"]
            joins_inferred × 1
            left_out layer A-NOTE: other things × 129 × 1
            left_out layer xref-Bishop-Overland-08$0$A-WALL: no sound place × 2 × 1
            left_out texts outside rooms × 8 × 1
            unit_inferred × 1
        "#]],
    );
    for part in 1..40 {
        assert!(read(&bytes[..bytes.len() * part / 40], Some(layers)).contains("cut short"));
    }
}

#[test]
#[expect(clippy::too_many_lines, reason = "a real storey, door by door")]
fn a_real_office() {
    let Some(bytes) = shared("dxf/wrld_office_cad.dxf") else { return };
    let mapping = r#"
        smallest_room_m2 = 1.5
        [layers]
        "wall" = "wall"
        "concr" = "wall"
        "Plaster" = "wall"
        "floor" = "wall"
        "windows line" = "window"
        "doors" = "door"
        "*" = "ignore"
        [blocks]
        "door 810x125" = { is = "door", width_mm = 810 }
        "door 900 a" = { is = "door", width_mm = 900 }
        "door1000a" = { is = "door", width_mm = 1000 }
        "eedf332" = { is = "door", width_mm = 1555 }
        "wind*" = { is = "window" }
        "fefw3" = { is = "window" }
        "cfsdfs" = { is = "window" }
    "#;
    check(
        &bytes,
        Some(mapping),
        expect![[r#"
            room-1 room-1: 7.02 m²
            room-2 room-2: 4.71 m²
            room-3 room-3: 49.74 m²
            room-4 room-4: 29.86 m²
            room-5 room-5: 12.80 m²
            room-6 room-6: 3.63 m²
            room-7 room-7: 3.21 m²
            room-8 room-8: 6.42 m²
            room-9 room-9: 14.29 m²
            room-10 room-10: 1.65 m²
            room-11 room-11: 34.72 m²
            room-12 room-12: 132.14 m²
            room-13 room-13: 161.78 m²
            room-14 room-14: 186.27 m²
            room-15 room-15: 25.26 m²
            room-16 room-16: 27.13 m²
            room-17 room-17: 67.56 m²
            room-18 room-18: 29.71 m²
            room-19 room-19: 38.45 m²
            room-20 room-20: 8.94 m²
            room-21 room-21: 9.36 m²
            room-22 room-22: 8.92 m²
            room-23 room-23: 25.26 m²
            room-24 room-24: 38.70 m²
            room-25 room-25: 39.53 m²
            room-26 room-26: 16.16 m²
            room-27 room-27: 16.82 m²
            door-1 0.81 m Stated: ["room-16", "room-14"]
            door-2 0.81 m Stated: ["room-12", "room-14"]
            door-3 0.81 m Stated: ["room-12", "room-14"]
            door-4 0.81 m Stated: ["room-11", "room-13"]
            door-5 0.81 m Stated: ["room-12", "room-13"]
            door-6 0.81 m Stated: ["room-12", "room-13"]
            door-7 0.90 m Stated: ["room-13", "room-22"]
            door-8 1.00 m Stated: ["room-14"]
            door-9 0.81 m Stated: ["room-3"]
            door-10 0.81 m Stated: ["room-5", "room-3"]
            door-11 1.00 m Stated: ["room-4", "room-3"]
            door-12 1.55 m Stated: ["room-3", "room-12"]
            door-13 1.55 m Stated: ["room-3", "room-12"]
            door-14 1.00 m Stated: ["room-7", "room-4"]
            door-15 1.00 m Stated: ["room-2", "room-5"]
            door-16 1.00 m Stated: ["room-14"]
            door-17 1.00 m Stated: ["room-14", "room-20"]
            door-18 0.90 m Stated: ["room-27", "room-13"]
            door-19 0.81 m Stated: ["room-11", "room-8"]
            door-20 0.90 m Stated: ["room-3"]
            door-21 0.81 m Stated: ["room-13"]
            door-22 0.81 m Stated: ["room-19", "room-13"]
            door-23 0.81 m Stated: ["room-18", "room-13"]
            door-24 0.81 m Stated: ["room-14", "room-24"]
            door-25 0.81 m Stated: ["room-14", "room-25"]
            door-26 0.81 m Stated: ["room-14", "room-23"]
            door-27 0.81 m Stated: ["room-15", "room-14"]
            door-28 0.60 m Drawn: ["room-5"]
            door-29 0.60 m Drawn: ["room-4"]
            door-30 0.60 m Drawn: ["room-4"]
            door-31 0.60 m Drawn: ["room-4"]
            door-32 0.60 m Drawn: ["room-5"]
            door-33 0.60 m Drawn: ["room-1", "room-4"]
            door_moved × 1
            doubled_ring × 1
            joins_inferred × 1
            unit_inferred × 1
        "#]],
    );
}

#[test]
fn far_too_much_of_one_thing_ends_soon() {
    let texts = vec!["TEXT 8 Текст 10 500 20 1500 40 200 1 101"; 20_001];
    let entities: Vec<&str> = TWO_ROOMS.iter().copied().chain(texts).collect();
    check(
        &drawing(4, &entities),
        Some(MAPPING),
        expect![[r#"
        plan.dxf holds 20003 texts; Parvis reads up to 20000, so export one building at a time
    "#]],
    );
}
