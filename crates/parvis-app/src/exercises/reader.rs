//! A scenario's words for one reader: in the reader's language, else in the original, marked as such.

use parvis_core::Arg;
use parvis_exercise::Scenario;
use parvis_exercise::event::About;
use parvis_exercise::id::{Function, Lang, NationId, Status};
use parvis_exercise::view::{self, Label};
use parvis_print::{Cover, Line, Span, Style};
use parvis_words::Words;
use std::collections::BTreeMap;

/// A scenario and who reads it.
#[derive(Clone, Copy)]
pub struct Reader<'a> {
    pub scenario: &'a Scenario,
    pub words: &'a Words,
}

impl Reader<'_> {
    pub fn lang(&self) -> Lang {
        self.words.language().into()
    }

    /// What a nation is called.
    pub fn nation(&self, nation: &NationId) -> String {
        super::nation(nation.as_str(), self.words)
    }

    /// A message.
    pub fn get(&self, id: &str) -> String {
        self.words.get(id)
    }

    /// A message with what fills it.
    pub fn fill(&self, id: &str, args: &[(&str, Arg)]) -> String {
        self.words.fill(id, args)
    }

    /// A message with texts that fill it.
    pub fn texts(&self, id: &str, args: &[(&str, &str)]) -> String {
        let args: Vec<(&str, Arg)> =
            args.iter().map(|(name, text)| (*name, Arg::Text((*text).to_owned()))).collect();
        self.words.fill(id, &args)
    }

    /// A text of the scenario, for a heading.
    pub fn text(&self, key: &str) -> String {
        self.line(key).words()
    }

    /// A text of the scenario: its paragraphs.
    pub fn lines(&self, key: &str) -> Vec<Line> {
        let Some(cell) = self.scenario.cell(key, self.lang()) else { return Vec::new() };
        let foreign = (cell.lang != self.lang()).then_some(cell.lang.0);
        let paragraphs = cell.text.lines().filter(|line| !line.trim().is_empty());
        let line = |text: &str| {
            let line = Line(vec![Span { text: text.to_owned(), style: Style::Plain, lang: foreign }]);
            if foreign.is_some() { line.and(self.original_mark(cell.lang), Style::Soft) } else { line }
        };
        paragraphs.map(line).collect()
    }

    /// A text of the scenario in one line.
    pub fn line(&self, key: &str) -> Line {
        let spans = self.lines(key).into_iter().flat_map(|line| line.0);
        Line(spans.collect())
    }

    /// `[in English]`: the words before it have no translation.
    fn original_mark(&self, lang: Lang) -> String {
        self.texts("exercise-print-original", &[("language", &language(self.words, lang))])
    }

    /// Whom an inject or question is for.
    pub fn functions(&self, functions: &[Function]) -> String {
        if functions.is_empty() {
            return self.get("exercise-print-to-all");
        }
        let names: Vec<String> =
            functions.iter().map(|one| self.get(&format!("exercise-function-{}", one.as_str()))).collect();
        names.join(", ")
    }

    /// The first page: what the scenario is, its version, and how far its words were looked at.
    pub fn cover(&self, notices: Vec<String>) -> Cover {
        let minutes: u32 = self.scenario.modules.iter().map(|module| module.minutes).sum();
        let rows = vec![
            [self.get("exercise-print-version"), self.scenario.version.clone()],
            [
                self.get("exercise-print-length"),
                self.fill("exercise-print-minutes", &[("count", Arg::Count(minutes.into()))]),
            ],
            [self.get("exercise-print-translation"), self.status()],
        ];
        Cover { lead: self.text("summary"), rows, notices }
    }

    /// How far somebody has looked at the words in this language.
    pub fn status(&self) -> String {
        if self.lang() == self.scenario.original {
            return self.get("exercise-print-status-original");
        }
        let keys = self.scenario.keys();
        let mut counts: BTreeMap<Status, u64> = BTreeMap::new();
        for cell in keys.iter().filter_map(|key| self.scenario.cell(key, self.lang())) {
            *counts.entry(cell.status).or_default() += 1;
        }
        let total = keys.len() as u64;
        let one = |(status, count): (&Status, &u64)| {
            let id = match (status, *count == total) {
                (Status::Missing, _) => "exercise-print-status-missing",
                (Status::Machine, true) => "exercise-print-status-machine",
                (Status::Machine, false) => "exercise-print-status-machine-some",
                (Status::Human, true) => "exercise-print-status-human",
                (Status::Human, false) => "exercise-print-status-human-some",
                (Status::Approved, true) => "exercise-print-status-approved",
                (Status::Approved, false) => "exercise-print-status-approved-some",
            };
            self.fill(id, &[("count", Arg::Count(*count)), ("total", Arg::Count(total))])
        };
        counts.iter().map(one).collect::<Vec<_>>().join(" ")
    }
}

/// What a language is called.
pub fn language(words: &Words, lang: Lang) -> String {
    words.get(&format!("exercise-print-language-{lang}"))
}

/// What words are.
const fn label(label: Label) -> &'static str {
    match label {
        Label::Original => "exercise-label-original",
        Label::Missing => "exercise-label-missing",
        Label::Earlier => "exercise-label-earlier",
        Label::Machine => "exercise-label-machine",
        Label::Human => "exercise-label-human",
        Label::Approved => "exercise-label-approved",
    }
}

/// Words somebody wrote, with the truth about them: a translation says so, and so does what has none.
pub fn labelled(words: &Words, said: &view::Words) -> String {
    let from = said.original.as_ref().map_or(said.lang, |original| original.lang);
    if said.label == Label::Original {
        return said.text.clone();
    }
    let args = [
        ("text", Arg::Text(said.text.clone())),
        ("label", Arg::Message(label(said.label).to_owned())),
        ("language", Arg::Text(language(words, from))),
    ];
    words.fill("exercise-print-words", &args)
}

/// The same with the words as they were written beside a translation of them: it never stands alone.
pub fn with_original(words: &Words, said: &view::Words) -> String {
    let Some(original) = &said.original else { return labelled(words, said) };
    let args = [
        ("text", Arg::Text(said.text.clone())),
        ("label", Arg::Message(label(said.label).to_owned())),
        ("language", Arg::Text(language(words, original.lang))),
        ("original", Arg::Text(original.text.clone())),
    ];
    words.fill("exercise-print-words-both", &args)
}

/// What an exercise is called, and who holds it where and when, as far as that was said: what it is, and the words.
pub fn about_said(about: &About, words: &Words) -> Vec<[String; 2]> {
    let day = about.day.map(|day| words.date(day)).unwrap_or_default();
    let rows = [
        ("exercise-print-name", about.name.clone()),
        ("exercise-print-day", day),
        ("exercise-print-place", about.place.clone()),
        ("exercise-print-organiser", about.organiser.clone()),
    ];
    rows.into_iter().filter(|(_, said)| !said.is_empty()).map(|(id, said)| [words.get(id), said]).collect()
}
