//! Real files for the tests: those kept in this repository, and larger ones beside it where they exist.

use super::Input;
use std::path::{Path, PathBuf};

/// The day all test files stand for.
pub const DAY: jiff::civil::Date = jiff::civil::date(2026, 11, 1);

/// A file of the shared collection beside the repository. Says that the test is skipped when there is none.
pub fn shared(path: &str) -> Option<Vec<u8>> {
    let found = folder().map(|folder| folder.join(path)).filter(|path| path.is_file());
    if found.is_none() {
        println!("skipped: {path} is not here");
    }
    std::fs::read(found?).ok()
}

/// All files of a folder of the shared collection, by name.
pub fn shared_folder(path: &str) -> Option<Vec<(String, Vec<u8>)>> {
    let found = folder().map(|folder| folder.join(path)).filter(|path| path.is_dir());
    if found.is_none() {
        println!("skipped: {path} is not here");
    }
    let mut files: Vec<(String, Vec<u8>)> = std::fs::read_dir(found?)
        .ok()?
        .filter_map(|entry| {
            let path = entry.ok()?.path();
            Some((path.file_name()?.to_str()?.to_owned(), std::fs::read(&path).ok()?))
        })
        .collect();
    files.sort();
    Some(files)
}

/// The folder of plans, in a `shared` folder beside the repository.
fn folder() -> Option<PathBuf> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().map(|above| above.join("shared/data/plans")).find(|plans| plans.is_dir())
}

/// One file as input.
pub fn input<'a>(name: &'a str, bytes: &'a [u8]) -> Input<'a> {
    Input::file(name, bytes, DAY)
}
