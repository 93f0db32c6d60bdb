//! Why a plan file was refused: one clear sentence each, saying what, where and what to do.

use crate::Why;
use crate::archive::ArchiveRefusal;
use parvis_core::{Arg, Code, Finding, FindingKind, Place, Severity};

/// A plan file that cannot be used. Nothing of it is kept.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum Refusal {
    /// Nothing in it.
    #[error("{file} is empty; export it again from the program that made it")]
    Empty {
        /// Which file.
        file: String,
    },
    /// Larger than Parvis reads.
    #[error(
        "{file} is {mib} MiB; Parvis reads plan files up to {limit_mib} MiB, so export one building at a time"
    )]
    TooLarge {
        /// Which file.
        file: String,
        /// Its size.
        mib: u64,
        /// The most that is read.
        limit_mib: u64,
    },
    /// Nested deeper than any plan is.
    #[error(
        "{file} is nested deeper than {limit} levels at line {line}; no floor plan is, so it was not read"
    )]
    TooDeep {
        /// Which file.
        file: String,
        /// Where it gets too deep.
        line: u32,
        /// The deepest that is read.
        limit: u32,
    },
    /// More parts than Parvis reads.
    #[error("{file} holds {count} {what}; Parvis reads up to {limit}, so export one building at a time")]
    TooMany {
        /// Which file.
        file: String,
        /// Of what: "things", "entries".
        what: String,
        /// How many.
        count: u64,
        /// The most that are read.
        limit: u64,
    },
    /// Ends before it is complete.
    #[error("{file} ends in the middle, at line {line}; it was cut short, so fetch or export it again")]
    CutShort {
        /// Which file.
        file: String,
        /// Its last line.
        line: u32,
    },
    /// Not what its beginning promises.
    #[error("{file} cannot be read as {format}: at line {line}, {why}; export it again")]
    Malformed {
        /// Which file.
        file: String,
        /// The format it was taken for.
        format: String,
        /// Where reading failed (for a binary file: 1).
        line: u32,
        /// What was found there.
        why: Why,
    },
    /// A binary file that breaks off or is damaged.
    #[error(
        "{file} cannot be read as {format}: it breaks off or is damaged at byte {byte}; fetch or export it again"
    )]
    Damaged {
        /// Which file.
        file: String,
        /// The format it was taken for.
        format: String,
        /// How far it could be read.
        byte: u64,
    },
    /// A room list without a drawing.
    #[error("{file} lists rooms and doors but draws none of them; export it again with geometry")]
    NoGeometry {
        /// Which file.
        file: String,
    },
    /// A coordinate nothing can stand at.
    #[error(
        "{file} puts “{what}” at {x}, {y}, which is no place in a building; check the units and export again"
    )]
    BadCoordinate {
        /// Which file.
        file: String,
        /// The thing placed there.
        what: String,
        /// The coordinate.
        x: f64,
        /// The coordinate.
        y: f64,
    },
    /// AutoCAD's own closed format.
    #[error(
        "{file} is an AutoCAD DWG drawing ({version}); open it there and save it as DXF, then import that"
    )]
    Dwg {
        /// Which file.
        file: String,
        /// Its version mark.
        version: String,
    },
    /// Nothing Parvis knows.
    #[error("{file} is no plan format Parvis reads; it reads {accepted}")]
    Unknown {
        /// Which file.
        file: String,
        /// What is read.
        accepted: String,
    },
    /// A format that is known, with no floor in it.
    #[error("{file} was read, but holds no room, corridor or floor area; export the indoor plan")]
    NothingInside {
        /// Which file.
        file: String,
    },
    /// A folder or archive that is not read.
    #[error(transparent)]
    Archive(#[from] ArchiveRefusal),
    /// A mapping file is needed and missing, or does not fit.
    #[error("{file} needs a mapping file that fits it: {why}")]
    Mapping {
        /// Which file.
        file: String,
        /// What is missing or wrong.
        why: String,
    },
}

