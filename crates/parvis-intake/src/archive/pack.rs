//! Packing files into a zip whose bytes depend on the files alone: names in order, one fixed date.

use super::{ArchiveRefusal, Files, is_inside};
use crate::Why;
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, System, ZipWriter};

/// A zip of these files. The same files give the same bytes on every machine.
///
/// # Errors
/// When two files have one name, or a name points outside the archive.
pub fn pack(file: &str, files: &Files) -> Result<Vec<u8>, ArchiveRefusal> {
    let mut sorted: Vec<_> = files.iter().collect();
    sorted.sort_by(|a, b| a.0.cmp(&b.0));
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in sorted {
        if !is_inside(name) {
            return Err(ArchiveRefusal::Outside { file: file.to_owned(), entry: name.clone() });
        }
        let written = writer.start_file(name, options()).and_then(|()| Ok(writer.write_all(bytes)?));
        written.map_err(|error| unpacked(file, &error))?;
    }
    writer.finish().map(Cursor::into_inner).map_err(|error| unpacked(file, &error))
}

/// Nothing of the machine or the moment.
fn options() -> SimpleFileOptions {
    SimpleFileOptions::DEFAULT
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(6))
        .last_modified_time(DateTime::DEFAULT)
        .system(System::Unix)
        .unix_permissions(0o644)
}

fn unpacked(file: &str, error: &zip::result::ZipError) -> ArchiveRefusal {
    ArchiveRefusal::Broken { file: file.to_owned(), why: Why::foreign(error.to_string()) }
}
