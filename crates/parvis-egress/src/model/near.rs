//! Who and what is near one person: neighbours within sight, with those behind a wall left out.
//!
//! The hot loop of the engine. People lie sorted by cell, so each row of cells is one run of memory; eight
//! are measured at a time and those within sight are packed together. Then every wall within sight is held
//! against all of them. Sight lines are exact: a neighbour counts when no wall crosses the straight line.
#![expect(
    clippy::indexing_slicing,
    reason = "runs come from the cell list, and every array is padded by eight"
)]

use super::{Model, Parameters, anticipation, collision_free};
use crate::world::{PER_CELL, Pt, World};
use fearless_simd::{Level, Select, Simd, SimdBase, SimdFloat, SimdMask, f32x8, mask32x8, u32x8};

/// Most neighbours looked at: at 2 m sight a crowd of 20 people/m², at 3 m of 9, more than bodies allow.
const MOST: usize = 256;

/// Most people who may be near a group: those beyond are not seen.
const WINDOW: usize = 512;

/// Everybody, sorted by cell: what a step reads and never writes. Arrays are padded by eight.
#[derive(Debug, Default)]
pub(crate) struct Crowd {
    /// First person of each cell; one more entry than cells.
    pub start: Vec<u32>,
    /// The cell of each person.
    pub cell: Vec<u32>,
    pub x: Vec<f32>,
    pub y: Vec<f32>,
    pub radius: Vec<f32>,
    /// Rectangle of floor stood on: within one, no wall can be between.
    pub piece: Vec<u32>,
    /// Velocity, if the model minds it.
    pub moving: bool,
    pub vx: Vec<f32>,
    pub vy: Vec<f32>,
}

/// What one person wants and is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Walker {
    pub at: Pt,
    pub radius: f32,
    /// Free speed here, m/s.
    pub speed: f32,
    pub time_gap: f32,
    /// Where the way leads, of length 1.
    pub wish: (f32, f32),
    /// Where the person looks, of length 1.
    pub heading: (f32, f32),
    /// Velocity one step before.
    pub velocity: (f32, f32),
    /// Metres to the next wall.
    pub clearance: f32,
    /// Rectangle of floor stood on.
    pub piece: u32,
}

/// What a person does next.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Next {
    /// Velocity, m/s.
    pub velocity: (f32, f32),
    /// Where the person looks, of length 1.
    pub heading: (f32, f32),
}

/// People side by side in memory, padded by eight.
pub(super) struct Row<const ROOM: usize> {
    pub x: [f32; ROOM],
    pub y: [f32; ROOM],
    pub radius: [f32; ROOM],
    pub vx: [f32; ROOM],
    pub vy: [f32; ROOM],
    pub count: usize,
}

/// Far enough not to matter, near enough to square.
pub(super) const FAR: f32 = 1.0e4;

impl<const ROOM: usize> Row<ROOM> {
    const fn new() -> Self {
        Self {
            x: [FAR; ROOM],
            y: [FAR; ROOM],
            radius: [0.0; ROOM],
            vx: [0.0; ROOM],
            vy: [0.0; ROOM],
            count: 0,
        }
    }

    /// Fills the last eight up with nobody.
    #[inline(always)]
    fn close<S: Simd>(&mut self, simd: S) {
        let far = f32x8::splat(simd, FAR);
        far.store_slice(&mut self.x[self.count..self.count + 8]);
        far.store_slice(&mut self.y[self.count..self.count + 8]);
    }

    /// Adds those of eight people whom the mask names.
    #[inline(always)]
    fn add<S: Simd>(
        &mut self,
        mask: mask32x8<S>,
        [x, y, radius]: [f32x8<S>; 3],
        velocity: Option<[f32x8<S>; 2]>,
    ) {
        let at = self.count;
        x.compress(mask).store_slice(&mut self.x[at..at + 8]);
        y.compress(mask).store_slice(&mut self.y[at..at + 8]);
        radius.compress(mask).store_slice(&mut self.radius[at..at + 8]);
        if let Some([vx, vy]) = velocity {
            vx.compress(mask).store_slice(&mut self.vx[at..at + 8]);
            vy.compress(mask).store_slice(&mut self.vy[at..at + 8]);
        }
        self.count += mask.to_bitmask().count_ones() as usize;
    }
}

