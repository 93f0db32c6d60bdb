//! Air that slows people or overcomes them: smoke and the gases of a fire, as the caller gives them.

use super::PlaneId;
use geo::Polygon;

/// The part of the clear speed lost for each 1/m of extinction: NIST TN 1822, test 2.5, equation 2, as implemented
/// in the JuPedSim web community's suite (tests/vv/test_nist.py).
const LOST_PER_EXTINCTION: f64 = 0.5;
/// Nobody who walks faster in clear air is slowed below this, m/s: same source (TN 1822 names 0.3 to 0.4).
const SLOWEST: f64 = 0.3;

/// Oxygen in usual air, parts of a hundred, and from where on its want counts (NIST's FDS, `func.f90`).
const USUAL_OXYGEN: f64 = 20.9;
const ENOUGH_OXYGEN: f64 = 20.0;

/// Air over a part of a plane. It stays as it is during a run; the ways people choose do not mind it.
#[derive(Clone, Debug, PartialEq)]
pub struct Air {
    /// The plane.
    pub plane: PlaneId,
    /// The part of it.
    pub area: Polygon,
    /// Extinction coefficient of the smoke, 1/m; 0: clear.
    pub extinction: f64,
    /// Carbon monoxide, parts in a million.
    pub co_ppm: f64,
    /// Carbon dioxide, parts of a hundred.
    pub co2_percent: f64,
    /// Oxygen, parts of a hundred.
    pub o2_percent: f64,
}

impl Air {
    /// Usual air over a part of a plane, to be made worse.
    pub const fn usual(plane: PlaneId, area: Polygon) -> Self {
        Self { plane, area, extinction: 0.0, co_ppm: 0.0, co2_percent: 0.0, o2_percent: USUAL_OXYGEN }
    }

    /// How fast somebody walks here who walks so fast in clear air, m/s.
    pub fn speed(&self, clear: f64) -> f64 {
        let slowed = clear * (1.0 - LOST_PER_EXTINCTION * self.extinction.max(0.0));
        slowed.max(SLOWEST.min(clear))
    }

    /// How much of the dose that overcomes a person is breathed in here each second (fractional effective dose).
    ///
    /// D. Purser's equations (SFPE Handbook) as in the FDS+Evac guide, equations 11 to 14, and in FDS (`func.f90`):
    /// carbon monoxide, breathed the faster the more carbon dioxide there is, and the want of oxygen.
    pub fn dose(&self) -> f64 {
        let minute_of_co = 2.764e-5 * libm::pow(self.co_ppm.max(0.0), 1.036);
        let breathing = match self.co2_percent {
            percent if percent > 0.0 => libm::exp(0.1903 * percent + 2.0004) / 7.1,
            _ => 1.0,
        };
        let minute_of_want = match self.o2_percent {
            percent if percent < ENOUGH_OXYGEN => 1.0 / libm::exp(8.13 - 0.54 * (USUAL_OXYGEN - percent)),
            _ => 0.0,
        };
        (minute_of_co * breathing + minute_of_want) / 60.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use geo::polygon;

    fn air() -> Air {
        Air::usual(PlaneId(0), polygon![(x: 0., y: 0.), (x: 1., y: 0.), (x: 1., y: 1.)])
    }

    #[test]
    fn smoke_halves_the_speed_and_has_a_floor() {
        for (extinction, clear, slowed) in
            [(0.0, 1.25, 1.25), (1.0, 1.25, 0.625), (2.0, 1.25, 0.3), (9.0, 1.25, 0.3), (9.0, 0.2, 0.2)]
        {
            let speed = Air { extinction, ..air() }.speed(clear);
            assert!((speed - slowed).abs() < 1e-12, "{clear} m/s in {extinction}/m: {speed} m/s");
        }
    }

    #[test]
    fn usual_air_does_no_harm_and_the_test_of_nist_comes_to_one_in_209_seconds() {
        assert!(air().dose() < f64::MIN_POSITIVE);
        let bad = Air { co_ppm: 5000.0, co2_percent: 2.0, o2_percent: 18.0, ..air() };
        let seconds = 1.0 / bad.dose();
        assert!((seconds - 208.7).abs() < 0.1, "{seconds}");
    }
}
