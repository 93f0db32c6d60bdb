//! The walls near one person: how they push, and whom they hide.
#![expect(
    clippy::indexing_slicing,
    reason = "runs come from the cell list, and every array is padded by LANES"
)]

use super::lanes::{LANES, Lanes, exp, sum};
use super::near::{Around, FAR, MOST, Walker};
use super::{Model, Parameters};
use crate::world::World;
use fearless_simd::{Select, Simd, SimdBase, SimdFloat, SimdMask};

/// Who foresees walks nearer to a wall than to a person: its push, and what takes away the part of a way that leads into it,
/// begin at this part of the radius. Two abreast fit through a door of 0.8 m then, as they do. An assumption of ours, found
/// with the calibration: see docs/validation.md.
pub(super) const BESIDE_A_WALL: f32 = 0.8;

/// Most walls held against the neighbours of one person.
const MOST_WALLS: usize = 64;

/// The walls near one person: their ends as they lie from it. Padded by LANES.
#[derive(Debug)]
pub(super) struct NearWalls {
    ax: [f32; MOST_WALLS + LANES],
    ay: [f32; MOST_WALLS + LANES],
    bx: [f32; MOST_WALLS + LANES],
    by: [f32; MOST_WALLS + LANES],
    count: usize,
    /// Sum of the walls' push.
    pub push: (f32, f32),
    /// How the nearest point of a wall lies from here; far off if none is near.
    pub nearest: (f32, f32),
}

impl NearWalls {
    pub const fn new() -> Self {
        Self {
            ax: [0.0; MOST_WALLS + LANES],
            ay: [0.0; MOST_WALLS + LANES],
            bx: [0.0; MOST_WALLS + LANES],
            by: [0.0; MOST_WALLS + LANES],
            count: 0,
            push: (0.0, 0.0),
            nearest: (FAR, FAR),
        }
    }

    /// No wall is near.
    pub const fn clear(&mut self) {
        self.count = 0;
        self.push = (0.0, 0.0);
        self.nearest = (FAR, FAR);
    }

    /// Keeps the nearest of these wall points if it is nearer than the one kept.
    #[inline(always)]
    fn note_nearest<S: Simd>(&mut self, far: Lanes<S>, x: Lanes<S>, y: Lanes<S>) {
        let (far, x, y) = (far.to_array(), x.to_array(), y.to_array());
        for ((far, x), y) in far.iter().zip(x).zip(y) {
            if far * far < self.nearest.0 * self.nearest.0 + self.nearest.1 * self.nearest.1 {
                self.nearest = (x, y);
            }
        }
    }
}

/// Sums the push of the walls and, if asked, lists those within sight.
#[inline(always)]
pub(super) fn near_walls<S: Simd>(
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
    let (px, py) = (Lanes::splat(simd, walker.at.x), Lanes::splat(simd, walker.at.y));
    let lanes = Lanes::from_fn(simd, |lane| lane as f32);
    let zero = Lanes::splat(simd, 0.0);
    let steepness = 1.0 / parameters.wall_range;
    let foresees = parameters.model == Model::AnticipationVelocity;
    let shoulder = if foresees { walker.radius * BESIDE_A_WALL } else { walker.radius };
    let (mut push_x, mut push_y) = (zero, zero);
    let mut touched = false;
    let mut here = range.start;
    while here < range.end {
        let ax = Lanes::from_slice(simd, &lists.x0[here..here + LANES]) - px;
        let ay = Lanes::from_slice(simd, &lists.y0[here..here + LANES]) - py;
        let bx = Lanes::from_slice(simd, &lists.x1[here..here + LANES]) - px;
        let by = Lanes::from_slice(simd, &lists.y1[here..here + LANES]) - py;
        let (ux, uy) = (bx - ax, by - ay);
        let along =
            (zero - (ax * ux + ay * uy)) * Lanes::from_slice(simd, &lists.per_length2[here..here + LANES]);
        let along = along.max(zero).min(Lanes::splat(simd, 1.0));
        let (nx, ny) = (ax + along * ux, ay + along * uy);
        let far = (nx * nx + ny * ny).sqrt().max(Lanes::splat(simd, 1.0e-4));
        let own = lanes.simd_lt(Lanes::splat(simd, (range.end - here) as f32));
        let inside = own & far.simd_lt(Lanes::splat(simd, sight));
        // Beyond ten ranges the push is under a ten-thousandth.
        let touching = own & far.simd_lt(Lanes::splat(simd, walker.radius + 10.0 * parameters.wall_range));
        if touching.any_true() {
            touched = true;
            if foresees {
                out.note_nearest(touching.select(far, Lanes::splat(simd, FAR)), nx, ny);
            }
            let strength = exp(simd, (zero - far + shoulder) * steepness) * parameters.wall_push;
            let strength = touching.select(strength / far, zero);
            push_x -= nx * strength;
            push_y -= ny * strength;
        }
        if listed && out.count <= MOST_WALLS - LANES {
            let at = out.count;
            ax.compress(inside).store_slice(&mut out.ax[at..at + LANES]);
            ay.compress(inside).store_slice(&mut out.ay[at..at + LANES]);
            bx.compress(inside).store_slice(&mut out.bx[at..at + LANES]);
            by.compress(inside).store_slice(&mut out.by[at..at + LANES]);
            out.count += inside.to_bitmask().count_ones() as usize;
        }
        here += LANES;
    }
    if touched {
        out.push = (sum(push_x), sum(push_y));
    }
}

/// Adds those on other rectangles of floor whom no wall hides.
#[inline(always)]
pub(super) fn unhide<S: Simd>(simd: S, moving: bool, around: &mut Around) {
    let Around { elsewhere, seen, walls, .. } = around;
    let zero = Lanes::splat(simd, 0.0);
    let nobody = Lanes::splat(simd, 0.5 * FAR);
    let mut count = seen.count;
    let mut k = 0;
    while k < elsewhere.count && count <= MOST - LANES {
        let dx = Lanes::from_slice(simd, &elsewhere.x[k..k + LANES]);
        let dy = Lanes::from_slice(simd, &elsewhere.y[k..k + LANES]);
        let radius = Lanes::from_slice(simd, &elsewhere.radius[k..k + LANES]);
        let mut hidden = dx.simd_gt(nobody);
        for w in 0..walls.count {
            let (ax, ay, bx, by) = (walls.ax[w], walls.ay[w], walls.bx[w], walls.by[w]);
            // The person is at the origin: a wall a–b crosses the line to d when origin and d lie on either
            // side of the wall, and a and b on either side of the line.
            let (ux, uy) = (bx - ax, by - ay);
            let own = ux * ay - uy * ax;
            let theirs = (dy - ay) * ux - (dx - ax) * uy;
            let (side_a, side_b) = (dx * ay - dy * ax, dx * by - dy * bx);
            hidden |= (theirs * own).simd_gt(zero) & (side_a * side_b).simd_lt(zero);
        }
        count = seen.add(count, !hidden, [dx, dy, radius], elsewhere.velocity(simd, k, moving));
        k += LANES;
    }
    seen.close(simd, count);
}