impl Refusal {
    /// The file refused.
    pub fn file(&self) -> &str {
        match self {
            Self::Empty { file }
            | Self::TooLarge { file, .. }
            | Self::TooDeep { file, .. }
            | Self::TooMany { file, .. }
            | Self::CutShort { file, .. }
            | Self::Malformed { file, .. }
            | Self::Damaged { file, .. }
            | Self::NoGeometry { file }
            | Self::BadCoordinate { file, .. }
            | Self::Dwg { file, .. }
            | Self::Unknown { file, .. }
            | Self::NothingInside { file }
            | Self::Mapping { file, .. } => file,
            Self::Archive(refusal) => refusal.file(),
        }
    }

    /// The finding's kind.
    pub const fn kind(&self) -> &'static FindingKind {
        match self {
            Self::Empty { .. } => &F101,
            Self::TooLarge { .. } => &F102,
            Self::TooDeep { .. } => &F103,
            Self::TooMany { .. } => &F104,
            Self::CutShort { .. } => &F105,
            Self::Malformed { .. } => &F106,
            Self::NoGeometry { .. } => &F107,
            Self::BadCoordinate { .. } => &F108,
            Self::Dwg { .. } => &F109,
            Self::Unknown { .. } => &F110,
            Self::NothingInside { .. } => &F111,
            Self::Archive(refusal) => refusal.kind(),
            Self::Mapping { .. } => &F115,
            Self::Damaged { .. } => &F122,
        }
    }

    /// The same as a finding, for the CLI and its JSON and SARIF.
    pub fn finding(&self) -> Finding {
        let line = match self {
            Self::TooDeep { line, .. } | Self::CutShort { line, .. } | Self::Malformed { line, .. } => {
                Some(*line)
            }
            _ => None,
        };
        let place = Place::File { file: self.file().to_owned(), line, column: None };
        let finding = Finding::new(self.kind().code, Severity::Error, place)
            .with("file", Arg::Text(self.file().to_owned()));
        match self {
            Self::Empty { .. } | Self::NoGeometry { .. } | Self::NothingInside { .. } => finding,
            Self::TooLarge { mib, limit_mib, .. } => {
                finding.with("mib", Arg::Count(*mib)).with("limit", Arg::Count(*limit_mib))
            }
            Self::TooDeep { line, limit, .. } => {
                finding.with("line", Arg::Count((*line).into())).with("limit", Arg::Count((*limit).into()))
            }
            Self::TooMany { what, count, limit, .. } => finding
                .with("what", Arg::Text(what.clone()))
                .with("count", Arg::Count(*count))
                .with("limit", Arg::Count(*limit)),
            Self::CutShort { line, .. } => finding.with("line", Arg::Count((*line).into())),
            Self::Malformed { format, line, why, .. } => why
                .of(finding)
                .with("format", Arg::Text(format.clone()))
                .with("line", Arg::Count((*line).into())),
            Self::Damaged { format, byte, .. } => {
                finding.with("format", Arg::Text(format.clone())).with("byte", Arg::Count(*byte))
            }
            Self::BadCoordinate { what, x, y, .. } => finding
                .with("what", Arg::Text(what.clone()))
                .with("x", Arg::Text(x.to_string()))
                .with("y", Arg::Text(y.to_string())),
            Self::Dwg { version, .. } => finding.with("version", Arg::Text(version.clone())),
            Self::Unknown { accepted, .. } => finding.with("accepted", Arg::Text(accepted.clone())),
            Self::Mapping { why, .. } => finding.with("why", Arg::Text(why.clone())),
            Self::Archive(refusal) => refusal.finding(),
        }
    }
}

/// Every way a plan file is refused, for `parvis explain` and the words files.
pub const KINDS: &[&FindingKind] =
    &[&F101, &F102, &F103, &F104, &F105, &F106, &F107, &F108, &F109, &F110, &F111, &F115, &F122];

macro_rules! kinds {
    ($($name:ident $word:literal: $title:literal, $says:literal, $settle:literal, $why:literal;)+) => {$(
        pub(crate) const $name: FindingKind = FindingKind {
            code: Code(stringify!($name)),
            name: $word,
            words: concat!("title = ", $title, "\nsays = ", $says, "\nsettle = ", $settle, "\nwhy = ", $why, "\n"),
        };
    )+};
}

