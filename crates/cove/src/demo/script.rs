//! The story that the demo tells, step by step.

use std::net::{IpAddr, SocketAddr};
use std::time::{Duration, Instant};

use anyhow::{Context, bail};
use cloud::api::{ec2, ecr, ecs, logs};
use http::Method;
use http::header::{CONTENT_TYPE, HeaderValue};
use wire::Shaped;

use super::push::{self, Target};
use super::{image, show};
use crate::client::{self, Aws};

const NAME: &str = "cove-demo";
const GROUP: &str = "/ecs/cove-demo";
const ROLE: &str = "ecsTaskExecutionRole";
const PORT: u16 = 3000;
const STEPS: usize = 8;
const TIMEOUT: Duration = Duration::from_secs(60);

/// What the demo has made, as far as it has come: what is to be removed at the end.
#[derive(Default)]
struct Made {
    task: Option<String>,
    definition: Option<String>,
    security_group: Option<String>,
}

pub async fn tell(aws: &Aws, keep: bool) -> anyhow::Result<()> {
    let mut made = Made::default();
    let told = story(aws, &mut made).await;
    if keep {
        show::note(
            "everything is left as it is: aws ecs stop-task, then run the demo again or clean up by hand",
        );
        return told;
    }
    let cleaned = clean_up(aws, &made).await;
    told.and(cleaned)
}

async fn story(aws: &Aws, made: &mut Made) -> anyhow::Result<()> {
    let image = push_image(aws).await?;
    prepare_logs(aws).await?;
    made.definition = Some(register(aws, &image).await?);
    let subnet = default_subnet(aws).await?;
    let security_group = security_group(aws, &subnet).await?;
    made.security_group = Some(security_group.clone());
    let subnet = subnet.subnet_id.context("a subnet without an id")?;
    let task = run_task(aws, &subnet, &security_group).await?;
    made.task = Some(task.clone());
    let running = wait_until_running(aws, &task).await?;
    let (private, public) = addresses(aws, &running).await?;
    reach(&subnet, &security_group, private, public, aws).await?;
    read_logs(aws, &task).await
}

/// An error of AWS's that says that the thing is there already.
fn there_already<T>(result: anyhow::Result<T>) -> anyhow::Result<Option<T>> {
    match result {
        Ok(value) => Ok(Some(value)),
        Err(error) if error.to_string().contains("Exists") => Ok(None),
        Err(error) => Err(error),
    }
}

async fn push_image(aws: &Aws) -> anyhow::Result<String> {
    show::step(1, STEPS, "Push an image to ECR");
    show::command(&format!("aws ecr create-repository --repository-name {NAME}"));
    let input = ecr::CreateRepositoryRequest {
        repository_name: NAME.into(),
        ..Default::default()
    };
    there_already(aws.call::<ecr::ops::CreateRepository>(&input).await)?;
    let input = ecr::DescribeRepositoriesRequest {
        repository_names: Some(vec![NAME.into()]),
        ..Default::default()
    };
    let repositories = aws
        .call::<ecr::ops::DescribeRepositories>(&input)
        .await?
        .repositories
        .unwrap_or_default();
    let uri = repositories
        .into_iter()
        .next()
        .and_then(|r| r.repository_uri)
        .context("the repository has no URI")?;
    show::result(&uri);
    let registry = uri.split('/').next().unwrap_or_default();
    show::command(&format!(
        "aws ecr get-login-password | docker login --username AWS --password-stdin {registry}"
    ));
    let token = aws
        .call::<ecr::ops::GetAuthorizationToken>(&Default::default())
        .await?;
    let token = token
        .authorization_data
        .unwrap_or_default()
        .into_iter()
        .next()
        .and_then(|d| d.authorization_token);
    show::command(&format!("docker push {uri}:latest"));
    let image = image::build()?;
    let target = Target {
        address: aws.address,
        repository: NAME,
        token: &token.context("no token")?,
    };
    push::push(&target, &image, "latest").await?;
    show::result(&format!(
        "latest: digest: {} size: {}",
        image.manifest.digest,
        image.manifest.bytes.len()
    ));
    Ok(format!("{uri}:latest"))
}

