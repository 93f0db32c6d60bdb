//! Saving and taking back: the one way by which a dossier changes.

use super::{Clash, Conflict, Edit, Saved, check_path, lock};
use crate::content;
use crate::id::{DossierId, NodeId};
use crate::seal::sha256;
use crate::store::{Act, Store, Write};
use crate::tables::{change, dossier, revision};
use crate::trouble::Trouble;
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, ConnectionTrait, EntityTrait as _, IntoActiveModel as _,
    QueryFilter as _, QueryOrder as _, Set,
};
use std::collections::BTreeMap;

/// One part: as its author knew it and as they want it, by SHA-256.
struct Wish {
    path: String,
    base: Option<String>,
    yours: Option<String>,
}

/// A wish beside what the part is now.
struct Step {
    wish: Wish,
    theirs: Option<String>,
    /// The revision that made it so.
    since: i64,
}

impl Step {
    /// Somebody changed the part, and not to what is wanted.
    fn clashes(&self) -> bool {
        self.theirs != self.wish.base && self.wanted()
    }

    fn wanted(&self) -> bool {
        self.theirs != self.wish.yours
    }
}

/// What all wishes of one revision share.
struct Why<'a> {
    dossier: &'a DossierId,
    head: i64,
    base: i64,
    undoes: Option<i64>,
    act: &'a Act<'a>,
}

impl Write<'_> {
    /// A new dossier without parts, at a place in the tree.
    ///
    /// # Errors
    /// The place is not there.
    pub async fn dossier_new(&mut self, at: &NodeId, act: &Act<'_>) -> Result<DossierId, Trouble> {
        crate::tree::fetch(&self.tx, at).await?;
        let id = DossierId::draw(&self.store.random);
        let row = dossier::Model { id: id.as_str().into(), node: at.as_str().into(), head: 0 };
        row.into_active_model().reset_all().insert(&self.tx).await?;
        self.note("dossier.new", id.as_str(), &format!("at {at}"), act)?;
        Ok(id)
    }

    /// Changes parts of a dossier that its author knew as it was in revision `base` (0: empty). Parts that nobody else
    /// changed since, or that are wanted as they now are, are taken; if any other is among them, nothing is written
    /// and the conflict comes back.
    ///
    /// # Errors
    /// No such dossier or revision; a path or text that cannot be kept; a part too large or named twice.
    pub async fn dossier_save(
        &mut self,
        dossier: &DossierId,
        base: i64,
        edits: &[Edit],
        act: &Act<'_>,
    ) -> Result<Saved, Trouble> {
        let edits = checked(edits)?;
        let head = lock(&self.tx, dossier).await?;
        if !(0..=head).contains(&base) {
            return Err(Trouble::NoSuch { what: "revision", id: base.to_string() });
        }
        let mut wishes = Vec::with_capacity(edits.len());
        let mut fresh = BTreeMap::new();
        for (path, bytes) in edits {
            let yours = bytes.map(sha256);
            if let Some((address, bytes)) = yours.clone().zip(bytes) {
                fresh.insert(address, bytes);
            }
            let base = part(&self.tx, dossier, path, base).await?.0;
            wishes.push(Wish { path: path.into(), base, yours });
        }
        self.settle(Why { dossier, head, base, undoes: None, act }, wishes, &fresh).await
    }

    /// Takes back exactly what a revision changed, in a new revision. What others changed in other parts since stays;
    /// what they changed in the same parts is a conflict. An undo can be undone.
    ///
    /// # Errors
    /// No such dossier or revision.
    pub async fn dossier_undo(
        &mut self,
        dossier: &DossierId,
        number: i64,
        act: &Act<'_>,
    ) -> Result<Saved, Trouble> {
        let head = lock(&self.tx, dossier).await?;
        let changes = change::Entity::find()
            .filter(change::Column::Dossier.eq(dossier.as_str()))
            .filter(change::Column::Revision.eq(number))
            .order_by_asc(change::Column::Path)
            .all(&self.tx)
            .await?;
        if changes.is_empty() {
            return Err(Trouble::NoSuch { what: "revision", id: number.to_string() });
        }
        let wishes =
            changes.into_iter().map(|row| Wish { path: row.path, base: row.after, yours: row.before });
        let why = Why { dossier, head, base: number, undoes: Some(number), act };
        self.settle(why, wishes.collect(), &BTreeMap::new()).await
    }

    /// Compares the wishes with what is there, then writes them all or none.
    async fn settle(
        &mut self,
        why: Why<'_>,
        wishes: Vec<Wish>,
        fresh: &BTreeMap<String, &[u8]>,
    ) -> Result<Saved, Trouble> {
        let mut steps = Vec::with_capacity(wishes.len());
        for wish in wishes {
            let (theirs, since) = part(&self.tx, why.dossier, &wish.path, why.head).await?;
            steps.push(Step { wish, theirs, since });
        }
        if steps.iter().any(Step::clashes) {
            return self.conflict(&why, &steps, fresh).await;
        }
        steps.retain(Step::wanted);
        if steps.is_empty() {
            return Ok(Saved::Nothing(why.head));
        }
        for step in &steps {
            if let Some(bytes) = step.wish.yours.as_ref().and_then(|address| fresh.get(address)) {
                content::put(self.store, &self.tx, why.dossier, bytes).await?;
            }
        }
        self.revision(&why, steps).await
    }

    async fn conflict(
        &self,
        why: &Why<'_>,
        steps: &[Step],
        fresh: &BTreeMap<String, &[u8]>,
    ) -> Result<Saved, Trouble> {
        let mut clashes = Vec::new();
        for step in steps.iter().filter(|step| step.clashes()) {
            let read = |address| known(self.store, &self.tx, why.dossier, address, fresh);
            clashes.push(Clash {
                path: step.wish.path.clone(),
                revision: step.since,
                base: read(step.wish.base.as_deref()).await?,
                theirs: read(step.theirs.as_deref()).await?,
                yours: read(step.wish.yours.as_deref()).await?,
            });
        }
        Ok(Saved::Conflict(Conflict { head: why.head, clashes }))
    }

    async fn revision(&mut self, why: &Why<'_>, steps: Vec<Step>) -> Result<Saved, Trouble> {
        let (id, number) = (why.dossier.as_str(), why.head + 1);
        let row = revision::Model {
            dossier: id.into(),
            number,
            base: why.base,
            undoes: why.undoes,
            at: why.act.at(),
            who: why.act.who.into(),
            why: why.act.why.into(),
        };
        let changes: Vec<_> = steps
            .into_iter()
            .map(|step| change::Model {
                dossier: id.into(),
                path: step.wish.path,
                revision: number,
                before: step.theirs,
                after: step.wish.yours,
            })
            .collect();
        self.note_revision(why, number, &changes)?;
        row.into_active_model().reset_all().insert(&self.tx).await?;
        // Few columns, so that a thousand parts in one save stay below what one statement may carry.
        for batch in changes.chunks(1000) {
            let rows = batch.iter().map(|row| row.clone().into_active_model().reset_all());
            change::Entity::insert_many(rows).exec_without_returning(&self.tx).await?;
        }
        let head = dossier::ActiveModel { id: Set(id.into()), head: Set(number), ..Default::default() };
        head.update(&self.tx).await?;
        Ok(Saved::Made(number))
    }

    /// The line in the journal binds the revision to its bytes: it carries the hash of all that was changed.
    fn note_revision(
        &mut self,
        why: &Why<'_>,
        number: i64,
        changes: &[change::Model],
    ) -> Result<(), Trouble> {
        let what = if why.undoes.is_some() { "dossier.undo" } else { "dossier.save" };
        let undone = why.undoes.map(|number| format!(" undoes {number}")).unwrap_or_default();
        let all: Vec<_> = changes.iter().map(|row| (&row.path, &row.before, &row.after)).collect();
        let all = sha256(serde_json::json!(all).to_string().as_bytes());
        let detail = format!("revision {number}{undone}, {} parts, {all}", changes.len());
        self.note(what, why.dossier.as_str(), &detail, why.act)
    }
}

