//! One look at an exercise: who looks, in which language, at what stands now; and words as that reader is shown them.

use parvis_app::exercises::compare::{Comparison, compare};
use parvis_app::exercises::id::{Lang, PersonId, Role, Seconds, TableId};
use parvis_app::exercises::pack::Question;
use parvis_app::exercises::view::{ClockView, Label, Words as Said, in_pack};
use parvis_app::exercises::{Scenario, State, nation as nation_name};
use parvis_app::office::{Room, Seen};
use parvis_core::{Arg, Language};
use parvis_words::Words;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::sync::Arc;

/// Who looks at an exercise, and when.
pub struct Look<'a> {
    /// The exercise.
    pub room: &'a Room,
    /// What stands.
    pub seen: Seen<'a>,
    /// Who looks.
    pub person: &'a PersonId,
    /// What they may do.
    pub role: Role,
    /// The words they read.
    pub words: &'a Words,
    /// The language they read.
    pub language: Language,
    /// The time as the exercise counts it.
    pub now: Seconds,
    /// What was made for readers of this language before.
    pub shelf: Arc<super::cache::Shelf>,
    /// Where the server stands, for times of day.
    pub zone: &'a jiff::tz::TimeZone,
    /// The word EXERCISE in every language.
    pub marks: &'a super::seat::Marks,
    /// The words of every language.
    pub every: &'a BTreeMap<Language, Words>,
    /// The languages an interpreter works between; none: all of the room.
    pub pair: Vec<Lang>,
    /// The screen they look at: where its forms come back to.
    pub screen: super::screen::Screen,
}

/// Words as a reader is shown them: what they are is always said.
pub struct Shown {
    /// The words as HTML, terms of the glossary in them leading to what they mean.
    pub html: String,
    /// The bare words: for buttons and headings that are pressed themselves.
    pub text: String,
    /// The tag of their language.
    pub lang: &'static str,
    /// What they are, where they are not the original: a machine's draft, not translated yet.
    pub label: Option<String>,
    /// The original and the tag of its language, where something else is shown.
    pub original: Option<(String, &'static str)>,
}

impl Shown {
    /// Words that are nobody's: an id that has none.
    pub fn plain(text: &str, language: Language) -> Self {
        Self { html: escaped(text), text: text.to_owned(), lang: language.tag(), label: None, original: None }
    }
}

impl Look<'_> {
    /// The state.
    pub fn state(&self) -> &State {
        self.seen.state()
    }

    /// The scenario.
    pub fn scenario(&self) -> &Scenario {
        self.seen.scenario()
    }

    /// The language they read, as exercises know it.
    pub fn lang(&self) -> Lang {
        self.language.into()
    }

    /// A message.
    pub fn t(&self, id: &str) -> String {
        self.words.get(id)
    }

    /// A message with a text in it.
    pub fn with(&self, id: &str, name: &str, text: impl ToString) -> String {
        self.words.fill(id, &[(name, Arg::Text(text.to_string()))])
    }

