# A service of the EXTERNAL controller with two task sets on Fargate, in a VPC of its own.

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

# Percent of the tasks that are of the second task set.
variable "canary" {
  type    = number
  default = 50
}

resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
  tags       = { Name = "task-sets" }
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
  name = "task-sets"
}

resource "aws_ecs_task_definition" "web" {
  for_each                 = toset(["stable", "canary"])
  family                   = each.key
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 256
  memory                   = 512
  execution_role_arn       = "arn:aws:iam::000000000000:role/ecsTaskExecutionRole"

  container_definitions = jsonencode([{
    name      = "app"
    image     = var.image
    essential = true
    command   = ["sh", "-c", "trap 'exit 0' TERM; while :; do sleep 3600 & wait $!; done"]
  }])
}

resource "aws_ecs_service" "web" {
  name          = "web"
  cluster       = aws_ecs_cluster.main.id
  desired_count = 4

  deployment_controller {
    type = "EXTERNAL"
  }
}

resource "aws_ecs_task_set" "web" {
  for_each          = { stable = 100 - var.canary, canary = var.canary }
  service           = aws_ecs_service.web.id
  cluster           = aws_ecs_cluster.main.id
  task_definition   = aws_ecs_task_definition.web[each.key].arn
  launch_type       = "FARGATE"
  external_id       = each.key
  wait_until_stable = true
  force_delete      = true
  tags              = { Name = each.key }

  scale {
    value = each.value
  }

  network_configuration {
    subnets          = [aws_subnet.public.id]
    assign_public_ip = true
  }

  depends_on = [aws_route_table_association.public]
}
