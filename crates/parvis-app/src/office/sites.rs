//! Dossiers, opened: what is known, what is found; and the one way in which they are changed.

use super::drills::drill_due;
use super::glass::GLASS;
use super::places::SITE;
use super::{Moment, Office, Trouble, Who, act};
use crate::dossiers::{self, Opened};
use crate::review::{self, Review};
use jiff::civil::Date;
use parvis_access::{Action, Answer, Stage, Thing};
use parvis_core::{Dossier, Finding, Severity, Standing};
use parvis_intake::dossier::write_dossier;
use parvis_store::dossiers::{Conflict, Edit, Revision, Saved};
use parvis_store::summaries::{Counts, Summary};
use parvis_store::tree::Node;
use parvis_store::{DossierId, NodeId, Write};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

/// How many opened dossiers are kept at hand; ours: a school takes some megabytes.
const AT_HAND: usize = 64;
/// How often a save is tried again when somebody else saved in the same moment.
pub(super) const TRIES: usize = 5;

/// A dossier as it was in one revision, opened and checked.
#[derive(Clone)]
pub struct Site {
    /// Which dossier.
    pub id: DossierId,
    /// The places it lies in, its own last.
    pub way: Vec<Node>,
    /// The revision.
    pub revision: i64,
    /// At which stage its plan is.
    pub stage: Stage,
    /// The day it was checked for.
    pub day: Date,
    /// Its files as they were read.
    pub opened: Arc<Opened>,
    /// Everything found, the gravest first.
    pub findings: Arc<Vec<Finding>>,
    /// By when the next drill must be held that has no day yet.
    pub drill_due: Option<Date>,
}

impl Site {
    /// The dossier, unless its files have errors.
    ///
    /// # Errors
    /// [`Trouble::Broken`].
    pub fn dossier(&self) -> Result<&Dossier, Trouble> {
        self.opened.dossier.as_ref().ok_or(Trouble::Broken)
    }

    /// Where a finding stands.
    pub fn standing(&self, finding: &Finding) -> Standing<'_> {
        self.opened.dossier.as_ref().map_or(Standing::Open, |dossier| dossier.standing(finding, self.day))
    }

    /// How many findings of a severity nothing was decided about.
    pub fn count(&self, severity: Severity) -> usize {
        let open = |finding: &&Finding| finding.severity == severity && self.standing(finding).is_open();
        self.findings.iter().filter(open).count()
    }

    /// How many findings must be decided before the plan is sent.
    pub fn unsettled(&self) -> usize {
        self.count(Severity::Error)
    }

    /// The dossier as the policies know it.
    pub(super) const fn thing(&self) -> Thing {
        Thing::Dossier { stage: self.stage, own: false }
    }

    /// The last place on the way: the site itself.
    pub fn node(&self) -> Option<&Node> {
        self.way.last()
    }
}

/// On what terms somebody may look at a drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Looking {
    /// As they like.
    Freely,
    /// Saying why.
    WithReason,
    /// Saying why, at once, and others are told.
    BreakingGlass,
    /// Not at all.
    Never,
}

/// What an action on a page of a site is done with.
const fn thing_of(action: Action, site: &Site) -> Thing {
    match action {
        Action::SeeJournal
        | Action::SeePeople
        | Action::AddSite
        | Action::ManageTree
        | Action::SeeCounts
        | Action::LeadExercise => Thing::Place,
        _ => site.thing(),
    }
}

/// The opened dossiers at hand, the last used last.
#[derive(Default)]
pub(super) struct Shelf(Mutex<Vec<Arc<Site>>>);

impl Shelf {
    fn find(&self, id: &DossierId, revision: i64, day: Date) -> Option<Arc<Site>> {
        let mut sites = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let at =
            sites.iter().position(|site| site.id == *id && site.revision == revision && site.day == day)?;
        let site = sites.remove(at);
        sites.push(Arc::clone(&site));
        Some(site)
    }

    fn keep(&self, site: Arc<Site>) {
        let mut sites = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        sites.retain(|other| other.id != site.id || other.revision > site.revision);
        if sites.len() >= AT_HAND {
            sites.remove(0);
        }
        sites.push(site);
    }
}

