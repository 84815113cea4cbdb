use std::fmt::Write;

use proptest::prelude::*;

use super::*;

fn cluster(user_data: &str) -> String {
    read(user_data).cluster
}

#[test]
fn scripts_name_the_cluster_in_many_ways() {
    let scripts = [
        "echo ECS_CLUSTER=prod >> /etc/ecs/ecs.config",
        "echo 'ECS_CLUSTER=prod' >> /etc/ecs/ecs.config",
        "echo \"ECS_CLUSTER=prod\" > /etc/ecs/ecs.config",
        "echo ECS_CLUSTER=prod>>/etc/ecs/ecs.config",
        "sudo echo -e 'A=1\\nECS_CLUSTER=prod' >> /etc/ecs/ecs.config",
        "printf 'ECS_CLUSTER=%s\\n' prod >> /etc/ecs/ecs.config",
        "cat <<EOF >> /etc/ecs/ecs.config\nECS_CLUSTER=prod\nEOF",
        "cat <<'EOF' >> /etc/ecs/ecs.config\nECS_CLUSTER=prod\nEOF\n",
        "cat > /etc/ecs/ecs.config << EOT\nX=1\nECS_CLUSTER=prod\nEOT\necho done",
        "cat >>/etc/ecs/ecs.config <<-'EOF'\n\tECS_CLUSTER=prod\n\tEOF\n",
        "mkdir -p /etc/ecs && echo ECS_CLUSTER=prod | sudo tee -a /etc/ecs/ecs.config > /dev/null",
        "tee /etc/ecs/ecs.config <<EOF\nECS_CLUSTER=prod\nEOF",
        "{ echo ECS_CLUSTER=prod; echo ECS_X=1; } >> /etc/ecs/ecs.config",
        "(\n  echo ECS_CLUSTER=prod\n) > /etc/ecs/ecs.config",
        "NAME=prod\necho ECS_CLUSTER=$NAME >> /etc/ecs/ecs.config",
        "export NAME=prod; echo \"ECS_CLUSTER=${NAME}\" >> /etc/ecs/ecs.config",
        "NAME=prod\ncat <<EOF >> /etc/ecs/ecs.config\nECS_CLUSTER=$NAME\nEOF",
        "echo ECS_CLUSTER=other >> /etc/ecs/ecs.config\necho ECS_CLUSTER=prod >> /etc/ecs/ecs.config",
        "echo ECS_CLUSTER=other >> /etc/ecs/ecs.config\necho ECS_CLUSTER=prod > /etc/ecs/ecs.config",
        "if true; then\n  echo ECS_CLUSTER=prod >> /etc/ecs/ecs.config\nfi",
        "# echo ECS_CLUSTER=no >> /etc/ecs/ecs.config\necho \\\n  ECS_CLUSTER=prod \\\n  >> /etc/ecs/ecs.config",
        "yum install -y jq 2>&1 >/dev/null\necho ECS_CLUSTER=prod >> /etc/ecs/ecs.config 2>/dev/null",
        "echo \"ECS_CLUSTER=prod\" 1>> /etc/ecs/ecs.config",
    ];
    for script in scripts {
        assert_eq!(cluster(&format!("#!/bin/bash\n{script}\n")), "prod", "{script}");
    }
}

#[test]
fn what_goes_elsewhere_or_is_no_script_changes_nothing() {
    let texts = [
        "",
        "ECS_CLUSTER=prod",
        "echo ECS_CLUSTER=prod >> /etc/ecs/ecs.config",
        "#!/bin/bash\necho ECS_CLUSTER=prod >> /etc/ecs/other.config",
        "#!/bin/bash\necho ECS_CLUSTER=prod",
        "#!/bin/bash\n# echo ECS_CLUSTER=prod >> /etc/ecs/ecs.config",
        "#!/bin/bash\ncat <<'EOF' > /tmp/x\necho ECS_CLUSTER=prod >> /etc/ecs/ecs.config\nEOF",
        "<powershell>\nInitialize-ECSAgent -Cluster prod\n</powershell>",
    ];
    for text in texts {
        assert_eq!(cluster(text), "default", "{text}");
    }
}

