//! Reading dossiers: any part of any revision, and the history. Revisions never change, so readers wait for nobody.

use super::{Changed, Revision, no_such};
use crate::content;
use crate::id::{DossierId, NodeId};
use crate::store::{Store, time};
use crate::tables::{change, dossier, revision};
use crate::trouble::Trouble;
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _};
use std::collections::BTreeMap;

impl Store {
    /// The number of the newest revision; 0 while there is none.
    ///
    /// # Errors
    /// No such dossier.
    pub async fn dossier_head(&self, dossier: &DossierId) -> Result<i64, Trouble> {
        let row = dossier::Entity::find_by_id(dossier.as_str()).one(&self.db).await?;
        row.map(|row| row.head).ok_or_else(|| no_such(dossier))
    }

    /// The place in the tree at which a dossier hangs.
    ///
    /// # Errors
    /// No such dossier.
    pub async fn dossier_node(&self, dossier: &DossierId) -> Result<NodeId, Trouble> {
        let row = dossier::Entity::find_by_id(dossier.as_str()).one(&self.db).await?;
        row.map(|row| row.node.into()).ok_or_else(|| no_such(dossier))
    }

    /// The parts of a revision, by path, each with the SHA-256 of its bytes.
    ///
    /// # Errors
    /// No such dossier or revision.
    pub async fn dossier_parts(
        &self,
        dossier: &DossierId,
        at: i64,
    ) -> Result<BTreeMap<String, String>, Trouble> {
        self.check_revision(dossier, at).await?;
        let rows = change::Entity::find()
            .filter(change::Column::Dossier.eq(dossier.as_str()))
            .filter(change::Column::Revision.lte(at))
            .order_by_asc(change::Column::Revision)
            .all(&self.db)
            .await?;
        let mut parts = BTreeMap::new();
        for row in rows {
            parts.insert(row.path, row.after);
        }
        Ok(parts.into_iter().filter_map(|(path, address)| Some((path, address?))).collect())
    }

    /// The bytes of one part of a revision; none if it has no such part.
    ///
    /// # Errors
    /// No such dossier or revision; bytes that are damaged.
    pub async fn dossier_part(
        &self,
        dossier: &DossierId,
        path: &str,
        at: i64,
    ) -> Result<Option<Vec<u8>>, Trouble> {
        self.check_revision(dossier, at).await?;
        match super::save::part(&self.db, dossier, path, at).await?.0 {
            Some(address) => content::get(self, &self.db, dossier, &address).await.map(Some),
            None => Ok(None),
        }
    }

    /// The whole dossier as it was in a revision: the bytes of every part, by path.
    ///
    /// # Errors
    /// No such dossier or revision; bytes that are damaged.
    pub async fn dossier_bytes(
        &self,
        dossier: &DossierId,
        at: i64,
    ) -> Result<BTreeMap<String, Vec<u8>>, Trouble> {
        let mut all = BTreeMap::new();
        for (path, address) in self.dossier_parts(dossier, at).await? {
            all.insert(path, content::get(self, &self.db, dossier, &address).await?);
        }
        Ok(all)
    }

    /// Every revision, the newest first, with what it changed.
    ///
    /// # Errors
    /// No such dossier.
    pub async fn dossier_history(&self, dossier: &DossierId) -> Result<Vec<Revision>, Trouble> {
        let head = self.dossier_head(dossier).await?;
        let rows = revision::Entity::find()
            .filter(revision::Column::Dossier.eq(dossier.as_str()))
            .filter(revision::Column::Number.lte(head))
            .order_by_desc(revision::Column::Number)
            .all(&self.db)
            .await?;
        let mut changes = self.changes(dossier, head).await?;
        Ok(rows.into_iter().map(|row| with_changes(&mut changes, row)).collect())
    }

    async fn changes(&self, dossier: &DossierId, head: i64) -> Result<BTreeMap<i64, Vec<Changed>>, Trouble> {
        let rows = change::Entity::find()
            .filter(change::Column::Dossier.eq(dossier.as_str()))
            .filter(change::Column::Revision.lte(head))
            .order_by_asc(change::Column::Path)
            .all(&self.db)
            .await?;
        let mut changes = BTreeMap::<i64, Vec<Changed>>::new();
        for change::Model { revision, path, before, after, .. } in rows {
            changes.entry(revision).or_default().push(Changed { path, before, after });
        }
        Ok(changes)
    }

    async fn check_revision(&self, dossier: &DossierId, at: i64) -> Result<(), Trouble> {
        if (0..=self.dossier_head(dossier).await?).contains(&at) {
            return Ok(());
        }
        Err(Trouble::NoSuch { what: "revision", id: at.to_string() })
    }
}

fn with_changes(changes: &mut BTreeMap<i64, Vec<Changed>>, row: revision::Model) -> Revision {
    Revision {
        changes: changes.remove(&row.number).unwrap_or_default(),
        number: row.number,
        base: row.base,
        undoes: row.undoes,
        at: time(row.at),
        who: row.who,
        why: row.why,
    }
}
