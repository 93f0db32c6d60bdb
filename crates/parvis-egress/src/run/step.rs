//! One step: sort everybody by cell, let each decide, then move all at once.
#![expect(clippy::indexing_slicing, reason = "person numbers index columns of one length, made in Run::new")]
#![expect(clippy::inline_always, reason = "what is asked in the kernel is part of it")]

use super::held::PATIENCE;
use super::{Doing, Footing, Passage, People, Run, lift};
use crate::building::Ground;
use crate::model::{LANES, Minds, Next, Scene, Scratch, Walker, decide};
use crate::people::Means;
use crate::world::{Field, Pt, World};
use crate::{DoorId, GoalId, PersonId};
use geo::{Coord, Line};
use rayon::prelude::*;
use std::sync::{Mutex, PoisonError};

/// The number in `who` of somebody seen through a portal, who is moved elsewhere.
const IMAGE: u32 = u32::MAX;

/// People this near a portal are seen from its other side, metres.
const SEEN_THROUGH: f32 = 1.2;

/// Nobody's middle comes nearer to a wall than this, metres: bodies are soft, walls are not.
const BODY: f32 = 0.08;

/// Runs with fewer people are stepped on one thread: handing out the work would cost more than it saves.
const WORTH_SHARING: usize = 4096;
const SHARE: usize = 512;

/// Passages among which one pushed back through a door is looked for.
const RECENT: usize = 1024;

/// In a refuge or a car, held for this long, seconds, or this near where it makes for, metres, a person settles down.
const SETTLED: f32 = 1.0;
const NEAR: f32 = 0.1;

/// Somebody seen through a portal.
#[derive(Clone, Copy, Debug)]
pub(super) struct Image {
    at: Pt,
    cell: u32,
    person: u32,
    velocity: (f32, f32),
}

impl People {
    /// Whether others must walk round a person. Who has nowhere to go makes way for those who have.
    #[inline]
    fn is_in_the_way(&self, person: usize) -> bool {
        match self.doing[person] {
            Doing::Left | Doing::Aside => false,
            Doing::Waiting | Doing::Walking => self.goal[person] != super::choice::NONE,
            Doing::Sheltered | Doing::Overcome => true,
        }
    }

    /// How a person moved in the last step, as far as the model remembers.
    #[inline]
    fn motion(&self, person: usize) -> Next {
        self.motion.get(person).copied().unwrap_or(Next { velocity: (0.0, 0.0), heading: (1.0, 0.0) })
    }
}

