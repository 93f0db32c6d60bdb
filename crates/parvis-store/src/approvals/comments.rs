//! Comments on a dossier, pinned to a place of it: said once, answered once.

use crate::id::{CommentId, DossierId};
use crate::store::{Act, Store, Write, text, time};
use crate::tables::comment;
use crate::trouble::Trouble;
use jiff::Timestamp;
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _,
    QueryOrder as _,
};

/// A comment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comment {
    /// Its id.
    pub id: CommentId,
    /// The revision it was said of.
    pub revision: i64,
    /// Where it is pinned, by the words of whoever gives places their meaning.
    pub place: String,
    /// When it was said.
    pub at: Timestamp,
    /// By whom, as the journal calls them.
    pub who: String,
    /// What was said.
    pub words: String,
    /// What was answered, when, and by whom; it is done with then.
    pub answer: Option<(String, Timestamp, String)>,
}

/// A comment to be kept.
#[derive(Clone, Copy, Debug)]
pub struct NewComment<'a> {
    /// On which dossier.
    pub dossier: &'a DossierId,
    /// On which revision.
    pub revision: i64,
    /// Where it is pinned.
    pub place: &'a str,
    /// What is said.
    pub words: &'a str,
}

impl Write<'_> {
    /// Keeps a comment.
    ///
    /// # Errors
    /// No such revision; a text that cannot be kept.
    pub async fn comment_new(&mut self, new: &NewComment<'_>, act: &Act<'_>) -> Result<CommentId, Trouble> {
        text("the place of a comment", new.place, 300)?;
        text("the comment", new.words, super::LONGEST)?;
        let id = CommentId::draw(&self.store.random);
        let row = comment::Model {
            id: id.as_str().into(),
            dossier: new.dossier.as_str().into(),
            revision: new.revision,
            place: new.place.into(),
            at: act.at(),
            who: act.who.into(),
            words: self.sealed(new.dossier, new.words).await?,
            answer: None,
            answered: None,
            answered_by: None,
        };
        row.into_active_model().reset_all().insert(&self.tx).await?;
        self.note("comment.new", new.dossier.as_str(), new.place, act)?;
        Ok(id)
    }

    /// Answers a comment of a dossier: it is done with.
    ///
    /// # Errors
    /// No such comment there, or it was answered; a text that cannot be kept.
    pub async fn comment_answer(
        &mut self,
        dossier: &DossierId,
        id: &CommentId,
        words: &str,
        act: &Act<'_>,
    ) -> Result<(), Trouble> {
        let row = comment::Entity::find_by_id(id.as_str()).one(&self.tx).await?;
        let row = row.filter(|row| row.dossier == dossier.as_str() && row.answered.is_none());
        let mut row = row.ok_or_else(|| Trouble::NoSuch { what: "comment", id: id.to_string() })?;
        let place = row.place.clone();
        row.answer = self.sealed(dossier, words).await?;
        row.answered = Some(act.at());
        row.answered_by = Some(act.who.into());
        row.into_active_model().reset_all().update(&self.tx).await?;
        self.note("comment.answered", dossier.as_str(), &place, act)
    }
}

impl Store {
    /// The comments on a dossier, the newest first.
    ///
    /// # Errors
    /// The database is away; text that is damaged.
    pub async fn comments(&self, dossier: &DossierId) -> Result<Vec<Comment>, Trouble> {
        let rows = comment::Entity::find().filter(comment::Column::Dossier.eq(dossier.as_str()));
        let rows = rows.order_by_desc(comment::Column::At).order_by_desc(comment::Column::Id);
        let mut all = Vec::new();
        for row in rows.all(&self.db).await? {
            let words = self.unsealed(&self.db, dossier, row.words.as_ref()).await?;
            let answer = self.unsealed(&self.db, dossier, row.answer.as_ref()).await?;
            let answered = row.answered.zip(row.answered_by);
            all.push(Comment {
                id: row.id.into(),
                revision: row.revision,
                place: row.place,
                at: time(row.at),
                who: row.who,
                words,
                answer: answered.map(|(at, by)| (answer, time(at), by)),
            });
        }
        Ok(all)
    }
}
