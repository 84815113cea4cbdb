//! What the metadata service says of an instance, path by path. Source: EC2 User Guide, "Instance
//! metadata categories".

use std::collections::BTreeSet;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use model::Timestamp;
use netplan::Owner;
use rows::{Instance, NetworkInterface, SecurityGroup, Subnet, Tables, Vpc};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::Keys;

/// How long credentials hold.
const CREDENTIALS: std::time::Duration = std::time::Duration::from_secs(6 * 3600);

/// One instance, as the rows have it now.
pub(crate) struct MetadataView<'a> {
    pub tables: &'a Tables,
    pub instance: &'a Instance,
    pub keys: &'a Keys,
    pub now: Timestamp,
}

/// What is at a path.
#[derive(Debug, PartialEq)]
pub(crate) enum MetadataItem {
    Text(String),
    Bytes(Vec<u8>),
}

impl<'a> MetadataView<'a> {
    /// The content of a path below `/VERSION`; a directory is the list of what is in it.
    pub fn at(&self, path: &[&str]) -> Option<MetadataItem> {
        match path {
            [] => Some(MetadataItem::Text("dynamic\nmeta-data\nuser-data".into())),
            ["user-data"] => self.user_data().map(MetadataItem::Bytes),
            ["meta-data", rest @ ..] => lookup(&self.meta_data(), rest).map(MetadataItem::Text),
            ["dynamic", rest @ ..] => lookup(&self.dynamic(), rest).map(MetadataItem::Text),
            _ => None,
        }
    }

    fn user_data(&self) -> Option<Vec<u8>> {
        let text: String = self
            .instance
            .user_data
            .as_ref()?
            .split_ascii_whitespace()
            .collect();
        STANDARD.decode(text).ok().filter(|bytes| !bytes.is_empty())
    }

    /// The instance's interfaces, the primary one first.
    fn interfaces(&self) -> Vec<(u16, &'a NetworkInterface)> {
        let enis = self.tables.network_interfaces.values();
        let mut found: Vec<_> = enis
            .filter_map(|eni| {
                let at = Owner::of(eni).instance?;
                (at.instance == self.instance.id).then_some((at.device_index, eni.as_ref()))
            })
            .collect();
        found.sort_by_key(|(index, _)| *index);
        found
    }

