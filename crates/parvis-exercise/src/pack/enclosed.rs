//! Pictures and documents that travel with a scenario: `attached.toml` says with which inject each goes, and they lie beside
//! it under `attached/`.

use super::Scenario;
use super::load::{of_file, text};
use crate::id::{InjectId, Lang};
use deserr::Deserr;
use parvis_core::Finding;
use parvis_toml::{Refusal, Source, Troubles};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// The file that lists them.
const LIST: &str = "attached.toml";
/// Where they lie.
const FOLDER: &str = "attached/";

/// A picture or document of a scenario on its way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Enclosed {
    /// With which inject it goes.
    pub inject: InjectId,
    /// What it is called.
    pub name: String,
    /// What a picture shows, for those who do not see it.
    pub alt: String,
    /// In which language that is said.
    pub lang: Lang,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

#[derive(Debug, Deserr)]
#[deserr(error = Troubles, deny_unknown_fields)]
struct ListFile {
    #[deserr(default)]
    attached: Vec<EntryFile>,
}

#[derive(Debug, Deserr)]
#[deserr(error = Troubles, deny_unknown_fields)]
struct EntryFile {
    inject: InjectId,
    file: String,
    name: String,
    #[deserr(default)]
    alt: String,
    lang: Lang,
}

/// Whether a file of a folder is one of these, or lists them: no file of the scenario itself.
pub fn is_enclosed(name: &str) -> bool {
    name == LIST || name.starts_with(FOLDER)
}

/// What goes with the injects of a scenario, from the files for which [`is_enclosed`] holds.
///
/// # Errors
/// Everything wrong in the list, and every file that is not in it.
pub fn enclosed(
    scenario: &Scenario,
    files: impl IntoIterator<Item = (String, Vec<u8>)>,
) -> Result<Vec<Enclosed>, Vec<Finding>> {
    let mut files: BTreeMap<String, Vec<u8>> = files.into_iter().collect();
    let mut findings = Vec::new();
    let list = files.remove(LIST);
    let list = list.as_ref().and_then(|bytes| text(LIST, bytes, &mut findings)).unwrap_or_default();
    let source = Source::parse(LIST, list);
    let (read, wrong) = source.read::<ListFile>();
    findings.extend(wrong);
    let entries = read.map(|list| list.attached).unwrap_or_default();
    let known: Vec<&str> = scenario.injects.iter().map(|one| one.id.as_str()).collect();
    for (at, entry) in entries.iter().enumerate() {
        let mut refuse = |key: &str, refusal: Refusal| {
            findings.push(source.finding(&["attached".into(), at.into(), key.into()], refusal));
        };
        if scenario.inject(&entry.inject).is_none() {
            refuse("inject", Refusal::not_allowed(entry.inject.as_str(), known.iter().copied()));
        }
        if !files.contains_key(&entry.file) {
            refuse("file", Refusal::not_allowed(&entry.file, files.keys().map(String::as_str)));
        }
    }
    let listed: BTreeSet<&str> = entries.iter().map(|entry| entry.file.as_str()).collect();
    for name in files.keys().filter(|name| !listed.contains(name.as_str())) {
        let refusal = Refusal::not_allowed(name, listed.iter().copied()).text("key", "file");
        findings.push(of_file(name, refusal));
    }
    if !findings.is_empty() {
        return Err(findings);
    }
    let one = |entry: EntryFile| {
        let bytes = files.get(&entry.file).cloned().unwrap_or_default();
        Enclosed { inject: entry.inject, name: entry.name, alt: entry.alt, lang: entry.lang, bytes }
    };
    Ok(entries.into_iter().map(one).collect())
}

/// The files that carry these; none for none.
pub fn enclosed_files(all: &[Enclosed]) -> Vec<(String, Vec<u8>)> {
    if all.is_empty() {
        return Vec::new();
    }
    let mut list = String::new();
    let mut files = Vec::with_capacity(all.len() + 1);
    for (number, one) in (1_u32..).zip(all) {
        // Two may be called the same; letters of every language are no trouble in the list, but in the names of files.
        let fits = |letter: &char| letter.is_ascii_alphanumeric() || matches!(letter, '.' | '-' | '_');
        let plain: String = one.name.chars().filter(fits).collect();
        let file = format!("{FOLDER}{number}-{}", plain.trim_start_matches('.'));
        let _ = write!(
            list,
            "[[attached]]\ninject = {}\nfile = {}\n",
            quoted(one.inject.as_str()),
            quoted(&file)
        );
        let _ = write!(
            list,
            "name = {}\nalt = {}\nlang = \"{}\"\n\n",
            quoted(&one.name),
            quoted(&one.alt),
            one.lang
        );
        files.push((file, one.bytes.clone()));
    }
    files.insert(0, (LIST.to_owned(), list.into_bytes()));
    files
}

/// A text as TOML has it in one line.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' | '\\' => out.extend(['\\', letter]),
            other if other.is_control() => {
                let _ = write!(out, "\\u{:04X}", u32::from(other));
            }
            other => out.push(other),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample::scenario;
    use parvis_core::{Language, Place};

    fn map(inject: &str, name: &str) -> Enclosed {
        let alt = "Der \"Plan\" \\ План\nвторая строка".into();
        Enclosed {
            inject: inject.into(),
            name: name.into(),
            alt,
            lang: Lang(Language::Ru),
            bytes: vec![1, 2],
        }
    }

    #[test]
    fn what_is_enclosed_comes_out_as_it_went_in() {
        let all = [map("I1", "plan.png"), map("I2", "plan.png"), map("I1", "План этажа.pdf")];
        let files = enclosed_files(&all);
        assert!(files.iter().all(|(name, _)| is_enclosed(name)));
        assert_eq!(enclosed(scenario(), files).unwrap(), all);
        assert_eq!(enclosed_files(&[]), []);
        assert_eq!(enclosed(scenario(), Vec::new()).unwrap(), []);
    }

    #[test]
    fn a_list_that_does_not_fit_is_refused_with_file_and_line() {
        let list =
            "[[attached]]\ninject = \"I99\"\nfile = \"attached/gone.png\"\nname = \"x\"\nlang = \"ru\"\n";
        let files = [(LIST.to_owned(), list.into()), ("attached/stray.png".to_owned(), vec![1])];
        let told: Vec<String> = enclosed(scenario(), files)
            .unwrap_err()
            .iter()
            .map(|one| match &one.place {
                Place::File { file, line, .. } => format!("{file}:{} {}", line.unwrap_or(0), one.code),
                other => format!("{other:?}"),
            })
            .collect();
        assert_eq!(told, ["attached.toml:2 F005", "attached.toml:3 F005", "attached/stray.png:0 F005"]);
    }
}
