"""What the models say of the services that cove serves: `models/SERVICE.json`."""
import functools
import json
import pathlib

MODELS = pathlib.Path(__file__).parents[3] / "models"


@functools.cache
def served():
    """The metadata of each service, by its name in botocore."""
    return {path.stem: json.loads(path.read_text())["metadata"] for path in sorted(MODELS.glob("*.json"))}


def signing_name(service):
    """What a service signs with; the services that cove does not serve sign with their own names here."""
    metadata = served().get(service, {"endpointPrefix": service})
    return metadata.get("signingName", metadata["endpointPrefix"])
