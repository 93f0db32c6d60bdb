//! IMDF: the indoor format of Apple, Google and the OGC, as a folder or zip of GeoJSON files.
//!
//! Our own GeoJSON export is the same features in one file, and is read here too.
//!
//! A campus in one archive stays one floor plan: each level is named after its building, and rooms of
//! different buildings never lie above one another. To import one building, or names in one language, give a
//! mapping file with one or both of these lines:
//!
//! ```toml
//! building = "Academic building №3"   # a name in any language, or the building's id
//! language = "ru"                     # of names; else the manifest's
//! ```

mod context;
mod feature;
mod fixtures;
mod joints;
mod options;
mod rooms;
#[cfg(test)]
mod tests;
mod words;

use super::{Input, Refusal};
use crate::draft::{Draft, Frame};
use context::Context;
use feature::collect;
use options::Options;

/// Whether these files are IMDF: a level and a unit file side by side, or one collection of IMDF features.
pub fn is(input: &Input) -> bool {
    let has = |name: &str| input.entry(name).is_some();
    has("unit.geojson") && has("level.geojson") || is_collection(input)
}

/// One GeoJSON file whose features carry IMDF's `feature_type`, as our own export writes it.
fn is_collection(input: &Input) -> bool {
    let [(_, bytes)] = input.files.as_slice() else { return false };
    let head = bytes.get(..bytes.len().min(2048)).unwrap_or_default();
    let head = String::from_utf8_lossy(head);
    head.contains("\"feature_type\"") && head.contains("\"FeatureCollection\"")
}

/// The drawing in these files.
///
/// # Errors
/// When a file is cut short or no JSON, too large, or holds no unit at all.
pub fn read(input: &Input) -> Result<Draft, Refusal> {
    let features = collect(input)?;
    let options = Options::read(input)?;
    let mut context = Context::new(input, &features, &options)?;
    let units = rooms::units(&mut context, &features)?;
    if units.is_empty() {
        return Err(Refusal::NothingInside { file: input.name.to_owned() });
    }
    let openings = joints::openings(&mut context, &features)?;
    let connectors = joints::connectors(&mut context, &features, &units);
    let fixtures = fixtures::fixtures(&mut context, &features)?;
    context.remark_unused(&features);
    Ok(Draft {
        name: context.building_name(&features),
        frame: Frame::LonLat,
        levels: context.levels,
        units,
        openings,
        connectors,
        fixtures,
        remarks: context.remarks,
    })
}
