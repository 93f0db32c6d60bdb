//! The plan as PDF.

use crate::sample::{Sample, dossier};
use parvis_core::{Accepted, Dossier, Finding, InHand, Language, Provenance, Settled, Severity};
use parvis_print::{Part, plan_pdf};
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
    let once = print("school-once", &sample);
    // Nothing kept from the first time may help the second.
    comemo::evict(0);
    let again = Sample::of(dossier(), Language::Kk);
    assert_eq!(once, print("school-again", &again));
}

#[test]
fn an_empty_dossier_is_still_a_plan() {
    print("empty", &Sample::of(Dossier::default(), Language::En));
}

/// Everything a user can write, written by somebody who wants to break out of it.
const HOSTILE: &str = "#panic() #import \"@preview/x\" $x^2$ @ref <label> `raw` *b* _i_ \\ // c /* d */ [x](javascript:1) ]]> </svg> <script>alert(1)</script> \u{0} \u{1f600} 漢字 \u{202e}abc \u{e000} #{let x = 1}";

pub fn hostile() -> Dossier {
    let mut dossier = dossier();
    dossier.site.name = HOSTILE.into();
    dossier.site.address = HOSTILE.repeat(3);
    for person in &mut dossier.people.persons {
        person.function = HOSTILE.into();
        person.agency = "ы".repeat(200);
    }
    for section in &mut dossier.sections {
        section.title = HOSTILE.into();
        let nested = format!("{} deep", ">".repeat(400));
        section.body = format!(
            "# {HOSTILE}\n\n{HOSTILE}\n\n- {HOSTILE}\n  - {HOSTILE}\n\n```\n{HOSTILE}\n\n```\n\n    {HOSTILE}\n\n|a|b|\n|-|-|\n|{HOSTILE}|\n\n{nested}\n\n***\n\n0. x\n\n<div>#panic()</div>\n"
        );
    }
    for measure in &mut dossier.measures {
        measure.name = HOSTILE.into();
    }
    let plan = dossier.plan.as_mut().unwrap();
    for unit in &mut plan.units {
        unit.name = HOSTILE.into();
    }
    for (index, level) in plan.levels.iter_mut().enumerate() {
        level.name = format!("{HOSTILE} {index}");
    }
    for fixture in &mut plan.fixtures {
        fixture.name = HOSTILE.into();
    }
    dossier
}

#[test]
fn text_of_users_never_runs() {
    print("hostile", &Sample::of(hostile(), Language::En));
}

#[test]
fn a_plan_without_outdoors_people_or_north_is_set() {
    let mut bare = dossier();
    let plan = bare.plan.as_mut().unwrap();
    plan.fixtures.clear();
    plan.georeference = None;
    bare.people = parvis_core::People::default();
    bare.sections.clear();
    print("bare", &Sample::of(bare, Language::Ru));
}

/// Pages of a PDF, by the outline's and footers' own count: the page tree says it in the clear.
fn pages(pdf: &[u8]) -> usize {
    let text = String::from_utf8_lossy(pdf);
    text.matches("/Type/Page").count() - text.matches("/Type/Pages").count()
}

#[test]
fn a_site_under_many_schemes_gets_more_pages_and_one_cover() {
    let sample = Sample::of(Dossier::default(), Language::Ru);
    let mut view = sample.view();
    let one = pages(&plan_pdf(&view).unwrap());
    let mut class = crate::sample::classification();
    class.outcome = class.outcome.repeat(4);
    class.reasons = class.reasons.iter().cycle().take(16).cloned().collect();
    view.classifications = vec![class; 12];
    let pdf = plan_pdf(&view).unwrap();
    std::fs::write(Path::new(env!("CARGO_TARGET_TMPDIR")).join("many-schemes.pdf"), &pdf).unwrap();
    assert!(pages(&pdf) > one + 5, "{} pages, {one} with one scheme", pages(&pdf));
}

#[test]
fn a_part_of_the_plan_is_printed_by_itself() {
    let sample = Sample::of(dossier(), Language::Kk);
    let mut view = sample.view();
    let whole = pages(&plan_pdf(&view).unwrap());
    for (part, name) in [(Part::Responders, "responders"), (Part::ClassCard, "class-card")] {
        view.part = part;
        let pdf = plan_pdf(&view).unwrap();
        std::fs::write(Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.pdf")), &pdf).unwrap();
        assert!((1..whole / 2).contains(&pages(&pdf)), "{name}: {} of {whole}", pages(&pdf));
    }
}

/// Entries of the outline of a PDF: its headings.
fn headings(pdf: &[u8]) -> usize {
    String::from_utf8_lossy(pdf).matches("/Title").count()
}

#[test]
fn what_was_decided_about_findings_stands_in_the_plan() {
    for language in [Language::En, Language::Ru] {
        let plain = Sample::of(dossier(), language);
        let mut decided = dossier();
        let by = Provenance { source: "Head teacher".into(), date: jiff::civil::date(2026, 11, 3) };
        let warning = plain.view().findings.iter().find(|finding| finding.severity == Severity::Warning);
        let accepted = Accepted {
            meant: warning.unwrap().meant(),
            reason: "The old wing is closed in winter".into(),
            from: by.clone(),
        };
        let in_hand = |finding: &Finding, due| InHand {
            meant: finding.meant(),
            owner: "City hall, department of education".into(),
            due,
            measure: decided.measures[0].id.clone(),
            from: by.clone(),
        };
        let errors = plain.view().findings.iter().filter(|finding| finding.severity == Severity::Error);
        let days = [jiff::civil::date(2027, 1, 15), jiff::civil::date(2026, 10, 1)];
        let in_hand = errors.zip(days).map(|(finding, due)| in_hand(finding, due)).collect();
        decided.settled = Settled { in_hand, accepted: vec![accepted] };
        let without = headings(&print(&format!("open-{language}"), &plain));
        let with = headings(&print(&format!("decided-{language}"), &Sample::of(decided, language)));
        assert_eq!(with, without + 3, "the part, what is in hand, what was accepted");
    }
}
