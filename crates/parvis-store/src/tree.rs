//! The tree in which dossiers hang: country ▸ region ▸ city ▸ site, as deep and as named as its owner wants.

use crate::id::{DossierId, NodeId};
use crate::store::{Act, Store, Write, text};
use crate::tables::{dossier, node};
use crate::trouble::Trouble;
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, ConnectionTrait, EntityTrait as _, IntoActiveModel as _,
    QueryFilter as _, QueryOrder as _,
};

/// A place in the tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// Its id.
    pub id: NodeId,
    /// The place it lies in; none for a root.
    pub parent: Option<NodeId>,
    /// What it is, in its owner's word: country, region, city, site.
    pub kind: String,
    /// Its name.
    pub name: String,
}

impl Write<'_> {
    /// A new place in the tree.
    ///
    /// # Errors
    /// The parent is not there; a text that cannot be kept.
    pub async fn node_new(
        &mut self,
        parent: Option<&NodeId>,
        kind: &str,
        name: &str,
        act: &Act<'_>,
    ) -> Result<NodeId, Trouble> {
        text("the kind of place", kind, 100)?;
        text("the name of the place", name, 400)?;
        if let Some(parent) = parent {
            fetch(&self.tx, parent).await?;
        }
        let id = NodeId::draw(&self.store.random);
        let row = node::Model {
            id: id.as_str().into(),
            parent: parent.map(|parent| parent.as_str().into()),
            kind: kind.into(),
            name: name.into(),
        };
        row.into_active_model().reset_all().insert(&self.tx).await?;
        self.note("node.new", id.as_str(), &format!("{kind} {name}"), act)?;
        Ok(id)
    }
}

impl Store {
    /// The places in a place, or the roots, by name.
    ///
    /// # Errors
    /// The database is away.
    pub async fn node_children(&self, parent: Option<&NodeId>) -> Result<Vec<Node>, Trouble> {
        let there = match parent {
            Some(parent) => node::Column::Parent.eq(parent.as_str()),
            None => node::Column::Parent.is_null(),
        };
        let rows = node::Entity::find().filter(there).order_by_asc(node::Column::Name);
        Ok(rows.order_by_asc(node::Column::Id).all(&self.db).await?.into_iter().map(from_row).collect())
    }

    /// The way from the root down to a place, the place itself last.
    ///
    /// # Errors
    /// It is not there.
    pub async fn node_way(&self, to: &NodeId) -> Result<Vec<Node>, Trouble> {
        let mut way = vec![fetch(&self.db, to).await?];
        // A parent is there before its child and nobody moves a place, so there is no ring to run in.
        while let Some(parent) = way.last().and_then(|node| node.parent.clone()) {
            way.push(fetch(&self.db, &parent).await?);
        }
        way.reverse();
        Ok(way)
    }

    /// The dossiers that hang at a place itself.
    ///
    /// # Errors
    /// The database is away.
    pub async fn node_dossiers(&self, node: &NodeId) -> Result<Vec<DossierId>, Trouble> {
        let rows = dossier::Entity::find().filter(dossier::Column::Node.eq(node.as_str()));
        let rows = rows.order_by_asc(dossier::Column::Id).all(&self.db).await?;
        Ok(rows.into_iter().map(|row| row.id.into()).collect())
    }
}

pub(crate) async fn fetch(db: &impl ConnectionTrait, id: &NodeId) -> Result<Node, Trouble> {
    let row = node::Entity::find_by_id(id.as_str()).one(db).await?;
    row.map(from_row).ok_or_else(|| Trouble::NoSuch { what: "place", id: id.to_string() })
}

fn from_row(row: node::Model) -> Node {
    Node { id: row.id.into(), parent: row.parent.map(Into::into), kind: row.kind, name: row.name }
}
