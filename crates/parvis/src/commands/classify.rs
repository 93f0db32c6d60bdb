//! `parvis classify`: what the site is under its country's law, and why.

use crate::session::{Done, Session, columns};
use anstream::{print, println};
use parvis_app::review::{Classification, OpenPart, Outcome, Reason, Review, SchemeOutcome};
use parvis_app::{Trouble, documents, review};
use parvis_core::{Arg, Dossier};
use parvis_words::Words;
use std::path::Path;
use textwrap::Options;

/// Classifies the dossier and explains it.
pub fn run(session: &Session, path: &Path) -> Result<Done, Trouble> {
    let opened = super::open(session, path)?;
    let review = review::review(&opened.dossier, opened.findings, session.packs(), session.today);
    show(&opened.dossier, &review, &opened.words);
    Ok(Done::Clean)
}

/// The class under each scheme of the pack, with article, facts and what is missing.
pub fn show(dossier: &Dossier, review: &Review<'_>, words: &Words) {
    let Some(pack) = review.case.pack else { return };
    let bold = anstyle::Style::new().bold();
    println!("{bold}{}{bold:#}", dossier.site.name);
    lines("  ", "  ", &format!("{} ({} {})", words.text(&pack.title), pack.edition, pack.version));
    for scheme in review.case.classification.iter().flat_map(|classification| &classification.schemes) {
        println!();
        self::scheme(scheme, words);
    }
    let missing = review.case.classification.as_ref().map(Classification::missing).unwrap_or_default();
    if !missing.is_empty() {
        println!("\n{}:", words.get("cli-missing-facts"));
        for key in missing {
            let ask = review
                .case
                .packs
                .dictionary()
                .get(&key)
                .map(|entry| words.text(&entry.ask))
                .unwrap_or_default();
            lines("  ? ", "    ", &format!("{ask} ({key})"));
        }
    }
}

fn scheme(scheme: &SchemeOutcome, words: &Words) {
    let bold = anstyle::Style::new().bold();
    lines("", "", &words.text(&scheme.title));
    print!("{bold}");
    lines("  → ", "    ", &documents::outcome(scheme, words));
    print!("{bold:#}");
    for reason in &scheme.reasons {
        self::reason(reason, words);
    }
    if let Outcome::Undecided { open, .. } = &scheme.outcome {
        for part in open {
            self::open(part, words);
        }
    }
    for near in &scheme.near {
        let args = [
            ("fact", Arg::Text(words.fact_label(&near.key))),
            ("value", Arg::Number(near.value, 0)),
            ("limit", Arg::Number(near.limit, 0)),
        ];
        lines("  ! ", "    ", &words.fill("class-near-limit", &args));
    }
}

fn reason(reason: &Reason, words: &Words) {
    lines("    ", "    ", &words.text(&reason.citation.says));
    lines("    = ", "      ", &words.citation(&reason.citation));
    for used in &reason.facts {
        let fact = documents::fact(used, words);
        let value = fact.value.unwrap_or_else(|| words.get("unknown"));
        let from =
            fact.date.map(|date| format!(" ({}, {})", fact.source, words.date(date))).unwrap_or_default();
        lines("    · ", "      ", &format!("{}: {value}{from}", fact.label));
    }
}

fn open(part: &OpenPart, words: &Words) {
    lines("    ", "    ", &words.text(&part.citation.says));
    lines("    = ", "      ", &words.citation(&part.citation));
}

/// Wraps and prints one paragraph.
fn lines(first: &str, rest: &str, text: &str) {
    let options = Options::new(columns()).initial_indent(first).subsequent_indent(rest);
    for line in textwrap::wrap(text, options) {
        println!("{line}");
    }
}
