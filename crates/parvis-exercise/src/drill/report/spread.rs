//! What a simulation forecast, and where a measured time lies in it.

use crate::id::Seconds;
use serde::Serialize;

/// The times of many simulated runs of the same thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Spread {
    low: Seconds,
    median: Seconds,
    high: Seconds,
}

/// Where a measured time lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// It is shorter than 95 of 100 runs.
    Below,
    /// It is as most runs are.
    Inside,
    /// It is longer than 95 of 100 runs.
    Above,
}

impl Spread {
    /// A spread of these times, in seconds after the alarm: 5, 50 and 95 of 100 runs are shorter. They are rounded to
    /// whole seconds, as a drill is measured. Nothing where they are no times (below 0, beyond a day) or out of order.
    pub fn new(p5_s: f64, median_s: f64, p95_s: f64) -> Option<Self> {
        const DAY: f64 = 86_400.0;
        let sound = (0.0..=DAY).contains(&p5_s) && p5_s <= median_s && median_s <= p95_s && p95_s <= DAY;
        let whole = |seconds: f64| Seconds(seconds.round() as i64);
        sound.then(|| Self { low: whole(p5_s), median: whole(median_s), high: whole(p95_s) })
    }

    /// Of 100 runs 5 are shorter.
    pub const fn low(&self) -> Seconds {
        self.low
    }

    /// As many runs are shorter as longer.
    pub const fn median(&self) -> Seconds {
        self.median
    }

    /// Of 100 runs 5 are longer.
    pub const fn high(&self) -> Seconds {
        self.high
    }

    /// Where a measured time lies; the two ends are inside.
    pub fn place(&self, measured: Seconds) -> Place {
        if measured < self.low {
            Place::Below
        } else if measured > self.high {
            Place::Above
        } else {
            Place::Inside
        }
    }
}
