//! `parvis import`: a floor plan from a file people have.

use crate::session::{Done, Session};
use anstream::println;
use parvis_app::{Trouble, drawings};
use parvis_core::{Arg, FloorPlan};
use parvis_words::Words;
use std::path::Path;

/// Reads the file, shows what was understood, and puts it into the dossier if one is named.
pub fn run(
    session: &Session,
    file: &Path,
    into: Option<&Path>,
    mapping: Option<&Path>,
    suggest: bool,
) -> Result<Done, Trouble> {
    if suggest {
        print!("{}", drawings::suggest_mapping(file)?);
        return Ok(Done::Clean);
    }
    let words = session.words();
    let floor_plan = super::waiting(&words.fill("cli-importing", &[("file", path(file))]), || {
        drawings::import(file, mapping, session.today)
    })?;
    println!("{}", understood(&floor_plan, &words));
    for level in &floor_plan.levels {
        println!("  {:>3}  {}", level.ordinal, level.name);
    }
    let assumed = floor_plan.remarks.len() as u64;
    println!("{}", words.fill("cli-repairs", &[("count", Arg::Count(assumed))]));
    if let Some(folder) = into {
        let replaced = drawings::put(folder, floor_plan, session.packs())?;
        println!("{}", words.fill("cli-wrote-file", &[("file", path(&folder.join("plan.geojson")))]));
        if replaced.kept > 0 {
            println!("{}", words.fill("import-kept", &[("count", Arg::Count(replaced.kept as u64))]));
        }
        if let Some(aside) = &replaced.aside {
            let args = [("count", Arg::Count(replaced.lost.len() as u64)), ("file", path(aside))];
            println!("{}", words.fill("import-lost", &args));
        }
    }
    Ok(Done::Clean)
}

/// "Read 6 levels, 214 rooms, 226 inner doors and 26 exits."
fn understood(floor_plan: &FloorPlan, words: &Words) -> String {
    let exits = floor_plan.exits().count() as u64;
    let counts = [
        ("levels", floor_plan.levels.len() as u64),
        ("rooms", floor_plan.rooms().count() as u64),
        ("doors", floor_plan.openings.len() as u64 - exits),
        ("exits", exits),
    ];
    words.fill("cli-imported", &counts.map(|(name, count)| (name, Arg::Count(count))))
}

fn path(path: &Path) -> Arg {
    Arg::Text(path.display().to_string())
}
