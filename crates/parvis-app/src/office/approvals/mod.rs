//! Approval: the plan is sent to several agencies at once; each approves, approves on a condition or refuses; when all
//! approve it is in force. What did not change since an agency approved it is not asked of it again.

mod comments;
mod course;
mod parts;

pub use comments::{CommentPlace, Pinned, Said};
pub use course::Course;
pub use parts::{PartAnswer, Parts};

use super::{Moment, Office, Site, Trouble, Who, act};
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan as _};
use parvis_access::{Action, Answer, Role, Stage, Thing};
use parvis_store::approvals::{Asked, Given, NewSubmission, Submission};
use parvis_store::{AccountId, DossierId, SubmissionId};
use std::collections::BTreeSet;

/// The longest a plan may be in force; ours. Who sends it says until when.
const LONGEST_YEARS: i16 = 5;

/// What an agency answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The plan can be in force.
    Approved,
    /// It can once what they wrote is done.
    Conditional,
    /// It cannot.
    Refused,
}

impl Verdict {
    /// Every answer.
    pub const ALL: [Self; 3] = [Self::Approved, Self::Conditional, Self::Refused];

    /// The word it is kept as.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Approved => "approved",
            Self::Conditional => "conditional",
            Self::Refused => "refused",
        }
    }

    /// The answer kept as this word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|verdict| verdict.word() == word)
    }
}

/// One agency's place on the plan: empty until it answered.
#[derive(Clone, Debug)]
pub struct Seal {
    /// What the agency is called.
    pub name: String,
    /// What it answered.
    pub answer: Option<SealAnswer>,
}

/// What an agency answered.
#[derive(Clone, Debug)]
pub struct SealAnswer {
    /// Its answer.
    pub verdict: Verdict,
    /// What it answered about each part; may be empty.
    pub parts: Parts,
    /// What it wrote with it; may be empty.
    pub words: String,
    /// When.
    pub at: Timestamp,
    /// Whether it was given to an earlier version, and nothing changed since.
    pub carried: bool,
}

/// Somebody who can be asked.
#[derive(Clone, Debug)]
pub struct Approver {
    /// Their account.
    pub account: AccountId,
    /// What they are called.
    pub name: String,
}

/// Where the approval of a site's plan stands, as one person sees it.
#[derive(Clone, Debug)]
pub struct Approval {
    /// What was sent and what is in force.
    pub course: Course,
    /// The agencies asked by what was sent last, and their answers.
    pub seals: Vec<Seal>,
    /// The parts of the dossier changed since the last version was sent: names of files.
    pub changed: Vec<String>,
    /// Whom they may send it to; empty for who may not send.
    pub approvers: Vec<Approver>,
    /// Findings that must be decided before it is sent.
    pub open: usize,
    /// What they are asked, if they are.
    pub turn: Option<Turn>,
}

/// An answer that is waited for.
#[derive(Clone, Debug)]
pub struct Turn {
    /// The submission.
    pub submission: SubmissionId,
    /// Whether they wrote in what they would judge: then somebody else must answer.
    pub own: bool,
    /// What they answered to this version.
    pub given: Option<Verdict>,
    /// What changed since they last answered: names of files. None: they see it for the first time.
    pub changed: Option<Vec<String>>,
    /// The parts they can answer one by one, with what they answered about each to this version.
    pub parts: Vec<(String, Option<PartAnswer>)>,
    /// The parts they approved before, unchanged since: these are not asked again.
    pub settled: Vec<String>,
}

/// An answer to a plan.
#[derive(Clone, Debug)]
pub struct NewAnswer {
    /// To the whole.
    pub verdict: Verdict,
    /// To its parts, as far as any was given.
    pub parts: Parts,
    /// The condition or the reason.
    pub words: String,
}

impl Office {
    /// What was sent of a dossier and what is in force.
    pub(super) async fn course(&self, id: &DossierId, moment: Moment) -> Result<Course, Trouble> {
        Ok(Course::of(self.store.submissions(id).await?, moment.today))
    }

