//! Programs that ask in somebody's name, and calendars that read their days: each holds a secret of its own, which ends by
//! itself and can be ended at any time. What a program may do is what its owner may do; one that only reads does less.

use super::{Moment, Office, Secret, Trouble, Who, act};
use jiff::SignedDuration;
use parvis_store::SessionId;
use parvis_store::accounts::{Purpose, Standing};

/// How long such a secret lasts; ours.
const LASTS: SignedDuration = SignedDuration::from_hours(365 * 24);
/// So many of them an account may hold at once; ours.
const MOST: usize = 20;

/// A program that asks in somebody's name.
#[derive(Clone, Debug)]
pub struct Program {
    /// In whose.
    pub who: Who,
    /// Whether it may change anything.
    pub writes: bool,
}

/// A secret just made: it is shown once.
#[derive(Clone, Debug)]
pub struct NewProgram {
    /// What the program holds.
    pub secret: Secret,
    /// What it is for.
    pub purpose: Purpose,
}

impl Office {
    /// The secrets of programs and calendars that somebody gave out, the newest first.
    ///
    /// # Errors
    /// The store.
    pub async fn programs(&self, who: &Who, moment: Moment) -> Result<Vec<Standing>, Trouble> {
        Ok(self.store.links_of(&who.account, moment.now).await?)
    }

    /// Makes a secret for a program or a calendar.
    ///
    /// # Errors
    /// They hold too many already, or the purpose is none of a standing secret ([`Trouble::Slip`]).
    pub async fn program_new(
        &self,
        who: &Who,
        purpose: Purpose,
        moment: Moment,
    ) -> Result<NewProgram, Trouble> {
        if matches!(purpose, Purpose::SignIn | Purpose::Invitation) {
            return Err(Trouble::Slip("slip-choice"));
        }
        if self.programs(who, moment).await?.len() >= MOST {
            return Err(Trouble::Slip("slip-programs"));
        }
        let secret = self.draw();
        let mut write = self.store.write().await?;
        let ends = moment.now + LASTS;
        write.link_new(&who.account, purpose, secret.as_str(), ends, &act(who, "", moment)).await?;
        write.commit().await?;
        Ok(NewProgram { secret, purpose })
    }

    /// Ends a secret that somebody gave out.
    ///
    /// # Errors
    /// The store.
    pub async fn program_end(&self, who: &Who, id: &str, moment: Moment) -> Result<(), Trouble> {
        let mut write = self.store.write().await?;
        write.link_end(&who.account, id, &act(who, "", moment)).await?;
        Ok(write.commit().await?)
    }

    /// The program that holds a secret; none if it ended.
    ///
    /// # Errors
    /// The store.
    pub async fn program(&self, secret: &str, moment: Moment) -> Result<Option<Program>, Trouble> {
        for purpose in [Purpose::ProgramEngines, Purpose::ProgramReads, Purpose::ProgramWrites] {
            if let Some(account) = self.store.link(purpose, secret, moment.now).await? {
                let mut who = self.with_roles(account, SessionId::from("")).await?;
                // The engines ask for no role: without one, nothing that is kept is seen.
                if purpose == Purpose::ProgramEngines {
                    who.grants.clear();
                }
                return Ok(Some(Program { who, writes: purpose != Purpose::ProgramReads }));
            }
        }
        Ok(None)
    }

    /// Whose days a calendar with this secret reads.
    ///
    /// # Errors
    /// [`Trouble::DeadLink`].
    pub async fn calendar_of(&self, secret: &str, moment: Moment) -> Result<Who, Trouble> {
        let account = self.store.link(Purpose::Calendar, secret, moment.now).await?;
        self.with_roles(account.ok_or(Trouble::DeadLink)?, SessionId::from("")).await
    }
}