impl Run<'_> {
    /// The place in `ways` of the way to a goal by these means.
    #[inline]
    pub(super) fn slot(&self, means: Means, goal: u16) -> usize {
        means as usize * self.world.goals.len() + usize::from(goal)
    }

    /// The way to a goal by these means with the doors as they are now.
    #[inline]
    pub(super) fn way(&self, means: Means, goal: u16) -> Option<&Field> {
        match self.ways.get(self.slot(means, goal)) {
            Some(Some(way)) => way.get(),
            _ => self.world.fields.get(usize::from(goal)),
        }
    }

    /// Counting sort of everybody present, and of those seen through portals, by cell and number.
    pub(super) fn sort(&mut self) {
        self.crowd.start.fill(0);
        self.count_cells();
        // Counted two cells on, a sum leaves each cell's start one cell on; putting moves it to the next one's, its own place.
        let mut total = 0;
        for cells in self.crowd.start.as_chunks_mut::<LANES>().0 {
            // Most are empty: sixteen such are passed over at once.
            if cells.iter().fold(0, |some, cell| some | cell) == 0 {
                *cells = [total; LANES];
                continue;
            }
            for cell in cells {
                total += *cell;
                *cell = total;
            }
        }
        let total = total as usize;
        self.crowd.make_room(total);
        self.who.clear();
        self.who.resize(total, IMAGE);
        self.next.resize(total, Next::default());
        let people = &self.people;
        for person in 0..people.at.len() {
            if people.is_in_the_way(person) {
                let ground = people.ground[person];
                let (at, radius, velocity) =
                    (people.at[person], people.breadth(person), people.motion(person).velocity);
                let place = self.crowd.put(ground.cell, at, radius, ground.piece, velocity);
                self.who[place] = person as u32;
            }
        }
        for image in &self.seen {
            // An image stands on no piece of this side's floor.
            self.crowd.put(image.cell, image.at, people.breadth(image.person as usize), 0, image.velocity);
        }
    }

    /// Counts who stands in each cell, and finds who is seen through portals.
    fn count_cells(&mut self) {
        let world = self.world;
        let people = &self.people;
        let cars = &self.cars;
        let count = &mut self.crowd.start;
        self.seen.clear();
        for person in 0..people.at.len() {
            if !people.is_in_the_way(person) {
                continue;
            }
            let cell = people.ground[person].cell as usize;
            count[cell + 2] += 1;
            if !world.cells.busy[cell] {
                continue;
            }
            for gate in world.cells.gates.of(cell) {
                if lift::is_shut(world, cars, usize::from(*gate)) {
                    continue;
                }
                let gate = &world.gates[usize::from(*gate)];
                let (out, along) = gate.measure(people.at[person]);
                let beside = along < -SEEN_THROUGH || along > gate.width() + SEEN_THROUGH;
                if out <= 0.0 && out > -SEEN_THROUGH && !beside {
                    let at = gate.carry(people.at[person]);
                    let velocity = gate.carry_direction(people.motion(person).velocity);
                    let cell = world.cells.of(at) as u32;
                    count[cell as usize + 2] += 1;
                    self.seen.push(Image { at, cell, person: person as u32, velocity });
                }
            }
        }
    }

    /// Lets everybody decide, looking only at where all were before.
    pub(super) fn decide(&mut self) {
        let mut next = std::mem::take(&mut self.next);
        let mut scratch = std::mem::take(&mut self.scratch);
        let scene = Scene { world: self.world, parameters: &self.settings.parameters, crowd: &self.crowd };
        let threads = if worth_sharing(next.len()) { rayon::current_num_threads() } else { 1 };
        scratch.resize_with(threads.max(scratch.len()), || Mutex::new(Scratch::new()));
        let decide = |chunk: usize, next: &mut [Next]| {
            // Each thread has its own: nobody waits here.
            let own = if threads == 1 { 0 } else { rayon::current_thread_index().unwrap_or_default() };
            let mut scratch = scratch[own].lock().unwrap_or_else(PoisonError::into_inner);
            decide(self.level, scene, self, &mut scratch, chunk * SHARE, next);
        };
        if threads == 1 {
            decide(0, &mut next);
        } else {
            next.par_chunks_mut(SHARE).enumerate().for_each(|(chunk, next)| decide(chunk, next));
        }
        (self.next, self.scratch) = (next, scratch);
    }

    /// Moves everybody at once.
    pub(super) fn commit(&mut self) {
        let step = self.settings.parameters.step;
        let now = self.time() + f64::from(step);
        self.refill(step);
        for place in 0..self.who.len() {
            let who = self.who[place];
            if who == IMAGE {
                continue;
            }
            self.outcome.person_steps += 1;
            let person = who as usize;
            let next = self.next[place];
            if next == Next::default() {
                // Who has settled in a refuge or a car makes room again after a while, for those behind.
                self.people.held[person] = (self.people.held[person] - step).max(0.0);
                continue;
            }
            if self.people.doing[person] == Doing::Waiting {
                self.people.doing[person] = Doing::Walking;
            }
            if let Some(motion) = self.people.motion.get_mut(person) {
                *motion = Next { velocity: seen_velocity(next), ..next };
            }
            let from = self.people.at[person];
            let moved = self.moved(person, next.velocity, step, now);
            self.people.hold(person, from, moved, step, next);
            if self.people.held[person] > PATIENCE {
                self.call_past_others(person);
            }
            if moved != from {
                self.people.at[person] = moved;
                self.people.ground[person] = self.people.ground[person].moved(self.world, moved);
                self.arrive(person, now);
            }
        }
    }

    /// Doors with a capacity save up passages until there is one, so that no flow ever exceeds the capacity.
    fn refill(&mut self, step: f32) {
        for (allowance, door) in self.allowance.iter_mut().zip(&self.world.sheet.doors) {
            if let Some(capacity) = door.capacity.filter(|_| *allowance < 1.0) {
                *allowance += capacity * f64::from(step);
            }
        }
    }

    /// Where a person stands after a step: walls and shut doors hold, portals lead on.
    fn moved(&mut self, person: usize, velocity: (f32, f32), step: f32, now: f64) -> Pt {
        let world = self.world;
        let from = self.people.at[person];
        let mut to = Pt { x: from.x + velocity.0 * step, y: from.y + velocity.1 * step };
        let ground = self.people.ground[person];
        let cell = ground.cell as usize;
        if !world.cells.busy[cell] {
            return clear_of_walls(world, ground, from, to);
        }
        let doors = world.cells.doors.of(cell);
        if doors.iter().any(|door| self.holds(*door, from, to)) {
            return from;
        }
        let ahead = to;
        let crossed = |gate: &&u16| world.gates[usize::from(**gate)].crossed(from, to);
        if let Some(number) = world.cells.gates.of(cell).iter().find(crossed) {
            let number = usize::from(*number);
            let gate = &world.gates[number];
            if !self.admits(number, person) {
                return from;
            }
            to = gate.carry(to);
            if !world.raster.cell(to).is_some_and(|cell| world.raster.is_floor(cell)) {
                return from;
            }
            self.stepped_through(number, person, now);
            if let Some(motion) = self.people.motion.get_mut(person) {
                *motion = Next {
                    velocity: gate.carry_direction(motion.velocity),
                    heading: gate.carry_direction(motion.heading),
                };
            }
        } else {
            to = clear_of_walls(world, ground, from, to);
            // Beside a portal the floor ends without a wall.
            if !world.raster.cell(to).is_some_and(|cell| world.raster.is_floor(cell)) {
                return from;
            }
        }
        let end = if to == from { from } else { ahead };
        for door in doors {
            self.count(*door, person, from, end, now);
        }
        to
    }

    /// Whether a door does not let a step through: it is shut, or its capacity is used up.
    fn holds(&self, door: u16, from: Pt, to: Pt) -> bool {
        let line = &self.world.sheet.doors[usize::from(door)];
        (self.shut[usize::from(door)] || (line.capacity.is_some() && self.allowance[usize::from(door)] < 1.0))
            && crosses(line.line, from, to)
    }

    /// Counts a passage; who is pushed back through the door has not passed it after all.
    fn count(&mut self, door: u16, person: usize, from: Pt, to: Pt, now: f64) {
        let index = usize::from(door);
        let line = self.world.sheet.doors[index].line;
        if !crosses(line, from, to) {
            return;
        }
        let passage = Passage {
            door: DoorId(door),
            person: PersonId(person as u32),
            at: now,
            leftward: left_of(line, to),
        };
        let passages = &mut self.outcome.passages;
        let recent = passages.len().saturating_sub(RECENT);
        let last = passages[recent..]
            .iter()
            .rposition(|p| p.door == passage.door && p.person == passage.person)
            .map(|last| recent + last);
        if let Some(last) = last.filter(|last| passages[*last].leftward != passage.leftward) {
            passages.remove(last);
            self.outcome.passed[index] -= 1;
            self.allowance[index] = (self.allowance[index] + 1.0).min(1.0);
        } else {
            self.allowance[index] -= 1.0;
            self.outcome.passed[index] += 1;
            passages.push(passage);
        }
    }

    /// Takes a person out who has reached the goal, or lets it stay in a refuge.
    fn arrive(&mut self, person: usize, now: f64) {
        let world = self.world;
        let cell = self.people.ground[person].cell as usize;
        let goal = GoalId(self.people.goal[person]);
        let near = world.cells.busy[cell] && world.cells.goals.of(cell).contains(&goal.0);
        if near
            && self.people.doing[person] != Doing::Sheltered
            && world.arrived(goal, self.people.at[person])
        {
            self.arrived_at[person] = now as f32;
            self.present -= 1;
            self.people.doing[person] = match world.room[goal.index()] {
                None => Doing::Left,
                Some(_) if world.aside[goal.index()] => Doing::Aside,
                Some(_) => {
                    let places = &world.places[goal.index()];
                    let come = &mut self.sheltered[goal.index()];
                    self.people.place[person] = places[*come % places.len()];
                    *come += 1;
                    Doing::Sheltered
                }
            };
        }
    }
}

