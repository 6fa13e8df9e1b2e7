"""How much of the camera's picture is shown, and where: by hand, or following the person."""

from __future__ import annotations

from dataclasses import dataclass, replace

from studio.core.filter import Filter, Stage
from studio.core.frame import WHOLE, Crop, Shot
from studio.core.params import parameters, slider, toggle
from studio.core.registry import register
from studio.imaging.framing import Aim, Following, aim, crop_of, follow, held, reframed, reframed_matte, whole_pixels


@register
@dataclass(frozen=True, slots=True)
class Framing(Filter):
    """Follow you smoothly, or show you larger, smaller or to one side."""

    stage = Stage.FRAME
    stays = True
    lasting = True
    retired = ("flip",)  # what the camera's view says now

    enabled: bool = toggle(False, help="Whether this filter is used.", kw_only=True)
    follow_me: bool = toggle(True, help="Keep head and shoulders in view, eased and calm, wherever you sit.")
    zoom: float = slider(1.0, 0.3, 4.0, help="How large you are; below 1 the background shows around you.")
    across: float = slider(0.0, -1.5, 1.5, detail=True, help="How far to the right you are, in widths of the picture.")
    down: float = slider(0.0, -1.5, 1.5, detail=True, help="How far down you are, in heights of the picture.")

    @classmethod
    def holding(cls, crop: Crop) -> Framing:
        """Make the framing that shows this crop and follows nobody: for a picture of what is seen now."""
        zoom, (across, down) = held(crop)
        fits = {one.name: one for one in parameters(cls)}
        places = {"zoom": zoom, "across": across, "down": down}
        return cls(enabled=True, follow_me=False, **{name: fits[name].repair(place) for name, place in places.items()})

    def follow(self, shot: Shot, memory: Following | None) -> tuple[Shot, Following | None]:
        """Give the shot with its frame, and the matte with it, as they are framed."""
        frame = shot.frame
        if self.follow_me:
            memory = follow(memory, aim(shot.matte), frame.taken_s, cut=frame.cut)
        elif memory is not None:
            memory = follow(memory, Aim(), frame.taken_s, cut=frame.cut)
        crop = self._crop(memory)
        if memory is None or memory.resting:
            crop = whole_pixels(crop, frame.size)
        if crop == WHOLE:
            return shot, memory
        framed = replace(frame, image=reframed(frame.image, crop), crop=crop)
        return replace(shot, frame=framed, matte=reframed_matte(shot.matte, crop)), memory

    def _crop(self, memory: Following | None) -> Crop:
        view = memory.view if memory is not None else Aim()
        return crop_of(view, self.zoom, (self.across, self.down))
