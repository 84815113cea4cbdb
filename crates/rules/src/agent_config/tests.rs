use std::fmt::Write;

use proptest::prelude::*;

use super::*;

fn cluster(user_data: &str) -> String {
    read(user_data).cluster
}

/// The cluster and the complaints of a script.
fn of_script(script: &str) -> (String, Vec<String>) {
    let config = read(&format!("#!/bin/bash\n{script}\n"));
    (config.cluster, config.complaints)
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
        assert_eq!(of_script(script).0, "prod", "{script}");
    }
}

#[test]
fn a_script_is_followed_through_shells_functions_and_conditions() {
    let scripts = [
        "sudo sh -c \"echo ECS_CLUSTER=prod >> /etc/ecs/ecs.config\"",
        "sudo bash -c 'echo \"ECS_CLUSTER=prod\" > /etc/ecs/ecs.config'",
        "N=prod; sudo bash -c \"echo ECS_CLUSTER=$N >> /etc/ecs/ecs.config\"",
        "export N=prod; bash -c 'echo ECS_CLUSTER=$N >> /etc/ecs/ecs.config'",
        "sudo N=prod bash -c 'echo ECS_CLUSTER=$N >> /etc/ecs/ecs.config'",
        "sh -c 'echo ECS_CLUSTER=$1 >> /etc/ecs/ecs.config' x prod",
        "bash <<'EOF'\ncat <<'E2' > /etc/ecs/ecs.config\nECS_CLUSTER=prod\nE2\nEOF",
        "sudo su - -c 'echo ECS_CLUSTER=prod >> /etc/ecs/ecs.config'",
        "sudo -s <<EOF\necho ECS_CLUSTER=prod >> /etc/ecs/ecs.config\nEOF",
        "bash -s prod <<'EOF'\necho ECS_CLUSTER=$1 >> /etc/ecs/ecs.config\nEOF",
        "eval \"echo ECS_CLUSTER=prod >> /etc/ecs/ecs.config\"",
        "echo 'echo ECS_CLUSTER=prod >> /etc/ecs/ecs.config' | bash",
        "f() { echo \"ECS_CLUSTER=$1\" >> /etc/ecs/ecs.config; }\nf prod",
        "function f {\n  local name=${1:-prod}\n  echo ECS_CLUSTER=$name\n}\nf >> /etc/ecs/ecs.config",
        "f() { shift; echo ECS_CLUSTER=\"$@\"; }; f a prod | sudo tee -a /etc/ecs/ecs.config",
        "echo ECS_CLUSTER=$(echo prod) >> /etc/ecs/ecs.config",
        "NAME=`printf '%s' prod`; echo ECS_CLUSTER=$NAME >> /etc/ecs/ecs.config",
        "cat > /tmp/c <<EOF\nECS_CLUSTER=prod\nEOF\nsudo cp /tmp/c /etc/ecs/ecs.config",
        "cat > /tmp/c <<EOF\nECS_CLUSTER=prod\nEOF\nmv /tmp/c /etc/ecs/ecs.config",
        "cat > /tmp/s.sh <<'EOF'\n#!/bin/bash\necho ECS_CLUSTER=$1 >> /etc/ecs/ecs.config\nEOF\nchmod +x /tmp/s.sh\n/tmp/s.sh prod",
        "cat > /tmp/s.sh <<'EOF'\necho ECS_CLUSTER=prod >> /etc/ecs/ecs.config\nEOF\nbash /tmp/s.sh",
        "echo N=prod > /tmp/env; source /tmp/env; echo ECS_CLUSTER=$N >> /etc/ecs/ecs.config",
        "cd /etc/ecs && echo ECS_CLUSTER=prod >> ecs.config",
        "FILE=/etc/ecs/ecs.config\necho ECS_CLUSTER=prod >> $FILE",
        "for line in ECS_CLUSTER=prod ECS_RESERVED_MEMORY=1; do echo $line >> /etc/ecs/ecs.config; done",
        "E=dev\nif [ \"$E\" = prod ]; then\n  C=a\nelif [[ $E == d* ]]; then\n  C=prod\nelse\n  C=b\nfi\necho ECS_CLUSTER=$C >> /etc/ecs/ecs.config",
        "case x1 in\n  y*) C=a ;;\n  x?|z) C=prod ;;\n  *) C=b ;;\nesac\necho ECS_CLUSTER=$C >> /etc/ecs/ecs.config",
        "grep -q ECS_CLUSTER /etc/ecs/ecs.config || echo ECS_CLUSTER=prod >> /etc/ecs/ecs.config",
        "echo ECS_CLUSTER=prod >> /etc/ecs/ecs.config\ngrep -q ^ECS_CLUSTER /etc/ecs/ecs.config || echo ECS_CLUSTER=b >> /etc/ecs/ecs.config",
        "echo ECS_CLUSTER=prod >> /etc/ecs/ecs.config\nexit 0\necho ECS_CLUSTER=b >> /etc/ecs/ecs.config",
        "exec > >(tee /var/log/user-data.log|logger -t user-data -s 2>/dev/console) 2>&1\nset -euxo pipefail\nyum update -y && yum install -y jq\necho ECS_CLUSTER=prod >> /etc/ecs/ecs.config",
        "while true; do echo ECS_CLUSTER=prod >> /etc/ecs/ecs.config; break; done",
        "echo ECS_CLUSTER='prod' | tee /etc/ecs/ecs.config > /dev/null &",
        "(cd /tmp; echo x > ecs.config); echo ECS_CLUSTER=prod >> /etc/ecs/ecs.config; systemctl enable --now ecs",
        "TOKEN=$(curl -X PUT http://169.254.169.254/latest/api/token)\nID=$(curl -H \"X: $TOKEN\" http://169.254.169.254/id)\naws ec2 create-tags --resources $ID --tags Key=a,Value=b\necho ECS_CLUSTER=prod >> /etc/ecs/ecs.config",
        "echo ECS_CLUSTER=${CLUSTER:-prod} >> /etc/ecs/ecs.config",
        "printf -v N '%s' prod; echo ECS_CLUSTER=$N >& /etc/ecs/ecs.config",
        "f() { local n=$(echo 'prod x'); echo ECS_CLUSTER=${n:+prod} >> /etc/ecs/ecs.config; }; f",
        "export A=$(echo 'x y'); [ \"$A\" = 'x y' ] && echo ECS_CLUSTER=prod >> /etc/ecs/ecs.config",
        "until curl -s http://localhost:51678; do sleep 1; done\necho ECS_CLUSTER=prod >> /etc/ecs/ecs.config",
        "cat /dev/null > /etc/ecs/ecs.config; printf 'ECS_CLUSTER=%s\\n' \"prod\" >> /etc/ecs/ecs.config",
    ];
    for script in scripts {
        assert_eq!(of_script(script), ("prod".into(), vec![]), "{script}");
    }
}

