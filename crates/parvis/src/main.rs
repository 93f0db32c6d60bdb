//! The parvis command: arguments, terminal, files, exit codes.
fn main() {}
