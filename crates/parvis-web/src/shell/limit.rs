//! How many requests one address may send: enough for a room full of telephones behind one, not enough to keep others waiting.

use super::error::{Failure, render};
use super::program::Refused;
use super::state::State;
use super::visitor::Visitor;
use axum::extract::{ConnectInfo, Request, State as Shared};
use axum::http::HeaderMap;
use axum::http::header::{HeaderValue, RETRY_AFTER};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use governor::clock::{Clock as _, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota};
use std::net::{IpAddr, Ipv6Addr, SocketAddr};
use std::num::NonZeroU32;

/// So many seconds' worth of requests may come at once; ours. Fifty telephones that come back from a cut line ask for a page,
/// its five parts and a stream each within a second or two: 350 requests.
const AT_ONCE: u32 = 5;
/// The part of an IPv6 address that one connection to the network has: whoever has it has all addresses in it (RFC 6177).
const NETWORK: u128 = !0 << 64;
/// What tells the address when a proxy stands between (RFC 7239, §1).
const FORWARDED: &str = "x-forwarded-for";

/// Counts requests by address.
pub struct Limiter {
    by_address: DefaultKeyedRateLimiter<IpAddr>,
    clock: DefaultClock,
}

impl Limiter {
    /// One that lets `per_second` through for each address; none for 0.
    pub fn new(per_second: u32) -> Option<Self> {
        let at_once = NonZeroU32::new(per_second.saturating_mul(AT_ONCE))?;
        let quota = Quota::per_second(NonZeroU32::new(per_second)?).allow_burst(at_once);
        Some(Self { by_address: DefaultKeyedRateLimiter::keyed(quota), clock: DefaultClock::default() })
    }

    /// The seconds an address is to wait; none when its request is taken.
    fn waits(&self, address: IpAddr) -> Option<u64> {
        let until = self.by_address.check_key(&one_of_many(address)).err()?;
        Some(until.wait_time_from(self.clock.now()).as_secs() + 1)
    }

    /// Forgets addresses that have not asked for a while.
    pub fn forget(&self) {
        self.by_address.retain_recent();
        self.by_address.shrink_to_fit();
    }
}

/// Lets a request through, or says when to try again. Whoever watches whether the server lives is always answered.
pub async fn few(Shared(state): Shared<State>, request: Request, next: Next) -> Response {
    let path = request.uri().path();
    let address = asking(&request, state.settings.trusts_forwarded).filter(|_| !path.starts_with("/health/"));
    let waits = address.zip(state.limiter.as_ref()).and_then(|(address, limiter)| limiter.waits(address));
    let Some(seconds) = waits else { return next.run(request).await };
    let failure = Failure::too_many();
    let mut response = if path.starts_with("/api/") {
        Refused::from(failure).into_response()
    } else {
        let path = path.to_owned();
        let visitor = Visitor::unknown(state, path, request.headers());
        render(&visitor, failure.into_response())
    };
    response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(seconds));
    response
}

/// The address that asks: the one at the other end of the line, or the one a proxy there wrote last.
fn asking(request: &Request, trusts_forwarded: bool) -> Option<IpAddr> {
    let line = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip());
    if trusts_forwarded { forwarded(request.headers()).or(line) } else { line }
}

/// What the proxy wrote. What stands before it was sent by whoever asks, and may be anything.
fn forwarded(headers: &HeaderMap) -> Option<IpAddr> {
    let last = headers.get_all(FORWARDED).iter().next_back()?.to_str().ok()?;
    last.rsplit(',').next()?.trim().parse().ok()
}

/// The address that stands for all that its owner has.
fn one_of_many(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(many) => IpAddr::V6(Ipv6Addr::from_bits(many.to_bits() & NETWORK)),
        one @ IpAddr::V4(_) => one,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::body::Body;

    fn asks(line: &str, headers: &[&str], trusts: bool) -> Option<String> {
        let mut request = Request::new(Body::empty());
        request.extensions_mut().insert(ConnectInfo(SocketAddr::new(line.parse().unwrap(), 5)));
        for value in headers {
            request.headers_mut().append(FORWARDED, value.parse().unwrap());
        }
        asking(&request, trusts).map(|address| address.to_string())
    }

    #[test]
    fn a_proxy_is_believed_only_when_the_operator_says_so() {
        let told = ["6.6.6.6", "7.7.7.7, 203.0.113.9"];
        assert_eq!(asks("127.0.0.1", &told, false).unwrap(), "127.0.0.1");
        assert_eq!(
            asks("127.0.0.1", &told, true).unwrap(),
            "203.0.113.9",
            "only what the proxy wrote itself"
        );
        for nothing in [&[][..], &["unknown"], &[""]] {
            assert_eq!(asks("127.0.0.1", nothing, true).unwrap(), "127.0.0.1");
        }
    }

    #[test]
    fn one_owner_has_one_limit() {
        let limiter = Limiter::new(1).unwrap();
        let of = |text: &str| text.parse().unwrap();
        let waits = (0..AT_ONCE).find_map(|_| limiter.waits(of("2001:db8::1")));
        assert_eq!(waits, None);
        assert!(limiter.waits(of("2001:db8::ffff")).is_some(), "another address of the same network");
        assert_eq!(limiter.waits(of("2001:db8:0:1::1")), None, "another network");
        assert_eq!(limiter.waits(of("192.0.2.1")), None);
        assert_eq!(one_of_many(of("::ffff:192.0.2.1")), of("192.0.2.1"));
        assert!(Limiter::new(0).is_none());
    }
}
