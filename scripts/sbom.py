"""Write beside the wheel what it is made of: an SBOM in CycloneDX's JSON, and the hashes of all files of the release.

The SBOM lists the packages that an installation brings, in the releases that the tests ran with (their hashes are in
requirements/runtime.txt), with their licenses and which needs which. It is made by cyclonedx-py, which validates it.
"""

from __future__ import annotations

import email
import hashlib
import json
import shutil
import subprocess
import sys
import venv
import zipfile
from importlib.metadata import Distribution, distribution
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from .dependencies import dependencies
from .publish import PublishError, find_distributions

ROOT = Path(__file__).resolve().parents[1]
SUMS = "SHA256SUMS"


def write(folder: Path) -> list[Path]:
    """Write SBOM and hashes into a folder with one wheel and one sdist.

    Raises:
        PublishError: There is not exactly one of each.
    """
    sdist, wheel = find_distributions(folder)
    bill = folder / f"{wheel.name.split('-py3')[0]}.cdx.json"
    document = _bill(wheel)
    document["metadata"]["component"]["hashes"] = [{"alg": "SHA-256", "content": _sha256(wheel)}]
    bill.write_text(json.dumps(document, indent=2, sort_keys=True) + "\n", encoding="utf-8")
    sums = folder / SUMS
    sums.write_text("".join(f"{_sha256(file)}  {file.name}\n" for file in (bill, sdist, wheel)), encoding="utf-8")
    return [bill, sums]


def _bill(wheel: Path) -> dict[str, Any]:
    with TemporaryDirectory() as temporary:
        # What cyclonedx-py reads of an environment is the metadata of its packages. One of nothing else holds exactly
        # what is installed with the wheel, and needs no index to be made.
        environment = Path(temporary) / "environment"
        venv.create(environment, with_pip=False, symlinks=True)
        (site,) = environment.glob("lib/python3*/site-packages")
        for dependency in dependencies(extras=()):
            _copy_metadata(distribution(dependency.name), site)
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(site, [name for name in archive.namelist() if ".dist-info/" in name])
        project = Path(temporary) / "project.toml"
        project.write_text(_project(next(site.glob("mailgun_sdk-*.dist-info/METADATA"))), encoding="utf-8")
        command = [sys.executable, "-m", "cyclonedx_py", "environment", "--pyproject", str(project)]
        command += ["--mc-type", "library", "--output-reproducible", "--validate", str(environment / "bin" / "python")]
        made = subprocess.run(command, capture_output=True, text=True, check=False)
    if made.returncode:
        raise PublishError(f"cyclonedx-py: {made.stderr.strip()}")
    document: dict[str, Any] = json.loads(made.stdout)
    return document


def _project(metadata: Path) -> str:
    told = email.message_from_string(metadata.read_text(encoding="utf-8"))
    needed = [text for text in told.get_all("Requires-Dist", []) if "extra ==" not in text]
    lines = ["[project]", *(f"{name.lower()} = {json.dumps(told[name])}" for name in ("Name", "Version"))]
    lines += [f"license = {json.dumps(told['License-Expression'])}", f"dependencies = {json.dumps(needed)}"]
    return "\n".join(lines) + "\n"


def _copy_metadata(package: Distribution, site: Path) -> None:
    for file in package.files or []:
        if file.parent.suffix == ".dist-info" and file.name in ("METADATA", "RECORD", "WHEEL"):
            target = site / file
            target.parent.mkdir(exist_ok=True)
            shutil.copy(str(package.locate_file(file)), target)


def _sha256(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def main() -> int:
    if len(sys.argv) != 2:
        print("usage: python -m scripts.sbom FOLDER", file=sys.stderr)
        return 2
    try:
        for file in write(Path(sys.argv[1])):
            print(file)
    except PublishError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
