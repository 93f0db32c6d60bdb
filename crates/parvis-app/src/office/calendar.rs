//! The days somebody should know of: when a plan ends, when it should be looked at again, what somebody was to see to, what
//! waits for an answer. No finding is told in words: a calendar is kept by programs of others.

use super::{Moment, Office, Trouble, Who};
use jiff::ToSpan as _;
use jiff::civil::Date;
use parvis_access::{Action, Answer, Stage, Thing};
use parvis_core::Standing;
use parvis_store::DossierId;

/// So many days before its last day a plan is to be looked at again; ours: time for agencies to answer.
const REVIEW: i64 = 60;
/// So many sites at most are looked through for a calendar; ours.
const SITES: u64 = 200;

/// What a day is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remind {
    /// Look at the plan again: it ends soon.
    Review,
    /// The last day on which the plan is in force.
    Ends,
    /// A finding somebody was to see to.
    Due,
    /// The plan waits for an answer since this day.
    Waits,
    /// A drill is planned.
    Drill,
}

impl Remind {
    /// Its word, for ids and messages.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Review => "review",
            Self::Ends => "ends",
            Self::Due => "due",
            Self::Waits => "waits",
            Self::Drill => "drill",
        }
    }
}

/// A day of somebody's calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Day {
    /// The day.
    pub day: Date,
    /// What for.
    pub remind: Remind,
    /// The site.
    pub site: DossierId,
    /// What it is called.
    pub name: String,
    /// The code of the finding, where it is one.
    pub code: String,
}

impl Office {
    /// The days of somebody, the earliest first.
    ///
    /// # Errors
    /// The store.
    pub async fn calendar(&self, who: &Who, moment: Moment) -> Result<Vec<Day>, Trouble> {
        let mut days = Vec::new();
        for summary in self.sites(who, None, "", 0, SITES, moment).await?.sites {
            let way: Vec<&str> = summary.way.iter().map(parvis_store::NodeId::as_str).collect();
            let thing = Thing::Dossier { stage: Stage::Draft, own: false };
            let writes = self.answer(who, Action::EditPlan, &way, thing, moment) == Answer::Yes;
            let day = |day, remind| Day {
                day,
                remind,
                site: summary.dossier.clone(),
                name: summary.name.clone(),
                code: String::new(),
            };
            if let Some(until) = summary.until {
                let review = until.checked_sub(REVIEW.days()).unwrap_or(until);
                days.extend([day(review, Remind::Review), day(until, Remind::Ends)]);
            }
            if writes {
                let site = self.opened(&summary.dossier, moment).await?;
                let drills = site.opened.dossier.iter().flat_map(|dossier| &dossier.drills);
                let ahead = drills.filter(|drill| !drill.held && drill.date >= moment.today);
                days.extend(ahead.map(|drill| day(drill.date, Remind::Drill)));
                days.extend(site.findings.iter().filter_map(|finding| match site.standing(finding) {
                    Standing::InHand(it) | Standing::Overdue(it) => {
                        Some(Day { code: finding.code.to_string(), ..day(it.due, Remind::Due) })
                    }
                    Standing::Open | Standing::Accepted(_) => None,
                }));
            }
        }
        for (site, name) in self.waiting(who, moment).await? {
            days.push(Day { day: moment.today, remind: Remind::Waits, site, name, code: String::new() });
        }
        days.sort_by(|a, b| (a.day, &a.name, &a.code).cmp(&(b.day, &b.name, &b.code)));
        Ok(days)
    }
}
