# An alarm as a module for a service's deployments has it.

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

variable "threshold" {
  type    = number
  default = 1.5
}

resource "aws_cloudwatch_metric_alarm" "errors" {
  alarm_name          = "web-5xx"
  alarm_description   = "Too many errors"
  comparison_operator = "GreaterThanOrEqualToThreshold"
  evaluation_periods  = 2
  datapoints_to_alarm = 1
  metric_name         = "HTTPCode_Target_5XX_Count"
  namespace           = "AWS/ApplicationELB"
  period              = 60
  statistic           = "Sum"
  threshold           = var.threshold
  treat_missing_data  = "notBreaching"
  dimensions = {
    LoadBalancer = "app/web/0123456789abcdef"
  }
  tags = {
    Team      = "blue"
    Threshold = var.threshold
  }
}

resource "aws_cloudwatch_metric_alarm" "slow" {
  alarm_name                            = "web-slow"
  comparison_operator                   = "GreaterThanThreshold"
  evaluation_periods                    = 1
  metric_name                           = "Latency"
  namespace                             = "My/App"
  period                                = 300
  extended_statistic                    = "p99.9"
  evaluate_low_sample_count_percentiles = "ignore"
  threshold                             = 2
  unit                                  = "Seconds"
  actions_enabled                       = false
  alarm_actions                         = ["arn:aws:sns:ap-northeast-1:000000000000:pager"]
}
