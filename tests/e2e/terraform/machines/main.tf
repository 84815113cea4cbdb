# Every field of instances, launch templates and Auto Scaling groups that is served: applied, and found as it was left.

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

# The end of the elastic address that moves.
variable "address_at" {
  type    = string
  default = "one"
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

data "aws_subnet" "first" {
  id = sort(data.aws_subnets.default.ids)[0]
}

resource "aws_security_group" "web" {
  vpc_id = data.aws_vpc.default.id
}

resource "aws_instance" "full" {
  ami                                  = data.aws_ssm_parameter.image.value
  instance_type                        = "t3.micro"
  subnet_id                            = data.aws_subnet.first.id
  private_ip                           = cidrhost(data.aws_subnet.first.cidr_block, 100)
  secondary_private_ips                = [cidrhost(data.aws_subnet.first.cidr_block, 101)]
  vpc_security_group_ids               = [aws_security_group.web.id]
  associate_public_ip_address          = true
  disable_api_stop                     = false
  disable_api_termination              = false
  ebs_optimized                        = true
  iam_instance_profile                 = "ecsInstanceRole"
  instance_initiated_shutdown_behavior = "terminate"
  monitoring                           = false
  source_dest_check                    = false
  user_data                            = "#!/bin/sh\necho\n"
  user_data_replace_on_change          = true
  tenancy                              = "default"

  credit_specification {
    cpu_credits = "unlimited"
  }

  enclave_options {
    enabled = false
  }

  maintenance_options {
    auto_recovery = "default"
  }

  metadata_options {
    http_endpoint               = "enabled"
    http_protocol_ipv6          = "disabled"
    http_put_response_hop_limit = 3
    http_tokens                 = "required"
    instance_metadata_tags      = "enabled"
  }

  private_dns_name_options {
    enable_resource_name_dns_a_record    = false
    enable_resource_name_dns_aaaa_record = false
    hostname_type                        = "ip-name"
  }

  root_block_device {
    delete_on_termination = true
    tags                  = { Name = "root" }
  }

  tags = { Name = "full" }
}

resource "aws_instance" "secondary" {
  ami                   = data.aws_ssm_parameter.image.value
  instance_type         = "t3.micro"
  subnet_id             = data.aws_subnet.first.id
  secondary_private_ips = [cidrhost(data.aws_subnet.first.cidr_block, 102)]
  user_data_base64      = base64encode("#!/bin/sh\n")
  hibernation           = false
}

resource "aws_instance" "zone" {
  ami               = data.aws_ssm_parameter.image.value
  instance_type     = "t3.micro"
  availability_zone = data.aws_subnet.first.availability_zone
  security_groups   = [aws_security_group.web.name]
  volume_tags       = { Name = "volume" }
}

resource "aws_network_interface" "own" {
  subnet_id       = data.aws_subnet.first.id
  private_ips     = [cidrhost(data.aws_subnet.first.cidr_block, 110), cidrhost(data.aws_subnet.first.cidr_block, 111)]
  security_groups = [aws_security_group.web.id]
}

resource "aws_instance" "own" {
  ami           = data.aws_ssm_parameter.image.value
  instance_type = "t3.micro"

  network_interface {
    device_index          = 0
    network_interface_id  = aws_network_interface.own.id
    delete_on_termination = false
  }
}

resource "aws_network_interface" "second" {
  subnet_id = data.aws_subnet.first.id

  attachment {
    instance     = aws_instance.own.id
    device_index = 1
  }
}

resource "aws_network_interface" "third" {
  subnet_id = data.aws_subnet.first.id
}

resource "aws_network_interface_attachment" "third" {
  instance_id          = aws_instance.zone.id
  network_interface_id = aws_network_interface.third.id
  device_index         = 1
}

resource "aws_eip" "moving" {
  domain   = "vpc"
  instance = var.address_at == "one" ? aws_instance.secondary.id : aws_instance.full.id
}

resource "aws_eip" "by_instance" {
}

resource "aws_eip_association" "by_instance" {
  allocation_id        = aws_eip.by_instance.id
  network_interface_id = aws_network_interface.own.id
  allow_reassociation  = true
  depends_on           = [aws_instance.own]
}

resource "aws_launch_template" "empty" {
  name = "empty"
}

resource "aws_launch_template" "full" {
  name                                 = "full"
  description                          = "of everything"
  default_version                      = 1
  image_id                             = data.aws_ssm_parameter.image.value
  instance_type                        = "t3.micro"
  disable_api_stop                     = false
  disable_api_termination              = true
  ebs_optimized                        = "true"
  instance_initiated_shutdown_behavior = "terminate"
  user_data                            = base64encode("#!/bin/sh\n")

  block_device_mappings {
    device_name = "/dev/xvda"

    ebs {
      delete_on_termination = "true"
      encrypted             = "false"
      volume_size           = 30
      volume_type           = "gp3"
    }
  }

  credit_specification {
    cpu_credits = "unlimited"
  }

  enclave_options {
    enabled = false
  }

  hibernation_options {
    configured = false
  }

  iam_instance_profile {
    arn = "arn:aws:iam::${data.aws_vpc.default.owner_id}:instance-profile/ecsInstanceRole"
  }

  metadata_options {
    http_endpoint               = "enabled"
    http_protocol_ipv6          = "disabled"
    http_put_response_hop_limit = 2
    http_tokens                 = "optional"
    instance_metadata_tags      = "disabled"
  }

  monitoring {
    enabled = false
  }

  network_interfaces {
    associate_public_ip_address = "true"
    delete_on_termination       = "true"
    description                 = "first"
    device_index                = 0
    security_groups             = [aws_security_group.web.id]
    subnet_id                   = data.aws_subnet.first.id
    ipv4_address_count          = 1
  }

  placement {
    availability_zone = data.aws_subnet.first.availability_zone
    tenancy           = "default"
  }

  tag_specifications {
    resource_type = "instance"
    tags          = { Name = "instance" }
  }

  tag_specifications {
    resource_type = "volume"
    tags          = { Name = "volume" }
  }

  tag_specifications {
    resource_type = "network-interface"
    tags          = { Name = "interface" }
  }

  tags = { Name = "full" }
}

resource "aws_launch_template" "addresses" {
  name_prefix            = "addresses-"
  image_id               = data.aws_ssm_parameter.image.value
  instance_type          = "t3.micro"
  update_default_version = true

  network_interfaces {
    device_index       = 0
    private_ip_address = cidrhost(data.aws_subnet.first.cidr_block, 120)
    ipv4_addresses     = [cidrhost(data.aws_subnet.first.cidr_block, 120), cidrhost(data.aws_subnet.first.cidr_block, 121)]
    subnet_id          = data.aws_subnet.first.id
  }
}

resource "aws_launch_template" "groups" {
  name                   = "groups"
  image_id               = data.aws_ssm_parameter.image.value
  instance_type          = "t3.micro"
  vpc_security_group_ids = [aws_security_group.web.id]
}

resource "aws_autoscaling_group" "full" {
  name                      = "full"
  min_size                  = 0
  max_size                  = 2
  desired_capacity          = 1
  default_cooldown          = 60
  health_check_grace_period = 10
  health_check_type         = "EC2"
  protect_from_scale_in     = true
  termination_policies      = ["OldestInstance", "Default"]
  vpc_zone_identifier       = [data.aws_subnet.first.id]
  force_delete              = true
  wait_for_capacity_timeout = "1m"

  launch_template {
    name    = aws_launch_template.groups.name
    version = "$Latest"
  }

  tag {
    key                 = "Name"
    value               = "full"
    propagate_at_launch = true
  }
}

resource "aws_autoscaling_group" "zones" {
  name_prefix        = "zones-"
  min_size           = 0
  max_size           = 1
  availability_zones = [data.aws_subnet.first.availability_zone]

  launch_template {
    id = aws_launch_template.groups.id
  }
}

data "aws_eip" "moving" {
  id         = aws_eip.moving.id
  depends_on = [aws_eip.moving]
}

data "aws_instance" "full" {
  instance_id = aws_instance.full.id
}

data "aws_launch_template" "full" {
  name = aws_launch_template.full.name
}
