//! Who signs in: passwords, second steps, one-time links, sessions, invitations.

use super::{Moment, Office, Trouble, act};
use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _};
use argon2::{Argon2, PasswordHash};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::{SignedDuration, Timestamp};
use parvis_access::{Action, Grant, Role};
use parvis_core::Language;
use parvis_store::accounts::{Account, Change, Purpose, Session};
use parvis_store::{AccountId, Act, GrantId, NodeId, SessionId};
use std::fmt;

/// How long a sign-in lasts; ours: a working day.
const SESSION: SignedDuration = SignedDuration::from_hours(12);
/// How long an invitation waits; ours.
pub(super) const INVITATION: SignedDuration = SignedDuration::from_hours(14 * 24);
/// How often the time a session was last used is written down; ours.
const SEEN: SignedDuration = SignedDuration::from_mins(5);
/// The fewest letters of a password, as NIST SP 800-63B-4 §3.1.1.2 asks where it is the only step.
const SHORTEST: usize = 15;
/// The most bytes of one: enough for any sentence, too few to keep the server busy; ours.
const LONGEST: usize = 300;

/// Somebody who is signed in, and the roles they hold.
#[derive(Clone, Debug)]
pub struct Who {
    /// Their account.
    pub account: AccountId,
    /// What they sign in with: what the journal calls them.
    pub login: String,
    /// What others see.
    pub name: String,
    /// The language they read, if they chose one.
    pub language: Option<Language>,
    /// The session they go on with.
    pub session: SessionId,
    /// Every role they hold, and where; ended ones among them.
    pub grants: Vec<Grant>,
}

/// A secret that a browser or a letter holds: 32 drawn bytes in letters. It does not show in logs.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// The letters.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret")
    }
}

/// A session that has just begun.
#[derive(Clone, Debug)]
pub struct NewSession {
    /// What the browser is to hold.
    pub secret: Secret,
    /// When it ends by itself.
    pub ends: Timestamp,
}

/// Somebody to be invited.
#[derive(Clone, Copy, Debug)]
pub struct Invitation<'a> {
    /// What they will sign in with.
    pub login: &'a str,
    /// What others will see.
    pub name: &'a str,
    /// Their role.
    pub role: Role,
    /// Where.
    pub at: &'a NodeId,
    /// Until when, if not for good.
    pub until: Option<Timestamp>,
}

/// Somebody who was invited.
#[derive(Clone, Debug)]
pub struct Invited {
    /// Their account.
    pub account: AccountId,
    /// What stands in the link to be handed to them.
    pub secret: Secret,
}

impl Office {
    /// Signs somebody in by name and password, and by the code of their second step if they have one.
    ///
    /// # Errors
    /// [`Trouble::WrongSignIn`], whatever of it is wrong, after the same time.
    pub async fn sign_in(
        &self,
        login: &str,
        password: &str,
        code: &str,
        device: &str,
        moment: Moment,
    ) -> Result<NewSession, Trouble> {
        let account = self.store.account_by_login(login).await?.filter(|account| account.closed.is_none());
        let hash = account.as_ref().and_then(|account| account.password.clone());
        let right = verify(password.to_owned(), hash).await?;
        let Some(account) = account.filter(|_| right) else { return Err(Trouble::WrongSignIn) };
        if account.second && !self.code_is_right(&account.id, code, moment).await? {
            return Err(Trouble::WrongSignIn);
        }
        self.begin(&account, device, moment).await
    }

    /// Signs somebody in by a link that works once.
    ///
    /// # Errors
    /// [`Trouble::DeadLink`].
    pub async fn sign_in_by_link(
        &self,
        secret: &str,
        device: &str,
        moment: Moment,
    ) -> Result<NewSession, Trouble> {
        let found = self.store.link(Purpose::SignIn, secret, moment.now).await?;
        let account = found.ok_or(Trouble::DeadLink)?;
        let mut write = self.store.write().await?;
        let act = Act { who: &account.login, why: "", now: moment.now };
        write.link_use(Purpose::SignIn, secret, &act).await?.ok_or(Trouble::DeadLink)?;
        write.commit().await?;
        self.begin(&account, device, moment).await
    }

    pub(super) async fn begin(
        &self,
        account: &Account,
        device: &str,
        moment: Moment,
    ) -> Result<NewSession, Trouble> {
        let secret = self.draw();
        let ends = moment.now + SESSION;
        let act = Act { who: &account.login, why: "", now: moment.now };
        let mut write = self.store.write().await?;
        write.session_new(&account.id, secret.as_str(), device, ends, &act).await?;
        write.commit().await?;
        Ok(NewSession { secret, ends })
    }

