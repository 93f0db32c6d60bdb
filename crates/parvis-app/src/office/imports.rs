//! Drawings brought in: first read and looked at, then put in place of the one before.

use super::tasks::{DRAWING, Task};
use super::{Moment, Office, Trouble, Who};
use crate::{drawings, pictures};
use parvis_access::Action;
use parvis_core::{Compared, Dossier, FloorPlan, Language, Place};
use parvis_intake::dossier::read_plan;
use parvis_store::{DossierId, JobId};

/// What was understood of a drawing, and what putting it in place would change.
#[derive(Clone, Debug)]
pub struct Preview {
    /// The drawing.
    pub plan: FloorPlan,
    /// Facts about rooms and doors of the drawing before that are kept, by their ids.
    pub kept: usize,
    /// Places whose facts find no room or door in this one.
    pub lost: Vec<Place>,
    /// What differs from the drawing before, if there is one.
    pub compared: Option<Compared>,
}

impl Office {
    /// A drawing that was read for a site and waits, and what would change. Nothing is changed yet.
    ///
    /// # Errors
    /// They may not; the drawing does not wait any more ([`Trouble::Slip`]).
    pub async fn import_seen(
        &self,
        who: &Who,
        (id, job): (&DossierId, &JobId),
        moment: Moment,
    ) -> Result<Preview, Trouble> {
        let site = self.site(who, id, moment).await?;
        self.must(who, Action::ImportDrawing, &site, moment)?;
        let mut plan = self.import_read(who, id, job, moment).await?;
        let (kept, lost) = carry(&mut plan, site.dossier()?);
        let compared = site.dossier()?.plan.as_ref().map(|old| plan.compared_with(old));
        Ok(Preview { plan, kept, lost, compared })
    }

    /// The picture of a level, by its place among the levels, of a drawing that was read for a site and waits.
    ///
    /// # Errors
    /// As [`Self::import_seen`]; there is no such level, or nothing of it is drawn.
    pub async fn import_picture(
        &self,
        who: &Who,
        (id, job): (&DossierId, &JobId),
        level: usize,
        language: Language,
        moment: Moment,
    ) -> Result<Vec<u8>, Trouble> {
        let site = self.site(who, id, moment).await?;
        self.must(who, Action::ImportDrawing, &site, moment)?;
        let plan = self.import_read(who, id, job, moment).await?;
        let packs = self.packs;
        let drawn = tokio::task::spawn_blocking(move || {
            pictures::level(&plan, level, &crate::words(language, packs))
        });
        drawn.await??.ok_or(Trouble::NoSuch)
    }

    /// Puts a drawing that waits in place of the one before.
    ///
    /// # Errors
    /// As [`Self::import_seen`].
    pub async fn import_put(
        &self,
        who: &Who,
        (id, job): (&DossierId, &JobId),
        moment: Moment,
    ) -> Result<i64, Trouble> {
        let site = self.site(who, id, moment).await?;
        self.must(who, Action::ImportDrawing, &site, moment)?;
        let plan = self.import_read(who, id, job, moment).await?;
        let revision = self.import_change(who, id, &plan, moment).await?;
        let mut write = self.store.write().await?;
        write.job_file_end(job, DRAWING, moment.now).await?;
        write.commit().await?;
        Ok(revision)
    }

    /// Reads a drawing and puts it in place at once.
    ///
    /// # Errors
    /// They may not; a file that cannot be used ([`Trouble::Refused`]).
    pub async fn import_now(
        &self,
        who: &Who,
        id: &DossierId,
        (name, bytes, mapping): (String, Vec<u8>, Option<String>),
        moment: Moment,
    ) -> Result<i64, Trouble> {
        let site = self.site(who, id, moment).await?;
        self.must(who, Action::ImportDrawing, &site, moment)?;
        let today = moment.today;
        let read =
            tokio::task::spawn_blocking(move || drawings::read(&name, bytes, mapping.as_deref(), today));
        let plan = read.await??;
        self.import_change(who, id, &plan, moment).await
    }

    async fn import_change(
        &self,
        who: &Who,
        id: &DossierId,
        plan: &FloorPlan,
        moment: Moment,
    ) -> Result<i64, Trouble> {
        let put = |dossier: &mut Dossier| {
            let mut plan = plan.clone();
            carry(&mut plan, dossier);
            dossier.plan = Some(plan);
            Ok(())
        };
        Ok(self.change(who, id, "plan.geojson", moment, put).await?.1)
    }

    /// The drawing that a job of theirs read for this site.
    async fn import_read(
        &self,
        who: &Who,
        id: &DossierId,
        job: &JobId,
        moment: Moment,
    ) -> Result<FloorPlan, Trouble> {
        let gone = |trouble| match trouble {
            Trouble::NoSuch => Trouble::Slip("slip-import-gone"),
            other => other,
        };
        let order = self.task(who, job, moment).await.map_err(gone)?;
        if !matches!(&order.task, Task::Drawing { site, .. } if *site == id.as_str()) {
            return Err(Trouble::Slip("slip-import-gone"));
        }
        let bytes = self.store.job_file(job, DRAWING, moment.now).await;
        let bytes = bytes.map_err(|trouble| gone(trouble.into()))?;
        let read = tokio::task::spawn_blocking(move || read_plan(bytes)).await?;
        read.map_err(|_| Trouble::Inside("a drawing that was read cannot be read again".into()))
    }
}

/// Carries over what people said about rooms and doors of the drawing before.
fn carry(plan: &mut FloorPlan, dossier: &Dossier) -> (usize, Vec<Place>) {
    dossier.plan.as_ref().map(|old| plan.carry_over(old)).unwrap_or_default()
}
