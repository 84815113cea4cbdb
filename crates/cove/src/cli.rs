//! The command line. Every option of `cove up` is an environment variable `COVE_...` too.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::time::Duration;

use clap::{Args, Parser, Subcommand, ValueEnum};
use model::{AccountId, Cidr, Region};
use rules::quota::Quota;

#[derive(Parser)]
#[command(
    name = "cove",
    version,
    about = "Amazon ECS on your own machine",
    propagate_version = true
)]
pub struct Cli {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Subcommand)]
pub enum Command {
    /// Run cove in the foreground (or with --detach in the background)
    Up(Up),
    /// Stop a running cove
    Down(Down),
    /// Remove what coves that run no more have left on this machine
    Clean(Clean),
    /// Say what a running cove does
    Status(Target),
    /// Print the exports that lead stock AWS clients to cove
    Env(Env),
    /// Work inside a VPC
    Vpc(Vpc),
    /// Say whether a connection gets through, and what stops it
    Explain(Explain),
    /// Push an image, run it as a task, reach it and read its logs, showing every command
    Demo(Demo),
}

#[derive(Args, Clone)]
pub struct Up {
    /// Where everything is kept
    #[arg(
        long,
        env = "COVE_DATA_DIR",
        default_value = "/var/lib/cove",
        value_name = "DIR"
    )]
    pub data_dir: PathBuf,
    /// Where clients of this machine reach the AWS APIs and the registry
    #[arg(
        long,
        env = "COVE_LISTEN",
        default_value = "127.0.0.1:4566",
        value_name = "ADDRESS:PORT"
    )]
    pub listen: SocketAddr,
    /// The region of requests that name none
    #[arg(long, env = "COVE_REGION", default_value = "ap-northeast-1", value_parser = region)]
    pub region: Region,
    /// The account of access keys that are no account id themselves
    #[arg(long, env = "COVE_ACCOUNT", default_value = "000000000000", value_parser = account)]
    pub account: AccountId,
    /// The block that public addresses come from; this machine gets a route to it
    #[arg(long, env = "COVE_PUBLIC_POOL", default_value = "203.0.113.0/24", value_parser = cidr, value_name = "CIDR")]
    pub public_pool: Cidr,
    /// Through what packets may leave this machine
    #[arg(long, env = "COVE_UPLINK", default_value = "none", value_enum)]
    pub uplink: Uplink,
    /// Whether signatures are verified or only read
    #[arg(long, env = "COVE_AUTH", default_value = "read", value_enum)]
    pub auth: Auth,
    /// The secret that requests are signed with when --auth is signed
    #[arg(
        long,
        env = "COVE_SECRET_ACCESS_KEY",
        default_value = "cove",
        hide_env_values = true,
        value_name = "SECRET"
    )]
    pub secret_access_key: String,
    /// The form of the log on standard error
    #[arg(long, env = "COVE_LOG_FORMAT", default_value = "text", value_enum)]
    pub log_format: LogFormat,
    /// What is logged: a level, or levels by crate such as info,fabric=debug
    #[arg(long, env = "COVE_LOG", default_value = "info", value_name = "FILTER")]
    pub log: String,
    /// Seconds for which an Auto Scaling group with managed scaling must be too large before it shrinks; AWS: 900
    #[arg(long, env = "COVE_SCALE_IN_AFTER", default_value = "900", value_parser = seconds, value_name = "SECONDS")]
    pub scale_in_after: Duration,
    /// The longest pause, in seconds, before a service replaces a task that keeps ending soon after it runs; about what
    /// a start takes on AWS
    #[arg(long, env = "COVE_RESTART_PAUSE", default_value = "30", value_parser = seconds, value_name = "SECONDS")]
    pub restart_pause: Duration,
    /// What an account may have in a region, where not as at AWS: vpcs-per-region=50, or by the quota's code
    /// (again for more, or with commas between; a wrong name is told the right ones)
    #[arg(long = "quota", env = "COVE_QUOTA", value_name = "NAME=N", value_delimiter = ',', value_parser = quota)]
    pub quotas: Vec<(&'static Quota, u32)>,
    /// Leave tasks running when cove stops; the next start finds them again
    #[arg(long, env = "COVE_KEEP_TASKS")]
    pub keep_tasks: bool,
    /// Run in the background and return once cove is ready
    #[arg(long)]
    pub detach: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Uplink {
    /// Nothing leaves this machine
    None,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Auth {
    Read,
    Signed,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum LogFormat {
    Text,
    Json,
}

/// A running cove.
#[derive(Args, Clone)]
pub struct Target {
    /// Where the running cove listens
    #[arg(
        long,
        env = "COVE_LISTEN",
        default_value = "127.0.0.1:4566",
        value_name = "ADDRESS:PORT"
    )]
    pub listen: SocketAddr,
}

#[derive(Args)]
pub struct Down {
    #[command(flatten)]
    pub target: Target,
    /// Leave tasks running; the next start finds them again
    #[arg(long)]
    pub keep_tasks: bool,
}

/// Shows every process, cgroup, network namespace, link and mount of coves that do not run, whatever data
/// directory they came from, and removes it.
#[derive(Args)]
#[command(
    after_help = "Tasks that were left running (cove down --keep-tasks, or a cove that was killed) are among it:\nto have them back, start cove with their data directory instead. No data directory is touched."
)]
pub struct Clean {
    /// Only what is left of these: the four digits that are in every name
    #[arg(value_name = "INSTANCE", value_parser = instance)]
    pub instances: Vec<String>,
    /// Remove it without asking
    #[arg(long, short)]
    pub yes: bool,
}

