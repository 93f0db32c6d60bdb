//! The measures of the catalogue that can be taken, by group, as a list to choose from.

use parvis_app::office::Takeable;
use parvis_words::Words;

/// The name of a group, and its measures: id and what it is, roughly costs and touches.
pub type Group = (String, Vec<(String, String)>);

/// The measures by group, each group in the order of the reader's alphabet.
pub fn groups(all: Vec<Takeable>, words: &Words) -> Vec<Group> {
    let mut all: Vec<_> = all.into_iter().map(|measure| (words.text(&measure.name), measure)).collect();
    all.sort_by(|(a, x), (b, y)| x.group.cmp(&y.group).then_with(|| words.compare(a, b)));
    let mut groups: Vec<Group> = Vec::new();
    for (name, measure) in all {
        let group = words.get(&format!("settle-group-{}", measure.group.replace('_', "-")));
        let rights = if measure.touches_rights { words.get("settle-rights") } else { String::new() };
        let cost = words.get(&format!("settle-cost-{}", measure.cost.as_str()));
        let about = [name.as_str(), cost.as_str(), rights.as_str()];
        let name = about.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ");
        match groups.last_mut().filter(|(last, _)| *last == group) {
            Some((_, all)) => all.push((measure.id, name)),
            None => groups.push((group, vec![(measure.id, name)])),
        }
    }
    groups
}
