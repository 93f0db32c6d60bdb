//! Where the fact that a finding speaks of can be written.

use crate::shell::page::step;
use parvis_app::office::Site;
use parvis_core::{Code, Finding, Improvement, Place};

/// What cannot be said of a drawing but only drawn: a better file is brought in. The other findings about levels, rooms and
/// doors are settled by what somebody knows of them.
const TO_DRAW: [&str; 16] = [
    "P101", "P102", "P103", "P104", "P105", "P106", "P107", "P109", "P110", "P111", "P112", "P114", "P115",
    "P116", "P118", "P122",
];

/// What is answered in the rights check of a measure.
const OF_RIGHTS: [&str; 6] = ["R701", "R702", "R703", "R705", "R710", "R713"];

/// The page for it. None for what a drill, an exercise or somebody showed: that it was done is said on its own page.
pub fn answer(site: &str, finding: &Finding) -> Option<String> {
    if finding.code == Improvement::CODE {
        return None;
    }
    let end = match &finding.place {
        Place::Fact(key) => format!("facts/{key}"),
        Place::Section(key) => format!("plan/{}", step(key)),
        Place::Person(id) => format!("team/people/{}", step(id.as_str())),
        Place::Role(key) => format!("team/roles/{}", step(key)),
        Place::Measure(id) if OF_RIGHTS.contains(&finding.code.0) => format!("measures/{}/rights", step(id)),
        Place::Measure(id) => format!("measures/{}", step(id)),
        Place::Drill(_) => "drills".to_owned(),
        _ if TO_DRAW.contains(&finding.code.0) => "import".to_owned(),
        Place::Unit(id) if finding.related.is_empty() => format!("rooms/{}", step(id.as_str())),
        Place::Opening(id) if finding.related.is_empty() => format!("doors/{}", step(id.as_str())),
        _ => of_family(finding.code, &Site::mark(finding)),
    };
    Some(format!("/sites/{site}/{end}"))
}

/// The page of what a family of checks looks at.
fn of_family(code: Code, mark: &str) -> String {
    match code.0.as_bytes().first() {
        Some(b'H') => "team".to_owned(),
        Some(b'R') => "measures".to_owned(),
        Some(b'D') => "drills".to_owned(),
        Some(b'L') => "facts".to_owned(),
        Some(b'E' | b'K' | b'P') => format!("rooms?finding={mark}"),
        _ => "import".to_owned(),
    }
}
