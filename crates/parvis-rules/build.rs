//! Lists the check files, so that adding a check touches one file: every `src/checks/<family>/<letter><number>_*.rs`
//! becomes a module, and its `CHECK` an entry of the table, in order of file name.
#![allow(
    clippy::disallowed_methods,
    reason = "cargo tells a build script where it is through the environment"
)]

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

fn main() {
    let root = Path::new(&env::var("CARGO_MANIFEST_DIR").expect("cargo sets it")).join("src/checks");
    println!("cargo::rerun-if-changed={}", root.display());
    // The packs are embedded: a file added there must be seen.
    println!("cargo::rerun-if-changed=../../packs");
    let mut files = Vec::new();
    for family in fs::read_dir(&root).expect("the checks folder is there").flatten() {
        if !family.path().is_dir() {
            continue;
        }
        println!("cargo::rerun-if-changed={}", family.path().display());
        files.extend(fs::read_dir(family.path()).expect("a family folder").flatten().map(|file| file.path()));
    }
    files.retain(|file| {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        file.extension().is_some_and(|end| end == "rs")
            && name.as_bytes().get(1).is_some_and(u8::is_ascii_digit)
    });
    files.sort_by_key(|file| file.file_name().map(std::ffi::OsStr::to_owned));
    let mut code = String::new();
    for file in &files {
        let name = file.file_stem().unwrap_or_default().to_string_lossy();
        writeln!(code, "#[path = {:?}]\nmod {name};", file.display().to_string()).expect("a String takes it");
    }
    code.push_str("/// Every check, in order of code.\npub static CHECKS: &[&Check] = &[\n");
    for file in &files {
        let name = file.file_stem().unwrap_or_default().to_string_lossy();
        writeln!(code, "    &{name}::CHECK,").expect("a String takes it");
    }
    code.push_str("];\n");
    fs::write(Path::new(&env::var("OUT_DIR").expect("cargo sets it")).join("checks.rs"), code)
        .expect("write");
}
