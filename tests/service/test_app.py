"""The service: what goes in, what comes out, and what is refused, with which words."""

from __future__ import annotations

import asyncio
import json
import struct
import tempfile
import threading
import zipfile
import zlib
from collections.abc import Callable
from io import BytesIO
from typing import Any

import cv2
import httpx
import numpy as np
import pytest

from studio.core.frame import Frame, Matte
from studio.service.limits import Limits
from tests.fakes import disc_matte
from tests.ports import PerfectModel
from tests.service.conftest import SIZE, picture

REMOVE = "/v1/remove"
PLAIN = {"look": "", "matte_only": "false"}
Visit = Callable[..., Any]


def read(content: bytes) -> np.ndarray:
    image = cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_UNCHANGED)
    assert image is not None
    return image


def bomb(side: int) -> bytes:
    """A PNG whose head promises a huge picture."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = struct.pack(">IIBBBBB", side, side, 8, 6, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0" * 99)) + chunk(b"IEND", b"")


def post(files: dict[str, bytes], **options: str) -> Callable[[httpx.AsyncClient], Any]:
    async def body(client: httpx.AsyncClient) -> httpx.Response:
        return await client.post(REMOVE, files={name: (name, one) for name, one in files.items()}, data=options)

    return body


def test_a_picture_comes_back_without_its_room(visit: Visit) -> None:
    answer = visit(post({"picture": picture()}))
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "image/png"
    cut = read(answer.content)
    assert cut.shape == (36, 64, 4)
    outside = disc_matte((64, 36), 0, radius=0.42) == 0
    assert (cut[outside] == 0).all(), "the room is in the file"
    assert (cut[disc_matte(SIZE, 0, radius=0.2) == 1][:, 3] > 250).all()


def test_the_picture_itself_may_be_the_body(visit: Visit) -> None:
    async def body(client: httpx.AsyncClient) -> httpx.Response:
        headers = {"Content-Type": "image/jpeg"}
        return await client.post(f"{REMOVE}?matte_only=true", content=picture(".jpg"), headers=headers)

    answer = visit(body)
    assert answer.status_code == 200
    assert read(answer.content).shape == (36, 64)


@pytest.mark.parametrize(
    ("options", "kind", "start"),
    [
        ({"format": "webp"}, "image/webp", b"RIFF"),
        ({"format": "jpeg"}, "image/jpeg", b"\xff\xd8"),
        ({"format": "jpeg", "background": "#203040"}, "image/jpeg", b"\xff\xd8"),
        ({"format": "openraster"}, "image/openraster", b"PK"),
        ({"background": "aurora", "look": "natural"}, "image/png", b"\x89PNG"),
        ({"background": "blur"}, "image/png", b"\x89PNG"),
    ],
)
def test_options_are_obeyed(visit: Visit, options: dict[str, str], kind: str, start: bytes) -> None:
    answer = visit(post({"picture": picture()}, **options))
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == kind
    assert answer.content.startswith(start)


def test_a_layered_file_holds_person_place_and_matte(visit: Visit) -> None:
    answer = visit(post({"picture": picture()}, format="openraster", background="#203040"))
    with zipfile.ZipFile(BytesIO(answer.content)) as layers:
        assert layers.namelist()[0] == "mimetype"
        assert {"data/person.png", "data/background.png", "data/matte.png", "mergedimage.png"} <= set(layers.namelist())
        assert read(layers.read("data/person.png")).shape == (36, 64, 4)


def test_a_colour_or_an_uploaded_picture_stands_behind(visit: Visit) -> None:
    red = visit(post({"picture": picture()}, background="#ff0000"))
    assert read(red.content)[0, 0].tolist() == [0, 0, 255]
    white = cv2.imencode(".png", np.full((9, 9, 3), 255, np.uint8))[1].tobytes()
    own = visit(post({"picture": picture(), "background_picture": white}, look="natural"))
    assert own.status_code == 200
    assert read(own.content)[0, 0].min() > 240


@pytest.mark.parametrize(
    ("files", "options", "status", "says"),
    [
        ({}, {}, 415, "empty"),
        ({"picture": b""}, {}, 415, "empty"),
        ({"picture": b"hello, world"}, {}, 415, "not a picture"),
        ({"picture": picture()[:200]}, {}, 422, "damaged"),
        ({"picture": bomb(30_000)}, {}, 413, "30000 x 30000"),
        ({"picture": bomb(9_000)}, {}, 413, "50 million"),
        ({"picture": picture(), "other": b"x"}, {}, 422, "other"),
        ({"picture": picture(), "background_picture": b"no"}, {}, 415, "background"),
        ({"picture": picture()}, {"background": "/etc/passwd"}, 422, "passwd"),
        ({"picture": picture()}, {"background": "none"}, 422, "none"),
        ({"picture": picture()}, {"background": "#12"}, 422, "colour"),
        ({"picture": picture()}, {"look": "../../etc/passwd"}, 422, "passwd"),
        ({"picture": picture()}, {"format": "gif"}, 422, "gif"),
        ({"picture": picture()}, {"quality": "best"}, 422, "number"),
        ({"picture": picture()}, {"matte_only": "perhaps"}, 422, "on or off"),
        ({"picture": picture()}, {"speed": "9"}, 422, "speed"),
    ],
)
def test_what_cannot_be_done_is_refused_in_words(
    visit: Visit, files: dict[str, bytes], options: dict[str, str], status: int, says: str
) -> None:
    answer = visit(post(files, **options) if files else post({"picture": b""}, **options))
    assert answer.status_code == status, answer.text
    said = answer.json()
    assert set(said) == {"title", "status", "detail", "hint"}
    assert answer.headers["content-type"] == "application/problem+json"
    assert any(word in answer.text for word in says.split("|")), answer.text
    assert "Traceback" not in answer.text


def test_a_body_of_another_kind_is_refused(visit: Visit) -> None:
    async def body(client: httpx.AsyncClient) -> list[int]:
        kinds = ({"Content-Type": "application/json"}, {"Content-Type": "multipart/form-data"}, {})
        return [(await client.post(REMOVE, content=b"{}", headers=one)).status_code for one in kinds]

    assert visit(body) == [415, 400, 415]


def test_too_large_a_body_is_refused_whether_it_says_so_or_not(visit: Visit) -> None:
    async def pieces() -> Any:
        for _ in range(64):
            yield bytes(8192)

    async def body(client: httpx.AsyncClient) -> list[int]:
        headers = {"Content-Type": "image/png"}
        said = await client.post(REMOVE, content=bytes(300_000), headers=headers)
        unsaid = await client.post(REMOVE, content=pieces(), headers=headers)
        return [said.status_code, unsaid.status_code]

    assert visit(body, most_mb=0.2) == [413, 413]


def test_when_everybody_is_at_work_and_the_line_is_full_more_is_refused_at_once(visit: Visit) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def wait(frame: Frame, matte: Matte) -> Matte:
        begun.set()
        assert go_on.wait(20)
        return matte

    async def body(client: httpx.AsyncClient) -> tuple[list[int], httpx.Response]:
        posts = [asyncio.create_task(post({"picture": picture()})(client)) for _ in range(3)]
        await asyncio.to_thread(begun.wait, 20)
        refused = await post({"picture": picture()})(client)
        go_on.set()
        return [one.status_code for one in await asyncio.gather(*posts)], refused

    done, refused = visit(body, PerfectModel(wrong=wait), workers=1, waiting=2)
    assert done == [200, 200, 200]
    assert refused.status_code == 429
    assert refused.headers["retry-after"] == "1"


def test_one_address_may_not_take_it_all(visit: Visit) -> None:
    async def body(client: httpx.AsyncClient) -> list[int]:
        return [(await post({"picture": picture()})(client)).status_code for _ in range(4)]

    assert visit(body, per_minute=12) == [200, 200, 429, 429]


def test_a_token_keeps_others_out_but_not_from_the_page(visit: Visit) -> None:
    async def body(client: httpx.AsyncClient) -> list[int]:
        given = {"Authorization": "Bearer sesame"}
        return [
            (await post({"picture": picture()})(client)).status_code,
            (await client.get("/v1/models")).status_code,
            (await client.get("/metrics", headers={"Authorization": "Bearer sesamé".encode()})).status_code,
            (await client.get("/metrics", headers=given)).status_code,
            (await client.get("/v1/health")).status_code,
            (await client.get("/")).status_code,
        ]

    assert visit(body, token="sesame") == [401, 401, 401, 200, 200, 200]


def test_on_loopback_it_answers_to_its_own_name_only(visit: Visit) -> None:
    async def body(client: httpx.AsyncClient) -> list[int]:
        names = ("localhost:8765", "[::1]:8765", "evil.example", "")
        return [(await client.get("/v1/health", headers={"Host": name})).status_code for name in names]

    assert visit(body) == [200, 200, 403, 403]


def test_models_looks_backgrounds_and_pages_are_there(visit: Visit) -> None:
    async def body(client: httpx.AsyncClient) -> None:
        models = (await client.get("/v1/models")).json()
        assert models["at_work"] == "perfect-model"
        assert models["models"]
        assert any(one["name"] == "natural" for one in (await client.get("/v1/looks")).json()["looks"])
        places = (await client.get("/v1/backgrounds")).json()["backgrounds"]
        thumbnail = await client.get(f"/v1/backgrounds/{places[0]['name']}")
        assert thumbnail.headers["content-type"] == "image/jpeg"
        for path in ("/", "/docs", "/web/app.js", "/web/style.css", "/web/docs.js", "/web/icon.svg"):
            answer = await client.get(path)
            assert answer.status_code == 200
            assert "default-src 'self'" in answer.headers["content-security-policy"]
            assert answer.headers["x-content-type-options"] == "nosniff"
        assert (await client.get("/web/../app.py")).status_code == 404
        assert (await client.get("/v1/backgrounds/none")).status_code == 404
        assert (await client.get(REMOVE)).status_code == 405

    visit(body)


def test_the_description_names_every_option_and_every_refusal(visit: Visit) -> None:
    async def body(client: httpx.AsyncClient) -> dict[str, Any]:
        return (await client.get("/openapi.json")).json()

    said = visit(body)["paths"][REMOVE]["post"]
    form = said["requestBody"]["content"]["multipart/form-data"]["schema"]["properties"]
    assert {"picture", "background_picture", "background", "look", "matte_only", "format", "refine"} <= set(form)
    assert {"200", "401", "413", "415", "422", "429"} <= set(said["responses"])
    json.dumps(said)


def test_metrics_count_what_happened(visit: Visit) -> None:
    async def body(client: httpx.AsyncClient) -> str:
        await post({"picture": picture()})(client)
        await post({"picture": b"no"})(client)
        return (await client.get("/metrics")).text

    said = visit(body).splitlines()
    assert 'backlot_requests_total{path="/v1/remove",status="200"} 1' in said
    assert 'backlot_requests_total{path="/v1/remove",status="415"} 1' in said
    assert "backlot_remove_seconds_count 1" in said
    assert f"backlot_pixels_total {64 * 36}" in said
    assert "backlot_in_flight 0" in said


def test_no_picture_ever_touches_the_disk(visit: Visit, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(**given: Any) -> None:
        raise AssertionError("a form went to the disk")

    monkeypatch.setattr(tempfile, "TemporaryFile", refuse)
    large = picture() + bytes(3 << 20)  # what follows the end of a PNG is left aside; forms of 1 MB usually go to disk
    assert visit(post({"picture": large})).status_code == 200


def test_a_bug_ends_in_500_without_a_word_about_the_inside(visit: Visit) -> None:
    def trip(frame: Frame, matte: Matte) -> Matte:
        raise ZeroDivisionError("secret")

    answer = visit(post({"picture": picture()}), PerfectModel(wrong=trip))
    assert answer.status_code == 500
    assert "Traceback" not in answer.text


def test_limits_say_what_is_open_to_the_network() -> None:
    assert not Limits().open_to_network
    assert Limits(host="0.0.0.0").open_to_network
    assert Limits(most_mb=1.5).most_bytes == 1_500_000
