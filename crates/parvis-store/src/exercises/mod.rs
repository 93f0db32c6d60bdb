//! Exercises: the list of events of each, the scenario it plays, who sits in it. What an event says is not read here:
//! to the store it is sealed bytes with a number.

mod write;

use crate::id::{DossierId, ExerciseId, NodeId};
use crate::seal::{Own, sha256};
use crate::store::{Store, time};
use crate::tables::{exercise, exercise_event, exercise_file, exercise_seat};
use crate::trouble::Trouble;
use jiff::Timestamp;
use sea_orm::sqlx::postgres::PgListener;
use sea_orm::{
    ColumnTrait as _, Condition, ConnectionTrait, DbBackend, EntityTrait as _, FromQueryResult,
    QueryFilter as _, QueryOrder as _, QuerySelect as _, Select, Statement,
};

/// The channel on which the processes of one PostgreSQL tell each other that an exercise went on.
const CHANNEL: &str = "parvis_exercise";

/// The channel on which they tell each other who is connected.
const HERE: &str = "parvis_exercise_here";
/// What is exercised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExerciseKind {
    /// Talked through at tables.
    Tabletop,
    /// Walked through in the building.
    Drill,
}

impl ExerciseKind {
    /// The word in the table.
    const fn word(self) -> &'static str {
        match self {
            Self::Tabletop => "tabletop",
            Self::Drill => "drill",
        }
    }
}

/// An exercise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exercise {
    /// Its id.
    pub id: ExerciseId,
    /// What is exercised.
    pub kind: ExerciseKind,
    /// The dossier it is about, if it is about one.
    pub dossier: Option<DossierId>,
    /// The place it belongs to.
    pub node: NodeId,
    /// What people type to join.
    pub code: String,
    /// The scenario it plays; of a drill, what is practised.
    pub scenario: String,
    /// When it was set up; its events count their seconds from here.
    pub at: Timestamp,
    /// By whom, as the journal calls them.
    pub who: String,
    /// When it came to its end.
    pub ended: Option<Timestamp>,
    /// How often its scenario was changed; grows by one with each change.
    pub packs: i64,
    /// The exercise it only rehearses.
    pub rehearses: Option<ExerciseId>,
    /// When a process last let its clock run.
    pub alive: Option<Timestamp>,
}

/// An exercise to be set up.
#[derive(Clone, Copy, Debug)]
pub struct NewExercise<'a> {
    /// What is exercised.
    pub kind: ExerciseKind,
    /// The dossier it is about, if it is about one.
    pub dossier: Option<&'a DossierId>,
    /// The place it belongs to.
    pub node: &'a NodeId,
    /// What people type to join.
    pub code: &'a str,
    /// The scenario it plays; of a drill, what is practised.
    pub scenario: &'a str,
    /// The scenario itself, or the names of the rooms as they were: an exercise is read with its own, whatever comes later.
    pub pack: &'a [u8],
    /// Its first events.
    pub events: &'a [Vec<u8>],
    /// The exercise it only rehearses.
    pub rehearses: Option<&'a ExerciseId>,
}

/// Events to be added.
#[derive(Clone, Copy, Debug)]
pub struct NewEvents<'a> {
    /// Of which exercise.
    pub exercise: &'a ExerciseId,
    /// The number of the event they come after.
    pub after: u64,
    /// The events, in order.
    pub events: &'a [Vec<u8>],
    /// With them the exercise comes to its end; then its names are to go at this time.
    pub ends: Option<Timestamp>,
}

/// An exercise without its scenario, which is large and asked for on its own.
#[derive(FromQueryResult)]
struct Head {
    id: String,
    node: String,
    code: String,
    scenario: String,
    at: i64,
    who: String,
    ended: Option<i64>,
    packs: i64,
    master: String,
    wrapped: Vec<u8>,
    rehearses: Option<String>,
    kind: String,
    dossier: Option<String>,
    summary: Option<Vec<u8>>,
    alive: Option<i64>,
}

/// The columns of a [`Head`].
const HEAD: [exercise::Column; 15] = [
    exercise::Column::Id,
    exercise::Column::Node,
    exercise::Column::Code,
    exercise::Column::Scenario,
    exercise::Column::At,
    exercise::Column::Who,
    exercise::Column::Ended,
    exercise::Column::Packs,
    exercise::Column::Master,
    exercise::Column::Wrapped,
    exercise::Column::Rehearses,
    exercise::Column::Kind,
    exercise::Column::Dossier,
    exercise::Column::Summary,
    exercise::Column::Alive,
];

/// What `forget` says once the names went: never again.
const FORGOTTEN: i64 = i64::MAX;

