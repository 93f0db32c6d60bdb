//! Two packs, or two editions of one, on the same sites: who enters, who leaves, who cannot be decided.

use crate::classify::Verdict;
use crate::packs::Pack;
use parvis_core::Facts;

/// What changes between two packs. Ids in the order of the sites.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comparison {
    /// In no class before, in one after.
    pub enter: Vec<String>,
    /// In a class before, in none after.
    pub leave: Vec<String>,
    /// In another class than before.
    pub moved: Vec<String>,
    /// Could be decided before, cannot be after.
    pub no_longer_decided: Vec<String>,
    /// Could not be decided before, can be after.
    pub newly_decided: Vec<String>,
    /// Cannot be decided under either.
    pub undecided: Vec<String>,
    /// The same as before.
    pub same: Vec<String>,
}

/// Compares two packs on sites, each with its id and facts.
pub fn compare<'a>(
    before: &Pack,
    after: &Pack,
    sites: impl IntoIterator<Item = (&'a str, &'a Facts)>,
) -> Comparison {
    let mut comparison = Comparison::default();
    for (id, facts) in sites {
        let (old, new) = (before.verdict(facts), after.verdict(facts));
        let (old_class, new_class) = (class_id(before, old), class_id(after, new));
        let list = match (old, new) {
            (Verdict::Undecided, Verdict::Undecided) => &mut comparison.undecided,
            (_, Verdict::Undecided) => &mut comparison.no_longer_decided,
            (Verdict::Undecided, _) => &mut comparison.newly_decided,
            _ => match (old_class, new_class) {
                (None, Some(_)) => &mut comparison.enter,
                (Some(_), None) => &mut comparison.leave,
                (Some(old), Some(new)) if old != new => &mut comparison.moved,
                _ => &mut comparison.same,
            },
        };
        list.push(id.to_owned());
    }
    comparison
}

fn class_id(pack: &Pack, verdict: Verdict) -> Option<&str> {
    match verdict {
        Verdict::Class(at) => pack.classes.get(at).map(|class| class.id.as_str()),
        _ => None,
    }
}
