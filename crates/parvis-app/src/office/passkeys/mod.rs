//! Passkeys: a device signs in its owner's place, once it has asked for their finger, face or PIN (WebAuthn Level 3). That
//! is something they have and something they are or know: no code is asked beside it.
//!
//! What the standard asks of a server, `webauthn_rp` does; here stands what is asked when, of whom, and what is kept. Its
//! questions carry randomness and a clock of its own; ours decides first ([`ANSWER`]).

mod party;
#[cfg(test)]
mod tests;

pub use party::{NoParty, Party};

use super::accounts::verify;
use super::{Moment, NewSession, Office, Trouble, Who, act};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::SignedDuration;
use parvis_store::accounts::{Challenge, NewPasskey, Passkey};
use parvis_store::{Act, PasskeyId};
use serde_json::Value;
use webauthn_rp::bin::{Decode, Encode};
use webauthn_rp::request::PublicKeyCredentialDescriptor;
use webauthn_rp::request::auth::AuthenticationVerificationOptions;
use webauthn_rp::request::register::{CredProtect, RegistrationVerificationOptions, UserHandle};
use webauthn_rp::response::register::{CompressedPubKey, DynamicState, StaticState};
use webauthn_rp::response::{AuthTransports, CredentialId};
use webauthn_rp::{
    AuthenticatedCredential, DiscoverableAuthentication, DiscoverableAuthenticationServerState,
    DiscoverableCredentialRequestOptions, PublicKeyCredentialCreationOptions, Registration,
    RegistrationServerState,
};

/// How long a device may take to answer, as browsers are told and as the standard recommends (WebAuthn Level 3, §15.1).
const ANSWER: SignedDuration = SignedDuration::from_mins(5);
/// So many passkeys an account may have at once; ours.
const MOST: usize = 20;
/// So many letters the name of one may have; ours.
const LONGEST_NAME: usize = 60;
/// The bytes of the handle under which devices keep an account's passkeys: drawn, so that it says nothing about anybody.
const HANDLE: usize = 32;

/// No way to reach a device that has a passkey already is named: its browser tries them all.
const NO_WAY: u8 = 0;

/// The key of a passkey, as it is read back.
type Key = StaticState<CompressedPubKey<[u8; 32], [u8; 32], [u8; 48], Vec<u8>>>;

/// What somebody shows once more before their passkeys change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proof {
    /// The code of their second step.
    Code,
    /// Their password.
    Password,
    /// Nothing: they sign in by links and have nothing to show.
    Nothing,
}

/// What cannot be used of an answer; which part of it is not said.
const UNUSABLE: Trouble = Trouble::Slip("slip-passkey");

impl Office {
    /// The passkeys of somebody, the oldest first.
    ///
    /// # Errors
    /// The store.
    pub async fn passkeys(&self, who: &Who) -> Result<Vec<Passkey>, Trouble> {
        Ok(self.store.passkeys_of(&who.account).await?)
    }

    /// What they are to show before their passkeys change.
    ///
    /// # Errors
    /// The store.
    pub async fn passkey_proof(&self, who: &Who) -> Result<Proof, Trouble> {
        let account = self.store.account(&who.account).await?;
        Ok(match (account.second, account.password) {
            (true, _) => Proof::Code,
            (false, Some(_)) => Proof::Password,
            (false, None) => Proof::Nothing,
        })
    }

    /// Asks a device for a new passkey: what its browser is handed, as JSON.
    ///
    /// # Errors
    /// What they show is not right ([`Trouble::WrongSignIn`]); the name cannot be used, or they have too many
    /// ([`Trouble::Slip`]).
    pub async fn passkey_ask(
        &self,
        who: &Who,
        party: &Party,
        name: &str,
        shown: &str,
        moment: Moment,
    ) -> Result<Value, Trouble> {
        named(name)?;
        self.proven(who, shown, moment).await?;
        let have = self.passkeys(who).await?;
        if have.len() >= MOST {
            return Err(Trouble::Slip("slip-passkeys"));
        }
        let handle = match have.first() {
            Some(passkey) => handle_of(passkey)?,
            None => UserHandle::decode(self.bytes()).unwrap_or_else(|never| match never {}),
        };
        let known = have.iter().map(|passkey| {
            let id = CredentialId::decode(bytes_of(&passkey.credential)?).map_err(inside)?;
            let transports = AuthTransports::decode(NO_WAY).map_err(inside)?;
            Ok(PublicKeyCredentialDescriptor { id, transports })
        });
        let known = known.collect::<Result<Vec<_>, Trouble>>()?;
        let mut options = PublicKeyCredentialCreationOptions::passkey(&party.id, (&handle).into(), known);
        // Some devices know no such protection and would refuse; that its owner is verified, each sign-in demands.
        options.extensions.cred_protect = CredProtect::None;
        let (asked, client) = options.start_ceremony().map_err(inside)?;
        let mut json = serde_json::to_value(&client).map_err(inside)?;
        for (pointer, text) in
            [("/rp/name", "Parvis"), ("/user/name", who.login.as_str()), ("/user/displayName", &who.name)]
        {
            if let Some(place) = json.pointer_mut(pointer) {
                *place = text.into();
            }
        }
        let id = client.options().challenge.as_data();
        let of = Challenge { account: Some(who.account.clone()), asked: asked.encode().map_err(inside)? };
        self.keep(id, of, moment).await?.ok_or(Trouble::Slip("error-too-often"))?;
        Ok(json)
    }

