//! Passkeys of accounts, and the questions that are out: a browser answers each once, soon, on whichever process.

use super::{Account, from_row};
use crate::id::{AccountId, PasskeyId};
use crate::store::{Act, Store, Write, text, time};
use crate::tables::{account, challenge, passkey};
use crate::trouble::Trouble;
use jiff::Timestamp;
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, PaginatorTrait as _,
    QueryFilter as _, QueryOrder as _,
};

/// So many questions may be out at once: whoever asks for more than browsers can answer is refused, not kept; ours.
const OUT: u64 = 10_000;

/// A passkey of an account: what proves that whoever signs with it is its owner. Nothing here signs anything.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passkey {
    /// Its id, which its owner may see.
    pub id: PasskeyId,
    /// Whose.
    pub account: AccountId,
    /// What the device calls it, as it wrote it in letters.
    pub credential: String,
    /// Whom the device keeps it for: drawn, and the same for all of an account.
    pub handle: String,
    /// What its owner calls it.
    pub name: String,
    /// Its public key, as whoever checks it wrote it.
    pub key: Vec<u8>,
    /// What changes with each use, as whoever checks it wrote it.
    pub state: Vec<u8>,
    /// When it was added.
    pub made: Timestamp,
    /// When it was last signed in with.
    pub used: Option<Timestamp>,
}

/// A passkey to be added.
#[derive(Clone, Copy, Debug)]
pub struct NewPasskey<'a> {
    /// As [`Passkey::credential`].
    pub credential: &'a str,
    /// As [`Passkey::handle`].
    pub handle: &'a str,
    /// As [`Passkey::name`].
    pub name: &'a str,
    /// As [`Passkey::key`].
    pub key: &'a [u8],
    /// As [`Passkey::state`].
    pub state: &'a [u8],
}

/// A question that was out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Challenge {
    /// Whose browser was asked; none: whoever wants to sign in.
    pub account: Option<AccountId>,
    /// What was asked, as whoever checks the answer wrote it.
    pub asked: Vec<u8>,
}

impl Write<'_> {
    /// Keeps a question until it is answered or `ends`; none when too many are out. No journal line: nothing happened yet.
    ///
    /// # Errors
    /// The database is away.
    pub async fn challenge_new(
        &mut self,
        id: &str,
        of: &Challenge,
        now: Timestamp,
        ends: Timestamp,
    ) -> Result<Option<()>, Trouble> {
        let over = challenge::Entity::delete_many().filter(challenge::Column::Ends.lte(now.as_microsecond()));
        over.exec(&self.tx).await?;
        if challenge::Entity::find().count(&self.tx).await? >= OUT {
            return Ok(None);
        }
        let row = challenge::Model {
            id: id.into(),
            account: of.account.as_ref().map(ToString::to_string),
            asked: of.asked.clone(),
            ends: ends.as_microsecond(),
        };
        row.into_active_model().reset_all().insert(&self.tx).await?;
        Ok(Some(()))
    }

    /// Takes a question away to look at its answer: none if it was never out, ended or was answered.
    ///
    /// # Errors
    /// The database is away.
    pub async fn challenge_take(&mut self, id: &str, now: Timestamp) -> Result<Option<Challenge>, Trouble> {
        let Some(row) = challenge::Entity::find_by_id(id).one(&self.tx).await? else { return Ok(None) };
        // One statement decides: of two answers that come at once, one finds the question gone.
        let gone = challenge::Entity::delete_many()
            .filter(challenge::Column::Id.eq(id))
            .filter(challenge::Column::Ends.gt(now.as_microsecond()))
            .exec(&self.tx)
            .await?;
        let taken = Challenge { account: row.account.map(AccountId::from), asked: row.asked };
        Ok(Some(taken).filter(|_| gone.rows_affected == 1))
    }

    /// Adds a passkey to an account.
    ///
    /// # Errors
    /// Somebody has it already; a name that cannot be kept.
    pub async fn passkey_new(
        &mut self,
        to: &AccountId,
        new: NewPasskey<'_>,
        act: &Act<'_>,
    ) -> Result<PasskeyId, Trouble> {
        text("the name of the passkey", new.name, 200)?;
        let id = PasskeyId::draw(&self.store.random);
        let row = passkey::Model {
            id: id.as_str().into(),
            account: to.as_str().into(),
            credential: new.credential.into(),
            handle: new.handle.into(),
            name: new.name.into(),
            key: new.key.to_vec(),
            state: new.state.to_vec(),
            made: act.at(),
            used: None,
        };
        row.into_active_model().reset_all().insert(&self.tx).await?;
        self.note("passkey.new", to.as_str(), new.name, act)?;
        Ok(id)
    }

    /// Says that a passkey was signed in with, and what changed by it. No if it was used or removed meanwhile.
    ///
    /// # Errors
    /// The database is away.
    pub async fn passkey_used(
        &mut self,
        was: &Passkey,
        state: &[u8],
        act: &Act<'_>,
    ) -> Result<bool, Trouble> {
        let used = passkey::Entity::update_many()
            .col_expr(passkey::Column::State, Expr::value(state.to_vec()))
            .col_expr(passkey::Column::Used, Expr::value(act.at()))
            .filter(passkey::Column::Id.eq(was.id.as_str()))
            .filter(passkey::Column::State.eq(was.state.clone()))
            .exec(&self.tx)
            .await?;
        if used.rows_affected == 1 {
            self.note("passkey.used", was.account.as_str(), &was.name, act)?;
        }
        Ok(used.rows_affected == 1)
    }

    /// Removes a passkey of an account; another's, or one that is not there, stays as it is.
    ///
    /// # Errors
    /// The database is away.
    pub async fn passkey_end(
        &mut self,
        account: &AccountId,
        id: &PasskeyId,
        act: &Act<'_>,
    ) -> Result<(), Trouble> {
        let row = passkey::Entity::find_by_id(id.as_str()).one(&self.tx).await?;
        let Some(row) = row.filter(|row| row.account == account.as_str()) else { return Ok(()) };
        passkey::Entity::delete_by_id(id.as_str()).exec(&self.tx).await?;
        self.note("passkey.end", account.as_str(), &row.name, act)
    }
}

impl Store {
    /// The passkeys of an account, the oldest first.
    ///
    /// # Errors
    /// The database is away.
    pub async fn passkeys_of(&self, account: &AccountId) -> Result<Vec<Passkey>, Trouble> {
        let rows = passkey::Entity::find().filter(passkey::Column::Account.eq(account.as_str()));
        let rows = rows.order_by_asc(passkey::Column::Made).order_by_asc(passkey::Column::Id);
        Ok(rows.all(&self.db).await?.into_iter().map(from_passkey).collect())
    }

    /// The passkey that a device calls so, and whose it is; none if the account was closed.
    ///
    /// # Errors
    /// The database is away.
    pub async fn passkey(&self, credential: &str) -> Result<Option<(Passkey, Account)>, Trouble> {
        let row = passkey::Entity::find().filter(passkey::Column::Credential.eq(credential));
        let Some(row) = row.one(&self.db).await? else { return Ok(None) };
        let account = account::Entity::find_by_id(row.account.as_str()).one(&self.db).await?;
        let account = account.filter(|account| account.closed.is_none());
        Ok(account.map(|account| (from_passkey(row), from_row(account))))
    }
}

fn from_passkey(row: passkey::Model) -> Passkey {
    Passkey {
        id: row.id.into(),
        account: row.account.into(),
        credential: row.credential,
        handle: row.handle,
        name: row.name,
        key: row.key,
        state: row.state,
        made: time(row.made),
        used: row.used.map(time),
    }
}
