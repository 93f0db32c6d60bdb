//! The journal: append-only lines, each carrying the hash of the one before it, so that no line can be changed, taken
//! out, doubled or moved unseen.
//!
//! The hash of a line is SHA-256 over the hash before it, a line break and the line as a JSON array of number, time,
//! who, what, about and detail. Who may write in the database may also write the whole chain anew: hand the
//! [`Anchor`] that [`Store::verify`](crate::Store::verify) returns to somebody else from time to time (print it, post
//! it), and give it to a later `verify`.

mod read;

pub use read::Sought;

use crate::id::hex;
use crate::store::Store;
use crate::tables::{journal as lines, journal_head as head};
use crate::trouble::Trouble;
use futures_util::TryStreamExt as _;
use jiff::Timestamp;
use sea_orm::{
    ActiveModelTrait as _, DatabaseTransaction, EntityTrait as _, IntoActiveModel as _, QueryOrder as _,
    QuerySelect as _, Set,
};
use sha2::{Digest as _, Sha256};
use std::fmt;

/// The hash before the first line.
pub(crate) const START: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// Lines put in with one statement.
const BATCH: usize = 200;

/// A line to be written.
pub(crate) struct Note {
    pub(crate) at: i64,
    pub(crate) who: String,
    pub(crate) what: String,
    pub(crate) about: String,
    pub(crate) detail: String,
}

/// A line of the journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its number, from 1 without gaps.
    pub number: i64,
    /// When.
    pub at: Timestamp,
    /// Who did it.
    pub who: String,
    /// What was done: a short word with dots.
    pub what: String,
    /// The id of what it was done to.
    pub about: String,
    /// What makes it clear.
    pub detail: String,
}

/// The end of a journal as it once was: enough to prove later that nothing up to it was touched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Anchor {
    /// How many lines there were.
    pub line: i64,
    /// The hash of the last.
    pub hash: String,
}

/// What is wrong with a journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// A line is not what was written.
    Changed(i64),
    /// The lines from the first to the last of these are not there.
    Missing(i64, i64),
    /// A line stands there twice, or where a later one should.
    Doubled(i64),
    /// A line is whole but does not follow from the line before it: one of the two was put in another's place.
    Unjoined(i64),
    /// The journal does not end where it says it does, or not as the anchor says.
    End {
        /// The line it should have.
        line: i64,
    },
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Changed(line) => write!(f, "line {line} is not what was written"),
            Self::Missing(first, last) if first == last => write!(f, "line {first} is missing"),
            Self::Missing(first, last) => write!(f, "lines {first} to {last} are missing"),
            Self::Doubled(line) => write!(f, "line {line} stands there twice"),
            Self::Unjoined(line) => write!(f, "line {line} does not follow from the line before it"),
            Self::End { line } => {
                write!(f, "the journal does not end, or no longer passes, at line {line} as it did")
            }
        }
    }
}

/// What a look at the whole journal found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verified {
    /// Everything wrong, in order; empty if nothing was touched.
    pub faults: Vec<Fault>,
    /// Its end as it is now.
    pub end: Anchor,
}

/// Appends lines. Who comes second waits at the head row (on SQLite: for the one writer) until the first is done.
pub(crate) async fn append(tx: &DatabaseTransaction, notes: &[Note]) -> Result<(), Trouble> {
    if notes.is_empty() {
        return Ok(());
    }
    let head = head::Entity::find_by_id(0)
        .lock_exclusive()
        .one(tx)
        .await?
        .ok_or(Trouble::NoSuch { what: "head of the journal", id: "0".into() })?;
    let (mut number, mut hash) = (head.line, head.hash.clone());
    let mut rows = Vec::with_capacity(notes.len());
    for note in notes {
        number += 1;
        let row = row(number, note, hash.clone());
        hash.clone_from(&row.hash);
        rows.push(row);
    }
    for batch in rows.chunks(BATCH) {
        let rows = batch.iter().map(|row| row.clone().into_active_model().reset_all());
        lines::Entity::insert_many(rows).exec_without_returning(tx).await?;
    }
    let head = head::ActiveModel { line: Set(number), hash: Set(hash), ..head.into_active_model() };
    head.update(tx).await?;
    Ok(())
}

fn row(line: i64, note: &Note, previous: String) -> lines::Model {
    let mut row = lines::Model {
        line,
        at: note.at,
        who: note.who.clone(),
        what: note.what.clone(),
        about: note.about.clone(),
        detail: note.detail.clone(),
        previous,
        hash: String::new(),
    };
    row.hash = hash(&row);
    row
}

/// The hash a line must have.
fn hash(row: &lines::Model) -> String {
    let line = serde_json::json!([row.line, row.at, row.who, row.what, row.about, row.detail]);
    hex(&Sha256::digest(format!("{}\n{line}", row.previous)))
}

/// Follows the chain line by line.
struct Chain<'a> {
    faults: Vec<Fault>,
    known: Option<&'a Anchor>,
    last: Anchor,
}

impl<'a> Chain<'a> {
    fn new(known: Option<&'a Anchor>) -> Self {
        Self { faults: Vec::new(), known, last: Anchor { line: 0, hash: START.into() } }
    }

    fn next(&mut self, row: &lines::Model) {
        let expected = self.last.line + 1;
        if row.line < expected {
            self.faults.push(Fault::Doubled(row.line));
            return;
        }
        if row.line > expected {
            self.faults.push(Fault::Missing(expected, row.line - 1));
        }
        if hash(row) != row.hash {
            self.faults.push(Fault::Changed(row.line));
        } else if row.line == expected && row.previous != self.last.hash {
            self.faults.push(Fault::Unjoined(row.line));
        }
        self.last = Anchor { line: row.line, hash: row.hash.clone() };
        if self.known.is_some_and(|known| known.line == row.line && known.hash != row.hash) {
            self.faults.push(Fault::End { line: row.line });
        }
    }

    fn end(mut self, head: Option<&head::Model>) -> Verified {
        let last = &self.last;
        let said = head.map_or((0, START), |head| (head.line, head.hash.as_str()));
        if said.0 > last.line {
            self.faults.push(Fault::Missing(last.line + 1, said.0));
        } else if said != (last.line, &last.hash) {
            self.faults.push(Fault::End { line: said.0 });
        }
        if self.known.is_some_and(|known| known.line > last.line.max(said.0)) {
            self.faults.push(Fault::End { line: self.known.map_or(0, |known| known.line) });
        }
        Verified { end: self.last, faults: self.faults }
    }
}

impl Store {
    /// Looks at every line of the journal and says which were changed, taken out, doubled or moved. `known` is an end
    /// that an earlier `verify` returned and that was kept elsewhere.
    ///
    /// # Errors
    /// The database is away. Faults are not errors: they are in the answer.
    pub async fn verify(&self, known: Option<&Anchor>) -> Result<Verified, Trouble> {
        let snapshot = self.snapshot().await?;
        let mut chain = Chain::new(known);
        let mut rows = lines::Entity::find().order_by_asc(lines::Column::Line).stream(&snapshot).await?;
        while let Some(row) = rows.try_next().await? {
            chain.next(&row);
        }
        drop(rows);
        let head = head::Entity::find_by_id(0).one(&snapshot).await?;
        Ok(chain.end(head.as_ref()))
    }
}
