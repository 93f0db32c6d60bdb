//! A value that is written again and again, by several hands, late and twice, and is the same everywhere in the end.

use crate::event::Event;
use crate::id::{CommandKey, PersonId, Seconds};
use serde::Serialize;
use std::collections::BTreeMap;

/// The newest value, and where it comes from. Of two values the one with the larger `(seq, by, key)` stands: that
/// order does not depend on which came first.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Register<T> {
    /// What stands.
    pub value: T,
    /// The author's sequence number.
    pub seq: u64,
    /// The author.
    pub by: PersonId,
    /// The command that brought it; translations and codings name it.
    pub key: CommandKey,
    /// The event that proves it.
    pub stamp: Stamp,
}

/// An event's number and time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Stamp {
    /// Number.
    pub n: u64,
    /// Time.
    pub at: Seconds,
}

impl<W> From<&Event<W>> for Stamp {
    fn from(event: &Event<W>) -> Self {
        Self { n: event.n, at: event.at }
    }
}

impl<T> Register<T> {
    /// The value of an event.
    pub fn new<W>(value: T, event: &Event<W>) -> Self {
        Self { value, seq: event.seq, by: event.by.clone(), key: event.key.clone(), stamp: event.into() }
    }

    fn rank(&self) -> (u64, &PersonId, &CommandKey) {
        (self.seq, &self.by, &self.key)
    }
}

/// Writes a value, unless a newer one stands.
pub fn put<T, W>(slot: &mut Option<Register<T>>, value: T, event: &Event<W>) {
    let new = Register::new(value, event);
    if slot.as_ref().is_none_or(|old| new.rank() > old.rank()) {
        *slot = Some(new);
    }
}

/// Writes a value under its key, unless a newer one stands there.
pub fn put_in<K: Ord, T, W>(map: &mut BTreeMap<K, Register<T>>, key: K, value: T, event: &Event<W>) {
    let new = Register::new(value, event);
    if map.get(&key).is_none_or(|old| new.rank() > old.rank()) {
        map.insert(key, new);
    }
}