impl Minds for Run<'_> {
    /// What the person at a place of the crowd wants; `None` for one who waits or is only an image.
    #[inline(always)]
    fn walker(&self, place: usize) -> Option<Walker> {
        let who = self.who[place];
        if who == IMAGE {
            return None;
        }
        let person = who as usize;
        let people = &self.people;
        let goal = people.goal[person];
        if people.starts[person] > self.time() as f32
            || goal == super::choice::NONE
            || people.doing[person] == Doing::Overcome
        {
            return None;
        }
        let crowd = &self.crowd;
        let at = Pt { x: crowd.x[place], y: crowd.y[place] };
        let world = self.world;
        let wish = if people.doing[person] == Doing::Sheltered {
            deeper(people.place[person], at).filter(|_| people.held[person] < SETTLED)?
        } else {
            let way = self.way(people.means[person], goal)?;
            match way.heading(&world.raster, &world.directions, at) {
                // Who rides makes room for those behind.
                (0.0, 0.0) if !world.lifts.is_empty() => match world.berth_at(people.ground[person].cell) {
                    Some(car) => deeper(car.middle, at).filter(|_| people.held[person] < SETTLED)?,
                    None => (0.0, 0.0),
                },
                wish => wish,
            }
        };
        let wish = self.past_corner(person, at, wish);
        let wish = if people.held[person] > PATIENCE { self.tried(person, wish) } else { wish };
        let (ground, motion) = (people.ground[person], people.motion(person));
        Some(Walker {
            piece: crowd.piece[place],
            at,
            radius: crowd.radius[place],
            speed: people.speed[person]
                * people.together.get(person).copied().unwrap_or(1.0)
                * pace(world, ground.cell, wish, people.on_stairs[person]),
            time_gap: people.time_gap[person],
            wish,
            heading: motion.heading,
            velocity: motion.velocity,
            clearance: ground.clearance,
            slides_past: people.slides_past(person),
        })
    }
}

