//! What words, lists and ids must be, whoever sends them.

use super::{Refusal, State};
use crate::event::{Answer, Answered, Attachment, Fate, Observation, Setting, Thresholds, What};
use crate::id::{ItemId, ItemKind, NationId, NoteId, RosterId, TableId, TaskId, TaskKind};
use crate::pack::Scenario;
use std::collections::BTreeSet;

/// A text somebody typed is at most this long, in letters.
const LETTERS: usize = 4000;
/// An id or a name at most this.
const SHORT: usize = 120;
/// A list at most this.
const ENTRIES: usize = 60;
/// A command in all at most this, in bytes.
const BYTES: usize = 64 * 1024;
/// A minute of the story at most this: a week.
const MINUTES: u32 = 7 * 24 * 60;

pub fn text(what: &'static str, text: &str) -> Result<(), Refusal> {
    if text.trim().is_empty() {
        return Err(Refusal::Empty);
    }
    not_long(what, text, LETTERS)
}

pub fn short(what: &'static str, text: &str) -> Result<(), Refusal> {
    if text.trim().is_empty() {
        return Err(Refusal::Empty);
    }
    not_long(what, text, SHORT)
}

pub fn not_long(what: &'static str, text: &str, most: usize) -> Result<(), Refusal> {
    if text.chars().count() <= most { Ok(()) } else { Err(Refusal::OutOfRange { what, most: most as u64 }) }
}

/// A text that may be empty.
pub fn maybe_text(what: &'static str, text: &str) -> Result<(), Refusal> {
    not_long(what, text, LETTERS)
}

pub fn list<T>(what: &'static str, list: &[T]) -> Result<(), Refusal> {
    if list.len() <= ENTRIES { Ok(()) } else { Err(Refusal::OutOfRange { what, most: ENTRIES as u64 }) }
}

pub fn minute(minute: Option<u32>) -> Result<(), Refusal> {
    if minute.is_none_or(|minute| minute <= MINUTES) {
        return Ok(());
    }
    Err(Refusal::OutOfRange { what: "minute", most: u64::from(MINUTES) })
}

pub fn unknown(what: &'static str, id: impl ToString) -> Refusal {
    Refusal::Unknown { what, id: id.to_string() }
}

pub fn table(state: &State, table: &TableId) -> Result<(), Refusal> {
    if state.tables().contains(table) { Ok(()) } else { Err(unknown("table", table)) }
}

pub fn nation(state: &State, nation: &NationId) -> Result<(), Refusal> {
    if state.nations().contains(nation) { Ok(()) } else { Err(unknown("nation", nation)) }
}

pub fn task(scenario: &Scenario, task: &TaskId) -> Result<(), Refusal> {
    scenario.task(task).map(|_| ()).ok_or_else(|| unknown("task", task))
}

/// An item of the scenario, or one named on the day, whose naming may still be on its way.
pub fn item(scenario: &Scenario, item: &ItemId) -> Result<(), Refusal> {
    not_long("item", item.as_str(), SHORT)?;
    let known = scenario.item(item).is_some() || item.as_str().starts_with("new-");
    if known { Ok(()) } else { Err(unknown("item", item)) }
}

pub fn setting(scenario: &Scenario, setting: &Setting) -> Result<(), Refusal> {
    if setting.scenario != scenario.id || setting.version != scenario.version {
        return Err(Refusal::OtherScenario);
    }
    let once = |words: Vec<&str>| {
        !words.is_empty()
            && words.iter().all(|word| well_written(word))
            && words.iter().collect::<BTreeSet<_>>().len() == words.len()
    };
    let sound = once(setting.tables.iter().map(TableId::as_str).collect())
        && once(setting.nations.iter().map(NationId::as_str).collect())
        && !setting.languages.is_empty();
    if sound { limits(&setting.thresholds) } else { Err(Refusal::BadSetting) }
}

/// Limits by which something can be compared.
fn limits(limits: &Thresholds) -> Result<(), Refusal> {
    list("times", &limits.buckets)?;
    limits.buckets.last().map_or(Ok(()), |last| minute(Some(*last)))?;
    let sound = (1..=limits.common_of).contains(&limits.common)
        && limits.divergent >= 1
        && limits.new_to_us >= 1
        && limits.rank_apart >= 1
        && !limits.buckets.is_empty()
        && limits.buckets.is_sorted_by(|one, next| one < next);
    if sound { Ok(()) } else { Err(Refusal::BadLimits) }
}

