//! The improvement plan: what is to be done, by whom, by when.

use super::{After, DoneAt, proof};
use crate::exercises::reader::labelled;
use jiff::civil::Date;
use parvis_core::Arg;
use parvis_exercise::event::{Action, TriedAgain};
use parvis_exercise::report::Reach;
use parvis_exercise::view;
use parvis_print::{Block, Chapter, Line, Style, Table};
use parvis_words::Words;

/// That something was done at a site, and when.
pub fn at_site(at: &DoneAt, on: Date, words: &Words) -> String {
    words.fill("exercise-print-done-at", &[("site", Arg::Text(at.name.clone())), ("date", Arg::Date(on))])
}

/// That something was tried again: when, at what, and whether it worked.
pub fn tried(one: &TriedAgain, words: &Words) -> String {
    let id = if one.works { "exercise-print-tried-works" } else { "exercise-print-tried-not-yet" };
    words.fill(id, &[("at", Arg::Text(one.at.clone())), ("date", Arg::Date(one.on))])
}

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
        let text = self.action_words(action);
        let whose = action
            .nation
            .as_ref()
            .map_or_else(|| reader.get("exercise-print-to-all"), |one| reader.nation(one));
        let due = action
            .due
            .map_or_else(|| reader.get("exercise-print-not-said"), |day| reader.words.date_short(day));
        let state = reader.get(&format!("exercise-action-{}", action.status.as_str()));
        let mut states = vec![Line::from(state)];
        states.extend(self.overdue(action));
        states.extend(self.at_sites(action));
        let mut what = vec![Line::plain(text).and(proof(event.as_ref()), Style::Soft)];
        if let Some(objective) = &action.objective {
            what.push(Line::default().and(reader.text(&format!("objective.{objective}")), Style::Soft));
        }
        what.extend(self.trials(action));
        [what]
            .into_iter()
            .chain([action.owner.clone(), whose, due].map(|text| vec![text.into()]))
            .chain([states])
            .collect()
    }

    /// What is to be done, as the reader has it.
    pub fn action_words(&self, action: &Action) -> String {
        let Some(kept) = self.played.state.actions.get(&action.note) else { return action.text.clone() };
        let lang = self.reader.lang();
        let found = view::of_person(self.played.state, &kept.key, &action.text, action.lang, lang);
        labelled(self.reader.words, &found)
    }

    fn overdue(&self, action: &Action) -> Option<Line> {
        let over = action.is_overdue(self.played.today);
        over.then(|| Line::strong(self.reader.get("live-action-overdue")))
    }

    /// What the dossiers of sites say of it; they are no business of those outside.
    fn at_sites(&self, action: &Action) -> Vec<Line> {
        let inside = self.played.report.reach == Reach::Room;
        let sites = self.played.done.get(&action.note).into_iter().flatten().filter(|_| inside);
        sites.filter_map(|at| Some(Line::plain(at_site(at, at.on?, self.reader.words)))).collect()
    }

    /// When it was tried again, and whether it worked.
    fn trials(&self, action: &Action) -> Vec<Line> {
        let trials = self.played.state.trials_of(&action.note).into_iter();
        trials.map(|one| Line::default().and(tried(one, self.reader.words), Style::Soft)).collect()
    }
}