impl Office {
    /// A site as somebody sees it: those who write it as it is now, an agency as it was sent to it, a responder as it is
    /// in force.
    ///
    /// # Errors
    /// No such site for them.
    pub async fn site(&self, who: &Who, id: &DossierId, moment: Moment) -> Result<Arc<Site>, Trouble> {
        let head = self.store.dossier_head(id).await?;
        let way = self.way_of(id).await?;
        self.demand(who, Action::SeeSite, &way, SITE, moment, "")?;
        let course = self.course(id, moment).await?;
        let sent = [&course.sent, &course.in_force].into_iter().flatten().map(|it| it.revision);
        let way: Vec<&str> = way.iter().map(|node| node.id.as_str()).collect();
        let sees = |revision: &i64| {
            let thing = Thing::Dossier { stage: course.stage_of(*revision), own: false };
            self.answer(who, Action::SeeFacts, &way, thing, moment) != Answer::No
        };
        let revision = std::iter::once(head).chain(sent).find(sees).unwrap_or(head);
        self.staged(id, revision, course.stage_of(revision), moment).await
    }

    /// A revision, at its stage.
    async fn staged(
        &self,
        id: &DossierId,
        revision: i64,
        stage: Stage,
        moment: Moment,
    ) -> Result<Arc<Site>, Trouble> {
        let site = self.opened_at(id, revision, moment).await?;
        Ok(if site.stage == stage { site } else { Arc::new(Site { stage, ..Site::clone(&site) }) })
    }

    /// Whether somebody may do something at a site without giving a reason.
    pub fn may(&self, who: &Who, action: Action, site: &Site, moment: Moment) -> bool {
        self.at_site(who, action, site, moment) == Answer::Yes
    }

    fn at_site(&self, who: &Who, action: Action, site: &Site, moment: Moment) -> Answer {
        let way: Vec<&str> = site.way.iter().map(|node| node.id.as_str()).collect();
        self.answer(who, action, &way, thing_of(action, site), moment)
    }

    /// On what terms somebody may look at the drawing of a site.
    pub fn looking(&self, who: &Who, site: &Site, moment: Moment) -> Looking {
        self.looking_with(who, Action::SeeDrawing, site, moment)
    }

    /// On what terms somebody may look at what a responder can open at once: facts, drawing, files, plan.
    pub fn looking_with(&self, who: &Who, action: Action, site: &Site, moment: Moment) -> Looking {
        match self.at_site(who, action, site, moment) {
            Answer::Yes => Looking::Freely,
            Answer::WithReason => Looking::WithReason,
            Answer::No => match self.at_site(who, Action::BreakGlass, site, moment) {
                Answer::No => Looking::Never,
                Answer::Yes | Answer::WithReason => Looking::BreakingGlass,
            },
        }
    }

    /// Demands that they may do something at a site.
    ///
    /// # Errors
    /// They may not.
    pub fn must(&self, who: &Who, action: Action, site: &Site, moment: Moment) -> Result<(), Trouble> {
        self.demand(who, action, &site.way, thing_of(action, site), moment, "")
    }

    pub(super) async fn opened(&self, id: &DossierId, moment: Moment) -> Result<Arc<Site>, Trouble> {
        let revision = self.store.dossier_head(id).await?;
        self.opened_at(id, revision, moment).await
    }

    /// The dossier as it was in a revision; at which stage it was is not asked.
    pub(super) async fn opened_at(
        &self,
        id: &DossierId,
        revision: i64,
        moment: Moment,
    ) -> Result<Arc<Site>, Trouble> {
        // The places above may have been renamed or moved since: who may do what follows from where it lies now.
        let way = self.way_of(id).await?;
        if let Some(site) = self.opened.find(id, revision, moment.today) {
            return Ok(if site.way == way { site } else { Arc::new(Site { way, ..Site::clone(&site) }) });
        }
        let files: Vec<_> = self.store.dossier_bytes(id, revision).await?.into_iter().collect();
        let (packs, id, day) = (self.packs, id.clone(), moment.today);
        let site = tokio::task::spawn_blocking(move || {
            let mut opened = dossiers::read(files, packs);
            let reading = std::mem::take(&mut opened.findings);
            let (findings, drill_due) = match &opened.dossier {
                Some(dossier) => {
                    let review = review::review(dossier, reading, packs, day);
                    let due = drill_due(&review.case);
                    (review.with_forecast(&opened.results, day).findings, due)
                }
                None => (reading, None),
            };
            let (stage, opened, findings) = (Stage::Draft, Arc::new(opened), Arc::new(findings));
            Arc::new(Site { id, way, revision, stage, day, opened, findings, drill_due })
        });
        let site = site.await?;
        self.opened.keep(Arc::clone(&site));
        Ok(site)
    }

