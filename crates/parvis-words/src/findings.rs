//! Findings as sentences.

use crate::Words;
use parvis_core::{Code, Dossier, Finding, Severity};

impl Words {
    /// What a finding says, in one or two sentences.
    pub fn says(&self, finding: &Finding, dossier: &Dossier) -> String {
        self.of_finding("says", finding, dossier)
    }

    /// What would settle a finding.
    pub fn settle(&self, finding: &Finding, dossier: &Dossier) -> String {
        self.of_finding("settle", finding, dossier)
    }

    /// What a kind of finding is called.
    pub fn title(&self, code: Code) -> String {
        self.get(&format!("{code}-title"))
    }

    /// Why a kind of finding exists: what it requires, on what ground, an example.
    pub fn why(&self, code: Code) -> String {
        self.get(&format!("{code}-why"))
    }

    /// `error`, `warning` or `note`.
    pub fn severity(&self, severity: Severity) -> String {
        self.get(&format!("severity-{}", severity.as_str()))
    }

    fn of_finding(&self, part: &str, finding: &Finding, dossier: &Dossier) -> String {
        let mut args = self.fluent_args(finding.args.iter().map(|(name, arg)| (*name, arg)), dossier);
        if !finding.args.contains_key("place") {
            args.set("place", self.place(&finding.place, dossier));
        }
        self.format(&format!("{}-{part}", finding.code), &args)
    }
}
