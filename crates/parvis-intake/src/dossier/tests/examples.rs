//! The repository's own dossiers read without a word.

use super::super::read_dossier;
use super::told;
use crate::archive;
use deserr::Deserr;
use parvis_core::{FactDictionary, FactEntry, FactKind, Language, Text};
use parvis_toml::{Entries, Troubles};
use std::path::Path;

/// `packs/facts.toml`, read no further than this crate needs; the rules crate reads it with all its checks.
pub fn packs_dictionary() -> FactDictionary {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../packs/facts.toml");
    let (file, findings) =
        parvis_toml::read::<PackFacts>("facts.toml", &std::fs::read_to_string(path).unwrap());
    assert!(findings.is_empty(), "{}", told(&findings));
    file.unwrap().facts.0.into_iter().map(|(key, fact)| (key.as_str().into(), fact.entry())).collect()
}

#[derive(Deserr)]
#[deserr(error = Troubles)]
struct PackFacts {
    facts: Entries<PackFact>,
}

#[derive(Deserr)]
#[deserr(error = Troubles)]
struct PackFact {
    kind: String,
    #[deserr(default)]
    unit: String,
    ask: Entries<String>,
    label: Entries<String>,
    #[deserr(default)]
    words: Entries<Entries<String>>,
}

impl PackFact {
    fn entry(self) -> FactEntry {
        let words = || self.words.0.iter().map(|(word, _)| word.as_str().into()).collect();
        FactEntry {
            kind: match self.kind.as_str() {
                "bool" => FactKind::Bool,
                "count" => FactKind::Count,
                "measure" => FactKind::Measure,
                "choice" => FactKind::Choice(words()),
                "choices" => FactKind::Choices(words()),
                "date" => FactKind::Date,
                _ => FactKind::Text,
            },
            words: self.words.0.iter().map(|(word, names)| (word.as_str().into(), text(names))).collect(),
            ask: text(&self.ask),
            label: text(&self.label),
            unit: self.unit,
        }
    }
}

fn text(names: &Entries<String>) -> Text {
    Text(names.0.iter().filter_map(|(tag, name)| Some((Language::parse(tag)?, name.clone()))).collect())
}

#[test]
fn every_example_is_read_and_written_without_a_word() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples");
    let facts = packs_dictionary();
    let mut read = 0;
    for example in
        std::fs::read_dir(folder).unwrap().flatten().filter(|entry| entry.path().join("site.toml").exists())
    {
        let (dossier, findings) = read_dossier(&archive::read(&example.path()).unwrap(), &facts);
        assert!(findings.is_empty(), "{}: {}", example.path().display(), told(&findings));
        let dossier = dossier.unwrap();
        let (again, _) = read_dossier(&super::super::write_dossier(&dossier), &facts);
        assert_eq!(again.unwrap(), dossier, "{}", example.path().display());
        read += 1;
    }
    assert!(read > 0, "no example was found");
}

#[test]
fn a_new_dossier_of_every_fact_there_is_reads_without_a_word() {
    let facts = packs_dictionary();
    for language in Language::ALL {
        let day = jiff::civil::date(2026, 11, 21);
        let new = super::super::new_dossier("school-12", "School 12", "KZ", language, day, &facts);
        let (dossier, findings) = read_dossier(&new, &facts);
        assert!(findings.is_empty(), "{}", told(&findings));
        assert_eq!(dossier.unwrap().site.facts.len(), facts.len());
    }
}
