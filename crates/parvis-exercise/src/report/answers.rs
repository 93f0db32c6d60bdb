//! What the tables and nations answered in their own words, task by task: decisions with who answers for them, texts, and
//! every line “in my country …”. Public messages stand side by side elsewhere.

use super::build::{Draft, owned, words};
use super::{Arg, Reach, Sentence};
use crate::compare::{Quoted, said_out};
use crate::event::Answer;
use crate::id::TaskKind;
use crate::pack::Task;
use crate::view::{Piece, PieceKind, pieces};

impl Draft<'_> {
    /// What was said in the room; outside, what those whose it is let out of it, in their words where they gave others.
    pub fn answers(&self) -> Vec<Sentence> {
        let pieces = pieces(self.state);
        let asked = self.scenario.tasks.iter().filter(|task| task.kind != TaskKind::Message);
        asked.flat_map(|task| self.of_task(task, &pieces)).collect()
    }

    fn of_task(&self, task: &Task, pieces: &[Piece]) -> Vec<Sentence> {
        let own = pieces.iter().filter(|piece| piece.task.as_ref() == Some(&task.id));
        let mut sentences: Vec<Sentence> = own.filter_map(|piece| self.piece(piece)).flatten().collect();
        if !sentences.is_empty() {
            let title = Arg::Key(format!("task.{}", task.id));
            sentences.insert(0, Sentence::new("report-task", []).with("task", title));
        }
        sentences
    }

    fn piece(&self, piece: &Piece) -> Option<Vec<Sentence>> {
        let id = match (piece.kind, &piece.nation) {
            (PieceKind::Line, Some(_)) => "report-line",
            (PieceKind::Answer, Some(_)) => "report-answer",
            (PieceKind::Answer, None) => "report-answer-of-table",
            _ => return None,
        };
        let (words, as_said) = self.may_say(piece)?;
        let said = Sentence::new(id, [piece.proof])
            .with("words", words)
            .maybe("nation", piece.nation.clone().map(Arg::Nation))
            .maybe("table", piece.table.as_ref().map(|table| Arg::Plain(self.state.table_called(table))));
        // Who answers for it may be what other words leave out.
        let owner = as_said.then(|| self.decided(piece)).flatten();
        Some([said].into_iter().chain(owner).collect())
    }

    /// The words as this report may say them, and whether they are as they were said.
    pub fn may_say(&self, piece: &Piece) -> Option<(Arg, bool)> {
        if self.reach == Reach::Room {
            return Some((words(&piece.text, piece.lang, &piece.key), true));
        }
        let (Quoted { text, lang, of }, as_said) = said_out(self.state, piece)?;
        Some((Arg::Words { text, lang, of: of.to_string(), leaves: true }, as_said))
    }

    /// Who answers for a decision, and by when, where that was said.
    fn decided(&self, piece: &Piece) -> Option<Sentence> {
        let answers = self.state.answers.get(piece.task.as_ref()?)?.get(piece.table.as_ref()?)?;
        let answer =
            piece.nation.as_ref().map_or(answers.table.as_ref(), |nation| answers.nations.get(nation))?;
        let Answer::Decision { owner, minute, .. } = &answer.value.said else { return None };
        let of_this = answer.key == piece.key && !owner.trim().is_empty();
        of_this.then(|| {
            Sentence::new("report-answers-for", [piece.proof])
                .with("owner", owned(answer, owner, answer.value.lang))
                .maybe("minute", minute.map(Arg::Minute))
        })
    }
}
