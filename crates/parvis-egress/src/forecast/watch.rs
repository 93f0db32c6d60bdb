//! One run, watched second by second: where it is crowded, and what people stand and wait for.
#![expect(clippy::indexing_slicing, reason = "columns are made for all people, doors, bins and places")]

use super::places::Bins;
use crate::run::{Doing, Run};
use crate::world::Pt;
use crate::{GoalId, PersonId};

/// Seconds between two looks.
const EVERY: f64 = 1.0;
/// Who moves less than this between two looks stands or creeps, metres: a quarter of a walk.
const CREEPS: f32 = 0.3;
/// Crowded, people on a square metre: IMO MSC.1/Circ.1533 speaks of congestion above this (evidence: read in a
/// rule collection that reprints it).
pub const CROWDED: f32 = 4.0;
/// Fewer people than this in a bin are no crowd, however little floor it has.
const CROWD: u16 = 3;

/// What was seen in one run.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Seen {
    /// The run's seed.
    pub seed: u64,
    /// When the last was out, seconds after the alarm; of a run that was [`Self::cut`], its limit.
    pub last: f64,
    /// Whether it ended with somebody of the building still inside who had a way at the start: the time it would have
    /// taken is known only to be no less than the limit. Who finds no place in any refuge is not waited for.
    pub cut: bool,
    /// When 95 of 100 were out.
    pub most: f64,
    /// For each door, how many went through.
    pub passed: Vec<u32>,
    /// For each lift, how many it set down.
    pub carried: Vec<u32>,
    /// For each door, the seconds people stood or crept before they got through, all together.
    pub waited: Vec<f64>,
    /// For each door, the longest queue before it: people who stood or crept at one moment before they got through, and
    /// that moment, seconds after the alarm.
    pub queue: Vec<(u32, f64)>,
    /// For each door, when its last went through.
    pub until: Vec<f64>,
    /// For each place, seconds it was crowded somewhere.
    pub crowded: Vec<f64>,
    /// For each place, the most people on a square metre.
    pub densest: Vec<f64>,
    /// For each square, the most people on a square metre.
    pub peaks: Vec<f32>,
    /// For each person of the building, when and where it arrived; `None`: it did not.
    pub arrived: Vec<Option<(f64, GoalId)>>,
    /// Who arrived last of the building and the doors it went through one after another, with the seconds it stood or
    /// crept before each; `None` where somebody was left inside or nobody had to move.
    pub last_way: Option<(u32, Vec<(u16, f64)>)>,
    /// People of the building who were not out at the end, by their number.
    pub remained: Vec<u32>,
    /// Of them, those who had no way out from the start; the last of the list.
    pub no_way: usize,
    /// For each place, people of the building who were on the way there at the end.
    pub left_at: Vec<u32>,
    /// Steps of one person: the measure of work done.
    pub person_steps: u64,
}

/// Runs to the end, or to the limit, while watching; `None` when told to stop. The first `own` people are those of the
/// building; `leaves`: whether there is a goal by which one leaves it.
pub(super) fn watch(
    mut run: Run<'_>,
    (own, leaves, limit): (usize, bool, f64),
    bins: &Bins,
    seed: u64,
    stop: &dyn Fn() -> bool,
) -> Option<Seen> {
    let doors = run.so_far().passed.len();
    let people = run.spots().count();
    let mut eye = Eye {
        before: run.spots().map(|(at, _)| at).collect(),
        waiting: vec![0.0; people],
        stood: vec![Vec::new(); people],
        queues: vec![Vec::new(); doors],
        ways: vec![Vec::new(); people],
        passages: 0,
        filled: vec![0; bins.count()],
        touched: Vec::new(),
        seen: Seen {
            seed,
            waited: vec![0.0; doors],
            until: vec![0.0; doors],
            crowded: vec![0.0; bins.places.len()],
            densest: vec![0.0; bins.places.len()],
            peaks: vec![0.0; bins.squares.len()],
            ..Seen::default()
        },
        last_crowded: vec![-1.0; bins.places.len()],
    };
    let mut next_look = EVERY;
    while run.step() {
        if run.time() + 1e-9 >= next_look {
            if stop() {
                return None;
            }
            next_look += EVERY;
            eye.look(&run, bins);
        }
    }
    eye.look(&run, bins);
    eye.seen.left_at = left_at(&run, own, bins);
    eye.seen.queue = eye.queues.iter().map(|queue| longest(queue)).collect();
    let mut outcome = run.into_outcome();
    outcome.arrived.truncate(own);
    let mut seen = std::mem::take(&mut eye.seen);
    let inside = outcome.remained.iter().any(|person| person.index() < own);
    seen.cut = inside && (leaves || outcome.ended >= limit);
    seen.last = if seen.cut { limit } else { outcome.time_of(1.0).unwrap_or(0.0) };
    seen.most = outcome.time_of(0.95).unwrap_or(0.0);
    seen.passed = outcome.passed;
    seen.carried = outcome.carried;
    seen.last_way = last(&outcome.arrived)
        .filter(|_| !inside)
        .map(|person| (person as u32, std::mem::take(&mut eye.ways[person])));
    let of_building = |person: &&PersonId| person.index() < own;
    seen.no_way = outcome.no_way.iter().filter(of_building).count();
    let remained = outcome.remained.iter().chain(&outcome.no_way);
    seen.remained = remained.filter(of_building).map(|person| person.0).collect();
    seen.arrived = outcome.arrived;
    seen.person_steps = outcome.person_steps;
    Some(seen)
}

