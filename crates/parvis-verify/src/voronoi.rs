//! Density and speed by Voronoi cells: the measuring method of PedPy.
//!
//! Each person owns the part of the room that is nearer to them than to anybody else. In a measurement area A
//! (B. Steffen & A. Seyfried, Physica A 389 (2010) 1902):
//!
//! ```text
//! density = Σ |cell ∩ A| / |cell| / |A|          speed = Σ v · |cell ∩ A| / |A|
//! ```

use crate::file::Box4;
use geo::Coord;

/// A convex outline, counter-clockwise.
type Outline = Vec<Coord>;

/// Somebody at one moment.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spot {
    /// Where.
    pub at: Coord,
    /// How fast, m/s.
    pub speed: f64,
}

/// Voronoi density and speed in an area of a room without pillars; both are rectangles.
pub fn measure(people: &[Spot], room: Box4, area: Box4) -> (f64, f64) {
    let size = (area[2] - area[0]) * (area[3] - area[1]);
    let inside: Vec<Spot> = people.iter().copied().filter(|spot| within(spot.at, room)).collect();
    let (mut density, mut speed, mut covered) = (0.0, 0.0, 0.0);
    for own in &inside {
        if !may_touch(own.at, &inside, area) {
            continue;
        }
        let cell = cell(own.at, &inside, room);
        let whole = surface(&cell);
        let part = surface(&cut_to(cell, area));
        if whole > 0.0 {
            density += part / whole / size;
            speed += own.speed * part / size;
            covered += part / size;
        }
    }
    // Where all the area is owned, `covered` is 1; an empty room owns none of it.
    if covered > 0.0 { (density, speed / covered) } else { (0.0, 0.0) }
}

fn within(at: Coord, [x0, y0, x1, y1]: Box4) -> bool {
    at.x >= x0 && at.x <= x1 && at.y >= y0 && at.y <= y1
}

/// Whether a cell may reach the area: not when somebody stands between so that the way is shut off. Cheap and
/// on the safe side: only asked in large crowds.
fn may_touch(at: Coord, people: &[Spot], [x0, y0, x1, y1]: Box4) -> bool {
    let dx = (x0 - at.x).max(at.x - x1).max(0.0);
    let dy = (y0 - at.y).max(at.y - y1).max(0.0);
    people.len() < 80 || dx.hypot(dy) < 6.0
}

/// The cell of the person at a spot: the room, cut by the line half way to each neighbour, nearest first.
fn cell(at: Coord, people: &[Spot], [x0, y0, x1, y1]: Box4) -> Outline {
    let far2 = |other: Coord| (other.x - at.x).powi(2) + (other.y - at.y).powi(2);
    let few = people.len() < 80;
    let mut others: Vec<(f64, Coord)> = people
        .iter()
        .map(|spot| (far2(spot.at), spot.at))
        .filter(|(far2, _)| *far2 > 0.0 && (few || *far2 < 64.0))
        .collect();
    others.sort_by(|a, b| a.0.total_cmp(&b.0));
    let corner = |x, y| Coord { x, y };
    let mut outline = vec![corner(x0, y0), corner(x1, y0), corner(x1, y1), corner(x0, y1)];
    for (other2, other) in others {
        let reach2 = outline.iter().map(|corner| far2(*corner)).fold(0.0, f64::max);
        if other2 > 4.0 * reach2 {
            break;
        }
        let middle = Coord { x: f64::midpoint(at.x, other.x), y: f64::midpoint(at.y, other.y) };
        outline = cut(&outline, middle, Coord { x: at.x - other.x, y: at.y - other.y });
    }
    outline
}

/// The part of a convex outline on the side of a line its normal points to.
fn cut(outline: &[Coord], through: Coord, normal: Coord) -> Outline {
    let side = |c: Coord| (c.x - through.x) * normal.x + (c.y - through.y) * normal.y;
    let mut kept = Outline::with_capacity(outline.len() + 1);
    let Some(mut before) = outline.last().copied() else { return kept };
    for here in outline.iter().copied() {
        let (a, b) = (side(before), side(here));
        if (a < 0.0) != (b < 0.0) {
            let part = a / (a - b);
            kept.push(Coord {
                x: before.x + (here.x - before.x) * part,
                y: before.y + (here.y - before.y) * part,
            });
        }
        if b >= 0.0 {
            kept.push(here);
        }
        before = here;
    }
    kept
}

fn cut_to(outline: Outline, [x0, y0, x1, y1]: Box4) -> Outline {
    let c = |x, y| Coord { x, y };
    [(c(x0, y0), c(1.0, 0.0)), (c(x0, y0), c(0.0, 1.0)), (c(x1, y1), c(-1.0, 0.0)), (c(x1, y1), c(0.0, -1.0))]
        .into_iter()
        .fold(outline, |outline, (through, normal)| cut(&outline, through, normal))
}

fn surface(outline: &[Coord]) -> f64 {
    let next = outline.iter().cycle().skip(1);
    let twice: f64 = outline.iter().zip(next).map(|(a, b)| a.x * b.y - b.x * a.y).sum();
    (twice / 2.0).max(0.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spot(x: f64, y: f64, speed: f64) -> Spot {
        Spot { at: Coord { x, y }, speed }
    }

    #[test]
    fn two_people_worked_by_hand() {
        // A room of 4 x 2 m, people at x = 1 and x = 2: the border between them is x = 1.5, so the cells are
        // 3 and 5 m². The area 0.5..2.5 (4 m²) holds 2 m² of each.
        let people = [spot(1.0, 1.0, 1.0), spot(2.0, 1.0, 0.4)];
        let (density, speed) = measure(&people, [0.0, 0.0, 4.0, 2.0], [0.5, 0.0, 2.5, 2.0]);
        assert!((density - (2.0 / 3.0 + 2.0 / 5.0) / 4.0).abs() < 1e-12, "{density}");
        assert!((speed - 0.7).abs() < 1e-12, "{speed}");
    }

    #[test]
    fn an_even_lattice_has_its_own_density() {
        let people: Vec<Spot> = (0..400)
            .map(|k| spot(0.25 + f64::from(k % 40) * 0.5, 0.25 + f64::from(k / 40) * 0.5, 1.0))
            .collect();
        let (density, speed) = measure(&people, [0.0, 0.0, 20.0, 5.0], [9.1, 0.3, 11.3, 4.4]);
        assert!((density - 4.0).abs() < 1e-9, "{density}");
        assert!((speed - 1.0).abs() < 1e-9, "{speed}");
    }

    #[test]
    fn nobody_there_is_no_density() {
        assert_eq!(measure(&[], [0.0, 0.0, 4.0, 2.0], [1.0, 0.0, 2.0, 2.0]), (0.0, 0.0));
    }
}
