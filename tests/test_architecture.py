"""The shape of the program, enforced: which way imports point and who may make a picture or start a thread."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
STUDIO = ROOT / "studio"
PLUGS = ("filters", "backgrounds", "inference", "sources", "sinks")

EVERYWHERE = {"__version__"}
MAY_IMPORT = {
    "core": {"core"},
    "imaging": {"imaging", "core"},
    **{plug: {plug, "imaging", "core"} for plug in PLUGS},
    "live": {"live", "imaging", "core"},
    "training": {"training", "inference", "filters", "imaging", "core"},
    "stills": {"stills", "wiring", "live", "inference", "filters", "backgrounds", "sinks", "imaging", "core"},
    "films": {"films", "stills", "wiring", "live", "sources", "backgrounds", "imaging", "core"},
    "service": {"service", "stills", "wiring", "live", "inference", "backgrounds", "imaging", "core"},
}
ONLY_IN = {
    "PySide6": "studio/ui/",
    "pyvirtualcam": "studio/sinks/virtual_camera.py",
    "onnxruntime": "studio/inference/",
    "torch": "studio/training/",
    "threading.Thread": "studio/live/",
    "cv2.dnn": "studio/inference/",
    "fastapi": "studio/service/",
    "starlette": "studio/service/",
    "uvicorn": "studio/cli/serve.py",
    "ray": "studio/service/cluster.py",
}
MAKES_PICTURES = {"studio/core/chain.py", "studio/core/frame.py"}


def modules() -> list[Path]:
    return sorted(STUDIO.rglob("*.py"))


def imports(path: Path) -> Iterator[str]:
    """Every imported name, dotted, lazy imports too, and every attribute chain that starts at a module."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            yield f"{node.value.id}.{node.attr}"


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("path", modules(), ids=name_of)
def test_imports_point_one_way(path: Path) -> None:
    package = path.relative_to(STUDIO).parts[0]
    allowed = MAY_IMPORT.get(package)
    if allowed is None:
        return
    for name in imports(path):
        parts = name.split(".")
        if parts[0] == "studio" and len(parts) > 1:
            assert parts[1] in allowed | EVERYWHERE, f"{name_of(path)} imports {name}"


@pytest.mark.parametrize("path", modules(), ids=name_of)
def test_heavy_packages_stay_in_their_rooms(path: Path) -> None:
    for name in imports(path):
        for heavy, room in ONLY_IN.items():
            if name == heavy or name.startswith(f"{heavy}."):
                assert name_of(path).startswith(room), f"{name_of(path)} uses {name}"


@pytest.mark.parametrize("path", modules(), ids=name_of)
def test_only_the_chain_and_the_slate_make_pictures(path: Path) -> None:
    if name_of(path) in MAKES_PICTURES:
        return
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call):
            called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            assert called != "Picture", f"{name_of(path)} makes a Picture"


def test_core_needs_nothing_but_numpy() -> None:
    for path in (STUDIO / "core").glob("*.py"):
        foreign = {name.split(".")[0] for name in imports(path)} & {"cv2", "skimage", "PySide6", "av", "torch"}
        assert not foreign, f"{name_of(path)} imports {foreign}"
