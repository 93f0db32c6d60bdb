//! Who took part: how many in all, from which countries, at which tables, from which walk of life. Counts, never names.

use super::{Arg, Sentence};
use crate::event::Profile;
use crate::id::Function;
use crate::state::State;

/// How many came, and of whom; `joined` are the events by which they did.
pub fn came(state: &State, joined: &[u64]) -> Vec<Sentence> {
    let profiles = state.people.values().filter_map(|person| person.profile.as_ref());
    let profiles: Vec<&Profile> = profiles.map(|profile| &profile.value).collect();
    let sentence = |id| Sentence::new(id, joined.iter().copied());
    let count = |of: &dyn Fn(&Profile) -> bool| profiles.iter().filter(|profile| of(profile)).count();
    let nations = state.nations().iter();
    let nations = nations.map(|one| (Arg::Nation(one.clone()), count(&|profile| profile.nation == *one)));
    let tables = state.tables().iter();
    let tables =
        tables.map(|one| (Arg::Plain(state.table_called(one)), count(&|profile| profile.table == *one)));
    let functions = Function::ALL.iter().copied().map(Some).chain([None]);
    let functions = functions.map(|one| (Arg::Function(one), count(&|profile| profile.function == one)));
    let total = sentence("report-came")
        .with("came", Arg::Count(profiles.len()))
        .with("expected", Arg::Count(state.expected().count()));
    let of = |id, shares: Vec<(Arg, usize)>| {
        // From where nobody came is said as well: a country that stayed away is no detail.
        (!profiles.is_empty()).then(|| sentence(id).with("shares", Arg::Shares(shares)))
    };
    let mut sentences = vec![total];
    sentences.extend(of("report-came-nations", nations.collect()));
    sentences.extend(of("report-came-tables", tables.collect()));
    if profiles.iter().any(|profile| profile.function.is_some()) {
        let there = functions.filter(|(_, count)| *count > 0);
        sentences.extend(of("report-came-functions", there.collect()));
    }
    sentences
}
