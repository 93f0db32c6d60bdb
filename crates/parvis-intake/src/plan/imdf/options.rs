//! The two choices a mapping file can make for IMDF.

use crate::plan::dxf::first;
use crate::plan::{Input, Refusal};
use deserr::Deserr;
use parvis_toml::Troubles;

/// See the module's own page.
#[derive(Debug, Default, Deserr)]
#[deserr(error = Troubles, deny_unknown_fields)]
pub(super) struct Options {
    #[deserr(default)]
    pub(super) building: Option<String>,
    #[deserr(default)]
    pub(super) language: Option<String>,
}

impl Options {
    pub(super) fn read(input: &Input) -> Result<Self, Refusal> {
        let Some(text) = input.mapping else { return Ok(Self::default()) };
        let (options, findings) = parvis_toml::read("mapping.toml", text);
        options.ok_or_else(|| Refusal::Mapping { file: input.name.to_owned(), why: first(&findings) })
    }
}
