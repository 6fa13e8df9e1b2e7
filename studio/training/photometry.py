"""What cameras and rooms do to a picture: light, colour, noise, blur and compression (geometry is `geometry`'s)."""

from __future__ import annotations

import os

import cv2
import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

os.environ.setdefault("NO_ALBUMENTATIONS_UPDATE", "1")

import albumentations

from studio.core.frame import Image
from studio.training.alpha import Alpha, unit

# Area and linear: nearest, the default, would move the picture off its mask by a pixel.
SMALLER = {"downscale": cv2.INTER_AREA, "upscale": cv2.INTER_LINEAR}


def exposure() -> albumentations.Compose:
    """How bright the camera makes the room."""
    light = [
        albumentations.RandomGamma((150, 380), p=0.4),
        albumentations.RandomGamma((45, 100), p=0.2),
        albumentations.RandomBrightnessContrast((-0.25, 0.45), (-0.3, 0.3), p=0.4),
    ]
    return albumentations.Compose([albumentations.OneOf(light, p=0.5)])


def camera() -> albumentations.Compose:
    """Everything else between the room and the network, in the order in which it happens."""
    colour = [
        albumentations.PlanckianJitter(mode="blackbody", temperature_limit=(3200, 12000), p=0.4),
        albumentations.RGBShift(22, 22, 22, p=0.3),
        albumentations.HueSaturationValue(12, 40, 0, p=0.3),
    ]
    softness = [
        albumentations.GaussianBlur((3, 7), (0.3, 1.8), p=0.4),
        albumentations.MotionBlur((3, 9), allow_shifted=False, p=0.3),
        albumentations.Downscale((0.45, 0.8), SMALLER, p=0.3),
    ]
    return albumentations.Compose(
        [
            albumentations.OneOf(colour, p=0.4),
            albumentations.ToGray(p=0.05),
            albumentations.ChannelShuffle(p=0.03),
            albumentations.OneOf(softness, p=0.25),
            albumentations.OneOf(
                [albumentations.GaussNoise((0.01, 0.08), p=0.6), albumentations.ISONoise(p=0.4)], p=0.25
            ),
            albumentations.ImageCompression(quality_range=(25, 90), p=0.3),
        ]
    )


def low_light(rng: Generator, image: Image) -> Image:
    """A dark room: gamma, a little less colour, and the sensor's noise (shot and read noise)."""
    level = unit(image) ** np.float32(rng.uniform(1.6, 4.0))
    grain = np.sqrt(level * rng.uniform(0, 0.012) + rng.uniform(0.004, 0.03) ** 2)
    noise = np.empty(image.shape, np.float32)
    cv2.setRNGSeed(int(rng.integers(1 << 31)))
    cv2.randn(noise, 0, 1)  # type: ignore[call-overload]
    if rng.random() < 0.5:  # webcams smear their noise
        noise = 1.6 * cv2.GaussianBlur(noise, (3, 3), 0)
    return to_bytes(255 * (level * rng.uniform(0.7, 1.3) + grain * noise))


def overexposed(rng: Generator, image: Image) -> Image:
    """A window in front of the person: gain, then clipping."""
    return to_bytes(image.astype(np.float32) * rng.uniform(1.25, 2.3) + rng.uniform(0, 30))


def exposure_step(rng: Generator, image: Image) -> Image:
    """The camera readjusts between two frames."""
    return to_bytes(image.astype(np.float32) * float(np.exp(rng.normal(0, 0.2))))


def relit(rng: Generator, foreground: Image) -> Image:
    """The person in another light than the room's."""
    gains = np.exp(rng.normal(0, 0.22) + rng.normal(0, 0.07, 3)).astype(np.float32)
    return to_bytes(foreground.astype(np.float32) * gains + np.float32(rng.normal(0, 10)))


def redressed(rng: Generator, foreground: Image, alpha: Alpha, behind: Image) -> Image:
    """Clothes made very dark, very light, or as bright as what is behind them; the head stays."""
    rows = np.flatnonzero(alpha.max(1) > 127)
    if not rows.size:
        return foreground
    chin = rows[0] + rng.uniform(0.5, 0.72) * (rows[-1] - rows[0])
    ramp = np.clip((np.arange(alpha.shape[0]) - chin) / (0.06 * alpha.shape[0]) + 0.5, 0, 1).astype(np.float32)
    colours = foreground.astype(np.float32)
    clothes = (alpha > 127) & (ramp[:, None] > 0.5)
    if clothes.sum() < 50:
        return foreground
    now = float(colours[clothes].mean()) + 1
    wish = rng.choice([rng.uniform(8, 40), rng.uniform(190, 245), float(behind.mean())])
    changed = colours * (wish / now) if wish < now else 255 - (255 - colours) * ((255 - wish) / (255 - now + 1))
    grey = changed.mean(2, keepdims=True)
    changed = grey + (changed - grey) * rng.uniform(0.1, 1)
    return to_bytes(colours + (changed - colours) * ramp[:, None, None])


def to_bytes(values: NDArray[np.float32]) -> Image:
    """What a camera can say; overwrites the values."""
    return np.clip(values, 0, 255, out=values).astype(np.uint8)


def seeded(rng: Generator, change: albumentations.Compose, image: Image) -> Image:
    """The picture changed as the generator has it."""
    change.set_random_seed(int(rng.integers(1 << 31)))
    changed: Image = change(image=image)["image"]
    return changed
