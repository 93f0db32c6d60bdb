//! The report `docs/validation.md` with its plots, as files to write.

use crate::file::What;
use crate::judge::{RUNS, Row, Verdict};
use crate::plot;
use parvis_egress::CALIBRATED;
use std::fmt::Write;

/// The standards and what a row's code begins with.
pub(crate) const CHAPTERS: &[(&str, &str)] = &[
    ("RiMEA", "RiMEA 4.1.1"),
    ("NIST", "NIST Technical Note 1822"),
    ("IMO", "IMO MSC.1/Circ.1533"),
    ("ISO", "ISO 20414:2020, beyond NIST TN 1822"),
    ("EXP", "Experiments"),
];

/// How many passed, failed and were not run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Every criterion holds.
    pub pass: usize,
    /// One does not.
    pub fail: usize,
    /// Not run.
    pub not_run: usize,
}

/// Counts verdicts.
pub fn count<'a>(rows: impl IntoIterator<Item = &'a Row>) -> Count {
    let mut count = Count::default();
    for row in rows {
        match row.verdict {
            Verdict::Pass => count.pass += 1,
            Verdict::Fail => count.fail += 1,
            Verdict::NotRun => count.not_run += 1,
        }
    }
    count
}

/// The report and its plots: name and text of each file. `plainer` is what came of the same tests with the collision-free
/// model.
pub fn write(rows: &[Row], plainer: &[Row]) -> Vec<(String, String)> {
    let mut files = Vec::new();
    let mut page = head(rows);
    for (prefix, title) in CHAPTERS {
        let own: Vec<&Row> = rows.iter().filter(|row| row.file.code.starts_with(prefix)).collect();
        if own.is_empty() {
            continue;
        }
        let count = count(own.iter().copied());
        let _ = writeln!(
            page,
            "## {title}\n\n{} pass, {} fail, {} not run.\n",
            count.pass, count.fail, count.not_run
        );
        table(&mut page, &own);
        for row in own {
            chapter(&mut page, row, &mut files);
        }
    }
    other_model(&mut page, rows, plainer);
    files.insert(0, ("validation.md".to_owned(), page));
    files
}

fn head(rows: &[Row]) -> String {
    let count = count(rows);
    let (radius, gap) = CALIBRATED;
    format!(
        "# Verification and validation of the egress engine\n\n\
         Written by `parvis verify --write docs/`; do not edit it by hand. The tests are the files of \
         `suite/egress`. The same program on the same files writes the same report.\n\n\
         **{} pass, {} fail, {} not run.**\n\n\
         Where a criterion comes from: *text* the standard itself was read; *secondary* an implementation or a \
         paper that cites it; *recalled* from memory, to be confirmed; *own* ours, where the standard asks only \
         that the behaviour be documented.\n\n\
         Every case of every test is run with the seeds 1 to {RUNS}; numbers are means over these runs, points of all \
         of them are put together. The number is the same for all. People have half a shoulder width of {radius} m and a time \
         gap of {gap} s unless the test says otherwise.\n\n{}\n",
        count.pass,
        count.fail,
        count.not_run,
        include_str!("calibration.md"),
    )
}

/// What the other model makes of the same tests: only where its verdict differs, or it fails.
fn other_model(page: &mut String, rows: &[Row], plainer: &[Row]) {
    let (count, of) = (count(plainer), plainer.len());
    let _ = writeln!(
        page,
        "## The same tests with the collision-free speed model\n\n\
         Forecasts walk by the anticipation model unless `--model cfsm` asks for the other, which is cheaper and was \
         calibrated on nothing: it takes the numbers fitted for the first, with which half as many get through a door as were measured. Of the {of} tests {} pass with it, {} fail, {} are \
         not run. These fail; what does not hold stands beside them.\n\n\
         | code | test | with the anticipation model | what does not hold |\n|---|---|---|---|",
        count.pass, count.fail, count.not_run
    );
    for (row, plain) in rows.iter().zip(plainer).filter(|(_, plain)| plain.verdict == Verdict::Fail) {
        let failed = plain.judged.iter().filter(|judged| !judged.told && !judged.holds);
        let failed: Vec<String> = failed.map(|judged| format!("{}: {}", judged.says, judged.came)).collect();
        let _ = writeln!(
            page,
            "| {} | {} | {} | {} |",
            row.file.code,
            row.file.name,
            verdict(row.verdict),
            failed.join("; ")
        );
    }
    page.push('\n');
}

fn table(page: &mut String, rows: &[&Row]) {
    page.push_str("| code | test | verdict |\n|---|---|---|\n");
    for row in rows {
        let _ = writeln!(page, "| {} | {} | {} |", row.file.code, row.file.name, verdict(row.verdict));
    }
    page.push('\n');
}

const fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Pass => "pass",
        Verdict::Fail => "**FAIL**",
        Verdict::NotRun => "not run",
    }
}

/// What the report says of one test.
#[cfg(test)]
pub(crate) fn chapter_of(row: &Row) -> String {
    let mut page = String::new();
    chapter(&mut page, row, &mut Vec::new());
    page
}

fn chapter(page: &mut String, row: &Row, files: &mut Vec<(String, String)>) {
    let file = &row.file;
    let _ = writeln!(page, "### {} · {} — {}\n\n{}\n", file.code, file.name, verdict(row.verdict), file.what);
    if let Some(why) = &file.not_run {
        let _ = writeln!(page, "Not run: {why}\n");
    }
    if let Some(note) = &file.note {
        let _ = writeln!(page, "{note}\n");
    }
    if let Some(why) = file.why.as_ref().filter(|_| row.verdict == Verdict::Fail) {
        let _ = writeln!(page, "**Why it fails.** {why}\n");
    }
    if !row.judged.is_empty() {
        page.push_str("| criterion | what came out | holds |\n|---|---|---|\n");
        for judged in &row.judged {
            let holds = match (judged.told, judged.holds) {
                (true, _) => "—",
                (_, true) => "yes",
                (_, false) => "**no**",
            };
            let _ = writeln!(page, "| {} | {} | {holds} |", judged.says, judged.came);
        }
        page.push('\n');
    }
    for cloud in &row.clouds {
        let name = format!("validation/{}-{}.svg", slug(&file.code), slug(&cloud.name));
        let title = format!("{} {}", file.code, file.name);
        let own = file.measure.iter().find(|measure| measure.name == cloud.name);
        let (across, up) = match own.map(|measure| (measure.what, measure.per_metre)) {
            Some((What::FlowPoint, _)) => ("width of the opening, m", "flow, people/s"),
            Some((_, true)) => ("density, people/m", "speed, m/s"),
            _ => ("density, people/m²", "speed, m/s"),
        };
        files.push((name.clone(), plot::cloud(cloud, &title, across, up)));
        let _ = writeln!(page, "![{title}]({name})\n");
        if let Some((band, held)) = &cloud.band {
            let _ = writeln!(
                page,
                "Red: this engine. Blue: the middle and the 5th to 95th percentile of `{band}`: {}\n",
                held.source
            );
        }
    }
    let _ = writeln!(page, "Source: {} ({})\n", file.source, file.evidence.word());
}

fn slug(words: &str) -> String {
    words.to_lowercase().chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect()
}
