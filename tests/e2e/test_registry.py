"""ECR and its registry, with the clients that people push with."""
import base64
import contextlib
import json
import os
import pathlib
import shutil
import signal
import subprocess
import tempfile
import urllib.error
import urllib.request

import pytest

from harness import images, tasks
from harness.images import Layer
from harness.waiting import wait_until


def make_repository(cove, name=None):
    return cove.ecr.create_repository(repositoryName=name or tasks.unique("repository"))["repository"]


def test_a_repository_is_made_described_and_deleted(cove):
    name = tasks.unique("team/app")
    made = make_repository(cove, name)
    assert made["repositoryArn"] == f"arn:aws:ecr:ap-northeast-1:000000000000:repository/{name}"
    assert made["registryId"] == "000000000000" and made["repositoryUri"].endswith(f"/{name}")
    assert made["imageTagMutability"] == "MUTABLE"
    (described,) = cove.ecr.describe_repositories(repositoryNames=[name])["repositories"]
    assert described == made
    with pytest.raises(cove.ecr.exceptions.RepositoryAlreadyExistsException, match=f"with name '{name}' already exists"):
        make_repository(cove, name)
    cove.ecr.delete_repository(repositoryName=name)
    with pytest.raises(cove.ecr.exceptions.RepositoryNotFoundException, match=f"with name '{name}' does not exist"):
        cove.ecr.describe_repositories(repositoryNames=[name])


def test_skopeo_pushes_and_pulls_the_very_same_image(cove, layouts, tmp_path):
    layout = layouts.busybox()
    made = make_repository(cove)
    uri = made["repositoryUri"]
    images.copy(cove, f"oci:{layout}:latest", f"docker://{uri}:v1")
    digest = json.loads((layout / "index.json").read_text())["manifests"][0]["digest"]
    listed = cove.ecr.list_images(repositoryName=made["repositoryName"])["imageIds"]
    assert listed == [{"imageDigest": digest, "imageTag": "v1"}]
    (image,) = cove.ecr.describe_images(repositoryName=made["repositoryName"])["imageDetails"]
    assert image["imageDigest"] == digest and image["imageTags"] == ["v1"] and image["imageSizeInBytes"] > 1000
    images.copy(cove, f"docker://{uri}@{digest}", f"oci:{tmp_path}/back:latest")
    back = {p.name: p.read_bytes() for p in (tmp_path / "back/blobs/sha256").iterdir()}
    assert back == {p.name: p.read_bytes() for p in (layout / "blobs/sha256").iterdir()}


def test_a_repository_with_images_is_not_deleted_by_accident(cove, layouts):
    made = make_repository(cove)
    name = made["repositoryName"]
    images.copy(cove, f"oci:{layouts.busybox()}:latest", f"docker://{made['repositoryUri']}:v1")
    with pytest.raises(cove.ecr.exceptions.RepositoryNotEmptyException):
        cove.ecr.delete_repository(repositoryName=name)
    cove.ecr.delete_repository(repositoryName=name, force=True)


def test_a_push_needs_its_repository(cove, layouts):
    host = make_repository(cove)["repositoryUri"].partition("/")[0]
    words = ["skopeo", "copy", "--insecure-policy", "--dest-tls-verify=false"]
    login = ["--dest-creds", f"AWS:{images.password(cove)}"]
    place = [f"oci:{layouts.busybox()}:latest", f"docker://{host}/never-made:v1"]
    refused = cove.command(*words, *login, *place, check=False)
    assert refused.returncode != 0 and "never-made" in refused.stderr


def test_the_login_of_the_command_line_works_for_skopeo(cove):
    host = make_repository(cove)["repositoryUri"].partition("/")[0]
    login = ["skopeo", "login", "--tls-verify=false", "--username", "AWS", "--password-stdin", host]
    cove.command(*login, input=images.password(cove))
    wrong = cove.command(*login, input="nonsense", check=False)
    assert wrong.returncode != 0


def test_an_authorization_token_names_the_registry(cove):
    (data,) = cove.ecr.get_authorization_token()["authorizationData"]
    assert base64.b64decode(data["authorizationToken"]).startswith(b"AWS:")
    assert data["proxyEndpoint"].startswith("http")


