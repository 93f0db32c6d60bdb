//! `parvis compare`: two packs, or two editions of one, on a set of dossiers.

use crate::session::{Done, Session};
use anstream::println;
use indicatif::ProgressBar;
use parvis_app::{Trouble, dossiers, review};
use parvis_core::{Arg, Facts};
use std::path::PathBuf;

/// Says who enters, who leaves and who cannot be decided.
pub fn run(session: &Session, before: &str, after: &str, paths: &[PathBuf]) -> Result<Done, Trouble> {
    let (old, new) = (review::pack(session.packs(), before)?, review::pack(session.packs(), after)?);
    let words = session.words();
    let bar = ProgressBar::new(paths.len() as u64);
    let mut sites: Vec<(String, Facts)> = Vec::new();
    for path in bar.wrap_iter(paths.iter()) {
        let opened = dossiers::open(path, session.packs())?;
        match opened.dossier {
            Some(dossier) => sites.push((dossier.site.id, dossier.site.facts)),
            None => return Err(Trouble::DossierBroken { findings: opened.findings, texts: opened.texts }),
        }
    }
    let comparison = review::compare(old, new, sites.iter().map(|(id, facts)| (id.as_str(), facts)));
    let lists = [
        ("compare-enter", &comparison.enter),
        ("compare-leave", &comparison.leave),
        ("compare-moved", &comparison.moved),
        ("compare-no-longer-decided", &comparison.no_longer_decided),
        ("compare-newly-decided", &comparison.newly_decided),
        ("compare-undecided", &comparison.undecided),
        ("compare-same", &comparison.same),
    ];
    for (id, sites) in lists {
        println!("{}", words.fill(id, &[("count", Arg::Count(sites.len() as u64))]));
        for site in sites {
            println!("  {site}");
        }
    }
    Ok(Done::Clean)
}
