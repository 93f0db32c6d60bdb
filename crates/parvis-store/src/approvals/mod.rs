//! Plans sent for approval: which revision, to whom, what each answered, and since when it is in force. What an answer
//! means is not decided here.

mod comments;

pub use comments::{Comment, NewComment};

use crate::content;
use crate::id::{AccountId, DossierId, SubmissionId};
use crate::store::{Act, Store, Write, text, time};
use crate::tables::{approval, dossier, submission};
use crate::trouble::Trouble;
use jiff::Timestamp;
use jiff::civil::Date;
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, ConnectionTrait, EntityTrait as _, IntoActiveModel as _,
    QueryFilter as _, QueryOrder as _, QuerySelect as _,
};

/// The longest text of an answer or comment, in bytes; ours.
const LONGEST: usize = 8000;

/// A plan that was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Submission {
    /// Its id.
    pub id: SubmissionId,
    /// The dossier.
    pub dossier: DossierId,
    /// The revision that was sent.
    pub revision: i64,
    /// Which one it is of this dossier, from 1: the version people speak of.
    pub number: i64,
    /// When it was sent.
    pub at: Timestamp,
    /// By whom, as the journal calls them.
    pub who: String,
    /// The last day on which it may be in force.
    pub until: Date,
    /// Since when it is in force.
    pub in_force: Option<Timestamp>,
    /// When it was taken back, or another took its place.
    pub ended: Option<Timestamp>,
}

/// Somebody who was asked, and what they answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Who.
    pub account: AccountId,
    /// Their answer.
    pub answer: Option<Given>,
}

/// An answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// What it is, by the word of whoever gives answers their meaning.
    pub verdict: String,
    /// What it is for each part, by the words of the same; may be empty.
    pub parts: String,
    /// What they wrote with it; may be empty.
    pub words: String,
    /// When it was given.
    pub at: Timestamp,
    /// The revision that they saw: an older one where nothing changed for them since.
    pub revision: i64,
}

/// A plan to be sent.
#[derive(Clone, Copy, Debug)]
pub struct NewSubmission<'a> {
    /// The dossier.
    pub dossier: &'a DossierId,
    /// The revision.
    pub revision: i64,
    /// The last day on which it may be in force.
    pub until: Date,
    /// Whom to ask; with the answer, where one they gave before still stands.
    pub asked: &'a [Asked],
}

