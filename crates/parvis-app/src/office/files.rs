//! Files of a site: blueprints, photographs, what else belongs to it. Pictures lose what cameras write into them before
//! anything is kept; each look is in the journal.

use super::{Moment, Office, Site, Trouble, Who, act};
use jiff::Timestamp;
use parvis_access::{Action, Thing};
use parvis_intake::pictures;
use parvis_store::files::{File, Kind};
use parvis_store::{DossierId, FileId};
use std::sync::Arc;

/// The largest file that is kept, in bytes; ours: a scanned sheet of a blueprint in colour has some 20 MB.
const LARGEST: usize = 32 << 20;
/// The longest name that is kept, in bytes; ours.
const LONGEST_NAME: usize = 180;

/// What a file shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shows {
    /// The building: a drawing, a scan of one.
    Blueprint,
    /// Something as it is: a door, a fence, a yard.
    Photograph,
    /// Something else.
    Other,
}

impl Shows {
    /// Everything a file can show.
    pub const ALL: [Self; 3] = [Self::Blueprint, Self::Photograph, Self::Other];

    /// The word it is kept as.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Blueprint => "blueprint",
            Self::Photograph => "photograph",
            Self::Other => "other",
        }
    }

    /// What is kept as this word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|shows| shows.word() == word)
    }
}

/// A file of a site, as somebody sees it.
#[derive(Clone, Debug)]
pub struct SiteFile {
    /// Its id, drawn at random.
    pub id: FileId,
    /// What it is called.
    pub name: String,
    /// The format, by its bytes: `PDF`.
    pub format: String,
    /// As a browser is told.
    pub media_type: &'static str,
    /// Whether a browser can show it as a picture.
    pub picture: bool,
    /// What it shows.
    pub shows: Shows,
    /// How many bytes it has.
    pub size: u64,
    /// When it was added.
    pub at: Timestamp,
    /// What whoever added it is called.
    pub by: String,
    /// Whether the one who asks may remove it.
    pub removes: bool,
}

impl Office {
    /// The files of a site, the newest first, those of one moment by name. A list that is seen only with a reason is in the journal before it comes back.
    ///
    /// # Errors
    /// They may not, or must give a reason first.
    pub async fn files(
        &self,
        who: &Who,
        id: &DossierId,
        why: &str,
        moment: Moment,
    ) -> Result<(Arc<Site>, Vec<SiteFile>), Trouble> {
        let site = self.site(who, id, moment).await?;
        self.files_demand(who, &site, "files.look", why, moment).await?;
        let mut kept = self.store.file_list(id).await?;
        kept.sort_by(|a, b| b.at.cmp(&a.at).then_with(|| a.name.cmp(&b.name)));
        let mut files = Vec::new();
        for file in kept {
            files.push(self.seen(who, &site, file, moment).await?);
        }
        Ok((site, files))
    }

    /// A file of a site, without its bytes.
    ///
    /// # Errors
    /// As [`Self::files`]; the site has no such file.
    pub async fn file(
        &self,
        who: &Who,
        (id, file): (&DossierId, &FileId),
        why: &str,
        moment: Moment,
    ) -> Result<(Arc<Site>, SiteFile), Trouble> {
        let site = self.site(who, id, moment).await?;
        self.files_demand(who, &site, "files.look", why, moment).await?;
        let file = self.store.file_fetch(id, file).await?;
        let file = self.seen(who, &site, file, moment).await?;
        Ok((site, file))
    }

    /// Opens a file. The look is in the journal, on the disk, before the bytes come back.
    ///
    /// # Errors
    /// As [`Self::file`].
    pub async fn file_open(
        &self,
        who: &Who,
        (id, file): (&DossierId, &FileId),
        why: &str,
        moment: Moment,
    ) -> Result<(SiteFile, Vec<u8>), Trouble> {
        let site = self.site(who, id, moment).await?;
        self.file_demand(who, &site, why, moment).await?;
        let (file, bytes) = self.store.file_open(id, file, &act(who, why.trim(), moment)).await?;
        Ok((self.seen(who, &site, file, moment).await?, bytes))
    }

    /// Demands that they may look, and writes down that they looked if they must give a reason for it.
    async fn files_demand(
        &self,
        who: &Who,
        site: &Site,
        looked: &str,
        why: &str,
        moment: Moment,
    ) -> Result<(), Trouble> {
        if !self.file_demand(who, site, why, moment).await? && !self.may(who, Action::SeeFile, site, moment) {
            let mut write = self.store.write().await?;
            write.note(looked, site.id.as_str(), why.trim(), &act(who, why.trim(), moment))?;
            write.commit().await?;
        }
        Ok(())
    }

