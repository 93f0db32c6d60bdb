//! Where people go: asked at the start, every second while queues form, and when a way is lost.
#![expect(
    clippy::indexing_slicing,
    reason = "person and goal numbers index columns made for them in Run::new"
)]

use super::{Doing, Run};
use crate::people::{Choice, Means};
use crate::{PersonId, Whom};

/// A new goal must be sooner by this part (hysteresis of the queue-aware choice: Kemloh Wagoum, Seyfried & Holl
/// 2012, arXiv 1103.4080, let people revise seldom; route experiments saw few who do).
pub const WORTH_TURNING: f64 = 0.15;

/// Seconds between two looks at the queues.
const LOOK_EVERY: f64 = 1.0;

/// Each person looks up at every other of them, half of all at one, half at the next: else a whole crowd turns at once from the
/// longer queue to the shorter, and back a second later. That one looks up every two seconds is an assumption of ours.
const ONE_IN: usize = 2;

/// Seconds between two looks round of one who stands in a queue; people look at different moments, so that not all
/// turn at once. An assumption of ours.
pub const LOOKS_EVERY: u32 = 10;

/// Who came less far than this since the last look stands in a queue, metres: a quarter of a walk.
const STANDS: f32 = 0.3;

/// How far others are seen who may be followed, metres.
const FOLLOWED: f32 = 5.0;

/// A group's foremost slows when its last is this far behind, and all but stands at the second, metres.
const SLOW_FOR_LAST: f32 = 1.5;
const STAND_FOR_LAST: f32 = 4.0;
/// It never stands for good: in a doorway it would keep its own last behind the crowd it holds up.
const LEAST_PACE: f32 = 0.1;
/// More than so many cannot keep within arm's length: a class walks two by two, and each pair more makes it this much
/// longer, metres. Its foremost slow down to this part of their pace and no further: classes that stand and wait in
/// corridors block one another until nobody gets out. Assumptions of ours.
const FAMILY: usize = 6;
const PAIR: f32 = 0.8;
const CLASS_PACE: f32 = 0.5;

/// No goal.
pub(super) const NONE: u16 = u16::MAX;

/// What is asked of a goal: for whom it is, and how many come.
#[derive(Clone, Copy)]
struct Among<'a> {
    whom: &'a [Whom],
    people: u32,
    /// The goal headed for until now: another must be better by [`WORTH_TURNING`].
    now: u16,
}

/// People on the way to each goal by how far they still have to go, metre by metre.
#[derive(Debug, Default)]
pub(super) struct Queues {
    nearer: Vec<Vec<u32>>,
}

impl Queues {
    /// Farther ways are counted as this far, metres.
    const FARTHEST: usize = 1000;

    fn slot(way: f32) -> usize {
        (way.max(0.0) as usize).min(Self::FARTHEST - 1)
    }

    /// How many on the way to a goal have less far to go.
    fn before(&self, goal: usize, way: f32) -> u32 {
        match Self::slot(way) {
            0 => 0,
            slot => self.nearer.get(goal).and_then(|counts| counts.get(slot - 1)).copied().unwrap_or(0),
        }
    }
}

