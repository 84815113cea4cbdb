//! DNS over UDP and TCP on given sockets.

use std::io;
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream, UdpSocket};
use tokio::sync::Semaphore;

/// How long a TCP client may be silent.
const IDLE: Duration = Duration::from_secs(10);
/// TCP connections at a time on one address; more wait.
const CONNECTIONS_MAX: usize = 64;
/// The longest query over UDP: a name has at most 255 bytes, EDNS options are not much more.
const DATAGRAM_MAX: usize = 4096;

/// The two sockets of one address.
pub(crate) struct DnsSockets {
    udp: UdpSocket,
    tcp: TcpListener,
}

impl DnsSockets {
    pub fn new(udp: std::net::UdpSocket, tcp: std::net::TcpListener) -> io::Result<Self> {
        udp.set_nonblocking(true)?;
        tcp.set_nonblocking(true)?;
        Ok(DnsSockets {
            udp: UdpSocket::from_std(udp)?,
            tcp: TcpListener::from_std(tcp)?,
        })
    }
}

/// Answers on all sockets with what `respond` makes of each message. Never ends.
pub(crate) async fn serve(pairs: Vec<DnsSockets>, respond: &dyn Fn(&[u8]) -> Option<Vec<u8>>) {
    let all = pairs.iter().map(|pair| async move {
        // A client that breaks the protocol or goes away ends its own connection only.
        let answer = async |mut stream: TcpStream| {
            let _ = connection(&mut stream, respond).await;
        };
        tokio::join!(datagrams(&pair.udp, respond), connections(&pair.tcp, &answer));
    });
    futures_util::future::join_all(all).await;
}

async fn datagrams(socket: &UdpSocket, respond: &dyn Fn(&[u8]) -> Option<Vec<u8>>) {
    let mut buffer = vec![0; DATAGRAM_MAX];
    loop {
        // An error is about one packet (such as an ICMP answer to an earlier one).
        let Ok((length, client)) = socket.recv_from(&mut buffer).await else {
            tokio::task::yield_now().await;
            continue;
        };
        if let Some(response) = respond(&buffer[..length]) {
            let _ = socket.send_to(&response, client).await;
        }
    }
}

/// Accepts connections and deals with as many at a time as may be. Never ends.
pub(crate) async fn connections(listener: &TcpListener, answer: &impl AsyncFn(TcpStream)) {
    use futures_util::stream::{FuturesUnordered, StreamExt};
    let permits = Semaphore::new(CONNECTIONS_MAX);
    let mut open = FuturesUnordered::new();
    loop {
        tokio::select! {
            Some(()) = open.next() => {}
            stream = accept(listener, &permits) => open.push(async {
                let (stream, _permit) = stream;
                answer(stream).await;
            }),
        }
    }
}

async fn accept<'a>(
    listener: &TcpListener,
    permits: &'a Semaphore,
) -> (TcpStream, Option<tokio::sync::SemaphorePermit<'a>>) {
    let permit = permits.acquire().await.ok();
    loop {
        match listener.accept().await {
            Ok((stream, _)) => return (stream, permit),
            // Such as no more file descriptors: others must close theirs first.
            Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
        }
    }
}

/// Messages with their length in two bytes before them, until the client closes or is silent.
async fn connection(stream: &mut TcpStream, respond: &dyn Fn(&[u8]) -> Option<Vec<u8>>) -> io::Result<()> {
    let mut message = Vec::new();
    loop {
        let length = tokio::time::timeout(IDLE, stream.read_u16()).await??;
        message.resize(usize::from(length), 0);
        tokio::time::timeout(IDLE, stream.read_exact(&mut message)).await??;
        let Some(response) = respond(&message) else {
            return Ok(());
        };
        let length = u16::try_from(response.len()).map_err(io::Error::other)?;
        let mut framed = length.to_be_bytes().to_vec();
        framed.extend(response);
        tokio::time::timeout(IDLE, stream.write_all(&framed)).await??;
    }
}
