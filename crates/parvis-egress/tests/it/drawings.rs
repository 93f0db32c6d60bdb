//! Real drawings are built: every room with a way out on the drawing has one in the building, about as long.

use crate::scenes::{at, line, with_a_lift};
use geo::{Coord, CoordsIter, MultiPolygon};
use jiff::civil::date;
use parvis_core::reach::reach;
use parvis_core::{FactDictionary, FloorPlan, Language, Place, UnitId};
use parvis_egress::{Drawn, Ground, Parameters, What, World};
use parvis_intake::plan::{Input, import};
use parvis_intake::{archive, dossier};
use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// The school that comes with the program: its drawing in a dossier with nothing else in it.
pub fn school() -> FloorPlan {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/school");
    let facts = FactDictionary::new();
    let mut files = dossier::new_dossier("s", "School", "KZ", Language::En, date(2026, 11, 21), &facts);
    files.retain(|(name, _)| name != dossier::PLAN);
    files.push((dossier::PLAN.to_owned(), std::fs::read(folder.join(dossier::PLAN)).unwrap()));
    let (dossier, findings) = dossier::read_dossier(&files, &facts);
    dossier.unwrap_or_else(|| panic!("{findings:?}")).plan.unwrap()
}

/// Drawings that may not be shipped.
pub const SHARED: [&str; 7] = [
    "university/block2.json",
    "university/block3.json",
    "osm_mall/grand-place.geojson",
    "osm_mall/caserne.geojson",
    "osm_university/apb.geojson",
    "imdf_campus",
    "office_7_levels",
];

/// A drawing that may not be shipped, from the folder beside the checkout; `None` where there is none.
pub fn shared(name: &str) -> Option<FloorPlan> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let path: Option<PathBuf> =
        here.ancestors().map(|above| above.join("shared/data/plans").join(name)).find(|path| path.exists());
    let Some(path) = path else {
        println!("{name} is not here: skipped");
        return None;
    };
    let files = archive::without_common_folder(archive::read(&path).unwrap());
    let files = files.iter().map(|(name, bytes)| (name.clone(), bytes.as_slice().into())).collect();
    Some(import(&Input { name, files, date: date(2026, 11, 21), mapping: None }).unwrap())
}

/// What came of building a drawing.
struct Built {
    /// Rooms with a way out on the drawing.
    rooms: usize,
    /// Of them, those without one in the building.
    without: Vec<UnitId>,
    /// Of the others, the walk from the remotest spot in the building and on the drawing.
    parts: Vec<(UnitId, f64, f64)>,
    /// Of those, the ones whose way out stays on its storey.
    level: BTreeSet<UnitId>,
    lost: usize,
}

/// The walk from the remotest spot of a floor from which one gets out.
fn longest(world: &World, room: &parvis_egress::Room) -> Option<f64> {
    let MultiPolygon(parts) = &room.floor;
    let corners = parts.iter().flat_map(|part| part.exterior_coords_iter().collect::<Vec<Coord>>());
    let near = |spot: Coord| {
        (0..16).filter_map(move |k| {
            let (sin, cos) = (f64::from(k) * std::f64::consts::TAU / 16.0).sin_cos();
            world
                .nearest(room.plane, Coord { x: spot.x + 0.15 * cos, y: spot.y + 0.15 * sin })
                .map(|(_, walk)| walk)
        })
    };
    corners.filter_map(|corner| near(corner).reduce(f64::min)).reduce(f64::max)
}

/// Builds a drawing with level stairs, so that times are lengths.
fn build(plan: &FloorPlan) -> Built {
    let mut drawn = Drawn::new(plan);
    let mut plan = plan.clone();
    for lost in drawn.lost.iter().filter(|lost| lost.what == What::ExitIntoRoom) {
        // Not an exit in the building, so it is none for the walk on the drawing either.
        let mut openings = plan.openings.iter_mut();
        let opening = openings.find(|opening| Place::Opening(opening.id.clone()) == lost.place).unwrap();
        opening.exit = false;
        if let Some(joins) = drawn.joins.get(&opening.id) {
            opening.joins.clone_from(joins);
        }
    }
    let plan = &plan;
    for plane in &mut drawn.building.planes {
        plane.ground = Ground::Level;
    }
    let world = World::new(&drawn.building, Parameters::collision_free().reach()).unwrap();
    let mut built = Built {
        rooms: 0,
        without: Vec::new(),
        parts: Vec::new(),
        level: BTreeSet::new(),
        lost: drawn.lost.len(),
    };
    for (unit, reach) in plan.units.iter().zip(reach(plan)) {
        let Some(travel) = reach.travel.filter(|_| !unit.category.is_vertical() && !reach.way.is_empty())
        else {
            continue;
        };
        built.rooms += 1;
        if reach.way.iter().all(|id| plan.opening(id).is_some_and(|door| door.level == unit.level)) {
            built.level.insert(unit.id.clone());
        }
        match drawn.rooms.get(&unit.id).and_then(|room| longest(&world, room)) {
            // Outdoors one walks on to the goal: 3 m from the wall.
            Some(walk) => built.parts.push((unit.id.clone(), walk - 3.15, travel.get())),
            None => built.without.push(unit.id.clone()),
        }
    }
    built
}

