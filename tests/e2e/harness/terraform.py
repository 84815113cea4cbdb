"""Terraform with the AWS provider, where the machine has both: nothing is downloaded."""
import glob
import os
import pathlib
import shutil
import subprocess

# Where mirrors of providers are kept: Terraform's own places, and what people make beside them.
MIRRORS = ["~/.terraform.d/plugins", "/usr/local/share/terraform/plugins", "/usr/share/terraform/plugins", "/opt/*"]
PROVIDER = "registry.terraform.io/hashicorp/aws"
GET_PROVIDER = f"terraform -chdir=tests/e2e/terraform/instances providers mirror {MIRRORS[1]}"


def mirror():
    """The directory that holds the AWS provider in Terraform's layout, or None."""
    for pattern in MIRRORS:
        for root in sorted(glob.glob(os.path.expanduser(pattern))):
            kept = pathlib.Path(root) / PROVIDER
            # As unpacked there, and as `terraform providers mirror` writes it.
            if list(kept.glob("*/linux_*/terraform-provider-aws*")) or list(kept.glob("terraform-provider-aws_*_linux_*.zip")):
                return root
    return None


def missing():
    """Why Terraform cannot be used here and what would help, or None."""
    if not shutil.which("terraform"):
        return "terraform is not installed (HashiCorp's package or release, in PATH; and its AWS provider)"
    if not mirror():
        return f"no mirror on this machine holds Terraform's AWS provider ({GET_PROVIDER})"
    return None


class Terraform:
    """A configuration's working copy, applied to a cove."""

    def __init__(self, cove, source, home, **variables):
        self.cove = cove
        self.directory = pathlib.Path(home) / pathlib.Path(source).name
        shutil.copytree(source, self.directory)
        lib = pathlib.Path(source).parent / "lib.sh"
        if lib.exists():
            shutil.copy(lib, home)
        rc = pathlib.Path(home) / "terraformrc"
        rc.write_text(f'provider_installation {{\n  filesystem_mirror {{\n    path = "{mirror()}"\n  }}\n}}\n')
        self.environment = {
            **cove.environment,
            "TF_CLI_CONFIG_FILE": str(rc),
            "TF_IN_AUTOMATION": "1",
            "CHECKPOINT_DISABLE": "1",
            **{f"TF_VAR_{name}": value for name, value in variables.items()},
        }

    def run(self, *words, ok=(0,), timeout=300):
        result = subprocess.run(
            ["terraform", *words],
            cwd=self.directory,
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=timeout,
            stdin=subprocess.DEVNULL,
        )
        assert result.returncode in ok, f"terraform {words}\n{result.stdout}\n{result.stderr}"
        return result

    def apply(self):
        self.run("init", "-no-color", "-input=false")
        self.run("apply", "-no-color", "-input=false", "-auto-approve")

    def plan_is_empty(self):
        """Whether Terraform finds everything as it left it."""
        result = self.run("plan", "-no-color", "-input=false", "-detailed-exitcode", ok=(0, 2))
        assert result.returncode == 0, result.stdout

    def destroy(self):
        self.run("destroy", "-no-color", "-input=false", "-auto-approve")
