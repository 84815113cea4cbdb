//! Programs that answer at every place of a cloud, each with the name of its namespace: so who asks
//! knows where its packets went.

use std::io::{self, IoSliceMut, PipeReader, PipeWriter, Read, Write};
use std::net::{Ipv4Addr, Shutdown, SocketAddr, SocketAddrV4, TcpListener, TcpStream, UdpSocket};
use std::os::fd::{AsFd, AsRawFd};
use std::thread::JoinHandle;
use std::time::Duration;

use netns::Namespace;
use nix::errno::Errno;
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use nix::sys::socket::{
    AddressFamily, ControlMessage, ControlMessageOwned, MsgFlags, SockFlag, SockType, SockaddrIn, bind,
    connect, recvmsg, sendmsg, setsockopt, socket, sockopt,
};
use nix::sys::time::{TimeVal, TimeValLike};

/// The programs of a cloud. They end with it.
pub struct Answering {
    /// Closed, it ends the programs.
    running: Option<PipeWriter>,
    programs: Vec<JoinHandle<()>>,
}

impl Answering {
    /// Listens at the ports of all addresses, for TCP and for UDP.
    pub fn new(namespaces: &[Namespace], ports: &[u16]) -> Self {
        let (until, running) = io::pipe().unwrap();
        let start = |namespace: &Namespace| {
            let any = |port| SocketAddr::from((Ipv4Addr::UNSPECIFIED, port));
            let (mut tcp, mut udp) = (Vec::new(), Vec::new());
            for &port in ports {
                let listener = namespace.tcp_listener(any(port)).unwrap();
                listener.set_nonblocking(true).unwrap();
                tcp.push(listener);
                let datagrams = namespace.udp_socket(any(port)).unwrap();
                setsockopt(&datagrams, sockopt::Ipv4PacketInfo, &true).unwrap();
                udp.push(datagrams);
            }
            let (name, until) = (namespace.name().to_owned(), until.try_clone().unwrap());
            std::thread::spawn(move || answer(&name, &tcp, &udp, &until))
        };
        Answering {
            programs: namespaces.iter().map(start).collect(),
            running: Some(running),
        }
    }
}

impl Drop for Answering {
    fn drop(&mut self) {
        self.running = None;
        for program in self.programs.drain(..) {
            let ended = program.join();
            assert!(ended.is_ok() || std::thread::panicking(), "a program panicked");
        }
    }
}

fn answer(name: &str, tcp: &[TcpListener], udp: &[UdpSocket], until: &PipeReader) {
    loop {
        let mut all = vec![until.as_fd()];
        all.extend(tcp.iter().map(AsFd::as_fd));
        all.extend(udp.iter().map(AsFd::as_fd));
        let mut all: Vec<_> = all
            .into_iter()
            .map(|fd| PollFd::new(fd, PollFlags::POLLIN))
            .collect();
        match poll(&mut all, PollTimeout::NONE) {
            Ok(_) | Err(Errno::EINTR) => {}
            Err(error) => panic!("cannot wait: {error}"),
        }
        let ready: Vec<_> = all.iter().map(|fd| fd.any() == Some(true)).collect();
        if ready[0] {
            return;
        }
        let (listeners, sockets) = ready[1..].split_at(tcp.len());
        for (listener, _) in tcp.iter().zip(listeners).filter(|(_, ready)| **ready) {
            // Whoever hung up meanwhile is not there to accept, nor to hear the answer.
            if let Ok((mut stream, _)) = listener.accept() {
                let _ = stream.write_all(name.as_bytes());
            }
        }
        for (socket, _) in udp.iter().zip(sockets).filter(|(_, ready)| **ready) {
            answer_datagram(name, socket);
        }
    }
}

/// Answers from the address that was asked, as a program that is known by several addresses has to.
fn answer_datagram(name: &str, socket: &UdpSocket) {
    let mut data = [0; 16];
    let mut data = [IoSliceMut::new(&mut data)];
    let mut space = nix::cmsg_space!(nix::libc::in_pktinfo);
    let flags = MsgFlags::MSG_DONTWAIT;
    let Ok(message) = recvmsg::<SockaddrIn>(socket.as_raw_fd(), &mut data, Some(&mut space), flags) else {
        return;
    };
    let asked = message.cmsgs().unwrap().find_map(|message| match message {
        ControlMessageOwned::Ipv4PacketInfo(info) => Some(info),
        _ => None,
    });
    let mut asked = asked.unwrap();
    // The way back is the kernel's choice.
    asked.ipi_ifindex = 0;
    let data = [io::IoSlice::new(name.as_bytes())];
    let control = [ControlMessage::Ipv4PacketInfo(&asked)];
    let _ = sendmsg(
        socket.as_raw_fd(),
        &data,
        &control,
        flags,
        message.address.as_ref(),
    );
}

/// A question to a port: who answers, if anybody does within `wait`. `source` is bound to unless the
/// kernel is to choose. For the calling thread's namespace.
pub fn ask(source: Option<Ipv4Addr>, to: SocketAddrV4, udp: bool, wait: Duration) -> Option<String> {
    match asked(source, to, udp, wait) {
        Ok(name) => Some(name),
        Err(error) => match Errno::from_raw(error.raw_os_error().unwrap_or(0)) {
            // The answer of a place where no program listens.
            Errno::ECONNREFUSED => Some("a refusal".to_owned()),
            Errno::EINPROGRESS | Errno::EAGAIN | Errno::ETIMEDOUT => None,
            Errno::EHOSTUNREACH | Errno::ENETUNREACH => None,
            _ => panic!("{source:?} to {to}: {error:?}"),
        },
    }
}

fn asked(source: Option<Ipv4Addr>, to: SocketAddrV4, udp: bool, wait: Duration) -> io::Result<String> {
    let kind = if udp { SockType::Datagram } else { SockType::Stream };
    let socket = socket(AddressFamily::Inet, kind, SockFlag::SOCK_CLOEXEC, None)?;
    let timeout = TimeVal::milliseconds(wait.as_millis().try_into().unwrap());
    // How long it waits for a connection, too.
    setsockopt(&socket, sockopt::SendTimeout, &timeout)?;
    setsockopt(&socket, sockopt::ReceiveTimeout, &timeout)?;
    if let Some(source) = source {
        bind(
            socket.as_raw_fd(),
            &SockaddrIn::from(SocketAddrV4::new(source, 0)),
        )?;
    }
    connect(socket.as_raw_fd(), &SockaddrIn::from(to))?;
    if udp {
        let socket = UdpSocket::from(socket);
        socket.send(b"who?")?;
        let mut name = [0; 64];
        let length = socket.recv(&mut name)?;
        return Ok(String::from_utf8_lossy(&name[..length]).into_owned());
    }
    let mut stream = TcpStream::from(socket);
    stream.shutdown(Shutdown::Write)?;
    let mut name = String::new();
    stream.read_to_string(&mut name)?;
    Ok(name)
}
