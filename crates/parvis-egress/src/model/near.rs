//! Who and what is near one person: neighbours within sight, with those behind a wall left out.
//!
//! The hot loop of the engine. People lie sorted by cell, so each row of cells is one run of memory; sixteen
//! are measured at a time and those within sight are packed together. Then every wall within sight is held
//! against all of them. Sight lines are exact: a neighbour counts when no wall crosses the straight line.
#![expect(
    clippy::indexing_slicing,
    reason = "runs come from the cell list, and every array is padded by LANES"
)]

use super::ahead::speed_ahead;
use super::lanes::{LANES, Lanes, Mask, Whole, greater, lesser};
use super::walls::{NearWalls, near_walls, unhide};
use super::{Crowd, Model, Parameters, anticipation, collision_free};
use crate::world::{PER_CELL, Pt, World};
use fearless_simd::{Level, Simd, SimdBase, SimdMask};

/// Most neighbours looked at: at 2 m sight a crowd of 20 people/m², at 3 m of 9, more than bodies allow.
pub(super) const MOST: usize = 256;

/// Most people who may be near a group: those beyond are not seen.
const WINDOW: usize = 512;

/// What one person wants and is.
#[derive(Clone, Copy, Debug, Default)]
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
    /// Those farther off the heading than the angle of this cosine do not stop it; 0 but for one held for long.
    pub slides_past: f32,
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

/// People side by side in memory, padded by LANES.
#[derive(Debug)]
pub(super) struct Row<const ROOM: usize> {
    pub x: [f32; ROOM],
    pub y: [f32; ROOM],
    pub radius: [f32; ROOM],
    pub vx: [f32; ROOM],
    pub vy: [f32; ROOM],
    /// How far off, where a model has noted it.
    pub far: [f32; ROOM],
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
            far: [FAR; ROOM],
            count: 0,
        }
    }

    /// Says that there are so many, and fills the last lanes up with nobody, who stands still: what lay there before must
    /// not show in a sum.
    #[inline(always)]
    pub(super) fn close<S: Simd>(&mut self, simd: S, count: usize) {
        let far = Lanes::splat(simd, FAR);
        far.store_slice(&mut self.x[count..count + LANES]);
        far.store_slice(&mut self.y[count..count + LANES]);
        let still = Lanes::splat(simd, 0.0);
        still.store_slice(&mut self.vx[count..count + LANES]);
        still.store_slice(&mut self.vy[count..count + LANES]);
        self.count = count;
    }

    /// Puts those of the people whom the mask names behind the first `count`, and says how many there are then.
    #[inline(always)]
    pub(super) fn add<S: Simd>(
        &mut self,
        count: usize,
        mask: Mask<S>,
        [x, y, radius]: [Lanes<S>; 3],
        velocity: Option<[Lanes<S>; 2]>,
    ) -> usize {
        let place = count..count + LANES;
        x.compress(mask).store_slice(&mut self.x[place.clone()]);
        y.compress(mask).store_slice(&mut self.y[place.clone()]);
        radius.compress(mask).store_slice(&mut self.radius[place.clone()]);
        if let Some([vx, vy]) = velocity {
            vx.compress(mask).store_slice(&mut self.vx[place.clone()]);
            vy.compress(mask).store_slice(&mut self.vy[place]);
        }
        count + mask.to_bitmask().count_ones() as usize
    }

    /// The velocity of sixteen of the people, if the model minds it.
    #[inline(always)]
    pub(super) fn velocity<S: Simd>(&self, simd: S, k: usize, moving: bool) -> Option<[Lanes<S>; 2]> {
        if !moving {
            return None;
        }
        Some([
            Lanes::from_slice(simd, &self.vx[k..k + LANES]),
            Lanes::from_slice(simd, &self.vy[k..k + LANES]),
        ])
    }
}

/// Scratch of one thread, so that a step allocates nothing.
#[derive(Debug)]
pub(crate) struct Scratch {
    /// Everybody who may be near anyone of a group.
    window: Row<{ WINDOW + LANES }>,
    pieces: [u32; WINDOW + LANES],
    /// What lies round each person of the group.
    around: [Around; GROUP],
}

/// What lies round one person, as it lies from there.
#[derive(Debug)]
pub(super) struct Around {
    /// How far the person looks, metres.
    sight: f32,
    /// Who is seen.
    pub seen: Row<{ MOST + LANES }>,
    /// Who is near but on another rectangle of floor: seen if no wall is between.
    pub elsewhere: Row<{ MOST + LANES }>,
    pub walls: NearWalls,
    /// Sums of what those seen make the person do, in lanes: the push, or how far to step aside.
    pub push: [[f32; LANES]; 2],
    /// Where the person will look, of length 1.
    pub heading: (f32, f32),
}

