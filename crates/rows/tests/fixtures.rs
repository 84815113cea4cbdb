//! Rows as earlier coves stored them, which every later one must read: see `fixtures/README.md`.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::fs;
use std::path::PathBuf;

use model::service::Stage;
use rows::{DecodeRowError, Kind, RowRef};
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Fixture {
    key: String,
    row: Value,
}

impl Fixture {
    fn decode(&self, kind: Kind, version: u32) -> Result<RowRef, DecodeRowError> {
        let stored = json!({"v": version, "row": self.row});
        RowRef::decode(kind.name(), &self.key, stored.to_string().as_bytes())
    }
}

fn folder() -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "tests", "fixtures"].iter().collect()
}

/// Rows of a kind that were stored with a version.
fn fixtures(kind: Kind, version: u32) -> Vec<Fixture> {
    let path = folder().join(format!("v{version}/{}.json", kind.name()));
    let text = fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let rows: Vec<Fixture> = serde_json::from_str(&text).unwrap();
    assert!(!rows.is_empty(), "{}", path.display());
    rows
}

fn encoded(row: &RowRef) -> Value {
    serde_json::from_slice(&row.encode()).unwrap()
}

#[test]
fn rows_of_every_version_of_every_kind_are_read() {
    for &kind in Kind::ALL {
        for version in 1..=kind.version() {
            for fixture in fixtures(kind, version) {
                let row = fixture.decode(kind, version);
                let row = row
                    .unwrap_or_else(|e| panic!("{e}: {:?}\n{}", std::error::Error::source(&e), fixture.row));
                assert_eq!((row.kind(), row.key()), (kind, fixture.key.clone()));
                let stored = row.encode();
                let again = RowRef::decode(kind.name(), &fixture.key, &stored).unwrap();
                assert_eq!(again.encode(), stored);
            }
        }
    }
}

/// Whoever gets here by a change of a row: it wants a new version, with fixtures of it.
#[test]
fn rows_of_the_present_version_are_stored_as_they_were() {
    for &kind in Kind::ALL {
        let version = kind.version();
        for fixture in fixtures(kind, version) {
            let stored = encoded(&fixture.decode(kind, version).unwrap());
            let was = json!({"v": version, "row": fixture.row});
            assert_eq!(stored, was, "the stored form of {} changed", kind.name());
        }
    }
}

#[test]
fn no_fixture_is_left_out() {
    let mut found = 0;
    for version in fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path()) {
        if version.is_dir() {
            found += fs::read_dir(version).unwrap().count();
        }
    }
    let known: u32 = Kind::ALL.iter().map(|kind| kind.version()).sum();
    assert_eq!(found, known as usize);
}

#[test]
fn what_version_1_did_not_say_is_what_was_true_then() {
    for fixture in fixtures(Kind::Instance, 1) {
        let RowRef::Instance(row) = fixture.decode(Kind::Instance, 1).unwrap() else {
            panic!("another kind");
        };
        assert_eq!((row.rebooted_at, row.console.len()), (None, 0));
    }
    for fixture in fixtures(Kind::ContainerInstance, 1) {
        let RowRef::ContainerInstance(row) = fixture.decode(Kind::ContainerInstance, 1).unwrap() else {
            panic!("another kind");
        };
        assert_eq!(row.rebooted_at, None);
    }
    for fixture in fixtures(Kind::NetworkInterface, 1) {
        let RowRef::NetworkInterface(row) = fixture.decode(Kind::NetworkInterface, 1).unwrap() else {
            panic!("another kind");
        };
        assert_eq!(row.host, None);
    }
    for fixture in fixtures(Kind::AutoScalingGroup, 1) {
        let RowRef::AutoScalingGroup(row) = fixture.decode(Kind::AutoScalingGroup, 1).unwrap() else {
            panic!("another kind");
        };
        assert!(row.terminating_hooks.is_empty());
    }
}

#[test]
fn a_row_of_a_newer_cove_is_refused() {
    for &kind in Kind::ALL {
        let fixture = &fixtures(kind, kind.version())[0];
        let error = fixture.decode(kind, kind.version() + 1).unwrap_err();
        assert!(matches!(error, DecodeRowError::NewerVersion { .. }), "{error}");
        assert!(error.to_string().contains("written by a newer cove"), "{error}");
    }
    let error = RowRef::decode("volcano", "k", br#"{"v":1,"row":{}}"#).unwrap_err();
    assert!(matches!(error, DecodeRowError::UnknownKind(_)));
    assert!(error.to_string().contains("written by a newer cove"), "{error}");
}

#[test]
fn what_no_cove_wrote_cannot_be_read() {
    for stored in [
        r#"{"v":0,"row":{}}"#,
        r#"{"v":-1,"row":{}}"#,
        r#"{"row":{}}"#,
        r#"{"v":1}"#,
        r#"{"v":1,"row":{}}"#,
        "",
    ] {
        let error = RowRef::decode("task", "k", stored.as_bytes()).unwrap_err();
        assert!(
            matches!(error, DecodeRowError::Malformed { .. }),
            "{stored}: {error}"
        );
    }
}

/// A rollout that was read as one that has not begun would begin anew.
#[test]
fn a_stage_that_is_none_is_an_error() {
    let staged = |fixture: &Fixture| fixture.row["stage"].is_object();
    let mut fixture = fixtures(Kind::Deployment, 1).into_iter().find(staged).unwrap();
    fixture.row["stage"]["stage"] = json!("SCALE_SIDEWAYS");
    let error = fixture.decode(Kind::Deployment, 1).unwrap_err();
    assert!(matches!(error, DecodeRowError::Malformed { .. }), "{error}");
}

#[test]
fn a_stage_is_stored_as_aws_spells_it() {
    for stage in Stage::ALL {
        assert_eq!(serde_json::to_value(stage).unwrap(), stage.as_str());
        assert_eq!(Stage::parse(stage.as_str()), Some(stage));
    }
}
