# Instances as Terraform's users write them: with a public address and a profile, and from a launch template.

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

variable "instance_type" {
  type    = string
  default = "t3.micro"
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

resource "aws_security_group" "web" {
  vpc_id = data.aws_vpc.default.id
}

resource "aws_instance" "plain" {
  ami                         = data.aws_ssm_parameter.image.value
  instance_type               = var.instance_type
  subnet_id                   = sort(data.aws_subnets.default.ids)[0]
  vpc_security_group_ids      = [aws_security_group.web.id]
  associate_public_ip_address = true
  iam_instance_profile        = "ecsInstanceRole"
  user_data                   = "#!/bin/sh\n"

  metadata_options {
    http_tokens                 = "required"
    http_put_response_hop_limit = 2
  }

  tags = {
    Name = "plain"
  }
}

resource "aws_launch_template" "web" {
  name_prefix            = "web-"
  image_id               = data.aws_ssm_parameter.image.value
  instance_type          = "t3.small"
  user_data              = base64encode("#!/bin/sh\n")
  update_default_version = true

  iam_instance_profile {
    name = "ecsInstanceRole"
  }

  network_interfaces {
    device_index                = 0
    associate_public_ip_address = true
    security_groups             = [aws_security_group.web.id]
  }

  metadata_options {
    http_tokens = "required"
  }

  monitoring {
    enabled = true
  }

  tag_specifications {
    resource_type = "instance"
    tags = {
      Name = "from-template"
    }
  }
}

# The provider shows an instance's tags and user data from a template as changes, on AWS as well.
resource "aws_launch_template" "plain" {
  name          = "plain"
  image_id      = data.aws_ssm_parameter.image.value
  instance_type = "t3.small"

  network_interfaces {
    device_index                = 0
    associate_public_ip_address = true
    security_groups             = [aws_security_group.web.id]
  }
}

resource "aws_instance" "from_template" {
  launch_template {
    id      = aws_launch_template.plain.id
    version = aws_launch_template.plain.latest_version
  }

  source_dest_check = false
}
