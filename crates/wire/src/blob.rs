use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// Bytes, base64 on the wire.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Blob(pub Vec<u8>);

impl Blob {
    pub fn from_base64(text: &str) -> Option<Self> {
        STANDARD.decode(text).ok().map(Blob)
    }

    pub fn to_base64(&self) -> String {
        STANDARD.encode(&self.0)
    }
}
