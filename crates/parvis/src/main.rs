//! The `parvis` command. It reads the clock, the terminal and the paths once, and hands them down.

mod args;
mod commands;
mod output;
mod session;

use args::Arguments;
use clap::Parser;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match commands::run(&arguments) {
        Ok(done) => done.into(),
        Err(error) => session::report(&arguments, &error),
    }
}
