//! Who holds which role at a place.

use super::accounts::INVITATION;
use super::{Invitation, Moment, Office, Secret, Trouble, Who, act};
use parvis_access::{Action, Answer, Role, Thing};
use parvis_store::accounts::{Account, Grant, Purpose};
use parvis_store::{GrantId, NodeId, Store};

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

    /// Gives a role to somebody who has an account already, by the name they sign in with.
    ///
    /// # Errors
    /// They may not give it here, or to themselves; nobody signs in with this name; they hold the role already
    /// ([`Trouble::Slip`]).
    pub async fn give_role(
        &self,
        who: &Who,
        invitation: Invitation<'_>,
        moment: Moment,
    ) -> Result<Account, Trouble> {
        let way = self.way(invitation.at).await?;
        self.may_give(who, invitation.role, &way, moment)?;
        let account = self.store.account_by_login(invitation.login).await?;
        let account = account.filter(|account| account.closed.is_none()).ok_or(Trouble::NoSuch)?;
        if account.id == who.account {
            return Err(Trouble::NotAllowed);
        }
        let word = invitation.role.word();
        let holds = |grant: &Grant| {
            grant.account == account.id
                && grant.role == word
                && grant.until.is_none_or(|until| until > moment.now)
        };
        if self.store.grants_at(invitation.at).await?.iter().any(holds) {
            return Err(Trouble::Slip("slip-role-held"));
        }
        let mut write = self.store.write().await?;
        let act = act(who, "", moment);
        write.grant_new(&account.id, invitation.at, word, invitation.until, &act).await?;
        write.commit().await?;
        Ok(account)
    }

    /// A new link by which somebody who holds a role here chooses a password anew: the last one was lost or came too late,
    /// or the password was forgotten. Links made before do not work any more.
    ///
    /// # Errors
    /// They may not: whoever lets somebody in again must be allowed to give every role that person holds, anywhere.
    pub async fn let_in_again(
        &self,
        who: &Who,
        at: &NodeId,
        grant: &GrantId,
        moment: Moment,
    ) -> Result<(Account, Secret), Trouble> {
        let held = self.store.grants_at(at).await?.into_iter().find(|held| held.id == *grant);
        let account = self.store.account(&held.ok_or(Trouble::NoSuch)?.account).await?;
        if !self.may_let_in(who, &account, moment).await? {
            return Err(Trouble::NotAllowed);
        }
        let (secret, act) = (self.draw(), act(who, "", moment));
        let mut write = self.store.write().await?;
        write.links_end(&account.id, Purpose::Invitation, &act).await?;
        write
            .link_new(&account.id, Purpose::Invitation, secret.as_str(), moment.now + INVITATION, &act)
            .await?;
        write.commit().await?;
        Ok((account, secret))
    }

    /// Whether they may make such a link for this person: whoever holds it acts as that person.
    ///
    /// # Errors
    /// The store.
    pub async fn may_let_in(&self, who: &Who, account: &Account, moment: Moment) -> Result<bool, Trouble> {
        if account.id == who.account || account.closed.is_some() {
            return Ok(false);
        }
        for grant in self.store.grants_of(&account.id).await? {
            let way = self.way(&grant.node).await?;
            let Some(role) = Role::parse(&grant.role) else { return Ok(false) };
            if self.may_give(who, role, &way, moment).is_err() {
                return Ok(false);
            }
        }
        Ok(true)
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
