//! Counting: each room, and all of them.

use super::{Matching, RoomState, Standing, State};
use crate::drill::event::{Place, PlannedRoom};
use crate::id::{RoomId, Seconds};
use parvis_core::DrillKind;
use serde::Serialize;

/// How a room stands, what needs somebody first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Light {
    /// It is said not to be safe, somebody is missing, or the count does not fit.
    Problem,
    /// Nothing was heard of it, or not enough.
    Waiting,
    /// Its people are safe, and not counted yet.
    Safe,
    /// Its people are safe, and everybody is accounted for.
    Accounted,
}

/// A room in numbers of people.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Figures {
    /// How it stands.
    pub light: Light,
    /// How many should be in it.
    pub expected: u32,
    /// How many heads were counted, those of other rooms too.
    pub present: Option<u32>,
    /// How many of its people are accounted for: with it, or found elsewhere. At most as many as expected.
    pub accounted: u32,
    /// How many of its people are still missing.
    pub missing: u32,
    /// How many are with it and belong nowhere yet.
    pub extra: u32,
    /// Heads more (or less) than expected, missing and extra people explain.
    pub unexplained: i64,
    /// Since when its people are safe, without a break, by what is told of this kind of drill; with the event.
    pub safe: Option<(Seconds, u64)>,
}

/// All rooms together.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Totals {
    /// How many people should be there.
    pub expected: u32,
    /// How many of them are accounted for.
    pub accounted: u32,
    /// How many are still missing.
    pub missing: u32,
    /// How many extra people belong nowhere yet.
    pub extra: u32,
    /// How many rooms take part.
    pub rooms: usize,
    /// How many are safe: secured, or out.
    pub safe: usize,
    /// How many were counted.
    pub counted: usize,
}

impl State {
    /// A room taking part, in numbers; nothing for another.
    pub fn figures(&self, room: &RoomId) -> Option<Figures> {
        self.planned(room).map(|planned| self.figures_of(planned, &self.matching()))
    }

    /// All rooms together.
    pub fn totals(&self) -> Totals {
        let matching = self.matching();
        let mut totals = Totals::default();
        for planned in self.planned_rooms() {
            let figures = self.figures_of(planned, &matching);
            totals.expected = totals.expected.saturating_add(figures.expected);
            totals.accounted = totals.accounted.saturating_add(figures.accounted);
            totals.missing = totals.missing.saturating_add(figures.missing);
            totals.extra = totals.extra.saturating_add(figures.extra);
            totals.rooms += 1;
            totals.safe += usize::from(figures.safe.is_some());
            totals.counted += usize::from(figures.present.is_some());
        }
        totals
    }

    /// When the last of the expected people was accounted for, since the start, with the events that prove it; nothing
    /// while a room is not counted, a count does not fit, or somebody is missing.
    pub fn all_accounted(&self) -> Option<(Seconds, Vec<u64>)> {
        let matching = self.matching();
        let mut proof = Vec::new();
        let mut at = Seconds(0);
        for planned in self.planned_rooms() {
            let figures = self.figures_of(planned, &matching);
            let counted = self.rooms.get(&planned.room)?.counted.as_ref()?;
            if figures.accounted < figures.expected || figures.unexplained != 0 {
                return None;
            }
            at = at.max(counted.value.after);
            proof.push(counted.stamp.n);
        }
        for (after, n) in matching.pairs.iter().filter_map(|pair| pair.matched) {
            at = at.max(after);
            proof.push(n);
        }
        (!proof.is_empty()).then_some((at, proof))
    }

    pub(in crate::drill) fn figures_of(&self, planned: &PlannedRoom, matching: &Matching) -> Figures {
        let nothing = RoomState::default();
        let room = self.rooms.get(&planned.room).unwrap_or(&nothing);
        let missing: u32 = of_room(matching.missing.iter(), &planned.room);
        let extra: u32 = of_room(matching.extra.iter(), &planned.room);
        let found: u32 = matching
            .pairs
            .iter()
            .filter(|pair| pair.missing.room == planned.room)
            .fold(0, |sum, pair| sum.saturating_add(pair.count));
        let guests = matching
            .pairs
            .iter()
            .filter(|pair| pair.extra.room == planned.room)
            .fold(extra, |sum, pair| sum.saturating_add(pair.count));
        let present = room.counted.as_ref().map(|counted| counted.value.count);
        let own = present.unwrap_or(0).saturating_sub(guests);
        let wanted = i64::from(planned.expected) - i64::from(missing) - i64::from(found) + i64::from(guests);
        let unexplained = present.map_or(0, |present| i64::from(present) - wanted);
        let safe = self.safe(planned, room);
        let refused = self.primary(room).is_some_and(|standing| !standing.yes);
        // Extra people are somebody's matter while somebody is missing; a visitor is not.
        let wanted_elsewhere = extra > 0 && !matching.missing.is_empty();
        let light = match (safe.is_some(), present.is_some()) {
            _ if refused || missing > 0 || unexplained != 0 || wanted_elsewhere => Light::Problem,
            (true, true) => Light::Accounted,
            (true, false) => Light::Safe,
            (false, _) => Light::Waiting,
        };
        let accounted = own.saturating_add(found).min(planned.expected);
        Figures { light, expected: planned.expected, present, accounted, missing, extra, unexplained, safe }
    }

    /// What was said last of what this kind of drill asks of a room.
    fn primary(&self, room: &RoomState) -> Option<Standing> {
        let until = self.measured_until();
        let secured = || room.secured.standing(until);
        let out = || room.out.standing(until);
        match self.kind()? {
            DrillKind::Lockdown | DrillKind::Shelter => secured(),
            DrillKind::Evacuation => out(),
            DrillKind::Combined => out().filter(|out| out.yes).or_else(secured).or_else(out),
            DrillKind::Briefing => None,
        }
    }

    /// Since when the people of a room are safe. In a briefing, who is counted is.
    fn safe(&self, planned: &PlannedRoom, room: &RoomState) -> Option<(Seconds, u64)> {
        let yes = |standing: Standing| standing.yes.then_some((standing.since, standing.stamp.n));
        let counted_at = |place: Option<Place>| {
            let counted =
                room.counted.as_ref().filter(|one| place.is_none_or(|place| one.value.place == place));
            counted.map(|one| (one.value.after, one.stamp.n))
        };
        match self.kind()? {
            DrillKind::Briefing => counted_at(None),
            DrillKind::Lockdown | DrillKind::Shelter => self.primary(room).and_then(yes),
            DrillKind::Evacuation | DrillKind::Combined => match self.primary(room) {
                Some(said) => yes(said),
                None if planned.expected == 0 => room.empty.standing(self.measured_until()).and_then(yes),
                None => counted_at(Some(Place::AssemblyPoint)),
            },
        }
    }
}

fn of_room<'a>(
    reports: impl Iterator<Item = (&'a crate::drill::event::Whose, &'a u32)>,
    room: &RoomId,
) -> u32 {
    reports.filter(|(whose, _)| whose.room == *room).fold(0, |sum, (_, count)| sum.saturating_add(*count))
}
