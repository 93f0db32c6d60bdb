//! A real office of seven floors, some of them drawn as walls only.

use crate::plan::testing::{DAY, shared_folder};
use crate::plan::{Input, import};
use expect_test::expect;
use parvis_core::UnitCategory;
use std::borrow::Cow;
use std::collections::BTreeMap;

#[test]
fn an_office_of_seven_floors() {
    let Some(files) = shared_folder("office_7_levels") else { return };
    let files = files.iter().map(|(name, bytes)| (name.clone(), Cow::Borrowed(bytes.as_slice()))).collect();
    let plan = import(&Input { name: "office", files, date: DAY, mapping: None }).unwrap();
    let mut lines = vec![plan.name.clone()];
    for level in &plan.levels {
        let mut uses: BTreeMap<&str, usize> = BTreeMap::new();
        for unit in plan.units_on(&level.id) {
            *uses.entry(unit.category.as_str()).or_default() += 1;
        }
        let doors = plan.openings.iter().filter(|door| door.level == level.id);
        let two = doors.clone().filter(|door| door.joins.len() == 2).count();
        let exits = doors.clone().filter(|door| door.exit).count();
        lines.push(format!(
            "{} {} {uses:?} doors {} joining two {two} exits {exits}",
            level.id,
            level.ordinal,
            doors.count()
        ));
    }
    for stack in &plan.connectors {
        lines.push(format!(
            "{} {:?}{}",
            stack.id,
            stack.units,
            if stack.inferred { " inferred" } else { "" }
        ));
    }
    let mut remarks: BTreeMap<&str, f64> = BTreeMap::new();
    for remark in &plan.remarks {
        *remarks.entry(remark.kind.as_str()).or_default() += remark.number.unwrap_or(1.0);
    }
    lines.push(format!("{remarks:?}"));
    expect![[r#"
        Westport House
        G 0 {"elevator": 6, "nonpublic": 1, "restroom": 2, "room": 25, "stairs": 6} doors 36 joining two 24 exits 8
        1 1 {"elevator": 5, "room": 10, "stairs": 6} doors 11 joining two 10 exits 0
        2 2 {"elevator": 1, "nonpublic": 2, "restroom": 4, "room": 23, "stairs": 4} doors 25 joining two 25 exits 0
        3 3 {"elevator": 2, "nonpublic": 16, "room": 99, "stairs": 3} doors 122 joining two 118 exits 0
        4 4 {"elevator": 2, "nonpublic": 16, "room": 89, "stairs": 4} doors 114 joining two 110 exits 0
        5 5 {"elevator": 1, "room": 10, "stairs": 3} doors 15 joining two 15 exits 0
        6 6 {"elevator": 1, "opentobelow": 2, "room": 9, "stairs": 2} doors 10 joining two 10 exits 0
        stairs-601 ["1/264", "2/307"]
        stairs-602 ["G/103", "1/264"]
        elevator-603 ["G/102", "2/308"]
        stairs-G/112 ["G/112", "1/209"] inferred
        stairs-G/113 ["G/113", "1/206", "2/334", "3/4196", "4/5180"] inferred
        elevator-G/114 ["G/114", "1/207"] inferred
        elevator-G/115 ["G/115", "1/208"] inferred
        stairs-G/120 ["G/120", "1/210", "2/331", "3/4223", "4/5206"] inferred
        elevator-G/121 ["G/121", "1/211"] inferred
        elevator-G/127 ["G/127", "1/214"] inferred
        stairs-G/128 ["G/128", "1/215", "2/313", "3/4220", "4/5203", "5/620", "6/713"] inferred
        elevator-G/1001 ["G/1001", "1/270"] inferred
        stairs-G/1004 ["G/1004", "1/265"] inferred
        elevator-3/4221 ["3/4221", "4/5204", "5/622", "6/715"] inferred
        elevator-3/4222 ["3/4222", "4/5205"] inferred
        stairs-4/5213 ["4/5213", "5/627", "6/718"] inferred
        {"connector_inferred": 40.0, "doubled_ring": 13.0, "exit_inferred": 7.0, "joins_inferred": 333.0, "left_out": 42.0, "unit_inferred": 255.0}"#]].assert_eq(&lines.join("\n"));
    assert!(
        plan.units
            .iter()
            .any(|unit| unit.category == UnitCategory::Restroom && unit.name == "Women's Bathroom")
    );
}
