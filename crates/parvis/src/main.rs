//! The `parvis` command. It reads the clock, the terminal and the paths once, and hands them down.

mod args;
mod commands;
mod output;
mod session;

use args::Arguments;
use clap::Parser;
use mimalloc::MiMalloc;
use std::process::ExitCode;

/// Setting a plan asks for memory in a million small pieces; see bench/.
#[global_allocator]
static MEMORY: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match commands::run(&arguments) {
        Ok(done) => done.into(),
        Err(error) => session::report(&arguments, &error),
    }
}
