# Something of services in each protocol, none of which cove serves.

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
  max_retries             = 1
  s3_use_path_style       = true
}

resource "aws_dynamodb_table" "json_1_0" {
  name         = "table"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }
}

resource "aws_sqs_queue" "json_of_a_former_query_service" {
  name = "queue"
}

resource "aws_sns_topic" "query" {
  name = "topic"
}

resource "aws_iam_policy" "query" {
  name   = "policy"
  policy = jsonencode({ Version = "2012-10-17", Statement = [] })
}

resource "aws_efs_file_system" "rest_json" {
  creation_token = "files"
}

resource "aws_lambda_layer_version" "rest_json" {
  layer_name = "layer"
  s3_bucket  = "bucket"
  s3_key     = "key"
}

resource "aws_resourcegroups_group" "rest_json" {
  name = "group"

  resource_query {
    query = jsonencode({ ResourceTypeFilters = ["AWS::AllSupported"], TagFilters = [] })
  }
}

resource "aws_vpclattice_service_network" "rest_json" {
  name = "network"
}

resource "aws_route53_zone" "rest_xml" {
  name = "example.com"
}

resource "aws_s3_bucket" "s3" {
  bucket = "bucket"
}
