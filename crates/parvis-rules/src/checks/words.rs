//! The words of a check: its four messages, and the arguments its sentence uses.

/// The messages every kind of finding has.
pub const KEYS: [&str; 4] = ["title", "says", "settle", "why"];

/// The arguments used in any of a check's messages, in order of name: the `name` of every `{ $name }`.
pub fn arguments(words: &str) -> Vec<String> {
    let name = |rest: &str| -> String {
        rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_' || *c == '-').collect()
    };
    let mut names: Vec<String> = words.split('$').skip(1).map(name).collect();
    names.sort();
    names.dedup();
    names
}
