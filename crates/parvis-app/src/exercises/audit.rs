//! Who did what and when, event by event, for those who lead: from the list of events itself. What people thought of the
//! exercise is said there by nobody.

use super::after::kind;
use super::reader::Reader;
use super::said::clock;
use crate::csv::Sheet;
use parvis_exercise::event::{Answered, Arrangement};
use parvis_exercise::id::{PersonId, Seconds, TableId};
use parvis_exercise::state::clock_person;
use parvis_exercise::{Event, Scenario, State, What};
use parvis_words::Words;
use std::collections::BTreeMap;

/// So much of what somebody wrote is shown, in letters; ours: enough to know it again.
const SAID: usize = 160;

/// An event, as those who lead read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Done {
    /// Its number.
    pub n: u64,
    /// When, in seconds since the exercise was created.
    pub at: Seconds,
    /// What the clock of the exercise showed.
    pub clock: String,
    /// Who, by name where one is known.
    pub who: String,
    /// In which role.
    pub role: String,
    /// The kind it is found by: the message that names it.
    pub kind: &'static str,
    /// What.
    pub what: String,
    /// Which, where, to whom.
    pub about: String,
}

/// All that was done, in order. `hands` are those with an account, by the names of their accounts.
pub fn audit(
    (events, scenario): (&[Event], &Scenario),
    hands: &BTreeMap<PersonId, String>,
    words: &Words,
) -> Vec<Done> {
    let reader = Reader { scenario, words };
    let mut state = State::default();
    let mut all = Vec::with_capacity(events.len());
    for event in events {
        state.apply(event);
        let told = Told { reader: &reader, state: &state, hands };
        let role = state.role(&event.by).map(|role| reader.get(&format!("exercise-role-{}", role.as_str())));
        all.push(Done {
            n: event.n,
            at: event.at,
            clock: clock(state.clock.shows(event.at)),
            who: told.who(&event.by),
            role: role.unwrap_or_default(),
            kind: kind(&event.what),
            what: reader.get(label(&event.what)),
            about: told.about(&event.what),
        });
    }
    all
}

/// The same as a table for a spreadsheet, in the words of its reader; `when` says when something was.
pub fn audit_csv(all: &[Done], words: &Words, when: impl Fn(Seconds) -> String) -> String {
    let mut sheet = Sheet::new();
    let heads = [
        "exercise-print-number",
        "exercise-csv-time",
        "exercise-print-clock",
        "exercise-csv-who",
        "exercise-csv-role",
        "exercise-print-what",
        "exercise-csv-about",
    ];
    sheet.line(heads.map(|id| words.get(id)));
    for one in all {
        let time = when(one.at);
        sheet.line([&one.n.to_string(), &time, &one.clock, &one.who, &one.role, &one.what, &one.about]);
    }
    sheet.done()
}

/// What stood when something happened, and the words it is told in.
struct Told<'a> {
    reader: &'a Reader<'a>,
    state: &'a State,
    hands: &'a BTreeMap<PersonId, String>,
}

