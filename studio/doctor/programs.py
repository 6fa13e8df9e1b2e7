"""What each call program needs to see Backlot on this machine, and where in it the camera is chosen."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from studio.core import v4l2
from studio.doctor.driver import OBS, exclusive_caps
from studio.doctor.finding import Finding, Health
from studio.doctor.repair import reload_driver
from studio.sinks.pipewire_camera import runs as pipewire_runs
from studio.sinks.virtual_camera import INSTALL

SUBJECT: Final = "program"
IN_CHROMIUM: Final = "Open chrome://flags/#enable-webrtc-pipewire-camera, choose Enabled, and restart it."
IN_FIREFOX: Final = "Open about:config and set media.webrtc.camera.allow-pipewire to true."


@dataclass(frozen=True, slots=True)
class Program:
    """A call program: where the camera is chosen, and what it sees on Linux.

    `picky` lists a camera alone, not a device that could be written to as well; `through_pipewire` says how it is made
    to look among PipeWire's cameras, empty where it cannot.
    """

    name: str
    way: str
    picky: bool = True
    through_pipewire: str = ""


PROGRAMS: Final = (
    Program("Zoom", "The arrow beside Start Video, or Settings, Video, Camera.", picky=False),
    Program("Google Meet", "The three dots, Settings, Video, Camera.", through_pipewire=IN_CHROMIUM),
    Program("Microsoft Teams", "The arrow beside Camera, or Settings, Devices.", through_pipewire=IN_CHROMIUM),
    Program("Chrome, Edge", "The camera in the address bar, or Settings, Site settings.", through_pipewire=IN_CHROMIUM),
    Program("Firefox", "The question whether the page may use your camera.", False, IN_FIREFOX),
    Program("Discord", "User Settings, Voice and Video, Camera."),
)


def programs() -> Iterator[Finding]:
    """Say of each program whether it can see Backlot, where to choose it, and what is missing.

    Without any virtual camera there is nothing to say of them: that was said before.
    """
    if sys.platform != "linux":
        if any(path.exists() for path in OBS.get(sys.platform, ())):
            yield from (
                _good(program, "lists OBS Virtual Camera, which Backlot feeds; restart it if it was open before.")
                for program in PROGRAMS
            )
        return
    loopback = any(device.loopback or device.outputs for device in v4l2.video_devices() if not device.barred)
    if loopback or pipewire_runs():
        yield from (_on_linux(program, loopback) for program in PROGRAMS)


def _on_linux(program: Program, loopback: bool) -> Finding:
    if loopback and not (program.picky and exclusive_caps() is False):
        return _good(program, "lists Backlot while it is on air.")
    if loopback:
        says = f"{program.name} does not list Backlot: the driver was loaded without exclusive_caps=1."
        return Finding(SUBJECT, Health.BAD, says, repair=reload_driver())
    if program.through_pipewire:
        says = f"{program.name} can see Backlot among PipeWire's cameras."
        return Finding(SUBJECT, Health.FAIR, says, program.through_pipewire)
    return Finding(SUBJECT, Health.FAIR, f"{program.name} needs the virtual camera driver.", INSTALL["linux"])


def _good(program: Program, says: str) -> Finding:
    return Finding(SUBJECT, Health.GOOD, f"{program.name} {says}", program.way)
