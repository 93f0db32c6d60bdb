//! A case made ready to run: the building, the people standing in it, what happens.

use crate::chance::Stream;
use crate::file::{Axis, BadFile, Box4, DoorFile, File, PeopleFile, PlaneFile, Spread, StopFile};
use geo::{BooleanOps, Coord, Line, LineString, MultiPolygon, Polygon, Rect};
use parvis_egress::{
    Air, Building, CALIBRATED, Chance, Change, Choice, Door, DoorId, Event, Goal, GoalId, Ground, GroupId,
    Lift, Model, Parameters, Person, Plane, PlaneId, Portal, Service, Stop, Trigger, Whom, World, gap_at,
};
use std::ops::Range;

/// A case ready to run with any seed.
#[derive(Debug)]
pub(crate) struct Scene<'a> {
    pub name: &'a str,
    pub file: &'a File,
    pub building: Building,
    pub world: World,
    pub parameters: Parameters,
    pub events: Vec<Event>,
}

/// A group and the numbers of its people.
pub(crate) type Groups = Vec<(String, Range<usize>)>;

impl<'a> Scene<'a> {
    /// Builds the building of a case.
    pub fn new(name: &'a str, file: &'a File) -> Result<Self, BadFile> {
        let parameters = match file.model {
            Model::AnticipationVelocity => Parameters::anticipation(),
            Model::CollisionFreeSpeed => Parameters::collision_free(),
        };
        let building = building(name, file)?;
        let world = World::new(&building, parameters.reach())
            .map_err(|trouble| BadFile::sense(name, trouble.to_string()))?;
        let events = events(name, file)?;
        Ok(Self { name, file, building, world, parameters, events })
    }

    /// Everybody at their places, drawn with this seed.
    pub fn people(&self, seed: u64) -> Result<(Vec<Person>, Groups), BadFile> {
        let mut people: Vec<Person> = Vec::new();
        let mut groups = Groups::new();
        let chance = Chance::new(seed);
        let (speeds, starts) = (chance.apart(1), chance.apart(2));
        for (number, group) in self.file.people.iter().enumerate() {
            let mut stream = Stream::new(seed.wrapping_mul(1009).wrapping_add(number as u64));
            let first = people.len();
            let plane = plane(self.name, self.file, group.plane.as_deref())?;
            let radius = group.radius.unwrap_or(CALIBRATED.0);
            let choice = self.choice(group)?;
            // The first group of the file with this word gives its number to all.
            let same = |other: &PeopleFile| group.together.is_some() && other.together == group.together;
            let together = self.file.people.iter().position(same).map(|number| GroupId(number as u16));
            for at in self.places(group, plane, radius, &mut stream)? {
                let id = people.len() as u32;
                let speed = group.speed.spread().draw(speeds, id).max(0.05);
                people.push(Person {
                    plane,
                    at,
                    radius,
                    speed,
                    time_gap: group.time_gap.unwrap_or(CALIBRATED.1) * gap_at(speed),
                    starts: group
                        .starts
                        .map_or(0.0, |spread: Spread| spread.spread().draw(starts, id))
                        .max(0.0),
                    signal: None,
                    on_stairs: 1.0,
                    means: group.means.means(),
                    choice,
                    group: together,
                });
            }
            groups.push((group.name.clone(), first..people.len()));
        }
        Ok((people, groups))
    }

    fn choice(&self, group: &PeopleFile) -> Result<Choice, BadFile> {
        let weight = group.weight.ok_or_else(|| {
            BadFile::sense(self.name, format!("“{}” choose {} but have no weight", group.name, group.goal))
        });
        Ok(match group.goal.as_str() {
            "nearest" => Choice::Nearest,
            "quickest" => Choice::Quickest,
            "following" => Choice::Following(weight? as f32),
            "familiar" => {
                let known = group.known.as_deref().unwrap_or_default();
                Choice::Familiar(goal(self.name, self.file, known)?, weight? as f32)
            }
            name => Choice::Assigned(goal(self.name, self.file, name)?),
        })
    }