impl Told<'_> {
    fn who(&self, who: &PersonId) -> String {
        if *who == clock_person() {
            return self.reader.get("live-audit-clock");
        }
        let name = || self.state.profile(who)?.name.clone();
        let nobody = || self.reader.get("live-no-name");
        self.hands.get(who).cloned().or_else(name).unwrap_or_else(nobody)
    }

    fn table(&self, table: &TableId) -> String {
        let called = self.state.table_called(table);
        self.reader.texts("exercise-print-table", &[("table", called.as_str())])
    }

    /// Which, where, to whom; what was written at the end.
    fn about(&self, what: &What) -> String {
        let mut parts = self.of_people(what).or_else(|| self.of_the_play(what)).unwrap_or_default();
        parts.extend(written(what));
        parts.retain(|part| !part.trim().is_empty());
        parts.join(" · ")
    }

    fn of_people(&self, what: &What) -> Option<Vec<String>> {
        let (reader, nation) = (self.reader, |one| self.reader.nation(one));
        let role = |role: parvis_exercise::id::Role| reader.get(&format!("exercise-role-{}", role.as_str()));
        Some(match what {
            What::RosterLine(line) => vec![line.name.clone().unwrap_or_default(), nation(&line.nation)],
            What::Joined(profile) => vec![self.table(&profile.table), nation(&profile.nation)],
            What::HandedOver { who } => vec![self.who(who)],
            What::Seated { who, table } => vec![self.who(who), self.table(table)],
            What::Appointed { who, role: given } => vec![self.who(who), role(*given)],
            What::Arranged(Arrangement::Table { table, .. } | Arrangement::TableGone { table }) => {
                vec![self.table(table)]
            }
            What::Arranged(Arrangement::Nation { nation: one } | Arrangement::NationGone { nation: one }) => {
                vec![nation(one)]
            }
            What::Arranged(Arrangement::Language { lang } | Arrangement::LanguageGone { lang }) => {
                vec![lang.to_string()]
            }
            What::Cell { nation: one, cell, .. } => vec![nation(one), cell.clone()],
            What::Practice(one) => vec![nation(&one.nation), self.item(&one.item)],
            _ => return None,
        })
    }

    fn of_the_play(&self, what: &What) -> Option<Vec<String>> {
        let module = |module| self.reader.text(&format!("module.{module}.title"));
        let minutes = |minutes: u32| {
            self.reader.fill("live-audit-minutes", &[("count", parvis_core::Arg::Count(minutes.into()))])
        };
        Some(match what {
            What::Stretched { module: one, minutes: long } => vec![module(one), minutes(*long)],
            What::ModuleBegun { module: one } | What::ModuleEnded { module: one } => vec![module(one)],
            What::MovedOn { by } | What::Slept { time: by } => vec![clock(*by)],
            What::Released { inject, to, .. } => {
                std::iter::once(inject.to_string()).chain(to.iter().map(|one| self.table(one))).collect()
            }
            What::ReTimed { inject, minute } => vec![inject.to_string(), minutes(*minute)],
            What::Held { inject } | What::LetGo { inject } | What::Skipped { inject } => {
                vec![inject.to_string()]
            }
            What::Attached(one) => vec![one.inject.to_string(), one.name.clone()],
            What::Corrected { words, lang, .. } | What::Rewritten { words, lang, .. } => {
                vec![words.clone(), lang.to_string()]
            }
            What::Answered(Answered { task, table, nation, .. }) => {
                let nation = nation.as_ref().map(|one| self.reader.nation(one)).unwrap_or_default();
                vec![task.to_string(), self.table(table), nation]
            }
            What::TaskDone { task, table, .. } => vec![task.to_string(), self.table(table)],
            What::Line { task, .. } => vec![task.to_string()],
            What::Translated { lang, .. } => vec![lang.to_string()],
            What::VotedNew { item, .. } | What::Coded { item, .. } => vec![self.item(item)],
            What::Merged { item, into } => {
                std::iter::once(item).chain(into).map(|item| self.item(item)).collect()
            }
            What::Observed(seen) => seen.table.iter().map(|table| self.table(table)).collect(),
            _ => return None,
        })
    }

    fn item(&self, item: &parvis_exercise::id::ItemId) -> String {
        let named = self.state.named.get(item).map(|named| named.value.words.said.clone());
        named.unwrap_or_else(|| self.reader.text(&format!("item.{item}")))
    }
}

/// What was written, cut short; of what people thought of the exercise nothing.
fn written(what: &What) -> Option<String> {
    let text = match what {
        What::Answered(one) => one.answer.text(),
        What::AdHoc(one) => &one.text,
        What::Posted(one) => &one.text,
        What::Observed(one) => &one.text,
        What::Action(one) => &one.text,
        What::Practice(one) => &one.text,
        What::Paused { why } => why.as_deref()?,
        What::Corrected { before, .. } => before,
        What::Rewritten { before, after, .. } => {
            return Some(format!("{} → {}", short(before), short(after)));
        }
        What::Line { text, .. }
        | What::Translated { text, .. }
        | What::ItemNamed { text, .. }
        | What::Decided { text, .. }
        | What::Parked { text, .. }
        | What::Wrote { text, .. } => text,
        _ => return None,
    };
    Some(short(text))
}

