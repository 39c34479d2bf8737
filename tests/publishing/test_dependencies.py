"""The licenses of what comes along are permissive, and the page lists them; the SBOM says what the wheel is made of."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import shutil
from email.message import Message
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import Any, cast

import pytest
from packaging.utils import canonicalize_name

from scripts import dependencies
from scripts.dependencies import EXTRAS, PAGE, Dependency, LicenseError, license_of, refused, table, written
from tests.publishing.conftest import Publication
from tests.publishing.locks import pins

pytestmark = pytest.mark.xdist_group("publishing")


def test_what_comes_along_is_permissive_and_listed() -> None:
    """Of what is installed here; `make licenses` looks at the extra `fast`, too."""
    found = dependencies.dependencies(("otel", "sandbox"))
    assert len(found) > 13
    assert refused(found) == []
    locked = pins("dev.txt")
    if any(distribution(each.name).version != locked.get(canonicalize_name(each.name)) for each in found):
        pytest.skip("the page lists what the locked releases bring, and others are installed, as by `make matrix`")
    listed = {row.split(" | ")[0]: row for row in PAGE.read_text(encoding="utf-8").splitlines()}
    for row in table(found).splitlines()[2:]:
        name, license_, _ = row.split(" | ")
        assert listed.get(name, "").startswith(f"{name} | {license_} | "), f"{row}: make licenses"


def test_each_extra_is_looked_at() -> None:
    told = distribution("mailgun-sdk").metadata.get_all("Provides-Extra") or []
    assert {*EXTRAS, "testing"} == set(told)


@pytest.mark.parametrize(
    ("license_", "bad"),
    [
        ("MIT", []),
        ("Apache-2.0 AND MIT", []),
        ("MIT OR (BSD-2-Clause AND ISC)", []),
        ("GPL-3.0-only", ["thing: GPL-3.0-only is not permissive"]),
        ("MIT AND LGPL-2.1-or-later", ["thing: LGPL-2.1-or-later is not permissive"]),
        ("MPL-2.0", ["thing: MPL-2.0 is not permissive"]),
        ("Proprietary", ["thing: Proprietary is not permissive"]),
    ],
)
def test_what_is_not_permissive_is_told(license_: str, bad: list[str]) -> None:
    assert refused([Dependency("thing", license_, ("always",))]) == bad


def test_an_exception_is_for_one_package() -> None:
    assert refused([Dependency("certifi", "MPL-2.0", ("always",))]) == []


class _Package:
    def __init__(self, **headers: str) -> None:
        self.metadata = Message()
        self.metadata["Name"] = "thing"
        for name, value in headers.items():
            self.metadata[name.replace("_", "-")] = value


@pytest.mark.parametrize(
    ("headers", "license_"),
    [
        ({"License_Expression": "MIT", "License": "something else"}, "MIT"),
        ({"License": "BSD-3-Clause"}, "BSD-3-Clause"),
        ({"Classifier": "License :: OSI Approved :: MIT License"}, "MIT"),
        ({"License": "Redistribution and use in source and binary forms, … Neither the name of …"}, "BSD-3-Clause"),
        (
            {"License": "Some long\ntext", "Classifier": "License :: OSI Approved :: Apache Software License"},
            "Apache-2.0",
        ),
    ],
)
def test_licenses_are_read_where_they_stand(headers: dict[str, str], license_: str) -> None:
    assert license_of(cast(Distribution, _Package(**headers))) == license_


def test_a_package_that_tells_none_is_named() -> None:
    with pytest.raises(LicenseError, match="thing does not tell its license"):
        license_of(cast(Distribution, _Package()))


def test_a_package_that_is_not_there_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def absent(name: str) -> Distribution:
        raise PackageNotFoundError(name)

    monkeypatch.setattr(dependencies, "distribution", absent)
    with pytest.raises(LicenseError, match="mailgun-sdk is not installed here"):
        dependencies.dependencies()


def test_the_page_is_changed_in_its_place_only() -> None:
    page = "before\n<!-- licenses: begin -->\nold\n<!-- licenses: end -->\nafter\n"
    new = written(page, [Dependency("thing", "MIT", ("always",))])
    assert new.startswith("before\n")
    assert new.endswith("after\n")
    assert "| thing | MIT | always |" in new
    assert "old" not in new


def test_the_bill_of_materials(published: Publication, tmp_path: Path) -> None:
    if importlib.util.find_spec("cyclonedx_py") is None:
        pytest.skip("cyclonedx-bom is not installed here; `make sbom` installs it, and validates what it writes")
    from scripts import sbom

    for file in published.folder.iterdir():
        shutil.copy(file, tmp_path)
    bill, sums = sbom.write(tmp_path)
    document: dict[str, Any] = json.loads(bill.read_text())
    root = document["metadata"]["component"]
    (wheel,) = tmp_path.glob("*.whl")
    assert (root["name"], root["version"]) == ("mailgun-sdk", wheel.name.split("-")[1])
    assert root["hashes"] == [{"alg": "SHA-256", "content": hashlib.sha256(wheel.read_bytes()).hexdigest()}]
    assert {each["name"] for each in document["components"]} >= {"attrs", "httpx", "httpcore", "h11", "certifi"}
    assert "pytest" not in {each["name"] for each in document["components"]}
    needs = {each["ref"].partition("==")[0]: each.get("dependsOn", []) for each in document["dependencies"]}
    assert {each.partition("==")[0] for each in needs["root-component"]} == {"attrs", "httpx"}
    for line in sums.read_text().splitlines():
        digest, name = line.split("  ")
        assert hashlib.sha256((tmp_path / name).read_bytes()).hexdigest() == digest
    assert len(sums.read_text().splitlines()) == 3
