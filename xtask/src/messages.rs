//! Messages and the sources that say them. An English message whose id stands in no source is dead, and so are its
//! translations; an id that is asked for and has no message would be shown bare.

use anyhow::{Context, Result};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Messages whose ids are put together while the program runs, and where. Add a line when you add such a place.
const PUT_TOGETHER: &[(&str, &str)] = &[
    ("connector-", "parvis-words: kinds of connectors"),
    ("drill-", "parvis-words: kinds of drills"),
    ("approval-do-", "parvis-web: what an agency can answer"),
    ("approval-is-", "parvis-web: what an agency answered"),
    ("action-", "parvis-access: what people do, for its table"),
    ("error-", "parvis-web: what failed, and what to do then"),
    ("exercise-", "parvis-web, parvis-app: refusals, closed lists, headings and papers of exercises"),
    ("live-tab-", "parvis-web: screens of an exercise"),
    ("nation-", "parvis-app: countries by their codes"),
    ("report-", "parvis-exercise: sentences of the report"),
    ("drills-phase-", "parvis-web: how far a drill is"),
    ("drills-ask-", "parvis-web: what a room is asked for in a drill"),
    ("drills-wash-", "parvis-web: what is asked after a drill"),
    ("drills-box-", "parvis-web: boxes of a drill's report"),
    ("drills-not-", "parvis-web: what a room was said not to be"),
    ("drills-ready-", "parvis-web: what must be ready before a drill"),
    ("evidence-", "parvis-words: evidence marks and their flags"),
    ("exercise-print-language-", "parvis-app: what languages are called"),
    ("game-", "parvis-app: the game cards, by animal"),
    ("fact-unit-", "parvis-words: units of facts"),
    ("fixture-", "parvis-words: things on the plan"),
    ("history-part-", "parvis-web: the parts of a dossier"),
    ("journal-", "parvis-web: what a line of the journal says was done"),
    ("measure-", "parvis-words: where a measure stands"),
    ("rights-", "parvis-web: fields and grades of a rights check"),
    ("opening-", "parvis-words: kinds of doors"),
    ("posture-", "parvis-print: steps of the three postures"),
    ("cited-", "parvis-words: acts and places in them, by their words"),
    ("role-", "parvis-words: roles of the crisis team"),
    ("settle-cost-", "parvis-web: rough cost of a measure"),
    ("settle-group-", "parvis-web: groups of measures"),
    ("script-key-", "parvis-web: what a text of a scenario is called"),
    ("script-part-", "parvis-web: the kinds of texts of a scenario"),
    ("severity-", "parvis-words: severities"),
    ("work-", "parvis-web: kinds of long work"),
    ("unit-", "parvis-words: kinds of rooms"),
    ("findings-errors", "parvis-print: headings by severity"),
    ("findings-warnings", "parvis-print: headings by severity"),
    ("findings-notes", "parvis-print: headings by severity"),
];

/// The English messages that no source names.
pub fn unused(root: &Path) -> Result<Vec<String>> {
    let mut text = String::new();
    for file in files(&root.join("crates"), &["rs", "typ", "html"])? {
        text.push_str(&fs::read_to_string(file)?);
    }
    let mut wrong = Vec::new();
    for file in files(&root.join("locales/en"), &["ftl"])? {
        let messages = fs::read_to_string(&file).context("while reading the English messages")?;
        let name = file.strip_prefix(root).unwrap_or(&file).display();
        let ids = messages.lines().filter_map(id);
        let dead = ids.filter(|id| !is_said(id, &text, &messages));
        wrong.extend(dead.map(|id| format!("{name}: nothing says {id}; delete it in every language")));
    }
    Ok(wrong)
}

/// How sources ask for a message by its id.
const ASKED: [&str; 5] = [".t(\"", ".many(\"", ".fill(\"", ".w(\"", "words.get(\""];

/// The ids that sources ask for and no English file has.
pub fn missing(root: &Path) -> Result<Vec<String>> {
    let mut known = BTreeSet::new();
    for file in files(&root.join("locales/en"), &["ftl"])? {
        let messages = fs::read_to_string(&file).context("while reading the English messages")?;
        known.extend(messages.lines().filter_map(id).map(str::to_owned));
    }
    let mut wrong = Vec::new();
    for file in files(&root.join("crates"), &["rs", "html"])? {
        let text = fs::read_to_string(&file)?;
        // Tests ask for what is not there on purpose.
        let text = text.split("#[cfg(test)]").next().unwrap_or_default();
        let name = file.strip_prefix(root).unwrap_or(&file).display();
        let asked = ASKED.iter().flat_map(|call| text.split(call).skip(1));
        let ids: BTreeSet<&str> = asked.filter_map(|rest| rest.split('"').next()).collect();
        let bare = ids.into_iter().filter(|id| id.contains('-') && !known.contains(*id));
        wrong.extend(bare.map(|id| format!("{name}: there is no message {id}; write it in every language")));
    }
    Ok(wrong)
}

/// The id of the message that begins on this line.
fn id(line: &str) -> Option<&str> {
    let (id, _) = line.split_once('=')?;
    let id = id.trim_end();
    let fits = |letter: char| letter.is_ascii_alphanumeric() || letter == '-' || letter == '_';
    (id.starts_with(|first: char| first.is_ascii_lowercase()) && id.chars().all(fits)).then_some(id)
}

fn is_said(id: &str, sources: &str, messages: &str) -> bool {
    PUT_TOGETHER.iter().any(|(start, _)| id.starts_with(start))
        || sources.contains(&format!("\"{id}\""))
        || messages.contains(&format!("{{ {id} }}"))
}

/// The files below a folder with one of these endings.
fn files(folder: &Path, endings: &[&str]) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        if path.is_dir() {
            found.extend(files(&path, endings)?);
        } else if endings.contains(&ending) {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}
