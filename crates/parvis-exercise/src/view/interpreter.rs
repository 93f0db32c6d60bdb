//! What waits for an interpreter, and what waits for somebody to say which items it means.

use super::pieces::{Piece, PieceKind, pieces};
use crate::id::{InjectId, Lang, Status};
use crate::pack::Scenario;
use crate::state::State;
use serde::Serialize;

/// What waits: first the injects written on the day, for which whole tables wait; then what was answered, in the order
/// of the script; then what belongs to no inject; last what only the report needs.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Queue {
    /// The pieces.
    pub waiting: Vec<Waiting>,
}

/// A piece somebody cannot read yet.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Waiting {
    /// The inject it answers.
    pub inject: Option<InjectId>,
    /// The piece, in its own words.
    pub piece: Piece,
    /// The languages it is not in.
    pub missing: Vec<Lang>,
    /// The languages it is in, unchecked.
    pub unchecked: Vec<Lang>,
}

/// The queue of an interpreter who works into these languages.
pub fn interpreter(state: &State, scenario: &Scenario, into: &[Lang]) -> Queue {
    let mut waiting: Vec<Waiting> =
        pieces(state).into_iter().filter_map(|piece| waits(state, scenario, piece, into)).collect();
    let in_script = |inject: &Option<InjectId>| {
        let id = inject.as_ref()?;
        scenario.injects.iter().position(|one| one.id == *id)
    };
    let place = |one: &Waiting| match one.piece.kind {
        PieceKind::AdHoc => (0, 0),
        kind if kind.is_of_the_report() => (3, 0),
        _ => in_script(&one.inject).map_or((2, 0), |place| (1, place)),
    };
    waiting.sort_by_key(|one| (place(one), one.piece.proof));
    Queue { waiting }
}

fn waits(state: &State, scenario: &Scenario, piece: Piece, into: &[Lang]) -> Option<Waiting> {
    // What was made for an earlier wording is to be made anew.
    let status = |lang: &Lang| {
        let found = state.translation(&piece.key, *lang).filter(|(_, current)| *current);
        found.map(|(translation, _)| translation.value.status)
    };
    let others = || into.iter().filter(|lang| **lang != piece.lang).copied();
    let missing: Vec<Lang> = others().filter(|lang| status(lang).is_none()).collect();
    let unchecked: Vec<Lang> = others().filter(|lang| status(lang) == Some(Status::Machine)).collect();
    if missing.is_empty() && unchecked.is_empty() {
        return None;
    }
    let asks = |id| scenario.injects.iter().find(|inject| inject.task.as_ref() == Some(id));
    let asked = || piece.task.as_ref().and_then(asks).map(|inject| inject.id.clone());
    Some(Waiting { inject: piece.inject.clone().or_else(asked), piece, missing, unchecked })
}

/// The free words of answers and lines that nobody has yet said the meaning of.
pub fn uncoded(state: &State) -> Vec<Piece> {
    let mut pieces = pieces(state);
    let coded = |piece: &Piece| state.coded.contains_key(&piece.key);
    pieces.retain(|piece| matches!(piece.kind, PieceKind::Answer | PieceKind::Line) && !coded(piece));
    pieces
}
