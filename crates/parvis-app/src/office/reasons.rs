//! Reasons for looking. Somebody gives one once; their browser keeps it for a while, sealed, so that it stands in no address
//! and in no log of a proxy. What is looked at under it is in the journal each time, with its words.

use super::{Moment, Office, Trouble, Who};
use jiff::SignedDuration;
use parvis_store::DossierId;

/// So long a reason holds; ours: an inspection, or a deployment, without being asked again at every page.
pub const REASON_HOLDS: SignedDuration = SignedDuration::from_hours(1);
/// The longest reason, in letters; ours.
const LETTERS: usize = 400;

impl Office {
    /// A reason to look at a site, sealed for this session of theirs alone. It begins with the second it ends at.
    ///
    /// # Errors
    /// It cannot be sealed.
    pub fn reason_seal(
        &self,
        who: &Who,
        site: &DossierId,
        why: &str,
        moment: Moment,
    ) -> Result<String, Trouble> {
        let ends = (moment.now + REASON_HOLDS).as_second();
        let letters = why.trim().chars().map(|c| if c.is_control() { ' ' } else { c });
        let why: String = letters.take(LETTERS).collect();
        Ok(format!("{ends}.{}", self.store.text_seal(&whose(who, site, ends), why.trim())?))
    }

    /// The reason again; none if it no longer holds, or was sealed for somebody else, another session or another site.
    pub fn reason_open(&self, who: &Who, site: &DossierId, sealed: &str, moment: Moment) -> Option<String> {
        let (ends, sealed) = sealed.split_once('.')?;
        let ends: i64 = ends.parse().ok()?;
        (moment.now.as_second() < ends).then(|| self.store.text_open(&whose(who, site, ends), sealed))?
    }
}

fn whose(who: &Who, site: &DossierId, ends: i64) -> String {
    format!("reason\n{}\n{site}\n{ends}", who.session)
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{Place, at, person};
    use super::super::{DossierId, Role};
    use expect_test::expect;

    #[tokio::test]
    async fn a_reason_opens_for_whom_where_and_while_it_was_sealed() {
        let Place { office, node, site, .. } = &Place::new().await;
        let one = person(office, Role::Responder, node).await;
        let other = person(office, Role::CityOfficer, node).await;
        let sealed = office.reason_seal(&one, site, "  smoke on\u{0} level 2 ", at(10)).unwrap();
        let (ends, rest) = sealed.split_once('.').unwrap();
        let later = format!("{}.{rest}", ends.parse::<i64>().unwrap() + 3600);
        let elsewhere = DossierId::from("elsewhere");
        let told = [
            ("at once", office.reason_open(&one, site, &sealed, at(10))),
            ("an hour later, less a second", office.reason_open(&one, site, &sealed, at(3609))),
            ("an hour later", office.reason_open(&one, site, &sealed, at(3610))),
            ("an hour later, its end rewritten", office.reason_open(&one, site, &later, at(3610))),
            ("somebody else", office.reason_open(&other, site, &sealed, at(10))),
            ("another site", office.reason_open(&one, &elsewhere, &sealed, at(10))),
            ("made up", office.reason_open(&one, site, "9999999999.smoke", at(10))),
        ];
        let told: Vec<String> = told.iter().map(|(when, why)| format!("{when}: {why:?}\n")).collect();
        expect![[r#"
            at once: Some("smoke on  level 2")
            an hour later, less a second: Some("smoke on  level 2")
            an hour later: None
            an hour later, its end rewritten: None
            somebody else: None
            another site: None
            made up: None
        "#]]
        .assert_eq(&told.concat());
    }
}
