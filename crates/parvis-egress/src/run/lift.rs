//! Lifts in a run: where each car is, who may step in, whom it carries where.
#![expect(clippy::indexing_slicing, reason = "person numbers index columns of one length, made in Run::new")]

use super::{Doing, Footing, People, Run};
use crate::world::{AS_GOOD, Berth, Pt, World};

/// Who stands nearer to the line of a car's door than this when the car goes is drawn in so far, metres.
const DRAWN_IN: f32 = 0.05;

/// Who is held this near to the shut door of a lift it wants to take calls it over the others' shoulders, metres. An
/// assumption of ours.
const ARM: f32 = 1.0;

/// What a car is doing, and until when, seconds after the alarm.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Phase {
    /// Stands with its doors shut until somebody wants it.
    Shut,
    Opening(f64),
    Open(f64),
    Shutting(f64),
    /// On its way to this stop.
    Riding(usize, f64),
}

/// The car of a lift. Whoever is in it stands on the plane of its stop: the planes of all others are empty.
#[derive(Debug)]
pub(super) struct Car {
    stop: usize,
    phase: Phase,
    /// People in it, and the fewest and most since its doors opened.
    inside: u32,
    fewest: u32,
    most: u32,
    /// For each stop, whether somebody waits there.
    called: Vec<bool>,
}

impl Car {
    /// Whether people pass its door at a stop.
    fn is_open_at(&self, stop: usize) -> bool {
        self.stop == stop && matches!(self.phase, Phase::Open(_))
    }
}

/// The cars at the start, each at its first stop.
pub(super) fn cars(world: &World, people: &People) -> Vec<Car> {
    let car = |(number, lift): (usize, &crate::Lift)| {
        let within = |person: &&Footing| {
            world.berth_at(person.cell).is_some_and(|berth| berth.lift == number && berth.stop == 0)
        };
        let inside = people.ground.iter().filter(within).count() as u32;
        Car {
            stop: 0,
            phase: Phase::Shut,
            inside,
            fewest: inside,
            most: inside,
            called: vec![false; lift.stops.len()],
        }
    };
    world.lifts.iter().enumerate().map(car).collect()
}

/// Whether a gate is the door of a car that is not there, or not open.
pub(super) fn is_shut(world: &World, cars: &[Car], gate: usize) -> bool {
    if cars.is_empty() {
        return false;
    }
    let (from, into) = world.berths_of(gate);
    from.or(into).is_some_and(|berth| !cars.get(berth.lift).is_some_and(|car| car.is_open_at(berth.stop)))
}

