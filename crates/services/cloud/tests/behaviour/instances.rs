//! EC2 instances from their launch until they are forgotten.

use std::time::Duration;

use model::EniId;
use rows::{InterfaceState, NetworkInterface, Observation};
use serde_json::{Value, json};

use crate::cloud::{Cloud, pair};

impl Cloud {
    /// An image of Amazon Linux 2023 with the ECS agent.
    pub fn image(&mut self, architecture: &str) -> String {
        let filters = json!([
            {"Name": "name", "Values": ["al2023-ami-ecs-hvm-*"]},
            {"Name": "architecture", "Values": [architecture]},
        ]);
        let found = self.ok(
            "ec2",
            "DescribeImages",
            json!({"Owners": ["amazon"], "Filters": filters}),
        );
        let images = found["Images"].as_array().unwrap();
        let newest = images
            .iter()
            .max_by_key(|image| image["CreationDate"].as_str())
            .unwrap();
        newest["ImageId"].as_str().unwrap().to_owned()
    }

    /// Runs one instance of t3.medium, with more members as given.
    pub fn run_instance(&mut self, more: Value) -> Value {
        let request = self.instance_request(more);
        self.ok("ec2", "RunInstances", request)["Instances"][0].clone()
    }

    pub fn instance_request(&mut self, more: Value) -> Value {
        let mut request = json!({
            "ImageId": self.image("x86_64"), "InstanceType": "t3.medium", "MinCount": 1, "MaxCount": 1,
        });
        let members = request.as_object_mut().unwrap();
        members.extend(more.as_object().unwrap().clone());
        members.retain(|_, value| !value.is_null());
        request
    }

    pub fn instance(&mut self, id: &str) -> Value {
        let answer = self.ok("ec2", "DescribeInstances", json!({"InstanceIds": [id]}));
        answer["Reservations"][0]["Instances"][0].clone()
    }

    /// The kernel does what the rows want of all interfaces.
    pub fn fabric_catches_up(&mut self) {
        let wanted: Vec<(EniId, InterfaceState)> = self
            .world
            .tables()
            .scan::<NetworkInterface>("")
            .map(|eni| (eni.id.clone(), eni.state))
            .collect();
        for (eni, state) in wanted {
            let scope = self.scope.clone();
            match state {
                InterfaceState::Attaching => self.observe(Observation::InterfaceReady { scope, eni }),
                InterfaceState::Detaching | InterfaceState::Parking => {
                    self.observe(Observation::InterfaceGone { scope, eni });
                }
                _ => {}
            }
        }
    }

    pub fn running_instance(&mut self, more: Value) -> String {
        let id = text(&self.run_instance(more)["InstanceId"]);
        self.fabric_catches_up();
        assert_eq!(self.state(&id), "running");
        id
    }

    pub fn state(&mut self, id: &str) -> String {
        text(&self.instance(id)["State"]["Name"])
    }
}

pub fn text(value: &Value) -> String {
    value.as_str().unwrap_or_else(|| panic!("{value}")).to_owned()
}

