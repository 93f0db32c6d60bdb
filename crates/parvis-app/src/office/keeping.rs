//! Keeping what must not be lost: backup, restore, move, and the proof that nobody touched the journal.

use super::{Moment, Office, Trouble};
use parvis_store::Act;
use parvis_store::backup::Manifest;
use parvis_store::journal::{Anchor, Verified};
use std::fs::File;
use std::io::Error;
use std::path::Path;

/// Who does this, as the journal calls them: whoever may run commands on the server.
const OPERATOR: &str = "operator";

impl Office {
    /// Writes everything into one archive while others go on working. The file must not be there yet.
    ///
    /// # Errors
    /// The file cannot be written; the store.
    pub async fn backup(&self, to: &Path, moment: Moment) -> Result<Manifest, Trouble> {
        let file = File::create_new(to).map_err(|error| written(to, error))?;
        Ok(self.store.backup(file, &act(moment)).await?)
    }

    /// Puts the archive of a backup into this office, which must be empty, and proves that all of it is there.
    ///
    /// # Errors
    /// The file cannot be read; an office with something in it; an archive that is damaged or of another master key.
    pub async fn restore(&self, from: &Path, moment: Moment) -> Result<Manifest, Trouble> {
        let file = File::open(from).map_err(|error| read(from, error))?;
        Ok(self.store.restore(file, &act(moment)).await?)
    }

    /// Carries everything over to another office, which must be empty, and proves that all of it is there.
    ///
    /// # Errors
    /// As [`Self::backup`] and [`Self::restore`]; `through` is the file it goes by way of.
    pub async fn move_to(&self, other: &Self, through: &Path, moment: Moment) -> Result<Manifest, Trouble> {
        let options = File::options().read(true).write(true).create_new(true).open(through);
        let file = options.map_err(|error| written(through, error))?;
        let moved = self.store.move_to(&other.store, file, &act(moment)).await;
        // The archive was only a way; that it cannot be taken away again changes nothing of what was moved.
        let _ = std::fs::remove_file(through);
        Ok(moved?)
    }

    /// Looks at every line of the journal; `known` is an end that an earlier look returned and somebody kept.
    ///
    /// # Errors
    /// The store. Faults are in the answer.
    pub async fn journal_verify(&self, known: Option<&Anchor>) -> Result<Verified, Trouble> {
        Ok(self.store.verify(known).await?)
    }
}

const fn act(moment: Moment) -> Act<'static> {
    Act { who: OPERATOR, why: "", now: moment.now }
}

fn written(path: &Path, error: Error) -> Trouble {
    crate::Trouble::NotWritten { path: path.to_owned(), error }.into()
}

fn read(path: &Path, error: Error) -> Trouble {
    crate::Trouble::NotRead { path: path.to_owned(), error }.into()
}
