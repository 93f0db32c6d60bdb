//! The tables of the first edition.

use super::{Tables, bytes, index, maybe_number, number, points, table};
use sea_orm_migration::prelude::*;

/// The tables of the first edition.
pub(super) struct First;

impl MigrationName for First {
    fn name(&self) -> &'static str {
        "0001_first"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for First {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let tables = Tables { backend: manager.get_database_backend() };
        for table in [
            tables.nodes(),
            tables.dossiers(),
            tables.revisions(),
            tables.changes(),
            tables.contents(),
            tables.files(),
            tables.journal(),
            tables.journal_head(),
            tables.jobs(),
        ] {
            manager.create_table(table).await?;
        }
        for index in indices() {
            manager.create_index(index).await?;
        }
        let start = Query::insert()
            .into_table("journal_head")
            .columns(["id", "line", "hash"])
            .values_panic([0_i64.into(), 0_i64.into(), crate::journal::START.into()])
            .to_owned();
        manager.execute(start).await
    }

    async fn down(&self, _: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("there is nothing before the first tables".into()))
    }
}

impl Tables {
    fn nodes(&self) -> TableCreateStatement {
        table("node")
            .col(self.text("id").primary_key())
            .col(self.maybe("parent"))
            .col(self.text("kind"))
            .col(self.text("name"))
            .take()
    }

    fn dossiers(&self) -> TableCreateStatement {
        table("dossier")
            .col(self.text("id").primary_key())
            .col(self.text("node"))
            .col(number("head"))
            .foreign_key(&mut points(["node"], "node", ["id"]))
            .take()
    }

    fn revisions(&self) -> TableCreateStatement {
        table("revision")
            .col(self.text("dossier"))
            .col(number("number"))
            .col(number("base"))
            .col(maybe_number("undoes"))
            .col(number("at"))
            .col(self.text("who"))
            .col(self.text("why"))
            .primary_key(Index::create().col("dossier").col("number"))
            .foreign_key(&mut points(["dossier"], "dossier", ["id"]))
            .take()
    }

    fn changes(&self) -> TableCreateStatement {
        table("change")
            .col(self.text("dossier"))
            .col(self.text("path"))
            .col(number("revision"))
            .col(self.maybe("before"))
            .col(self.maybe("after"))
            .primary_key(Index::create().col("dossier").col("path").col("revision"))
            .foreign_key(&mut points(["dossier", "revision"], "revision", ["dossier", "number"]))
            .take()
    }

    fn contents(&self) -> TableCreateStatement {
        table("content")
            .col(self.text("dossier"))
            .col(self.text("sha256"))
            .col(number("size"))
            .col(self.text("master"))
            .col(bytes("wrapped"))
            .col(ColumnDef::new("bytes").blob())
            .col(self.maybe("sealed"))
            .primary_key(Index::create().col("dossier").col("sha256"))
            .foreign_key(&mut points(["dossier"], "dossier", ["id"]))
            .take()
    }

    fn files(&self) -> TableCreateStatement {
        table("file")
            .col(self.text("id").primary_key())
            .col(self.text("dossier"))
            .col(self.text("sha256"))
            .col(self.text("name"))
            .col(self.text("kind"))
            .col(number("at"))
            .col(self.text("who"))
            .foreign_key(&mut points(["dossier", "sha256"], "content", ["dossier", "sha256"]))
            .take()
    }

    fn journal(&self) -> TableCreateStatement {
        table("journal")
            .col(number("line").primary_key())
            .col(number("at"))
            .col(self.text("who"))
            .col(self.text("what"))
            .col(self.text("about"))
            .col(self.text("detail"))
            .col(self.text("previous"))
            .col(self.text("hash"))
            .take()
    }

    fn journal_head(&self) -> TableCreateStatement {
        table("journal_head")
            .col(number("id").primary_key())
            .col(number("line"))
            .col(self.text("hash"))
            .take()
    }

    fn jobs(&self) -> TableCreateStatement {
        table("job")
            .col(self.text("id").primary_key())
            .col(self.text("kind"))
            .col(self.text("about"))
            .col(self.text("payload"))
            .col(self.text("state"))
            .col(self.maybe("dedupe").unique_key())
            .col(number("due"))
            .col(maybe_number("lease_until"))
            .col(number("attempt"))
            .col(number("attempts_at_most"))
            .col(number("done"))
            .col(number("total"))
            .col(ColumnDef::new("stop").boolean().not_null())
            .col(self.text("note"))
            .col(number("created"))
            .col(maybe_number("ended"))
            .take()
    }
}

fn indices() -> [IndexCreateStatement; 6] {
    [
        index("node_by_parent", "node", &["parent"]),
        index("dossier_by_node", "dossier", &["node"]),
        index("change_by_revision", "change", &["dossier", "revision"]),
        index("file_by_dossier", "file", &["dossier"]),
        index("journal_by_about", "journal", &["about", "line"]),
        index("job_by_state", "job", &["state", "due"]),
    ]
}
