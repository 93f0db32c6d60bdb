//! The second step of a sign-in: a code from a telephone, six digits every thirty seconds (TOTP, RFC 6238).

use super::{Moment, Office, Trouble, Who, act};
use parvis_store::AccountId;
use parvis_store::accounts::Change;
use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};
use totp_rs::{Builder, Totp};

/// The letters in which people and telephones exchange a secret (RFC 4648, base 32).
const LETTERS: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

impl Office {
    /// A secret for a telephone, which counts for nothing before [`Self::second_confirm`].
    pub fn second_draw(&self) -> String {
        let mut bytes = [0; 32];
        (self.random)(&mut bytes);
        bytes
            .iter()
            .filter_map(|byte| LETTERS.get(usize::from(byte & 31)))
            .map(|letter| char::from(*letter))
            .collect()
    }

    /// Asks for a code at each sign-in from now on, if the telephone shows the right one for `secret`. All sessions end.
    ///
    /// # Errors
    /// [`Trouble::WrongSignIn`] when the code is not right.
    pub async fn second_confirm(
        &self,
        who: &Who,
        secret: &str,
        code: &str,
        moment: Moment,
    ) -> Result<(), Trouble> {
        if shown_at(secret, code, moment).is_none() {
            return Err(Trouble::WrongSignIn);
        }
        let mut write = self.store.write().await?;
        write.account_change(&who.account, Change::Second(Some(secret)), &act(who, "", moment)).await?;
        Ok(write.commit().await?)
    }

    /// Whether they sign in with a second step.
    ///
    /// # Errors
    /// The store.
    pub async fn has_second(&self, who: &Who) -> Result<bool, Trouble> {
        Ok(self.store.account(&who.account).await?.second)
    }

    /// Asks for no code any more, if the telephone shows the right one. All sessions end.
    ///
    /// # Errors
    /// [`Trouble::WrongSignIn`] when the code is not right.
    pub async fn second_end(&self, who: &Who, code: &str, moment: Moment) -> Result<(), Trouble> {
        let secret = self.store.account_second(&who.account).await?.ok_or(Trouble::NoSuch)?;
        if !self.codes.take(&who.account, &secret, code, moment) {
            return Err(Trouble::WrongSignIn);
        }
        let mut write = self.store.write().await?;
        write.account_change(&who.account, Change::Second(None), &act(who, "", moment)).await?;
        Ok(write.commit().await?)
    }
}

/// Codes that were taken: an account's last one is not taken again while it could still be right.
#[derive(Default)]
pub(super) struct Taken(Mutex<BTreeMap<AccountId, u64>>);

impl Taken {
    /// Takes a code; no once it, or a later one, was taken.
    pub(super) fn take(&self, account: &AccountId, secret: &str, code: &str, moment: Moment) -> bool {
        let Some(shown) = shown_at(secret, code, moment) else { return false };
        let mut taken = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let is_new = taken.get(account).is_none_or(|last| *last < shown);
        if is_new {
            taken.insert(account.clone(), shown);
        }
        is_new
    }
}

/// The moment, in steps of half a minute, at which a telephone with this secret shows this code: now, a step earlier or a
/// step later.
fn shown_at(secret: &str, code: &str, moment: Moment) -> Option<u64> {
    let code: String = code.chars().filter(|letter| !letter.is_whitespace()).collect();
    let now = u64::try_from(moment.now.as_second()).unwrap_or_default();
    totp(secret)?.check(&code, now)
}

fn totp(secret: &str) -> Option<Totp> {
    let bytes: [u8; 20] = decoded(secret)?.try_into().ok()?;
    Builder::new().with_secret(bytes).with_skew(1).build().ok()
}

/// The bytes of base 32 without padding.
fn decoded(text: &str) -> Option<Vec<u8>> {
    let (mut bytes, mut held, mut bits) = (Vec::new(), 0_u32, 0);
    for letter in text.bytes() {
        let value = LETTERS.iter().position(|known| *known == letter)?;
        held = (held << 5) | u32::try_from(value).ok()?;
        bits += 5;
        if bits >= 8 {
            bits -= 8;
            bytes.push(u8::try_from((held >> bits) & 255).ok()?);
        }
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::Timestamp;
    use jiff::civil::date;

    /// The codes of RFC 6238, appendix B (SHA-1), their last six digits.
    #[test]
    fn the_codes_are_those_of_the_standard() {
        let secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
        for (second, code) in [(59, "287082"), (1_111_111_109, "081804"), (20_000_000_000, "353130")] {
            let now = Timestamp::from_second(second).unwrap();
            let moment = Moment { now, today: date(2026, 11, 22) };
            assert!(shown_at(secret, code, moment).is_some(), "{code}");
            assert!(shown_at(secret, "000000", moment).is_none());
        }
    }

    #[test]
    fn a_code_is_taken_once() {
        let (secret, taken) = ("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", Taken::default());
        let at = |second| Moment { now: Timestamp::from_second(second).unwrap(), today: date(2026, 11, 22) };
        let (one, two) = (AccountId::from("1"), AccountId::from("2"));
        assert!(taken.take(&one, secret, "287082", at(59)));
        assert!(!taken.take(&one, secret, "287082", at(60)), "seen over the shoulder");
        assert!(taken.take(&two, secret, "287082", at(60)), "another account");
        assert!(!taken.take(&one, secret, "000000", at(60)));
    }
}
