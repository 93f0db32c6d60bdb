//! Reading one file, and the fact dictionary.

use super::file::{FactFile, FactsFile, KindWord};
use deserr::Deserr;
use parvis_core::{FactDictionary, FactEntry, FactKey, FactKind, Finding};
use parvis_toml::{Refusal, Source, Troubles};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The files of a packs folder: path and text.
pub type Files = BTreeMap<String, String>;

/// Reads a file if it is there; `None` with findings if it cannot be used, the default if it is not there.
pub fn read_or_default<'a, T: Deserr<Troubles> + Default>(
    files: &'a Files,
    path: &str,
    findings: &mut Vec<Finding>,
) -> (Option<T>, Option<Source<'a>>) {
    let Some((name, text)) = files.get_key_value(path) else { return (Some(T::default()), None) };
    let source = Source::parse(name, text);
    let (value, new) = source.read();
    findings.extend(new);
    (value, Some(source))
}

/// Reads `facts.toml`.
pub fn dictionary(files: &Files, findings: &mut Vec<Finding>) -> FactDictionary {
    let text = files.get("facts.toml").map_or("", String::as_str);
    let source = Source::parse("facts.toml", text);
    let (file, new) = source.read::<FactsFile>();
    findings.extend(new);
    let mut dictionary = FactDictionary::new();
    for (key, entry) in file.map(|file| file.facts.0).unwrap_or_default() {
        if entry.words.0.is_empty() == matches!(entry.kind, KindWord::Choice | KindWord::Choices) {
            let path = ["facts".into(), key.as_str().into()];
            findings.push(source.finding(&path, Refusal::missing("words")));
        }
        dictionary.insert(FactKey::from(key.as_str()), fact_entry(entry));
    }
    dictionary
}

fn fact_entry(file: FactFile) -> FactEntry {
    let words: Vec<(Arc<str>, _)> =
        file.words.0.into_iter().map(|(word, text)| (Arc::from(word), text.text())).collect();
    let list = || words.iter().map(|(word, _)| Arc::clone(word)).collect();
    let kind = match file.kind {
        KindWord::Bool => FactKind::Bool,
        KindWord::Count => FactKind::Count,
        KindWord::Measure => FactKind::Measure,
        KindWord::Choice => FactKind::Choice(list()),
        KindWord::Choices => FactKind::Choices(list()),
        KindWord::Date => FactKind::Date,
        KindWord::Text => FactKind::Text,
    };
    FactEntry {
        kind,
        unit: file.unit,
        ask: file.ask.text(),
        label: file.label.text(),
        words: words.into_iter().collect(),
    }
}
