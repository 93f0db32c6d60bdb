//! Who holds which role at a place.

use super::{Moment, Office, Trouble, Who};
use parvis_access::{Action, Answer, Role, Thing};
use parvis_store::accounts::{Account, Grant};
use parvis_store::{NodeId, Store};

/// Somebody who holds a role at a place.
#[derive(Clone, Debug)]
pub struct Holder {
    /// Who.
    pub account: Account,
    /// Their role there.
    pub grant: Grant,
}

impl Office {
    /// Who holds a role at a place itself, in the order in which they were given.
    ///
    /// # Errors
    /// They may not see it.
    pub async fn people(&self, who: &Who, node: &NodeId, moment: Moment) -> Result<Vec<Holder>, Trouble> {
        let way = self.way(node).await?;
        self.demand(who, Action::SeePeople, &way, Thing::Place, moment, "")?;
        holders(&self.store, node).await
    }

    /// The roles that somebody may give at a place.
    ///
    /// # Errors
    /// No such place.
    pub async fn roles_to_give(
        &self,
        who: &Who,
        node: &NodeId,
        moment: Moment,
    ) -> Result<Vec<Role>, Trouble> {
        let way = self.way(node).await?;
        let way: Vec<&str> = way.iter().map(|node| node.id.as_str()).collect();
        let may = |role: &Role| {
            let thing = Thing::Grant { role: *role, own: false };
            self.answer(who, Action::GrantRole, &way, thing, moment) == Answer::Yes
        };
        Ok(Role::ALL.iter().copied().filter(may).collect())
    }
}

async fn holders(store: &Store, node: &NodeId) -> Result<Vec<Holder>, Trouble> {
    let mut holders = Vec::new();
    for grant in store.grants_at(node).await? {
        holders.push(Holder { account: store.account(&grant.account).await?, grant });
    }
    Ok(holders)
}