    /// Adds the passkey that a device made for [`Self::passkey_ask`].
    ///
    /// # Errors
    /// [`Trouble::Slip`]: the answer cannot be used, comes a second time or too late; somebody has the passkey already.
    pub async fn passkey_add(
        &self,
        who: &Who,
        party: &Party,
        name: &str,
        answer: &[u8],
        moment: Moment,
    ) -> Result<(), Trouble> {
        let name = named(name)?;
        let answer = Registration::from_json_relaxed(answer).map_err(|_| UNUSABLE)?;
        let id = answer.challenge_relaxed().map_err(|_| UNUSABLE)?.0;
        let of = self.take(id, moment).await?.filter(|of| of.account.as_ref() == Some(&who.account));
        let asked = of.ok_or(Trouble::Slip("slip-passkey-late"))?.asked;
        let asked = RegistrationServerState::<HANDLE>::decode(&asked).map_err(|_| UNUSABLE)?;
        let options = RegistrationVerificationOptions::<'_, '_, String, String> {
            allowed_origins: std::slice::from_ref(&party.origin),
            error_on_unsolicited_extensions: false,
            ..RegistrationVerificationOptions::default()
        };
        let made = asked.verify(&party.id, &answer, &options).map_err(|_| UNUSABLE)?;
        let credential = URL_SAFE_NO_PAD.encode(made.id().as_ref());
        if self.store.passkey(&credential).await?.is_some() {
            return Err(Trouble::Slip("slip-passkey-known"));
        }
        let key = made.static_state().encode().unwrap_or_else(|never| match never {});
        let state = made.dynamic_state().encode().unwrap_or_else(|never| match never {});
        let handle = URL_SAFE_NO_PAD.encode(made.user_id());
        let new = NewPasskey { credential: &credential, handle: &handle, name, key: &key, state: &state };
        let mut write = self.store.write().await?;
        write.passkey_new(&who.account, new, &act(who, "", moment)).await?;
        Ok(write.commit().await?)
    }

    /// Removes one of their passkeys.
    ///
    /// # Errors
    /// [`Trouble::WrongSignIn`] when what they show is not right.
    pub async fn passkey_end(
        &self,
        who: &Who,
        id: &PasskeyId,
        shown: &str,
        moment: Moment,
    ) -> Result<(), Trouble> {
        self.proven(who, shown, moment).await?;
        let mut write = self.store.write().await?;
        write.passkey_end(&who.account, id, &act(who, "", moment)).await?;
        Ok(write.commit().await?)
    }

    /// Asks whoever wants to sign in for any passkey of this server: what their browser is handed, as JSON. None while too
    /// many are asked.
    ///
    /// # Errors
    /// The store.
    pub async fn sign_in_ask(&self, party: &Party, moment: Moment) -> Result<Option<Value>, Trouble> {
        let options = DiscoverableCredentialRequestOptions::passkey(&party.id);
        let (asked, client) = options.start_ceremony().map_err(inside)?;
        let json = serde_json::to_value(&client).map_err(inside)?;
        let id = client.options().0.challenge.as_data();
        let of = Challenge { account: None, asked: asked.encode().map_err(inside)? };
        Ok(self.keep(id, of, moment).await?.map(|()| json))
    }

