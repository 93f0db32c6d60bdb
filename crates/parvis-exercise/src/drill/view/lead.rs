//! The lead's screen: one button, the clock, the totals, what is open.

use super::{Label, Offer, Tile, extra_label, is_settled, missing_label, offers, tiles};
use crate::drill::event::{Role, What, Whose};
use crate::drill::state::{Phase, State, Totals};
use crate::drill::{Command, Refusal, decide};
use crate::id::{ExitId, RoomId, Seconds};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// What the lead sees.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LeadView {
    /// The number of the last event in it.
    pub last: u64,
    /// The largest sequence number anybody used.
    pub top_seq: u64,
    /// How far the drill is.
    pub phase: Phase,
    /// What the clock shows; nothing before the start.
    pub elapsed: Option<Seconds>,
    /// Why the drill cannot start, as a message's id; nothing where it can, or has.
    pub cannot_start: Option<String>,
    /// All rooms together.
    pub totals: Totals,
    /// When everybody was accounted for.
    pub accounted_at: Option<Seconds>,
    /// All rooms, open problems first.
    pub rooms: Vec<Tile>,
    /// The rooms that still need somebody.
    pub open: usize,
    /// Who is still missing.
    pub missing: Vec<Still>,
    /// Who is extra and belongs nowhere yet.
    pub extra: Vec<Still>,
    /// Who may be whom.
    pub offers: Vec<Offer>,
    /// How many people joined in each role.
    pub joined: BTreeMap<Role, usize>,
    /// What nobody watches.
    pub unwatched: Unwatched,
    /// How many notes there are.
    pub notes: usize,
}

/// People who are not settled yet.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Still {
    /// The report.
    pub of: Whose,
    /// How many are left of it.
    pub count: u32,
    /// Who, as far as it helps to find them.
    pub label: Option<Label>,
}

/// Rooms and exits nobody watches; somebody on the floor can take them.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Unwatched {
    /// Rooms.
    pub rooms: Vec<RoomId>,
    /// Exits.
    pub exits: Vec<ExitId>,
}

/// What the lead sees now; nothing before the drill is planned.
pub fn lead(state: &State, now: Seconds) -> Option<LeadView> {
    state.plan()?;
    let matching = state.matching();
    let still = |of: &Whose, count: u32, label| Still { of: of.clone(), count, label };
    let rooms = tiles(state, |_| true);
    Some(LeadView {
        last: state.last,
        top_seq: state.top_seq,
        phase: state.phase(),
        elapsed: state.elapsed(now),
        cannot_start: cannot_start(state, now).map(|refusal| refusal.id()),
        totals: state.totals(),
        accounted_at: state.all_accounted().map(|(at, _)| at),
        open: rooms.iter().filter(|tile| !is_settled(tile.figures.light)).count(),
        rooms,
        missing: matching.missing.iter().map(|(of, n)| still(of, *n, missing_label(state, of))).collect(),
        extra: matching.extra.iter().map(|(of, n)| still(of, *n, extra_label(state, of))).collect(),
        offers: offers(state),
        joined: joined(state),
        unwatched: unwatched(state),
        notes: state.notes().count(),
    })
}

/// Why the big button would be refused.
fn cannot_start(state: &State, now: Seconds) -> Option<Refusal> {
    let owner = state.owner.clone().filter(|_| state.phase() == Phase::Planned)?;
    let (key, seq) = ("start".into(), state.top_seq.saturating_add(1));
    decide(state, Command { key, by: owner, seq, what: What::Started }, now).err()
}

fn joined(state: &State) -> BTreeMap<Role, usize> {
    let mut joined = BTreeMap::new();
    for who in state.people.keys() {
        if let Some(role) = state.role(who) {
            *joined.entry(role).or_insert(0) += 1;
        }
    }
    joined
}

fn unwatched(state: &State) -> Unwatched {
    let posts = || state.people.values().filter_map(|person| person.post.as_ref());
    let rooms: BTreeSet<&RoomId> = posts().flat_map(|post| &post.value.rooms).collect();
    let exits: BTreeSet<&ExitId> = posts().flat_map(|post| &post.value.exits).collect();
    let all = state.planned_rooms().iter().map(|one| &one.room);
    Unwatched {
        rooms: all.filter(|room| !rooms.contains(room)).cloned().collect(),
        exits: state.exits().iter().filter(|exit| !exits.contains(exit)).cloned().collect(),
    }
}
