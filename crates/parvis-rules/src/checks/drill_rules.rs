//! What the checks of drills share: who takes part, what the pack asks for, how many were held in which time.

use crate::condition::Period;
use crate::context::period_start;
use crate::packs::{DrillRule, Mode, Practice};
use crate::{Case, Truth};
use jiff::ToSpan;
use jiff::civil::Date;
use parvis_core::{Drill, DrillKind};

/// Age groups of pupils; the first two are small children.
const PUPILS: [&str; 3] = ["kindergarten", "primary", "secondary"];
const SMALL: [&str; 2] = ["kindergarten", "primary"];

/// Whether any of these groups takes part.
pub fn in_groups<S: AsRef<str>>(drill: &Drill, groups: &[S]) -> bool {
    drill.groups.iter().any(|group| groups.iter().any(|one| one.as_ref() == group))
}

/// Whether pupils take part.
pub fn with_pupils(drill: &Drill) -> bool {
    in_groups(drill, &PUPILS)
}

/// Whether kindergarten or primary groups take part.
pub fn small_children(drill: &Drill) -> bool {
    in_groups(drill, &SMALL)
}

/// Whether it practises what to do in an attack.
pub const fn is_about_attack(drill: &Drill) -> bool {
    matches!(drill.kind, DrillKind::Lockdown | DrillKind::Combined)
}

/// The pack's rule of this kind on how drills are held.
pub fn practice<'a>(case: &Case<'a>, rule: &str) -> Option<&'a Practice> {
    case.pack?.practices.iter().find(|practice| practice.rule == rule)
}

/// The drill rules asked of this site. Rules that may be asked, once more is known, are the law checks' matter.
pub fn rules<'a>(case: &Case<'a>) -> Vec<&'a DrillRule> {
    let (Some(pack), Some(class)) = (case.pack, &case.classification) else { return Vec::new() };
    let states = pack.drill_states(class, case.dossier, case.today);
    states.into_iter().filter(|state| state.applies == Truth::Yes).map(|state| state.rule).collect()
}

/// How many drills a rule asked for in a time that has ended, and how many were held.
pub struct Quota<'a> {
    /// The rule.
    pub rule: &'a DrillRule,
    /// Whether the pack is law in force here.
    pub binds: bool,
    /// The first day that counts.
    pub from: Date,
    /// The last day that counts.
    pub until: Date,
    /// How many were asked for.
    pub needed: usize,
    /// How many were held.
    pub held: usize,
}

/// Every quota of the site's pack: the school year that has ended, other periods back from today.
pub fn quotas<'a>(case: &Case<'a>) -> Vec<Quota<'a>> {
    let binds = case.pack.is_some_and(|pack| pack.mode_on(case.today) == Mode::Compliance);
    let quota = |rule: &'a DrillRule| {
        let (from, until) = match (rule.per, period_from(case, rule.per)) {
            (Period::SchoolYear, this_year) => {
                (this_year.saturating_sub(1.year()), this_year.saturating_sub(1.day()))
            }
            (_, from) => (from, case.today),
        };
        let held = held(case, rule, from, until).len();
        Quota { rule, binds, from, until, needed: rule.count as usize, held }
    };
    rules(case).into_iter().map(quota).collect()
}

/// By when a rule wants more drills, and how many beyond those held and planned. Short periods are always due.
pub fn due(case: &Case<'_>, rule: &DrillRule) -> Option<(Date, usize)> {
    let (from, due) = match rule.per {
        Period::SchoolYear => {
            let from = period_from(case, rule.per);
            (from, from.saturating_add(1.year()).saturating_sub(1.day()))
        }
        Period::Year => rolling(case, rule, 12)?,
        Period::HalfYear => rolling(case, rule, 6)?,
        Period::Quarter | Period::Month => return None,
    };
    let planned = case.dossier.drills.iter().filter(|drill| {
        !drill.held && rule.kinds.contains(&drill.kind) && (case.today..=due).contains(&drill.date)
    });
    let have = held(case, rule, from, case.today).len() + planned.count();
    Some((due, (rule.count as usize).saturating_sub(have)))
}

/// For a period that rolls: after which day drills still count on the day the next is due, and that day.
fn rolling(case: &Case<'_>, rule: &DrillRule, months: i64) -> Option<(Date, Date)> {
    let mut dates = held(case, rule, Date::MIN, case.today);
    dates.sort_unstable_by(|a, b| b.cmp(a));
    let oldest = dates.get((rule.count as usize).checked_sub(1)?)?;
    let due = oldest.saturating_add(months.months());
    (due >= case.today).then(|| (oldest.saturating_add(1.day()), due))
}

/// The days of the drills held for a rule in some time.
fn held(case: &Case<'_>, rule: &DrillRule, from: Date, until: Date) -> Vec<Date> {
    let drills = case.dossier.drills.iter();
    drills
        .filter(|drill| {
            drill.held && rule.kinds.contains(&drill.kind) && (from..=until).contains(&drill.date)
        })
        .map(|drill| drill.date)
        .collect()
}

fn period_from(case: &Case<'_>, per: Period) -> Date {
    period_start(per, case.today, case.pack.map_or((9, 1), |pack| pack.school_year_starts))
}