impl Write<'_> {
    /// Sends a plan. What was sent of the dossier before and is not in force ends.
    ///
    /// # Errors
    /// No such dossier, revision or account.
    pub async fn submission_new(
        &mut self,
        new: &NewSubmission<'_>,
        act: &Act<'_>,
    ) -> Result<SubmissionId, Trouble> {
        let NewSubmission { dossier, revision, until, asked } = *new;
        let row = dossier::Entity::find_by_id(dossier.as_str()).lock_exclusive().one(&self.tx).await?;
        row.ok_or_else(|| Trouble::NoSuch { what: "dossier", id: dossier.to_string() })?;
        let former = rows(&self.tx, dossier).await?;
        for row in former.iter().filter(|row| row.ended.is_none() && row.in_force.is_none()) {
            end(&self.tx, row, act).await?;
        }
        let id = SubmissionId::draw(&self.store.random);
        let number = former.first().map_or(1, |last| last.number + 1);
        let row = submission::Model {
            id: id.as_str().into(),
            dossier: dossier.as_str().into(),
            revision,
            number,
            at: act.at(),
            who: act.who.into(),
            until: until.to_string(),
            in_force: None,
            ended: None,
        };
        row.into_active_model().reset_all().insert(&self.tx).await?;
        for (place, asked) in (0..).zip(asked) {
            let given = asked.answer.as_ref();
            let words = given.map(|given| given.words.as_str()).unwrap_or_default();
            let row = approval::Model {
                submission: id.as_str().into(),
                account: asked.account.as_str().into(),
                place,
                verdict: given.map(|given| given.verdict.clone()),
                words: self.sealed(dossier, words).await?,
                at: given.map(|given| given.at.as_microsecond()),
                revision: given.map(|given| given.revision),
                parts: given.map(|given| given.parts.clone()),
            };
            row.into_active_model().reset_all().insert(&self.tx).await?;
        }
        self.note("plan.sent", dossier.as_str(), &format!("version {number}, revision {revision}"), act)?;
        Ok(id)
    }

    /// Puts down what somebody answered, in place of what they answered before, and gives all answers as they then are.
    /// Until this is committed nobody else's answer to it is taken.
    ///
    /// # Errors
    /// They were not asked; it has ended or is in force; a text that cannot be kept.
    pub async fn approval_give(
        &mut self,
        id: &SubmissionId,
        account: &AccountId,
        (verdict, parts): (&str, &str),
        words: &str,
        act: &Act<'_>,
    ) -> Result<Vec<Asked>, Trouble> {
        let row = submission::Entity::find_by_id(id.as_str()).lock_exclusive().one(&self.tx).await?;
        let row = row.filter(|row| row.ended.is_none() && row.in_force.is_none());
        let row = row.ok_or_else(|| no_such(id))?;
        let key = (id.as_str().to_owned(), account.as_str().to_owned());
        let mut given = approval::Entity::find_by_id(key).one(&self.tx).await?.ok_or_else(|| no_such(id))?;
        let dossier = row.dossier.as_str().into();
        given.verdict = Some(verdict.into());
        given.parts = Some(parts.into());
        given.words = self.sealed(&dossier, words).await?;
        given.at = Some(act.at());
        given.revision = Some(row.revision);
        given.into_active_model().reset_all().update(&self.tx).await?;
        let detail = format!("version {}: {verdict}", row.number);
        self.note("plan.answered", dossier.as_str(), &detail, act)?;
        asked(self.store, &self.tx, &from_row(row)?).await
    }

    /// Puts a plan in force; one of the same dossier that was, ends.
    ///
    /// # Errors
    /// No such submission, or it has ended.
    pub async fn submission_in_force(&mut self, id: &SubmissionId, act: &Act<'_>) -> Result<(), Trouble> {
        let row = submission::Entity::find_by_id(id.as_str()).lock_exclusive().one(&self.tx).await?;
        let mut row = row.filter(|row| row.ended.is_none()).ok_or_else(|| no_such(id))?;
        let dossier = row.dossier.as_str().into();
        for former in rows(&self.tx, &dossier).await? {
            if former.ended.is_none() && former.in_force.is_some() {
                end(&self.tx, &former, act).await?;
            }
        }
        let detail = format!("version {}, revision {}", row.number, row.revision);
        row.in_force = Some(act.at());
        row.into_active_model().reset_all().update(&self.tx).await?;
        self.note("plan.in-force", dossier.as_str(), &detail, act)
    }

    /// Takes a plan back.
    ///
    /// # Errors
    /// No such submission, or it has ended.
    pub async fn submission_end(&mut self, id: &SubmissionId, act: &Act<'_>) -> Result<(), Trouble> {
        let row = submission::Entity::find_by_id(id.as_str()).lock_exclusive().one(&self.tx).await?;
        let row = row.filter(|row| row.ended.is_none()).ok_or_else(|| no_such(id))?;
        end(&self.tx, &row, act).await?;
        self.note("plan.taken-back", &row.dossier, &format!("version {}", row.number), act)
    }

    /// A text, kept as sealed content of a dossier; its SHA-256 stands for it. None for an empty one.
    async fn sealed(&self, dossier: &DossierId, words: &str) -> Result<Option<String>, Trouble> {
        if words.is_empty() {
            return Ok(None);
        }
        text("the text", words, LONGEST)?;
        Ok(Some(content::put(self.store, &self.tx, dossier, words.as_bytes()).await?))
    }
}

