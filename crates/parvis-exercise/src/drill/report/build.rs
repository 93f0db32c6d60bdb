//! Making the report of a drill from its events: nothing in it that no event proves.

use super::{Place, Report, Section, SectionKind, Spread};
use crate::drill::event::{Event, NoteKind, PlannedRoom, ReportBox, Role, What};
use crate::drill::measured::all_safe;
use crate::drill::state::{Figures, People, Standing, State};
use crate::id::{ExitId, RoomId, Seconds};
use crate::report::{Arg, Sentence};
use crate::state::Register;
use parvis_core::DrillKind;

/// The report on a drill so far; beside a simulated spread of the same kind of drill, where there is one.
pub fn report(events: &[Event], simulated: Option<&Spread>) -> Report {
    let state = &State::of(events);
    let draft = Draft { state, events };
    let sections = [
        (SectionKind::Overview, draft.overview()),
        (SectionKind::Times, draft.times(simulated)),
        (SectionKind::Rooms, draft.rooms()),
        (SectionKind::Exits, draft.exits()),
        (SectionKind::People, draft.people()),
        (SectionKind::Strengths, draft.notes(NoteKind::Strength)),
        (SectionKind::Gaps, draft.notes(NoteKind::Gap)),
        (SectionKind::Information, draft.notes(NoteKind::Information)),
        (SectionKind::Wash, draft.wash()),
    ];
    let told = sections.into_iter().filter(|(_, sentences)| !sentences.is_empty());
    let measured = all_safe(state).map(|(at, _)| at);
    Report {
        last: state.last,
        sections: told.map(|(section, sentences)| Section { section, sentences }).collect(),
        totals: state.totals(),
        measured,
        simulated: simulated.zip(measured).map(|(spread, measured)| spread.place(measured)),
        findings: draft.findings(),
        washed: draft.washed(),
    }
}

pub(super) struct Draft<'a> {
    pub state: &'a State,
    events: &'a [Event],
}

