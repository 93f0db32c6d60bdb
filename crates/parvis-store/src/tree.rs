//! The tree in which dossiers hang: country ▸ region ▸ city ▸ site, as deep and as named as its owner wants.

use crate::id::{DossierId, NodeId};
use crate::store::{Act, Store, Write, text};
use crate::tables::{self, dossier, node};
use crate::trouble::Trouble;
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, ConnectionTrait, EntityTrait as _, IntoActiveModel as _,
    PaginatorTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _, Set,
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

    /// Gives a place another name.
    ///
    /// # Errors
    /// It is not there; a name that cannot be kept.
    pub async fn node_rename(&mut self, id: &NodeId, name: &str, act: &Act<'_>) -> Result<(), Trouble> {
        text("the name of the place", name, 400)?;
        let before = fetch(&self.tx, id).await?;
        let row =
            node::ActiveModel { id: Set(id.as_str().into()), name: Set(name.into()), ..Default::default() };
        row.update(&self.tx).await?;
        self.note("node.rename", id.as_str(), &format!("{} → {name}", before.name), act)
    }

    /// Moves a place, with all that lies in it, into another. False, and nothing moved, where that one lies in the first,
    /// or is it.
    ///
    /// # Errors
    /// One of them is not there.
    pub async fn node_move(&mut self, id: &NodeId, to: &NodeId, act: &Act<'_>) -> Result<bool, Trouble> {
        let (from, into) = (way(&self.tx, id).await?, way(&self.tx, to).await?);
        // Two who move at once in one tree come one after the other, so that no ring is made: the second reads again.
        let mut roots: Vec<&str> =
            [&from, &into].into_iter().filter_map(|way| way.first()).map(Node::id_str).collect();
        roots.sort_unstable();
        for root in roots {
            node::Entity::find_by_id(root).lock_exclusive().one(&self.tx).await?;
        }
        let (from, into) = (way(&self.tx, id).await?, way(&self.tx, to).await?);
        if into.iter().any(|node| node.id == *id) {
            return Ok(false);
        }
        let parent = Set(Some(to.as_str().into()));
        let row = node::ActiveModel { id: Set(id.as_str().into()), parent, ..Default::default() };
        row.update(&self.tx).await?;
        self.summaries_move(&slashed(&from), &format!("{}{id}/", slashed(&into))).await?;
        self.note("node.move", id.as_str(), &format!("to {to}"), act)?;
        Ok(true)
    }

    /// Takes a place out in which nothing lies: no place, no dossier, no exercise, and where nobody holds a role. Whether
    /// it was so.
    ///
    /// # Errors
    /// It is not there.
    pub async fn node_remove(&mut self, id: &NodeId, act: &Act<'_>) -> Result<bool, Trouble> {
        let node = fetch(&self.tx, id).await?;
        macro_rules! none {
            ($($module:ident: $column:ident),+) => {$(
                let rows = tables::$module::Entity::find().filter(tables::$module::Column::$column.eq(id.as_str()));
                if rows.count(&self.tx).await? > 0 {
                    return Ok(false);
                }
            )+};
        }
        none!(node: Parent, dossier: Node, grant: Node, exercise: Node);
        node::Entity::delete_by_id(id.as_str()).exec(&self.tx).await?;
        self.note("node.remove", id.as_str(), &format!("{} {}", node.kind, node.name), act)?;
        Ok(true)
    }
}

impl Node {
    fn id_str(&self) -> &str {
        self.id.as_str()
    }
}

/// The ids of a way, between slashes.
fn slashed(way: &[Node]) -> String {
    way.iter().fold(String::from("/"), |all, node| format!("{all}{}/", node.id))
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

    /// Every place that is of another kind.
    ///
    /// # Errors
    /// The database is away.
    pub async fn nodes_but(&self, kind: &str) -> Result<Vec<Node>, Trouble> {
        let rows = node::Entity::find().filter(node::Column::Kind.ne(kind)).order_by_asc(node::Column::Id);
        Ok(rows.all(&self.db).await?.into_iter().map(from_row).collect())
    }

    /// The way from the root down to a place, the place itself last.
    ///
    /// # Errors
    /// It is not there.
    pub async fn node_way(&self, to: &NodeId) -> Result<Vec<Node>, Trouble> {
        way(&self.db, to).await
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

/// From the root down to a place. Whoever moves a place looks that no ring is made, so there is none to run in.
async fn way(db: &impl ConnectionTrait, to: &NodeId) -> Result<Vec<Node>, Trouble> {
    let mut way = vec![fetch(db, to).await?];
    while let Some(parent) = way.last().and_then(|node| node.parent.clone()) {
        way.push(fetch(db, &parent).await?);
    }
    way.reverse();
    Ok(way)
}

pub(crate) async fn fetch(db: &impl ConnectionTrait, id: &NodeId) -> Result<Node, Trouble> {
    let row = node::Entity::find_by_id(id.as_str()).one(db).await?;
    row.map(from_row).ok_or_else(|| Trouble::NoSuch { what: "place", id: id.to_string() })
}

fn from_row(row: node::Model) -> Node {
    Node { id: row.id.into(), parent: row.parent.map(Into::into), kind: row.kind, name: row.name }
}
