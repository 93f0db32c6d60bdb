//! `parvis export`: the floor plan for other programs, or the dossier as one zip.

use crate::args::ExportAs;
use crate::session::{Done, Session};
use anstream::println;
use parvis_app::drawings::ExportFormat;
use parvis_app::{Trouble, dossiers, drawings};
use parvis_core::{Arg, Georeference};
use std::path::Path;

/// Writes the file.
pub fn run(
    session: &Session,
    dossier: &Path,
    format: ExportAs,
    at: Option<&str>,
    to: &Path,
) -> Result<Done, Trouble> {
    let opened = super::open(session, dossier)?;
    let place = at.map(georeference).transpose()?;
    let drawing = |format| {
        let floor_plan = opened.dossier.plan.as_ref().ok_or(Trouble::NoFloorPlan)?;
        drawings::export(floor_plan, format, place)
    };
    let bytes = match format {
        ExportAs::Zip => dossiers::zip(&to.display().to_string(), &opened.dossier)?,
        ExportAs::Geojson => drawing(ExportFormat::GeoJson)?,
        ExportAs::Imdf => drawing(ExportFormat::Imdf)?,
        ExportAs::Osm => drawing(ExportFormat::Osm)?,
    };
    dossiers::write_file(to, &bytes)?;
    println!("{}", opened.words.fill("cli-wrote-file", &[("file", Arg::Text(to.display().to_string()))]));
    Ok(Done::Clean)
}

/// `LON,LAT` or `LON,LAT,BEARING`, in degrees.
fn georeference(given: &str) -> Result<Georeference, Trouble> {
    let bad = || Trouble::BadPlace { given: given.to_owned() };
    let numbers: Vec<f64> =
        given.split(',').map(|part| part.trim().parse()).collect::<Result<_, _>>().map_err(|_| bad())?;
    let (lon, lat, bearing) = match numbers.as_slice() {
        [lon, lat] => (*lon, *lat, 0.0),
        [lon, lat, bearing] => (*lon, *lat, *bearing),
        _ => return Err(bad()),
    };
    drawings::place(lon, lat, bearing).map_err(|_| bad())
}