    /// Where the approval of a plan stands.
    ///
    /// # Errors
    /// The store.
    pub async fn approval(&self, who: &Who, site: &Site, moment: Moment) -> Result<Approval, Trouble> {
        let course = self.course(&site.id, moment).await?;
        let newest = self.store.dossier_head(&site.id).await?;
        let (mut seals, mut turn, mut changed) = (Vec::new(), None, Vec::new());
        if let Some(last) = course.last() {
            let asked = self.store.asked(last).await?;
            turn = self.turn(who, site, &course, &asked, moment).await?;
            changed = self.changed(&site.id, last.revision, newest).await?;
            seals = self.seals_of(last, asked).await?;
        }
        // What an agency wrote may tell of a weak spot: it is for those who see the plan.
        if self.terms(who, Action::SeePlan, site, moment) != Answer::Yes {
            for answer in seals.iter_mut().filter_map(|seal| seal.answer.as_mut()) {
                answer.words.clear();
                answer.parts.clear();
            }
            changed.clear();
        }
        let sends = self.may(who, Action::SendForApproval, site, moment);
        let approvers = if sends { self.approvers(site, moment).await? } else { Vec::new() };
        let open = if sends { self.opened(&site.id, moment).await?.unsettled() } else { 0 };
        Ok(Approval { course, seals, changed, approvers, open, turn })
    }

    /// The seals on the revision of a site that somebody sees: none if it was never sent.
    ///
    /// # Errors
    /// The store.
    pub async fn seals(&self, site: &Site, moment: Moment) -> Result<Vec<Seal>, Trouble> {
        let course = self.course(&site.id, moment).await?;
        match [&course.in_force, &course.sent].into_iter().flatten().find(|it| it.revision == site.revision) {
            Some(sent) => self.seals_of(sent, self.store.asked(sent).await?).await,
            None => Ok(Vec::new()),
        }
    }

    async fn seals_of(&self, sent: &Submission, asked: Vec<Asked>) -> Result<Vec<Seal>, Trouble> {
        let mut seals = Vec::new();
        for asked in asked {
            let name = self.store.account(&asked.account).await?.name;
            let answer = asked.answer.as_ref().and_then(|given| seal(given, sent));
            seals.push(Seal { name, answer });
        }
        Ok(seals)
    }

    /// What somebody is asked about the plan that was sent.
    async fn turn(
        &self,
        who: &Who,
        site: &Site,
        course: &Course,
        asked: &[Asked],
        moment: Moment,
    ) -> Result<Option<Turn>, Trouble> {
        let Some(sent) = &course.sent else { return Ok(None) };
        let Some(mine) = asked.iter().find(|asked| asked.account == who.account) else { return Ok(None) };
        let own = self.wrote_in(who, &site.id, sent.revision).await?;
        let may = self.approve_answer(who, site, own, moment) == Answer::Yes;
        if !may && !own {
            return Ok(None);
        }
        let before = self.answered_before(who, course, sent).await?;
        let changed = match &before {
            Some(given) => Some(self.changed(&site.id, given.revision, sent.revision).await?),
            None => None,
        };
        let given = mine.answer.as_ref().and_then(|given| Verdict::parse(&given.verdict));
        let now = self.parts(&site.id, sent.revision).await?;
        let settled = self.settled(&site.id, before.as_ref(), sent.revision, &now).await?;
        let answered = mine.answer.as_ref().map(|given| parts::read(&given.parts)).unwrap_or_default();
        let asked = now.into_iter().filter(|path| !settled.contains(path));
        let parts =
            asked.map(|path| (answered.get(&path).copied(), path)).map(|(answer, path)| (path, answer));
        let (parts, settled) = (parts.collect(), settled.into_iter().collect());
        Ok(Some(Turn { submission: sent.id.clone(), own, given, changed, parts, settled }))
    }

    /// The parts of a revision that belong to the plan: its facts, drawing, lists and sections, by the names of their files.
    async fn parts(&self, id: &DossierId, revision: i64) -> Result<BTreeSet<String>, Trouble> {
        let all = self.store.dossier_parts(id, revision).await?;
        let of_plan = |name: &String| {
            let list = name.strip_suffix(".toml").is_some_and(|stem| !stem.contains('/'));
            list || name == parvis_intake::dossier::PLAN || name.starts_with("sections/")
        };
        Ok(all.into_keys().filter(of_plan).collect())
    }

    /// Which parts an earlier answer approved, unchanged since.
    async fn settled(
        &self,
        id: &DossierId,
        before: Option<&Given>,
        revision: i64,
        now: &BTreeSet<String>,
    ) -> Result<BTreeSet<String>, Trouble> {
        let Some(given) = before else { return Ok(BTreeSet::new()) };
        let changed = self.changed(id, given.revision, revision).await?;
        let approved = Verdict::parse(&given.verdict) == Some(Verdict::Approved);
        Ok(parts::settled(given, approved, &changed, now))
    }

    fn approve_answer(&self, who: &Who, site: &Site, own: bool, moment: Moment) -> Answer {
        let way: Vec<&str> = site.way.iter().map(|node| node.id.as_str()).collect();
        let thing = Thing::Dossier { stage: Stage::Sent, own };
        self.answer(who, Action::Approve, &way, thing, moment)
    }

