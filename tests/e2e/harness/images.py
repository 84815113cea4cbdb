"""Container images made from nothing but files, as OCI image layouts."""
import gzip
import hashlib
import io
import json
import pathlib
import shutil
import subprocess
import tarfile

ROOT = pathlib.Path(__file__).parents[3]

PASSWD = b"root:x:0:0:root:/root:/bin/sh\napp:x:1000:1000:app:/home/app:/bin/sh\n"
GROUP = b"root:x:0:\napp:x:1000:\nextra:x:2000:app\n"


class Layer:
    """One layer's files, in the order in which they are added."""

    def __init__(self):
        self._bytes = io.BytesIO()
        self._tar = tarfile.open(fileobj=self._bytes, mode="w", format=tarfile.PAX_FORMAT)

    def _add(self, path, kind, mode, content=b"", link="", uid=0, pax=None):
        info = tarfile.TarInfo(path)
        info.type, info.mode, info.linkname = kind, mode, link
        info.size, info.uid, info.gid = len(content), uid, uid
        info.pax_headers = pax or {}
        self._tar.addfile(info, io.BytesIO(content))
        return self

    def directory(self, path, mode=0o755, uid=0):
        return self._add(path, tarfile.DIRTYPE, mode, uid=uid)

    def file(self, path, content, mode=0o644, uid=0, pax=None):
        return self._add(path, tarfile.REGTYPE, mode, content, uid=uid, pax=pax)

    def symlink(self, path, target):
        return self._add(path, tarfile.SYMTYPE, 0o777, link=target)

    def hard_link(self, path, target):
        return self._add(path, tarfile.LNKTYPE, 0o644, link=target)

    def whiteout(self, path):
        directory, _, name = path.rpartition("/")
        return self.file(f"{directory}/.wh.{name}".lstrip("/"), b"")

    def opaque(self, path):
        return self.file(f"{path}/.wh..wh..opq", b"")

    def tar(self):
        self._tar.close()
        return self._bytes.getvalue()


def digest(content):
    return "sha256:" + hashlib.sha256(content).hexdigest()


def write_layout(directory, layers, config, tag="latest", architecture="amd64"):
    """An OCI image layout of `layers` with `config` (Entrypoint, Cmd, Env ...); returns the manifest's digest."""
    directory = pathlib.Path(directory)
    blobs = directory / "blobs" / "sha256"
    blobs.mkdir(parents=True)

    def put(content, media_type, **more):
        name = digest(content)
        (blobs / name.removeprefix("sha256:")).write_bytes(content)
        return {"mediaType": f"application/vnd.oci.image.{media_type}", "digest": name, "size": len(content), **more}

    tars = [layer.tar() for layer in layers]
    image = {
        "architecture": architecture,
        "os": "linux",
        "config": config,
        "rootfs": {"type": "layers", "diff_ids": [digest(tar) for tar in tars]},
    }
    manifest = {
        "schemaVersion": 2,
        "mediaType": "application/vnd.oci.image.manifest.v1+json",
        "config": put(json.dumps(image).encode(), "config.v1+json"),
        "layers": [put(gzip.compress(tar, 1, mtime=0), "layer.v1.tar+gzip") for tar in tars],
    }
    named = {"annotations": {"org.opencontainers.image.ref.name": tag}}
    top = put(json.dumps(manifest).encode(), "manifest.v1+json", **named)
    (directory / "index.json").write_text(json.dumps({"schemaVersion": 2, "manifests": [top]}))
    (directory / "oci-layout").write_text('{"imageLayoutVersion":"1.0.0"}')
    return top["digest"]


def busybox_layer():
    """A small userland: one static program under many names."""
    program = shutil.which("busybox")
    names = subprocess.run([program, "--list"], capture_output=True, text=True, check=True).stdout.split()
    layer = Layer().directory("bin").directory("etc").directory("tmp", 0o1777).directory("root", 0o700)
    layer.directory("home").directory("home/app", uid=1000).directory("www")
    layer.file("etc/passwd", PASSWD).file("etc/group", GROUP)
    layer.file("www/index.html", b"hello from busybox\n")
    layer.file("bin/busybox", pathlib.Path(program).read_bytes(), 0o755)
    for name in names:
        if name != "busybox":
            layer.symlink(f"bin/{name}", "busybox")
    return layer


def sample_layer(workspace):
    """The sample app of the repository as a static program."""
    program = pathlib.Path(workspace) / "sample-program"
    subprocess.run(
        ["rustc", "--edition", "2024", "--crate-name", "sample", "-O", "-C", "target-feature=+crt-static"]
        + ["-C", "strip=symbols", "-o", str(program), str(ROOT / "crates/sample/src/main.rs")],
        check=True,
        cwd=workspace,
    )
    return Layer().file("sample", program.read_bytes(), 0o755)


def push(cove, layout, repository, tag="latest"):
    """Makes the repository and pushes with skopeo, as a user would; gives the image's URI."""
    made = cove.ecr.create_repository(repositoryName=repository)["repository"]
    uri = f"{made['repositoryUri']}:{tag}"
    copy(cove, f"oci:{layout}:latest", f"docker://{uri}")
    return uri


def password(cove):
    return cove.aws("ecr", "get-login-password").strip()


def copy(cove, source, target):
    """`skopeo copy` to or from cove's registry."""
    words = ["skopeo", "copy", "--quiet", "--insecure-policy"]
    for side, place in (("src", source), ("dest", target)):
        if place.startswith("docker://"):
            words += [f"--{side}-tls-verify=false", f"--{side}-creds", f"AWS:{password(cove)}"]
    return cove.command(*words, source, target)
