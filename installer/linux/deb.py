"""Puts a finished bundle into a Debian package: `python3 -m installer.linux.deb dist/backlot`."""

from __future__ import annotations

import platform
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from installer.environment import ROOT
from installer.libraries import LIBRARIES, packages

HERE = Path(__file__).resolve().parent
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}


def main(arguments: Sequence[str]) -> int:
    """Make the package beside the bundle; print its path."""
    if len(arguments) != 1 or not (bundle := Path(arguments[0]).resolve()).joinpath("backlot").is_file():
        sys.exit("usage: python3 -m installer.linux.deb FOLDER    a folder that installer/bundle.spec made")
    with tempfile.TemporaryDirectory() as scratch:
        tree = Path(scratch) / "tree"
        lay_out(tree, bundle)
        version = re.search(r'__version__ = "(.+)"', (ROOT / "studio" / "__init__.py").read_text("utf-8"))
        assert version, "studio/__init__.py names the version"
        text = control(version[1], ARCHITECTURES[platform.machine()], _kilobytes(tree))
        (tree / "DEBIAN").mkdir()
        (tree / "DEBIAN" / "control").write_text(text, "utf-8")
        package = bundle.parent / f"backlot_{version[1]}_{ARCHITECTURES[platform.machine()]}.deb"
        subprocess.run(
            ["dpkg-deb", "--root-owner-group", "-Zzstd", "-z9", "--build", str(tree), str(package)], check=True
        )
    print(package)
    return 0


def lay_out(tree: Path, bundle: Path) -> None:
    """Put every file where it goes on the system."""
    shutil.copytree(bundle, tree / "opt" / "backlot", symlinks=True)
    for source, target in (
        (HERE / "backlot.desktop", "usr/share/applications/backlot.desktop"),
        (ROOT / "resources" / "icons" / "backlot.svg", "usr/share/icons/hicolor/scalable/apps/backlot.svg"),
        (ROOT / "THIRD-PARTY-NOTICES.md", "usr/share/doc/backlot/copyright"),
    ):
        (tree / target).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, tree / target)
    (tree / "usr" / "bin").mkdir()
    (tree / "usr" / "bin" / "backlot").symlink_to("/opt/backlot/backlot")


def control(version: str, architecture: str, kilobytes: int) -> str:
    """Give the package's description; what it depends on is what the set-up of a checkout installs."""
    return "\n".join(
        (
            "Package: backlot",
            f"Version: {version}",
            f"Architecture: {architecture}",
            f"Installed-Size: {kilobytes}",
            "Section: video",
            "Priority: optional",
            "Maintainer: The Backlot authors <backlot@localhost>",
            f"Depends: {', '.join(packages(LIBRARIES, 'apt'))}",
            "Suggests: v4l2loopback-dkms",
            "Description: virtual background for video calls",
            " Backlot finds the person in the camera's picture, puts another background",
            " behind, matches light and colour, and offers the result as a camera.",
            "",
        )
    )


def _kilobytes(tree: Path) -> int:
    return sum(path.lstat().st_size for path in tree.rglob("*") if path.is_file()) // 1024


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