def http(cove, method, path, body=b"", authorized=True, **headers):
    if authorized:
        token = base64.b64encode(f"AWS:{images.password(cove)}".encode()).decode()
        headers["Authorization"] = f"Basic {token}"
    request = urllib.request.Request(cove.url + path, data=body or None, method=method, headers=headers)
    try:
        with urllib.request.urlopen(request, timeout=10) as response:
            return response.status, response.headers, response.read()
    except urllib.error.HTTPError as error:
        return error.code, error.headers, error.read()


def test_the_registry_asks_who_it_is(cove):
    status, headers, _ = http(cove, "GET", "/v2/", authorized=False)
    assert status == 401 and headers["WWW-Authenticate"].startswith("Basic ")
    assert http(cove, "GET", "/v2/")[0] == 200


def test_a_blob_that_is_not_what_it_says_is_refused(cove):
    name = make_repository(cove)["repositoryName"]
    wrong = images.digest(b"something else")
    _, headers, _ = http(cove, "POST", f"/v2/{name}/blobs/uploads/")
    place = headers["Location"].removeprefix(cove.url)
    sign = "&" if "?" in place else "?"
    status, _, body = http(
        cove, "PUT", f"{place}{sign}digest={wrong}", b"content", **{"Content-Type": "application/octet-stream"}
    )
    assert status == 400 and b"DIGEST_INVALID" in body
    assert http(cove, "HEAD", f"/v2/{name}/blobs/{wrong}")[0] == 404


def test_a_manifest_without_its_blobs_is_refused(cove):
    name = make_repository(cove)["repositoryName"]
    media = "application/vnd.oci.image.manifest.v1+json"
    blob = {"mediaType": "application/vnd.oci.image.config.v1+json", "digest": images.digest(b"x"), "size": 1}
    manifest = json.dumps({"schemaVersion": 2, "mediaType": media, "config": blob, "layers": []}).encode()
    status, _, _ = http(cove, "PUT", f"/v2/{name}/manifests/v1", manifest, **{"Content-Type": media})
    assert 400 <= status < 500
    assert http(cove, "GET", f"/v2/{name}/manifests/v1")[0] == 404
    assert cove.ecr.list_images(repositoryName=name)["imageIds"] == []


def test_paths_cannot_climb(cove):
    for path in ["/v2/../../etc/passwd", "/v2/a/blobs/../../../x", "/v2/a/blobs/sha256:..%2f..%2f", "/v2/%2e%2e/manifests/x"]:
        assert 400 <= http(cove, "GET", path)[0] < 500, path


def run_image(cove, network, layout, script):
    """What a line of shell prints in an image."""
    uri = images.push(cove, layout, tasks.unique("layers"))
    group = tasks.unique("/layers")
    definition = tasks.shell(uri, script, logConfiguration=tasks.awslogs(group))
    task = tasks.run_to_end(cove, network, definition)
    return task, tasks.messages(cove, group, task["taskArn"])


def test_layers_are_stacked_as_they_say(cove, network, tmp_path):
    base = images.busybox_layer()
    lower = Layer().directory("data").file("data/kept", b"kept").file("data/gone", b"gone").file("data/changed", b"old")
    lower.directory("hidden").file("hidden/old", b"old").file("data/original", b"shared").hard_link("data/link", "data/original")
    upper = Layer().whiteout("data/gone").file("data/changed", b"new").opaque("hidden").file("hidden/new", b"new")
    upper.file("data/setuid", b"", 0o4755).file(
        "data/attr", b"x", pax={"SCHILY.xattr.user.colour": "blue"}
    ).directory("data/mine", 0o700, uid=1000)
    images.write_layout(tmp_path / "image", [base, lower, upper], {"Env": ["PATH=/bin"]})
    script = (
        "cd /data; ls; cat changed; echo; ls /hidden; stat -c %h original link; stat -c %a setuid; stat -c %u mine;"
        "test original -ef link && echo one file"
    )
    task, lines = run_image(cove, network, tmp_path / "image", script)
    assert task["stopCode"] == "EssentialContainerExited", task["stoppedReason"]
    assert lines[:7] == ["attr", "changed", "kept", "link", "mine", "original", "setuid"]
    assert lines[7:14] == ["new", "new", "2", "2", "4755", "1000", "one file"]


ESCAPED = f"cove-e2e-escaped-{os.getpid()}"