impl Scratch {
    pub fn new() -> Self {
        Self {
            window: Row::new(),
            pieces: [0; WINDOW + LANES],
            around: core::array::from_fn(|_| Around {
                sight: 0.0,
                seen: Row::new(),
                elsewhere: Row::new(),
                walls: NearWalls::new(),
                push: [[0.0; LANES]; 2],
                heading: (0.0, 0.0),
            }),
        }
    }
}

/// What everybody decides by.
#[derive(Clone, Copy)]
pub(crate) struct Scene<'a> {
    pub world: &'a World,
    pub parameters: &'a Parameters,
    pub crowd: &'a Crowd,
}

/// Knows the people of a crowd.
pub(crate) trait Minds {
    /// The person at this place of the crowd; `None` for one who stands still or is only seen through a portal.
    fn walker(&self, place: usize) -> Option<Walker>;
}

/// Decides what a row of people does next.
pub(crate) fn decide(
    level: Level,
    scene: Scene<'_>,
    minds: &impl Minds,
    scratch: &mut Scratch,
    first: usize,
    next: &mut [Next],
) {
    fearless_simd::dispatch!(level, simd => decide_all(simd, scene, minds, scratch, first, next));
}

/// Most people who share a look round, and in how many cells side by side they stand: where few are, one cell's are not
/// worth the look. Far fewer cells than lie empty between planes, so that nobody shares it with one at the other end.
const GROUP: usize = 8;
const SPAN: u32 = 3;

#[inline(always)]
fn decide_all<S: Simd>(
    simd: S,
    scene: Scene<'_>,
    minds: &impl Minds,
    scratch: &mut Scratch,
    first: usize,
    next: &mut [Next],
) {
    let Scene { parameters, crowd, .. } = scene;
    let mut group = [(0, Walker::default()); GROUP];
    let mut done = 0;
    while done < next.len() {
        let cell = crowd.cell[first + done];
        let (mut size, mut walking) = (0, 0);
        let mut view = View::default();
        while size < GROUP && done + size < next.len() && crowd.cell[first + done + size] < cell + SPAN {
            next[done + size] = Next::default();
            if let Some(walker) = minds.walker(first + done + size) {
                let sight = sight(parameters, &walker);
                view.add(walker.at, sight);
                group[walking] = (done + size, walker);
                scratch.around[walking].sight = sight;
                walking += 1;
            }
            size += 1;
        }
        if walking > 0 {
            look_round(simd, scene, &view, scratch);
            decide_group(simd, scene, &group[..walking], scratch, next);
        }
        done += size;
    }
}

/// Decides for a group in rounds: what one round writes has reached memory when the next reads it.
#[inline(always)]
fn decide_group<S: Simd>(
    simd: S,
    Scene { world, parameters, .. }: Scene<'_>,
    group: &[(usize, Walker)],
    scratch: &mut Scratch,
    next: &mut [Next],
) {
    let moving = parameters.model == Model::AnticipationVelocity;
    let Scratch { window, pieces, around } = scratch;
    for ((_, walker), around) in group.iter().zip(around.iter_mut()) {
        pick(simd, walker, moving, window, pieces, around);
    }
    for ((_, walker), around) in group.iter().zip(around.iter_mut()) {
        let hidden = around.elsewhere.count > 0;
        around.walls.clear();
        // The clearance is that of the middle of a square: its half diagonal is added.
        if hidden || walker.clearance < walker.radius + 10.0 * parameters.wall_range + 0.08 {
            near_walls(simd, world, parameters, walker, around.sight, hidden, &mut around.walls);
        }
        if hidden {
            unhide(simd, moving, around);
        }
    }
    for ((_, walker), around) in group.iter().zip(around.iter_mut()) {
        match parameters.model {
            Model::CollisionFreeSpeed => collision_free::push(simd, parameters, walker, around),
            Model::AnticipationVelocity => anticipation::evade(simd, parameters, walker, around),
        }
    }
    for ((_, walker), around) in group.iter().zip(around.iter_mut()) {
        around.heading = match parameters.model {
            Model::CollisionFreeSpeed => collision_free::heading(simd, walker, around),
            Model::AnticipationVelocity => anticipation::heading(simd, parameters, walker, around),
        };
    }
    for ((place, walker), around) in group.iter().zip(around) {
        let (x, y) = around.heading;
        let allowed = if moving {
            speed_ahead::<true, S, _>(simd, walker, &around.seen, (x, y))
        } else {
            speed_ahead::<false, S, _>(simd, walker, &around.seen, (x, y))
        };
        let speed = lesser(greater(allowed, 0.0), walker.speed);
        next[*place] = Next { velocity: (x * speed, y * speed), heading: (x, y) };
    }
}

