//! Nothing: the guard is `benches/egress.rs`.
