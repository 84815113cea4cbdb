use super::*;

fn container(name: &str, links: &[&str]) -> ContainerDefinition {
    ContainerDefinition {
        links: links.iter().map(|l| (*l).to_owned()).collect(),
        ..crate::container_plan::tests::named(name)
    }
}

#[test]
fn what_links_in_a_circle_or_to_nothing_cannot_start() {
    let bridge = |containers: &[ContainerDefinition]| check(containers, NetworkMode::Bridge);
    let web = container("web", &["db:database", "cache"]);
    let (db, cache) = (container("db", &["cache"]), container("cache", &[]));
    assert_eq!(bridge(&[web.clone(), db, cache]), Ok(()));
    assert_eq!(
        bridge(std::slice::from_ref(&web)),
        Err(("web".to_owned(), LinkError::NoContainer("db".to_owned())))
    );
    let circle = [container("a", &["b"]), container("b", &["a"])];
    assert!(matches!(bridge(&circle), Err((_, LinkError::Circle(_)))));
    let itself = [container("a", &["a"])];
    assert!(matches!(bridge(&itself), Err((_, LinkError::Circle(_)))));
    let host = check(&[web], NetworkMode::Host).unwrap_err();
    assert_eq!(host.1, LinkError::Host);
}

#[test]
fn a_linked_container_is_told_of_as_docker_does() {
    let linked = Linked {
        alias: "my-db".to_owned(),
        name: "db".to_owned(),
        hostname: "0123456789ab".to_owned(),
        address: Ipv4Addr::new(172, 17, 0, 3),
        ports: [(5432, false), (53, true), (53, false)]
            .map(|(number, udp)| Port { number, udp })
            .into(),
        env: vec!["PATH=/bin".to_owned(), "USER=app=x".to_owned()],
    };
    assert_eq!(linked.names(), "my-db 0123456789ab db");
    let variables = linked.variables("web");
    let value = |name: &str| {
        let found = variables.iter().find(|(n, _)| n == name);
        found.map(|(_, value)| value.as_str())
    };
    assert_eq!(value("MY_DB_PORT"), Some("tcp://172.17.0.3:53"));
    assert_eq!(value("MY_DB_PORT_53_UDP"), Some("udp://172.17.0.3:53"));
    assert_eq!(value("MY_DB_PORT_5432_TCP"), Some("tcp://172.17.0.3:5432"));
    assert_eq!(value("MY_DB_PORT_5432_TCP_ADDR"), Some("172.17.0.3"));
    assert_eq!(value("MY_DB_PORT_5432_TCP_PORT"), Some("5432"));
    assert_eq!(value("MY_DB_PORT_5432_TCP_PROTO"), Some("tcp"));
    assert_eq!(value("MY_DB_NAME"), Some("/web/my-db"));
    assert_eq!(value("MY_DB_ENV_USER"), Some("app=x"));
    assert_eq!(value("MY_DB_ENV_PATH"), None);
}

#[test]
fn ports_come_from_the_definition_and_the_image() {
    let mut definition = container("web", &[]);
    let mapping = |container_port, range: Option<&str>, udp| rows::PortMapping {
        container_port,
        host_port: None,
        udp,
        name: None,
        app_protocol: None,
        container_port_range: range.map(str::to_owned),
    };
    definition.port_mappings = vec![mapping(Some(80), None, false), mapping(None, Some("90-91"), true)];
    let image = ExecutionConfig {
        exposed_ports: Some(
            [("443", serde_json::json!({})), ("x/tcp", serde_json::json!({}))]
                .map(|(port, value)| (port.to_owned(), value))
                .into(),
        ),
        ..ExecutionConfig::default()
    };
    let found: Vec<_> = ports(&definition, Some(&image))
        .into_iter()
        .map(|port| (port.number, port.udp))
        .collect();
    assert_eq!(found, [(80, false), (90, true), (91, true), (443, false)]);
}
