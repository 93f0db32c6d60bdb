//! One level of a real campus kept here, the whole campus where it is at hand, and small made-up mistakes.

use crate::plan::testing::{DAY, shared_folder};
use crate::plan::{Input, import};
use expect_test::{Expect, expect};
use parvis_core::FloorPlan;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::Path;

fn campus() -> Vec<(String, Vec<u8>)> {
    crate::archive::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/campus")).unwrap()
}

fn read(files: &[(String, Vec<u8>)], mapping: Option<&str>) -> String {
    let files = files.iter().map(|(name, bytes)| (name.clone(), Cow::Borrowed(bytes.as_slice()))).collect();
    match import(&Input { name: "campus", files, date: DAY, mapping }) {
        Ok(plan) => summary(&plan),
        Err(refusal) => format!("{refusal}\n"),
    }
}

fn summary(plan: &FloorPlan) -> String {
    let area: f64 = plan.units.iter().map(|unit| unit.area().get()).sum();
    let mut text = format!(
        "{}: {} units of {area:.0} m², {} openings ({} exits), {} connectors, {} fixtures\n",
        plan.name,
        plan.units.len(),
        plan.openings.len(),
        plan.exits().count(),
        plan.connectors.len(),
        plan.fixtures.len()
    );
    for level in &plan.levels {
        text += &format!("{:>2} {}: {} units\n", level.ordinal, level.name, plan.units_on(&level.id).count());
    }
    let mut uses: BTreeMap<&str, usize> = BTreeMap::new();
    for unit in &plan.units {
        *uses.entry(unit.category.as_str()).or_default() += 1;
    }
    text += &format!("{uses:?}\n");
    let mut remarks: BTreeMap<String, usize> = BTreeMap::new();
    for remark in &plan.remarks {
        let text = if remark.number.is_some() { "" } else { &remark.text };
        *remarks.entry(format!("{} {text}", remark.kind.as_str())).or_default() += 1;
    }
    for (remark, count) in remarks {
        text += &format!("{} × {count}\n", remark.trim());
    }
    text
}

fn check(change: impl FnOnce(&mut Vec<(String, Vec<u8>)>), expected: Expect) {
    let mut files = campus();
    change(&mut files);
    expected.assert_eq(&read(&files, None));
}

fn edit(files: &mut [(String, Vec<u8>)], name: &str, from: &str, to: &str) {
    let (_, bytes) = files.iter_mut().find(|(file, _)| file == name).unwrap();
    let text = String::from_utf8(std::mem::take(bytes)).unwrap();
    assert!(text.contains(from));
    *bytes = text.replacen(from, to, 1).into_bytes();
}

