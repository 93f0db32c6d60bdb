//! Dossiers as revisions: immutable, each on top of the one before, of parts that people edit side by side.

mod read;
mod save;

use crate::id::DossierId;
use crate::trouble::Trouble;
use jiff::Timestamp;
use sea_orm::{ConnectionTrait, EntityTrait as _, QuerySelect as _};

/// What somebody wants of one part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// Which part: a relative path, as in a dossier's folder.
    pub path: String,
    /// Its new bytes; none to take it away.
    pub bytes: Option<Vec<u8>>,
}

/// How a save or an undo went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Saved {
    /// A revision of this number was made.
    Made(i64),
    /// Everything was so already in this revision; none was made.
    Nothing(i64),
    /// Somebody changed the same parts since; nothing was written.
    Conflict(Conflict),
}

/// What two people made of the same parts: enough for a page on which one of them puts it together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// The newest revision: what a merged save is to be based on.
    pub head: i64,
    /// The parts, by path.
    pub clashes: Vec<Clash>,
}

/// One part as it was, as they made it and as you want it. None: there is no such part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clash {
    /// Which part.
    pub path: String,
    /// The revision that changed it last.
    pub revision: i64,
    /// As it was when you began.
    pub base: Option<Vec<u8>>,
    /// As it is now.
    pub theirs: Option<Vec<u8>>,
    /// As you want it.
    pub yours: Option<Vec<u8>>,
}

/// A revision: who, when, why and what changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Revision {
    /// Its number, from 1; its parent is the number before.
    pub number: i64,
    /// The revision its author began from.
    pub base: i64,
    /// The revision it takes back, if it is an undo.
    pub undoes: Option<i64>,
    /// When.
    pub at: Timestamp,
    /// Who.
    pub who: String,
    /// Why, in their words; may be empty.
    pub why: String,
    /// The parts it changed, by path.
    pub changes: Vec<Changed>,
}

/// A part changed by a revision, by the SHA-256 of its bytes. None: there is no such part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    /// Which part.
    pub path: String,
    /// Before.
    pub before: Option<String>,
    /// After.
    pub after: Option<String>,
}

/// A part is called like a file in a folder, and can be written into one on any machine.
fn check_path(path: &str) -> Result<(), Trouble> {
    let piece = |piece: &str| !piece.is_empty() && piece != "." && piece != "..";
    let odd = path.len() > 200 || path.contains(|c: char| c.is_control() || c == '\\');
    if odd || !path.split('/').all(piece) {
        return Err(Trouble::BadPath { path: path.into() });
    }
    Ok(())
}

/// Keeps others from changing the dossier until the transaction is over; says its newest revision.
pub(crate) async fn lock(db: &impl ConnectionTrait, dossier: &DossierId) -> Result<i64, Trouble> {
    let row = crate::tables::dossier::Entity::find_by_id(dossier.as_str()).lock_exclusive().one(db).await?;
    row.map(|row| row.head).ok_or_else(|| no_such(dossier))
}

fn no_such(dossier: &DossierId) -> Trouble {
    Trouble::NoSuch { what: "dossier", id: dossier.to_string() }
}
