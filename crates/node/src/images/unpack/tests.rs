//! These need root: they make devices and give files away, as unpacking does.

use std::fs;
use std::os::unix::fs::{FileTypeExt, MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};

use tar::{Builder, EntryType, Header};
use tempfile::TempDir;

use super::{UnpackError, normalize, unpack};

/// An archive made entry by entry, with paths that no honest program would write.
struct Layer(Builder<Vec<u8>>);

struct E<'a> {
    kind: EntryType,
    path: &'a str,
    link: &'a str,
    mode: u32,
    owner: (u64, u64),
    content: &'a [u8],
    device: (u32, u32),
}

impl Default for E<'_> {
    fn default() -> Self {
        E {
            kind: EntryType::Regular,
            path: "",
            link: "",
            mode: 0o644,
            owner: (0, 0),
            content: b"",
            device: (0, 0),
        }
    }
}

impl Layer {
    fn add(mut self, e: E<'_>) -> Self {
        let mut header = Header::new_gnu();
        let gnu = header.as_gnu_mut().unwrap();
        gnu.name[..e.path.len()].copy_from_slice(e.path.as_bytes());
        gnu.linkname[..e.link.len()].copy_from_slice(e.link.as_bytes());
        header.set_entry_type(e.kind);
        header.set_mode(e.mode);
        header.set_uid(e.owner.0);
        header.set_gid(e.owner.1);
        header.set_mtime(1_000_000);
        header.set_size(e.content.len() as u64);
        header.set_device_major(e.device.0).unwrap();
        header.set_device_minor(e.device.1).unwrap();
        header.set_cksum();
        self.0.append(&header, e.content).unwrap();
        self
    }

    fn file(self, path: &str, content: &str) -> Self {
        self.add(E {
            path,
            content: content.as_bytes(),
            ..E::default()
        })
    }

    fn dir(self, path: &str, mode: u32) -> Self {
        self.add(E {
            kind: EntryType::Directory,
            path,
            mode,
            ..E::default()
        })
    }

    fn link(self, kind: EntryType, path: &str, link: &str) -> Self {
        self.add(E {
            kind,
            path,
            link,
            mode: 0o777,
            ..E::default()
        })
    }

    fn pax(mut self, extensions: &[(&str, &[u8])]) -> Self {
        self.0.append_pax_extensions(extensions.iter().copied()).unwrap();
        self
    }

    fn bytes(self) -> Vec<u8> {
        self.0.into_inner().unwrap()
    }
}

fn layer() -> Layer {
    assert!(
        rustix::process::geteuid().is_root(),
        "tests of unpacking must run as root"
    );
    Layer(Builder::new(Vec::new()))
}

/// A directory to unpack into, with a neighbour that nobody may touch.
struct Scene {
    dir: TempDir,
}

impl Scene {
    fn new() -> Self {
        let dir = tempfile::tempdir().unwrap();
        fs::create_dir(dir.path().join("layer")).unwrap();
        fs::create_dir(dir.path().join("outside")).unwrap();
        fs::write(dir.path().join("outside/victim"), "untouched").unwrap();
        Scene { dir }
    }

    fn layer(&self) -> PathBuf {
        self.dir.path().join("layer")
    }

    fn unpack(&self, archive: Layer) -> Result<(), UnpackError> {
        unpack(archive.bytes().as_slice(), &self.layer(), &[])
    }

    fn assert_nothing_outside(&self) {
        let outside: Vec<_> = fs::read_dir(self.dir.path().join("outside"))
            .unwrap()
            .map(|e| e.unwrap().file_name())
            .collect();
        assert_eq!(outside, ["victim"]);
        let victim = self.dir.path().join("outside/victim");
        assert_eq!(fs::read_to_string(&victim).unwrap(), "untouched");
        assert_eq!(fs::metadata(&victim).unwrap().nlink(), 1);
        assert_eq!(fs::read_dir(self.dir.path()).unwrap().count(), 2);
    }
}

fn xattr(path: &Path, name: &str) -> Option<Vec<u8>> {
    let mut value = vec![0; 256];
    let len = rustix::fs::lgetxattr(path, name, &mut value[..]).ok()?;
    value.truncate(len);
    Some(value)
}

