//! Rows for tests: a small cloud that is built call by call and remembers its changes.

use std::collections::BTreeMap;
use std::net::Ipv4Addr;
use std::sync::Arc;

use model::*;
use rows::*;

/// Rows, and the changes since they were last taken.
pub struct Cloud {
    pub tables: Tables,
    pub scope: Scope,
    entropy: Entropy,
    changes: Vec<Change>,
}

/// A rule that allows `protocol` on `ports` from or to `peer`.
pub fn rule(
    direction: Direction,
    protocol: Protocol,
    ports: Option<(u16, u16)>,
    peer: RulePeer,
) -> SecurityGroupRule {
    SecurityGroupRule {
        id: SecurityGroupRuleId::parse("sgr-00000000000000000").expect("it has the form of an id"),
        direction,
        protocol,
        ports: ports.map(|(from, to)| PortRange { from, to }),
        icmp: None,
        peer,
        description: None,
        tags: Vec::new(),
    }
}

/// TCP on one port from everywhere.
pub fn tcp_from_anywhere(port: u16) -> SecurityGroupRule {
    let peer = RulePeer::Cidr(Cidr::ANY);
    rule(Direction::Ingress, Protocol::Tcp, Some((port, port)), peer)
}

/// Everything to everywhere, as a new group has it.
pub fn egress_all() -> SecurityGroupRule {
    let peer = RulePeer::Cidr(Cidr::ANY);
    rule(Direction::Egress, Protocol::All, None, peer)
}

pub fn cidr(text: &str) -> Cidr {
    Cidr::parse(text).expect("a test writes blocks correctly")
}

pub fn address(text: &str) -> Ipv4Addr {
    text.parse().expect("a test writes addresses correctly")
}

/// A container; `ports` are pairs of a port of the instance and one of the container, for TCP.
pub fn container(bridge_address: Option<&str>, ports: &[(u16, u16)]) -> Container {
    let port = |port| PortRange { from: port, to: port };
    let binding = |&(host, container)| PortBinding {
        container: port(container),
        host: port(host),
        udp: false,
        is_range: false,
    };
    Container {
        id: "00000000-0000-0000-0000-000000000000".to_owned(),
        name: "app".to_owned(),
        image: "app".to_owned(),
        image_digest: None,
        pinned_digest: None,
        health: None,
        runtime_id: None,
        essential: true,
        cpu_units: 0,
        memory_mib: None,
        memory_reservation_mib: None,
        port_bindings: ports.iter().map(binding).collect(),
        interface_ports: Vec::new(),
        bridge_address: bridge_address.map(address),
        status: ContainerStatus::Pending,
        exit_code: None,
        reason: None,
    }
}

impl Cloud {
    pub fn new(seed: u64, region: &str) -> Self {
        let account = AccountId::parse("000000000000").expect("twelve digits");
        let region = Region::parse(region).expect("a test names regions correctly");
        Cloud {
            tables: Tables::default(),
            scope: Scope::new(account, region),
            entropy: Entropy::seeded(seed),
            changes: Vec::new(),
        }
    }

    /// The changes since the last call.
    pub fn take_changes(&mut self) -> Vec<Change> {
        std::mem::take(&mut self.changes)
    }

    pub fn put<R: Row>(&mut self, row: R) {
        let key = row.key();
        self.change(R::KIND, key, Some(R::wrap(Arc::new(row))));
    }

    pub fn remove<R: Row>(&mut self, id: &str) {
        self.change(R::KIND, self.scope.key(id), None);
    }

    fn change(&mut self, kind: Kind, key: String, row: Option<RowRef>) {
        let change = Change { kind, key, row };
        self.tables.apply(&change);
        self.changes.push(change);
    }

    /// Changes a row in place.
    pub fn update<R: Row>(&mut self, id: &str, change: impl FnOnce(&mut R)) {
        let mut row = R::clone(self.row::<R>(id));
        change(&mut row);
        self.put(row);
    }

