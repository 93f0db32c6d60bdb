//! Folders and zips become lists of names and bytes here, within limits; and lists become zips again.
//!
//! This is the one place in the library that reads the disk. It unpacks into memory only: whatever is
//! refused leaves nothing behind.

mod folder;
mod pack;
mod refusal;
mod unpack;

pub use folder::read;
pub use pack::pack;
pub use refusal::{ArchiveRefusal, KINDS};
pub use unpack::{is_zip, unpack, unpack_within};

use std::path::Path;

/// Relative names, with `/` between folders, and contents; in name order.
pub type Files = Vec<(String, Vec<u8>)>;

/// Most files in one folder or archive.
pub const MOST_FILES: usize = 10_000;
/// Most bytes in one file.
pub const MOST_FILE_BYTES: u64 = 256 * MIB;
/// Most bytes in all files together.
pub const MOST_BYTES: u64 = 512 * MIB;
/// Most bytes out for one byte in. Real GeoJSON and XML pack 10 to 30 times smaller.
const MOST_RATIO: u64 = 200;
/// Below this, an archive may be packed as tightly as it likes.
const RATIO_FROM: u64 = 10 * MIB;
/// Folders within folders.
const MOST_DEPTH: usize = 16;

const MIB: u64 = 1024 * 1024;

/// The last part of a path, for sentences.
fn shown(path: &Path) -> String {
    path.file_name().map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned())
}

/// Whether a name stays inside the folder it is unpacked to, on every system.
fn is_inside(name: &str) -> bool {
    !name.is_empty()
        && !name.starts_with('/')
        && !name.contains(['\\', ':'])
        && !name.chars().any(char::is_control)
        && name.split('/').all(|part| part != ".." && part != ".")
}

/// What systems leave in folders and archives without being asked: never part of a plan or dossier.
fn is_system_litter(name: &str) -> bool {
    name.starts_with("__MACOSX/")
        || matches!(name.rsplit('/').next(), Some(".DS_Store" | "Thumbs.db" | "desktop.ini"))
}

/// The files without the one folder they all lie in, if they do: zips made from a folder carry its name.
#[must_use]
pub fn without_common_folder(files: Files) -> Files {
    let Some(folder) =
        files.first().and_then(|(name, _)| name.split_once('/')).map(|(first, _)| format!("{first}/"))
    else {
        return files;
    };
    if !files.iter().all(|(name, _)| name.starts_with(&folder)) {
        return files;
    }
    files
        .into_iter()
        .map(|(name, bytes)| (name.strip_prefix(&folder).unwrap_or(&name).to_owned(), bytes))
        .collect()
}

#[cfg(test)]
mod tests;
