//! One step: sort everybody by cell, let each decide, then move all at once.
#![expect(clippy::indexing_slicing, reason = "person numbers index columns of one length, made in Run::new")]

use super::{Chance, Doing, Passage, Run};
use crate::building::Ground;
use crate::model::{Crowd, Next, Walker, decide};
use crate::world::{Field, Pt, World};
use crate::{DoorId, GoalId, PersonId};
use geo::{Coord, Line};
use rayon::prelude::*;

/// The number in `who` of somebody seen through a portal, who is moved elsewhere.
const IMAGE: u32 = u32::MAX;

/// People this near a portal are seen from its other side, metres.
const SEEN_THROUGH: f32 = 1.2;

/// Nobody's middle comes nearer to a wall than this, metres: bodies are soft, walls are not.
const BODY: f32 = 0.08;

/// Runs with fewer people are stepped on one thread: handing out the work would cost more than it saves.
const WORTH_SHARING: usize = 4096;
const SHARE: usize = 512;

/// Who is slower than this part of the wish counts as held.
const HELD_PACE: f32 = 0.05;
/// Held for longer than this, seconds, a person tries another way round the one in front.
const PATIENCE: f32 = 3.0;
/// For how long it keeps to one such try, steps.
const TRY_STEPS: u32 = 10;

/// Somebody seen through a portal.
#[derive(Clone, Copy, Debug)]
pub(super) struct Image {
    at: Pt,
    cell: u32,
    person: u32,
    velocity: (f32, f32),
}

impl Crowd {
    /// Room for this many people and as many images.
    pub(super) fn new(cells: usize, people: usize) -> Self {
        let column = || Vec::with_capacity(people * 2 + 8);
        Self {
            start: vec![0; cells + 1],
            x: column(),
            y: column(),
            radius: column(),
            vx: column(),
            vy: column(),
        }
    }
}