impl Store {
    /// An exercise.
    ///
    /// # Errors
    /// There is none under this id.
    pub async fn exercise(&self, id: &ExerciseId) -> Result<Exercise, Trouble> {
        fetch(&self.db, id).await.map(from_head)
    }

    /// The exercise that this code joins and that has not ended.
    ///
    /// # Errors
    /// The database is away.
    pub async fn exercise_by_code(&self, code: &str) -> Result<Option<Exercise>, Trouble> {
        let open = heads().filter(exercise::Column::Ended.is_null());
        let found = open.filter(exercise::Column::Code.eq(code)).into_model::<Head>().one(&self.db);
        Ok(found.await?.map(from_head))
    }

    /// Every exercise of a kind, the newest first; of one that ended, too.
    ///
    /// # Errors
    /// The database is away.
    pub async fn exercise_list(&self, kind: ExerciseKind) -> Result<Vec<Exercise>, Trouble> {
        let rows = heads().filter(exercise::Column::Kind.eq(kind.word()));
        let rows = rows.order_by_desc(exercise::Column::At).order_by_asc(exercise::Column::Id);
        Ok(rows.into_model::<Head>().all(&self.db).await?.into_iter().map(from_head).collect())
    }

    /// The places that have exercises of a kind.
    ///
    /// # Errors
    /// The database is away.
    pub async fn exercise_nodes(&self, kind: ExerciseKind) -> Result<Vec<NodeId>, Trouble> {
        let nodes = exercise::Entity::find().select_only().column(exercise::Column::Node).distinct();
        let nodes = nodes.filter(exercise::Column::Kind.eq(kind.word()));
        let nodes: Vec<String> = nodes.into_tuple().all(&self.db).await?;
        Ok(nodes.into_iter().map(Into::into).collect())
    }

    /// The exercises of a kind at these places, the newest first, each with what was written down for lists; of those that
    /// ended, too.
    ///
    /// # Errors
    /// The database is away.
    pub async fn exercise_list_at(
        &self,
        kind: ExerciseKind,
        nodes: &[NodeId],
    ) -> Result<Vec<(Exercise, Option<Vec<u8>>)>, Trouble> {
        let rows = heads().filter(exercise::Column::Kind.eq(kind.word()));
        let rows = rows.filter(exercise::Column::Node.is_in(nodes.iter().map(NodeId::as_str)));
        let rows = rows.order_by_desc(exercise::Column::At).order_by_asc(exercise::Column::Id);
        let rows = rows.into_model::<Head>().all(&self.db).await?.into_iter();
        let opened = |row: Head| {
            let summary = row.summary.as_ref();
            let summary = summary.map(|sealed| self.own(&row)?.open(SUMMARY, sealed)).transpose()?;
            Ok((from_head(row), summary))
        };
        rows.map(opened).collect()
    }

    /// The tabletop exercises set up after `since` that have not ended.
    ///
    /// # Errors
    /// The database is away.
    pub async fn exercise_going(&self, since: Timestamp) -> Result<Vec<ExerciseId>, Trouble> {
        let newer = exercise::Column::At.gt(since.as_microsecond());
        self.ids(Condition::all().add(exercise::Column::Ended.is_null()).add(newer)).await
    }

    /// The tabletop exercises that ended and whose names are to go by now. Of those that ended before this was written down nobody
    /// knows when: they are among them until [`crate::store::Write::exercise_forget_at`] says it.
    ///
    /// # Errors
    /// The database is away.
    pub async fn exercise_forgettable(&self, now: Timestamp) -> Result<Vec<ExerciseId>, Trouble> {
        let due = exercise::Column::Forget.lte(now.as_microsecond());
        let due = Condition::any().add(due).add(exercise::Column::Forget.is_null());
        self.ids(Condition::all().add(exercise::Column::Ended.is_not_null()).add(due)).await
    }

    /// The rehearsal of an exercise that has not ended.
    ///
    /// # Errors
    /// The database is away.
    pub async fn exercise_rehearsal(&self, of: &ExerciseId) -> Result<Option<ExerciseId>, Trouble> {
        let of = exercise::Column::Rehearses.eq(of.as_str());
        Ok(self.ids(Condition::all().add(exercise::Column::Ended.is_null()).add(of)).await?.pop())
    }

    /// The rehearsals set up before this.
    ///
    /// # Errors
    /// The database is away.
    pub async fn exercise_rehearsals(&self, before: Timestamp) -> Result<Vec<ExerciseId>, Trouble> {
        let older = exercise::Column::At.lt(before.as_microsecond());
        self.ids(Condition::all().add(exercise::Column::Rehearses.is_not_null()).add(older)).await
    }

