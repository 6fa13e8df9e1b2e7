"""What a tone network must beat, and what it cannot: statistics, the average portrait, and fits that know the truth."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray
from skimage.exposure import match_histograms

from studio.core.frame import Image, Matte

Statistics = tuple[NDArray[np.float32], NDArray[np.float32]]
SOLID = 0.5


def lab(image: Image) -> NDArray[np.float32]:
    """Give a picture as CIE Lab."""
    return cv2.cvtColor(image.astype(np.float32) / 255, cv2.COLOR_BGR2LAB).astype(np.float32, copy=False)


def statistics(image: Image, inside: NDArray[np.bool_]) -> Statistics:
    """Give mean and spread of Lab where `inside` (H, W); of all where that is nowhere."""
    values = lab(image)[inside] if inside.any() else lab(image).reshape(-1, 3)
    return values.mean(axis=0), values.std(axis=0) + np.float32(1e-3)


def moved(image: Image, own: Statistics, goal: Statistics, strength: float) -> Image:
    """Give the picture with its Lab statistics moved towards others (Reinhard et al., 2001)."""
    ratio = np.clip(goal[1] / own[1], 0.5, 2)
    matched = (lab(image) - own[0]) * ratio + goal[0]
    mixed = lab(image) * np.float32(1 - strength) + matched * np.float32(strength)
    bgr = cv2.cvtColor(mixed.astype(np.float32), cv2.COLOR_LAB2BGR)
    return np.rint(np.clip(bgr, 0, 1) * 255).astype(np.uint8)


def reinhard(image: Image, matte: Matte, place: Image, strength: float) -> Image:
    """Give the person the statistics of the background, which is what stands beside the matte."""
    person, around = matte > SOLID, matte < 0.02
    return moved(image, statistics(image, person), statistics(place, around), strength)


def histograms(image: Image, matte: Matte, place: Image) -> Image:
    """Give the person the background's histograms, channel by channel."""
    person, around = matte > SOLID, matte < 0.02
    if not person.any() or not around.any():
        return image
    matched = image.copy()
    matched[person] = match_histograms(image[person][:, None], place[around][:, None], channel_axis=-1)[:, 0]
    return matched


def average_portrait(image: Image, matte: Matte, portrait: Statistics, strength: float) -> Image:
    """Move the person towards the average portrait, without a look at the background."""
    return moved(image, statistics(image, matte > SOLID), portrait, strength)


def three_gains(image: Image, matte: Matte, truth: Image) -> Image:
    """Give what the best three gains can do that know the truth."""
    inside = matte > SOLID
    given, wanted = image[inside].astype(np.float64), truth[inside].astype(np.float64)
    gains = (given * wanted).sum(axis=0) / np.maximum((given * given).sum(axis=0), 1)
    return np.rint(np.clip(image * gains, 0, 255)).astype(np.uint8)


def best_matrix(image: Image, matte: Matte, truth: Image) -> Image:
    """Give what the best 3x4 matrix can do that knows the truth."""
    inside = matte > SOLID
    known = np.concatenate([image[inside], np.ones((int(inside.sum()), 1))], axis=1, dtype=np.float64)
    matrix = np.linalg.lstsq(known, truth[inside].astype(np.float64), rcond=None)[0].T
    toned = cv2.transform(image.astype(np.float32), matrix)
    return np.rint(np.clip(toned, 0, 255)).astype(np.uint8)
