//! DescribeInstanceTypes, the offerings, and what operations say of types that do not exist.

use serde_json::{Value, json};

use crate::cloud::{Cloud, pair};

fn kind(cloud: &mut Cloud, name: &str) -> Value {
    let answer = cloud.ok("ec2", "DescribeInstanceTypes", json!({"InstanceTypes": [name]}));
    answer["InstanceTypes"][0].clone()
}

#[test]
fn types_have_the_figures_of_ec2() {
    let mut cloud = Cloud::new();
    let c5 = kind(&mut cloud, "c5.large");
    assert_eq!(c5["NetworkInfo"]["MaximumNetworkInterfaces"], 3);
    assert_eq!(c5["MemoryInfo"]["SizeInMiB"], 4096);
    assert_eq!(c5["BurstablePerformanceSupported"], false);
    let t3 = kind(&mut cloud, "t3.micro");
    let vcpus = json!({"DefaultVCpus": 2, "DefaultCores": 1, "DefaultThreadsPerCore": 2, "ValidCores": [1],
        "ValidThreadsPerCore": [1, 2]});
    assert_eq!(t3["VCpuInfo"], vcpus);
    assert_eq!(
        (&t3["FreeTierEligible"], &t3["HibernationSupported"]),
        (&json!(true), &json!(true))
    );
    let t2 = kind(&mut cloud, "t2.micro");
    assert_eq!(
        t2["VCpuInfo"],
        json!({"DefaultVCpus": 1, "DefaultCores": 1, "DefaultThreadsPerCore": 1})
    );
    assert_eq!(
        t2["ProcessorInfo"]["SupportedArchitectures"],
        json!(["i386", "x86_64"])
    );
    assert_eq!(t2["EbsInfo"]["EbsOptimizedSupport"], "unsupported");
    let m5d = kind(&mut cloud, "m5d.large");
    let storage = json!({"Disks": [{"Count": 1, "SizeInGB": 75, "Type": "ssd"}], "EncryptionSupport": "required",
        "NvmeSupport": "required", "TotalSizeInGB": 75});
    assert_eq!(m5d["InstanceStorageInfo"], storage);
    let c5n = kind(&mut cloud, "c5n.18xlarge");
    assert_eq!(c5n["NetworkInfo"]["EfaInfo"]["MaximumEfaInterfaces"], 1);
    let baseline = &c5n["EbsInfo"]["EbsOptimizedInfo"]["BaselineThroughputInMBps"];
    assert_eq!(baseline, 2375.0);
    let g5 = kind(&mut cloud, "g5.xlarge");
    assert_eq!(g5["GpuInfo"]["Gpus"][0]["Name"], "A10G");
    assert_eq!(kind(&mut cloud, "m5.metal")["BareMetal"], true);
    assert_eq!(
        kind(&mut cloud, "inf1.xlarge")["NeuronInfo"]["NeuronDevices"][0]["CoreInfo"]["Count"],
        4
    );
}

#[test]
fn pages_list_every_type_once_and_filters_find_them() {
    let mut cloud = Cloud::new();
    let mut all = |filters: Value| {
        let (mut seen, mut token) = (Vec::new(), Value::Null);
        loop {
            let mut request = json!({"Filters": filters});
            if !token.is_null() {
                request["NextToken"] = token;
            }
            let page = cloud.ok("ec2", "DescribeInstanceTypes", request);
            seen.extend(page["InstanceTypes"].as_array().unwrap().clone());
            token = page["NextToken"].clone();
            if token.is_null() {
                return seen;
            }
        }
    };
    let every = all(json!([])).len();
    assert!(every > 1000);
    let mut count = |name: &str, value: &str| all(json!([{"Name": name, "Values": [value]}])).len();
    assert_eq!(count("instance-type", "t3.*"), 7);
    assert_eq!(count("bare-metal", "true") + count("bare-metal", "false"), every);
    assert_eq!(count("processor-info.supported-architecture", "i386"), 9);
    assert!(count("instance-storage-info.disk.type", "hdd") > 0);
    assert!(count("vcpu-info.valid-cores", "1") > count("vcpu-info.default-cores", "1"));
    assert!(count("network-info.efa-supported", "true") > 50);
}

