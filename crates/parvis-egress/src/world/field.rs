//! The way to one goal from everywhere: walking time and heading, square by square.
//!
//! Fast marching solves the eikonal equation |∇T| = slowness on the raster (Sethian, PNAS 93 (1996) 1591;
//! first-order upwind). Squares near a wall are slower, which keeps people off corners. One look-up a step
//! replaces a path search per person.
#![expect(clippy::indexing_slicing, reason = "cells come from the raster and stay one square off its rim")]
#![expect(
    clippy::inline_always,
    reason = "marching takes a tenth longer when its innermost functions are calls"
)]

use super::raster::{PER_METRE, Raster, SIDE};
use super::{Gate, Pt};
use crate::model::{greater, lesser};
use geo::{BoundingRect, Contains, Line, MultiPolygon, Point, Polygon};

/// Within this of a wall the way is slower, metres: little more than where no body's middle can be. With more, the slower
/// rims of a narrow door send everybody to its middle, one behind another, and half of its flow is lost.
const NEAR_WALL: f32 = 0.3;
/// How much slower right at the wall: three times.
const WALL_COST: f32 = 2.0;
/// No way leads in between walls nearer than this on either side, metres: a body's middle keeps 0.08 m off a wall, and half
/// a square more is what rounding may hide. The narrowest door, of 0.5 m, leaves 0.18 m in its middle wherever it lies.
const TIGHT: f32 = 0.13;
/// Four headings whose weighted sum is shorter than this lead apart.
const AGREED: f32 = 0.3;
/// A ride that takes no longer than this more than any other way is taken, seconds: in a car all squares lead to the same
/// ride, and rounding decides between it and the square beside.
pub(crate) const AS_GOOD: f32 = 0.5;
/// No heading.
pub(super) const NOWHERE: u8 = 255;

/// The way to one goal.
#[derive(Clone, Debug, Default)]
pub struct Field {
    /// Seconds to the goal at a free speed of 1 m/s, near walls a little more; infinite where no way leads.
    time: Vec<f32>,
    /// Heading as one of 255 directions; [`NOWHERE`] where there is none.
    heading: Vec<u8>,
}

impl Field {
    /// Whether no square leads to the goal.
    pub(crate) fn is_empty(&self) -> bool {
        self.time.iter().all(|time| time.is_infinite())
    }

    /// Seconds to the goal from a square at 1 m/s.
    #[inline]
    pub(crate) fn at(&self, cell: usize) -> f32 {
        self.time.get(cell).copied().unwrap_or(f32::INFINITY)
    }

    /// Heading at a spot, of length 1 (0 where no way leads): the four nearest squares, weighted, where they agree.
    #[inline(always)]
    #[expect(clippy::inline_always, reason = "the kernel asks it of everybody")]
    pub(crate) fn heading(&self, raster: &Raster, table: &[(f32, f32); 256], at: Pt) -> (f32, f32) {
        let (x, y) = (at.x * PER_METRE - 0.5, at.y * PER_METRE - 0.5);
        let (column, row) = (x as i32 as usize, y as i32 as usize);
        let (fx, fy) = (x - column as f32, y - row as f32);
        let cell = row * raster.wide + column;
        let Some(below) = self.heading.get(cell..cell + 2) else { return (0.0, 0.0) };
        let Some(above) = self.heading.get(cell + raster.wide..cell + raster.wide + 2) else {
            return (0.0, 0.0);
        };
        if below[0] == below[1] && below == above {
            return table[below[0] as usize];
        }
        let mut sum = (0.0, 0.0);
        for (heading, weight) in [
            (below[0], (1.0 - fx) * (1.0 - fy)),
            (below[1], fx * (1.0 - fy)),
            (above[0], (1.0 - fx) * fy),
            (above[1], fx * fy),
        ] {
            let (x, y) = table[heading as usize];
            sum = (sum.0 + weight * x, sum.1 + weight * y);
        }
        let length = (sum.0 * sum.0 + sum.1 * sum.1).sqrt();
        if length > AGREED {
            return (sum.0 / length, sum.1 / length);
        }
        // The squares lead apart, as on either side of a thin wall: the person's own counts. Pressed to a wall one may stand in
        // a square that is none of the floor's: then those beside it.
        let own = raster.cell(at).and_then(|own| self.heading.get(own)).filter(|own| **own != NOWHERE);
        match own {
            Some(own) => table[*own as usize],
            None if length > 1.0e-3 => (sum.0 / length, sum.1 / length),
            None => (0.0, 0.0),
        }
    }