async fn prepare_logs(aws: &Aws) -> anyhow::Result<()> {
    show::step(2, STEPS, "Make a log group and a cluster");
    show::command(&format!("aws logs create-log-group --log-group-name {GROUP}"));
    let input = logs::CreateLogGroupRequest {
        log_group_name: GROUP.into(),
        ..Default::default()
    };
    there_already(aws.call::<logs::ops::CreateLogGroup>(&input).await)?;
    show::command(&format!("aws ecs create-cluster --cluster-name {NAME}"));
    let input = ecs::CreateClusterRequest {
        cluster_name: Some(NAME.into()),
        ..Default::default()
    };
    let cluster = aws
        .call::<ecs::ops::CreateCluster>(&input)
        .await?
        .cluster
        .unwrap_or_default();
    show::result(&cluster.cluster_arn.unwrap_or_default());
    Ok(())
}

async fn register(aws: &Aws, image: &str) -> anyhow::Result<String> {
    show::step(3, STEPS, "Register a task definition for Fargate");
    let options = [
        ("awslogs-group", GROUP),
        ("awslogs-region", &aws.region),
        ("awslogs-stream-prefix", "ecs"),
    ];
    let role = format!("arn:aws:iam::{}:role/{ROLE}", aws.credentials.access_key);
    let container = ecs::ContainerDefinition {
        name: Some("app".into()),
        image: Some(image.into()),
        essential: Some(true),
        port_mappings: Some(vec![ecs::PortMapping {
            container_port: Some(PORT.into()),
            ..Default::default()
        }]),
        log_configuration: Some(ecs::LogConfiguration {
            log_driver: ecs::LogDriver::Awslogs,
            options: Some(options.map(|(k, v)| (k.to_owned(), v.to_owned())).into()),
            secret_options: None,
        }),
        ..Default::default()
    };
    show::command(&format!(
        "aws ecs register-task-definition --family {NAME} --network-mode awsvpc --requires-compatibilities FARGATE \\\n      --cpu 256 --memory 512 --execution-role-arn {role} \\\n      --container-definitions '[{}]'",
        container.clone().into_document()
    ));
    let input = ecs::RegisterTaskDefinitionRequest {
        family: NAME.into(),
        network_mode: Some(ecs::NetworkMode::Awsvpc),
        requires_compatibilities: Some(vec![ecs::Compatibility::Fargate]),
        cpu: Some("256".into()),
        memory: Some("512".into()),
        execution_role_arn: Some(role),
        container_definitions: vec![container],
        ..Default::default()
    };
    let answer = aws.call::<ecs::ops::RegisterTaskDefinition>(&input).await?;
    let arn = answer
        .task_definition
        .and_then(|d| d.task_definition_arn)
        .context("a definition without an ARN")?;
    show::result(&arn);
    Ok(arn)
}

fn filter(name: &str, value: &str) -> ec2::Filter {
    ec2::Filter {
        name: Some(name.into()),
        values: Some(vec![value.into()]),
    }
}

async fn default_subnet(aws: &Aws) -> anyhow::Result<ec2::Subnet> {
    show::step(
        4,
        STEPS,
        "Find a subnet of the default VPC, and let the world in on one port",
    );
    show::command("aws ec2 describe-subnets --filters Name=default-for-az,Values=true");
    let input = ec2::DescribeSubnetsRequest {
        filters: Some(vec![filter("default-for-az", "true")]),
        ..Default::default()
    };
    let subnets = aws
        .call::<ec2::ops::DescribeSubnets>(&input)
        .await?
        .subnets
        .unwrap_or_default();
    for subnet in &subnets {
        let text = |value: &Option<String>| value.clone().unwrap_or_default();
        show::result(&format!(
            "{}  {}  {}",
            text(&subnet.subnet_id),
            text(&subnet.cidr_block),
            text(&subnet.availability_zone)
        ));
    }
    subnets
        .into_iter()
        .next()
        .context("the default VPC has no subnet")
}

