//! The school goes out in each format and comes back the same.

use super::{ExportFormat, ExportRefusal, export};
use crate::plan::testing::{DAY, input};
use crate::plan::{Input, import};
use expect_test::{Expect, expect};
use geo::Coord;
use parvis_core::{FloorPlan, Georeference, WidthBasis};
use std::borrow::Cow;

const SCHOOL: &[u8] = include_bytes!("../../../tests/data/school.json");

fn school() -> FloorPlan {
    let mut plan = import(&input("school.json", SCHOOL)).unwrap();
    plan.georeference = Some(Georeference { origin: Coord { x: 71.43, y: 51.13 }, bearing: 17.0 });
    plan
}

fn back(plan: &FloorPlan, format: ExportFormat) -> FloorPlan {
    let files = export(plan, format).unwrap();
    let files = files.into_iter().map(|(name, bytes)| (name, Cow::Owned(bytes))).collect();
    import(&Input { name: "plan", files, date: DAY, mapping: None }).unwrap()
}

fn figures(plan: &FloorPlan) -> String {
    let assumed = plan.openings.iter().filter(|opening| opening.width.basis == WidthBasis::Assumed).count();
    format!(
        "{} levels, {} units, {} openings, {} exits, {assumed} widths assumed, {} connectors, {} fixtures",
        plan.levels.len(),
        plan.units.len(),
        plan.openings.len(),
        plan.exits().count(),
        plan.connectors.len(),
        plan.fixtures.len(),
    )
}

/// Storey by storey and in all, the floor is the same within one part in a hundred.
fn same_floor(a: &FloorPlan, b: &FloorPlan) {
    for (one, other) in a.levels.iter().zip(&b.levels) {
        let area = |plan: &FloorPlan, id| plan.units_on(id).map(|unit| unit.area().get()).sum::<f64>();
        let (one, other) = (area(a, &one.id), area(b, &other.id));
        assert!((one - other).abs() <= one * 0.01, "{one} m² became {other} m²");
    }
}

fn check(format: ExportFormat, expected: Expect) -> (FloorPlan, FloorPlan) {
    let plan = school();
    let again = back(&plan, format);
    same_floor(&plan, &again);
    expected.assert_eq(&format!("{}\n{}\n", figures(&plan), figures(&again)));
    (plan, again)
}

#[test]
fn through_imdf() {
    let (plan, again) = check(
        ExportFormat::Imdf,
        expect![[r#"
        6 levels, 226 units, 252 openings, 26 exits, 0 widths assumed, 3 connectors, 0 fixtures
        6 levels, 226 units, 252 openings, 26 exits, 0 widths assumed, 3 connectors, 0 fixtures
    "#]],
    );
    same_things(&plan, &again);
}

#[test]
fn through_geojson() {
    let (plan, again) = check(
        ExportFormat::GeoJson,
        expect![[r#"
        6 levels, 226 units, 252 openings, 26 exits, 0 widths assumed, 3 connectors, 0 fixtures
        6 levels, 226 units, 252 openings, 26 exits, 0 widths assumed, 3 connectors, 0 fixtures
    "#]],
    );
    same_things(&plan, &again);
}

#[test]
fn through_osm() {
    let (plan, again) = check(
        ExportFormat::Osm,
        expect![[r#"
            6 levels, 226 units, 252 openings, 26 exits, 0 widths assumed, 3 connectors, 0 fixtures
            6 levels, 226 units, 252 openings, 26 exits, 0 widths assumed, 3 connectors, 1 fixtures
        "#]],
    );
    // A room with a hole becomes a relation, which stands after the ways.
    let names = |plan: &FloorPlan| {
        let mut names: Vec<_> =
            plan.units.iter().map(|unit| (unit.number.clone(), unit.name.clone())).collect();
        names.sort();
        names
    };
    assert_eq!(names(&plan), names(&again));
}

/// IMDF keeps ids, names, uses, doors and what they join.
fn same_things(a: &FloorPlan, b: &FloorPlan) {
    for (one, other) in a.units.iter().zip(&b.units) {
        assert_eq!(
            (&one.id, one.category, &one.number, &one.name, &one.source_category),
            (&other.id, other.category, &other.number, &other.name, &other.source_category)
        );
        assert!((one.area().get() - other.area().get()).abs() <= one.area().get() * 0.01 + 0.01);
    }
    for (one, other) in a.openings.iter().zip(&b.openings) {
        assert_eq!(
            (&one.id, one.kind, &one.name, one.exit, &one.joins, one.width.basis),
            (&other.id, other.kind, &other.name, other.exit, &other.joins, other.width.basis)
        );
        assert!((one.width.metres.get() - other.width.metres.get()).abs() < 0.01, "{one:?} {other:?}");
    }
    for (one, other) in a.connectors.iter().zip(&b.connectors) {
        assert_eq!(
            (&one.id, one.kind, &one.units, one.inferred),
            (&other.id, other.kind, &other.units, other.inferred)
        );
    }
}

#[test]
fn the_same_plan_gives_the_same_bytes() {
    for format in ExportFormat::ALL {
        assert_eq!(export(&school(), format), export(&school(), format), "{format:?}");
    }
}

#[test]
fn a_plan_without_a_place_is_not_exported() {
    let mut plan = school();
    plan.georeference = None;
    assert_eq!(export(&plan, ExportFormat::Imdf), Err(ExportRefusal::NoPlace));
    plan.georeference = Some(Georeference { origin: Coord { x: 51.0, y: 95.0 }, bearing: 0.0 });
    assert_eq!(export(&plan, ExportFormat::Imdf), Err(ExportRefusal::BadPlace));
}