    /// Places for a group: those it names, or an even lattice of its area shaken by chance.
    fn places(
        &self,
        group: &PeopleFile,
        plane: PlaneId,
        radius: f64,
        stream: &mut Stream,
    ) -> Result<Vec<Coord>, BadFile> {
        if !group.at.is_empty() {
            return Ok(group.at.iter().map(|[x, y]| Coord { x: *x, y: *y }).collect());
        }
        let Some(area) = group.area else {
            return Err(BadFile::sense(self.name, format!("the people “{}” have no place", group.name)));
        };
        let [x0, y0, x1, y1] = area;
        let wanted = match (group.count, group.density) {
            (Some(count), _) => count as usize,
            (None, Some(density)) => (density * (x1 - x0) * (y1 - y0)).round() as usize,
            (None, None) => {
                return Err(BadFile::sense(
                    self.name,
                    format!("“{}” has neither count nor density", group.name),
                ));
            }
        };
        let can = |at: Coord| self.world.can_stand(plane, at, radius.min(0.15));
        match lattice(area, wanted, radius, can, stream) {
            Some(places) => Ok(places),
            None => Err(BadFile::sense(
                self.name,
                format!("{wanted} people do not fit into the place of “{}”", group.name),
            )),
        }
    }
}

/// So many places in an area, as far apart as the lattice allows that holds them, each shaken within its share.
fn lattice(
    [x0, y0, x1, y1]: Box4,
    wanted: usize,
    radius: f64,
    can: impl Fn(Coord) -> bool,
    stream: &mut Stream,
) -> Option<Vec<Coord>> {
    if wanted == 0 {
        return Some(Vec::new());
    }
    // Equal triangles, narrowed until all find room.
    let mut apart = (x1 - x0).max(y1 - y0);
    while apart > 1.4 * radius {
        let rows = (((y1 - y0) / (apart * 0.866)).floor() as usize).max(1);
        let columns = (((x1 - x0) / apart).floor() as usize).max(1);
        let (dx, dy) = ((x1 - x0) / columns as f64, (y1 - y0) / rows as f64);
        let mut places = Vec::new();
        for row in 0..rows {
            for column in 0..columns {
                let odd = if row % 2 == 1 { 0.25 } else { -0.25 };
                let x = x0 + dx * (column as f64 + 0.5 + if rows > 1 { odd } else { 0.0 });
                let at = Coord { x, y: y0 + dy * (row as f64 + 0.5) };
                if can(at) {
                    places.push(at);
                }
            }
        }
        if places.len() >= wanted {
            let play = ((apart - 2.0 * radius) / 2.0 * 0.7).clamp(0.02, 0.5);
            let chosen = thin(places, wanted, stream);
            return Some(chosen.into_iter().map(|at| shake(at, play, &can, stream)).collect());
        }
        apart *= 0.98;
    }
    None
}

/// Takes places away by chance until as many are left as wanted; the rest keep their order.
fn thin(mut places: Vec<Coord>, wanted: usize, stream: &mut Stream) -> Vec<Coord> {
    while places.len() > wanted {
        places.remove(stream.below(places.len()));
    }
    places
}

fn shake(at: Coord, play: f64, can: impl Fn(Coord) -> bool, stream: &mut Stream) -> Coord {
    let shaken =
        Coord { x: at.x + play * (2.0 * stream.part() - 1.0), y: at.y + play * (2.0 * stream.part() - 1.0) };
    if can(shaken) { shaken } else { at }
}

pub(crate) fn rectangle([x0, y0, x1, y1]: Box4) -> Polygon {
    Rect::new((x0, y0), (x1, y1)).to_polygon()
}

fn line([x0, y0, x1, y1]: Box4) -> Line {
    Line::new((x0, y0), (x1, y1))
}

/// The plane with this name; the first one for none.
pub(crate) fn plane(name: &str, file: &File, asked: Option<&str>) -> Result<PlaneId, BadFile> {
    let found = match asked {
        None => Some(0),
        Some(asked) => file.plane.iter().position(|plane| plane.name == asked),
    };
    found
        .map(|index| PlaneId(index as u16))
        .ok_or_else(|| BadFile::sense(name, format!("there is no plane “{}”", asked.unwrap_or_default())))
}

/// The door with this name.
pub(crate) fn door(name: &str, file: &File, asked: &str) -> Result<DoorId, BadFile> {
    let found = file.door.iter().position(|door| door.name == asked);
    found
        .map(|index| DoorId(index as u16))
        .ok_or_else(|| BadFile::sense(name, format!("there is no door “{asked}”")))
}

