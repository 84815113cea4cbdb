//! A cloud with its fabric, and the tools to look at it from inside.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use fabric::{Fabric, FabricConfig, StepGuard};
use model::*;
use netns::Namespace;
use netplan::fixture::Cloud;
use netplan::{Machine, Owner, names};
use rows::*;

/// Long enough for any packet that gets through on a busy machine.
pub const SOON: Duration = Duration::from_secs(5);
/// Long enough to be sure that a packet does not.
pub const NEVER: Duration = Duration::from_millis(350);
/// How long the fabric may take.
pub const APPLIED: Duration = Duration::from_secs(30);

pub struct Lab {
    /// Plays the host.
    pub outer: Namespace,
    pub machine: Machine,
    pub cloud: Cloud,
    pub seen: Arc<Mutex<Vec<Observation>>>,
    fabric: Option<Fabric>,
}

impl Lab {
    pub fn new() -> Self {
        Self::with_guard(None)
    }

    pub fn with_guard(guard: Option<StepGuard>) -> Self {
        assert!(
            nix::unistd::geteuid().is_root(),
            "the netlab makes network namespaces: run it as root"
        );
        // What the fabric logs shows with the output of a test that fails.
        let _ = tracing_subscriber::fmt().with_writer(std::io::stderr).try_init();
        let (instance, outer) = reserve();
        outer.within(|| ip(&["link", "set", "lo", "up"])).unwrap();
        let pool = Cidr::parse("203.0.113.0/24").unwrap();
        let machine = Machine::new(&instance, pool).unwrap();
        let mut lab = Lab {
            outer,
            machine,
            cloud: Cloud::new(7, "ap-northeast-1"),
            seen: Arc::default(),
            fabric: None,
        };
        lab.start(guard);
        lab
    }

    /// Starts the fabric with all rows.
    pub fn start(&mut self, guard: Option<StepGuard>) {
        let seen = self.seen.clone();
        let observer = Arc::new(move |observation| seen.lock().unwrap().push(observation));
        let mut config = FabricConfig::new(self.machine.clone());
        config.guard = guard;
        let fabric = self
            .outer
            .within(|| Fabric::start(config, observer))
            .unwrap()
            .unwrap();
        self.cloud.take_changes();
        fabric.apply(self.cloud.tables.snapshot());
        self.fabric = Some(fabric);
    }

    /// Stops the fabric as `kill -9` would: everything stays in the kernel.
    pub fn kill(&mut self) {
        self.fabric = None;
    }

    /// Hands over the changes and waits until they are in force.
    pub fn sync(&mut self) {
        let fabric = self.fabric.as_ref().unwrap();
        fabric.apply(self.cloud.take_changes());
        fabric.sync(APPLIED).unwrap();
    }

    /// Hands over the changes without waiting.
    pub fn hand_over(&mut self) {
        self.fabric.as_ref().unwrap().apply(self.cloud.take_changes());
    }

    /// Whether everything handed over gets into force within `wait`.
    pub fn converges_within(&self, wait: Duration) -> bool {
        self.fabric.as_ref().unwrap().sync(wait).is_ok()
    }

    pub fn teardown(&mut self) {
        self.fabric.take().unwrap().teardown().unwrap();
    }

    /// The namespace of an interface's owner.
    pub fn owner(&self, eni: &EniId) -> Namespace {
        let eni = self.cloud.row::<NetworkInterface>(eni.as_str());
        Namespace::open(&Owner::of(eni).namespace(&self.machine.instance)).unwrap()
    }

    /// The namespace of an EC2 instance.
    pub fn host(&self, instance: &InstanceId) -> Namespace {
        Namespace::open(&names::host(&self.machine.instance, instance)).unwrap()
    }

    /// The namespace of a container of a bridge or none task.
    pub fn container(&self, task: &TaskId, n: usize) -> Namespace {
        Namespace::open(&names::container(&self.machine.instance, task, n)).unwrap()
    }

    pub fn vpc_namespace(&self, vpc: &VpcId) -> Namespace {
        Namespace::open(&names::vpc(&self.machine.instance, vpc)).unwrap()
    }

    pub fn address(&self, eni: &EniId) -> Ipv4Addr {
        self.cloud.row::<NetworkInterface>(eni.as_str()).primary_address()
    }

    /// Namespaces of the instance that exist.
    pub fn namespaces(&self) -> Vec<String> {
        Namespace::list(&names::prefix(&self.machine.instance)).unwrap()
    }

