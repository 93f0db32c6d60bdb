//! Finds radius and time gap on the fitted half of the experiments' points: the grid whose medians lie nearest.
//!
//! `cargo run --release -p parvis-verify --example calibrate -- suite/egress`
use parvis_verify::{Band, Test, file};

fn main() {
    let folder = std::env::args().nth(1).unwrap_or_else(|| "suite/egress".to_owned());
    let read = |path: String| std::fs::read_to_string(path).unwrap_or_default();
    let band = |name: &str| {
        let half = if name == "flow-width" { "" } else { "fit/" };
        Band::read(name, &read(format!("{folder}/bands/{half}{name}.csv"))).ok()
    };
    let names = ["exp-1-single-file", "exp-2-corridor-closed", "exp-3-corridor-open", "exp-4-corner", "exp-5-t-junction", "exp-6-two-directions", "exp-7-flow-width"];
    let model = match std::env::args().nth(2).as_deref() {
        Some("collision-free") => file::Walking::CollisionFree,
        _ => file::Walking::Anticipation,
    };
    for radius in [0.14, 0.16, 0.18, 0.20] {
        for gap in [0.4, 0.5, 0.6, 0.7, 0.8] {
            let mut line = String::new();
            let mut total = 0.0;
            for name in names {
                let text = read(format!("{folder}/{name}.toml"));
                let Ok(mut test) = file::read(name, &text) else { continue };
                set(&mut test, radius, gap, model);
                let off = parvis_verify::run_with(&test, &band).map_or(f64::NAN, |row| miss(&row));
                line += &format!(" {off:.3}");
                total += off;
            }
            println!("radius {radius:.2} gap {gap:.2}: {:.4} ({line} )", total / names.len() as f64);
        }
    }
}

fn set(test: &mut Test, radius: f64, gap: f64, model: file::Walking) {
    test.cases.iter_mut().for_each(|(_, file)| file.model = model);
    for people in test.cases.iter_mut().flat_map(|(_, file)| &mut file.people) {
        people.radius = Some(radius);
        people.time_gap = Some(gap);
    }
}

/// Root mean square of the medians' distance from the band's, as a part of the band's highest median.
fn miss(row: &parvis_verify::Row) -> f64 {
    let Some((cloud, (_, band))) = row.clouds.iter().find_map(|cloud| Some((cloud, cloud.band.as_ref()?))) else {
        return f64::NAN;
    };
    let highest = band.bins.iter().map(|bin| bin.middle).fold(0.0, f64::max);
    let medians = band.medians(&cloud.points);
    let squares = medians.iter().filter_map(|(x, y)| Some(((y - band.at(*x)?.middle) / highest).powi(2)));
    (squares.sum::<f64>() / medians.len() as f64).sqrt()
}
