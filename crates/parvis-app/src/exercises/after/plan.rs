//! The improvement plan: what is to be done, by whom, by when.

use super::{After, proof};
use crate::exercises::reader::labelled;
use parvis_exercise::event::Action;
use parvis_exercise::view;
use parvis_print::{Block, Chapter, Line, Style, Table};

/// The chapter.
pub fn chapter(after: &After<'_>) -> Chapter {
    let plan = &after.played.report.plan;
    let rows: Vec<_> = plan.iter().map(|one| after.action(&one.action, Some(one.proof))).collect();
    let block =
        if rows.is_empty() { Block::Text(after.nothing()) } else { Block::Table(after.actions(rows)) };
    Chapter { title: after.reader.get("exercise-section-plan"), apart: false, blocks: vec![block] }
}

impl After<'_> {
    /// The table of such rows.
    pub fn actions(&self, rows: Vec<Vec<Vec<Line>>>) -> Table {
        let head = ["action", "owner", "nation", "due", "state"].map(|id| match id {
            "action" => self.reader.get("exercise-print-action"),
            "owner" => self.reader.get("exercise-print-owner"),
            "nation" => self.reader.get("exercise-print-nation"),
            "due" => self.reader.get("exercise-print-due"),
            _ => self.reader.get("exercise-print-state"),
        });
        Table { widths: vec![12, 6, 3, 4, 4], head: head.into(), rows, form: None }
    }

    /// One action.
    pub fn action(&self, action: &Action, event: Option<u64>) -> Vec<Vec<Line>> {
        let reader = &self.reader;
        let text = match self.played.state.actions.get(&action.note) {
            Some(kept) => {
                let found =
                    view::of_person(self.played.state, &kept.key, &action.text, action.lang, reader.lang());
                labelled(reader.words, &found)
            }
            None => action.text.clone(),
        };
        let whose = action
            .nation
            .as_ref()
            .map_or_else(|| reader.get("exercise-print-to-all"), |one| reader.nation(one));
        let due = action
            .due
            .map_or_else(|| reader.get("exercise-print-not-said"), |day| reader.words.date_short(day));
        let state = reader.get(&format!("exercise-action-{}", action.status.as_str()));
        let mut what = vec![Line::plain(text).and(proof(event.as_ref()), Style::Soft)];
        if let Some(objective) = &action.objective {
            what.push(Line::default().and(reader.text(&format!("objective.{objective}")), Style::Soft));
        }
        [what]
            .into_iter()
            .chain([action.owner.clone(), whose, due, state].map(|text| vec![text.into()]))
            .collect()
    }
}
