//! Plans imported from real files survive being written to a dossier and read again.

use super::super::{read_dossier, write_dossier};
use super::{dictionary, told};
use crate::plan::testing::{DAY, input, shared, shared_folder};
use crate::plan::{self, Input};
use parvis_core::{Dossier, FloorPlan, Site};
use std::path::Path;

fn survives(name: &str, plan: FloorPlan) {
    let counts = |plan: &FloorPlan| {
        [plan.levels.len(), plan.units.len(), plan.openings.len(), plan.connectors.len(), plan.fixtures.len()]
    };
    let before = counts(&plan);
    let site = Site { id: "s".to_owned(), country: "KZ".to_owned(), ..Site::default() };
    let written = write_dossier(&Dossier { site, plan: Some(plan), ..Dossier::default() });
    let started = std::time::Instant::now();
    let (read, findings) = read_dossier(&written, &dictionary());
    let took = started.elapsed();
    assert!(findings.is_empty(), "{name}: {}", told(&findings));
    let read = read.unwrap();
    assert_eq!(counts(read.plan.as_ref().unwrap()), before, "{name}");
    assert_eq!(write_dossier(&read), written, "{name}");
    let size: usize = written.iter().map(|(_, bytes)| bytes.len()).sum();
    println!("{name}: {before:?}, {} kB, read in {took:?}", size / 1000);
}

fn file(name: &str, bytes: &[u8]) {
    survives(name, plan::import(&input(name, bytes)).unwrap());
}

#[test]
fn plans_kept_in_this_repository() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data");
    for name in ["school.json", "caserne.osm", "caserne.geojson", "two_levels.json"] {
        file(name, &std::fs::read(folder.join(name)).unwrap());
    }
}

#[test]
fn plans_of_the_shared_collection() {
    for path in [
        "university/block2.json",
        "university/block3.json",
        "osm_university/APBorig.osm",
        "osm_mall/grand-place.geojson",
        "wkt/arena.wkt",
    ] {
        if let Some(bytes) = shared(path) {
            file(path, &bytes);
        }
    }
    if let Some(files) = shared_folder("imdf_campus") {
        let files = files.into_iter().map(|(name, bytes)| (name, bytes.into())).collect();
        let campus = Input { name: "imdf_campus", files, date: DAY, mapping: None };
        survives("imdf_campus", plan::import(&campus).unwrap());
    }
}