/// Names of tables and nations stand in keys of cells and of the clock's commands.
fn well_written(id: &str) -> bool {
    (1..=SHORT).contains(&id.len()) && !id.contains(['/', '+'])
}

pub fn answer(scenario: &Scenario, answered: &Answered) -> Result<(), Refusal> {
    let task = scenario.task(&answered.task).ok_or_else(|| unknown("task", &answered.task))?;
    maybe_text("text", answered.answer.text())?;
    let items = answered.answer.items();
    list("items", &items)?;
    let mut seen = BTreeSet::new();
    for item in items {
        let offered = task.items.contains(item) || item.as_str().starts_with("new-");
        if !offered {
            return Err(unknown("item", item));
        }
        if !seen.insert(item) {
            return Err(Refusal::Twice { id: item.to_string() });
        }
    }
    match (&answered.answer, task.kind) {
        (Answer::Measures { ranked, .. }, TaskKind::Measures) if ranked.len() > task.most => {
            Err(Refusal::TooManyMeasures { most: task.most as u64 })
        }
        (Answer::Measures { ranked, .. }, TaskKind::Measures) => ranked.iter().try_for_each(|pick| {
            maybe_text("basis", pick.basis.as_deref().unwrap_or_default())?;
            minute(pick.minute)?;
            pick.lead.as_ref().map_or(Ok(()), |lead| item(scenario, lead))
        }),
        (Answer::Entities { chosen, .. }, TaskKind::Entities) => {
            let mut local = chosen.iter().filter_map(|pick| pick.local.as_deref());
            local.try_for_each(|local| not_long("local", local, SHORT))
        }
        (Answer::Message { audience, outlets, langs, minute: at, .. }, TaskKind::Message) => {
            list("audience", audience)?;
            list("outlets", outlets)?;
            list("languages", langs)?;
            minute(*at)
        }
        (Answer::Decision { owner, why, minute: at, .. }, TaskKind::Decision) => {
            not_long("owner", owner, SHORT)?;
            maybe_text("why", why)?;
            minute(*at)
        }
        (Answer::Text { .. }, TaskKind::Text) => Ok(()),
        _ => Err(Refusal::WrongAnswer),
    }
}

fn observation(scenario: &Scenario, state: &State, seen: &Observation) -> Result<(), Refusal> {
    text("text", &seen.text)?;
    maybe_text("quote", seen.quote.as_deref().unwrap_or_default())?;
    seen.table.as_ref().map_or(Ok(()), |one| table(state, one))?;
    if let Some(objective) = seen.objective.as_ref().filter(|one| !scenario.objectives.contains(one)) {
        return Err(unknown("objective", objective));
    }
    if let Some((critical, _)) = &seen.rated {
        let known = scenario.criticals.iter().any(|one| one.id == *critical);
        return if known { Ok(()) } else { Err(unknown("critical", critical)) };
    }
    Ok(())
}

fn attachment(one: &Attachment) -> Result<(), Refusal> {
    short("name", &one.name)?;
    not_long("alt", &one.alt, SHORT * 4)?;
    let is_hash = one.file.len() == 64 && one.file.bytes().all(|byte| byte.is_ascii_hexdigit());
    let known = Attachment::MEDIA.contains(&one.media.as_str());
    if is_hash && known { Ok(()) } else { Err(unknown("file", &one.file)) }
}