async fn security_group(aws: &Aws, subnet: &ec2::Subnet) -> anyhow::Result<String> {
    let vpc = subnet.vpc_id.clone().context("a subnet without a VPC")?;
    show::command(&format!(
        "aws ec2 create-security-group --group-name {NAME} --description {NAME} --vpc-id {vpc}"
    ));
    let input = ec2::CreateSecurityGroupRequest {
        group_name: NAME.into(),
        description: NAME.into(),
        vpc_id: Some(vpc),
        ..Default::default()
    };
    let id = match aws.call::<ec2::ops::CreateSecurityGroup>(&input).await {
        Ok(answer) => answer.group_id,
        Err(error) if error.to_string().contains("Duplicate") => {
            let input = ec2::DescribeSecurityGroupsRequest {
                filters: Some(vec![filter("group-name", NAME)]),
                ..Default::default()
            };
            let groups = aws
                .call::<ec2::ops::DescribeSecurityGroups>(&input)
                .await?
                .security_groups
                .unwrap_or_default();
            groups.into_iter().next().and_then(|g| g.group_id)
        }
        Err(error) => return Err(error),
    };
    let id = id.context("a security group without an id")?;
    show::result(&id);
    show::command(&format!(
        "aws ec2 authorize-security-group-ingress --group-id {id} --protocol tcp --port {PORT} --cidr 0.0.0.0/0"
    ));
    let input = ec2::AuthorizeSecurityGroupIngressRequest {
        group_id: Some(id.clone()),
        ip_protocol: Some("tcp".into()),
        from_port: Some(PORT.into()),
        to_port: Some(PORT.into()),
        cidr_ip: Some("0.0.0.0/0".into()),
        ..Default::default()
    };
    match aws.call::<ec2::ops::AuthorizeSecurityGroupIngress>(&input).await {
        Err(error) if !error.to_string().contains("Duplicate") => Err(error),
        _ => Ok(id),
    }
}

async fn run_task(aws: &Aws, subnet: &str, security_group: &str) -> anyhow::Result<String> {
    show::step(5, STEPS, "Run it");
    show::command(&format!(
        "aws ecs run-task --cluster {NAME} --launch-type FARGATE --task-definition {NAME} \\\n      --network-configuration 'awsvpcConfiguration={{subnets=[{subnet}],securityGroups=[{security_group}],assignPublicIp=ENABLED}}'"
    ));
    let input = ecs::RunTaskRequest {
        cluster: Some(NAME.into()),
        launch_type: Some(ecs::LaunchType::Fargate),
        task_definition: NAME.into(),
        network_configuration: Some(ecs::NetworkConfiguration {
            awsvpc_configuration: Some(ecs::AwsVpcConfiguration {
                subnets: vec![subnet.into()],
                security_groups: Some(vec![security_group.into()]),
                assign_public_ip: Some(ecs::AssignPublicIp::Enabled),
            }),
        }),
        ..Default::default()
    };
    let answer = aws.call::<ecs::ops::RunTask>(&input).await?;
    if let Some(failure) = answer.failures.unwrap_or_default().into_iter().next() {
        bail!("the task was not placed: {}", failure.reason.unwrap_or_default());
    }
    let task = answer
        .tasks
        .unwrap_or_default()
        .into_iter()
        .next()
        .and_then(|t| t.task_arn);
    let task = task.context("no task was made")?;
    show::result(&task);
    Ok(task)
}

async fn describe(aws: &Aws, task: &str) -> anyhow::Result<ecs::Task> {
    let input = ecs::DescribeTasksRequest {
        cluster: Some(NAME.into()),
        tasks: vec![task.into()],
        include: None,
    };
    let answer = aws.call::<ecs::ops::DescribeTasks>(&input).await?;
    answer
        .tasks
        .unwrap_or_default()
        .into_iter()
        .next()
        .context("the task is gone")
}

