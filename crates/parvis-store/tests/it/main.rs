//! The whole suite: each test is written once and runs on SQLite and on PostgreSQL.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

mod accounts;
mod approvals;
mod backup;
mod exercises;
mod files;
mod fixture;
mod job_files;
mod jobs;
mod journal;
mod kill;
mod properties;
mod results;
mod revisions;
mod summaries;
mod tree;