/// Most walls held against the neighbours of one person.
const MOST_WALLS: usize = 64;

/// The walls near one person: their ends as they lie from it. Padded by eight.
pub(super) struct NearWalls {
    ax: [f32; MOST_WALLS + 8],
    ay: [f32; MOST_WALLS + 8],
    bx: [f32; MOST_WALLS + 8],
    by: [f32; MOST_WALLS + 8],
    count: usize,
    /// Sum of the walls' push.
    pub push: (f32, f32),
    /// How the nearest point of a wall lies from here; far off if none is near.
    pub nearest: (f32, f32),
}

impl NearWalls {
    /// Keeps the nearest of eight wall points if it is nearer than the one kept.
    #[inline(always)]
    fn note_nearest<S: Simd>(&mut self, far: f32x8<S>, x: f32x8<S>, y: f32x8<S>) {
        let (far, x, y) = (far.to_array(), x.to_array(), y.to_array());
        for ((far, x), y) in far.iter().zip(x).zip(y) {
            if far * far < self.nearest.0 * self.nearest.0 + self.nearest.1 * self.nearest.1 {
                self.nearest = (x, y);
            }
        }
    }
}

/// Scratch of one thread, so that a step allocates nothing.
pub(crate) struct Scratch {
    /// Everybody who may be near anyone of a group.
    window: Row<{ WINDOW + 8 }>,
    pieces: [u32; WINDOW + 8],
    /// Who one person sees, as they lie from it.
    pub(super) seen: Row<{ MOST + 8 }>,
    /// Who is near but on another rectangle of floor: seen if no wall is between.
    elsewhere: Row<{ MOST + 8 }>,
    pub(super) walls: NearWalls,
}

impl Scratch {
    fn new() -> Self {
        Self {
            window: Row::new(),
            pieces: [0; WINDOW + 8],
            seen: Row::new(),
            elsewhere: Row::new(),
            walls: NearWalls {
                ax: [0.0; MOST_WALLS + 8],
                ay: [0.0; MOST_WALLS + 8],
                bx: [0.0; MOST_WALLS + 8],
                by: [0.0; MOST_WALLS + 8],
                count: 0,
                push: (0.0, 0.0),
                nearest: (FAR, FAR),
            },
        }
    }
}

/// Decides what a row of people does next. `walker(i)` tells of the person at place i of the crowd, `None` for
/// one who stands still or is only seen through a portal.
pub(crate) fn decide(
    level: Level,
    world: &World,
    parameters: &Parameters,
    crowd: &Crowd,
    first: usize,
    walker: &(impl Fn(usize) -> Option<Walker> + Sync),
    next: &mut [Next],
) {
    fearless_simd::dispatch!(level, simd => decide_all(simd, world, parameters, crowd, first, walker, next));
}

/// Most people of one cell who share a look round.
const GROUP: usize = 8;

#[inline(always)]
fn decide_all<S: Simd>(
    simd: S,
    world: &World,
    parameters: &Parameters,
    crowd: &Crowd,
    first: usize,
    walker: &impl Fn(usize) -> Option<Walker>,
    next: &mut [Next],
) {
    let mut scratch = Scratch::new();
    let mut done = 0;
    while done < next.len() {
        let cell = crowd.cell[first + done];
        let mut group: [Option<Walker>; GROUP] = [None; GROUP];
        let mut size = 0;
        let mut view = View::default();
        while size < GROUP && done + size < next.len() && crowd.cell[first + done + size] == cell {
            group[size] = walker(first + done + size);
            if let Some(walker) = &group[size] {
                view.add(walker.at, sight(parameters, walker));
            }
            size += 1;
        }
        if view.sight > 0.0 {
            look_round(simd, world, parameters, crowd, &view, &mut scratch);
        }
        for (walker, next) in group[..size].iter().zip(&mut next[done..done + size]) {
            *next = match walker {
                Some(walker) => decide_one(simd, world, parameters, walker, &mut scratch),
                None => Next::default(),
            };
        }
        done += size;
    }
}

