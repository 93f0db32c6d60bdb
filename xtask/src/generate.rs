//! Writes what is generated and committed, so that a reader finds it and CI can compare it.

use anyhow::{Context, Result};
use parvis_rules::Packs;
use std::fs;
use std::path::Path;

/// Writes the JSON Schemas of the dossier's files to `schema/`.
pub fn run(root: &Path) -> Result<()> {
    let folder = root.join("schema");
    fs::create_dir_all(&folder)?;
    for (name, text) in parvis_intake::dossier::schemas(Packs::embedded().dictionary()) {
        fs::write(folder.join(&name), text).with_context(|| format!("while writing schema/{name}"))?;
        println!("wrote schema/{name}");
    }
    Ok(())
}
