# Every field of the network's resources that is served: applied, and found as it was left.

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

data "aws_availability_zones" "all" {}
data "aws_region" "here" {}

# The default VPC and what comes with it.

resource "aws_default_vpc" "this" {
  enable_dns_hostnames = true
  enable_dns_support   = true
  tags                 = { Name = "default" }
}

resource "aws_default_subnet" "this" {
  availability_zone       = data.aws_availability_zones.all.names[0]
  map_public_ip_on_launch = true
  tags                    = { Name = "default" }
}

resource "aws_default_route_table" "this" {
  default_route_table_id = aws_vpc.main.default_route_table_id

  route {
    cidr_block = "0.0.0.0/0"
    gateway_id = aws_internet_gateway.main.id
  }

  tags = { Name = "default" }
}

resource "aws_default_network_acl" "this" {
  default_network_acl_id = aws_vpc.main.default_network_acl_id

  ingress {
    rule_no    = 100
    protocol   = "-1"
    action     = "allow"
    cidr_block = "0.0.0.0/0"
    from_port  = 0
    to_port    = 0
  }

  ingress {
    rule_no         = 101
    protocol        = "-1"
    action          = "allow"
    ipv6_cidr_block = "::/0"
    from_port       = 0
    to_port         = 0
  }

  egress {
    rule_no    = 100
    protocol   = "-1"
    action     = "allow"
    cidr_block = "0.0.0.0/0"
    from_port  = 0
    to_port    = 0
  }

  egress {
    rule_no         = 101
    protocol        = "-1"
    action          = "allow"
    ipv6_cidr_block = "::/0"
    from_port       = 0
    to_port         = 0
  }

  tags = { Name = "default" }

  lifecycle {
    ignore_changes = [subnet_ids]
  }
}

resource "aws_default_security_group" "this" {
  vpc_id = aws_vpc.main.id

  ingress {
    protocol  = "-1"
    self      = true
    from_port = 0
    to_port   = 0
  }

  egress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = ["0.0.0.0/0"]
  }

  tags = { Name = "default" }
}

# The provider gives it tags with the second apply alone, on AWS as well.
resource "aws_default_vpc_dhcp_options" "this" {}

# A VPC.

resource "aws_vpc" "main" {
  cidr_block                           = "10.0.0.0/16"
  instance_tenancy                     = "default"
  enable_dns_support                   = true
  enable_dns_hostnames                 = true
  enable_network_address_usage_metrics = false
  tags                                 = { Name = "main", "with space" = "a b" }
}

resource "aws_vpc" "bare" {
  cidr_block           = "10.9.0.0/24"
  enable_dns_support   = false
  enable_dns_hostnames = false
}

resource "aws_vpc_ipv4_cidr_block_association" "second" {
  vpc_id     = aws_vpc.main.id
  cidr_block = "10.1.0.0/16"
}

resource "aws_vpc_dhcp_options" "main" {
  domain_name         = data.aws_region.here.name == "us-east-1" ? "ec2.internal" : "${data.aws_region.here.name}.compute.internal"
  domain_name_servers = ["AmazonProvidedDNS"]
  tags                = { Name = "main" }
  # The provider finds the default ones by these very values, and wants to find one set.
  depends_on = [aws_default_vpc_dhcp_options.this]
}

# No aws_vpc_dhcp_options_association: its end would leave a VPC without options, which is not served.

resource "aws_subnet" "a" {
  vpc_id                                         = aws_vpc.main.id
  cidr_block                                     = "10.0.0.0/24"
  availability_zone                              = data.aws_availability_zones.all.names[0]
  map_public_ip_on_launch                        = true
  assign_ipv6_address_on_creation                = false
  enable_dns64                                   = false
  enable_resource_name_dns_a_record_on_launch    = false
  enable_resource_name_dns_aaaa_record_on_launch = false
  ipv6_native                                    = false
  private_dns_hostname_type_on_launch            = "ip-name"
  tags                                           = { Name = "a" }
}

resource "aws_subnet" "b" {
  vpc_id               = aws_vpc.main.id
  cidr_block           = "10.1.0.0/24"
  availability_zone_id = data.aws_availability_zones.all.zone_ids[1]
  depends_on           = [aws_vpc_ipv4_cidr_block_association.second]
}

resource "aws_internet_gateway" "main" {
  vpc_id = aws_vpc.main.id
  tags   = { Name = "main" }
}

resource "aws_internet_gateway" "apart" {}

resource "aws_internet_gateway_attachment" "apart" {
  internet_gateway_id = aws_internet_gateway.apart.id
  vpc_id              = aws_vpc.bare.id
}

# Addresses.

