//! The command line: every command, its options and its examples.

use crate::commands::evacuate::Shape;
use crate::commands::keep::{Journal, Kept};
use crate::commands::serve::Serve;
use crate::output::Format;
use clap::{Parser, Subcommand};
use jiff::civil::Date;
use parvis_app::egress::{LIFTS, Service};
use parvis_core::Language;
use std::net::SocketAddr;
use std::path::PathBuf;

const EXIT_CODES: &str = "\
Exit codes:
  0  done; nothing that must be settled
  1  done; there are findings of severity error
  2  the input or the command line could not be used
  3  something could not be written";

/// Helps keep schools, markets and stadiums open and safe: facts and a floor plan in; findings, a printable plan, drills
/// and exercises out.
#[derive(Parser)]
#[command(name = "parvis", version, after_help = EXIT_CODES, max_term_width = 100)]
pub struct Arguments {
    /// Language of what is printed: en, ru, kk, fr, ky, tg, uz, tk. The site's own language unless you say.
    #[arg(long, global = true, value_name = "TAG", value_parser = language)]
    pub lang: Option<Language>,
    /// The day the checks speak of, instead of today: 2026-11-21.
    #[arg(long, global = true, value_name = "DATE")]
    pub today: Option<Date>,
    /// A folder of rule packs to use over the built-in ones.
    #[arg(long, global = true, value_name = "FOLDER")]
    pub packs: Option<PathBuf>,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What to do.
#[derive(Subcommand)]
pub enum Command {
    /// Open a sample country in the browser: a real six-level school and eight people to sign in as.
    #[command(after_help = "Examples:\n  parvis demo\n  parvis demo --terminal --lang ru --to /tmp/demo")]
    Demo {
        /// Show the main job on the terminal instead, and leave plan.pdf and findings.html.
        #[arg(long)]
        terminal: bool,
        /// Where everything of it goes.
        #[arg(long, value_name = "FOLDER", default_value = "parvis-demo")]
        to: PathBuf,
        /// Address and port to answer on.
        #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8181")]
        listen: SocketAddr,
    },
    /// Serve Parvis to browsers, for many people and agencies.
    #[command(after_help = "Examples:
  parvis serve --name Kazakhstan
  parvis serve --database postgres://parvis@localhost/parvis --https")]
    Serve(Serve),
    /// Write everything the server keeps into one file; it may run meanwhile.
    #[command(after_help = "Example:\n  parvis backup /backups/2026-11-22.zip")]
    Backup {
        #[command(flatten)]
        kept: Kept,
        /// The file to make.
        to: PathBuf,
    },
    /// Put a backup into an empty folder or database, and prove that all of it is there.
    #[command(
        after_help = "Example:\n  parvis restore /backups/2026-11-22.zip --key /safe/master.key --data new-data"
    )]
    Restore {
        #[command(flatten)]
        kept: Kept,
        /// The file of the backup.
        from: PathBuf,
        /// The master key that everything in it is sealed under.
        #[arg(long, value_name = "FILE")]
        key: PathBuf,
    },
    /// Carry everything over to another folder or to PostgreSQL, and prove that all of it is there.
    #[command(
        after_help = "Example:\n  parvis move --to postgres://parvis@localhost/parvis --into parvis-data-pg"
    )]
    Move {
        #[command(flatten)]
        kept: Kept,
        /// The PostgreSQL to move to; without it a file in the new folder.
        #[arg(long, value_name = "ADDRESS")]
        to: Option<String>,
        /// The new folder for the files and the master key.
        #[arg(long, value_name = "FOLDER")]
        into: PathBuf,
    },
    /// The journal of everything that was done.
    Journal {
        /// What to do with it.
        #[command(subcommand)]
        what: Journal,
    },
    /// Start a dossier: a folder with every question, all answers unknown.
    #[command(after_help = "Example:\n  parvis new school-12 --name \"School No. 12\" --country KZ")]
    New {
        /// The folder to make.
        folder: PathBuf,
        /// What people call the site.
        #[arg(long)]
        name: String,
        /// Two-letter country code; it chooses the rules.
        #[arg(long)]
        country: String,
    },
    /// Read a floor plan from a file people have and put it into a dossier.
    #[command(
        after_help = "Reads BIM JSON, OpenStreetMap indoor (GeoJSON, XML, PBF), IMDF (folder or zip), GeoJSON per \
floor (folder), DXF with a layer mapping, WKT.

