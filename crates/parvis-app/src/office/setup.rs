//! A new office: its first place and first person, or a whole sample country to look around in.

use super::{Invitation, Moment, Office, Secret, Trouble};
use geo::Coord;
use jiff::SignedDuration;
use parvis_access::Role;
use parvis_core::Georeference;
use parvis_store::accounts::Purpose;
use parvis_store::{Act, NodeId};

/// Who sets an office up, as the journal calls it.
const SETUP: &str = "parvis";
/// How long the sign-in links of the sample wait; ours.
const SAMPLE_LINKS: SignedDuration = SignedDuration::from_hours(24);

/// Where the sample's school is laid: open steppe, nobody's site.
const SOMEWHERE: Georeference = Georeference { origin: Coord { x: 68.0, y: 48.0 }, bearing: 0.0 };

/// Somebody of the sample, with the link that signs them in once.
#[derive(Clone, Debug)]
pub struct SamplePerson {
    /// What they do.
    pub role: Role,
    /// What they sign in with.
    pub login: &'static str,
    /// What they are called.
    pub name: &'static str,
    /// What stands in their link.
    pub secret: Secret,
}

impl Office {
    /// Whether nobody can sign in yet.
    ///
    /// # Errors
    /// The store.
    pub async fn is_new(&self) -> Result<bool, Trouble> {
        Ok(self.store.account_list().await?.is_empty())
    }

    /// Begins with one place, `name`, and one person at the head of it, who invites the others.
    ///
    /// # Errors
    /// The store; a name that cannot be kept.
    pub async fn begin_with(&self, name: &str, login: &str, moment: Moment) -> Result<Secret, Trouble> {
        let act = Act { who: SETUP, why: "", now: moment.now };
        let mut write = self.store.write().await?;
        let root = write.node_new(None, "country", name, &act).await?;
        write.commit().await?;
        let first = Invitation { login, name: login, role: Role::MinistryOfficer, at: &root, until: None };
        Ok(self.invite_as(first, &act).await?.secret)
    }

    /// The files of the school that comes with the program, its drawing laid somewhere on the map: its own place was
    /// taken out of it.
    fn placed_school(&self) -> Result<Vec<(String, Vec<u8>)>, Trouble> {
        let mut dossier = crate::dossiers::example(self.packs).dossier.ok_or(Trouble::Broken)?;
        if let Some(plan) = &mut dossier.plan {
            plan.georeference = Some(SOMEWHERE);
        }
        let mut files = crate::dossiers::example_files();
        files.retain(|(name, _)| name != parvis_intake::dossier::PLAN);
        let plan = dossier.plan.iter().map(parvis_intake::dossier::write_plan);
        files.extend(plan.map(|text| (parvis_intake::dossier::PLAN.to_owned(), text.into_bytes())));
        Ok(files)
    }

    /// Fills an empty office with a sample country: one city, the school that comes with the program, and the people of six
    /// roles, three agencies that approve among them.
    ///
    /// # Errors
    /// The store.
    pub async fn sample(&self, moment: Moment) -> Result<Vec<SamplePerson>, Trouble> {
        let act = Act { who: SETUP, why: "", now: moment.now };
        let mut write = self.store.write().await?;
        let country = write.node_new(None, "country", "Sample country", &act).await?;
        let region = write.node_new(Some(&country), "region", "Northern region", &act).await?;
        let city = write.node_new(Some(&region), "city", "Sample city", &act).await?;
        write.commit().await?;
        let school = self.site_put(&city, self.placed_school()?, &act, moment).await?;
        let site = self.store.dossier_node(&school).await?;
        let people: [(Role, &str, &str, &NodeId); 8] = [
            (Role::SiteHead, "head", "Head of the school", &site),
            (Role::Adviser, "adviser", "Police prevention officer", &city),
            (Role::Approver, "fire", "Fire service", &city),
            (Role::Approver, "police", "District police", &city),
            (Role::Approver, "education", "Department of education", &city),
            (Role::Responder, "responder", "Duty desk", &city),
            (Role::MinistryOfficer, "ministry", "Ministry of education", &country),
            (Role::Auditor, "auditor", "Audit office", &country),
        ];
        let mut sample = Vec::new();
        for (role, login, name, at) in people {
            let invited = self.invite_as(Invitation { login, name, role, at, until: None }, &act).await?;
            let secret = self.draw();
            let mut write = self.store.write().await?;
            let ends = moment.now + SAMPLE_LINKS;
            write.link_new(&invited.account, Purpose::SignIn, secret.as_str(), ends, &act).await?;
            write.commit().await?;
            sample.push(SamplePerson { role, login, name, secret });
        }
        Ok(sample)
    }
}