    pub fn row<R: Row>(&self, id: &str) -> &Arc<R> {
        let row = self.tables.get::<R>(&self.scope.key(id));
        row.expect("a test asks for rows that it made")
    }

    /// A VPC with what AWS gives it: main route table, default ACL, default group, and both DNS
    /// attributes on.
    pub fn vpc(&mut self, block: &str) -> VpcId {
        let id = VpcId::generate(&mut self.entropy);
        let row = Vpc {
            scope: self.scope.clone(),
            id: id.clone(),
            cidrs: vec![VpcCidr {
                association: VpcCidrAssociationId::generate(&mut self.entropy),
                cidr: cidr(block),
            }],
            is_default: false,
            dns_support: true,
            dns_hostnames: true,
            dhcp_options: DhcpOptionsId::generate(&mut self.entropy),
            tags: Vec::new(),
        };
        self.put(row);
        let row = RouteTable {
            scope: self.scope.clone(),
            id: RouteTableId::generate(&mut self.entropy),
            vpc: id.clone(),
            kernel_table: 1,
            associations: vec![RouteTableAssociation {
                id: RouteTableAssociationId::generate(&mut self.entropy),
                subnet: None,
            }],
            routes: Vec::new(),
            client_token: None,
            tags: Vec::new(),
        };
        self.put(row);
        let everything = NetworkAclEntry {
            number: 100,
            allow: true,
            protocol: Protocol::All,
            cidr: Cidr::ANY.into(),
            ports: None,
            icmp: None,
        };
        self.acl(&id, true, vec![everything.clone()], vec![everything]);
        let group = self.group(&id, vec![egress_all()]);
        self.update::<SecurityGroup>(group.as_str(), |group| {
            group.name = "default".to_owned();
            let itself = RulePeer::Group(group.id.clone());
            group
                .rules
                .push(rule(Direction::Ingress, Protocol::All, None, itself));
        });
        id
    }

    pub fn acl(
        &mut self,
        vpc: &VpcId,
        is_default: bool,
        ingress: Vec<NetworkAclEntry>,
        egress: Vec<NetworkAclEntry>,
    ) -> NetworkAclId {
        let id = NetworkAclId::generate(&mut self.entropy);
        let row = NetworkAcl {
            scope: self.scope.clone(),
            id: id.clone(),
            vpc: vpc.clone(),
            is_default,
            ingress,
            egress,
            client_token: None,
            tags: Vec::new(),
        };
        self.put(row);
        id
    }

    pub fn subnet(&mut self, vpc: &VpcId, block: &str) -> SubnetId {
        let id = SubnetId::generate(&mut self.entropy);
        let is_default = |acl: &&Arc<NetworkAcl>| acl.vpc == *vpc && acl.is_default;
        let acl = self.tables.network_acls.values().find(is_default).cloned();
        let network_acl = acl.expect("a VPC has a default ACL").id.clone();
        let row = Subnet {
            scope: self.scope.clone(),
            id: id.clone(),
            vpc: vpc.clone(),
            cidr: cidr(block),
            availability_zone: format!("{}a", self.scope.region),
            default_for_az: false,
            map_public_ip_on_launch: false,
            network_acl,
            network_acl_association: NetworkAclAssociationId::generate(&mut self.entropy),
            tags: Vec::new(),
        };
        self.put(row);
        id
    }

    /// An internet gateway, attached, and the main table's default route to it.
    pub fn gateway(&mut self, vpc: &VpcId) -> InternetGatewayId {
        let id = InternetGatewayId::generate(&mut self.entropy);
        let row = InternetGateway {
            scope: self.scope.clone(),
            id: id.clone(),
            vpc: Some(vpc.clone()),
            tags: Vec::new(),
        };
        self.put(row);
        let table = self.main_table(vpc);
        let target = RouteTarget::InternetGateway(id.clone());
        self.update::<RouteTable>(table.as_str(), |table| {
            table.routes.push(Route {
                destination: Cidr::ANY.into(),
                target,
            });
        });
        id
    }