    /// Whether somebody saved any of the revisions up to this one.
    async fn wrote_in(&self, who: &Who, id: &DossierId, revision: i64) -> Result<bool, Trouble> {
        let history = self.store.dossier_history(id).await?;
        Ok(history.iter().any(|made| made.number <= revision && made.who == who.login))
    }

    /// The last answer that somebody gave to a version before `than`.
    async fn answered_before(
        &self,
        who: &Who,
        course: &Course,
        than: &Submission,
    ) -> Result<Option<Given>, Trouble> {
        for former in course.all.iter().filter(|former| former.number < than.number) {
            let asked = self.store.asked(former).await?;
            let mine = asked.into_iter().find(|asked| asked.account == who.account);
            if let Some(given) = mine.and_then(|mine| mine.answer) {
                return Ok(Some(given));
            }
        }
        Ok(None)
    }

    /// The parts that differ between two revisions. What runs left beside the dossier is none of the plan.
    async fn changed(&self, id: &DossierId, from: i64, to: i64) -> Result<Vec<String>, Trouble> {
        if from == to {
            return Ok(Vec::new());
        }
        let before = self.store.dossier_parts(id, from).await?;
        let after = self.store.dossier_parts(id, to).await?;
        let plan = |name: &&String| !name.starts_with(parvis_intake::results::FOLDER);
        Ok(parts::differ(&before, &after).into_iter().filter(plan).cloned().collect())
    }

    /// Whoever approves plans where a site lies, by name.
    async fn approvers(&self, site: &Site, moment: Moment) -> Result<Vec<Approver>, Trouble> {
        let mut approvers: Vec<Approver> = Vec::new();
        for node in &site.way {
            for grant in self.store.grants_at(&node.id).await? {
                let holds = grant.role == Role::Approver.word();
                let lasts = grant.until.is_none_or(|until| until > moment.now);
                let known = approvers.iter().any(|known| known.account == grant.account);
                if holds && lasts && !known {
                    let account = self.store.account(&grant.account).await?;
                    if account.closed.is_none() {
                        approvers.push(Approver { account: account.id, name: account.name });
                    }
                }
            }
        }
        approvers.sort_by(|a, b| (&a.name, &a.account).cmp(&(&b.name, &b.account)));
        Ok(approvers)
    }

    /// Sends the plan as it is now to several agencies, to be in force until a day. An agency that approved an earlier
    /// version is not asked again when nothing changed since.
    ///
    /// # Errors
    /// They may not; nobody to ask, a day that is past or too far away, findings that must be decided first
    /// ([`Trouble::Slip`]).
    pub async fn plan_send(
        &self,
        who: &Who,
        id: &DossierId,
        to: &[AccountId],
        until: Date,
        moment: Moment,
    ) -> Result<(), Trouble> {
        let site = self.site(who, id, moment).await?;
        self.must(who, Action::SendForApproval, &site, moment)?;
        let newest = self.opened(id, moment).await?;
        newest.dossier()?;
        let approvers = self.approvers(&site, moment).await?;
        if to.is_empty() || !to.iter().all(|it| approvers.iter().any(|known| known.account == *it)) {
            return Err(Trouble::Slip("slip-send-whom"));
        }
        let last = moment.today.checked_add(LONGEST_YEARS.years()).unwrap_or(Date::MAX);
        if until <= moment.today || until > last {
            return Err(Trouble::Slip("slip-send-until"));
        }
        if newest.unsettled() > 0 {
            return Err(Trouble::Slip("slip-send-open"));
        }
        let course = self.course(id, moment).await?;
        let mut asked = Vec::new();
        for Approver { account, .. } in approvers.into_iter().filter(|known| to.contains(&known.account)) {
            let answer = self.stands(&course, &account, id, newest.revision).await?;
            asked.push(Asked { account, answer });
        }
        let act = act(who, "", moment);
        let mut write = self.store.write().await?;
        let new = NewSubmission { dossier: id, revision: newest.revision, until, asked: &asked };
        let sent = write.submission_new(&new, &act).await?;
        if all_approve(&asked) {
            write.submission_in_force(&sent, &act).await?;
        }
        write.commit().await?;
        self.follow(id, moment).await
    }