    /// A site whose drawing somebody looks at. The look is in the journal, on the disk, before this returns.
    ///
    /// # Errors
    /// They may not, or must give a reason first.
    pub async fn drawing(
        &self,
        who: &Who,
        id: &DossierId,
        why: &str,
        moment: Moment,
    ) -> Result<Arc<Site>, Trouble> {
        let site = self.site(who, id, moment).await?;
        self.look(who, site, why, moment).await
    }

    /// The same of a former revision.
    ///
    /// # Errors
    /// They may not, or must give a reason first; no such revision.
    pub async fn drawing_at(
        &self,
        who: &Who,
        (id, revision): (&DossierId, i64),
        why: &str,
        moment: Moment,
    ) -> Result<Arc<Site>, Trouble> {
        self.site(who, id, moment).await?;
        let stage = self.course(id, moment).await?.stage_of(revision);
        let site = self.staged(id, revision, stage, moment).await?;
        self.look(who, site, why, moment).await
    }

    async fn look(
        &self,
        who: &Who,
        site: Arc<Site>,
        why: &str,
        moment: Moment,
    ) -> Result<Arc<Site>, Trouble> {
        let broken = self.glass(who, Action::SeeDrawing, &site, why, moment)?;
        let looked = if broken { GLASS } else { "drawing.look" };
        let mut write = self.store.write().await?;
        let detail = format!("revision {}: {}", site.revision, why.trim());
        write.note(looked, site.id.as_str(), &detail, &act(who, why.trim(), moment))?;
        write.commit().await?;
        Ok(site)
    }

    /// Demands that they may look, by breaking the glass if nothing else is left; whether they break it. Whoever asks
    /// writes that into the journal.
    pub(super) fn glass(
        &self,
        who: &Who,
        action: Action,
        site: &Site,
        why: &str,
        moment: Moment,
    ) -> Result<bool, Trouble> {
        let Err(refused) = self.demand(who, action, &site.way, site.thing(), moment, why) else {
            return Ok(false);
        };
        let broken = self.demand(who, Action::BreakGlass, &site.way, site.thing(), moment, why);
        broken.map(|()| true).map_err(|other| match other {
            Trouble::ReasonNeeded => Trouble::ReasonNeeded,
            _ => refused,
        })
    }

    /// Who changed what, the newest first.
    ///
    /// # Errors
    /// They may not.
    pub async fn history(&self, who: &Who, id: &DossierId, moment: Moment) -> Result<Vec<Revision>, Trouble> {
        let site = self.site(who, id, moment).await?;
        self.must(who, Action::SeeHistory, &site, moment)?;
        Ok(self.store.dossier_history(id).await?)
    }

    /// Whether somebody may take back a revision that `author` made.
    pub fn may_undo(&self, who: &Who, site: &Site, author: &str, moment: Moment) -> bool {
        let way: Vec<&str> = site.way.iter().map(|node| node.id.as_str()).collect();
        let thing = Thing::Dossier { stage: site.stage, own: author == who.login };
        self.answer(who, Action::Undo, &way, thing, moment) == Answer::Yes
    }

    /// On what terms somebody may do something at a site.
    pub fn terms(&self, who: &Who, action: Action, site: &Site, moment: Moment) -> Answer {
        self.at_site(who, action, site, moment)
    }

    /// Whether somebody may open the page of a place on the way to a site.
    pub fn sees_place(&self, who: &Who, way: &[Node], moment: Moment) -> bool {
        let way: Vec<&str> = way.iter().map(|node| node.id.as_str()).collect();
        self.answer(who, Action::SeeSite, &way, SITE, moment) == Answer::Yes
    }

