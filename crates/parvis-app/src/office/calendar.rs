//! The days somebody should know of: when a plan ends, when it should be looked at again, what somebody was to see to, which
//! drill is due, what waits for an answer. A calendar gets all of them, but no finding in words: programs of others keep it.
//! The first page says those that are near, to those who write the dossier.

use super::{Moment, Office, Site, Trouble, Who};
use jiff::ToSpan as _;
use jiff::civil::Date;
use parvis_access::{Action, Answer, Stage, Thing};
use parvis_core::Standing;
use parvis_store::summaries::{Summary, Wanted};
use parvis_store::{DossierId, ExerciseId, NodeId};

/// So many days before its last day a plan is to be looked at again; ours: time for agencies to answer.
const REVIEW: i64 = 60;
/// So many days before it something is said on the first page; ours: a month is enough to plan a drill or find a contractor.
const SOON: i64 = 30;
/// So many sites at most are looked through for the first page; ours: who writes more has an office for it.
const WRITTEN: u64 = 20;
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
    /// By this day a drill must be held, and none is planned.
    DrillDue,
    /// An action of an exercise's improvement plan that is still to be done.
    Action,
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
            Self::DrillDue => "drill-due",
            Self::Action => "action",
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
    /// Where it is seen to.
    pub at: At,
    /// What the site or the exercise is called.
    pub name: String,
    /// The code of the finding, where it is one.
    pub code: String,
    /// Its name in addresses.
    pub mark: String,
}

/// Where something is seen to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum At {
    /// At a site.
    Site(DossierId),
    /// In an exercise.
    Exercise(ExerciseId),
}

impl At {
    /// Its id.
    pub fn id(&self) -> &str {
        match self {
            Self::Site(id) => id.as_str(),
            Self::Exercise(id) => id.as_str(),
        }
    }
}

impl Office {
    /// The days of somebody, the earliest first.
    ///
    /// # Errors
    /// The store.
    pub async fn calendar(&self, who: &Who, moment: Moment) -> Result<Vec<Day>, Trouble> {
        let mut days = Vec::new();
        for summary in self.sites(who, None, "", 0, SITES, moment).await?.sites {
            days.extend(of_plan(&summary));
            let way: Vec<&str> = summary.way.iter().map(NodeId::as_str).collect();
            if self.writes(who, &way, moment) {
                days.extend(self.of_site(&summary, moment).await?);
            }
        }
        for (site, name) in self.waiting(who, moment).await? {
            let (code, mark) = (String::new(), String::new());
            let at = At::Site(site);
            days.push(Day { day: moment.today, remind: Remind::Waits, at, name, code, mark });
        }
        days.extend(self.of_exercises(who, moment).await?);
        Ok(sorted(days))
    }

    /// What is past its day or will be within a month, at the sites whose dossier somebody writes, the earliest first. Of a
    /// plan that ends so soon it is not said, too, that it is to be looked at again, nor of one that was sent already.
    ///
    /// # Errors
    /// The store.
    pub async fn due_soon(&self, who: &Who, moment: Moment) -> Result<Vec<Day>, Trouble> {
        let places = self.own_places(who, moment);
        let below: Vec<NodeId> =
            places.into_iter().filter(|node| self.writes(who, &[node.as_str()], moment)).collect();
        let near = moment.today.checked_add(SOON.days()).unwrap_or(moment.today);
        let mut days = Vec::new();
        let wanted = Wanted { below: &below, named: "", skip: 0, most: WRITTEN };
        for summary in self.store.summaries(wanted).await?.0 {
            let ends = summary.until.is_some_and(|until| until <= near);
            let sent = Stage::parse(&summary.stage) == Some(Stage::Sent);
            let mut of_plan = of_plan(&summary);
            of_plan.retain(|day| day.remind != Remind::Review || !(ends || sent));
            days.extend(of_plan);
            days.extend(self.of_site(&summary, moment).await?);
        }
        days.extend(self.of_exercises(who, moment).await?);
        days.retain(|day| day.day <= near);
        Ok(sorted(days))
    }

    /// Whether somebody writes the dossiers at a place.
    fn writes(&self, who: &Who, way: &[&str], moment: Moment) -> bool {
        let thing = Thing::Dossier { stage: Stage::Draft, own: false };
        self.answer(who, Action::EditPlan, way, thing, moment) == Answer::Yes
    }

    /// The days of the actions that are still to be done of the exercises somebody leads: one for a day and an exercise, however
    /// many they are.
    async fn of_exercises(&self, who: &Who, moment: Moment) -> Result<Vec<Day>, Trouble> {
        let mut days = Vec::new();
        for line in self.exercises(who, moment).await?.into_iter().filter(|line| !line.rehearsal) {
            let (code, mark) = (String::new(), String::new());
            let at = At::Exercise(line.id);
            let day = |day| Day {
                day,
                remind: Remind::Action,
                at: at.clone(),
                name: line.name.clone(),
                code: code.clone(),
                mark: mark.clone(),
            };
            days.extend(line.due.into_iter().map(day));
        }
        Ok(days)
    }

