//! The tables: kinds of rows, how each is stored, and what changes between two moments.

use std::collections::BTreeMap;
use std::marker::PhantomData;
use std::net::Ipv4Addr;
use std::ops::RangeBounds;
use std::sync::Arc;

use model::Scope;
use serde::de::{DeserializeOwned, Error as _};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::address_index::AddressIndex;
use crate::index::SecondaryIndexes;
use crate::migrations;
use crate::stored::Stored;
use crate::*;

/// A stored row that cannot be read back.
#[derive(Debug, thiserror::Error)]
pub enum DecodeRowError {
    #[error(
        "the data directory was written by a newer cove (it has rows of the unknown kind {0:?}): \
         start that version of cove, or choose another data directory"
    )]
    UnknownKind(String),
    #[error(
        "the data directory was written by a newer cove (row {key:?} of kind {kind} has version {found}; \
         this one knows versions up to {known}): start that version of cove, or choose another data directory"
    )]
    NewerVersion {
        kind: &'static str,
        key: String,
        found: u32,
        known: u32,
    },
    #[error("row {key:?} of kind {kind} cannot be read")]
    Malformed {
        kind: &'static str,
        key: String,
        #[source]
        source: serde_json::Error,
    },
}

/// A kind of row: where it is kept and how it is named.
pub trait Row: Clone + Serialize + DeserializeOwned + Send + Sync + 'static {
    const KIND: Kind;
    /// The version of the stored form; a form that changes gets another step in `migrations.rs`.
    const VERSION: u32 = Self::KIND.version();

    fn key(&self) -> String;
    fn table(tables: &Tables) -> &Table<Self>;
    fn wrap(row: Arc<Self>) -> RowRef;
    /// The row, if it is of this kind.
    fn of(row: &RowRef) -> Option<&Arc<Self>>;
}

/// The rows of one kind by their keys. What holds them is the same for all kinds, so that its code is there once.
#[derive(Clone, Debug)]
pub struct Table<T> {
    rows: BTreeMap<String, RowRef>,
    kind: PhantomData<fn() -> T>,
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Table {
            rows: BTreeMap::new(),
            kind: PhantomData,
        }
    }
}

impl<T: Row> Table<T> {
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    pub fn contains_key(&self, key: &str) -> bool {
        self.rows.contains_key(key)
    }

    pub fn get(&self, key: &str) -> Option<&Arc<T>> {
        self.rows.get(key).and_then(T::of)
    }

    pub fn keys(&self) -> impl Iterator<Item = &String> {
        self.rows.keys()
    }

    /// The rows in the order of their keys.
    pub fn values(&self) -> impl DoubleEndedIterator<Item = &Arc<T>> {
        self.rows.values().filter_map(T::of)
    }

    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (&String, &Arc<T>)> {
        self.range(..)
    }

    pub fn range(
        &self,
        keys: impl RangeBounds<String>,
    ) -> impl DoubleEndedIterator<Item = (&String, &Arc<T>)> {
        let rows = self.rows.range(keys);
        rows.filter_map(|(key, row)| Some((key, T::of(row)?)))
    }
}

#[derive(Serialize)]
struct StoredRef<'a, T> {
    v: u32,
    row: &'a T,
}

#[derive(Deserialize)]
struct Envelope {
    v: u32,
    row: Value,
}

fn encode<T: Row>(row: &T) -> Vec<u8> {
    serde_json::to_vec(&StoredRef { v: T::VERSION, row })
        .expect("rows hold no maps with keys that are not strings, the only thing JSON refuses")
}

fn decode<T: Row>(key: &str, bytes: &[u8]) -> Result<Arc<T>, DecodeRowError> {
    let row = open(T::KIND, key, bytes)?;
    let row = T::deserialize(Stored(row)).map_err(|source| malformed(T::KIND, key, source))?;
    Ok(Arc::new(row))
}

/// The row in the present form, as JSON.
fn open(kind: Kind, key: &str, bytes: &[u8]) -> Result<Value, DecodeRowError> {
    let Envelope { v, mut row } =
        serde_json::from_slice(bytes).map_err(|source| malformed(kind, key, source))?;
    let known = kind.version();
    if v == 0 {
        let source = serde_json::Error::custom("there never was a version 0");
        return Err(malformed(kind, key, source));
    }
    if v > known {
        return Err(DecodeRowError::NewerVersion {
            kind: kind.name(),
            key: key.to_owned(),
            found: v,
            known,
        });
    }
    migrations::migrate(migrations::of(kind), v, &mut row);
    Ok(row)
}