kinds! {
    F101 "plan_file_empty": "Empty plan file",
        "{ $file } is empty.",
        "Export the plan again from the program that made it, and check that the copy is complete.",
        "An empty file usually means that an export or a copy was broken off. There is nothing to read in it.";
    F102 "plan_file_too_large": "Plan file too large",
        "{ $file } is { $mib } MiB. Parvis reads plan files up to { $limit } MiB.",
        "Export one building at a time, or without furniture and textures.",
        "A floor plan of a large campus is a few MiB. The limit keeps a wrong or hostile file from filling the memory of a small machine.";
    F103 "plan_file_too_deep": "Plan file nested too deeply",
        "{ $file } is nested deeper than { $limit } levels at line { $line }.",
        "Export the plan again. If the file came from somebody you do not know, do not use it.",
        "Real plans are nested about ten levels deep. A file nested thousands of levels deep is built to crash the program that reads it.";
    F104 "plan_file_too_many": "Too much in one plan file",
        "{ $file } holds { $count } { $what }. Parvis reads up to { $limit }.",
        "Export one building at a time.",
        "The limit keeps a wrong or hostile file from stopping the machine. It is far above what one building needs.";
    F105 "plan_file_cut_short": "Plan file cut short",
        "{ $file } ends in the middle, at line { $line }.",
        "Fetch or export the file again; the copy was broken off.",
        "Half a plan would be worse than none: rooms and exits could be missing without anybody noticing.";
    F106 "plan_file_malformed": "Plan file cannot be read",
        r"{ $file } cannot be read as { $format }: at line { $line }, { $problem ->
    [utf8] a character is not UTF-8
    [features] there is no list of features
    [bracket] a bracket closes that was never opened
    [rules] it breaks the rules of the format
    [place] a value does not fit its place
    [integer] “{ $detail }” is no whole number
    [number] “{ $detail }” is no number
   *[other] its reader says “{ $detail }”
 }.",
        "Export the file again from the program that made it.",
        "The file begins like a format Parvis knows, but breaks that format's rules. Guessing what was meant could lose rooms or exits.";
    F107 "plan_without_geometry": "Plan without a drawing",
        "{ $file } lists rooms and doors but draws none of them.",
        "Export it again with geometry: in the building model, choose the export that writes the outlines (XY) of rooms and doors.",
        "Travel distances, areas and the printed plan all need outlines. A list of names is not enough, and Parvis does not invent a drawing.";
    F108 "plan_coordinate_absurd": "Impossible coordinate in a plan",
        "{ $file } puts “{ $what }” at { $x }, { $y }, which is no place in a building.",
        "Check the units and the origin of the drawing, then export it again.",
        "A coordinate that is not a number, or lies more than 10,000 km from the origin, is a mistake of the export. Lengths and areas worked out from it would be wrong.";
    F109 "plan_is_dwg": "AutoCAD DWG drawing",
        "{ $file } is an AutoCAD DWG drawing ({ $version }).",
        "Open it in the program it was drawn in and save it as DXF, then import the DXF file.",
        "DWG is AutoCAD's own closed format. Every program that writes it can also write DXF, which is open and which Parvis reads.";
    F110 "plan_format_unknown": "Unknown plan format",
        "{ $file } is no plan format Parvis reads. It reads { $accepted }.",
        "Save or export the plan in one of these formats.",
        "Parvis looks at what a file contains, not at its ending. A picture or PDF of a plan has no rooms or doors a program can read.";
    F111 "plan_nothing_inside": "No rooms in the plan file",
        "{ $file } was read, but holds no room, corridor or floor area.",
        "Export the indoor plan, with rooms or floor areas, not only the building's outline or the site.",
        "Without a single floor area there is nothing to check and nothing to print.";
    F115 "plan_mapping_needed": "Drawing layers not explained",
        "{ $file } needs a mapping file that fits it: { $why }.",
        "Write a mapping file that names the layers of walls, rooms, doors and exits, and give it along with the drawing.",
        "A DXF drawing names its layers as its author liked. Parvis does not guess which layer is a wall and which is a door.";
    F122 "plan_file_damaged": "Damaged plan file",
        "{ $file } cannot be read as { $format }: it breaks off or is damaged at byte { $byte }.",
        "Fetch or export the file again; the copy was broken off or changed on the way.",
        "Half a plan would be worse than none: rooms and exits could be missing without anybody noticing.";
}
