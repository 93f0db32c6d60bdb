//! Backup, restore and move: one archive, one proof.
//!
//! The archive is a ZIP with `tables/<name>.jsonl` (one row a line, in the order of its key), `content/<SHA-256>` (large
//! content, sealed as it lies in the folder) and `manifest.json` with the count of rows and the SHA-256 of each table.
//! It is taken from one snapshot while others go on writing. What is restored is read back from the target, row by row,
//! and must give the same counts and hashes, or nothing of it stays. A move is a backup and a restore.
//!
//! An archive holds no key and no opened drawing, but names, reasons and the journal stand in it in the clear: keep it
//! as you keep the database. These functions read and write files where they are called: let a thread that may wait
//! call them.

use crate::content::{from_folder, place};
use crate::id::hex;
use crate::seal::sha256;
use crate::store::{Act, Store, Write};
use crate::tables::{self, each_table};
use crate::trouble::Trouble;
use futures_util::TryStreamExt as _;
use object_store::ObjectStoreExt as _;
use sea_orm::{
    ActiveModelTrait, ColumnTrait as _, ConnectionTrait, DatabaseTransaction, EntityTrait, IntoActiveModel,
    Iterable as _, PaginatorTrait as _, PrimaryKeyToColumn as _, QueryFilter as _, QueryOrder as _,
};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Seek, Write as Sink};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

/// The shape of the archive; a later one says so here.
const FORMAT: u32 = 1;

/// Rows put in with one statement: the widest table has 16 columns, and SQLite takes 32,766 values.
const BATCH: usize = 500;

/// What a backup holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// The shape of the archive.
    pub format: u32,
    /// Name of the master key that its content is sealed under.
    pub master: String,
    /// Each table.
    pub tables: BTreeMap<String, Proof>,
    /// How many files of large content there are; each is named by its SHA-256.
    pub files: u64,
}

/// What proves that a table is the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proof {
    /// How many rows it has.
    pub rows: u64,
    /// The SHA-256 of its rows as lines, in the order of its key.
    pub sha256: String,
}

impl Store {
    /// Writes everything into an archive, as it is at one moment, while others go on writing.
    ///
    /// # Errors
    /// The database, the folder or the archive cannot be used.
    pub async fn backup<W: Sink + Seek>(&self, to: W, act: &Act<'_>) -> Result<Manifest, Trouble> {
        let mut write = self.write().await?;
        write.note("store.backup", "store", "", act)?;
        write.commit().await?;

        let snapshot = self.snapshot().await?;
        let mut zip = ZipWriter::new(to);
        let mut tables = BTreeMap::new();
        macro_rules! dump_table {
            ($module:ident, $name:literal) => {
                zip.start_file(concat!("tables/", $name, ".jsonl"), packed())?;
                tables.insert($name.to_owned(), dump::<tables::$module::Entity>(&snapshot, &mut zip).await?);
            };
        }
        each_table!(dump_table);
        let files = self.files_out(&snapshot, &mut zip).await?;
        snapshot.rollback().await?;

        let manifest = Manifest { format: FORMAT, master: self.master.name().into(), tables, files };
        zip.start_file("manifest.json", packed())?;
        zip.write_all(serde_json::json!(manifest).to_string().as_bytes())?;
        zip.finish()?.flush()?;
        Ok(manifest)
    }

    /// Fills this empty store from an archive, and proves it: the rows read back have the manifest's counts and hashes,
    /// each file its name.
    ///
    /// # Errors
    /// The store is not empty; the archive is not a backup, not whole, or sealed under another master key. Then nothing
    /// of it stays but files in the folder that nothing points to.
    pub async fn restore<R: Read + Seek>(&self, from: R, act: &Act<'_>) -> Result<Manifest, Trouble> {
        let mut zip = ZipArchive::new(from)?;
        let manifest = self.manifest(&mut zip)?;
        let mut write = self.write().await?;
        empty(&write.tx).await?;
        self.files_in(&mut zip, &manifest).await?;
        macro_rules! load_table {
            ($module:ident, $name:literal) => {
                let lines = zip.by_name(concat!("tables/", $name, ".jsonl"))?;
                load::<tables::$module::Entity>(&write.tx, BufReader::new(lines)).await?;
                let here = dump::<tables::$module::Entity>(&write.tx, &mut std::io::sink()).await?;
                same($name, manifest.tables.get($name), &here)?;
            };
        }
        each_table!(load_table);
        self.files_there(&write, &manifest).await?;
        write.note("store.restore", "store", "", act)?;
        write.commit().await?;
        Ok(manifest)
    }

    /// Carries everything over into another, empty store, through a scratch file, and proves it.
    ///
    /// # Errors
    /// As [`Store::backup`] and [`Store::restore`].
    pub async fn move_to<S: Read + Sink + Seek>(
        &self,
        other: &Self,
        mut scratch: S,
        act: &Act<'_>,
    ) -> Result<Manifest, Trouble> {
        self.backup(&mut scratch, act).await?;
        scratch.rewind()?;
        other.restore(scratch, act).await
    }

    fn manifest<R: Read + Seek>(&self, zip: &mut ZipArchive<R>) -> Result<Manifest, Trouble> {
        let entry = zip.by_name("manifest.json")?;
        let manifest: Manifest =
            serde_json::from_reader(entry).map_err(|error| Trouble::BadBackup(error.to_string()))?;
        if manifest.format != FORMAT {
            return Err(Trouble::BadBackup(format!("it has the format {}, not {FORMAT}", manifest.format)));
        }
        if manifest.master != self.master.name() {
            let here = self.master.name().into();
            return Err(Trouble::OtherKey { address: "of the backup".into(), sealed: manifest.master, here });
        }
        Ok(manifest)
    }

