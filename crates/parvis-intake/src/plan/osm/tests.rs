//! Real buildings, in three spellings.

use crate::plan::import;
use crate::plan::testing::{input, shared};
use expect_test::{Expect, expect};
use parvis_core::FloorPlan;
use std::collections::BTreeMap;

const CASERNE_XML: &[u8] = include_bytes!("../../../tests/data/caserne.osm");
const CASERNE_JSON: &[u8] = include_bytes!("../../../tests/data/caserne.geojson");

/// A building in a few lines.
fn told(plan: &FloorPlan) -> String {
    let mut remarks: BTreeMap<&str, usize> = BTreeMap::new();
    for remark in &plan.remarks {
        *remarks.entry(remark.kind.as_str()).or_default() += 1;
    }
    let mut uses: BTreeMap<&str, usize> = BTreeMap::new();
    for unit in &plan.units {
        *uses.entry(unit.category.as_str()).or_default() += 1;
    }
    let mut things: BTreeMap<&str, usize> = BTreeMap::new();
    for fixture in &plan.fixtures {
        *things.entry(fixture.category.as_str()).or_default() += 1;
    }
    format!(
        "{:?} levels {:?}\nunits {uses:?}\ndoors {} exits {} joining two {}\nfixtures {things:?}\nconnectors {:?}\nremarks {remarks:?}",
        plan.name,
        plan.levels.iter().map(|level| level.ordinal).collect::<Vec<_>>(),
        plan.openings.iter().filter(|opening| !opening.exit).count(),
        plan.exits().count(),
        plan.openings.iter().filter(|opening| opening.joins.len() == 2).count(),
        plan.connectors.iter().map(|connector| connector.units.len()).collect::<Vec<_>>(),
    )
}

fn check(name: &str, bytes: &[u8], expected: Expect) -> FloorPlan {
    let plan = import(&input(name, bytes)).unwrap();
    expected.assert_eq(&told(&plan));
    plan
}

#[test]
fn a_mall_from_xml_and_geojson() {
    check(
        "caserne.osm",
        CASERNE_XML,
        expect![[r#"
        "Victoria Station" levels [-1, 0, 1, 2]
        units {"elevator": 4, "foodservice": 5, "lobby": 2, "office": 1, "restroom": 2, "room": 5, "shop": 34, "stairs": 4, "unspecified": 9, "walkway": 8}
        doors 0 exits 5 joining two 0
        fixtures {"other": 9, "road": 3, "vehicleparking": 1, "wall": 3}
        connectors [2, 2, 2, 2]
        remarks {"joins_inferred": 1, "left_out": 16, "level_inferred": 1, "ring_closed": 1}"#]],
    );
    // One shop is tagged level 0;2 here and 0;1 in the GeoJSON, which was taken later; all else agrees.
    check(
        "caserne.geojson",
        CASERNE_JSON,
        expect![[r#"
        "Victoria Station" levels [-1, 0, 1]
        units {"elevator": 4, "foodservice": 5, "lobby": 2, "office": 1, "restroom": 2, "room": 5, "shop": 34, "stairs": 4, "unspecified": 9, "walkway": 8}
        doors 0 exits 5 joining two 0
        fixtures {"other": 9, "road": 3, "vehicleparking": 1, "wall": 3}
        connectors [2, 2, 2, 2]
        remarks {"joins_inferred": 1, "left_out": 16, "level_inferred": 1, "ring_closed": 1}"#]],
    );
}

#[test]
fn a_mall_with_its_surroundings() {
    if let Some(bytes) = shared("osm_mall/grand-place.geojson") {
        check(
            "grand-place.geojson",
            &bytes,
            expect![[r#"
                "Grand'Place" levels [0, 1]
                units {"foodservice": 10, "office": 1, "room": 13, "serviceroom": 1, "shop": 98, "waitingroom": 4, "walkway": 8}
                doors 0 exits 5 joining two 2
                fixtures {"boundary": 4, "column": 8, "hydrant": 1, "other": 5, "road": 100, "vehiclebarrier": 4, "vehicleparking": 10}
                connectors []
                remarks {"joins_inferred": 1, "left_out": 51, "level_inferred": 1}"#]],
        );
    }
}

#[test]
fn a_university_in_three_spellings() {
    let files =
        ["osm_university/APBorig.osm", "osm_university/APBorig.osm.pbf", "osm_university/apb.geojson"];
    let mut tellings = Vec::new();
    for file in files {
        let Some(bytes) = shared(file) else { return };
        let plan = import(&input(file, &bytes)).unwrap();
        let reach = parvis_core::reach::reach(&plan);
        assert_eq!(reach.iter().filter(|unit| unit.travel.is_none()).count(), 1, "{file}");
        tellings.push(told(&plan));
    }
    expect![[r#"
        "Andreas-Pfitzmann-Bau" levels [-1, 0, 1, 2, 3]
        units {"elevator": 8, "foodservice": 1, "office": 1, "restroom": 30, "room": 360, "stairs": 32, "walkway": 44}
        doors 508 exits 24 joining two 508
        fixtures {"column": 48, "other": 1, "road": 4, "wall": 8}
        connectors [4, 4, 4, 5, 4, 5, 5, 4, 4]
        remarks {"door_moved": 4, "exit_inferred": 1, "joins_inferred": 1, "left_out": 16}"#]]
    .assert_eq(&tellings[0]);
    assert_eq!(tellings[1], tellings[0]);
    // XML and PBF list bus routes and the campus, none of them drawable; the converter to GeoJSON dropped them.
    assert_eq!(tellings[2], tellings[0].replace("\"left_out\": 16", "\"left_out\": 13"));
}
