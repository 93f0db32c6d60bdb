//! Facts woven into the plan's text: what stands in place of each name.

use parvis_core::{Dossier, Fact};
use parvis_words::Words;

/// What stands in place of a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Woven {
    /// What is known.
    Known(String),
    /// There is such a thing, and nobody has said what it is.
    NotKnown,
    /// The name stands for nothing.
    Nothing,
}

/// What stands in place of a name, in the reader's language.
pub fn woven(name: &str, dossier: &Dossier, words: &Words) -> Woven {
    use parvis_core::Woven as Name;
    let known = |text: &str| {
        if text.trim().is_empty() { Woven::NotKnown } else { Woven::Known(text.to_owned()) }
    };
    let count = |count: fn(&parvis_core::FloorPlan) -> usize| match &dossier.plan {
        Some(plan) => Woven::Known(words.count(count(plan) as u64)),
        None => Woven::NotKnown,
    };
    match parvis_core::Woven::parse(name) {
        None => Woven::Nothing,
        Some(Name::Fact(key)) => match dossier.site.facts.get(&key) {
            Some(Fact::Known { value, .. }) => known(&words.fact_value(&key, value)),
            Some(Fact::Unknown) => Woven::NotKnown,
            None if words.is_fact(&key) => Woven::NotKnown,
            None => Woven::Nothing,
        },
        Some(Name::SiteName) => known(&dossier.site.name),
        Some(Name::SiteAddress) => known(&dossier.site.address),
        Some(Name::Levels) => count(|plan| plan.levels.len()),
        Some(Name::Rooms) => count(|plan| plan.rooms().count()),
        Some(Name::Exits) => count(|plan| plan.exits().count()),
        Some(Name::Role(key) | Name::Phone(key)) if dossier.people.role(&key).is_none() => Woven::Nothing,
        Some(Name::Role(key)) => holder(dossier, &key).map_or(Woven::NotKnown, |it| known(&it.function)),
        Some(Name::Phone(key)) => {
            let phone = holder(dossier, &key).and_then(|holder| holder.phone.value());
            phone.map_or(Woven::NotKnown, |phone| known(phone))
        }
    }
}

fn holder<'a>(dossier: &'a Dossier, role: &str) -> Option<&'a parvis_core::Person> {
    dossier.people.person(dossier.people.role(role)?.holder.as_ref()?)
}

/// What names in a text are replaced from.
pub(crate) struct Weave<'a> {
    /// What is known.
    pub dossier: &'a Dossier,
    /// The reader's words.
    pub words: &'a Words,
}

/// A piece of a text whose names were replaced.
pub(crate) enum Piece {
    /// As it was written, or what is known.
    Text(String),
    /// In place of a name of which nothing is known.
    NotKnown(String),
}

impl Weave<'_> {
    /// A text in pieces; a name that stands for nothing stays as it was written.
    pub fn pieces(&self, text: &str) -> Vec<Piece> {
        let (mut pieces, mut open, mut done) = (Vec::new(), String::new(), 0);
        for (at, name) in parvis_core::woven(text) {
            open.push_str(text.get(done..at.start).unwrap_or_default());
            done = at.end;
            match woven(name, self.dossier, self.words) {
                Woven::Known(value) => open.push_str(&value),
                Woven::Nothing => open.push_str(text.get(at).unwrap_or_default()),
                Woven::NotKnown => {
                    pieces.push(Piece::Text(std::mem::take(&mut open)));
                    pieces.push(Piece::NotKnown(self.words.get("plan-not-known-yet")));
                }
            }
        }
        open.push_str(text.get(done..).unwrap_or_default());
        pieces.push(Piece::Text(open));
        pieces.retain(|piece| !matches!(piece, Piece::Text(text) if text.is_empty()));
        pieces
    }

    /// The same as one text.
    pub fn plain(&self, text: &str) -> String {
        let plain = |piece| match piece {
            Piece::Text(text) | Piece::NotKnown(text) => text,
        };
        self.pieces(text).into_iter().map(plain).collect()
    }
}
