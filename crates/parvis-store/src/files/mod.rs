//! Files of a dossier, such as blueprints and photos: checked by their first bytes, sealed, and opened only by dossier
//! and random id. Each look is in the journal before the bytes are handed out.

mod kind;

pub use kind::Kind;

use crate::content;
use crate::dossiers::lock;
use crate::id::{DossierId, FileId};
use crate::store::{Act, Store, Write, text, time};
use crate::tables::{content as contents, file};
use crate::trouble::Trouble;
use jiff::Timestamp;
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, ConnectionTrait, EntityTrait as _, IntoActiveModel as _,
    QueryFilter as _, QueryOrder as _,
};

/// A file of a dossier, without its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its id.
    pub id: FileId,
    /// Its name when it was brought in.
    pub name: String,
    /// What it is, by its bytes.
    pub kind: Kind,
    /// What it shows, by the word of whoever gives such words their meaning; empty where nobody said.
    pub shows: String,
    /// How many bytes it has.
    pub size: i64,
    /// The SHA-256 of its bytes.
    pub sha256: String,
    /// When it was brought in.
    pub at: Timestamp,
    /// By whom.
    pub who: String,
}

impl Write<'_> {
    /// Takes a file in.
    ///
    /// # Errors
    /// No such dossier; a file that is empty, too large, of no kind that is kept, or not what its name says.
    pub async fn file_add(
        &mut self,
        dossier: &DossierId,
        (name, shows): (&str, &str),
        bytes: &[u8],
        act: &Act<'_>,
    ) -> Result<FileId, Trouble> {
        let kind = check(name, bytes)?;
        text("what a file shows", shows, 40)?;
        lock(&self.tx, dossier).await?;
        let sha256 = content::put(self.store, &self.tx, dossier, bytes).await?;
        let id = FileId::draw(&self.store.random);
        let row = file::Model {
            id: id.as_str().into(),
            dossier: dossier.as_str().into(),
            sha256: sha256.clone(),
            name: name.into(),
            kind: kind.media_type().into(),
            at: act.at(),
            who: act.who.into(),
            shows: Some(shows.into()),
        };
        row.into_active_model().reset_all().insert(&self.tx).await?;
        self.note("file.add", dossier.as_str(), &format!("{id} {kind} {sha256}"), act)?;
        Ok(id)
    }

    /// Removes a file for good. Its bytes go with it unless something else of the dossier says the same: then the key they
    /// were sealed with is gone, and nobody opens what may still lie in the folder.
    ///
    /// # Errors
    /// This dossier has no such file.
    pub async fn file_remove(
        &mut self,
        dossier: &DossierId,
        id: &FileId,
        act: &Act<'_>,
    ) -> Result<(), Trouble> {
        lock(&self.tx, dossier).await?;
        let row = fetch(&self.tx, dossier, id).await?;
        let sha256 = row.sha256.clone();
        row.into_active_model().delete(&self.tx).await?;
        content::forget(&self.tx, dossier, &sha256).await?;
        self.note("file.remove", dossier.as_str(), &format!("{id} {sha256} {}", act.why), act)
    }
}

impl Store {
    /// The files of a dossier, in the order in which they came.
    ///
    /// # Errors
    /// The database is away.
    pub async fn file_list(&self, dossier: &DossierId) -> Result<Vec<File>, Trouble> {
        let rows = file::Entity::find()
            .filter(file::Column::Dossier.eq(dossier.as_str()))
            .order_by_asc(file::Column::At)
            .order_by_asc(file::Column::Id)
            .all(&self.db)
            .await?;
        let mut files = Vec::with_capacity(rows.len());
        for row in rows {
            files.push(self.file(row).await?);
        }
        Ok(files)
    }

    /// A file of a dossier, without its bytes.
    ///
    /// # Errors
    /// This dossier has no such file (whoever guesses hears no more).
    pub async fn file_fetch(&self, dossier: &DossierId, id: &FileId) -> Result<File, Trouble> {
        self.file(fetch(&self.db, dossier, id).await?).await
    }

    /// Opens a file of a dossier. The look is in the journal, on the disk, before the bytes come back.
    ///
    /// # Errors
    /// This dossier has no such file (whoever guesses hears no more); bytes that are damaged.
    pub async fn file_open(
        &self,
        dossier: &DossierId,
        id: &FileId,
        act: &Act<'_>,
    ) -> Result<(File, Vec<u8>), Trouble> {
        let file = self.file_fetch(dossier, id).await?;
        let bytes = content::get(self, &self.db, dossier, &file.sha256).await?;
        let mut write = self.write().await?;
        write.note("file.open", dossier.as_str(), format!("{id} {}", act.why).trim_end(), act)?;
        write.commit().await?;
        Ok((file, bytes))
    }

    async fn file(&self, row: file::Model) -> Result<File, Trouble> {
        let content = contents::Entity::find_by_id((row.dossier, row.sha256.clone())).one(&self.db).await?;
        let damaged = || Trouble::Damaged { address: row.sha256.clone() };
        Ok(File {
            size: content.ok_or_else(damaged)?.size,
            kind: Kind::from_media_type(&row.kind).ok_or_else(damaged)?,
            id: row.id.into(),
            name: row.name,
            sha256: row.sha256.clone(),
            at: time(row.at),
            who: row.who,
            shows: row.shows.unwrap_or_default(),
        })
    }
}

async fn fetch(db: &impl ConnectionTrait, dossier: &DossierId, id: &FileId) -> Result<file::Model, Trouble> {
    let row = file::Entity::find_by_id(id.as_str()).filter(file::Column::Dossier.eq(dossier.as_str()));
    row.one(db).await?.ok_or_else(|| Trouble::NoSuch { what: "file", id: id.to_string() })
}

/// What the file is; refused if that is nothing that is kept, or not what its name says.
fn check(name: &str, bytes: &[u8]) -> Result<Kind, Trouble> {
    text("the name of a file", name, 200)?;
    if name.contains(['/', '\\']) {
        return Err(Trouble::BadText { what: "the name of a file (without folders)", most: 200 });
    }
    if bytes.is_empty() {
        return Err(Trouble::Empty { name: name.into() });
    }
    if bytes.len() > content::LARGEST {
        return Err(Trouble::TooLarge { name: name.into(), bytes: bytes.len(), most: content::LARGEST });
    }
    let Some(kind) = Kind::of(bytes) else {
        return Err(Trouble::UnknownKind { name: name.into(), kinds: Kind::names() });
    };
    let end = name.rsplit_once('.').map(|(_, end)| end.to_lowercase()).unwrap_or_default();
    if kind.ends().contains(&end.as_str()) {
        return Ok(kind);
    }
    Err(Trouble::Misnamed { name: name.into(), is: kind })
}