impl Run<'_> {
    /// The way to a goal with the doors as they are now.
    pub(super) fn way(&self, goal: u16) -> Option<&Field> {
        match self.ways.get(usize::from(goal)) {
            Some(Some(way)) => Some(way),
            _ => self.world.fields.get(usize::from(goal)),
        }
    }

    /// Counting sort of everybody present, and of those seen through portals, by cell and number.
    pub(super) fn sort(&mut self) {
        let world = self.world;
        let people = &self.people;
        let start = &mut self.crowd.start;
        start.fill(0);
        self.seen.clear();
        for person in 0..people.at.len() {
            if people.doing[person] == Doing::Left {
                continue;
            }
            let cell = world.cells.of(people.at[person]);
            self.cell[person] = cell as u32;
            start[cell + 1] += 1;
            for gate in world.cells.gates.of(cell) {
                let gate = &world.gates[usize::from(*gate)];
                let (out, along) = gate.measure(people.at[person]);
                if out <= 0.0 && out > -SEEN_THROUGH && along > -SEEN_THROUGH && along < gate.width() + SEEN_THROUGH {
                    let at = gate.carry(people.at[person]);
                    let velocity = gate.carry_direction(people.velocity[person]);
                    let cell = world.cells.of(at);
                    start[cell + 1] += 1;
                    self.seen.push(Image { at, cell: cell as u32, person: person as u32, velocity });
                }
            }
        }
        for cell in 1..start.len() {
            start[cell] += start[cell - 1];
        }
        let total = start[start.len() - 1] as usize;
        for column in [
            &mut self.crowd.x,
            &mut self.crowd.y,
            &mut self.crowd.radius,
            &mut self.crowd.vx,
            &mut self.crowd.vy,
        ] {
            column.clear();
            column.resize(total + 8, 0.0);
        }
        self.who.clear();
        self.who.resize(total, IMAGE);
        // Places are handed out from the front of each cell; `start` is moved on and back.
        for person in 0..people.at.len() {
            if people.doing[person] != Doing::Left {
                let place = take(&mut self.crowd.start, self.cell[person]);
                self.who[place] = person as u32;
                put(&mut self.crowd, place, people.at[person], people.radius[person], people.velocity[person]);
            }
        }
        for image in &self.seen {
            let place = take(&mut self.crowd.start, image.cell);
            put(&mut self.crowd, place, image.at, people.radius[image.person as usize], image.velocity);
        }
        let start = &mut self.crowd.start;
        let cells = start.len();
        start.copy_within(0..cells - 1, 1);
        start[0] = 0;
        self.next.clear();
        self.next.resize(total, Next::default());
    }

    /// Lets everybody decide, looking only at where all were before.
    pub(super) fn decide(&mut self) {
        let mut next = std::mem::take(&mut self.next);
        let now = self.time() as f32;
        let walker = |place: usize| self.walker(place, now);
        let (world, parameters, crowd) = (self.world, &self.settings.parameters, &self.crowd);
        if next.len() < WORTH_SHARING || rayon::current_num_threads() < 2 {
            decide(self.level, world, parameters, crowd, 0, &walker, &mut next);
        } else {
            next.par_chunks_mut(SHARE).enumerate().for_each(|(chunk, next)| {
                decide(self.level, world, parameters, crowd, chunk * SHARE, &walker, next);
            });
        }
        self.next = next;
    }

    /// What the person at a place of the crowd wants; `None` for one who waits or is only an image.
    #[inline]
    fn walker(&self, place: usize, now: f32) -> Option<Walker> {
        let who = self.who[place];
        if who == IMAGE {
            return None;
        }
        let person = who as usize;
        let people = &self.people;
        if people.doing[person] == Doing::Sheltered || people.starts[person] > now {
            return None;
        }
        let at = people.at[person];
        let world = self.world;
        let wish = self.way(people.goal[person])?.heading(&world.raster, &world.directions, at);
        let wish = if people.held[person] > PATIENCE { self.turned(who, wish) } else { wish };
        let clearance = world.raster.cell(at).map_or(0.0, |cell| world.raster.clearance(cell));
        Some(Walker {
            at,
            radius: people.radius[person],
            speed: people.speed[person] * pace(world, at, wish),
            time_gap: people.time_gap[person],
            wish,
            heading: people.heading[person],
            velocity: people.velocity[person],
            clearance,
        })
    }

    /// A wish turned by chance, up to 80° either way: what breaks an arch in front of a door.
    fn turned(&self, who: u32, (x, y): (f32, f32)) -> (f32, f32) {
        let part = Chance::new(self.settings.seed).part(who, self.steps / TRY_STEPS);
        let angle = (part - 0.5) * 2.8;
        let (sin, cos) = (libm::sinf(angle), libm::cosf(angle));
        (x * cos - y * sin, x * sin + y * cos)
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
                continue;
            }
            self.people.doing[person] = Doing::Walking;
            self.people.heading[person] = next.heading;
            let from = self.people.at[person];
            let moved = self.moved(person, next.velocity, step, now);
            let covered = (moved.x - from.x) * (moved.x - from.x) + (moved.y - from.y) * (moved.y - from.y);
            let wanted = self.people.speed[person] * step * HELD_PACE;
            self.people.held[person] = if covered < wanted * wanted { self.people.held[person] + step } else { 0.0 };
            self.people.velocity[person] = next.velocity;
            self.people.at[person] = moved;
            self.arrive(person, now);
        }
    }

    /// Doors with a capacity save up passages, at most one and a step's.
    fn refill(&mut self, step: f32) {
        for (allowance, door) in self.allowance.iter_mut().zip(&self.world.sheet.doors) {
            if let Some(capacity) = door.capacity {
                *allowance = (*allowance + capacity * f64::from(step)).min(1.0 + capacity * f64::from(step));
            }
        }
    }

    /// Where a person stands after a step: walls and shut doors hold, portals lead on.
    fn moved(&mut self, person: usize, velocity: (f32, f32), step: f32, now: f64) -> Pt {
        let world = self.world;
        let from = self.people.at[person];
        let mut to = Pt { x: from.x + velocity.0 * step, y: from.y + velocity.1 * step };
        let cell = world.cells.of(from);
        let doors = world.cells.doors.of(cell);
        if doors.iter().any(|door| self.holds(*door, from, to)) {
            return from;
        }
        let gate = world.cells.gates.of(cell).iter().map(|gate| &world.gates[usize::from(*gate)]);
        if let Some(gate) = gate.into_iter().find(|gate| gate.crossed(from, to)) {
            to = gate.carry(to);
            if !world.raster.cell(to).is_some_and(|cell| world.raster.is_floor(cell)) {
                return from;
            }
            let carried = gate.carry_direction(self.people.heading[person]);
            self.people.heading[person] = carried;
        } else {
            to = clear_of_walls(world, from, to);
        }
        for door in doors {
            self.count(*door, person, from, to, now);
        }
        to
    }

    /// Whether a door does not let a step through: it is shut, or its capacity is used up.
    fn holds(&self, door: u16, from: Pt, to: Pt) -> bool {
        let line = &self.world.sheet.doors[usize::from(door)];
        (self.shut[usize::from(door)] || (line.capacity.is_some() && self.allowance[usize::from(door)] < 1.0))
            && crosses(line.line, from, to)
    }

    fn count(&mut self, door: u16, person: usize, from: Pt, to: Pt, now: f64) {
        let line = &self.world.sheet.doors[usize::from(door)];
        if crosses(line.line, from, to) {
            self.allowance[usize::from(door)] -= 1.0;
            self.outcome.passed[usize::from(door)] += 1;
            let passage = Passage { door: DoorId(door), person: PersonId(person as u32), at: now };
            self.outcome.passages.push(passage);
        }
    }

    /// Takes a person out who has reached the goal, or lets it stay in a refuge.
    fn arrive(&mut self, person: usize, now: f64) {
        let world = self.world;
        let at = self.people.at[person];
        let goal = GoalId(self.people.goal[person]);
        if world.cells.goals.of(world.cells.of(at)).contains(&goal.0) && world.arrived(goal, at) {
            self.outcome.arrived[person] = Some((now, goal));
            self.people.doing[person] = Doing::Left;
            self.present -= 1;
        }
    }
}