Examples:
  parvis import school.json --into school-12
  parvis import office.dxf --mapping layers.toml --into office
  parvis import office.dxf --suggest-mapping > layers.toml"
    )]
    Import {
        /// The file or folder to read.
        file: PathBuf,
        /// The dossier to put it into. Without it, only what was understood is shown.
        #[arg(long, value_name = "DOSSIER")]
        into: Option<PathBuf>,
        /// For DXF: which layer means what.
        #[arg(long, value_name = "FILE")]
        mapping: Option<PathBuf>,
        /// For DXF: print a first mapping to correct, and stop.
        #[arg(long)]
        suggest_mapping: bool,
    },
    /// Check a dossier and report findings.
    #[command(after_help = "Examples:
  parvis check school-12
  parvis check school-12.zip --format sarif > findings.sarif
  parvis check school-12 --notes --only E")]
    Check {
        /// The dossier: a folder or a zip.
        dossier: PathBuf,
        /// Shape of the findings.
        #[arg(long, value_enum, default_value = "human")]
        format: Format,
        /// Show notes too, not only errors and warnings.
        #[arg(long)]
        notes: bool,
        /// Only findings whose code begins so: E, P1, R702.
        #[arg(long, value_name = "CODE")]
        only: Option<String>,
        /// Also write findings.html here.
        #[arg(long, value_name = "FILE")]
        html: Option<PathBuf>,
    },
    /// Run the people out of the building, or into rooms to stay in: how long, where it jams, how sure that is.
    #[command(after_help = "Ctrl-C stops early and tells what is known by then.

A door is named by its id (the first letters do) or its name; an exit also by the plate it has on the pictures and
on the plan (E1, E2 …), or, where it has no name, by the room it leads out of.

Examples:
  parvis evacuate school-12
  parvis evacuate school-12 --what-if
  parvis evacuate school-12 --without E1
  parvis evacuate school-12 --choice assigned
  parvis evacuate school-12 --doors capped
  parvis evacuate school-12 --mode lockdown
  parvis evacuate school-12 --scenario smoke-at-the-stair.toml
  parvis evacuate school-12 --format json > evacuation.json
  parvis evacuate school-12 --html run.html --png pictures --trajectories run.sqlite")]
    Evacuate(Evacuate),
    /// Explain a finding's code: what it requires, on what ground, how to comply.
    #[command(after_help = "Example:\n  parvis explain E203\n  parvis explain          (lists all codes)")]
    Explain {
        /// The code. Without it, all codes are listed.
        code: Option<String>,
    },
    /// Say what the site is under its country's law, and why.
    #[command(after_help = "Example:\n  parvis classify school-12")]
    Classify {
        /// The dossier: a folder or a zip.
        dossier: PathBuf,
    },
    /// Compare two packs, or two editions of one, on a set of dossiers: who enters, who leaves.
    #[command(after_help = "Example:\n  parvis compare kz/2013-legacy kz/2021-decree-234 sites/*")]
    Compare {
        /// The one pack: country/edition.
        before: String,
        /// The other pack.
        after: String,
        /// Dossiers: folders or zips.
        #[arg(required = true)]
        dossiers: Vec<PathBuf>,
    },
    /// Set the printed plan as a PDF.
    #[command(after_help = "Example:\n  parvis plan school-12 --lang kk --to plan.pdf")]
    Plan {
        /// The dossier: a folder or a zip.
        dossier: PathBuf,
        /// The file to write.
        #[arg(long, value_name = "FILE", default_value = "plan.pdf")]
        to: PathBuf,
    },
    /// Set cards of games by which small children practise what a drill asks of them, as a PDF.
    #[command(after_help = "Example:\n  parvis games --lang kk --to games.pdf")]
    Games {
        /// The file to write.
        #[arg(long, value_name = "FILE", default_value = "games.pdf")]
        to: PathBuf,
    },
    /// Write the floor plan for other programs, or the dossier as one zip.
    #[command(after_help = "Examples:
  parvis export school-12 --as imdf --at 71.43,51.13 --to school.imdf.zip
  parvis export school-12 --as zip --to school-12.zip")]
    Export {
        /// The dossier: a folder or a zip.
        dossier: PathBuf,
        /// The format.
        #[arg(long = "as", value_enum)]
        format: ExportAs,
        /// Where the drawing's origin lies, if the dossier does not say: LON,LAT or LON,LAT,BEARING.
        #[arg(long, value_name = "LON,LAT", allow_hyphen_values = true)]
        at: Option<String>,
        /// The file to write.
        #[arg(long, value_name = "FILE")]
        to: PathBuf,
    },
    /// Run the evacuation engine on the tests of the standards and on experiments, and say what came out.
    #[command(after_help = "Examples:
  parvis verify
  parvis verify rimea \"nist 2.8\"
  parvis verify --write docs/")]
    Verify {
        /// Only tests whose code contains one of these: rimea, \"nist 2.8\", exp.
        only: Vec<String>,
        /// Only the tests that take a moment.
        #[arg(long)]
        quick: bool,
        /// How people walk; avm is what the suite judges, cfsm is told beside it.
        #[arg(long, value_enum, default_value = "avm")]
        model: Walking,
        /// Write validation.md with its plots into this folder.
        #[arg(long, value_name = "FOLDER")]
        write: Option<PathBuf>,
        /// Run the tests of this folder instead of the built-in ones.
        #[arg(long, value_name = "FOLDER")]
        suite: Option<PathBuf>,
    },
    /// Write shell completions to standard output.
    #[command(
        after_help = "Example:\n  parvis completions bash > ~/.local/share/bash-completion/completions/parvis"
    )]
    Completions {
        /// The shell.
        shell: clap_complete::Shell,
    },
    /// Write the manual pages into a folder.
    Man {
        /// The folder.
        folder: PathBuf,
    },
}

