//! Reading the journal: of a site, and of a place with everything that lies in it.

use super::{Moment, Office, Site, Trouble, Who};
use crate::csv::Sheet;
use parvis_access::{Action, Thing};
use parvis_store::NodeId;
use parvis_store::journal::{Line, Sought};
use std::collections::BTreeMap;

/// A part of a journal, the newest line first.
#[derive(Clone, Debug)]
pub struct JournalPart {
    /// Its lines.
    pub lines: Vec<Line>,
    /// There are older ones that match.
    pub more: bool,
    /// What the sites, places and people are called whose ids stand in the lines; not those that are gone.
    pub names: BTreeMap<String, String>,
}

impl JournalPart {
    /// The lines as they were written, as a table: number, moment (UTC), who, what, about which id, detail.
    pub fn csv(&self) -> String {
        let mut sheet = Sheet::new();
        sheet.line(["line", "at", "who", "what", "about", "detail"]);
        for line in &self.lines {
            let (number, at) = (line.number.to_string(), line.at.to_string());
            sheet.line([&number, &at, &line.who, &line.what, &line.about, &line.detail]);
        }
        sheet.done()
    }
}

impl Office {
    /// The journal of a site, exercises and drills held there among it.
    ///
    /// # Errors
    /// They may not.
    pub async fn journal(
        &self,
        who: &Who,
        site: &Site,
        sought: Sought<'_>,
        moment: Moment,
    ) -> Result<JournalPart, Trouble> {
        self.must(who, Action::SeeJournal, site, moment)?;
        let node = self.store.dossier_node(&site.id).await?;
        let one_more = Sought { most: sought.most + 1, ..sought };
        let lines = self.store.journal_of_site(&site.id, &node, &one_more).await?;
        self.part(lines, sought.most).await
    }

    /// The journal of a place: of all places and sites in it, and of those who hold roles there.
    ///
    /// # Errors
    /// They may not.
    pub async fn journal_below(
        &self,
        who: &Who,
        at: &NodeId,
        sought: Sought<'_>,
        moment: Moment,
    ) -> Result<JournalPart, Trouble> {
        let way = self.way(at).await?;
        self.demand(who, Action::SeeJournal, &way, Thing::Place, moment, "")?;
        let one_more = Sought { most: sought.most + 1, ..sought };
        let lines = self.store.journal_below(at, &one_more).await?;
        self.part(lines, sought.most).await
    }

    /// Whether they may read the journal of a place.
    ///
    /// # Errors
    /// No such place.
    pub async fn reads_journal(&self, who: &Who, at: &NodeId, moment: Moment) -> Result<bool, Trouble> {
        let way = self.way(at).await?;
        Ok(self.demand(who, Action::SeeJournal, &way, Thing::Place, moment, "").is_ok())
    }

    async fn part(&self, mut lines: Vec<Line>, most: u64) -> Result<JournalPart, Trouble> {
        let more = lines.len() as u64 > most;
        lines.truncate(usize::try_from(most).unwrap_or(usize::MAX));
        // Where something was moved to, or a role given, stands last.
        let ids = lines.iter().flat_map(|line| [Some(line.about.as_str()), line.detail.rsplit(' ').next()]);
        let mut ids: Vec<&str> = ids.flatten().collect();
        ids.sort_unstable();
        ids.dedup();
        let names = self.store.names_of(&ids).await?;
        Ok(JournalPart { lines, more, names })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::office::fixture::{Place, at, person};
    use crate::office::{Invitation, Role};
    use expect_test::{Expect, expect};
    use parvis_store::Act;

    const ALL: Sought<'_> =
        Sought { before: None, who: None, what: None, since: None, until: None, most: 100 };

    async fn check(place: &Place, who: &Who, at_node: &NodeId, sought: Sought<'_>, expected: Expect) {
        let part = place.office.journal_below(who, at_node, sought, at(9)).await.unwrap();
        let mut told: Vec<String> = part
            .lines
            .iter()
            .map(|line| {
                let about = part.names.get(&line.about).map_or("?", String::as_str);
                format!("{} {} {about}", line.who, line.what)
            })
            .collect();
        told.push(format!("more: {}", part.more));
        expected.assert_eq(&told.join("\n"));
    }

    #[tokio::test]
    async fn a_place_tells_of_everything_in_it_and_of_nothing_beside_it() {
        let place = Place::new().await;
        let Place { office, node, site, head, .. } = &place;
        let above = office.way(node).await.unwrap().remove(0).id;
        let auditor = person(office, Role::Auditor, &above).await;
        let act = Act { who: "abroad", why: "", now: at(0).now };
        let mut write = office.store.write().await.unwrap();
        let abroad = write.node_new(None, "country", "Another country", &act).await.unwrap();
        write.commit().await.unwrap();
        let invitation =
            Invitation { login: "far", name: "Far", role: Role::Auditor, at: &abroad, until: None };
        office.invite_as(invitation, &act).await.unwrap();
        office.drawing(head, site, "", at(5)).await.unwrap();

        let looks = Sought { what: Some("drawing."), ..ALL };
        let look = expect![[r#"
            site-head drawing.look Hall
            more: false"#]];
        check(&place, &auditor, &above, looks, look).await;
        let newest = expect![[r#"
            site-head drawing.look Hall
            more: true"#]];
        check(&place, &auditor, &above, Sought { most: 1, ..ALL }, newest).await;
        let nothing = Sought { who: Some("abroad"), ..ALL };
        check(&place, &auditor, &above, nothing, expect![["more: false"]]).await;
        let refused = office.journal_below(&auditor, &abroad, ALL, at(9)).await;
        assert!(matches!(refused, Err(Trouble::NoSuch | Trouble::NotAllowed)), "{refused:?}");
    }

    #[tokio::test]
    async fn a_role_that_was_taken_away_stays_in_the_journal_of_its_place() {
        let place = Place::new().await;
        let Place { office, node, .. } = &place;
        let above = office.way(node).await.unwrap().remove(0).id;
        let auditor = person(office, Role::Auditor, &above).await;
        let staff = person(office, Role::SiteStaff, node).await;
        let grants = office.store.grants_of(&staff.account).await.unwrap();
        let act = Act { who: "head", why: "", now: at(3).now };
        let mut write = office.store.write().await.unwrap();
        write.grant_end(&grants[0].id, &act).await.unwrap();
        write.commit().await.unwrap();
        let ended = expect![[r#"
            head grant.end site-staff
            more: false"#]];
        check(&place, &auditor, &above, Sought { what: Some("grant.end"), ..ALL }, ended).await;
    }
}
