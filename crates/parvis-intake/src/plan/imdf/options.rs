//! The two choices a mapping file can make for IMDF.

use crate::plan::{Input, Refusal};
use serde::Deserialize;

/// See the module's own page.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Options {
    pub(super) building: Option<String>,
    pub(super) language: Option<String>,
}

impl Options {
    pub(super) fn read(input: &Input) -> Result<Self, Refusal> {
        let Some(text) = input.mapping else { return Ok(Self::default()) };
        toml::from_str(text).map_err(|error| {
            let why = format!("the mapping file cannot be read, {}", error.message().trim());
            Refusal::Mapping { file: input.name.to_owned(), why }
        })
    }
}
