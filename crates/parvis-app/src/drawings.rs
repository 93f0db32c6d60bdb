//! Floor plans: in from the files people have, out for other programs.

use crate::{Packs, Trouble};
use jiff::civil::Date;
use parvis_core::{FloorPlan, Georeference, Place};
use parvis_intake::plan::{self, Input, export};
use parvis_intake::{archive, dossier};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

pub use export::ExportFormat;

/// Reads a floor plan from a file, folder or zip.
///
/// # Errors
/// When the file cannot be used; the refusal says what, where and what to do.
pub fn import(path: &Path, mapping: Option<&Path>, today: Date) -> Result<FloorPlan, Trouble> {
    let name = path
        .file_name()
        .map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned());
    let files = archive::read(path).map_err(|refusal| Trouble::refused(refusal.finding()))?;
    let mapping = mapping.map(text_of).transpose()?;
    understand(&name, files, mapping.as_deref(), today)
}

/// Reads a floor plan from the bytes of one file or zip called `name`.
///
/// # Errors
/// When the file cannot be used; the refusal says what, where and what to do.
pub fn read(name: &str, bytes: Vec<u8>, mapping: Option<&str>, today: Date) -> Result<FloorPlan, Trouble> {
    let files = if archive::is_zip(&bytes) {
        archive::unpack(name, &bytes).map_err(|refusal| Trouble::refused(refusal.finding()))?
    } else {
        vec![(name.to_owned(), bytes)]
    };
    understand(name, files, mapping, today)
}

fn understand(
    name: &str,
    files: Vec<(String, Vec<u8>)>,
    mapping: Option<&str>,
    today: Date,
) -> Result<FloorPlan, Trouble> {
    let files = archive::without_common_folder(files);
    if let [(_, bytes)] = files.as_slice()
        && dossier::is_plan(bytes)
    {
        return own(bytes);
    }
    let input = Input {
        name,
        files: files.iter().map(|(name, bytes)| (name.clone(), Cow::Borrowed(bytes.as_slice()))).collect(),
        date: today,
        mapping,
    };
    plan::import(&input).map_err(|refusal| Trouble::refused(refusal.finding()))
}

/// The text of one small file.
fn text_of(path: &Path) -> Result<String, Trouble> {
    let files = archive::read(path).map_err(|refusal| Trouble::refused(refusal.finding()))?;
    Ok(files.first().map(|(_, bytes)| String::from_utf8_lossy(bytes).into_owned()).unwrap_or_default())
}

/// A drawing as a dossier has it: it is whole, so nothing is repaired or inferred.
fn own(bytes: &[u8]) -> Result<FloorPlan, Trouble> {
    dossier::read_plan(bytes.to_vec()).map_err(|findings| {
        let text = String::from_utf8_lossy(bytes).into_owned();
        Trouble::DossierBroken { findings, texts: BTreeMap::from([(dossier::PLAN.to_owned(), text)]) }
    })
}

/// What became of the drawing that was there before.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Replaced {
    /// Facts and outdoor things carried over to the new drawing.
    pub kept: usize,
    /// Places whose facts found no room or door in the new drawing.
    pub lost: Vec<Place>,
    /// Where the old drawing was put aside, when something could not be carried over.
    pub aside: Option<PathBuf>,
}

/// Puts a floor plan into a dossier's folder. Facts people gave about rooms and doors of the drawing that was there
/// are carried over by their ids; when some cannot be, the old drawing is put aside next to the dossier.
///
/// # Errors
/// When the dossier that is there cannot be read, or a file cannot be written.
pub fn put(folder: &Path, mut floor_plan: FloorPlan, packs: &Packs) -> Result<Replaced, Trouble> {
    let mut replaced = Replaced::default();
    let file = folder.join(dossier::PLAN);
    if file.exists() {
        let opened = crate::dossiers::open(folder, packs)?;
        let Some(before) = opened.dossier else {
            return Err(Trouble::DossierBroken { findings: opened.findings, texts: opened.texts });
        };
        if let Some(old) = before.plan {
            (replaced.kept, replaced.lost) = floor_plan.carry_over(&old);
            if !replaced.lost.is_empty() {
                let aside = folder.with_extension("plan-before.geojson");
                crate::dossiers::write_file(&aside, dossier::write_plan(&old).as_bytes())?;
                replaced.aside = Some(aside);
            }
        }
    }
    crate::dossiers::write_file(&file, dossier::write_plan(&floor_plan).as_bytes())?;
    Ok(replaced)
}

/// The floor plan as files of another program's format, packed into one zip where there are several.
///
/// # Errors
/// When the plan's place on Earth is needed and not known.
pub fn export(
    floor_plan: &FloorPlan,
    format: ExportFormat,
    at: Option<Georeference>,
) -> Result<Vec<u8>, Trouble> {
    let placed = FloorPlan { georeference: at.or(floor_plan.georeference), ..floor_plan.clone() };
    let mut files = export::export(&placed, format).map_err(|refusal| Trouble::refused(refusal.finding()))?;
    match files.pop() {
        Some((_, bytes)) if files.is_empty() => Ok(bytes),
        Some(last) => {
            files.push(last);
            archive::pack("export", &files).map_err(|refusal| Trouble::refused(refusal.finding()))
        }
        None => Err(Trouble::NoFloorPlan),
    }
}

/// A first layer mapping for a DXF drawing, guessed from its layer names, to be corrected by a person.
///
/// # Errors
/// When the file cannot be read as DXF.
pub fn suggest_mapping(path: &Path) -> Result<String, Trouble> {
    let files = archive::read(path).map_err(|refusal| Trouble::refused(refusal.finding()))?;
    let (name, bytes) = files.first().ok_or(Trouble::NoFloorPlan)?;
    layers(name, bytes)
}

/// The same of the bytes of a drawing called `name`.
///
/// # Errors
/// When they cannot be read as DXF.
pub fn layers(name: &str, bytes: &[u8]) -> Result<String, Trouble> {
    plan::dxf::suggest_mapping(name, bytes).map_err(|refusal| Trouble::refused(refusal.finding()))
}

/// A drawing as a dossier keeps it: `plan.geojson`.
pub fn kept(floor_plan: &FloorPlan) -> String {
    dossier::write_plan(floor_plan)
}

/// A place on Earth by degrees.
///
/// # Errors
/// There is no such place.
pub fn place(lon: f64, lat: f64, bearing: f64) -> Result<Georeference, Trouble> {
    if lon.abs() > 180.0 || lat.abs() >= 90.0 || ![lon, lat, bearing].iter().all(|it| it.is_finite()) {
        return Err(Trouble::BadPlace { given: format!("{lon},{lat},{bearing}") });
    }
    Ok(Georeference { origin: parvis_core::geometry::Coord { x: lon, y: lat }, bearing })
}