fn short(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let short: String = line.chars().take(SAID).collect();
    if short.len() < line.len() { format!("{short}…") } else { short }
}

/// The message that says what somebody did.
const fn label(what: &What) -> &'static str {
    match what {
        What::Created(_) => "live-audit-created",
        What::RosterLine(line) if line.gone => "live-audit-roster-gone",
        What::RosterLine(_) => "live-audit-roster",
        What::Joined(_) => "live-audit-joined",
        What::Left | What::SteppedOut => "live-audit-out",
        What::SteppedBack => "live-audit-back",
        What::Rejoined => "live-audit-moved",
        What::HandedOver { .. } => "live-audit-handed",
        What::CheckAsked => "live-audit-check",
        What::CheckHeard => "live-audit-heard",
        What::Arranged(
            Arrangement::TableGone { .. } | Arrangement::NationGone { .. } | Arrangement::LanguageGone { .. },
        ) => "live-audit-away",
        What::Arranged(_) => "live-audit-arranged",
        What::Seated { .. } => "live-audit-seated",
        What::Appointed { .. } => "live-audit-appointed",
        What::Limits(_) => "live-audit-limits",
        What::Ended => "live-audit-ended",
        What::NamesDeleted => "live-audit-names",
        _ => of_the_play(what),
    }
}

const fn of_the_play(what: &What) -> &'static str {
    match what {
        What::Started => "live-audit-started",
        What::Paused { .. } => "live-audit-paused",
        What::Resumed => "live-audit-resumed",
        What::Slept { .. } => "live-audit-slept",
        What::MovedOn { .. } => "live-audit-moved-on",
        What::Stretched { .. } => "live-audit-stretched",
        What::ModuleBegun { .. } => "live-audit-module",
        What::ModuleEnded { .. } => "live-audit-module-ended",
        What::Released { .. } => "live-audit-released",
        What::Held { .. } => "live-audit-held",
        What::LetGo { .. } => "live-audit-let-go",
        What::Skipped { .. } => "live-audit-skipped",
        What::ReTimed { .. } => "live-audit-re-timed",
        What::AdHoc(_) => "live-audit-ad-hoc",
        What::Attached(one) if one.gone => "live-audit-detached",
        What::Attached(_) => "live-audit-attached",
        What::Corrected { .. } => "live-audit-corrected",
        What::Rewritten { .. } => "live-audit-rewritten",
        What::Posted(post) if post.gone => "live-audit-unposted",
        What::Posted(_) => "live-audit-posted",
        _ => of_words(what),
    }
}

const fn of_words(what: &What) -> &'static str {
    match what {
        What::TaskDone { done: false, .. } => "live-audit-not-done",
        What::TaskDone { .. } => "live-audit-done",
        What::Line { .. } => "live-audit-line",
        What::Translated { .. } => "live-audit-translated",
        What::VotedNew { .. } => "live-audit-voted",
        What::ItemNamed { .. } => "live-audit-named",
        What::Coded { .. } => "live-audit-coded",
        What::Merged { .. } => "live-audit-merged",
        What::MessageChecked { .. } => "live-audit-message",
        What::Decided { .. } => "live-audit-decided",
        What::Parked { .. } => "live-audit-parked",
        What::Observed(_) => "live-audit-observed",
        What::NotesRead { .. } => "live-audit-notes-read",
        What::Cell { .. } => "live-audit-cell",
        What::Practice(one) if one.gone => "live-audit-practice-gone",
        What::Practice(_) => "live-audit-practice",
        What::Washed { .. } => "live-audit-washed",
        What::Feedback { .. } => "live-audit-feedback",
        What::Action(_) => "live-audit-action",
        What::Wrote { .. } => "live-audit-wrote",
        _ => "live-audit-answered",
    }
}
