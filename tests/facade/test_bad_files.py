"""Files that cannot be sent are named before anything is."""

from __future__ import annotations

import codecs
import errno
import io
import tempfile
from pathlib import Path
from typing import Any, cast

import pytest

from mailgun_sdk.errors import ArgumentError
from tests.facade.harness import Connect, Script

pytestmark = pytest.mark.anyio


async def refused(connect: Connect, source: Any) -> str:
    """What is wrong with an attachment; nothing was sent."""
    service = Script()
    with pytest.raises(ArgumentError) as caught:
        await connect(service).messages.send("example.com", to="you@example.org", text="Hi", attachment=[source])
    assert caught.value.argument == "attachment"
    assert service.requests == []
    return caught.value.problem


async def test_a_missing_file(connect: Connect, tmp_path: Path) -> None:
    problem = await refused(connect, tmp_path / "missing.pdf")
    assert repr(str(tmp_path / "missing.pdf")) in problem
    assert "No such file" in problem


async def test_a_directory(connect: Connect, tmp_path: Path) -> None:
    assert "directory" in await refused(connect, tmp_path)


async def test_a_file_that_may_not_be_read(connect: Connect, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def denied(path: Path, mode: str = "r") -> Any:
        raise PermissionError(errno.EACCES, "Permission denied", str(path))

    (tmp_path / "secret.txt").touch()
    # The mode of the file would not do: root may read everything.
    monkeypatch.setattr(Path, "open", denied)
    assert "Permission denied" in await refused(connect, tmp_path / "secret.txt")


async def test_a_text_is_no_file(connect: Connect) -> None:
    problem = await refused(connect, "report.pdf")
    assert "pathlib.Path" in problem
    assert "bytes" in problem
    assert "pathlib.Path" in await refused(connect, ("report.pdf", "its content"))


async def test_files_open_as_text(connect: Connect, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("text", encoding="utf-8")
    with path.open(encoding="utf-8") as file:
        assert "'rb'" in await refused(connect, file)
    with tempfile.NamedTemporaryFile("w+") as temporary:
        assert "'rb'" in await refused(connect, temporary)
    with codecs.open(str(path), encoding="utf-8") as encoded:
        assert "'rb'" in await refused(connect, encoded)
    assert "'rb'" in await refused(connect, io.StringIO("text"))


async def test_a_stream_of_texts(connect: Connect) -> None:
    class Texts:
        def read(self, size: int = -1) -> str:
            return "text"

        def seekable(self) -> bool:
            return False

    assert "'rb'" in await refused(connect, Texts())


async def test_a_closed_file(connect: Connect, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.touch()
    with path.open("rb") as file:
        pass
    assert "closed file" in await refused(connect, file)


async def test_a_file_open_for_writing_only(connect: Connect, tmp_path: Path) -> None:
    with (tmp_path / "a.txt").open("wb") as file:
        file.write(b"x")
        assert "cannot be read" in await refused(connect, file)


@pytest.mark.parametrize(
    "source",
    [None, 5, {}, 1j, (), ("a.txt",), ("a.txt", b"", "text/plain", 1), (b"a.txt", b""), ("a.txt", b"", None)],
    ids=repr,
)
async def test_things_that_are_no_file(connect: Connect, source: Any) -> None:
    assert await refused(connect, source)


@pytest.mark.parametrize("content_type", ["text/plain\r\nX-Evil: 1", "text/plain\n", "text/plän"])
async def test_content_types_that_are_none(connect: Connect, content_type: str) -> None:
    assert "content type" in await refused(connect, ("a.txt", b"", content_type))


async def test_a_lone_file_is_no_list(connect: Connect) -> None:
    service = Script()
    mg = connect(service)
    for source in (b"content", Path("report.pdf"), 5):
        with pytest.raises(ArgumentError, match="attachment: needs a list"):
            await mg.messages.send("example.com", to="you@example.org", attachment=cast(Any, source))
    assert service.requests == []
