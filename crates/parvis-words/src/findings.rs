//! Findings as sentences.

use crate::Words;
use parvis_core::{Arg, Dossier, Finding, InHand, Place, Severity, Standing};
use std::fmt::Display;

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
    pub fn title(&self, code: impl Display) -> String {
        self.get(&format!("{code}-title"))
    }

    /// Why a kind of finding exists: what it requires, on what ground, an example.
    pub fn why(&self, code: impl Display) -> String {
        self.get(&format!("{code}-why"))
    }

    /// What was decided about a finding; nothing while it is open.
    pub fn decided(&self, standing: Standing<'_>) -> Option<String> {
        let text = |text: &str| Arg::Text(text.to_owned());
        let owned = |message, it: &InHand| {
            self.fill(message, &[("owner", text(&it.owner)), ("due", Arg::Date(it.due))])
        };
        Some(match standing {
            Standing::Open => return None,
            Standing::InHand(it) => owned("settled-in-hand", it),
            Standing::Overdue(it) => owned("settled-overdue", it),
            Standing::Accepted(it) => {
                let (who, reason) = (text(&it.from.source), text(&it.reason));
                let args = [("who", who), ("date", Arg::Date(it.from.date)), ("reason", reason)];
                self.fill("settled-accepted", &args)
            }
        })
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
        let sentence = self.format(&format!("{}-{part}", finding.code), &args);
        if self.begins_with_a_place(&sentence, finding, dossier) { capitalised(&sentence) } else { sentence }
    }

    /// Places are written small, for the middle of a sentence. File names stay as they are anywhere.
    fn begins_with_a_place(&self, sentence: &str, finding: &Finding, dossier: &Dossier) -> bool {
        let of_args = finding.args.values().filter_map(|arg| match arg {
            Arg::Place(place) => Some(place),
            _ => None,
        });
        of_args
            .chain([&finding.place])
            .filter(|place| !matches!(place, Place::File { .. }))
            .any(|place| sentence.starts_with(&self.place(place, dossier)))
    }
}

fn capitalised(sentence: &str) -> String {
    let mut characters = sentence.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}