/// Whether a step of so many is shared out among threads.
fn worth_sharing(people: usize) -> bool {
    people >= WORTH_SHARING && rayon::current_num_threads() > 1
}

/// Whoever is in a refuge walks on to a place in it, in a car towards its middle, so that others find room behind; `None` there.
fn deeper(to: Pt, at: Pt) -> Option<(f32, f32)> {
    let (x, y) = (to.x - at.x, to.y - at.y);
    let far = (x * x + y * y).sqrt();
    (far > NEAR).then(|| (x / far, y / far))
}

/// The velocity others see: of one who stands, still the way it is turned.
fn seen_velocity(next: Next) -> (f32, f32) {
    let (x, y) = next.velocity;
    if x * x + y * y > 1.0e-6 { (x, y) } else { (next.heading.0 * 1.0e-3, next.heading.1 * 1.0e-3) }
}

/// Part of the level speed walked here, heading there, by one who has this part of others' speed on stairs.
#[inline]
fn pace(world: &World, cell: u32, wish: (f32, f32), on_stairs: f32) -> f32 {
    if world.flat {
        return 1.0;
    }
    let plane = world.cells.plane[cell as usize];
    match world.sheet.spots[plane.index()].ground {
        Ground::Level => 1.0,
        Ground::Slope { up, down, steps } => {
            (if wish.0 > 0.0 { up } else { down }) as f32 * if steps { on_stairs } else { 1.0 }
        }
    }
}

/// The end of a step kept off walls: pushed away from the nearest, and not made where it would lead through one.
fn clear_of_walls(world: &World, ground: Footing, from: Pt, to: Pt) -> Pt {
    let step2 = (to.x - from.x) * (to.x - from.x) + (to.y - from.y) * (to.y - from.y);
    // The clearance is that of the middle of a square: its half diagonal is taken off.
    let free = ground.clearance - BODY - 0.08;
    if step2 == 0.0 || (free > 0.0 && free * free > step2) {
        return to;
    }
    let walls = &world.cells.walls;
    let near = walls.of(ground.cell as usize);
    let mut nearest: Option<(f32, f32, f32)> = None;
    for k in near.clone() {
        let (x, y) = walls.wall(k).nearest(to.x, to.y);
        let far2 = (x - to.x) * (x - to.x) + (y - to.y) * (y - to.y);
        if nearest.is_none_or(|nearest| far2 < nearest.2) {
            nearest = Some((x, y, far2));
        }
    }
    // No wall is within the step: none is crossed, and none pushes away.
    let alone = nearest.is_none_or(|nearest| nearest.2 > BODY * BODY && nearest.2 > 1.01 * step2);
    let mut to = to;
    if let Some((x, y, far2)) = nearest.filter(|nearest| nearest.2 < BODY * BODY && nearest.2 > 1.0e-10) {
        let far = far2.sqrt();
        let push = (BODY - far) / far;
        to = Pt { x: to.x + (to.x - x) * push, y: to.y + (to.y - y) * push };
    }
    let on_floor = world.raster.cell(to).is_some_and(|cell| world.raster.is_floor(cell));
    let through = !alone
        && near.into_iter().any(|k| {
            let wall = walls.wall(k);
            let line =
                Line::new((f64::from(wall.x0), f64::from(wall.y0)), (f64::from(wall.x1), f64::from(wall.y1)));
            crosses(line, from, to)
        });
    if on_floor && !through { to } else { from }
}

/// Whether a spot lies left of a line, looking from its start to its end.
fn left_of(line: Line, at: Pt) -> bool {
    let (along, to) = (line.delta(), Coord { x: f64::from(at.x), y: f64::from(at.y) } - line.start);
    along.x * to.y - along.y * to.x >= 0.0
}

/// Whether a step crosses a line: the ends lie on either side of it, and the line's ends on either side of
/// the step. A step that ends on the line has not crossed it; one that starts on it has.
fn crosses(line: Line, from: Pt, to: Pt) -> bool {
    let at = |p: Pt| Coord { x: f64::from(p.x), y: f64::from(p.y) };
    let (from, to) = (at(from), at(to));
    let side = |a: Coord, b: Coord, c: Coord| (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
    let (before, after) = (side(line.start, line.end, from), side(line.start, line.end, to));
    let apart = (before < 0.0) != (after < 0.0);
    let (start, end) = (side(from, to, line.start), side(from, to, line.end));
    apart && (start <= 0.0) != (end < 0.0) || (apart && start == 0.0 && end == 0.0)
}
