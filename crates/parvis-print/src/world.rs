//! The small world Typst sets documents in: our templates, this document's values and drawings, our fonts.
//! There is no file system, no network, no clock and no package behind it.

use crate::PrintError;
use crate::fonts::fonts;
use std::collections::HashMap;
use std::sync::OnceLock;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

/// The templates, by the name they import one another with.
pub(crate) const TEMPLATES: [(&str, &str); 12] = [
    ("plan.typ", include_str!("../templates/plan.typ")),
    ("base.typ", include_str!("../templates/base.typ")),
    ("front.typ", include_str!("../templates/front.typ")),
    ("findings.typ", include_str!("../templates/findings.typ")),
    ("drawings.typ", include_str!("../templates/drawings.typ")),
    ("tables.typ", include_str!("../templates/tables.typ")),
    ("paper-blocks.typ", include_str!("../templates/paper-blocks.typ")),
    ("paper.typ", include_str!("../templates/paper.typ")),
    ("letter.typ", include_str!("../templates/letter.typ")),
    ("slides.typ", include_str!("../templates/slides.typ")),
    ("cards.typ", include_str!("../templates/cards.typ")),
    ("games.typ", include_str!("../templates/games.typ")),
];

/// What never changes between documents.
struct Ground {
    library: LazyHash<Library>,
    templates: HashMap<FileId, Source>,
}

fn ground() -> Result<&'static Ground, PrintError> {
    static GROUND: OnceLock<Option<Ground>> = OnceLock::new();
    GROUND.get_or_init(build).as_ref().ok_or(PrintError::Fonts)
}

fn build() -> Option<Ground> {
    let mut templates = HashMap::new();
    for (name, text) in TEMPLATES {
        let id = file_id(name)?;
        templates.insert(id, Source::new(id, text.to_owned()));
    }
    Some(Ground { library: LazyHash::new(Library::default()), templates })
}

/// Only names from our own fixed set come here, because Typst keeps each file id for good.
fn file_id(name: &str) -> Option<FileId> {
    Some(RootedPath::new(VirtualRoot::Project, VirtualPath::new(name).ok()?).intern())
}

struct PrintWorld {
    ground: &'static Ground,
    main: FileId,
    files: HashMap<FileId, Bytes>,
}

impl World for PrintWorld {
    fn library(&self) -> &LazyHash<Library> {
        &self.ground.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &fonts().book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.ground.templates.get(&id).cloned().ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files.get(&id).cloned().ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        fonts().faces.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// How many documents a cached piece of typesetting may go unused before it is dropped.
const CACHE_AGE: usize = 4;

/// Sets the document of this template from these values and drawings: (name, bytes).
pub(crate) fn set(template: &'static str, files: Vec<(String, Vec<u8>)>) -> Result<Vec<u8>, PrintError> {
    let file = |(name, bytes): (String, Vec<u8>)| Some((file_id(&name)?, Bytes::new(bytes)));
    let files: Vec<(FileId, Bytes)> = files.into_iter().filter_map(file).collect();
    bytes(file_id(template).ok_or(PrintError::Fonts)?, &files).map_err(PrintError::Setting)
}

/// The PDF of these files. The same files give the same bytes, so the last few documents need not be set again.
#[comemo::memoize]
fn bytes(main: FileId, files: &[(FileId, Bytes)]) -> Result<Vec<u8>, Vec<String>> {
    let ground = ground().map_err(|error| vec![error.to_string()])?;
    let world = PrintWorld { ground, main, files: files.iter().cloned().collect() };
    let document: PagedDocument = typst::compile(&world).output.map_err(|errors| refused(&world, &errors))?;
    let options = options()?;
    // What no document used for a while is dropped beside the writing, which uses none of it.
    let (bytes, ()) = rayon::join(|| typst_pdf::pdf(&document, &options), || comemo::evict(CACHE_AGE));
    bytes.map_err(|errors| refused(&world, &errors))
}

fn options() -> Result<PdfOptions, Vec<String>> {
    let standards =
        PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|error| vec![error.message().to_string()])?;
    Ok(PdfOptions { standards, creator: Smart::Custom(Some("Parvis".into())), ..PdfOptions::default() })
}

fn refused(world: &PrintWorld, errors: &[SourceDiagnostic]) -> Vec<String> {
    use typst::WorldExt;
    let lines = errors.iter().map(|error| {
        let spot = error.span.id().and_then(|id| {
            let range = world.range(error.span)?;
            let line = world.source(id).ok()?.lines().byte_to_line(range.start)?;
            Some(format!("{}:{}: ", id.get().vpath().get_without_slash(), line + 1))
        });
        format!(
            "{}{} {}",
            spot.unwrap_or_default(),
            error.message,
            error.hints.iter().map(|hint| hint.v.to_string()).collect::<Vec<_>>().join(" ")
        )
    });
    lines.collect()
}
