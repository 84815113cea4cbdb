//! The quotas of AWS that cove holds an account to: codes, names and values as Service Quotas shows them. Limits that
//! a customer cannot have raised there stand beside what they limit.
//!
//! Sources: Amazon VPC User Guide, "Amazon VPC quotas"; Amazon EC2, Amazon ECS and Amazon EC2 Auto Scaling quotas in
//! the AWS General Reference.

/// A service as Service Quotas names it.
#[derive(Debug, PartialEq, Eq)]
pub struct Service {
    /// `vpc`.
    pub code: &'static str,
    pub name: &'static str,
}

pub static AUTO_SCALING: Service = Service {
    code: "autoscaling",
    name: "Amazon EC2 Auto Scaling",
};
pub static EC2: Service = Service {
    code: "ec2",
    name: "Amazon Elastic Compute Cloud (Amazon EC2)",
};
pub static ECS: Service = Service {
    code: "ecs",
    name: "Amazon Elastic Container Service (Amazon ECS)",
};
pub static VPC: Service = Service {
    code: "vpc",
    name: "Amazon Virtual Private Cloud (Amazon VPC)",
};

pub static FARGATE: Service = Service {
    code: "fargate",
    name: "AWS Fargate",
};

/// The services that have quotas, sorted by code.
pub static SERVICES: [&Service; 5] = [&AUTO_SCALING, &EC2, &ECS, &FARGATE, &VPC];

/// How many of something an account may have.
#[derive(Debug)]
pub struct Quota {
    pub service: &'static Service,
    /// `L-F678F1CE`.
    pub code: &'static str,
    /// AWS's name for it.
    pub name: &'static str,
    /// What the command line calls it.
    pub option: &'static str,
    /// AWS's value for a new account.
    pub default: u32,
    /// What an account of cove's has at first.
    pub initial: u32,
    /// No account gets more, where AWS says so.
    pub most: Option<u32>,
}

impl Quota {
    const fn new(
        service: &'static Service,
        code: &'static str,
        name: &'static str,
        option: &'static str,
        default: u32,
    ) -> Self {
        Quota {
            service,
            code,
            name,
            option,
            default,
            initial: default,
            most: None,
        }
    }

    const fn at_most(mut self, most: u32) -> Self {
        self.most = Some(most);
        self
    }

    const fn at_first(mut self, initial: u32) -> Self {
        self.initial = initial;
        self
    }
}

macro_rules! quotas {
    ($($constant:ident = $quota:expr;)*) => {
        $(pub static $constant: Quota = $quota;)*

        /// Every quota, sorted by service and code.
        pub static ALL: &[&Quota] = &[$(&$constant),*];
    };
}

