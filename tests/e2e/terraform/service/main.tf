# A service on Fargate in a VPC of its own, with most of what aws_ecs_service has.

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

# What the containers are told.
variable "release" {
  type    = string
  default = "one"
}

variable "desired_count" {
  type    = number
  default = 2
}

resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
  tags       = { Name = "service" }
}

resource "aws_internet_gateway" "main" {
  vpc_id = aws_vpc.main.id
}

resource "aws_subnet" "public" {
  vpc_id     = aws_vpc.main.id
  cidr_block = "10.0.1.0/24"
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

resource "aws_ecs_cluster" "main" {
  name = "service"
}

resource "aws_ecs_task_definition" "web" {
  family                   = "service"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 256
  memory                   = 512
  execution_role_arn       = "arn:aws:iam::000000000000:role/ecsTaskExecutionRole"

  container_definitions = jsonencode([{
    name        = "app"
    image       = var.image
    essential   = true
    environment = [{ name = "RELEASE", value = var.release }]
    command     = ["sh", "-c", "trap 'exit 0' TERM; while :; do sleep 3600 & wait $!; done"]
    dependsOn   = [{ containerName = "init", condition = "SUCCESS" }]
    }, {
    name         = "init"
    image        = var.image
    essential    = false
    command      = ["true"]
    startTimeout = 60
  }])
}

resource "aws_ecs_service" "web" {
  name                               = "web"
  cluster                            = aws_ecs_cluster.main.id
  task_definition                    = aws_ecs_task_definition.web.arn
  desired_count                      = var.desired_count
  launch_type                        = "FARGATE"
  platform_version                   = "LATEST"
  deployment_maximum_percent         = 200
  deployment_minimum_healthy_percent = 50
  health_check_grace_period_seconds  = 5
  enable_ecs_managed_tags            = true
  propagate_tags                     = "SERVICE"
  wait_for_steady_state              = true
  tags                               = { Name = "web" }

  deployment_circuit_breaker {
    enable   = true
    rollback = true
  }

  network_configuration {
    subnets          = [aws_subnet.public.id]
    assign_public_ip = true
  }

  depends_on = [aws_route_table_association.public]
}

# The least that a service needs.
resource "aws_ecs_service" "plain" {
  name            = "plain"
  cluster         = aws_ecs_cluster.main.name
  task_definition = aws_ecs_task_definition.web.family
  launch_type     = "FARGATE"

  network_configuration {
    subnets = [aws_subnet.public.id]
  }

  # The family stands for its latest revision, which Terraform must not take for a change.
  lifecycle {
    ignore_changes = [task_definition]
  }

  depends_on = [aws_ecs_task_definition.web]
}

# Its task sets say what runs.
resource "aws_ecs_service" "external" {
  name    = "external"
  cluster = aws_ecs_cluster.main.id

  deployment_controller {
    type = "EXTERNAL"
  }
}

output "service" {
  value = aws_ecs_service.web.id
}
