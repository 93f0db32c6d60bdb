//! One outline made sound: rings closed, doubled points and rings removed, crossings mended.

use geo::algorithm::bool_ops::FillRule;
use geo::{Area, BooleanOps, Coord, LineString, MakeValid, MultiPolygon, Polygon, Validation};
use parvis_core::RemarkKind;
use parvis_core::geometry::distance;

/// Smaller than this an outline is a slip of the drawing, not a floor: 0.05 m², a sheet of A4 folded out once.
pub const SLIVER: f64 = 0.05;

/// Points closer than this are the same point: 1 mm.
const SAME_POINT: f64 = 0.001;

/// Above this many points nobody looks for a hole written into the outline.
const TOO_MANY_TO_PART: usize = 500;

/// Above this many points an outline is mended without asking first whether it needs to be.
const TOO_MANY_TO_ASK: usize = 20_000;

/// A mended outline.
pub struct Mended {
    /// The floor; `None` when nothing of it is left.
    pub shape: Option<Polygon>,
    /// What was done to it.
    pub repairs: Vec<RemarkKind>,
}

/// Mends an outline and its holes, given in metres. The largest piece is kept when it falls apart.
pub fn mend(rings: Vec<LineString>) -> Mended {
    let mut repairs = Vec::new();
    let mut doubled = false;
    let mut clean = rings.into_iter().map(|ring| without_doubles(ring, &mut doubled));
    let outline = clean.next().unwrap_or_else(LineString::empty);
    let holes: Vec<LineString> = clean.filter(|ring| ring.0.len() >= 4).collect();
    if doubled {
        repairs.push(RemarkKind::DoubledRing);
    }
    let drawn = Polygon::new(outline, holes);
    let points = drawn.exterior().0.len() + drawn.interiors().iter().map(|ring| ring.0.len()).sum::<usize>();
    if drawn.exterior().0.len() < 4 || area(&drawn) < SLIVER && drawn.is_valid() {
        return Mended { shape: None, repairs };
    }
    if points <= TOO_MANY_TO_ASK && drawn.is_valid() {
        return Mended { shape: Some(drawn), repairs };
    }
    let shape = parted(&drawn).or_else(|| redrawn(&drawn));
    repairs.push(RemarkKind::SelfCrossing);
    Mended { shape, repairs }
}

/// Whether a polygon is sound and large enough to be a floor.
fn sound(polygon: &Polygon) -> bool {
    area(polygon) >= SLIVER && polygon.is_valid()
}

/// The outline and its hole, where a file wrote the two as one ring, the hole's points after the outline's.
fn parted(drawn: &Polygon) -> Option<Polygon> {
    let points = drawn.exterior().0.split_last()?.1;
    if !drawn.interiors().is_empty() || points.len() > TOO_MANY_TO_PART {
        return None;
    }
    let part = |at: usize| {
        let (outline, hole) = points.split_at_checked(at)?;
        let ring = |points: &[Coord]| LineString::new(points.to_vec());
        let floor = Polygon::new(ring(outline), vec![ring(hole)]);
        sound(&floor).then_some(floor)
    };
    (3..=points.len().checked_sub(3)?).find_map(part)
}

/// The polygon drawn anew from its own lines: largest piece, holes kept.
fn redrawn(drawn: &Polygon) -> Option<Polygon> {
    let outline = Polygon::new(drawn.exterior().clone(), vec![]);
    // A ring that runs round its floor twice still covers it, hence non-zero rather than even-odd.
    let covered = outline.union_with_fill_rule(&MultiPolygon::new(vec![]), FillRule::NonZero);
    let holes =
        MultiPolygon::new(drawn.interiors().iter().map(|hole| Polygon::new(hole.clone(), vec![])).collect());
    let holes = holes.union_with_fill_rule(&MultiPolygon::new(vec![]), FillRule::NonZero);
    let floor = if holes.0.is_empty() { covered } else { covered.difference(&holes) };
    let largest = largest(floor)?;
    if sound(&largest) {
        return Some(largest);
    }
    largest.make_valid().ok().and_then(self::largest).filter(sound)
}

