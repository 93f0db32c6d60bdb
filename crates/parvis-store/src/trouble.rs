//! Why something could not be kept or read: one sentence each.

use crate::files::Kind;

/// Why the store could not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    /// The database refused or is away.
    #[error("the database: {0}")]
    Database(#[from] sea_orm::DbErr),
    /// The folder (or object store) of large content refused or is away.
    #[error("the folder of files: {0}")]
    Folder(#[from] object_store::Error),
    /// Nothing is kept under that id.
    #[error("there is no {what} {id}")]
    NoSuch {
        /// What was looked for: dossier, node, file, revision.
        what: &'static str,
        /// Under which id or number.
        id: String,
    },
    /// Another account signs in with this name.
    #[error("somebody signs in as {login} already")]
    Taken {
        /// The name.
        login: String,
    },
    /// The name of a part is not a plain relative path.
    #[error(
        "{path:?} cannot be the name of a part: it is a relative path of at most 200 bytes, with / between, \
         without empty pieces, dots alone, backslashes or control characters"
    )]
    BadPath {
        /// As given.
        path: String,
    },
    /// A name or a reason that cannot be kept.
    #[error("{what} must have 1 to {most} bytes and no control characters but line breaks")]
    BadText {
        /// Which text.
        what: &'static str,
        /// How many bytes it may have.
        most: usize,
    },
    /// More bytes than the store takes in one piece.
    #[error("{name} has {bytes} bytes; at most {most} are taken")]
    TooLarge {
        /// Which file or part.
        name: String,
        /// How many it has.
        bytes: usize,
        /// How many it may have.
        most: usize,
    },
    /// A file without a byte in it.
    #[error("{name} is empty")]
    Empty {
        /// Which file.
        name: String,
    },
    /// A file whose bytes are none of the kinds that are kept.
    #[error("{name} is none of the kinds of file that are kept: {kinds}")]
    UnknownKind {
        /// Which file.
        name: String,
        /// The kinds that are.
        kinds: String,
    },
    /// A file that is not what its name says.
    #[error("{name} is not what its name says: its bytes are {is}")]
    Misnamed {
        /// Which file.
        name: String,
        /// What its bytes are.
        is: Kind,
    },
    /// Content sealed under a master key that was not handed in.
    #[error("the content {address} was sealed under the master key {sealed}, and the key at hand is {here}")]
    OtherKey {
        /// SHA-256 of the content.
        address: String,
        /// Name of the key it was sealed under.
        sealed: String,
        /// Name of the key at hand.
        here: String,
    },
    /// Content that is not what was kept: changed, cut, or put in another's place.
    #[error("the content {address} is damaged or not in its place")]
    Damaged {
        /// SHA-256 of the content as it was.
        address: String,
    },
    /// A change or removal of a part in one save more than once.
    #[error("{path} stands twice in one save")]
    Twice {
        /// Which part.
        path: String,
    },
    /// A restore into a store in which something stands.
    #[error("the store is not empty: {table} has rows; a backup is restored into an empty store only")]
    NotEmpty {
        /// Which table has rows.
        table: &'static str,
    },
    /// An archive that is not a backup, or not whole.
    #[error("the backup cannot be used: {0}")]
    BadBackup(String),
    /// What was written is not what was read.
    #[error("{what} differs after writing: {there} there, {here} here")]
    NotTheSame {
        /// Which table or file.
        what: String,
        /// In the backup.
        there: String,
        /// Read back.
        here: String,
    },
    /// The job was taken from this worker: its lease ran out and another has it, or it is over.
    #[error("the job {id} is no longer this worker's")]
    LeaseLost {
        /// Which job.
        id: String,
    },
    /// Reading or writing an archive failed.
    #[error("the archive: {0}")]
    Archive(#[from] std::io::Error),
}

impl From<zip::result::ZipError> for Trouble {
    fn from(error: zip::result::ZipError) -> Self {
        Self::BadBackup(error.to_string())
    }
}