    pub fn main_table(&self, vpc: &VpcId) -> RouteTableId {
        let mut tables = self.tables.route_tables.values();
        let table = tables.find(|table| table.vpc == *vpc && table.is_main());
        table.expect("a VPC has a main route table").id.clone()
    }

    /// The group called `default`.
    pub fn default_group(&self, vpc: &VpcId) -> SecurityGroupId {
        let mut groups = self.tables.security_groups.values();
        let group = groups.find(|group| group.vpc == *vpc && group.name == "default");
        group.expect("a VPC has a default group").id.clone()
    }

    pub fn group(&mut self, vpc: &VpcId, rules: Vec<SecurityGroupRule>) -> SecurityGroupId {
        let id = SecurityGroupId::generate(&mut self.entropy);
        let row = SecurityGroup {
            scope: self.scope.clone(),
            id: id.clone(),
            vpc: vpc.clone(),
            name: id.to_string(),
            description: String::new(),
            rules,
            tags: Vec::new(),
        };
        self.put(row);
        id
    }

    /// An interface with an owner of its own, still to be attached.
    pub fn eni(&mut self, subnet: &SubnetId, private: &str, groups: &[&SecurityGroupId]) -> EniId {
        let id = EniId::generate(&mut self.entropy);
        let vpc = self.row::<Subnet>(subnet.as_str()).vpc.clone();
        let row = NetworkInterface {
            scope: self.scope.clone(),
            id: id.clone(),
            vpc,
            subnet: subnet.clone(),
            availability_zone: format!("{}a", self.scope.region),
            mac: Mac::local(self.entropy.next_u64()),
            private_addresses: vec![address(private)],
            public_address: None,
            secondary_public: BTreeMap::new(),
            security_groups: groups.iter().map(|&group| group.clone()).collect(),
            source_dest_check: true,
            description: String::new(),
            requester_managed: true,
            host: None,
            owner: InterfaceOwner::Task(TaskId::generate(&mut self.entropy)),
            attachment: None,
            state: InterfaceState::Attaching,
            created_at: Timestamp::EPOCH,
            client_token: None,
            tags: Vec::new(),
        };
        self.put(row);
        id
    }

    /// A NAT gateway's interface, still to be attached.
    pub fn nat_gateway(&mut self, subnet: &SubnetId, private: &str) -> (NatGatewayId, EniId) {
        let id = NatGatewayId::generate(&mut self.entropy);
        let eni = self.eni(subnet, private, &[]);
        self.update::<NetworkInterface>(eni.as_str(), |eni| {
            eni.owner = InterfaceOwner::NatGateway(id.clone());
            eni.source_dest_check = false;
        });
        (id, eni)
    }

    /// A managed prefix list of the blocks.
    pub fn prefix_list(&mut self, blocks: &[&str]) -> ManagedPrefixListId {
        let id = ManagedPrefixListId::generate(&mut self.entropy);
        let entry = |block: &&str| PrefixListEntry {
            cidr: (*block).to_owned(),
            description: None,
        };
        let row = PrefixList {
            scope: self.scope.clone(),
            id: id.clone(),
            name: "list".to_owned(),
            aws_managed: false,
            family: AddressFamily::Ipv4,
            max_entries: 10,
            versions: vec![PrefixListVersion {
                number: 1,
                entries: blocks.iter().map(entry).collect(),
            }],
            state: PrefixListState::CreateComplete,
            state_message: None,
            client_token: None,
            tags: Vec::new(),
        };
        self.put(row);
        id
    }

    /// An EC2 instance with its primary interface, still to be attached.
    pub fn instance(
        &mut self,
        subnet: &SubnetId,
        private: &str,
        groups: &[&SecurityGroupId],
    ) -> (InstanceId, EniId) {
        let id = InstanceId::generate(&mut self.entropy);
        let eni = self.attach(&id, 0, subnet, private, groups);
        (id, eni)
    }