/// How far one person looks, metres.
#[inline(always)]
fn sight(parameters: &Parameters, walker: &Walker) -> f32 {
    match parameters.model {
        // Beyond this no gap slows anybody, and a push has faded to a thousandth.
        Model::CollisionFreeSpeed => (walker.speed * walker.time_gap + 2.0 * walker.radius + 0.1)
            .max(2.0 * walker.radius + 9.0 * parameters.push_range)
            .min(parameters.sight),
        Model::AnticipationVelocity => parameters.sight,
    }
}

/// A box round a group and how far the farthest-seeing of it looks.
struct View {
    low: Pt,
    high: Pt,
    sight: f32,
}

impl Default for View {
    fn default() -> Self {
        Self {
            low: Pt { x: f32::INFINITY, y: f32::INFINITY },
            high: Pt { x: f32::NEG_INFINITY, y: f32::NEG_INFINITY },
            sight: 0.0,
        }
    }
}

impl View {
    fn add(&mut self, at: Pt, sight: f32) {
        self.low = Pt { x: self.low.x.min(at.x), y: self.low.y.min(at.y) };
        self.high = Pt { x: self.high.x.max(at.x), y: self.high.y.max(at.y) };
        self.sight = self.sight.max(sight);
    }
}

#[inline(always)]
fn decide_one<S: Simd>(
    simd: S,
    world: &World,
    parameters: &Parameters,
    walker: &Walker,
    scratch: &mut Scratch,
) -> Next {
    let sight = sight(parameters, walker);
    pick(simd, walker, sight, parameters.model == Model::AnticipationVelocity, scratch);
    scratch.walls.count = 0;
    scratch.walls.push = (0.0, 0.0);
    scratch.walls.nearest = (FAR, FAR);
    // The clearance is that of the middle of a square: its half diagonal is added.
    let touching = walker.clearance < walker.radius + 10.0 * parameters.wall_range + 0.08;
    if touching || scratch.elsewhere.count > 0 {
        let listed = scratch.elsewhere.count > 0;
        near_walls(simd, world, parameters, walker, sight, listed, &mut scratch.walls);
        if listed {
            unhide(simd, parameters.model == Model::AnticipationVelocity, scratch);
        }
    }
    match parameters.model {
        Model::CollisionFreeSpeed => collision_free::next(simd, parameters, walker, scratch),
        Model::AnticipationVelocity => anticipation::next(simd, parameters, walker, scratch),
    }
}

/// Copies everybody who may be near anyone of a group side by side.
#[inline(always)]
fn look_round<S: Simd>(
    simd: S,
    world: &World,
    parameters: &Parameters,
    crowd: &Crowd,
    view: &View,
    scratch: &mut Scratch,
) {
    let cells = &world.cells;
    let column = |x: f32| ((x * PER_CELL).max(0.0) as i32 as usize).min(cells.wide - 1);
    let row = |y: f32| ((y * PER_CELL).max(0.0) as i32 as usize).min(cells.high - 1);
    let (left, right) = (column(view.low.x - view.sight), column(view.high.x + view.sight));
    let window = &mut scratch.window;
    let mut count = 0;
    for row in row(view.low.y - view.sight)..=row(view.high.y + view.sight) {
        let mut here = crowd.start[row * cells.wide + left] as usize;
        let end = crowd.start[row * cells.wide + right + 1] as usize;
        let room = WINDOW - count;
        let stop = count + (end - here).min(room);
        let mut to = count;
        while to < stop {
            copy(simd, &crowd.x, here, &mut window.x, to);
            copy(simd, &crowd.y, here, &mut window.y, to);
            copy(simd, &crowd.radius, here, &mut window.radius, to);
            let piece = u32x8::from_slice(simd, &crowd.piece[here..here + 8]);
            piece.store_slice(&mut scratch.pieces[to..to + 8]);
            if parameters.model == Model::AnticipationVelocity {
                copy(simd, &crowd.vx, here, &mut window.vx, to);
                copy(simd, &crowd.vy, here, &mut window.vy, to);
            }
            here += 8;
            to += 8;
        }
        count = stop;
    }
    window.count = count;
    window.close(simd);
}

