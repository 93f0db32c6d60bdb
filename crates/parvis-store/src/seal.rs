//! Sealing: each piece of content is encrypted (AES-256-GCM) with a key of its own, drawn for it, and that key is
//! encrypted with the master key. Both say whose dossier they belong to and what the content's SHA-256 is, so that a
//! piece put in another's place does not open.
//!
//! Who loses the master key loses everything: keep it apart from the database and from the backups.

use crate::id::{DossierId, Random, hex};
use crate::store::Store;
use crate::trouble::Trouble;
use aes_gcm::aead::{Aead as _, Payload};
use aes_gcm::{Aes256Gcm, KeyInit as _};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};
use std::fmt;

/// Bytes of a nonce, drawn anew for each encryption and kept before its bytes.
const NONCE: usize = 12;

/// The key that all others are sealed under.
pub struct MasterKey {
    cipher: Aes256Gcm,
    name: String,
}

impl MasterKey {
    /// From 32 random bytes. Its cipher forgets them when it is dropped; the caller's copy is the caller's.
    pub fn new(bytes: &[u8; 32]) -> Self {
        let mut name = Sha256::new_with_prefix("parvis master key\n");
        name.update(bytes);
        let name = hex(&name.finalize()).chars().take(16).collect();
        Self { cipher: Aes256Gcm::new(&(*bytes).into()), name }
    }

    /// Which key it is: stands beside what is sealed under it and tells nothing about its bytes.
    pub fn name(&self) -> &str {
        &self.name
    }
}

impl fmt::Debug for MasterKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "MasterKey({})", self.name)
    }
}

impl MasterKey {
    /// A short secret of somebody's, sealed under this key and bound to whose it is.
    pub(crate) fn seal_secret(&self, random: &Random, whose: &str, secret: &str) -> Result<String, Trouble> {
        encrypt(&self.cipher, random, &bound_secret(whose), secret.as_bytes())
            .map(|sealed| STANDARD.encode(sealed))
    }

    /// Opens it again; none if it is not as it was sealed, or somebody else's.
    pub(crate) fn open_secret(&self, whose: &str, sealed: &str) -> Option<String> {
        let sealed = STANDARD.decode(sealed).ok()?;
        String::from_utf8(decrypt(&self.cipher, &bound_secret(whose), &sealed)?).ok()
    }
}

impl Store {
    /// A short text that somebody else keeps for us, sealed so that it opens only as what it was sealed as.
    ///
    /// # Errors
    /// A text far too long.
    pub fn text_seal(&self, whose: &str, text: &str) -> Result<String, Trouble> {
        self.master.seal_secret(&self.random, whose, text)
    }

    /// Opens it again; none if it is not as it was sealed, or was sealed as something else.
    pub fn text_open(&self, whose: &str, sealed: &str) -> Option<String> {
        self.master.open_secret(whose, sealed)
    }
}

fn bound_secret(whose: &str) -> Vec<u8> {
    format!("parvis 1\nsecret\n{whose}").into_bytes()
}

/// Content as it is kept.
pub(crate) struct Sealed {
    /// The content's own key, under the master key.
    pub(crate) wrapped: Vec<u8>,
    /// The content, under its own key.
    pub(crate) bytes: Vec<u8>,
}

/// The SHA-256 of bytes, in hexadecimal digits: the address of content.
pub fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// Seals content of a dossier whose SHA-256 is `address`.
pub(crate) fn seal(
    master: &MasterKey,
    random: &Random,
    dossier: &DossierId,
    address: &str,
    bytes: &[u8],
) -> Result<Sealed, Trouble> {
    let mut key = [0; 32];
    random(&mut key);
    let own = Aes256Gcm::new(&key.into());
    Ok(Sealed {
        wrapped: encrypt(&master.cipher, random, &bound("key", dossier, address), &key)?,
        bytes: encrypt(&own, random, &bound("content", dossier, address), bytes)?,
    })
}