#[derive(Args)]
#[command(
    after_help = "The AWS CLI reads AWS_ENDPOINT_URL since 2.13 (or 1.29), boto3 since 1.28. \
        For an older CLI add --aws-function; an older boto3 needs endpoint_url in its code."
)]
pub struct Env {
    #[command(flatten)]
    pub target: Target,
    /// Print a shell function `aws` too, for an AWS CLI that does not read AWS_ENDPOINT_URL
    #[arg(long)]
    pub aws_function: bool,
    #[arg(long, env = "COVE_REGION", default_value = "ap-northeast-1", value_parser = region)]
    pub region: Region,
    #[arg(long, env = "COVE_ACCOUNT", default_value = "000000000000", value_parser = account)]
    pub account: AccountId,
    #[arg(
        long,
        env = "COVE_SECRET_ACCESS_KEY",
        default_value = "cove",
        hide_env_values = true,
        value_name = "SECRET"
    )]
    pub secret_access_key: String,
}

#[derive(Args)]
pub struct Vpc {
    #[command(subcommand)]
    pub command: VpcCommand,
}

#[derive(Subcommand)]
pub enum VpcCommand {
    /// Run a command of this machine from inside a VPC
    Exec(Exec),
}

#[derive(Args)]
pub struct Exec {
    #[command(flatten)]
    pub target: Target,
    /// The subnet that the command runs in
    #[arg(long, value_name = "ID")]
    pub subnet: String,
    /// A security group of the command (again for more); the VPC's default group if none is given
    #[arg(long = "security-group", value_name = "ID")]
    pub security_groups: Vec<String>,
    /// The account of the subnet, if it is not cove's default
    #[arg(long, env = "COVE_ACCOUNT", value_parser = account)]
    pub account: Option<AccountId>,
    /// The region of the subnet, if it is not cove's default
    #[arg(long, env = "COVE_REGION", value_parser = region)]
    pub region: Option<Region>,
    /// The command and its arguments
    #[arg(required = true, trailing_var_arg = true, value_name = "COMMAND")]
    pub command: Vec<String>,
}

/// May FROM connect to a port of TO? Each is a task (id, ARN, family, group), an instance or network
/// interface (id or Name tag), an address, or one of the words internet, resolver and endpoint.
#[derive(Args)]
#[command(after_help = "Ends with status 0 when TO is reachable and with 1 when it is not.")]
pub struct Explain {
    #[command(flatten)]
    pub target: Target,
    /// Where the connection begins
    #[arg(value_name = "FROM")]
    pub from: String,
    /// Where it goes
    #[arg(value_name = "TO:PORT", value_parser = end_and_port)]
    pub to: (String, u16),
    /// Ask for UDP instead of TCP
    #[arg(long)]
    pub udp: bool,
    /// Print the answer as JSON
    #[arg(long)]
    pub json: bool,
    /// The account of both ends, if it is not cove's default
    #[arg(long, env = "COVE_ACCOUNT", value_parser = account)]
    pub account: Option<AccountId>,
    /// The region of both ends, if it is not cove's default
    #[arg(long, env = "COVE_REGION", value_parser = region)]
    pub region: Option<Region>,
}

