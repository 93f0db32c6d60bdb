//! A real office of seven floors, some of them drawn as walls only.

use crate::plan::testing::{DAY, shared_folder};
use crate::plan::{Input, import};
use expect_test::expect;
use parvis_core::{RemarkKind, UnitCategory};
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
    for remark in &plan.remarks {
        if remark.kind == RemarkKind::LeftOut {
            println!("{remark:?}");
        }
    }
    let reach = parvis_core::reach::reach(&plan);
    println!("stranded {} of {}", reach.iter().filter(|u| u.travel.is_none()).count(), reach.len());
    expect![[""]].assert_eq(&lines.join("\n"));
    assert!(
        plan.units
            .iter()
            .any(|unit| unit.category == UnitCategory::Restroom && unit.name == "Women's Bathroom")
    );
}