    fn vpc(&self) -> Option<&'a Vpc> {
        let key = self.instance.scope.key(&self.instance.vpc);
        self.tables.vpcs.get(&key).map(AsRef::as_ref)
    }

    fn has_names(&self) -> bool {
        self.vpc().is_some_and(|vpc| vpc.dns_support && vpc.dns_hostnames)
    }

    fn group_names(&self, eni: &NetworkInterface) -> Vec<String> {
        let key = |id: &model::SecurityGroupId| eni.scope.key(id);
        let group = |id| self.tables.get::<SecurityGroup>(&key(id));
        let names = eni.security_groups.iter().filter_map(group);
        names.map(|group| group.name.clone()).collect()
    }

    fn meta_data(&self) -> Vec<(String, String)> {
        let row = self.instance;
        let region = &row.scope.region;
        let mut out = MetadataEntries::default();
        out.add("ami-id", &row.image_id);
        out.add("ami-launch-index", row.launch_index);
        out.add("ami-manifest-path", "(unknown)");
        out.add("block-device-mapping/ami", "xvda");
        out.add("block-device-mapping/root", "/dev/xvda");
        out.add("events/maintenance/history", "[]");
        out.add("events/maintenance/scheduled", "[]");
        out.add("instance-action", "none");
        out.add("instance-id", &row.id);
        out.add("instance-life-cycle", "on-demand");
        out.add("instance-type", &row.instance_type);
        out.add("placement/availability-zone", &row.availability_zone);
        out.add("placement/region", region);
        out.add("profile", "default-hvm");
        out.add("reservation-id", &row.reservation);
        out.add("services/domain", "amazonaws.com");
        out.add("services/partition", "aws");
        let interfaces = self.interfaces();
        if let Some((_, eni)) = interfaces.first() {
            let name = region.private_name(eni.primary_address());
            out.add("hostname", &name);
            out.add("local-hostname", &name);
            out.add("local-ipv4", eni.primary_address());
            out.add("mac", eni.mac);
            out.add("security-groups", self.group_names(eni).join("\n"));
            if let Some(public) = eni.public_address {
                out.add("public-ipv4", public);
                if self.has_names() {
                    out.add("public-hostname", region.public_name(public));
                }
            }
        }
        for (index, eni) in interfaces {
            self.add_interface(&mut out, index, eni);
        }
        self.add_profile(&mut out);
        if row.metadata_options.tags_enabled {
            for tag in row.tags.iter().filter(|tag| !tag.key.starts_with("aws:")) {
                out.add(&format!("tags/instance/{}", tag.key), &tag.value);
            }
        }
        out.0
    }

    fn add_interface(&self, out: &mut MetadataEntries, index: u16, eni: &NetworkInterface) {
        let region = &eni.scope.region;
        let base = format!("network/interfaces/macs/{}", eni.mac);
        let mut add = |name: &str, value: String| out.0.push((format!("{base}/{name}"), value));
        let lines = |items: &mut dyn Iterator<Item = String>| items.collect::<Vec<_>>().join("\n");
        add("device-number", index.to_string());
        add("interface-id", eni.id.to_string());
        add("local-hostname", region.private_name(eni.primary_address()));
        add(
            "local-ipv4s",
            lines(&mut eni.private_addresses.iter().map(ToString::to_string)),
        );
        add("mac", eni.mac.to_string());
        add("owner-id", eni.scope.account.as_str().to_owned());
        let public = lines(&mut eni.mapped_addresses().map(|(_, public)| public.to_string()));
        if !public.is_empty() {
            add("public-ipv4s", public);
        }
        for (private, public) in eni.mapped_addresses() {
            add(&format!("ipv4-associations/{public}"), private.to_string());
        }
        if let Some(public) = eni.public_address.filter(|_| self.has_names()) {
            add("public-hostname", region.public_name(public));
        }
        add(
            "security-group-ids",
            lines(&mut eni.security_groups.iter().map(ToString::to_string)),
        );
        add("security-groups", self.group_names(eni).join("\n"));
        add("subnet-id", eni.subnet.to_string());
        if let Some(subnet) = self.tables.get::<Subnet>(&eni.scope.key(&eni.subnet)) {
            add("subnet-ipv4-cidr-block", subnet.cidr.to_string());
        }
        add("vpc-id", eni.vpc.to_string());
        if let Some(vpc) = self.vpc() {
            add("vpc-ipv4-cidr-block", vpc.primary_cidr().to_string());
            add(
                "vpc-ipv4-cidr-blocks",
                lines(&mut vpc.cidrs.iter().map(|c| c.cidr.to_string())),
            );
        }
    }

    /// The instance profile, and the credentials of its role, which has its name here.
    fn add_profile(&self, out: &mut MetadataEntries) {
        let row = self.instance;
        let Some(profile) = &row.instance_profile else {
            return;
        };
        let account = row.scope.account.as_str();
        let info = json!({
            "Code": "Success",
            "LastUpdated": self.now.iso8601(),
            "InstanceProfileArn": format!("arn:aws:iam::{account}:instance-profile/{}", profile.name),
            "InstanceProfileId": profile.id,
        });
        out.add("iam/info", pretty(&info));
        let role = profile.name.rsplit('/').next().unwrap_or_default();
        // The access key names the account, which is how cove knows whose a request is.
        let credentials = json!({
            "Code": "Success",
            "LastUpdated": self.now.iso8601(),
            "Type": "AWS-HMAC",
            "AccessKeyId": account,
            "SecretAccessKey": self.keys.secret_access_key,
            "Token": self.digest(&format!("session {role}")),
            "Expiration": self.now.plus(CREDENTIALS).iso8601(),
        });
        out.add(&format!("iam/security-credentials/{role}"), pretty(&credentials));
    }

    fn dynamic(&self) -> Vec<(String, String)> {
        let row = self.instance;
        let address = self
            .interfaces()
            .first()
            .map(|(_, eni)| eni.primary_address().to_string());
        let kind = rules::instance_type::find(&row.instance_type);
        let document = pretty(&json!({
            "accountId": row.scope.account.as_str(),
            "architecture": kind.map(|kind| kind.architecture.as_str()),
            "availabilityZone": row.availability_zone,
            "billingProducts": null,
            "devpayProductCodes": null,
            "marketplaceProductCodes": null,
            "imageId": row.image_id,
            "instanceId": row.id.as_str(),
            "instanceType": row.instance_type,
            "kernelId": null,
            "pendingTime": row.launched_at.iso8601(),
            "privateIp": address,
            "ramdiskId": null,
            "region": row.scope.region.as_str(),
            "version": "2017-09-30",
        }));
        let mut out = MetadataEntries::default();
        // cove has not got AWS's key: the signature is one that cove alone can check.
        out.add("instance-identity/signature", self.digest(&document));
        out.add("instance-identity/document", document);
        out.add(
            "fws/instance-monitoring",
            match row.monitoring {
                true => "enabled",
                false => "disabled",
            },
        );
        out.0
    }

    fn digest(&self, text: &str) -> String {
        let digest = Sha256::new()
            .chain_update(self.keys.token)
            .chain_update(self.instance.id.as_str())
            .chain_update(text)
            .finalize();
        STANDARD.encode(digest)
    }
}

fn pretty(value: &Value) -> String {
    serde_json::to_string_pretty(value).unwrap_or_default()
}

/// Paths with their content.
#[derive(Default)]
struct MetadataEntries(Vec<(String, String)>);

impl MetadataEntries {
    fn add(&mut self, path: &str, value: impl ToString) {
        self.0.push((path.to_owned(), value.to_string()));
    }
}

/// The content of a path, or the names below it: those of directories end in a slash.
fn lookup(entries: &[(String, String)], path: &[&str]) -> Option<String> {
    let wanted = path.join("/");
    if let Some((_, value)) = entries.iter().find(|(path, _)| *path == wanted) {
        return Some(value.clone());
    }
    let prefix = if wanted.is_empty() { wanted } else { wanted + "/" };
    let below: BTreeSet<String> = entries
        .iter()
        .filter_map(|(path, _)| path.strip_prefix(&prefix))
        .map(|rest| match rest.split_once('/') {
            Some((directory, _)) => format!("{directory}/"),
            None => rest.to_owned(),
        })
        .collect();
    let list: Vec<String> = below.into_iter().collect();
    (!list.is_empty()).then(|| list.join("\n"))
}
