//! Everything people wrote that stands, one piece each, with the command that brought it.

use crate::event::{Action, Answer, Fate, OWNER, Observation};
use crate::id::{CommandKey, InjectId, Lang, NationId, TableId, TaskId};
use crate::state::{Decided, Parked, Register, State, Words};
use serde::Serialize;
use std::collections::BTreeMap;

/// The part of an evaluator's note that holds what somebody said.
pub(crate) const QUOTE: &str = "quote";

/// What a piece is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum PieceKind {
    /// An inject written on the day.
    AdHoc,
    /// The free words of an answer.
    Answer,
    /// The law a measure stands on.
    Basis,
    /// What a body is called there.
    Local,
    /// Who answers for something.
    Owner,
    /// “In my country …”.
    Line,
    /// An item named on the day.
    Item,
    /// An entry of the decision log.
    Decision,
    /// Something to come back to.
    Parked,
    /// A post on the media wall.
    Post,
    /// What is to be known of a good practice.
    Practice,
    /// An answer of the hot wash.
    Wash,
    /// What an evaluator noted.
    Observation,
    /// What somebody said, as an evaluator wrote it down.
    Quote,
    /// What a nation lets out in other words.
    Reworded,
    /// An improvement action.
    Action,
    /// A box of the report.
    Box,
    /// What somebody thought of the exercise.
    Feedback,
}

impl PieceKind {
    /// Whether only the report needs it: nobody in the room waits for it.
    pub const fn is_of_the_report(self) -> bool {
        use PieceKind::{Action, Box, Feedback, Observation, Owner, Quote, Reworded};
        matches!(self, Observation | Quote | Owner | Reworded | Action | Box | Feedback)
    }
}

/// Something somebody wrote.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Piece {
    /// What it is.
    pub kind: PieceKind,
    /// The command that brought it.
    pub key: CommandKey,
    /// To which task.
    pub task: Option<TaskId>,
    /// To which inject.
    pub inject: Option<InjectId>,
    /// At which table.
    pub table: Option<TableId>,
    /// From which nation.
    pub nation: Option<NationId>,
    /// It was typed from paper.
    pub paper: bool,
    /// What.
    pub text: String,
    /// In which language.
    pub lang: Lang,
    /// The event that proves it.
    pub proof: u64,
}

/// Every piece, in the order it came.
pub fn pieces(state: &State) -> Vec<Piece> {
    let mut all: Vec<Piece> =
        answers(state).chain(lines(state)).chain(notes(state)).chain(of_report(state)).collect();
    for (inject, stands) in &state.injects {
        if let Some(one) = &stands.ad_hoc {
            let piece = piece(PieceKind::AdHoc, &one.key, one.stamp.n, &one.value.text, one.value.lang);
            all.push(Piece { inject: Some(inject.clone()), ..piece });
        }
    }
    all.retain(|piece| !piece.text.trim().is_empty());
    all.sort_by_key(|piece| piece.proof);
    all
}

fn piece(kind: PieceKind, key: &CommandKey, proof: u64, text: &str, lang: Lang) -> Piece {
    let text = text.to_owned();
    let (task, inject, table, nation) = (None, None, None, None);
    Piece { kind, key: key.clone(), task, inject, table, nation, paper: false, text, lang, proof }
}

/// Who answers for it.
fn owned<T>(one: &Register<T>, owner: &str, lang: Lang) -> Piece {
    piece(PieceKind::Owner, &one.key.part(OWNER), one.stamp.n, owner, lang)
}

fn answers(state: &State) -> impl Iterator<Item = Piece> {
    let tables = state.answers.iter().flat_map(|(task, tables)| tables.iter().map(move |one| (task, one)));
    tables.flat_map(move |(task, (table, answers))| {
        let own = answers.nations.iter().map(|(nation, answer)| (Some(nation), answer));
        own.chain(answers.table.iter().map(|answer| (None, answer))).flat_map(move |(nation, answer)| {
            let paper = state.is_from_paper(table, &answer.key);
            of_answer(answer).into_iter().map(move |piece| Piece {
                task: Some(task.clone()),
                table: Some(table.clone()),
                nation: nation.cloned(),
                paper,
                ..piece
            })
        })
    })
}

/// The words of an answer, and the parts of it that are read apart from them.
fn of_answer(answer: &Register<Words<Answer>>) -> Vec<Piece> {
    let Words { said, lang } = &answer.value;
    let kind = match said {
        Answer::Measures { .. } => PieceKind::Basis,
        Answer::Entities { .. } => PieceKind::Local,
        Answer::Message { .. } | Answer::Decision { .. } | Answer::Text { .. } => PieceKind::Owner,
    };
    let n = answer.stamp.n;
    let words = piece(PieceKind::Answer, &answer.key, n, &said.free_words(), *lang);
    let parts = said.parts();
    let parts = parts.iter().map(|(part, text)| piece(kind, &answer.key.part(part), n, text, *lang));
    [words].into_iter().chain(parts).collect()
}