/// The goal with this name.
fn goal(name: &str, file: &File, asked: &str) -> Result<GoalId, BadFile> {
    let found = file.goal.iter().position(|goal| goal.name == asked);
    found
        .map(|index| GoalId(index as u16))
        .ok_or_else(|| BadFile::sense(name, format!("there is no goal “{asked}”")))
}

fn building(name: &str, file: &File) -> Result<Building, BadFile> {
    let mut building = Building::default();
    for plane in &file.plane {
        let ground = match plane.slope {
            None => Ground::Level,
            Some(slope) => Ground::Slope { up: slope.up, down: slope.down, steps: slope.steps },
        };
        building.planes.push(Plane { name: plane.name.clone(), floor: floor(plane), ground });
    }
    for own in &file.door {
        let plane = plane(name, file, own.plane.as_deref())?;
        let line = door_line(own);
        building.doors.push(Door {
            name: own.name.clone(),
            plane,
            line,
            capacity: own.capacity,
            open: own.open,
        });
    }
    for own in &file.portal {
        building.portals.push(Portal {
            from: (plane(name, file, Some(&own.from))?, line(own.line)),
            to: (plane(name, file, Some(&own.to))?, line(own.onto)),
        });
    }
    for own in &file.goal {
        let plane = plane(name, file, own.plane.as_deref())?;
        let area = rectangle(own.area);
        building.goals.push(Goal {
            name: own.name.clone(),
            plane,
            area,
            capacity: None,
            flow: own.flow,
            whom: Whom::All,
            aside: false,
        });
    }
    for own in &file.lift {
        let stop =
            |stop: &StopFile| Ok(Stop { car: plane(name, file, Some(&stop.car))?, height: stop.height });
        building.lifts.push(Lift {
            name: own.name.clone(),
            stops: own.stop.iter().map(stop).collect::<Result<_, _>>()?,
            service: Service { capacity: own.capacity, speed: own.speed, doors: own.doors, stays: own.stays },
        });
    }
    for own in &file.air {
        let usual = Air::usual(plane(name, file, own.plane.as_deref())?, rectangle(own.area));
        building.air.push(Air {
            extinction: own.extinction.unwrap_or(usual.extinction),
            co_ppm: own.co_ppm.unwrap_or(usual.co_ppm),
            co2_percent: own.co2_percent.unwrap_or(usual.co2_percent),
            o2_percent: own.o2_percent.unwrap_or(usual.o2_percent),
            ..usual
        });
    }
    Ok(building)
}

fn floor(plane: &PlaneFile) -> MultiPolygon {
    let openings = plane.opening.iter().map(|own| {
        let ([x, y], [width, height]) = (own.at, own.size);
        [x - width / 2.0, y - height / 2.0, x + width / 2.0, y + height / 2.0]
    });
    let outlines = plane.outline.iter().map(|points| {
        let ring: Vec<Coord> = points.iter().map(|[x, y]| Coord { x: *x, y: *y }).collect();
        Polygon::new(LineString::new(ring), vec![])
    });
    let pieces = plane.floor.iter().copied().chain(openings).map(rectangle).chain(outlines);
    pieces.fold(MultiPolygon::new(vec![]), |all, piece| all.union(&MultiPolygon::new(vec![piece])))
}

fn door_line(door: &DoorFile) -> Line {
    let ([x, y], half) = (door.at, door.width / 2.0);
    match door.along {
        Axis::X => line([x - half, y, x + half, y]),
        Axis::Y => line([x, y - half, x, y + half]),
    }
}

fn events(name: &str, file: &File) -> Result<Vec<Event>, BadFile> {
    let mut events = Vec::new();
    for own in &file.event {
        let when = Trigger::At(own.at);
        if let Some(shut) = &own.shut {
            events.push(Event { when, what: Change::Shut(door(name, file, shut)?) });
        }
        if let Some(open) = &own.open {
            events.push(Event { when, what: Change::Open(door(name, file, open)?) });
        }
        if let Some(lost) = &own.lose {
            events.push(Event { when, what: Change::Lose(goal(name, file, lost)?) });
        }
    }
    Ok(events)
}
