//! Skeletons for the two things newcomers add most: a check and a pack.

use anyhow::{Result, bail};
use std::fs;
use std::path::Path;

/// The folder of each family of checks, by its letter.
const FAMILIES: &[(char, &str)] = &[
    ('P', "plan"),
    ('E', "egress"),
    ('K', "lockdown"),
    ('A', "assembly"),
    ('H', "people"),
    ('L', "law"),
    ('R', "rights"),
    ('D', "drills"),
];

/// Writes a check that compiles and reports nothing yet.
pub fn check(root: &Path, code: &str, name: &str) -> Result<()> {
    let letter = code.chars().next().unwrap_or(' ');
    let Some((_, family)) = FAMILIES.iter().find(|(known, _)| *known == letter) else {
        bail!("{code}: no family has the letter {letter}; they are {FAMILIES:?}");
    };
    if code.len() != 4 || !code.chars().skip(1).all(|c| c.is_ascii_digit()) {
        bail!("{code}: a code is the family's letter and three digits, such as K309");
    }
    let folder = root.join("crates/parvis-rules/src/checks").join(family);
    for entry in fs::read_dir(&folder)? {
        let taken = entry?.file_name().to_string_lossy().to_lowercase();
        if taken.starts_with(&format!("{}_", code.to_lowercase())) {
            bail!("{code} is taken by {taken}");
        }
    }
    let file = folder.join(format!("{}_{name}.rs", code.to_lowercase()));
    let text = include_str!("check.rs.txt").replace("{CODE}", code).replace("{NAME}", name);
    fs::write(&file, text)?;
    println!("wrote {}: fill in the words, `run` and the test", file.display());
    Ok(())
}

/// Writes a pack folder with one criterion that is a stub.
pub fn pack(root: &Path, country: &str, edition: &str) -> Result<()> {
    let folder = root.join("packs").join(country).join(edition);
    if folder.exists() {
        bail!("{} is there already", folder.display());
    }
    fs::create_dir_all(&folder)?;
    for (name, text) in
        [("pack.toml", include_str!("pack.toml.txt")), ("criteria.toml", include_str!("criteria.toml.txt"))]
    {
        fs::write(folder.join(name), text.replace("{COUNTRY}", country).replace("{EDITION}", edition))?;
    }
    println!("wrote {}: packs/README.md says what to fill in", folder.display());
    Ok(())
}
