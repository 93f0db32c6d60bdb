//! OpenStreetMap indoor plans (Simple Indoor Tagging) from XML, PBF and GeoJSON.
//!
//! Each reader hands the same things to one interpreter, so a plan means the same in all three.

mod assemble;
mod doors;
mod element;
mod geo_json;
mod interpret;
mod levels;
mod pbf;
mod rooms;
mod site;
mod tally;
#[cfg(test)]
mod tests;
mod words;
mod xml;

use super::{Input, Refusal};
use crate::draft::Draft;
use parvis_core::Provenance;

/// Reads OSM XML.
pub fn read_xml(input: &Input) -> Result<Draft, Refusal> {
    let (file, bytes) = only(input)?;
    Ok(draft(assemble::things(xml::read(file, bytes)?), input))
}

/// Reads OSM PBF.
pub fn read_pbf(input: &Input) -> Result<Draft, Refusal> {
    let (file, bytes) = only(input)?;
    Ok(draft(assemble::things(pbf::read(file, bytes)?), input))
}

/// Reads GeoJSON whose properties are OSM tags.
pub fn read_geojson(input: &Input) -> Result<Draft, Refusal> {
    let (file, bytes) = only(input)?;
    Ok(draft(geo_json::read(file, bytes)?, input))
}

fn only<'a>(input: &'a Input) -> Result<(&'a str, &'a [u8]), Refusal> {
    let first = input.files.first().map(|(file, bytes)| (file.as_str(), bytes.as_ref()));
    first.ok_or_else(|| Refusal::Empty { file: input.name.to_owned() })
}

fn draft(things: element::Things, input: &Input) -> Draft {
    interpret::draft(things, &Provenance { source: input.name.to_owned(), date: input.date })
}
