//! The usual run as numbers for a screen: where everybody is, frame by frame, in sixteen bits a number.

use crate::usual::Usual;
use geo::{Coord, CoordsIter as _};
use parvis_core::{FloorPlan, Georeference, UnitId};
use parvis_egress::{Part, PersonId, PlaneId};
use serde::{Deserialize, Serialize};
use std::convert::Infallible;

/// A drawing that nobody placed lies around the point where the zero meridian crosses the equator.
pub const NOWHERE: Georeference = Georeference { origin: Coord { x: 0.0, y: 0.0 }, bearing: 0.0 };

/// Frames a second: the screen draws what lies between.
const RATE: f64 = 2.0;
/// Bytes of one person in one frame: x, y and the level, the lower byte first.
const SPOT: usize = 6;
/// About so many bytes are handed out at a time; ours: soon there on a slow line.
const CHUNK: usize = 1 << 20;
/// All bits of somebody who is not there, or not any more.
const AWAY: u8 = u8::MAX;

/// What a screen must know to show the frames.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Film {
    /// Frames a second.
    pub rate: f64,
    /// How many there are.
    pub frames: usize,
    /// How many people each of them places.
    pub people: usize,
    /// So many frames are kept in one piece; the last piece may have fewer.
    pub chunk: usize,
    /// What 0 and 65535 stand for: degrees west, south, east, north.
    pub bounds: [f64; 4],
    /// The ids of the levels, which a frame names by their place in this list.
    pub levels: Vec<String>,
}

impl Usual {
    /// Its frames, piece by piece; none of a drawing without rooms. Who is on a flight is shown on its lower level.
    pub(crate) fn film(&self, plan: &FloorPlan) -> Option<(Film, Vec<Vec<u8>>)> {
        let earth = plan.georeference.unwrap_or(NOWHERE);
        let bounds = bounds(plan, earth)?;
        let levels: Vec<Option<u16>> =
            (0..self.stage.drawn.parts.len()).map(|plane| self.level(PlaneId(plane as u16), plan)).collect();
        let people = self.population.placed() as usize;
        let mut reel =
            Reel { people, chunk: (CHUNK / (SPOT * people.max(1))).max(1), frames: 0, pieces: Vec::new() };
        let seen = self.watch(RATE, |frame, person, plane, at| {
            reel.reach(frame as usize);
            if let Some(level) = levels.get(plane.index()).copied().flatten() {
                let [x, y] = within(earth.to_lonlat(at), bounds);
                reel.place(person, [x, y, level]);
            }
            Ok::<(), Infallible>(())
        });
        seen.unwrap_or_else(|never| match never {});
        // The last frame shows who is still there when the run is over.
        reel.reach(reel.frames);
        let film = Film {
            rate: RATE,
            frames: reel.frames,
            people,
            chunk: reel.chunk,
            bounds,
            levels: plan.levels.iter().map(|level| level.id.to_string()).collect(),
        };
        Some((film, reel.pieces))
    }

    /// The level a plane is shown on.
    fn level(&self, plane: PlaneId, plan: &FloorPlan) -> Option<u16> {
        let of = |unit: &UnitId| plan.unit(unit).map(|unit| &unit.level);
        let level = match self.part(plane)? {
            Part::Storey(level) => Some(level),
            Part::Flight(_, foot, _) => of(foot),
            Part::Car(_, unit) => of(unit),
            Part::Outdoors => None,
        }?;
        plan.levels.iter().position(|other| other.id == *level).and_then(|place| u16::try_from(place).ok())
    }
}

/// Frames as they are made.
struct Reel {
    people: usize,
    chunk: usize,
    frames: usize,
    pieces: Vec<Vec<u8>>,
}

impl Reel {
    /// Goes on until there is a frame of this number, in which nobody is placed yet.
    fn reach(&mut self, frame: usize) {
        while self.frames <= frame {
            if self.frames.is_multiple_of(self.chunk) {
                self.pieces.push(Vec::new());
            }
            if let Some(piece) = self.pieces.last_mut() {
                piece.resize(piece.len() + SPOT * self.people, AWAY);
            }
            self.frames += 1;
        }
    }

    /// Places somebody in the last frame.
    fn place(&mut self, person: PersonId, numbers: [u16; 3]) {
        let Some(piece) = self.pieces.last_mut() else { return };
        let start = piece.len() - SPOT * self.people + SPOT * person.index();
        let bytes = numbers.into_iter().flat_map(u16::to_le_bytes);
        piece.iter_mut().skip(start).zip(bytes).for_each(|(to, byte)| *to = byte);
    }
}

/// Degrees west, south, east and north of all rooms.
fn bounds(plan: &FloorPlan, earth: Georeference) -> Option<[f64; 4]> {
    let corners = plan.units.iter().flat_map(|unit| unit.shape.exterior_coords_iter());
    corners
        .map(|at| earth.to_lonlat(at))
        .map(|at| [at.x, at.y, at.x, at.y])
        .reduce(|a, b| [a[0].min(b[0]), a[1].min(b[1]), a[2].max(b[2]), a[3].max(b[3])])
}

fn within(at: Coord, [west, south, east, north]: [f64; 4]) -> [u16; 2] {
    let part = |value: f64, low: f64, high: f64| {
        (f64::from(u16::MAX) * (value - low) / (high - low)).round().clamp(0.0, f64::from(u16::MAX)) as u16
    };
    [part(at.x, west, east), part(at.y, south, north)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Packs;
    use crate::egress::{Ask, Watch, forecast};

    #[test]
    fn everybody_begins_in_the_hall_and_is_gone_in_the_end() {
        let dossier = crate::small::dossier("");
        let (plan, today) = (dossier.plan.as_ref().unwrap(), jiff::civil::date(2026, 9, 1));
        let answer =
            forecast(&dossier, Packs::embedded(), today, &Ask::of(1, 1), &Watch::deaf(&|| false)).unwrap();
        let usual = answer.usual.unwrap();
        let (film, pieces) = usual.film(plan).unwrap();
        assert_eq!((film.people, film.levels.as_slice()), (30, ["L/0".to_owned()].as_slice()));
        assert_eq!(pieces.concat().len(), film.frames * film.people * SPOT);
        let last = usual.arrived.last().copied().unwrap();
        // Who is through the door is not shown on the way from there.
        let seconds = film.frames as f64 / RATE;
        assert!(
            seconds <= last + 1.0 && seconds > last - 10.0,
            "{seconds} s shown, the last is away at {last}"
        );
        let bytes = pieces.concat();
        let frame = |number: usize| {
            let people = bytes.chunks(SPOT).skip(number * film.people).take(film.people);
            let number = |spot: &[u8], at: usize| u16::from_le_bytes([spot[at], spot[at + 1]]);
            people.map(|spot| [number(spot, 0), number(spot, 2), number(spot, 4)]).collect::<Vec<_>>()
        };
        // The hall is the lower left: 12 of 40 m wide, 8 of 11 m deep.
        for [x, y, level] in frame(0) {
            let part = |of: u16| f64::from(of) / f64::from(u16::MAX);
            assert!(part(x) < 12.0 / 40.0 && part(y) < 8.0 / 11.0 && level == 0, "{x} {y} {level}");
        }
        assert!(frame(film.frames - 1).iter().all(|[.., level]| *level == u16::MAX), "all are out");
    }
}