impl Store {
    /// [`Write::dossier_save`] in a transaction of its own.
    ///
    /// # Errors
    /// As there; nothing was written then.
    pub async fn dossier_save(
        &self,
        dossier: &DossierId,
        base: i64,
        edits: &[Edit],
        act: &Act<'_>,
    ) -> Result<Saved, Trouble> {
        let mut write = self.write().await?;
        let saved = write.dossier_save(dossier, base, edits, act).await?;
        write.commit().await?;
        Ok(saved)
    }

    /// [`Write::dossier_undo`] in a transaction of its own.
    ///
    /// # Errors
    /// As there; nothing was written then.
    pub async fn dossier_undo(
        &self,
        dossier: &DossierId,
        number: i64,
        act: &Act<'_>,
    ) -> Result<Saved, Trouble> {
        let mut write = self.write().await?;
        let saved = write.dossier_undo(dossier, number, act).await?;
        write.commit().await?;
        Ok(saved)
    }
}

/// The edits by path, each once, with names and sizes that can be kept.
fn checked(edits: &[Edit]) -> Result<BTreeMap<&str, Option<&[u8]>>, Trouble> {
    let mut all = BTreeMap::new();
    for edit in edits {
        check_path(&edit.path)?;
        let bytes = edit.bytes.as_deref();
        if let Some(bytes) = bytes.map(<[u8]>::len).filter(|bytes| *bytes > content::LARGEST) {
            return Err(Trouble::TooLarge { name: edit.path.clone(), bytes, most: content::LARGEST });
        }
        if all.insert(edit.path.as_str(), bytes).is_some() {
            return Err(Trouble::Twice { path: edit.path.clone() });
        }
    }
    Ok(all)
}

/// The SHA-256 of a part in a revision, and the revision that made it so.
pub(super) async fn part(
    db: &impl ConnectionTrait,
    dossier: &DossierId,
    path: &str,
    at: i64,
) -> Result<(Option<String>, i64), Trouble> {
    let row = change::Entity::find()
        .filter(change::Column::Dossier.eq(dossier.as_str()))
        .filter(change::Column::Path.eq(path))
        .filter(change::Column::Revision.lte(at))
        .order_by_desc(change::Column::Revision)
        .one(db)
        .await?;
    Ok(row.map_or((None, 0), |row| (row.after, row.revision)))
}

/// The bytes of an address: those just handed in, or those kept.
async fn known(
    store: &Store,
    db: &impl ConnectionTrait,
    dossier: &DossierId,
    address: Option<&str>,
    fresh: &BTreeMap<String, &[u8]>,
) -> Result<Option<Vec<u8>>, Trouble> {
    let Some(address) = address else { return Ok(None) };
    match fresh.get(address) {
        Some(bytes) => Ok(Some(bytes.to_vec())),
        None => content::get(store, db, dossier, address).await.map(Some),
    }
}
