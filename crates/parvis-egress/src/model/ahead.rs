//! How fast the way ahead of one person lets it walk, which both models ask.

use super::lanes::{LANES, Lanes};
use super::near::{FAR, Row, Walker};
use fearless_simd::{Select, Simd, SimdBase, SimdFloat};

/// Two who meet turn their shoulders to pass: a body is about half as deep as it is broad. An assumption of ours, not
/// in the paper and not measured.
const TURNED: f32 = 0.55;
/// Who walks more than 120° away from one's own way comes toward one.
const TOWARD: f32 = -0.5;
/// Those who walk the same way follow one another in layers about 0.45 m apart, though a person takes about 0.55 m: the
/// layers overlap like the teeth of a zipper (S. Hoogendoorn & W. Daamen, Transportation Science 39 (2005) 147). Only
/// who is aside by less than this part of the touching distance is in the way.
const OVERLAP: f32 = 0.45 / 0.55;
/// Who follows one that walks off faster than the gap allows takes up this part of the difference at once, as in the
/// full velocity difference model of cars (R. Jiang, Q. Wu & Z. Zhu, Phys. Rev. E 64 (2001) 017101). In a steady stream
/// it changes nothing; where a jam ends at a door it is what keeps the flow up. The part is an assumption of ours, chosen
/// with the calibration: see docs/validation.md.
const TAKEN_UP: f32 = 0.8;
/// Behind one who hardly moves less is taken up: the part grows by this for each free speed the one in front walks with.
/// Without it a dense crowd that goes and stops is quicker than people are. An assumption of ours as well.
const TAKEN_UP_GROWS: f32 = 1.3;
/// Who stands still, m/s, or as good as: a free speed that one can divide by.
pub(super) const LEAST_FREE: f32 = 0.1;

/// Who is farther off than this beyond touching, metres, slows nobody who walks at the free speed: the gap is never shorter than
/// the distance of the middles less both radii. The last centimetre is for rounding.
#[inline(always)]
pub(super) fn slows_within(walker: &Walker) -> f32 {
    walker.speed * walker.time_gap + 0.01
}

/// Speed in m/s that the way ahead allows: the gap to the nearest person whose body would be touched walking straight on,
/// within the time gap (eq. 5 of arXiv 1512.05597). It may be negative, where bodies overlap.
///
/// `FORESEEING` people mind velocities too: they pass those who come the other way with shoulders turned (without it two
/// crowds that meet wedge for ever), walk in overlapping layers, and are quicker behind one who walks off. Their gap is the
/// way to where the bodies would touch; the paper's, the distance of the middles less both radii, is shorter towards
/// those who stand aside of the way.
#[inline(always)]
pub(super) fn speed_ahead<const FORESEEING: bool, S: Simd, const ROOM: usize>(
    simd: S,
    walker: &Walker,
    near: &Row<ROOM>,
    heading: (f32, f32),
) -> f32 {
    let zero = Lanes::splat(simd, 0.0);
    let none = Lanes::splat(simd, FAR);
    let per_time_gap = 1.0 / walker.time_gap;
    let grows = TAKEN_UP_GROWS / walker.speed.max(LEAST_FREE);
    let mut least = none;
    let mut k = 0;
    while k < near.count {
        let dx = Lanes::from_slice(simd, &near.x[k..k + LANES]);
        let dy = Lanes::from_slice(simd, &near.y[k..k + LANES]);
        let far = Lanes::from_slice(simd, &near.far[k..k + LANES]);
        let touch = Lanes::from_slice(simd, &near.radius[k..k + LANES]) + walker.radius;
        let on = dx * heading.0 + dy * heading.1;
        let ahead = on.simd_ge(far * walker.slides_past);
        let aside = (dy * heading.0 - dx * heading.1).abs();
        if FORESEEING {
            let vx = Lanes::from_slice(simd, &near.vx[k..k + LANES]);
            let vy = Lanes::from_slice(simd, &near.vy[k..k + LANES]);
            let along = vx * heading.0 + vy * heading.1;
            let toward = along.simd_lt((vx * vx + vy * vy).sqrt() * TOWARD);
            let touch = toward.select(touch * TURNED, touch);
            let gap = on - (touch * touch - aside * aside).max(zero).sqrt();
            let speed = gap * per_time_gap;
            let taken_up = (along * grows).max(zero).min(Lanes::splat(simd, TAKEN_UP));
            let speed = speed + (along - speed).max(zero) * taken_up;
            let in_the_way = ahead & aside.simd_le(touch * OVERLAP);
            least = least.min(in_the_way.select(speed, none));
        } else {
            let in_the_way = ahead & aside.simd_le(touch);
            least = least.min(in_the_way.select((far - touch) * per_time_gap, none));
        }
        k += LANES;
    }
    least.reduce_min()
}
