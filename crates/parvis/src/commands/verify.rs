//! `parvis verify`: the egress engine on the tests of the standards and on experiments.

use super::waiting;
use crate::session::{Done, Session, columns};
use anstream::println;
use anstyle::{AnsiColor, Style};
use parvis_app::Trouble;
use parvis_app::egress::Model;
use parvis_core::Arg;
use parvis_verify::{Bands, Row, Test, Verdict, report};
use parvis_words::Words;
use std::fs;
use std::path::Path;

/// What `parvis verify` was asked.
pub struct Options<'a> {
    /// Only tests whose code contains one of these.
    pub only: &'a [String],
    /// Only those that take a moment.
    pub quick: bool,
    /// By which model everybody walks.
    pub model: Model,
    /// The folder for `validation.md` and its plots.
    pub write: Option<&'a Path>,
    /// A folder of suite files instead of the built-in ones.
    pub suite: Option<&'a Path>,
}

/// Runs the suite and says of each test what came out.
pub fn run(session: &Session, options: &Options) -> Result<Done, Trouble> {
    let words = session.words();
    let (tests, bands) = suite(options.suite)?;
    let tests: Vec<Test> = tests.into_iter().filter(|test| asked(test, options)).collect();
    let all = |model: Model| {
        let tests: Vec<Test> = tests.iter().map(|test| test.clone().walking(model)).collect();
        let rows = waiting(&words.get("verify-running"), || parvis_verify::run_all(&tests, &bands));
        rows.map_err(|bad| Trouble::SuiteBroken(bad.to_string()))
    };
    let rows = all(options.model)?;
    for row in &rows {
        print_row(row, &words);
    }
    let count = report::count(&rows);
    let args = [
        ("pass", Arg::Count(count.pass as u64)),
        ("fail", Arg::Count(count.fail as u64)),
        ("not-run", Arg::Count(count.not_run as u64)),
    ];
    println!("{}", words.fill("verify-total", &args));
    if let Some(folder) = options.write {
        let report = match options.model {
            Model::AnticipationVelocity => report::write(&rows, &all(Model::CollisionFreeSpeed)?),
            Model::CollisionFreeSpeed => report::write(&all(Model::AnticipationVelocity)?, &rows),
        };
        write(folder, report, &words)?;
    }
    Ok(if count.fail > 0 { Done::Findings } else { Done::Clean })
}

/// The tests and bands: those of a folder, or the built-in ones.
fn suite(folder: Option<&Path>) -> Result<(Vec<Test>, Bands), Trouble> {
    let read = match folder {
        None => parvis_verify::suite(),
        Some(folder) => parvis_verify::read_suite(&texts(folder)?),
    };
    read.map_err(|bad| Trouble::SuiteBroken(bad.to_string()))
}

/// Name and text of each file of a suite's folder and of the folder `bands` in it.
fn texts(folder: &Path) -> Result<Vec<(String, String)>, Trouble> {
    let broken =
        |path: &Path, error: std::io::Error| Trouble::SuiteBroken(format!("{}: {error}", path.display()));
    let mut texts = Vec::new();
    for (under, prefix) in [(folder.to_owned(), ""), (folder.join("bands"), "bands/")] {
        if !prefix.is_empty() && !under.is_dir() {
            continue;
        }
        for entry in fs::read_dir(&under).map_err(|error| broken(&under, error))? {
            let path = entry.map_err(|error| broken(&under, error))?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if path.is_file() {
                let text = fs::read_to_string(&path).map_err(|error| broken(&path, error))?;
                texts.push((format!("{prefix}{name}"), text));
            }
        }
    }
    Ok(texts)
}

fn asked(test: &Test, options: &Options) -> bool {
    let code = test.head.code.to_lowercase();
    let named =
        options.only.is_empty() || options.only.iter().any(|word| code.contains(&word.to_lowercase()));
    named && (!options.quick || test.head.quick)
}

/// One test: verdict, code and name, then each criterion with what came out.
fn print_row(row: &Row, words: &Words) {
    let (id, colour) = match row.verdict {
        Verdict::Pass => ("verify-pass", AnsiColor::Green),
        Verdict::Fail => ("verify-fail", AnsiColor::Red),
        Verdict::NotRun => ("verify-not-run", AnsiColor::Yellow),
    };
    let style = Style::new().fg_color(Some(colour.into()));
    let verdict = format!("{:<9}", words.get(id));
    println!("{style}{verdict}{style:#} {:<10} {}", row.file.code, row.file.name);
    if let Some(why) = &row.file.not_run {
        print_below(why);
    }
    let all_hold = row.verdict == Verdict::Pass;
    let shown = if all_hold && row.judged.len() > MOST_HELD { 1 } else { row.judged.len() };
    for judged in row.judged.iter().take(shown) {
        print_below(&format!("{}: {}", judged.says, judged.came));
    }
    let more = row.judged.len() - shown;
    if more > 0 {
        print_below(&words.fill("verify-more", &[("count", Arg::Count(more as u64))]));
    }
}

/// Of a test that passes with more criteria than this only the first is shown.
const MOST_HELD: usize = 4;

fn print_below(text: &str) {
    let indent = " ".repeat(21);
    let options =
        textwrap::Options::new(columns().min(80)).initial_indent(&indent).subsequent_indent(&indent);
    println!("{}", textwrap::fill(text, options));
}

fn write(folder: &Path, report: Vec<(String, String)>, words: &Words) -> Result<(), Trouble> {
    for (name, text) in report {
        let path = folder.join(&name);
        let failed = |error| Trouble::NotWritten { path: path.clone(), error };
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent).map_err(failed)?;
        }
        fs::write(&path, text).map_err(failed)?;
    }
    let file = folder.join("validation.md");
    println!("{}", words.fill("cli-wrote-file", &[("file", Arg::Text(file.display().to_string()))]));
    Ok(())
}
