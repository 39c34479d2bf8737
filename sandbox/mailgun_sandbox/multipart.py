"""Writes multipart forms."""

from __future__ import annotations

from .forms import Upload


def write_multipart(fields: list[tuple[str, str]], files: list[tuple[str, Upload]], boundary: str) -> tuple[str, bytes]:
    """A multipart form.

    Args:
        fields: Names and texts.
        files: Names and files.
        boundary: Must not be in any of them.

    Returns:
        The value of Content-Type, and the body.
    """
    parts = [
        f'--{boundary}\r\nContent-Disposition: form-data; name="{_quoted(name)}"\r\n\r\n{text}\r\n'.encode()
        for name, text in fields
    ]
    for name, upload in files:
        head = (
            f'--{boundary}\r\nContent-Disposition: form-data; name="{_quoted(name)}";'
            f' filename="{_quoted(upload.filename)}"\r\nContent-Type: {upload.media_type}\r\n\r\n'
        )
        parts.append(head.encode() + upload.content + b"\r\n")
    return f'multipart/form-data; boundary="{boundary}"', b"".join([*parts, f"--{boundary}--\r\n".encode()])


def _quoted(name: str) -> str:
    return name.replace("\r", "%0D").replace("\n", "%0A").replace('"', "%22")
