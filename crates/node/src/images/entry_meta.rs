//! What the entries of a layer's archive say beside names and content.

use std::ffi::CString;
use std::io::{self, Read};

use rustix::fs::{self, Timespec};
use tar::{Entry, EntryType};

/// What an entry says of owner, mode, times and attributes.
#[derive(Clone, Debug)]
pub(super) struct Meta {
    pub uid: u32,
    pub gid: u32,
    pub mode: u32,
    pub mtime: Timespec,
    pub xattrs: Vec<(CString, Vec<u8>)>,
}

/// The device that an entry is of; 0 for a pipe.
pub(super) fn device<R: Read>(entry: &Entry<'_, R>, kind: EntryType) -> io::Result<fs::Dev> {
    if kind == EntryType::Fifo {
        return Ok(0);
    }
    let header = entry.header();
    let (major, minor) = (
        header.device_major()?.unwrap_or(0),
        header.device_minor()?.unwrap_or(0),
    );
    Ok(fs::makedev(major, minor))
}

/// Reads what the header and the extensions of an entry say.
pub(super) fn meta<R: Read>(entry: &mut Entry<'_, R>) -> io::Result<Meta> {
    let header = entry.header();
    let id = |n: u64| u32::try_from(n).map_err(|_| io::Error::other("its owner is out of range"));
    let fields = header.as_old();
    let mut meta = Meta {
        uid: id(number(&fields.uid, || header.uid())?)?,
        gid: id(number(&fields.gid, || header.gid())?)?,
        mode: number(&fields.mode, || header.mode())? & 0o7777,
        mtime: Timespec {
            tv_sec: i64::try_from(number(&fields.mtime, || header.mtime())?).unwrap_or(0),
            tv_nsec: 0,
        },
        xattrs: Vec::new(),
    };
    let Some(extensions) = entry.pax_extensions()? else {
        return Ok(meta);
    };
    for extension in extensions {
        let extension = extension?;
        let key = extension.key_bytes();
        if key == b"mtime" {
            if let Some(mtime) = extension.value().ok().and_then(pax_time) {
                meta.mtime = mtime;
            }
        } else if let Some(name) = key.strip_prefix(b"SCHILY.xattr.")
            && may_be_set(name)
            && let Ok(name) = CString::new(name)
        {
            meta.xattrs.push((name, extension.value_bytes().to_vec()));
        }
    }
    Ok(meta)
}

/// A number in a header. One that was left out is 0, as Go's archives have it.
fn number<T: Default>(field: &[u8], read: impl FnOnce() -> io::Result<T>) -> io::Result<T> {
    if field.iter().all(|c| matches!(c, 0 | b' ')) {
        return Ok(T::default());
    }
    read()
}

/// Attributes that an image may bring. `trusted.overlay.*` would steer overlayfs itself, and other
/// namespaces belong to the host's security modules.
fn may_be_set(xattr: &[u8]) -> bool {
    let user = xattr.starts_with(b"user.") && !xattr.starts_with(b"user.overlay.");
    user || matches!(
        xattr,
        b"security.capability" | b"system.posix_acl_access" | b"system.posix_acl_default"
    )
}

/// Reads `SECONDS[.FRACTION]`.
fn pax_time(text: &str) -> Option<Timespec> {
    let (seconds, fraction) = text.split_once('.').unwrap_or((text, ""));
    let tv_sec: i64 = seconds.parse().ok()?;
    let digits: String = fraction.chars().chain(std::iter::repeat('0')).take(9).collect();
    let tv_nsec: i64 = digits.parse().ok()?;
    if tv_sec < 0 && tv_nsec != 0 {
        // Before 1970 the fraction counts back from the second.
        return Some(Timespec {
            tv_sec: tv_sec - 1,
            tv_nsec: 1_000_000_000 - tv_nsec,
        });
    }
    Some(Timespec { tv_sec, tv_nsec })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pax_times_have_fractions_and_may_be_before_1970() {
        let time = |text| pax_time(text).map(|t| (t.tv_sec, t.tv_nsec));
        assert_eq!(time("12"), Some((12, 0)));
        assert_eq!(time("12.5"), Some((12, 500_000_000)));
        assert_eq!(time("-1.25"), Some((-2, 750_000_000)));
        assert_eq!(time("1.0000000009"), Some((1, 0)));
        assert_eq!(time("x"), None);
        assert_eq!(time("1.x"), None);
    }

    #[test]
    fn only_harmless_attributes_may_be_set() {
        for (name, allowed) in [
            ("security.capability", true),
            ("user.mime_type", true),
            ("system.posix_acl_access", true),
            ("trusted.overlay.redirect", false),
            ("user.overlay.opaque", false),
            ("security.selinux", false),
            ("security.ima", false),
        ] {
            assert_eq!(may_be_set(name.as_bytes()), allowed, "{name}");
        }
    }
}