#[test]
fn an_instance_lives_as_its_interface_does() {
    let mut cloud = Cloud::new();
    let launched = cloud.run_instance(json!({}));
    let id = text(&launched["InstanceId"]);
    assert_eq!(launched["State"], json!({"Code": 0, "Name": "pending"}));
    assert_eq!(launched["StateReason"]["Code"], "pending");
    cloud.fabric_catches_up();
    let running = cloud.instance(&id);
    assert_eq!(running["State"], json!({"Code": 16, "Name": "running"}));
    let public = text(&running["PublicIpAddress"]);
    assert_eq!(
        running["NetworkInterfaces"][0]["Association"]["PublicIp"],
        public.as_str()
    );
    assert_eq!(running["NetworkInterfaces"][0]["Attachment"]["DeviceIndex"], 0);
    assert_eq!(
        running["RootDeviceName"],
        running["BlockDeviceMappings"][0]["DeviceName"]
    );
    assert_eq!(
        running["CpuOptions"],
        json!({"CoreCount": 1, "ThreadsPerCore": 2})
    );

    let stopping = cloud.ok("ec2", "StopInstances", json!({"InstanceIds": [id]}));
    let change = &stopping["StoppingInstances"][0];
    assert_eq!(change["PreviousState"]["Name"], "running");
    assert_eq!(change["CurrentState"], json!({"Code": 64, "Name": "stopping"}));
    cloud.fabric_catches_up();
    let stopped = cloud.instance(&id);
    assert_eq!(stopped["State"]["Name"], "stopped");
    assert_eq!(stopped["PrivateIpAddress"], running["PrivateIpAddress"]);
    assert_eq!(stopped["PublicIpAddress"], Value::Null);
    assert_eq!(stopped["StateReason"]["Code"], "Client.UserInitiatedShutdown");
    assert_eq!(
        stopped["StateTransitionReason"],
        "User initiated (2023-11-14 22:13:20 GMT)"
    );

    cloud.ok("ec2", "StartInstances", json!({"InstanceIds": [id]}));
    assert_eq!(cloud.state(&id), "pending");
    cloud.fabric_catches_up();
    let again = cloud.instance(&id);
    assert_eq!(again["State"]["Name"], "running");
    assert_eq!(again["PrivateIpAddress"], running["PrivateIpAddress"]);
    assert!(again["PublicIpAddress"].is_string());

    cloud.ok("ec2", "TerminateInstances", json!({"InstanceIds": [id]}));
    assert_eq!(cloud.state(&id), "shutting-down");
    cloud.fabric_catches_up();
    let terminated = cloud.instance(&id);
    assert_eq!(terminated["State"], json!({"Code": 48, "Name": "terminated"}));
    assert_eq!(terminated["SubnetId"], Value::Null);
    assert_eq!(terminated["NetworkInterfaces"], json!([]));
    let enis = cloud.ok("ec2", "DescribeNetworkInterfaces", json!({}));
    assert_eq!(enis["NetworkInterfaces"], json!([]));

    cloud.after(Duration::from_secs(3599));
    cloud.tick();
    assert_eq!(cloud.state(&id), "terminated");
    cloud.after(Duration::from_secs(2));
    cloud.tick();
    let gone = cloud.refused("ec2", "DescribeInstances", json!({"InstanceIds": [id]}));
    let text = format!("The instance ID '{id}' does not exist");
    assert_eq!(gone, pair("InvalidInstanceID.NotFound", text));
}

#[test]
fn wrong_states_and_protections_are_refused() {
    let mut cloud = Cloud::new();
    let pending = text(
        &cloud.run_instance(json!({"DisableApiTermination": true, "DisableApiStop": true}))["InstanceId"],
    );
    let not = |done: &str| {
        pair(
            "IncorrectInstanceState",
            format!("The instance '{pending}' is not in a state from which it can be {done}."),
        )
    };
    let ids = json!({"InstanceIds": [pending]});
    assert_eq!(cloud.refused("ec2", "StopInstances", ids.clone()), not("stopped"));
    cloud.fabric_catches_up();
    let may_not = |done: &str, attribute: &str| {
        let text = format!(
            "The instance '{pending}' may not be {done}. Modify its '{attribute}' instance attribute and try again."
        );
        pair("OperationNotPermitted", text)
    };
    assert_eq!(
        cloud.refused("ec2", "StopInstances", ids.clone()),
        may_not("stopped", "disableApiStop")
    );
    assert_eq!(
        cloud.refused("ec2", "TerminateInstances", ids.clone()),
        may_not("terminated", "disableApiTermination")
    );
    let other = cloud.running_instance(json!({}));
    let both = json!({"InstanceIds": [other, pending]});
    cloud.refused("ec2", "TerminateInstances", both);
    assert_eq!(cloud.state(&other), "running");
    cloud.ok("ec2", "TerminateInstances", json!({"InstanceIds": [other]}));
    let code = cloud
        .refused("ec2", "StartInstances", json!({"InstanceIds": [other]}))
        .0;
    assert_eq!(code, "IncorrectInstanceState");
    cloud.fabric_catches_up();
    let again = cloud.ok("ec2", "TerminateInstances", json!({"InstanceIds": [other]}));
    assert_eq!(
        again["TerminatingInstances"][0]["CurrentState"]["Name"],
        "terminated"
    );
    let unknown = cloud.refused("ec2", "DescribeInstances", json!({"InstanceIds": ["x"]}));
    assert_eq!(unknown, pair("InvalidInstanceID.Malformed", "Invalid id: \"x\""));
}