@pytest.mark.parametrize(
    "hostile",
    [
        lambda layer: layer.file(f"../../../../tmp/{ESCAPED}", b"x"),
        lambda layer: layer.file(f"/tmp/../../../../tmp/{ESCAPED}", b"x"),
        lambda layer: layer.symlink("out", "/tmp").file(f"out/{ESCAPED}", b"x"),
        lambda layer: layer.symlink("out", "../../../../../../tmp").file(f"out/{ESCAPED}", b"x"),
        lambda layer: layer.hard_link("shadow", "../../../../../../etc/hostname").file("shadow", b"x"),
        lambda layer: layer.symlink("etc", "/etc").whiteout("etc/hostname"),
    ],
    ids=["dots", "absolute-dots", "link-out", "relative-link-out", "hard-link-out", "whiteout-out"],
)
def test_a_hostile_archive_writes_nowhere_else(cove, network, tmp_path, hostile):
    escaped, hostname = pathlib.Path("/tmp") / ESCAPED, pathlib.Path("/etc/hostname")
    before = hostname.read_bytes()
    layers = [images.busybox_layer(), hostile(Layer())]
    images.write_layout(tmp_path / "image", layers, {"Env": ["PATH=/bin"]})
    try:
        run_image(cove, network, tmp_path / "image", "true")
        assert not escaped.exists() and hostname.read_bytes() == before
    finally:
        escaped.unlink(missing_ok=True)


@contextlib.contextmanager
def docker(cove):
    """A Docker daemon in this network, for one push; without bridge, rules or running containers."""
    if not (shutil.which("dockerd") and shutil.which("docker")):
        pytest.skip("dockerd is not installed (Debian's package docker.io)")
    home = pathlib.Path(tempfile.mkdtemp(prefix="cove-e2e-docker-"))
    socket = f"unix://{home}/docker.sock"
    with open(home / "log", "wb") as log:
        daemon = subprocess.Popen(
            ["dockerd", "--host", socket, "--data-root", home / "data", "--exec-root", home / "exec"]
            + ["--pidfile", home / "pid", "--bridge=none", "--iptables=false", "--ip6tables=false", "--ip-forward=false"],
            stdout=log,
            stderr=log,
            env=cove.bare_environment(),
        )

    def run(*words, check=True, **options):
        return cove.command("docker", "--config", str(home / "config"), "--host", socket, *words, check=check, **options)

    try:
        wait_until("dockerd", lambda: daemon.poll() is not None or run("version", check=False).returncode == 0)
        assert daemon.poll() is None, (home / "log").read_text()[-3000:]
        yield run
    finally:
        if daemon.poll() is None:
            daemon.send_signal(signal.SIGTERM)
            daemon.wait(30)
        for mount in reversed([m for m in pathlib.Path("/proc/self/mounts").read_text().split() if m.startswith(str(home))]):
            subprocess.run(["umount", mount], check=False)
        shutil.rmtree(home, ignore_errors=True)


def test_docker_pushes_and_pulls(cove, layouts, network, tmp_path):
    made = make_repository(cove)
    uri = f"{made['repositoryUri']}:docker"
    with docker(cove) as run:
        cove.command("skopeo", "copy", "--insecure-policy", "--quiet", f"oci:{layouts.busybox()}:latest", f"docker-archive:{tmp_path}/image.tar:{uri}")
        run("load", "--input", f"{tmp_path}/image.tar")
        host = uri.partition("/")[0]
        run("login", "--username", "AWS", "--password-stdin", host, input=images.password(cove))
        run("push", uri)
        run("rmi", uri)
        run("pull", uri)
    listed = cove.ecr.list_images(repositoryName=made["repositoryName"])["imageIds"]
    assert [i["imageTag"] for i in listed] == ["docker"]
    task = tasks.run_to_end(cove, network, tasks.shell(uri, "exit 9"))
    assert tasks.container(task).get("exitCode") == 9, task["stoppedReason"]


def test_the_image_of_a_digest_or_of_awss_name_runs_too(cove, network, busybox):
    host, _, rest = busybox.partition("/")
    name = rest.partition(":")[0]
    (image,) = cove.ecr.describe_images(repositoryName=name)["imageDetails"]
    awss = f"000000000000.dkr.ecr.ap-northeast-1.amazonaws.com/{rest}"
    for uri in (f"{host}/{name}@{image['imageDigest']}", awss):
        task = tasks.run_to_end(cove, network, tasks.shell(uri, "exit 4"))
        assert tasks.container(task).get("exitCode") == 4, task["stoppedReason"]
        assert tasks.container(task)["imageDigest"] == image["imageDigest"]
