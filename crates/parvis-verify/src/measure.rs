//! Numbers from what a run left behind.

use crate::chance;
use crate::file::{BadFile, Box4, Measure, What};
use crate::scene::{self, Scene};
use crate::voronoi::{self, Spot};
use crate::watch::{Look, Record};
use geo::{Contains, Coord, Point};
use parvis_egress::{DoorId, PlaneId};
use std::collections::BTreeMap;

/// What a measure gives.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// One number.
    Number(f64),
    /// Points, to be held against a band.
    Points(Vec<(f64, f64)>),
}

/// Half of the time over which a speed is taken, in looks (PedPy: frames before and after).
const SPEED_LOOKS: usize = 1;

/// Takes a measure of all runs of a case: numbers are means over them, points are put together.
pub(crate) fn take(measure: &Measure, scene: &Scene, records: &[Record]) -> Result<Value, BadFile> {
    if matches!(measure.what, What::StartFit | What::SpeedFit) {
        return fit(measure, scene, records).map(Value::Number);
    }
    let mut points = Vec::new();
    let mut numbers = Vec::new();
    for record in records {
        match one(measure, scene, record)? {
            Value::Number(number) => numbers.push(number),
            Value::Points(more) => points.extend(more),
        }
    }
    Ok(if numbers.is_empty() { Value::Points(points) } else { Value::Number(mean(&numbers)) })
}

fn mean(numbers: &[f64]) -> f64 {
    numbers.iter().sum::<f64>() / numbers.len() as f64
}

fn least(numbers: &[f64]) -> f64 {
    numbers.iter().copied().fold(f64::INFINITY, f64::min)
}

fn most(numbers: &[f64]) -> f64 {
    numbers.iter().copied().fold(f64::NEG_INFINITY, f64::max)
}

/// What a measure of one run needs at hand.
struct Ctx<'a> {
    measure: &'a Measure,
    scene: &'a Scene<'a>,
    record: &'a Record,
}

fn one(measure: &Measure, scene: &Scene, record: &Record) -> Result<Value, BadFile> {
    let ctx = Ctx { measure, scene, record };
    let number = match measure.what {
        What::LastOut => most(&ctx.arrivals()?),
        What::MeanOut => mean(&ctx.arrivals()?),
        What::Spread => {
            let arrivals = ctx.arrivals()?;
            most(&arrivals) - least(&arrivals)
        }
        What::WalkTime => mean(&ctx.walk_times()?),
        What::SlowestWalk => least(&ctx.walk_speeds()?),
        What::FastestWalk => most(&ctx.walk_speeds()?),
        What::MeanWalk => mean(&ctx.walk_speeds()?),
        What::SlowestAssigned => least(&ctx.assigned()?),
        What::FastestAssigned => most(&ctx.assigned()?),
        What::StartError | What::StartFit | What::SpeedFit => most(&ctx.start_errors()?),
        What::ShareOut => {
            let arrivals = ctx.arrivals()?;
            arrivals.iter().filter(|at| at.is_finite()).count() as f64 / arrivals.len() as f64
        }
        What::Overcome => most(&ctx.overcome()?),
        What::OffFloor => ctx.off_floor(),
        What::Flow => ctx.flow()?,
        What::ShareThrough => ctx.share_through()?,
        What::ShareAt => ctx.share_at()?,
        What::Density => mean(&ctx.densities()?),
        What::DensityMost => most(&ctx.densities()?),
        What::VoronoiDensity => mean(&ctx.voronoi()?.iter().map(|point| point.0).collect::<Vec<_>>()),
        What::VoronoiSpeed => mean(&ctx.voronoi()?.iter().map(|point| point.1).collect::<Vec<_>>()),
        What::VoronoiPoints => return Ok(Value::Points(ctx.voronoi()?)),
        What::FlowPoint => return Ok(Value::Points(vec![(ctx.length()?, ctx.flow()?)])),
    };
    Ok(Value::Number(number))
}

