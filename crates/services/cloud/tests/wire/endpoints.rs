//! The names of the endpoints, which the resolvers of VPCs know.

#[test]
fn endpoints_have_the_names_that_aws_gives_them() {
    let prefixes: Vec<_> = cloud::api::SERVICES
        .iter()
        .map(|service| service.endpoint_prefix)
        .collect();
    for prefix in [
        "api.ecr",
        "ec2",
        "ecs",
        "logs",
        "monitoring",
        "servicequotas",
        "sts",
    ] {
        assert!(prefixes.contains(&prefix), "{prefix}");
    }
}
