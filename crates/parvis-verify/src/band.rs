//! Bands of experiments: for each bin the 5th percentile, the median and the 95th.

use crate::file::BadFile;

/// One bin.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bin {
    /// Its middle.
    pub x: f64,
    /// 5th percentile (10th where the source says so).
    pub low: f64,
    /// Median.
    pub middle: f64,
    /// 95th percentile (90th).
    pub high: f64,
}

/// A band and where it comes from.
#[derive(Clone, Debug, PartialEq)]
pub struct Band {
    /// What the experiments were, and who made them.
    pub source: String,
    /// Its bins, by x.
    pub bins: Vec<Bin>,
}

impl Band {
    /// Reads `x,low,median,high` lines; lines with `#` before them say where they come from.
    pub fn read(file: &str, text: &str) -> Result<Self, BadFile> {
        let mut source = Vec::new();
        let mut bins = Vec::new();
        for (number, line) in (1..).zip(text.lines()) {
            if let Some(words) = line.strip_prefix('#') {
                source.push(words.trim());
            } else if !line.trim().is_empty() && !line.starts_with('x') {
                let numbers: Vec<f64> = line.split(',').filter_map(|word| word.trim().parse().ok()).collect();
                let [x, low, middle, high, ..] = numbers[..] else {
                    let why = "a line of a band is four numbers: x,low,median,high".to_owned();
                    return Err(BadFile::Shape { file: file.to_owned(), line: number, why });
                };
                bins.push(Bin { x, low, middle, high });
            }
        }
        if bins.len() < 2 {
            return Err(BadFile::sense(file, "a band has at least two bins"));
        }
        bins.sort_by(|a, b| a.x.total_cmp(&b.x));
        Ok(Self { source: source.join(" "), bins })
    }

    /// The band at x, between bins in proportion; none beyond the outermost bins.
    pub fn at(&self, x: f64) -> Option<Bin> {
        let after = self.bins.iter().position(|bin| bin.x >= x - 1e-9)?;
        let b = *self.bins.get(after)?;
        if b.x - x < 1e-9 {
            return Some(Bin { x, ..b });
        }
        let a = *self.bins.get(after.checked_sub(1)?)?;
        let part = (x - a.x) / (b.x - a.x);
        let mix = |a: f64, b: f64| a + (b - a) * part;
        Some(Bin { x, low: mix(a.low, b.low), middle: mix(a.middle, b.middle), high: mix(a.high, b.high) })
    }

    /// Of all points within the band's reach in x, how many there are and how many are inside.
    pub fn inside(&self, points: &[(f64, f64)]) -> (usize, usize) {
        let reached: Vec<bool> = points
            .iter()
            .filter_map(|(x, y)| self.at(*x).map(|bin| *y >= bin.low && *y <= bin.high))
            .collect();
        (reached.len(), reached.iter().filter(|inside| **inside).count())
    }

    /// The median of the points nearest to each bin, where there are at least two.
    pub fn medians(&self, points: &[(f64, f64)]) -> Vec<(f64, f64)> {
        let nearest = |x: f64| {
            let far = |bin: &&Bin| (bin.x - x).abs();
            self.bins.iter().min_by(|a, b| far(a).total_cmp(&far(b))).map(|bin| bin.x.to_bits())
        };
        let half = self.bins.windows(2).filter_map(|pair| Some(pair.get(1)?.x - pair.first()?.x));
        let half = half.fold(f64::INFINITY, f64::min) / 2.0;
        let of_bin = |bin: &Bin| {
            let own = |(x, _): &&(f64, f64)| {
                nearest(*x) == Some(bin.x.to_bits()) && (*x - bin.x).abs() <= half + 1e-9
            };
            let mut speeds: Vec<f64> = points.iter().filter(own).map(|(_, y)| *y).collect();
            speeds.sort_by(f64::total_cmp);
            let middle = speeds.get(speeds.len() / 2).copied()?;
            (speeds.len() >= 2).then_some((bin.x, middle))
        };
        self.bins.iter().filter_map(of_bin).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_are_held_against_the_band_between_its_bins() {
        let band = Band::read("b", "# who\nx,low,median,high,n\n1,0.8,1.0,1.2,9\n2,0.2,0.4,0.6,9\n").unwrap();
        assert_eq!(band.source, "who");
        let middle = band.at(1.5).unwrap();
        assert!((middle.low - 0.5).abs() < 1e-12 && (middle.high - 0.9).abs() < 1e-12);
        assert_eq!(band.inside(&[(1.5, 0.6), (1.5, 0.95), (2.0, 0.6), (3.0, 0.6)]), (3, 2));
        assert_eq!(band.medians(&[(1.1, 1.0), (0.9, 1.1), (1.0, 1.2), (2.0, 0.3)]), [(1.0, 1.1)]);
    }

    #[test]
    fn a_broken_band_says_its_line() {
        let error = Band::read("b.csv", "# who\n1,0.8\n").unwrap_err();
        assert_eq!(error.to_string(), "b.csv, line 2: a line of a band is four numbers: x,low,median,high");
    }
}