    async fn ids(&self, which: Condition) -> Result<Vec<ExerciseId>, Trouble> {
        let ids = exercise::Entity::find().select_only().column(exercise::Column::Id).filter(which);
        let ids = ids.filter(exercise::Column::Kind.eq(ExerciseKind::Tabletop.word()));
        let ids: Vec<String> = ids.order_by_asc(exercise::Column::At).into_tuple().all(&self.db).await?;
        Ok(ids.into_iter().map(Into::into).collect())
    }

    /// The drills of a dossier, the newest first.
    ///
    /// # Errors
    /// The database is away.
    pub async fn dossier_drills(&self, dossier: &DossierId) -> Result<Vec<Exercise>, Trouble> {
        let rows = heads().filter(exercise::Column::Dossier.eq(dossier.as_str()));
        let rows = rows.filter(exercise::Column::Kind.eq(ExerciseKind::Drill.word()));
        let rows = rows.order_by_desc(exercise::Column::At).order_by_asc(exercise::Column::Id);
        Ok(rows.into_model::<Head>().all(&self.db).await?.into_iter().map(from_head).collect())
    }

    /// The events after one, in order.
    ///
    /// # Errors
    /// No such exercise; an event that is damaged or not in its place.
    pub async fn exercise_events(&self, id: &ExerciseId, after: u64) -> Result<Vec<Vec<u8>>, Trouble> {
        self.events_in(&self.db, id, after).await
    }

    async fn events_in(
        &self,
        db: &impl ConnectionTrait,
        id: &ExerciseId,
        after: u64,
    ) -> Result<Vec<Vec<u8>>, Trouble> {
        let own = self.own(&fetch(db, id).await?)?;
        let after = i64::try_from(after).unwrap_or(i64::MAX);
        let rows = exercise_event::Entity::find()
            .filter(exercise_event::Column::Exercise.eq(id.as_str()))
            .filter(exercise_event::Column::Number.gt(after))
            .order_by_asc(exercise_event::Column::Number);
        let opened = |row: exercise_event::Model| own.open(&place(row.number.unsigned_abs()), &row.sealed);
        rows.all(db).await?.into_iter().map(opened).collect()
    }

    /// The scenario of an exercise, and how often it was changed.
    ///
    /// # Errors
    /// No such exercise.
    pub async fn exercise_pack(&self, id: &ExerciseId) -> Result<(Vec<u8>, i64), Trouble> {
        let own = self.own(&fetch(&self.db, id).await?)?;
        let pack = exercise::Entity::find_by_id(id.as_str()).select_only();
        let pack = pack.columns([exercise::Column::Pack, exercise::Column::Packs]).into_tuple();
        let (pack, packs): (Vec<u8>, i64) = pack.one(&self.db).await?.ok_or_else(|| no_such(id))?;
        Ok((own.open(PACK, &pack)?, packs))
    }

    /// A picture or document of an exercise, by the SHA-256 of its bytes.
    ///
    /// # Errors
    /// The exercise has none such; it is damaged.
    pub async fn exercise_file(&self, id: &ExerciseId, address: &str) -> Result<Vec<u8>, Trouble> {
        let own = self.own(&fetch(&self.db, id).await?)?;
        let row = exercise_file::Entity::find_by_id((id.as_str().to_owned(), address.to_owned()));
        let row = row.one(&self.db).await?;
        let row = row.ok_or_else(|| Trouble::NoSuch { what: "file", id: address.to_owned() })?;
        own.open(&file(address), &row.sealed)
    }

    /// Who holds the seat of a browser with this secret.
    ///
    /// # Errors
    /// The database is away.
    pub async fn exercise_person(&self, id: &ExerciseId, secret: &str) -> Result<Option<String>, Trouble> {
        let seat = exercise_seat::Entity::find_by_id(sha256(secret.as_bytes())).one(&self.db).await?;
        let seat = seat.filter(|seat| seat.exercise == id.as_str() && seat.moved.is_none());
        Ok(seat.map(|seat| seat.person))
    }

    /// Whether the one who held a seat with this secret went on in another browser.
    ///
    /// # Errors
    /// The database is away.
    pub async fn exercise_moved(&self, id: &ExerciseId, secret: &str) -> Result<bool, Trouble> {
        let seat = exercise_seat::Entity::find_by_id(sha256(secret.as_bytes())).one(&self.db).await?;
        Ok(seat.is_some_and(|seat| seat.exercise == id.as_str() && seat.moved.is_some()))
    }

