# A quota raised by Terraform, and found by its name.

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

variable "vpcs" {
  type    = number
  default = 20
}

resource "aws_servicequotas_service_quota" "vpcs" {
  service_code = "vpc"
  quota_code   = "L-F678F1CE"
  value        = var.vpcs
}

data "aws_servicequotas_service" "vpc" {
  service_name = "Amazon Virtual Private Cloud (Amazon VPC)"
}

data "aws_servicequotas_service_quota" "by_name" {
  service_code = data.aws_servicequotas_service.vpc.service_code
  quota_name   = aws_servicequotas_service_quota.vpcs.quota_name
}

output "value" {
  value = data.aws_servicequotas_service_quota.by_name.value
}

output "default" {
  value = aws_servicequotas_service_quota.vpcs.default_value
}
