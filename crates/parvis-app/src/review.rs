//! Checking a dossier: what it is under the law, what is found, what is asked of it.

use crate::{Trouble, egress};
use jiff::civil::Date;
use parvis_core::{Dossier, Facts, Finding};
use parvis_intake::archive;
use parvis_intake::dossier::as_texts;
use parvis_rules::{Case, checks};
use std::collections::BTreeMap;
use std::path::Path;

pub use parvis_rules::packs::GapKind;
pub use parvis_rules::{
    Classification, Comparison, FactUse, Near, OpenPart, Outcome, Pack, Packs, Reason, SchemeOutcome, Truth,
};

/// A dossier, checked.
pub struct Review<'a> {
    /// The dossier with all that was worked out from it.
    pub case: Case<'a>,
    /// What reading and the checks found, the gravest first.
    pub findings: Vec<Finding>,
}

/// Runs every check on a dossier; `reading` is what reading its files found.
pub fn review<'a>(dossier: &'a Dossier, reading: Vec<Finding>, packs: &'a Packs, today: Date) -> Review<'a> {
    let case = Case::new(dossier, packs, today);
    let mut findings = reading;
    findings.extend(checks::run_all(&case));
    sort(&mut findings);
    Review { case, findings }
}

fn sort(findings: &mut [Finding]) {
    findings.sort_by(|a, b| (a.severity, a.code, &a.place).cmp(&(b.severity, b.code, &b.place)));
}

impl Review<'_> {
    /// With what the last forecast found, where that was kept with the dossier; `results` as [`crate::dossiers::Opened`]
    /// has them.
    #[must_use]
    pub fn with_forecast(mut self, results: &BTreeMap<String, String>, today: Date) -> Self {
        self.findings.extend(egress::kept::findings(results, &self.case, today));
        sort(&mut self.findings);
        self
    }
}

/// A folder of rule packs, over the built-in ones.
///
/// # Errors
/// When the folder cannot be read, or anything in it is wrong: a law half understood decides nothing.
pub fn packs_from(folder: &Path) -> Result<Packs, Trouble> {
    let files = archive::read(folder).map_err(|refusal| Trouble::refused(refusal.finding()))?;
    let (texts, not_text) = as_texts(&files);
    let (packs, mut findings) = Packs::read_over_embedded(texts.clone());
    if findings.is_empty() && not_text.is_empty() {
        return Ok(packs);
    }
    findings.splice(..0, not_text);
    Err(Trouble::PacksBroken { path: folder.to_owned(), findings, texts })
}

/// The pack `country` or `country/edition`; without an edition the newest.
///
/// # Errors
/// When there is no such pack.
pub fn pack<'a>(packs: &'a Packs, asked: &str) -> Result<&'a Pack, Trouble> {
    let (id, edition) = asked.split_once('/').map_or((asked, None), |(id, edition)| (id, Some(edition)));
    packs.get(id, edition).ok_or_else(|| {
        let known: Vec<String> =
            packs.all().iter().map(|pack| format!("{}/{}", pack.id, pack.edition)).collect();
        Trouble::NoSuchPack { asked: asked.to_owned(), known: known.join(", ") }
    })
}

/// Who enters and who leaves between two packs.
pub fn compare<'a>(
    before: &Pack,
    after: &Pack,
    sites: impl IntoIterator<Item = (&'a str, &'a Facts)>,
) -> Comparison {
    parvis_rules::compare(before, after, sites)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dossiers;
    use jiff::civil::date;

    /// The codes found on the school that comes with the program, on one day, with how often each.
    fn codes() -> BTreeMap<&'static str, usize> {
        let packs = Packs::embedded();
        let opened = dossiers::example(packs);
        assert_eq!(opened.findings, [], "the example reads without a slip");
        let dossier = opened.dossier.unwrap();
        let mut codes = BTreeMap::new();
        for finding in review(&dossier, Vec::new(), packs, date(2026, 11, 21)).findings {
            *codes.entry(finding.code.0).or_default() += 1;
        }
        codes
    }

    #[test]
    fn the_school_shows_every_family_at_work() {
        let families: std::collections::BTreeSet<char> =
            codes().keys().filter_map(|code| code.chars().next()).collect();
        assert_eq!(families.into_iter().collect::<String>(), "ADEHKLPR");
    }

    #[test]
    fn a_pack_file_that_is_no_text_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("pack.toml"), b"name = \"\xcf\xe0\xea\"\n").unwrap();
        let Err(Trouble::PacksBroken { findings, .. }) = packs_from(folder.path()) else {
            panic!("a pack that is not text is read");
        };
        let first = findings.first().unwrap();
        assert_eq!(first.code.0, "F012");
        assert_eq!(
            first.place,
            parvis_core::Place::File { file: "pack.toml".to_owned(), line: Some(1), column: None }
        );
    }

    #[test]
    fn what_was_put_into_the_school_is_found() {
        let codes = codes();
        for (code, times) in [("R704", 4), ("L604", 1), ("D803", 1), ("A404", 1), ("K303", 3), ("H506", 1)] {
            assert_eq!(codes.get(code), Some(&times), "{code} in {codes:?}");
        }
    }
}
