"""A plugin of the AWS CLI (version 1) that notes shape faults in the file COVE_SHAPE_FAULTS."""
import os

import botocore.session

from . import models, shapes

# By their names in the AWS CLI's events.
SERVICES = {metadata["serviceId"].lower().replace(" ", "-"): name for name, metadata in models.served().items()}


def awscli_initialize(events):
    known = {}

    def received(response_dict, event_name, **_):
        if response_dict is None:
            return
        _, service, operation = event_name.split(".")
        if service not in SERVICES:
            # What cove does not serve has no shape to fit.
            return
        if service not in known:
            known[service] = botocore.session.get_session().get_service_model(SERVICES[service])
        answer = shapes.Answer(response_dict["status_code"], dict(response_dict["headers"]), response_dict["body"])
        found = shapes.faults(known[service].operation_model(operation), answer)
        if found:
            with open(os.environ["COVE_SHAPE_FAULTS"], "a") as file:
                file.writelines(f"{line}\n" for line in found)

    events.register("response-received", received)
