//! The script of an exercise, changed by whoever directs it, before it is played and while it is: the exercise has a pack of
//! its own, whose files are changed where they are written.
//!
//! What happened stays what it was. A message that is out keeps its row: who sent it, to whom, when, how. Its words may be
//! put right, and then the list of events says so and keeps what they said before; so it is with a task that was asked and
//! with a module that began. Once the exercise is over its script stays as it was played.

use super::room::{files, take_in};
use super::{Room, summary, written};
use crate::exercises::packs::{fork_version, read_files};
use crate::office::{Moment, Office, Trouble};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use parvis_core::Language;
use parvis_exercise::id::{Lang, PersonId, Status};
use parvis_exercise::pack::{Edit, Files, Text, edited};
use parvis_exercise::state::may_write;
use parvis_exercise::view::is_out;
use parvis_exercise::{Command, Event, Scenario, State, What, decide};
use parvis_store::Act;
use parvis_store::exercises::NewEvents;
use sha2::{Digest as _, Sha256};
use std::sync::Arc;

/// The longest text of a cell, in letters; ours: the longest of the scenarios has a thousand.
const CELL: usize = 8000;
/// So often another process may have changed the script at the same moment; ours.
const TRIES: usize = 5;

/// One cell of the script, as somebody wants it.
#[derive(Clone, Copy, Debug)]
pub struct CellEdit<'a> {
    /// The key of the words.
    pub key: &'a str,
    /// In which language.
    pub lang: Language,
    /// What stood there when they began, as [`cell_mark`] has it.
    pub before: &'a str,
    /// What is to stand there; nothing: the translation is taken out.
    pub text: &'a str,
    /// How far somebody has looked at it.
    pub status: Status,
    /// The original means something else now: its translations are drafts again.
    pub again: bool,
}

/// Tells what stands in a cell from anything else that could: for forms, which say with it what they began from.
pub fn cell_mark(text: Option<&Text>) -> String {
    let said = text.map_or_else(String::new, |text| format!("{} {}", text.status.as_str(), text.text));
    URL_SAFE_NO_PAD.encode(Sha256::digest(said.as_bytes()))
}

/// What is to become of a script: made of the one there is and what has happened.
pub(super) type Wanted<'a> = dyn Fn(&Scenario, &State, i64) -> Result<Vec<Edit>, Trouble> + Send + Sync + 'a;

impl Office {
    /// Writes one cell of the script.
    ///
    /// # Errors
    /// They do not direct the exercise, nor interpret and write a translation; it is over; somebody changed the cell meanwhile; an original must not be empty.
    pub async fn script_cell(
        &self,
        room: &Room,
        by: &PersonId,
        cell: CellEdit<'_>,
        moment: Moment,
    ) -> Result<(), Trouble> {
        let text = tidied(cell.text);
        if text.chars().count() > CELL {
            return Err(Trouble::Slip("slip-script-long"));
        }
        let text = (!text.is_empty()).then_some(text);
        self.script_change(room, by, moment, &|scenario, _, _| wanted(scenario, cell, text.as_deref())).await
    }

    /// Changes the script, all of it or nothing, and shows it to everybody.
    pub(super) async fn script_change(
        &self,
        room: &Room,
        by: &PersonId,
        moment: Moment,
        wanted: &Wanted<'_>,
    ) -> Result<(), Trouble> {
        let mut ahead = room.ahead.lock().await;
        let mut changed = Ok(false);
        for _ in 0..TRIES {
            changed = self.script_try(room, &mut ahead, by, moment, wanted).await;
            if !matches!(changed, Ok(true)) {
                // Nothing of it is on the disk.
                ahead.clone_from(room.see().state());
            }
            if !matches!(changed, Ok(false)) {
                break;
            }
        }
        if changed? { Ok(()) } else { Err(Trouble::Slip("slip-script-busy")) }
    }

    /// One try; false if another process changed the script in between.
    async fn script_try(
        &self,
        room: &Room,
        ahead: &mut State,
        by: &PersonId,
        moment: Moment,
        wanted: &Wanted<'_>,
    ) -> Result<bool, Trouble> {
        let (pack, packs) = self.store.exercise_pack(&room.id).await?;
        let before = files(&pack)?;
        let scenario = read_files(&before).map_err(|_| Trouble::Broken)?;
        let mut write = self.store.write().await?;
        take_in(room, ahead, &write).await?;
        may(ahead, by, false)?;
        let edits = wanted(&scenario, ahead, packs)?;
        may(ahead, by, edits.iter().any(|edit| is_of_original(&scenario, edit)))?;
        if edits.is_empty() {
            return Ok(true);
        }
        rows_stay(ahead, &scenario, &edits)?;
        let (after, changed) = made(&before, edits.clone(), ahead, &scenario, packs)?;
        let corrections = corrections(ahead, &scenario, &edits);
        let from = ahead.last;
        let mut events: Vec<Event> = Vec::new();
        for (number, what) in corrections.into_iter().enumerate() {
            let key = format!("script/{}/{number}", self.draw().as_str()).into();
            let command = Command { key, by: by.clone(), seq: ahead.top_seq + 1, what };
            for event in decide(ahead, &changed, command, room.at(moment))? {
                ahead.apply(&event);
                events.push(event);
            }
        }
        let act = Act { who: by.as_str(), why: "", now: moment.now };
        let bytes = serde_json::to_vec(&after).map_err(|error| Trouble::Inside(error.to_string()))?;
        if !write.exercise_pack(&room.id, packs, &bytes, &act).await? {
            return Ok(false);
        }
        if !events.is_empty() {
            let bytes: Vec<Vec<u8>> = events.iter().map(written).collect();
            let new = NewEvents { exercise: &room.id, after: from, events: &bytes, ends: None };
            if !write.exercise_append(&new, &act).await? {
                return Err(Trouble::Broken);
            }
        }
        summary::write_down(&mut write, &room.id, ahead, &changed).await?;
        write.commit().await?;
        room.put_scenario(Arc::new(changed), packs + 1, &events);
        Ok(true)
    }
}

