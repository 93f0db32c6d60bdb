//! `parvis serve` and `parvis demo`: the product in the browser, for many people or to look around in.

use crate::session::{Done, Session};
use anstream::{eprintln, println};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use parvis_app::office::{Ground, MasterKey, Moment, NoParty, Office, Party, Random};
use parvis_app::{Trouble, dossiers};
use parvis_core::Arg;
use parvis_web::{Settings, State};
use rand::TryRng as _;
use std::fs;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;

/// Where and how to serve.
#[derive(clap::Args, Debug)]
pub struct Serve {
    /// Where the database, the files and the master key are kept.
    #[arg(long, value_name = "FOLDER", default_value = "parvis-data")]
    pub data: PathBuf,
    /// Keep records in this PostgreSQL instead of a file: postgres://…
    #[arg(long, value_name = "ADDRESS")]
    pub database: Option<String>,
    /// Address and port to answer on.
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8181")]
    pub listen: SocketAddr,
    /// The address at which browsers reach this, with http or https before it. Passkeys belong to it, links that are printed
    /// begin with it; one with https means --https.
    #[arg(long, value_name = "ADDRESS", value_parser = an_address)]
    pub address: Option<String>,
    /// Browsers reach this by https, through a proxy: their cookies are then kept from any other way.
    #[arg(long)]
    pub https: bool,
    /// How many requests a second one address may send, and five times as many at once; 0: no limit. A hundred is enough for
    /// fifty telephones behind one address; for an exercise with a thousand, say 2000.
    #[arg(long, value_name = "NUMBER", default_value_t = REQUESTS)]
    pub requests_per_second: u32,
    /// A proxy stands between and writes into X-Forwarded-For who asks: the limit is then for that address. Without such a
    /// proxy anybody could write there what they like.
    #[arg(long)]
    pub trust_forwarded: bool,
    /// What the log on standard error says: errors as text, or a line of JSON for every request. Neither holds an id, a name
    /// or a reason.
    #[arg(long, value_name = "FORM", default_value = "errors")]
    pub log: Log,
    /// On the first start: what the whole is called, a country or a city.
    #[arg(long, value_name = "NAME", default_value = "Country")]
    pub name: String,
}

/// What the log says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Log {
    /// What fails inside the server, as text.
    Errors,
    /// Every request, and what fails, as lines of JSON.
    Json,
}

impl Log {
    /// Begins the log; a second beginning in one program is left alone.
    fn begin(self) {
        let subscriber = tracing_subscriber::fmt().with_writer(std::io::stderr);
        let _ = match self {
            Self::Errors => {
                let plain =
                    subscriber.with_max_level(tracing::Level::ERROR).with_target(false).without_time();
                tracing::subscriber::set_global_default(plain.finish())
            }
            Self::Json => {
                let lines = subscriber.json().flatten_event(true).with_max_level(tracing::Level::INFO);
                tracing::subscriber::set_global_default(lines.finish())
            }
        };
    }
}

/// Serves what is kept in a folder. The first start prints the link with which the first person chooses a password.
pub fn run(session: &Session, serve: &Serve) -> Result<Done, Trouble> {
    runtime()?.block_on(async {
        let office = open(serve).await?;
        let listener = listen(serve).await?;
        let words = session.words();
        let address = address(serve, &listener)?;
        if office.is_new().await? {
            let secret = office.begin_with(&serve.name, "admin", moment()).await?;
            println!("{}", words.get("serve-first"));
            println!("  {address}/invitation/{}\n", secret.as_str());
        }
        answer(session, serve, office, listener, &address).await
    })
}

/// Serves a sample country from an empty folder and prints a link for each of its people.
pub fn demo(session: &Session, listen_on: SocketAddr, to: &Path) -> Result<Done, Trouble> {
    let data = to.join("data");
    // A sample is always new: whatever a former one left is of no use.
    if data.exists() {
        fs::remove_dir_all(&data).map_err(|error| Trouble::NotWritten { path: data.clone(), error })?;
    }
    let serve = Serve { listen: listen_on, ..on_this_machine(data, String::new()) };
    runtime()?.block_on(async {
        let office = open(&serve).await?;
        let listener = listen(&serve).await?;
        let address = address(&serve, &listener)?;
        let words = session.words();
        println!("{}\n", words.get("demo-sample"));
        for person in office.sample(moment()).await? {
            println!("{} · {}", words.get(&format!("role-{}", person.role.word())), person.name);
            println!("  {address}/sign-in/{}\n", person.secret.as_str());
        }
        answer(session, &serve, office, listener, &address).await
    })
}

/// Serving a folder to this machine, where nobody need be kept from asking.
pub(super) fn on_this_machine(data: PathBuf, name: String) -> Serve {
    Serve {
        data,
        database: None,
        listen: SocketAddr::from(([127, 0, 0, 1], 0)),
        address: None,
        https: false,
        requests_per_second: 0,
        trust_forwarded: false,
        log: Log::Errors,
        name,
    }
}

/// So many requests a second from one address, unless whoever runs the server says otherwise; ours. Fifty telephones in an
/// exercise stand behind one access point: each answers or turns a page every few seconds, twenty requests a second in all,
/// and all of them come in, or back from a cut line, within ten: seven requests each, 35 a second.
const REQUESTS: u32 = 100;

/// How long headers may take, and a line may stay open without a request; ours. The slowest network takes seconds.
const HEADERS: Duration = Duration::from_secs(30);

/// Files and connections that may be open at once; ours: two for each of some thousand telephones in an exercise. A machine that
/// allows fewer gives what it allows.
const OPEN: u64 = 65_536;