    pub fn has_seen(&self, observation: &Observation) -> bool {
        self.seen.lock().unwrap().contains(observation)
    }

    /// Gives the interface a public address of the pool.
    pub fn publish(&mut self, eni: &EniId, number: usize) -> Ipv4Addr {
        let address = self.machine.allocatable_addresses().nth(number).unwrap();
        self.cloud.set_public(eni, Some(address));
        address
    }
}

impl Drop for Lab {
    fn drop(&mut self) {
        self.fabric = None;
        let instance = self.machine.instance.clone();
        let removed = self.outer.within(|| fabric::remove_all(&instance));
        let _ = Namespace::delete(self.outer.name());
        if !std::thread::panicking() {
            removed.unwrap().unwrap();
        }
    }
}

/// An instance that nobody has, and its outer namespace.
fn reserve() -> (String, Namespace) {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    loop {
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let instance = format!("{:04x}", (std::process::id() * 37 + number * 4099) & 0xffff);
        match Namespace::create(&format!("netlab-{instance}")) {
            Ok(outer) => return (instance, outer),
            Err(netns::NamespaceError::Exists(_)) => continue,
            Err(error) => panic!("cannot make a namespace for the test: {error:?}"),
        }
    }
}

/// Runs `ip` in the calling thread's namespace and returns what it printed.
pub fn ip(arguments: &[&str]) -> String {
    run("ip", arguments)
}

pub fn run(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).output().unwrap();
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{program} {arguments:?}: {error}");
    String::from_utf8(output.stdout).unwrap()
}

/// A server that tells each client the address that it came from, and then echoes.
pub struct Server {
    listening: SocketAddr,
    namespace: Namespace,
}

pub fn serve(namespace: &Namespace, port: u16) -> Server {
    let address = SocketAddr::from((Ipv4Addr::UNSPECIFIED, port));
    let listener = namespace.tcp_listener(address).unwrap();
    std::thread::spawn(move || accept(&listener));
    Server {
        listening: SocketAddr::from((Ipv4Addr::LOCALHOST, port)),
        namespace: namespace.clone(),
    }
}

fn accept(listener: &TcpListener) {
    while let Ok((mut stream, peer)) = listener.accept() {
        if peer.ip().is_loopback() {
            return;
        }
        std::thread::spawn(move || {
            let _ = stream.write_all(format!("{}\n", peer.ip()).as_bytes());
            let mut buffer = [0; 64];
            while let Ok(length @ 1..) = stream.read(&mut buffer) {
                if stream.write_all(&buffer[..length]).is_err() {
                    return;
                }
            }
        });
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // A connection over the loopback ends the accepting thread and lets go of the namespace.
        let _ = self.namespace.tcp_connect(self.listening, NEVER);
    }
}

/// Connects and returns the connection with the address that the server saw.
pub fn connect(from: &Namespace, to: Ipv4Addr, port: u16, wait: Duration) -> Option<(TcpStream, Ipv4Addr)> {
    let mut stream = from.tcp_connect(SocketAddr::from((to, port)), wait).ok()?;
    stream.set_read_timeout(Some(SOON)).unwrap();
    let mut line = Vec::new();
    let mut byte = [0];
    while stream.read(&mut byte).ok()? == 1 && byte != *b"\n" {
        line.push(byte[0]);
    }
    Some((stream, String::from_utf8(line).ok()?.parse().ok()?))
}

pub fn reaches(from: &Namespace, to: Ipv4Addr, port: u16) -> bool {
    connect(from, to, port, SOON).is_some()
}

/// Whether nothing at all comes back: no connection and no refusal.
pub fn times_out(from: &Namespace, to: Ipv4Addr, port: u16) -> bool {
    match from.tcp_connect(SocketAddr::from((to, port)), NEVER) {
        Err(netns::NamespaceError::Socket { source, .. }) => source.kind() == std::io::ErrorKind::TimedOut,
        _ => false,
    }
}

/// Whether an open connection still carries data both ways.
pub fn alive(stream: &mut TcpStream, wait: Duration) -> bool {
    stream.set_read_timeout(Some(wait)).unwrap();
    let mut echo = [0; 4];
    stream.write_all(b"ping").is_ok() && stream.read_exact(&mut echo).is_ok() && echo == *b"ping"
}

/// Whether an ICMP echo is answered within a second.
pub fn pings(from: &Namespace, to: Ipv4Addr) -> bool {
    let to = to.to_string();
    let ping = || Command::new("ping").args(["-c1", "-W1", "-q", &to]).output();
    from.within(ping).unwrap().unwrap().status.success()
}
