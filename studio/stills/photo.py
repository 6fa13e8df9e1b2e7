"""A photo as it came: upright, at full size, in its own colours, with what its file says about it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from io import BytesIO
from math import sqrt
from pathlib import Path

import cv2
import numpy as np
from PIL import Image as Pillow
from PIL import ImageCms

from studio.core.frame import Image, Size, read_only, size_of
from studio.imaging.codec import check_size, in_rgb, opened_picture, orientation_of, read_content, upright

MOST_PIXELS = 50_000_000  # what is larger is made smaller to this
LONGEST_SIDE = 32766  # as far as OpenCV counts


@dataclass(frozen=True, slots=True, eq=False)
class Photo:
    """A photo: its picture, the ICC profile that its colours are in (empty is sRGB), and its EXIF block as it came."""

    image: Image
    label: str = ""
    profile: bytes = b""
    exif: bytes = b""

    @property
    def size(self) -> Size:
        """Width and height in pixels."""
        return size_of(self.image)


def read_photo(path: str | Path) -> Photo:
    """Give the photo in a file; Unreadable."""
    return decode_photo(read_content(Path(path)), str(path))


def decode_photo(content: bytes, label: str = "The photo", most_pixels: int = MOST_PIXELS) -> Photo:
    """Give the photo that a file's bytes hold, of an animation the first picture; Unreadable.

    Colours stay as they are where they have an RGB profile; printers' colours and the like become sRGB.
    """
    with opened_picture(content, label) as opened:
        wide, high = _within(opened.size, most_pixels)
        opened.draft(None, (wide, high))  # a JPEG decodes at a half or a quarter far faster
        check_size(opened.size, label)
        exif = opened.info.get("exif") or b""
        profile = _own_profile(opened)
        opened.load()
        if profile:
            opened.info.pop("icc_profile")  # so that the colours stay
        pixels = np.asarray(in_rgb(opened))
        orientation = orientation_of(opened)
    if size_of(pixels) != _within(size_of(pixels), most_pixels):
        pixels = cv2.resize(pixels, (wide, high), interpolation=cv2.INTER_AREA)
    image = upright(cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR).astype(np.uint8, copy=False), orientation)
    image = np.ascontiguousarray(image)
    read_only(image)
    return Photo(image, label, profile, exif)


def picture_size(content: bytes, label: str = "The photo") -> Size:
    """Give width and height as the file's head says them, before anything is decoded; Unreadable."""
    with opened_picture(content, label) as opened:
        return opened.size


def photo_of(image: Image, label: str = "The picture") -> Photo:
    """Make a photo of an image (H, W, 3) BGR that is in memory already."""
    kept = np.ascontiguousarray(image).copy()
    read_only(kept)
    return Photo(kept, label)


def in_srgb(photo: Photo) -> Photo:
    """Give the photo in the colours that backgrounds are in."""
    if not photo.profile:
        return photo
    own = ImageCms.ImageCmsProfile(BytesIO(photo.profile))
    turn = ImageCms.buildTransform(own, ImageCms.createProfile("sRGB"), "RGB", "RGB")
    image = photo.image.copy()
    for top in range(0, image.shape[0], 512):  # in strips: the copies stay small
        rgb = Pillow.fromarray(cv2.cvtColor(image[top : top + 512], cv2.COLOR_BGR2RGB))
        ImageCms.applyTransform(rgb, turn, inPlace=True)
        cv2.cvtColor(np.asarray(rgb), cv2.COLOR_RGB2BGR, dst=image[top : top + 512])
    read_only(image)
    return replace(photo, image=image, profile=b"")


def reduced(image: Image, max_side: int) -> Image:
    """Give the image with its longest side at most `max_side`."""
    longest = max(size_of(image))
    if longest <= max_side:
        return image
    size = tuple(max(1, round(side * max_side / longest)) for side in size_of(image))
    return cv2.resize(image, (size[0], size[1]), interpolation=cv2.INTER_AREA).astype(np.uint8, copy=False)


def _within(size: Size, most_pixels: int) -> Size:
    scale = min(sqrt(most_pixels / max(size[0] * size[1], 1)), LONGEST_SIDE / max(*size, 1))
    return size if scale >= 1 else (max(1, int(size[0] * scale)), max(1, int(size[1] * scale)))


def _own_profile(opened: Pillow.Image) -> bytes:
    """Give the profile that the colours may stay in: a whole one for RGB, on a picture in RGB."""
    profile = opened.info.get("icc_profile")
    if not profile or opened.mode not in ("RGB", "RGBA"):
        return b""
    try:
        read = ImageCms.ImageCmsProfile(BytesIO(profile))
        if read.profile.xcolor_space.strip() != "RGB":
            return b""
        ImageCms.buildTransform(read, ImageCms.createProfile("sRGB"), "RGB", "RGB")
    except (ImageCms.PyCMSError, OSError, TypeError, ValueError):
        return b""
    return bytes(profile)
