//! Small drawings written here, and two real ones.

use super::*;
use crate::plan::testing::{DAY, shared};
use crate::plan::{Input, import};
use expect_test::{Expect, expect};
use std::borrow::Cow;
use std::fmt::Write;

fn dump(bytes: &[u8], mapping: &str, out: &str) {
    let input = Input {
        name: "x.dxf",
        files: vec![("x.dxf".into(), Cow::Borrowed(bytes))],
        date: DAY,
        mapping: Some(mapping),
    };
    let t = std::time::Instant::now();
    let plan = match import(&input) {
        Ok(p) => p,
        Err(e) => {
            println!("{e}");
            return;
        }
    };
    println!(
        "{:?} units {} openings {} fixtures {}",
        t.elapsed(),
        plan.units.len(),
        plan.openings.len(),
        plan.fixtures.len()
    );
    for u in &plan.units {
        println!("{} {} {} {}", u.id, u.label(), u.area(), u.shape.exterior().0.len());
    }
    for o in &plan.openings {
        println!("{} {} {:?} {:?} {:?} exit {}", o.id, o.name, o.line, o.width, o.joins, o.exit);
    }
    for r in &plan.remarks {
        println!("{r:?}");
    }
    let (lo, hi) = parvis_core::geometry::bounds(plan.units.iter().map(|u| &u.shape)).unwrap();
    let k = 1600.0 / (hi.x - lo.x + 4.0).max(hi.y - lo.y + 4.0);
    let f = |c: &Coord| format!("{:.1},{:.1} ", (c.x - lo.x + 2.0) * k, (hi.y - c.y + 2.0) * k);
    let mut s = format!(
        "<svg xmlns='http://www.w3.org/2000/svg' width='{}' height='{}'><rect width='100%' height='100%' fill='white'/>",
        (hi.x - lo.x + 4.0) * k,
        (hi.y - lo.y + 4.0) * k
    );
    for (i, u) in plan.units.iter().enumerate() {
        write!(s, "<path fill='hsl({},60%,80%)' stroke='black' fill-rule='evenodd' d='", i * 47 % 360)
            .unwrap();
        for r in std::iter::once(u.shape.exterior()).chain(u.shape.interiors()) {
            write!(s, "M{}Z ", r.0.iter().map(f).collect::<String>()).unwrap();
        }
        write!(s, "'/>").unwrap();
    }
    for x in &plan.fixtures {
        if let Geometry::LineString(l) = &x.shape {
            write!(
                s,
                "<polyline fill='none' stroke='gray' points='{}'/>",
                l.0.iter().map(f).collect::<String>()
            )
            .unwrap();
        }
    }
    for o in &plan.openings {
        write!(
            s,
            "<polyline stroke-width='4' stroke='{}' points='{}{}'/>",
            if o.exit { "green" } else { "red" },
            f(&o.line.start),
            f(&o.line.end)
        )
        .unwrap();
    }
    s += "</svg>";
    std::fs::write(out, s).unwrap();
}

#[test]
fn look() {
    let w = shared("dxf/wrld_office_cad.dxf").unwrap();
    println!("{}", suggest_mapping("w.dxf", &w).unwrap());
    println!("{}", super::super::import(&Input::file("w.dxf", &w, DAY)).unwrap_err());
    dump(
        &w,
        "smallest_room_m2=1.5\n[layers]\n\"floor\"=\"wall\"\n\"wall\"=\"wall\"\n\"concr\"=\"wall\"\n\"Plaster\"=\"wall\"\n\"windows line\"=\"window\"\n\"Furniture\"=\"ignore\"\n[blocks]\n\"door 810x125\"={is=\"door\",width_mm=810}\n\"door1000a\"={is=\"door\",width_mm=1000}\n\"door 900 a\"={is=\"door\",width_mm=900}\n\"eedf332\"={is=\"door\",width_mm=1555}\n\"wind*\"={is=\"window\"}\n\"fefw3\"={is=\"window\"}\n\"cfsdfs\"={is=\"window\"}\n",
        "/tmp/t-b/w2.svg",
    );
    let b = shared("dxf/bjnortier_floorplan.dxf").unwrap();
    println!("{}", suggest_mapping("b.dxf", &b).unwrap());
    dump(
        &b,
        "[layers]\n\"*A-WALL\"=\"wall\"\n\"*FOOTPRINT\"=\"wall\"\n\"*OPENING\"=\"door\"\n\"A-NOTE\"=\"name\"",
        "/tmp/t-b/b2.svg",
    );
    dump(
        &b,
        "unit=\"in\"\n[layers]\n\"*A-WALL\"=\"wall\"\n\"*FOOTPRINT\"=\"wall\"\n\"*OPENING\"=\"door\"\n\"A-NOTE\"=\"name\"",
        "/tmp/t-b/b2.svg",
    );
}
