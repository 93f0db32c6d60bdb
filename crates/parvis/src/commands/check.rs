//! `parvis check`: all findings of a dossier, for people, scripts or editors.

use crate::output::{Format, Screen, print_human, summary, to_json, to_sarif};
use crate::session::{Done, Session, columns};
use anstream::{print, println};
use jiff::civil::Date;
use parvis_app::{Trouble, documents, dossiers, review};
use parvis_core::{Dossier, Finding, Severity};
use parvis_words::Words;
use std::path::Path;

/// What is shown, and how.
pub struct Options<'a> {
    /// Shape.
    pub format: Format,
    /// Notes too.
    pub notes: bool,
    /// Only codes that begin so.
    pub only: Option<&'a str>,
    /// Where findings.html goes.
    pub html: Option<&'a Path>,
}

/// Checks the dossier and reports.
pub fn run(session: &Session, path: &Path, options: &Options<'_>) -> Result<Done, Trouble> {
    let opened = match super::open(session, path) {
        Err(Trouble::DossierBroken { findings, .. }) if options.format != Format::Human => {
            machine(&findings, &Dossier::default(), &session.words(), (options.format, session.today))?;
            return Ok(Done::Unusable);
        }
        opened => opened?,
    };
    let site = opened.dossier.site.name.clone();
    let working = opened.words.fill("cli-checking", &[("site", parvis_core::Arg::Text(site))]);
    let review = super::waiting(&working, || {
        review::review(&opened.dossier, opened.findings.clone(), session.packs(), session.today)
            .with_forecast(&opened.results, session.today)
    });
    if let Some(file) = options.html {
        let page = documents::findings_page(&opened.dossier, &review, &opened.words, session.today);
        dossiers::write_file(file, page.as_bytes())?;
    }
    let mut findings = review.findings;
    if let Some(only) = options.only {
        findings.retain(|finding| finding.code.0.starts_with(&only.to_uppercase()));
    }
    match options.format {
        Format::Json | Format::Sarif => {
            machine(&findings, &opened.dossier, &opened.words, (options.format, session.today))?;
        }
        Format::Human => {
            let shown: Vec<&Finding> = findings
                .iter()
                .filter(|finding| options.notes || finding.severity != Severity::Note)
                .collect();
            let screen = Screen { width: columns(), today: session.today, files: &opened.texts };
            print!("{}", print_human(&shown, &opened.dossier, &opened.words, &screen));
            println!("\n{}", summary(&findings, &opened.words));
        }
    }
    Ok(super::done(&findings))
}

/// The findings for scripts or editors.
fn machine(
    findings: &[Finding],
    dossier: &Dossier,
    words: &Words,
    (format, today): (Format, Date),
) -> Result<(), Trouble> {
    let text = if format == Format::Json {
        to_json(findings, dossier, words, today)
    } else {
        to_sarif(findings, dossier, words)
    };
    println!("{}", text.map_err(|error| Trouble::NotPrinted(error.to_string()))?);
    Ok(())
}