resource "aws_eip" "plain" {}

resource "aws_eip" "nat" {
  domain     = "vpc"
  tags       = { Name = "nat" }
  depends_on = [aws_internet_gateway.main]
}

resource "aws_eip" "interface" {
  domain                    = "vpc"
  network_interface         = aws_network_interface.main.id
  associate_with_private_ip = "10.0.0.21"
  depends_on                = [aws_internet_gateway.main]
}

resource "aws_eip_association" "plain" {
  allocation_id        = aws_eip.plain.id
  network_interface_id = aws_network_interface.main.id
  private_ip_address   = "10.0.0.20"
  depends_on           = [aws_internet_gateway.main]
}

resource "aws_nat_gateway" "public" {
  allocation_id     = aws_eip.nat.id
  subnet_id         = aws_subnet.a.id
  connectivity_type = "public"
  private_ip        = "10.0.0.30"
  tags              = { Name = "public" }
  depends_on        = [aws_internet_gateway.main]
}

resource "aws_nat_gateway" "private" {
  connectivity_type = "private"
  subnet_id         = aws_subnet.b.id
}

# Routes.

resource "aws_route_table" "inline" {
  vpc_id = aws_vpc.main.id

  route {
    cidr_block     = "0.0.0.0/0"
    nat_gateway_id = aws_nat_gateway.public.id
  }

  route {
    destination_prefix_list_id = aws_ec2_managed_prefix_list.inline.id
    network_interface_id       = aws_network_interface.main.id
  }

  tags = { Name = "inline" }
}

resource "aws_route_table" "apart" {
  vpc_id = aws_vpc.main.id
}

resource "aws_route" "internet" {
  route_table_id         = aws_route_table.apart.id
  destination_cidr_block = "0.0.0.0/0"
  gateway_id             = aws_internet_gateway.main.id
}

resource "aws_route" "nat" {
  route_table_id         = aws_route_table.apart.id
  destination_cidr_block = "192.0.2.0/24"
  nat_gateway_id         = aws_nat_gateway.private.id
}

resource "aws_route" "interface" {
  route_table_id         = aws_route_table.apart.id
  destination_cidr_block = "198.51.100.0/24"
  network_interface_id   = aws_network_interface.main.id
}

resource "aws_route" "list" {
  route_table_id             = aws_route_table.apart.id
  destination_prefix_list_id = aws_ec2_managed_prefix_list.apart.id
  gateway_id                 = aws_internet_gateway.main.id
}

resource "aws_route_table_association" "b" {
  subnet_id      = aws_subnet.b.id
  route_table_id = aws_route_table.apart.id
}

resource "aws_main_route_table_association" "bare" {
  vpc_id         = aws_vpc.bare.id
  route_table_id = aws_route_table.bare.id
}

resource "aws_route_table" "bare" {
  vpc_id = aws_vpc.bare.id
}

# Network ACLs.

resource "aws_network_acl" "inline" {
  vpc_id     = aws_vpc.main.id
  subnet_ids = [aws_subnet.a.id]

  ingress {
    rule_no    = 100
    protocol   = "tcp"
    action     = "allow"
    cidr_block = "10.0.0.0/8"
    from_port  = 80
    to_port    = 443
  }

  ingress {
    rule_no    = 110
    protocol   = "1"
    action     = "ALLOW"
    cidr_block = "0.0.0.0/0"
    from_port  = 0
    to_port    = 0
    icmp_type  = -1
    icmp_code  = -1
  }

  ingress {
    rule_no         = 120
    protocol        = "tcp"
    action          = "deny"
    ipv6_cidr_block = "2001:db8::/32"
    from_port       = 22
    to_port         = 22
  }

  egress {
    rule_no    = 100
    protocol   = "-1"
    action     = "allow"
    cidr_block = "0.0.0.0/0"
    from_port  = 0
    to_port    = 0
  }

  egress {
    rule_no         = 101
    protocol        = "all"
    action          = "allow"
    ipv6_cidr_block = "::/0"
    from_port       = 0
    to_port         = 0
  }

  tags = { Name = "inline" }
}

resource "aws_network_acl" "apart" {
  vpc_id = aws_vpc.main.id
}

locals {
  entries = {
    "tcp"       = { number = 100, protocol = "tcp", from = 1024, to = 65535 }
    "udp"       = { number = 101, protocol = "17", from = 53, to = 53 }
    "everyport" = { number = 102, protocol = "6", from = 0, to = 65535 }
    "all"       = { number = 103, protocol = "-1" }
    "esp"       = { number = 104, protocol = "50" }
    "name"      = { number = 105, protocol = "gre" }
  }
}

