//! One entry for every kind of foreign bytes: the fuzz targets in `fuzz/` and the bounded run in `tests/` share it.
//!
//! # Adding a target
//! Add the variant and its name, say in [`try_bytes`] what is done with the bytes, copy a file in
//! `fuzz/fuzz_targets`, and give the bounded run a seed.

use crate::archive::{ArchiveRefusal, Files, is_zip, pack, unpack};
use crate::dossier::{read_dossier, write_dossier};
use crate::plan::export::{ExportFormat, export};
use crate::plan::{Input, dxf, import};
use crate::{pictures, rows, sheet};
use geo::Coord;
use jiff::civil::{Date, date};
use parvis_core::{Code, FactDictionary, Georeference};
use std::borrow::Cow;

/// A kind of file that comes from outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// Building-model JSON.
    Bim,
    /// OpenStreetMap XML.
    OsmXml,
    /// OpenStreetMap PBF.
    OsmPbf,
    /// GeoJSON: OpenStreetMap's, per floor, or our own export.
    GeoJson,
    /// IMDF as a zip.
    ImdfZip,
    /// DXF.
    Dxf,
    /// Well-known text.
    Wkt,
    /// A dossier as a zip.
    DossierZip,
    /// A dossier's `site.toml`.
    TomlSite,
    /// A workbook.
    Sheet,
    /// Rows of CSV.
    Rows,
    /// A picture.
    Picture,
}

impl Target {
    /// Every target.
    pub const ALL: [Self; 12] = [
        Self::Bim,
        Self::OsmXml,
        Self::OsmPbf,
        Self::GeoJson,
        Self::ImdfZip,
        Self::Dxf,
        Self::Wkt,
        Self::DossierZip,
        Self::TomlSite,
        Self::Sheet,
        Self::Rows,
        Self::Picture,
    ];

    /// The name of its file in `fuzz/fuzz_targets`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Bim => "bim",
            Self::OsmXml => "osm_xml",
            Self::OsmPbf => "osm_pbf",
            Self::GeoJson => "geojson",
            Self::ImdfZip => "imdf_zip",
            Self::Dxf => "dxf",
            Self::Wkt => "wkt",
            Self::DossierZip => "dossier_zip",
            Self::TomlSite => "toml_site",
            Self::Sheet => "sheet",
            Self::Rows => "rows",
            Self::Picture => "picture",
        }
    }
}

const DAY: Date = date(2026, 1, 1);

/// Reads every layer as walls, and every block as a door, so that garbled drawings get as far as they can.
const EVERYTHING: &str = "[layers]\n\"*door*\" = \"door\"\n\"*двер*\" = \"door\"\n\"*text*\" = \"name\"\n\
                          \"*текст*\" = \"name\"\n\"*\" = \"wall\"\n[blocks]\n\"*\" = { is = \"door\", width_mm = 900 }\n";

/// Plans with more units than this are not exported again: the same code runs for small ones, faster.
const SMALL: usize = 60;

/// Gives the bytes to the program as that kind of file, and returns the codes it refuses them with: none when they
/// are read. It must not panic.
///
/// # Panics
/// A picture that was cleaned is not clean.
pub fn try_bytes(target: Target, bytes: &[u8]) -> Vec<Code> {
    match target {
        Target::Bim => try_plan(&Input::file("plan.json", bytes, DAY)),
        Target::OsmXml => try_plan(&Input::file("plan.osm", bytes, DAY)),
        Target::OsmPbf => try_plan(&Input::file("plan.osm.pbf", bytes, DAY)),
        Target::GeoJson => try_plan(&Input::file("plan.geojson", bytes, DAY)),
        Target::Wkt => try_plan(&Input::file("plan.wkt", bytes, DAY)),
        Target::Dxf => {
            let suggested = dxf::suggest_mapping("plan.dxf", bytes);
            let refused = suggested.err().map(|refusal| refusal.kind().code);
            let input = Input { mapping: Some(EVERYTHING), ..Input::file("plan.dxf", bytes, DAY) };
            refused.into_iter().chain(try_plan(&input)).collect()
        }
        Target::ImdfZip => files("plan.zip", bytes).map_or_else(refused, |files| {
            let files = files.into_iter().map(|(name, bytes)| (name, Cow::Owned(bytes))).collect();
            try_plan(&Input { name: "plan.zip", files, date: DAY, mapping: None })
        }),
        Target::DossierZip => files("site.zip", bytes).map_or_else(refused, |files| try_dossier(&files)),
        Target::TomlSite => try_dossier(&[("site.toml".to_owned(), bytes.to_vec())]),
        Target::Sheet => {
            let packed = files("sheet.xlsx", bytes).and_then(|files| pack("sheet.xlsx", &files));
            packed.map_or_else(refused, |bytes| {
                let _ = sheet::read(&bytes);
                Vec::new()
            })
        }
        Target::Rows => {
            let _ = rows::read(bytes);
            Vec::new()
        }
        Target::Picture => {
            let once = pictures::cleaned(bytes.to_vec());
            assert_eq!(once.clone().and_then(pictures::cleaned), once, "what is clean stays as it is");
            Vec::new()
        }
    }
}

#[expect(clippy::needless_pass_by_value, reason = "it ends an error's way")]
fn refused(refusal: ArchiveRefusal) -> Vec<Code> {
    vec![refusal.kind().code]
}

/// The files of a zip. A garbled zip fails its own checksums and never shows what is in it, so these may also stand
/// one after the other, each below a line `>>> name`.
fn files(name: &str, bytes: &[u8]) -> Result<Files, ArchiveRefusal> {
    if is_zip(bytes) {
        return unpack(name, bytes);
    }
    let mut files = Files::new();
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        match line.strip_prefix(b">>> ") {
            Some(name) => files.push((String::from_utf8_lossy(name).trim_end().to_owned(), Vec::new())),
            None => files.last_mut().into_iter().for_each(|(_, bytes)| bytes.extend_from_slice(line)),
        }
    }
    Ok(files)
}

fn try_plan(input: &Input) -> Vec<Code> {
    let mut plan = match import(input) {
        Ok(plan) => plan,
        Err(refusal) => return vec![refusal.kind().code],
    };
    if plan.units.len() > SMALL {
        return Vec::new();
    }
    plan.georeference.get_or_insert(Georeference { origin: Coord { x: 71.0, y: 51.0 }, bearing: 0.0 });
    for format in ExportFormat::ALL {
        let _ = export(&plan, format);
    }
    Vec::new()
}

fn try_dossier(files: &[(String, Vec<u8>)]) -> Vec<Code> {
    let (dossier, findings) = read_dossier(files, &FactDictionary::new());
    if let Some(dossier) = dossier {
        write_dossier(&dossier);
        return Vec::new();
    }
    findings.iter().map(|finding| finding.code).collect()
}