    /// Whether the way of anybody leads across this line: shutting a door there changes this field.
    pub(crate) fn leads_across(&self, raster: &Raster, line: Line) -> bool {
        let length = line.delta().x.hypot(line.delta().y);
        let across = (line.delta().y / length, -line.delta().x / length);
        let steps = (length / f64::from(SIDE)).ceil().max(1.0);
        (0..=steps as u32).any(|k| {
            let on = line.start + line.delta() * (f64::from(k) / steps);
            [-1.0, 1.0].iter().any(|side| {
                let near = Pt {
                    x: (on.x + across.0 * side * f64::from(SIDE)) as f32,
                    y: (on.y + across.1 * side * f64::from(SIDE)) as f32,
                };
                let Some(cell) = raster.cell(near) else { return false };
                let Some(heading) = self.heading.get(cell).filter(|h| **h != NOWHERE) else { return false };
                let (x, y) = direction(*heading);
                (f64::from(x) * across.0 + f64::from(y) * across.1) * side < -0.05
            })
        })
    }
}

/// The direction a heading stands for.
fn direction(heading: u8) -> (f32, f32) {
    let angle = f32::from(heading) * (core::f32::consts::TAU / 255.0);
    (libm::cosf(angle), libm::sinf(angle))
}

/// All directions, for look-up; the last is no direction.
pub(crate) fn directions() -> [(f32, f32); 256] {
    core::array::from_fn(
        |heading| {
            if heading == NOWHERE as usize { (0.0, 0.0) } else { direction(heading as u8) }
        },
    )
}

/// Squares waiting, sorted into slots of a hundredth of a second: the "untidy" queue of Yatziv, Bartesaghi &
/// Sapiro (J. Comput. Phys. 212 (2006) 393), whose error stays below the slot.
struct Waiting {
    slots: Vec<Vec<u32>>,
    /// The slot in hand, counted from the start.
    now: usize,
    left: usize,
}

impl Waiting {
    const SLOT: f32 = 0.01;
    /// Slots kept: more than the slowest step takes. Who rides in a lift is put off again and again.
    const SLOTS: usize = 512;

    fn new() -> Self {
        Self { slots: vec![Vec::new(); Self::SLOTS], now: 0, left: 0 }
    }

    fn slot(time: f32) -> usize {
        // Signed and short: the conversion is a third as long.
        (time / Self::SLOT) as i32 as usize
    }

    fn push(&mut self, time: f32, cell: usize) {
        let slot = Self::slot(time).clamp(self.now, self.now + Self::SLOTS - 1);
        self.slots[slot % Self::SLOTS].push(cell as u32);
        self.left += 1;
    }

    /// Whether a time lies later than the slot in hand: it was too far off for a slot of its own.
    fn is_early(&self, time: f32) -> bool {
        Self::slot(time) > self.now
    }

    fn pop(&mut self) -> Option<usize> {
        while self.left > 0 {
            if let Some(cell) = self.slots[self.now % Self::SLOTS].pop() {
                self.left -= 1;
                return Some(cell as usize);
            }
            self.now += 1;
        }
        None
    }
}

/// What closes ways: lines nobody can cross, and areas that can be left but not entered.
pub(super) struct Closed<'a> {
    pub lines: &'a [Line],
    pub areas: &'a [MultiPolygon],
    /// Boxes with no floor for the one who goes there.
    pub flights: &'a [Polygon],
}