    /// Signs somebody in by a passkey, with no code beside it.
    ///
    /// # Errors
    /// [`Trouble::Slip`], the same whatever is wrong.
    pub async fn sign_in_by_passkey(
        &self,
        party: &Party,
        answer: &[u8],
        device: &str,
        moment: Moment,
    ) -> Result<NewSession, Trouble> {
        const WRONG: Trouble = Trouble::Slip("slip-passkey-sign-in");
        type Answer = DiscoverableAuthentication<HANDLE>;
        let answer = Answer::from_json_relaxed(answer).map_err(|_| WRONG)?;
        let id = answer.challenge_relaxed().map_err(|_| WRONG)?.0;
        let of = self.take(id, moment).await?.filter(|of| of.account.is_none()).ok_or(WRONG)?;
        let asked = DiscoverableAuthenticationServerState::decode(&of.asked).map_err(|_| WRONG)?;
        let credential = URL_SAFE_NO_PAD.encode(answer.raw_id().as_ref());
        let (passkey, account) = self.store.passkey(&credential).await?.ok_or(WRONG)?;
        let state = signed(party, &passkey, asked, &answer)?.ok_or(WRONG)?;
        let act = Act { who: &account.login, why: "", now: moment.now };
        let mut write = self.store.write().await?;
        if !write.passkey_used(&passkey, &state, &act).await? {
            return Err(WRONG);
        }
        write.commit().await?;
        self.begin(&account, device, moment).await
    }

    /// Keeps a question until it is answered; none while too many are out.
    async fn keep(&self, id: u128, of: Challenge, moment: Moment) -> Result<Option<()>, Trouble> {
        let mut write = self.store.write().await?;
        let kept = write.challenge_new(&word(id), &of, moment.now, moment.now + ANSWER).await?;
        write.commit().await?;
        Ok(kept)
    }

    /// Takes a question away, whatever its answer is worth: none if it was not out.
    async fn take(&self, id: u128, moment: Moment) -> Result<Option<Challenge>, Trouble> {
        let mut write = self.store.write().await?;
        let taken = write.challenge_take(&word(id), moment.now).await?;
        write.commit().await?;
        Ok(taken)
    }

    /// Whether what they show is right.
    async fn proven(&self, who: &Who, shown: &str, moment: Moment) -> Result<(), Trouble> {
        let account = self.store.account(&who.account).await?;
        let right = match (account.second, account.password) {
            (true, _) => self.code_is_right(&account.id, shown, moment).await?,
            (false, Some(hash)) => verify(shown.to_owned(), Some(hash)).await?,
            (false, None) => true,
        };
        if right { Ok(()) } else { Err(Trouble::WrongSignIn) }
    }
}

/// What a passkey is like after it signed; none if it did not sign this.
fn signed(
    party: &Party,
    passkey: &Passkey,
    asked: DiscoverableAuthenticationServerState,
    answer: &DiscoverableAuthentication<HANDLE>,
) -> Result<Option<[u8; 7]>, Trouble> {
    let (id, handle) = (bytes_of(&passkey.credential)?, handle_of(passkey)?);
    let id = CredentialId::<&[u8]>::decode(&id).map_err(inside)?;
    let key = Key::decode(&passkey.key).map_err(inside)?;
    let state = passkey.state.as_slice().try_into().map_err(inside)?;
    let state = DynamicState::decode(state).map_err(inside)?;
    let mut known = AuthenticatedCredential::new(id, &handle, key, state).map_err(inside)?;
    let options = AuthenticationVerificationOptions::<'_, '_, String, String> {
        allowed_origins: std::slice::from_ref(&party.origin),
        error_on_unsolicited_extensions: false,
        ..AuthenticationVerificationOptions::default()
    };
    let right = asked.verify(&party.id, answer, &mut known, &options).is_ok();
    let state = known.dynamic_state().encode().unwrap_or_else(|never| match never {});
    Ok(right.then_some(state))
}

/// The name of a passkey, if it can be one.
fn named(name: &str) -> Result<&str, Trouble> {
    let name = name.trim();
    let good = !name.is_empty() && name.chars().count() <= LONGEST_NAME && !name.contains(char::is_control);
    if good { Ok(name) } else { Err(Trouble::Slip("slip-passkey-name")) }
}

fn word(id: u128) -> String {
    format!("{id:032x}")
}

fn bytes_of(letters: &str) -> Result<Vec<u8>, Trouble> {
    URL_SAFE_NO_PAD.decode(letters).map_err(inside)
}

fn handle_of(passkey: &Passkey) -> Result<UserHandle<HANDLE>, Trouble> {
    let bytes: [u8; HANDLE] = bytes_of(&passkey.handle)?.try_into().map_err(|_| inside("a handle"))?;
    Ok(UserHandle::decode(bytes).unwrap_or_else(|never| match never {}))
}

fn inside(what: impl ToString) -> Trouble {
    Trouble::Inside(format!("passkeys: {}", what.to_string()))
}
