//! `parvis explain`: the paragraph behind a finding's code.

use crate::session::{Done, Session, columns};
use anstream::println;
use parvis_app::Trouble;
use parvis_core::FindingKind;
use parvis_words::Words;

/// Explains one code, or lists them all.
pub fn run(session: &Session, code: Option<&str>) -> Result<Done, Trouble> {
    let words = session.words();
    let Some(code) = code else {
        list(&words);
        return Ok(Done::Clean);
    };
    let asked = code.to_uppercase();
    let Some(kind) = parvis_app::kinds().find(|kind| kind.code.0 == asked || kind.name == code) else {
        return Err(Trouble::NoSuchCode { code: code.to_owned(), near: nearest(&asked).to_owned() });
    };
    println!("{}: {} ({})\n", kind.code, words.title(kind.code), kind.name);
    for line in textwrap::wrap(&words.why(kind.code), columns()) {
        println!("{line}");
    }
    Ok(Done::Clean)
}

/// Every code with its title.
fn list(words: &Words) {
    let mut kinds: Vec<&FindingKind> = parvis_app::kinds().collect();
    kinds.sort_by_key(|kind| kind.code);
    for kind in kinds {
        println!("{}  {}", kind.code, words.title(kind.code));
    }
}

/// The code most like the one asked for; the family's letter counts most.
fn nearest(asked: &str) -> &'static str {
    let differences = |code: &str| {
        let family = if asked.chars().next() == code.chars().next() { 0 } else { 3 };
        let longer = asked.chars().count().abs_diff(code.chars().count());
        asked.chars().zip(code.chars()).filter(|(a, b)| a != b).count() + longer + family
    };
    parvis_app::kinds().map(|kind| kind.code.0).min_by_key(|code| differences(code)).unwrap_or_default()
}
