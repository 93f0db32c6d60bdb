//! House rules that a machine can check. Each rule returns the sentences of what is wrong.

use crate::messages;
use anyhow::{Context, Result, bail};
use cargo_metadata::MetadataCommand;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Who may import whom: ground to roof, one way (docs/ARCHITECTURE.md).
const ALLOWED: &[(&str, &[&str])] = &[
    ("parvis-core", &[]),
    ("parvis-toml", &["parvis-core"]),
    ("parvis-words", &["parvis-core"]),
    ("parvis-intake", &["parvis-core", "parvis-toml"]),
    ("parvis-rules", &["parvis-core", "parvis-toml"]),
    ("parvis-print", &["parvis-core", "parvis-words"]),
    ("parvis-egress", &["parvis-core"]),
    ("parvis-exercise", &["parvis-core", "parvis-toml"]),
    ("parvis-store", &["parvis-core"]),
    ("parvis-access", &[]),
    (
        "parvis-app",
        &[
            "parvis-core",
            "parvis-toml",
            "parvis-words",
            "parvis-intake",
            "parvis-rules",
            "parvis-egress",
            "parvis-exercise",
            "parvis-print",
            "parvis-store",
            "parvis-access",
        ],
    ),
    ("parvis-verify", &["parvis-egress"]),
    ("parvis-web", &["parvis-core", "parvis-words", "parvis-app"]),
    ("parvis", &["parvis-core", "parvis-words", "parvis-app", "parvis-verify", "parvis-web"]),
];

/// Crates that build and measure; they may import anything.
const OUTSIDE_THE_HOUSE: &[&str] = &["xtask", "parvis-bench"];

/// What pure crates must not depend on, and why.
const FORBIDDEN: &[(&str, &[&str], &str)] = &[
    ("parvis-core", &["tokio", "sqlx", "axum", "typst", "clap", "rand"], "core is pure"),
    (
        "parvis-exercise",
        &["tokio", "sqlx", "axum", "typst", "clap", "rand"],
        "an exercise is a fold over its events",
    ),
    ("parvis-app", &["axum", "askama", "clap", "typst"], "the app returns values, not screens"),
];

/// A source file longer than this, tests not counted, is two ideas.
const LINES_AT_MOST: usize = 800;

/// Runs every rule; fails with all that is wrong at once.
pub fn run(root: &Path) -> Result<()> {
    let mut wrong = edges(root)?;
    wrong.extend(code_map(root)?);
    for file in sources(root)? {
        wrong.extend(source_file(root, &file)?);
    }
    wrong.extend(messages::unused(root)?);
    wrong.extend(messages::missing(root)?);
    if wrong.is_empty() {
        println!("tidy: all in order");
        return Ok(());
    }
    bail!("tidy found {} things:\n{}", wrong.len(), wrong.join("\n"))
}

/// The dependency edges of the workspace against the table.
fn edges(root: &Path) -> Result<Vec<String>> {
    let metadata = MetadataCommand::new()
        .manifest_path(root.join("Cargo.toml"))
        .no_deps()
        .exec()
        .context("while asking cargo for the workspace")?;
    let mut wrong = Vec::new();
    for package in metadata.workspace_packages() {
        let name = package.name.as_str();
        if OUTSIDE_THE_HOUSE.contains(&name) {
            continue;
        }
        let Some((_, allowed)) = ALLOWED.iter().find(|(known, _)| *known == name) else {
            wrong.push(format!("crate {name} is not in the table of xtask/src/tidy.rs"));
            continue;
        };
        for dependency in &package.dependencies {
            let normal = dependency.kind == cargo_metadata::DependencyKind::Normal;
            if normal && dependency.name.starts_with("parvis") && !allowed.contains(&dependency.name.as_str())
            {
                wrong.push(format!("{name} may not import {}", dependency.name));
            }
            for (_, names, why) in FORBIDDEN.iter().filter(|(known, ..)| *known == name) {
                if normal && names.contains(&dependency.name.as_str()) {
                    wrong.push(format!("{name} may not use {}: {why}", dependency.name));
                }
            }
        }
    }
    Ok(wrong)
}

/// The code map of docs/ARCHITECTURE.md against the folders there are.
fn code_map(root: &Path) -> Result<Vec<String>> {
    let text = fs::read_to_string(root.join("docs/ARCHITECTURE.md")).context("while reading the code map")?;
    let mapped: BTreeSet<String> = text
        .lines()
        .filter_map(|line| line.strip_prefix("| `crates/"))
        .filter_map(|line| line.split('`').next())
        .map(str::to_owned)
        .collect();
    let mut there = BTreeSet::new();
    for entry in fs::read_dir(root.join("crates"))? {
        there.insert(entry?.file_name().to_string_lossy().into_owned());
    }
    let missing =
        there.difference(&mapped).map(|name| format!("docs/ARCHITECTURE.md does not map crates/{name}"));
    let gone = mapped
        .difference(&there)
        .map(|name| format!("docs/ARCHITECTURE.md maps crates/{name}, which is gone"));
    Ok(missing.chain(gone).collect())
}

/// Every Rust file of the house.
fn sources(root: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    let mut folders: Vec<PathBuf> =
        ["crates", "xtask", "bench", "fuzz"].iter().map(|name| root.join(name)).collect();
    while let Some(folder) = folders.pop() {
        let Ok(entries) = fs::read_dir(&folder) else { continue };
        for entry in entries {
            let path = entry?.path();
            if path.is_dir() && path.file_name().is_some_and(|name| name != "target") {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "rs") {
                files.push(path);
            }
        }
    }
    files.sort();
    Ok(files)
}

/// One file: its first line says what it is, and it is not too long.
fn source_file(root: &Path, file: &Path) -> Result<Vec<String>> {
    let text = fs::read_to_string(file)?;
    let name = file.strip_prefix(root).unwrap_or(file).display();
    let mut wrong = Vec::new();
    if !text.trim_start_matches("#![no_main]\n").starts_with("//!") {
        wrong.push(format!("{name}: the first line does not say what lives here (//! …)"));
    }
    let code = text.lines().take_while(|line| line.trim() != "#[cfg(test)]").count();
    if code > LINES_AT_MOST {
        wrong.push(format!("{name}: {code} lines before the tests; split it (at most {LINES_AT_MOST})"));
    }
    Ok(wrong)
}
