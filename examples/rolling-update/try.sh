#!/usr/bin/env bash
# Deploys a good revision of a service and then one that cannot start, and watches. `terraform apply` comes first.
cd "$(dirname "$0")"
. ../lib.sh

cluster=${CLUSTER:-$(terraform output -raw cluster)}
image=${IMAGE:-$(terraform output -raw image)}
looked=0

# A field of the service, by a JMESPath query.
service() {
    aws ecs describe-services --cluster "$cluster" --services web --query "services[0].$1" --output text
}

# Registers a revision that runs an image, and prints its ARN.
register() {
    aws ecs register-task-definition --family rolling-update --requires-compatibilities FARGATE \
        --network-mode awsvpc --cpu 256 --memory 512 \
        --execution-role-arn "arn:aws:iam::$(aws sts get-caller-identity --query Account --output text):role/ecsTaskExecutionRole" \
        --container-definitions "name=app,image=$1,portMappings=[{containerPort=80}],environment=[{name=RELEASE,value=$2}]" \
        --query taskDefinition.taskDefinitionArn --output text
}

# Makes the service run a revision, and prints the new deployment's id.
deploy() {
    show aws ecs update-service --cluster "$cluster" --service web --task-definition "$1" \
        --query 'service.deployments[0].id' --output text
}

# Looks at the service until its only deployment is COMPLETED. At no look may fewer than two tasks run.
watch() {
    local left=200 seen='' now
    while :; do
        read -r running pending deployments state now < <(aws ecs describe-services --cluster "$cluster" --services web \
            --query 'services[0].[runningCount,pendingCount,length(deployments),deployments[0].rolloutState,join(`,`,deployments[].join(`:`,[status,to_string(runningCount)]))]' \
            --output text)
        looked=$((looked + 1))
        [ "$now" = "$seen" ] || printf '  running %s, pending %s: %s\n' "$running" "$pending" "$now" >&2
        seen=$now
        if [ "$running" -lt 2 ] || [ $((running + pending)) -gt 4 ]; then
            echo "running $running and pending $pending: the service should keep 2 to 4 tasks" >&2
            exit 1
        fi
        [ "$deployments $state" != "1 COMPLETED" ] || return 0
        if [ $((left--)) = 0 ]; then
            echo "the deployment is not completed" >&2
            exit 1
        fi
        sleep 0.5
    done
}

# The public addresses of the service's tasks.
addresses() {
    local arns interfaces
    arns=$(aws ecs list-tasks --cluster "$cluster" --service-name web --query 'taskArns' --output text)
    interfaces=$(aws ecs describe-tasks --cluster "$cluster" --tasks $arns \
        --query "tasks[].attachments[0].details[?name=='networkInterfaceId'].value[]" --output text)
    aws ec2 describe-network-interfaces --network-interface-ids $interfaces \
        --query 'NetworkInterfaces[].Association.PublicIp' --output text
}

say "Two tasks run, one in each zone, and the first deployment is done."
watch
show service 'deployments[0].[status,rolloutState,rolloutStateReason]'
for address in $(addresses); do
    expect "$(http_status "$address")" 200 "a task of the service"
done

say "Another number of tasks is no deployment."
first=$(service 'deployments[0].id')
show aws ecs update-service --cluster "$cluster" --service web --desired-count 3 \
    --query 'service.deployments[0].[id,desiredCount]' --output text
show aws ecs update-service --cluster "$cluster" --service web --desired-count 2 --query service.desiredCount --output text
expect "$(service 'deployments[0].id')" "$first" "the deployment"
watch

say "A new revision: new tasks start beside the old ones, which go when the new ones have run for 40 seconds."
good=$(register "$image" 2)
second=$(deploy "$good")
watch
expect "$(service 'deployments[0].id')" "$second" "the deployment"
expect "$(service taskDefinition)" "$good" "the service's task definition"

say "A revision that cannot start, because its image is nowhere. The service keeps what runs."
bad=$(register "${image%:*}:missing" 3)
third=$(deploy "$bad")
watch
say "The circuit breaker has counted three tasks that failed, and gone back to the revision before."
expect "$(service taskDefinition)" "$good" "the service's task definition"
if [ "$(service 'deployments[0].id')" = "$third" ]; then
    echo "the deployment should have been rolled back" >&2
    exit 1
fi
said=$(service 'events[].message')
for text in "(deployment $third) deployment failed: tasks failed to start." \
    "rolling back to deployment $second." "has reached a steady state."; do
    case $said in
        *"$text"*) echo "  $text" ;;
        *) printf 'the events should tell: %s\n%s\n' "$text" "$said" >&2; exit 1 ;;
    esac
done
for address in $(addresses); do
    expect "$(http_status "$address")" 200 "a task of the service"
done

say "At each of $looked looks two tasks or more were running."
say "Done. terraform destroy removes the rest."
