//! Sockets that live in a namespace and are used from anywhere.

use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream, UdpSocket};
use std::time::Duration;

use crate::{Namespace, NamespaceError};

impl Namespace {
    /// Listens on `address` inside the namespace. The socket blocks; hand it to a runtime with
    /// `set_nonblocking`.
    pub fn tcp_listener(&self, address: SocketAddr) -> Result<TcpListener, NamespaceError> {
        self.socket(address, || {
            check_local(address)?;
            TcpListener::bind(address)
        })
    }

    /// A datagram socket bound to `address` inside the namespace.
    pub fn udp_socket(&self, address: SocketAddr) -> Result<UdpSocket, NamespaceError> {
        self.socket(address, || {
            check_local(address)?;
            UdpSocket::bind(address)
        })
    }

    /// Connects to `address` from inside the namespace.
    pub fn tcp_connect(&self, address: SocketAddr, timeout: Duration) -> Result<TcpStream, NamespaceError> {
        self.socket(address, || TcpStream::connect_timeout(&address, timeout))
    }

    fn socket<S: Send>(
        &self,
        address: SocketAddr,
        open: impl FnOnce() -> io::Result<S> + Send,
    ) -> Result<S, NamespaceError> {
        self.within(open)?.map_err(|source| NamespaceError::Socket {
            name: self.name().to_owned(),
            address,
            source,
        })
    }
}

/// Whether the address can be listened on in the calling thread's namespace.
///
/// The kernel's own check in `bind` has a hole: a namespace that never had an address has no table
/// of local routes yet, and every address then passes for a broadcast address. The socket works
/// later, but its datagrams leave with whatever source address the route prefers. So ask for the
/// way to the address first: only to a local one it begins at the address itself.
fn check_local(address: SocketAddr) -> io::Result<()> {
    if !address.is_ipv4() || address.ip().is_unspecified() {
        return Ok(());
    }
    let probe = UdpSocket::bind(SocketAddr::from((Ipv4Addr::UNSPECIFIED, 0)))?;
    match probe.connect((address.ip(), 9)).and_then(|()| probe.local_addr()) {
        Ok(source) if source.ip() == address.ip() => Ok(()),
        _ => Err(io::ErrorKind::AddrNotAvailable.into()),
    }
}
