//! Looks through broken glass: a responder opened a drawing that was not open to them. Whoever answers for the site and whoever
//! watches over it is told before they look for it.

use super::{Moment, Office, Site, Trouble, Who};
use jiff::SignedDuration;
use parvis_access::{Action, Answer, Thing};
use parvis_store::journal::Line;
use parvis_store::{DossierId, NodeId};

/// What the journal calls it when a responder looks at a drawing that is not open to them.
pub(super) const GLASS: &str = "glass.broken";
/// So long it is told on first pages; ours: an auditor looks in once a month. It stays in the journal.
const LATELY: SignedDuration = SignedDuration::from_hours(30 * 24);
/// So many lines of the journal are looked through; ours.
const LINES: u64 = 500;

/// A look through broken glass.
#[derive(Clone, Debug)]
pub struct Glass {
    /// At which site.
    pub site: DossierId,
    /// What it is called.
    pub name: String,
    /// What the journal says of it.
    pub line: Line,
}

impl Office {
    /// Who broke the glass at a site, the newest first: told to those who answer for it.
    ///
    /// # Errors
    /// The store.
    pub async fn glass_broken(&self, who: &Who, site: &Site, moment: Moment) -> Result<Vec<Line>, Trouble> {
        if !self.may(who, Action::SendForApproval, site, moment)
            && !self.may(who, Action::SeeJournal, site, moment)
        {
            return Ok(Vec::new());
        }
        let lines = self.store.journal(Some(site.id.as_str()), LINES).await?;
        Ok(lines.into_iter().filter(|line| line.what == GLASS).collect())
    }

    /// Who broke the glass within a month at any site whose journal somebody reads, the newest first.
    ///
    /// # Errors
    /// The store.
    pub async fn glass_lately(&self, who: &Who, moment: Moment) -> Result<Vec<Glass>, Trouble> {
        let watches =
            |way: &[&str]| self.answer(who, Action::SeeJournal, way, Thing::Place, moment) == Answer::Yes;
        if !self.own_places(who, moment).iter().any(|node| watches(&[node.as_str()])) {
            return Ok(Vec::new());
        }
        let mut told = Vec::new();
        for line in self.store.journal_of(GLASS, moment.now - LATELY, LINES).await? {
            // What no list knows any more has no place, and nobody to watch over it.
            let Ok(summary) = self.store.summary(&DossierId::from(line.about.as_str())).await else {
                continue;
            };
            let way: Vec<&str> = summary.way.iter().map(NodeId::as_str).collect();
            if watches(&way) {
                told.push(Glass { site: summary.dossier, name: summary.name, line });
            }
        }
        Ok(told)
    }
}

#[cfg(test)]
mod tests {
    use crate::office::fixture::{DAY, Place, at, person};
    use crate::office::{Invitation, Moment, Role};
    use parvis_store::Act;
    use parvis_store::accounts::Purpose;

    #[tokio::test]
    async fn who_watches_over_a_site_is_told_for_a_month() {
        let Place { office, node, site, head, .. } = &Place::new().await;
        let (responder, adviser) =
            (person(office, Role::Responder, node).await, person(office, Role::Adviser, node).await);
        let above = office.way(node).await.unwrap().remove(0).id;
        let auditor = person(office, Role::Auditor, &above).await;
        // Somebody who watches over another country.
        let act = Act { who: "test", why: "", now: at(0).now };
        let mut write = office.store.write().await.unwrap();
        let abroad = write.node_new(None, "country", "Another country", &act).await.unwrap();
        write.commit().await.unwrap();
        let (login, ends) = ("abroad", at(100).now);
        let foreign = Invitation { login, name: login, role: Role::Auditor, at: &abroad, until: None };
        let invited = office.invite_as(foreign, &act).await.unwrap();
        let mut write = office.store.write().await.unwrap();
        write.link_new(&invited.account, Purpose::SignIn, login, ends, &act).await.unwrap();
        write.commit().await.unwrap();
        let session = office.sign_in_by_link(login, "test", at(0)).await.unwrap();
        let foreign = office.who(session.secret.as_str(), at(0)).await.unwrap().unwrap();

        assert_eq!(office.glass_lately(&auditor, at(5)).await.unwrap().len(), 0);
        office.drawing(&responder, site, "smoke on level 2", at(10)).await.unwrap();
        for (who, told) in [(&auditor, 1), (head, 1), (&foreign, 0), (&adviser, 0), (&responder, 0)] {
            let glass = office.glass_lately(who, at(20)).await.unwrap();
            assert_eq!(glass.len(), told, "{}", who.login);
            for glass in glass {
                assert_eq!((&glass.site, glass.line.who.as_str()), (site, "responder"));
                assert!(glass.line.detail.contains("smoke on level 2"));
            }
        }
        let month = 30 * 24 * 3600;
        for (second, told) in [(10 + month, 1), (11 + month, 0)] {
            let moment = Moment { now: at(second).now, today: DAY };
            assert_eq!(office.glass_lately(&auditor, moment).await.unwrap().len(), told, "{second}");
        }
    }
}
