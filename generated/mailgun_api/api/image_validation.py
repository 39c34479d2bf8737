# Written by `make generate` from spec/. Do not edit.
"""Operations on image validation: pure functions from arguments to a call. Tests of the images of a message: size, format, loading time, animation; and smaller versions of them. A test runs in the background: create it, then ask for it until its status is no longer `Processing`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import encode as _encode
from ..types import Body, Call, Fields, FilePart, JsonObject, Operation, Pagination, Query

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models import (
        ImageOptimizationAnswer,
        ImageOptimizations,
        ImageTestAnswer,
        ImageTestPage,
        InspectTestStarted,
        Message,
    )
    from ..types import FileInput


IMAGE_VALIDATION_CREATE: Operation[InspectTestStarted] = Operation(
    "image_validation_create",
    "POST",
    "/v1/inspect/images",
    result=("model", "InspectTestStarted"),
    tag="image_validation",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
IMAGE_VALIDATION_CREATE_FROM_FILE: Operation[ImageTestAnswer] = Operation(
    "image_validation_create_from_file",
    "POST",
    "/v1/inspect/images/upload",
    result=("model", "ImageTestAnswer"),
    tag="image_validation",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
IMAGE_VALIDATION_CREATE_FROM_HTML: Operation[InspectTestStarted] = Operation(
    "image_validation_create_from_html",
    "POST",
    "/v1/inspect/images/html-validate",
    result=("model", "InspectTestStarted"),
    tag="image_validation",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
IMAGE_VALIDATION_DELETE: Operation[Message] = Operation(
    "image_validation_delete",
    "DELETE",
    "/v1/inspect/images/{test_id}",
    result=("model", "Message"),
    tag="image_validation",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
IMAGE_VALIDATION_GET: Operation[ImageTestAnswer] = Operation(
    "image_validation_get",
    "GET",
    "/v1/inspect/images/{test_id}",
    result=("model", "ImageTestAnswer"),
    tag="image_validation",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
IMAGE_VALIDATION_LIST: Operation[ImageTestPage] = Operation(
    "image_validation_list",
    "GET",
    "/v1/inspect/images",
    result=("model", "ImageTestPage"),
    tag="image_validation",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    pagination=Pagination("skip-limit", ("items",), total=("meta", "count")),
)
IMAGE_VALIDATION_OPTIMIZE: Operation[ImageOptimizations] = Operation(
    "image_validation_optimize",
    "POST",
    "/v1/inspect/images/{test_id}/optimize",
    result=("model", "ImageOptimizations"),
    tag="image_validation",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
IMAGE_VALIDATION_OPTIMIZE_IMAGE: Operation[ImageOptimizationAnswer] = Operation(
    "image_validation_optimize_image",
    "POST",
    "/v1/inspect/images/{test_id}/optimize/{image_id}",
    result=("model", "ImageOptimizationAnswer"),
    tag="image_validation",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
IMAGE_VALIDATION_REPROCESS: Operation[InspectTestStarted] = Operation(
    "image_validation_reprocess",
    "POST",
    "/v1/inspect/images/{test_id}/reprocess",
    result=("model", "InspectTestStarted"),
    tag="image_validation",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)


def image_validation_create(*, links: str | Sequence[str]) -> Call[InspectTestStarted]:
    """Start a test of images by their addresses."""
    _content: JsonObject = {}
    _content["links"] = [_encode.plain("links", _item) for _item in _encode.many("links", links)]
    return Call(
        IMAGE_VALIDATION_CREATE,
        "/v1/inspect/images",
        body=Body("json", _content),
    )


def image_validation_create_from_file(*, image: FileInput) -> Call[ImageTestAnswer]:
    """Test an image file. The answer holds the findings where they are there at once."""
    _form: Fields = []
    _form.append(("image", FilePart("image", image)))
    return Call(
        IMAGE_VALIDATION_CREATE_FROM_FILE,
        "/v1/inspect/images/upload",
        body=Body("multipart", _form),
    )


def image_validation_create_from_html(
    *,
    html: str | None = None,
    url: str | None = None,
    mime: str | None = None,
    transfer_encoding: str | None = None,
    charset: str | None = None,
) -> Call[InspectTestStarted]:
    """Start a test of the images in the HTML of a message."""
    _content: JsonObject = {}
    if html is not None:
        _content["html"] = _encode.plain("html", html)
    if url is not None:
        _content["url"] = _encode.plain("url", url)
    if mime is not None:
        _content["mime"] = _encode.plain("mime", mime)
    if transfer_encoding is not None:
        _content["transfer_encoding"] = _encode.plain("transfer_encoding", transfer_encoding)
    if charset is not None:
        _content["charset"] = _encode.plain("charset", charset)
    return Call(
        IMAGE_VALIDATION_CREATE_FROM_HTML,
        "/v1/inspect/images/html-validate",
        body=Body("json", _content),
    )


def image_validation_delete(test_id: str) -> Call[Message]:
    """Delete an image test."""
    return Call(
        IMAGE_VALIDATION_DELETE,
        f"/v1/inspect/images/{_encode.segment('test_id', test_id)}",
    )


def image_validation_get(test_id: str) -> Call[ImageTestAnswer]:
    """One image test with its findings."""
    return Call(
        IMAGE_VALIDATION_GET,
        f"/v1/inspect/images/{_encode.segment('test_id', test_id)}",
    )


def image_validation_list(*, limit: int | None = None, skip: int | None = None) -> Call[ImageTestPage]:
    """The image tests of the account with their findings."""
    _query: Query = []
    if limit is not None:
        _query.append(("limit", _encode.integer("limit", limit)))
    if skip is not None:
        _query.append(("skip", _encode.integer("skip", skip)))
    return Call(
        IMAGE_VALIDATION_LIST,
        "/v1/inspect/images",
        query=_query,
    )


def image_validation_optimize(test_id: str) -> Call[ImageOptimizations]:
    """Make smaller versions of all images of a test."""
    return Call(
        IMAGE_VALIDATION_OPTIMIZE,
        f"/v1/inspect/images/{_encode.segment('test_id', test_id)}/optimize",
    )


def image_validation_optimize_image(test_id: str, image_id: str) -> Call[ImageOptimizationAnswer]:
    """Make a smaller version of one image of a test."""
    return Call(
        IMAGE_VALIDATION_OPTIMIZE_IMAGE,
        f"/v1/inspect/images/{_encode.segment('test_id', test_id)}/optimize/{_encode.segment('image_id', image_id)}",
    )


def image_validation_reprocess(test_id: str) -> Call[InspectTestStarted]:
    """Run an image test again."""
    return Call(
        IMAGE_VALIDATION_REPROCESS,
        f"/v1/inspect/images/{_encode.segment('test_id', test_id)}/reprocess",
    )