    /// A message with a count in it.
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "templates hand their fields on by reference")]
    pub fn many(&self, id: &str, count: &usize) -> String {
        self.words.fill(id, &[("count", Arg::Count(*count as u64))])
    }

    /// The word of a closed list: `exercise-channel-phone`.
    pub fn of(&self, list: &str, word: &str) -> String {
        self.words.get(&format!("exercise-{list}-{}", word.to_lowercase()))
    }

    /// Words, as this reader is shown them.
    pub fn shown(&self, said: &Said) -> Shown {
        let label = match said.label {
            Label::Original => None,
            Label::Machine => Some("exercise-label-machine"),
            Label::Human => Some("exercise-label-human"),
            Label::Approved => Some("exercise-label-approved"),
            Label::Earlier => Some("exercise-label-earlier"),
            Label::Missing => Some("exercise-label-missing"),
        };
        Shown {
            html: self.marked(&said.text, said.lang),
            text: said.text.clone(),
            lang: said.lang.0.tag(),
            label: label.map(|id| self.t(id)),
            original: said.original.as_ref().map(|one| (one.text.clone(), one.lang.0.tag())),
        }
    }

    /// A text of the scenario, as this reader is shown it.
    pub fn pack(&self, key: &str) -> Option<Arc<Shown>> {
        let make = || in_pack(self.scenario(), key, self.lang()).map(|said| self.shown(&said));
        self.shelf.text(key, make)
    }

    /// The questions to discuss in the part being played: whom each is for, and what it asks. Those for what the reader does
    /// for a living come first, and are marked.
    pub fn questions(&self) -> Vec<(String, Arc<Shown>, bool)> {
        let running = self.state().clock.module.as_ref().map(|running| &running.module);
        let own = self.state().profile(self.person).and_then(|profile| profile.function);
        let asked = self.scenario().questions.iter().filter(|one| Some(&one.module) == running);
        let question = |one: &Question| {
            let whom = self.of("function", one.function.as_str());
            Some((whom, self.pack(&format!("question.{}", one.id))?, own == Some(one.function)))
        };
        let mut questions: Vec<_> = asked.filter_map(question).collect();
        questions.sort_by_key(|(_, _, own)| !own);
        questions
    }

    /// A text of the scenario, its bare words: for choices and headings.
    pub fn bare(&self, key: &str) -> String {
        self.scenario().cell(key, self.lang()).map_or_else(|| key.to_owned(), |cell| cell.text.to_owned())
    }

    /// The word EXERCISE in every language of the room, each once: a picture of a screen is read by anybody.
    pub fn room_marks(&self) -> Vec<(String, &'static str)> {
        let languages = self.state().setting.as_ref().map(|setting| setting.languages.clone());
        let mut marks: Vec<(String, &'static str)> = Vec::new();
        for lang in languages.unwrap_or_default() {
            let word = self.marks.get(&lang.0).cloned().unwrap_or_default();
            if !word.is_empty() && marks.iter().all(|(known, _)| *known != word) {
                marks.push((word, lang.0.tag()));
            }
        }
        marks
    }

    /// A message in every language of the room, each wording once: for a wall that all of them read.
    pub fn room_says(&self, id: &str) -> Vec<(String, &'static str)> {
        let languages = self.state().setting.as_ref().map(|setting| setting.languages.as_slice());
        let mut said: Vec<(String, &'static str)> = Vec::new();
        for lang in languages.unwrap_or_default() {
            let Some(words) = self.every.get(&lang.0) else { continue };
            let says = words.get(id);
            if said.iter().all(|(known, _)| *known != says) {
                said.push((says, lang.0.tag()));
            }
        }
        said
    }

    /// The comparison as it stands, made once for all who read a language.
    pub fn compared(&self) -> Arc<Comparison> {
        let make = || compare(self.state(), self.scenario(), &BTreeSet::new());
        self.shelf.compared(self.state().last, make)
    }

    /// What stands before and after the time that is left of a part: languages differ in the order.
    pub fn left(&self) -> (String, String) {
        let said = self.with("live-left", "time", "|");
        let (before, after) = said.split_once('|').unwrap_or((&said, ""));
        (before.to_owned(), after.to_owned())
    }

    /// The title of what is played.
    pub fn title(&self) -> String {
        self.bare("title")
    }

    /// What a nation is called.
    pub fn nation(&self, nation: &str) -> String {
        nation_name(nation, self.words)
    }

    /// What a table is called.
    pub fn table(&self, table: &TableId) -> String {
        self.with("live-table", "table", self.state().table_called(table))
    }

    /// The address of a screen of this exercise.
    pub fn to(&self, screen: &str) -> String {
        format!("/play/{}/{screen}", self.room.id)
    }

    /// What the clock showed when something happened.
    pub fn clock_at(&self, at: Seconds) -> String {
        self.room.when(at).to_zoned(self.zone.clone()).strftime("%H:%M").to_string()
    }

    /// The text as HTML, the terms of the glossary in it marked: a press leads to what they mean, or shows it in place.
    fn marked(&self, text: &str, lang: Lang) -> String {
        let mut html = String::new();
        let mut at = 0;
        for mark in self.shelf.glossary(self.scenario(), lang).marks(text) {
            html.push_str(&escaped(text.get(at..mark.from).unwrap_or_default()));
            let means = self.scenario().cell(&format!("term.{}.means", mark.term), lang);
            let means = means.map(|cell| escaped(cell.text)).unwrap_or_default();
            let term = escaped(text.get(mark.from..mark.to).unwrap_or_default());
            let to = format!("/play/{}/glossary#term-{}", self.room.id, mark.term);
            let _ = write!(html, "<dfn><a class=\"x-term\" href=\"{to}\" title=\"{means}\">{term}</a></dfn>");
            at = mark.to;
        }
        html.push_str(&escaped(text.get(at..).unwrap_or_default()));
        html
    }
}

/// Hours and minutes: 1:05.
pub fn hours(at: Seconds) -> String {
    let sign = if at.0 < 0 { "−" } else { "" };
    let minutes = at.0.abs() / 60;
    format!("{sign}{}:{:02}", minutes / 60, minutes % 60)
}

/// Text as HTML.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            other => out.push(other),
        }
    }
    out
}

/// The clock of the head of every screen.
pub struct Clock {
    /// What it shows, to the minute; the script shows seconds.
    pub shows: String,
    /// When it showed nothing, in milliseconds since 1970, if it runs.
    pub zero: Option<i64>,
    /// When the module is to end, likewise.
    pub until: Option<i64>,
    /// What is left of the module, to the minute.
    pub left: Option<String>,
    /// It stands.
    pub paused: bool,
    /// For what.
    pub why: Option<String>,
    /// It was never started.
    pub waits: bool,
    /// The exercise is over.
    pub over: bool,
    /// The module being played.
    pub module: Option<String>,
}

/// The clock, as the head of a screen shows it.
pub fn clock(look: &Look<'_>, view: &ClockView) -> Clock {
    let now = look.room.when(look.now).as_millisecond();
    let runs = view.running && !view.over;
    let started = look.state().clock.started.is_some();
    Clock {
        shows: hours(view.shows),
        zero: runs.then_some(now - view.shows.0 * 1000),
        until: view.left.filter(|_| runs).map(|left| now + left.0 * 1000),
        left: view.left.map(hours),
        paused: started && !view.running && !view.over,
        why: view.pause.clone(),
        waits: !started,
        over: view.over,
        module: view.module.as_ref().map(|module| look.bare(&format!("module.{module}.title"))),
    }
}
