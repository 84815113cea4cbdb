# A service whose tasks bring their own instances: an Auto Scaling group that a capacity provider sizes.

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
  type = string
}

variable "target_capacity" {
  type    = number
  default = 100
}

variable "desired_count" {
  type    = number
  default = 3
}

data "aws_ssm_parameter" "image" {
  name = "/aws/service/ecs/optimized-ami/amazon-linux-2023/recommended/image_id"
}

data "aws_vpc" "default" {
  default = true
}

data "aws_subnets" "default" {
  filter {
    name   = "vpc-id"
    values = [data.aws_vpc.default.id]
  }
}

resource "aws_ecs_cluster" "main" {
  name = "capacity"

  setting {
    name  = "containerInsights"
    value = "disabled"
  }
}

resource "aws_launch_template" "hosts" {
  name          = "capacity"
  image_id      = data.aws_ssm_parameter.image.value
  instance_type = "t3.micro"
  user_data     = base64encode("#!/bin/bash\necho ECS_CLUSTER=${aws_ecs_cluster.main.name} >> /etc/ecs/ecs.config\n")

  iam_instance_profile {
    name = "ecsInstanceRole"
  }
}

resource "aws_autoscaling_group" "hosts" {
  name                  = "capacity"
  min_size              = 0
  max_size              = 4
  protect_from_scale_in = true
  vpc_zone_identifier   = sort(data.aws_subnets.default.ids)

  launch_template {
    id      = aws_launch_template.hosts.id
    version = "$Latest"
  }

  # ECS adds this tag to the group; without it here Terraform would take it away.
  tag {
    key                 = "AmazonECSManaged"
    value               = ""
    propagate_at_launch = true
  }
}

resource "aws_ecs_capacity_provider" "hosts" {
  name = "hosts"
  tags = { Name = "hosts" }

  auto_scaling_group_provider {
    auto_scaling_group_arn         = aws_autoscaling_group.hosts.arn
    managed_termination_protection = "ENABLED"
    managed_draining               = "ENABLED"

    managed_scaling {
      status                    = "ENABLED"
      target_capacity           = var.target_capacity
      minimum_scaling_step_size = 1
      maximum_scaling_step_size = 2
      instance_warmup_period    = 1
    }
  }
}

# The least that a provider needs.
resource "aws_autoscaling_group" "plain" {
  name                = "plain"
  min_size            = 0
  max_size            = 1
  vpc_zone_identifier = sort(data.aws_subnets.default.ids)

  launch_template {
    id = aws_launch_template.hosts.id
  }

  tag {
    key                 = "AmazonECSManaged"
    value               = ""
    propagate_at_launch = true
  }
}

resource "aws_ecs_capacity_provider" "plain" {
  name = "plain"

  auto_scaling_group_provider {
    auto_scaling_group_arn = aws_autoscaling_group.plain.arn
  }
}

resource "aws_ecs_cluster_capacity_providers" "main" {
  cluster_name       = aws_ecs_cluster.main.name
  capacity_providers = [aws_ecs_capacity_provider.hosts.name, "FARGATE", "FARGATE_SPOT"]

  default_capacity_provider_strategy {
    capacity_provider = aws_ecs_capacity_provider.hosts.name
    base              = 1
    weight            = 100
  }
}

resource "aws_ecs_task_definition" "web" {
  family                   = "capacity"
  requires_compatibilities = ["EC2"]
  network_mode             = "bridge"
  execution_role_arn       = "arn:aws:iam::000000000000:role/ecsTaskExecutionRole"

  container_definitions = jsonencode([{
    name      = "app"
    image     = var.image
    essential = true
    cpu       = 1024
    memory    = 64
    command   = ["sh", "-c", "trap 'exit 0' TERM; while :; do sleep 3600 & wait $!; done"]
  }])
}

resource "aws_ecs_service" "web" {
  name                  = "web"
  cluster               = aws_ecs_cluster.main.id
  task_definition       = aws_ecs_task_definition.web.arn
  desired_count         = var.desired_count
  wait_for_steady_state = true

  capacity_provider_strategy {
    capacity_provider = aws_ecs_capacity_provider.hosts.name
    base              = 1
    weight            = 1
  }

  depends_on = [aws_ecs_cluster_capacity_providers.main]
}
