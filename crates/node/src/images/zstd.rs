use std::io::{self, BufRead, Read};

use ruzstd::decoding::errors::{FrameDecoderError, ReadFrameHeaderError};
use ruzstd::decoding::{BlockDecodingStrategy, FrameDecoder};

/// What was compressed with zstd: all frames of a stream, one after the other. Frames to be skipped, in which
/// `zstd:chunked` keeps its table of contents, are. The checksums of frames are not compared: a layer has a digest.
pub struct Decoder<R> {
    source: R,
    frame: FrameDecoder,
}

impl<R: BufRead> Decoder<R> {
    pub fn new(source: R) -> Self {
        Decoder {
            source,
            frame: FrameDecoder::new(),
        }
    }

    fn begin_frame(&mut self) -> io::Result<()> {
        match self.frame.init(&mut self.source) {
            Err(FrameDecoderError::ReadFrameHeaderError(ReadFrameHeaderError::SkipFrame {
                length, ..
            })) => {
                let mut skipped = self.source.by_ref().take(length.into());
                io::copy(&mut skipped, &mut io::sink())?;
                match skipped.limit() {
                    0 => Ok(()),
                    _ => Err(io::ErrorKind::UnexpectedEof.into()),
                }
            }
            begun => begun.map_err(io::Error::other),
        }
    }
}

impl<R: BufRead> Read for Decoder<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.frame.can_collect() == 0 {
            if !self.frame.is_finished() {
                let one = BlockDecodingStrategy::UptoBlocks(1);
                self.frame
                    .decode_blocks(&mut self.source, one)
                    .map_err(io::Error::other)?;
            } else if self.source.fill_buf()?.is_empty() {
                return Ok(0);
            } else {
                self.begin_frame()?;
            }
        }
        self.frame.read(buffer)
    }
}

#[cfg(test)]
mod tests {
    use ruzstd::encoding::{CompressionLevel, compress_to_vec};

    use super::*;

    fn frame(data: &[u8]) -> Vec<u8> {
        compress_to_vec(data, CompressionLevel::Fastest)
    }

    fn decoded(stream: &[u8]) -> io::Result<Vec<u8>> {
        let mut out = Vec::new();
        // In small pieces, as a file comes through a buffer.
        let source = io::BufReader::with_capacity(7, stream);
        Decoder::new(source).read_to_end(&mut out).map(|_| out)
    }

    /// More than a block, of which hardly anything repeats.
    fn noise() -> Vec<u8> {
        let mut state = 1_u32;
        let mut next = || {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            state.to_be_bytes()[0] % 23
        };
        (0..700_000).map(|_| next()).collect()
    }

    #[test]
    fn frames_follow_each_other_and_others_are_skipped() {
        let skipped = [0x5e, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3];
        let stream = [
            &skipped[..],
            &frame(&noise()),
            &frame(b""),
            &skipped,
            &frame(b"end"),
            &skipped,
        ]
        .concat();
        let expected = [&noise()[..], b"end"].concat();
        assert!(decoded(&stream).unwrap() == expected);
        assert_eq!(decoded(&[]).unwrap(), b"");
    }

    #[test]
    fn what_the_reference_implementation_compressed_is_read() {
        // By `zstd -19`, with its checksum.
        let stream = [
            0x28, 0xb5, 0x2f, 0xfd, 0x64, 0x2d, 0x00, 0x4d, 0x00, 0x00, 0x10, 0x61, 0x62, 0x01, 0x00, 0x28,
            0x2a, 0x10, 0x02, 0x14, 0x54, 0xfc, 0x23,
        ];
        assert_eq!(
            decoded(&stream).unwrap(),
            ["a".repeat(300), "b".into()].concat().as_bytes()
        );
    }

    #[test]
    fn a_stream_that_ends_early_is_an_error() {
        let whole = frame(&noise());
        for length in [3, 9, whole.len() / 2, whole.len() - 1] {
            assert!(decoded(&whole[..length]).is_err(), "{length}");
        }
        assert!(decoded(&[0x5e, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1]).is_err());
        assert!(decoded(b"no zstd").is_err());
    }
}
