//! Who signs in, and the roles they hold at places of the tree. What a role allows is not known here.

mod passkeys;
mod sessions;

pub use passkeys::{Challenge, NewPasskey, Passkey};
pub use sessions::{Purpose, Session, Standing};

use crate::id::{AccountId, GrantId, NodeId};
use crate::store::{Act, Store, Write, text, time};
use crate::tables::{account, grant};
use crate::trouble::Trouble;
use jiff::Timestamp;
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, ConnectionTrait, EntityTrait as _, IntoActiveModel as _,
    QueryFilter as _, QueryOrder as _,
};

/// Somebody who signs in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// Its id.
    pub id: AccountId,
    /// What they type to sign in: a work name or number, in lower case.
    pub login: String,
    /// What others see.
    pub name: String,
    /// The hash of the password, as its hasher writes it; none before they chose one.
    pub password: Option<String>,
    /// Whether they sign in with a second step, too.
    pub second: bool,
    /// The tag of the language they read.
    pub language: Option<String>,
    /// Since when there is this account.
    pub created: Timestamp,
    /// Since when it is closed.
    pub closed: Option<Timestamp>,
}

/// A role given at a place, and so below it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grant {
    /// Its id.
    pub id: GrantId,
    /// To whom.
    pub account: AccountId,
    /// Where.
    pub node: NodeId,
    /// The role, by the word of whoever gives roles their meaning.
    pub role: String,
    /// Until when; none: until it is taken away.
    pub until: Option<Timestamp>,
    /// By whom it was given.
    pub by: String,
}

