//! Content by its SHA-256, per dossier: sealed, small in the database, large in the folder. It is put in once and
//! never changed; a file left in the folder by a transaction that did not come to its end does no harm.

use crate::id::DossierId;
use crate::seal::{self, Sealed, sha256};
use crate::store::Store;
use crate::tables::{self, content};
use crate::trouble::Trouble;
use object_store::ObjectStoreExt as _;
use object_store::path::Path;
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, ConnectionTrait, DatabaseTransaction, EntityTrait as _,
    IntoActiveModel as _, PaginatorTrait as _, QueryFilter as _,
};

/// Content up to this many bytes stays in the database; ours: a page of text and a small drawing fit.
pub(crate) const SMALL: usize = 256 << 10;

/// No content is larger; ours: it is sealed in memory in one piece.
pub(crate) const LARGEST: usize = 100 << 20;

/// Puts content in, unless it is there, and says its address. The dossier's row must be locked.
pub(crate) async fn put(
    store: &Store,
    tx: &DatabaseTransaction,
    dossier: &DossierId,
    bytes: &[u8],
) -> Result<String, Trouble> {
    let address = sha256(bytes);
    if fetch(tx, dossier, &address).await?.is_some() {
        return Ok(address);
    }
    let Sealed { wrapped, bytes: under } =
        seal::seal(&store.master, &store.random, dossier, &address, bytes)?;
    let (here, sealed) = if bytes.len() <= SMALL {
        (Some(under), None)
    } else {
        let name = sha256(&under);
        store.folder.put(&place(&name), under.into()).await?;
        (None, Some(name))
    };
    let row = content::Model {
        dossier: dossier.as_str().into(),
        sha256: address.clone(),
        size: i64::try_from(bytes.len()).unwrap_or(i64::MAX),
        master: store.master.name().into(),
        wrapped,
        bytes: here,
        sealed,
    };
    row.into_active_model().reset_all().insert(tx).await?;
    Ok(address)
}

/// The content as it was before it was sealed.
pub(crate) async fn get(
    store: &Store,
    db: &impl ConnectionTrait,
    dossier: &DossierId,
    address: &str,
) -> Result<Vec<u8>, Trouble> {
    let row = fetch(db, dossier, address).await?;
    let row = row.ok_or_else(|| Trouble::NoSuch { what: "content", id: address.into() })?;
    if row.master != store.master.name() {
        let here = store.master.name().into();
        return Err(Trouble::OtherKey { address: address.into(), sealed: row.master, here });
    }
    let bytes = match (row.bytes, row.sealed) {
        (Some(bytes), _) => bytes,
        (None, Some(name)) => from_folder(store, &name).await?,
        (None, None) => return Err(Trouble::Damaged { address: address.into() }),
    };
    seal::open(&store.master, dossier, address, &Sealed { wrapped: row.wrapped, bytes })
}

/// Takes content out that nothing of the dossier points to any more, and with it the only key to its bytes. Those of
/// large content stay in the folder, where a backup may be reading them; nobody can open them again. The dossier's row
/// must be locked.
pub(crate) async fn forget(
    tx: &DatabaseTransaction,
    dossier: &DossierId,
    address: &str,
) -> Result<(), Trouble> {
    macro_rules! points {
        ($($module:ident: $($column:ident)|+),+) => {$($({
            let rows = tables::$module::Entity::find().filter(tables::$module::Column::$column.eq(address));
            if rows.count(tx).await? > 0 {
                return Ok(());
            }
        })+)+};
    }
    points!(file: Sha256, run_result: Sha256, change: Before | After, approval: Words, comment: Words | Answer);
    content::Entity::delete_by_id((dossier.as_str().to_owned(), address.to_owned())).exec(tx).await?;
    Ok(())
}

/// Sealed content out of the folder, as it was put in.
pub(crate) async fn from_folder(store: &Store, name: &str) -> Result<Vec<u8>, Trouble> {
    let bytes = store.folder.get(&place(name)).await?.bytes().await?;
    if sha256(&bytes) == name { Ok(bytes.into()) } else { Err(Trouble::Damaged { address: name.into() }) }
}

/// Where in the folder: a folder more, so that none holds a hundred thousand files.
pub(crate) fn place(name: &str) -> Path {
    Path::from_iter([name.get(..2).unwrap_or("00"), name])
}

async fn fetch(
    db: &impl ConnectionTrait,
    dossier: &DossierId,
    address: &str,
) -> Result<Option<content::Model>, Trouble> {
    Ok(content::Entity::find_by_id((dossier.as_str().to_owned(), address.to_owned())).one(db).await?)
}
