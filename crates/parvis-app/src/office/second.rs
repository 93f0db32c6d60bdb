//! The second step of a sign-in: a code from a telephone, six digits every thirty seconds (TOTP, RFC 6238).

use super::{Moment, Office, Trouble, Who, act};
use parvis_store::accounts::Change;
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
        if !is_right(secret, code, moment) {
            return Err(Trouble::WrongSignIn);
        }
        let mut write = self.store.write().await?;
        write.account_change(&who.account, Change::Second(Some(secret)), &act(who, "", moment)).await?;
        Ok(write.commit().await?)
    }
}

/// Whether a telephone with this secret shows this code now, half a minute earlier or half a minute later.
pub fn is_right(secret: &str, code: &str, moment: Moment) -> bool {
    let code: String = code.chars().filter(|letter| !letter.is_whitespace()).collect();
    let now = u64::try_from(moment.now.as_second()).unwrap_or_default();
    totp(secret).is_some_and(|totp| totp.check(&code, now).is_some())
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
            assert!(is_right(secret, code, moment), "{code}");
            assert!(!is_right(secret, "000000", moment));
        }
    }
}