async fn wait_until_running(aws: &Aws, task: &str) -> anyhow::Result<ecs::Task> {
    show::command(&format!(
        "aws ecs wait tasks-running --cluster {NAME} --tasks {task}"
    ));
    let begun = Instant::now();
    let mut last = String::new();
    loop {
        let now = describe(aws, task).await?;
        let status = now.last_status.clone().unwrap_or_default();
        if status != last {
            show::result(&format!("{status} after {} ms", begun.elapsed().as_millis()));
            last.clone_from(&status);
        }
        match status.as_str() {
            "RUNNING" => return Ok(now),
            "STOPPED" => bail!("the task stopped: {}", now.stopped_reason.unwrap_or_default()),
            _ if begun.elapsed() > TIMEOUT => bail!("the task does not run after {TIMEOUT:?}"),
            _ => tokio::time::sleep(Duration::from_millis(5)).await,
        }
    }
}

/// The private address that DescribeTasks shows, and the public one of its interface.
async fn addresses(aws: &Aws, task: &ecs::Task) -> anyhow::Result<(IpAddr, IpAddr)> {
    show::step(6, STEPS, "Look where it is");
    let details: Vec<_> = task
        .attachments
        .iter()
        .flatten()
        .flat_map(|a| a.details.iter().flatten())
        .collect();
    let detail = |name: &str| {
        let found = details
            .iter()
            .find(|d| d.name.as_deref() == Some(name))
            .and_then(|d| d.value.clone());
        found.with_context(|| format!("the task shows no {name}"))
    };
    let (eni, private) = (detail("networkInterfaceId")?, detail("privateIPv4Address")?);
    show::command(&format!(
        "aws ecs describe-tasks --cluster {NAME} --tasks {}",
        task.task_arn.clone().unwrap_or_default()
    ));
    show::result(&format!("{eni}  {private}"));
    show::command(&format!(
        "aws ec2 describe-network-interfaces --network-interface-ids {eni}"
    ));
    let input = ec2::DescribeNetworkInterfacesRequest {
        network_interface_ids: Some(vec![eni]),
        ..Default::default()
    };
    let interfaces = aws
        .call::<ec2::ops::DescribeNetworkInterfaces>(&input)
        .await?
        .network_interfaces;
    let public = interfaces
        .into_iter()
        .flatten()
        .next()
        .and_then(|i| i.association)
        .and_then(|a| a.public_ip);
    let public = public.context("the interface has no public address")?;
    show::result(&public);
    Ok((private.parse()?, public.parse()?))
}

async fn reach(
    subnet: &str,
    security_group: &str,
    private: IpAddr,
    public: IpAddr,
    aws: &Aws,
) -> anyhow::Result<()> {
    show::step(
        7,
        STEPS,
        "Reach it: from this machine by the public address, from inside the VPC by the private one",
    );
    let address = SocketAddr::new(public, PORT);
    for path in ["/", "/health"] {
        show::command(&format!("curl http://{address}{path}"));
        fetch(address, Method::GET, path, vec![]).await?;
    }
    let user = r#"{"name":"Test User","email":"test@example.com"}"#;
    show::command(&format!(
        "curl -X POST http://{address}/api/users -H 'Content-Type: application/json' -d '{user}'"
    ));
    fetch(address, Method::POST, "/api/users", user.into()).await?;
    show::command(&format!("curl http://{address}/api/users/1"));
    fetch(address, Method::GET, "/api/users/1", vec![]).await?;
    let command = format!(
        "cove vpc exec --subnet {subnet} --security-group {security_group} -- curl -s http://{private}:{PORT}/health"
    );
    show::command(&command);
    let output = tokio::process::Command::new(std::env::current_exe()?)
        .args([
            "vpc",
            "exec",
            "--listen",
            &aws.address.to_string(),
            "--region",
            &aws.region,
        ])
        .args(["--subnet", subnet, "--security-group", security_group, "--"])
        .args([
            "curl",
            "-s",
            "--max-time",
            "10",
            &format!("http://{private}:{PORT}/health"),
        ])
        .output()
        .await?;
    match output.status.code() {
        Some(0) => show::result(String::from_utf8_lossy(&output.stdout).trim_end()),
        Some(127) => show::note("curl is not installed here, so nothing was asked from inside the VPC"),
        _ => bail!(
            "the task was not reached from inside the VPC: {}",
            String::from_utf8_lossy(&output.stderr).trim()
        ),
    }
    Ok(())
}

