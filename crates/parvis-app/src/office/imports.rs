//! Drawings brought in: first looked at, then put in place of the one before.

use super::{Moment, Office, Trouble, Who};
use crate::drawings;
use parvis_access::Action;
use parvis_core::{Dossier, FloorPlan, Place};
use parvis_store::DossierId;
use std::sync::{Arc, Mutex, PoisonError};

/// So many drawings wait to be put in place; ours. The oldest gives way.
const WAITING: usize = 16;

/// What was understood of a drawing, and what putting it in place would change.
#[derive(Clone, Debug)]
pub struct Preview {
    /// Stands for it until it is put in place.
    pub key: String,
    /// The drawing.
    pub plan: Arc<FloorPlan>,
    /// Facts about rooms and doors of the drawing before that are kept, by their ids.
    pub kept: usize,
    /// Places whose facts find no room or door in this one.
    pub lost: Vec<Place>,
}

/// Drawings that were looked at and not yet put in place: gone when the server stops, for their owner has the file.
#[derive(Default)]
pub(super) struct Waiting(Mutex<Vec<(String, DossierId, Arc<FloorPlan>)>>);

impl Office {
    /// Reads a drawing from a file somebody has, and says what would change. Nothing is changed yet.
    ///
    /// # Errors
    /// They may not; a file that cannot be used ([`Trouble::Refused`]).
    pub async fn import_look(
        &self,
        who: &Who,
        id: &DossierId,
        name: String,
        bytes: Vec<u8>,
        mapping: Option<String>,
        moment: Moment,
    ) -> Result<Preview, Trouble> {
        let site = self.site(who, id, moment).await?;
        self.must(who, Action::ImportDrawing, &site, moment)?;
        let today = moment.today;
        let read =
            tokio::task::spawn_blocking(move || drawings::read(&name, bytes, mapping.as_deref(), today));
        let mut plan = read.await??;
        let (kept, lost) = carry(&mut plan, site.dossier()?);
        let plan = Arc::new(plan);
        let key = self.draw().as_str().to_owned();
        let mut waiting = self.waiting.0.lock().unwrap_or_else(PoisonError::into_inner);
        if waiting.len() >= WAITING {
            waiting.remove(0);
        }
        waiting.push((key.clone(), id.clone(), Arc::clone(&plan)));
        Ok(Preview { key, plan, kept, lost })
    }

    /// Puts a drawing that was looked at in place of the one before.
    ///
    /// # Errors
    /// They may not; the drawing does not wait any more ([`Trouble::Slip`]).
    pub async fn import_put(
        &self,
        who: &Who,
        id: &DossierId,
        key: &str,
        moment: Moment,
    ) -> Result<i64, Trouble> {
        let site = self.site(who, id, moment).await?;
        self.must(who, Action::ImportDrawing, &site, moment)?;
        let found = {
            let waiting = self.waiting.0.lock().unwrap_or_else(PoisonError::into_inner);
            waiting.iter().find(|(known, of, _)| known == key && of == id).map(|(.., plan)| Arc::clone(plan))
        };
        let plan = found.ok_or(Trouble::Slip("slip-import-gone"))?;
        let put = |dossier: &mut Dossier| {
            let mut plan = FloorPlan::clone(&plan);
            carry(&mut plan, dossier);
            dossier.plan = Some(plan);
            Ok(())
        };
        let ((), revision) = self.change(who, id, "plan.geojson", moment, put).await?;
        self.waiting.0.lock().unwrap_or_else(PoisonError::into_inner).retain(|(known, ..)| known != key);
        Ok(revision)
    }
}

/// Carries over what people said about rooms and doors of the drawing before.
fn carry(plan: &mut FloorPlan, dossier: &Dossier) -> (usize, Vec<Place>) {
    dossier.plan.as_ref().map(|old| plan.carry_over(old)).unwrap_or_default()
}
