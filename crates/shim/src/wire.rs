//! Frames on the shim's socket: a little-endian u32 length, then JSON.

use serde::{Deserialize, Serialize};

use crate::spec::{ContainerSpec, ContainerStatus, Event, Started};

/// The longest frame that is taken. A container's spec is a few KiB, its environment included.
pub(crate) const FRAME_BYTES_MAX: usize = 8 * 1024 * 1024;

pub(crate) const SOCKET_FILE: &str = "shim.sock";
pub(crate) const TASK_FILE: &str = "task.json";

/// From the client. Replies come in any order; `seq` pairs them.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Call<R = ShimRequest> {
    pub seq: u64,
    pub request: R,
}

#[derive(Debug, Serialize, Deserialize)]
pub(crate) enum ShimRequest {
    Start(Box<ContainerSpec>),
    Signal {
        container: String,
        signo: i32,
        all: bool,
    },
    Status,
    Shutdown,
}

/// From the shim.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) enum Message {
    Reply { seq: u64, reply: Reply },
    Event(Event),
}

#[derive(Debug, Serialize, Deserialize)]
pub(crate) enum Reply {
    Started(Started),
    StartFailed { reason: String },
    Status(Vec<ContainerStatus>),
    Done,
    Refused { reason: String },
}

/// Appends a frame to `out`.
pub(crate) fn put(out: &mut Vec<u8>, message: &impl Serialize) -> Result<(), serde_json::Error> {
    let at = out.len();
    out.extend_from_slice(&[0; 4]);
    if let Err(error) = serde_json::to_writer(&mut *out, message) {
        out.truncate(at);
        return Err(error);
    }
    let len = u32::try_from(out.len() - at - 4).unwrap_or(u32::MAX);
    out[at..at + 4].copy_from_slice(&len.to_le_bytes());
    Ok(())
}

/// The other side did not keep to the protocol.
#[derive(Debug, thiserror::Error)]
#[error("a frame of {bytes} bytes is longer than {FRAME_BYTES_MAX}")]
pub(crate) struct FrameTooLong {
    bytes: usize,
}

/// Takes the first whole frame's JSON off `buffer`, or `None` when it is not all there yet.
pub(crate) fn take(buffer: &mut Vec<u8>) -> Result<Option<Vec<u8>>, FrameTooLong> {
    let Some(head) = buffer.first_chunk::<4>() else {
        return Ok(None);
    };
    let bytes = u32::from_le_bytes(*head) as usize;
    if bytes > FRAME_BYTES_MAX {
        return Err(FrameTooLong { bytes });
    }
    if buffer.len() < 4 + bytes {
        return Ok(None);
    }
    let rest = buffer.split_off(4 + bytes);
    let mut frame = std::mem::replace(buffer, rest);
    frame.drain(..4);
    Ok(Some(frame))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn frames_come_back_whole_however_they_are_cut() {
        let mut wire = Vec::new();
        for seq in 0..3 {
            put(
                &mut wire,
                &Call {
                    seq,
                    request: ShimRequest::Status,
                },
            )
            .unwrap();
        }
        for piece in 1..wire.len() {
            let (mut buffer, mut seen) = (Vec::new(), Vec::new());
            for chunk in wire.chunks(piece) {
                buffer.extend_from_slice(chunk);
                while let Some(frame) = take(&mut buffer).unwrap() {
                    seen.push(serde_json::from_slice::<Call>(&frame).unwrap().seq);
                }
            }
            assert_eq!(seen, [0, 1, 2]);
        }
    }

    #[test]
    fn a_frame_of_four_gigabytes_is_refused_before_it_is_read() {
        assert!(take(&mut vec![0xff; 4]).is_err());
    }
}