#[test]
fn one_level_of_a_campus() {
    check(
        |_| {},
        expect![[r#"
        Campus: 34 units of 5685 m², 28 openings (0 exits), 0 connectors, 0 fixtures
         2 Level 3: 34 units
        {"auditorium": 6, "classroom": 14, "stairs": 8, "walkway": 6}
        category_unknown automobile × 28 × 1
        joins_inferred × 1
        left_out amenity stairs × 7 × 1
        left_out attraction.geojson: attraction × 1 × 1
        left_out detail.geojson: detail × 6 × 1
    "#]],
    );
}

#[test]
fn names_come_in_the_language_asked_for() {
    let in_russian = read(&campus(), Some("language = \"ru\""));
    assert!(in_russian.starts_with("Кампус"), "{in_russian}");
    expect![[r#"
        campus needs a mapping file that fits it: no building is called “Building 7”; drawn are “Building 1”
    "#]]
    .assert_eq(&read(&campus(), Some("building = \"Building 7\"")));
    expect![[r#"
        campus needs a mapping file that fits it: line 1 of the mapping file does not fit at “bilding” (did you mean “building”?)
    "#]].assert_eq(&read(&campus(), Some("bilding = \"Building 1\"")));
}

#[test]
fn mistakes_in_the_files_are_told() {
    check(
        |files| edit(files, "unit.geojson", "\"level_id\":\"0944", "\"level_id\":\"0000"),
        expect![[r#"
        Campus: 33 units of 5682 m², 28 openings (0 exits), 0 connectors, 0 fixtures
         2 Level 3: 33 units
        {"auditorium": 6, "classroom": 14, "stairs": 7, "walkway": 6}
        category_unknown automobile × 28 × 1
        joins_inferred × 1
        left_out amenity stairs × 7 × 1
        left_out attraction.geojson: attraction × 1 × 1
        left_out detail.geojson: detail × 6 × 1
        reference_broken unit a623e642-608b-439a-9aba-326fefaf2c1f: level_id 0000b72f-5338-4ba5-85ee-4631c772ecf2 × 1
    "#]],
    );
    check(
        |files| edit(files, "unit.geojson", "\"classroom\"", "\"chapel\""),
        expect![[r#"
        Campus: 34 units of 5685 m², 28 openings (0 exits), 0 connectors, 0 fixtures
         2 Level 3: 34 units
        {"auditorium": 6, "classroom": 13, "stairs": 8, "unspecified": 1, "walkway": 6}
        category_unknown automobile × 28 × 1
        category_unknown chapel × 1
        joins_inferred × 1
        left_out amenity stairs × 7 × 1
        left_out attraction.geojson: attraction × 1 × 1
        left_out detail.geojson: detail × 6 × 1
    "#]],
    );
    check(
        |files| edit(files, "unit.geojson", "\"coordinates\":[[[50", "\"coordinates\":[[[500"),
        expect![[r#"
        unit.geojson puts “unit a623e642-608b-439a-9aba-326fefaf2c1f” at 500.373259864, 60.007626137, which is no place in a building; check the units and export again
    "#]],
    );
    check(
        |files| files.retain(|(name, _)| name != "unit.geojson"),
        expect![[r#"
        campus was read, but holds no room, corridor or floor area; export the indoor plan
    "#]],
    );
    check(
        |files| {
            let (_, bytes) = files.iter_mut().find(|(name, _)| name == "opening.geojson").unwrap();
            bytes.truncate(5000);
        },
        expect![[r#"
            opening.geojson ends in the middle, at line 11; it was cut short, so fetch or export it again
        "#]],
    );
}

#[test]
fn a_zip_is_the_same_as_its_folder() {
    let files = campus();
    let zip = crate::archive::pack("campus.zip", &files).unwrap();
    assert_eq!(crate::archive::unpack("campus.zip", &zip).unwrap(), files);
}

#[test]
fn the_whole_campus_stays_one_plan_with_levels_named_by_building() {
    let Some(mut files) = shared_folder("imdf_campus") else { return };
    files.retain(|(name, _)| name != "venue.geojson"); // it names the institution
    expect![[r#"
        Main academic building: 443 units of 38029 m², 472 openings (0 exits), 17 connectors, 0 fixtures
         0 Main academic building · Level 1: 118 units
         1 Academic building №3 · Level 1: 50 units
         1 Main academic building · Level 2: 122 units
         2 Academic building №3 · Level 2: 40 units
         2 Main academic building · Level 3: 34 units
         3 Academic building №3 · Level 3: 32 units
         4 Academic building №3 · Level 4: 21 units
         5 Academic building №3 · Level 5: 26 units
        {"auditorium": 77, "classroom": 234, "coatcheck": 2, "elevator": 5, "foodservice": 2, "laboratory": 6, "library": 1, "office": 5, "restroom": 20, "room": 1, "shop": 2, "stairs": 59, "walkway": 29}
        category_unknown automobile × 472 × 1
        connector_inferred × 17
        joins_inferred × 1
        left_out amenity elevator × 5 × 1
        left_out amenity stairs × 32 × 1
        left_out attraction.geojson: attraction × 19 × 1
        left_out detail.geojson: detail × 187 × 1
        left_out enviroment.geojson: enviroment_unit × 680 × 1
        left_out enviromentAmenity.geojson: enviroment_amenity × 45 × 1
        left_out footprint.geojson: footprint × 240 × 1
    "#]].assert_eq(&read(&files, None));
    expect![[r#"
        Academic building №3: 169 units of 8733 m², 182 openings (0 exits), 7 connectors, 0 fixtures
         1 Level 1: 50 units
         2 Level 2: 40 units
         3 Level 3: 32 units
         4 Level 4: 21 units
         5 Level 5: 26 units
        {"auditorium": 56, "classroom": 60, "elevator": 5, "foodservice": 1, "office": 2, "restroom": 10, "stairs": 25, "walkway": 10}
        category_unknown automobile × 472 × 1
        connector_inferred × 7
        joins_inferred × 1
        left_out amenity elevator × 5 × 1
        left_out amenity stairs × 32 × 1
        left_out attraction.geojson: attraction × 19 × 1
        left_out detail.geojson: detail × 187 × 1
        left_out enviroment.geojson: enviroment_unit × 680 × 1
        left_out enviromentAmenity.geojson: enviroment_amenity × 45 × 1
        left_out footprint.geojson: footprint × 240 × 1
    "#]].assert_eq(&read(&files, Some("building = \"Учебный корпус №3\"")));
}