#[test]
fn an_interface_of_its_own_outlives_its_instance() {
    let mut cloud = Cloud::new();
    let subnet = cloud.first_subnet();
    let own = cloud.ok("ec2", "CreateNetworkInterface", json!({"SubnetId": subnet}));
    let eni = text(&own["NetworkInterface"]["NetworkInterfaceId"]);
    let interfaces = json!([
        {"DeviceIndex": 0, "NetworkInterfaceId": eni},
        {"DeviceIndex": 1, "SubnetId": subnet, "SecondaryPrivateIpAddressCount": 2, "Description": "second"},
    ]);
    let id = cloud.running_instance(json!({"NetworkInterfaces": interfaces.clone()}));
    let shown = cloud.instance(&id);
    assert_eq!(shown["NetworkInterfaces"].as_array().unwrap().len(), 2);
    assert_eq!(shown["PublicIpAddress"], Value::Null);
    assert_eq!(
        shown["NetworkInterfaces"][1]["PrivateIpAddresses"]
            .as_array()
            .unwrap()
            .len(),
        3
    );
    let described = cloud.ok(
        "ec2",
        "DescribeNetworkInterfaces",
        json!({"NetworkInterfaceIds": [eni]}),
    );
    let attachment = &described["NetworkInterfaces"][0]["Attachment"];
    assert_eq!(attachment["InstanceId"], id.as_str());
    assert_eq!(attachment["InstanceOwnerId"], "123456789012");
    assert_eq!(attachment["DeleteOnTermination"], false);
    let request = cloud.instance_request(json!({"NetworkInterfaces": interfaces}));
    let taken = cloud.refused("ec2", "RunInstances", request);
    let in_use = format!("Interface: [{eni}] in use.");
    assert_eq!(taken, pair("InvalidNetworkInterface.InUse", in_use));

    cloud.ok("ec2", "TerminateInstances", json!({"InstanceIds": [id]}));
    cloud.fabric_catches_up();
    assert_eq!(cloud.state(&id), "terminated");
    let left = cloud.ok("ec2", "DescribeNetworkInterfaces", json!({}));
    assert_eq!(left["NetworkInterfaces"].as_array().unwrap().len(), 1);
    assert_eq!(left["NetworkInterfaces"][0]["Status"], "available");
    cloud.ok(
        "ec2",
        "DeleteNetworkInterface",
        json!({"NetworkInterfaceId": eni}),
    );
}

#[test]
fn a_repeated_request_makes_nothing_new() {
    let mut cloud = Cloud::new();
    let request = cloud.instance_request(json!({"MinCount": 2, "MaxCount": 2, "ClientToken": "once"}));
    let first = cloud.ok("ec2", "RunInstances", request.clone());
    let again = cloud.ok("ec2", "RunInstances", request.clone());
    assert_eq!(first, again);
    assert_eq!(first["Instances"].as_array().unwrap().len(), 2);
    let mut other = request;
    other["InstanceType"] = "t3.small".into();
    let code = cloud.refused("ec2", "RunInstances", other).0;
    assert_eq!(code, "IdempotentParameterMismatch");
    let long = "t".repeat(64);
    let mut request = cloud.instance_request(json!({"ClientToken": long}));
    cloud.ok("ec2", "RunInstances", request.clone());
    for token in [format!("{long}t"), "ü".into()] {
        request["ClientToken"] = token.into();
        let code = cloud.refused("ec2", "RunInstances", request.clone()).0;
        assert_eq!(code, "InvalidParameterValue");
    }
}

