//! Tests of checks read like notes of a walk through the building: a dossier in a few lines, what one check says.
//!
//! ```text
//! level 1 First                           the storey the next lines speak of (storey 0 is there by itself)
//! room a 0,0 8x6 classroom people=30      lower left corner, width x depth, use; lock=yes|no no=12 name=…
//! door a-b 8,2 0.9 inward                 between a and b, here, this wide
//! exit E1 a 0,3 1.2                       out of a
//! stairs s 20,0 3x6 0..2                  one unit a storey (s0 s1 s2) and their connector; also ramp, elevator
//! point p 40,10                           assembly point; road, parking, refuge and every fixture word likewise
//! remark door_moved a-b 0.4               what the importer left
//! person head head_teacher phone=1        an underscore is a space
//! role incident_lead head deputy          holder, then deputies
//! measure cctv m034 in_place keep=7       a measure; camera, check: see `people.rs`
//! drill d1 lockdown 2026-03-02 announced  held unless `planned`
//! fact pupils 620
//! ```

mod drawing;
mod life;
mod line;

use crate::checks::Check;
use crate::{Case, Packs};
use expect_test::Expect;
use jiff::civil::{Date, date};
use line::Line;
use parvis_core::{Arg, Dossier, Finding, Place, Severity};

/// The day of all tests: a Tuesday in the new school year.
pub const TODAY: Date = date(2026, 9, 15);

/// Reads a dossier from its lines.
pub fn dossier(text: &str) -> Dossier {
    let mut drawing = drawing::Drawing::default();
    let mut dossier = Dossier::default();
    dossier.site.country = "XX".into();
    for line in text.lines().filter_map(Line::parse) {
        let known = drawing.take(&line) || life::take(&mut dossier, &line, &drawing.plan);
        assert!(known, "no such line: {line:?}");
    }
    dossier.plan = drawing.finish();
    dossier
}

/// Runs one check on a dossier under the packs the program carries, and compares its findings, one a line.
pub fn check(check: &Check, text: &str, expected: Expect) {
    check_under(check, Packs::embedded(), text, expected);
}

/// Runs one check on a dossier under these packs.
pub fn check_under(check: &Check, packs: &Packs, text: &str, expected: Expect) {
    let dossier = dossier(text);
    let findings = (check.run)(&Case::new(&dossier, packs, TODAY));
    for finding in &findings {
        assert_eq!(finding.code, check.kind.code, "a check reports its own code");
        assert!(rests_on_something(finding), "{}: an error rests on a source that may decide", finding.code);
        for name in crate::checks::words::arguments(check.kind.words) {
            assert!(
                name == "place" || finding.args.contains_key(name.as_str()),
                "{} does not supply ${name}",
                finding.code
            );
        }
    }
    expected.assert_eq(&findings.iter().map(show).collect::<String>());
}

/// Whether an error is plain logic, or has a source that may decide.
pub fn rests_on_something(finding: &Finding) -> bool {
    finding.severity != Severity::Error
        || finding.citations.is_empty()
        || finding.citations.iter().any(|citation| citation.evidence.may_decide())
}

/// The packs the program carries, with this text added to the end of one of their files.
pub fn packs_with(file: &str, more: &str) -> Packs {
    let whole = crate::packs::embedded_copy().remove(file).expect("the file is there") + more;
    let (packs, findings) = Packs::read_over_embedded([(file.to_owned(), whole)]);
    assert!(findings.is_empty(), "{findings:?}");
    packs
}

/// A finding on one line: `E203 warning level 0: people=120, room=60 [IBC 2018, section 1005.3] see a, b`.
pub fn show(finding: &Finding) -> String {
    let args: Vec<String> = finding.args.iter().map(|(name, arg)| format!("{name}={}", value(arg))).collect();
    let cited: Vec<String> = finding.citations.iter().map(ToString::to_string).collect();
    let related: Vec<String> = finding.related.iter().map(place).collect();
    let mut line = format!("{} {} {}", finding.code, finding.severity.as_str(), place(&finding.place));
    for (before, list, after) in [(": ", args, ""), (" [", cited, "]"), (" see ", related, "")] {
        if !list.is_empty() {
            line.push_str(&format!("{before}{}{after}", list.join(if before == " [" { "; " } else { ", " })));
        }
    }
    line + "\n"
}

fn value(arg: &Arg) -> String {
    match arg {
        Arg::Text(text) => text.clone(),
        Arg::Count(count) => count.to_string(),
        Arg::Number(number, digits) => format!("{number:.*}", usize::from(*digits)),
        Arg::Metres(metres) => format!("{metres:.2} m"),
        Arg::SquareMetres(area) => format!("{area:.1} m²"),
        Arg::Date(date) => date.to_string(),
        Arg::Message(id) => format!("<{id}>"),
        Arg::Translated(text) => {
            text.get(parvis_core::Language::En).map_or_else(String::new, |(_, text)| text.to_owned())
        }
        Arg::Place(at) => place(at),
    }
}

fn place(at: &Place) -> String {
    match at {
        Place::Site => "site".into(),
        Place::Fact(key) => format!("fact {key}"),
        Place::Level(id) => format!("level {id}"),
        Place::Unit(id) => id.to_string(),
        Place::Opening(id) => id.to_string(),
        Place::Fixture(id) => id.to_string(),
        Place::Person(id) => id.to_string(),
        Place::Role(key) => format!("role {key}"),
        Place::Measure(id) => format!("measure {id}"),
        Place::Drill(id) => format!("drill {id}"),
        Place::Section(key) => format!("section {key}"),
        Place::File { file, .. } => format!("file {file}"),
    }
}