    /// Large content into the archive, as it lies in the folder.
    async fn files_out<W: Sink + Seek>(
        &self,
        snapshot: &DatabaseTransaction,
        zip: &mut ZipWriter<W>,
    ) -> Result<u64, Trouble> {
        let mut files = 0;
        for name in in_folder(snapshot).await? {
            let stored = packed().compression_method(CompressionMethod::Stored);
            zip.start_file(format!("content/{name}"), stored)?;
            zip.write_all(&from_folder(self, &name).await?)?;
            files += 1;
        }
        Ok(files)
    }

    /// Large content out of the archive into the folder, each read back.
    async fn files_in<R: Read + Seek>(
        &self,
        zip: &mut ZipArchive<R>,
        manifest: &Manifest,
    ) -> Result<(), Trouble> {
        let names = zip.file_names().collect::<Result<Vec<_>, _>>()?;
        let names: Vec<String> =
            names.iter().filter_map(|name| name.strip_prefix("content/")).map(str::to_owned).collect();
        counted("files", manifest.files, names.len() as u64)?;
        for name in names {
            let mut bytes = Vec::new();
            zip.by_name(&format!("content/{name}"))?.read_to_end(&mut bytes)?;
            let here = sha256(&bytes);
            if here != name {
                return Err(Trouble::NotTheSame { what: "a file".into(), there: name, here });
            }
            self.folder.put(&place(&name), bytes.into()).await?;
            from_folder(self, &name).await?;
        }
        Ok(())
    }

    /// Every row that says its content is in the folder is right.
    async fn files_there(&self, write: &Write<'_>, manifest: &Manifest) -> Result<(), Trouble> {
        let names = in_folder(&write.tx).await?;
        counted("rows with content in the folder", manifest.files, names.len() as u64)?;
        for name in names {
            self.folder.head(&place(&name)).await?;
        }
        Ok(())
    }
}

/// Names of the content that lies in the folder.
async fn in_folder(db: &impl ConnectionTrait) -> Result<Vec<String>, Trouble> {
    use sea_orm::QuerySelect as _;
    use tables::content;
    let names = content::Entity::find()
        .select_only()
        .column(content::Column::Sealed)
        .filter(content::Column::Sealed.is_not_null())
        .order_by_asc(content::Column::Sealed);
    Ok(names.into_tuple().all(db).await?)
}

fn packed() -> SimpleFileOptions {
    SimpleFileOptions::default().compression_method(CompressionMethod::Deflated).large_file(true)
}

/// All rows of a table as lines, in the order of its key.
async fn dump<E: EntityTrait>(tx: &DatabaseTransaction, to: &mut impl Sink) -> Result<Proof, Trouble>
where
    E::Model: Serialize,
{
    let mut hash = Sha256::new();
    let mut proof = Proof { rows: 0, sha256: String::new() };
    let by_key = E::PrimaryKey::iter().fold(E::find(), |rows, key| rows.order_by_asc(key.into_column()));
    let mut rows = by_key.stream(tx).await?;
    while let Some(row) = rows.try_next().await? {
        let mut line = serde_json::to_vec(&row).map_err(|error| Trouble::BadBackup(error.to_string()))?;
        line.push(b'\n');
        hash.update(&line);
        to.write_all(&line)?;
        proof.rows += 1;
    }
    proof.sha256 = hex(&hash.finalize());
    Ok(proof)
}

/// Puts rows into a table.
async fn load<E: EntityTrait>(tx: &DatabaseTransaction, lines: impl BufRead) -> Result<(), Trouble>
where
    E::Model: DeserializeOwned + IntoActiveModel<E::ActiveModel>,
    E::ActiveModel: Send,
{
    let mut batch = Vec::with_capacity(BATCH);
    for line in lines.lines() {
        let row: E::Model =
            serde_json::from_str(&line?).map_err(|error| Trouble::BadBackup(error.to_string()))?;
        batch.push(row.into_active_model().reset_all());
        if batch.len() == BATCH {
            E::insert_many(std::mem::take(&mut batch)).exec_without_returning(tx).await?;
        }
    }
    if !batch.is_empty() {
        E::insert_many(batch).exec_without_returning(tx).await?;
    }
    Ok(())
}

/// Refuses a store in which something stands; takes out the head of an empty journal, which the backup brings.
async fn empty(tx: &DatabaseTransaction) -> Result<(), Trouble> {
    macro_rules! count_rows {
        (journal_head, $name:literal) => {};
        ($module:ident, $name:literal) => {
            if tables::$module::Entity::find().count(tx).await? > 0 {
                return Err(Trouble::NotEmpty { table: $name });
            }
        };
    }
    each_table!(count_rows);
    tables::journal_head::Entity::delete_many().exec(tx).await?;
    Ok(())
}

fn same(table: &str, there: Option<&Proof>, here: &Proof) -> Result<(), Trouble> {
    let there = there.ok_or_else(|| Trouble::BadBackup(format!("its manifest does not say {table}")))?;
    counted(table, there.rows, here.rows)?;
    if there == here {
        return Ok(());
    }
    let (there, here) = (there.sha256.clone(), here.sha256.clone());
    Err(Trouble::NotTheSame { what: format!("the table {table}"), there, here })
}

fn counted(what: &str, there: u64, here: u64) -> Result<(), Trouble> {
    if there == here {
        return Ok(());
    }
    Err(Trouble::NotTheSame {
        what: format!("the number of {what}"),
        there: there.to_string(),
        here: here.to_string(),
    })
}