    /// The days that a dossier itself knows.
    async fn of_site(&self, summary: &Summary, moment: Moment) -> Result<Vec<Day>, Trouble> {
        let site = self.opened(&summary.dossier, moment).await?;
        let drills = site.opened.dossier.iter().flat_map(|dossier| &dossier.drills);
        let ahead = drills.filter(|drill| !drill.held && drill.date >= moment.today);
        let mut days: Vec<Day> = ahead.map(|drill| day(summary, drill.date, Remind::Drill)).collect();
        days.extend(site.drill_due.map(|by| day(summary, by, Remind::DrillDue)));
        days.extend(site.findings.iter().filter_map(|finding| match site.standing(finding) {
            Standing::InHand(it) | Standing::Overdue(it) => {
                let (code, mark) = (finding.code.to_string(), Site::mark(finding));
                Some(Day { code, mark, ..day(summary, it.due, Remind::Due) })
            }
            Standing::Open | Standing::Accepted(_) => None,
        }));
        Ok(days)
    }
}

/// The days of a plan in force.
fn of_plan(summary: &Summary) -> Vec<Day> {
    let Some(until) = summary.until else { return Vec::new() };
    let review = until.checked_sub(REVIEW.days()).unwrap_or(until);
    vec![day(summary, review, Remind::Review), day(summary, until, Remind::Ends)]
}

fn day(summary: &Summary, day: Date, remind: Remind) -> Day {
    let (at, name) = (At::Site(summary.dossier.clone()), summary.name.clone());
    Day { day, remind, at, name, code: String::new(), mark: String::new() }
}

fn sorted(mut days: Vec<Day>) -> Vec<Day> {
    days.sort_by(|a, b| (a.day, &a.name, &a.code).cmp(&(b.day, &b.name, &b.code)));
    days
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::office::Decision;
    use crate::office::fixture::{DAY, Place, at, person};
    use jiff::civil::date;
    use parvis_access::Role;

    /// What is said to be due on a day, as `day word`.
    async fn due(office: &Office, who: &Who) -> Vec<String> {
        let days = office.due_soon(who, at(10)).await.unwrap();
        days.iter().map(|day| format!("{} {}{}", day.day, day.remind.word(), day.code)).collect()
    }

    async fn plan(place: &Place, until: Date, stage: Stage) {
        let summary = place.office.store.summary(&place.site).await.unwrap();
        let mut write = place.office.store.write().await.unwrap();
        let plan = Summary { until: Some(until), stage: stage.word().to_owned(), ..summary };
        write.summary_put(&plan).await.unwrap();
        write.commit().await.unwrap();
    }

    #[tokio::test]
    async fn a_plan_that_ends_is_said_to_who_writes_it() {
        let place = Place::new().await;
        let (office, head) = (&place.office, &place.head);
        let other = person(office, Role::Adviser, &place.node).await;
        let staff = person(office, Role::SiteStaff, &place.node).await;
        let known = due(office, head).await;
        let said = async |until, stage| {
            plan(&place, until, stage).await;
            let mut said = due(office, head).await;
            said.retain(|line| !known.contains(line));
            said.join(", ")
        };
        for (until, stage, expected) in [
            // Sixty days before its last day it is to be looked at again: that is more than thirty days off, then near.
            (date(2026, 12, 1), Stage::InForce, ""),
            (date(2026, 11, 29), Stage::InForce, "2026-09-30 review"),
            (date(2026, 10, 2), Stage::InForce, "2026-08-03 review"),
            (date(2026, 10, 2), Stage::Sent, ""),
            (date(2026, 10, 1), Stage::InForce, "2026-10-01 ends"),
            (date(2026, 8, 20), Stage::Sent, "2026-08-20 ends"),
        ] {
            assert_eq!(said(until, stage).await, expected, "{until}");
        }
        assert_eq!(due(office, &other).await, Vec::<String>::new());
        assert!(due(office, &staff).await.contains(&"2026-08-20 ends".to_owned()));
    }

    #[tokio::test]
    async fn what_somebody_was_to_see_to_and_drills_are_said_when_near() {
        let place = Place::new().await;
        let (office, head, site) = (&place.office, &place.head, &place.site);
        let opened = office.site(head, site, at(1)).await.unwrap();
        let marks: Vec<String> = opened.findings.iter().map(Site::mark).collect();
        let known = due(office, head).await;
        for (mark, day) in marks.iter().zip([date(2026, 10, 1), date(2026, 10, 2)]) {
            let decision = Decision::InHand { owner: "City".into(), due: day, measure: None };
            office.finding_decide(head, site, mark, &decision, at(5)).await.unwrap();
        }
        let mut said = due(office, head).await;
        said.retain(|line| !known.contains(line));
        assert_eq!(said, [format!("2026-10-01 due{}", opened.findings[0].code)]);
        // A month later the first is past its day, and still said.
        let later = Moment { now: at(10).now, today: date(2026, 10, 20) };
        let days = office.due_soon(head, later).await.unwrap();
        assert!(days.iter().any(|day| day.remind == Remind::Due && day.day == date(2026, 10, 1)));
        assert!(DAY < date(2026, 10, 1));
    }
}
