//! Unpacking a zip into memory. Sizes are counted while unpacking; what the headers promise is not believed.

use super::{ArchiveRefusal, Files, MIB, MOST_BYTES, MOST_FILE_BYTES, MOST_FILES, MOST_RATIO, RATIO_FROM};
use super::{is_inside, is_system_litter};
use crate::Why;
use std::collections::BTreeSet;
use std::io::{Cursor, Read};
use zip::ZipArchive;
use zip::read::ZipFile;
use zip::result::ZipError;

/// Whether these bytes begin like a zip.
pub fn is_zip(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06")
}

/// The files of a zip, in name order. A zip inside a zip is a file like any other and stays packed.
///
/// # Errors
/// When the zip is damaged, locked, too large, built as a bomb, or holds a link or a name that points
/// outside; nothing is returned then.
pub fn unpack(file: &str, bytes: &[u8]) -> Result<Files, ArchiveRefusal> {
    unpack_within(file, bytes, MOST_BYTES)
}

/// The same, with at most so many bytes unpacked: for archives whose contents are known to be small.
///
/// # Errors
/// As above.
pub fn unpack_within(file: &str, bytes: &[u8], most: u64) -> Result<Files, ArchiveRefusal> {
    refuse_too_many(file, bytes)?;
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| broken(file, &error))?;
    let mut budget = Budget { file, packed: bytes.len() as u64, total: 0, most: most.min(MOST_BYTES) };
    let mut names = BTreeSet::new();
    let mut files = Files::new();
    for index in 0..archive.len() {
        let mut entry = open(file, &mut archive, index)?;
        let name = checked_name(file, &entry)?;
        if entry.is_dir() || is_system_litter(&name) {
            continue;
        }
        if !names.insert(name.to_lowercase()) {
            return Err(ArchiveRefusal::Broken { file: file.to_owned(), why: Why::quoting("twice", name) });
        }
        let content = budget.read(&mut entry, &name)?;
        files.push((name, content));
    }
    files.sort();
    Ok(files)
}

/// Counts directory entries before they are parsed: each becomes hundreds of bytes of memory.
fn refuse_too_many(file: &str, bytes: &[u8]) -> Result<(), ArchiveRefusal> {
    let count = bytes.windows(4).filter(|window| *window == b"PK\x01\x02").count();
    if count > MOST_FILES {
        return Err(ArchiveRefusal::TooMany { file: file.to_owned(), count: count as u64 });
    }
    Ok(())
}

fn open<'a, 'b>(
    file: &str,
    archive: &'a mut ZipArchive<Cursor<&'b [u8]>>,
    index: usize,
) -> Result<ZipFile<'a, Cursor<&'b [u8]>>, ArchiveRefusal> {
    let locked = archive.by_index_data(index).is_ok_and(|entry| entry.encrypted());
    if locked {
        let name = archive.name_for_index(index).and_then(Result::ok).unwrap_or_default().into_owned();
        return Err(ArchiveRefusal::Locked { file: file.to_owned(), entry: name });
    }
    archive.by_index(index).map_err(|error| broken(file, &error))
}

fn checked_name<R: Read>(file: &str, entry: &ZipFile<'_, R>) -> Result<String, ArchiveRefusal> {
    let name = entry.name().map_err(|error| broken(file, &error))?.into_owned();
    if entry.is_symlink() {
        return Err(ArchiveRefusal::Link { file: file.to_owned(), entry: name });
    }
    if !is_inside(name.trim_end_matches('/')) {
        return Err(ArchiveRefusal::Outside {
            file: file.to_owned(),
            entry: name.escape_debug().to_string(),
        });
    }
    Ok(name)
}

/// What has been unpacked so far.
struct Budget<'a> {
    file: &'a str,
    packed: u64,
    total: u64,
    most: u64,
}

impl Budget<'_> {
    /// Unpacks one entry in pieces and stops at the first limit it passes.
    fn read<R: Read>(&mut self, entry: &mut ZipFile<'_, R>, name: &str) -> Result<Vec<u8>, ArchiveRefusal> {
        // A header may overstate the packed size to hide a bomb; no entry is larger than its archive.
        let packed = entry.compressed_size().clamp(1, self.packed.max(1));
        let mut content = Vec::new();
        let mut piece = vec![0; 64 * 1024];
        loop {
            let count = entry.read(&mut piece).map_err(|error| broken(self.file, &ZipError::Io(error)))?;
            if count == 0 {
                return Ok(content);
            }
            content.extend(piece.iter().take(count));
            self.total += count as u64;
            self.check(content.len() as u64, packed, name)?;
        }
    }

    fn check(&self, size: u64, packed: u64, name: &str) -> Result<(), ArchiveRefusal> {
        let file = self.file.to_owned();
        let bomb = |unpacked: u64, packed: u64| unpacked > RATIO_FROM && unpacked / MOST_RATIO > packed;
        if bomb(size, packed) || bomb(self.total, self.packed) {
            return Err(ArchiveRefusal::Bomb { file, entry: name.to_owned() });
        }
        if size > MOST_FILE_BYTES || self.total > self.most {
            return Err(ArchiveRefusal::TooMuch { file, mib: self.most / MIB });
        }
        Ok(())
    }
}

fn broken(file: &str, error: &ZipError) -> ArchiveRefusal {
    let why = match error {
        ZipError::UnsupportedArchive(what) => Why::quoting("unsupported", *what),
        ZipError::CompressionMethodNotSupported(_) => Why::new("method"),
        ZipError::Io(_) => Why::new("contents"),
        _ => Why::new("damaged"),
    };
    ArchiveRefusal::Broken { file: file.to_owned(), why }
}