    /// One more interface of an instance.
    pub fn attach(
        &mut self,
        instance: &InstanceId,
        device_index: u16,
        subnet: &SubnetId,
        private: &str,
        groups: &[&SecurityGroupId],
    ) -> EniId {
        let eni = self.eni(subnet, private, groups);
        let at = InstanceInterface {
            instance: instance.clone(),
            device_index,
            delete_on_termination: true,
        };
        self.update::<NetworkInterface>(eni.as_str(), |eni| eni.owner = InterfaceOwner::Instance(at));
        eni
    }

    /// A task on an instance, with its containers; its row's key ends in `default/ID`.
    pub fn task(
        &mut self,
        instance: &InstanceId,
        vpc: &VpcId,
        network_mode: NetworkMode,
        containers: Vec<Container>,
    ) -> TaskId {
        let id = TaskId::generate(&mut self.entropy);
        let placement = TaskPlacement {
            container_instance: ContainerInstanceId::generate(&mut self.entropy),
            instance: instance.clone(),
            vpc: vpc.clone(),
            metadata_blocked: false,
        };
        let row = Task {
            scope: self.scope.clone(),
            id: id.clone(),
            cluster: "default".to_owned(),
            family: "web".to_owned(),
            revision: 1,
            group: "family:web".to_owned(),
            started_by: None,
            client_token: None,
            launch_type: LaunchType::Ec2,
            platform_version: None,
            availability_zone: format!("{}a", self.scope.region),
            network_mode,
            placement: Some(placement),
            network_ready: false,
            cpu_units: 0,
            memory_mib: 0,
            ephemeral_storage_gib: 0,
            overrides: TaskOverride::default(),
            containers,
            attachment: None,
            desired_status: TaskStatus::Running,
            last_status: TaskStatus::Pending,
            stop_code: None,
            stopped_reason: None,
            created_at: Timestamp::EPOCH,
            connectivity_at: None,
            pull_started_at: None,
            pull_stopped_at: None,
            started_at: None,
            stopping_at: None,
            execution_stopped_at: None,
            stopped_at: None,
            cleaned: false,
            awaits_capacity: None,
            awaits_images: false,
            capacity_provider: None,
            protected_until: None,
            enable_execute_command: false,
            service_marks: Default::default(),

            version: 1,
            tags: Vec::new(),
        };
        self.put(row);
        id
    }

    /// One more route of a table.
    pub fn route(&mut self, table: &RouteTableId, destination: RouteDestination, target: RouteTarget) {
        self.update::<RouteTable>(table.as_str(), |table| {
            table.routes.push(Route { destination, target })
        });
    }

    /// A route table of the subnet's own, with a default route.
    pub fn route_table(&mut self, subnet: &SubnetId, target: RouteTarget) -> RouteTableId {
        let id = RouteTableId::generate(&mut self.entropy);
        let vpc = self.row::<Subnet>(subnet.as_str()).vpc.clone();
        let tables = self.tables.route_tables.values();
        let numbers = tables.filter(|table| table.vpc == vpc).map(|t| t.kernel_table);
        let row = RouteTable {
            scope: self.scope.clone(),
            id: id.clone(),
            kernel_table: numbers.max().unwrap_or_default() + 1,
            vpc,
            associations: vec![RouteTableAssociation {
                id: RouteTableAssociationId::generate(&mut self.entropy),
                subnet: Some(subnet.clone()),
            }],
            routes: vec![Route {
                destination: Cidr::ANY.into(),
                target,
            }],
            client_token: None,
            tags: Vec::new(),
        };
        self.put(row);
        id
    }

    pub fn set_public(&mut self, eni: &EniId, public: Option<Ipv4Addr>) {
        self.update::<NetworkInterface>(eni.as_str(), |eni| eni.public_address = public);
    }

    /// Gives one of the interface's private addresses a public one.
    pub fn map_address(&mut self, eni: &EniId, private: Ipv4Addr, public: Ipv4Addr) {
        self.update::<NetworkInterface>(eni.as_str(), |eni| eni.map_address(private, Some(public)));
    }
}