/// How far one person looks, metres.
#[inline(always)]
fn sight(parameters: &Parameters, walker: &Walker) -> f32 {
    match parameters.model {
        // Beyond this no gap slows anybody, and a push has faded to a thousandth.
        Model::CollisionFreeSpeed => {
            let slowed = walker.speed * walker.time_gap + 0.1;
            let pushed = 9.0 * parameters.push_range;
            lesser(2.0 * walker.radius + greater(slowed, pushed), parameters.sight)
        }
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
    #[inline(always)]
    fn add(&mut self, at: Pt, sight: f32) {
        self.low = Pt { x: lesser(self.low.x, at.x), y: lesser(self.low.y, at.y) };
        self.high = Pt { x: greater(self.high.x, at.x), y: greater(self.high.y, at.y) };
        self.sight = greater(self.sight, sight);
    }
}

/// Copies everybody who may be near anyone of a group side by side.
#[inline(always)]
fn look_round<S: Simd>(
    simd: S,
    Scene { world, parameters, crowd }: Scene<'_>,
    view: &View,
    scratch: &mut Scratch,
) {
    let cells = &world.cells;
    let column = |x: f32| ((x * PER_CELL).max(0.0) as i32 as usize).min(cells.wide - 1);
    let row = |y: f32| ((y * PER_CELL).max(0.0) as i32 as usize).min(cells.high - 1);
    let window = &mut scratch.window;
    let mut count = 0;
    let (left, right) = (column(view.low.x - view.sight), column(view.high.x + view.sight));
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
            let piece = Whole::from_slice(simd, &crowd.piece[here..here + LANES]);
            piece.store_slice(&mut scratch.pieces[to..to + LANES]);
            if parameters.model == Model::AnticipationVelocity {
                copy(simd, &crowd.vx, here, &mut window.vx, to);
                copy(simd, &crowd.vy, here, &mut window.vy, to);
            }
            here += LANES;
            to += LANES;
        }
        count = stop;
    }
    window.close(simd, count);
}

#[inline(always)]
fn copy<S: Simd>(simd: S, from: &[f32], at: usize, to: &mut [f32], place: usize) {
    Lanes::from_slice(simd, &from[at..at + LANES]).store_slice(&mut to[place..place + LANES]);
}

/// Picks whom one person has within sight out of the window: those on its own rectangle of floor are seen,
/// the others may be behind a wall.
#[inline(always)]
fn pick<S: Simd>(
    simd: S,
    walker: &Walker,
    moving: bool,
    window: &Row<{ WINDOW + LANES }>,
    pieces: &[u32; WINDOW + LANES],
    around: &mut Around,
) {
    let from = [Lanes::splat(simd, walker.at.x), Lanes::splat(simd, walker.at.y)];
    let sight2 = Lanes::splat(simd, around.sight * around.sight);
    let own = Whole::splat(simd, walker.piece);
    let (mut here, mut elsewhere) = (0, 0);
    let mut k = 0;
    while k < window.count && here.max(elsewhere) <= MOST - LANES {
        let place = k..k + LANES;
        let dx = Lanes::from_slice(simd, &window.x[place.clone()]) - from[0];
        let dy = Lanes::from_slice(simd, &window.y[place.clone()]) - from[1];
        let radius = Lanes::from_slice(simd, &window.radius[place.clone()]);
        let velocity = window.velocity(simd, k, moving);
        let d2 = dx * dx + dy * dy;
        // Not asked whether there is anybody: a wrong guess costs more than packing nobody.
        let inside = d2.simd_lt(sight2) & d2.simd_gt(Lanes::splat(simd, 1.0e-10));
        let same = Whole::from_slice(simd, &pieces[place]).simd_eq(own);
        here = around.seen.add(here, inside & same, [dx, dy, radius], velocity);
        let others = inside & !same;
        if others.any_true() {
            elsewhere = around.elsewhere.add(elsewhere, others, [dx, dy, radius], velocity);
        }
        k += LANES;
    }
    around.seen.close(simd, here);
    around.elsewhere.close(simd, elsewhere);
}