resource "aws_network_acl_rule" "each" {
  for_each       = local.entries
  network_acl_id = aws_network_acl.apart.id
  rule_number    = each.value.number
  protocol       = each.value.protocol
  rule_action    = "allow"
  cidr_block     = "0.0.0.0/0"
  from_port      = try(each.value.from, null)
  to_port        = try(each.value.to, null)
}

resource "aws_network_acl_rule" "ping" {
  network_acl_id = aws_network_acl.apart.id
  rule_number    = 200
  egress         = true
  protocol       = "icmp"
  rule_action    = "deny"
  cidr_block     = "10.0.0.0/8"
  icmp_type      = 8
  icmp_code      = 0
}

resource "aws_network_acl_rule" "v6" {
  network_acl_id  = aws_network_acl.apart.id
  rule_number     = 201
  protocol        = "tcp"
  rule_action     = "allow"
  ipv6_cidr_block = "2001:db8::/32"
  from_port       = 443
  to_port         = 443
}

resource "aws_network_acl_rule" "ping6" {
  network_acl_id  = aws_network_acl.apart.id
  rule_number     = 202
  protocol        = "58"
  rule_action     = "allow"
  ipv6_cidr_block = "::/0"
  icmp_type       = -1
  icmp_code       = -1
}

resource "aws_network_acl_association" "b" {
  network_acl_id = aws_network_acl.apart.id
  subnet_id      = aws_subnet.b.id
}

# Prefix lists.

resource "aws_ec2_managed_prefix_list" "inline" {
  name           = "inline"
  address_family = "IPv4"
  max_entries    = 5

  entry {
    cidr        = "172.16.0.0/16"
    description = "one"
  }

  entry {
    cidr = "172.17.0.0/16"
  }

  tags = { Name = "inline" }
}

resource "aws_ec2_managed_prefix_list" "apart" {
  name           = "apart"
  address_family = "IPv4"
  max_entries    = 2
}

resource "aws_ec2_managed_prefix_list_entry" "apart" {
  cidr           = "172.18.0.0/16"
  description    = "two"
  prefix_list_id = aws_ec2_managed_prefix_list.apart.id
}

resource "aws_ec2_managed_prefix_list" "v6" {
  name           = "v6"
  address_family = "IPv6"
  max_entries    = 1

  entry {
    cidr = "2001:db8::/32"
  }
}

data "aws_ec2_managed_prefix_list" "cloudfront" {
  name = "com.amazonaws.global.cloudfront.origin-facing"
}

# Security groups, and the three kinds of their rules.

resource "aws_security_group" "inline" {
  name                   = "inline"
  description            = "of its own"
  vpc_id                 = aws_vpc.main.id
  revoke_rules_on_delete = true

  ingress {
    description      = "web"
    from_port        = 80
    to_port          = 80
    protocol         = "tcp"
    cidr_blocks      = ["10.0.0.0/8", "192.168.0.0/16"]
    ipv6_cidr_blocks = ["::/0"]
    prefix_list_ids  = [aws_ec2_managed_prefix_list.inline.id]
    security_groups  = [aws_security_group.bare.id]
    self             = true
  }

  ingress {
    from_port   = -1
    to_port     = -1
    protocol    = "icmp"
    cidr_blocks = ["0.0.0.0/0"]
  }

  ingress {
    from_port        = 128
    to_port          = 0
    protocol         = "icmpv6"
    ipv6_cidr_blocks = ["::/0"]
  }

  ingress {
    from_port   = 0
    to_port     = 0
    protocol    = "50"
    cidr_blocks = ["10.0.0.0/8"]
  }

  ingress {
    from_port   = 0
    to_port     = 65535
    protocol    = "17"
    cidr_blocks = ["10.0.0.0/8"]
  }

  egress {
    from_port        = 0
    to_port          = 0
    protocol         = "-1"
    cidr_blocks      = ["0.0.0.0/0"]
    ipv6_cidr_blocks = ["::/0"]
  }

  tags = { Name = "inline" }
}

resource "aws_security_group" "bare" {
  name_prefix = "bare-"
  vpc_id      = aws_vpc.main.id
}

locals {
  rules = {
    "tcp"      = { protocol = "tcp", from = 22, to = 22 }
    "number"   = { protocol = "6", from = 23, to = 24 }
    "everyone" = { protocol = "tcp", from = 0, to = 65535 }
    "udp"      = { protocol = "udp", from = 53, to = 53 }
    "all"      = { protocol = "-1", from = 0, to = 0 }
    "named"    = { protocol = "all", from = 0, to = 65535, block = "10.3.0.0/16" }
    "icmp"     = { protocol = "icmp", from = 8, to = 0 }
    "anyicmp"  = { protocol = "1", from = -1, to = -1 }
    "esp"      = { protocol = "50", from = 0, to = 0 }
    "ah"       = { protocol = "51", from = -1, to = -1 }
    "gre"      = { protocol = "47", from = 0, to = 65535 }
  }
}

