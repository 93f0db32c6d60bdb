//! Rule packs: the law of a country as data, in editions, with the fact dictionary and the planning numbers.
//!
//! # Correcting or adding a criterion
//! Edit the files under `packs/`; `packs/README.md` shows how. No Rust is needed.

mod file;
mod load;
mod parts;
mod read;

pub(crate) use file::{Mark, Words};
pub use parts::{
    Class, Criterion, Deadline, DeadlineEnd, DrillRule, Force, Gap, GapKind, Mode, Note, Pack, Posture,
    Practice, Requirement, Scheme, Span, TimeUnit,
};

use crate::catalogue::Catalogue;
use crate::planning::Planning;
use crate::rights::RightsGate;
use jiff::civil::Date;
use parvis_core::{FactDictionary, Finding};
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The folder `packs/`, inside the program.
#[derive(rust_embed::RustEmbed)]
#[folder = "../../packs"]
struct Files;

/// Everything under `packs/`, read and checked.
#[derive(Debug)]
pub struct Packs {
    dictionary: FactDictionary,
    editions: Vec<Pack>,
    planning: Planning,
    catalogue: Catalogue,
    rights: RightsGate,
}

impl Packs {
    /// The packs the program was built with.
    pub fn embedded() -> &'static Self {
        static PACKS: LazyLock<Packs> = LazyLock::new(|| Packs::read(embedded_files()).0);
        &PACKS
    }

    /// Reads a folder of packs: each file's path below `packs/` and its text. What is wrong is reported, all of it;
    /// a pack with an error in any of its files is left out whole.
    pub fn read(files: impl IntoIterator<Item = (String, String)>) -> (Self, Vec<Finding>) {
        let files: BTreeMap<String, String> = files.into_iter().collect();
        let mut findings = Vec::new();
        let dictionary = read::dictionary(&files, &mut findings);
        let editions = load::packs(&files, &dictionary, &mut findings);
        let planning = Planning::read(&files, &mut findings);
        let catalogue = Catalogue::read(&files, &mut findings);
        let rights = RightsGate::read(&files, &mut findings);
        (Self { dictionary, editions, planning, catalogue, rights }, findings)
    }

    /// Reads the packs the program was built with, with these files added; a file of the same path replaces it.
    pub fn read_over_embedded(files: impl IntoIterator<Item = (String, String)>) -> (Self, Vec<Finding>) {
        let mut all: BTreeMap<String, String> = embedded_files().collect();
        all.extend(files);
        Self::read(all)
    }

    /// Every fact Parvis can ask for.
    pub const fn dictionary(&self) -> &FactDictionary {
        &self.dictionary
    }

    /// Every pack, by id and edition.
    pub fn all(&self) -> &[Pack] {
        &self.editions
    }

    /// The pack with this id and edition; without an edition, the newest.
    pub fn get(&self, id: &str, edition: Option<&str>) -> Option<&Pack> {
        let of_id = self.editions.iter().filter(|pack| pack.id == id);
        of_id
            .filter(|pack| edition.is_none_or(|wanted| pack.edition == wanted))
            .max_by_key(|pack| pack.force.span.from)
    }

    /// The pack in force for a country on a day; the baseline where no pack knows the country.
    ///
    /// `None` only if a folder of packs has no baseline.
    pub fn for_site(&self, country: &str, day: Date) -> Option<&Pack> {
        let newest = |country: &str| {
            let here = |pack: &&Pack| pack.countries.iter().any(|known| known == country);
            self.editions
                .iter()
                .filter(here)
                .filter(|pack| pack.force.span.covers(day))
                .max_by_key(|pack| pack.force.span.from)
        };
        newest(country).or_else(|| newest("*"))
    }

    /// Planning numbers: occupant loads, exit widths, stand-off distances.
    pub const fn planning(&self) -> &Planning {
        &self.planning
    }

    /// The catalogue of measures.
    pub const fn catalogue(&self) -> &Catalogue {
        &self.catalogue
    }

    /// The questions a measure must answer, and the rules for recordings.
    pub const fn rights(&self) -> &RightsGate {
        &self.rights
    }
}

/// The embedded files: path and text.
fn embedded_files() -> impl Iterator<Item = (String, String)> {
    Files::iter().filter_map(|path| {
        let file = Files::get(&path)?;
        Some((path.into_owned(), String::from_utf8_lossy(&file.data).into_owned()))
    })
}

/// The embedded files as they stand, for a user who wants a copy to correct.
pub fn embedded_copy() -> BTreeMap<String, String> {
    embedded_files().collect()
}