impl Ctx<'_> {
    fn wrong(&self, why: &str) -> BadFile {
        BadFile::sense(self.scene.name, format!("the measure “{}” {why}", self.measure.name))
    }

    /// The numbers of the people it is taken of.
    fn group(&self) -> Result<Vec<usize>, BadFile> {
        let Some(asked) = &self.measure.group else { return Ok((0..self.record.people.len()).collect()) };
        let mut people = Vec::new();
        for name in asked.split(", ") {
            let found = self.record.groups.iter().find(|(own, _)| own == name);
            let (_, range) = found.ok_or_else(|| self.wrong("speaks of a group there is not"))?;
            people.extend(range.clone());
        }
        Ok(people)
    }

    /// What is known of each of them.
    fn each<T: Copy>(&self, of: &[T]) -> Result<Vec<T>, BadFile> {
        Ok(self.group()?.into_iter().filter_map(|person| of.get(person).copied()).collect())
    }

    fn door(&self) -> Result<DoorId, BadFile> {
        let name = self.measure.door.as_deref().ok_or_else(|| self.wrong("needs a door"))?;
        scene::door(self.scene.name, self.scene.file, name)
    }

    fn length(&self) -> Result<f64, BadFile> {
        self.measure.length.ok_or_else(|| self.wrong("needs a length"))
    }

    fn area(&self) -> Result<Box4, BadFile> {
        self.measure.area.ok_or_else(|| self.wrong("needs an area"))
    }

    fn plane(&self) -> Result<PlaneId, BadFile> {
        scene::plane(self.scene.name, self.scene.file, self.measure.plane.as_deref())
    }

    /// When each of the group arrived; infinite for who did not.
    fn arrivals(&self) -> Result<Vec<f64>, BadFile> {
        let all = self.each(&self.record.outcome.arrived)?;
        Ok(all.iter().map(|arrived| arrived.map_or(f64::INFINITY, |(at, _)| at)).collect())
    }

    fn walk_times(&self) -> Result<Vec<f64>, BadFile> {
        let people = self.each(&self.record.people)?;
        Ok(self.arrivals()?.iter().zip(people).map(|(at, person)| at - person.starts).collect())
    }

    fn assigned(&self) -> Result<Vec<f64>, BadFile> {
        Ok(self.each(&self.record.people)?.iter().map(|person| person.speed).collect())
    }

    /// Length over time from the start, or from one door, to the other; 0 for who never came there.
    fn walk_speeds(&self) -> Result<Vec<f64>, BadFile> {
        let (length, to) = (self.length()?, self.door()?);
        let after = match &self.measure.after {
            None => None,
            Some(name) => Some(scene::door(self.scene.name, self.scene.file, name)?),
        };
        let first = |door: DoorId| {
            let mut times: BTreeMap<usize, f64> = BTreeMap::new();
            for passage in self.record.outcome.passages.iter().filter(|passage| passage.door == door) {
                times.entry(passage.person.0 as usize).or_insert(passage.at);
            }
            times
        };
        let (ends, begins) = (first(to), after.map(first));
        let speed = |person: usize| {
            let begin = match &begins {
                Some(begins) => begins.get(&person).copied()?,
                None => self.record.people.get(person)?.starts,
            };
            Some(length / (ends.get(&person)? - begin))
        };
        Ok(self.group()?.into_iter().map(|person| speed(person).unwrap_or(0.0)).collect())
    }

    fn start_errors(&self) -> Result<Vec<f64>, BadFile> {
        let people = self.each(&self.record.people)?;
        let moved = self.each(&self.record.moved)?;
        let error = |moved: Option<f64>, starts: f64| moved.map_or(f64::INFINITY, |at| (at - starts).abs());
        Ok(moved.iter().zip(people).map(|(moved, person)| error(*moved, person.starts)).collect())
    }

    /// When each of the group was overcome; infinite for who was not.
    fn overcome(&self) -> Result<Vec<f64>, BadFile> {
        let when = |person: usize| {
            let found = self.record.outcome.overcome.iter().find(|(id, _)| id.index() == person);
            found.map_or(f64::INFINITY, |(_, at)| *at)
        };
        Ok(self.group()?.into_iter().map(when).collect())
    }

    fn off_floor(&self) -> f64 {
        let off = |(_, plane, at): &&(parvis_egress::PersonId, PlaneId, Coord)| {
            let floor = self.scene.building.planes.get(plane.index()).map(|plane| &plane.floor);
            !floor.is_some_and(|floor| floor.contains(&Point::from(*at)))
        };
        self.record.looks.iter().map(|look| look.people.iter().filter(off).count() as f64).sum()
    }

    /// People a second between two ranks of all passages through a door by the group.
    fn flow(&self) -> Result<f64, BadFile> {
        let (door, group) = (self.door()?, self.group()?);
        let passages = self.record.outcome.passages.iter();
        let times: Vec<f64> = passages
            .filter(|passage| passage.door == door && group.contains(&(passage.person.0 as usize)))
            .map(|passage| passage.at)
            .collect();
        let [from, to] = self.measure.parts.unwrap_or([0.0, 1.0]);
        let rank = |part: f64| (part * times.len().saturating_sub(1) as f64).round() as usize;
        let (first, last) = (rank(from), rank(to));
        match (times.get(first), times.get(last)) {
            (Some(begin), Some(end)) if end > begin => Ok((last - first) as f64 / (end - begin)),
            _ => Ok(0.0),
        }
    }

    fn share_through(&self) -> Result<f64, BadFile> {
        let (door, group) = (self.door()?, self.group()?);
        let passages = self.record.outcome.passages.iter().filter(|passage| passage.door == door);
        let people: std::collections::BTreeSet<usize> = passages
            .map(|passage| passage.person.0 as usize)
            .filter(|person| group.contains(person))
            .collect();
        Ok(people.len() as f64 / group.len() as f64)
    }

    fn share_at(&self) -> Result<f64, BadFile> {
        let name = self.measure.goal.as_deref().ok_or_else(|| self.wrong("needs a goal"))?;
        let goal = self.scene.file.goal.iter().position(|goal| goal.name == name);
        let goal = goal.ok_or_else(|| self.wrong("speaks of a goal there is not"))?;
        let all = self.each(&self.record.outcome.arrived)?;
        let there = all.iter().flatten().filter(|(_, at)| at.index() == goal).count();
        Ok(there as f64 / all.len() as f64)
    }

    fn in_time(&self) -> impl Iterator<Item = (usize, &Look)> {
        let until = self.measure.until.unwrap_or(f64::INFINITY);
        let looks = self.record.looks.iter().enumerate();
        looks.filter(move |(_, look)| look.at >= self.measure.from && look.at <= until)
    }

    /// People per square metre (or per metre) of the area at each look.
    fn densities(&self) -> Result<Vec<f64>, BadFile> {
        let ([x0, y0, x1, y1], plane) = (self.area()?, self.plane()?);
        let size = (x1 - x0) * (y1 - y0);
        let inside = |(_, on, at): &&(parvis_egress::PersonId, PlaneId, Coord)| {
            *on == plane && at.x >= x0 && at.x <= x1 && at.y >= y0 && at.y <= y1
        };
        Ok(self.in_time().map(|(_, look)| look.people.iter().filter(inside).count() as f64 / size).collect())
    }

    /// Voronoi density and speed of the area at each look at which somebody owned a part of it.
    fn voronoi(&self) -> Result<Vec<(f64, f64)>, BadFile> {
        let (area, plane) = (self.area()?, self.plane()?);
        let room =
            self.measure.within.ok_or_else(|| self.wrong("needs the room within which it is taken"))?;
        let width = if self.measure.per_metre { area[3] - area[1] } else { 1.0 };
        let mut points = Vec::new();
        for (index, look) in self.in_time() {
            let (Some(before), Some(after)) = (
                index.checked_sub(SPEED_LOOKS).and_then(|k| self.record.looks.get(k)),
                self.record.looks.get(index + SPEED_LOOKS),
            ) else {
                continue;
            };
            let spots = spots(before, look, after, plane);
            let (density, speed) = voronoi::measure(&spots, room, area);
            if density > 0.0 {
                points.push((density * width, speed));
            }
        }
        Ok(points)
    }
}