    /// Demands that they may look at files. Whether they broke the glass for it: that is in the journal then.
    async fn file_demand(&self, who: &Who, site: &Site, why: &str, moment: Moment) -> Result<bool, Trouble> {
        let broken = self.glass(who, Action::SeeFile, site, why, moment)?;
        if broken {
            let mut write = self.store.write().await?;
            let act = act(who, why.trim(), moment);
            write.note(super::glass::GLASS, site.id.as_str(), &format!("files: {}", why.trim()), &act)?;
            write.commit().await?;
        }
        Ok(broken)
    }

    async fn seen(&self, who: &Who, site: &Site, file: File, moment: Moment) -> Result<SiteFile, Trouble> {
        let thing = Thing::Dossier { stage: site.stage, own: file.who == who.login };
        let removes = self.demand(who, Action::RemoveFile, &site.way, thing, moment, "a reason").is_ok();
        Ok(SiteFile {
            by: self.called(&file.who).await?,
            format: file.kind.to_string(),
            media_type: file.kind.media_type(),
            picture: matches!(file.kind, Kind::Png | Kind::Jpeg | Kind::Webp),
            shows: Shows::parse(&file.shows).unwrap_or(Shows::Other),
            size: u64::try_from(file.size).unwrap_or_default(),
            id: file.id,
            name: file.name,
            at: file.at,
            removes,
        })
    }

    /// Adds a file. Of a picture only what shows it is kept.
    ///
    /// # Errors
    /// They may not; a file that is empty, too large, of no kind that is kept, or not what its name says ([`Trouble::Slip`]).
    pub async fn file_add(
        &self,
        who: &Who,
        id: &DossierId,
        (name, shows): (&str, Shows),
        bytes: Vec<u8>,
        moment: Moment,
    ) -> Result<FileId, Trouble> {
        let site = self.site(who, id, moment).await?;
        self.must(who, Action::AddFile, &site, moment)?;
        if bytes.len() > LARGEST {
            return Err(Trouble::Slip("slip-file-large"));
        }
        let cleaned = tokio::task::spawn_blocking(move || pictures::cleaned(bytes)).await?;
        let bytes = cleaned.ok_or(Trouble::Slip("slip-file-picture"))?;
        let name = plain(name);
        let mut write = self.store.write().await?;
        let added = write.file_add(id, (&name, shows.word()), &bytes, &act(who, "", moment)).await;
        let added = added.map_err(refused)?;
        write.commit().await?;
        Ok(added)
    }

    /// Removes a file for good.
    ///
    /// # Errors
    /// They may not; no such file; no reason ([`Trouble::Slip`]).
    pub async fn file_remove(
        &self,
        who: &Who,
        (id, file): (&DossierId, &FileId),
        why: &str,
        moment: Moment,
    ) -> Result<(), Trouble> {
        let site = self.site(who, id, moment).await?;
        let known = self.store.file_fetch(id, file).await?;
        let thing = Thing::Dossier { stage: site.stage, own: known.who == who.login };
        let demanded = self.demand(who, Action::RemoveFile, &site.way, thing, moment, why);
        demanded.map_err(|trouble| match trouble {
            Trouble::ReasonNeeded => Trouble::Slip("slip-file-why"),
            other => other,
        })?;
        let mut write = self.store.write().await?;
        write.file_remove(id, file, &act(who, why.trim(), moment)).await?;
        Ok(write.commit().await?)
    }
}

/// Why the store did not take a file, as the one who added it is told.
fn refused(trouble: parvis_store::Trouble) -> Trouble {
    use parvis_store::Trouble as Store;
    Trouble::Slip(match trouble {
        Store::Empty { .. } => "slip-file-empty",
        Store::TooLarge { .. } => "slip-file-large",
        Store::UnknownKind { .. } => "slip-file-kind",
        Store::Misnamed { .. } => "slip-file-misnamed",
        Store::BadText { .. } => "slip-file-name",
        other => return other.into(),
    })
}

/// The name of a file as it is kept: without folders, without signs that show nothing or turn the line around, and not too
/// long; its ending stays.
pub(super) fn plain(name: &str) -> String {
    let hidden = |c: char| {
        c.is_control()
            || matches!(c, '\u{ad}' | '\u{61c}' | '\u{feff}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}')
    };
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let shown: String = last.chars().filter(|c| !hidden(*c)).collect();
    let shown = shown.trim();
    let (stem, end) = shown.rsplit_once('.').unwrap_or((shown, ""));
    let mut most = LONGEST_NAME.saturating_sub(end.len()).min(stem.len());
    while !stem.is_char_boundary(most) {
        most -= 1;
    }
    let stem = stem.get(..most).unwrap_or_default();
    if end.is_empty() { stem.to_owned() } else { format!("{stem}.{end}") }
}

#[cfg(test)]
mod tests {
    use super::super::Role;
    use super::super::fixture::{Place, at, person};
    use super::*;
    use expect_test::{Expect, expect};

    const PDF: &[u8] = b"%PDF-1.7 the east wing";