/// What a command carries, whatever the state of the exercise.
pub fn contents(scenario: &Scenario, state: &State, what: &What) -> Result<(), Refusal> {
    if serde_json::to_vec(what).is_ok_and(|bytes| bytes.len() > BYTES) {
        return Err(Refusal::OutOfRange { what: "bytes", most: BYTES as u64 });
    }
    match what {
        What::RosterLine(line) => {
            not_long("name", line.name.as_deref().unwrap_or_default(), SHORT)?;
            not_long("agency", line.agency.as_deref().unwrap_or_default(), SHORT)?;
            line.table.as_ref().map_or(Ok(()), |one| table(state, one))?;
            nation(state, &line.nation)
        }
        What::Joined(profile) => {
            not_long("name", profile.name.as_deref().unwrap_or_default(), SHORT)?;
            let expected = |line: &RosterId| state.roster.get(line).is_some_and(|line| !line.value.gone);
            if let Some(line) = profile.line.as_ref().filter(|line| !expected(line)) {
                return Err(unknown("line", line));
            }
            table(state, &profile.table)?;
            nation(state, &profile.nation)
        }
        What::AdHoc(written) => {
            text("text", &written.text)?;
            written.to.iter().try_for_each(|one| table(state, one))
        }
        What::Attached(one) => attachment(one),
        What::Posted(post) => text("text", &post.text),
        What::Corrected { words, .. } | What::Rewritten { words, .. } => {
            let known = scenario.keys().contains(words);
            if known { Ok(()) } else { Err(unknown("words", words)) }
        }
        What::Translated { of, text: said, .. } => {
            not_long("of", of.as_str(), 3 * SHORT)?;
            text("text", said)
        }
        What::Wrote { text: said, .. }
        | What::Washed { text: said, .. }
        | What::Cell { fate: Fate::Reworded { text: said, .. }, .. } => text("text", said),
        What::Answered(answered) => answer(scenario, answered),
        What::TaskDone { task: one, .. } => task(scenario, one),
        What::Line { task: one, text: said, .. } => {
            maybe_text("text", said)?;
            task(scenario, one)
        }
        What::Decided { text: said, owner, minute: at, .. } => {
            text("text", said)?;
            not_long("owner", owner, SHORT)?;
            minute(*at)
        }
        What::Parked { text: said, owner, .. } => {
            text("text", said)?;
            not_long("owner", owner.as_deref().unwrap_or_default(), SHORT)
        }
        What::Observed(seen) => observation(scenario, state, seen),
        What::Feedback { rating, text: said, .. } => {
            if !(1..=5).contains(rating) {
                return Err(Refusal::OutOfRange { what: "rating", most: 5 });
            }
            maybe_text("text", said.as_deref().unwrap_or_default())
        }
        What::Action(action) => {
            text("text", &action.text)?;
            action.nation.as_ref().map_or(Ok(()), |one| nation(state, one))?;
            short("owner", &action.owner)
        }
        _ => compared(scenario, state, what),
    }
}

fn action(state: &State, action: &NoteId) -> Result<(), Refusal> {
    if state.actions.contains_key(action) { Ok(()) } else { Err(unknown("action", action)) }
}

/// What is said of what was answered.
fn compared(scenario: &Scenario, state: &State, what: &What) -> Result<(), Refusal> {
    match what {
        What::ItemNamed { item, text: said, item_kind, entity, .. } => {
            let is_none = *item_kind == ItemKind::Measure && entity.is_some();
            if !item.as_str().starts_with("new-") || is_none {
                return Err(Refusal::Taken { id: item.to_string() });
            }
            not_long("item", item.as_str(), SHORT)?;
            short("text", said)
        }
        What::Catalogued { item, measure, text: said, also, .. } => {
            // Named by its number, so that the same measure is the same item, whoever takes it first.
            if item.as_str() != format!("new-{measure}") {
                return Err(Refusal::Taken { id: item.to_string() });
            }
            not_long("item", item.as_str(), SHORT)?;
            also.values().chain([said]).try_for_each(|name| text("text", name))
        }
        What::VotedNew { item: one, .. } | What::Coded { item: one, .. } => item(scenario, one),
        What::Merged { item: one, into } => {
            item(scenario, one)?;
            into.as_ref().map_or(Ok(()), |into| item(scenario, into))
        }
        What::TriedAgain(one) => {
            short("at", &one.at)?;
            action(state, &one.action)
        }
        What::Concerned { action: one, site } => {
            short("site", site)?;
            action(state, one)
        }
        What::Limits(set) => limits(set),
        What::Practice(one) => {
            maybe_text("text", &one.text)?;
            nation(state, &one.nation)?;
            task(scenario, &one.task)?;
            item(scenario, &one.item)
        }
        _ => Ok(()),
    }
}
