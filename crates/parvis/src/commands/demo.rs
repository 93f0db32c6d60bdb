//! `parvis demo`: the main job on the school that comes with the program.

use crate::output::{Screen, print_human, summary};
use crate::session::{Done, Session, columns};
use anstream::{print, println};
use parvis_app::{Trouble, documents, dossiers, review};
use parvis_core::{Arg, Finding, Severity};
use std::path::Path;

/// Checks the school, prints what it is and what is to settle, and leaves the plan and the findings page.
pub fn run(session: &Session, to: &Path) -> Result<Done, Trouble> {
    let opened = dossiers::example(session.packs());
    let words = session.words();
    let Some(dossier) = opened.dossier else {
        return Err(Trouble::DossierBroken { findings: opened.findings, texts: opened.texts });
    };
    let review = review::review(&dossier, opened.findings, session.packs(), session.today);
    super::classify::show(&dossier, &review, &words);
    println!();
    let shown: Vec<&Finding> = review.findings.iter().filter(|f| f.severity != Severity::Note).collect();
    print!(
        "{}",
        print_human(
            &shown,
            &dossier,
            &words,
            &Screen { width: columns(), today: session.today, files: &opened.texts }
        )
    );
    println!("\n{}", summary(&review.findings, &words));
    let (plan, page) = super::waiting(&words.get("cli-drawing"), || {
        let plan = documents::plan(&dossier, &review, &words, session.today);
        (plan, documents::findings_page(&dossier, &review, &words, session.today))
    });
    for (name, bytes) in [("plan.pdf", plan?), ("findings.html", page.into_bytes())] {
        let file = to.join(name);
        dossiers::write_file(&file, &bytes)?;
        println!("{}", words.fill("cli-wrote-file", &[("file", Arg::Text(file.display().to_string()))]));
    }
    Ok(Done::Clean)
}
