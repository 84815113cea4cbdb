use model::{AccountId, Region, Scope, TaskId, Timestamp};
use rows::{TaskOverride, TaskStatus};

use super::*;

fn strings(list: &[&str]) -> Vec<String> {
    list.iter().map(|s| (*s).to_owned()).collect()
}

fn task() -> Task {
    Task {
        scope: Scope::new(
            AccountId::parse("000000000000").unwrap(),
            Region::parse("ap-northeast-1").unwrap(),
        ),
        id: TaskId::parse("0123456789abcdef0123456789abcdef").unwrap(),
        cluster: "default".to_owned(),
        family: "app".to_owned(),
        revision: 1,
        group: "family:app".to_owned(),
        started_by: None,
        client_token: None,
        launch_type: LaunchType::Fargate,
        platform_version: None,
        availability_zone: "ap-northeast-1a".to_owned(),
        network_mode: rows::NetworkMode::Awsvpc,
        placement: None,
        network_ready: false,
        cpu_units: 256,
        memory_mib: 512,
        ephemeral_storage_gib: 20,
        overrides: TaskOverride::default(),
        containers: Vec::new(),
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
    }
}

fn definition() -> ContainerDefinition {
    named("web")
}

/// A container with nothing but a name and an image.
pub(crate) fn named(name: &str) -> ContainerDefinition {
    ContainerDefinition {
        name: name.to_owned(),
        image: "app".to_owned(),
        essential: true,
        cpu_units: 0,
        memory_mib: None,
        memory_reservation_mib: None,
        entry_point: None,
        command: None,
        environment: Vec::new(),
        working_directory: None,
        user: None,
        port_mappings: Vec::new(),
        log_configuration: None,
        stop_timeout_s: None,
        readonly_root_filesystem: None,
        ulimits: Vec::new(),
        docker_labels: None,
        system_controls: Vec::new(),
        init_process_enabled: None,
        capabilities_add: Vec::new(),
        capabilities_drop: Vec::new(),
        privileged: None,
        links: Vec::new(),
        hostname: None,
        dns_servers: Vec::new(),
        dns_search_domains: Vec::new(),
        extra_hosts: Vec::new(),
        disable_networking: None,
        health_check: None,
        version_consistency: None,
        depends_on: Vec::new(),
        start_timeout_s: None,
    }
}

fn image(execution: ExecutionConfig) -> ImageConfig {
    ImageConfig {
        config: Some(execution),
        ..ImageConfig::default()
    }
}

fn places() -> ContainerPlaces {
    ContainerPlaces {
        rootfs: PathBuf::from("/r"),
        netns: PathBuf::from("/run/netns/n"),
        hostname: "ip-10-0-0-7".to_owned(),
        files: vec![(PathBuf::from("/h"), "/etc/hosts")],
    }
}

fn planned(
    task: &Task,
    definition: &ContainerDefinition,
    execution: ExecutionConfig,
) -> Result<ContainerSpec, ContainerPlanError> {
    let view = ContainerView {
        task,
        definition,
        linked: &[],
    };
    let accounts = Accounts {
        passwd: "root:x:0:0::/root:\nweb:x:33:33::/var/www:\n".to_owned(),
        group: String::new(),
    };
    plan(view, &image(execution), &accounts, places())
}

fn with_override(over: ContainerOverride) -> Task {
    let mut task = task();
    task.overrides.containers = vec![ContainerOverride {
        name: "web".to_owned(),
        ..over
    }];
    task
}