    /// What other processes on the same database do to exercises, as it happens. None on SQLite, which has no way to tell.
    ///
    /// # Errors
    /// The database is away.
    pub async fn exercise_news(&self) -> Result<Option<ExerciseNews>, Trouble> {
        if self.db.get_database_backend() != DbBackend::Postgres {
            return Ok(None);
        }
        let away = |error: sea_orm::sqlx::Error| {
            Trouble::Database(sea_orm::DbErr::Conn(sea_orm::RuntimeErr::SqlxError(error.into())))
        };
        let mut listener =
            PgListener::connect_with(self.db.get_postgres_connection_pool()).await.map_err(away)?;
        listener.listen_all([CHANNEL, HERE]).await.map_err(away)?;
        Ok(Some(ExerciseNews { listener }))
    }

    /// Tells other processes on the same database who is connected to this one, in at most 8000 bytes. On SQLite there are
    /// none to tell.
    ///
    /// # Errors
    /// The database is away.
    pub async fn exercise_tell(&self, text: &str) -> Result<(), Trouble> {
        if self.db.get_database_backend() == DbBackend::Postgres {
            let tell = Statement::from_sql_and_values(
                DbBackend::Postgres,
                "SELECT pg_notify($1, $2)",
                [HERE.into(), text.into()],
            );
            self.db.execute_raw(tell).await?;
        }
        Ok(())
    }

    fn own(&self, row: &Head) -> Result<Own, Trouble> {
        if row.master != self.master.name() {
            let here = self.master.name().into();
            return Err(Trouble::OtherKey { address: row.id.clone(), sealed: row.master.clone(), here });
        }
        Own::open_wrapped(&self.master, &row.id, &row.wrapped)
    }
}

/// Something that is heard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Heard {
    /// An exercise went on.
    Went(ExerciseId),
    /// What a process says of who is connected to it.
    Here(String),
    /// The line broke and was made anew: some news may be missing.
    Broke,
}

/// What is heard from other processes.
pub struct ExerciseNews {
    listener: PgListener,
}

impl ExerciseNews {
    /// The next that is heard.
    ///
    /// # Errors
    /// The database is away.
    pub async fn next(&mut self) -> Result<Heard, Trouble> {
        let heard = self.listener.try_recv().await.map_err(|error| {
            Trouble::Database(sea_orm::DbErr::Conn(sea_orm::RuntimeErr::SqlxError(error.into())))
        })?;
        Ok(match heard {
            Some(heard) if heard.channel() == HERE => Heard::Here(heard.payload().to_owned()),
            Some(heard) => Heard::Went(heard.payload().into()),
            None => Heard::Broke,
        })
    }
}

/// What the scenario is bound to when it is sealed.
const PACK: &str = "pack";
/// What that which lists say is bound to.
const SUMMARY: &str = "summary";

/// What an event is bound to: one put in another's place does not open.
fn place(number: u64) -> String {
    format!("event {number}")
}

/// What a picture or document is bound to.
fn file(address: &str) -> String {
    format!("file {address}")
}

fn heads() -> Select<exercise::Entity> {
    exercise::Entity::find().select_only().columns(HEAD)
}

async fn fetch(db: &impl ConnectionTrait, id: &ExerciseId) -> Result<Head, Trouble> {
    let one = heads().filter(exercise::Column::Id.eq(id.as_str()));
    one.into_model().one(db).await?.ok_or_else(|| no_such(id))
}

async fn fetch_locked(db: &impl ConnectionTrait, id: &ExerciseId) -> Result<Head, Trouble> {
    let one = heads().filter(exercise::Column::Id.eq(id.as_str())).lock_exclusive();
    one.into_model().one(db).await?.ok_or_else(|| no_such(id))
}

/// The number of the newest event; 0 before the first.
async fn newest(db: &impl ConnectionTrait, id: &ExerciseId) -> Result<u64, Trouble> {
    let row = exercise_event::Entity::find()
        .filter(exercise_event::Column::Exercise.eq(id.as_str()))
        .select_only()
        .column(exercise_event::Column::Number)
        .order_by_desc(exercise_event::Column::Number)
        .into_tuple::<i64>()
        .one(db)
        .await?;
    Ok(row.unwrap_or(0).unsigned_abs())
}

fn no_such(id: &ExerciseId) -> Trouble {
    Trouble::NoSuch { what: "exercise", id: id.to_string() }
}

fn from_head(row: Head) -> Exercise {
    Exercise {
        id: row.id.into(),
        kind: if row.kind == ExerciseKind::Drill.word() {
            ExerciseKind::Drill
        } else {
            ExerciseKind::Tabletop
        },
        dossier: row.dossier.map(Into::into),
        node: row.node.into(),
        code: row.code,
        scenario: row.scenario,
        at: time(row.at),
        who: row.who,
        ended: row.ended.map(time),
        packs: row.packs,
        rehearses: row.rehearses.map(Into::into),
        alive: row.alive.map(time),
    }
}