/// What a person must be told: it could have come to the agent's file.
#[test]
fn what_is_not_known_is_told() {
    let file = "/etc/ecs/ecs.config";
    let table = [
        (
            format!("echo ECS_CLUSTER=$(aws ssm get-parameter --name c) >> {file}"),
            "default",
            "ECS_CLUSTER is not known, and not set: it comes from \"$(aws ssm get-parameter --name c)\"",
        ),
        (
            format!("N=$(hostname)\necho ECS_CLUSTER=x-$N >> {file}"),
            "default",
            "it comes from \"$(hostname)\"",
        ),
        (
            format!("echo ECS_CLUSTER=a >> {file}\necho ECS_CLUSTER=${{N%-*}} >> {file}"),
            "default",
            "it comes from \"${N%-*}\"",
        ),
        (
            format!("echo ECS_CLUSTER=$((1+2)) >> {file}"),
            "default",
            "$((1+2))",
        ),
        (
            format!("curl -s http://x/config >> {file}"),
            "default",
            "a line of /etc/ecs/ecs.config is not known: it comes from \"curl -s http://x/config",
        ),
        (
            format!("aws s3 cp s3://b/ecs.config {file}"),
            "default",
            "\"aws s3 cp s3://b/ecs.config /etc/ecs/ecs.config\" of the user data is not run",
        ),
        (
            format!("curl -o {file} http://x"),
            "default",
            "is not run, and may write",
        ),
        (
            "curl -s http://x/setup.sh | bash".into(),
            "default",
            "\"curl -s http://x/setup.sh\" of the user data is not run",
        ),
        (
            "/opt/setup.sh prod".into(),
            "default",
            "\"/opt/setup.sh prod\" of the user data is not run",
        ),
        (
            "/opt/aws/bin/cfn-init -v --stack s".into(),
            "default",
            "cfn-init -v --stack s",
        ),
        ("source /opt/env.sh".into(), "default", "source /opt/env.sh"),
        (
            format!(". /etc/environment\necho ECS_CLUSTER=$CLUSTER >> {file}"),
            "default",
            "it comes from \". /etc/environment\"",
        ),
        ("python3 -c 'print(1)'".into(), "default", "python3"),
        (
            format!("if [ -f /opt/marker ]; then\n  echo ECS_CLUSTER=prod >> {file}\nfi"),
            "prod",
            "depends on \"[ -f /opt/marker ]\"",
        ),
        (
            format!("[ -e /x ] && echo ECS_CLUSTER=prod >> {file}"),
            "prod",
            "depends on \"[ -e /x ]\"",
        ),
        (
            format!("yum install -y x || echo ECS_CLUSTER=b >> {file}"),
            "default",
            "depends on \"yum install -y x\"",
        ),
        (
            format!("test -f /x || exit 0\necho ECS_CLUSTER=prod >> {file}"),
            "prod",
            "depends on \"test -f /x\"",
        ),
        (
            format!(
                "case $(uname -m) in x86_64) echo ECS_CLUSTER=a >> {file};; *) echo ECS_CLUSTER=b >> {file};; esac"
            ),
            "a",
            "depends on \"case $(uname -m)\"",
        ),
        (
            format!("for x in $(ls /data); do echo ECS_CLUSTER=$x >> {file}; done"),
            "default",
            "ls /data",
        ),
        (
            format!("while read -r l; do echo $l >> {file}; done < /x"),
            "default",
            "read -r l",
        ),
        (
            format!("echo ECS_CLUSTER=prod >> {file}\nsed -i s/prod/dev/ {file}"),
            "prod",
            "sed -i s/prod/dev/",
        ),
        (
            format!("F=$(mktemp)\necho ECS_CLUSTER=prod > $F\nmv $F {file}"),
            "default",
            "mv $F /etc/ecs/ecs.config",
        ),
        (
            format!("declare -A m=([a]=b)\necho ECS_CLUSTER=prod >> {file}"),
            "prod",
            "a line of the user data's script is not understood: \"declare -A m=([a]=b)\"",
        ),
        (
            format!("cat <<'EOF' >> {file}\nECS_CLUSTER=${{cluster}}\nEOF"),
            "${cluster}",
            "ECS_CLUSTER is taken as it stands in /etc/ecs/ecs.config: ${cluster}",
        ),
        (
            format!("f() {{ f; }}; f; echo ECS_CLUSTER=prod >> {file}"),
            "default",
            "does too much to be followed",
        ),
        (
            format!("while true; do echo ECS_CLUSTER=prod >> {file}; done"),
            "prod",
            "does not leave the loop",
        ),
        (
            format!("echo ECS_INSTANCE_ATTRIBUTES={{\"a\":\"b\",\"c\":\"d\"}} >> {file}"),
            "default",
            "ECS_INSTANCE_ATTRIBUTES is not known",
        ),
    ];
    for (script, cluster, complaint) in table {
        let (found, complaints) = of_script(&script);
        assert_eq!(found, cluster, "{script}\n{complaints:#?}");
        assert!(
            complaints.iter().any(|text| text.contains(complaint)),
            "{script}\n{complaints:#?}"
        );
        assert!(
            complaints.iter().all(|text| !text.contains('\n')),
            "{complaints:#?}"
        );
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
    let more = [
        "#cloud-config\nbootcmd:\n - [ sh, -c, \"echo ECS_CLUSTER=prod >> /etc/ecs/ecs.config\" ]\n",
        "#cloud-config\nbootcmd:\n  - [cloud-init-per, once, conf, sh, -xc, 'echo ECS_CLUSTER=prod >> /etc/ecs/ecs.config']\n",
        "#cloud-config\nruncmd:\n  - N=prod\n  - echo ECS_CLUSTER=$N >> /etc/ecs/ecs.config\n",
        "#cloud-config\nruncmd:\n  - >\n    echo ECS_CLUSTER=prod\n    >> /etc/ecs/ecs.config\n",
        "#cloud-config\nwrite_files:\n- path: /opt/run.sh\n  permissions: '0755'\n  content: |\n    #!/bin/sh\n    echo ECS_CLUSTER=$1 >> /etc/ecs/ecs.config\nruncmd:\n- [ /opt/run.sh, prod ]\n",
        "#cloud-config\nruncmd:\n- echo ECS_CLUSTER=prod >> /etc/ecs/ecs.config\nbootcmd:\n- echo ECS_CLUSTER=other >> /etc/ecs/ecs.config\n",
        "#cloud-boothook\n#!/bin/bash\necho ECS_CLUSTER=prod >> /etc/ecs/ecs.config\n",
    ];
    for text in more {
        let config = read(text);
        assert_eq!(
            (config.cluster.as_str(), config.complaints),
            ("prod", vec![]),
            "{text}"
        );
    }
}

#[test]
fn forms_that_are_not_read_are_told() {
    let texts = [
        "#include\nhttps://example.com/script\n",
        "#!/usr/bin/env python3\nprint(1)\n",
        "#cloud-config-archive\n- type: text/cloud-config\n",
        "## template: jinja\n#!/bin/sh\necho ECS_CLUSTER={{ v1.region }} >> /etc/ecs/ecs.config\n",
        "#cloud-config\nruncmd: &x\n- a\n",
        "#cloud-config\nruncmd:\n- {a: b}\n",
        "#cloud-config\nwrite_files:\n- path: /etc/ecs/ecs.config\n  encoding: gz+b64\n  content: abc\n",
        "#cloud-config\nwrite_files:\n- path: /etc/ecs/ecs.config\n  source: {uri: 'https://x'}\n",
        "Content-Type: multipart/mixed; boundary=B\n\n--B\nContent-Type: text/x-include-url\n\nhttps://x\n--B--\n",
        "[settings.ecs]\ncluster = 'x'\n",
        "\u{1f}\u{fffd}\u{8}",
    ];
    for text in texts {
        let config = read(text);
        assert_eq!(
            (config.cluster.as_str(), config.complaints.len()),
            ("default", 1),
            "{text}: {:?}",
            config.complaints
        );
    }
    assert_eq!(read("").complaints, Vec::<String>::new());
    assert_eq!(read("\n \n").complaints, Vec::<String>::new());
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
    let quoted = "Content-Type: multipart/mixed; boundary=B\n\n--B\nContent-Type: text/x-shellscript\n\
         Content-Transfer-Encoding: quoted-printable\n\n#!/bin/sh\necho ECS_CLUSTER=3Dprod >> =\n/etc/ecs/ecs.config\n--B--\n";
    assert_eq!(cluster(quoted), "prod");
    // Scripts come before the commands of cloud-config, wherever they stand.
    let order = "Content-Type: multipart/mixed; boundary=B\n\n--B\nContent-Type: text/cloud-config\n\n#cloud-config\n\
         runcmd:\n- echo ECS_CLUSTER=prod >> /etc/ecs/ecs.config\n--B\nContent-Type: text/x-shellscript\n\n#!/bin/sh\n\
         echo ECS_CLUSTER=other >> /etc/ecs/ecs.config\n--B--\n";
    assert_eq!(cluster(order), "prod");
    let mut nested = String::new();
    for n in 0..50 {
        write!(nested, "Content-Type: multipart/mixed; boundary=B{n}\n\n--B{n}\n").unwrap();
    }
    assert_eq!(cluster(&nested), "default");
}

/// Commands in which something is unknown that may come to the agent's file.
fn unknown() -> impl Strategy<Value = String> {
    let value = prop_oneof![
        Just("$(hostname)"),
        Just("`date`"),
        Just("${A%b}"),
        Just("$((1+1))"),
        Just("$HOSTNAME"),
        Just("$0"),
        Just("x$(cat /unknown)y"),
        Just("\"$(curl -s x)\""),
        Just("${N:-$(id)}"),
    ];
    let write = prop_oneof![
        Just("echo ECS_CLUSTER=@ >> /etc/ecs/ecs.config"),
        Just("cat <<E > /etc/ecs/ecs.config\nECS_CLUSTER=@\nE"),
        Just("printf 'ECS_CLUSTER=%s\\n' @ | tee -a /etc/ecs/ecs.config"),
        Just("V=@; sudo sh -c \"echo ECS_CLUSTER=$V >> /etc/ecs/ecs.config\""),
        Just("f() { echo ECS_CLUSTER=$1 >> /etc/ecs/ecs.config; }; f @"),
        Just("if [ @ = x ]; then echo ECS_CLUSTER=y >> /etc/ecs/ecs.config; fi"),
        Just("[ @ = y ] && echo ECS_CLUSTER=y > /etc/ecs/ecs.config"),
        Just("case @ in z) echo ECS_CLUSTER=y >> /etc/ecs/ecs.config;; esac"),
        Just("for i in a @; do [ $i = b ] && echo ECS_CLUSTER=$i >> /etc/ecs/ecs.config; done"),
        Just("echo ECS_CLUSTER=y > /tmp/@; cp /tmp/@ /etc/ecs/ecs.config"),
        Just("eval \"echo ECS_CLUSTER=@ >> /etc/ecs/ecs.config\""),
        Just("bash /opt/@.sh"),
        Just("while [ @ = x ]; do echo ECS_CLUSTER=y >> /etc/ecs/ecs.config; done"),
    ];
    (write, value).prop_map(|(write, value)| write.replace('@', value))
}

fn around() -> impl Strategy<Value = &'static str> {
    prop_oneof![
        Just("@"),
        Just("(\n@\n)"),
        Just("{\n@\n}"),
        Just("if true; then\n@\nfi"),
        Just("g() {\n@\n}\ng"),
        Just("yum install -y jq &&\\\n true\n@"),
        Just("for i in 1; do\n@\ndone"),
        Just("true && {\n@\n}"),
        Just("cd /tmp\n@\nexit 0"),
    ]
}

