//! The improvement plan: what is to be done, by whom, by when.

use super::{After, DoneAt, proof};
use crate::exercises::reader::labelled;
use jiff::civil::Date;
use parvis_core::Arg;
use parvis_exercise::event::{Action, OWNER, TriedAgain};
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
        let said = self.action_said(action);
        let text = labelled(reader.words, &said);
        let mut what = vec![Line::plain(text).and(proof(event.as_ref()), Style::Soft)];
        what.extend(self.original(&said));
        if let Some(objective) = &action.objective {
            what.push(Line::default().and(reader.text(&format!("objective.{objective}")), Style::Soft));
        }
        what.extend(self.trials(action));
        let owner = self.owner_said(action);
        let owner: Vec<Line> =
            [labelled(reader.words, &owner).into()].into_iter().chain(self.original(&owner)).collect();
        vec![what, owner, vec![whose.into()], vec![due.into()], states]
    }

    /// What is to be done, as the reader has it.
    pub fn action_said(&self, action: &Action) -> view::Words {
        self.action_part(action, &action.text, None)
    }

    /// Who answers for it, likewise.
    pub fn owner_said(&self, action: &Action) -> view::Words {
        self.action_part(action, &action.owner, Some(OWNER))
    }

    fn action_part(&self, action: &Action, text: &str, part: Option<&str>) -> view::Words {
        let (state, lang) = (self.played.state, self.reader.lang());
        let kept = state.actions.get(&action.note).map_or_else(|| "".into(), |kept| kept.key.clone());
        let key = part.map_or_else(|| kept.clone(), |part| kept.part(part));
        view::of_person(state, &key, text, action.lang, lang)
    }

    fn overdue(&self, action: &Action) -> Option<Line> {
        let over = action.is_overdue(self.played.today);
        over.then(|| Line::strong(self.reader.get("live-action-overdue")))
    }

    /// What the dossiers of sites say of it; they are no business of those outside.
    pub fn at_sites(&self, action: &Action) -> Vec<Line> {
        let inside = self.played.report.reach == Reach::Room;
        let sites = self.played.done.get(&action.note).into_iter().flatten().filter(|_| inside);
        let said = |at: &DoneAt| {
            let site = [("site", Arg::Text(at.name.clone()))];
            let open = || self.reader.fill("live-action-at-site", &site);
            Line::plain(at.on.map_or_else(open, |on| at_site(at, on, self.reader.words)))
        };
        sites.map(said).collect()
    }

    /// When it was tried again, and whether it worked.
    pub fn trials(&self, action: &Action) -> Vec<Line> {
        let trials = self.played.state.trials_of(&action.note).into_iter();
        trials.map(|one| Line::default().and(tried(one, self.reader.words), Style::Soft)).collect()
    }
}
