//! Places in refuges: who goes to one has a place kept there, so that nobody comes to a full room.
//!
//! Who is turned away at a door comes back against those behind, and in a narrow corridor neither gets on. A plan that says
//! who goes where spares people that; so the room named for theirs is kept for them first, then whoever is nearest to a place
//! has it. That people find out as well as that is an assumption of ours.
#![expect(
    clippy::indexing_slicing,
    reason = "person and goal numbers index columns made for them in Run::new"
)]

use super::{Run, choice::NONE};
use crate::people::Choice;
use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// One who asks for places, for itself or for its group, and the goal it likes best of those that have them. Who has one named
/// comes first, then who is nearest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Asks {
    unnamed: bool,
    /// The way there, seconds at 1 m/s; of no negative number, so that its bits are in order.
    way: u32,
    person: u32,
    goal: u16,
    /// The place of its group among the groups, if it asks for all of them.
    group: Option<u16>,
}

/// Those who ask, and where everybody headed before.
struct Asking {
    before: Vec<u16>,
    heap: BinaryHeap<Reverse<Asks>>,
}

impl Run<'_> {
    /// Whether a goal has places for so many more, this person among them: it keeps the one it has.
    pub(super) fn takes(&self, person: usize, goal: u16, people: u32) -> bool {
        let own = u32::from(self.people.goal[person] == goal);
        !self.lost[usize::from(goal)] && self.free[usize::from(goal)].is_none_or(|free| free + own >= people)
    }

    /// Gives a person another goal: its place at the old one is free again, one at the new is taken.
    pub(super) fn head_for(&mut self, person: usize, goal: u16) {
        let before = std::mem::replace(&mut self.people.goal[person], goal);
        if let Some(Some(free)) = self.free.get_mut(usize::from(before)) {
            *free += 1;
        }
        if let Some(Some(free)) = self.free.get_mut(usize::from(goal)) {
            *free -= 1;
        }
    }

    /// Gives everybody on the way a goal anew, with a place where places are counted.
    pub(super) fn allot(&mut self) {
        let mut asking = Asking { before: self.people.goal.clone(), heap: BinaryHeap::new() };
        let mut in_group = vec![false; self.people.at.len()];
        for member in self.groups.iter().flatten() {
            in_group[*member as usize] = true;
        }
        for person in 0..self.people.at.len() {
            if self.on_the_way(person) {
                self.head_for(person, NONE);
            }
        }
        for group in 0..self.groups.len() {
            self.ask_together(group, &mut asking);
        }
        for person in (0..self.people.at.len()).filter(|person| !in_group[*person]) {
            if self.on_the_way(person) {
                self.ask(person as u32, None, &mut asking);
            }
        }
        while let Some(Reverse(asks)) = asking.heap.pop() {
            self.answer(asks, &mut asking);
        }
    }

    /// The members of a group who are on the way.
    fn still_on_the_way(&self, group: usize) -> Vec<u32> {
        self.groups[group].iter().copied().filter(|member| self.on_the_way(*member as usize)).collect()
    }

    /// Takes the places asked for if they are still free; else asks again.
    fn answer(&mut self, asks: Asks, asking: &mut Asking) {
        let members = match asks.group {
            Some(group) => self.still_on_the_way(usize::from(group)),
            None => vec![asks.person],
        };
        if self.takes(asks.person as usize, asks.goal, members.len() as u32) {
            for member in members {
                self.head_for(member as usize, asks.goal);
            }
        } else if let Some(group) = asks.group {
            self.ask_together(usize::from(group), asking);
        } else {
            self.ask(asks.person, None, asking);
        }
    }

    /// Lets the first of a group ask for all; where there is no place for all of them, each asks for itself.
    fn ask_together(&mut self, group: usize, asking: &mut Asking) {
        let members = self.still_on_the_way(group);
        let Some(first) = members.first() else { return };
        if !self.ask(*first, Some((group as u16, members.len() as u32)), asking) {
            for member in members {
                self.ask(member, None, asking);
            }
        }
    }

    /// Lets a person ask for the goal it likes best; `false`: there is none.
    fn ask(&self, person: u32, group: Option<(u16, u32)>, asking: &mut Asking) -> bool {
        let goal = self.choice(
            person as usize,
            group.map_or(1, |(_, people)| people),
            asking.before[person as usize],
        );
        if goal == NONE {
            return false;
        }
        let named = matches!(self.people.choice[person as usize], Choice::Assigned(own) if own.0 == goal);
        let way = self.way_left(person as usize, goal).max(0.0).to_bits();
        asking.heap.push(Reverse(Asks {
            unnamed: !named,
            way,
            person,
            goal,
            group: group.map(|(group, _)| group),
        }));
        true
    }
}