/// Half of the walks are longer in the building than on the drawing by this factor.
fn middle(built: &Built, level: bool) -> f64 {
    let own = built.parts.iter().filter(|(unit, ..)| built.level.contains(unit) == level);
    let mut parts: Vec<f64> = own.map(|(_, walk, travel)| walk / travel).collect();
    parts.sort_by(f64::total_cmp);
    parts[parts.len() / 2]
}

/// One line on a building, and one for each room that is off by more than a tenth and more than 3 m.
fn told(plan: &FloorPlan, built: &Built) -> String {
    let off = |walk: f64, travel: f64| (walk - travel).abs() > 0.1 * travel && (walk - travel).abs() > 3.0;
    let outliers: Vec<&(UnitId, f64, f64)> =
        built.parts.iter().filter(|(_, walk, travel)| off(*walk, *travel)).collect();
    let mut ratios: Vec<f64> = built.parts.iter().map(|(_, walk, travel)| walk / travel).collect();
    ratios.sort_by(f64::total_cmp);
    let middle = ratios.get(ratios.len() / 2).copied().unwrap_or(f64::NAN);
    let mut text = format!(
        "{} rooms with a way; {} without; {} off; median {middle:.2}; {} lost\n",
        built.rooms,
        built.without.len(),
        outliers.len(),
        built.lost
    );
    for (id, walk, travel) in outliers {
        let unit = plan.unit(id).unwrap();
        writeln!(text, "{} {} {}: {walk:.1} against {travel:.1}", unit.level, unit.label(), unit.id).unwrap();
    }
    for id in &built.without {
        let unit = plan.unit(id).unwrap();
        writeln!(text, "no way: {} {} {} {:?}", unit.level, unit.label(), unit.id, unit.category).unwrap();
    }
    text
}

#[test]
fn every_room_of_the_school_with_a_way_on_the_drawing_has_one_in_the_building() {
    let plan = school();
    let built = build(&plan);
    println!("{}", told(&plan, &built));
    assert!(built.rooms > 200 && built.without.is_empty(), "{:?}", built.without);
    // Landings are walked here and are not in the drawing's lengths: only ways without stairs are as long.
    let (level, by_stairs) = (middle(&built, true), middle(&built, false));
    assert!((0.95..1.1).contains(&level), "{level}");
    assert!((1.0..1.25).contains(&by_stairs), "{by_stairs}");
}

#[test]
fn so_have_the_rooms_of_other_drawings() {
    for name in SHARED {
        let Some(plan) = shared(name) else { continue };
        let built = build(&plan);
        println!("{name}: {}", told(&plan, &built).lines().next().unwrap_or_default());
        assert_eq!(built.without, [] as [UnitId; 0], "{name}");
    }
}

/// The line of an exit may lie within the room, on the room's side of a thick wall: nobody stands outside for it.
#[test]
fn an_exit_drawn_inside_its_room_leads_out_at_the_nearer_wall() {
    for (from, end) in [((0.4, 2.5), (0.4, 3.5)), ((0.4, 3.5), (0.4, 2.5))] {
        let mut plan = with_a_lift();
        let exit = plan.openings.iter_mut().find(|opening| opening.exit).unwrap();
        exit.line = line(from, end);
        let drawn = Drawn::new(&plan);
        let ground = drawn.storey(&"0".into()).unwrap();
        let world = World::new(&drawn.building, Parameters::collision_free().reach()).unwrap();
        for spot in [at(0.25, 0.5), at(0.25, 3.0), at(7.0, 3.0)] {
            let walk = world.nearest(ground, spot).unwrap().1;
            // Out of doors it is 3 m to the goal.
            let straight = spot.x + (spot.y - 3.0).abs().max(0.5) - 0.5;
            assert!(walk > straight + 3.0 - 0.3 && walk < 1.3 * straight + 3.5, "{walk} m from {spot:?}");
        }
    }
}

/// The line of an exit may lie along its room's edge, one end a hair within: the room is on the side where there is more of it.
#[test]
fn an_exit_drawn_along_the_edge_of_its_room_leads_out_and_not_across_it() {
    for (from, end) in [((0.001, 2.5), (-0.001, 3.5)), ((-0.001, 3.5), (0.001, 2.5))] {
        let mut plan = with_a_lift();
        // A room behind the far wall of the exit's own.
        let mut other = plan.units[0].clone();
        (other.id, other.shape) = ("other".into(), crate::scenes::rect(8.1, 2.0, 12.0, 6.0));
        plan.units.push(other);
        let exit = plan.openings.iter_mut().find(|opening| opening.exit).unwrap();
        (exit.line, exit.width.metres) = (line(from, end), parvis_core::Metres(1.2));
        let drawn = Drawn::new(&plan);
        assert!(drawn.lost.iter().all(|lost| lost.what != What::ExitIntoRoom), "{:?}", drawn.lost);
        let world = World::new(&drawn.building, Parameters::collision_free().reach()).unwrap();
        let walk = world.nearest(drawn.storey(&"0".into()).unwrap(), at(1.0, 3.0)).unwrap().1;
        assert!((3.5..4.5).contains(&walk), "a metre, and three out of doors: {walk}");
    }
}
