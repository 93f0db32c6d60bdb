//! The office: what many people do with the dossiers of one store. Each use case reads *validate → authorise → load →
//! decide → save → follow*.
//!
//! Nothing here knows of pages or addresses. Who asks is a [`Who`], made from a session; when, is a [`Moment`]; both
//! come in with every question. What somebody may not do is [`Trouble::NotAllowed`], what they may not even know of is
//! [`Trouble::NoSuch`].

mod accounts;
mod approvals;
mod beginning;
mod building;
mod calendar;
mod drills;
mod exercises;
mod export;
mod facts;
mod files;
#[cfg(test)]
mod fixture;
mod glass;
mod imports;
mod improving;
mod journal;
mod keeping;
mod kept;
mod measures;
mod outline;
mod passkeys;
mod people;
mod periods;
mod places;
mod programs;
mod reasons;
mod runs;
mod second;
mod sections;
mod server;
mod settling;
mod setup;
mod sites;
mod tasks;
mod team;
mod tree;
mod trouble;
mod weaving;
mod work;

pub use accounts::{Invitation, Invited, NewSession, Secret, Who, chosen_well};
pub use approvals::{
    Approval, Approver, CommentPlace, Course, NewAnswer, PartAnswer, Parts, Pinned, Said, Seal, SealAnswer,
    Turn, Verdict,
};
pub use beginning::NewSite;
pub use building::{DoorWish, ManyWish, RoomWish, Set};
pub use calendar::{At, Day, Remind};
pub use drills::{
    Drill, DrillGap, DrillKeep, DrillLine, DrillNews, DrillPlace, DrillQuota, DrillReady, DrillSeat,
    DrillSetup, DrillSheet, DrillWish, typed_room,
};
pub use exercises::{
    ActionThere, AnswerOf, CardsFor, CellEdit, ExerciseLine, ExerciseSetup, Found as ExerciseFound,
    Listed as ExerciseMeasure, NewAttachment, News, OwnScript, PaperFile, Pass, Room, RosterChange, Scope,
    Seat, Seen, SheetLook, Source as ScenarioSource, Stay, Wish as ExerciseWish, cell_mark, is_handed_over,
};
pub use facts::{FactForm, FactWish, FactsSaved, Wish};
pub use files::{Shows, SiteFile};
pub use glass::Glass;
pub use imports::Preview;
pub use journal::JournalPart;
pub use kept::Kept;
pub use measures::{MeasureWish, rights_check_of};
pub use outline::NewSection;
pub use parvis_rules::rights::RightsQuestion;
pub use parvis_store::Trouble as StoreTrouble;
pub use passkeys::{NoParty, Party, Proof};
pub use people::Holder;
pub use periods::PeriodWish;
pub use places::{Listed, PlaceView, Spot};
pub use programs::{NewProgram, Program};
pub use reasons::REASON_HOLDS;
pub use runs::{Figures, Lifts, Run, RunAsk, RunOptions, Span, Walking};
pub use sections::{SectionForm, SectionSaved};
pub use server::Work;
pub use settling::{Decision, Takeable};
pub use setup::SamplePerson;
pub use sites::{Looking, Site};
pub use tasks::{Brought, Order, Outcome, Print, Refused, Task};
pub use team::{PersonWish, RoleWish, STANDARD_ROLES};
pub use tree::{PLACE_KINDS, PlaceRights};
pub use trouble::Trouble;
pub use weaving::{Unwoven, Weavable};
pub use work::WorkLine;

pub use parvis_access::{Action, Answer, Role, Stage};
pub use parvis_store::accounts::{Account, Passkey, Purpose, Session, Standing};
pub use parvis_store::approvals::{Comment, Submission};
pub use parvis_store::backup::Manifest;
pub use parvis_store::dossiers::Revision;
pub use parvis_store::jobs::State as RunState;
pub use parvis_store::journal::{Anchor, Line as JournalLine, Sought as JournalSought};
pub use parvis_store::seal::MasterKey;
pub use parvis_store::summaries::{Counts, Summary};
pub use parvis_store::tree::Node;
pub use parvis_store::{
    AccountId, CommentId, DossierId, ExerciseId, FileId, GrantId, JobId, NodeId, PasskeyId, Random,
    SessionId, SubmissionId,
};

use crate::Packs;
use jiff::Timestamp;
use jiff::civil::Date;
use parvis_access::Access;
use parvis_store::{Act, Opening, Store};
use std::path::Path;
use std::sync::Arc;

/// When somebody asks: read from the clock by whoever calls.
#[derive(Clone, Copy, Debug)]
pub struct Moment {
    /// The time.
    pub now: Timestamp,
    /// The day at the place of the server: the day the checks speak of.
    pub today: Date,
}

/// Where the office keeps everything.
pub struct Ground<'a> {
    /// `postgres://…`, or the path of a SQLite file.
    pub database: &'a str,
    /// The folder of large content.
    pub folder: &'a Path,
    /// What all content is sealed under.
    pub master: MasterKey,
    /// Where ids, keys and secrets come from.
    pub random: Random,
}

/// The dossiers of one store, the people who work on them, and the law they work under.
pub struct Office {
    pub(crate) store: Store,
    pub(crate) packs: &'static Packs,
    pub(crate) access: Access,
    pub(crate) random: Random,
    opened: sites::Shelf,
    codes: second::Taken,
    rooms: exercises::Rooms,
    drill_news: DrillNews,
    sheets: exercises::Sheets,
    asked: work::Asked,
}

impl Office {
    /// Opens the store and reads the policies.
    ///
    /// # Errors
    /// The database or the folder cannot be used.
    pub async fn open(ground: Ground<'_>, packs: &'static Packs) -> Result<Self, Trouble> {
        let random = Arc::clone(&ground.random);
        let folder = parvis_store::folder(ground.folder)?;
        let opening =
            Opening { database: ground.database, folder, master: ground.master, random: ground.random };
        let store = Store::open(opening).await?;
        let (opened, asked) = (sites::Shelf::default(), work::Asked::default());
        let codes = second::Taken::default();
        let mut name = [0; 8];
        random(&mut name);
        let rooms = exercises::Rooms::new(format!("{:016x}", u64::from_le_bytes(name)));
        let sheets = exercises::Sheets::default();
        let (access, drill_news) = (Access::new()?, DrillNews::default());
        Ok(Self { store, packs, access, random, opened, codes, rooms, drill_news, sheets, asked })
    }

    /// The rule packs in use.
    pub const fn packs(&self) -> &'static Packs {
        self.packs
    }

    /// Lets go of the database in good order.
    ///
    /// # Errors
    /// The database is away.
    pub async fn close(self) -> Result<(), Trouble> {
        Ok(self.store.close().await?)
    }

    /// Whether the database answers.
    ///
    /// # Errors
    /// It does not.
    pub async fn ready(&self) -> Result<(), Trouble> {
        self.store.node_children(None).await?;
        Ok(())
    }
}

/// The act of somebody, for the journal.
fn act<'a>(who: &'a Who, why: &'a str, moment: Moment) -> Act<'a> {
    Act { who: &who.login, why, now: moment.now }
}
