//! The names of everything cove makes on the machine's network. They carry the instance, so that
//! several coves can share a machine, and derive from ids, so that they can be found again.

use model::{EniId, InstanceId, NatGatewayId, TaskId, VpcId};

/// The name of the first ENI in its owner's namespace, and of a container's end of its link to
/// [`BRIDGE`].
pub const ETH0: &str = "eth0";
/// Docker's bridge in an EC2 instance's namespace.
pub const BRIDGE: &str = "docker0";
/// The internet gateway's link in a VPC's namespace.
pub const IGW: &str = "igw";
/// The loopback. Packets to addresses that nobody holds are routed to it: the router answers ARP
/// for them, and the ruleset drops them in silence.
pub const LOOPBACK: &str = "lo";
/// The host's link as the internet namespace sees it.
pub const HOST: &str = "host";
/// The name of cove's only nftables table in each of its namespaces.
pub const TABLE: &str = "cove";

/// What the namespaces begin with in which a start tries what it needs. No instance's prefix: nobody may take
/// them for strays of the fabric's.
pub const CHECK: &str = "check-cove-";

/// What all namespaces of the instance start with.
pub fn prefix(instance: &str) -> String {
    format!("cove-{instance}-")
}

/// The namespace that stands for the internet.
pub fn internet(instance: &str) -> String {
    format!("cove-{instance}-inet")
}

/// The namespace that is a VPC's implicit router.
pub fn vpc(instance: &str, vpc: &VpcId) -> String {
    format!("cove-{instance}-{}", vpc.hex())
}

/// The namespace that the containers of a task share.
pub fn task(instance: &str, task: &TaskId) -> String {
    format!("cove-{instance}-t-{task}")
}

/// The throw-away namespace of `cove vpc exec`. None has the name that an interface without an owner
/// gives it.
pub fn exec(instance: &str, eni: &EniId) -> String {
    format!("cove-{instance}-x-{}", eni.hex())
}

/// The namespace that is a NAT gateway.
pub fn nat_gateway(instance: &str, gateway: &NatGatewayId) -> String {
    format!("cove-{instance}-n-{}", gateway.hex())
}

/// The namespace that is an EC2 instance.
pub fn host(instance: &str, host: &InstanceId) -> String {
    format!("cove-{instance}-i-{}", host.hex())
}

/// The namespace of one container of a task whose containers share none; `n` is the container's
/// place in the task definition.
pub fn container(instance: &str, task: &TaskId, n: usize) -> String {
    format!("cove-{instance}-t-{task}-{n}")
}

/// Whether an interface has such a name in its owner's namespace ([`crate::Owner::link`]).
pub fn is_inside(link: &str) -> bool {
    let number = link.strip_prefix("eth");
    number.is_some_and(|number| number.parse::<u16>().is_ok())
}

/// The instance's end of a container's link to [`BRIDGE`]. Of the task's id it has 48 bits, enough
/// among the tasks of one instance.
pub fn bridge_port(task: &TaskId, n: usize) -> String {
    let id = task.as_str();
    format!("c{}{n:x}", id.get(..12).unwrap_or(id))
}

/// The VPC's end of an ENI. The kernel allows 15 characters, of which ids fill 14: 56 bits.
pub fn eni_link(eni: &EniId) -> String {
    format!("v{}", first(eni.hex()))
}

/// The internet's end of the link to a VPC's internet gateway.
pub fn gateway_link(vpc: &VpcId) -> String {
    format!("g{}", first(vpc.hex()))
}

/// The host's link into the internet namespace.
pub fn host_link(instance: &str) -> String {
    format!("cove{instance}")
}

/// Whether a word can be an instance: four hexadecimal digits.
pub fn is_instance(word: &str) -> bool {
    let digit = |c: u8| c.is_ascii_digit() || (b'a'..=b'f').contains(&c);
    word.len() == 4 && word.bytes().all(digit)
}

/// The instance whose namespace this is.
pub fn instance_of_namespace(name: &str) -> Option<&str> {
    let (instance, _) = name.strip_prefix("cove-")?.split_once('-')?;
    is_instance(instance).then_some(instance)
}

/// The instance whose link into the internet this is.
pub fn instance_of_link(name: &str) -> Option<&str> {
    name.strip_prefix("cove").filter(|instance| is_instance(instance))
}

fn first(hex: &str) -> &str {
    hex.get(..14).unwrap_or(hex)
}
