//! The rows as they are kept: one struct a table. They leave this crate only inside a backup.

/// One table: its rows, readable and writable as one JSON line each.
macro_rules! table {
    ($(#[$doc:meta])* $module:ident $name:tt { $($(#[$meta:meta])* $field:ident: $kind:ty,)* }) => {
        $(#[$doc])*
        pub(crate) mod $module {
            use sea_orm::entity::prelude::*;

            #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, serde::Serialize, serde::Deserialize)]
            #[sea_orm(table_name = $name)]
            pub struct Model {
                $($(#[$meta])* pub $field: $kind,)*
            }

            #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
            pub enum Relation {}

            impl ActiveModelBehavior for ActiveModel {}
        }
    };
}

table! {
    /// A place in the tree.
    node "node" {
        #[sea_orm(primary_key, auto_increment = false)] id: String,
        parent: Option<String>,
        kind: String,
        name: String,
    }
}
table! {
    /// A dossier; `head` is the number of its newest revision, 0 before the first.
    dossier "dossier" {
        #[sea_orm(primary_key, auto_increment = false)] id: String,
        node: String,
        head: i64,
    }
}
table! {
    /// A revision; `at` is microseconds since 1970, as everywhere here: what both databases keep exactly.
    revision "revision" {
        #[sea_orm(primary_key, auto_increment = false)] dossier: String,
        #[sea_orm(primary_key, auto_increment = false)] number: i64,
        base: i64,
        undoes: Option<i64>,
        at: i64,
        who: String,
        why: String,
    }
}
table! {
    /// What a revision did to one part: the SHA-256 it had before and has after; none where there is no part.
    change "change" {
        #[sea_orm(primary_key, auto_increment = false)] dossier: String,
        #[sea_orm(primary_key, auto_increment = false)] path: String,
        #[sea_orm(primary_key, auto_increment = false)] revision: i64,
        before: Option<String>,
        after: Option<String>,
    }
}
table! {
    /// Sealed bytes of a dossier, under the SHA-256 of what they were before: here, or in the folder under `sealed`.
    content "content" {
        #[sea_orm(primary_key, auto_increment = false)] dossier: String,
        #[sea_orm(primary_key, auto_increment = false)] sha256: String,
        size: i64,
        master: String,
        #[serde(with = "super::as_base64")] wrapped: Vec<u8>,
        #[serde(with = "super::as_base64_maybe")] bytes: Option<Vec<u8>>,
        sealed: Option<String>,
    }
}
table! {
    /// A file of a dossier.
    file "file" {
        #[sea_orm(primary_key, auto_increment = false)] id: String,
        dossier: String,
        sha256: String,
        name: String,
        kind: String,
        at: i64,
        who: String,
        shows: Option<String>,
    }
}
table! {
    /// A line of the journal.
    journal "journal" {
        #[sea_orm(primary_key, auto_increment = false)] line: i64,
        at: i64,
        who: String,
        what: String,
        about: String,
        detail: String,
        previous: String,
        hash: String,
    }
}
table! {
    /// The last line of the journal: the one row that those who append wait for.
    journal_head "journal_head" {
        #[sea_orm(primary_key, auto_increment = false)] id: i64,
        line: i64,
        hash: String,
    }
}
table! {
    /// A piece of long work.
    job "job" {
        #[sea_orm(primary_key, auto_increment = false)] id: String,
        kind: String,
        about: String,
        payload: String,
        state: String,
        dedupe: Option<String>,
        due: i64,
        lease_until: Option<i64>,
        attempt: i64,
        attempts_at_most: i64,
        done: i64,
        total: i64,
        stop: bool,
        note: String,
        created: i64,
        ended: Option<i64>,
    }
}
table! {
    /// Somebody who signs in.
    account "account" {
        #[sea_orm(primary_key, auto_increment = false)] id: String,
        login: String,
        name: String,
        password: Option<String>,
        second: Option<String>,
        language: Option<String>,
        created: i64,
        closed: Option<i64>,
    }
}
table! {
    /// A role given to an account at a place, and below it.
    grant "role_grant" {
        #[sea_orm(primary_key, auto_increment = false)] id: String,
        account: String,
        node: String,
        role: String,
        until: Option<i64>,
        at: i64,
        by: String,
    }
}
table! {
    /// A sign-in: known to its browser by a secret, of which the SHA-256 stands here.
    session "session" {
        #[sea_orm(primary_key, auto_increment = false)] id: String,
        secret: String,
        account: String,
        device: String,
        began: i64,
        seen: i64,
        ends: i64,
    }
}
table! {
    /// A passkey of an account: `key` and `state` as whoever checks signatures writes them.
    passkey "passkey" {
        #[sea_orm(primary_key, auto_increment = false)] id: String,
        account: String,
        credential: String,
        handle: String,
        name: String,
        #[serde(with = "super::as_base64")] key: Vec<u8>,
        #[serde(with = "super::as_base64")] state: Vec<u8>,
        made: i64,
        used: Option<i64>,
    }
}
table! {
    /// A question that a browser is to sign. It lives for minutes, so no backup carries it.
    challenge "challenge" {
        #[sea_orm(primary_key, auto_increment = false)] id: String,
        account: Option<String>,
        #[serde(with = "super::as_base64")] asked: Vec<u8>,
        ends: i64,
    }
}
table! {
    /// A link that works once: an invitation or a way to sign in.
    link "link" {
        #[sea_orm(primary_key, auto_increment = false)] secret: String,
        account: String,
        purpose: String,
        made: i64,
        ends: i64,
        used: Option<i64>,
    }
}
table! {
    /// What lists and maps say of a dossier without opening it. Worked out anew after each save; none of it is a source.
    summary "summary" {
        #[sea_orm(primary_key, auto_increment = false)] dossier: String,
        way: String,
        name: String,
        sought: String,
        country: String,
        class: String,
        revision: i64,
        errors: i64,
        warnings: i64,
        notes: i64,
        drawn: bool,
        stage: String,
        until: Option<String>,
        lon: Option<i64>,
        lat: Option<i64>,
    }
}
table! {
    /// A part of what a run of the building found, as sealed content of the dossier, and the revision that was run.
    run_result "run_result" {
        #[sea_orm(primary_key, auto_increment = false)] job: String,
        #[sea_orm(primary_key, auto_increment = false)] part: String,
        dossier: String,
        revision: i64,
        at: i64,
        sha256: String,
    }
}
table! {
    /// A file that a job was given or made, under a key of its own that the master key wraps: its bytes here, or in the
    /// folder under `sealed`. It lives for days, so no backup carries it.
    job_file "job_file" {
        #[sea_orm(primary_key, auto_increment = false)] job: String,
        #[sea_orm(primary_key, auto_increment = false)] part: String,
        ends: i64,
        master: String,
        #[serde(with = "super::as_base64")] wrapped: Vec<u8>,
        #[serde(with = "super::as_base64_maybe")] bytes: Option<Vec<u8>>,
        sealed: Option<String>,
    }
}
table! {
    /// A plan that was sent for approval; `until` is a day.
    submission "submission" {
        #[sea_orm(primary_key, auto_increment = false)] id: String,
        dossier: String,
        revision: i64,
        number: i64,
        at: i64,
        who: String,
        until: String,
        in_force: Option<i64>,
        ended: Option<i64>,
    }
}
table! {
    /// Somebody who was asked, and their answer; `words` is the SHA-256 of sealed content, `revision` what they saw.
    approval "approval" {
        #[sea_orm(primary_key, auto_increment = false)] submission: String,
        #[sea_orm(primary_key, auto_increment = false)] account: String,
        place: i64,
        verdict: Option<String>,
        words: Option<String>,
        at: Option<i64>,
        revision: Option<i64>,
        parts: Option<String>,
    }
}
table! {
    /// A comment; `words` and `answer` are SHA-256 of sealed content.
    comment "comment" {
        #[sea_orm(primary_key, auto_increment = false)] id: String,
        dossier: String,
        revision: i64,
        place: String,
        at: i64,
        who: String,
        words: Option<String>,
        answer: Option<String>,
        answered: Option<i64>,
        answered_by: Option<String>,
    }
}
table! {
    /// An exercise at a place: `wrapped` is its own key under the master key, `pack` its scenario, sealed under that;
    /// `forget` is when its names are to go, once it ended: the end of time once they went; `summary` is what lists say of
    /// it, sealed too, none if nobody has written it down yet; `alive` is when a process last let its clock run.
    exercise "exercise" {
        #[sea_orm(primary_key, auto_increment = false)] id: String,
        kind: String,
        node: String,
        dossier: Option<String>,
        code: String,
        scenario: String,
        at: i64,
        who: String,
        ended: Option<i64>,
        packs: i64,
        master: String,
        #[serde(with = "super::as_base64")] wrapped: Vec<u8>,
        #[serde(with = "super::as_base64")] pack: Vec<u8>,
        rehearses: Option<String>,
        forget: Option<i64>,
        #[serde(default, with = "super::as_base64_maybe")] summary: Option<Vec<u8>>,
        #[serde(default)] alive: Option<i64>,
    }
}
table! {
    /// An event of an exercise, sealed under its key.
    exercise_event "exercise_event" {
        #[sea_orm(primary_key, auto_increment = false)] exercise: String,
        #[sea_orm(primary_key, auto_increment = false)] number: i64,
        #[serde(with = "super::as_base64")] sealed: Vec<u8>,
    }
}
table! {
    /// Somebody's seat in an exercise: what their browser holds stands here as its SHA-256; `moved` is when they went on
    /// in another browser.
    exercise_seat "exercise_seat" {
        #[sea_orm(primary_key, auto_increment = false)] secret: String,
        exercise: String,
        person: String,
        at: i64,
        moved: Option<i64>,
    }
}
table! {
    /// A picture or document of an exercise by the SHA-256 of its bytes, sealed under the exercise's key.
    exercise_file "exercise_file" {
        #[sea_orm(primary_key, auto_increment = false)] exercise: String,
        #[sea_orm(primary_key, auto_increment = false)] sha256: String,
        #[serde(with = "super::as_base64")] sealed: Vec<u8>,
    }
}
table! {
    /// A code that takes somebody's seat to another browser: it stands here as its SHA-256. Codes live for minutes, so
    /// no backup carries them.
    exercise_pass "exercise_pass" {
        #[sea_orm(primary_key, auto_increment = false)] code: String,
        exercise: String,
        person: String,
        ends: i64,
    }
}

/// Does something with every table that a backup carries, in an order in which rows may be put in.
macro_rules! each_table {
    ($do:ident) => {
        $do!(node, "node");
        $do!(dossier, "dossier");
        $do!(revision, "revision");
        $do!(change, "change");
        $do!(content, "content");
        $do!(file, "file");
        $do!(journal, "journal");
        $do!(journal_head, "journal_head");
        $do!(job, "job");
        $do!(account, "account");
        $do!(grant, "role_grant");
        $do!(session, "session");
        $do!(passkey, "passkey");
        $do!(link, "link");
        $do!(summary, "summary");
        $do!(run_result, "run_result");
        $do!(submission, "submission");
        $do!(approval, "approval");
        $do!(comment, "comment");
        $do!(exercise, "exercise");
        $do!(exercise_event, "exercise_event");
        $do!(exercise_seat, "exercise_seat");
        $do!(exercise_file, "exercise_file");
    };
}
pub(crate) use each_table;

/// Bytes in a JSON line.
pub(crate) mod as_base64 {
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;
    use serde::{Deserialize, Deserializer, Serializer, de};

    pub(crate) fn serialize<S: Serializer>(bytes: &[u8], to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&STANDARD.encode(bytes))
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<u8>, D::Error> {
        STANDARD.decode(String::deserialize(from)?).map_err(de::Error::custom)
    }
}

/// Bytes in a JSON line, or null.
pub(crate) mod as_base64_maybe {
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;
    use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

    #[expect(clippy::ref_option, reason = "serde asks for this shape")]
    pub(crate) fn serialize<S: Serializer>(bytes: &Option<Vec<u8>>, to: S) -> Result<S::Ok, S::Error> {
        bytes.as_ref().map(|bytes| STANDARD.encode(bytes)).serialize(to)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Vec<u8>>, D::Error> {
        let text = Option::<String>::deserialize(from)?;
        text.map(|text| STANDARD.decode(text)).transpose().map_err(de::Error::custom)
    }
}