/// The largest piece.
pub fn largest(pieces: MultiPolygon) -> Option<Polygon> {
    pieces.0.into_iter().max_by(|a, b| area(a).total_cmp(&area(b)))
}

/// Area without sign.
fn area(polygon: &Polygon) -> f64 {
    polygon.unsigned_area()
}

/// The ring closed, without doubled points, and once only when it is drawn twice over.
fn without_doubles(ring: LineString, doubled: &mut bool) -> LineString {
    let same = |a: Coord, b: Coord| distance(a, b).get() < SAME_POINT;
    let given = ring.0.len();
    let closing = usize::from(given > 1 && ring.0.first() == ring.0.last());
    let mut points: Vec<Coord> = Vec::with_capacity(given);
    for point in ring.0 {
        if points.last().is_none_or(|last| !same(*last, point)) {
            points.push(point);
        }
    }
    while points.len() > 1 && points.first().zip(points.last()).is_some_and(|(a, b)| same(*a, *b)) {
        points.pop();
    }
    let half = points.len() / 2;
    if points.len() % 2 == 0
        && half >= 3
        && points.iter().zip(points.iter().skip(half)).all(|(a, b)| same(*a, *b))
    {
        points.truncate(half);
    }
    *doubled |= points.len() + closing < given;
    let mut ring = LineString::new(points);
    ring.close();
    ring
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};

    fn check(rings: &[&[(f64, f64)]], expected: Expect) {
        let mended = mend(rings.iter().map(|ring| LineString::from(ring.to_vec())).collect());
        let area = mended.shape.map(|shape| (shape.unsigned_area() * 100.0).round() / 100.0);
        expected.assert_eq(&format!("{area:?} {:?}", mended.repairs));
    }

    #[test]
    fn outlines_are_mended() {
        let square: &[(f64, f64)] = &[(0., 0.), (4., 0.), (4., 4.), (0., 4.), (0., 0.)];
        check(&[square], expect!["Some(16.0) []"]);
        check(&[&square[..4]], expect!["Some(16.0) []"]);
        check(&[square, &[(1., 1.), (2., 1.), (2., 2.), (1., 2.)]], expect!["Some(15.0) []"]);
        let doubled_point: &[(f64, f64)] = &[(0., 0.), (4., 0.), (4., 0.), (4., 4.), (0., 4.)];
        check(&[doubled_point], expect!["Some(16.0) [DoubledRing]"]);
        let twice: &[(f64, f64)] = &[(0., 0.), (4., 0.), (4., 4.), (0., 0.), (4., 0.), (4., 4.), (0., 0.)];
        check(&[twice], expect!["Some(8.0) [DoubledRing]"]);
        let bow_tie: &[(f64, f64)] = &[(0., 0.), (4., 4.), (4., 0.), (0., 4.), (0., 0.)];
        check(&[bow_tie], expect!["Some(4.0) [SelfCrossing]"]);
        let spike: &[(f64, f64)] = &[(0., 0.), (4., 0.), (9., 0.), (4., 0.), (4., 4.), (0., 4.)];
        check(&[spike], expect!["Some(8.0) [SelfCrossing]"]);
        let hole_in_the_same_ring: &[(f64, f64)] =
            &[(4., 4.), (0., 4.), (0., 0.), (4., 0.), (1., 2.), (2., 2.), (2., 1.), (1., 1.)];
        check(&[hole_in_the_same_ring], expect!["Some(15.0) [SelfCrossing]"]);
        let hole_across_the_wall: &[(f64, f64)] = &[(3., 1.), (5., 1.), (5., 2.), (3., 2.)];
        check(&[square, hole_across_the_wall], expect!["Some(15.0) [SelfCrossing]"]);
        let sliver: &[(f64, f64)] = &[(0., 0.), (4., 0.), (4., 0.01)];
        check(&[sliver], expect!["None []"]);
        check(&[&[(0., 0.), (1., 1.)]], expect!["None []"]);
        check(&[], expect!["None []"]);
    }
}
