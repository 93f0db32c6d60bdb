//! The files of a dossier, sorted by what they are, as text.

use super::kinds::{NO_SITE_FILE, NOT_TEXT, SECTION_NAME, UNKNOWN_FILE};
use super::{DRILLS, EXITS, IMPROVEMENTS, MEASURES, PEOPLE, PERIODS, PLAN, SETTLED, SITE};
use crate::results::FOLDER;
use parvis_core::{Finding, Place, Severity};
use parvis_toml::Refusal;
use std::collections::{BTreeMap, BTreeSet};

/// The texts of a dossier.
#[derive(Default)]
pub struct Texts {
    /// The files with one name: `site.toml`, `plan.geojson` …
    pub named: BTreeMap<&'static str, String>,
    /// The sections, in order.
    pub sections: Vec<SectionText>,
}

/// One section's file.
pub struct SectionText {
    /// The number before the hyphen.
    pub number: u32,
    /// What stands between hyphen and ending.
    pub key: String,
    /// The file's name.
    pub file: String,
    /// What it says.
    pub text: String,
}

const NAMED: [&str; 9] = [SITE, PEOPLE, MEASURES, DRILLS, EXITS, PERIODS, SETTLED, IMPROVEMENTS, PLAN];

/// Sorts files; what is not understood becomes findings.
pub fn sort(files: &[(String, Vec<u8>)]) -> (Texts, Vec<Finding>) {
    let (mut texts, mut findings, mut seen) = (Texts::default(), Vec::new(), BTreeSet::new());
    for (name, bytes) in files {
        if !seen.insert(name) {
            findings.push(Refusal::duplicate(name).at(whole(name), &[]));
        } else if let Some(known) = NAMED.into_iter().find(|known| known == name) {
            texts.named.extend(text(name, bytes, &mut findings).map(|text| (known, text)));
        } else if name.starts_with("sections/") && is_markdown(name) {
            texts.sections.extend(section(name, bytes, &mut findings));
        } else if !is_left_alone(name) {
            findings.push(unknown(name));
        }
    }
    if !seen.iter().any(|name| *name == SITE) {
        findings.push(Finding::new(NO_SITE_FILE, Severity::Error, whole(SITE)));
    }
    texts.sections.sort_by(|a, b| (a.number, &a.file).cmp(&(b.number, &b.file)));
    (texts, findings)
}

fn section(name: &str, bytes: &[u8], findings: &mut Vec<Finding>) -> Option<SectionText> {
    let Some((number, key)) = section_name(name) else {
        findings.push(Refusal::new(SECTION_NAME).text("file", name).at(whole(name), &[]));
        return None;
    };
    let text = text(name, bytes, findings)?;
    Some(SectionText { number, key: key.to_owned(), file: name.to_owned(), text })
}

/// A file as a whole.
pub fn whole(file: &str) -> Place {
    Place::File { file: file.to_owned(), line: None, column: None }
}

/// Files as text, and a finding for each that is none.
pub fn as_texts(files: &[(String, Vec<u8>)]) -> (BTreeMap<String, String>, Vec<Finding>) {
    let mut findings = Vec::new();
    let texts =
        files.iter().filter_map(|(name, bytes)| Some((name.clone(), text(name, bytes, &mut findings)?)));
    (texts.collect(), findings)
}

/// The file as text with plain line ends and without byte order mark.
fn text(name: &str, bytes: &[u8], findings: &mut Vec<Finding>) -> Option<String> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Some(text.strip_prefix('\u{feff}').unwrap_or(text).replace("\r\n", "\n")),
        Err(error) => {
            let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
            let line = before.split(|byte| *byte == b'\n').count() as u32;
            let place = Place::File { file: name.to_owned(), line: Some(line), column: None };
            findings.push(Refusal::new(NOT_TEXT).text("file", name).at(place, &[]));
            None
        }
    }
}

fn is_markdown(name: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(_, ending)| ending == "md")
}

/// `sections/03-lockdown.md` → 3, `lockdown`.
fn section_name(name: &str) -> Option<(u32, &str)> {
    let (number, key) = name.strip_prefix("sections/")?.strip_suffix(".md")?.split_once('-')?;
    let is_key = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
    let fits = number.bytes().all(|byte| byte.is_ascii_digit()) && !key.is_empty() && key.chars().all(is_key);
    fits.then(|| number.parse().ok().map(|number| (number, key))).flatten()
}

/// What belongs beside a dossier without being part of it.
fn is_left_alone(name: &str) -> bool {
    let beside = ["README", "LICENSE", "ATTRIBUTION", "NOTICE", "photos/", FOLDER];
    beside.iter().any(|start| name.starts_with(start))
}

fn unknown(name: &str) -> Finding {
    let refusal = Refusal::new(UNKNOWN_FILE).text("file", name).hint(name, NAMED);
    Finding { severity: Severity::Warning, ..refusal.at(whole(name), &[]) }
}