#[test]
fn files_keep_their_owner_mode_times_and_links() {
    let scene = Scene::new();
    let archive = layer()
        .dir("./", 0o750)
        .dir("bin/", 0o755)
        .add(E {
            path: "bin/su",
            mode: 0o4755,
            owner: (7, 8),
            content: b"#!",
            ..E::default()
        })
        .link(EntryType::Link, "bin/again", "bin/su")
        .link(EntryType::Symlink, "bin/sh", "/bin/su")
        .add(E {
            kind: EntryType::Char,
            path: "null",
            mode: 0o666,
            device: (1, 3),
            ..E::default()
        })
        .add(E {
            kind: EntryType::Fifo,
            path: "pipe",
            ..E::default()
        });
    scene.unpack(archive).unwrap();
    let root = scene.layer();
    let su = fs::metadata(root.join("bin/su")).unwrap();
    assert_eq!(su.mode() & 0o7777, 0o4755);
    assert_eq!((su.uid(), su.gid(), su.mtime(), su.nlink()), (7, 8, 1_000_000, 2));
    assert_eq!(fs::read_link(root.join("bin/sh")).unwrap(), Path::new("/bin/su"));
    assert_eq!(
        fs::symlink_metadata(root.join("bin/sh")).unwrap().mtime(),
        1_000_000
    );
    assert_eq!(fs::metadata(root.join("bin")).unwrap().mtime(), 1_000_000);
    assert_eq!(fs::metadata(&root).unwrap().permissions().mode() & 0o7777, 0o750);
    let null = fs::metadata(root.join("null")).unwrap();
    assert_eq!(null.rdev(), rustix::fs::makedev(1, 3));
    assert_eq!(null.mode() & 0o777, 0o666);
    assert!(fs::metadata(root.join("pipe")).unwrap().file_type().is_fifo());
}

