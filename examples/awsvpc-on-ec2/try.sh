#!/usr/bin/env bash
# A task in awsvpc mode on an EC2 instance does not answer at the instance's public address: sees it fail, asks why,
# and goes each of the ways that work. `terraform apply` comes first.
cd "$(dirname "$0")"
. ../lib.sh

cluster=$(terraform output -raw cluster)
subnet=$(terraform output -raw subnet)
group=$(terraform output -raw security_group)
network="awsvpcConfiguration={subnets=[$subnet],securityGroups=[$group]}"
wait_for_hosts 1

say "The task runs on an instance that has a public address, and every group lets port 3000 in."
task=$(run_task app --launch-type EC2 --network-configuration "$network")
instance=$(instance_of "$task")
public=$(address_of "$instance" PublicIpAddress)
expect "$(http_status "$public:3000")" timeout "the instance's public address"

say "Why? The instance has two interfaces now, and only the first one has a public address."
show aws ec2 describe-network-interfaces --filters "Name=vpc-id,Values=$(address_of "$instance" VpcId)" \
    --query 'NetworkInterfaces[].[NetworkInterfaceId, Attachment.InstanceId, PrivateIpAddress, Association.PublicIp, Description]' --output text
if show "${COVE:-cove}" explain internet "$public:3000"; then
    echo "cove explain should have found a reason" >&2
    exit 1
fi

say "An address can only be had on Fargate: on an instance ECS refuses to ask for one."
refused "Assign public IP is not supported for this launch type." \
    aws ecs run-task --cluster "$cluster" --task-definition app --launch-type EC2 \
    --network-configuration "awsvpcConfiguration={subnets=[$subnet],securityGroups=[$group],assignPublicIp=ENABLED}"

say "From inside the VPC the task answers, at the private address that DescribeTasks shows, and not at the instance's."
private=$(detail "$task" privateIPv4Address)
expect "$(http_status_inside "$subnet" "$private:3000")" 200 "the task's private address"
expect "$(http_status_inside "$subnet" "$(address_of "$instance" PrivateIpAddress):3000")" 000 "the instance's private address"
stop_task "$task"

say "In bridge mode a port of the instance leads to the container."
task=$(run_task app-bridge --launch-type EC2)
expect "$(http_status "$public:3000")" 200 "the instance's public address"
show "${COVE:-cove}" explain internet "$public:3000"
stop_task "$task"

say "On Fargate the task's own interface can have a public address."
task=$(run_task app --launch-type FARGATE \
    --network-configuration "awsvpcConfiguration={subnets=[$subnet],securityGroups=[$group],assignPublicIp=ENABLED}")
public=$(aws ec2 describe-network-interfaces --network-interface-ids "$(detail "$task" networkInterfaceId)" \
    --query 'NetworkInterfaces[0].Association.PublicIp' --output text)
expect "$(http_status "$public:3000")" 200 "the task's public address"
stop_task "$task"
say "Done. terraform destroy removes the rest."
