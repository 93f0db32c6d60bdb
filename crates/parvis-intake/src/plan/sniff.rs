//! Which format a file is, by what is in it. Endings lie; contents seldom do.

use super::{Input, Refusal};

/// A format of plan files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Building-model JSON.
    Bim,
    /// OpenStreetMap XML.
    OsmXml,
    /// OpenStreetMap PBF.
    OsmPbf,
    /// GeoJSON of OpenStreetMap features.
    OsmGeoJson,
    /// GeoJSON per floor with a manifest.
    Floors,
    /// IMDF.
    Imdf,
    /// DXF.
    Dxf,
    /// Well-known text.
    Wkt,
}

/// What Parvis reads, for the sentence that refuses anything else.
pub const ACCEPTED: &str = "BIM JSON, OpenStreetMap indoor plans (GeoJSON, XML, PBF), IMDF, GeoJSON per floor \
                            with main.json, DXF and WKT";

/// How far into a file its format is looked for.
const LOOK: usize = 64 * 1024;

/// The format of the input.
pub fn sniff(input: &Input) -> Result<Format, Refusal> {
    let unknown = || Refusal::Unknown { file: input.name.to_owned(), accepted: ACCEPTED.to_owned() };
    if input.entry("unit.geojson").is_some()
        || input.entry("manifest.json").is_some()
        || super::imdf::is(input)
    {
        return Ok(Format::Imdf);
    }
    if input.entry("main.json").is_some_and(|(_, bytes)| holds(bytes, b"\"levels\"")) {
        return Ok(Format::Floors);
    }
    let [(file, bytes)] = input.files.as_slice() else { return Err(unknown()) };
    lone(file, bytes)?.ok_or_else(unknown)
}

/// The format of one file; `None` when it is none of ours.
fn lone(file: &str, bytes: &[u8]) -> Result<Option<Format>, Refusal> {
    let text = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes).trim_ascii_start();
    if text.is_empty() {
        return Err(Refusal::Empty { file: file.to_owned() });
    }
    if let Some(version) = dwg_version(bytes) {
        return Err(Refusal::Dwg { file: file.to_owned(), version });
    }
    Ok(match text.first() {
        Some(b'{' | b'[') => json(bytes),
        Some(b'<') if holds(head(text), b"<osm") => Some(Format::OsmXml),
        _ if holds(bytes.get(..64).unwrap_or(bytes), b"OSMHeader") => Some(Format::OsmPbf),
        _ if is_dxf(text) => Some(Format::Dxf),
        _ if is_wkt(text) => Some(Format::Wkt),
        _ => None,
    })
}

/// A DWG drawing begins with its version: `AC1032`.
fn dwg_version(bytes: &[u8]) -> Option<String> {
    let mark = bytes.get(..6)?;
    let drawing = mark.starts_with(b"AC10") || mark.starts_with(b"AC1.") || mark.starts_with(b"AC2.");
    drawing.then(|| String::from_utf8_lossy(mark).into_owned())
}

/// The kinds of JSON. Anything else, or too little of it to tell, is read as GeoJSON when it says so.
fn json(bytes: &[u8]) -> Option<Format> {
    if holds(bytes, b"\"BuildElement\"") {
        return Some(Format::Bim);
    }
    let collection = holds(bytes, b"\"FeatureCollection\"") || holds(bytes, b"\"features\"");
    collection.then_some(Format::OsmGeoJson)
}

/// A DXF begins with a group code 0 or a comment 999, or says that it is binary.
fn is_dxf(text: &[u8]) -> bool {
    if text.starts_with(b"AutoCAD Binary DXF") {
        return true;
    }
    let first = head(text).split(|byte| *byte == b'\n').next().unwrap_or_default().trim_ascii();
    (first == b"0" && holds(head(text), b"SECTION")) || first == b"999"
}

/// The words well-known text begins with.
fn is_wkt(text: &[u8]) -> bool {
    let word =
        head(text).split(|byte| !byte.is_ascii_alphabetic()).next().unwrap_or_default().to_ascii_uppercase();
    matches!(
        word.as_slice(),
        b"POLYGON" | b"MULTIPOLYGON" | b"GEOMETRYCOLLECTION" | b"LINESTRING" | b"POINT" | b"SRID"
    )
}

/// The beginning of a file.
fn head(bytes: &[u8]) -> &[u8] {
    bytes.get(..LOOK).unwrap_or(bytes)
}

/// Whether the bytes hold this word.
pub fn holds(bytes: &[u8], word: &[u8]) -> bool {
    bytes.windows(word.len()).any(|window| window == word)
}
