//! What must not be lost: dossiers as revisions, the tree they hang in, their files, the journal and the jobs.
//!
//! One code path over SQLite (one file, WAL) and PostgreSQL (`postgres://…`); every test here runs on both.
//!
//! * [`Store::open`] opens either and brings its tables up to date. Reading needs nothing more.
//! * [`Store::write`] opens a [`Write`]: one transaction in which any number of things are done, and all or none of
//!   them when [`Write::commit`] returns. What it returned for is on the disk: a crash loses nothing acknowledged.
//! * **Dossiers** ([`dossiers`]) are named parts (`site.toml`, `plan/level-0.geojson`); each save makes an immutable
//!   revision on top. Edits of different parts merge by themselves; an edit of a part that somebody else changed
//!   since is a [`Conflict`](dossiers::Conflict), never a silent overwrite. Undo is a revision too.
//! * The **tree** ([`tree`]): country ▸ region ▸ city ▸ site, as deep as wanted; a dossier hangs at a node.
//! * **Files** ([`files`]), such as blueprints and photos, are opened by dossier and random id only.
//! * **Content** (parts and files alike) is addressed by its SHA-256 and sealed with a key of its own, which the
//!   master key wraps; it says whose dossier it belongs to. Small content stays in the database, large content goes
//!   into a folder or an object store. [`seal`]
//! * **Summaries** ([`summaries`]): what a list or a map says of each dossier, so that none is opened for it.
//! * The **journal** ([`journal`]) is append-only and chained by hashes; each change writes its line in the same
//!   transaction; [`Store::verify`] finds any line changed, missing, doubled or moved.
//! * **Jobs** ([`jobs`]) are leased: a worker that dies loses its lease and another takes the job up.
//! * **Files of jobs** ([`Write::job_file_put`]), what one was given and what it made, are sealed too and live for days.
//! * **Results** of runs ([`Write::result_put`]) are content of the dossier too, known by the job that made them.
//! * **Approvals** ([`approvals`]): which revision was sent to whom, what each answered, and comments; their texts are
//!   content of the dossier.
//! * **Exercises** ([`exercises`]): the numbered events of each, its scenario and who sits in it, sealed under a key of
//!   its own; the processes of one PostgreSQL hear of each other's events.
//! * **Accounts** ([`accounts`]): who signs in, the roles they hold at places, their passkeys, sessions and one-time links. Secrets
//!   of sessions and links are kept as SHA-256 only.
//! * **Backup, restore and move** ([`backup`]) are one thing: a snapshot as an archive, proved by counts and hashes.
//!
//! Who may do what is not decided here. Time, randomness and keys are handed in. Errors are English sentences for
//! now ([`Trouble`]): no page shows them yet; they become messages of `locales/` where the app first shows one.
//!
//! To add a table: its struct in `tables.rs` (and in the list there, so that backup carries it), its columns in a new
//! migration of `schema/` (a released migration is never changed), its functions in a module of its own, its test
//! in `tests/it`, written once for both databases.

pub mod accounts;
pub mod approvals;
pub mod backup;
mod content;
pub mod dossiers;
pub mod exercises;
pub mod files;
mod id;
mod job_files;
pub mod jobs;
pub mod journal;
mod results;
mod schema;
pub mod seal;
mod store;
pub mod summaries;
mod tables;
pub mod tree;
mod trouble;

pub use id::{
    AccountId, CommentId, DossierId, ExerciseId, FileId, GrantId, JobId, NodeId, PasskeyId, Random,
    SessionId, SubmissionId,
};
pub use store::{Act, Opening, Store, Write, folder};
pub use trouble::Trouble;
