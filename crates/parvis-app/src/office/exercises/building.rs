//! The real building an exercise is played in.

use super::Room;
use crate::office::{Moment, Office, Trouble, Who, act};
use parvis_access::Action;
use parvis_store::DossierId;

impl Office {
    /// The site an exercise is played in, if it is played in a real one. Who may see what of it is asked when they look.
    ///
    /// # Errors
    /// The store.
    pub async fn exercise_building(&self, room: &Room) -> Result<Option<DossierId>, Trouble> {
        Ok(self.store.exercise(&room.id).await?.dossier)
    }

    /// Plays an exercise in a site from now on, or in none.
    ///
    /// # Errors
    /// They lead no exercises at that site.
    pub async fn exercise_play_in(
        &self,
        who: &Who,
        room: &Room,
        site: Option<&DossierId>,
        moment: Moment,
    ) -> Result<(), Trouble> {
        if let Some(site) = site {
            let opened = self.site(who, site, moment).await?;
            self.must(who, Action::LeadExercise, &opened, moment)?;
        }
        let mut write = self.store.write().await?;
        write.exercise_dossier(&room.id, site, &act(who, "", moment)).await?;
        Ok(write.commit().await?)
    }
}