/// What `parvis evacuate` is asked.
#[derive(clap::Args)]
pub struct Evacuate {
    /// The dossier: a folder or a zip.
    pub dossier: PathBuf,
    /// What the alarm tells people to do.
    #[arg(long, value_enum, default_value = "evacuate")]
    pub mode: Mode,
    /// How people decide which exit to take.
    #[arg(long, value_enum, default_value = "turning")]
    pub choice: Choosing,
    /// How many people pass a door.
    #[arg(long, value_enum, default_value = "emergent")]
    pub doors: Doors,
    /// Only who is there at this time of the day: 12:30, or the name of a period in periods.toml.
    #[arg(long, value_name = "TIME")]
    pub at: Option<String>,
    /// A door that cannot be used; the answer also says what that costs. May be given several times.
    #[arg(long, value_name = "DOOR")]
    pub without: Vec<String>,
    /// Give the alarm level by level, the lowest first, so many seconds apart.
    #[arg(long, value_name = "SECONDS", value_parser = clap::value_parser!(u16).range(1..=3600))]
    pub alarm_zones: Option<u16>,
    /// Let those who cannot take stairs use the lifts: only for lifts made for evacuation.
    #[arg(long)]
    pub lifts: bool,
    /// Most people in the car of a lift.
    #[arg(long, value_name = "N", requires = "lifts", value_parser = clap::value_parser!(u32).range(1..=100))]
    pub lift_people: Option<u32>,
    /// Speed of the lifts, metres a second.
    #[arg(long, value_name = "M/S", requires = "lifts", value_parser = lift_speed)]
    pub lift_speed: Option<f64>,
    /// In a lockdown: seconds it takes to shut a room's door and lock it; 10 unless you say.
    #[arg(long, value_name = "SECONDS", value_parser = clap::value_parser!(u16).range(1..=600))]
    pub locking: Option<u16>,
    /// What happens meanwhile: doors shut or lost, rooms to keep out of, late alarms, helpers who come in.
    #[arg(long, value_name = "FILE")]
    pub scenario: Option<PathBuf>,
    /// Also try what could be otherwise: each exit lost, doors widened, the alarm level by level. Takes minutes.
    #[arg(long)]
    pub what_if: bool,
    /// At least this many runs; more are made until the 95th percentile is known within 5 %.
    #[arg(long, value_name = "N", default_value_t = 50, value_parser = clap::builder::RangedU64ValueParser::<usize>::new().range(1..=10_000))]
    pub runs: usize,
    /// Seed of everything drawn by chance: the same seed gives the same answer.
    #[arg(long, value_name = "S", default_value_t = 1)]
    pub seed: u64,
    /// The model by which people walk: avm is the one that measurements are met with; cfsm is cheaper and lets half as many
    /// through doors as was measured.
    #[arg(long, value_enum, default_value = "avm")]
    pub model: Walking,
    /// Shape of the answer.
    #[arg(long, value_enum, default_value = "human")]
    pub format: Shape,
    /// Also write a page here that plays the run nearest the median back, storey by storey.
    #[arg(long, value_name = "FILE")]
    pub html: Option<PathBuf>,
    /// Also write where everybody is in that run, frame by frame. A name ending in .sqlite gives files as JuPedSim
    /// writes them, one for each floor and flight of stairs with its name added (school-level-3.sqlite), because
    /// PedPy reads one floor at a time; .parquet gives one file with the columns frame, id, x, y, level. Metres.
    #[arg(long, value_name = "FILE", value_parser = trajectories)]
    pub trajectories: Option<PathBuf>,
    /// Frames a second in the trajectories.
    #[arg(long, value_name = "N", default_value_t = 10, value_parser = clap::value_parser!(u8).range(1..=20))]
    pub fps: u8,
    /// Also write a picture of each level here, as PNG: where it gets crowded, and how many leave by each exit.
    #[arg(long, value_name = "FOLDER")]
    pub png: Option<PathBuf>,
    /// The same pictures as SVG.
    #[arg(long, value_name = "FOLDER")]
    pub svg: Option<PathBuf>,
}

