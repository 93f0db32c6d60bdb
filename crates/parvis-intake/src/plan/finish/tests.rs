//! What `finish` does, on small drawings and on random ones.

use super::*;
use crate::draft::{DoorShape, DraftFixture, DraftOpening, DraftUnit, Frame};
use expect_test::{Expect, expect};
use geo::{Area, Coord, Geometry, Point, Validation};
use parvis_core::{
    Connector, ConnectorKind, Fact, FixtureCategory, Level, Metres, OpeningKind, RemarkKind, UnitCategory,
};
use proptest::prelude::*;
use std::collections::BTreeSet;

fn at(x: f64, y: f64) -> Coord {
    Coord { x, y }
}

fn level(id: &str, ordinal: i16, elevation: Option<f64>) -> Level {
    Level { id: id.into(), ordinal, name: String::new(), elevation: elevation.map(Metres) }
}

fn unit(id: &str, level: &str, category: UnitCategory, ring: Vec<Coord>) -> DraftUnit {
    DraftUnit {
        id: id.into(),
        level: level.into(),
        category,
        source_category: String::new(),
        number: String::new(),
        name: String::new(),
        rings: vec![ring],
        lockable: Fact::Unknown,
        people: Fact::Unknown,
        step_free: Fact::Unknown,
    }
}

fn room(id: &str, x: f64, y: f64, wide: f64, deep: f64) -> DraftUnit {
    let ring = vec![at(x, y), at(x + wide, y), at(x + wide, y + deep), at(x, y + deep)];
    unit(id, "0", UnitCategory::Room, ring)
}

fn door(id: &str, shape: DoorShape) -> DraftOpening {
    DraftOpening {
        id: id.into(),
        level: "0".into(),
        kind: OpeningKind::Door,
        name: String::new(),
        shape,
        width_stated: None,
        joins: None,
        exit: None,
        lockable: Fact::Unknown,
        swing: Fact::Unknown,
        step_free: Fact::Unknown,
    }
}

fn draft(units: Vec<DraftUnit>, openings: Vec<DraftOpening>) -> Draft {
    Draft {
        name: String::new(),
        frame: Frame::Local { metres_per_unit: 1.0 },
        levels: vec![level("0", 0, None)],
        units,
        openings,
        connectors: Vec::new(),
        fixtures: Vec::new(),
        remarks: Vec::new(),
    }
}

fn source() -> Provenance {
    Provenance { source: "test".into(), date: jiff::civil::date(2026, 1, 1) }
}

/// One line for each door, connector and remark.
fn told(plan: &FloorPlan) -> String {
    let mut lines = Vec::new();
    for door in &plan.openings {
        let (a, b) = (door.line.start, door.line.end);
        let exit = if door.exit { " exit" } else { "" };
        lines.push(format!(
            "{} {:.2} m {:?} ({:.2} {:.2})-({:.2} {:.2}) joins {:?}{exit}",
            door.id, door.width.metres.0, door.width.basis, a.x, a.y, b.x, b.y, door.joins
        ));
    }
    for stack in &plan.connectors {
        lines.push(format!("{} {:?} {:?}", stack.id, stack.units, stack.flight.map(|m| m.0)));
    }
    for remark in &plan.remarks {
        let number = remark.number.map(|n| format!(" {n:.2}")).unwrap_or_default();
        lines.push(
            format!("{} {:?}{number} {}", remark.kind.as_str(), remark.place, remark.text)
                .trim_end()
                .to_owned(),
        );
    }
    lines.join("\n")
}

fn check(draft: Draft, expected: Expect) {
    expected.assert_eq(&told(&finish(draft, source())));
}

/// Two rooms with 0.4 m of wall between them.
fn two_rooms() -> Vec<DraftUnit> {
    vec![room("left", 0., 0., 5., 4.), room("right", 5.4, 0., 5., 4.)]
}

