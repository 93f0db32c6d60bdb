//! Buildings to walk in, and helpers to fill and run them.

use geo::{BooleanOps, Coord, Line, MultiPolygon, Polygon, polygon};
use parvis_core::{
    Connector, ConnectorKind, Fact, FloorPlan, Level, Metres, Opening, OpeningKind, Unit, UnitCategory,
    Width, WidthBasis,
};
use parvis_egress::{
    Building, Chance, Choice, Door, Ground, GroupId, Outcome, Parameters, Person, Plane, PlaneId, Portal,
    Run, Settings, Spread, World,
};

pub fn rect(x0: f64, y0: f64, x1: f64, y1: f64) -> Polygon {
    polygon![(x: x0, y: y0), (x: x1, y: y0), (x: x1, y: y1), (x: x0, y: y1)]
}

pub fn at(x: f64, y: f64) -> Coord {
    Coord { x, y }
}

pub fn line(a: (f64, f64), b: (f64, f64)) -> Line {
    Line::new(a, b)
}

/// The rectangles joined into one floor.
pub fn joined(parts: &[Polygon]) -> MultiPolygon {
    parts.iter().fold(MultiPolygon::new(vec![]), |floor, part| floor.union(&MultiPolygon::from(part.clone())))
}

/// A room of `width` × `depth` metres whose right wall has doors of one metre at these heights; beyond each lies
/// a yard with its goal.
pub fn room(width: f64, depth: f64, doors: &[f64]) -> Building {
    let mut parts = vec![rect(0.0, 0.0, width, depth)];
    for y in doors {
        parts.push(rect(width - 0.1, y - 0.5, width + 0.3, y + 0.5));
        parts.push(rect(width + 0.2, y - 1.2, width + 4.0, y + 1.2));
    }
    let mut building = Building::of_one_floor(joined(&parts));
    for y in doors {
        building.add_goal(
            &format!("exit at {y}"),
            PlaneId(0),
            rect(width + 2.5, y - 1.2, width + 4.0, y + 1.2),
        );
        building.add_door(&format!("door at {y}"), PlaneId(0), line((width, y - 0.5), (width, y + 0.5)));
    }
    building
}

/// People on a lattice inside a rectangle, a little shaken, with drawn speeds.
pub fn crowd(count: usize, (x0, y0, x1, y1): (f64, f64, f64, f64), choice: Choice, seed: u64) -> Vec<Person> {
    let chance = Chance::new(seed);
    let columns = ((count as f64 * (x1 - x0) / (y1 - y0)).sqrt().ceil() as usize).max(1);
    let rows = count.div_ceil(columns);
    (0..count)
        .map(|k| {
            let id = k as u32;
            let shake = |draw| 0.1 * (chance.part(id, draw) - 0.5);
            let x = x0 + (x1 - x0) * ((k % columns) as f64 + 0.5) / columns as f64 + shake(1);
            let y = y0 + (y1 - y0) * ((k / columns) as f64 + 0.5) / rows as f64 + shake(2);
            let speed = Spread::WALKING.draw(chance.apart(3), id);
            // As in the scenes both engines are measured on: slim and close, for the collision-free model.
            Person { speed, radius: 0.15, time_gap: 0.8, ..Person::adult(PlaneId(0), at(x, y), choice) }
        })
        .collect()
}

pub fn world(building: &Building) -> World {
    World::new(building, Parameters::anticipation().reach()).unwrap()
}

pub fn run(building: &Building, people: &[Person]) -> Outcome {
    Run::new(&world(building), people, Settings::new(Parameters::collision_free(), 1)).finish()
}

/// Two storeys joined by one flight of 10 m: up there a room, down here a corridor with the exit.
pub fn two_storeys() -> Building {
    let level = |name: &str, floor| Plane { name: name.into(), floor, ground: Ground::Level };
    let upper = joined(&[rect(0.0, 0.0, 8.0, 6.0)]);
    let lower = joined(&[rect(0.0, 0.0, 12.0, 2.0)]);
    let flight = joined(&[rect(0.0, 0.0, 10.0, 1.5)]);
    let mut building = Building {
        planes: vec![
            level("lower", lower),
            level("upper", upper),
            Plane {
                name: "flight".into(),
                floor: flight,
                ground: Ground::Slope { up: 0.65, down: 0.77, steps: true },
            },
        ],
        ..Building::default()
    };
    // The upper room's right wall opens onto the top of the flight (x = 10), whose floor lies left of the top.
    building.portals.push(Portal {
        from: (PlaneId(1), line((8.0, 1.0), (8.0, 2.5))),
        to: (PlaneId(2), line((10.0, 1.5), (10.0, 0.0))),
    });
    // The flight's foot (x = 0) opens onto the left end of the lower corridor.
    building.portals.push(Portal {
        from: (PlaneId(2), line((0.0, 1.5), (0.0, 0.0))),
        to: (PlaneId(0), line((0.0, 0.25), (0.0, 1.75))),
    });
    building.add_goal("out", PlaneId(0), rect(10.0, 0.0, 12.0, 2.0));
    building.add_door("foot", PlaneId(0), line((1.0, 0.0), (1.0, 2.0)));
    building.add_door("top", PlaneId(1), line((7.5, 0.0), (7.5, 6.0)));
    building
}

