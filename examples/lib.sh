# What the walk-throughs share: each shows a command before it runs it, and stops when something is
# not as the text beside it says.
set -euo pipefail
export AWS_PAGER=""

say() { printf '\n# %s\n' "$*"; }

# Shows a command on standard error, and runs it.
show() {
    printf '$ %s\n' "$*" >&2
    "$@"
}

# Fails unless the first word is the second: what was seen, what should be, what it is about.
expect() {
    if [ "$1" != "$2" ]; then
        printf 'expected %s of %s, and saw %s\n' "$2" "$3" "$1" >&2
        exit 1
    fi
}

# A command that must be refused: shows AWS's words, and fails when they do not hold the text.
refused() {
    local text=$1 answer
    shift
    printf '$ %s\n' "$*" >&2
    if answer=$("$@" 2>&1); then
        printf 'this should have been refused: %s\n' "$*" >&2
        exit 1
    fi
    printf '%s\n' "$answer"
    case $answer in
        *"$text"*) ;;
        *) printf 'the refusal should say: %s\n' "$text" >&2; exit 1 ;;
    esac
}

# The HTTP status at an address, or `timeout`, or `refused`.
http_status() {
    local status code=0
    printf '$ curl http://%s/\n' "$1" >&2
    status=$(curl --silent --output /dev/null --write-out '%{http_code}' --connect-timeout 3 --max-time 5 "http://$1/") || code=$?
    case $code in
        0) echo "$status" ;;
        7) echo refused ;;
        28) echo timeout ;;
        *) echo "curl $code" ;;
    esac
}

# The same from inside the VPC, on a throw-away interface in a subnet: http_status_inside SUBNET HOST:PORT
http_status_inside() {
    printf '$ cove vpc exec --subnet %s -- curl http://%s/\n' "$1" "$2" >&2
    "${COVE:-cove}" vpc exec --subnet "$1" -- \
        curl --silent --output /dev/null --write-out '%{http_code}' --max-time 10 "http://$2/" || true
}

# Starts one task and prints its ARN: run_task FAMILY ARGUMENTS...
run_task() {
    local family=$1 answer
    shift
    answer=$(show aws ecs run-task --cluster "$cluster" --task-definition "$family" "$@" \
        --query '[tasks[0].taskArn, failures[0].reason]' --output text)
    set -- $answer
    if [ "$1" = None ]; then
        printf 'not placed: %s\n' "$2" >&2
        exit 1
    fi
    show aws ecs wait tasks-running --cluster "$cluster" --tasks "$1"
    echo "$1"
}

# Why a task cannot be placed, for each instance that was looked at.
failures() {
    local family=$1
    shift
    show aws ecs run-task --cluster "$cluster" --task-definition "$family" "$@" \
        --query 'failures[].reason' --output text
}

# A field of a task, by a JMESPath query.
task() {
    aws ecs describe-tasks --cluster "$cluster" --tasks "$1" --query "tasks[0].$2" --output text
}

stop_task() {
    show aws ecs stop-task --cluster "$cluster" --task "$1" --query task.desiredStatus --output text
    show aws ecs wait tasks-stopped --cluster "$cluster" --tasks "$1"
}

# The EC2 instance that a task was placed on.
instance_of() {
    aws ecs describe-container-instances --cluster "$cluster" \
        --container-instances "$(task "$1" containerInstanceArn)" \
        --query 'containerInstances[0].ec2InstanceId' --output text
}

# An address of an instance: PublicIpAddress or PrivateIpAddress.
address_of() {
    aws ec2 describe-instances --instance-ids "$1" --query "Reservations[0].Instances[0].$2" --output text
}

# The private address of a task that has an interface of its own, and the interface.
detail() {
    aws ecs describe-tasks --cluster "$cluster" --tasks "$1" \
        --query "tasks[0].attachments[0].details[?name=='$2'].value | [0]" --output text
}

# Waits until so many instances have registered with the cluster.
wait_for_hosts() {
    local left=60
    until [ "$(aws ecs list-container-instances --cluster "$cluster" --query 'length(containerInstanceArns)')" -ge "$1" ]; do
        if [ $((left--)) = 0 ]; then
            echo "the instances did not register with the cluster $cluster" >&2
            exit 1
        fi
        sleep 1
    done
}