impl Evacuate {
    /// How the lifts run, if they do.
    pub fn service(&self) -> Option<Service> {
        self.lifts.then(|| Service {
            capacity: self.lift_people.unwrap_or(LIFTS.capacity),
            speed: self.lift_speed.unwrap_or(LIFTS.speed),
            ..LIFTS
        })
    }
}

/// What the alarm tells people to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Mode {
    /// Everybody leaves the building.
    Evacuate,
    /// Everybody goes behind a door that locks; comparative only.
    Lockdown,
    /// Everybody goes into a room without an outer wall; comparative only.
    Shelter,
}

impl From<Mode> for parvis_app::egress::Mode {
    fn from(mode: Mode) -> Self {
        match mode {
            Mode::Evacuate => Self::Evacuate,
            Mode::Lockdown => Self::Lockdown,
            Mode::Shelter => Self::Shelter,
        }
    }
}

/// How people decide which exit to take.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Choosing {
    /// The nearest; who stands in a queue turns to one that is clearly sooner.
    Turning,
    /// The nearest, whatever the queue.
    Nearest,
    /// The soonest, as if everybody knew every queue; turning only for a clear gain.
    Quickest,
    /// The one the plan gives to their room, class or level (exits.toml); without one, as with turning.
    Assigned,
    /// The one they came in by (entrances in exits.toml), where a way leads there.
    Familiar,
}

impl From<Choosing> for parvis_app::egress::Choosing {
    fn from(choosing: Choosing) -> Self {
        match choosing {
            Choosing::Turning => Self::Turning,
            Choosing::Nearest => Self::Nearest,
            Choosing::Quickest => Self::Quickest,
            Choosing::Assigned => Self::Assigned,
            Choosing::Familiar => Self::Familiar,
        }
    }
}

/// How many people pass a door.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Doors {
    /// As many as the crowd itself gets through.
    Emergent,
    /// At most 1.33 a second and metre of clear width, as codes count on (NIST TN 1822, IMO MSC.1/Circ.1533).
    Capped,
}

/// The models by which people walk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Walking {
    /// Collision-free speed model: everybody heads on and slows down as the room in front gets short.
    Cfsm,
    /// Anticipation velocity model: everybody looks about a second ahead and steps aside in time.
    Avm,
}

impl From<Walking> for parvis_app::egress::Model {
    fn from(walking: Walking) -> Self {
        match walking {
            Walking::Cfsm => Self::CollisionFreeSpeed,
            Walking::Avm => Self::AnticipationVelocity,
        }
    }
}

/// Formats the floor plan or dossier can leave in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum ExportAs {
    /// GeoJSON in longitude and latitude.
    Geojson,
    /// IMDF, as a zip.
    Imdf,
    /// OpenStreetMap Simple Indoor Tagging, as XML.
    Osm,
    /// The whole dossier as one zip.
    Zip,
}

/// A speed lifts have.
fn lift_speed(text: &str) -> Result<f64, String> {
    let speed = text.parse().ok().filter(|speed| (0.1..=20.0).contains(speed));
    speed.ok_or_else(|| "a number from 0.1 to 20 is wanted".to_owned())
}

/// A file name that says which shape trajectories are to have.
fn trajectories(name: &str) -> Result<PathBuf, String> {
    let path = PathBuf::from(name);
    let known = parvis_app::Trajectories::of(&path).is_some();
    known.then_some(path).ok_or_else(|| "the name must end in .sqlite or .parquet".to_owned())
}

fn language(tag: &str) -> Result<Language, String> {
    Language::parse(tag).ok_or_else(|| {
        let known: Vec<&str> = Language::ALL.iter().map(|language| language.tag()).collect();
        format!("Parvis speaks {}", known.join(", "))
    })
}