resource "aws_security_group" "rules" {
  name   = "rules"
  vpc_id = aws_vpc.main.id
}

resource "aws_security_group_rule" "each" {
  for_each          = local.rules
  security_group_id = aws_security_group.rules.id
  type              = "ingress"
  protocol          = each.value.protocol
  from_port         = each.value.from
  to_port           = each.value.to
  cidr_blocks       = [try(each.value.block, "10.2.0.0/16")]
  description       = each.key
}

resource "aws_security_group_rule" "self" {
  security_group_id = aws_security_group.rules.id
  type              = "egress"
  protocol          = "tcp"
  from_port         = 1
  to_port           = 2
  self              = true
}

resource "aws_security_group_rule" "group" {
  security_group_id        = aws_security_group.rules.id
  type                     = "egress"
  protocol                 = "tcp"
  from_port                = 1
  to_port                  = 2
  source_security_group_id = aws_security_group.bare.id
}

resource "aws_security_group_rule" "list" {
  security_group_id = aws_security_group.rules.id
  type              = "egress"
  protocol          = "tcp"
  from_port         = 443
  to_port           = 443
  prefix_list_ids   = [aws_ec2_managed_prefix_list.apart.id]
}

resource "aws_security_group_rule" "v6" {
  security_group_id = aws_security_group.rules.id
  type              = "ingress"
  protocol          = "icmpv6"
  from_port         = -1
  to_port           = -1
  ipv6_cidr_blocks  = ["2001:db8::/32"]
}

resource "aws_security_group" "modern" {
  name   = "modern"
  vpc_id = aws_vpc.main.id
}

locals {
  modern = {
    "tcp"     = { ip_protocol = "tcp", from_port = 22, to_port = 22 }
    "number"  = { ip_protocol = "6", from_port = 23, to_port = 24 }
    "every"   = { ip_protocol = "tcp", from_port = 0, to_port = 65535 }
    "udp"     = { ip_protocol = "udp", from_port = 53, to_port = 53 }
    "all"     = { ip_protocol = "-1" }
    "icmp"    = { ip_protocol = "icmp", from_port = 8, to_port = 0 }
    "anyicmp" = { ip_protocol = "icmp", from_port = -1, to_port = -1, block = "10.3.0.0/16" }
    "esp"     = { ip_protocol = "50" }
  }
}

resource "aws_vpc_security_group_ingress_rule" "each" {
  for_each          = local.modern
  security_group_id = aws_security_group.modern.id
  ip_protocol       = each.value.ip_protocol
  from_port         = try(each.value.from_port, null)
  to_port           = try(each.value.to_port, null)
  cidr_ipv4         = try(each.value.block, "10.2.0.0/16")
  description       = each.key
  tags              = { Name = each.key }
}

resource "aws_vpc_security_group_egress_rule" "v6" {
  security_group_id = aws_security_group.modern.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv6         = "2001:db8::/32"
}

resource "aws_vpc_security_group_egress_rule" "ping6" {
  security_group_id = aws_security_group.modern.id
  ip_protocol       = "icmpv6"
  from_port         = -1
  to_port           = -1
  cidr_ipv6         = "::/0"
}

resource "aws_vpc_security_group_egress_rule" "group" {
  security_group_id            = aws_security_group.modern.id
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
  referenced_security_group_id = aws_security_group.bare.id
}

resource "aws_vpc_security_group_egress_rule" "list" {
  security_group_id = aws_security_group.modern.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  prefix_list_id    = aws_ec2_managed_prefix_list.inline.id
}

# Interfaces.

resource "aws_network_interface" "main" {
  subnet_id         = aws_subnet.a.id
  description       = "of its own"
  private_ips       = ["10.0.0.20", "10.0.0.21"]
  security_groups   = [aws_security_group.bare.id]
  source_dest_check = false
  tags              = { Name = "main" }
}

resource "aws_network_interface" "count" {
  subnet_id         = aws_subnet.b.id
  private_ips_count = 2
}

resource "aws_network_interface" "list" {
  subnet_id               = aws_subnet.b.id
  private_ip_list_enabled = true
  private_ip_list         = ["10.1.0.50", "10.1.0.40"]
}

resource "aws_network_interface_sg_attachment" "count" {
  security_group_id    = aws_security_group.modern.id
  network_interface_id = aws_network_interface.count.id
}
