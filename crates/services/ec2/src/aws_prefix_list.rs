//! AWS's own prefix lists. Source: Amazon VPC User Guide, "AWS-managed prefix lists".

use std::net::Ipv4Addr;

use model::{Cidr, ManagedPrefixListId};
use rows::{AddressFamily, PrefixList as Row, PrefixListEntry, PrefixListState, PrefixListVersion};
use sha2::{Digest, Sha256};

use world::{Cx, Txn};

struct AwsList {
    /// With `REGION` for the region.
    name: &'static str,
    family: AddressFamily,
    /// What it counts as among rules and routes.
    weight: u32,
    holds: Holds,
}

/// The blocks of a list.
enum Holds {
    /// The address at which cove answers for AWS's services.
    Endpoint,
    Block(&'static str),
    /// None: no packet comes from that service here.
    Nothing,
}

const fn list(name: &'static str, family: AddressFamily, weight: u32, holds: Holds) -> AwsList {
    AwsList {
        name,
        family,
        weight,
        holds,
    }
}

/// Goes up whenever [`LISTS`] changes, so that scopes made before get the new ones.
pub const EDITION: u32 = 1;

const LISTS: [AwsList; 12] = {
    use AddressFamily::{Ipv4, Ipv6};
    use Holds::{Block, Endpoint, Nothing};
    [
        list("com.amazonaws.global.cloudfront.origin-facing", Ipv4, 55, Nothing),
        list(
            "com.amazonaws.global.ipv6.cloudfront.origin-facing",
            Ipv6,
            55,
            Nothing,
        ),
        list("com.amazonaws.global.groundstation", Ipv4, 5, Nothing),
        list("com.amazonaws.REGION.dynamodb", Ipv4, 1, Endpoint),
        list("com.amazonaws.REGION.ec2-instance-connect", Ipv4, 2, Nothing),
        list("com.amazonaws.REGION.ipv6.ec2-instance-connect", Ipv6, 2, Nothing),
        list("com.amazonaws.REGION.route53-healthchecks", Ipv4, 25, Nothing),
        list(
            "com.amazonaws.REGION.ipv6.route53-healthchecks",
            Ipv6,
            25,
            Nothing,
        ),
        list("com.amazonaws.REGION.s3", Ipv4, 1, Endpoint),
        list("com.amazonaws.REGION.s3express", Ipv4, 6, Nothing),
        list(
            "com.amazonaws.REGION.vpc-lattice",
            Ipv4,
            10,
            Block("169.254.171.0/24"),
        ),
        list(
            "com.amazonaws.REGION.ipv6.vpc-lattice",
            Ipv6,
            10,
            Block("fd00:ec2:80::/64"),
        ),
    ]
};

/// The address at which cove answers for AWS's services.
pub fn endpoint(txn: &Txn) -> Option<Ipv4Addr> {
    let pool = txn.config.public_pool;
    let place = pool.size().checked_sub(3)?;
    pool.nth(u32::try_from(place).ok()?)
}

/// Gives a scope AWS's own lists.
pub fn ensure(cx: &Cx, txn: &mut Txn, endpoint: Option<Ipv4Addr>) {
    for list in &LISTS {
        let name = list.name.replace("REGION", cx.scope.region.as_str());
        let Some(id) = id_of(&name) else { continue };
        let entries = entries(endpoint, &list.holds);
        let earlier = txn.get::<Row>(&cx.scope.key(&id));
        if earlier.is_some_and(|row| row.entries() == entries) {
            continue;
        }
        txn.put(Row {
            scope: cx.scope.clone(),
            id,
            name,
            aws_managed: true,
            family: list.family,
            max_entries: list.weight,
            versions: vec![PrefixListVersion { number: 1, entries }],
            state: PrefixListState::CreateComplete,
            state_message: None,
            client_token: None,
            tags: vec![],
        });
    }
}

/// The same list has the same id, with the eight digits of AWS's own.
fn id_of(name: &str) -> Option<ManagedPrefixListId> {
    let digest = Sha256::digest(name);
    let hex: String = digest.iter().take(4).map(|b| format!("{b:02x}")).collect();
    ManagedPrefixListId::parse(&format!("pl-{hex}"))
}

fn entries(endpoint: Option<Ipv4Addr>, holds: &Holds) -> Vec<PrefixListEntry> {
    let cidr = match holds {
        Holds::Endpoint => endpoint.map(|address| Cidr::host(address).to_string()),
        Holds::Block(block) => Some((*block).to_owned()),
        Holds::Nothing => None,
    };
    let entry = |cidr| PrefixListEntry {
        cidr,
        description: None,
    };
    cidr.map(entry).into_iter().collect()
}
