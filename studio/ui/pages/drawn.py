"""Pictures as Qt draws them, and pictures that Qt has as the studio knows them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage, QPainter

from studio.core.frame import Image

_FORMATS = {1: QImage.Format.Format_Grayscale8, 3: QImage.Format.Format_BGR888, 4: QImage.Format.Format_ARGB32}


def qimage(pixels: NDArray[np.uint8]) -> QImage:
    """Give Qt's own copy of a picture: grey (H, W), BGR (H, W, 3) or BGRA (H, W, 4) with straight alpha."""
    planes = 1 if pixels.ndim == 2 else pixels.shape[2]
    pixels = np.ascontiguousarray(pixels)
    height, width = pixels.shape[:2]
    return QImage(pixels.data, width, height, width * planes, _FORMATS[planes]).copy()


def quick(image: QImage) -> QImage:
    """Give a picture in the form that the screen takes fastest."""
    clear = image.hasAlphaChannel()
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied if clear else QImage.Format.Format_RGB32)


def array(image: QImage) -> Image:
    """Give a picture of Qt's as an array; what was transparent is white."""
    if image.hasAlphaChannel():
        paper = QImage(image.size(), QImage.Format.Format_RGB32)
        paper.fill("white")
        painter = QPainter(paper)
        painter.drawImage(0, 0, image)
        painter.end()
        image = paper
    plain = image.convertToFormat(QImage.Format.Format_BGR888)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    return rows[:, : 3 * plain.width()].reshape(plain.height(), plain.width(), 3).copy()