#[test]
fn requests_that_cannot_be_are_refused() {
    let mut cloud = Cloud::new();
    let subnet = cloud.first_subnet();
    let arm = cloud.image("arm64");
    let five: Vec<Value> = (0..4)
        .map(|n| json!({"DeviceIndex": n, "SubnetId": subnet}))
        .collect();
    let long = "QUFB".repeat(5462);
    for (more, code) in [
        (
            json!({"ImageId": "ami-0123456789abcdef0"}),
            "InvalidAMIID.NotFound",
        ),
        (json!({"ImageId": "image"}), "InvalidAMIID.Malformed"),
        (json!({"ImageId": null}), "MissingParameter"),
        (json!({"ImageId": arm}), "InvalidParameterValue"),
        (json!({"InstanceType": "p4d.24xlarge"}), "NotImplemented"),
        (json!({"InstanceType": "m5.metal"}), "NotImplemented"),
        (json!({"InstanceType": "p3.2xlarge"}), "NotImplemented"),
        (json!({"InstanceType": "foo.bar"}), "InvalidParameterValue"),
        (json!({"MinCount": 0}), "InvalidParameterValue"),
        (json!({"MinCount": 3}), "InvalidParameterValue"),
        (json!({"MinCount": 1000, "MaxCount": 1000}), "VcpuLimitExceeded"),
        (json!({"NetworkInterfaces": five}), "AttachmentLimitExceeded"),
        (
            json!({"NetworkInterfaces": [{"DeviceIndex": 1}]}),
            "InvalidParameterValue",
        ),
        (
            json!({"NetworkInterfaces": [{"DeviceIndex": 0}], "SubnetId": subnet}),
            "InvalidParameterCombination",
        ),
        (
            json!({"SubnetId": subnet, "SecurityGroups": ["default"]}),
            "InvalidParameterCombination",
        ),
        (
            json!({"SubnetId": subnet, "PrivateIpAddress": "10.0.0.9"}),
            "InvalidParameterValue",
        ),
        (json!({"SecurityGroups": ["none"]}), "InvalidGroup.NotFound"),
        (json!({"KeyName": "mine"}), "InvalidKeyPair.NotFound"),
        (json!({"UserData": "%"}), "InvalidParameterValue"),
        (json!({"UserData": long}), "InvalidParameterValue"),
        (
            json!({"IamInstanceProfile": {"Arn": "arn:aws:iam::1:role/x"}}),
            "InvalidParameterValue",
        ),
        (
            json!({"MetadataOptions": {"HttpPutResponseHopLimit": 65}}),
            "InvalidParameterValue",
        ),
        (
            json!({"InstanceMarketOptions": {"MarketType": "spot"}}),
            "NotImplemented",
        ),
        (
            json!({"HibernationOptions": {"Configured": true}}),
            "NotImplemented",
        ),
        (
            json!({"BlockDeviceMappings": [{"DeviceName": "/dev/sdf"}]}),
            "NotImplemented",
        ),
        (
            json!({"TagSpecifications": [{"ResourceType": "vpc", "Tags": [{"Key": "k"}]}]}),
            "InvalidParameterValue",
        ),
        (json!({"DryRun": true}), "DryRunOperation"),
    ] {
        let request = cloud.instance_request(more.clone());
        let found = cloud.refused("ec2", "RunInstances", request);
        assert_eq!(found.0, code, "{more}: {found:?}");
    }
    let none = cloud.ok("ec2", "DescribeInstances", json!({}));
    assert_eq!(none["Reservations"], json!([]));
}

#[test]
fn as_many_as_there_is_room_for_are_launched() {
    let mut cloud = Cloud::new();
    let vpc = cloud.ok("ec2", "CreateVpc", json!({"CidrBlock": "10.9.0.0/24"}));
    let request = json!({"VpcId": vpc["Vpc"]["VpcId"], "CidrBlock": "10.9.0.0/28"});
    let subnet = cloud.ok("ec2", "CreateSubnet", request)["Subnet"]["SubnetId"].clone();
    let request = cloud.instance_request(json!({"SubnetId": subnet, "MaxCount": 20}));
    let made = cloud.ok("ec2", "RunInstances", request);
    assert_eq!(made["Instances"].as_array().unwrap().len(), 11);
    let indexes: Vec<_> = made["Instances"]
        .as_array()
        .unwrap()
        .iter()
        .map(|i| i["AmiLaunchIndex"].clone())
        .collect();
    assert_eq!(indexes, (0..11).map(Value::from).collect::<Vec<_>>());
    let request = cloud.instance_request(json!({"SubnetId": subnet}));
    assert_eq!(
        cloud.refused("ec2", "RunInstances", request).0,
        "InsufficientFreeAddressesInSubnet"
    );
}