    /// Who goes on with a session; none if it ended.
    ///
    /// # Errors
    /// The store.
    pub async fn who(&self, secret: &str, moment: Moment) -> Result<Option<Who>, Trouble> {
        let Some((session, account)) = self.store.session(secret, moment.now).await? else { return Ok(None) };
        if moment.now.duration_since(session.seen) > SEEN {
            let mut write = self.store.write().await?;
            write.session_seen(&session.id, moment.now).await?;
            write.commit().await?;
        }
        self.with_roles(account, session.id).await.map(Some)
    }

    /// Somebody, with the roles they hold.
    pub(super) async fn with_roles(&self, account: Account, session: SessionId) -> Result<Who, Trouble> {
        let grants = self.store.grants_of(&account.id).await?;
        let grant = |grant: &parvis_store::accounts::Grant| {
            let role = Role::parse(&grant.role)?;
            Some(Grant { role, node: grant.node.to_string(), until: grant.until })
        };
        Ok(Who {
            grants: grants.iter().filter_map(grant).collect(),
            language: account.language.as_deref().and_then(Language::parse),
            account: account.id,
            login: account.login,
            name: account.name,
            session,
        })
    }

    /// Ends the session they go on with.
    ///
    /// # Errors
    /// The store.
    pub async fn sign_out(&self, who: &Who) -> Result<(), Trouble> {
        self.session_end(who, &who.session).await
    }

    /// Their sessions, the last used first.
    ///
    /// # Errors
    /// The store.
    pub async fn sessions(&self, who: &Who, moment: Moment) -> Result<Vec<Session>, Trouble> {
        Ok(self.store.sessions_of(&who.account, moment.now).await?)
    }

    /// Ends one of their sessions.
    ///
    /// # Errors
    /// The store.
    pub async fn session_end(&self, who: &Who, id: &SessionId) -> Result<(), Trouble> {
        let mut write = self.store.write().await?;
        write.session_end(&who.account, id).await?;
        Ok(write.commit().await?)
    }

    /// Keeps the language they read.
    ///
    /// # Errors
    /// The store.
    pub async fn read_in(&self, who: &Who, language: Language, moment: Moment) -> Result<(), Trouble> {
        let mut write = self.store.write().await?;
        write.account_change(&who.account, Change::Language(language.tag()), &act(who, "", moment)).await?;
        Ok(write.commit().await?)
    }

    /// Makes an account with a role and the link by which its owner chooses a password.
    ///
    /// # Errors
    /// They may not give this role here; the name is taken.
    pub async fn invite(
        &self,
        who: &Who,
        invitation: Invitation<'_>,
        moment: Moment,
    ) -> Result<Invited, Trouble> {
        let way = self.way(invitation.at).await?;
        self.may_give(who, invitation.role, &way, moment)?;
        self.invite_as(invitation, &act(who, "", moment)).await
    }

    /// The same for whoever sets the office up, before there is anybody to ask.
    pub(crate) async fn invite_as(
        &self,
        invitation: Invitation<'_>,
        act: &Act<'_>,
    ) -> Result<Invited, Trouble> {
        let secret = self.draw();
        let mut write = self.store.write().await?;
        let account = write.account_new(invitation.login, invitation.name, act).await?;
        write.grant_new(&account, invitation.at, invitation.role.word(), invitation.until, act).await?;
        let ends = act.now + INVITATION;
        write.link_new(&account, Purpose::Invitation, secret.as_str(), ends, act).await?;
        write.commit().await?;
        Ok(Invited { account, secret })
    }

    /// Whom an invitation is for.
    ///
    /// # Errors
    /// [`Trouble::DeadLink`].
    pub async fn invited(&self, secret: &str, moment: Moment) -> Result<Account, Trouble> {
        self.store.link(Purpose::Invitation, secret, moment.now).await?.ok_or(Trouble::DeadLink)
    }

    /// Chooses the password of an invitation and signs in with it.
    ///
    /// # Errors
    /// A weak password, which leaves the link as it was; [`Trouble::DeadLink`].
    pub async fn accept(
        &self,
        secret: &str,
        password: &str,
        device: &str,
        moment: Moment,
    ) -> Result<NewSession, Trouble> {
        let account = self.invited(secret, moment).await?;
        chosen_well(password, &[&account.login, &account.name])?;
        let hash = hash(password.to_owned(), self.bytes()).await?;
        let act = Act { who: &account.login, why: "", now: moment.now };
        let mut write = self.store.write().await?;
        write.link_use(Purpose::Invitation, secret, &act).await?.ok_or(Trouble::DeadLink)?;
        write.account_change(&account.id, Change::Password(&hash), &act).await?;
        if account.second {
            // Whoever is let in anew may have lost the device that made the codes.
            write.account_change(&account.id, Change::Second(None), &act).await?;
        }
        write.commit().await?;
        self.begin(&account, device, moment).await
    }

