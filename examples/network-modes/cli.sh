#!/usr/bin/env bash
# Makes with the AWS CLI what main.tf makes with Terraform, goes through try.sh, and takes it down again.
# IMAGE names an image that listens on port 80.
cd "$(dirname "$0")"
. ../lib.sh
image=${IMAGE:-amazon/amazon-ecs-sample}
role=arn:aws:iam::000000000000:role/ecsTaskExecutionRole

say "The network"
vpc=$(show aws ec2 create-vpc --cidr-block 10.0.0.0/16 --query Vpc.VpcId --output text)
show aws ec2 modify-vpc-attribute --vpc-id "$vpc" --enable-dns-hostnames
zone=$(aws ec2 describe-availability-zones --query 'AvailabilityZones[0].ZoneName' --output text)
subnet=$(show aws ec2 create-subnet --vpc-id "$vpc" --cidr-block 10.0.1.0/24 --availability-zone "$zone" \
    --query Subnet.SubnetId --output text)
show aws ec2 modify-subnet-attribute --subnet-id "$subnet" --map-public-ip-on-launch
gateway=$(show aws ec2 create-internet-gateway --query InternetGateway.InternetGatewayId --output text)
show aws ec2 attach-internet-gateway --internet-gateway-id "$gateway" --vpc-id "$vpc"
table=$(show aws ec2 create-route-table --vpc-id "$vpc" --query RouteTable.RouteTableId --output text)
show aws ec2 create-route --route-table-id "$table" --destination-cidr-block 0.0.0.0/0 --gateway-id "$gateway" \
    --query Return --output text
association=$(show aws ec2 associate-route-table --route-table-id "$table" --subnet-id "$subnet" \
    --query AssociationId --output text)

group() {
    local id
    id=$(show aws ec2 create-security-group --group-name "$1" --description "$1" --vpc-id "$vpc" --query GroupId --output text)
    show aws ec2 authorize-security-group-ingress --group-id "$id" --protocol tcp --port "$2" --cidr 0.0.0.0/0 \
        --query Return --output text >&2
    echo "$id"
}
instance_group=$(group instance 80-60999)
task_group=$(group task 80)

say "The cluster and its two hosts"
show aws ecs create-cluster --cluster-name network-modes --query cluster.clusterArn --output text
ami=$(show aws ssm get-parameter --name /aws/service/ecs/optimized-ami/amazon-linux-2023/recommended/image_id \
    --query Parameter.Value --output text)
instances=$(show aws ec2 run-instances --image-id "$ami" --instance-type t3.medium --count 2 --subnet-id "$subnet" \
    --security-group-ids "$instance_group" --iam-instance-profile Name=ecsInstanceRole \
    --user-data $'#!/bin/bash\necho ECS_CLUSTER=network-modes >> /etc/ecs/ecs.config\n' \
    --query 'Instances[].InstanceId' --output text)

say "A task definition for each mode"
register() {
    local family=$1 mode=$2 container=$3
    shift 3
    show aws ecs register-task-definition --family "$family" --network-mode "$mode" "$@" \
        --container-definitions "[{\"name\":\"example-container\",\"image\":\"$image\",\"essential\":true$container}]" \
        --query taskDefinition.taskDefinitionArn --output text
}
register awsvpc-task awsvpc '' --requires-compatibilities FARGATE --cpu 256 --memory 512 --execution-role-arn "$role"
register bridge-task bridge ',"memory":128,"portMappings":[{"containerPort":80,"hostPort":80}]' --requires-compatibilities EC2
register dynamic-port-task bridge ',"memory":128,"portMappings":[{"containerPort":80}]' --requires-compatibilities EC2
register host-task host ',"memory":128,"portMappings":[{"containerPort":80}]' --requires-compatibilities EC2
register none-task none ',"memory":128' --requires-compatibilities EC2

CLUSTER=network-modes SUBNET=$subnet GROUP=$task_group ./try.sh

say "Taking it down"
for host in $(aws ecs list-container-instances --cluster network-modes --query 'containerInstanceArns[]' --output text); do
    show aws ecs deregister-container-instance --cluster network-modes --container-instance "$host" --force \
        --query containerInstance.status --output text
done
show aws ec2 terminate-instances --instance-ids $instances --query 'TerminatingInstances[].CurrentState.Name' --output text
show aws ec2 wait instance-terminated --instance-ids $instances
show aws ecs delete-cluster --cluster network-modes --query cluster.status --output text
for family in awsvpc-task bridge-task dynamic-port-task host-task none-task; do
    show aws ecs deregister-task-definition --task-definition "$family:1" --query taskDefinition.status --output text
done
show aws ec2 delete-security-group --group-id "$instance_group" --query Return --output text
show aws ec2 delete-security-group --group-id "$task_group" --query Return --output text
show aws ec2 disassociate-route-table --association-id "$association"
show aws ec2 delete-route-table --route-table-id "$table"
show aws ec2 detach-internet-gateway --internet-gateway-id "$gateway" --vpc-id "$vpc"
show aws ec2 delete-internet-gateway --internet-gateway-id "$gateway"
show aws ec2 delete-subnet --subnet-id "$subnet"
show aws ec2 delete-vpc --vpc-id "$vpc"
