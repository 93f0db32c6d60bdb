//! What runs of a building found: named parts, sealed as content of the dossier, that belong to the job that made them and
//! to the revision that was run.

use crate::content;
use crate::id::{DossierId, JobId};
use crate::store::{Store, Write, text};
use crate::tables::{dossier, run_result};
use crate::trouble::Trouble;
use jiff::Timestamp;
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _,
    QueryOrder as _, QuerySelect as _,
};

impl Write<'_> {
    /// Keeps what a job found in a revision of a dossier, in place of what a former attempt of it kept.
    ///
    /// # Errors
    /// No such dossier, revision or job; a name that cannot be kept; a part that is too large.
    pub async fn result_put(
        &mut self,
        job: &JobId,
        of: (&DossierId, i64),
        parts: &[(String, Vec<u8>)],
        now: Timestamp,
    ) -> Result<(), Trouble> {
        let (dossier, revision) = of;
        let row = dossier::Entity::find_by_id(dossier.as_str()).lock_exclusive().one(&self.tx).await?;
        row.ok_or_else(|| Trouble::NoSuch { what: "dossier", id: dossier.to_string() })?;
        run_result::Entity::delete_many()
            .filter(run_result::Column::Job.eq(job.as_str()))
            .exec(&self.tx)
            .await?;
        for (part, bytes) in parts {
            text("the name of a part", part, 100)?;
            if bytes.len() > content::LARGEST {
                let name = part.clone();
                return Err(Trouble::TooLarge { name, bytes: bytes.len(), most: content::LARGEST });
            }
            let row = run_result::Model {
                job: job.as_str().into(),
                part: part.clone(),
                dossier: dossier.as_str().into(),
                revision,
                at: now.as_microsecond(),
                sha256: content::put(self.store, &self.tx, dossier, bytes).await?,
            };
            row.into_active_model().reset_all().insert(&self.tx).await?;
        }
        Ok(())
    }
}

impl Store {
    /// A part of what a job found.
    ///
    /// # Errors
    /// The job kept no such part; bytes that are damaged.
    pub async fn result_part(&self, job: &JobId, part: &str) -> Result<Vec<u8>, Trouble> {
        let row =
            run_result::Entity::find_by_id((job.as_str().to_owned(), part.to_owned())).one(&self.db).await?;
        let row = row.ok_or_else(|| Trouble::NoSuch { what: "result", id: format!("{job} {part}") })?;
        content::get(self, &self.db, &row.dossier.into(), &row.sha256).await
    }

    /// The part of this name that was kept last of any job of a dossier; `None` if none kept one.
    ///
    /// # Errors
    /// Bytes that are damaged.
    pub async fn result_last(&self, dossier: &DossierId, part: &str) -> Result<Option<Vec<u8>>, Trouble> {
        let query = run_result::Entity::find()
            .filter(run_result::Column::Dossier.eq(dossier.as_str()))
            .filter(run_result::Column::Part.eq(part))
            .order_by_desc(run_result::Column::At);
        let Some(row) = query.one(&self.db).await? else { return Ok(None) };
        Ok(Some(content::get(self, &self.db, dossier, &row.sha256).await?))
    }
}