impl Run<'_> {
    /// Whether a lift lets a person through a gate; who wants in while its door is shut calls it.
    pub(super) fn admits(&mut self, gate: usize, person: usize) -> bool {
        if self.cars.is_empty() {
            return true;
        }
        let shut = is_shut(self.world, &self.cars, gate);
        let (_, Some(into)) = self.world.berths_of(gate) else { return !shut };
        let room = self.world.lifts.get(into.lift).map_or(0, |lift| lift.service.capacity);
        let takes = self.people.means[person].takes_lifts();
        let Some(car) = self.cars.get_mut(into.lift) else { return false };
        if let Some(called) = car.called.get_mut(into.stop).filter(|_| shut && takes) {
            *called = true;
        }
        takes && !shut && car.inside < room
    }

    /// Lets a person who is held before the shut door of a lift its way leads into call it, though others stand between.
    pub(super) fn call_past_others(&mut self, person: usize) {
        let (world, at) = (self.world, self.people.at[person]);
        if self.cars.is_empty() || !self.people.means[person].takes_lifts() {
            return;
        }
        for gate in world.cells.gates.of(self.people.ground[person].cell as usize) {
            let number = usize::from(*gate);
            let (_, Some(into)) = world.berths_of(number) else { continue };
            if self.is_at(number, at) && self.leads_into(person, into) {
                self.admits(number, person);
            }
        }
    }

    /// Whether a spot lies within arm's reach of a gate, on its floor's side.
    fn is_at(&self, gate: usize, at: Pt) -> bool {
        let Some(gate) = self.world.gates.get(gate) else { return false };
        let (out, along) = gate.measure(at);
        (-ARM..=0.0).contains(&out) && (-ARM..=gate.width() + ARM).contains(&along)
    }

    /// Whether a person's way is shorter from a car than from where it stands.
    fn leads_into(&self, person: usize, car: &Berth) -> bool {
        let goal = self.people.goal[person];
        let way = self.way(self.people.means[person], goal);
        let inside = way.zip(self.world.raster.cell(car.middle)).map(|(way, cell)| way.at(cell));
        inside.is_some_and(|inside| inside < self.way_left(person, goal))
    }

    /// Counts who has stepped into a car or out of it, and keeps its doors open for the next. One who is pushed out at
    /// the door and steps in again does not keep them open: else they might never shut.
    pub(super) fn stepped_through(&mut self, gate: usize, person: usize, now: f64) {
        if self.cars.is_empty() {
            return;
        }
        let (from, into) = self.world.berths_of(gate);
        for (berth, enters) in
            from.map(|berth| (berth, false)).into_iter().chain(into.map(|berth| (berth, true)))
        {
            let Some((car, lift)) = self.cars.get_mut(berth.lift).zip(self.world.lifts.get(berth.lift))
            else {
                continue;
            };
            if enters {
                car.inside += 1;
            } else {
                car.inside = car.inside.saturating_sub(1);
                let rode = self.ridden.get_mut(person).is_some_and(std::mem::take);
                if let Some(carried) = self.outcome.carried.get_mut(berth.lift).filter(|_| rode) {
                    *carried += 1;
                }
            }
            if car.inside < car.fewest || car.inside > car.most {
                car.phase = Phase::Open(now + lift.service.stays);
            }
            car.fewest = car.fewest.min(car.inside);
            car.most = car.most.max(car.inside);
        }
    }

    /// Moves every car on.
    pub(super) fn drive(&mut self) {
        for number in 0..self.cars.len() {
            if let Some(phase) = self.turned_to(number)
                && let Some(car) = self.cars.get_mut(number)
            {
                car.phase = phase;
            }
        }
    }

    /// What a car turns to now; `None`: it goes on with what it does.
    fn turned_to(&mut self, number: usize) -> Option<Phase> {
        let now = self.time();
        let lift = self.world.lifts.get(number)?;
        let car = self.cars.get_mut(number)?;
        match car.phase {
            Phase::Shut => {
                let to = self.wanted(number).or_else(|| self.called(number))?;
                let stop = self.cars.get(number)?.stop;
                let stays = to == stop;
                Some(if stays {
                    Phase::Opening(now + lift.service.doors)
                } else {
                    Phase::Riding(to, now + lift.ride(stop, to))
                })
            }
            Phase::Opening(until) if now >= until => {
                *car.called.get_mut(car.stop)? = false;
                (car.fewest, car.most) = (car.inside, car.inside);
                Some(Phase::Open(now + lift.service.stays))
            }
            Phase::Open(until) if now >= until => Some(Phase::Shutting(now + lift.service.doors)),
            Phase::Shutting(until) if now >= until => Some(Phase::Shut),
            Phase::Riding(to, until) if now >= until => {
                self.set_down(number, to);
                Some(Phase::Opening(now + lift.service.doors))
            }
            _ => None,
        }
    }

    /// The nearest stop that somebody in the car wants.
    fn wanted(&self, number: usize) -> Option<usize> {
        let (lift, car) =
            self.world.lifts.get(number).zip(self.cars.get(number)).filter(|(_, car)| car.inside > 0)?;
        let wanted = self.riders(number).filter_map(|(person, berth)| self.wants(person, berth));
        wanted.min_by(|a, b| lift.ride(car.stop, *a).total_cmp(&lift.ride(car.stop, *b)).then(a.cmp(b)))
    }

    /// The stop where a rider's way goes on: another one if that is as good as stepping out here.
    fn wants(&self, person: usize, berth: &Berth) -> Option<usize> {
        let world = self.world;
        let lift = world.lifts.get(berth.lift)?;
        let way = self.way(self.people.means[person], self.people.goal[person])?;
        let there = |other: &&Berth| other.lift == berth.lift && other.stop != berth.stop;
        let by = |other: &Berth| {
            let cell = world.raster.cell(berth.carry(self.people.at[person], other))?;
            Some((other.stop, lift.trip(berth.stop, other.stop) as f32 + way.at(cell)))
        };
        let others = world.berths.iter().flatten().filter(there).filter_map(by);
        let (stop, best) = others.min_by(|a, b| a.1.total_cmp(&b.1).then(a.0.cmp(&b.0)))?;
        let here = self.way_left(person, self.people.goal[person]);
        (best.min(here).is_finite()).then_some(if best <= here + AS_GOOD { stop } else { berth.stop })
    }

    /// The stop farthest from an empty car where somebody waits.
    fn called(&self, number: usize) -> Option<usize> {
        let (lift, car) = self.world.lifts.get(number).zip(self.cars.get(number))?;
        let called = (0..lift.stops.len()).filter(|stop| car.called.get(*stop) == Some(&true));
        called.max_by(|a, b| lift.ride(car.stop, *a).total_cmp(&lift.ride(car.stop, *b)).then(a.cmp(b)))
    }

    /// Who is in a car, and the stop it stands at.
    fn riders(&self, number: usize) -> impl Iterator<Item = (usize, &Berth)> {
        let at = self.cars.get(number).map(|car| (number, car.stop));
        self.people.ground.iter().enumerate().filter_map(move |(person, ground)| {
            let berth = self.world.berth_at(ground.cell)?;
            let present = !matches!(self.people.doing[person], Doing::Left);
            (present && Some((berth.lift, berth.stop)) == at).then_some((person, berth))
        })
    }

    /// Puts everybody in a car down at another stop, each where it stood in the car.
    fn set_down(&mut self, number: usize, to: usize) {
        let world = self.world;
        let there = world.berths.iter().flatten().find(|berth| berth.lift == number && berth.stop == to);
        let Some((car, there)) = self.cars.get(number).zip(there) else { return };
        let from = car.stop;
        for person in 0..self.people.at.len() {
            let here = world.berth_at(self.people.ground[person].cell);
            let rides = here.filter(|here| here.lift == number && here.stop == from);
            if let Some(here) = rides.filter(|_| self.people.doing[person] != Doing::Left) {
                let at = drawn_in(world, there, here.carry(self.people.at[person], there));
                self.people.at[person] = at;
                self.people.ground[person] = Footing::of(world, at);
                self.ridden[person] = true;
            }
        }
        if let Some(car) = self.cars.get_mut(number) {
            car.stop = to;
        }
    }
}

/// A spot in a car, a little inside its doors: rounding must not put anybody through one.
fn drawn_in(world: &World, car: &Berth, mut at: Pt) -> Pt {
    for (number, gate) in world.gates.iter().enumerate() {
        if world.berths_of(number).0.is_some_and(|berth| (berth.lift, berth.stop) == (car.lift, car.stop)) {
            let (out, _) = gate.measure(at);
            let by = (out + DRAWN_IN).max(0.0);
            at = Pt { x: at.x - gate.out.0 * by, y: at.y - gate.out.1 * by };
        }
    }
    at
}
