//! Making the report from the state and the list of events: nothing in it that no event proves.

use super::people;
use super::{Arg, Planned, Reach, Report, Section, SectionKind, Sentence};
use crate::compare::{Class, Matrix, compare, messages, wash_name};
use crate::event::{Action, Event, Fate, OWNER, What};
use crate::id::{CommandKey, ItemId, ObjectiveId, PersonId, Rating, ReportBox, WashKind};
use crate::pack::{Critical, Scenario};
use crate::state::{Decided, Register, State, Wash, Words};
use crate::view::{QUOTE, pieces, ratings};
use std::collections::{BTreeMap, BTreeSet};

/// The report on an exercise so far: a draft until its boxes are written. For `Outside` it has only what the nations let
/// out, and neither other words said in the room nor what single people thought.
pub fn report(scenario: &Scenario, events: &[Event], library: &BTreeSet<ItemId>, reach: Reach) -> Report {
    let state = &State::of(events);
    let whole = compare(state, scenario, library);
    let mut messages = messages(state);
    let comparison = match reach {
        Reach::Room => whole,
        Reach::Outside => whole.as_released(state, scenario, library),
    };
    if reach == Reach::Outside {
        messages = messages.iter().filter_map(|message| message.as_released(state)).collect();
    }
    let draft = Draft { state, scenario, events, reach };
    let sections = vec![
        draft.section(SectionKind::Overview, draft.overview()),
        draft.section(SectionKind::Objectives, draft.objectives()),
        draft.section(SectionKind::Timeline, draft.timeline()),
        draft.section(SectionKind::Strengths, [draft.performed(), draft.wash(WashKind::Strength)].concat()),
        draft.section(SectionKind::Areas, [draft.fell_short(), draft.wash(WashKind::Gap)].concat()),
        draft.section(
            SectionKind::Comparison,
            comparison.matrices.iter().flat_map(|matrix| draft.matrix(matrix)).collect(),
        ),
        draft.section(SectionKind::Answers, draft.answers()),
        draft.section(SectionKind::Decisions, draft.decisions()),
        draft.section(SectionKind::Parked, draft.parked()),
        draft.section(SectionKind::Feedback, draft.feedback()),
        draft.section(SectionKind::Conclusion, draft.wash(WashKind::TakeHome)),
    ];
    let leaves = |action: &Action| reach == Reach::Room || action.nation.is_none();
    let plan = state
        .actions
        .values()
        .filter(|one| leaves(&one.value))
        .map(|one| Planned { action: one.value.clone(), proof: one.stamp.n });
    let written = |one: &&ReportBox| state.boxes.contains_key(*one);
    Report {
        scenario: scenario.id.clone(),
        version: scenario.version.clone(),
        about: state.setting.as_ref().map(|setting| setting.about.clone()).unwrap_or_default(),
        last: state.last,
        reach,
        sections,
        comparison,
        messages,
        plan: plan.collect(),
        to_write: ReportBox::ALL.iter().filter(|one| !written(one)).copied().collect(),
    }
}

pub(super) struct Draft<'a> {
    pub state: &'a State,
    pub scenario: &'a Scenario,
    pub events: &'a [Event],
    pub reach: Reach,
}

