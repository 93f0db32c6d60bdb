//! The fields of a form whose names may stand more than once.

/// The fields of a form, in order; a name may stand more than once.
pub struct Fields(Vec<(String, String)>);

impl Fields {
    /// From the body of a form.
    pub fn read(body: &[u8]) -> Self {
        Self(serde_urlencoded::from_bytes(body).unwrap_or_default())
    }

    /// From fields that were read already.
    pub const fn of(fields: Vec<(String, String)>) -> Self {
        Self(fields)
    }

    /// One more.
    pub fn put(&mut self, name: &str, value: &str) {
        self.0.push((name.to_owned(), value.to_owned()));
    }

    /// The first with this name, without the spaces around it; empty if there is none.
    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.trim())
    }

    /// The first with this name, unless it is empty.
    pub fn some(&self, name: &str) -> Option<&str> {
        Some(self.get(name)).filter(|value| !value.is_empty())
    }

    /// All with this name that are not empty.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        let here = self.0.iter().filter(move |(key, _)| key == name);
        here.map(|(_, value)| value.trim()).filter(|value| !value.is_empty())
    }

    /// All whose name begins so and that are not empty: the rest of the name, and the value.
    pub fn under<'a>(&'a self, start: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        let here =
            self.0.iter().filter_map(move |(key, value)| Some((key.strip_prefix(start)?, value.trim())));
        here.filter(|(_, value)| !value.is_empty())
    }

    /// The first with this name, as a whole number.
    pub fn number(&self, name: &str) -> Option<u32> {
        self.some(name)?.parse().ok()
    }
}
