"""Runs our driver code against the real v4l2loopback, in a virtual machine with Debian's own kernel.

    python -m tests.qemu.run FOLDER v4l2loopback-dkms_*.deb
    python -m tests.qemu.run FOLDER v4l2loopback-dkms_*.deb --sleep

FOLDER holds, and keeps, what is fetched and built: the kernel's packages by `apt-get download`, the module by `make`.
The machine's root is this machine's, read-only; inside run `tests/qemu/inside.py` and nothing else. With --sleep it is
`tests/qemu/sleeper.py`, suspended to memory for some seconds; its root is in memory then, because a shared one does not
wake up again. Needs root, apt, make, gcc, cpio, kmod, busybox (static) and qemu-system-x86; two minutes without KVM.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).parents[2]
WANTED = ("virtio_pci", "9pnet_virtio", "9p", "videodev")
INIT = """#!/bin/busybox sh
/bin/busybox mkdir -p /proc /sys /dev /host
/bin/busybox mount -t proc proc /proc
/bin/busybox mount -t sysfs sys /sys
/bin/busybox mount -t devtmpfs dev /dev
for name in {drivers}; do /bin/busybox insmod /$name.ko; done
/bin/busybox insmod /v4l2loopback.ko video_nr=10 exclusive_caps=1 card_label=Backlot
/bin/busybox mount -t 9p -o trans=virtio,version=9p2000.L,ro,cache=loose,msize=524288 host /host
for name in proc sys dev; do /bin/busybox mount --bind /$name /host/$name; done
/bin/busybox mount -t tmpfs tmp /host/tmp
cd /host
HOME=/tmp BACKLOT_HOME=/tmp PYTHONDONTWRITEBYTECODE=1 PYTHONPATH={root} OPENBLAS_NUM_THREADS=1 \\
    /bin/busybox chroot /host {python} {inside} 2>&1
/bin/busybox poweroff -f
"""

SLEEPY_INIT = """#!/bin/busybox sh
/bin/busybox mount -t proc proc /proc
/bin/busybox mount -t sysfs sys /sys
/bin/busybox mount -t devtmpfs dev /dev
for name in {drivers}; do /bin/busybox insmod /$name.ko; done
/bin/busybox insmod /v4l2loopback.ko video_nr=10 exclusive_caps=1 card_label=Backlot
cd {root}
HOME=/tmp BACKLOT_HOME=/tmp PYTHONDONTWRITEBYTECODE=1 OPENBLAS_NUM_THREADS=1 PYTHONPATH={root}:{packages} \\
    {python} -m tests.qemu.sleeper 2>&1
