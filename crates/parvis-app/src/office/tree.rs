//! The tree of places, ordered by whom the policies let: places made, renamed, moved, and taken out while nothing lies in
//! them.

use super::{Moment, Office, Trouble, Who, act};
use parvis_access::{Action, Answer, Thing};
use parvis_store::NodeId;
use parvis_store::tree::Node;
use std::collections::BTreeMap;

/// The kinds of places that are offered; a root is a country of whoever set the office up.
pub const PLACE_KINDS: [&str; 4] = ["country", "region", "city", "district"];

/// The kind of a site's own place: its name stands in its dossier, and it goes with that.
const SITE_KIND: &str = "site";
/// So many places are found by name at once; ours: whoever sees more types more of the name.
const FOUND: usize = 50;

/// What somebody may do with a place and in it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PlaceRights {
    /// Add sites.
    pub adds_sites: bool,
    /// Add places in it.
    pub adds_places: bool,
    /// Rename, move or take out the place itself: who orders the tree above it.
    pub orders: bool,
}

impl Office {
    /// What somebody may do with a place that they see.
    ///
    /// # Errors
    /// No such place.
    pub async fn place_rights(
        &self,
        who: &Who,
        node: &NodeId,
        moment: Moment,
    ) -> Result<PlaceRights, Trouble> {
        let way = self.way(node).await?;
        let may = |action, way: &[Node]| {
            let way: Vec<&str> = way.iter().map(|node| node.id.as_str()).collect();
            self.answer(who, action, &way, Thing::Place, moment) == Answer::Yes
        };
        let above = way.split_last().map(|(_, above)| above).unwrap_or_default();
        Ok(PlaceRights {
            adds_sites: may(Action::AddSite, &way),
            adds_places: may(Action::ManageTree, &way),
            orders: may(Action::ManageTree, above),
        })
    }

    /// A new place in another.
    ///
    /// # Errors
    /// They may not; a kind that is not offered, a name that is empty, too long or taken there ([`Trouble::Slip`]).
    pub async fn place_new(
        &self,
        who: &Who,
        under: &NodeId,
        (kind, name): (&str, &str),
        moment: Moment,
    ) -> Result<NodeId, Trouble> {
        let way = self.way(under).await?;
        self.demand(who, Action::ManageTree, &way, Thing::Place, moment, "")?;
        if !PLACE_KINDS.contains(&kind) {
            return Err(Trouble::Slip("slip-place-kind"));
        }
        let name = self.place_called(under, None, name).await?;
        let mut write = self.store.write().await?;
        let made = write.node_new(Some(under), kind, &name, &act(who, "", moment)).await?;
        write.commit().await?;
        Ok(made)
    }

    /// Gives a place another name.
    ///
    /// # Errors
    /// They may not; a name that is empty, too long or taken beside it ([`Trouble::Slip`]).
    pub async fn place_rename(
        &self,
        who: &Who,
        node: &NodeId,
        name: &str,
        moment: Moment,
    ) -> Result<(), Trouble> {
        let above = self.ordered(who, node, moment).await?;
        let name = self.place_called(&above, Some(node), name).await?;
        let mut write = self.store.write().await?;
        write.node_rename(node, &name, &act(who, "", moment)).await?;
        Ok(write.commit().await?)
    }

    /// The places into which somebody may move a place in one step: the one above that in which it lies, and those beside
    /// it.
    ///
    /// # Errors
    /// They may not.
    pub async fn place_ways(&self, who: &Who, node: &NodeId, moment: Moment) -> Result<Vec<Node>, Trouble> {
        let above = self.ordered(who, node, moment).await?;
        let mut into = Vec::new();
        let way = self.way(&above).await?;
        let beside = self.store.node_children(Some(&above)).await?;
        into.extend(way.iter().rev().nth(1).cloned());
        into.extend(beside.into_iter().filter(|other| other.id != *node && other.kind != SITE_KIND));
        let mut may = Vec::new();
        for to in into {
            let way = self.way(&to.id).await?;
            if self.demand(who, Action::ManageTree, &way, Thing::Place, moment, "").is_ok() {
                may.push(to);
            }
        }
        Ok(may)
    }