async fn fetch(address: SocketAddr, method: Method, path: &str, body: Vec<u8>) -> anyhow::Result<()> {
    let json = [(CONTENT_TYPE, HeaderValue::from_static("application/json"))];
    // RUNNING says that the process runs; it may need a moment more to listen.
    let begun = Instant::now();
    let answer = loop {
        match client::request(address, method.clone(), path, &json, body.clone()).await {
            Err(_) if begun.elapsed() < Duration::from_secs(5) => {
                tokio::time::sleep(Duration::from_millis(10)).await
            }
            other => break other?,
        }
    };
    if answer.status >= 400 {
        bail!("{address}{path} answered {}", answer.status);
    }
    show::result(String::from_utf8_lossy(&answer.body).trim_end());
    Ok(())
}

async fn read_logs(aws: &Aws, task: &str) -> anyhow::Result<()> {
    show::step(8, STEPS, "Read its logs");
    show::command(&format!("aws logs tail {GROUP}"));
    let id = task.rsplit('/').next().unwrap_or_default();
    let stream = format!("ecs/app/{id}");
    let begun = Instant::now();
    loop {
        let input = logs::FilterLogEventsRequest {
            log_group_name: Some(GROUP.into()),
            log_stream_names: Some(vec![stream.clone()]),
            ..Default::default()
        };
        let events = aws
            .call::<logs::ops::FilterLogEvents>(&input)
            .await?
            .events
            .unwrap_or_default();
        // A line at the start and one for each request.
        if events.len() >= 5 || (begun.elapsed() > Duration::from_secs(5) && !events.is_empty()) {
            for event in &events {
                show::result(&format!("{stream} {}", event.message.clone().unwrap_or_default()));
            }
            return Ok(());
        }
        if begun.elapsed() > TIMEOUT {
            bail!("the task's output did not come to CloudWatch Logs");
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

async fn clean_up(aws: &Aws, made: &Made) -> anyhow::Result<()> {
    show::note("\n  Cleaning up:");
    if let Some(task) = &made.task {
        show::command(&format!("aws ecs stop-task --cluster {NAME} --task {task}"));
        let input = ecs::StopTaskRequest {
            cluster: Some(NAME.into()),
            task: task.clone(),
            reason: None,
        };
        aws.call::<ecs::ops::StopTask>(&input).await?;
        let begun = Instant::now();
        while describe(aws, task).await?.last_status.as_deref() != Some("STOPPED") {
            if begun.elapsed() > TIMEOUT {
                bail!("the task does not stop");
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }
    if let Some(definition) = &made.definition {
        show::command(&format!(
            "aws ecs deregister-task-definition --task-definition {definition}"
        ));
        let input = ecs::DeregisterTaskDefinitionRequest {
            task_definition: definition.clone(),
        };
        aws.call::<ecs::ops::DeregisterTaskDefinition>(&input).await?;
    }
    if let Some(group) = &made.security_group {
        show::command(&format!("aws ec2 delete-security-group --group-id {group}"));
        let input = ec2::DeleteSecurityGroupRequest {
            group_id: Some(group.clone()),
            ..Default::default()
        };
        aws.call::<ec2::ops::DeleteSecurityGroup>(&input).await?;
    }
    show::command(&format!("aws ecs delete-cluster --cluster {NAME}"));
    aws.call::<ecs::ops::DeleteCluster>(&ecs::DeleteClusterRequest { cluster: NAME.into() })
        .await?;
    show::command(&format!("aws logs delete-log-group --log-group-name {GROUP}"));
    aws.call::<logs::ops::DeleteLogGroup>(&logs::DeleteLogGroupRequest {
        log_group_name: GROUP.into(),
    })
    .await?;
    show::command(&format!(
        "aws ecr delete-repository --repository-name {NAME} --force"
    ));
    let input = ecr::DeleteRepositoryRequest {
        repository_name: NAME.into(),
        force: Some(true),
        registry_id: None,
    };
    aws.call::<ecr::ops::DeleteRepository>(&input).await?;
    Ok(())
}