    /// The approval of an account that still stands: given to a revision from which nothing differs.
    async fn stands(
        &self,
        course: &Course,
        account: &AccountId,
        id: &DossierId,
        revision: i64,
    ) -> Result<Option<Given>, Trouble> {
        for former in &course.all {
            let asked = self.store.asked(former).await?;
            let theirs = asked.into_iter().find(|asked| asked.account == *account);
            let Some(given) = theirs.and_then(|theirs| theirs.answer) else { continue };
            let approved = Verdict::parse(&given.verdict) == Some(Verdict::Approved);
            let same = approved && self.changed(id, given.revision, revision).await?.is_empty();
            return Ok(Some(given).filter(|_| same));
        }
        Ok(None)
    }

    /// Answers a plan that was sent. When all approve, it is in force.
    ///
    /// # Errors
    /// They may not, or were not asked; a condition or refusal without a word, the whole approved and a change asked in a
    /// part of it ([`Trouble::Slip`]).
    pub async fn plan_answer(
        &self,
        who: &Who,
        id: &DossierId,
        submission: &SubmissionId,
        answer: &NewAnswer,
        moment: Moment,
    ) -> Result<(), Trouble> {
        let site = self.site(who, id, moment).await?;
        let course = self.course(id, moment).await?;
        let sent = course.sent.as_ref().filter(|sent| sent.id == *submission);
        let sent = sent.ok_or(Trouble::Slip("slip-answer-gone"))?;
        let own = self.wrote_in(who, id, sent.revision).await?;
        let thing = Thing::Dossier { stage: Stage::Sent, own };
        self.demand(who, Action::Approve, &site.way, thing, moment, "")?;
        let (verdict, words) = (answer.verdict, answer.words.trim());
        if verdict == Verdict::Approved && answer.parts.values().any(|part| *part == PartAnswer::Change) {
            return Err(Trouble::Slip("slip-answer-parts"));
        }
        if verdict != Verdict::Approved && words.is_empty() {
            return Err(Trouble::Slip("slip-answer-why"));
        }
        // What was approved before and did not change stays so, and goes along.
        let now = self.parts(id, sent.revision).await?;
        let before = self.answered_before(who, &course, sent).await?;
        let settled = self.settled(id, before.as_ref(), sent.revision, &now).await?;
        let mut all: Parts = settled.into_iter().map(|path| (path, PartAnswer::Approved)).collect();
        all.extend(answer.parts.clone().into_iter().filter(|(path, _)| now.contains(path)));
        let given = (verdict.word(), parts::write(&all));
        let act = act(who, "", moment);
        let mut write = self.store.write().await?;
        let asked = write.approval_give(submission, &who.account, (given.0, &given.1), words, &act).await?;
        if all_approve(&asked) {
            write.submission_in_force(submission, &act).await?;
        }
        write.commit().await?;
        self.follow(id, moment).await
    }

    /// Takes back the plan that was sent, or that is in force.
    ///
    /// # Errors
    /// They may not; it has ended.
    pub async fn plan_take_back(
        &self,
        who: &Who,
        id: &DossierId,
        submission: &SubmissionId,
        moment: Moment,
    ) -> Result<(), Trouble> {
        let site = self.site(who, id, moment).await?;
        self.must(who, Action::SendForApproval, &site, moment)?;
        let course = self.course(id, moment).await?;
        if !course.all.iter().any(|known| known.id == *submission) {
            return Err(Trouble::NoSuch);
        }
        let mut write = self.store.write().await?;
        write.submission_end(submission, &act(who, "", moment)).await?;
        write.commit().await?;
        self.follow(id, moment).await
    }

    /// The sites whose plan waits for somebody's answer: dossiers and their names.
    ///
    /// # Errors
    /// The store.
    pub async fn waiting(&self, who: &Who, moment: Moment) -> Result<Vec<(DossierId, String)>, Trouble> {
        let mut waiting = Vec::new();
        for id in self.store.waiting_for(&who.account).await? {
            // Whose role has ended is not asked any more.
            if let Ok(site) = self.site(who, &id, moment).await
                && self.approve_answer(who, &site, false, moment) == Answer::Yes
            {
                let name = site.node().map(|node| node.name.clone()).unwrap_or_default();
                waiting.push((id, name));
            }
        }
        Ok(waiting)
    }
}

fn all_approve(asked: &[Asked]) -> bool {
    let approved =
        |asked: &Asked| asked.answer.as_ref().is_some_and(|given| given.verdict == Verdict::Approved.word());
    !asked.is_empty() && asked.iter().all(approved)
}

fn seal(given: &Given, of: &Submission) -> Option<SealAnswer> {
    Some(SealAnswer {
        verdict: Verdict::parse(&given.verdict)?,
        parts: parts::read(&given.parts),
        words: given.words.clone(),
        at: given.at,
        carried: given.revision != of.revision,
    })
}
