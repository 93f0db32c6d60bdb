//! Runs a test and holds what came out against its criteria.

use crate::Bands;
use crate::band::Band;
use crate::file::{BadFile, Criterion, File, Measure, Of, Trend, What};
use crate::measure::{self, Value};
use crate::read::Test;
use crate::scene::Scene;
use crate::watch::watch;
use rayon::prelude::*;

/// Runs of each case of each test, with the seeds 1, 2, …: one number for all (with four, verdicts hung on chance).
/// A case's numbers are means over its runs.
pub const RUNS: u64 = 12;

/// How a test ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Every criterion holds.
    Pass,
    /// One does not.
    Fail,
    /// It could not be run; the file says why.
    NotRun,
}

/// One criterion and what came out.
#[derive(Clone, Debug, PartialEq)]
pub struct Judged {
    /// The criterion in words.
    pub says: String,
    /// What came out, one number a case.
    pub came: String,
    /// Whether it holds; what has no bound is only told, and holds.
    pub holds: bool,
    /// Only told, not judged.
    pub told: bool,
}

/// Points beside the band they are held against.
#[derive(Clone, Debug, PartialEq)]
pub struct Cloud {
    /// The measure's name.
    pub name: String,
    /// The points.
    pub points: Vec<(f64, f64)>,
    /// The band's name and the band.
    pub band: Option<(String, Band)>,
}

/// A test and how it ended.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// What all its cases have in common.
    pub file: File,
    /// How it ended.
    pub verdict: Verdict,
    /// Each criterion.
    pub judged: Vec<Judged>,
    /// What a plot can show.
    pub clouds: Vec<Cloud>,
    /// Steps of one person made for it.
    pub person_steps: u64,
}

/// What came of one case.
struct Done {
    name: String,
    values: Vec<(Measure, Value)>,
    person_steps: u64,
}

/// Runs a test.
pub fn run(test: &Test, bands: &Bands) -> Result<Row, BadFile> {
    let file = test.head.clone();
    if file.not_run.is_some() {
        return Ok(Row { file, verdict: Verdict::NotRun, judged: vec![], clouds: vec![], person_steps: 0 });
    }
    if file.criterion.is_empty() {
        return Err(BadFile::sense(&test.file, "it has no criterion, so it cannot pass or fail"));
    }
    let done: Vec<Done> =
        test.cases.par_iter().map(|(name, file)| run_case(test, name, file)).collect::<Result<_, _>>()?;
    let judged: Vec<Judged> = file
        .criterion
        .iter()
        .map(|criterion| judge(test, criterion, &done, bands))
        .collect::<Result<_, _>>()?;
    let verdict = if judged.iter().all(|judged| judged.holds) { Verdict::Pass } else { Verdict::Fail };
    let clouds = clouds(&file, &done, bands);
    let person_steps = done.iter().map(|done| done.person_steps).sum();
    Ok(Row { file, verdict, judged, clouds, person_steps })
}

fn run_case(test: &Test, name: &str, file: &File) -> Result<Done, BadFile> {
    let scene = Scene::new(&test.file, file)?;
    let records =
        (1..=RUNS).into_par_iter().map(|seed| watch(&scene, seed)).collect::<Result<Vec<_>, _>>()?;
    let values = file
        .measure
        .iter()
        .map(|measure| Ok((measure.clone(), measure::take(measure, &scene, &records)?)))
        .collect::<Result<_, BadFile>>()?;
    let person_steps = records.iter().map(|record| record.outcome.person_steps).sum();
    Ok(Done { name: name.to_owned(), values, person_steps })
}

/// One criterion.
fn judge(test: &Test, criterion: &Criterion, done: &[Done], bands: &Bands) -> Result<Judged, BadFile> {
    let says = criterion.says.clone();
    if let Some(name) = &criterion.band {
        let held = bands
            .get(name)
            .ok_or_else(|| BadFile::sense(&test.file, format!("there is no band “{name}”")))?;
        let (came, holds) = against_band(criterion, &points(&criterion.measure, done), held);
        return Ok(Judged { says, came, holds, told: false });
    }
    let chosen: Vec<&Done> = match &criterion.case {
        None => done.iter().collect(),
        Some(case) => vec![case_named(test, done, case)?],
    };
    let mut numbers = Vec::new();
    for own in chosen {
        let mut number = number(test, own, &criterion.measure)?;
        if criterion.over.is_some() || criterion.over_case.is_some() {
            let other = match &criterion.over_case {
                None => own,
                Some(case) => case_named(test, done, case)?,
            };
            let base = self::number(test, other, criterion.over.as_ref().unwrap_or(&criterion.measure))?;
            number = times(number, base);
        }
        numbers.push((own.name.as_str(), number));
    }
    let unit = match (&criterion.over, &criterion.over_case) {
        (None, None) => unit(done, &criterion.measure),
        _ => "",
    };
    let told = criterion.at_least.is_none() && criterion.at_most.is_none() && criterion.trend.is_none();
    let came = self::told(&numbers, unit);
    Ok(Judged { says, came, holds: told || holds(criterion, &numbers), told })
}