/// A square while marching: what is asked of it lies side by side, for each is looked at from all four beside it.
#[derive(Clone, Copy)]
struct Square {
    /// Seconds to the goal at 1 m/s, as far as found.
    time: f32,
    /// Seconds to cross it at 1 m/s, more near a wall.
    crossing: f32,
    /// Why it can be left but not entered, bit by bit: [`TOO_TIGHT`], [`AVOIDED`].
    closed: u8,
    /// Whether nothing sooner is looked for.
    done: bool,
}

/// Too near a wall: no way leads through a crack where two walls of a drawing do not quite meet.
const TOO_TIGHT: u8 = 1;
/// In an area to keep out of.
const AVOIDED: u8 = 2;

struct Squares {
    wide: usize,
    all: Vec<Square>,
}

impl Squares {
    fn new(raster: &Raster, closed: &Closed<'_>, barred: &[bool]) -> Self {
        let square = |((clearance, slowness), barred): ((f32, f32), &bool)| Square {
            time: f32::INFINITY,
            crossing: SIDE * slowness * wall_cost(clearance),
            closed: if clearance < TIGHT { TOO_TIGHT } else { 0 },
            done: *barred || clearance < 0.0,
        };
        let mut squares = Self { wide: raster.wide, all: raster.all().zip(barred).map(square).collect() };
        for cell in closed.areas.iter().flatten().flat_map(|part| cells_in(raster, part)) {
            squares.all[cell].closed |= AVOIDED;
        }
        for cell in closed.flights.iter().flat_map(|flight| cells_in(raster, flight)) {
            squares.all[cell].done = true;
        }
        squares
    }

    /// Whether the step from one square to another would enter what is closed.
    #[inline]
    fn bars(&self, from: usize, to: usize) -> bool {
        self.all[to].closed & !self.all[from].closed != 0
    }

    /// Times at the squares before and after, below and above; infinite where no step leads to.
    #[inline(always)]
    fn beside(&self, cell: usize) -> [f32; 4] {
        let own = self.all[cell].closed;
        let at = |beside: Square| if beside.closed & !own == 0 { beside.time } else { f32::INFINITY };
        let [before, after] = [self.all[cell - 1], self.all[cell + 1]];
        let [below, above] = [self.all[cell - self.wide], self.all[cell + self.wide]];
        [at(before), at(after), at(below), at(above)]
    }

    /// Time of a square from its settled neighbours (first-order upwind solution of the eikonal equation).
    #[inline(always)]
    fn upwind(&self, cell: usize) -> f32 {
        let [before, after, below, above] = self.beside(cell);
        let (across, along) = (lesser(before, after), lesser(below, above));
        let step = self.all[cell].crossing;
        let (near, far) = (lesser(across, along), greater(across, along));
        if far - near >= step {
            near + step
        } else {
            let gap = far - near;
            0.5 * (near + far + (2.0 * step * step - gap * gap).sqrt())
        }
    }
}

