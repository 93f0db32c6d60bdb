//! A path the user gave: a folder, a zip or one file.

use super::{ArchiveRefusal, Files, MIB, MOST_BYTES, MOST_DEPTH, MOST_FILE_BYTES, MOST_FILES};
use super::{is_system_litter, is_zip, shown, unpack};
use crate::Why;
use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

/// Everything at `path`: the files of a folder, the entries of a zip, or the one file itself.
///
/// # Errors
/// When anything in it is too large, a link, or cannot be read; nothing is returned then.
pub fn read(path: &Path) -> Result<Files, ArchiveRefusal> {
    let meta = fs::metadata(path).map_err(|error| unreadable(&shown(path), &error))?;
    if meta.is_dir() {
        return read_folder(path);
    }
    let bytes = read_file(path, &shown(path))?;
    if is_zip(&bytes) { unpack(&shown(path), &bytes) } else { Ok(vec![(shown(path), bytes)]) }
}

fn read_folder(root: &Path) -> Result<Files, ArchiveRefusal> {
    let folder = shown(root);
    let mut found = Vec::new();
    list(root, String::new(), 0, &folder, &mut found)?;
    found.sort();
    let mut files = Files::with_capacity(found.len());
    let mut total = 0;
    for (name, path) in found {
        let bytes = read_file(&path, &name)?;
        total += bytes.len() as u64;
        if total > MOST_BYTES {
            return Err(ArchiveRefusal::TooMuch { file: folder, mib: MOST_BYTES / MIB });
        }
        files.push((name, bytes));
    }
    Ok(files)
}

/// Lists the files under `folder` without opening them.
fn list(
    folder: &Path,
    prefix: String,
    depth: usize,
    root: &str,
    found: &mut Vec<(String, PathBuf)>,
) -> Result<(), ArchiveRefusal> {
    if depth > MOST_DEPTH {
        let why = Why::quoting("deep", MOST_DEPTH.to_string());
        return Err(ArchiveRefusal::Unreadable { file: root.to_owned(), why });
    }
    for entry in fs::read_dir(folder).map_err(|error| unreadable(root, &error))? {
        let entry = entry.map_err(|error| unreadable(root, &error))?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        let kind = entry.file_type().map_err(|error| unreadable(&name, &error))?;
        if kind.is_dir() {
            list(&entry.path(), format!("{name}/"), depth + 1, root, found)?;
        } else if !kind.is_file() {
            return Err(ArchiveRefusal::Link { file: root.to_owned(), entry: name });
        } else if !is_system_litter(&name) {
            found.push((name, entry.path()));
        }
        if found.len() > MOST_FILES {
            return Err(ArchiveRefusal::TooMany { file: root.to_owned(), count: found.len() as u64 });
        }
    }
    Ok(())
}

/// One file, refused by its size on disk before a byte of it is read.
fn read_file(path: &Path, name: &str) -> Result<Vec<u8>, ArchiveRefusal> {
    let mut file = File::open(path).map_err(|error| unreadable(name, &error))?;
    let size = file.metadata().map_err(|error| unreadable(name, &error))?.len();
    if size > MOST_FILE_BYTES {
        return Err(ArchiveRefusal::TooLarge { file: name.to_owned(), mib: size.div_ceil(MIB) });
    }
    let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or_default());
    // The file may grow between the look at its size and the reading, so the reading is bounded too.
    file.by_ref()
        .take(MOST_FILE_BYTES + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| unreadable(name, &error))?;
    if bytes.len() as u64 > MOST_FILE_BYTES {
        return Err(ArchiveRefusal::TooLarge { file: name.to_owned(), mib: MOST_FILE_BYTES / MIB + 1 });
    }
    Ok(bytes)
}

fn unreadable(file: &str, error: &std::io::Error) -> ArchiveRefusal {
    let why = match error.kind() {
        std::io::ErrorKind::NotFound => Why::new("absent"),
        std::io::ErrorKind::PermissionDenied => Why::new("forbidden"),
        kind => Why::foreign(kind.to_string()),
    };
    ArchiveRefusal::Unreadable { file: file.to_owned(), why }
}
