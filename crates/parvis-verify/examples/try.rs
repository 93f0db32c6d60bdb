//! Tries suite files.
use parvis_verify::{run, read_suite, Row};
fn main() {
    let mut words = std::env::args().skip(1);
    let folder = words.next().unwrap();
    let words: Vec<String> = words.collect();
    let mut texts = vec![];
    for (d, p) in [(folder.clone(), ""), (format!("{folder}/bands"), "bands/")] {
        for e in std::fs::read_dir(d).unwrap() { let e = e.unwrap().path(); if e.is_file() {
            texts.push((format!("{p}{}", e.file_name().unwrap().to_string_lossy()), std::fs::read_to_string(e).unwrap())); } }
    }
    let (tests, bands) = match read_suite(&texts) { Ok(x) => x, Err(e) => { println!("BAD {e}"); return } };
    for test in tests.iter().filter(|t| words.is_empty() || words.iter().any(|w| t.file.contains(w.as_str()))) {
        let t = std::time::Instant::now();
        match run(test, &bands) { Ok(row) => show(&row, t.elapsed().as_secs_f64()), Err(e) => println!("BAD {e}") }
    }
}
fn show(row: &Row, s: f64) {
    println!("{:?} {} {} [{s:.2} s, {} k]", row.verdict, row.file.code, row.file.name, row.person_steps / 1000);
    for j in &row.judged { println!("    {} | {} | {}", if j.holds { "ok" } else { "NO" }, j.says, j.came); }
    for c in &row.clouds { if let Some((_, b)) = &c.band { for (x, y) in b.medians(&c.points) { let k = b.at(x).unwrap();
        println!("      x {x:.2}: {y:.3} beside {:.3} {:.3} {:.3}{}", k.low, k.middle, k.high, if y < k.low || y > k.high {"  <<<"} else {""}); } } }
}
