#!/usr/bin/env bash
# Runs a task in each of the four network modes and shows who can reach it. `terraform apply` comes first, or `cli.sh`.
cd "$(dirname "$0")"
. ../lib.sh

cluster=${CLUSTER:-$(terraform output -raw cluster)}
subnet=${SUBNET:-$(terraform output -raw subnet)}
group=${GROUP:-$(terraform output -raw task_security_group)}
network="awsvpcConfiguration={subnets=[$subnet],securityGroups=[$group],assignPublicIp=ENABLED}"
wait_for_hosts 2

say "awsvpc: the task has an interface, an address and security groups of its own. Fargate knows nothing else."
refused "Network Configuration must be provided when networkMode 'awsvpc' is specified." \
    aws ecs run-task --cluster "$cluster" --task-definition awsvpc-task --launch-type FARGATE
task=$(run_task awsvpc-task --launch-type FARGATE --network-configuration "$network")
show task "$task" 'containers[0].networkInterfaces[0].privateIpv4Address'
private=$(detail "$task" privateIPv4Address)
public=$(aws ec2 describe-network-interfaces --network-interface-ids "$(detail "$task" networkInterfaceId)" \
    --query 'NetworkInterfaces[0].Association.PublicIp' --output text)
expect "$(http_status "$public")" 200 "the task's public address"
expect "$(http_status_inside "$subnet" "$private")" 200 "the task's private address, from inside the VPC"

say "bridge: the task has no address of its own; a port of the instance leads to it."
refused "Network Configuration is not valid for the given networkMode of this task definition." \
    aws ecs run-task --cluster "$cluster" --task-definition bridge-task --launch-type EC2 --network-configuration "$network"
refused "Task definition does not support launch_type FARGATE." \
    aws ecs run-task --cluster "$cluster" --task-definition bridge-task --launch-type FARGATE
first=$(run_task bridge-task --launch-type EC2)
show task "$first" 'containers[0].networkBindings[0]'
instance=$(instance_of "$first")
expect "$(http_status "$(address_of "$instance" PublicIpAddress)")" 200 "the instance's public address"
expect "$(http_status_inside "$subnet" "$(address_of "$instance" PrivateIpAddress)")" 200 "the instance's private address"
expect "$(task "$first" 'length(attachments)')" 0 "the attachments of a bridge task"

say "Port 80 of an instance is there once: a second copy goes to the other one, a third goes nowhere."
second=$(run_task bridge-task --launch-type EC2)
expect "$(failures bridge-task --launch-type EC2)" "RESOURCE:PORTS	RESOURCE:PORTS" "a third copy"

say "Without a hostPort the instance chooses a port, and copies live beside each other."
dynamic=$(run_task dynamic-port-task --launch-type EC2)
port=$(task "$dynamic" 'containers[0].networkBindings[0].hostPort')
expect "$(http_status "$(address_of "$(instance_of "$dynamic")" PublicIpAddress):$port")" 200 "port $port"

say "host: the task uses the instance's own network, so the ports of others are in its way too."
expect "$(failures host-task --launch-type EC2)" "RESOURCE:PORTS	RESOURCE:PORTS" "a host task that wants port 80"
stop_task "$second"
host=$(run_task host-task --launch-type EC2)
expect "$(http_status "$(address_of "$(instance_of "$host")" PublicIpAddress)")" 200 "the instance's port 80"

say "none: there is no network, and nothing to reach."
none=$(run_task none-task --launch-type EC2)
expect "$(task "$none" 'length(attachments)')" 0 "the attachments of a task without a network"
expect "$(task "$none" 'length(containers[0].networkBindings || `[]`)')" 0 "its ports"

for task in "$task" "$first" "$dynamic" "$host" "$none"; do
    stop_task "$task"
done
say "Done. terraform destroy removes the rest."
