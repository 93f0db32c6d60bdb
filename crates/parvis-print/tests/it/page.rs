//! The findings page.

use crate::sample::{Sample, dossier};
use parvis_core::{Dossier, Language};
use parvis_print::findings_html;
use std::path::Path;

fn write(name: &str, sample: &Sample) -> String {
    let html = findings_html(&sample.view());
    std::fs::write(Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.html")), &html).unwrap();
    html
}

#[test]
fn the_page_stands_alone_and_every_pin_leads_somewhere() {
    let html = write("school", &Sample::of(dossier(), Language::Ru));
    assert!(html.starts_with("<!DOCTYPE html>\n<html lang=\"ru\">"), "{}", &html[..80]);
    for outside in ["<script", "<link", "<img", "@import", "url(", "http://", "https://"] {
        let found = html.replace("http://www.w3.org/2000/svg", "");
        assert!(!found.contains(outside), "{outside} on a page that must stand alone");
    }
    let mut pins = 0;
    for link in html.split("href=\"#").skip(1) {
        let anchor = link.split('"').next().unwrap();
        assert_eq!(html.matches(&format!(" id=\"{anchor}\"")).count(), 1, "#{anchor}");
        pins += usize::from(anchor.starts_with('f'));
    }
    assert!(pins > 40, "{pins} pins");
}

#[test]
fn every_finding_is_on_the_page() {
    let sample = Sample::of(dossier(), Language::En);
    let html = write("school-en", &sample);
    assert_eq!(html.matches("<p class=\"place\">").count(), sample.findings.len());
}

#[test]
fn hostile_text_is_escaped() {
    let html = write("hostile", &Sample::of(crate::plan::hostile(), Language::En));
    assert!(!html.contains("<script"), "a script got through");
    assert_eq!(html.matches("</svg>").count(), html.matches("<svg ").count());
}

#[test]
fn an_empty_dossier_is_still_a_page() {
    let html = write("empty", &Sample::of(Dossier::default(), Language::Kk));
    assert!(html.contains("<h1>") && html.ends_with("</html>"));
}
