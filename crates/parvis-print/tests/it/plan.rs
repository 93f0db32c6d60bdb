//! The plan as PDF.

use crate::sample::{Sample, dossier};
use parvis_core::{Dossier, Language};
use parvis_print::plan_pdf;
use std::path::Path;

fn print(name: &str, sample: &Sample) -> Vec<u8> {
    let pdf = plan_pdf(&sample.view()).unwrap_or_else(|error| panic!("{name}: {error}"));
    std::fs::write(Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.pdf")), &pdf).unwrap();
    pdf
}

#[test]
fn the_school_is_set_in_every_language() {
    for language in [Language::En, Language::Ru, Language::Kk, Language::Fr] {
        let started = std::time::Instant::now();
        let pdf = print(&format!("school-{language}"), &Sample::of(dossier(), language));
        println!("{language}: {} kB, {:?} with reach", pdf.len() / 1000, started.elapsed());
    }
}

#[test]
fn the_same_values_give_the_same_bytes() {
    let sample = Sample::of(dossier(), Language::Kk);
    assert_eq!(print("school-once", &sample), print("school-once", &sample));
    let again = Sample::of(dossier(), Language::Kk);
    assert_eq!(print("school-once", &sample), print("school-again", &again));
}

#[test]
fn an_empty_dossier_is_still_a_plan() {
    print("empty", &Sample::of(Dossier::default(), Language::En));
}
