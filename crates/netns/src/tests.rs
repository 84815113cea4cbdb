//! These need root: they make real namespaces, with names that no other run uses.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::atomic::{AtomicU32, Ordering};

use super::*;

/// A name of this process's own; the namespace goes when the guard does.
struct TestNamespace(String);

impl TestNamespace {
    fn new() -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        TestNamespace(format!("netns-test-{}-{number}", std::process::id()))
    }
}

impl Drop for TestNamespace {
    fn drop(&mut self) {
        let _ = Namespace::delete(&self.0);
    }
}

fn inode_of_current() -> std::path::PathBuf {
    std::fs::read_link("/proc/thread-self/ns/net").unwrap()
}

#[test]
fn a_namespace_is_made_entered_listed_and_removed() {
    let name = TestNamespace::new();
    let outside = inode_of_current();
    let namespace = Namespace::create(&name.0).unwrap();
    let inside = namespace.within(inode_of_current).unwrap();
    assert_ne!(inside, outside);
    assert_eq!(inode_of_current(), outside, "the caller stays where it was");
    assert_eq!(Namespace::list(&name.0).unwrap(), std::slice::from_ref(&name.0));
    assert_eq!(
        Namespace::open(&name.0)
            .unwrap()
            .within(inode_of_current)
            .unwrap(),
        inside
    );
    Namespace::delete(&name.0).unwrap();
    Namespace::delete(&name.0).unwrap();
    assert!(Namespace::list(&name.0).unwrap().is_empty());
    assert!(matches!(
        Namespace::open(&name.0),
        Err(NamespaceError::NotFound(_))
    ));
    assert_eq!(
        namespace.within(inode_of_current).unwrap(),
        inside,
        "a handle keeps it"
    );
}

#[test]
fn a_name_is_given_once() {
    let name = TestNamespace::new();
    Namespace::create(&name.0).unwrap();
    assert!(matches!(
        Namespace::create(&name.0),
        Err(NamespaceError::Exists(_))
    ));
    Namespace::ensure(&name.0).unwrap();
}

#[test]
fn a_file_without_a_mount_is_no_namespace_and_in_nobodys_way() {
    let name = TestNamespace::new();
    directory::prepare().unwrap();
    std::fs::write(path(&name.0), "").unwrap();
    assert!(matches!(
        Namespace::open(&name.0),
        Err(NamespaceError::NotFound(_))
    ));
    Namespace::create(&name.0).unwrap();
}

#[test]
fn names_cannot_lead_out_of_the_directory() {
    for name in ["", ".", "..", "../x", "a/b", "a b"] {
        assert!(matches!(
            Namespace::create(name),
            Err(NamespaceError::InvalidName(_))
        ));
        assert!(matches!(
            Namespace::delete(name),
            Err(NamespaceError::InvalidName(_))
        ));
    }
}

#[test]
fn a_panic_inside_reaches_the_caller() {
    let name = TestNamespace::new();
    let namespace = Namespace::create(&name.0).unwrap();
    let caught = std::panic::catch_unwind(|| namespace.within(|| panic!("inside")));
    assert!(caught.is_err());
}

#[test]
fn a_socket_of_an_empty_namespace_reaches_nothing() {
    let name = TestNamespace::new();
    let namespace = Namespace::create(&name.0).unwrap();
    let here = SocketAddr::from((Ipv4Addr::LOCALHOST, 9));
    // The loopback is down: there is no route to 127.0.0.1, whatever listens outside.
    let timeout = std::time::Duration::from_secs(1);
    assert!(matches!(
        namespace.tcp_connect(here, timeout),
        Err(NamespaceError::Socket { .. })
    ));
    assert!(
        namespace
            .udp_socket(SocketAddr::from((Ipv4Addr::UNSPECIFIED, 0)))
            .is_ok()
    );
}

#[test]
fn nobody_listens_on_an_address_that_is_not_there_yet() {
    let name = TestNamespace::new();
    let namespace = Namespace::create(&name.0).unwrap();
    let address = SocketAddr::from((Ipv4Addr::new(10, 0, 0, 2), 53));
    assert!(matches!(
        namespace.udp_socket(address),
        Err(NamespaceError::Socket { .. })
    ));
    assert!(matches!(
        namespace.tcp_listener(address),
        Err(NamespaceError::Socket { .. })
    ));
}

/// A shell that holds names which only its own mount namespace has. It ends with its standard input.
struct Elsewhere(std::process::Child);

impl Elsewhere {
    fn with(name: &str) -> Self {
        use std::io::Read;
        // The directory must be there for both.
        std::fs::create_dir_all(DIRECTORY).unwrap();
        let script = format!("mount --make-rprivate / && ip netns add {name} && echo made && read end");
        let mut child = std::process::Command::new("unshare")
            .args(["--mount", "sh", "-c", &script])
            .stdin(std::process::Stdio::piped())
            .stdout(std::process::Stdio::piped())
            .spawn()
            .unwrap();
        let mut said = [0; 5];
        child.stdout.as_mut().unwrap().read_exact(&mut said).unwrap();
        Elsewhere(child)
    }

    fn root(&self) -> PathBuf {
        format!("/proc/{}/root", self.0.id()).into()
    }
}

impl Drop for Elsewhere {
    fn drop(&mut self) {
        drop(self.0.stdin.take());
        let _ = self.0.wait();
    }
}

#[test]
fn names_of_another_mount_namespace_are_opened_and_taken_over() {
    let name = TestNamespace::new();
    let elsewhere = Elsewhere::with(&name.0);
    let (root, name) = (elsewhere.root(), &name.0);
    assert!(matches!(Namespace::open(name), Err(NamespaceError::NotFound(_))));
    let inside = |namespace: Namespace| namespace.within(inode_of_current).unwrap();
    let there = inside(Namespace::open_in(&root, name).unwrap());
    assert_ne!(there, inode_of_current());

    assert_eq!(
        Namespace::take_over(&root, name).unwrap(),
        std::slice::from_ref(name)
    );
    assert_eq!(inside(Namespace::open(name).unwrap()), there);
    assert_eq!(
        inside(Namespace::open_in(&root, name).unwrap()),
        there,
        "it keeps its own"
    );
    assert_eq!(Namespace::take_over(&root, name).unwrap(), Vec::<String>::new());
    drop(elsewhere);
    assert_eq!(inside(Namespace::open(name).unwrap()), there);
}