proptest! {
    #[test]
    fn what_is_unknown_and_may_be_written_is_always_told(unknown in unknown(), around in around(), outer in around()) {
        let script = outer.replace('@', &around.replace('@', &unknown));
        let (_, complaints) = of_script(&script);
        prop_assert!(!complaints.is_empty(), "{}", script);
    }

    #[test]
    fn no_script_panics(pieces in prop::collection::vec(prop_oneof![
        Just("if "), Just("then "), Just("fi\n"), Just("for x in a $y"), Just("; do "), Just("done\n"), Just("case $x in "),
        Just("esac"), Just(";;"), Just("$("), Just(")"), Just("`"), Just("${"), Just("}"), Just("{ "), Just("("), Just("(("),
        Just("<<E\n"), Just("\nE\n"), Just("\""), Just("'"), Just("\\"), Just("|"), Just("&&"), Just("||"), Just(">"), Just(">>"),
        Just("/etc/ecs/ecs.config"), Just("echo a"), Just("bash -c "), Just("eval "), Just("f() "), Just("[[ "), Just(" ]]"), Just("é"),
        Just("x=$x$x\n"), Just("while :; do "), Just("sudo "), Just("\n"),
    ], 0..60)) {
        read(&format!("#!/bin/sh\n{}", pieces.concat()));
    }

    #[test]
    fn no_user_data_panics(text in "[ -~\\n\\t]{0,200}", head in prop_oneof![
        Just("#!/bin/sh\n"), Just("#cloud-config\nruncmd:\n- "), Just("#cloud-config\nwrite_files:\n- "),
        Just("Content-Type: multipart/mixed; boundary=a\n\n--a\n"),
    ]) {
        read(&format!("{head}{text}"));
    }
}
