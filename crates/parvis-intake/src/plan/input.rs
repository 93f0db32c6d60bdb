//! What an importer is given: names and bytes, already read from disk by somebody else.

use jiff::civil::Date;
use std::borrow::Cow;

/// A file, or the entries of a folder or archive, as bytes.
#[derive(Clone, Debug)]
pub struct Input<'a> {
    /// The name the user gave: `school.json`, `campus/`.
    pub name: &'a str,
    /// Path inside the folder or archive (a lone file: its name) and content, in path order.
    pub files: Vec<(String, Cow<'a, [u8]>)>,
    /// The day the data stand for: usually the file's own date.
    pub date: Date,
    /// The text of a layer-to-meaning mapping file, for formats that need one (DXF).
    pub mapping: Option<&'a str>,
}

impl<'a> Input<'a> {
    /// One file.
    pub fn file(name: &'a str, bytes: &'a [u8], date: Date) -> Self {
        Self { name, files: vec![(name.to_owned(), Cow::Borrowed(bytes))], date, mapping: None }
    }

    /// The entry whose path ends with this file name, ignoring case.
    pub fn entry(&self, file_name: &str) -> Option<(&str, &[u8])> {
        self.files
            .iter()
            .find(|(path, _)| {
                path.rsplit(['/', '\\']).next().is_some_and(|last| last.eq_ignore_ascii_case(file_name))
            })
            .map(|(path, bytes)| (path.as_str(), bytes.as_ref()))
    }
}