/// Whether an edit changes more than a translation.
fn is_of_original(scenario: &Scenario, edit: &Edit) -> bool {
    !matches!(edit, Edit::Words { lang, .. } if *lang != scenario.original)
}

/// Whoever directs the exercise, and, of translations, an interpreter, until it is over.
pub(super) fn may(state: &State, by: &PersonId, original: bool) -> Result<(), Trouble> {
    if !state.role(by).is_some_and(|role| may_write(role, original)) {
        return Err(Trouble::NotAllowed);
    }
    if state.ended.is_some() { Err(Trouble::Slip("slip-script-over")) } else { Ok(()) }
}

/// What a form brings, as a pack holds it.
fn tidied(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let kept = text.chars().filter(|letter| !letter.is_control() || matches!(letter, '\n' | '\t'));
    kept.collect::<String>().trim().to_owned()
}

fn wanted(scenario: &Scenario, cell: CellEdit<'_>, text: Option<&str>) -> Result<Vec<Edit>, Trouble> {
    let lang = Lang(cell.lang);
    if !scenario.keys().iter().any(|key| key == cell.key) {
        return Err(Trouble::NoSuch);
    }
    let of = |lang: Lang| scenario.texts.0.get(&lang).and_then(|texts| texts.get(cell.key));
    let before = of(lang);
    if cell_mark(before) != cell.before {
        return Err(Trouble::Slip("slip-script-changed"));
    }
    if text.is_none() && lang == scenario.original {
        return Err(Trouble::Slip("slip-script-original"));
    }
    let status = if cell.status == Status::Missing { Status::Machine } else { cell.status };
    let after = text.map(|text| Text { text: text.to_owned(), status });
    let mut edits = Vec::new();
    if before != after.as_ref() {
        edits.push(Edit::Words { key: cell.key.to_owned(), lang, text: after });
    }
    if cell.again && lang == scenario.original {
        let others = scenario.texts.0.keys().copied().filter(|other| *other != lang);
        edits.extend(others.filter_map(|lang| {
            let said = of(lang).filter(|said| said.status != Status::Machine)?;
            let text = Some(Text { status: Status::Machine, ..said.clone() });
            Some(Edit::Words { key: cell.key.to_owned(), lang, text })
        }));
    }
    Ok(edits)
}

/// Refuses to change the row of a message that is out, and to give a new one the name of one written on the day.
fn rows_stay(state: &State, scenario: &Scenario, edits: &[Edit]) -> Result<(), Trouble> {
    for edit in edits {
        let (inject, same) = match edit {
            Edit::Row(row) => (&row.id, scenario.inject(&row.id) == Some(row.as_ref())),
            Edit::Gone(inject) => (inject, false),
            Edit::Words { .. } | Edit::Version(_) => continue,
        };
        if !same && is_fixed(state, inject) {
            return Err(Trouble::Slip("slip-script-out"));
        }
    }
    Ok(())
}

/// Whether the row of a message is what happened, not what is planned: it is out, or was written on the day.
pub(super) fn is_fixed(state: &State, inject: &parvis_exercise::id::InjectId) -> bool {
    state.injects.get(inject).is_some_and(|one| !one.released.is_empty() || one.ad_hoc.is_some())
}

/// The files with these changes, and the scenario they are.
fn made(
    before: &Files,
    mut edits: Vec<Edit>,
    state: &State,
    scenario: &Scenario,
    packs: i64,
) -> Result<(Files, Scenario), Trouble> {
    let base = state.setting.as_ref().map_or(scenario.version.as_str(), |setting| &setting.version);
    edits.push(Edit::Version(fork_version(base, packs + 1)));
    let after = edited(before, &edits).map_err(|error| Trouble::Inside(error.to_string()))?;
    let changed = read_files(&after).map_err(Trouble::Pack)?;
    Ok((after, changed))
}

/// The words that change: those people had read before are corrected, of the others the log keeps who changed what.
fn corrections(state: &State, scenario: &Scenario, edits: &[Edit]) -> Vec<What> {
    let correction = |edit: &Edit| {
        let Edit::Words { key, lang, text } = edit else { return None };
        let stood = scenario.texts.0.get(lang).and_then(|texts| texts.get(key));
        let before = stood.map(|text| text.text.clone()).unwrap_or_default();
        let after = text.as_ref().map(|text| text.text.clone()).unwrap_or_default();
        let (words, lang) = (key.clone(), *lang);
        if before == after {
            return None;
        }
        let read = stood.is_some() && is_out(state, scenario, key);
        Some(if read {
            What::Corrected { words, lang, before }
        } else {
            What::Rewritten { words, lang, before, after }
        })
    };
    edits.iter().filter_map(correction).collect()
}
