//! Finds radius and time gap on the fitted half of the experiments' points: where on a grid the medians of the
//! engine lie nearest to those of the experiments. `docs/validation.md` has what came out.
//!
//! `cargo run --release -p parvis-verify --example calibrate -- suite/egress`, and after the folder, to try less of
//! the grid, a part of `radius,gap` such as `0.220,`.

use parvis_verify::{Band, Bands, Row, Test};

/// The experiments with points to fit.
const FITTED: [(&str, &str); 7] = [
    ("exp-1-single-file", "single-file"),
    ("exp-2-corridor-closed", "corridor-closed"),
    ("exp-3-corridor-open", "corridor-open"),
    ("exp-4-corner", "corner"),
    ("exp-5-t-junction", "t-junction"),
    ("exp-6-two-directions", "bidirectional"),
    ("exp-7-flow-width", "flow-width"),
];

fn main() {
    let folder = std::env::args().nth(1).unwrap_or_else(|| "suite/egress".to_owned());
    let read = |path: String| std::fs::read_to_string(path).unwrap_or_default();
    let mut bands = Bands::new();
    for (_, name) in FITTED {
        if let Ok(band) = Band::read(name, &read(format!("{folder}/bands/fit/{name}.csv"))) {
            bands.insert(name.to_owned(), band);
        }
    }
    println!("radius m, time gap s: mean miss (of each experiment)");
    for radius in [0.215, 0.22, 0.225, 0.23, 0.235] {
        for gap in [0.65, 0.7, 0.75, 0.8, 0.85] {
            if std::env::args().nth(2).is_some_and(|only| !format!("{radius:.3},{gap:.2}").contains(&only)) {
                continue;
            }
            let misses = FITTED.map(|(name, _)| {
                let test = parvis_verify::read(name, &read(format!("{folder}/{name}.toml")));
                test.and_then(|test| parvis_verify::run(&with(test, radius, gap), &bands))
                    .map_or(f64::NAN, |row| miss(&row))
            });
            let mean = misses.iter().sum::<f64>() / misses.len() as f64;
            println!("{radius:.3}, {gap:.2}: {mean:.4} {misses:.3?}");
        }
    }
}

fn with(mut test: Test, radius: f64, gap: f64) -> Test {
    for people in test.cases.iter_mut().flat_map(|(_, file)| &mut file.people) {
        people.radius = Some(radius);
        people.time_gap = Some(gap);
    }
    test
}

/// Root mean square of how far the medians lie from the band's, in half widths of the band (of 0.05 m/s at least):
/// experiments whose people differed much weigh less.
fn miss(row: &Row) -> f64 {
    let found = row.clouds.iter().find_map(|cloud| Some((cloud, cloud.band.as_ref()?)));
    let Some((cloud, (_, band))) = found else { return f64::NAN };
    // A flow is one number a case, not a cloud whose middle is taken.
    let medians = if cloud.name == "flow" { cloud.points.clone() } else { band.medians(&cloud.points) };
    let medians: Vec<(f64, f64)> = medians.into_iter().filter(|(x, _)| band.at(*x).is_some()).collect();
    let square = |(x, y): &(f64, f64)| {
        let bin = band.at(*x)?;
        let half = ((bin.high - bin.low) / 2.0).max(0.05);
        Some(((y - bin.middle) / half).powi(2))
    };
    let squares = medians.iter().filter_map(square);
    (squares.sum::<f64>() / medians.len() as f64).sqrt()
}
