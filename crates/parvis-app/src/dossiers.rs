//! Opening, starting and saving dossiers, as a folder or one zip.

use crate::{Packs, Trouble};
use jiff::civil::Date;
use parvis_core::{Dossier, Finding, Language};
use parvis_intake::{archive, dossier, results};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Files by their names.
type Files = Vec<(String, Vec<u8>)>;

/// The file every dossier has, at the top of its folder.
const SITE: &str = "site.toml";

/// A dossier as it was read, with everything wrong in its files.
pub struct Opened {
    /// The dossier. `None` when any of its files has an error: half a dossier is not checked.
    pub dossier: Option<Dossier>,
    /// Errors and warnings of reading, with file and line.
    pub findings: Vec<Finding>,
    /// The text of each file, for showing the lines findings point to.
    pub texts: BTreeMap<String, String>,
    /// The text of each kept result, by the name of its file.
    pub results: BTreeMap<String, String>,
}

/// Reads a dossier from a folder or a zip.
///
/// # Errors
/// When the folder or zip cannot be used at all. Everything wrong *inside* it is a finding.
pub fn open(path: &Path, packs: &Packs) -> Result<Opened, Trouble> {
    let files = archive::without_common_folder(
        archive::read(path).map_err(|refusal| Trouble::refused(refusal.finding()))?,
    );
    Ok(read(files, packs))
}

/// The files of a zip, as [`read`] takes them.
///
/// # Errors
/// It is none, or one that cannot be used.
pub fn unzip(bytes: &[u8]) -> Result<Vec<(String, Vec<u8>)>, Trouble> {
    let files =
        archive::unpack("dossier.zip", bytes).map_err(|refusal| Trouble::refused(refusal.finding()))?;
    Ok(archive::without_common_folder(files))
}

/// The dossiers of an archive by their folders: the one it is, or one in each folder with the file of a site.
///
/// # Errors
/// There is none, or a file that belongs to none: a message of `locales/`.
pub fn several(files: Files) -> Result<BTreeMap<String, Files>, &'static str> {
    let site = |name: &str| name.strip_suffix(SITE).map(ToOwned::to_owned);
    let folders: Vec<String> = files.iter().filter_map(|(name, _)| site(name)).collect();
    if folders.is_empty() || folders.iter().any(String::is_empty) {
        // Whatever else is in it, reading it says what is wrong.
        return Ok(BTreeMap::from([(String::new(), files)]));
    }
    let mut found: BTreeMap<String, Files> = BTreeMap::new();
    for (name, bytes) in files {
        let folder = folders.iter().find(|folder| folder.ends_with('/') && name.starts_with(*folder));
        let folder = folder.ok_or("slip-sites-stray")?;
        let inside = name.strip_prefix(folder).unwrap_or(&name).to_owned();
        found.entry(folder.clone()).or_default().push((inside, bytes));
    }
    Ok(found)
}

/// Reads a dossier from its files.
pub fn read(files: Vec<(String, Vec<u8>)>, packs: &Packs) -> Opened {
    let (dossier, findings) = dossier::read_dossier(&files, packs.dictionary());
    let (results, files): (Vec<_>, Vec<_>) =
        files.into_iter().partition(|(name, _)| name.starts_with(results::FOLDER));
    let texts = files
        .into_iter()
        .filter_map(|(name, bytes)| String::from_utf8(bytes).ok().map(|text| (name, text)))
        .collect();
    let kept = |(name, bytes): (String, Vec<u8>)| (name, String::from_utf8_lossy(&bytes).into_owned());
    Opened { dossier, findings, texts, results: results.into_iter().map(kept).collect() }
}

/// What a new dossier is started with.
pub struct Start<'a> {
    /// Short id.
    pub id: &'a str,
    /// What people call the site.
    pub name: &'a str,
    /// Two-letter country code.
    pub country: &'a str,
    /// Language of the plan.
    pub language: Language,
    /// The day.
    pub date: Date,
}

/// Writes a new dossier with every question and no answer. Returns how many files it wrote.
///
/// # Errors
/// When the folder is there already, or cannot be written.
pub fn start(folder: &Path, start: &Start<'_>, packs: &Packs) -> Result<usize, Trouble> {
    if folder.exists() {
        return Err(Trouble::AlreadyThere { path: folder.to_owned() });
    }
    let files = begun(start, packs);
    write_files(folder, &files)?;
    Ok(files.len())
}

/// The files of a new dossier.
pub fn begun(start: &Start<'_>, packs: &Packs) -> Files {
    let Start { id, name, country, language, date } = *start;
    dossier::new_dossier(id, name, country, language, date, packs.dictionary())
}

/// Writes one file of a dossier, by way of a neighbour that is then renamed: a crash leaves the old one whole.
///
/// # Errors
/// When it cannot be written.
pub fn write_file(path: &Path, bytes: &[u8]) -> Result<(), Trouble> {
    let failed = |error: std::io::Error| Trouble::NotWritten { path: path.to_owned(), error };
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        fs::create_dir_all(folder).map_err(failed)?;
    }
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".part");
    let part = path.with_file_name(name);
    fs::write(&part, bytes).and_then(|()| fs::rename(&part, path)).map_err(|error| {
        // Nothing half-written stays behind; that the clean-up itself may fail changes nothing for the user.
        let _ = fs::remove_file(&part);
        failed(error)
    })
}

/// Writes several files below a folder.
///
/// # Errors
/// At the first file that cannot be written.
pub fn write_files(folder: &Path, files: &[(String, Vec<u8>)]) -> Result<(), Trouble> {
    files.iter().try_for_each(|(name, bytes)| write_file(&folder.join(name), bytes))
}

/// Keeps a result beside the files of a dossier. In a zip nothing is kept: it is left as it was sent.
///
/// # Errors
/// When it cannot be written.
pub fn keep(dossier: &Path, name: &str, text: &str) -> Result<(), Trouble> {
    if dossier.is_dir() { write_file(&dossier.join(name), text.as_bytes()) } else { Ok(()) }
}

/// The whole dossier as one zip, the same bytes for the same dossier.
///
/// # Errors
/// When two parts of it would have one file name.
pub fn zip(name: &str, dossier: &Dossier) -> Result<Vec<u8>, Trouble> {
    pack(name, &dossier::write_dossier(dossier))
}

/// The files of a dossier as one zip.
///
/// # Errors
/// When two of them have one name.
pub fn pack(name: &str, files: &Files) -> Result<Vec<u8>, Trouble> {
    archive::pack(name, files).map_err(|refusal| Trouble::refused(refusal.finding()))
}

/// The dossier that comes with the program: a real six-level school.
#[derive(rust_embed::RustEmbed)]
#[folder = "../../examples/school"]
struct School;

/// Opens the dossier that comes with the program.
pub fn example(packs: &Packs) -> Opened {
    read(example_files(), packs)
}

/// Its files.
pub(crate) fn example_files() -> Vec<(String, Vec<u8>)> {
    let bytes = |name: std::borrow::Cow<'static, str>| {
        School::get(&name).map(|file| (name.into_owned(), file.data.into_owned()))
    };
    School::iter().filter_map(bytes).collect()
}
