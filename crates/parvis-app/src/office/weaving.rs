//! Facts woven into the text of a plan: which there are, what each says now, and which names stand for nothing.

use super::{Office, Site, Trouble};
use crate::documents::{self, Woven as Said};
use parvis_core::{Dossier, FactKey, Woven, woven};
use parvis_words::Words;

/// Something that can be woven into a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Weavable {
    /// The name that stands for it, without braces.
    pub name: String,
    /// What people call it.
    pub label: String,
    /// What it says now, if anybody knows.
    pub value: Option<String>,
}

/// A name in a text that stands for nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unwoven {
    /// Its line, from one.
    pub line: usize,
    /// As it was written.
    pub name: String,
    /// A name that may be meant.
    pub near: Option<String>,
}

/// What belongs to no list of the dossier: the name that stands for it, and the message of what people call it.
const ALWAYS: [(Woven, &str); 5] = [
    (Woven::SiteName, "weave-site-name"),
    (Woven::SiteAddress, "weave-site-address"),
    (Woven::Levels, "weave-levels"),
    (Woven::Rooms, "weave-rooms"),
    (Woven::Exits, "weave-exits"),
];

impl Office {
    /// All that can be woven into the text of a site's plan: what is known first.
    ///
    /// # Errors
    /// [`Trouble::Broken`].
    pub fn weavable(&self, site: &Site, words: &Words) -> Result<Vec<Weavable>, Trouble> {
        let dossier = site.dossier()?;
        let one = |woven: Woven, label: String| {
            let name = woven.name();
            let value = match documents::woven(&name, dossier, words) {
                Said::Known(value) => Some(value),
                Said::NotKnown | Said::Nothing => None,
            };
            Weavable { name, label, value }
        };
        let always = ALWAYS.map(|(woven, label)| one(woven, words.get(label)));
        let facts = self.packs.dictionary().keys();
        let facts = facts.map(|key| one(Woven::Fact(key.clone()), words.fact_label(key)));
        let roles = dossier.people.roles.iter().flat_map(|role| {
            let name = words.role(&role.key);
            let phone = words.fill("weave-phone", &[("role", parvis_core::Arg::Text(name.clone()))]);
            [one(Woven::Role(role.key.clone()), name), one(Woven::Phone(role.key.clone()), phone)]
        });
        let mut all: Vec<Weavable> = always.into_iter().chain(roles).chain(facts).collect();
        all.sort_by_key(|one| one.value.is_none());
        Ok(all)
    }

    /// The names in a text that stand for nothing at this site.
    ///
    /// # Errors
    /// [`Trouble::Broken`].
    pub fn unwoven(&self, site: &Site, body: &str) -> Result<Vec<Unwoven>, Trouble> {
        let dossier = site.dossier()?;
        let mut found = Vec::new();
        for (index, line) in body.lines().enumerate() {
            let lost = woven(line).map(|(_, name)| name).filter(|name| !self.stands_for(dossier, name));
            found.extend(lost.map(|name| Unwoven {
                line: index + 1,
                name: name.to_owned(),
                near: self.near(dossier, name),
            }));
        }
        Ok(found)
    }

    fn stands_for(&self, dossier: &Dossier, name: &str) -> bool {
        match Woven::parse(name) {
            Some(Woven::Fact(key)) => self.packs.dictionary().contains_key(&key),
            Some(Woven::Role(key) | Woven::Phone(key)) => dossier.people.role(&key).is_some(),
            other => other.is_some(),
        }
    }

    fn near(&self, dossier: &Dossier, name: &str) -> Option<String> {
        let roles = dossier.people.roles.iter();
        let roles = roles.flat_map(|role| [Woven::Role(role.key.clone()), Woven::Phone(role.key.clone())]);
        let known = ALWAYS.into_iter().map(|(woven, _)| woven).chain(roles).map(|woven| woven.name());
        let facts = self.packs.dictionary().keys().map(FactKey::as_str).map(str::to_owned);
        let known: Vec<String> = known.chain(facts).collect();
        parvis_intake::nearest(name, known.iter().map(String::as_str)).map(ToOwned::to_owned)
    }
}
