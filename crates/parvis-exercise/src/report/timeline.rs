//! What happened when: modules, injects, the clock, posts, decisions and the first messages, each with the time the clock
//! of the exercise showed.

use super::build::{Draft, words};
use super::{Arg, Reach, Sentence};
use crate::event::{Answer, Answered, Event, What};
use crate::id::{InjectId, ModuleId};
use crate::state::State;
use std::collections::BTreeSet;

impl Draft<'_> {
    /// The timeline.
    pub fn timeline(&self) -> Vec<Sentence> {
        let mut sentences = Vec::new();
        let mut state = State::default();
        let mut told = BTreeSet::new();
        for event in self.events {
            state.apply(event);
            let at = Arg::Time(state.clock.shows(event.at));
            let sentence = |id| Sentence::new(id, [event.n]).with("at", at.clone());
            let of_clock = of_the_clock(event, &sentence);
            let of_script = || self.of_the_script(event, &sentence);
            let said = || self.said_first(event, &mut told, &sentence);
            sentences.extend(of_clock.or_else(of_script).or_else(said));
        }
        sentences
    }

    fn of_the_script(&self, event: &Event, sentence: &dyn Fn(&'static str) -> Sentence) -> Option<Sentence> {
        let inject = |id, inject: &InjectId| {
            let named = sentence(id).with("inject", Arg::Plain(inject.to_string()));
            named.maybe("text", self.inject(inject))
        };
        Some(match &event.what {
            What::Released { inject: id, to, how } => inject("report-released", id)
                .with("tables", Arg::Count(to.len()))
                .with("how", Arg::Plain(how.as_str().into())),
            What::Skipped { inject: id } => inject("report-skipped", id),
            What::Held { inject: id } => inject("report-held", id),
            What::LetGo { inject: id } => inject("report-let-go", id),
            What::ReTimed { inject: id, minute } => {
                inject("report-re-timed", id).with("minute", Arg::Minute(*minute))
            }
            What::Corrected { words: key, lang, before } => sentence("report-corrected")
                .with("before", words(before, *lang, &event.key))
                .with("text", Arg::Key(key.clone())),
            What::Posted(post) => {
                let id = if post.gone { "report-unposted" } else { "report-posted" };
                sentence(id).with("words", words(&post.text, post.lang, &event.key))
            }
            _ => return None,
        })
    }

    /// Decisions, and the first message to the public of each table and nation. They stay in the room: outside stands what
    /// was let out of them, where they are told.
    fn said_first(
        &self,
        event: &Event,
        told: &mut BTreeSet<String>,
        sentence: &dyn Fn(&'static str) -> Sentence,
    ) -> Option<Sentence> {
        if self.reach == Reach::Outside {
            return None;
        }
        match &event.what {
            What::Decided { note, text, lang, .. } => {
                let first = told.insert(format!("decided/{note}"));
                first.then(|| sentence("report-decided-at").with("words", words(text, *lang, &event.key)))
            }
            What::Answered(Answered { table, nation, answer: Answer::Message { text, .. }, .. })
                if !text.trim().is_empty() =>
            {
                let whose = nation.as_ref().map_or("", |nation| nation.as_str());
                let first = told.insert(format!("message/{table}/{whose}"));
                let table = Arg::Plain(self.state.table_called(table));
                let said = sentence("report-first-message").with("table", table);
                first.then(|| said.maybe("nation", nation.clone().map(Arg::Nation)))
            }
            _ => None,
        }
    }

    fn inject(&self, inject: &InjectId) -> Option<Arg> {
        if self.scenario.inject(inject).is_some() {
            return Some(Arg::Key(format!("inject.{inject}.text")));
        }
        let written = self.state.injects.get(inject)?.ad_hoc.as_ref()?;
        Some(words(&written.value.text, written.value.lang, &written.key))
    }
}

fn of_the_clock(event: &Event, sentence: &dyn Fn(&'static str) -> Sentence) -> Option<Sentence> {
    let module =
        |id, module: &ModuleId| sentence(id).with("module", Arg::Key(format!("module.{module}.title")));
    Some(match &event.what {
        What::Started => sentence("report-started"),
        What::ModuleBegun { module: id } => module("report-module-begun", id),
        What::ModuleEnded { module: id } => module("report-module-ended", id),
        What::Stretched { module: id, minutes } => {
            module("report-stretched", id).with("minutes", Arg::Minute(*minutes))
        }
        What::Paused { .. } => sentence("report-paused"),
        What::Slept { time } => sentence("report-slept").with("by", Arg::Time(*time)),
        What::Resumed => sentence("report-resumed"),
        What::MovedOn { by } => sentence("report-moved-on").with("by", Arg::Time(*by)),
        What::Ended => sentence("report-ended"),
        _ => return None,
    })
}
