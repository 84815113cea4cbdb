# The four network modes of ECS: one task definition each, an instance for those that need one, and
# the network that all of them run in.

terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.0"
    }
  }
}

provider "aws" {
  skip_metadata_api_check = true
}

variable "image" {
  description = "What the tasks run: an image that serves HTTP on port 80"
  type        = string
  default     = "amazon/amazon-ecs-sample"
}

data "aws_availability_zones" "available" {
  state = "available"
}

data "aws_ssm_parameter" "ecs_ami" {
  name = "/aws/service/ecs/optimized-ami/amazon-linux-2023/recommended/image_id"
}

resource "aws_vpc" "main" {
  cidr_block           = "10.0.0.0/16"
  enable_dns_hostnames = true
  tags                 = { Name = "network-modes" }
}

resource "aws_internet_gateway" "main" {
  vpc_id = aws_vpc.main.id
}

resource "aws_subnet" "public" {
  vpc_id                  = aws_vpc.main.id
  cidr_block              = "10.0.1.0/24"
  availability_zone       = data.aws_availability_zones.available.names[0]
  map_public_ip_on_launch = true
}

resource "aws_route_table" "public" {
  vpc_id = aws_vpc.main.id

  route {
    cidr_block = "0.0.0.0/0"
    gateway_id = aws_internet_gateway.main.id
  }
}

resource "aws_route_table_association" "public" {
  subnet_id      = aws_subnet.public.id
  route_table_id = aws_route_table.public.id
}

# The group of the instance decides for bridge and host tasks; an awsvpc task has groups of its own.
resource "aws_security_group" "instance" {
  name   = "instance"
  vpc_id = aws_vpc.main.id

  ingress {
    description = "HTTP, and the ports that bridge mode chooses by itself"
    protocol    = "tcp"
    from_port   = 80
    to_port     = 60999
    cidr_blocks = ["0.0.0.0/0"]
  }

  egress {
    protocol    = "-1"
    from_port   = 0
    to_port     = 0
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_security_group" "task" {
  name   = "task"
  vpc_id = aws_vpc.main.id

  ingress {
    protocol    = "tcp"
    from_port   = 80
    to_port     = 80
    cidr_blocks = ["0.0.0.0/0"]
  }

  egress {
    protocol    = "-1"
    from_port   = 0
    to_port     = 0
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_ecs_cluster" "main" {
  name = "network-modes"
}

# Two hosts: a bridge task that maps port 80 and a host task that listens there cannot share one.
resource "aws_instance" "host" {
  count                  = 2
  ami                    = data.aws_ssm_parameter.ecs_ami.value
  instance_type          = "t3.medium"
  subnet_id              = aws_subnet.public.id
  vpc_security_group_ids = [aws_security_group.instance.id]
  iam_instance_profile   = "ecsInstanceRole"
  user_data              = <<-EOF
    #!/bin/bash
    echo ECS_CLUSTER=${aws_ecs_cluster.main.name} >> /etc/ecs/ecs.config
  EOF
  tags                   = { Name = "host-${count.index}" }
}

resource "aws_ecs_task_definition" "awsvpc_task" {
  family                   = "awsvpc-task"
  network_mode             = "awsvpc"
  requires_compatibilities = ["FARGATE"]
  cpu                      = "256"
  memory                   = "512"
  execution_role_arn       = "arn:aws:iam::000000000000:role/ecsTaskExecutionRole"

  container_definitions = jsonencode([
    {
      name      = "example-container"
      image     = var.image
      essential = true
    }
  ])
}

resource "aws_ecs_task_definition" "bridge_task" {
  family                   = "bridge-task"
  network_mode             = "bridge"
  requires_compatibilities = ["EC2"]

  container_definitions = jsonencode([
    {
      name      = "example-container"
      image     = var.image
      memory    = 128
      essential = true
      portMappings = [
        {
          containerPort = 80
          hostPort      = 80
        }
      ]
    }
  ])
}

# The same with a port that the instance chooses: as many copies fit as ports are free.
resource "aws_ecs_task_definition" "dynamic_port_task" {
  family                   = "dynamic-port-task"
  network_mode             = "bridge"
  requires_compatibilities = ["EC2"]

  container_definitions = jsonencode([
    {
      name         = "example-container"
      image        = var.image
      memory       = 128
      essential    = true
      portMappings = [{ containerPort = 80 }]
    }
  ])
}

resource "aws_ecs_task_definition" "host_task" {
  family                   = "host-task"
  network_mode             = "host"
  requires_compatibilities = ["EC2"]

  container_definitions = jsonencode([
    {
      name         = "example-container"
      image        = var.image
      memory       = 128
      essential    = true
      portMappings = [{ containerPort = 80, hostPort = 80 }]
    }
  ])
}

resource "aws_ecs_task_definition" "none_task" {
  family                   = "none-task"
  network_mode             = "none"
  requires_compatibilities = ["EC2"]

  container_definitions = jsonencode([
    {
      name      = "example-container"
      image     = var.image
      memory    = 128
      essential = true
    }
  ])
}

output "cluster" {
  value = aws_ecs_cluster.main.name
}

output "subnet" {
  value = aws_subnet.public.id
}

output "task_security_group" {
  value = aws_security_group.task.id
}

output "vpc" {
  value = aws_vpc.main.id
}