async fn answer(
    session: &Session,
    serve: &Serve,
    office: Office,
    listener: TcpListener,
    address: &str,
) -> Result<Done, Trouble> {
    serve.log.begin();
    // It serves with fewer, too: those who come when all are taken then wait.
    let _ = rlimit::increase_nofile_limit(OPEN);
    let words = session.words();
    println!("{}", words.fill("serve-ready", &[("address", Arg::Text(address.to_owned()))]));
    let local = listener.local_addr();
    let local = local.map_err(|error| Trouble::NotServed { address: serve.listen.to_string(), error })?;
    let https = serve.https || serve.address.as_ref().is_some_and(|it| it.starts_with("https://"));
    let party = party(serve.address.as_deref(), local);
    let settings = Settings {
        https,
        party,
        requests_per_second: serve.requests_per_second,
        trusts_forwarded: serve.trust_forwarded,
        header_patience: HEADERS,
        clock: Timestamp::now,
        zone: TimeZone::system(),
    };
    let stop = async {
        stopped().await;
    };
    parvis_web::serve(State::new(office, settings), listener, stop).await;
    eprintln!("{}", words.get("serve-stopped"));
    Ok(Done::Clean)
}

/// What `--address` may be.
fn an_address(text: &str) -> Result<String, String> {
    match Party::at(text) {
        Err(NoParty::NoAddress) => Err(NoParty::NoAddress.to_string()),
        _ => Ok(text.to_owned()),
    }
}

/// The address that passkeys belong to: the one that was given, or, for a server that only this machine reaches, localhost.
fn party(address: Option<&str>, local: SocketAddr) -> Result<Party, NoParty> {
    match address {
        Some(address) => Party::at(address),
        None if local.ip().is_loopback() => Party::at(&format!("http://localhost:{}", local.port())),
        None => Err(NoParty::NoAddress),
    }
}

/// Ctrl-C, or the signal by which a machine stops its services.
async fn stopped() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = tokio::signal::ctrl_c() => {}
                _ = terminate.recv() => {}
            }
            return;
        }
    }
    let _ = tokio::signal::ctrl_c().await;
}

pub(super) fn runtime() -> Result<tokio::runtime::Runtime, Trouble> {
    let made = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    made.map_err(|error| Trouble::NotServed { address: String::new(), error })
}

async fn listen(serve: &Serve) -> Result<TcpListener, Trouble> {
    let bound = TcpListener::bind(serve.listen).await;
    bound.map_err(|error| Trouble::NotServed { address: serve.listen.to_string(), error })
}

fn address(serve: &Serve, listener: &TcpListener) -> Result<String, Trouble> {
    if let Some(address) = &serve.address {
        return Ok(address.clone());
    }
    let local = listener.local_addr();
    let local = local.map_err(|error| Trouble::NotServed { address: serve.listen.to_string(), error })?;
    Ok(format!("http://{local}"))
}

pub(super) fn moment() -> Moment {
    let now = Timestamp::now();
    Moment { now, today: now.to_zoned(TimeZone::system()).date() }
}

pub(super) async fn open(serve: &Serve) -> Result<Office, Trouble> {
    let failed = |error| Trouble::NotWritten { path: serve.data.clone(), error };
    fs::create_dir_all(&serve.data).map_err(failed)?;
    let file = serve.data.join("parvis.sqlite");
    if serve.database.is_none() && !file.exists() {
        // Made first, so that what SQLite writes beside it is its owner's alone, too.
        fs::File::create_new(&file).map_err(failed)?;
        only_mine(&file)?;
    }
    let database = serve.database.clone().unwrap_or_else(|| file.display().to_string());
    let random = random();
    let master = master_key(&serve.data.join("master.key"), &random)?;
    let ground = Ground { database: &database, folder: &serve.data.join("files"), master, random };
    Ok(Office::open(ground, parvis_app::Packs::embedded()).await?)
}

/// The key that all content is sealed under: 64 hexadecimal digits in a file that only its owner may read. It is drawn
/// at the first start; who loses it loses everything.
fn master_key(path: &Path, random: &Random) -> Result<MasterKey, Trouble> {
    if let Ok(text) = fs::read_to_string(path) {
        let bytes = hexadecimal(text.trim()).ok_or_else(|| Trouble::BadKey { path: path.to_owned() })?;
        return Ok(MasterKey::new(&bytes));
    }
    let mut bytes = [0; 32];
    random(&mut bytes);
    let digit = |half: u8| char::from_digit(u32::from(half), 16);
    let text: String = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]).filter_map(digit).collect();
    dossiers::write_file(path, text.as_bytes())?;
    only_mine(path)?;
    Ok(MasterKey::new(&bytes))
}

/// Lets nobody but its owner read a file, where the machine knows owners.
pub(super) fn only_mine(path: &Path) -> Result<(), Trouble> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let failed = |error| Trouble::NotWritten { path: path.to_owned(), error };
        fs::set_permissions(path, fs::Permissions::from_mode(0o600)).map_err(failed)?;
    }
    Ok(())
}

fn hexadecimal(text: &str) -> Option<[u8; 32]> {
    let byte = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok();
    let bytes: Option<Vec<u8>> = text.as_bytes().chunks(2).map(byte).collect();
    bytes?.try_into().ok()
}

/// The machine's own randomness; a machine that has none must stop the program.
fn random() -> Random {
    Arc::new(|bytes: &mut [u8]| {
        if rand::rngs::SysRng.try_fill_bytes(bytes).is_err() {
            std::process::abort();
        }
    })
}