impl Draft<'_> {
    /// A section begins with what a person wrote in its box.
    fn section(&self, section: SectionKind, mut sentences: Vec<Sentence>) -> Section {
        let of = match section {
            SectionKind::Overview => Some(ReportBox::Overview),
            SectionKind::Strengths => Some(ReportBox::Strengths),
            SectionKind::Areas => Some(ReportBox::Areas),
            SectionKind::Conclusion => Some(ReportBox::Conclusion),
            _ => None,
        };
        if let Some(written) = of.and_then(|of| self.state.boxes.get(&of)) {
            sentences
                .insert(0, Sentence::new("report-written", [written.stamp.n]).with("words", said(written)));
        }
        Section { section, sentences }
    }

    fn overview(&self) -> Vec<Sentence> {
        let proof = |wanted: fn(&What) -> bool| -> Vec<u64> {
            self.events.iter().filter(|event| wanted(&event.what)).map(|event| event.n).collect()
        };
        let set_up = proof(|what| matches!(what, What::Created(_)));
        let joined = proof(|what| matches!(what, What::Joined(_)));
        let rehearsal = self.state.is_rehearsal();
        let mut sentences: Vec<Sentence> =
            rehearsal.then(|| Sentence::new("report-rehearsal", set_up.clone())).into_iter().collect();
        sentences.extend([
            Sentence::new("report-scenario", set_up.clone())
                .with("title", Arg::Key("title".into()))
                .with("version", Arg::Plain(self.scenario.version.clone())),
            Sentence::new("report-setting", set_up)
                .with("tables", Arg::Count(self.state.tables().len()))
                .with("nations", Arg::Count(self.state.nations().len())),
        ]);
        sentences.extend(people::came(self.state, &joined));
        if let Some(ended) = self.state.ended {
            let played = Sentence::new("report-played", [ended.n]);
            sentences.push(played.with("time", Arg::Time(self.state.clock.shows(ended.at))));
        }
        sentences
    }

    /// What evaluators rated, objective by objective; an objective nobody rated is said to be so.
    fn objectives(&self) -> Vec<Sentence> {
        self.scenario.objectives.iter().flat_map(|objective| self.objective(objective)).collect()
    }

    /// Critical tasks that everybody who rated them saw done without challenges.
    fn performed(&self) -> Vec<Sentence> {
        self.rated_as("report-strength", |ratings| ratings.iter().all(|one| *one == Rating::Performed))
    }

    /// Critical tasks that somebody saw done with major challenges, or not at all.
    fn fell_short(&self) -> Vec<Sentence> {
        let short = |one: &Rating| matches!(one, Rating::Major | Rating::Unable);
        self.rated_as("report-area", |ratings| ratings.iter().any(short))
    }

    fn rated_as(&self, id: &'static str, holds: impl Fn(&[Rating]) -> bool) -> Vec<Sentence> {
        let rated = self.scenario.criticals.iter().map(|one| (one, ratings(self.state, &one.id)));
        let rated = rated.filter(|(_, rated)| {
            let marks: Vec<Rating> = rated.iter().map(|(rating, _)| *rating).collect();
            !marks.is_empty() && holds(&marks)
        });
        rated.map(|(critical, rated)| Self::rated(id, critical, &rated)).collect()
    }

    /// How often a critical task got which mark.
    fn rated(id: &'static str, critical: &Critical, rated: &[(Rating, u64)]) -> Sentence {
        let times = |wanted: Rating| rated.iter().filter(|(rating, _)| *rating == wanted).count();
        Sentence::new(id, rated.iter().map(|(_, n)| *n))
            .with("objective", Arg::Key(format!("objective.{}", critical.objective)))
            .with("critical", Arg::Key(format!("critical.{}", critical.id)))
            .with("p", Arg::Count(times(Rating::Performed)))
            .with("s", Arg::Count(times(Rating::Some)))
            .with("m", Arg::Count(times(Rating::Major)))
            .with("u", Arg::Count(times(Rating::Unable)))
    }

    fn objective(&self, objective: &ObjectiveId) -> Vec<Sentence> {
        let name = || Arg::Key(format!("objective.{objective}"));
        let criticals = self.scenario.criticals.iter().filter(|one| one.objective == *objective);
        let mut sentences: Vec<Sentence> = criticals
            .filter_map(|critical| {
                let rated = ratings(self.state, &critical.id);
                let sentence = Self::rated("report-rated", critical, &rated);
                (!rated.is_empty()).then_some(sentence)
            })
            .collect();
        if sentences.is_empty() {
            sentences.push(Sentence::new("report-not-rated", []).with("objective", name()));
        }
        let seen = self.state.noted().filter(|_| self.reach == Reach::Room);
        // A mark without words says nothing that the ratings above do not.
        let seen = seen.filter(|note| note.value.quote.is_some() || !note.value.is_mark_alone());
        let seen = seen.filter(|note| note.value.objective.as_ref() == Some(objective));
        sentences.extend(seen.map(|note| {
            let value = &note.value;
            Sentence::new("report-seen", [note.stamp.n])
                .with("objective", name())
                .with("words", words(&value.text, value.lang, &note.key))
                .maybe(
                    "quote",
                    value.quote.as_ref().map(|quote| words(quote, value.lang, &note.key.part(QUOTE))),
                )
                .maybe("table", value.table.as_ref().map(|table| Arg::Plain(self.state.table_called(table))))
        }));
        sentences
    }

    /// The hot wash is said in the room. What leaves of it is what the nation of whoever said it lets out, in its words
    /// where it gave others.
    fn wash(&self, kind: WashKind) -> Vec<Sentence> {
        let all = self.state.wash.iter().flat_map(|(who, all)| all.values().map(move |one| (who, one)));
        let of_kind = all.filter(|(_, one)| one.value.kind == kind);
        let mut sentences: Vec<Sentence> = of_kind
            .filter_map(|(who, one)| {
                let words = match self.reach {
                    Reach::Room => of(one, &one.value.words),
                    Reach::Outside => self.washed_out(who, one)?,
                };
                Some(Sentence::new("report-wash", [one.stamp.n]).with("words", words))
            })
            .collect();
        sentences.sort_by(|a, b| a.proof.cmp(&b.proof));
        sentences
    }

    fn washed_out(&self, who: &PersonId, one: &Register<Wash>) -> Option<Arg> {
        let nation = &self.state.profile(who)?.nation;
        let fate = self.state.cells.get(nation)?.get(&wash_name(&one.key))?;
        match &fate.value {
            Fate::Released => Some(of(one, &one.value.words)),
            Fate::Reworded { text, lang } => Some(words(text, *lang, &fate.key)),
            Fate::Withdrawn => None,
        }
    }

    fn decisions(&self) -> Vec<Sentence> {
        let pieces = pieces(self.state);
        let said = |one: &Register<Decided>| {
            let piece = pieces.iter().find(|piece| piece.key == one.key)?;
            let (words, as_said) = self.may_say(piece)?;
            let sentence = Sentence::new("report-decided", [one.stamp.n]).with("words", words);
            // Other words stand alone: who answers for it, and by when, may be what they leave out.
            let owner = as_said.then(|| owned(one, &one.value.owner, one.value.words.lang));
            let minute = one.value.minute.filter(|_| as_said).map(Arg::Minute);
            Some(sentence.maybe("owner", owner).maybe("minute", minute))
        };
        self.state.decisions.values().filter_map(said).collect()
    }

    fn parked(&self) -> Vec<Sentence> {
        let open = self.state.parked.values().filter(|one| !one.value.settled && self.reach == Reach::Room);
        open.map(|one| {
            let owner = one.value.owner.as_deref();
            Sentence::new("report-parked", [one.stamp.n])
                .with("words", of(one, &one.value.words))
                .maybe("owner", owner.map(|owner| owned(one, owner, one.value.words.lang)))
        })
        .collect()
    }

    /// How many gave which mark; what single people wrote stays in the room.
    fn feedback(&self) -> Vec<Sentence> {
        let mut marks: BTreeMap<u8, Vec<u64>> = BTreeMap::new();
        for one in self.state.feedback.values() {
            marks.entry(one.value.rating).or_default().push(one.stamp.n);
        }
        let mark = |(rating, proof): (u8, Vec<u64>)| {
            Sentence::new("report-mark", proof.clone())
                .with("mark", Arg::Count(usize::from(rating)))
                .with("count", Arg::Count(proof.len()))
        };
        let mut sentences: Vec<Sentence> = marks.into_iter().rev().map(mark).collect();
        let comments = self.state.feedback.values().filter(|_| self.reach == Reach::Room).filter_map(|one| {
            let text = one.value.text.as_ref()?;
            Some(
                Sentence::new("report-comment", [one.stamp.n])
                    .with("words", words(text, one.value.lang, &one.key)),
            )
        });
        sentences.extend(comments);
        sentences
    }

    /// One sentence for each item somebody chose: how many of those who answered, and how it stands.
    fn matrix(&self, matrix: &Matrix) -> Vec<Sentence> {
        let rows = matrix.rows.iter().filter(|row| row.class != Class::Unchosen);
        rows.map(|row| {
            let chosen = row.cells.values().filter_map(|cell| cell.chosen());
            let proof: Vec<u64> = chosen.flat_map(|chosen| chosen.proof.iter().copied()).collect();
            let id = match row.class {
                Class::Common => "report-common",
                Class::Divergent => "report-divergent",
                Class::Novel => "report-novel",
                Class::Few | Class::Unchosen => "report-few",
            };
            Sentence::new(id, proof)
                .with("task", Arg::Key(format!("task.{}", matrix.task)))
                .with("item", self.item(&row.item))
                .with("chosen", Arg::Count(row.chosen))
                .with("answered", Arg::Count(row.answered))
        })
        .collect()
    }

    /// An item's words: the pack's, or those it was named with.
    fn item(&self, item: &ItemId) -> Arg {
        match self.state.named.get(item) {
            Some(named) => of(named, &named.value.words),
            None => Arg::Key(format!("item.{item}")),
        }
    }
}

fn said(written: &Register<Words<String>>) -> Arg {
    of(written, &written.value)
}

fn of<T>(register: &Register<T>, said: &Words<String>) -> Arg {
    words(&said.said, said.lang, &register.key)
}

/// Who answers for it, in the language they were named in.
pub(super) fn owned<T>(register: &Register<T>, owner: &str, lang: crate::id::Lang) -> Arg {
    words(owner, lang, &register.key.part(OWNER))
}

pub(super) fn words(text: &str, lang: crate::id::Lang, key: &CommandKey) -> Arg {
    Arg::Words { text: text.to_owned(), lang, of: key.to_string(), leaves: false }
}