fn hole(x: f64, y: f64, wide: f64, deep: f64) -> DoorShape {
    DoorShape::Outline(vec![at(x, y), at(x + wide, y), at(x + wide, y + deep), at(x, y + deep)])
}

#[test]
fn a_hole_in_the_wall_is_as_wide_as_it_runs_along_the_wall() {
    let mut narrow = door("narrow", hole(5., 1., 0.4, 0.35));
    narrow.joins = Some(vec!["left".into(), "right".into()]);
    let doors = vec![narrow, door("found", hole(5., 2., 0.4, 0.9)), door("out", hole(-0.4, 1., 0.4, 1.6))];
    check(
        draft(two_rooms(), doors),
        expect![[r#"
            narrow 0.35 m Drawn (5.20 1.35)-(5.20 1.00) joins ["left", "right"]
            found 0.90 m Drawn (5.20 2.00)-(5.20 2.90) joins ["left", "right"]
            out 1.60 m Drawn (-0.20 1.00)-(-0.20 2.60) joins ["left"] exit
            joins_inferred Site 2.00
            exit_inferred Site 1.00"#]],
    );
}

#[test]
fn a_spot_is_laid_along_the_wall_and_a_miss_is_told() {
    let mut wide = door("wide", DoorShape::Point(at(5.0, 2.0)));
    wide.width_stated = Some(Metres(1.2));
    let doors = vec![
        wide,
        door("near", DoorShape::Point(at(2.0, -0.3))),
        door("far", DoorShape::Point(at(2.0, -3.0))),
        door("line", DoorShape::Line(at(5.2, 0.5), at(5.2, 1.5))),
    ];
    check(
        draft(two_rooms(), doors),
        expect![[r#"
            wide 1.20 m Stated (5.00 1.40)-(5.00 2.60) joins ["left", "right"]
            near 0.90 m Assumed (1.55 0.00)-(2.45 0.00) joins ["left"] exit
            line 1.00 m Drawn (5.20 0.50)-(5.20 1.50) joins ["left", "right"]
            door_moved Opening("near") 0.30
            left_out Level("0") far
            joins_inferred Site 3.00
            exit_inferred Site 1.00"#]],
    );
}

#[test]
fn a_door_to_a_courtyard_or_an_undrawn_room_is_no_exit() {
    let ring = [(0., 0.), (20., 0.), (20., 20.), (0., 20.)].map(|(x, y)| at(x, y)).to_vec();
    let mut around = unit("around", "0", UnitCategory::Walkway, ring);
    around.rings.push([(5., 5.), (15., 5.), (15., 15.), (5., 15.)].map(|(x, y)| at(x, y)).to_vec());
    let doors = vec![
        door("in", DoorShape::Line(at(8., 5.), at(9., 5.))),
        door("out", DoorShape::Line(at(8., 0.), at(9., 0.))),
    ];
    check(
        draft(vec![around], doors),
        expect![[r#"
            in 1.00 m Drawn (8.00 5.00)-(9.00 5.00) joins ["around"]
            out 1.00 m Drawn (8.00 0.00)-(9.00 0.00) joins ["around"] exit
            joins_inferred Site 2.00
            exit_inferred Site 1.00"#]],
    );
}

#[test]
fn broken_references_and_doubles_are_kept_and_told() {
    let mut lost = door("lost", hole(5., 2., 0.4, 0.9));
    lost.joins = Some(vec!["left".into(), "nowhere".into()]);
    let mut twin = door("twin", hole(5., 3., 0.4, 0.9));
    twin.joins = Some(vec!["again".into(), "right".into()]);
    let mut units = two_rooms();
    units.push(room("again", 0., 0., 5., 3.9));
    units.push(room("left", 20., 0., 5., 4.));
    units.push(room("thin", 30., 0., 5., 0.001));
    units.push(room("nan", f64::NAN, 0., 5., 0.001));
    check(
        draft(units, vec![lost, twin]),
        expect![[r#"
            lost 0.90 m Drawn (5.20 2.00)-(5.20 2.90) joins ["left"]
            twin 0.90 m Drawn (5.20 3.00)-(5.20 3.90) joins ["left", "right"]
            reference_broken Unit("left-2") left
            left_out Level("0") thin
            left_out Level("0") nan
            doubled_unit Unit("left") again
            reference_broken Opening("lost") nowhere"#]],
    );
}

#[test]
fn stairs_above_one_another_are_joined() {
    let stair = |id: &str, level: &str, x: f64| {
        unit(id, level, UnitCategory::Stairs, vec![at(x, 0.), at(x + 3., 0.), at(x + 3., 5.), at(x, 5.)])
    };
    let mut draft = draft(
        vec![stair("b", "low", 0.), stair("g", "mid", 0.5), stair("t", "top", 0.2), stair("x", "top", 9.)],
        vec![],
    );
    draft.levels = vec![level("top", 0, Some(6.6)), level("low", 0, Some(-3.3)), level("mid", 0, Some(0.1))];
    let flight = |unit: &str| Connector {
        id: unit.into(),
        kind: ConnectorKind::Stairs,
        name: String::new(),
        units: vec![unit.into()],
        flight: Some(Metres(8.0)),
        inferred: false,
    };
    draft.connectors = vec![flight("g"), flight("gone")];
    let plan = finish(draft.clone(), source());
    assert_eq!(
        plan.levels.iter().map(|l| (l.id.as_str(), l.ordinal)).collect::<Vec<_>>(),
        [("low", -1), ("mid", 0), ("top", 1)]
    );
    check(
        draft,
        expect![[r#"
            stairs-b ["b", "g", "t"] Some(8.0)
            level_inferred Site 3.00
            reference_broken Site gone
            left_out Site gone
            connector_inferred Unit("b") 3.00"#]],
    );
}

#[test]
fn degrees_become_metres_about_the_middle() {
    let mut draft = draft(vec![room("r", 71.0, 51.0, 0.001, 0.001)], vec![]);
    draft.frame = Frame::LonLat;
    let plan = finish(draft, source());
    let origin = plan.georeference.unwrap().origin;
    assert!((origin.x - 71.0005).abs() < 1e-9 && (origin.y - 51.0005).abs() < 1e-9, "{origin:?}");
    assert!((plan.units[0].area().get() - 111.19 * 69.97).abs() < 2.0, "{}", plan.units[0].area());
}

/// Mostly sensible numbers, sometimes absurd ones.
fn number() -> impl Strategy<Value = f64> {
    prop_oneof![
        8 => (-40_i32..40).prop_map(|n| f64::from(n) / 2.0),
        4 => -20.0..20.0_f64,
        1 => prop_oneof![Just(f64::NAN), Just(f64::INFINITY), Just(1e300), Just(-1e9), Just(1e-300), Just(9e6)],
    ]
}

fn point() -> impl Strategy<Value = Coord> {
    (number(), number()).prop_map(|(x, y)| Coord { x, y })
}

fn id() -> impl Strategy<Value = String> {
    prop_oneof!["[a-e]", Just(String::new())]
}

fn any_unit() -> impl Strategy<Value = DraftUnit> {
    let rings = proptest::collection::vec(proptest::collection::vec(point(), 0..9), 0..3);
    (id(), "[0-2]", 0..UnitCategory::ALL.len(), rings).prop_map(|(id, level, category, rings)| DraftUnit {
        rings,
        ..unit(&id, &level, UnitCategory::ALL[category], vec![])
    })
}

fn any_door() -> impl Strategy<Value = DraftOpening> {
    let shape = prop_oneof![
        (point(), point()).prop_map(|(a, b)| DoorShape::Line(a, b)),
        proptest::collection::vec(point(), 0..6).prop_map(DoorShape::Outline),
        point().prop_map(DoorShape::Point),
    ];
    let joins = proptest::option::of(proptest::collection::vec(id(), 0..4));
    let width = proptest::option::of(number().prop_map(Metres));
    (id(), "[0-2]", shape, joins, width, any::<Option<bool>>()).prop_map(
        |(id, level, shape, joins, width, exit)| DraftOpening {
            level: level.as_str().into(),
            width_stated: width,
            joins: joins.map(|ids| ids.iter().map(|id| id.as_str().into()).collect()),
            exit,
            ..door(&id, shape)
        },
    )
}

fn any_draft() -> impl Strategy<Value = Draft> {
    let frame = prop_oneof![
        3 => Just(Frame::Local { metres_per_unit: 1.0 }),
        1 => number().prop_map(|metres_per_unit| Frame::Local { metres_per_unit }),
        1 => Just(Frame::LonLat),
    ];
    let levels = proptest::collection::vec(
        ("[0-2]", -2_i16..3, proptest::option::of(number()))
            .prop_map(|(id, n, height)| level(&id, n, height)),
        0..4,
    );
    let connectors = proptest::collection::vec(
        (id(), proptest::collection::vec(id(), 0..4)).prop_map(|(id, units)| Connector {
            id: id.as_str().into(),
            kind: ConnectorKind::Stairs,
            name: String::new(),
            units: units.iter().map(|unit| unit.as_str().into()).collect(),
            flight: None,
            inferred: false,
        }),
        0..3,
    );
    let fixtures = proptest::collection::vec(
        (id(), point()).prop_map(|(id, at)| DraftFixture {
            id: id.as_str().into(),
            level: None,
            category: FixtureCategory::Hydrant,
            name: String::new(),
            shape: Geometry::Point(Point::from(at)),
        }),
        0..3,
    );
    let units = proptest::collection::vec(any_unit(), 0..12);
    let openings = proptest::collection::vec(any_door(), 0..12);
    (frame, levels, units, openings, connectors, fixtures).prop_map(
        |(frame, levels, units, openings, connectors, fixtures)| Draft {
            frame,
            levels,
            connectors,
            fixtures,
            ..draft(units, openings)
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, ..ProptestConfig::default() })]

    #[test]
    fn whatever_comes_in_is_sound_or_remarked(draft in any_draft()) {
        let came = (draft.units.len(), draft.openings.len(), draft.fixtures.len());
        let plan = finish(draft, source());
        for unit in &plan.units {
            prop_assert!(unit.shape.is_valid(), "{:?}", unit.shape);
            prop_assert!(unit.shape.unsigned_area() >= SLIVER);
            prop_assert!(plan.level(&unit.level).is_some());
        }
        for door in &plan.openings {
            prop_assert!(!door.joins.is_empty() && door.joins.len() <= 2);
            prop_assert!(door.joins.iter().all(|unit| plan.unit(unit).is_some()));
            prop_assert!(door.width.metres.get() > 0.0 && door.width.metres.get().is_finite());
            prop_assert!(door.line.start.x.is_finite() && door.line.end.y.is_finite());
        }
        for connector in &plan.connectors {
            prop_assert!(connector.units.len() >= 2);
            prop_assert!(connector.units.iter().all(|unit| plan.unit(unit).is_some()));
        }
        let ids: BTreeSet<_> = plan.units.iter().map(|unit| &unit.id).collect();
        prop_assert_eq!(ids.len(), plan.units.len());
        // Nothing is dropped without a word.
        let told = |kind: RemarkKind| plan.remarks.iter().filter(|remark| remark.kind == kind).count();
        let went = plan.units.len() + plan.openings.len() + plan.fixtures.len();
        let dropped = came.0 + came.1 + came.2 - went;
        prop_assert!(told(RemarkKind::LeftOut) + told(RemarkKind::DoubledUnit) >= dropped);
    }
}
