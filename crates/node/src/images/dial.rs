//! Connections of a pull. Runs on a thread that is inside the task's network namespace: every
//! socket is opened there, and names are asked of the VPC's resolver, never of the host's.

use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::time::Duration;

use hickory_proto::op::{Message, Query};
use hickory_proto::rr::{Name, RData, RecordType};
use tokio::net::{TcpStream, UdpSocket};
use tokio::time::timeout;

/// Why there is no connection. The texts are those of Go's `net` package, which every AWS tool
/// prints.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DialError {
    #[error("dial tcp {address}: {why}")]
    Connect { address: SocketAddr, why: String },
    #[error("dial tcp: lookup {host} on {server}: {why}")]
    Lookup {
        host: String,
        server: SocketAddr,
        why: String,
    },
}

/// How patient a pull is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Patience {
    pub connect: Duration,
    pub attempts: u32,
    pub read: Duration,
}

/// Connects, trying again after a timeout.
pub(crate) async fn connect(address: SocketAddr, patience: Patience) -> Result<TcpStream, DialError> {
    let mut why = String::from("i/o timeout");
    for attempt in 1..=patience.attempts.max(1) {
        match timeout(patience.connect, TcpStream::connect(address)).await {
            Ok(Ok(stream)) => {
                // Requests are small and each waits for its answer.
                let _ = stream.set_nodelay(true);
                return Ok(stream);
            }
            Ok(Err(error)) => {
                why = in_go(&error);
                if attempt < patience.attempts {
                    tokio::time::sleep(Duration::from_millis(200).min(patience.connect)).await;
                }
            }
            Err(_) => "i/o timeout".clone_into(&mut why),
        }
    }
    Err(DialError::Connect { address, why })
}

fn in_go(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::ConnectionRefused => "connect: connection refused".to_owned(),
        io::ErrorKind::HostUnreachable => "connect: no route to host".to_owned(),
        io::ErrorKind::NetworkUnreachable => "connect: network is unreachable".to_owned(),
        io::ErrorKind::TimedOut => "i/o timeout".to_owned(),
        _ => format!("connect: {error}"),
    }
}

/// The address of a host, by the VPC's resolver.
pub(crate) async fn lookup(host: &str, server: Ipv4Addr, patience: Patience) -> Result<IpAddr, DialError> {
    if let Ok(address) = host.parse::<IpAddr>() {
        return Ok(address);
    }
    let server = SocketAddr::from((server, 53));
    let failed = |why: &str| DialError::Lookup {
        host: host.to_owned(),
        server,
        why: why.to_owned(),
    };
    let name = Name::from_ascii(format!("{host}.")).map_err(|_| failed("no such host"))?;
    let mut query = Message::query();
    query.metadata.recursion_desired = true;
    query.add_query(Query::query(name, RecordType::A));
    let bytes = query.to_vec().map_err(|_| failed("no such host"))?;
    for _ in 0..patience.attempts.max(1) {
        match timeout(patience.connect, ask(&bytes, query.metadata.id, server)).await {
            Ok(Ok(Some(address))) => return Ok(address.into()),
            Ok(Ok(None)) => return Err(failed("no such host")),
            Ok(Err(error)) => return Err(failed(&in_go(&error))),
            Err(_) => {}
        }
    }
    Err(failed("i/o timeout"))
}

async fn ask(query: &[u8], id: u16, server: SocketAddr) -> io::Result<Option<Ipv4Addr>> {
    let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).await?;
    socket.connect(server).await?;
    socket.send(query).await?;
    let mut buffer = [0; 4096];
    loop {
        let got = socket.recv(&mut buffer).await?;
        let Ok(answer) = Message::from_vec(&buffer[..got]) else {
            continue;
        };
        if answer.metadata.id != id {
            continue;
        }
        return Ok(answer.answers.iter().find_map(|record| match &record.data {
            RData::A(address) => Some(address.0),
            _ => None,
        }));
    }
}