quotas! {
    AUTO_SCALING_GROUPS = Quota::new(&AUTO_SCALING, "L-CDE20ADC", "Auto Scaling groups per region", "auto-scaling-groups-per-region", 500);
    ELASTIC_IPS = Quota::new(&EC2, "L-0263D0A3", "EC2-VPC Elastic IPs", "elastic-ips-per-region", 5);
    // A new account's five would not be enough for two small clusters: this is what an account of some age has.
    STANDARD_VCPUS = Quota::new(&EC2, "L-1216C47A", "Running On-Demand Standard (A, C, D, H, I, M, R, T, Z) instances", "on-demand-standard-vcpus", 5).at_first(1152);
    TASKS_PER_SERVICE = Quota::new(&ECS, "L-92E49DE3", "Tasks per service", "tasks-per-service", 5000);
    SERVICES_PER_CLUSTER = Quota::new(&ECS, "L-9EF96962", "Services per cluster", "services-per-cluster", 5000);
    // These, too, a new account has hardly any of.
    FARGATE_VCPUS = Quota::new(&FARGATE, "L-3032A538", "Fargate On-Demand vCPU resource count", "fargate-on-demand-vcpus", 6).at_first(4000);
    FARGATE_SPOT_VCPUS = Quota::new(&FARGATE, "L-36FBB829", "Fargate Spot vCPU resource count", "fargate-spot-vcpus", 6).at_first(4000);
    RULES_PER_SECURITY_GROUP = Quota::new(&VPC, "L-0EA8095F", "Inbound or outbound rules per security group", "rules-per-security-group", 60);
    RULES_PER_NETWORK_ACL = Quota::new(&VPC, "L-2AEEBF1A", "Rules per network ACL", "rules-per-network-acl", 20).at_most(40);
    SECURITY_GROUPS_PER_INTERFACE = Quota::new(&VPC, "L-2AFB9258", "Security groups per network interface", "security-groups-per-network-interface", 5).at_most(16);
    SUBNETS_PER_VPC = Quota::new(&VPC, "L-407747CB", "Subnets per VPC", "subnets-per-vpc", 200);
    ROUTE_TABLES_PER_VPC = Quota::new(&VPC, "L-589F43AA", "Route tables per VPC", "route-tables-per-vpc", 200);
    CIDRS_PER_VPC = Quota::new(&VPC, "L-83CA0A9D", "IPv4 CIDR blocks per VPC", "ipv4-cidr-blocks-per-vpc", 5).at_most(50);
    ROUTES_PER_TABLE = Quota::new(&VPC, "L-93826ACB", "Routes per route table", "routes-per-route-table", 50).at_most(1000);
    INTERNET_GATEWAYS = Quota::new(&VPC, "L-A4707A72", "Internet gateways per Region", "internet-gateways-per-region", 5);
    NETWORK_ACLS_PER_VPC = Quota::new(&VPC, "L-B4A6D682", "Network ACLs per VPC", "network-acls-per-vpc", 200);
    NETWORK_INTERFACES = Quota::new(&VPC, "L-DF5E4CA3", "Network interfaces per Region", "network-interfaces-per-region", 5000);
    SECURITY_GROUPS = Quota::new(&VPC, "L-E79EC296", "VPC security groups per Region", "security-groups-per-region", 2500);
    VPCS = Quota::new(&VPC, "L-F678F1CE", "VPCs per Region", "vpcs-per-region", 5);
    NAT_GATEWAYS_PER_ZONE = Quota::new(&VPC, "L-FE5A380F", "NAT gateways per Availability Zone", "nat-gateways-per-availability-zone", 5);
}

/// The service of a code.
pub fn service(code: &str) -> Option<&'static Service> {
    SERVICES.into_iter().find(|service| service.code == code)
}

/// A service's quotas, sorted by code.
pub fn of_service(service: &Service) -> impl Iterator<Item = &'static Quota> {
    let code = service.code;
    ALL.iter()
        .copied()
        .filter(move |quota| quota.service.code == code)
}

/// The quota of a code.
pub fn find(code: &str) -> Option<&'static Quota> {
    ALL.iter().copied().find(|quota| quota.code == code)
}

/// A quota by the name that the command line has for it, or by its code.
///
/// # Errors
/// With the names that there are.
pub fn named(text: &str) -> Result<&'static Quota, String> {
    let is = |quota: &&&Quota| quota.option == text || quota.code.eq_ignore_ascii_case(text);
    match ALL.iter().find(is) {
        Some(quota) => Ok(quota),
        None => {
            let names: Vec<&str> = ALL.iter().map(|quota| quota.option).collect();
            Err(format!("{text:?} is no quota. There are: {}", names.join(", ")))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotas_are_sorted_and_have_names_of_their_own() {
        assert!(ALL.is_sorted_by_key(|quota| (quota.service.code, quota.code)));
        for quota in ALL {
            assert!(std::ptr::eq(named(quota.option).unwrap(), *quota));
            assert!(std::ptr::eq(named(&quota.code.to_lowercase()).unwrap(), *quota));
            assert!(std::ptr::eq(find(quota.code).unwrap(), *quota));
            assert!(service(quota.service.code).is_some());
            assert!(quota.default <= quota.initial && quota.most.is_none_or(|most| quota.initial < most));
        }
    }

    #[test]
    fn a_wrong_name_is_told_the_right_ones() {
        let told = named("vpcs").unwrap_err();
        assert!(
            told.starts_with("\"vpcs\" is no quota.") && told.contains("vpcs-per-region"),
            "{told}"
        );
    }
}
