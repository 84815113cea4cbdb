# An ECS cluster whose capacity is an Auto Scaling group of EC2 instances in a public subnet, and a task in
# awsvpc mode that listens on port 3000: what looks as if the instance's public address should reach it.

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
  description = "What the tasks run: an image that serves HTTP on port 3000"
  type        = string
}

variable "execution_role" {
  type    = string
  default = "arn:aws:iam::000000000000:role/ecsTaskExecutionRole"
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
  tags                 = { Name = "awsvpc-on-ec2" }
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

# Port 3000 from everywhere, on purpose for both: so no security group is the reason.
resource "aws_security_group" "open" {
  name   = "open"
  vpc_id = aws_vpc.main.id

  ingress {
    protocol    = "tcp"
    from_port   = 3000
    to_port     = 3000
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
  name = "awsvpc-on-ec2"
}

resource "aws_launch_template" "host" {
  name          = "awsvpc-on-ec2-host"
  image_id      = data.aws_ssm_parameter.ecs_ami.value
  instance_type = "t3.medium"

  iam_instance_profile {
    name = "ecsInstanceRole"
  }

  vpc_security_group_ids = [aws_security_group.open.id]

  user_data = base64encode(<<-EOF
    #!/bin/bash
    echo ECS_CLUSTER=${aws_ecs_cluster.main.name} >> /etc/ecs/ecs.config
  EOF
  )
}

resource "aws_autoscaling_group" "hosts" {
  name                = "awsvpc-on-ec2-hosts"
  min_size            = 1
  max_size            = 2
  desired_capacity    = 1
  vpc_zone_identifier = [aws_subnet.public.id]

  launch_template {
    id      = aws_launch_template.host.id
    version = "$Latest"
  }

  tag {
    key                 = "Name"
    value               = "host"
    propagate_at_launch = true
  }

  depends_on = [aws_route_table_association.public]
}

resource "aws_ecs_task_definition" "awsvpc" {
  family                   = "app"
  network_mode             = "awsvpc"
  requires_compatibilities = ["EC2", "FARGATE"]
  cpu                      = "256"
  memory                   = "512"
  execution_role_arn       = var.execution_role

  container_definitions = jsonencode([
    {
      name         = "app"
      image        = var.image
      essential    = true
      portMappings = [{ containerPort = 3000, hostPort = 3000 }]
    }
  ])
}

# One way out: the same container in bridge mode.
resource "aws_ecs_task_definition" "bridge" {
  family                   = "app-bridge"
  network_mode             = "bridge"
  requires_compatibilities = ["EC2"]

  container_definitions = jsonencode([
    {
      name         = "app"
      image        = var.image
      memory       = 256
      essential    = true
      portMappings = [{ containerPort = 3000, hostPort = 3000 }]
    }
  ])
}

output "cluster" {
  value = aws_ecs_cluster.main.name
}

output "subnet" {
  value = aws_subnet.public.id
}

output "security_group" {
  value = aws_security_group.open.id
}