    /// Chooses another password in place of one's own, ends every session, and begins a new one. Whoever has a second step
    /// takes it here too: in an open browser nobody else can choose a password for them.
    ///
    /// # Errors
    /// The one they had is not right ([`Trouble::WrongSignIn`]), nor is the code of their second step; the new one is weak. Each
    /// leaves all as it was.
    pub async fn password_change(
        &self,
        who: &Who,
        (old, code): (&str, &str),
        new: &str,
        device: &str,
        moment: Moment,
    ) -> Result<NewSession, Trouble> {
        let account = self.store.account(&who.account).await?;
        if account.password.is_some() && !verify(old.to_owned(), account.password.clone()).await? {
            return Err(Trouble::WrongSignIn);
        }
        chosen_well(new, &[&account.login, &account.name])?;
        // A code is used up by being looked at: last of all.
        if account.second && !self.code_is_right(&account.id, code, moment).await? {
            return Err(Trouble::Slip("slip-code"));
        }
        let hash = hash(new.to_owned(), self.bytes()).await?;
        let mut write = self.store.write().await?;
        write.account_change(&account.id, Change::Password(&hash), &act(who, "", moment)).await?;
        write.commit().await?;
        self.begin(&account, device, moment).await
    }

    /// Whether they sign in with a password at all: who came by a link has none yet.
    ///
    /// # Errors
    /// The store.
    pub async fn has_password(&self, who: &Who) -> Result<bool, Trouble> {
        Ok(self.store.account(&who.account).await?.password.is_some())
    }

    /// Takes a role away from somebody.
    ///
    /// # Errors
    /// They may not; no such grant at this place.
    pub async fn take_role(
        &self,
        who: &Who,
        at: &NodeId,
        grant: &GrantId,
        moment: Moment,
    ) -> Result<(), Trouble> {
        let way = self.way(at).await?;
        let held = self.store.grants_at(at).await?.into_iter().find(|held| held.id == *grant);
        let role = held.and_then(|held| Role::parse(&held.role)).ok_or(Trouble::NoSuch)?;
        self.may_give(who, role, &way, moment)?;
        let mut write = self.store.write().await?;
        write.grant_end(grant, &act(who, "", moment)).await?;
        Ok(write.commit().await?)
    }

    pub(super) fn may_give(
        &self,
        who: &Who,
        role: Role,
        way: &[parvis_store::tree::Node],
        moment: Moment,
    ) -> Result<(), Trouble> {
        self.demand(who, Action::GrantRole, way, parvis_access::Thing::Grant { role, own: false }, moment, "")
    }

    /// A secret nobody can foresee.
    pub(crate) fn draw(&self) -> Secret {
        Secret(URL_SAFE_NO_PAD.encode(self.bytes()))
    }

    pub(super) fn bytes(&self) -> [u8; 32] {
        let mut bytes = [0; 32];
        (self.random)(&mut bytes);
        bytes
    }

    pub(super) async fn code_is_right(
        &self,
        account: &AccountId,
        code: &str,
        moment: Moment,
    ) -> Result<bool, Trouble> {
        let Some(secret) = self.store.account_second(account).await? else { return Ok(false) };
        Ok(self.codes.take(account, &secret, code, moment))
    }
}

/// Whether a password may be taken: long enough, not too long, and not made of what everybody knows of its owner.
///
/// # Errors
/// [`Trouble::WeakPassword`].
pub fn chosen_well(password: &str, known: &[&str]) -> Result<(), Trouble> {
    let plain = password.to_lowercase();
    let mut letters: Vec<char> = plain.chars().collect();
    letters.sort_unstable();
    letters.dedup();
    let guessed =
        known.iter().any(|known| known.chars().count() > 3 && plain.contains(&known.to_lowercase()));
    let weak =
        password.chars().count() < SHORTEST || password.len() > LONGEST || letters.len() < 5 || guessed;
    if weak { Err(Trouble::WeakPassword) } else { Ok(()) }
}

/// Hashes a password with Argon2id, off the threads that answer others.
pub(super) async fn hash(password: String, salt: [u8; 32]) -> Result<String, Trouble> {
    let hashed = tokio::task::spawn_blocking(move || {
        let salt = salt.get(..16).unwrap_or_default();
        Argon2::default().hash_password_with_salt(password.as_bytes(), salt).map(|hash| hash.to_string())
    });
    hashed.await?.map_err(|error| Trouble::Inside(error.to_string()))
}

/// A hash of no password: who asks for an account that is not there waits as long as for one that is.
const NOBODY: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

pub(super) async fn verify(password: String, hash: Option<String>) -> Result<bool, Trouble> {
    if password.len() > LONGEST {
        return Ok(false);
    }
    let right = tokio::task::spawn_blocking(move || {
        let text = hash.as_deref().unwrap_or(NOBODY);
        let parsed = PasswordHash::new(text).ok();
        let right = |parsed| Argon2::default().verify_password(password.as_bytes(), &parsed).is_ok();
        parsed.is_some_and(right) && hash.is_some()
    });
    Ok(right.await?)
}