/// Everybody on a plane with the speed between the look before and the look after.
fn spots(before: &Look, now: &Look, after: &Look, plane: PlaneId) -> Vec<Spot> {
    let places = |look: &Look| -> BTreeMap<u32, (PlaneId, Coord)> {
        look.people.iter().map(|(id, on, at)| (id.0, (*on, *at))).collect()
    };
    let (earlier, later) = (places(before), places(after));
    let here = now.people.iter().filter(|(_, on, _)| *on == plane);
    here.map(|(id, _, at)| {
        let at_plane = |places: &BTreeMap<u32, (PlaneId, Coord)>| {
            places.get(&id.0).filter(|(on, _)| *on == plane).map(|(_, at)| *at)
        };
        // Who came onto the plane or left it meanwhile has one half of the time only.
        let ((a, from), (b, to)) = match (at_plane(&earlier), at_plane(&later)) {
            (Some(a), Some(b)) => ((a, before.at), (b, after.at)),
            (Some(a), None) => ((a, before.at), (*at, now.at)),
            (None, Some(b)) => ((*at, now.at), (b, after.at)),
            (None, None) => ((*at, 0.0), (*at, 1.0)),
        };
        Spot { at: *at, speed: (b.x - a.x).hypot(b.y - a.y) / (to - from) }
    })
    .collect()
}

/// How well starts or assigned speeds of all runs together fit their distribution.
fn fit(measure: &Measure, scene: &Scene, records: &[Record]) -> Result<f64, BadFile> {
    let drawn = measure.drawn.ok_or_else(|| {
        BadFile::sense(scene.name, format!("the measure “{}” needs a distribution (drawn)", measure.name))
    })?;
    let values: Vec<f64> = match measure.what {
        What::SpeedFit => {
            records.iter().flat_map(|record| record.people.iter().map(|own| own.speed)).collect()
        }
        _ => records.iter().flat_map(|record| record.moved.iter().flatten().copied()).collect(),
    };
    Ok(chance::fit(&values, drawn))
}