    /// Takes back what a revision changed.
    ///
    /// # Errors
    /// They may not; no such revision.
    pub async fn undo(
        &self,
        who: &Who,
        id: &DossierId,
        revision: i64,
        moment: Moment,
    ) -> Result<Option<Conflict>, Trouble> {
        let site = self.site(who, id, moment).await?;
        let history = self.store.dossier_history(id).await?;
        let undone = history.iter().find(|known| known.number == revision).ok_or(Trouble::NoSuch)?;
        let thing = Thing::Dossier { stage: site.stage, own: undone.who == who.login };
        self.demand(who, Action::Undo, &site.way, thing, moment, "")?;
        if revision <= 1 {
            return Err(Trouble::Slip("slip-undo-first"));
        }
        let mut write = self.store.write().await?;
        let saved = write.dossier_undo(id, revision, &act(who, "", moment)).await?;
        match saved {
            Saved::Conflict(conflict) => Ok(Some(conflict)),
            Saved::Made(_) | Saved::Nothing(_) => {
                write.commit().await?;
                self.follow(id, moment).await?;
                Ok(None)
            }
        }
    }

    /// A new site at a place, with the files of a dossier.
    ///
    /// # Errors
    /// They may not; a dossier whose files have errors.
    pub async fn site_new(
        &self,
        who: &Who,
        at: &NodeId,
        files: Vec<(String, Vec<u8>)>,
        moment: Moment,
    ) -> Result<DossierId, Trouble> {
        let way = self.way(at).await?;
        self.demand(who, Action::AddSite, &way, Thing::Place, moment, "")?;
        self.site_put(at, files, &act(who, "", moment), moment).await
    }

    pub(super) async fn site_put(
        &self,
        at: &NodeId,
        files: Vec<(String, Vec<u8>)>,
        act: &parvis_store::Act<'_>,
        moment: Moment,
    ) -> Result<DossierId, Trouble> {
        let read = dossiers::read(files.clone(), self.packs);
        let Some(dossier) = read.dossier else { return Err(Trouble::Dossier(read.findings)) };
        let mut write = self.store.write().await?;
        let id = site_write(&mut write, at, (&dossier.site.name, files), act).await?;
        write.commit().await?;
        self.follow(&id, moment).await?;
        Ok(id)
    }

    /// Changes a dossier as it is now: `change` gets the newest and may be asked again when somebody saved meanwhile.
    /// Files that say the same afterwards stay as their authors wrote them. Returns the revision it then is.
    ///
    /// # Errors
    /// Whatever `change` refuses; a dossier with errors in its files; the store.
    pub(super) async fn change<T>(
        &self,
        who: &Who,
        id: &DossierId,
        why: &str,
        moment: Moment,
        change: impl Fn(&mut Dossier) -> Result<T, Trouble>,
    ) -> Result<(T, i64), Trouble> {
        for _ in 0..TRIES {
            let site = self.opened(id, moment).await?;
            let before = site.dossier()?;
            let mut after = before.clone();
            let told = change(&mut after)?;
            let edits = placed(&site.opened, edits(before, &after));
            if edits.is_empty() {
                return Ok((told, site.revision));
            }
            let mut write = self.store.write().await?;
            let saved = write.dossier_save(id, site.revision, &edits, &act(who, why, moment)).await?;
            match saved {
                Saved::Conflict(_) => {}
                Saved::Made(number) | Saved::Nothing(number) => {
                    write.commit().await?;
                    self.follow(id, moment).await?;
                    return Ok((told, number));
                }
            }
        }
        Err(Trouble::Inside("too many save at once".into()))
    }

    /// Brings what lists say of a dossier up to date after a save.
    pub(super) async fn follow(&self, id: &DossierId, moment: Moment) -> Result<(), Trouble> {
        let (site, course) = (self.opened(id, moment).await?, self.course(id, moment).await?);
        let count = |severity| i64::try_from(site.count(severity)).unwrap_or(i64::MAX);
        let dossier = site.opened.dossier.as_ref();
        let micro = |degrees: f64| (degrees * 1e6).round() as i64;
        let origin = dossier.and_then(|dossier| dossier.plan.as_ref()?.georeference.as_ref());
        let summary = Summary {
            dossier: id.clone(),
            way: Vec::new(),
            name: dossier.map_or_else(
                || site.node().map(|node| node.name.clone()).unwrap_or_default(),
                |dossier| dossier.site.name.clone(),
            ),
            country: dossier.map(|dossier| dossier.site.country.clone()).unwrap_or_default(),
            class: dossier.map(|dossier| self.class(dossier, moment)).unwrap_or_default(),
            revision: site.revision,
            counts: Some(Counts {
                errors: count(Severity::Error),
                warnings: count(Severity::Warning),
                notes: count(Severity::Note),
            }),
            drawn: dossier.is_some_and(|dossier| dossier.plan.is_some()),
            stage: course.stage().word().to_owned(),
            until: course.in_force.map(|in_force| in_force.until),
            at: origin
                .map(|origin| (origin.origin.x, origin.origin.y))
                .or_else(|| dossier?.site.at)
                .map(|(lon, lat)| (micro(lon), micro(lat))),
        };
        let mut write = self.store.write().await?;
        write.summary_put(&summary).await?;
        Ok(write.commit().await?)
    }