#[test]
fn instances_are_found_by_filters_and_pages() {
    let mut cloud = Cloud::new();
    let tags = json!([{"ResourceType": "instance", "Tags": [{"Key": "role", "Value": "web"}]}]);
    let web = cloud.running_instance(json!({"TagSpecifications": tags}));
    let db = text(&cloud.run_instance(json!({"InstanceType": "m5.large"}))["InstanceId"]);
    let shown = cloud.instance(&web);
    let eni = &shown["NetworkInterfaces"][0];
    for (name, value, found) in [
        ("instance-state-name", "running", &web),
        ("instance-state-code", "0", &db),
        ("tag:role", "w*", &web),
        ("instance-type", "m5.*", &db),
        ("private-ip-address", &text(&shown["PrivateIpAddress"]), &web),
        (
            "network-interface.network-interface-id",
            &text(&eni["NetworkInterfaceId"]),
            &web,
        ),
        ("network-interface.attachment.instance-id", &db.clone(), &db),
        ("network-interface.attachment.status", "attached", &web),
        (
            "network-interface.addresses.association.public-ip",
            &text(&shown["PublicIpAddress"]),
            &web,
        ),
        (
            "network-interface.addresses.private-dns-name",
            &text(&shown["PrivateDnsName"]),
            &web,
        ),
        ("reservation-id", "r-*", &web),
    ] {
        let filter = json!({"Filters": [{"Name": name, "Values": [value]}]});
        let answer = cloud.ok("ec2", "DescribeInstances", filter);
        let ids: Vec<_> = answer["Reservations"]
            .as_array()
            .unwrap()
            .iter()
            .map(|r| text(&r["Instances"][0]["InstanceId"]))
            .collect();
        assert!(ids.contains(found), "{name}");
        assert!(name == "reservation-id" || ids.len() == 1, "{name}");
    }
    for (name, value, count) in [
        ("ebs-optimized", "false", 2),
        ("current-instance-boot-mode", "legacy-bios", 2),
        ("network-interface.requester-managed", "false", 2),
        ("network-interface.tag-key", "*", 0),
        ("host-id", "*", 0),
    ] {
        let filter = json!({"Filters": [{"Name": name, "Values": [value]}]});
        let answer = cloud.ok("ec2", "DescribeInstances", filter);
        assert_eq!(answer["Reservations"].as_array().unwrap().len(), count, "{name}");
    }
    for (name, count) in [("availability-zone-id", 1), ("event.not-before", 0)] {
        let filter = json!({"Filters": [{"Name": name, "Values": ["*"]}]});
        let status = cloud.ok("ec2", "DescribeInstanceStatus", filter);
        assert_eq!(
            status["InstanceStatuses"].as_array().unwrap().len(),
            count,
            "{name}"
        );
    }
    let status = cloud.ok("ec2", "DescribeInstanceStatus", json!({}));
    assert_eq!(status["InstanceStatuses"].as_array().unwrap().len(), 1);
    assert_eq!(status["InstanceStatuses"][0]["SystemStatus"]["Status"], "ok");
    let request = cloud.instance_request(json!({"MinCount": 7, "MaxCount": 7, "InstanceType": "t3.nano"}));
    cloud.ok("ec2", "RunInstances", request);
    let first = cloud.ok("ec2", "DescribeInstances", json!({"MaxResults": 5}));
    let next = cloud.ok(
        "ec2",
        "DescribeInstances",
        json!({"NextToken": first["NextToken"]}),
    );
    let count = |answer: &Value| -> usize {
        let reservations = answer["Reservations"].as_array().unwrap();
        reservations
            .iter()
            .map(|r| r["Instances"].as_array().unwrap().len())
            .sum()
    };
    assert_eq!((count(&first), count(&next)), (5, 4));
}

#[test]
fn an_address_that_is_not_called_the_primary_one_is_a_secondary_one() {
    let mut cloud = Cloud::new();
    let subnet = cloud.first_subnet();
    for address in [
        json!({"PrivateIpAddress": "172.31.0.50"}),
        json!({"PrivateIpAddress": "172.31.0.51", "Primary": false}),
    ] {
        let interface = json!([{"DeviceIndex": 0, "SubnetId": subnet, "PrivateIpAddresses": [address]}]);
        let instance = cloud.run_instance(json!({"NetworkInterfaces": interface}));
        let shown = instance["NetworkInterfaces"][0]["PrivateIpAddresses"].clone();
        assert_eq!(shown[1]["PrivateIpAddress"], address["PrivateIpAddress"]);
        assert_eq!(shown[1]["Primary"], false);
    }
}