    #[test]
    fn a_name_is_kept_as_it_is_read() {
        let check = |name: &str, kept: Expect| kept.assert_eq(&plain(name));
        check("east.pdf", expect!["east.pdf"]);
        check("../../etc/passwd", expect!["passwd"]);
        check("C:\\Plans\\east wing.pdf", expect!["east wing.pdf"]);
        check("photo\u{202e}gpj.exe", expect!["photogpj.exe"]);
        check(" a\r\nSet-Cookie: b\0.pdf ", expect!["aSet-Cookie: b.pdf"]);
        check("<img src=x>\".pdf", expect![[r#"<img src=x>".pdf"#]]);
        check("folder/", expect![""]);
        assert_eq!(plain(&format!("{}.jpeg", "я".repeat(400))).len(), 181);
    }

    #[tokio::test]
    async fn each_is_added_seen_and_removed_by_whom_the_policies_say() {
        let place = Place::new().await;
        let (office, id) = (&place.office, &place.site);
        let mut who = vec![place.head.clone()];
        for role in [Role::SiteStaff, Role::Adviser, Role::Approver, Role::Responder, Role::CityOfficer] {
            who.push(person(office, role, &place.node).await);
        }
        let [head, staff, adviser, approver, responder, officer] = who.as_slice() else { unreachable!() };
        let add =
            |who, name: &'static str| office.file_add(who, id, (name, Shows::Blueprint), PDF.to_vec(), at(1));
        let of_adviser = add(adviser, "adviser.pdf").await.unwrap();
        let of_head = add(head, "head.pdf").await.unwrap();
        for who in [approver, responder, officer] {
            assert!(matches!(add(who, "a.pdf").await, Err(Trouble::NotAllowed)), "{}", who.login);
        }
        let open = async |who: &Who, why: &str| match office.file_open(who, (id, &of_head), why, at(2)).await
        {
            Ok((file, bytes)) => format!("{} {}", file.name, bytes.len()),
            Err(trouble) => trouble.to_string(),
        };
        let mut table = String::new();
        for who in &who {
            table += &format!("{}: {}; {}\n", who.login, open(who, "").await, open(who, "smoke").await);
        }
        expect![[r"
            site-head: head.pdf 22; head.pdf 22
            site-staff: head.pdf 22; head.pdf 22
            adviser: head.pdf 22; head.pdf 22
            approver: not allowed; not allowed
            responder: a reason is needed; head.pdf 22
            city-officer: a reason is needed; head.pdf 22
        "]]
        .assert_eq(&table);
        let broken =
            office.glass_broken(head, &office.site(head, id, at(3)).await.unwrap(), at(3)).await.unwrap();
        assert_eq!(broken.iter().map(|line| line.detail.as_str()).collect::<Vec<_>>(), ["files: smoke"]);

        let remove = |who, file, why| office.file_remove(who, (id, file), why, at(4));
        assert!(matches!(remove(staff, &of_adviser, "old").await, Err(Trouble::NotAllowed)));
        assert!(matches!(remove(adviser, &of_head, "old").await, Err(Trouble::NotAllowed)));
        assert!(matches!(remove(adviser, &of_adviser, " ").await, Err(Trouble::Slip("slip-file-why"))));
        remove(adviser, &of_adviser, "wrong school").await.unwrap();
        remove(head, &of_head, "old").await.unwrap();
        assert!(matches!(remove(head, &of_head, "old").await, Err(Trouble::NoSuch)));
        assert!(office.files(head, id, "", at(5)).await.unwrap().1.is_empty());
    }

    #[tokio::test]
    async fn what_cannot_be_kept_is_refused_in_a_sentence() {
        let place = Place::new().await;
        let add = async |name: &str, bytes: &[u8]| {
            let file = (name, Shows::Photograph);
            let added = place.office.file_add(&place.head, &place.site, file, bytes.to_vec(), at(1)).await;
            added.map_or_else(|trouble| trouble.to_string(), |_| "kept".to_owned())
        };
        let mut table = String::new();
        for (name, bytes) in [
            ("a.pdf", b"".as_slice()),
            ("a.pdf", b"<html><script>alert(1)</script>"),
            ("a.svg", b"<svg onload='alert(1)'/>"),
            ("a.jpg", PDF),
            ("folder/", PDF),
            ("a.jpg", b"\xff\xd8\xff\xe1 cut"),
            ("../a.pdf", PDF),
        ] {
            table += &format!("{name}: {}\n", add(name, bytes).await);
        }
        table += &format!("large: {}\n", add("a.pdf", &[PDF, &vec![b' '; LARGEST]].concat()).await);
        expect![[r"
            a.pdf: slip-file-empty
            a.pdf: slip-file-kind
            a.svg: slip-file-kind
            a.jpg: slip-file-misnamed
            folder/: slip-file-name
            a.jpg: slip-file-picture
            ../a.pdf: kept
            large: slip-file-large
        "]]
        .assert_eq(&table);
    }
}
