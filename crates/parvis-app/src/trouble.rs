//! Why a use case could not be done at all.

use parvis_core::Finding;
use std::collections::BTreeMap;
use std::path::PathBuf;

/// Why a use case could not be done. What is wrong *inside* a dossier is a finding, not a trouble.
#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    /// A file that cannot be used, said as a finding with its code.
    #[error("{0:?}")]
    Refused(Box<Finding>),
    /// A dossier with errors in its files, all of them.
    #[error("the dossier cannot be read")]
    DossierBroken {
        /// The errors, with file and line.
        findings: Vec<Finding>,
        /// The text of its files.
        texts: BTreeMap<String, String>,
    },
    /// A folder or file that must not be there is there.
    #[error("{path} is already there; nothing was changed")]
    AlreadyThere {
        /// Which.
        path: PathBuf,
    },
    /// A file that could not be written.
    #[error("{path} could not be written: {error}")]
    NotWritten {
        /// Which.
        path: PathBuf,
        /// Why.
        error: std::io::Error,
    },
    /// The plan has no drawing, and the task needs one.
    #[error("the dossier has no floor plan; import one first")]
    NoFloorPlan,
    /// A test of the verification suite that cannot be used: why, in a sentence.
    #[error("the tests cannot be run: {0}")]
    SuiteBroken(String),
    /// A door that is not on the drawing.
    #[error("there is no door {asked} on the drawing")]
    NoSuchDoor {
        /// Its id, name or plate as given.
        asked: String,
        /// What is called most like it, if anything is.
        near: Option<String>,
    },
    /// No period of the day is called so, and none lies at this time.
    #[error("there is no period of the day {asked}; known: {known}")]
    NoSuchPeriod {
        /// Its name or a time, as given.
        asked: String,
        /// The names of all periods.
        known: String,
    },
    /// Several periods of the day lie at this time.
    #[error("at {asked} it is several periods of the day: {found}")]
    SeveralPeriods {
        /// The time as given.
        asked: String,
        /// Their names.
        found: String,
    },
    /// At the time asked about nobody is there.
    #[error("nobody is there at that time, so nobody can be run")]
    NobodyPresent,
    /// A file that could not be read.
    #[error("{path} could not be read: {error}")]
    NotRead {
        /// Which.
        path: PathBuf,
        /// Why.
        error: std::io::Error,
    },
    /// Helpers who cannot walk in.
    #[error(
        "helpers cannot walk in to {to}: neither an exit that leads outdoors nor floor to stand on was found"
    )]
    NoWayIn {
        /// The room they are sent to.
        to: String,
    },
    /// Nobody has said how many people are in the building.
    #[error("nobody is counted in the building: say how many are there (people_peak)")]
    NobodyCounted,
    /// No room is given an exit.
    #[error("exits.toml gives no room an exit")]
    NobodySent,
    /// Nobody has said by which exit people come in.
    #[error("exits.toml does not say by which exit people come in")]
    NoEntrance,
    /// Asked of people who stay in what only people who leave can do.
    #[error("people who stay in leave by no exit, so this cannot be asked of them: {options}")]
    NotWhenStaying {
        /// The options.
        options: String,
    },
    /// How long locking takes was said of people who lock nothing.
    #[error("only in a lockdown rooms are locked")]
    NobodyLocks,
    /// Nobody knows of a room that locks.
    #[error("no room is known that people could go to and stay in")]
    NoRefuge,
    /// Every room has an outer wall.
    #[error("every room on the drawing has an outer wall: there is none to shelter in")]
    NoInnerRoom,
    /// A name no trajectories can be written under.
    #[error("{path} must end in .sqlite or .parquet")]
    NoTrajectories {
        /// Which.
        path: PathBuf,
    },
    /// A building nobody can be run out of.
    #[error("{0}")]
    NotWalkable(String),
    /// A place on Earth that is not LON,LAT or LON,LAT,BEARING.
    #[error("{given} is no place on Earth; write LON,LAT or LON,LAT,BEARING in degrees, such as 71.43,51.13")]
    BadPlace {
        /// What was given.
        given: String,
    },
    /// A finding's code nobody reports.
    #[error("there is no finding with the code {code}; did you mean {near}?")]
    NoSuchCode {
        /// What was asked for.
        code: String,
        /// The code that looks most like it.
        near: String,
    },
    /// A file that is no master key.
    #[error("{path} is no master key: 64 hexadecimal digits")]
    BadKey {
        /// Which.
        path: PathBuf,
    },
    /// The server could not answer on its address.
    #[error("cannot answer on {address}: {error}")]
    NotServed {
        /// Address and port.
        address: String,
        /// Why.
        error: std::io::Error,
    },
    /// The office could not do what was asked.
    #[error(transparent)]
    Office(Box<crate::office::Trouble>),
    /// The document could not be set.
    #[error("{0}")]
    NotPrinted(String),
    /// The pack asked for is not there.
    #[error("there is no rule pack {asked}; there are {known}")]
    NoSuchPack {
        /// Which was asked for.
        asked: String,
        /// Which there are.
        known: String,
    },
    /// A folder of rule packs with errors in it.
    #[error("the rule packs in {path} have errors")]
    PacksBroken {
        /// Which folder.
        path: PathBuf,
        /// The errors, with file and line.
        findings: Vec<Finding>,
        /// The text of its files.
        texts: BTreeMap<String, String>,
    },
}

impl Trouble {
    /// A refusal said as a finding.
    pub fn refused(finding: Finding) -> Self {
        Self::Refused(Box::new(finding))
    }
}

impl From<crate::office::Trouble> for Trouble {
    fn from(trouble: crate::office::Trouble) -> Self {
        match trouble {
            crate::office::Trouble::Refused(trouble) => *trouble,
            other => Self::Office(Box::new(other)),
        }
    }
}
