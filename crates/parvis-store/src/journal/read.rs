//! Reading the journal: a site's lines, a place's with all that lies in it, and what the ids in them are called.

use super::Line;
use crate::id::{DossierId, NodeId};
use crate::store::Store;
use crate::tables::{account, dossier, exercise, grant, journal as lines, node, summary};
use crate::trouble::Trouble;
use jiff::Timestamp;
use sea_orm::sea_query::{
    Alias, CommonTableExpression, Expr, ExprTrait as _, Func, JoinType, Query, SelectStatement, UnionType,
    WithClause,
};
use sea_orm::{
    ColumnTrait as _, Condition, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _,
};
use std::collections::BTreeMap;

/// The lines of so many exercises are looked for, those of the newest; ours: a school holds a dozen a year.
const EXERCISES: u64 = 200;

/// The letters of an id, as [`NodeId`] draws it: the last of what is said of a role.
const ID: i32 = 32;

/// Which lines are wanted, the newest first.
#[derive(Clone, Copy, Debug, Default)]
pub struct Sought<'a> {
    /// Lines before this one.
    pub before: Option<i64>,
    /// Written by whoever signs in with this.
    pub who: Option<&'a str>,
    /// What was done begins with this: `plan.`, `drawing.look`.
    pub what: Option<&'a str>,
    /// Not before this moment.
    pub since: Option<Timestamp>,
    /// Before this moment.
    pub until: Option<Timestamp>,
    /// At most so many.
    pub most: u64,
}

impl Sought<'_> {
    fn condition(&self) -> Condition {
        Condition::all()
            .add_option(self.before.map(|before| lines::Column::Line.lt(before)))
            .add_option(self.who.map(|who| lines::Column::Who.eq(who)))
            .add_option(self.what.map(|what| lines::Column::What.starts_with(what)))
            .add_option(self.since.map(|since| lines::Column::At.gte(since.as_microsecond())))
            .add_option(self.until.map(|until| lines::Column::At.lt(until.as_microsecond())))
    }
}

impl Store {
    /// The newest lines first, at most `most` of them, all or those about one id.
    ///
    /// # Errors
    /// The database is away.
    pub async fn journal(&self, about: Option<&str>, most: u64) -> Result<Vec<Line>, Trouble> {
        let about = Condition::all().add_option(about.map(|about| lines::Column::About.eq(about)));
        self.lines(about, &Sought { most, ..Sought::default() }).await
    }

    /// The newest lines first that say one thing was done since a time, at most `most` of them.
    ///
    /// # Errors
    /// The database is away.
    pub async fn journal_of(&self, what: &str, since: Timestamp, most: u64) -> Result<Vec<Line>, Trouble> {
        let what = Condition::all().add(lines::Column::What.eq(what));
        self.lines(what, &Sought { since: Some(since), most, ..Sought::default() }).await
    }

    /// The lines about a dossier, and about exercises and drills that were held at its place or are about it. Their lines
    /// stand under the place they were set up at, and begin with their id.
    ///
    /// # Errors
    /// The database is away.
    pub async fn journal_of_site(
        &self,
        dossier: &DossierId,
        node: &NodeId,
        sought: &Sought<'_>,
    ) -> Result<Vec<Line>, Trouble> {
        let held = exercise::Entity::find()
            .select_only()
            .column(exercise::Column::Id)
            .filter(exercise::Column::Dossier.eq(dossier.as_str()))
            .order_by_desc(exercise::Column::At)
            .limit(EXERCISES);
        let held: Vec<String> = held.into_tuple().all(&self.db).await?;
        let theirs =
            held.iter().fold(Condition::any().add(lines::Column::About.eq(node.as_str())), |any, id| {
                any.add(lines::Column::Detail.starts_with(id.as_str()))
            });
        let exercises = Condition::all().add(lines::Column::What.starts_with("exercise.")).add(theirs);
        self.lines(Condition::any().add(lines::Column::About.eq(dossier.as_str())).add(exercises), sought)
            .await
    }

    /// The lines about a place and all places in it, about their dossiers, and about the accounts of those who hold a role
    /// there, or held one: of them, what was done to that role.
    ///
    /// # Errors
    /// The database is away.
    pub async fn journal_below(&self, at: &NodeId, sought: &Sought<'_>) -> Result<Vec<Line>, Trouble> {
        let about = |ids: SelectStatement| lines::Column::About.in_subquery(ids);
        let dossiers = Query::select()
            .column(dossier::Column::Id)
            .from(dossier::Entity)
            .and_where(dossier::Column::Node.in_subquery(below(at)))
            .take();
        let holders = Query::select()
            .column(grant::Column::Account)
            .from(grant::Entity)
            .and_where(grant::Column::Node.in_subquery(below(at)))
            .take();
        let detail = || Expr::col(lines::Column::Detail);
        let from = Expr::expr(Func::char_length(detail())).sub(ID - 1);
        let place = Expr::expr(Func::cust("substr").args([detail(), from]));
        let roles =
            Condition::all().add(lines::Column::What.starts_with("grant.")).add(place.in_subquery(below(at)));
        let any = Condition::any().add(about(below(at))).add(about(dossiers)).add(about(holders)).add(roles);
        self.lines(any, sought).await
    }

    async fn lines(&self, which: Condition, sought: &Sought<'_>) -> Result<Vec<Line>, Trouble> {
        let rows = lines::Entity::find().filter(which).filter(sought.condition());
        let rows = rows.order_by_desc(lines::Column::Line).limit(sought.most);
        Ok(rows.all(&self.db).await?.into_iter().map(line).collect())
    }

    /// What the dossiers, places and accounts among these ids are called; what is there no more has no name.
    ///
    /// # Errors
    /// The database is away.
    pub async fn names_of(&self, ids: &[&str]) -> Result<BTreeMap<String, String>, Trouble> {
        let mut names = BTreeMap::new();
        macro_rules! add {
            ($($module:ident: $id:ident, $name:ident);+) => {$(
                let rows = $module::Entity::find()
                    .select_only()
                    .columns([$module::Column::$id, $module::Column::$name])
                    .filter($module::Column::$id.is_in(ids.iter().copied()));
                names.extend(rows.into_tuple::<(String, String)>().all(&self.db).await?);
            )+};
        }
        add!(summary: Dossier, Name; node: Id, Name; account: Id, Login);
        Ok(names)
    }
}

/// The ids of a place and of all places in it.
fn below(at: &NodeId) -> SelectStatement {
    let (tree, id) = (Alias::new("below"), Alias::new("id"));
    let mut itself = Query::select()
        .column(node::Column::Id)
        .from(node::Entity)
        .and_where(node::Column::Id.eq(at.as_str()))
        .take();
    let within = Expr::col((node::Entity, node::Column::Parent)).equals((tree.clone(), id.clone()));
    let children = Query::select()
        .column((node::Entity, node::Column::Id))
        .from(node::Entity)
        .join(JoinType::InnerJoin, tree.clone(), within)
        .take();
    let all = CommonTableExpression::new()
        .query(itself.union(UnionType::All, children).take())
        .column(id.clone())
        .table_name(tree.clone())
        .to_owned();
    let with = WithClause::new().recursive(true).cte(all).to_owned();
    Query::select().column(id).from(tree).with_cte(with).take()
}

fn line(row: lines::Model) -> Line {
    Line {
        number: row.line,
        at: crate::store::time(row.at),
        who: row.who,
        what: row.what,
        about: row.about,
        detail: row.detail,
    }
}