/// Opens it again; fails if anything of it is not as it was sealed.
pub(crate) fn open(
    master: &MasterKey,
    dossier: &DossierId,
    address: &str,
    sealed: &Sealed,
) -> Result<Vec<u8>, Trouble> {
    let damaged = || Trouble::Damaged { address: address.to_owned() };
    let key =
        decrypt(&master.cipher, &bound("key", dossier, address), &sealed.wrapped).ok_or_else(damaged)?;
    let own = Aes256Gcm::new_from_slice(&key).map_err(|_| damaged())?;
    let bytes = decrypt(&own, &bound("content", dossier, address), &sealed.bytes).ok_or_else(damaged)?;
    if sha256(&bytes) == address { Ok(bytes) } else { Err(damaged()) }
}

/// A key for many small things of one owner, such as the events of an exercise. The master key wraps it.
pub(crate) struct Own {
    cipher: Aes256Gcm,
    whose: String,
}

impl Own {
    /// A new one, and how it is kept.
    pub(crate) fn draw(master: &MasterKey, random: &Random, whose: &str) -> Result<(Self, Vec<u8>), Trouble> {
        let mut key = [0; 32];
        random(&mut key);
        let wrapped = encrypt(&master.cipher, random, &bound_own(whose, "key"), &key)?;
        Ok((Self { cipher: Aes256Gcm::new(&key.into()), whose: whose.to_owned() }, wrapped))
    }

    /// One that was kept.
    pub(crate) fn open_wrapped(master: &MasterKey, whose: &str, wrapped: &[u8]) -> Result<Self, Trouble> {
        let damaged = || Trouble::Damaged { address: whose.to_owned() };
        let key = decrypt(&master.cipher, &bound_own(whose, "key"), wrapped).ok_or_else(damaged)?;
        let cipher = Aes256Gcm::new_from_slice(&key).map_err(|_| damaged())?;
        Ok(Self { cipher, whose: whose.to_owned() })
    }

    /// Seals bytes into their place.
    pub(crate) fn seal(&self, random: &Random, place: &str, bytes: &[u8]) -> Result<Vec<u8>, Trouble> {
        encrypt(&self.cipher, random, &bound_own(&self.whose, place), bytes)
    }

    /// Opens them again; fails if they are not as they were, or stood in another place.
    pub(crate) fn open(&self, place: &str, sealed: &[u8]) -> Result<Vec<u8>, Trouble> {
        decrypt(&self.cipher, &bound_own(&self.whose, place), sealed)
            .ok_or_else(|| Trouble::Damaged { address: format!("{} {place}", self.whose) })
    }
}

fn bound_own(whose: &str, place: &str) -> Vec<u8> {
    format!("parvis 1\nown\n{whose}\n{place}").into_bytes()
}

/// What is authenticated beside the bytes: what they are and where they belong.
fn bound(what: &str, dossier: &DossierId, address: &str) -> Vec<u8> {
    format!("parvis 1\n{what}\n{dossier}\n{address}").into_bytes()
}

fn encrypt(cipher: &Aes256Gcm, random: &Random, aad: &[u8], msg: &[u8]) -> Result<Vec<u8>, Trouble> {
    let mut nonce = [0; NONCE];
    random(&mut nonce);
    let sealed = cipher.encrypt(&nonce.into(), Payload { msg, aad });
    // The cipher refuses 64 GiB and more, a thousand times what is taken.
    let sealed =
        sealed.map_err(|_| Trouble::TooLarge { name: "content".into(), bytes: msg.len(), most: 1 << 36 })?;
    Ok([nonce.as_slice(), &sealed].concat())
}

fn decrypt(cipher: &Aes256Gcm, aad: &[u8], sealed: &[u8]) -> Option<Vec<u8>> {
    let (nonce, msg) = sealed.split_first_chunk::<NONCE>()?;
    cipher.decrypt(&(*nonce).into(), Payload { msg, aad }).ok()
}