#[test]
fn each_type_is_offered_in_each_zone() {
    let mut cloud = Cloud::new();
    let mut offers = |by: &str| {
        let request =
            json!({"LocationType": by, "Filters": [{"Name": "instance-type", "Values": ["t3.micro"]}]});
        let answer = cloud.ok("ec2", "DescribeInstanceTypeOfferings", request);
        let offers = answer["InstanceTypeOfferings"].as_array().unwrap().clone();
        offers
            .into_iter()
            .map(|offer| offer["Location"].clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(
        offers("availability-zone"),
        ["eu-west-1a", "eu-west-1b", "eu-west-1c"]
    );
    assert_eq!(
        offers("availability-zone-id"),
        ["euw1-az1", "euw1-az2", "euw1-az3"]
    );
    assert_eq!(offers("region"), ["eu-west-1"]);
}

#[test]
fn each_operation_has_its_words_for_types_that_do_not_exist() {
    let mut cloud = Cloud::new();
    let absent = "The following supplied instance types do not exist: [t1.non_existent]";
    let request = json!({"InstanceTypes": ["t3.micro", "t1.non_existent"]});
    let refused = cloud.refused("ec2", "DescribeInstanceTypes", request);
    assert_eq!(refused, pair("InvalidInstanceType", absent));
    let request = json!({"InstanceTypes": ["a.b", "t3.micro", "c.d"]});
    let both = "The following supplied instance types do not exist: [a.b, c.d]";
    let refused = cloud.refused("ec2", "DescribeInstanceTypes", request);
    assert_eq!(refused, pair("InvalidInstanceType", both));

    let invalid = pair(
        "InvalidParameterValue",
        "Invalid value 'foo.bar' for InstanceType.",
    );
    let request = cloud.instance_request(json!({"InstanceType": "foo.bar"}));
    assert_eq!(cloud.refused("ec2", "RunInstances", request), invalid);
    let template =
        json!({"LaunchTemplateName": "template", "LaunchTemplateData": {"InstanceType": "foo.bar"}});
    assert_eq!(cloud.refused("ec2", "CreateLaunchTemplate", template), invalid);
    let template =
        json!({"LaunchTemplateName": "template", "LaunchTemplateData": {"InstanceType": "t3.nano"}});
    cloud.ok("ec2", "CreateLaunchTemplate", template.clone());
    let mut version = template;
    version["LaunchTemplateData"]["InstanceType"] = "foo.bar".into();
    assert_eq!(
        cloud.refused("ec2", "CreateLaunchTemplateVersion", version),
        invalid
    );

    let id = cloud.running_instance(json!({}));
    let request = json!({"InstanceId": id, "InstanceType": {"Value": "t1.non_existent"}});
    let refused = cloud.refused("ec2", "ModifyInstanceAttribute", request);
    assert_eq!(refused, pair("InvalidParameterValue", absent));
}

#[test]
fn a_template_may_name_what_cannot_run_and_a_launch_says_why() {
    let mut cloud = Cloud::new();
    let template =
        json!({"LaunchTemplateName": "template", "LaunchTemplateData": {"InstanceType": "g5.xlarge"}});
    cloud.ok("ec2", "CreateLaunchTemplate", template);
    let request = cloud.instance_request(
        json!({"InstanceType": null, "LaunchTemplate": {"LaunchTemplateName": "template"}}),
    );
    let (code, words) = cloud.refused("ec2", "RunInstances", request);
    assert_eq!(code, "NotImplemented");
    assert!(words.contains("'g5.xlarge'") && words.contains("GPUs"), "{words}");
    let id = cloud.running_instance(json!({}));
    let request = json!({"InstanceId": id, "InstanceType": {"Value": "c5.metal"}});
    let (code, words) = cloud.refused("ec2", "ModifyInstanceAttribute", request);
    assert_eq!(code, "NotImplemented");
    assert!(words.contains("bare metal"), "{words}");
    // A type of AWS's without figures exists.
    let (code, words) = cloud.refused(
        "ec2",
        "DescribeInstanceTypes",
        json!({"InstanceTypes": ["p3.2xlarge"]}),
    );
    assert_eq!(code, "NotImplemented");
    assert!(words.contains("'p3.2xlarge'"), "{words}");
}

#[test]
fn types_that_are_named_come_on_one_page() {
    let mut cloud = Cloud::new();
    let input = json!({"InstanceTypes": ["t3.micro"], "MaxResults": 5});
    assert_eq!(
        cloud.refused("ec2", "DescribeInstanceTypes", input),
        pair(
            "InvalidParameterCombination",
            "The parameter instanceTypes cannot be used with the parameter maxResults"
        )
    );
}