impl Run<'_> {
    /// Asks everybody for a goal; called before the first step and when ways have changed.
    pub(super) fn choose_all(&mut self) {
        self.count_queues();
        if self.world.room.iter().any(Option::is_some) {
            self.allot();
        } else {
            for person in 0..self.people.at.len() {
                if self.on_the_way(person) {
                    self.people.goal[person] = self.choice(person, 1, self.people.goal[person]);
                }
            }
        }
        self.agree();
    }

    /// Once a second: counts queues and asks those who mind them; lets groups wait for their last.
    pub(super) fn look(&mut self) {
        let now = self.time();
        if now < self.next_look {
            return;
        }
        self.next_look = now + LOOK_EVERY;
        self.looks_made += 1;
        if self.minded {
            self.count_queues();
            for person in 0..self.people.at.len() {
                if self.people.doing[person] == Doing::Walking && self.looks(person, now) {
                    let goal = self.choice(person, 1, self.people.goal[person]);
                    // Pressed against a wall one may see no way for a moment; nothing has closed since the last look.
                    if goal != NONE {
                        self.head_for(person, goal);
                    }
                }
            }
            self.looked.clone_from(&self.people.at);
            self.agree();
        }
        self.wait_for_last();
        self.hopeless = self.done.iter().all(|done| *done)
            && (0..self.people.at.len()).all(|p| !self.on_the_way(p) || self.people.goal[p] == NONE);
    }

    /// Whether a person looks at the queues now.
    fn looks(&self, person: usize, now: f64) -> bool {
        match self.people.choice[person] {
            Choice::Quickest | Choice::Following(_) => person % ONE_IN == self.looks_made % ONE_IN,
            Choice::Turning => {
                let (at, from) = (self.people.at[person], self.looked.get(person).copied());
                let stands = from.is_some_and(|from| {
                    let (x, y) = (at.x - from.x, at.y - from.y);
                    x * x + y * y < STANDS * STANDS
                });
                stands && (person as u32 + now as u32).is_multiple_of(LOOKS_EVERY)
            }
            Choice::Assigned(_) | Choice::Nearest | Choice::Familiar(..) => false,
        }
    }

    /// How far a person has to go to a goal, in seconds at 1 m/s; infinite: no way.
    pub(super) fn way_left(&self, person: usize, goal: u16) -> f32 {
        let raster = &self.world.raster;
        let way = self.way(self.people.means[person], goal);
        let Some((cell, way)) = raster.cell(self.people.at[person]).zip(way) else {
            return f32::INFINITY;
        };
        let here = way.at(cell);
        if here.is_finite() || raster.is_floor(cell) {
            return here;
        }
        // Close to a wall the square's middle may lie in it: the squares beside count.
        [cell.wrapping_sub(1), cell + 1, cell.wrapping_sub(raster.wide), cell + raster.wide]
            .into_iter()
            .map(|beside| way.at(beside))
            .fold(f32::INFINITY, f32::min)
    }

    /// The goal a person chooses who comes with as many as this and headed for `now`: one that is for all like it; on wheels, without such a one, a place to
    /// wait for help.
    pub(super) fn choice(&self, person: usize, people: u32, now: u16) -> u16 {
        let turns: &[&[Whom]] = match self.people.means[person] {
            Means::Wheels => &[&[Whom::All], &[Whom::Refuge], &[Whom::StairHead]],
            _ => &[&[Whom::All, Whom::OnFoot]],
        };
        turns
            .iter()
            .map(|whom| self.chosen(person, Among { whom, people, now }))
            .find(|goal| *goal != NONE)
            .unwrap_or(NONE)
    }

    /// The goal a person likes best among those for these that take so many.
    fn chosen(&self, person: usize, among: Among<'_>) -> u16 {
        let open =
            |goal: u16| self.takes(person, goal, among.people) && self.way_left(person, goal).is_finite();
        // Who minds no queue likes the same goal at every look.
        let settled = Among { now: NONE, ..among };
        match self.people.choice[person] {
            Choice::Assigned(goal) if open(goal.0) => goal.0,
            Choice::Assigned(_) | Choice::Nearest => {
                self.least(person, settled, |goal| f64::from(self.way_left(person, goal)))
            }
            Choice::Familiar(known, part) => self.least(person, settled, |goal| {
                f64::from(self.way_left(person, goal)) * if goal == known.0 { f64::from(part) } else { 1.0 }
            }),
            Choice::Quickest | Choice::Turning => {
                self.least(person, among, |goal| self.soonest(person, goal))
            }
            Choice::Following(pull) => {
                let shares = self.shares(person);
                self.least(person, among, |goal| {
                    self.soonest(person, goal) * (1.0 - f64::from(pull) * shares[usize::from(goal)])
                })
            }
        }
    }

    /// The goal of least cost; the present one unless another is better by [`WORTH_TURNING`].
    fn least(&self, person: usize, among: Among<'_>, cost: impl Fn(u16) -> f64) -> u16 {
        let mut best = (NONE, f64::INFINITY);
        for goal in 0..self.world.goals.len() as u16 {
            let theirs = among.whom.contains(&self.world.whom[usize::from(goal)]);
            if !theirs || !self.takes(person, goal, among.people) || self.way_left(person, goal).is_infinite()
            {
                continue;
            }
            let price = cost(goal) * if goal == among.now { 1.0 - WORTH_TURNING } else { 1.0 };
            if price < best.1 {
                best = (goal, price);
            }
        }
        best.0
    }

    /// Seconds until a person could be out by a goal: the walk, or the queue before it if that takes longer.
    fn soonest(&self, person: usize, goal: u16) -> f64 {
        let way = self.way_left(person, goal);
        let walk = f64::from(way / self.people.speed[person].max(0.1));
        let flow = self.world.flows[usize::from(goal)];
        match flow {
            Some(flow) if flow > 0.0 => {
                walk.max(f64::from(self.queues.before(usize::from(goal), way)) / flow)
            }
            _ => walk,
        }
    }

    /// Of those walking in view, which part goes to each goal.
    fn shares(&self, person: usize) -> Vec<f64> {
        let at = self.people.at[person];
        let mut counts = vec![0.0; self.world.goals.len()];
        let mut all = 0.0_f64;
        for other in 0..self.people.at.len() {
            let spot = self.people.at[other];
            let near = (spot.x - at.x).abs() < FOLLOWED && (spot.y - at.y).abs() < FOLLOWED;
            let walks = other != person && near && self.people.doing[other] == Doing::Walking;
            if let Some(count) = counts.get_mut(usize::from(self.people.goal[other])).filter(|_| walks) {
                *count += 1.0;
                all += 1.0;
            }
        }
        for count in &mut counts {
            *count /= all.max(1.0);
        }
        counts
    }

    fn count_queues(&mut self) {
        if !self.minded {
            return;
        }
        let mut nearer = std::mem::take(&mut self.queues.nearer);
        nearer.resize(self.world.goals.len(), Vec::new());
        for counts in &mut nearer {
            counts.clear();
            counts.resize(Queues::FARTHEST, 0);
        }
        for person in 0..self.people.at.len() {
            let goal = self.people.goal[person];
            if goal != NONE && matches!(self.people.doing[person], Doing::Waiting | Doing::Walking) {
                nearer[usize::from(goal)][Queues::slot(self.way_left(person, goal))] += 1;
            }
        }
        for counts in &mut nearer {
            let mut sum = 0;
            for count in counts {
                sum += *count;
                *count = sum;
            }
        }
        self.queues.nearer = nearer;
    }

    /// Takes out of the run who has no way anywhere. Who only finds no place stays where it stands.
    pub(super) fn leave_out(&mut self) {
        for person in 0..self.people.at.len() {
            // Of as many as none, places are not counted.
            if self.people.goal[person] == NONE && self.choice(person, 0, NONE) == NONE {
                self.people.doing[person] = Doing::Left;
                self.present -= 1;
                self.outcome.no_way.push(PersonId(person as u32));
            }
        }
    }

    /// The first of a group still on the way decides for all.
    fn agree(&mut self) {
        for group in 0..self.groups.len() {
            let first = self.groups[group].iter().copied().find(|person| self.on_the_way(*person as usize));
            let Some(goal) = first.map(|first| self.people.goal[first as usize]) else { continue };
            for member in 0..self.groups[group].len() {
                let member = self.groups[group][member] as usize;
                if goal != NONE
                    && self.on_the_way(member)
                    && self.takes(member, goal, 1)
                    && self.way_left(member, goal).is_finite()
                {
                    self.head_for(member, goal);
                }
            }
        }
    }

    pub(super) fn on_the_way(&self, person: usize) -> bool {
        matches!(self.people.doing[person], Doing::Waiting | Doing::Walking)
    }

    /// A member of a group and how far it still has to go, if it is on the way.
    fn way_of_member(&self, group: usize, member: usize) -> Option<(usize, f32)> {
        let person = self.groups[group][member] as usize;
        let way = self.way_left(person, self.people.goal[person]);
        (self.on_the_way(person) && way.is_finite()).then_some((person, way))
    }

    /// The foremost of a group slow down, then all but stand, until their last has come up.
    fn wait_for_last(&mut self) {
        for group in 0..self.groups.len() {
            let last = (0..self.groups[group].len())
                .filter_map(|member| self.way_of_member(group, member))
                .map(|(_, way)| way)
                .fold(0.0, f32::max);
            let more = self.groups[group].len().saturating_sub(FAMILY);
            let longer = PAIR * more as f32 / 2.0;
            let least = if more > 0 { CLASS_PACE } else { LEAST_PACE };
            for member in 0..self.groups[group].len() {
                let Some((person, way)) = self.way_of_member(group, member) else { continue };
                let ahead = last - way - longer;
                let part = (STAND_FOR_LAST - ahead) / (STAND_FOR_LAST - SLOW_FOR_LAST);
                self.people.together[person] = part.clamp(least, 1.0);
            }
        }
    }
}