#[inline(always)]
fn copy<S: Simd>(simd: S, from: &[f32], at: usize, to: &mut [f32], place: usize) {
    f32x8::from_slice(simd, &from[at..at + 8]).store_slice(&mut to[place..place + 8]);
}

/// Picks whom one person has within sight out of the window: those on its own rectangle of floor are seen,
/// the others may be behind a wall.
#[inline(always)]
fn pick<S: Simd>(simd: S, walker: &Walker, sight: f32, moving: bool, scratch: &mut Scratch) {
    let (px, py) = (f32x8::splat(simd, walker.at.x), f32x8::splat(simd, walker.at.y));
    let (sight2, self2) = (f32x8::splat(simd, sight * sight), f32x8::splat(simd, 1.0e-10));
    let own = u32x8::splat(simd, walker.piece);
    let window = &scratch.window;
    scratch.seen.count = 0;
    scratch.elsewhere.count = 0;
    let mut k = 0;
    while k < window.count {
        let dx = f32x8::from_slice(simd, &window.x[k..k + 8]) - px;
        let dy = f32x8::from_slice(simd, &window.y[k..k + 8]) - py;
        let d2 = dx * dx + dy * dy;
        let inside = d2.simd_lt(sight2) & d2.simd_gt(self2);
        if inside.any_true() && scratch.seen.count <= MOST - 8 && scratch.elsewhere.count <= MOST - 8 {
            let radius = f32x8::from_slice(simd, &window.radius[k..k + 8]);
            let velocity = moving.then(|| {
                [f32x8::from_slice(simd, &window.vx[k..k + 8]), f32x8::from_slice(simd, &window.vy[k..k + 8])]
            });
            let here = u32x8::from_slice(simd, &scratch.pieces[k..k + 8]).simd_eq(own);
            scratch.seen.add(inside & here, [dx, dy, radius], velocity);
            let elsewhere = inside & !here;
            if elsewhere.any_true() {
                scratch.elsewhere.add(elsewhere, [dx, dy, radius], velocity);
            }
        }
        k += 8;
    }
    scratch.seen.close(simd);
    scratch.elsewhere.close(simd);
}

