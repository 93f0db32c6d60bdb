//! Floor plans from the files people have: which reader a file is for, and the one way out of all of them.
//!
//! # Adding a format
//! 1. Write a reader beside the others: `pub fn read(input: &Input) -> Result<Draft, Refusal>`. It translates
//!    words and collects shapes; it repairs nothing and assumes nothing.
//! 2. Teach `import` below to know the format by its content.
//! 3. Try it on a real file, cut short and garbled too.

pub mod bim;
pub mod dxf;
pub mod export;
mod feature;
pub mod finish;
pub mod floors;
pub mod imdf;
mod input;
mod limits;
pub mod osm;
mod refusal;
mod sniff;
#[cfg(test)]
pub mod testing;
#[cfg(test)]
mod tests;
mod text;
pub mod wkt;

pub use finish::finish;
pub use input::Input;
pub(crate) use refusal::{F102, F104};
pub use refusal::{KINDS, Refusal};
pub use sniff::{ACCEPTED, Format, sniff};

use parvis_core::{FloorPlan, Provenance};

/// Reads a plan in whatever format it is, repairs it, and works out what the file does not say.
///
/// # Errors
/// When the file cannot be used; the refusal says why in one sentence, and nothing is kept.
pub fn import(input: &Input) -> Result<FloorPlan, Refusal> {
    limits::sizes(input)?;
    let draft = match sniff(input)? {
        Format::Bim => bim::read(input),
        Format::Imdf => imdf::read(input),
        Format::Wkt => wkt::read(input),
        Format::Dxf => dxf::read(input),
        Format::OsmXml => osm::read_xml(input),
        Format::OsmPbf => osm::read_pbf(input),
        Format::OsmGeoJson => osm::read_geojson(input),
        Format::Floors => floors::read(input),
    }?;
    limits::draft(&draft, input)?;
    let source = Provenance { source: input.name.to_owned(), date: input.date };
    let plan = finish(draft, source);
    if plan.units.is_empty() {
        return Err(Refusal::NothingInside { file: input.name.to_owned() });
    }
    Ok(plan)
}