#[test]
fn entry_point_and_command_follow_dockers_rules() {
    // Image ENTRYPOINT, CMD; definition entryPoint, command; override command; expected.
    type Case<'a> = (
        &'a [&'a str],
        &'a [&'a str],
        Option<&'a [&'a str]>,
        Option<&'a [&'a str]>,
        Option<&'a [&'a str]>,
        &'a [&'a str],
    );
    let cases: &[Case<'_>] = &[
        (&["e"], &["c"], None, None, None, &["e", "c"]),
        (&["e"], &["c"], None, Some(&["d"]), None, &["e", "d"]),
        (&["e"], &["c"], Some(&["f"]), None, None, &["f"]),
        (&["e"], &["c"], Some(&["f"]), Some(&["d"]), None, &["f", "d"]),
        (&["e"], &["c"], None, Some(&["d"]), Some(&["o"]), &["e", "o"]),
        (&["e"], &["c"], Some(&["f"]), None, Some(&["o"]), &["f", "o"]),
        (&[], &["c"], None, None, None, &["c"]),
        (&["e"], &["c"], Some(&[]), Some(&[]), Some(&[]), &["e", "c"]),
    ];
    for (entry, cmd, entry_point, command, over, expected) in cases {
        let mut definition = definition();
        definition.entry_point = entry_point.map(strings);
        definition.command = command.map(strings);
        let task = with_override(ContainerOverride {
            command: over.map(strings),
            ..ContainerOverride::default()
        });
        let execution = ExecutionConfig {
            entrypoint: Some(strings(entry)),
            cmd: Some(strings(cmd)),
            ..ExecutionConfig::default()
        };
        let spec = planned(&task, &definition, execution).unwrap();
        assert_eq!(spec.args, strings(expected));
    }
    assert_eq!(
        planned(&task(), &definition(), ExecutionConfig::default()),
        Err(ContainerPlanError::NoCommand)
    );
}

fn runnable() -> ExecutionConfig {
    ExecutionConfig {
        cmd: Some(strings(&["sh"])),
        ..ExecutionConfig::default()
    }
}

