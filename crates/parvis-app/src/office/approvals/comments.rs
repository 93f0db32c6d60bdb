//! Comments, pinned to a section of the plan, a room, a door or a level; each is answered once.

use crate::office::{Moment, Office, Site, Trouble, Who, act};
use parvis_access::Action;
use parvis_core::Place;
use parvis_intake::dossier::{parse_place, write_place};
use parvis_store::approvals::{Comment, NewComment};
use parvis_store::{CommentId, DossierId};

/// Where a comment can be pinned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommentPlace {
    /// The place.
    pub place: Place,
    /// The word that stands for it on a form.
    pub word: String,
}

/// A comment, with the place it is pinned to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The comment.
    pub comment: Comment,
    /// Where.
    pub place: Place,
    /// What whoever said it is called.
    pub by: String,
    /// What whoever answered is called; empty before.
    pub answered_by: String,
}

impl Office {
    /// Where a comment on a site can be pinned: the site, the sections, the levels, the rooms and the exits.
    ///
    /// # Errors
    /// A dossier with errors in its files.
    pub fn comment_places(&self, site: &Site) -> Result<Vec<CommentPlace>, Trouble> {
        let dossier = site.dossier()?;
        let sections = dossier.sections.iter().map(|section| Place::Section(section.key.clone()));
        let plan = dossier.plan.iter();
        let drawn = plan.flat_map(|plan| {
            let levels = plan.levels.iter().map(|level| Place::Level(level.id.clone()));
            let exits = plan.openings.iter().filter(|opening| opening.exit);
            let exits = exits.map(|opening| Place::Opening(opening.id.clone()));
            let rooms = plan.units.iter().filter(|unit| !unit.label().is_empty());
            levels.chain(exits).chain(rooms.map(|unit| Place::Unit(unit.id.clone())))
        });
        let all = std::iter::once(Place::Site).chain(sections).chain(drawn);
        Ok(all.map(|place| CommentPlace { word: write_place(&place), place }).collect())
    }

    /// The comments on a site, the newest first, for those who see its plan.
    ///
    /// # Errors
    /// They may not.
    pub async fn comments(&self, who: &Who, site: &Site, moment: Moment) -> Result<Vec<Said>, Trouble> {
        self.must(who, Action::SeePlan, site, moment)?;
        let mut said = Vec::new();
        for comment in self.store.comments(&site.id).await? {
            let place = parse_place(&comment.place).unwrap_or(Place::Site);
            let by = self.called(&comment.who).await?;
            let answered_by = match &comment.answer {
                Some((.., who)) => self.called(who).await?,
                None => String::new(),
            };
            said.push(Said { comment, place, by, answered_by });
        }
        Ok(said)
    }

    /// What somebody is called whom the journal knows by their login.
    pub(in crate::office) async fn called(&self, login: &str) -> Result<String, Trouble> {
        let account = self.store.account_by_login(login).await?;
        Ok(account.map_or_else(|| login.to_owned(), |account| account.name))
    }

    /// Says something about a place of a site.
    ///
    /// # Errors
    /// They may not; no such place, or nothing said ([`Trouble::Slip`]).
    pub async fn comment_say(
        &self,
        who: &Who,
        id: &DossierId,
        place: &str,
        words: &str,
        moment: Moment,
    ) -> Result<(), Trouble> {
        let site = self.site(who, id, moment).await?;
        self.must(who, Action::Comment, &site, moment)?;
        let known = self.comment_places(&site)?.into_iter().any(|known| known.word == place);
        if !known || words.trim().is_empty() {
            return Err(Trouble::Slip("slip-comment"));
        }
        let mut write = self.store.write().await?;
        let new = NewComment { dossier: id, revision: site.revision, place, words: words.trim() };
        write.comment_new(&new, &act(who, "", moment)).await?;
        Ok(write.commit().await?)
    }

    /// Answers a comment, which is then done with. Those who write the plan do.
    ///
    /// # Errors
    /// They may not; it was answered meanwhile; no word ([`Trouble::Slip`]).
    pub async fn comment_answer(
        &self,
        who: &Who,
        id: &DossierId,
        comment: &CommentId,
        words: &str,
        moment: Moment,
    ) -> Result<(), Trouble> {
        let site = self.site(who, id, moment).await?;
        self.must(who, Action::EditPlan, &site, moment)?;
        if words.trim().is_empty() {
            return Err(Trouble::Slip("slip-comment"));
        }
        let mut write = self.store.write().await?;
        write.comment_answer(id, comment, words.trim(), &act(who, "", moment)).await?;
        Ok(write.commit().await?)
    }
}