/// Who arrived last.
fn last(arrived: &[Option<(f64, GoalId)>]) -> Option<usize> {
    let times =
        arrived.iter().enumerate().filter_map(|(person, arrived)| Some((person, arrived.as_ref()?.0)));
    times.filter(|(_, at)| *at > 0.0).max_by(|a, b| a.1.total_cmp(&b.1)).map(|(person, _)| person)
}

/// The most people of a queue second by second, and when that was first.
fn longest(queue: &[u32]) -> (u32, f64) {
    let first = |best: (u32, f64), (second, people): (usize, &u32)| {
        if *people > best.0 { (*people, second as f64) } else { best }
    };
    queue.iter().enumerate().fold((0, 0.0), first)
}

/// For each place, how many of the first `own` people are still on the way there.
fn left_at(run: &Run<'_>, own: usize, bins: &Bins) -> Vec<u32> {
    let mut left = vec![0; bins.places.len()];
    for (at, doing) in run.spots().take(own) {
        let on_the_way = matches!(doing, Doing::Walking | Doing::Waiting);
        if let Some((place, ..)) = bins.floor(bins.bin(at)).filter(|_| on_the_way) {
            left[place] += 1;
        }
    }
    left
}

/// What is kept from look to look.
struct Eye {
    before: Vec<Pt>,
    /// Seconds each person has waited since the last door.
    waiting: Vec<f64>,
    /// The seconds in which that was, from and to.
    stood: Vec<Vec<(u32, u32)>>,
    /// For each door, second by second, those who stood or crept and have got through since.
    queues: Vec<Vec<u32>>,
    /// For each person, the doors it went through and how long it waited before each.
    ways: Vec<Vec<(u16, f64)>>,
    /// Passages already read.
    passages: usize,
    filled: Vec<u16>,
    touched: Vec<usize>,
    last_crowded: Vec<f64>,
    seen: Seen,
}

impl Eye {
    fn look(&mut self, run: &Run<'_>, bins: &Bins) {
        for (person, (at, doing)) in run.spots().enumerate() {
            let from = std::mem::replace(&mut self.before[person], at);
            let far2 = (at.x - from.x) * (at.x - from.x) + (at.y - from.y) * (at.y - from.y);
            if doing == Doing::Walking && far2 < CREEPS * CREEPS {
                self.waiting[person] += EVERY;
                self.stand(person, run.time().round() as u32);
            }
            if matches!(doing, Doing::Walking | Doing::Waiting) {
                let bin = bins.bin(at);
                if self.filled[bin] == 0 {
                    self.touched.push(bin);
                }
                self.filled[bin] += 1;
            }
        }
        self.count_crowds(run.time(), bins);
        for passage in run.so_far().passages.iter().skip(self.passages) {
            let (door, person) = (passage.door.index(), passage.person.index());
            let waited = std::mem::take(&mut self.waiting[person]);
            self.seen.waited[door] += waited;
            match self.ways[person].last_mut() {
                // Pushed back and through once more.
                Some((before, all)) if *before == passage.door.0 => *all += waited,
                _ => self.ways[person].push((passage.door.0, waited)),
            }
            self.seen.until[door] = passage.at;
            for (from, to) in std::mem::take(&mut self.stood[person]) {
                let queue = &mut self.queues[door];
                queue.resize(queue.len().max(to as usize + 1), 0);
                queue[from as usize..=to as usize].iter_mut().for_each(|people| *people += 1);
            }
        }
        self.passages = run.so_far().passages.len();
    }

    /// Somebody stands or creeps in this second.
    fn stand(&mut self, person: usize, second: u32) {
        match self.stood[person].last_mut() {
            Some((_, to)) if *to + 1 >= second => *to = second,
            _ => self.stood[person].push((second, second)),
        }
    }

    fn count_crowds(&mut self, now: f64, bins: &Bins) {
        for bin in self.touched.drain(..) {
            let people = std::mem::take(&mut self.filled[bin]);
            let Some((place, square, floor)) = bins.floor(bin) else { continue };
            let crowd = people >= CROWD;
            let density = f32::from(people) / if crowd { floor } else { 1.0 };
            self.seen.peaks[square] = self.seen.peaks[square].max(density);
            if !crowd {
                continue;
            }
            self.seen.densest[place] = self.seen.densest[place].max(f64::from(density));
            // A place with two crowded bins is crowded once.
            if density > CROWDED && self.last_crowded[place] < now {
                self.last_crowded[place] = now;
                self.seen.crowded[place] += EVERY;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_is_who_arrives_last_and_had_to_move() {
        let at = |times: &[Option<f64>]| {
            last(&times.iter().map(|at| at.map(|at| (at, GoalId(0)))).collect::<Vec<_>>())
        };
        assert_eq!(at(&[Some(0.0), Some(9.0), None, Some(31.0), Some(12.0)]), Some(3));
        assert_eq!(at(&[Some(0.0), None]), None);
    }

    #[test]
    fn the_longest_queue_is_that_of_the_first_moment_it_was_so_long() {
        assert_eq!(longest(&[0, 2, 5, 5, 1]), (5, 2.0));
        assert_eq!(longest(&[]), (0, 0.0));
    }
}