/// Something, however little, is this many times nothing.
const BESIDE_NOTHING: f64 = f64::MAX;

/// How many times a base a number is.
fn times(number: f64, base: f64) -> f64 {
    if base == 0.0 && number > 0.0 && number.is_finite() { BESIDE_NOTHING } else { number / base }
}

fn case_named<'a>(test: &Test, done: &'a [Done], case: &str) -> Result<&'a Done, BadFile> {
    let found = done.iter().find(|done| done.name == case);
    found.ok_or_else(|| BadFile::sense(&test.file, format!("there is no case “{case}”")))
}

fn number(test: &Test, done: &Done, name: &str) -> Result<f64, BadFile> {
    match done.values.iter().find(|(measure, _)| measure.name == name) {
        Some((_, Value::Number(number))) => Ok(*number),
        Some(_) => {
            Err(BadFile::sense(&test.file, format!("the measure “{name}” is held against a band only")))
        }
        None => Err(BadFile::sense(&test.file, format!("there is no measure “{name}”"))),
    }
}

fn unit(done: &[Done], name: &str) -> &'static str {
    let measures = done.first().map(|done| done.values.as_slice()).unwrap_or_default();
    measures.iter().find(|(measure, _)| measure.name == name).map_or("", |(measure, _)| measure.what.unit())
}

fn holds(criterion: &Criterion, numbers: &[(&str, f64)]) -> bool {
    let bounded = numbers.iter().all(|(_, number)| {
        number.is_finite()
            && criterion.at_least.is_none_or(|least| *number >= least)
            && criterion.at_most.is_none_or(|most| *number <= most)
    });
    let steps = numbers.windows(2).filter_map(|pair| Some(pair.get(1)?.1 - pair.first()?.1));
    let trended = match criterion.trend {
        None => true,
        Some(Trend::Rises) => steps.into_iter().all(|step| step > 0.0),
        Some(Trend::Falls) => steps.into_iter().all(|step| step < 0.0),
    };
    !numbers.is_empty() && bounded && trended
}

/// What came out in words: `31.2 s`, or `0: 12.1 s · 10: 13.0 s`.
fn told(numbers: &[(&str, f64)], unit: &str) -> String {
    let one = |number: f64| {
        let digits = match number.abs() {
            size if size >= 100.0 => 0,
            size if size >= 10.0 => 1,
            size if size >= 1.0 => 2,
            _ => 3,
        };
        let space = if unit.is_empty() { "" } else { " " };
        match number {
            BESIDE_NOTHING => "some beside none".to_owned(),
            number if number.is_finite() => format!("{number:.digits$}{space}{unit}"),
            _ => "not all".to_owned(),
        }
    };
    let words: Vec<String> = numbers
        .iter()
        .map(|(case, number)| match numbers.len() {
            1 => one(*number),
            _ => format!("{case}: {}", one(*number)),
        })
        .collect();
    words.join(" · ")
}

fn points(name: &str, done: &[Done]) -> Vec<(f64, f64)> {
    let own = done.iter().flat_map(|done| &done.values).filter(|(measure, _)| measure.name == name);
    own.flat_map(|(_, value)| match value {
        Value::Points(points) => points.clone(),
        Value::Number(_) => vec![],
    })
    .collect()
}

fn against_band(criterion: &Criterion, points: &[(f64, f64)], band: &Band) -> (String, bool) {
    let (held, word) = match criterion.of {
        Of::Points => (points.to_vec(), "points"),
        Of::Medians => (band.medians(points), "medians"),
    };
    let (reached, inside) = band.inside(&held);
    let part = inside as f64 / (reached.max(1)) as f64;
    let wanted = criterion.at_least.unwrap_or(1.0);
    (format!("{inside} of {reached} {word} inside ({:.0} %)", part * 100.0), reached > 0 && part >= wanted)
}

fn clouds(file: &File, done: &[Done], bands: &Bands) -> Vec<Cloud> {
    let drawn = file.measure.iter().filter(|m| matches!(m.what, What::VoronoiPoints | What::FlowPoint));
    drawn
        .map(|own| {
            let criterion = file.criterion.iter().find(|criterion| criterion.measure == own.name);
            let name = criterion.and_then(|criterion| criterion.band.clone());
            let band = name.and_then(|name| bands.get(&name).cloned().map(|band| (name, band)));
            Cloud { name: own.name.clone(), points: points(&own.name, done), band }
        })
        .collect()
}
