//! Those who do not walk as grown people in good health do: how fast they are, how broad, and by what they go.

use super::{Chance, Means, Person, Spread};
use crate::building::STAIRS_DOWN;

/// How a person moves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mobility {
    /// As the population does.
    #[default]
    Usual,
    /// A child of three to seven years.
    SmallChild,
    /// Walks with somebody's help, and takes a lift that is in use.
    Helped,
    /// In a wheelchair: no stairs.
    Wheels,
}

/// Free speed of small children in a corridor, m/s: the mean for 3 to 7 years of age in arXiv 2306.11430 (evidence:
/// read). It gives no spread we have, and none for flights of stairs: there they are slowed as all are.
pub const CHILD: Spread = Spread::Fixed(1.9);
/// Free speed of people who are limited in walking, m/s: RiMEA's table after Weidmann (evidence: read). That it is the
/// speed of those who are helped is an assumption of ours.
pub const HELPED: Spread = Spread::Uniform(0.46, 0.76);
/// The same down stairs, m/s: 0.31 ± 0.16 in evacuations of people with impairments (NIST, Fire and Materials 2014;
/// evidence: read), kept within one deviation, which is an assumption of ours. Up stairs it counts as much less.
pub const HELPED_DOWN: Spread = Spread::Normal { mean: 0.31, deviation: 0.16, least: 0.15, most: 0.47 };
/// People on wheels are slower than others by this part: the rule of thumb for wheelchairs and helped groups is about 30 %
/// (evidence: a planning guide, not a measurement).
pub const ON_WHEELS: f64 = 0.7;
/// Half the breadth of a wheelchair, metres: the lower end of 0.35 to 0.45 (evidence: read). The upper end is half of its
/// length: a disc so broad would stick in doors that wheelchairs pass.
pub const WHEELCHAIR: f64 = 0.35;

/// What the draws are for.
const LEVEL: u64 = 1;
const STAIRS: u64 = 2;

impl Mobility {
    /// The person as it moves so. `pace` is a factor on the speed of all, 1 unless a drill taught otherwise.
    #[must_use]
    pub(crate) fn of(self, person: Person, pace: f64, chance: Chance, id: u32) -> Person {
        let level = |spread: Spread| spread.times(pace).draw(chance.apart(LEVEL), id);
        match self {
            Self::Usual => person,
            Self::SmallChild => Person { speed: level(CHILD), ..person },
            Self::Helped => {
                let speed = level(HELPED);
                let down = HELPED_DOWN.times(pace).draw(chance.apart(STAIRS), id);
                let means = Means::StairsAndLifts;
                Person { speed, on_stairs: down / (STAIRS_DOWN * speed), means, group: None, ..person }
            }
            Self::Wheels => Person {
                speed: person.speed * ON_WHEELS,
                radius: WHEELCHAIR,
                means: Means::Wheels,
                group: None,
                ..person
            },
        }
    }
}

/// How many people move how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Abilities {
    /// In a wheelchair.
    pub wheels: u32,
    /// Helped by somebody.
    pub helped: u32,
    /// Small children.
    pub small_children: u32,
}

impl Abilities {
    /// How many of so many people move so.
    pub fn count(self, kind: Mobility, people: u32) -> u32 {
        let wheels = self.wheels.min(people);
        let helped = self.helped.min(people - wheels);
        let small = self.small_children.min(people - wheels - helped);
        match kind {
            Mobility::Wheels => wheels,
            Mobility::Helped => helped,
            Mobility::SmallChild => small,
            Mobility::Usual => people - wheels - helped - small,
        }
    }

    /// How each of so many people moves: who is who is drawn by chance, wheelchairs first.
    pub(crate) fn draw(self, people: u32, chance: Chance) -> Vec<Mobility> {
        let mut all = vec![Mobility::Usual; people as usize];
        let kinds = [
            (Mobility::Wheels, self.wheels),
            (Mobility::Helped, self.helped),
            (Mobility::SmallChild, self.small_children),
        ];
        let others = kinds.into_iter().flat_map(|(kind, count)| std::iter::repeat_n(kind, count as usize));
        all.iter_mut().zip(others).for_each(|(own, kind)| *own = kind);
        // Fisher-Yates.
        for k in 0..people.saturating_sub(1) {
            let pick = k + (chance.part(k, 0) * f64::from(people - k)) as u32;
            all.swap(k as usize, pick.min(people - 1) as usize);
        }
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Choice, GroupId, PlaneId};

    #[test]
    fn each_kind_walks_at_the_speed_of_its_source() {
        let usual = Person {
            group: Some(GroupId(0)),
            ..Person::adult(PlaneId(0), geo::Coord::zero(), Choice::Nearest)
        };
        for id in 0..500 {
            let of = |kind: Mobility| kind.of(usual, 1.0, Chance::new(3), id);
            assert_eq!(of(Mobility::Usual), usual);
            let child = of(Mobility::SmallChild);
            assert!((child.speed - 1.9).abs() < 1e-9 && child.group.is_some());
            let helped = of(Mobility::Helped);
            let down = helped.speed * STAIRS_DOWN * helped.on_stairs;
            assert!((0.46..=0.76).contains(&helped.speed) && (0.149..=0.471).contains(&down), "{helped:?}");
            let wheels = of(Mobility::Wheels);
            assert!(
                (wheels.speed - 0.7 * usual.speed).abs() < 1e-9 && (wheels.radius - WHEELCHAIR).abs() < 1e-9
            );
            assert_eq!((wheels.means, wheels.group), (Means::Wheels, None));
        }
    }

    #[test]
    fn as_many_of_each_are_drawn_as_are_asked_for_and_others_by_another_seed() {
        let abilities = Abilities { wheels: 3, helped: 4, small_children: 5 };
        let drawn = |seed| abilities.draw(100, Chance::new(seed));
        let count = |kind: Mobility| drawn(1).into_iter().filter(|own| *own == kind).count();
        assert_eq!(
            [Mobility::Wheels, Mobility::Helped, Mobility::SmallChild, Mobility::Usual].map(count),
            [3, 4, 5, 88]
        );
        assert_ne!(drawn(1), drawn(2));
        assert_eq!(Abilities { wheels: 9, ..abilities }.draw(4, Chance::new(1)), [Mobility::Wheels; 4]);
    }
}
