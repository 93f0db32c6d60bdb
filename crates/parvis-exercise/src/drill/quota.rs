//! How many drills a rule of the law still asks for, by when, and which window is open.
//!
//! It takes plain values: what the rule says stands in a rule pack, which this crate does not read. Counting is as the
//! checks count: a school year from its first day to its last, other periods back from the day.

use jiff::ToSpan;
use jiff::civil::Date;
use parvis_core::{Drill, DrillKind};
use serde::Serialize;

/// What a rule asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Which kinds of drill count.
    pub kinds: Vec<DrillKind>,
    /// How many …
    pub count: u32,
    /// … in which time.
    pub per: Per,
    /// In which parts of a year they are to be held, where the rule says so; only drills in them count then.
    pub windows: Vec<Window>,
}

/// The time in which a number of drills is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Per {
    /// A school year that begins on this day.
    SchoolYear {
        /// The first month, 1 to 12.
        month: i8,
        /// Its day, 1 to 31.
        day: i8,
    },
    /// Twelve months back.
    Year,
    /// Six months back.
    HalfYear,
    /// Three months back.
    Quarter,
    /// One month back.
    Month,
}

/// A part of every year, both ends within it. It may go over New Year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// The first month and day.
    pub from: (i8, i8),
    /// The last month and day; of a month that is shorter, its last day.
    pub until: (i8, i8),
}

/// Days from one to another, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Days {
    /// The first.
    pub from: Date,
    /// The last.
    pub until: Date,
}

/// How a rule is met on a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Quota {
    /// The days whose drills count: the school year, or the time back from the day.
    pub period: Days,
    /// How many are asked for.
    pub needed: u32,
    /// How many that count were held in the period, up to the day.
    pub held: u32,
    /// How many that count are planned: from the day on, until `by`, or, where that has passed, for one period more.
    pub planned: u32,
    /// How many are to be held until `by`. In a rolling period the number may be met today, and one of it fall out then.
    pub due: u32,
    /// How many of these have no day yet.
    pub to_plan: u32,
    /// By when they are to be held; a day in the past: they are overdue. Nothing where none is due.
    pub by: Option<Date>,
    /// The window open on the day, if the rule has windows and one is.
    pub open: Option<Days>,
    /// The next window that opens, if the rule has windows.
    pub next: Option<Days>,
}

/// How a rule is met on a day, by the drills held and planned.
pub fn quota(asked: &Asked, drills: &[Drill], today: Date) -> Quota {
    let Reckoned { period, lasting, by, plan_until } = asked.reckon(drills, today);
    let number = |held: bool, from: Date, until: Date| -> u32 {
        let counted = drills.iter().filter(|drill| drill.held == held && asked.counts(drill));
        let counted = counted.filter(|drill| (from..=until).contains(&drill.date));
        u32::try_from(counted.count()).unwrap_or(u32::MAX)
    };
    let due = asked.count.saturating_sub(number(true, lasting, today));
    let planned = number(false, today, plan_until);
    let open = asked.windows.iter().filter_map(|window| window.around(today)).find(|days| days.has(today));
    let next = asked.windows.iter().filter_map(|window| window.after(today)).min_by_key(|days| days.from);
    let in_time = open.or(next).map(|days| days.until).filter(|until| *until <= by);
    let by = in_time.or_else(|| asked.missed(period.from, today)).unwrap_or(by);
    Quota {
        period,
        needed: asked.count,
        held: number(true, period.from, today),
        planned,
        due,
        to_plan: due.saturating_sub(planned),
        by: (due > 0).then_some(by),
        open,
        next,
    }
}

/// Which days count, and until when.
struct Reckoned {
    period: Days,
    /// Since when held drills still count on the day `by`.
    lasting: Date,
    by: Date,
    plan_until: Date,
}

impl Asked {
    /// A rolling number is kept until the oldest drill it needs falls out: by then the next is to be held. Where there
    /// were never so many, that is today.
    fn reckon(&self, drills: &[Drill], today: Date) -> Reckoned {
        let back = match self.per {
            Per::SchoolYear { month, day } => {
                let period = school_year(today, month, day);
                let by = period.until;
                return Reckoned { period, lasting: period.from, by, plan_until: by };
            }
            Per::Year => 12.months(),
            Per::HalfYear => 6.months(),
            Per::Quarter => 3.months(),
            Per::Month => 1.month(),
        };
        let held = drills.iter().filter(|drill| drill.held && drill.date <= today && self.counts(drill));
        let mut held: Vec<Date> = held.map(|drill| drill.date).collect();
        held.sort_unstable_by(|a, b| b.cmp(a));
        let oldest = (self.count as usize).checked_sub(1).and_then(|at| held.get(at)).copied();
        let by = oldest.map_or(today, |oldest| oldest.saturating_add(back));
        let period = Days { from: today.saturating_sub(back), until: today };
        match oldest {
            Some(oldest) if by >= today => {
                Reckoned { period, lasting: oldest.saturating_add(1.day()), by, plan_until: by }
            }
            _ => Reckoned { period, lasting: period.from, by, plan_until: today.saturating_add(back) },
        }
    }

    fn counts(&self, drill: &Drill) -> bool {
        let within = |window: &Window| window.around(drill.date).is_some_and(|days| days.has(drill.date));
        self.kinds.contains(&drill.kind) && (self.windows.is_empty() || self.windows.iter().any(within))
    }

    /// The last day of the newest window of this school year that has passed. Rolling periods know when they ended.
    fn missed(&self, from: Date, today: Date) -> Option<Date> {
        if !matches!(self.per, Per::SchoolYear { .. }) {
            return None;
        }
        let years = [today.year().checked_sub(1), Some(today.year())];
        let all = self
            .windows
            .iter()
            .flat_map(|window| years.into_iter().flatten().filter_map(|year| window.of(year)));
        all.map(|days| days.until).filter(|until| (from..today).contains(until)).max()
    }
}

fn school_year(today: Date, month: i8, day: i8) -> Days {
    let this_year = day_of(today.year(), (month, day)).unwrap_or(today.first_of_year());
    let from = if this_year <= today { this_year } else { this_year.saturating_sub(1.year()) };
    Days { from, until: from.saturating_add(1.year()).saturating_sub(1.day()) }
}

impl Days {
    fn has(self, day: Date) -> bool {
        (self.from..=self.until).contains(&day)
    }
}

impl Window {
    /// The window this day lies in, or else that of its year.
    fn around(self, day: Date) -> Option<Days> {
        let before = day.year().checked_sub(1).and_then(|year| self.of(year)).filter(|days| days.has(day));
        before.or_else(|| self.of(day.year()))
    }

    /// The first window that opens after a day.
    fn after(self, day: Date) -> Option<Days> {
        let later = |days: &Days| days.from > day;
        let next = day.year().checked_add(1).and_then(|year| self.of(year));
        self.of(day.year()).filter(later).or(next.filter(later))
    }

    /// The window that begins in a year; nothing where its days are none.
    fn of(self, year: i16) -> Option<Days> {
        let from = day_of(year, self.from)?;
        let until = day_of(year, self.until)?;
        let until = if until < from { day_of(year.checked_add(1)?, self.until)? } else { until };
        Some(Days { from, until })
    }
}

/// A day of a year; of a month that is shorter, its last day.
fn day_of(year: i16, (month, day): (i8, i8)) -> Option<Date> {
    let first = Date::new(year, month, 1).ok()?;
    (1..=31)
        .contains(&day)
        .then(|| first.saturating_add((i64::from(day) - 1).days()).min(first.last_of_month()))
}

#[cfg(test)]
mod tests;