impl Draft<'_> {
    fn overview(&self) -> Vec<Sentence> {
        let Some(plan) = &self.state.plan else { return Vec::new() };
        let proof = [plan.stamp.n];
        let expected = self.state.totals().expected as usize;
        let mut sentences: Vec<Sentence> = self.written(ReportBox::Summary).into_iter().collect();
        sentences.extend([
            Sentence::new("drill-report-planned", proof)
                .with("kind", plain(plan.value.drill_kind.as_str()))
                .with("rooms", Arg::Count(plan.value.rooms.len()))
                .with("people", Arg::Count(expected)),
            Sentence::new(
                if plan.value.announced { "drill-report-announced" } else { "drill-report-unannounced" },
                proof,
            ),
        ]);
        let group = |group: &crate::drill::event::Group| {
            Sentence::new("drill-report-group", proof).with("group", plain(group.as_str()))
        };
        sentences.extend(plan.value.groups.iter().map(group));
        sentences.extend(self.watched());
        sentences.extend(self.observers());
        sentences
    }

    fn watched(&self) -> Option<Sentence> {
        let joined = self.events.iter().filter(|event| matches!(event.what, What::Joined(_)));
        let people = || self.state.people.keys();
        let with = |role: Role| people().filter(|who| self.state.role(who) == Some(role)).count();
        let sentence = Sentence::new("drill-report-watched", joined.map(|event| event.n))
            .with("teachers", Arg::Count(with(Role::Teacher)))
            .with("observers", Arg::Count(with(Role::Observer)));
        (!sentence.proof.is_empty()).then_some(sentence)
    }

    fn times(&self, simulated: Option<&Spread>) -> Vec<Sentence> {
        let mut sentences = Vec::new();
        let Some(started) = self.state.started else { return sentences };
        sentences.extend(self.all_safe(started.n));
        if let Some((measured, proof)) = all_safe(self.state) {
            sentences.extend(simulated.map(|spread| beside(spread, measured, proof)));
        }
        sentences.push(self.all_accounted(started.n));
        if let Some(all_clear) = &self.state.all_clear {
            let sentence = Sentence::new("drill-report-all-clear", [all_clear.stamp.n]);
            sentences.push(sentence.with("time", Arg::Time(all_clear.value)));
        }
        if let (Some(ended), Some(at)) = (self.state.ended, self.state.elapsed(Seconds::default())) {
            sentences.push(Sentence::new("drill-report-ended", [ended.n]).with("time", Arg::Time(at)));
        }
        sentences
    }

    /// When all were safe, or of how many rooms that is not known. A briefing has no such time.
    fn all_safe(&self, started: u64) -> Option<Sentence> {
        let id = match self.state.kind()? {
            DrillKind::Lockdown | DrillKind::Shelter => "drill-report-all-secured",
            DrillKind::Evacuation => "drill-report-all-out",
            DrillKind::Combined => "drill-report-all-safe",
            DrillKind::Briefing => return None,
        };
        if let Some((at, proof)) = all_safe(self.state) {
            return Some(Sentence::new(id, proof).with("time", Arg::Time(at)));
        }
        let totals = self.state.totals();
        let known = self.state.planned_rooms().iter();
        let known = known.filter_map(|room| self.state.figures(&room.room)?.safe).map(|(_, n)| n);
        let sentence = Sentence::new("drill-report-not-all-safe", known.chain([started]));
        Some(sentence.with("safe", Arg::Count(totals.safe)).with("rooms", Arg::Count(totals.rooms)))
    }

    fn all_accounted(&self, started: u64) -> Sentence {
        let totals = self.state.totals();
        let expected = Arg::Count(totals.expected as usize);
        if let Some((at, proof)) = self.state.all_accounted() {
            let sentence = Sentence::new("drill-report-all-accounted", proof);
            return sentence.with("time", Arg::Time(at)).with("expected", expected);
        }
        let counts = self.state.rooms.values().filter_map(|room| room.counted.as_ref());
        let sentence =
            Sentence::new("drill-report-not-all-accounted", counts.map(|one| one.stamp.n).chain([started]));
        sentence.with("accounted", Arg::Count(totals.accounted as usize)).with("expected", expected)
    }

    fn rooms(&self) -> Vec<Sentence> {
        if self.state.started.is_none() {
            return Vec::new();
        }
        self.state.planned_rooms().iter().flat_map(|planned| self.room(planned)).collect()
    }

    /// What was told of a room; if nothing was, that.
    fn room(&self, planned: &PlannedRoom) -> Vec<Sentence> {
        let until = self.state.measured_until();
        let mut sentences = Vec::new();
        if let Some(room) = self.state.rooms.get(&planned.room) {
            let mut told = |standing: Option<Standing>, yes: &'static str, no: &'static str| {
                let said = |one: Standing| {
                    of(planned, if one.yes { yes } else { no }, [one.stamp.n])
                        .with("time", Arg::Time(one.since))
                        .maybe("exit", one.exit.map(|exit| plain(exit.as_str())))
                };
                sentences.extend(standing.map(said));
            };
            told(room.secured.standing(until), "drill-report-room-secured", "drill-report-room-not-secured");
            told(room.empty.standing(until), "drill-report-room-empty", "drill-report-room-not-empty");
            told(room.out.standing(until), "drill-report-room-out", "drill-report-room-not-out");
            sentences.extend(self.counted(planned));
        }
        if sentences.is_empty() {
            sentences.push(of(planned, "drill-report-room-silent", []));
        }
        sentences
    }

    fn counted(&self, planned: &PlannedRoom) -> Option<Sentence> {
        let counted = self.state.rooms.get(&planned.room)?.counted.as_ref()?;
        let Figures { unexplained, expected, .. } = self.state.figures(&planned.room)?;
        let id =
            if unexplained == 0 { "drill-report-room-counted" } else { "drill-report-room-count-differs" };
        let sentence = of(planned, id, [counted.stamp.n])
            .with("present", Arg::Count(counted.value.count as usize))
            .with("expected", Arg::Count(expected as usize));
        Some(sentence.with("time", Arg::Time(counted.value.after)))
    }

    fn exits(&self) -> Vec<Sentence> {
        self.state.exits().iter().filter_map(|exit| self.exit(exit)).collect()
    }

    fn exit(&self, exit: &ExitId) -> Option<Sentence> {
        let (first, last) = (self.state.first_out(exit), self.state.last_out(exit));
        let people = self.state.exits.get(exit)?.people.as_ref();
        let proof = [first.map(|(_, n)| n), last.map(|(_, n)| n), people.map(|people| people.stamp.n)];
        let time = |seen: Option<(Seconds, u64)>| seen.map(|(at, _)| Arg::Time(at));
        let sentence = Sentence::new("drill-report-exit", proof.into_iter().flatten())
            .with("exit", plain(exit.as_str()))
            .maybe("first", time(first))
            .maybe("last", time(last))
            .maybe("people", people.map(|people| Arg::Count(people.value as usize)));
        (!sentence.proof.is_empty()).then_some(sentence)
    }

    fn people(&self) -> Vec<Sentence> {
        let matching = self.state.matching();
        let found = matching.pairs.iter().filter_map(|pair| {
            let (at, n) = pair.matched?;
            let sentence = Sentence::new("drill-report-found", [n])
                .with("room", plain(pair.missing.room.as_str()))
                .with("found_in", plain(pair.extra.room.as_str()))
                .with("count", Arg::Count(pair.count as usize))
                .with("time", Arg::Time(at));
            Some(sentence.maybe("words", self.state.missing(&pair.missing).and_then(words)))
        });
        let still = |id, room: &RoomId, count: u32, people: &Register<People>| {
            Sentence::new(id, [people.stamp.n])
                .with("room", plain(room.as_str()))
                .with("count", Arg::Count(count as usize))
                .maybe("words", words(people))
        };
        let missing = matching.missing.iter().filter_map(|(of, count)| {
            Some(still("drill-report-missing", &of.room, *count, self.state.missing(of)?))
        });
        let extra = matching.extra.iter().filter_map(|(of, count)| {
            Some(still("drill-report-extra", &of.room, *count, self.state.extra(of)?))
        });
        missing.chain(found).chain(extra).collect()
    }
}

/// A measured time beside what was simulated.
fn beside(spread: &Spread, measured: Seconds, proof: Vec<u64>) -> Sentence {
    let id = match spread.place(measured) {
        Place::Below => "drill-report-simulated-below",
        Place::Inside => "drill-report-simulated-inside",
        Place::Above => "drill-report-simulated-above",
    };
    Sentence::new(id, proof)
        .with("time", Arg::Time(measured))
        .with("median", Arg::Time(spread.median()))
        .with("low", Arg::Time(spread.low()))
        .with("high", Arg::Time(spread.high()))
}

fn of(planned: &PlannedRoom, id: &'static str, proof: impl IntoIterator<Item = u64>) -> Sentence {
    Sentence::new(id, proof)
        .with("room", plain(planned.room.as_str()))
        .maybe("class", planned.class.as_deref().map(plain))
}

fn words(people: &Register<People>) -> Option<Arg> {
    let (text, lang) = (people.value.label.clone()?, people.value.lang);
    Some(Arg::Words { text, lang, of: people.key.to_string(), leaves: false })
}

pub(super) fn plain(text: &str) -> Arg {
    Arg::Plain(text.to_owned())
}
