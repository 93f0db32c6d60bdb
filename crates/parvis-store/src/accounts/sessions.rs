//! Sign-ins and one-time links. A browser or a letter holds a secret; here stands its SHA-256, so that who reads the
//! database cannot sign in with what they read.

use super::{Account, from_row};
use crate::id::{AccountId, SessionId};
use crate::seal::sha256;
use crate::store::{Act, Store, Write, text, time};
use crate::tables::{account, link, session};
use crate::trouble::Trouble;
use jiff::Timestamp;
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _,
    QueryOrder as _,
};

/// A sign-in that goes on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// Its id, which its owner may see; the secret is another.
    pub id: SessionId,
    /// Whose.
    pub account: AccountId,
    /// What the browser calls itself.
    pub device: String,
    /// When it began.
    pub began: Timestamp,
    /// When it was last used.
    pub seen: Timestamp,
    /// When it ends by itself.
    pub ends: Timestamp,
}

/// What a one-time link is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To sign in.
    SignIn,
    /// To choose a first password, or a new one.
    Invitation,
    /// To read one's days as a calendar, again and again.
    Calendar,
    /// For a program that works with the engines alone, again and again.
    ProgramEngines,
    /// For a program that reads in one's name, again and again.
    ProgramReads,
    /// For a program that reads and writes in one's name, again and again.
    ProgramWrites,
}

/// A link that works again and again until it ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Stands for it; nobody can use it as the link.
    pub id: String,
    /// What it is for.
    pub purpose: Purpose,
    /// When it was made.
    pub made: Timestamp,
    /// When it ends by itself.
    pub ends: Timestamp,
}

impl Purpose {
    /// Those of links that work again and again.
    const STANDING: [Self; 4] =
        [Self::Calendar, Self::ProgramEngines, Self::ProgramReads, Self::ProgramWrites];

    const fn word(self) -> &'static str {
        match self {
            Self::SignIn => "sign-in",
            Self::Invitation => "invitation",
            Self::Calendar => "calendar",
            Self::ProgramEngines => "program-engines",
            Self::ProgramReads => "program-reads",
            Self::ProgramWrites => "program-writes",
        }
    }
}

impl Write<'_> {
    /// Begins a session that a browser holding `secret` may use until `ends`.
    ///
    /// # Errors
    /// The database is away.
    pub async fn session_new(
        &mut self,
        account: &AccountId,
        secret: &str,
        device: &str,
        ends: Timestamp,
        act: &Act<'_>,
    ) -> Result<SessionId, Trouble> {
        let id = SessionId::draw(&self.store.random);
        let row = session::Model {
            id: id.as_str().into(),
            secret: sha256(secret.as_bytes()),
            account: account.as_str().into(),
            device: device.chars().filter(|c| !c.is_control()).take(200).collect(),
            began: act.at(),
            seen: act.at(),
            ends: ends.as_microsecond(),
        };
        row.into_active_model().reset_all().insert(&self.tx).await?;
        self.note("session.new", account.as_str(), "", act)?;
        Ok(id)
    }

    /// Ends a session of an account; another's, or one that is not there, stays as it is.
    ///
    /// # Errors
    /// The database is away.
    pub async fn session_end(&mut self, account: &AccountId, id: &SessionId) -> Result<(), Trouble> {
        let rows = session::Entity::delete_many().filter(session::Column::Id.eq(id.as_str()));
        rows.filter(session::Column::Account.eq(account.as_str())).exec(&self.tx).await?;
        Ok(())
    }

    /// Ends every session of an account.
    ///
    /// # Errors
    /// The database is away.
    pub async fn session_end_all(&mut self, account: &AccountId) -> Result<(), Trouble> {
        let rows = session::Entity::delete_many().filter(session::Column::Account.eq(account.as_str()));
        rows.exec(&self.tx).await?;
        Ok(())
    }

    /// Says that a session was used now. No journal line: it would be one a minute for everybody.
    ///
    /// # Errors
    /// The database is away.
    pub async fn session_seen(&mut self, id: &SessionId, now: Timestamp) -> Result<(), Trouble> {
        let rows = session::Entity::update_many().filter(session::Column::Id.eq(id.as_str()));
        rows.col_expr(session::Column::Seen, Expr::value(now.as_microsecond())).exec(&self.tx).await?;
        Ok(())
    }

    /// Makes a link for an account that works until `ends` for whoever holds `secret`: once, or again and again, as its
    /// purpose is.
    ///
    /// # Errors
    /// The secret is too short to be one.
    pub async fn link_new(
        &mut self,
        account: &AccountId,
        purpose: Purpose,
        secret: &str,
        ends: Timestamp,
        act: &Act<'_>,
    ) -> Result<(), Trouble> {
        text("the secret", secret, 200)?;
        let row = link::Model {
            secret: sha256(secret.as_bytes()),
            account: account.as_str().into(),
            purpose: purpose.word().into(),
            made: act.at(),
            ends: ends.as_microsecond(),
            used: None,
        };
        row.into_active_model().reset_all().insert(&self.tx).await?;
        self.note("link.new", account.as_str(), purpose.word(), act)
    }

    /// Ends a standing link of an account; another's, or one that is not there, stays as it is.
    ///
    /// # Errors
    /// The database is away.
    pub async fn link_end(&mut self, account: &AccountId, id: &str, act: &Act<'_>) -> Result<(), Trouble> {
        let rows = link::Entity::update_many()
            .col_expr(link::Column::Ends, Expr::value(act.at()))
            .filter(link::Column::Secret.eq(id))
            .filter(link::Column::Account.eq(account.as_str()))
            .filter(link::Column::Ends.gt(act.at()));
        if rows.exec(&self.tx).await?.rows_affected > 0 {
            self.note("link.end", account.as_str(), "", act)?;
        }
        Ok(())
    }

    /// Ends every link of an account that serves this and was not used.
    ///
    /// # Errors
    /// The database is away.
    pub async fn links_end(
        &mut self,
        account: &AccountId,
        purpose: Purpose,
        act: &Act<'_>,
    ) -> Result<(), Trouble> {
        let rows = link::Entity::update_many()
            .col_expr(link::Column::Ends, Expr::value(act.at()))
            .filter(link::Column::Account.eq(account.as_str()))
            .filter(link::Column::Purpose.eq(purpose.word()))
            .filter(link::Column::Used.is_null())
            .filter(link::Column::Ends.gt(act.at()));
        if rows.exec(&self.tx).await?.rows_affected > 0 {
            self.note("link.end", account.as_str(), purpose.word(), act)?;
        }
        Ok(())
    }

    /// Uses a link up. None if it is not one, not for this, ended, used, or its account is closed.
    ///
    /// # Errors
    /// The database is away.
    pub async fn link_use(
        &mut self,
        purpose: Purpose,
        secret: &str,
        act: &Act<'_>,
    ) -> Result<Option<AccountId>, Trouble> {
        let secret = sha256(secret.as_bytes());
        // One statement decides: of two who come at once, one finds the link used.
        let used = link::Entity::update_many()
            .col_expr(link::Column::Used, Expr::value(act.at()))
            .filter(link::Column::Secret.eq(&secret))
            .filter(link::Column::Purpose.eq(purpose.word()))
            .filter(link::Column::Used.is_null())
            .filter(link::Column::Ends.gt(act.at()))
            .exec(&self.tx)
            .await?;
        if used.rows_affected != 1 {
            return Ok(None);
        }
        let Some(row) = link::Entity::find_by_id(secret).one(&self.tx).await? else { return Ok(None) };
        let open = account::Entity::find_by_id(row.account).one(&self.tx).await?;
        let Some(account) = open.filter(|account| account.closed.is_none()) else { return Ok(None) };
        let account = AccountId::from(account.id);
        self.note("link.used", account.as_str(), purpose.word(), act)?;
        Ok(Some(account))
    }
}

