//! What was sent of a dossier over time, and so at which stage each revision is.

use jiff::civil::Date;
use parvis_access::Stage;
use parvis_store::approvals::Submission;

/// What was sent of a dossier, as it stands on a day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Course {
    /// Everything that was sent, the newest first.
    pub all: Vec<Submission>,
    /// What waits for answers.
    pub sent: Option<Submission>,
    /// What is in force.
    pub in_force: Option<Submission>,
}

impl Course {
    /// As it stands on a day.
    pub(crate) fn of(all: Vec<Submission>, today: Date) -> Self {
        let goes_on = || all.iter().filter(|it| it.ended.is_none());
        let sent = goes_on().find(|it| it.in_force.is_none()).cloned();
        let in_force = goes_on().find(|it| it.in_force.is_some() && it.until >= today).cloned();
        Self { all, sent, in_force }
    }

    /// What was sent last and not taken back: it waits for answers or is in force.
    pub fn last(&self) -> Option<&Submission> {
        self.sent.as_ref().or(self.in_force.as_ref())
    }

    /// The one in force whose last day is past, if none is in force now.
    pub fn expired(&self) -> Option<&Submission> {
        let past = self.all.iter().find(|it| it.ended.is_none() && it.in_force.is_some());
        past.filter(|_| self.in_force.is_none())
    }

    /// At which stage a revision is.
    pub(crate) fn stage_of(&self, revision: i64) -> Stage {
        let is = |it: &Option<Submission>| it.as_ref().is_some_and(|it| it.revision == revision);
        if is(&self.in_force) {
            Stage::InForce
        } else if is(&self.sent) {
            Stage::Sent
        } else {
            Stage::Draft
        }
    }

    /// The stage that lists show: the furthest any revision has come.
    pub(crate) const fn stage(&self) -> Stage {
        match (&self.sent, &self.in_force) {
            (_, Some(_)) => Stage::InForce,
            (Some(_), None) => Stage::Sent,
            (None, None) => Stage::Draft,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};
    use jiff::Timestamp;
    use jiff::civil::date;

    /// Versions as `number revision [in-force] [ended] until`, the newest first.
    fn check(versions: &[&str], today: Date, expected: Expect) {
        let one = |line: &&str| {
            let mut words = line.split(' ');
            let mut number = || words.next().unwrap().parse().unwrap();
            let (number, revision) = (number(), number());
            let rest: Vec<&str> = words.collect();
            let at = |word| rest.contains(&word).then_some(Timestamp::UNIX_EPOCH);
            Submission {
                id: "s".into(),
                dossier: "d".into(),
                revision,
                number,
                at: Timestamp::UNIX_EPOCH,
                who: "head".into(),
                until: rest.last().unwrap().parse().unwrap(),
                in_force: at("in-force"),
                ended: at("ended"),
            }
        };
        let course = Course::of(versions.iter().map(one).collect(), today);
        let stages: Vec<String> =
            (1..=4).map(|revision| format!("{revision} {}", course.stage_of(revision).word())).collect();
        let expired = if course.expired().is_some() { ", expired" } else { "" };
        expected.assert_eq(&format!("{}; as a whole {}{expired}", stages.join(", "), course.stage().word()));
    }

    #[test]
    fn a_revision_is_at_the_stage_it_was_sent_to() {
        let day = date(2026, 11, 22);
        check(&[], day, expect!["1 draft, 2 draft, 3 draft, 4 draft; as a whole draft"]);
        let sent = ["2 3 2027-11-22", "1 1 in-force 2027-01-01"];
        check(&sent, day, expect!["1 in-force, 2 draft, 3 sent, 4 draft; as a whole in-force"]);
        check(&sent, date(2027, 1, 1), expect!["1 in-force, 2 draft, 3 sent, 4 draft; as a whole in-force"]);
        check(
            &sent,
            date(2027, 1, 2),
            expect!["1 draft, 2 draft, 3 sent, 4 draft; as a whole sent, expired"],
        );
        let replaced = ["2 3 in-force 2027-11-22", "1 1 in-force ended 2027-01-01"];
        check(&replaced, day, expect!["1 draft, 2 draft, 3 in-force, 4 draft; as a whole in-force"]);
        check(
            &["1 2 ended 2027-01-01"],
            day,
            expect!["1 draft, 2 draft, 3 draft, 4 draft; as a whole draft"],
        );
    }
}
