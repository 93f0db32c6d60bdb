//! Export: a dossier taken away as one file, to be corrected elsewhere, carried on a stick, or handed to another server.

use super::{Moment, Office, Trouble, Who};
use parvis_access::Action;
use parvis_intake::archive;
use parvis_store::DossierId;

impl Office {
    /// The dossier as it is now, as the zip that [`crate::dossiers::open`] and another server take in, and what to call it. That
    /// somebody took it is in the journal, on the disk, before it comes back.
    ///
    /// # Errors
    /// They do not write it.
    pub async fn dossier_zip(
        &self,
        who: &Who,
        id: &DossierId,
        moment: Moment,
    ) -> Result<(String, Vec<u8>), Trouble> {
        let site = self.site(who, id, moment).await?;
        self.must(who, Action::EditPlan, &site, moment)?;
        self.drawing(who, id, "", moment).await?;
        let files: Vec<_> = self.store.dossier_bytes(id, site.revision).await?.into_iter().collect();
        let name = site.node().map(|node| node.name.clone()).unwrap_or_default();
        let name = format!("{name}, {}.zip", site.revision);
        let packed = tokio::task::spawn_blocking(move || archive::pack("dossier.zip", &files)).await?;
        packed.map(|bytes| (name, bytes)).map_err(|refusal| Trouble::Inside(format!("{refusal:?}")))
    }
}

#[cfg(test)]
mod tests {
    use crate::dossiers;
    use crate::office::fixture::{Place, at, person};
    use crate::office::{JournalSought, Role, Trouble};
    use std::fs;

    #[tokio::test]
    async fn what_leaves_comes_in_again() {
        let Place { office, node, site, head, .. } = &Place::new().await;
        let (name, bytes) = office.dossier_zip(head, site, at(1)).await.unwrap();
        assert!(name.ends_with(", 1.zip"), "{name}");
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("school.zip");
        fs::write(&file, bytes).unwrap();
        let again = dossiers::open(&file, office.packs()).unwrap();
        let here = office.site(head, site, at(1)).await.unwrap();
        assert_eq!(again.dossier, here.opened.dossier, "nothing is lost or changed");
        let adviser = person(office, Role::Adviser, node).await;
        assert!(matches!(office.dossier_zip(&adviser, site, at(2)).await, Err(Trouble::NotAllowed)));
        let sought = JournalSought { most: 100, ..JournalSought::default() };
        let lines = office.journal(head, &here, sought, at(3)).await.unwrap().lines;
        assert_eq!(lines.iter().filter(|line| line.what == "drawing.look").count(), 1, "who took it is told");
    }
}
