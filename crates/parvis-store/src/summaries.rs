//! What lists and maps say of dossiers without opening them: one row each, found by its place in the tree.

use crate::id::{DossierId, NodeId};
use crate::store::{Store, Write};
use crate::tables::{dossier, node, summary};
use crate::trouble::Trouble;
use jiff::civil::Date;
use sea_orm::sea_query::{BinOper, Expr, ExprTrait as _, Func, LikeExpr};
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, Condition, ConnectionTrait, EntityTrait as _,
    IntoActiveModel as _, PaginatorTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _,
};

/// What a list says of one dossier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// Which dossier.
    pub dossier: DossierId,
    /// The places it lies in, from the root down to its own.
    pub way: Vec<NodeId>,
    /// What people call the site.
    pub name: String,
    /// Two-letter country code.
    pub country: String,
    /// The class under its law, by scheme and class, as the rules name them; empty while undecided.
    pub class: String,
    /// The revision this was worked out from.
    pub revision: i64,
    /// The findings nothing was decided about; the store always says them, those who show them may leave them out.
    pub counts: Option<Counts>,
    /// Whether there is a drawing.
    pub drawn: bool,
    /// Where its plan stands, by the word of whoever gives stages their meaning.
    pub stage: String,
    /// The last day of a plan in force.
    pub until: Option<Date>,
    /// Where it lies: longitude and latitude in millionths of a degree.
    pub at: Option<(i64, i64)>,
}

/// How many findings of a dossier nothing was decided about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// How many must be settled.
    pub errors: i64,
    /// How many should be.
    pub warnings: i64,
    /// How many are good to know.
    pub notes: i64,
}

/// Which summaries are wanted.
#[derive(Clone, Copy, Debug)]
pub struct Wanted<'a> {
    /// In any of these places or below.
    pub below: &'a [NodeId],
    /// Whose name has this in it, in any case; empty: all.
    pub named: &'a str,
    /// So many are passed over.
    pub skip: u64,
    /// At most so many come back.
    pub most: u64,
}

impl Write<'_> {
    /// Puts down what lists say of a dossier; its place in the tree is found here, `way` is not read.
    ///
    /// # Errors
    /// No such dossier.
    pub async fn summary_put(&mut self, new: &Summary) -> Result<(), Trouble> {
        let id = new.dossier.as_str();
        let row = dossier::Entity::find_by_id(id).one(&self.tx).await?;
        let row = row.ok_or_else(|| Trouble::NoSuch { what: "dossier", id: id.into() })?;
        let counts = new.counts.unwrap_or_default();
        let row = summary::Model {
            dossier: id.into(),
            way: way(&self.tx, row.node).await?,
            name: new.name.clone(),
            sought: new.name.to_lowercase(),
            country: new.country.clone(),
            class: new.class.clone(),
            revision: new.revision,
            errors: counts.errors,
            warnings: counts.warnings,
            notes: counts.notes,
            drawn: new.drawn,
            stage: new.stage.clone(),
            until: new.until.map(|day| day.to_string()),
            lon: new.at.map(|at| at.0),
            lat: new.at.map(|at| at.1),
        };
        summary::Entity::delete_by_id(id).exec(&self.tx).await?;
        row.into_active_model().reset_all().insert(&self.tx).await?;
        Ok(())
    }

    /// Puts what lay on one way onto another: both are ids between slashes, from the root down.
    pub(crate) async fn summaries_move(&mut self, from: &str, to: &str) -> Result<(), Trouble> {
        let rest = i32::try_from(from.len() + 1).unwrap_or(i32::MAX);
        let way = Func::cust("substr").args([Expr::col(summary::Column::Way), Expr::val(rest)]);
        let moved = summary::Entity::update_many()
            .col_expr(summary::Column::Way, Expr::val(to).binary(BinOper::Custom("||"), Expr::from(way)))
            .filter(summary::Column::Way.like(LikeExpr::new(format!("{from}%"))));
        moved.exec(&self.tx).await?;
        Ok(())
    }
}

impl Store {
    /// What lists say of one dossier.
    ///
    /// # Errors
    /// Nothing was put down of it.
    pub async fn summary(&self, dossier: &DossierId) -> Result<Summary, Trouble> {
        let row = summary::Entity::find_by_id(dossier.as_str()).one(&self.db).await?;
        row.map(from_row).ok_or_else(|| Trouble::NoSuch { what: "dossier", id: dossier.to_string() })
    }

    /// The summaries wanted, by name, and how many there are in all.
    ///
    /// # Errors
    /// The database is away.
    pub async fn summaries(&self, wanted: Wanted<'_>) -> Result<(Vec<Summary>, u64), Trouble> {
        let below = wanted.below.iter().fold(Condition::any(), |any, node| {
            any.add(summary::Column::Way.like(LikeExpr::new(format!("%/{node}/%"))))
        });
        if wanted.below.is_empty() {
            return Ok((Vec::new(), 0));
        }
        let mut rows = summary::Entity::find().filter(below);
        if !wanted.named.trim().is_empty() {
            let named = escaped(&wanted.named.trim().to_lowercase());
            rows =
                rows.filter(summary::Column::Sought.like(LikeExpr::new(format!("%{named}%")).escape('\\')));
        }
        let all = rows.clone().count(&self.db).await?;
        let rows = rows.order_by_asc(summary::Column::Sought).order_by_asc(summary::Column::Dossier);
        let rows = rows.offset(wanted.skip).limit(wanted.most).all(&self.db).await?;
        Ok((rows.into_iter().map(from_row).collect(), all))
    }
}

/// What is typed stands for itself.
fn escaped(text: &str) -> String {
    text.chars().flat_map(|c| matches!(c, '\\' | '%' | '_').then_some('\\').into_iter().chain([c])).collect()
}

/// The ids from the root down to a place, between slashes. Whoever moves one of the places meanwhile waits, and then
/// finds what is written here.
async fn way(db: &impl ConnectionTrait, to: String) -> Result<String, Trouble> {
    let mut way = String::from("/");
    let mut next = Some(to);
    while let Some(id) = next {
        way.insert_str(0, &format!("/{id}"));
        next = node::Entity::find_by_id(id).lock_shared().one(db).await?.and_then(|node| node.parent);
    }
    Ok(way)
}

fn from_row(row: summary::Model) -> Summary {
    Summary {
        dossier: row.dossier.into(),
        way: row.way.split('/').filter(|id| !id.is_empty()).map(Into::into).collect(),
        name: row.name,
        country: row.country,
        class: row.class,
        revision: row.revision,
        counts: Some(Counts { errors: row.errors, warnings: row.warnings, notes: row.notes }),
        drawn: row.drawn,
        stage: row.stage,
        until: row.until.and_then(|day| day.parse().ok()),
        at: row.lon.zip(row.lat),
    }
}
