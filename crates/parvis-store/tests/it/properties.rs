//! Whatever several people do in whatever order, no edit is lost without somebody hearing of it.

use crate::fixture::{Place, both, by, dossier, gone, set};
use parvis_store::dossiers::{Edit, Saved};
use parvis_store::{DossierId, Store};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestCaseError, TestRunner};
use std::collections::BTreeMap;

both!(no_edit_is_lost_silently);

type Parts = BTreeMap<String, Vec<u8>>;

/// What one of three people does next.
#[derive(Clone, Debug)]
enum Deed {
    /// Loads the newest revision and forgets what was not saved.
    Load(usize),
    /// Writes a value into a part, or takes it away, in their own copy.
    Edit(usize, u8, Option<u8>),
    /// Saves their copy.
    Save(usize),
    /// Takes back a revision, counted from the newest.
    Undo(i64),
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        2 => (0..3_usize).prop_map(Deed::Load),
        6 => (0..3_usize, 0..3_u8, prop::option::weighted(0.8, 0..4_u8)).prop_map(|(p, k, v)| Deed::Edit(p, k, v)),
        4 => (0..3_usize).prop_map(Deed::Save),
        1 => (0..4_i64).prop_map(Deed::Undo),
    ]
}

/// A person's copy: where they began and what they want.
#[derive(Default)]
struct Copy {
    base: i64,
    edits: BTreeMap<String, Option<u8>>,
}

fn no_edit_is_lost_silently(place: &Place) {
    let store = place.run(place.open());
    let config = Config { cases: 40, failure_persistence: None, ..Config::default() };
    TestRunner::new(config)
        .run(&prop::collection::vec(deed(), 1..25), |deeds| place.run(play(&store, &deeds)))
        .unwrap();
    assert!(place.run(store.verify(None)).unwrap().faults.is_empty());
}

async fn play(store: &Store, deeds: &[Deed]) -> Result<(), TestCaseError> {
    let id = dossier(store).await;
    let mut copies: [Copy; 3] = Default::default();
    // The parts of each revision, as they must be.
    let mut revisions = vec![Parts::new()];
    for deed in deeds {
        match deed {
            Deed::Load(person) => {
                copies[*person] = Copy { base: newest(&revisions), edits: BTreeMap::new() };
            }
            Deed::Edit(person, part, value) => {
                copies[*person].edits.insert(format!("part-{part}"), *value);
            }
            Deed::Save(person) => {
                let copy = std::mem::take(&mut copies[*person]);
                let saved = saves(store, &id, &copy, &mut revisions).await?;
                copies[*person] = Copy { base: saved, edits: BTreeMap::new() };
            }
            Deed::Undo(back) => undoes(store, &id, newest(&revisions) - back, &mut revisions).await?,
        }
    }
    for (number, parts) in (0..).zip(&revisions) {
        prop_assert_eq!(&store.dossier_bytes(&id, number).await.unwrap(), parts);
    }
    Ok(())
}

/// The number of the newest revision; the first in the list is the empty dossier.
fn newest(revisions: &[Parts]) -> i64 {
    (0..).zip(revisions).map(|(number, _)| number).last().unwrap()
}

/// A save is taken only if no part that it changes was changed to something else since; says the newest revision.
async fn saves(
    store: &Store,
    id: &DossierId,
    copy: &Copy,
    revisions: &mut Vec<Parts>,
) -> Result<i64, TestCaseError> {
    let value = |value: &Option<u8>| value.map(|value| value.to_string());
    let edits: Vec<Edit> = copy
        .edits
        .iter()
        .map(|(path, edit)| value(edit).map_or_else(|| gone(path), |value| set(path, &value)))
        .collect();
    let (base, now) = (&revisions[copy.base as usize], revisions.last().unwrap().clone());
    let lost: Vec<_> = copy
        .edits
        .iter()
        .filter(|(path, edit)| {
            let yours = value(edit).map(String::into_bytes);
            now.get(*path) != base.get(*path) && now.get(*path) != yours.as_ref()
        })
        .map(|(path, _)| path.clone())
        .collect();
    let mut after = now.clone();
    for (path, edit) in &copy.edits {
        match value(edit) {
            Some(value) => after.insert(path.clone(), value.into_bytes()),
            None => after.remove(path),
        };
    }
    let head = newest(revisions);
    match store.dossier_save(id, copy.base, &edits, &by("somebody", head)).await.unwrap() {
        Saved::Made(number) => {
            prop_assert_eq!(number, head + 1);
            prop_assert!(lost.is_empty(), "lost {:?}", lost);
            revisions.push(after);
        }
        Saved::Nothing(number) => prop_assert_eq!((number, &after), (head, &now)),
        Saved::Conflict(conflict) => {
            let said: Vec<_> = conflict.clashes.iter().map(|clash| clash.path.clone()).collect();
            prop_assert_eq!(said, lost);
            for clash in &conflict.clashes {
                prop_assert_eq!(clash.theirs.as_ref(), now.get(&clash.path));
                prop_assert_eq!(clash.base.as_ref(), base.get(&clash.path));
            }
        }
    }
    Ok(newest(revisions))
}

/// An undo gives back what the parts were before, and touches nothing else.
async fn undoes(
    store: &Store,
    id: &DossierId,
    number: i64,
    revisions: &mut Vec<Parts>,
) -> Result<(), TestCaseError> {
    if number < 1 {
        return Ok(());
    }
    let (before, made) = (&revisions[number as usize - 1], &revisions[number as usize]);
    let now = revisions.last().unwrap();
    let mut after = now.clone();
    for path in (0..3).map(|part| format!("part-{part}")).filter(|path| before.get(path) != made.get(path)) {
        match before.get(&path) {
            Some(bytes) => after.insert(path, bytes.clone()),
            None => after.remove(&path),
        };
    }
    match store.dossier_undo(id, number, &by("somebody", number)).await.unwrap() {
        Saved::Made(made) => {
            prop_assert_eq!(made, newest(revisions) + 1);
            revisions.push(after);
        }
        Saved::Nothing(_) => prop_assert_eq!(&after, now),
        Saved::Conflict(conflict) => {
            for clash in conflict.clashes {
                prop_assert_ne!(clash.theirs, made.get(&clash.path).cloned());
            }
        }
    }
    Ok(())
}
