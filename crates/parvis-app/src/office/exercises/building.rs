//! The real building an exercise is played in.

use super::Room;
use super::after::{PDF, PaperFile};
use crate::exercises::documents::handouts;
use crate::office::{Looking, Moment, Office, Site, Trouble, Who, act};
use parvis_access::Action;
use parvis_core::Language;
use parvis_store::DossierId;
use parvis_words::Words;
use tokio::task::block_in_place;

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

    /// How somebody may look at the building an exercise is played in, to hand it out. Glass is broken in an emergency and
    /// for nothing else: whoever could only do that may not.
    pub fn exercise_handing_out(&self, who: &Who, site: &Site, moment: Moment) -> Looking {
        let looks =
            [Action::SeePlan, Action::SeeDrawing].map(|one| self.looking_with(who, one, site, moment));
        if looks.iter().any(|one| matches!(one, Looking::Never | Looking::BreakingGlass)) {
            return Looking::Never;
        }
        if looks.contains(&Looking::WithReason) { Looking::WithReason } else { Looking::Freely }
    }

    /// The building an exercise is played in as handouts, in the language of `words`; `speaks` knows the others of the
    /// room. The look is in the journal before this returns.
    ///
    /// # Errors
    /// It is played in none; they may not see its plan, or must give a reason first; it cannot be set.
    pub async fn exercise_handouts<'a>(
        &self,
        who: &Who,
        room: &Room,
        why: &str,
        (words, speaks): (&'a Words, impl Fn(Language) -> &'a Words),
        moment: Moment,
    ) -> Result<PaperFile, Trouble> {
        let id = self.exercise_building(room).await?.ok_or(Trouble::NoSuch)?;
        let site = self.site(who, &id, moment).await?;
        if self.exercise_handing_out(who, &site, moment) == Looking::Never {
            return Err(Trouble::NotAllowed);
        }
        let site = self.plan_to_print(who, &id, why, moment).await?;
        let (languages, scenario) = {
            let seen = room.see();
            let setting = seen.state().setting.as_ref();
            (setting.map(|setting| setting.languages.clone()).unwrap_or_default(), seen.scenario_kept())
        };
        let all: Vec<&Words> = languages.iter().map(|one| speaks(one.0)).collect();
        let bytes = block_in_place(|| handouts(site.dossier()?, &scenario, &all, words))?;
        Ok(PaperFile { bytes, kind: PDF, name: "handouts.pdf".to_owned() })
    }
}