/bin/busybox poweroff -f
"""


def main(folder: Path, module: Path, sleep: bool) -> int:
    """Fetch, build, boot; the status is that of what ran inside."""
    folder.mkdir(parents=True, exist_ok=True)
    release = fetch_kernel(folder)
    tree = folder / "kernel"
    driver = build_driver(folder, module.resolve(), release)
    image = (pack_sleeper if sleep else pack)(folder, tree / "lib/modules" / release, driver)
    return boot(tree / f"boot/vmlinuz-{release}", image)


def fetch_kernel(folder: Path) -> str:
    """Fetch and unpack the kernel and its headers, once; give its release."""
    tree = folder / "kernel"
    if not tree.exists():
        image = run("apt-cache", "depends", "linux-image-amd64").split()[-1]  # its first word is its own name
        headers = run("apt-cache", "depends", image.replace("image", "headers")).split()
        needed = [name for name in headers if name.startswith("linux-")]
        subprocess.run(["apt-get", "download", image, *needed], cwd=folder, check=True)
        for package in sorted(folder.glob("linux-*.deb")):
            run("dpkg", "-x", str(package), str(tree))
    return next(path.name for path in (tree / "lib/modules").iterdir() if (path / "kernel").exists())


def build_driver(folder: Path, module: Path, release: str) -> Path:
    """Unpack and build v4l2loopback against those headers; give the module."""
    source = folder / module.stem
    if not source.exists():
        run("dpkg", "-x", str(module), str(source))
    code = next((source / "usr/src").iterdir())
    headers = folder / "kernel/usr/src" / f"linux-headers-{release}"
    makefile = headers / "Makefile"  # it names the system's own folder
    makefile.write_text(makefile.read_text().replace("include /usr/src", f"include {folder.resolve()}/kernel/usr/src"))
    run("make", "-C", str(headers.resolve()), f"M={code.resolve()}", "modules")
    return code / "v4l2loopback.ko"


def pack(folder: Path, modules: Path, driver: Path) -> Path:
    """Pack the first programs that the kernel runs; give the archive."""
    box = folder / "initramfs"
    shutil.rmtree(box, ignore_errors=True)
    (box / "bin").mkdir(parents=True)
    shutil.copy(shutil.which("busybox") or "/bin/busybox", box / "bin/busybox")
    drivers = in_order(modules, WANTED)
    for found in drivers.values():
        shutil.copy(found, box)
    shutil.copy(driver, box)
    init = box / "init"
    inside = Path(__file__).with_name("inside.py")
    init.write_text(INIT.format(drivers=" ".join(drivers), root=ROOT, python=sys.executable, inside=inside))
    init.chmod(0o755)
    return packed(box, folder / "initramfs.cpio")


def pack_sleeper(folder: Path, modules: Path, driver: Path) -> Path:
    """Pack everything that the sleeper needs; give the archive."""
    box = folder / "sleeper"
    shutil.rmtree(box, ignore_errors=True)
    for name in ("bin", "proc", "sys", "dev", "tmp", "lib64"):
        (box / name).mkdir(parents=True)
    shutil.copy(shutil.which("busybox") or "/bin/busybox", box / "bin/busybox")
    drivers = in_order(modules, ("videodev",))
    for found in (*drivers.values(), driver):
        shutil.copy(found, box)
    wanted = folder / "sleeper.txt"
    run(sys.executable, "-m", "tests.qemu.sleeper", str(wanted))
    for name in wanted.read_text().splitlines():
        put(Path(name), box)
    put(Path(sys.executable).resolve(), box)
    (box / "lib64/ld-linux-x86-64.so.2").symlink_to("/usr/lib/x86_64-linux-gnu/ld-linux-x86-64.so.2")
    names = {"drivers": " ".join(drivers), "root": ROOT, "python": Path(sys.executable).resolve()}
    init = box / "init"
    init.write_text(SLEEPY_INIT.format(**names, packages=next(Path(sys.prefix).glob("lib/python*/site-packages"))))
    init.chmod(0o755)
    return packed(box, folder / "sleeper.cpio")


def put(file: Path, box: Path) -> None:
    """Copy a file to where it lies here, with the other names that it has in its folder."""
    place = box / file.relative_to("/").parent
    place.mkdir(parents=True, exist_ok=True)
    shutil.copy(file, place / file.name)
    for other in file.parent.glob(f"{file.name.partition('.so')[0]}.so*" if ".so" in file.name else file.name):
        if other.is_symlink() and other.resolve() == file and not (place / other.name).exists():
            (place / other.name).symlink_to(file.name)


def packed(box: Path, archive: Path) -> Path:
    """Pack a folder as the kernel wants it."""
    subprocess.run(f"find . | cpio -o -H newc > {archive.resolve()}", shell=True, cwd=box, check=True)
    return archive


def in_order(modules: Path, names: Iterable[str]) -> dict[str, Path]:
    """Give the modules of these names, each after those that it needs."""
    found: dict[str, Path] = {}
    for name in names:
        path = next(modules.rglob(f"{name}.ko"))
        needs = [need for need in run("modinfo", "-F", "depends", str(path)).strip().split(",") if need]
        found.update({**in_order(modules, (need.replace("-", "_") for need in needs)), name: path})
    return found


def boot(kernel: Path, archive: Path) -> int:
    """Boot, show what is said, and give 0 where it ended well."""
    share = "local,path=/,mount_tag=host,security_model=none,readonly=on,multidevs=remap"
    machine = ["qemu-system-x86_64", "-m", "2048", "-smp", "2", "-cpu", "max", "-nographic", "-no-reboot"]
    command = [*machine, "-kernel", str(kernel), "-initrd", str(archive), "-virtfs", share]
    words = "console=ttyS0 quiet panic=-1"
    ended = subprocess.run([*command, "-append", words], capture_output=True, text=True, timeout=900, check=False)
    print(ended.stdout[-4000:])  # noqa: T201
    return 0 if "all is well" in ended.stdout else 1


def run(*command: str) -> str:
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    if ended.returncode:
        sys.exit(f"{' '.join(command)}:\n{ended.stdout}{ended.stderr}")
    return ended.stdout


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2]), "--sleep" in sys.argv[3:]))