    /// The decided classes of the dossier, `scheme:class`, joined by spaces.
    fn class(&self, dossier: &Dossier, moment: Moment) -> String {
        let review = review::review(dossier, Vec::new(), self.packs, moment.today);
        let schemes = review.case.classification.iter().flat_map(|all| &all.schemes);
        let decided = schemes.filter_map(|scheme| match &scheme.outcome {
            review::Outcome::Class { id, .. } => Some(format!("{}:{id}", scheme.scheme)),
            _ => None,
        });
        decided.collect::<Vec<_>>().join(" ")
    }

    /// The site with all that was worked out from it, for documents and explanations.
    ///
    /// # Errors
    /// [`Trouble::Broken`].
    pub fn review<'a>(&self, site: &'a Site) -> Result<Review<'a>, Trouble> {
        let dossier = site.dossier()?;
        Ok(review::review(dossier, Vec::new(), self.packs, site.day)
            .with_forecast(&site.opened.results, site.day))
    }
}

/// A new site at a place, with its name and the files of its dossier, within a transaction of the caller: who then brings
/// what lists say of it up to date.
pub(super) async fn site_write(
    write: &mut Write<'_>,
    at: &NodeId,
    (name, files): (&str, Vec<(String, Vec<u8>)>),
    act: &parvis_store::Act<'_>,
) -> Result<DossierId, Trouble> {
    let node = write.node_new(Some(at), "site", name, act).await?;
    let id = write.dossier_new(&node, act).await?;
    let edits: Vec<Edit> = files.into_iter().map(|(path, bytes)| Edit { path, bytes: Some(bytes) }).collect();
    write.dossier_save(&id, 0, &edits, act).await?;
    Ok(id)
}

/// The same edits, where the file of a section is kept under another name than it is written under today (`1-alarm.md`):
/// no section is left behind there to be read twice.
fn placed(opened: &Opened, mut edits: Vec<Edit>) -> Vec<Edit> {
    let kept = |path: &str| {
        let key = section_key(path)?;
        opened.texts.keys().find(|name| section_key(name) == Some(key)).cloned()
    };
    let mut gone = Vec::new();
    for edit in &mut edits {
        let Some(kept) = kept(&edit.path).filter(|kept| *kept != edit.path) else { continue };
        if edit.bytes.is_some() {
            gone.push(Edit { path: kept, bytes: None });
        } else if !opened.texts.contains_key(&edit.path) {
            edit.path = kept;
        }
    }
    gone.retain(|gone| edits.iter().all(|edit| edit.path != gone.path));
    edits.extend(gone);
    edits
}

/// `sections/03-lockdown.md` → `lockdown.md`.
pub(super) fn section_key(path: &str) -> Option<&str> {
    path.strip_prefix("sections/")?.split_once('-').map(|(_, key)| key)
}

/// The files that differ between two states of a dossier, as they are written.
pub(super) fn edits(before: &Dossier, after: &Dossier) -> Vec<Edit> {
    let before: BTreeMap<String, Vec<u8>> = write_dossier(before).into_iter().collect();
    let after: BTreeMap<String, Vec<u8>> = write_dossier(after).into_iter().collect();
    let gone = before.keys().filter(|path| !after.contains_key(*path));
    let gone: Vec<Edit> = gone.map(|path| Edit { path: path.clone(), bytes: None }).collect();
    let changed = after.into_iter().filter(|(path, bytes)| before.get(path) != Some(bytes));
    changed.map(|(path, bytes)| Edit { path, bytes: Some(bytes) }).chain(gone).collect()
}