#[test]
fn each_variable_has_its_effect() {
    let config = read(
        r#"#!/bin/bash
cat <<'EOF' >> /etc/ecs/ecs.config
ECS_CLUSTER=prod
ECS_INSTANCE_ATTRIBUTES={"stack": "blue", "rack": "7"}
ECS_RESERVED_MEMORY=256
ECS_RESERVED_PORTS=[22, 8080]
ECS_RESERVED_PORTS_UDP=[53]
ECS_CONTAINER_INSTANCE_TAGS={"team": "a b"}
ECS_CONTAINER_INSTANCE_PROPAGATE_TAGS_FROM=ec2_instance
ECS_ENABLE_TASK_ENI=false
ECS_AWSVPC_BLOCK_IMDS=true
ECS_ENABLE_TASK_IAM_ROLE=0
ECS_ENABLE_TASK_IAM_ROLE_NETWORK_HOST=f
ECS_AVAILABLE_LOGGING_DRIVERS=["awslogs"]
EOF
"#,
    );
    let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    let want = AgentConfig {
        cluster: "prod".into(),
        attributes: BTreeMap::from([pair("stack", "blue"), pair("rack", "7")]),
        reserved_memory_mib: 256,
        reserved_ports: vec![22, 8080],
        reserved_udp_ports: vec![53],
        tags: BTreeMap::from([pair("team", "a b")]),
        tags_from_instance: true,
        task_eni: false,
        block_instance_metadata: true,
        task_iam_role: false,
        task_iam_role_network_host: false,
        logging_drivers: vec!["awslogs".into()],
        complaints: Vec::new(),
    };
    assert_eq!(config, want);
}

#[test]
fn what_the_agent_cannot_use_is_told() {
    let config = read(
        "#!/bin/sh\necho 'ECS_RESERVED_MEMORY=much' >> /etc/ecs/ecs.config\n\
         echo 'ECS_LOGLEVEL=debug' >> /etc/ecs/ecs.config\n",
    );
    assert_eq!(
        config.complaints,
        [
            "ECS_LOGLEVEL has no effect on cove's agent",
            "Invalid format for \"ECS_RESERVED_MEMORY\", value: much",
        ]
    );
    assert_eq!(config.reserved_memory_mib, 0);
}

#[test]
fn cloud_config_writes_files_and_runs_commands() {
    let texts = [
        "#cloud-config\nruncmd:\n  - echo ECS_CLUSTER=prod >> /etc/ecs/ecs.config\n",
        "#cloud-config\nbootcmd:\n- echo \"ECS_CLUSTER=prod\" >> /etc/ecs/ecs.config\npackages:\n- jq\n",
        "#cloud-config\nruncmd:\n  - [sh, -c, x]\n  - [\"sh\", \"-c\", \"echo ECS_CLUSTER=prod >> /etc/ecs/ecs.config\"]\n",
        "#cloud-config\nruncmd:\n  - |\n    cat <<EOF > /etc/ecs/ecs.config\n    ECS_CLUSTER=prod\n    EOF\n",
        "#cloud-config\nwrite_files:\n  - path: /etc/ecs/ecs.config\n    content: |\n      ECS_CLUSTER=prod\n      ECS_RESERVED_MEMORY=1\n",
        "#cloud-config\nwrite_files:\n- content: |\n    ECS_CLUSTER=prod\n  path: /etc/ecs/ecs.config\n  append: true\n",
        "#cloud-config\nwrite_files:\n- encoding: b64\n  content: RUNTX0NMVVNURVI9cHJvZAo=\n  path: /etc/ecs/ecs.config\n",
    ];
    for text in texts {
        assert_eq!(cluster(text), "prod", "{text}");
    }
}

#[test]
fn messages_have_parts() {
    let message = "Content-Type: multipart/mixed; boundary=\"==B==\"\nMIME-Version: 1.0\n\n--==B==\n\
        Content-Type: text/cloud-config; charset=\"us-ascii\"\n\nruncmd:\n- echo ECS_RESERVED_MEMORY=9 >> /etc/ecs/ecs.config\n\
        --==B==\nContent-Type: text/x-shellscript; charset=\"us-ascii\"\n\n#!/bin/bash\n\
        echo ECS_CLUSTER=prod >> /etc/ecs/ecs.config\n--==B==--\n";
    let config = read(message);
    assert_eq!((config.cluster.as_str(), config.reserved_memory_mib), ("prod", 9));
    assert_eq!(cluster(&message.replace('\n', "\r\n")), "prod");
    let mut packed = String::from(
        "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=B\n\n--B\nContent-Type: text/x-shellscript\n\
         Content-Transfer-Encoding: base64\n\n",
    );
    packed.push_str("IyEvYmluL3NoCmVjaG8gRUNTX0NMVVNURVI9cHJvZCA+PiAvZXRjL2Vjcy9lY3MuY29uZmlnCg==\n--B--\n");
    assert_eq!(cluster(&packed), "prod");
    let mut nested = String::new();
    for n in 0..50 {
        write!(nested, "Content-Type: multipart/mixed; boundary=B{n}\n\n--B{n}\n").unwrap();
    }
    assert_eq!(cluster(&nested), "default");
}

proptest! {
    #[test]
    fn no_user_data_panics(text in "[ -~\\n\\t]{0,200}", head in prop_oneof![
        Just("#!/bin/sh\n"), Just("#cloud-config\nruncmd:\n- "), Just("#cloud-config\nwrite_files:\n- "),
        Just("Content-Type: multipart/mixed; boundary=a\n\n--a\n"),
    ]) {
        read(&format!("{head}{text}"));
    }
}