/// So many storeys of offices, 102 × 22 m each: a corridor 2 m wide with rooms of 10 × 9.9 m on both sides behind walls of
/// 0.1 m, doors of 0.9 m with a capacity of 1.2 a second; a flight from each storey's east end to the one below, exits on the ground at both ends.
pub fn offices(storeys: u16) -> Building {
    let mut building = Building::default();
    for storey in 0..storeys {
        let mut parts = vec![rect(0.0, 10.0, 102.0, 12.0)];
        for room in 0..10 {
            let x = 1.0 + 10.0 * f64::from(room);
            for (y0, y1, wall) in [(0.0, 9.9, (9.8, 10.1)), (12.1, 22.0, (11.9, 12.2))] {
                parts.push(rect(x, y0, x + 9.9, y1));
                parts.push(rect(x + 4.5, wall.0, x + 5.4, wall.1));
            }
        }
        let floor = joined(&parts);
        building.planes.push(Plane { name: format!("storey {storey}"), floor, ground: Ground::Level });
        for room in 0..10 {
            let x = 5.5 + 10.0 * f64::from(room);
            for y in [9.95, 12.05] {
                let at = line((x, y), (x + 0.9, y));
                building.doors.push(Door {
                    name: format!("{storey} {x} {y}"),
                    plane: PlaneId(storey),
                    line: at,
                    capacity: Some(1.2),
                    open: true,
                });
            }
        }
    }
    for storey in 1..storeys {
        let flight = PlaneId(building.planes.len() as u16);
        building.planes.push(Plane {
            name: format!("flight {storey}"),
            floor: joined(&[rect(0.0, 0.0, 10.0, 1.5)]),
            ground: Ground::Slope { up: 0.65, down: 0.77, steps: true },
        });
        building.portals.push(Portal {
            from: (PlaneId(storey), line((102.0, 10.25), (102.0, 11.75))),
            to: (flight, line((10.0, 1.5), (10.0, 0.0))),
        });
        building.portals.push(Portal {
            from: (flight, line((0.0, 1.5), (0.0, 0.0))),
            to: (PlaneId(storey - 1), line((0.0, 10.25), (0.0, 11.75))),
        });
    }
    building.add_goal("west", PlaneId(0), rect(0.0, 10.0, 1.0, 12.0));
    building.add_goal("east", PlaneId(0), rect(101.0, 10.0, 102.0, 12.0));
    building
}

/// So many people in each room of the offices: half of the rooms are classes, the others look for the quickest way.
pub fn in_offices(building: &Building, each: usize, storeys: u16) -> Vec<Person> {
    let mut people = Vec::new();
    for storey in 0..storeys {
        for room in 0..20_u16 {
            let x = 1.0 + 10.0 * f64::from(room / 2);
            let y = if room.is_multiple_of(2) { 0.0 } else { 12.1 };
            let group = room.is_multiple_of(3).then(|| GroupId(storey * 20 + room));
            let choice = if group.is_some() { Choice::Nearest } else { Choice::Quickest };
            let all =
                crowd(each, (x + 0.5, y + 0.5, x + 9.4, y + 9.4), choice, u64::from(storey * 20 + room));
            people.extend(all.into_iter().map(|p| Person { plane: PlaneId(storey), group, ..p }));
        }
    }
    assert_eq!(building.planes.len() as u16, storeys * 2 - 1);
    people
}

/// Two levels of one room each, joined by a lift 2 × 2 m beside them with a door on either; the exit is below.
pub fn with_a_lift() -> FloorPlan {
    let mut plan = FloorPlan::default();
    for (ordinal, level) in [(0, "0"), (1, "1")] {
        plan.levels.push(Level { id: level.into(), ordinal, name: String::new(), elevation: None });
        for (id, category, shape) in [
            ("room", UnitCategory::Room, rect(0.0, 0.0, 8.0, 6.0)),
            ("lift", UnitCategory::Elevator, rect(8.1, 2.0, 10.1, 4.0)),
        ] {
            plan.units.push(Unit {
                id: format!("{id} {level}").into(),
                level: level.into(),
                category,
                source_category: String::new(),
                number: String::new(),
                name: String::new(),
                shape,
                lockable: Fact::Unknown,
                people: Fact::Unknown,
                refuge: Fact::Unknown,
                step_free: Fact::Unknown,
            });
        }
        plan.openings.push(opening(level, "lift", (8.05, 2.5), (8.05, 3.5)));
    }
    plan.openings.push(opening("0", "exit", (0.0, 2.5), (0.0, 3.5)));
    plan.connectors.push(Connector {
        id: "l".into(),
        kind: ConnectorKind::Elevator,
        name: String::new(),
        units: vec!["lift 0".into(), "lift 1".into()],
        flight: None,
        inferred: false,
    });
    plan
}

fn opening(level: &str, to: &str, from: (f64, f64), end: (f64, f64)) -> Opening {
    let exit = to == "exit";
    let joins = if exit { vec![] } else { vec![format!("lift {level}").into()] };
    Opening {
        id: format!("{to} {level}").into(),
        level: level.into(),
        kind: OpeningKind::Door,
        name: String::new(),
        line: line(from, end),
        width: Width { metres: Metres(1.0), basis: WidthBasis::Stated },
        joins: [vec![format!("room {level}").into()], joins].concat(),
        exit,
        lockable: Fact::Unknown,
        swing: Fact::Unknown,
        step_free: Fact::Unknown,
    }
}