    /// The places into which somebody may move a place and whose name has `named` in it, wherever they lie, each with the
    /// names above it; the first by their ways.
    ///
    /// # Errors
    /// They may not.
    pub async fn place_find(
        &self,
        who: &Who,
        node: &NodeId,
        named: &str,
        moment: Moment,
    ) -> Result<Vec<(Node, String)>, Trouble> {
        self.ordered(who, node, moment).await?;
        let sought = named.trim().to_lowercase();
        if sought.is_empty() {
            return Ok(Vec::new());
        }
        let all = self.store.nodes_but(SITE_KIND).await?;
        let by_id: BTreeMap<&NodeId, &Node> = all.iter().map(|node| (&node.id, node)).collect();
        let mut found = Vec::new();
        for to in all.iter().filter(|to| to.name.to_lowercase().contains(&sought)) {
            let above = |node: &&Node| node.parent.as_ref().and_then(|parent| by_id.get(parent).copied());
            let mut way: Vec<&Node> = std::iter::successors(Some(to), above).collect();
            way.reverse();
            let ids: Vec<&str> = way.iter().map(|node| node.id.as_str()).collect();
            let may = self.answer(who, Action::ManageTree, &ids, Thing::Place, moment) == Answer::Yes;
            if may && way.iter().all(|above| above.id != *node) {
                let names: Vec<&str> = way.iter().map(|node| node.name.as_str()).collect();
                found.push((to.clone(), names.join(" › ")));
            }
        }
        found.sort_by(|a, b| a.1.cmp(&b.1));
        found.truncate(FOUND);
        Ok(found)
    }

    /// Moves a place, with all that lies in it, into another. Who holds a role above the old place and not above the new
    /// one no longer reaches it.
    ///
    /// # Errors
    /// They may not, here or there; it would lie in itself, or beside another of its name ([`Trouble::Slip`]).
    pub async fn place_move(
        &self,
        who: &Who,
        node: &NodeId,
        to: &NodeId,
        moment: Moment,
    ) -> Result<(), Trouble> {
        self.ordered(who, node, moment).await?;
        let way = self.way(to).await.map_err(|_| Trouble::Slip("slip-place-to"))?;
        self.demand(who, Action::ManageTree, &way, Thing::Place, moment, "")?;
        if way.last().is_none_or(|into| into.kind == SITE_KIND) {
            return Err(Trouble::Slip("slip-place-to"));
        }
        self.place_called(to, Some(node), &self.place_name(node).await?).await?;
        let mut write = self.store.write().await?;
        if !write.node_move(node, to, &act(who, "", moment)).await? {
            return Err(Trouble::Slip("slip-place-to"));
        }
        Ok(write.commit().await?)
    }

    /// Takes a place out in which nothing lies.
    ///
    /// # Errors
    /// They may not; something lies in it or somebody holds a role there ([`Trouble::Slip`]).
    pub async fn place_remove(&self, who: &Who, node: &NodeId, moment: Moment) -> Result<NodeId, Trouble> {
        let above = self.ordered(who, node, moment).await?;
        let mut write = self.store.write().await?;
        if !write.node_remove(node, &act(who, "", moment)).await? {
            return Err(Trouble::Slip("slip-place-full"));
        }
        write.commit().await?;
        Ok(above)
    }

    /// Demands that they order the tree above a place; which place that is.
    async fn ordered(&self, who: &Who, node: &NodeId, moment: Moment) -> Result<NodeId, Trouble> {
        let way = self.way(node).await?;
        let (own, above) = way.split_last().ok_or(Trouble::NoSuch)?;
        self.demand(who, Action::ManageTree, above, Thing::Place, moment, "").map_err(|refused| {
            // Who sees the place but not what is above it may know that it is there.
            let seen = self.demand(who, Action::SeeSite, &way, super::places::SITE, moment, "").is_ok();
            if seen { Trouble::NotAllowed } else { refused }
        })?;
        if own.kind == SITE_KIND {
            return Err(Trouble::NotAllowed);
        }
        above.last().map(|above| above.id.clone()).ok_or(Trouble::NotAllowed)
    }

    /// A name for a place in `under`, as it is kept. No other there has it, whatever its case.
    async fn place_called(
        &self,
        under: &NodeId,
        own: Option<&NodeId>,
        name: &str,
    ) -> Result<String, Trouble> {
        let name = named(name)?;
        let beside = self.store.node_children(Some(under)).await?;
        let same = |node: &Node| {
            Some(&node.id) != own && node.kind != SITE_KIND && node.name.to_lowercase() == name.to_lowercase()
        };
        if beside.iter().any(same) { Err(Trouble::Slip("slip-place-twice")) } else { Ok(name) }
    }
}

/// The longest name of a place or a site, in letters; ours.
const LONGEST_NAME: usize = 120;

/// A name as it is kept: one line, not empty, not too long.
pub(super) fn named(name: &str) -> Result<String, Trouble> {
    let name = name.trim();
    let odd = name.is_empty() || name.chars().count() > LONGEST_NAME || name.chars().any(char::is_control);
    if odd { Err(Trouble::Slip("slip-place-name")) } else { Ok(name.to_owned()) }
}