fn lines(state: &State) -> impl Iterator<Item = Piece> {
    let lines = state.lines.iter().flat_map(|(author, lines)| lines.values().map(move |line| (author, line)));
    lines.map(|(author, line)| Piece {
        task: Some(line.value.task.clone()),
        table: (line.value.table.clone())
            .or_else(|| state.profile(author).map(|profile| profile.table.clone())),
        nation: state.nation_of(author, &line.value).cloned(),
        paper: line.value.nation.is_some(),
        ..piece(PieceKind::Line, &line.key, line.stamp.n, &line.value.words.said, line.value.words.lang)
    })
}

fn notes(state: &State) -> impl Iterator<Item = Piece> {
    let said =
        |kind, key: &CommandKey, n, words: &Words<String>| piece(kind, key, n, &words.said, words.lang);
    // What is of the catalogue has its names from there.
    let on_the_day = state.named.values().filter(|one| one.value.measure.is_none());
    let items = on_the_day.map(move |one| said(PieceKind::Item, &one.key, one.stamp.n, &one.value.words));
    let decisions = state.decisions.values().flat_map(move |one| {
        let Decided { words, owner, .. } = &one.value;
        let table = state.profile(&one.by).map(|profile| profile.table.clone());
        let decision = Piece { table, ..said(PieceKind::Decision, &one.key, one.stamp.n, words) };
        [decision, owned(one, owner, words.lang)]
    });
    let parked = state.parked.values().flat_map(move |one| {
        let Parked { words, owner, .. } = &one.value;
        let owner = owner.as_deref().unwrap_or_default();
        [said(PieceKind::Parked, &one.key, one.stamp.n, words), owned(one, owner, words.lang)]
    });
    let posts = state.posts.values().filter(|post| !post.value.gone);
    let posts =
        posts.map(|one| piece(PieceKind::Post, &one.key, one.stamp.n, &one.value.text, one.value.lang));
    let wash = state.wash.iter().flat_map(|(who, all)| all.values().map(move |one| (who, one)));
    let wash = wash.map(move |(who, one)| Piece {
        nation: state.profile(who).map(|profile| profile.nation.clone()),
        ..said(PieceKind::Wash, &one.key, one.stamp.n, &one.value.words)
    });
    let practices = state.practices.values().flat_map(BTreeMap::values).filter(|one| !one.value.gone);
    let practices = practices.map(|one| Piece {
        nation: Some(one.value.nation.clone()),
        ..piece(PieceKind::Practice, &one.key, one.stamp.n, &one.value.text, one.value.lang)
    });
    items.chain(decisions).chain(parked).chain(posts).chain(practices).chain(wash)
}

/// The note of an evaluator, and the words somebody said beside it: each is translated by itself.
fn seen_by_evaluator(one: &Register<Observation>) -> impl Iterator<Item = Piece> {
    let seen = &one.value;
    let part = |kind, key: &CommandKey, text: &str| Piece {
        table: seen.table.clone(),
        inject: seen.inject.clone(),
        ..piece(kind, key, one.stamp.n, text, seen.lang)
    };
    // A mark that was given without a word is no word.
    let note = (!seen.is_mark_alone()).then(|| part(PieceKind::Observation, &one.key, &seen.text));
    let quote = seen.quote.as_deref();
    let quote = quote.map(|quote| part(PieceKind::Quote, &one.key.part(QUOTE), quote));
    note.into_iter().chain(quote)
}

/// What stands in the report word for word beside what was played.
fn of_report(state: &State) -> impl Iterator<Item = Piece> {
    let seen = state.noted().flat_map(seen_by_evaluator);
    let actions = state.actions.values().flat_map(|one| {
        let Action { text, lang, owner, .. } = &one.value;
        [piece(PieceKind::Action, &one.key, one.stamp.n, text, *lang), owned(one, owner, *lang)]
    });
    let boxes = state.boxes.values();
    let boxes =
        boxes.map(|one| piece(PieceKind::Box, &one.key, one.stamp.n, &one.value.said, one.value.lang));
    let feedback = state.feedback.values().filter_map(|one| {
        let text = one.value.text.as_deref()?;
        Some(piece(PieceKind::Feedback, &one.key, one.stamp.n, text, one.value.lang))
    });
    seen.chain(actions).chain(boxes).chain(feedback).chain(reworded(state))
}

/// What nations let out in other words.
fn reworded(state: &State) -> impl Iterator<Item = Piece> {
    let cells = state.cells.iter().flat_map(|(nation, cells)| cells.values().map(move |one| (nation, one)));
    cells.filter_map(|(nation, one)| {
        let Fate::Reworded { text, lang } = &one.value else { return None };
        let words = piece(PieceKind::Reworded, &one.key, one.stamp.n, text, *lang);
        Some(Piece { nation: Some(nation.clone()), ..words })
    })
}