impl Store {
    /// The session that a browser holding `secret` goes on with, and whose it is; none if it ended or its account was
    /// closed.
    ///
    /// # Errors
    /// The database is away.
    pub async fn session(&self, secret: &str, now: Timestamp) -> Result<Option<(Session, Account)>, Trouble> {
        let found = session::Entity::find()
            .filter(session::Column::Secret.eq(sha256(secret.as_bytes())))
            .filter(session::Column::Ends.gt(now.as_microsecond()))
            .one(&self.db)
            .await?;
        let Some(row) = found else { return Ok(None) };
        let account = account::Entity::find_by_id(row.account.as_str()).one(&self.db).await?;
        let account = account.filter(|account| account.closed.is_none());
        Ok(account.map(|account| (from_session(row), from_row(account))))
    }

    /// The sessions of an account that go on, the last used first.
    ///
    /// # Errors
    /// The database is away.
    pub async fn sessions_of(&self, account: &AccountId, now: Timestamp) -> Result<Vec<Session>, Trouble> {
        let rows = session::Entity::find()
            .filter(session::Column::Account.eq(account.as_str()))
            .filter(session::Column::Ends.gt(now.as_microsecond()))
            .order_by_desc(session::Column::Seen)
            .all(&self.db)
            .await?;
        Ok(rows.into_iter().map(from_session).collect())
    }

    /// The standing links of an account that go on, the newest first.
    ///
    /// # Errors
    /// The database is away.
    pub async fn links_of(&self, account: &AccountId, now: Timestamp) -> Result<Vec<Standing>, Trouble> {
        let rows = link::Entity::find()
            .filter(link::Column::Account.eq(account.as_str()))
            .filter(link::Column::Ends.gt(now.as_microsecond()))
            .order_by_desc(link::Column::Made)
            .all(&self.db)
            .await?;
        let standing = |row: link::Model| {
            let purpose = Purpose::STANDING.into_iter().find(|purpose| purpose.word() == row.purpose)?;
            Some(Standing { id: row.secret, purpose, made: time(row.made), ends: time(row.ends) })
        };
        Ok(rows.into_iter().filter_map(standing).collect())
    }

    /// Whom a link is for, without using it up; none as for [`Write::link_use`].
    ///
    /// # Errors
    /// The database is away.
    pub async fn link(
        &self,
        purpose: Purpose,
        secret: &str,
        now: Timestamp,
    ) -> Result<Option<Account>, Trouble> {
        let row = link::Entity::find_by_id(sha256(secret.as_bytes())).one(&self.db).await?;
        let good = |row: &link::Model| {
            row.purpose == purpose.word() && row.used.is_none() && row.ends > now.as_microsecond()
        };
        let Some(row) = row.filter(good) else { return Ok(None) };
        let account = account::Entity::find_by_id(row.account).one(&self.db).await?;
        Ok(account.filter(|account| account.closed.is_none()).map(from_row))
    }
}

fn from_session(row: session::Model) -> Session {
    Session {
        id: row.id.into(),
        account: row.account.into(),
        device: row.device,
        began: time(row.began),
        seen: time(row.seen),
        ends: time(row.ends),
    }
}
