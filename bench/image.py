"""A small image as docker and cove both take it: busybox and a command that stays."""

import gzip
import hashlib
import io
import json
import tarfile

BUSYBOX = "/bin/busybox"


def layer():
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as tar:
        for name in ("bin", "etc", "proc", "sys", "dev", "tmp"):
            entry = tarfile.TarInfo(name)
            entry.type, entry.mode = tarfile.DIRTYPE, 0o755
            tar.addfile(entry)
        entry = tarfile.TarInfo("bin/busybox")
        with open(BUSYBOX, "rb") as f:
            data = f.read()
        entry.size, entry.mode = len(data), 0o755
        tar.addfile(entry, io.BytesIO(data))
        for name in ("sh", "sleep"):
            entry = tarfile.TarInfo(f"bin/{name}")
            entry.type, entry.linkname = tarfile.SYMTYPE, "busybox"
            tar.addfile(entry)
    return out.getvalue()


def digest(data):
    return "sha256:" + hashlib.sha256(data).hexdigest()


COMMAND = ["/bin/sleep", "100000"]


def config(plain):
    return json.dumps(
        {
            "architecture": "amd64",
            "os": "linux",
            "config": {"Cmd": COMMAND, "Env": ["PATH=/bin"]},
            "rootfs": {"type": "layers", "diff_ids": [digest(plain)]},
        }
    ).encode()


def oci_layout(directory):
    """Writes an OCI layout with the tag `latest`."""
    plain = layer()
    packed = gzip.compress(plain, 6, mtime=0)
    blobs = directory / "blobs" / "sha256"
    blobs.mkdir(parents=True)

    def put(data, media_type):
        (blobs / digest(data).split(":")[1]).write_bytes(data)
        return {"mediaType": media_type, "digest": digest(data), "size": len(data)}

    manifest = {
        "schemaVersion": 2,
        "mediaType": "application/vnd.oci.image.manifest.v1+json",
        "config": put(config(plain), "application/vnd.oci.image.config.v1+json"),
        "layers": [put(packed, "application/vnd.oci.image.layer.v1.tar+gzip")],
    }
    reference = put(json.dumps(manifest).encode(), manifest["mediaType"])
    reference["annotations"] = {"org.opencontainers.image.ref.name": "latest"}
    (directory / "index.json").write_text(json.dumps({"schemaVersion": 2, "manifests": [reference]}))
    (directory / "oci-layout").write_text('{"imageLayoutVersion": "1.0.0"}')


def docker_archive(path, name):
    """Writes what `docker load` reads."""
    plain = layer()
    settings = config(plain)
    image = digest(settings).split(":")[1]
    manifest = [{"Config": f"{image}.json", "RepoTags": [name], "Layers": ["layer.tar"]}]
    with tarfile.open(path, "w") as tar:
        for member, data in (
            (f"{image}.json", settings),
            ("layer.tar", plain),
            ("manifest.json", json.dumps(manifest).encode()),
        ):
            entry = tarfile.TarInfo(member)
            entry.size = len(data)
            tar.addfile(entry, io.BytesIO(data))
