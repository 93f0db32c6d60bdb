//! Findings in the order of a document: grouped by kind, gravest first, each kind with a number for its pins.

use parvis_core::{Arg, Code, Dossier, Finding, Place, Severity};
use parvis_words::Words;
use std::collections::BTreeMap;

/// All findings of one kind and severity.
pub(crate) struct Group<'a> {
    /// Number on pins, from 1.
    pub number: usize,
    /// How grave.
    pub severity: Severity,
    /// The kind.
    pub code: Code,
    /// The findings, in the order of their places' names.
    pub findings: Vec<&'a Finding>,
}

/// The findings grouped by severity, then code.
pub(crate) fn groups<'a>(findings: &'a [Finding], words: &Words, dossier: &Dossier) -> Vec<Group<'a>> {
    let mut map: BTreeMap<(Severity, Code), Vec<&Finding>> = BTreeMap::new();
    for finding in findings {
        map.entry((finding.severity, finding.code)).or_default().push(finding);
    }
    let group = |(index, ((severity, code), findings)): (usize, ((Severity, Code), Vec<&'a Finding>))| {
        let mut named: Vec<(String, &Finding)> =
            findings.into_iter().map(|finding| (words.place(&finding.place, dossier), finding)).collect();
        named.sort_by(|a, b| words.compare(&a.0, &b.0));
        let findings = named.into_iter().map(|(_, finding)| finding).collect();
        Group { number: index + 1, severity, code, findings }
    };
    map.into_iter().enumerate().map(group).collect()
}

/// Several texts after one another; how they are kept apart is the language's affair.
pub(crate) fn semicolons(words: &Words, texts: &[String]) -> String {
    let pair = |first: String, next: &String| {
        words.fill("texts-in-a-row", &[("first", Arg::Text(first)), ("next", Arg::Text(next.clone()))])
    };
    let mut texts = texts.iter();
    let first = texts.next().cloned().unwrap_or_default();
    texts.fold(first, pair)
}

/// A label and what it names: `Assembly point: Stadium`.
pub(crate) fn labelled(words: &Words, label: &str, text: &str) -> String {
    words.fill(
        "label-and-text",
        &[("label", Arg::Text(label.to_owned())), ("text", Arg::Text(text.to_owned()))],
    )
}

/// What is pinned at one place: the numbers of the kinds found there, gravest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Pinned {
    /// Where.
    pub place: Place,
    /// The gravest of them.
    pub severity: Severity,
    /// Kind numbers, rising.
    pub numbers: Vec<usize>,
    /// The anchor of the first finding there.
    pub anchor: String,
}

/// The name of a finding within a page: its kind's number and its position in the kind.
pub(crate) fn anchor(number: usize, index: usize) -> String {
    format!("f{number}-{}", index + 1)
}

/// Every place a finding is at or points to.
pub(crate) fn pinned(groups: &[Group<'_>]) -> Vec<Pinned> {
    let mut map: BTreeMap<&Place, Pinned> = BTreeMap::new();
    for group in groups {
        for (index, finding) in group.findings.iter().enumerate() {
            // A finding about many rooms at once names them as related: each of them gets the pin.
            for place in std::iter::once(&finding.place).chain(&finding.related) {
                let pin = map.entry(place).or_insert_with(|| Pinned {
                    place: place.clone(),
                    severity: group.severity,
                    numbers: Vec::new(),
                    anchor: anchor(group.number, index),
                });
                if !pin.numbers.contains(&group.number) {
                    pin.numbers.push(group.number);
                }
            }
        }
    }
    let mut pins: Vec<Pinned> = map.into_values().collect();
    pins.sort_by(|a, b| (a.severity, &a.place).cmp(&(b.severity, &b.place)));
    pins
}