/// What of an account is changed.
#[derive(Clone, Copy, Debug)]
pub enum Change<'a> {
    /// The hash of a new password. All sessions end.
    Password(&'a str),
    /// The secret of the second step, or none any more. All sessions end.
    Second(Option<&'a str>),
    /// The language they read.
    Language(&'a str),
    /// The account is closed: nobody signs in with it again, all sessions end.
    Closed,
}

impl Write<'_> {
    /// A new account, without password and without roles.
    ///
    /// # Errors
    /// The login is taken; a text that cannot be kept.
    pub async fn account_new(
        &mut self,
        login: &str,
        name: &str,
        act: &Act<'_>,
    ) -> Result<AccountId, Trouble> {
        text("the name to sign in with", login, 200)?;
        text("the name", name, 200)?;
        let login = login.trim().to_lowercase();
        if by_login(&self.tx, &login).await?.is_some() {
            return Err(Trouble::Taken { login });
        }
        let id = AccountId::draw(&self.store.random);
        let row = account::Model {
            id: id.as_str().into(),
            login: login.clone(),
            name: name.trim().into(),
            password: None,
            second: None,
            language: None,
            created: act.at(),
            closed: None,
        };
        row.into_active_model().reset_all().insert(&self.tx).await?;
        self.note("account.new", id.as_str(), &login, act)?;
        Ok(id)
    }

    /// Changes an account.
    ///
    /// # Errors
    /// No such account; a text that cannot be kept.
    pub async fn account_change(
        &mut self,
        id: &AccountId,
        change: Change<'_>,
        act: &Act<'_>,
    ) -> Result<(), Trouble> {
        let row = account::Entity::find_by_id(id.as_str()).one(&self.tx).await?;
        let mut row = row.ok_or_else(|| no_such(id))?;
        let what = match change {
            Change::Password(hash) => {
                row.password = Some(hash.into());
                "account.password"
            }
            Change::Second(secret) => {
                let store = self.store;
                let seal = |secret| store.master.seal_secret(&store.random, id.as_str(), secret);
                row.second = secret.map(seal).transpose()?;
                "account.second"
            }
            Change::Language(tag) => {
                row.language = Some(tag.into());
                "account.language"
            }
            Change::Closed => {
                row.closed = Some(act.at());
                "account.closed"
            }
        };
        row.into_active_model().reset_all().update(&self.tx).await?;
        if !matches!(change, Change::Language(_)) {
            self.session_end_all(id).await?;
        }
        self.note(what, id.as_str(), "", act)
    }

    /// Gives an account a role at a place.
    ///
    /// # Errors
    /// No such account or place.
    pub async fn grant_new(
        &mut self,
        to: &AccountId,
        node: &NodeId,
        role: &str,
        until: Option<Timestamp>,
        act: &Act<'_>,
    ) -> Result<GrantId, Trouble> {
        text("the role", role, 100)?;
        fetch(&self.tx, to).await?;
        crate::tree::fetch(&self.tx, node).await?;
        let id = GrantId::draw(&self.store.random);
        let row = grant::Model {
            id: id.as_str().into(),
            account: to.as_str().into(),
            node: node.as_str().into(),
            role: role.into(),
            until: until.map(Timestamp::as_microsecond),
            at: act.at(),
            by: act.who.into(),
        };
        row.into_active_model().reset_all().insert(&self.tx).await?;
        self.note("grant.new", to.as_str(), &format!("{role} at {node}"), act)?;
        Ok(id)
    }

    /// Takes a role away.
    ///
    /// # Errors
    /// No such grant.
    pub async fn grant_end(&mut self, id: &GrantId, act: &Act<'_>) -> Result<(), Trouble> {
        let row = grant::Entity::find_by_id(id.as_str()).one(&self.tx).await?;
        let row = row.ok_or_else(|| Trouble::NoSuch { what: "grant", id: id.to_string() })?;
        let detail = format!("{} at {}", row.role, row.node);
        let about = row.account.clone();
        grant::Entity::delete_by_id(id.as_str()).exec(&self.tx).await?;
        self.note("grant.end", &about, &detail, act)
    }
}

impl Store {
    /// An account.
    ///
    /// # Errors
    /// There is none with this id.
    pub async fn account(&self, id: &AccountId) -> Result<Account, Trouble> {
        fetch(&self.db, id).await
    }

    /// The account with this login, open or closed.
    ///
    /// # Errors
    /// The database is away.
    pub async fn account_by_login(&self, login: &str) -> Result<Option<Account>, Trouble> {
        by_login(&self.db, &login.trim().to_lowercase()).await
    }

    /// The secret of an account's second step, if it has one.
    ///
    /// # Errors
    /// No such account; a secret that is damaged.
    pub async fn account_second(&self, id: &AccountId) -> Result<Option<String>, Trouble> {
        let row = account::Entity::find_by_id(id.as_str()).one(&self.db).await?;
        let Some(sealed) = row.ok_or_else(|| no_such(id))?.second else { return Ok(None) };
        let opened = self.master.open_secret(id.as_str(), &sealed);
        opened.map(Some).ok_or_else(|| Trouble::Damaged { address: format!("the second step of {id}") })
    }

    /// Every account, by name.
    ///
    /// # Errors
    /// The database is away.
    pub async fn account_list(&self) -> Result<Vec<Account>, Trouble> {
        let rows = account::Entity::find().order_by_asc(account::Column::Name);
        let rows = rows.order_by_asc(account::Column::Id).all(&self.db).await?;
        Ok(rows.into_iter().map(from_row).collect())
    }

    /// The roles an account holds, those that ended by themselves among them.
    ///
    /// # Errors
    /// The database is away.
    pub async fn grants_of(&self, account: &AccountId) -> Result<Vec<Grant>, Trouble> {
        let rows = grant::Entity::find().filter(grant::Column::Account.eq(account.as_str()));
        let rows = rows.order_by_asc(grant::Column::At).order_by_asc(grant::Column::Id);
        Ok(rows.all(&self.db).await?.into_iter().map(grant_of).collect())
    }

    /// The roles held at a place itself.
    ///
    /// # Errors
    /// The database is away.
    pub async fn grants_at(&self, node: &NodeId) -> Result<Vec<Grant>, Trouble> {
        let rows = grant::Entity::find().filter(grant::Column::Node.eq(node.as_str()));
        let rows = rows.order_by_asc(grant::Column::At).order_by_asc(grant::Column::Id);
        Ok(rows.all(&self.db).await?.into_iter().map(grant_of).collect())
    }
}

async fn fetch(db: &impl ConnectionTrait, id: &AccountId) -> Result<Account, Trouble> {
    let row = account::Entity::find_by_id(id.as_str()).one(db).await?;
    row.map(from_row).ok_or_else(|| no_such(id))
}

async fn by_login(db: &impl ConnectionTrait, login: &str) -> Result<Option<Account>, Trouble> {
    let row = account::Entity::find().filter(account::Column::Login.eq(login)).one(db).await?;
    Ok(row.map(from_row))
}

fn no_such(id: &AccountId) -> Trouble {
    Trouble::NoSuch { what: "account", id: id.to_string() }
}

fn from_row(row: account::Model) -> Account {
    Account {
        id: row.id.into(),
        login: row.login,
        name: row.name,
        password: row.password,
        second: row.second.is_some(),
        language: row.language,
        created: time(row.created),
        closed: row.closed.map(time),
    }
}

fn grant_of(row: grant::Model) -> Grant {
    Grant {
        id: row.id.into(),
        account: row.account.into(),
        node: row.node.into(),
        role: row.role,
        until: row.until.map(time),
        by: row.by,
    }
}