#[derive(Args)]
pub struct Demo {
    #[command(flatten)]
    pub up: Up,
    /// Leave the task and everything else that the demo made
    #[arg(long)]
    pub keep: bool,
}

fn region(text: &str) -> Result<Region, String> {
    Region::parse(text).ok_or_else(|| "a region looks like ap-northeast-1".into())
}

fn account(text: &str) -> Result<AccountId, String> {
    AccountId::parse(text).ok_or_else(|| "an account id has twelve digits".into())
}

fn cidr(text: &str) -> Result<Cidr, String> {
    Cidr::parse(text).ok_or_else(|| "a block looks like 203.0.113.0/24".into())
}

fn instance(text: &str) -> Result<String, String> {
    match netplan::names::is_instance(text) {
        true => Ok(text.to_owned()),
        false => Err("an instance is four hexadecimal digits, as cove clean shows them".into()),
    }
}

fn seconds(text: &str) -> Result<Duration, String> {
    let seconds = text.parse().map_err(|_| "a number of seconds is needed")?;
    Ok(Duration::from_secs(seconds))
}

fn quota(text: &str) -> Result<(&'static Quota, u32), String> {
    let (name, value) = text
        .split_once('=')
        .ok_or("a quota and its value are needed, such as vpcs-per-region=50")?;
    let quota = rules::quota::named(name)?;
    match value.parse() {
        Ok(value) => Ok((quota, value)),
        Err(_) => Err(format!("{value:?} is no number of {}", quota.name)),
    }
}

fn end_and_port(text: &str) -> Result<(String, u16), String> {
    let (end, port) = text
        .rsplit_once(':')
        .filter(|(end, _)| !end.is_empty())
        .ok_or("a name and a port are needed, such as web:80 or 10.0.1.7:3000")?;
    match port.parse() {
        Ok(port @ 1..) => Ok((end.to_owned(), port)),
        _ => Err(format!("{port:?} is no port: it goes from 1 to 65535")),
    }
}

/// The address at which clients of this machine reach a listener.
pub fn reachable(listen: SocketAddr) -> SocketAddr {
    match listen.ip() {
        ip if !ip.is_unspecified() => listen,
        IpAddr::V4(_) => SocketAddr::new(Ipv4Addr::LOCALHOST.into(), listen.port()),
        IpAddr::V6(_) => SocketAddr::new(std::net::Ipv6Addr::LOCALHOST.into(), listen.port()),
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    #[test]
    fn an_end_may_have_colons_itself() {
        let parsed = |text| super::end_and_port(text);
        assert_eq!(parsed("web:3:80"), Ok(("web:3".to_owned(), 80)));
        assert_eq!(parsed("10.0.1.7:3000"), Ok(("10.0.1.7".to_owned(), 3000)));
        for bad in ["web", ":80", "web:", "web:0", "web:65536", "web:http"] {
            assert!(parsed(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_quota_is_named_in_words_or_by_its_code() {
        let parsed = |text| super::quota(text).map(|(quota, value)| (quota.code, value));
        assert_eq!(parsed("vpcs-per-region=50"), Ok(("L-F678F1CE", 50)));
        assert_eq!(parsed("L-0263D0A3=7"), Ok(("L-0263D0A3", 7)));
        for (bad, told) in [
            ("vpcs-per-region", "needed"),
            ("vpcs=50", "vpcs-per-region, "),
            ("vpcs-per-region=many", "no number of VPCs per Region"),
            ("vpcs-per-region=-1", "no number"),
        ] {
            assert!(parsed(bad).unwrap_err().contains(told), "{bad}");
        }
    }

    #[test]
    fn the_command_line_is_sound() {
        super::Cli::command().debug_assert();
    }
}
