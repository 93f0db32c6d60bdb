//! What must be done by when: in calendar days, in working days, in years.

use crate::Truth;
use crate::classify::Classification;
use crate::condition::Slots;
use crate::context::DossierContext;
use crate::packs::{Deadline, DeadlineEnd, Pack, TimeUnit};
use jiff::ToSpan;
use jiff::civil::{Date, Weekday};
use parvis_core::{Dossier, FactKey, Value};

/// One deadline and where the site stands.
#[derive(Clone, Debug)]
pub struct DeadlineState<'a> {
    /// The deadline.
    pub rule: &'a Deadline,
    /// Whether it is asked of this site; never `No`: those are left out.
    pub applies: Truth,
    /// The last day, once the clock runs.
    pub due: Option<Date>,
    /// Where it stands.
    pub progress: Progress,
    /// Counted in working days without public holidays, because no list of them was seen: the true last day may
    /// be later.
    pub holidays_not_counted: bool,
}

/// Where a deadline stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Progress {
    /// The day that starts the clock is not known.
    NotStarted {
        /// The fact that would start it.
        needs: FactKey,
    },
    /// Days are left; 0 on the last day.
    Open {
        /// How many.
        days_left: i32,
    },
    /// The last day is over and nothing says it was done.
    Passed {
        /// How many days ago.
        days_ago: i32,
    },
    /// Done in time.
    Done {
        /// When.
        on: Date,
    },
    /// Done late.
    DoneLate {
        /// When.
        on: Date,
        /// How many days late.
        days_late: i32,
    },
}

impl Pack {
    /// Every deadline that is, or may be, asked of this site.
    pub fn deadlines<'a>(
        &'a self,
        classification: &Classification,
        dossier: &Dossier,
        today: Date,
    ) -> Vec<DeadlineState<'a>> {
        let slots = Slots::look_up(&self.slots, &dossier.site.facts);
        let context = DossierContext::new(dossier, self, today);
        let state = |rule: &'a Deadline| {
            let applies = classification
                .is_one_of(&rule.classes)
                .and(rule.when.decide(&self.criteria, &slots, &context))
                .and(Truth::from(rule.span.covers(today)));
            (applies != Truth::No).then(|| self.deadline_state(rule, applies, dossier, today))
        };
        self.deadlines.iter().filter_map(state).collect()
    }

    fn deadline_state<'a>(
        &self,
        rule: &'a Deadline,
        applies: Truth,
        dossier: &Dossier,
        today: Date,
    ) -> DeadlineState<'a> {
        let (start, due, holidays_not_counted) = match &rule.end {
            DeadlineEnd::On(day) => (None, Some(*day), false),
            DeadlineEnd::After { from, within, unit, first_day_counts } => {
                let start = day_of(dossier, from);
                let due = start.map(|start| self.last_day(start, *within, *unit, *first_day_counts));
                (start, due, *unit == TimeUnit::WorkingDays && self.holidays.is_none())
            }
        };
        let done = rule.done.as_ref().and_then(|fact| day_of(dossier, fact));
        let progress = progress(rule, start, due, done, today);
        DeadlineState { rule, applies, due, progress, holidays_not_counted }
    }

    /// The last day of a stretch of time. The day after `start` is the first that counts, unless the rule says
    /// that `start` counts already.
    pub fn last_day(&self, start: Date, within: u32, unit: TimeUnit, first_day_counts: bool) -> Date {
        let first = i64::from(!first_day_counts);
        match unit {
            TimeUnit::CalendarDays => start.saturating_add((i64::from(within) - 1 + first).days()),
            TimeUnit::Years => start.saturating_add(i64::from(within).years()),
            TimeUnit::WorkingDays => {
                let mut day = start.saturating_add((first - 1).days());
                for _ in 0..within {
                    day = self.next_working_day(day);
                }
                day
            }
        }
    }

    fn next_working_day(&self, day: Date) -> Date {
        let mut next = day.saturating_add(1.day());
        while next < Date::MAX && !self.is_working_day(next) {
            next = next.saturating_add(1.day());
        }
        next
    }

    fn is_working_day(&self, day: Date) -> bool {
        let weekend = matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday);
        !weekend && !self.holidays.as_ref().is_some_and(|holidays| holidays.contains(&day))
    }
}

fn progress(
    rule: &Deadline,
    start: Option<Date>,
    due: Option<Date>,
    done: Option<Date>,
    today: Date,
) -> Progress {
    let Some(due) = due else {
        let DeadlineEnd::After { from, .. } = &rule.end else { return Progress::Open { days_left: 0 } };
        return Progress::NotStarted { needs: from.clone() };
    };
    // What was done before the clock started was done for an earlier occasion.
    match done.filter(|done| start.is_none_or(|start| start <= *done)) {
        Some(on) if on <= due => Progress::Done { on },
        Some(on) => Progress::DoneLate { on, days_late: days_between(due, on) },
        None if today <= due => Progress::Open { days_left: days_between(today, due) },
        None => Progress::Passed { days_ago: days_between(due, today) },
    }
}

fn days_between(from: Date, to: Date) -> i32 {
    from.duration_until(to).as_hours().div_euclid(24) as i32
}

fn day_of(dossier: &Dossier, fact: &FactKey) -> Option<Date> {
    match dossier.fact(fact.as_str())? {
        Value::Date(day) => Some(*day),
        _ => None,
    }
}
