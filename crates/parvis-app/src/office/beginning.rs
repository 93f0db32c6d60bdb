//! New sites: begun with every question and hardly an answer, or brought as the zip of a dossier.

use super::tree::named;
use super::{Moment, Office, Site, Trouble, Who, act, sites};
use crate::dossiers;
use parvis_access::{Action, Role, Thing};
use parvis_core::{Dossier, Fact, FactKind, Language, Provenance, Value};
use parvis_intake::dossier::new_dossier;
use parvis_store::{DossierId, NodeId};
use std::sync::Arc;

/// The fact that says what kind of place a site is.
const KIND: &str = "site_type";

/// The longest address, in letters; ours.
const LONGEST_ADDRESS: usize = 300;

/// What is known of a site when it is begun.
#[derive(Clone, Copy, Debug)]
pub struct NewSite<'a> {
    /// What people call it.
    pub name: &'a str,
    /// What kind of place it is, by the word of the dictionary; empty while nobody knows.
    pub kind: &'a str,
    /// Two-letter country code: it chooses the law.
    pub country: &'a str,
    /// Street address; may be empty.
    pub address: &'a str,
    /// Where it lies, if somebody knows: longitude and latitude in degrees.
    pub at: Option<(f64, f64)>,
    /// The language its plan is written in.
    pub language: Language,
}

impl Office {
    /// The kinds of sites the dictionary knows.
    pub fn site_kinds(&self) -> &'static [Arc<str>] {
        match self.packs.dictionary().get(KIND).map(|entry| &entry.kind) {
            Some(FactKind::Choice(words)) => words,
            _ => &[],
        }
    }

    /// Begins a site at a place: a dossier with every question and no answer but its kind.
    ///
    /// # Errors
    /// They may not; a name, kind, country or address that cannot be kept ([`Trouble::Slip`]).
    pub async fn site_begin(
        &self,
        who: &Who,
        at: &NodeId,
        new: &NewSite<'_>,
        moment: Moment,
    ) -> Result<DossierId, Trouble> {
        let way = self.way(at).await?;
        self.demand(who, Action::AddSite, &way, Thing::Place, moment, "")?;
        let files = self.first_files(who, new, moment)?;
        self.site_put(at, files, &act(who, "", moment), moment).await
    }

    fn first_files(
        &self,
        who: &Who,
        new: &NewSite<'_>,
        moment: Moment,
    ) -> Result<Vec<(String, Vec<u8>)>, Trouble> {
        let name = named(new.name).map_err(|_| Trouble::Slip("slip-site-name"))?;
        let country = new.country.trim().to_uppercase();
        if country.len() != 2 || !country.bytes().all(|letter| letter.is_ascii_uppercase()) {
            return Err(Trouble::Slip("slip-site-country"));
        }
        let address = new.address.trim();
        if address.chars().count() > LONGEST_ADDRESS || address.chars().any(char::is_control) {
            return Err(Trouble::Slip("slip-site-address"));
        }
        let at = new.at.map(degrees).transpose()?;
        let kind = self.site_kinds().iter().find(|word| ***word == *new.kind);
        if kind.is_none() && !new.kind.is_empty() {
            return Err(Trouble::Slip("slip-site-kind"));
        }
        let id: String = self.draw().as_str().chars().filter(char::is_ascii_alphanumeric).take(8).collect();
        let id = format!("site-{}", id.to_lowercase());
        let facts = self.packs.dictionary();
        let mut files = new_dossier(&id, &name, &country, new.language, moment.today, facts);
        let before = dossiers::read(files.clone(), self.packs).dossier.ok_or(Trouble::Broken)?;
        let mut after = before.clone();
        address.clone_into(&mut after.site.address);
        after.site.at = at;
        if let Some(kind) = kind {
            let from = Provenance { source: who.name.clone(), date: moment.today };
            after.site.facts.insert(KIND.into(), Fact::known(Value::Choice(kind.clone()), from));
        }
        for edit in sites::edits(&before, &after) {
            if let (Some(file), Some(bytes)) =
                (files.iter_mut().find(|(path, _)| *path == edit.path), edit.bytes)
            {
                file.1 = bytes;
            }
        }
        Ok(files)
    }

    /// Says where a site lies, or that nobody knows.
    ///
    /// # Errors
    /// They may not; no such place on Earth ([`Trouble::Slip`]).
    pub async fn site_lies(
        &self,
        who: &Who,
        id: &DossierId,
        at: Option<(f64, f64)>,
        moment: Moment,
    ) -> Result<(), Trouble> {
        let site = self.site(who, id, moment).await?;
        self.must(who, Action::EditFacts, &site, moment)?;
        let at = at.map(degrees).transpose()?;
        let lies = |dossier: &mut Dossier| {
            dossier.site.at = at;
            Ok(())
        };
        self.change(who, id, "site.toml", moment, lies).await?;
        Ok(())
    }

    /// Whether nobody answers for a site yet: no head was invited to it, for those who see who works there.
    ///
    /// # Errors
    /// The store.
    pub async fn headless(&self, who: &Who, site: &Site, moment: Moment) -> Result<bool, Trouble> {
        let Some(node) = site.node().filter(|_| self.may(who, Action::SeePeople, site, moment)) else {
            return Ok(false);
        };
        let grants = self.store.grants_at(&node.id).await?;
        Ok(!grants.iter().any(|grant| grant.role == Role::SiteHead.word()))
    }
}

/// A place on Earth, to a metre.
fn degrees((lon, lat): (f64, f64)) -> Result<(f64, f64), Trouble> {
    // What is no number is in no range.
    if !(-180.0..=180.0).contains(&lon) || !(-90.0..=90.0).contains(&lat) {
        return Err(Trouble::Slip("slip-site-where"));
    }
    let metre = |degrees: f64| (degrees * 1e5).round() / 1e5;
    Ok((metre(lon), metre(lat)))
}
