//! Answers part by part: what an agency approved of a plan stays approved while it stays the same, whatever becomes of the
//! rest. A plan is in force once everybody approved all of it.

use crate::office::sites::section_key;
use parvis_store::approvals::Given;
use std::collections::{BTreeMap, BTreeSet};

/// What an agency says of one part of a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartAnswer {
    /// It can be as it is.
    Approved,
    /// It is to be changed.
    Change,
}

impl PartAnswer {
    /// Every answer.
    pub const ALL: [Self; 2] = [Self::Approved, Self::Change];

    /// The word it is kept as.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Approved => "approved",
            Self::Change => "change",
        }
    }

    /// The answer kept as this word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|answer| answer.word() == word)
    }
}

/// What was answered about each part, by the name of its file.
pub type Parts = BTreeMap<String, PartAnswer>;

/// As they are kept: a line for each.
pub(super) fn write(parts: &Parts) -> String {
    let lines = parts.iter().map(|(path, answer)| format!("{} {path}", answer.word()));
    lines.collect::<Vec<_>>().join("\n")
}

pub(super) fn read(kept: &str) -> Parts {
    let part = |line: &str| {
        let (answer, path) = line.split_once(' ')?;
        Some((path.to_owned(), PartAnswer::parse(answer)?))
    };
    kept.lines().filter_map(part).collect()
}

/// Which of `now` were approved by an answer and did not change since.
pub(super) fn settled(
    given: &Given,
    approved: bool,
    changed: &[String],
    now: &BTreeSet<String>,
) -> BTreeSet<String> {
    let parts = read(&given.parts);
    let parts: BTreeMap<&str, PartAnswer> =
        parts.iter().map(|(path, answer)| (named(path), *answer)).collect();
    let stands = |path: &&String| {
        !changed.contains(path) && (approved || parts.get(named(path)) == Some(&PartAnswer::Approved))
    };
    now.iter().filter(stands).cloned().collect()
}

/// What a part is known by: a section by its key, so that it stays the same one when its number changes.
fn named(path: &str) -> &str {
    section_key(path).unwrap_or(path)
}

/// The parts that differ between two revisions, by the names they have in the later one, or had in the former. A section
/// that only stands elsewhere now says the same.
pub(super) fn differ<'a, T: PartialEq>(
    before: &'a BTreeMap<String, T>,
    after: &'a BTreeMap<String, T>,
) -> BTreeSet<&'a String> {
    let old: BTreeMap<&str, &T> = before.iter().map(|(path, part)| (named(path), part)).collect();
    let new: BTreeSet<&str> = after.keys().map(|path| named(path)).collect();
    let changed = after.iter().filter(|(path, part)| old.get(named(path)) != Some(part));
    let gone = before.keys().filter(|path| !new.contains(named(path)));
    changed.map(|(path, _)| path).chain(gone).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::Timestamp;

    #[test]
    fn what_was_approved_and_did_not_change_is_settled() {
        let parts = Parts::from([
            ("sections/01-a b.md".to_owned(), PartAnswer::Approved),
            ("plan.geojson".to_owned(), PartAnswer::Change),
            ("site.toml".to_owned(), PartAnswer::Approved),
        ]);
        let kept = write(&parts);
        assert_eq!(kept, "change plan.geojson\napproved sections/01-a b.md\napproved site.toml");
        assert_eq!(read(&kept), parts);
        let given = |verdict: &str| Given {
            verdict: verdict.into(),
            parts: kept.clone(),
            words: String::new(),
            at: Timestamp::UNIX_EPOCH,
            revision: 1,
        };
        let now = ["new.toml", "plan.geojson", "sections/01-a b.md", "site.toml"].map(str::to_owned).into();
        let names = |approved| {
            let settled =
                settled(&given("conditional"), approved, &["new.toml".into(), "site.toml".into()], &now);
            settled.into_iter().collect::<Vec<_>>().join(", ")
        };
        assert_eq!(names(false), "sections/01-a b.md");
        assert_eq!(names(true), "plan.geojson, sections/01-a b.md", "who approved all of it approved each");
    }

    #[test]
    fn a_section_that_only_moved_stays_approved() {
        let revision = |parts: &[(&str, u8)]| -> BTreeMap<String, u8> {
            parts.iter().map(|(path, says)| ((*path).to_owned(), *says)).collect()
        };
        let before =
            revision(&[("sections/01-alarm.md", 1), ("sections/02-families.md", 2), ("site.toml", 3)]);
        let after = revision(&[
            ("sections/01-night.md", 9),
            ("sections/02-alarm.md", 1),
            ("sections/03-families.md", 4),
            ("site.toml", 3),
        ]);
        let changed: Vec<String> = differ(&before, &after).into_iter().cloned().collect();
        assert_eq!(changed, ["sections/01-night.md", "sections/03-families.md"]);
        let gone: Vec<&String> = differ(&after, &before).into_iter().collect();
        assert_eq!(gone, ["sections/01-night.md", "sections/02-families.md"]);
        let given = Given {
            verdict: "conditional".into(),
            parts: "approved sections/01-alarm.md\napproved sections/02-families.md".into(),
            words: String::new(),
            at: Timestamp::UNIX_EPOCH,
            revision: 1,
        };
        let settled = settled(&given, false, &changed, &after.into_keys().collect());
        assert_eq!(settled.into_iter().collect::<Vec<_>>(), ["sections/02-alarm.md"]);
    }
}
