//! The tree as one person sees it, and the one place where it is asked whether they may do something.

use super::{Moment, Office, Site, Trouble, Who};
use parvis_access::{Action, Answer, Asker, Stage, Thing, roles_here};
use parvis_store::summaries::{Summary, Wanted};
use parvis_store::tree::Node;
use parvis_store::{DossierId, NodeId};

/// The sites somebody sees in a list.
#[derive(Clone, Debug)]
pub struct Listed {
    /// The sites of this page, by name.
    pub sites: Vec<Summary>,
    /// How many there are on all pages.
    pub all: u64,
}

/// A place of the tree as somebody sees it.
#[derive(Clone, Debug)]
pub struct PlaceView {
    /// The way from the root, the place itself last.
    pub way: Vec<Node>,
    /// The places in it.
    pub children: Vec<Node>,
}

/// A site on the map.
#[derive(Clone, Debug)]
pub struct Spot {
    /// What lists say of it.
    pub site: Summary,
    /// Longitude and latitude in degrees, as exact as the one who asks may know.
    pub at: (f64, f64),
    /// Whether they were made coarse.
    pub coarse: bool,
}

/// Coarse coordinates are the middle of squares of a tenth of a degree, some 10 km; ours.
const COARSE: f64 = 0.1;

/// A dossier of which nothing is asked but whether there is one: that does not depend on its stage.
pub(super) const SITE: Thing = Thing::Dossier { stage: Stage::Draft, own: false };

impl Office {
    /// The sites somebody may see, below `node` or anywhere, whose name has `named` in it.
    ///
    /// # Errors
    /// No such place for them.
    pub async fn sites(
        &self,
        who: &Who,
        node: Option<&NodeId>,
        named: &str,
        page: u64,
        most: u64,
        moment: Moment,
    ) -> Result<Listed, Trouble> {
        let below = match node {
            Some(node) => {
                let way = self.way(node).await?;
                self.demand(who, Action::SeeSite, &way, SITE, moment, "")?;
                vec![node.clone()]
            }
            None => self.own_places(who, moment),
        };
        let wanted = Wanted { below: &below, named, skip: page.saturating_mul(most), most };
        let (sites, all) = self.store.summaries(wanted).await?;
        Ok(Listed { sites: sites.into_iter().map(|site| self.shown(who, site, moment)).collect(), all })
    }

    /// What lists say of a site to somebody: how many findings it has only to who sees them while the plan is being
    /// written, for the counts are of its newest revision, or who sees counts.
    fn shown(&self, who: &Who, site: Summary, moment: Moment) -> Summary {
        let way: Vec<&str> = site.way.iter().map(NodeId::as_str).collect();
        let yes = |action, thing| self.answer(who, action, &way, thing, moment) == Answer::Yes;
        let counted = yes(Action::SeeFindings, SITE) || yes(Action::SeeCounts, Thing::Place);
        Summary { counts: site.counts.filter(|_| counted), ..site }
    }

    /// Whether somebody may know how many findings a site has, as they see it.
    pub fn counts(&self, who: &Who, site: &Site, moment: Moment) -> bool {
        self.may(who, Action::SeeFindings, site, moment) || self.may(who, Action::SeeCounts, site, moment)
    }

    /// What lists say of a site.
    ///
    /// # Errors
    /// No such site for them.
    pub async fn summary(&self, who: &Who, id: &DossierId, moment: Moment) -> Result<Summary, Trouble> {
        let way = self.way_of(id).await?;
        self.demand(who, Action::SeeSite, &way, SITE, moment, "")?;
        Ok(self.shown(who, self.store.summary(id).await?, moment))
    }

    /// The places at which somebody holds a role now.
    pub fn own_places(&self, who: &Who, moment: Moment) -> Vec<NodeId> {
        let held = who.grants.iter().filter(|grant| grant.until.is_none_or(|until| until > moment.now));
        let mut places: Vec<NodeId> = held.map(|grant| grant.node.as_str().into()).collect();
        places.sort();
        places.dedup();
        places
    }

    /// A place of the tree, the way to it and what lies in it.
    ///
    /// # Errors
    /// No such place for them.
    pub async fn place(&self, who: &Who, node: &NodeId, moment: Moment) -> Result<PlaceView, Trouble> {
        let way = self.way(node).await?;
        self.demand(who, Action::SeeSite, &way, SITE, moment, "")?;
        Ok(PlaceView { children: self.store.node_children(Some(node)).await?, way })
    }

    /// The sites somebody may see, on the map.
    ///
    /// # Errors
    /// The store.
    pub async fn map(&self, who: &Who, moment: Moment) -> Result<Vec<Spot>, Trouble> {
        let listed = self.sites(who, None, "", 0, 200_000, moment).await?;
        Ok(listed.sites.into_iter().filter_map(|site| self.spot(who, site, moment)).collect())
    }

    fn spot(&self, who: &Who, site: Summary, moment: Moment) -> Option<Spot> {
        let (lon, lat) = site.at?;
        let exact = (lon as f64 / 1e6, lat as f64 / 1e6);
        let way: Vec<&str> = site.way.iter().map(NodeId::as_str).collect();
        let clear = self.answer(who, Action::SeeExactPlace, &way, SITE, moment) == Answer::Yes;
        let middle = |degrees: f64| ((degrees / COARSE).floor() + 0.5) * COARSE;
        let at = if clear { exact } else { (middle(exact.0), middle(exact.1)) };
        Some(Spot { site, at, coarse: !clear })
    }

    /// What a place is called.
    ///
    /// # Errors
    /// No such place.
    pub async fn place_name(&self, node: &NodeId) -> Result<String, Trouble> {
        Ok(self.way(node).await?.pop().map(|node| node.name).unwrap_or_default())
    }

    pub(crate) async fn way(&self, node: &NodeId) -> Result<Vec<Node>, Trouble> {
        Ok(self.store.node_way(node).await?)
    }

    pub(crate) async fn way_of(&self, dossier: &DossierId) -> Result<Vec<Node>, Trouble> {
        let node = self.store.dossier_node(dossier).await?;
        self.way(&node).await
    }

    /// Whether somebody may do something to a thing at a place.
    pub(crate) fn answer(
        &self,
        who: &Who,
        action: Action,
        way: &[&str],
        thing: Thing,
        moment: Moment,
    ) -> Answer {
        let roles = roles_here(&who.grants, way, moment.now);
        let asker = Asker { account: who.account.as_str(), roles: &roles };
        self.access.answer(asker, action, thing)
    }

    /// Demands that they may do it, the reason being `why`.
    ///
    /// # Errors
    /// [`Trouble::NoSuch`] for who may not even see the place; [`Trouble::ReasonNeeded`] where a reason would do;
    /// else [`Trouble::NotAllowed`].
    pub(crate) fn demand(
        &self,
        who: &Who,
        action: Action,
        way: &[Node],
        thing: Thing,
        moment: Moment,
        why: &str,
    ) -> Result<(), Trouble> {
        let way: Vec<&str> = way.iter().map(|node| node.id.as_str()).collect();
        let reason = !why.trim().is_empty();
        match self.answer(who, action, &way, thing, moment) {
            Answer::Yes => Ok(()),
            Answer::WithReason if reason => Ok(()),
            Answer::WithReason => Err(Trouble::ReasonNeeded),
            Answer::No if self.answer(who, Action::SeeSite, &way, SITE, moment) == Answer::No => {
                Err(Trouble::NoSuch)
            }
            Answer::No => Err(Trouble::NotAllowed),
        }
    }
}
