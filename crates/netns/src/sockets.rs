//! Sockets that live in a namespace and are used from anywhere.

use std::io;
use std::net::{SocketAddr, TcpListener, TcpStream, UdpSocket};
use std::time::Duration;

use crate::{Namespace, NamespaceError};

impl Namespace {
    /// Listens on `address` inside the namespace. The socket blocks; hand it to a runtime with
    /// `set_nonblocking`.
    pub fn tcp_listener(&self, address: SocketAddr) -> Result<TcpListener, NamespaceError> {
        self.socket(address, || TcpListener::bind(address))
    }

    /// A datagram socket bound to `address` inside the namespace.
    pub fn udp_socket(&self, address: SocketAddr) -> Result<UdpSocket, NamespaceError> {
        self.socket(address, || UdpSocket::bind(address))
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