/// Marches from a goal over the whole sheet; shut lines cannot be crossed, areas to avoid not entered.
pub(super) fn march(
    raster: &Raster,
    gates: &[Gate],
    rides: &[Link],
    goal: &Polygon,
    closed: &Closed<'_>,
) -> Field {
    let links = links(raster, gates, rides);
    let mut linked = vec![false; if links.is_empty() { 0 } else { raster.wide * raster.high }];
    for link in &links {
        linked[link.to] = true;
    }
    // Squares from which the way leads out through a portal. No way leads in through it to them: to and fro through a
    // portal rounding gains a square each time.
    let mut leaves = vec![false; linked.len()];
    let (shut, barred) = (closed.lines, barred(raster, closed.lines));
    let mut squares = Squares::new(raster, closed, &barred);
    let mut waiting = Waiting::new();
    for cell in cells_in(raster, goal) {
        squares.all[cell].time = 0.0;
        waiting.push(0.0, cell);
    }
    while let Some(cell) = waiting.pop() {
        let here = squares.all[cell];
        if here.done {
            continue;
        }
        if waiting.is_early(here.time) {
            waiting.push(here.time, cell);
            continue;
        }
        squares.all[cell].done = true;
        for next in [cell - 1, cell + 1, cell - raster.wide, cell + raster.wide] {
            let there = squares.all[next];
            if !there.done && here.closed & !there.closed == 0 {
                let reached = squares.upwind(next);
                if reached < there.time {
                    squares.all[next].time = reached;
                    waiting.push(reached, next);
                    if let Some(leaves) = leaves.get_mut(next) {
                        *leaves = false;
                    }
                }
            }
        }
        if linked.get(cell) == Some(&true) {
            for link in
                links[links.partition_point(|link| link.to < cell)..].iter().take_while(|l| l.to == cell)
            {
                let reached = here.time + link.cost(raster);
                let from = squares.all[link.from];
                let returns = leaves[cell] && !link.rides;
                if !from.done && reached < from.time && !returns && !squares.bars(link.from, cell) {
                    squares.all[link.from].time = reached;
                    leaves[link.from] = !link.rides;
                    waiting.push(reached, link.from);
                }
            }
        }
    }
    let mut heading = headings(&squares);
    let mut time: Vec<f32> = squares.all.iter().map(|square| square.time).collect();
    if !shut.is_empty() {
        step_back(raster, shut, &barred, &mut time, &mut heading);
    }
    for link in &links {
        let through = time[link.to] + link.cost(raster) - if link.rides { AS_GOOD } else { 0.0 };
        let returns = leaves[link.to] && !link.rides;
        let leads = time[link.from].is_finite() && through <= time[link.from] && !returns;
        if leads && !squares.bars(link.from, link.to) {
            heading[link.from] = code(link.out);
        }
    }
    Field { time, heading }
}

/// Squares whose middle lies in an area and on floor.
pub(super) fn cells_in(raster: &Raster, area: &Polygon) -> Vec<usize> {
    let Some(rect) = area.bounding_rect() else { return Vec::new() };
    let square = |metres: f64| (metres / f64::from(SIDE)).floor().max(0.0) as usize;
    let mut cells = Vec::new();
    for row in square(rect.min().y)..=square(rect.max().y).min(raster.high - 1) {
        for column in square(rect.min().x)..=square(rect.max().x).min(raster.wide - 1) {
            let cell = row * raster.wide + column;
            let at = raster.middle(cell);
            if raster.is_floor(cell) && area.contains(&Point::new(f64::from(at.x), f64::from(at.y))) {
                cells.push(cell);
            }
        }
    }
    cells
}

/// Squares nobody can pass because a shut line runs through them.
fn barred(raster: &Raster, shut: &[Line]) -> Vec<bool> {
    let mut barred = vec![false; raster.wide * raster.high];
    for line in shut {
        let wall = super::walls::Wall {
            x0: line.start.x as f32,
            y0: line.start.y as f32,
            x1: line.end.x as f32,
            y1: line.end.y as f32,
        };
        let square = |metres: f32| (metres / SIDE).floor().max(0.0) as usize;
        for row in square(wall.y0.min(wall.y1) - SIDE)..=square(wall.y0.max(wall.y1) + SIDE) {
            for column in square(wall.x0.min(wall.x1) - SIDE)..=square(wall.x0.max(wall.x1) + SIDE) {
                let cell = row * raster.wide + column;
                let at = raster.middle(cell);
                let (x, y) = wall.nearest(at.x, at.y);
                let far = (x - at.x).abs().max((y - at.y).abs());
                if cell < barred.len() && far <= 0.51 * SIDE {
                    barred[cell] = true;
                }
            }
        }
    }
    barred
}

/// A step from the last square before a portal to one just beyond it, or a ride from a square of a car to the same
/// square at another stop.
#[derive(Clone, Copy, Debug)]
pub(super) struct Link {
    pub to: usize,
    pub from: usize,
    /// Metres of the step, or seconds of the ride: a car is level, where they are the same.
    pub metres: f32,
    /// Where one walks to take it; nowhere for a ride.
    pub out: (f32, f32),
    pub rides: bool,
}

impl Link {
    /// Seconds it takes at 1 m/s.
    fn cost(&self, raster: &Raster) -> f32 {
        self.metres * raster.slowness(self.from)
    }
}

