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
use crate::world::{CELL, Pt, World};
use fearless_simd::{Level, Select, Simd, SimdBase, SimdFloat, SimdMask, f32x8, mask32x8, u32x8};

/// Most neighbours looked at: at 2 m sight a crowd of 20 people/m², twice what bodies allow.
const MOST: usize = 256;

/// Everybody, sorted by cell: what a step reads and never writes. Arrays are padded by eight.
#[derive(Debug, Default)]
pub(crate) struct Crowd {
    /// First person of each cell; one more entry than cells.
    pub start: Vec<u32>,
    pub x: Vec<f32>,
    pub y: Vec<f32>,
    pub radius: Vec<f32>,
    /// Rectangle of floor stood on: within one, no wall can be between.
    pub piece: Vec<u32>,
    /// Velocity (AVM).
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

/// The neighbours of one person, packed: how they lie from here and how wide they are.
pub(super) struct Neighbours {
    pub dx: [f32; MOST + 8],
    pub dy: [f32; MOST + 8],
    pub radius: [f32; MOST + 8],
    /// Place in the crowd (AVM looks up velocities).
    pub vx: [f32; MOST + 8],
    pub vy: [f32; MOST + 8],
    pub count: usize,
    /// Whether somebody stands on another rectangle of floor, so that a wall may be between.
    pub elsewhere: bool,
}

/// Far enough not to matter, near enough to square.
pub(super) const FAR: f32 = 1.0e4;

impl Default for Neighbours {
    fn default() -> Self {
        Self {
            dx: [FAR; MOST + 8],
            dy: [FAR; MOST + 8],
            radius: [0.0; MOST + 8],
            vx: [0.0; MOST + 8],
            vy: [0.0; MOST + 8],
            count: 0,
            elsewhere: false,
        }
    }
}

/// A wall piece seen from one person: its ends from here.
#[derive(Clone, Copy, Default)]
pub(super) struct Seen {
    pub ax: f32,
    pub ay: f32,
    pub bx: f32,
    pub by: f32,
}

/// Most walls held against the neighbours of one person.
const MOST_WALLS: usize = 64;

/// The walls near one person.
pub(super) struct NearWalls {
    pub all: [Seen; MOST_WALLS],
    pub count: usize,
    /// Sum of the walls' push.
    pub push: (f32, f32),
}

/// Scratch of one thread, so that a step allocates nothing.
pub(crate) struct Scratch {
    pub(super) neighbours: Neighbours,
    pub(super) walls: NearWalls,
}

impl Default for Scratch {
    fn default() -> Self {
        Self {
            neighbours: Neighbours::default(),
            walls: NearWalls { all: [Seen::default(); MOST_WALLS], count: 0, push: (0.0, 0.0) },
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
    let mut scratch = Scratch::default();
    for (offset, next) in next.iter_mut().enumerate() {
        *next = match walker(first + offset) {
            Some(walker) => decide_one(simd, world, parameters, crowd, &walker, &mut scratch),
            None => Next::default(),
        };
    }
}

#[inline(always)]
fn decide_one<S: Simd>(
    simd: S,
    world: &World,
    parameters: &Parameters,
    crowd: &Crowd,
    walker: &Walker,
    scratch: &mut Scratch,
) -> Next {
    let sight = match parameters.model {
        Model::CollisionFreeSpeed => {
            // Beyond the gap that matters for the speed, and where the push has faded to a thousandth.
            (walker.speed * walker.time_gap + 2.0 * walker.radius + 0.1)
                .max(2.0 * walker.radius + 9.0 * parameters.push_range)
                .min(parameters.sight)
        }
        Model::AnticipationVelocity => parameters.sight,
    };
    let moving = parameters.model == Model::AnticipationVelocity;
    gather(simd, world, crowd, walker, sight, moving, &mut scratch.neighbours);
    scratch.walls.count = 0;
    scratch.walls.push = (0.0, 0.0);
    let hidden = scratch.neighbours.elsewhere && walker.clearance < sight;
    // The clearance is that of the middle of a square: its half diagonal is added.
    if hidden || walker.clearance < walker.radius + 10.0 * parameters.wall_range + 0.08 {
        near_walls(simd, world, parameters, walker, sight, &mut scratch.walls);
    }
    if hidden {
        hide(simd, &scratch.walls, &mut scratch.neighbours);
    }
    match parameters.model {
        Model::CollisionFreeSpeed => collision_free::next(simd, parameters, walker, scratch),
        Model::AnticipationVelocity => anticipation::next(simd, parameters, walker, scratch),
    }
}

/// Packs everybody within sight, but not the person.
#[inline(always)]
fn gather<S: Simd>(
    simd: S,
    world: &World,
    crowd: &Crowd,
    walker: &Walker,
    sight: f32,
    moving: bool,
    out: &mut Neighbours,
) {
    let at = walker.at;
    let cells = &world.cells;
    let column = |x: f32| ((x / CELL).max(0.0) as usize).min(cells.wide - 1);
    let row = |y: f32| ((y / CELL).max(0.0) as usize).min(cells.high - 1);
    let lanes = f32x8::load_array(simd, [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0]);
    let (px, py) = (f32x8::splat(simd, at.x), f32x8::splat(simd, at.y));
    let sight2 = f32x8::splat(simd, sight * sight);
    let mut count = 0;
    let own = u32x8::splat(simd, walker.piece);
    let mut elsewhere = mask32x8::splat(simd, false);
    for row in row(at.y - sight)..=row(at.y + sight) {
        // The part of the row the circle of sight reaches.
        let low = row as f32 * CELL;
        let off = (low - at.y).max(at.y - low - CELL).max(0.0);
        let half = (sight * sight - off * off).max(0.0).sqrt();
        let mut here = crowd.start[row * cells.wide + column(at.x - half)] as usize;
        let end = crowd.start[row * cells.wide + column(at.x + half) + 1] as usize;
        while here < end && count <= MOST - 8 {
            let dx = f32x8::from_slice(simd, &crowd.x[here..here + 8]) - px;
            let dy = f32x8::from_slice(simd, &crowd.y[here..here + 8]) - py;
            let d2 = dx * dx + dy * dy;
            let inside = lanes.simd_lt(f32x8::splat(simd, (end - here) as f32))
                & d2.simd_lt(sight2)
                & d2.simd_gt(f32x8::splat(simd, 1.0e-10));
            let bits = inside.to_bitmask();
            if bits != 0 {
                let piece = u32x8::from_slice(simd, &crowd.piece[here..here + 8]);
                elsewhere = elsewhere | (inside & piece.simd_ne(own));
                dx.compress(inside).store_slice(&mut out.dx[count..count + 8]);
                dy.compress(inside).store_slice(&mut out.dy[count..count + 8]);
                let radius = f32x8::from_slice(simd, &crowd.radius[here..here + 8]);
                radius.compress(inside).store_slice(&mut out.radius[count..count + 8]);
                if moving {
                    let vx = f32x8::from_slice(simd, &crowd.vx[here..here + 8]);
                    let vy = f32x8::from_slice(simd, &crowd.vy[here..here + 8]);
                    vx.compress(inside).store_slice(&mut out.vx[count..count + 8]);
                    vy.compress(inside).store_slice(&mut out.vy[count..count + 8]);
                }
                count += bits.count_ones() as usize;
            }
            here += 8;
        }
    }
    f32x8::splat(simd, FAR).store_slice(&mut out.dx[count..count + 8]);
    f32x8::splat(simd, FAR).store_slice(&mut out.dy[count..count + 8]);
    f32x8::splat(simd, 0.0).store_slice(&mut out.radius[count..count + 8]);
    out.count = count;
    out.elsewhere = elsewhere.any_true();
}

/// Keeps the walls within sight and sums their push.
#[inline(always)]
fn near_walls<S: Simd>(
    simd: S,
    world: &World,
    parameters: &Parameters,
    walker: &Walker,
    sight: f32,
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
        let mut bits = inside.to_bitmask();
        // Beyond ten ranges the push is under a ten-thousandth.
        let touching = own & far.simd_lt(f32x8::splat(simd, walker.radius + 10.0 * parameters.wall_range));
        if touching.any_true() {
            let strength = super::lanes::exp(simd, (zero - far + walker.radius) / parameters.wall_range)
                * parameters.wall_push;
            let strength = touching.select(strength / far, zero);
            push_x = push_x - nx * strength;
            push_y = push_y - ny * strength;
        }
        if bits != 0 {
            let (ax, ay, bx, by) = (ax.to_array(), ay.to_array(), bx.to_array(), by.to_array());
            while bits != 0 && out.count < MOST_WALLS {
                let k = bits.trailing_zeros() as usize;
                out.all[out.count] = Seen { ax: ax[k], ay: ay[k], bx: bx[k], by: by[k] };
                out.count += 1;
                bits &= bits - 1;
            }
        }
        here += 8;
    }
    out.push = (super::lanes::sum(push_x), super::lanes::sum(push_y));
}

/// Puts neighbours behind a wall far away.
#[inline(always)]
fn hide<S: Simd>(simd: S, walls: &NearWalls, neighbours: &mut Neighbours) {
    let zero = f32x8::splat(simd, 0.0);
    let mut k = 0;
    while k < neighbours.count {
        let dx = f32x8::from_slice(simd, &neighbours.dx[k..k + 8]);
        let dy = f32x8::from_slice(simd, &neighbours.dy[k..k + 8]);
        let mut hidden = mask32x8::splat(simd, false);
        for wall in &walls.all[..walls.count] {
            // The person is at the origin: a wall a–b crosses the line to d when a and b lie on either side of
            // the line, and origin and d on either side of the wall.
            let side_a = dx * wall.ay - dy * wall.ax;
            let side_b = dx * wall.by - dy * wall.bx;
            let (ux, uy) = (wall.bx - wall.ax, wall.by - wall.ay);
            let own = ux * wall.ay - uy * wall.ax;
            let theirs = (dy - wall.ay) * ux - (dx - wall.ax) * uy;
            let apart = (side_a * side_b).simd_lt(zero) & (theirs * own).simd_gt(zero);
            hidden = hidden | apart;
        }
        if hidden.any_true() {
            let far = f32x8::splat(simd, FAR);
            hidden.select(far, dx).store_slice(&mut neighbours.dx[k..k + 8]);
            hidden.select(far, dy).store_slice(&mut neighbours.dy[k..k + 8]);
        }
        k += 8;
    }
}
