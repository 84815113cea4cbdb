use std::io;

/// Why a namespace could not be made, found, entered or removed.
#[derive(Debug, thiserror::Error)]
pub enum NamespaceError {
    #[error("there is no network namespace {0}")]
    NotFound(String),
    #[error("the network namespace {0} exists already")]
    Exists(String),
    #[error("{0:?} cannot be the name of a network namespace")]
    InvalidName(String),
    #[error("cannot open the network namespace {name}")]
    Open { name: String, source: io::Error },
    #[error("cannot enter the network namespace {name}: cove must run as root")]
    Enter { name: String, source: io::Error },
    #[error("cannot make the network namespace {name}: cove must run as root")]
    Unshare { name: String, source: io::Error },
    #[error("cannot bind the network namespace {name} to its name")]
    Mount { name: String, source: io::Error },
    #[error("cannot remove the name of the network namespace {name}")]
    Unmount { name: String, source: io::Error },
    #[error("cannot prepare the directory {}", crate::DIRECTORY)]
    Directory(#[source] io::Error),
    #[error("cannot start a thread for the network namespace {name}")]
    Thread { name: String, source: io::Error },
    #[error("cannot open a socket on {address} in the network namespace {name}")]
    Socket {
        name: String,
        address: std::net::SocketAddr,
        source: io::Error,
    },
}
