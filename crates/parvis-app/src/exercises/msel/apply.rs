//! Changes of a sheet as changes of the pack.

use super::row::{fields, inject};
use super::{Change, Part};
use parvis_exercise::Scenario;
use parvis_exercise::id::{InjectId, Lang};
use parvis_exercise::pack::{Edit, Text};
use std::collections::BTreeSet;

/// The change that one is taken or left with: what a sheet says of a row beside its words hangs together, so all of it goes
/// with the first.
pub fn together(changes: &[Change], at: usize) -> usize {
    let row = |change: &Change| match change {
        Change::Field { inject, .. } => Some(inject.clone()),
        _ => None,
    };
    let own = changes.get(at).and_then(row);
    let first = own.and_then(|own| changes.iter().position(|change| row(change).as_ref() == Some(&own)));
    first.unwrap_or(at)
}

/// Those of the changes that somebody chose, by the places [`together`] gives, as changes of the pack.
pub fn edits(scenario: &Scenario, changes: &[Change], chosen: &BTreeSet<usize>) -> Vec<Edit> {
    let mut edits = Vec::new();
    let taken = changes.iter().enumerate().filter(|(at, _)| chosen.contains(&together(changes, *at)));
    for (at, change) in taken {
        match change {
            Change::Words { inject, part, lang, after, .. } => {
                edits.push(words(inject, *part, *lang, after.clone()));
            }
            Change::Field { inject, .. } if together(changes, at) == at => {
                edits.extend(row(scenario, changes, inject));
            }
            Change::Field { .. } => {}
            Change::New { inject, words: said } => {
                edits.push(Edit::Row(inject.clone()));
                let said = said.iter();
                edits.extend(
                    said.map(|(part, lang, text)| words(&inject.id, *part, *lang, Some(text.clone()))),
                );
            }
            Change::Gone(inject) => edits.push(Edit::Gone(inject.clone())),
        }
    }
    edits
}

fn words(inject: &InjectId, part: Part, lang: Lang, text: Option<Text>) -> Edit {
    Edit::Words { key: part.key(inject), lang, text }
}

/// A row with all that a sheet says of it; it was found sound when the sheet was read.
fn row(scenario: &Scenario, changes: &[Change], id: &InjectId) -> Option<Edit> {
    let mut all = fields(scenario.inject(id)?);
    for change in changes {
        if let Change::Field { inject, field, after, .. } = change
            && inject == id
        {
            all.insert(*field, after.clone());
        }
    }
    inject(id, &all, scenario).ok().map(|inject| Edit::Row(Box::new(inject)))
}
