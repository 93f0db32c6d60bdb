//! Why a folder or archive was refused: one clear sentence each, saying what, where and what to do.

use super::{MIB, MOST_FILE_BYTES, MOST_FILES, MOST_RATIO};
use crate::Why;
use crate::plan::{F102, F104};
use parvis_core::{Arg, Code, Finding, FindingKind, Place, Severity};

/// A folder or archive that is not read. Nothing of it is kept.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ArchiveRefusal {
    /// A file larger than Parvis reads; told by its size on disk, before it is read.
    #[error("{file} is {mib} MiB; Parvis reads files up to {} MiB, so give a smaller one", MOST_FILE_BYTES / MIB)]
    TooLarge {
        /// Which file.
        file: String,
        /// Its size.
        mib: u64,
    },
    /// More files than Parvis reads.
    #[error(
        "{file} holds {count} files; Parvis reads up to {MOST_FILES}, so give only the folder or archive of one site"
    )]
    TooMany {
        /// Which folder or archive.
        file: String,
        /// How many.
        count: u64,
    },
    /// More bytes than Parvis unpacks.
    #[error(
        "{file} holds more than {mib} MiB; it was not unpacked, so give only the folder or archive of one site"
    )]
    TooMuch {
        /// Which folder or archive.
        file: String,
        /// The most it may hold.
        mib: u64,
    },
    /// Packed far tighter than any real file.
    #[error(
        "{file} holds “{entry}”, which unpacks to more than {MOST_RATIO} times its size; it is built to fill the memory, so nothing was unpacked: ask for the archive again from somebody you trust"
    )]
    Bomb {
        /// Which archive.
        file: String,
        /// The entry.
        entry: String,
    },
    /// A name that points outside.
    #[error(
        "{file} holds an entry named “{entry}”, which points outside the archive; nothing was unpacked, so pack the files again in one plain folder"
    )]
    Outside {
        /// Which archive.
        file: String,
        /// The entry.
        entry: String,
    },
    /// A link instead of a file.
    #[error("{file} holds “{entry}”, which is a link and not a file; put the file itself in its place")]
    Link {
        /// Which folder or archive.
        file: String,
        /// The entry.
        entry: String,
    },
    /// Behind a password.
    #[error("{file} is locked with a password at “{entry}”; pack it again without one")]
    Locked {
        /// Which archive.
        file: String,
        /// The entry.
        entry: String,
    },
    /// Cut short, damaged, or packed in a way Parvis does not read.
    #[error("{file} cannot be unpacked: {why}; fetch it again, or pack it again as a plain zip")]
    Broken {
        /// Which archive.
        file: String,
        /// What the unpacker met.
        why: Why,
    },
    /// The system would not give it.
    #[error("{file} cannot be read: {why}; check the name and that you may open it")]
    Unreadable {
        /// Which file.
        file: String,
        /// What the system said.
        why: Why,
    },
}

impl ArchiveRefusal {
    /// The file, folder or archive refused.
    pub fn file(&self) -> &str {
        match self {
            Self::TooLarge { file, .. }
            | Self::TooMany { file, .. }
            | Self::TooMuch { file, .. }
            | Self::Bomb { file, .. }
            | Self::Outside { file, .. }
            | Self::Link { file, .. }
            | Self::Locked { file, .. }
            | Self::Broken { file, .. }
            | Self::Unreadable { file, .. } => file,
        }
    }

    /// The same as a finding, for the CLI and its JSON and SARIF.
    pub fn finding(&self) -> Finding {
        let place = Place::File { file: self.file().to_owned(), line: None, column: None };
        let finding = Finding::new(self.kind().code, Severity::Error, place)
            .with("file", Arg::Text(self.file().to_owned()));
        match self {
            Self::TooLarge { mib, .. } => {
                finding.with("mib", Arg::Count(*mib)).with("limit", Arg::Count(MOST_FILE_BYTES / MIB))
            }
            Self::TooMany { count, .. } => finding
                .with("what", Arg::Text("files".to_owned()))
                .with("count", Arg::Count(*count))
                .with("limit", Arg::Count(MOST_FILES as u64)),
            Self::TooMuch { mib, .. } => finding.with("limit", Arg::Count(*mib)),
            Self::Bomb { entry, .. } => {
                finding.with("entry", Arg::Text(entry.clone())).with("limit", Arg::Count(MOST_RATIO))
            }
            Self::Outside { entry, .. } | Self::Link { entry, .. } | Self::Locked { entry, .. } => {
                finding.with("entry", Arg::Text(entry.clone()))
            }
            Self::Broken { why, .. } | Self::Unreadable { why, .. } => why.of(finding),
        }
    }

