//! What each phone of a drill shows: pure questions to the state and the time. Labels of people are for the lead and
//! those whose room they concern.

mod lead;
mod observer;
#[cfg(test)]
mod tests;

pub use lead::{LeadView, Still, Unwatched, lead};
pub use observer::{ExitView, ObserverView, observer};

use super::event::{Place, PlannedRoom, Role, Whose};
use super::state::{Figures, Light, Matching, Pair, Phase, Standing, State};
use crate::id::{ExitId, Lang, PersonId, RoomId, Seconds};
use parvis_core::DrillKind;
use serde::Serialize;

/// The rooms somebody watches, as tiles to tap.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Grid {
    /// The number of the last event in it; “from event n” asks for what comes after.
    pub last: u64,
    /// The largest sequence number anybody used; the next command takes a larger one.
    pub top_seq: u64,
    /// How far the drill is.
    pub phase: Phase,
    /// What the clock shows; nothing before the start.
    pub elapsed: Option<Seconds>,
    /// What one does here.
    pub role: Role,
    /// What to tap, in this kind of drill.
    pub asks: Vec<Ask>,
    /// The rooms, open problems first, then in the order of the plan.
    pub rooms: Vec<Tile>,
    /// Who may be whom, where one of these rooms misses somebody or has somebody.
    pub offers: Vec<Offer>,
}

/// Something a room is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ask {
    /// Locked, and out of sight.
    Secured,
    /// Nobody left in it.
    Empty,
    /// Its people are out of the building.
    Out,
    /// Heads.
    Count,
}

/// A room.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Tile {
    /// Which.
    pub room: RoomId,
    /// Whose it is at that hour.
    pub class: Option<String>,
    /// The people in numbers, and how it stands.
    pub figures: Figures,
    /// It is secured, or not; nothing where nobody said.
    pub secured: Option<Told>,
    /// Nobody is in it, or somebody is.
    pub empty: Option<Told>,
    /// Its people are out, or not.
    pub out: Option<Told>,
    /// Where its people were counted.
    pub place: Option<Place>,
}

/// Something somebody told.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Told {
    /// So, or not so.
    pub yes: bool,
    /// Since when, in seconds since the start.
    pub since: Seconds,
    /// By which exit.
    pub exit: Option<ExitId>,
}

/// Two reports that may be of the same people.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Offer {
    /// The pair, as a [`super::What::Matched`] wants it.
    pub pair: Pair,
    /// Who is missing.
    pub missing: Option<Label>,
    /// Who is extra.
    pub extra: Option<Label>,
}

/// What somebody wrote about people.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Label {
    /// What.
    pub text: String,
    /// In which language.
    pub lang: Lang,
}

/// The rooms this person watches now, the lead all of them; nothing for a stranger.
pub fn grid(state: &State, who: &PersonId, now: Seconds) -> Option<Grid> {
    let role = state.role(who)?;
    let own = state.people.get(who).and_then(|person| person.post.as_ref());
    let shown = |room: &RoomId| role == Role::Lead || own.is_some_and(|post| post.value.rooms.contains(room));
    let offers = offers(state).into_iter();
    Some(Grid {
        last: state.last,
        top_seq: state.top_seq,
        phase: state.phase(),
        elapsed: state.elapsed(now),
        role,
        asks: state.kind().map(asks).unwrap_or_default(),
        rooms: tiles(state, |planned| shown(&planned.room)),
        offers: offers.filter(|one| shown(&one.pair.missing.room) || shown(&one.pair.extra.room)).collect(),
    })
}

/// What a kind of drill asks of a room.
pub fn asks(kind: DrillKind) -> Vec<Ask> {
    match kind {
        DrillKind::Evacuation => vec![Ask::Empty, Ask::Out, Ask::Count],
        DrillKind::Lockdown | DrillKind::Shelter => vec![Ask::Secured, Ask::Count],
        DrillKind::Combined => vec![Ask::Secured, Ask::Empty, Ask::Out, Ask::Count],
        DrillKind::Briefing => vec![Ask::Count],
    }
}

/// The rooms of the plan that are wanted, open problems first.
fn tiles(state: &State, wanted: impl Fn(&PlannedRoom) -> bool) -> Vec<Tile> {
    let matching = state.matching();
    let rooms = state.planned_rooms().iter().filter(|planned| wanted(planned));
    let mut tiles: Vec<Tile> = rooms.map(|planned| tile(state, planned, &matching)).collect();
    tiles.sort_by_key(|tile| tile.figures.light);
    tiles
}

fn tile(state: &State, planned: &PlannedRoom, matching: &Matching) -> Tile {
    let room = state.rooms.get(&planned.room);
    let until = state.measured_until();
    let told = |standing: Option<Standing>| {
        standing.map(|Standing { yes, since, exit, .. }| Told { yes, since, exit })
    };
    Tile {
        room: planned.room.clone(),
        class: planned.class.clone(),
        figures: state.figures_of(planned, matching),
        secured: told(room.and_then(|room| room.secured.standing(until))),
        empty: told(room.and_then(|room| room.empty.standing(until))),
        out: told(room.and_then(|room| room.out.standing(until))),
        place: room.and_then(|room| room.counted.as_ref()).map(|counted| counted.value.place),
    }
}

fn offers(state: &State) -> Vec<Offer> {
    let offer = |pair: Pair| Offer {
        missing: missing_label(state, &pair.missing),
        extra: extra_label(state, &pair.extra),
        pair,
    };
    state.suggestions().into_iter().map(offer).collect()
}

fn missing_label(state: &State, whose: &Whose) -> Option<Label> {
    let people = &state.missing(whose)?.value;
    people.label.as_ref().map(|text| Label { text: text.clone(), lang: people.lang })
}

fn extra_label(state: &State, whose: &Whose) -> Option<Label> {
    let people = &state.extra(whose)?.value;
    people.label.as_ref().map(|text| Label { text: text.clone(), lang: people.lang })
}

/// Whether a room needs nobody any more.
const fn is_settled(light: Light) -> bool {
    matches!(light, Light::Accounted)
}
