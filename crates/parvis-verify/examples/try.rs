//! Runs suite files from a folder, those whose name contains one of the words given, and prints each criterion.
//!
//! `cargo run --release -p parvis-verify --example try -- suite/egress rimea-01`
use parvis_verify::{Band, file};
use std::time::Instant;

fn main() {
    let mut words = std::env::args().skip(1);
    let folder = words.next().unwrap_or_else(|| "suite/egress".to_owned());
    let words: Vec<String> = words.collect();
    let band = |name: &str| {
        let text = std::fs::read_to_string(format!("{folder}/bands/{name}.csv")).ok()?;
        Band::read(name, &text).map_err(|why| println!("{why}")).ok()
    };
    let mut files: Vec<_> = std::fs::read_dir(&folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    files.sort();
    for path in files.iter().filter(|path| path.extension().is_some_and(|end| end == "toml")) {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if !words.is_empty() && !words.iter().any(|word| name.contains(word.as_str())) {
            continue;
        }
        let begun = Instant::now();
        let text = std::fs::read_to_string(path).unwrap_or_default();
        match file::read(&name, &text).and_then(|test| parvis_verify::run_with(&test, &band)) {
            Ok(row) => show(&row, begun.elapsed().as_secs_f64()),
            Err(why) => println!("BAD {why}"),
        }
    }
}

fn show(row: &parvis_verify::Row, seconds: f64) {
    let steps = row.person_steps / 1000;
    println!("{:?} {} {} [{seconds:.2} s, {steps} k]", row.verdict, row.file.code, row.file.name);
    for judged in &row.judged {
        println!("    {} | {} | {}", if judged.holds { "ok" } else { "NO" }, judged.says, judged.came);
    }
    for (_, band) in row.clouds.iter().filter_map(|cloud| Some((cloud, &cloud.band.as_ref()?.1))) {
        let cloud = row.clouds.iter().find(|cloud| cloud.band.as_ref().is_some_and(|(_, own)| own == band));
        for (x, y) in cloud.map(|cloud| band.medians(&cloud.points)).unwrap_or_default() {
            if let Some(bin) = band.at(x) {
                println!("      x {x:.2}: {y:.3} beside {:.3} {:.3} {:.3}", bin.low, bin.middle, bin.high);
            }
        }
    }
}
