//! The connection to the one client, without blocking.

use std::io::{self, Read, Write};
use std::os::fd::{AsFd, BorrowedFd};
use std::os::unix::net::UnixStream;
use std::time::Duration;

use crate::daemon::log_error;
use crate::wire::{self, Call, Message, ShimRequest};

#[derive(Debug)]
pub(crate) struct Peer {
    stream: UnixStream,
    inbox: Vec<u8>,
    outbox: Vec<u8>,
}

impl Peer {
    pub(crate) fn new(stream: UnixStream) -> io::Result<Peer> {
        stream.set_nonblocking(true)?;
        Ok(Peer {
            stream,
            inbox: Vec::new(),
            outbox: Vec::new(),
        })
    }

    /// Bytes that the client has not taken yet.
    pub(crate) fn unsent(&self) -> usize {
        self.outbox.len()
    }

    /// Puts a message into the outbox.
    pub(crate) fn enqueue(&mut self, message: &Message) {
        if let Err(error) = wire::put(&mut self.outbox, message) {
            log_error(format_args!("a message cannot be written as JSON: {error}"));
        }
    }

    /// Sends what the socket takes.
    pub(crate) fn send(&mut self) -> io::Result<()> {
        while !self.outbox.is_empty() {
            match self.stream.write(&self.outbox) {
                Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
                Ok(n) => drop(self.outbox.drain(..n)),
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => return Ok(()),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        self.outbox = Vec::new();
        Ok(())
    }

    /// Sends everything, waiting for the client as long as `patience` at each step.
    pub(crate) fn send_all(&mut self, patience: Duration) -> io::Result<()> {
        self.stream.set_nonblocking(false)?;
        self.stream.set_write_timeout(Some(patience))?;
        self.stream.write_all(&self.outbox)?;
        self.outbox.clear();
        Ok(())
    }

    /// The calls that have arrived whole.
    ///
    /// # Errors
    /// `UnexpectedEof` when the client has gone; anything else when it does not speak our language.
    pub(crate) fn receive(&mut self) -> io::Result<Vec<Call>> {
        let mut chunk = [0; 16 * 1024];
        loop {
            match self.stream.read(&mut chunk) {
                Ok(0) => return Err(io::ErrorKind::UnexpectedEof.into()),
                Ok(n) => self.inbox.extend_from_slice(&chunk[..n]),
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => break,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
            if self.inbox.len() > 2 * wire::FRAME_BYTES_MAX {
                break;
            }
        }
        let mut calls = Vec::new();
        while let Some(frame) = wire::take(&mut self.inbox).map_err(io::Error::other)? {
            calls.push(serde_json::from_slice::<Call<ShimRequest>>(&frame)?);
        }
        if self.inbox.is_empty() {
            self.inbox = Vec::new();
        }
        Ok(calls)
    }
}

impl AsFd for Peer {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.stream.as_fd()
    }
}