/// The next free place of a cell.
fn take(start: &mut [u32], cell: u32) -> usize {
    let slot = &mut start[cell as usize];
    *slot += 1;
    *slot as usize - 1
}

fn put(crowd: &mut Crowd, place: usize, at: Pt, radius: f32, velocity: (f32, f32)) {
    crowd.x[place] = at.x;
    crowd.y[place] = at.y;
    crowd.radius[place] = radius;
    crowd.vx[place] = velocity.0;
    crowd.vy[place] = velocity.1;
}

/// Part of the level speed walked here, heading there.
#[inline]
fn pace(world: &World, at: Pt, wish: (f32, f32)) -> f32 {
    let plane = world.cells.plane[world.cells.of(at)];
    match world.sheet.spots[plane.index()].ground {
        Ground::Level => 1.0,
        Ground::Slope { up, down } => (if wish.0 > 0.0 { up } else { down }) as f32,
    }
}

/// The end of a step kept off walls: pushed out along the clearance's slope, else not made.
fn clear_of_walls(world: &World, from: Pt, to: Pt) -> Pt {
    let raster = &world.raster;
    let clearance = |at: Pt| raster.cell(at).map_or(-1.0, |cell| raster.clearance(cell));
    let here = clearance(from);
    let step = ((to.x - from.x) * (to.x - from.x) + (to.y - from.y) * (to.y - from.y)).sqrt();
    // The clearance is a square's middle's: half a diagonal of slack on either end.
    if here > step + BODY + 0.15 {
        return to;
    }
    let mut to = to;
    if let Some((x, y, far)) = nearest_wall(world, to) {
        if far < BODY && far > 1.0e-5 {
            let push = (BODY - far) / far;
            to = Pt { x: to.x + (to.x - x) * push, y: to.y + (to.y - y) * push };
        }
    }
    if clearance(to) < 0.0 || through_wall(world, from, to) { from } else { to }
}

/// The nearest spot of wall and how far it is.
fn nearest_wall(world: &World, at: Pt) -> Option<(f32, f32, f32)> {
    let walls = &world.cells.walls;
    let mut best: Option<(f32, f32, f32)> = None;
    for k in walls.of(world.cells.of(at)) {
        let (x, y) = walls.wall(k).nearest(at.x, at.y);
        let far = ((x - at.x) * (x - at.x) + (y - at.y) * (y - at.y)).sqrt();
        if best.is_none_or(|best| far < best.2) {
            best = Some((x, y, far));
        }
    }
    best
}

fn through_wall(world: &World, from: Pt, to: Pt) -> bool {
    let walls = &world.cells.walls;
    walls.of(world.cells.of(from)).any(|k| {
        let wall = walls.wall(k);
        let line = Line::new(
            Coord { x: f64::from(wall.x0), y: f64::from(wall.y0) },
            Coord { x: f64::from(wall.x1), y: f64::from(wall.y1) },
        );
        crosses(line, from, to)
    })
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
