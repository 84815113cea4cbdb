"""What a machine lacks is told before cove is ready: all of it, each in a sentence that says what to do."""
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from harness.refusals import refused, said_by_attempt, within

HIDE_CGROUPS = "umount -R /sys/fs/cgroup"
HIDE_NFT = f"mount -t tmpfs none {Path(shutil.which('nft') or '/usr/sbin/nft').resolve().parent}"
CGROUPS_READ_ONLY = (
    "awk '$5 ~ \"^/sys/fs/cgroup\" { print $5 }' /proc/self/mountinfo |"
    " while read -r point; do mount -o remount,bind,ro $point || exit 1; done"
)
SETTINGS_READ_ONLY = "mount --bind /proc/sys /proc/sys && mount -o remount,bind,ro /proc/sys"


@pytest.mark.parametrize(
    "script, words",
    [
        (HIDE_CGROUPS, ["/sys/fs/cgroup", "mount -t cgroup2", "nsenter --net"]),
        (CGROUPS_READ_ONLY, ["/sys/fs/cgroup", "ProtectControlGroups"]),
        (SETTINGS_READ_ONLY, ["/proc/sys/net", "ProtectKernelTunables"]),
        (HIDE_NFT, ["nft", "install"]),
    ],
    ids=["no cgroups", "cgroups read-only", "settings read-only", "no nft"],
)
def test_what_is_missing_is_named(own_cove, script, words):
    said = refused(own_cove, prefix=within(script))
    for word in words:
        assert word in said


def test_what_ip_netns_exec_hides_is_named(own_cove):
    name = f"e2e-hides-{os.getpid()}"
    subprocess.run(["ip", "netns", "add", name], check=True)
    try:
        said = refused(own_cove, prefix=("ip", "netns", "exec", name))
    finally:
        subprocess.run(["ip", "netns", "delete", name], check=True)
    assert "/sys/fs/cgroup" in said and "nsenter --net" in said


def test_all_that_is_missing_is_named_at_once(own_cove):
    said = said_by_attempt(own_cove, prefix=within(f"{HIDE_CGROUPS} && {SETTINGS_READ_ONLY} && {HIDE_NFT}"))
    first, *rest = said.strip().splitlines()
    assert "3 things" in first, said
    for line, word in zip(rest, ["/sys/fs/cgroup", "nft", "/proc/sys/net"], strict=True):
        assert line.startswith("  - ") and word in line, said


def test_a_data_directory_that_cannot_carry_containers_is_named(own_cove):
    own_cove.data_dir.mkdir()
    layers = " ".join(str(own_cove.home / name) for name in ("lower", "upper", "work"))
    lower, upper, work = layers.split()
    stacked = f"mkdir {layers} && mount -t overlay none -o lowerdir={lower},upperdir={upper},workdir={work} {own_cove.data_dir}"
    said = refused(own_cove, prefix=within(stacked))
    assert str(own_cove.data_dir) in said and "--data-dir" in said


def test_a_right_that_is_missing_is_named(own_cove):
    said = refused(own_cove, prefix=("setpriv", "--bounding-set=-audit_write,-setfcap"))
    assert "without CAP_AUDIT_WRITE and CAP_SETFCAP" in said


def test_a_refused_start_leaves_nothing(own_cove):
    refused(own_cove, prefix=within(HIDE_NFT))
    own_cove.start()
    assert sorted(path.name for path in own_cove.data_dir.glob("*flight*")) == []
    assert own_cove.stop() == 0
    assert own_cove.leftovers() == []
