"""The Debian package holds the bundle and its menu entry, and asks for the libraries that a checkout installs."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from installer.libraries import LIBRARIES
from installer.linux import deb


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    folder = tmp_path / "dist" / "backlot"
    (folder / "_internal").mkdir(parents=True)
    (folder / "backlot").write_text("#!/bin/sh\n", "utf-8")
    (folder / "backlot").chmod(0o755)
    (folder / "_internal" / "a library.so").write_bytes(b"\x7fELF")
    return folder


def test_the_command_and_the_menu_lead_to_the_bundle(bundle: Path, tmp_path: Path) -> None:
    tree = tmp_path / "tree"
    deb.lay_out(tree, bundle)
    assert (tree / "opt/backlot/_internal/a library.so").exists()
    assert (tree / "usr/bin/backlot").readlink() == Path("/opt/backlot/backlot")
    entry = (tree / "usr/share/applications/backlot.desktop").read_text("utf-8")
    icon = next(line for line in entry.splitlines() if line.startswith("Icon=")).partition("=")[2]
    assert (tree / f"usr/share/icons/hicolor/scalable/apps/{icon}.svg").stat().st_size > 0


def test_the_package_asks_for_every_library_once() -> None:
    lines = deb.control("1.2.3", "amd64", 42).splitlines()
    depends = next(line for line in lines if line.startswith("Depends: ")).removeprefix("Depends: ").split(", ")
    assert sorted(depends) == sorted({need.apt for need in LIBRARIES})


def test_a_folder_that_is_no_bundle_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="usage"):
        deb.main([str(tmp_path)])


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="only Debian and its kin have dpkg-deb")
def test_dpkg_reads_the_package(bundle: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert deb.main([str(bundle)]) == 0
    [package] = bundle.parent.glob("backlot_*.deb")
    listed = subprocess.run(["dpkg-deb", "--contents", str(package)], capture_output=True, text=True, check=True).stdout
    assert "-rwxr-xr-x root/root" in next(line for line in listed.splitlines() if line.endswith("/opt/backlot/backlot"))
    assert str(package) in capfd.readouterr().out