fn malformed(kind: Kind, key: &str, source: serde_json::Error) -> DecodeRowError {
    DecodeRowError::Malformed {
        kind: kind.name(),
        key: key.to_owned(),
        source,
    }
}

macro_rules! tables {
    ($($(#[$doc:meta])* $row:ident $table:ident $name:literal;)*) => {
        /// The name of a table.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Kind { $($row),* }

        impl Kind {
            pub const ALL: &'static [Kind] = &[$(Kind::$row),*];

            /// The spelling in the store.
            pub const fn name(self) -> &'static str {
                match self { $(Kind::$row => $name),* }
            }

            /// The version of the stored form: see [`Row::VERSION`].
            pub const fn version(self) -> u32 {
                1 + migrations::of(self).len() as u32
            }
        }

        /// A row of any kind.
        #[derive(Clone, Debug)]
        pub enum RowRef { $($row(Arc<$row>)),* }

        impl RowRef {
            pub fn kind(&self) -> Kind {
                match self { $(RowRef::$row(_) => Kind::$row),* }
            }

            pub fn key(&self) -> String {
                match self { $(RowRef::$row(row) => row.key()),* }
            }

            /// Whether the two are one value in memory.
            pub fn is(&self, other: &RowRef) -> bool {
                match (self, other) {
                    $((RowRef::$row(a), RowRef::$row(b)) => Arc::ptr_eq(a, b),)*
                    _ => false,
                }
            }

            /// The stored form, with its version.
            pub fn encode(&self) -> Vec<u8> {
                match self { $(RowRef::$row(row) => encode::<$row>(row)),* }
            }

            pub fn decode(kind: &str, key: &str, bytes: &[u8]) -> Result<RowRef, DecodeRowError> {
                match kind {
                    $($name => decode::<$row>(key, bytes).map(RowRef::$row),)*
                    other => Err(DecodeRowError::UnknownKind(other.to_owned())),
                }
            }
        }

        /// All rows, by kind and key.
        #[derive(Clone, Debug, Default)]
        pub struct Tables {
            $($(#[$doc])* pub $table: Table<$row>,)*
            secondary_indexes: SecondaryIndexes,
            address_index: AddressIndex,
        }

        impl Tables {
            /// Puts or removes a row and returns what was there before.
            pub fn replace(&mut self, kind: Kind, key: &str, row: Option<RowRef>) -> Option<RowRef> {
                let after = row.clone();
                let rows = match kind { $(Kind::$row => &mut self.$table.rows),* };
                let before = match row {
                    Some(row) if row.kind() == kind => rows.insert(key.to_owned(), row),
                    Some(row) => {
                        debug_assert!(false, "a {:?} row for the table {kind:?}", row.kind());
                        None
                    }
                    None => rows.remove(key),
                };
                if SecondaryIndexes::concern(kind) {
                    self.secondary_indexes.replace(key, before.as_ref(), after.as_ref());
                }
                if let Some(after) = &after {
                    self.address_index.add(after);
                }
                if let Some(before) = &before {
                    self.address_index.remove(before);
                }
                before
            }

            /// The row of a kind by its key.
            pub fn row(&self, kind: Kind, key: &str) -> Option<RowRef> {
                self.rows(kind).get(key).cloned()
            }

            fn rows(&self, kind: Kind) -> &BTreeMap<String, RowRef> {
                match kind { $(Kind::$row => &self.$table.rows),* }
            }

            /// Every row as a change that would create it.
            pub fn snapshot(&self) -> Vec<Change> {
                let of_kind = |kind: &Kind| {
                    let kind = *kind;
                    self.rows(kind).iter().map(move |(key, row)| Change {
                        kind,
                        key: key.clone(),
                        row: Some(row.clone()),
                    })
                };
                Kind::ALL.iter().flat_map(of_kind).collect()
            }
        }

        $(impl Row for $row {
            const KIND: Kind = Kind::$row;
            fn key(&self) -> String { self.row_key() }
            fn table(tables: &Tables) -> &Table<Self> { &tables.$table }
            fn wrap(row: Arc<Self>) -> RowRef { RowRef::$row(row) }
            fn of(row: &RowRef) -> Option<&Arc<Self>> {
                match row { RowRef::$row(row) => Some(row), _ => None }
            }
        })*
    };
}

tables! {
    Settings settings "settings";
    RegionSetup region_setups "region-setup";
    Cluster clusters "cluster";
    TaskDefinitionFamily task_definition_families "task-definition-family";
    TaskDefinition task_definitions "task-definition";
    Task tasks "task";
    Vpc vpcs "vpc";
    Subnet subnets "subnet";
    InternetGateway internet_gateways "internet-gateway";
    RouteTable route_tables "route-table";
    NetworkAcl network_acls "network-acl";
    DhcpOptions dhcp_options "dhcp-options";
    SecurityGroup security_groups "security-group";
    NetworkInterface network_interfaces "network-interface";
    Address addresses "address";
    NatGateway nat_gateways "nat-gateway";
    PrefixList prefix_lists "prefix-list";
    NetworkInsightsPath network_insights_paths "network-insights-path";
    NetworkInsightsAnalysis network_insights_analyses "network-insights-analysis";
    Instance instances "instance";
    Volume volumes "volume";
    LaunchTemplate launch_templates "launch-template";
    LaunchTemplateVersion launch_template_versions "launch-template-version";
    ContainerInstance container_instances "container-instance";
    CapacityProvider capacity_providers "capacity-provider";
    Service services "service";
    ServiceRevision service_revisions "service-revision";
    Deployment deployments "deployment";
    ServiceDeployment service_deployments "service-deployment";
    ServiceEvent service_events "service-event";
    MetricAlarm metric_alarms "metric-alarm";
    AccountSetting account_settings "account-setting";
    AutoScalingGroup auto_scaling_groups "auto-scaling-group";
    Repository repositories "repository";
    Image images "image";
    LogGroup log_groups "log-group";
    LogStream log_streams "log-stream";
    QuotaRequest quota_requests "quota-request";
}

/// One committed change: the row as it is now, or its removal.
#[derive(Clone, Debug)]
pub struct Change {
    pub kind: Kind,
    pub key: String,
    pub row: Option<RowRef>,
}

impl Tables {
    pub fn apply(&mut self, change: &Change) -> Option<RowRef> {
        self.replace(change.kind, &change.key, change.row.clone())
    }

    pub fn get<T: Row>(&self, key: &str) -> Option<&Arc<T>> {
        T::table(self).get(key)
    }

    /// The rows that an index has under `at`, in the order of their keys.
    pub fn by_index<'a, T: Row>(&'a self, index: Index, at: &str) -> impl Iterator<Item = &'a Arc<T>> {
        self.secondary_indexes.rows(index, at).filter_map(T::of)
    }

    /// Whether an interface has the private address in a subnet: `ACCOUNT/REGION/SUBNET`.
    pub fn has_private_address(&self, subnet: &str, address: Ipv4Addr) -> bool {
        self.address_index.is_private(subnet, address)
    }

    /// Whether an interface has the public address, or somebody as an elastic one.
    pub fn has_public_address(&self, address: Ipv4Addr) -> bool {
        self.address_index.is_public(address)
    }

    /// How many interfaces an account has in a region.
    pub fn interface_count(&self, scope: &Scope) -> usize {
        self.address_index.interfaces(&scope.prefix())
    }

    /// CPU units that an account's tasks have of Fargate in a region, on Spot or on demand.
    pub fn fargate_units(&self, scope: &Scope, spot: bool) -> u64 {
        self.address_index.fargate_units(&scope.prefix(), spot)
    }

    /// The rows whose key starts with `prefix`, in the order of their keys.
    pub fn scan<'a, T: Row>(&'a self, prefix: &'a str) -> impl Iterator<Item = &'a Arc<T>> {
        T::table(self)
            .range(prefix.to_owned()..)
            .take_while(move |(key, _)| key.starts_with(prefix))
            .map(|(_, row)| row)
    }
}
