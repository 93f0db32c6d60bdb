//! Builds the crate again when a locale file appears or goes; those already embedded are watched by the compiler.

fn main() {
    println!("cargo:rerun-if-changed=../../locales");
}