    /// The finding's kind.
    pub const fn kind(&self) -> &'static FindingKind {
        match self {
            Self::TooLarge { .. } => &F102,
            Self::TooMany { .. } => &F104,
            Self::TooMuch { .. } => &F112,
            Self::Outside { .. } => &F113,
            Self::Broken { .. } => &F114,
            Self::Bomb { .. } => &F116,
            Self::Link { .. } => &F117,
            Self::Locked { .. } => &F118,
            Self::Unreadable { .. } => &F119,
        }
    }
}

/// Every way a folder or archive is refused, besides `F102` and `F104` of the plan files.
pub const KINDS: &[&FindingKind] = &[&F112, &F113, &F114, &F116, &F117, &F118, &F119];

macro_rules! kinds {
    ($($name:ident $word:literal: $title:literal, $says:literal, $settle:literal, $why:literal;)+) => {$(
        const $name: FindingKind = FindingKind {
            code: Code(stringify!($name)),
            name: $word,
            words: concat!("title = ", $title, "\nsays = ", $says, "\nsettle = ", $settle, "\nwhy = ", $why, "\n"),
        };
    )+};
}

kinds! {
    F112 "archive_too_large": "Archive too large",
        "{ $file } holds more than { $limit } MiB. It was not unpacked.",
        "Pack only the files of one site.",
        "Unpacking ends at a limit and leaves nothing behind, so that a wrong or hostile archive cannot fill the memory of a small machine.";
    F113 "archive_points_outside": "Archive points outside itself",
        "{ $file } holds an entry named “{ $entry }”, which points outside the archive. Nothing was unpacked.",
        "Pack the files again in one plain folder. If the archive came from somebody you do not know, do not use it.",
        "An entry with “..” or an absolute path in its name could overwrite files elsewhere on the machine. No honest program writes one.";
    F114 "archive_broken": "Archive cannot be unpacked",
        r"{ $problem ->
    [twice] { $file } cannot be unpacked: it holds “{ $detail }” twice.
    [unsupported] { $file } cannot be unpacked: it uses something Parvis does not read (“{ $detail }”).
    [method] { $file } cannot be unpacked: it is packed in a way Parvis does not read.
    [contents] { $file } cannot be unpacked: its contents are damaged.
    [damaged] { $file } cannot be unpacked: it is damaged or cut short.
   *[other] { $file } cannot be unpacked: “{ $detail }”.
 }",
        "Fetch the archive again, or pack its files again as a plain zip.",
        "The archive is damaged, cut short, or packed in a way Parvis does not read.";
    F116 "archive_bomb": "Archive built to fill the memory",
        "{ $file } holds “{ $entry }”, which unpacks to more than { $limit } times its size. Nothing was unpacked.",
        "Ask for the archive again from somebody you trust.",
        "Real plans pack ten to thirty times smaller. A small archive that unpacks to an enormous size is a known way to stop a machine.";
    F117 "archive_link": "Link instead of a file",
        "{ $file } holds “{ $entry }”, which is a link and not a file.",
        "Put the file itself in the place of the link.",
        "A link can lead anywhere on the machine, also to files that must not be read. Parvis follows none.";
    F118 "archive_locked": "Archive locked with a password",
        "{ $file } is locked with a password at “{ $entry }”.",
        "Pack the files again without a password. To keep them secret on the way, put the zip on an encrypted stick.",
        "Parvis asks for no passwords of archives: the usual zip password protects little, and a typed one would have to be kept somewhere.";
    F119 "file_unreadable": "File cannot be read",
        r"{ $problem ->
    [absent] { $file } cannot be read: there is no such file or folder.
    [forbidden] { $file } cannot be read: you may not open it.
    [deep] { $file } cannot be read: its folders lie more than { $detail } deep.
   *[other] { $file } cannot be read: “{ $detail }”.
 }",
        "Check the name, that the disk is connected, and that you may open the file.",
        "The operating system would not hand over the file or folder.";
}