/// Sums the push of the walls and, if asked, lists those within sight.
#[inline(always)]
fn near_walls<S: Simd>(
    simd: S,
    world: &World,
    parameters: &Parameters,
    walker: &Walker,
    sight: f32,
    listed: bool,
    out: &mut NearWalls,
) {
    let lists = &world.cells.walls;
    let range = lists.of(world.cells.of(walker.at));
    let (px, py) = (f32x8::splat(simd, walker.at.x), f32x8::splat(simd, walker.at.y));
    let lanes = f32x8::load_array(simd, [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0]);
    let zero = f32x8::splat(simd, 0.0);
    let (mut push_x, mut push_y) = (zero, zero);
    let mut here = range.start;
    while here < range.end {
        let ax = f32x8::from_slice(simd, &lists.x0[here..here + 8]) - px;
        let ay = f32x8::from_slice(simd, &lists.y0[here..here + 8]) - py;
        let bx = f32x8::from_slice(simd, &lists.x1[here..here + 8]) - px;
        let by = f32x8::from_slice(simd, &lists.y1[here..here + 8]) - py;
        let (ux, uy) = (bx - ax, by - ay);
        let length2 = (ux * ux + uy * uy).max(f32x8::splat(simd, 1.0e-12));
        let along = (zero - (ax * ux + ay * uy)) / length2;
        let along = along.max(zero).min(f32x8::splat(simd, 1.0));
        let (nx, ny) = (ax + along * ux, ay + along * uy);
        let far = (nx * nx + ny * ny).sqrt().max(f32x8::splat(simd, 1.0e-4));
        let own = lanes.simd_lt(f32x8::splat(simd, (range.end - here) as f32));
        let inside = own & far.simd_lt(f32x8::splat(simd, sight));
        // Beyond ten ranges the push is under a ten-thousandth.
        let touching = own & far.simd_lt(f32x8::splat(simd, walker.radius + 10.0 * parameters.wall_range));
        if touching.any_true() {
            out.note_nearest(touching.select(far, f32x8::splat(simd, FAR)), nx, ny);
            let strength = super::lanes::exp(simd, (zero - far + walker.radius) / parameters.wall_range)
                * parameters.wall_push;
            let strength = touching.select(strength / far, zero);
            push_x -= nx * strength;
            push_y -= ny * strength;
        }
        if listed && inside.any_true() && out.count <= MOST_WALLS - 8 {
            let at = out.count;
            ax.compress(inside).store_slice(&mut out.ax[at..at + 8]);
            ay.compress(inside).store_slice(&mut out.ay[at..at + 8]);
            bx.compress(inside).store_slice(&mut out.bx[at..at + 8]);
            by.compress(inside).store_slice(&mut out.by[at..at + 8]);
            out.count += inside.to_bitmask().count_ones() as usize;
        }
        here += 8;
    }
    out.push = (super::lanes::sum(push_x), super::lanes::sum(push_y));
}

/// Adds those on other rectangles of floor whom no wall hides.
#[inline(always)]
fn unhide<S: Simd>(simd: S, moving: bool, scratch: &mut Scratch) {
    let Scratch { elsewhere, seen, walls, .. } = scratch;
    let zero = f32x8::splat(simd, 0.0);
    let nobody = f32x8::splat(simd, 0.5 * FAR);
    let mut k = 0;
    while k < elsewhere.count && seen.count <= MOST - 8 {
        let dx = f32x8::from_slice(simd, &elsewhere.x[k..k + 8]);
        let dy = f32x8::from_slice(simd, &elsewhere.y[k..k + 8]);
        let mut hidden = dx.simd_gt(nobody);
        for w in 0..walls.count {
            let (ax, ay, bx, by) = (walls.ax[w], walls.ay[w], walls.bx[w], walls.by[w]);
            // The person is at the origin: a wall a–b crosses the line to d when origin and d lie on either
            // side of the wall, and a and b on either side of the line.
            let (ux, uy) = (bx - ax, by - ay);
            let own = ux * ay - uy * ax;
            let theirs = (dy - ay) * ux - (dx - ax) * uy;
            let beyond = (theirs * own).simd_gt(zero);
            if beyond.any_true() {
                let side_a = dx * ay - dy * ax;
                let side_b = dx * by - dy * bx;
                hidden |= beyond & (side_a * side_b).simd_lt(zero);
            }
        }
        let radius = f32x8::from_slice(simd, &elsewhere.radius[k..k + 8]);
        let velocity = moving.then(|| {
            [
                f32x8::from_slice(simd, &elsewhere.vx[k..k + 8]),
                f32x8::from_slice(simd, &elsewhere.vy[k..k + 8]),
            ]
        });
        seen.add(!hidden, [dx, dy, radius], velocity);
        k += 8;
    }
    seen.close(simd);
}
