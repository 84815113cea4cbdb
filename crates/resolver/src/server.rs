//! One thread that serves all VPCs: a current-thread runtime, its own copy of the rows, a set of
//! sockets for each VPC that supports DNS, and one for each VPC with an instance, for its metadata.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::net::{Ipv4Addr, SocketAddr};
use std::rc::Rc;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use model::{DriverStatus, Timestamp, VpcId};
use netns::{Namespace, NamespaceError};
use netplan::{METADATA, Owner, RESOLVER_LINK_LOCAL, names};
use rows::{Change, Kind, RowRef, Tables, Vpc};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{mpsc, watch};
use tokio::task::LocalSet;

use crate::answer::{Outside, respond};
use crate::metadata::{self, Keys};
use crate::sockets;

const PORT: u16 = 53;
const METADATA_PORT: u16 = 80;
/// How often to look for a namespace that the fabric has not made yet.
const RETRY_FIRST: Duration = Duration::from_millis(5);
const RETRY_LAST: Duration = Duration::from_millis(500);

/// Why the resolver does not run.
#[derive(Debug, thiserror::Error)]
pub enum ResolverError {
    #[error("cannot start the resolver's thread")]
    Thread(#[source] std::io::Error),
    #[error("cannot start the resolver's runtime")]
    Runtime(#[source] std::io::Error),
}

enum ResolverRequest {
    Changes(Vec<Change>),
    Stop,
}

/// The running resolver of all VPCs. Dropping it closes its sockets.
pub struct Resolver {
    requests: mpsc::UnboundedSender<ResolverRequest>,
    served: watch::Receiver<BTreeSet<VpcId>>,
    thread: Option<JoinHandle<()>>,
    status: Arc<Mutex<DriverStatus>>,
}

impl Resolver {
    pub fn start(outside: Outside, keys: Keys) -> Result<Self, ResolverError> {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(ResolverError::Runtime)?;
        let (requests, mut receiver) = mpsc::unbounded_channel();
        let (serving, served) = watch::channel(BTreeSet::new());
        let status = Arc::new(Mutex::new(DriverStatus::default()));
        let shown = status.clone();
        let run = move || {
            let server = Rc::new(Server {
                outside,
                keys,
                tables: RefCell::default(),
                serving,
            });
            let work = async {
                let (mut tasks, mut metadata) = (BTreeMap::new(), BTreeMap::new());
                while let Some(ResolverRequest::Changes(changes)) = receiver.recv().await {
                    server.take(&changes);
                    server.follow(&mut tasks);
                    server.follow_metadata(&mut metadata);
                    let mut shown = shown.lock().unwrap_or_else(PoisonError::into_inner);
                    shown.ran(now(), 0, None);
                    shown.waiting = tasks.len();
                }
            };
            LocalSet::new().block_on(&runtime, work);
        };
        let thread = std::thread::Builder::new()
            .name("resolver".to_owned())
            .spawn(run)
            .map_err(ResolverError::Thread)?;
        Ok(Resolver {
            requests,
            served,
            thread: Some(thread),
            status,
        })
    }

    /// What waits are VPCs whose resolver does not listen yet.
    pub fn status(&self) -> DriverStatus {
        let mut status = self.status.lock().unwrap_or_else(PoisonError::into_inner).clone();
        status.waiting = status.waiting.saturating_sub(self.served.borrow().len());
        status
    }

    /// Tells of committed changes; the first time, of all rows. Returns at once.
    pub fn apply(&self, changes: Vec<Change>) {
        // A stopped resolver has nothing left to do with them.
        let _ = self.requests.send(ResolverRequest::Changes(changes));
    }

    /// Waits until the VPC's resolver listens; false when it does not within `timeout`.
    pub async fn serves(&self, vpc: &VpcId, timeout: Duration) -> bool {
        let mut served = self.served.clone();
        let wait = served.wait_for(|served| served.contains(vpc));
        matches!(tokio::time::timeout(timeout, wait).await, Ok(Ok(_)))
    }

    /// Closes all sockets and waits for the thread.
    pub fn stop(mut self) {
        self.join();
    }

    fn join(&mut self) {
        let _ = self.requests.send(ResolverRequest::Stop);
        if let Some(thread) = self.thread.take() {
            // A panic there was printed there; here there is nothing left to wait for.
            let _ = thread.join();
        }
    }
}

impl Drop for Resolver {
    fn drop(&mut self) {
        self.join();
    }
}

struct Server {
    outside: Outside,
    keys: Keys,
    tables: RefCell<Tables>,
    serving: watch::Sender<BTreeSet<VpcId>>,
}

/// A VPC's row key and where its resolver listens: what its sockets depend on.
type DnsEndpoint = (String, VpcId, [Ipv4Addr; 2]);

impl Server {
    fn take(&self, changes: &[Change]) {
        let mut tables = self.tables.borrow_mut();
        for change in changes {
            // Of tasks only those on instances are somebody here.
            let row = change.row.clone().filter(|row| match row {
                RowRef::Task(task) => task.placement.is_some(),
                _ => true,
            });
            if matches!(
                change.kind,
                Kind::Vpc
                    | Kind::Subnet
                    | Kind::NetworkInterface
                    | Kind::SecurityGroup
                    | Kind::Instance
                    | Kind::Task
            ) {
                tables.replace(change.kind, &change.key, row);
            }
        }
    }

    /// Starts to serve VPCs that are new, and stops for those that are gone or no longer support DNS.
    fn follow(self: &Rc<Self>, tasks: &mut BTreeMap<DnsEndpoint, tokio::task::JoinHandle<()>>) {
        let wanted: BTreeSet<DnsEndpoint> = {
            let tables = self.tables.borrow();
            let vpcs = tables.vpcs.iter().filter(|(_, vpc)| vpc.dns_support);
            vpcs.map(|(key, vpc)| {
                let addresses = [vpc.primary_cidr().resolver(), RESOLVER_LINK_LOCAL];
                (key.clone(), vpc.id.clone(), addresses)
            })
            .collect()
        };
        tasks.retain(|place, task| {
            let stays = wanted.contains(place);
            if !stays {
                task.abort();
                self.serving.send_modify(|served| {
                    served.remove(&place.1);
                });
            }
            stays
        });
        for place in wanted {
            let server = self.clone();
            tasks
                .entry(place.clone())
                .or_insert_with(|| tokio::task::spawn_local(server.serve(place)));
        }
    }

    /// Listens for requests for metadata in VPCs with instances, and in no other.
    fn follow_metadata(self: &Rc<Self>, tasks: &mut BTreeMap<VpcId, tokio::task::JoinHandle<()>>) {
        let wanted: BTreeSet<VpcId> = {
            let tables = self.tables.borrow();
            let enis = tables.network_interfaces.values();
            let hosts = enis.filter(|eni| eni.is_live() && Owner::of(eni).instance.is_some());
            hosts.map(|eni| eni.vpc.clone()).collect()
        };
        tasks.retain(|vpc, task| {
            let stays = wanted.contains(vpc);
            if !stays {
                task.abort();
            }
            stays
        });
        for vpc in wanted {
            let server = self.clone();
            tasks
                .entry(vpc.clone())
                .or_insert_with(|| tokio::task::spawn_local(server.serve_metadata(vpc)));
        }
    }

    /// Serves the instances of one VPC until aborted; its socket and connections close with the task.
    async fn serve_metadata(self: Rc<Self>, vpc: VpcId) {
        let name = names::vpc(&self.outside.machine.instance, &vpc);
        let address = SocketAddr::from((METADATA, METADATA_PORT));
        let listener = retry_until_open(&vpc, || open_listener(&name, address)).await;
        let answer = async |mut stream: TcpStream| {
            let Ok(SocketAddr::V4(from)) = stream.peer_addr() else {
                return;
            };
            let respond = |request: Option<&_>| {
                let tables = self.tables.borrow();
                metadata::respond(&tables, &self.keys, &vpc, *from.ip(), request, now())
            };
            // A client that breaks the protocol or goes away ends its own connection only.
            let _ = metadata::serve(&mut stream, respond).await;
        };
        sockets::connections(&listener, &answer).await;
    }

    /// Serves one VPC until aborted; its sockets close with the task.
    async fn serve(self: Rc<Self>, (key, vpc, addresses): DnsEndpoint) {
        let sockets = self.open(&vpc, addresses).await;
        self.serving.send_modify(|served| {
            served.insert(vpc.clone());
        });
        let respond = |message: &[u8]| {
            let tables = self.tables.borrow();
            let vpc = tables.get::<Vpc>(&key)?;
            respond(&tables, &self.outside, vpc, message)
        };
        sockets::serve(sockets, &respond).await;
    }

    /// Opens the sockets inside the VPC's namespace, as soon as the fabric has made it.
    async fn open(&self, vpc: &VpcId, addresses: [Ipv4Addr; 2]) -> Vec<sockets::DnsSockets> {
        let name = names::vpc(&self.outside.machine.instance, vpc);
        retry_until_open(vpc, || {
            let pairs = addresses
                .iter()
                .map(|address| open_pair(&name, SocketAddr::from((*address, PORT))));
            pairs.collect::<Result<Vec<_>, _>>()
        })
        .await
    }
}

/// Opens what lies inside the VPC's namespace, as soon as the fabric has made it.
async fn retry_until_open<T>(vpc: &VpcId, open: impl Fn() -> Result<T, NamespaceError>) -> T {
    let mut wait = RETRY_FIRST;
    let mut logged = false;
    loop {
        match open() {
            Ok(opened) => return opened,
            Err(error) => {
                if wait == RETRY_LAST && !logged {
                    logged = true;
                    tracing::info!(%vpc, %error, "the resolver waits for the VPC's network");
                }
            }
        }
        tokio::time::sleep(wait).await;
        wait = (wait * 2).min(RETRY_LAST);
    }
}

fn now() -> Timestamp {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Timestamp::from_millis(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}

fn open_listener(name: &str, address: SocketAddr) -> Result<TcpListener, NamespaceError> {
    let listener = Namespace::open(name)?.tcp_listener(address)?;
    let opened = listener
        .set_nonblocking(true)
        .and_then(|()| TcpListener::from_std(listener));
    opened.map_err(|source| NamespaceError::Socket {
        name: name.to_owned(),
        address,
        source,
    })
}

fn open_pair(name: &str, address: SocketAddr) -> Result<sockets::DnsSockets, NamespaceError> {
    let namespace = Namespace::open(name)?;
    let udp = namespace.udp_socket(address)?;
    let tcp = namespace.tcp_listener(address)?;
    sockets::DnsSockets::new(udp, tcp).map_err(|source| NamespaceError::Socket {
        name: name.to_owned(),
        address,
        source,
    })
}
