//! The address that passkeys belong to: a device shows a passkey only where it was made.

use std::net::IpAddr;
use webauthn_rp::request::{AsciiDomain, RpId};

/// The server as passkeys know it, from the address at which browsers reach it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Party {
    /// The name of the machine.
    pub(super) id: RpId,
    /// Scheme, name and port, as browsers write them.
    pub(super) origin: String,
}

/// Why there can be no passkeys at an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoParty {
    /// It is no address of a server.
    #[error(
        "an address is http:// or https://, a name, and a port if it is not the usual one: https://parvis.example"
    )]
    NoAddress,
    /// A machine known by its number only.
    #[error("browsers keep passkeys for a name, not for a number")]
    Number,
    /// Not https, and not this machine itself.
    #[error("browsers keep passkeys only for addresses with https, and for localhost")]
    Plain,
}

impl Party {
    /// The party at an address such as `https://parvis.example` or `http://localhost:8181`.
    ///
    /// # Errors
    /// [`NoParty`].
    pub fn at(address: &str) -> Result<Self, NoParty> {
        let (scheme, rest) = address.split_once("://").ok_or(NoParty::NoAddress)?;
        let scheme = scheme.to_ascii_lowercase();
        let usual = match scheme.as_str() {
            "https" => 443,
            "http" => 80,
            _ => return Err(NoParty::NoAddress),
        };
        if rest.starts_with('[') {
            return Err(NoParty::Number);
        }
        let (host, port) = match rest.split_once(':') {
            Some((host, port)) => (host, port.parse::<u16>().map_err(|_| NoParty::NoAddress)?),
            None => (rest, usual),
        };
        if host.parse::<IpAddr>().is_ok() {
            return Err(NoParty::Number);
        }
        let of_a_name = |letter: char| letter.is_ascii_alphanumeric() || "-.".contains(letter);
        if !host.chars().all(of_a_name) {
            return Err(NoParty::NoAddress);
        }
        let domain = AsciiDomain::try_from(host.to_owned()).map_err(|_| NoParty::NoAddress)?;
        let here = domain.as_ref() == "localhost" || domain.as_ref().ends_with(".localhost");
        if usual == 80 && !here {
            return Err(NoParty::Plain);
        }
        let port = if port == usual { String::new() } else { format!(":{port}") };
        let origin = format!("{scheme}://{}{port}", domain.as_ref());
        Ok(Self { id: RpId::Domain(domain), origin })
    }

    /// The address, as browsers write it.
    pub fn address(&self) -> &str {
        &self.origin
    }

    /// Whether a browser that asked for this `Host` is at the address.
    pub fn is_at(&self, host: &str) -> bool {
        self.origin.split_once("://").is_some_and(|(_, here)| here.eq_ignore_ascii_case(host))
    }
}
