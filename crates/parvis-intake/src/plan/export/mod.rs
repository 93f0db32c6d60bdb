//! Floor plans as files other programs read: GeoJSON, IMDF, OpenStreetMap indoor XML. Nobody is locked in.
//!
//! All three lie on Earth, so the plan needs a georeference. Drawing, names, uses, doors and connectors are
//! written; facts with their sources (who may lock, how many people) stay in the dossier.
//!
//! IMDF asks for an address, a venue category and names with a language; a drawing knows none of them, so the
//! address is left empty, the category is `unspecified` and the language `und`. What IMDF has no word for
//! stands in properties that begin with `parvis_`.

mod areas;
mod features;
mod geojson;
mod ids;
mod imdf;
mod osm;
mod osm_words;
#[cfg(test)]
mod tests;

use parvis_core::{Code, Finding, FindingKind, FloorPlan, Georeference, Place, Severity};

/// A format plans are exported to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExportFormat {
    /// One GeoJSON file with IMDF's features and properties, in WGS 84.
    GeoJson,
    /// The files of an IMDF archive.
    Imdf,
    /// OpenStreetMap XML with Simple Indoor Tagging, ids negative.
    Osm,
}

impl ExportFormat {
    /// Every format.
    pub const ALL: [Self; 3] = [Self::GeoJson, Self::Imdf, Self::Osm];

    /// The word on the command line.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::GeoJson => "geojson",
            Self::Imdf => "imdf",
            Self::Osm => "osm",
        }
    }

    /// The format this word names.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.as_str() == word)
    }
}

/// Why a plan was not exported.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ExportRefusal {
    /// It is not known where on Earth the plan lies.
    #[error(
        "the plan does not say where on Earth it lies; give the place of its origin with --at LON,LAT or --at LON,LAT,BEARING"
    )]
    NoPlace,
    /// Its place is none.
    #[error("the plan's place is no place a map can show; give longitude −180 to 180 and latitude −85 to 85")]
    BadPlace,
}

impl ExportRefusal {
    /// The finding's kind.
    pub const fn kind(&self) -> &'static FindingKind {
        match self {
            Self::NoPlace => &F120,
            Self::BadPlace => &F121,
        }
    }

    /// The same as a finding, for the CLI and its JSON and SARIF.
    pub const fn finding(&self) -> Finding {
        Finding::new(self.kind().code, Severity::Error, Place::Site)
    }
}

/// Every way an export is refused.
pub const KINDS: &[&FindingKind] = &[&F120, &F121];

const F120: FindingKind = FindingKind {
    code: Code("F120"),
    name: "plan_without_place",
    words: "title = Plan without a place on Earth\n\
            says = The plan does not say where on Earth it lies, and the format needs that.\n\
            settle = Give the longitude and latitude of the plan's origin, and how far its upward direction is turned from north: --at LON,LAT,BEARING.\n\
            why = GeoJSON, IMDF and OpenStreetMap give every point as longitude and latitude. A drawing in metres has to be put somewhere first; Parvis does not choose a place for it.\n",
};

const F121: FindingKind = FindingKind {
    code: Code("F121"),
    name: "plan_place_impossible",
    words: "title = Impossible place on Earth\n\
            says = The plan's longitude and latitude are no place a map can show.\n\
            settle = Give a longitude from −180 to 180 and a latitude from −85 to 85, in this order.\n\
            why = Longitude comes first and latitude second, both in degrees. Beyond 85 degrees the usual maps end.\n",
};

/// The files of an export: relative names and contents.
///
/// # Errors
/// When the plan has no georeference, or one that is no place.
pub fn export(plan: &FloorPlan, format: ExportFormat) -> Result<Vec<(String, Vec<u8>)>, ExportRefusal> {
    let place = plan.georeference.ok_or(ExportRefusal::NoPlace)?;
    if !is_place(place) {
        return Err(ExportRefusal::BadPlace);
    }
    Ok(match format {
        ExportFormat::GeoJson => geojson::files(plan, place),
        ExportFormat::Imdf => imdf::files(plan, place),
        ExportFormat::Osm => vec![("plan.osm".to_owned(), osm::xml(plan, place).into_bytes())],
    })
}

fn is_place(place: Georeference) -> bool {
    place.origin.x.abs() <= 180.0 && place.origin.y.abs() <= 85.0 && place.bearing.is_finite()
}