impl Store {
    /// Everything that was sent of a dossier, the newest first.
    ///
    /// # Errors
    /// The database is away.
    pub async fn submissions(&self, dossier: &DossierId) -> Result<Vec<Submission>, Trouble> {
        rows(&self.db, dossier).await?.into_iter().map(from_row).collect()
    }

    /// Whoever was asked, in the order in which they were.
    ///
    /// # Errors
    /// The database is away; text that is damaged.
    pub async fn asked(&self, of: &Submission) -> Result<Vec<Asked>, Trouble> {
        asked(self, &self.db, of).await
    }

    /// The dossiers whose plan waits for an answer of this account, the longest waiting first.
    ///
    /// # Errors
    /// The database is away.
    pub async fn waiting_for(&self, account: &AccountId) -> Result<Vec<DossierId>, Trouble> {
        let mine = approval::Entity::find().filter(approval::Column::Account.eq(account.as_str()));
        let mine = mine.filter(approval::Column::Verdict.is_null()).all(&self.db).await?;
        let ids: Vec<String> = mine.into_iter().map(|row| row.submission).collect();
        let open = submission::Entity::find().filter(submission::Column::Id.is_in(ids));
        let open = open.filter(submission::Column::Ended.is_null()).order_by_asc(submission::Column::At);
        Ok(open.all(&self.db).await?.into_iter().map(|row| row.dossier.into()).collect())
    }

    /// The text that a SHA-256 of a dossier stands for.
    async fn unsealed(
        &self,
        db: &impl ConnectionTrait,
        dossier: &DossierId,
        words: Option<&String>,
    ) -> Result<String, Trouble> {
        let Some(sha256) = words else { return Ok(String::new()) };
        let bytes = content::get(self, db, dossier, sha256).await?;
        String::from_utf8(bytes).map_err(|_| Trouble::Damaged { address: sha256.clone() })
    }
}

/// The submissions of a dossier, the newest first.
async fn rows(db: &impl ConnectionTrait, dossier: &DossierId) -> Result<Vec<submission::Model>, Trouble> {
    let rows = submission::Entity::find().filter(submission::Column::Dossier.eq(dossier.as_str()));
    Ok(rows.order_by_desc(submission::Column::Number).all(db).await?)
}

async fn end(db: &impl ConnectionTrait, row: &submission::Model, act: &Act<'_>) -> Result<(), Trouble> {
    let row = submission::Model { ended: Some(act.at()), ..row.clone() };
    row.into_active_model().reset_all().update(db).await?;
    Ok(())
}

async fn asked(store: &Store, db: &impl ConnectionTrait, of: &Submission) -> Result<Vec<Asked>, Trouble> {
    let rows = approval::Entity::find().filter(approval::Column::Submission.eq(of.id.as_str()));
    let mut all = Vec::new();
    for row in rows.order_by_asc(approval::Column::Place).all(db).await? {
        let words = store.unsealed(db, &of.dossier, row.words.as_ref()).await?;
        let answer = row.verdict.zip(row.at).map(|(verdict, at)| Given {
            verdict,
            parts: row.parts.clone().unwrap_or_default(),
            words,
            at: time(at),
            revision: row.revision.unwrap_or(of.revision),
        });
        all.push(Asked { account: row.account.into(), answer });
    }
    Ok(all)
}

fn from_row(row: submission::Model) -> Result<Submission, Trouble> {
    Ok(Submission {
        until: row.until.parse().map_err(|_| Trouble::Damaged { address: row.id.clone() })?,
        id: row.id.into(),
        dossier: row.dossier.into(),
        revision: row.revision,
        number: row.number,
        at: time(row.at),
        who: row.who,
        in_force: row.in_force.map(time),
        ended: row.ended.map(time),
    })
}

fn no_such(id: &SubmissionId) -> Trouble {
    Trouble::NoSuch { what: "plan waiting for an answer", id: id.to_string() }
}