#[test]
fn attributes_are_kept_but_not_those_that_steer_overlayfs() {
    let scene = Scene::new();
    // Version 2, CAP_NET_RAW permitted.
    let capability: &[u8] = &[1, 0, 0, 2, 0, 0x20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    let archive = layer()
        .pax(&[
            ("SCHILY.xattr.security.capability", capability),
            ("SCHILY.xattr.trusted.overlay.redirect", b"/etc"),
            ("mtime", b"12.5"),
        ])
        .add(E {
            path: "ping",
            mode: 0o755,
            owner: (3, 3),
            content: b"x",
            ..E::default()
        })
        .pax(&[("SCHILY.xattr.trusted.overlay.opaque", b"y")])
        .dir("d/", 0o755);
    scene.unpack(archive).unwrap();
    let ping = scene.layer().join("ping");
    assert_eq!(xattr(&ping, "security.capability").as_deref(), Some(capability));
    assert_eq!(xattr(&ping, "trusted.overlay.redirect"), None);
    assert_eq!(xattr(&scene.layer().join("d"), "trusted.overlay.opaque"), None);
    let meta = fs::metadata(&ping).unwrap();
    assert_eq!((meta.mtime(), meta.mtime_nsec()), (12, 500_000_000));
}

#[test]
fn whiteouts_become_overlayfs_ones() {
    let scene = Scene::new();
    let archive = layer()
        .file("a/.wh.gone", "")
        .file("b/.wh..wh..opq", "")
        .file("b/kept", "b")
        .file("c/x", "before its whiteout")
        .file(".wh.c", "")
        .file(".wh.d", "")
        .file("d/x", "after its whiteout")
        .file(".wh..wh.plnk", "")
        .file(".wh.e", "")
        .file("e", "a file again");
    scene.unpack(archive).unwrap();
    let root = scene.layer();
    let gone = fs::metadata(root.join("a/gone")).unwrap();
    assert!(gone.file_type().is_char_device());
    assert_eq!(gone.rdev(), 0);
    let opaque = |name: &str| xattr(&root.join(name), "trusted.overlay.opaque").is_some();
    assert!(opaque("b") && opaque("c") && !opaque("a"));
    assert_eq!(fs::read_to_string(root.join("b/kept")).unwrap(), "b");
    assert_eq!(
        fs::read_to_string(root.join("c/x")).unwrap(),
        "before its whiteout"
    );
    assert_eq!(fs::read_to_string(root.join("e")).unwrap(), "a file again");
    assert!(!root.join(".wh..wh.plnk").exists() && !root.join(".wh.plnk").exists());
}

#[test]
fn a_directory_that_replaces_a_whiteout_hides_what_is_below() {
    let scene = Scene::new();
    scene
        .unpack(layer().file(".wh.d", "").dir("d/", 0o755).file("d/x", ""))
        .unwrap();
    assert!(xattr(&scene.layer().join("d"), "trusted.overlay.opaque").is_some());
}

#[test]
fn paths_that_climb_are_refused() {
    for path in ["../outside/x", "a/../../outside/x", "..", "a/.."] {
        let scene = Scene::new();
        let error = scene.unpack(layer().file(path, "evil")).unwrap_err();
        assert!(matches!(error, UnpackError::Unacceptable { .. }), "{path}");
        scene.assert_nothing_outside();
    }
    let scene = Scene::new();
    for name in [".wh..", ".wh...", "d/.wh.."] {
        assert!(scene.unpack(layer().file(name, "")).is_err(), "{name}");
    }
    scene.assert_nothing_outside();
}

#[test]
fn absolute_paths_are_relative_to_the_layer() {
    let scene = Scene::new();
    let target = scene.dir.path().join("outside/x");
    let path = target.to_str().unwrap();
    scene.unpack(layer().file(path, "inside")).unwrap();
    scene.assert_nothing_outside();
    assert!(scene.layer().join(path.trim_start_matches('/')).exists());
}

#[test]
fn symbolic_links_lead_to_places_inside() {
    let scene = Scene::new();
    let outside = scene.dir.path().join("outside");
    let outside = outside.to_str().unwrap();
    for target in [outside, "../outside", "../../../../../../../tmp", "/"] {
        let archive = layer()
            .link(EntryType::Symlink, "way", target)
            .file("way/victim", "evil")
            .file("way/new", "evil")
            .dir("way/dir/", 0o777)
            .link(EntryType::Symlink, "way/link", "/etc/passwd")
            .file("way/.wh.victim", "");
        // Whether it is an error depends on whether the place exists inside.
        let _ = scene.unpack(archive);
        scene.assert_nothing_outside();
        fs::remove_dir_all(scene.layer()).unwrap();
        fs::create_dir(scene.layer()).unwrap();
    }
}

#[test]
fn a_link_to_a_place_inside_is_followed() {
    let scene = Scene::new();
    let archive = layer()
        .dir("usr/lib/", 0o755)
        .link(EntryType::Symlink, "lib", "/usr/lib")
        .file("lib/x.so", "x");
    scene.unpack(archive).unwrap();
    assert!(scene.layer().join("usr/lib/x.so").is_file());
}

#[test]
fn a_file_that_is_a_link_is_replaced_not_followed() {
    let scene = Scene::new();
    let victim = scene.dir.path().join("outside/victim");
    let archive = layer()
        .link(EntryType::Symlink, "f", victim.to_str().unwrap())
        .file("f", "new")
        .link(
            EntryType::Symlink,
            "d",
            scene.dir.path().join("outside").to_str().unwrap(),
        )
        .dir("d/", 0o777)
        .file("d/y", "");
    scene.unpack(archive).unwrap();
    scene.assert_nothing_outside();
    assert_eq!(fs::read_to_string(scene.layer().join("f")).unwrap(), "new");
    assert!(fs::symlink_metadata(scene.layer().join("d")).unwrap().is_dir());
}

#[test]
fn hard_links_cannot_reach_outside() {
    let victim = |scene: &Scene| {
        scene
            .dir
            .path()
            .join("outside/victim")
            .to_str()
            .unwrap()
            .to_owned()
    };
    let scene = Scene::new();
    assert!(
        scene
            .unpack(layer().link(EntryType::Link, "l", &victim(&scene)))
            .is_err()
    );
    assert!(
        scene
            .unpack(layer().link(EntryType::Link, "l", "../outside/victim"))
            .is_err()
    );
    // Through a symbolic link: what is linked is the link itself, and writing replaces it.
    let archive = layer()
        .link(EntryType::Symlink, "s", &victim(&scene))
        .link(EntryType::Link, "l", "s")
        .file("l", "evil");
    scene.unpack(archive).unwrap();
    scene.assert_nothing_outside();
    // Through a directory that is a symbolic link.
    let archive = layer()
        .link(
            EntryType::Symlink,
            "way",
            scene.dir.path().join("outside").to_str().unwrap(),
        )
        .link(EntryType::Link, "m", "way/victim");
    assert!(scene.unpack(archive).is_err());
    scene.assert_nothing_outside();
}

#[test]
fn a_hard_link_to_itself_keeps_the_file() {
    let scene = Scene::new();
    scene
        .unpack(layer().file("f", "x").link(EntryType::Link, "f", "f"))
        .unwrap();
    assert_eq!(fs::read_to_string(scene.layer().join("f")).unwrap(), "x");
}

#[test]
fn a_directory_that_becomes_a_link_between_entries_is_not_written_through() {
    let scene = Scene::new();
    let outside = scene.dir.path().join("outside");
    let archive = layer()
        .dir("d/", 0o755)
        .file("d/a", "")
        .link(EntryType::Symlink, "d", outside.to_str().unwrap())
        .file("d/b", "evil");
    let _ = scene.unpack(archive);
    scene.assert_nothing_outside();
}

#[test]
fn a_name_without_end_is_refused_before_it_fills_the_memory() {
    let scene = Scene::new();
    let long = vec![b'a'; 3 * 1024 * 1024];
    let archive = layer()
        .add(E {
            kind: EntryType::GNULongName,
            path: "././@LongLink",
            content: &long,
            ..E::default()
        })
        .file("x", "");
    let error = scene.unpack(archive).unwrap_err();
    assert!(matches!(error, UnpackError::Archive { .. }));
    // A long name that Linux knows.
    let path = format!("{}/{}", "a".repeat(200), "b".repeat(200));
    let archive = layer()
        .add(E {
            kind: EntryType::GNULongName,
            path: "././@LongLink",
            content: path.as_bytes(),
            ..E::default()
        })
        .file("x", "long");
    scene.unpack(archive).unwrap();
    assert_eq!(fs::read_to_string(scene.layer().join(path)).unwrap(), "long");
    // One that it does not.
    let archive = layer().pax(&[("path", "c".repeat(300).as_bytes())]).file("x", "");
    assert!(scene.unpack(archive).is_err());
}

#[test]
fn a_directory_that_the_archive_does_not_mention_looks_as_below() {
    let below = Scene::new();
    below
        .unpack(layer().add(E {
            kind: EntryType::Directory,
            path: "tmp/",
            mode: 0o1777,
            owner: (5, 6),
            ..E::default()
        }))
        .unwrap();
    let scene = Scene::new();
    let archive = layer().file("tmp/sub/x", "").bytes();
    unpack(archive.as_slice(), &scene.layer(), &[below.layer()]).unwrap();
    let tmp = fs::metadata(scene.layer().join("tmp")).unwrap();
    assert_eq!((tmp.mode() & 0o7777, tmp.uid(), tmp.gid()), (0o1777, 5, 6));
    assert_eq!(tmp.mtime(), 1_000_000);
    let sub = fs::metadata(scene.layer().join("tmp/sub")).unwrap();
    assert_eq!(sub.mode() & 0o7777, 0o755);
}

#[test]
fn a_torn_archive_is_an_error_not_a_panic() {
    let bytes = layer()
        .file("a", "some content")
        .link(EntryType::Symlink, "b", "a")
        .bytes();
    for cut in [1, 100, 511, 513, 600, 1030] {
        let scene = Scene::new();
        assert!(
            unpack(&bytes[..cut], &scene.layer(), &[]).is_err(),
            "cut at {cut}"
        );
    }
    // Every single byte wrong in the headers: an error or an odd file, never outside.
    for place in 0..1024 {
        let scene = Scene::new();
        let mut bytes = bytes.clone();
        bytes[place] ^= 0x55;
        let _ = unpack(bytes.as_slice(), &scene.layer(), &[]);
        scene.assert_nothing_outside();
    }
}

#[test]
fn paths_are_normalised() {
    for (path, expected) in [("./", ""), ("/a//b/./c/", "a/b/c"), ("", "")] {
        assert_eq!(normalize(path.as_bytes()).unwrap(), expected.as_bytes());
    }
    assert!(normalize(b"a\0b").is_err());
}