#[test]
fn a_health_check_is_run_as_docker_runs_it() {
    type Words<'a> = &'a [&'a str];
    let bash: Words<'_> = &["/bin/bash", "-ec"];
    // The command, the image's shell, what is run.
    let table: &[(Words<'_>, Words<'_>, Option<Words<'_>>)] = &[
        (&["CMD", "/probe", "-v"], &[], Some(&["/probe", "-v"])),
        (&["CMD-SHELL", "a || b"], &[], Some(&["/bin/sh", "-c", "a || b"])),
        (&["a || b"], &[], Some(&["/bin/sh", "-c", "a || b"])),
        (
            &["CMD-SHELL", "a || b"],
            bash,
            Some(&["/bin/bash", "-ec", "a || b"]),
        ),
        (&["CMD", "/probe"], bash, Some(&["/probe"])),
        (&["NONE"], &[], None),
    ];
    for (command, shell, args) in table {
        let mut definition = definition();
        definition.health_check = Some(HealthCheck {
            command: strings(command),
            interval: None,
            timeout: None,
            retries: None,
            start_period: None,
        });
        let image = ExecutionConfig {
            shell: Some(strings(shell)),
            ..runnable()
        };
        let check = planned(&task(), &definition, image).unwrap().health_check;
        assert_eq!(check.as_ref().map(|c| c.args.clone()), args.map(strings));
        if let Some(check) = check {
            let times = (
                check.interval_ms,
                check.timeout_ms,
                check.retries,
                check.start_period_ms,
            );
            assert_eq!(times, (30_000, 5_000, 3, 0));
        }
    }
    let mut definition = definition();
    assert_eq!(
        planned(&task(), &definition, runnable()).unwrap().health_check,
        None
    );
    definition.health_check = Some(HealthCheck {
        command: strings(&["CMD", "x"]),
        interval: Some(5),
        timeout: Some(60),
        retries: Some(10),
        start_period: Some(300),
    });
    let check = planned(&task(), &definition, runnable())
        .unwrap()
        .health_check
        .unwrap();
    let times = (
        check.interval_ms,
        check.timeout_ms,
        check.retries,
        check.start_period_ms,
    );
    assert_eq!(times, (5_000, 60_000, 10, 300_000));
}

#[test]
fn the_override_beats_the_definition_and_that_the_image() {
    let pair = |k: &str, v: &str| (k.to_owned(), v.to_owned());
    let task = with_override(ContainerOverride {
        environment: vec![pair("A", "override"), pair("AWS_REGION", "us-east-1")],
        ..ContainerOverride::default()
    });
    let mut definition = definition();
    definition.environment = vec![
        pair("A", "definition"),
        pair("B", "definition"),
        pair("bad=", "x"),
    ];
    let execution = ExecutionConfig {
        env: Some(strings(&["PATH=/image", "A=image", "B=image", "C=image", "D"])),
        ..runnable()
    };
    let spec = planned(&task, &definition, execution).unwrap();
    assert_eq!(
        spec.env,
        strings(&[
            "PATH=/image",
            "A=override",
            "B=definition",
            "C=image",
            "D=",
            "HOSTNAME=ip-10-0-0-7",
            "HOME=/root",
            "AWS_EXECUTION_ENV=AWS_ECS_FARGATE",
            "AWS_REGION=us-east-1",
            "AWS_DEFAULT_REGION=ap-northeast-1",
        ])
    );
}

#[test]
fn an_image_without_a_path_gets_dockers() {
    let spec = planned(&task(), &definition(), runnable()).unwrap();
    assert_eq!(spec.env[0], DEFAULT_PATH);
}

#[test]
fn limits_come_from_the_override_first() {
    let mut definition = definition();
    definition.memory_mib = Some(128);
    definition.cpu_units = 64;
    let spec = planned(&task(), &definition, runnable()).unwrap();
    assert_eq!((spec.memory_mib, spec.cpu_shares), (Some(128), Some(64)));
    let task = with_override(ContainerOverride {
        memory_mib: Some(256),
        cpu_units: Some(0),
        memory_reservation_mib: Some(100),
        ..ContainerOverride::default()
    });
    let spec = planned(&task, &definition, runnable()).unwrap();
    assert_eq!(spec.memory_mib, Some(256));
    assert_eq!(spec.memory_reservation_mib, Some(100));
    assert_eq!(spec.cpu_shares, Some(2));
}

#[test]
fn user_directory_and_switches_are_taken_over() {
    let mut definition = definition();
    definition.user = Some("web".to_owned());
    definition.readonly_root_filesystem = Some(true);
    definition.init_process_enabled = Some(true);
    definition.capabilities_add = strings(&["SYS_PTRACE"]);
    definition.system_controls = vec![("net.core.somaxconn".to_owned(), "1024".to_owned())];
    definition.ulimits = vec![rows::Ulimit {
        name: "core".to_owned(),
        soft: 0,
        hard: -1,
    }];
    let execution = ExecutionConfig {
        user: Some("root".to_owned()),
        working_dir: Some("app".to_owned()),
        stop_signal: Some("SIGQUIT".to_owned()),
        ..runnable()
    };
    let spec = planned(&task(), &definition, execution).unwrap();
    assert_eq!((spec.user.uid, spec.user.gid), (33, 33));
    assert!(spec.env.contains(&"HOME=/var/www".to_owned()));
    assert_eq!(spec.cwd, "/app");
    assert_eq!(spec.stop_signal.as_deref(), Some("SIGQUIT"));
    assert!(spec.readonly_rootfs && spec.init_process && spec.mounts[0].read_only);
    assert_eq!(spec.ulimits[0].hard, u64::MAX);
    assert_eq!(spec.sysctls["net.core.somaxconn"], "1024");
    definition.user = Some("nobody-here".to_owned());
    assert!(planned(&task(), &definition, runnable()).is_err());
}

#[test]
fn runtime_ids_have_fargates_form_and_stay() {
    let task = task();
    let id = runtime_id(&task, "web");
    let (front, digits) = id.split_once('-').unwrap();
    assert_eq!(front, task.id.as_str());
    assert!(digits.len() == 10 && digits.bytes().all(|c| c.is_ascii_digit()));
    assert_eq!(id, runtime_id(&task, "web"));
    assert_ne!(id, runtime_id(&task, "db"));
}

/// A task that was placed on an instance.
pub(crate) fn placed(mode: NetworkMode) -> Task {
    let mut entropy = model::Entropy::seeded(1);
    Task {
        launch_type: LaunchType::Ec2,
        network_mode: mode,
        placement: Some(rows::TaskPlacement {
            container_instance: model::ContainerInstanceId::generate(&mut entropy),
            instance: model::InstanceId::generate(&mut entropy),
            vpc: model::VpcId::generate(&mut entropy),
            metadata_blocked: false,
        }),
        ..task()
    }
}

#[test]
fn runtime_ids_on_an_instance_are_dockers() {
    let task = placed(NetworkMode::Bridge);
    let id = runtime_id(&task, "web");
    assert!(id.len() == 64 && id.bytes().all(|c| matches!(c, b'0'..=b'9' | b'a'..=b'f')));
    assert_eq!(id, runtime_id(&task, "web"));
    assert_ne!(id, runtime_id(&task, "db"));
}

#[test]
fn on_an_instance_the_environment_says_so_and_tells_of_links() {
    let task = placed(NetworkMode::Bridge);
    let mut definition = definition();
    definition.environment = vec![("DB_NAME".to_owned(), "mine".to_owned())];
    let linked = [Linked {
        alias: "db".to_owned(),
        name: "db".to_owned(),
        hostname: "0123456789ab".to_owned(),
        address: std::net::Ipv4Addr::new(172, 17, 0, 3),
        ports: [crate::links::Port {
            number: 5432,
            udp: false,
        }]
        .into(),
        env: Vec::new(),
    }];
    let view = ContainerView {
        task: &task,
        definition: &definition,
        linked: &linked,
    };
    let spec = plan(view, &image(runnable()), &Accounts::default(), places()).unwrap();
    let has = |entry: &str| spec.env.iter().any(|e| e == entry);
    assert!(has("AWS_EXECUTION_ENV=AWS_ECS_EC2") && has("DB_PORT=tcp://172.17.0.3:5432"));
    // What the definition says wins.
    assert!(has("DB_NAME=mine") && !spec.env.iter().any(|e| e.starts_with("AWS_REGION=")));
}

#[test]
fn the_network_of_an_instance_is_not_set_by_its_tasks() {
    let mut definition = definition();
    definition.system_controls = vec![("net.core.somaxconn".to_owned(), "1".to_owned())];
    assert!(planned(&placed(NetworkMode::Bridge), &definition, runnable()).is_ok());
    assert_eq!(
        planned(&placed(NetworkMode::Host), &definition, runnable()),
        Err(ContainerPlanError::HostSysctl("net.core.somaxconn".to_owned()))
    );
}

#[test]
fn a_task_without_cpu_units_weighs_as_much_as_its_containers() {
    assert_eq!(task_cpu_shares(&task()), None);
    let mut task = placed(NetworkMode::Host);
    assert_eq!(task_cpu_shares(&task), None);
    task.cpu_units = 0;
    let container = |cpu_units| rows::Container {
        id: String::new(),
        name: "web".to_owned(),
        image: String::new(),
        image_digest: None,
        pinned_digest: None,
        health: None,
        runtime_id: None,
        essential: true,
        cpu_units,
        memory_mib: None,
        memory_reservation_mib: None,
        port_bindings: Vec::new(),
        interface_ports: Vec::new(),
        bridge_address: None,
        status: rows::ContainerStatus::Pending,
        exit_code: None,
        reason: None,
    };
    task.containers = vec![container(0), container(512)];
    assert_eq!(task_cpu_shares(&task), Some(514));
}

#[test]
fn a_working_directory_is_cleaned_by_its_words() {
    for (given, cleaned) in [
        ("/a/../b//c/.", "/b/c"),
        ("../../x", "/x"),
        ("", "/"),
        ("/..", "/"),
        ("a/b/", "/a/b"),
    ] {
        let execution = ExecutionConfig {
            working_dir: Some(given.to_owned()),
            ..runnable()
        };
        assert_eq!(working_directory(&definition(), &execution), cleaned, "{given}");
    }
}
