"""The wheel holds the whole product: an installed Backlot finds what ships without the checkout."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from installer.environment import ROOT

LOOK = """
import studio
from studio.core.places import shipped
print(studio.__file__)
print(*(shipped("resources", "backgrounds").glob("*.jpg")), sep="|")
print(*(shipped("models").glob("*/model.toml")), sep="|")
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "--no-build-isolation", "--no-index", str(ROOT)]
    ended = subprocess.run([*build, "-w", str(folder)], capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr
    [made] = folder.glob("backlot-*.whl")
    return made


def test_an_installed_wheel_finds_what_ships(wheel: Path, tmp_path: Path) -> None:
    install = [sys.executable, "-m", "pip", "install", "-q", "--no-deps", "--no-index", "--target", str(tmp_path)]
    subprocess.run([*install, str(wheel)], check=True)
    look = subprocess.run([sys.executable, "-c", LOOK], cwd=tmp_path, capture_output=True, text=True, check=True)
    package, backgrounds, models = look.stdout.splitlines()
    assert Path(package).is_relative_to(tmp_path)
    assert len([path for path in backgrounds.split("|") if Path(path).is_relative_to(tmp_path)]) >= 8
    assert len([path for path in models.split("|") if Path(path).is_relative_to(tmp_path)]) >= 2


def test_the_wheel_brings_its_licences_and_nothing_of_the_workshop(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    licences = {Path(name).name for name in names if "/licenses/" in name}
    assert licences == {"LICENSE", "LICENSE-GPL-3.0", "THIRD-PARTY-NOTICES.md"}
    assert {name.partition("/")[0].partition("-")[0] for name in names} == {"studio", "backlot"}
    assert not [name for name in names if "__pycache__" in name or name.startswith("studio/tests")]
    assert not [name for name in names if "_shipped" in name and name.endswith(".py")]
    assert any(name.endswith(".dist-info/entry_points.txt") for name in names)
