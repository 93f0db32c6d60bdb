//! What a job was given, and what it made for whoever asked: files of its own, each sealed under a key of its own, gone
//! when their time is over.

use crate::content::{self, place};
use crate::id::JobId;
use crate::seal::{Own, sha256};
use crate::store::{Store, Write, text};
use crate::tables::job_file;
use crate::trouble::Trouble;
use jiff::Timestamp;
use object_store::ObjectStoreExt as _;
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _,
    QuerySelect as _, Set,
};

impl Write<'_> {
    /// Keeps a file of a job until `ends`, in place of one of the same name.
    ///
    /// # Errors
    /// No such job; a name that cannot be kept; more bytes than are taken in one piece.
    pub async fn job_file_put(
        &mut self,
        job: &JobId,
        part: &str,
        bytes: &[u8],
        ends: Timestamp,
    ) -> Result<(), Trouble> {
        text("the name of a part", part, 100)?;
        if bytes.len() > content::LARGEST {
            let name = part.to_owned();
            return Err(Trouble::TooLarge { name, bytes: bytes.len(), most: content::LARGEST });
        }
        let store = self.store;
        let (own, wrapped) = Own::draw(&store.master, &store.random, &whose(job))?;
        let under = own.seal(&store.random, part, bytes)?;
        let (here, sealed) = if bytes.len() <= content::SMALL {
            (Some(under), None)
        } else {
            let name = sha256(&under);
            store.folder.put(&place(&name), under.into()).await?;
            (None, Some(name))
        };
        let row = job_file::Model {
            job: job.as_str().into(),
            part: part.into(),
            ends: ends.as_microsecond(),
            master: store.master.name().into(),
            wrapped,
            bytes: here,
            sealed,
        };
        job_file::Entity::delete_by_id((row.job.clone(), row.part.clone())).exec(&self.tx).await?;
        row.into_active_model().reset_all().insert(&self.tx).await?;
        Ok(())
    }

    /// A file of a job is of no more use: from `ends` on nobody opens it. One that is not there is not missed.
    ///
    /// # Errors
    /// The database is away.
    pub async fn job_file_end(&mut self, job: &JobId, part: &str, ends: Timestamp) -> Result<(), Trouble> {
        let row = job_file::ActiveModel { ends: Set(ends.as_microsecond()), ..Default::default() };
        job_file::Entity::update_many()
            .set(row)
            .filter(job_file::Column::Job.eq(job.as_str()))
            .filter(job_file::Column::Part.eq(part))
            .exec(&self.tx)
            .await?;
        Ok(())
    }
}

impl Store {
    /// A file of a job, opened.
    ///
    /// # Errors
    /// There is none, or its time is over; bytes that are damaged.
    pub async fn job_file(&self, job: &JobId, part: &str, now: Timestamp) -> Result<Vec<u8>, Trouble> {
        let row = job_file::Entity::find_by_id((job.as_str().to_owned(), part.to_owned()));
        let row = row.filter(job_file::Column::Ends.gt(now.as_microsecond())).one(&self.db).await?;
        let row =
            row.ok_or_else(|| Trouble::NoSuch { what: "file of a job", id: format!("{job} {part}") })?;
        let address = || whose(job);
        if row.master != self.master.name() {
            let here = self.master.name().into();
            return Err(Trouble::OtherKey { address: address(), sealed: row.master, here });
        }
        let under = match (row.bytes, row.sealed) {
            (Some(bytes), _) => bytes,
            (None, Some(name)) => content::from_folder(self, &name).await?,
            (None, None) => return Err(Trouble::Damaged { address: address() }),
        };
        Own::open_wrapped(&self.master, &address(), &row.wrapped)?.open(part, &under)
    }

    /// Takes out the files of jobs whose time is over, and says how many there were. A row goes before its bytes in the
    /// folder: without its key they are nothing.
    ///
    /// # Errors
    /// The database or the folder is away.
    pub async fn job_files_forget(&self, now: Timestamp) -> Result<usize, Trouble> {
        let over = job_file::Column::Ends.lte(now.as_microsecond());
        let rows = job_file::Entity::find()
            .select_only()
            .column(job_file::Column::Sealed)
            .filter(over.clone())
            .into_tuple::<Option<String>>()
            .all(&self.db)
            .await?;
        let write = self.write().await?;
        job_file::Entity::delete_many().filter(over).exec(&write.tx).await?;
        write.commit().await?;
        for name in rows.iter().flatten() {
            match self.folder.delete(&place(name)).await {
                Ok(()) | Err(object_store::Error::NotFound { .. }) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Ok(rows.len())
    }
}

/// Whose key it is: a job's.
fn whose(job: &JobId) -> String {
    format!("job {job}")
}