/// The links of all portals and rides, sorted by where they lead.
fn links(raster: &Raster, gates: &[Gate], rides: &[Link]) -> Vec<Link> {
    let mut links = rides.to_vec();
    for gate in gates {
        let steps = (gate.width() / SIDE).ceil();
        for k in 0..(2.0 * steps) as u32 {
            // The first for a square of which no more than a sliver lies before the line: without a link of its own it
            // would lead away, and one who stands in it to and fro.
            for depth in [0.02, 0.25, 0.75, 1.25] {
                let along = (k as f32 + 0.5) * 0.5 * SIDE;
                let depth = depth * SIDE;
                let on = |out: f32| Pt {
                    x: gate.line.start.x as f32 - gate.out.1 * along + gate.out.0 * out,
                    y: gate.line.start.y as f32 + gate.out.0 * along + gate.out.1 * out,
                };
                let beyond = gate.carry(on(0.75 * SIDE));
                let (Some(from), Some(to)) = (raster.cell(on(-depth)), raster.cell(beyond)) else { continue };
                if along < gate.width() && raster.is_floor(from) && raster.is_floor(to) {
                    links.push(Link { to, from, metres: depth + 0.75 * SIDE, out: gate.out, rides: false });
                }
            }
        }
    }
    links.sort_by(|a, b| (a.to, a.from).cmp(&(b.to, b.from)).then(a.metres.total_cmp(&b.metres)));
    links.dedup_by_key(|link| (link.to, link.from));
    links
}

/// Lets who stands right at a shut line step off it, towards the nearest square with a way on the same side of it: who
/// takes the way beyond it for its own stands before it for ever.
fn step_back(raster: &Raster, shut: &[Line], barred: &[bool], time: &mut [f32], heading: &mut [u8]) {
    let side = |line: &Line, cell: usize| {
        let at = raster.middle(cell);
        let to = (f64::from(at.x) - line.start.x, f64::from(at.y) - line.start.y);
        line.delta().x * to.1 - line.delta().y * to.0
    };
    let beyond = |from: usize, to: usize| shut.iter().any(|line| side(line, from) * side(line, to) < 0.0);
    for cell in (0..barred.len()).filter(|cell| barred[*cell] && raster.is_floor(*cell)) {
        let around = [(-1, 0), (1, 0), (0, -1), (0, 1), (-1, -1), (1, -1), (-1, 1), (1, 1)];
        let off = around
            .into_iter()
            .filter_map(|(x, y)| {
                let next = cell.checked_add_signed(x + y * raster.wide.cast_signed())?;
                (!barred[next] && time[next].is_finite() && !beyond(cell, next)).then_some((time[next], x, y))
            })
            .min_by(|a, b| a.0.total_cmp(&b.0));
        if let Some((there, x, y)) = off {
            time[cell] = there + SIDE;
            heading[cell] = code((x as f32, y as f32));
        }
    }
}

/// How many times slower a square is because of the wall.
fn wall_cost(clearance: f32) -> f32 {
    let near = (1.0 - clearance / NEAR_WALL).max(0.0);
    1.0 + WALL_COST * near * near
}

/// Downhill from every square.
fn headings(squares: &Squares) -> Vec<u8> {
    let downhill = |here: f32, before: f32, after: f32| {
        let lower = lesser(before, after);
        if lower >= here { 0.0 } else { (here - lower) * if before < after { -1.0 } else { 1.0 } }
    };
    let mut heading = vec![NOWHERE; squares.all.len()];
    for (cell, here) in squares.all.iter().enumerate().filter(|(_, here)| here.time.is_finite()) {
        let [before, after, below, above] = squares.beside(cell);
        heading[cell] = code((downhill(here.time, before, after), downhill(here.time, below, above)));
    }
    heading
}

/// The heading nearest to a direction.
pub(super) fn code((x, y): (f32, f32)) -> u8 {
    if x == 0.0 && y == 0.0 {
        return NOWHERE;
    }
    let turns = libm::atan2f(y, x) / core::f32::consts::TAU;
    let turns = if turns < 0.0 { turns + 1.0 } else { turns };
    ((turns * 255.0 + 0.5) as u32 % 255) as u8
}
