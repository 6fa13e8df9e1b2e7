"""The matting network: an ImageNet trunk on the half-size picture, and a light head for the edge at full size."""

from __future__ import annotations

from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional

from studio.training.errors import WeightsDoNotFit

MULTIPLE = 32
"""Height and width of the input are multiples of this; any aspect is welcome."""

# MobileNetV2's stages: input channels, output channels, blocks, stride of the first block, expansion.
STAGES = (
    (32, 16, 1, 1, 1),
    (16, 24, 2, 2, 6),
    (24, 32, 3, 2, 6),
    (32, 64, 4, 2, 6),
    (64, 96, 3, 1, 6),
    (96, 160, 3, 2, 6),
)
ADDED = ("more8", "more16", "more32", "mixed16", "mixed8", "mixed4")
"""Parts that weights of an earlier, shallower network lack; without training they change nothing."""
IMAGENET_MEAN = (0.485, 0.456, 0.406)
IMAGENET_DEVIATION = (0.229, 0.224, 0.225)


def convolution(inputs: int, outputs: int, size: int = 1, stride: int = 1, groups: int = 1) -> list[nn.Module]:
    """A convolution and its batch norm."""
    return [
        nn.Conv2d(inputs, outputs, size, stride, size // 2, groups=groups, bias=False),
        nn.BatchNorm2d(outputs),
    ]


class InvertedResidual(nn.Module):
    """MobileNetV2's block: widen, filter each channel by itself, narrow (Sandler et al., 2018)."""

    def __init__(self, inputs: int, outputs: int, stride: int, expansion: int) -> None:
        super().__init__()
        hidden = inputs * expansion
        widen = [*convolution(inputs, hidden), nn.ReLU6()] if expansion != 1 else []
        self.residual = stride == 1 and inputs == outputs
        self.conv = nn.Sequential(
            *widen, *convolution(hidden, hidden, 3, stride, hidden), nn.ReLU6(), *convolution(hidden, outputs)
        )

    def forward(self, features: Tensor) -> Tensor:
        """Give the filtered features."""
        filtered: Tensor = self.conv(features)
        return features + filtered if self.residual else filtered


def residuals(channels: int, blocks: int, expansion: int) -> nn.Sequential:
    """Give blocks that change nothing until they have learnt."""
    added = [InvertedResidual(channels, channels, 1, expansion) for _ in range(blocks)]
    for block in added:
        nn.init.zeros_(block.conv[-1].get_parameter("weight"))
    return nn.Sequential(*added)


class Merge(nn.Module):
    """Doubles the coarse features and adds the finer ones (an additive skip), then filters the sum."""

    def __init__(self, coarse: int, fine: int, outputs: int) -> None:
        super().__init__()
        self.coarse = nn.Sequential(*convolution(coarse, outputs))
        self.fine = nn.Sequential(*convolution(fine, outputs)) if fine != outputs else nn.Identity()
        self.mix = nn.Sequential(
            nn.ReLU6(),
            *convolution(outputs, outputs, 3, 1, outputs),
            nn.ReLU6(),
            *convolution(outputs, outputs),
            nn.ReLU6(),
        )

    def forward(self, coarse: Tensor, fine: Tensor) -> Tensor:
        """Give the merged features, at the finer side's size."""
        narrow = self.coarse(coarse)
        merged: Tensor = self.mix(self.fine(fine) + doubled(narrow))
        return merged


class MergeAnySize(Merge):
    """The same where the coarse side was rounded up (9 rows became 5): it follows the finer side's size."""

    def forward(self, coarse: Tensor, fine: Tensor) -> Tensor:
        """Give the merged features, at the finer side's size."""
        narrow = functional.interpolate(self.coarse(coarse), size=fine.shape[-2:], mode="bilinear", align_corners=False)
        merged: Tensor = self.mix(self.fine(fine) + narrow)
        return merged


def doubled(features: Tensor) -> Tensor:
    """Give the features at twice the size."""
    # A constant factor, not a size: ONNX Runtime then keeps its blocked layout, a fifth of the whole time.
    return functional.interpolate(features, scale_factor=2.0, mode="bilinear", align_corners=False)


class MattingNet(nn.Module):
    """Finds the person: picture and previous matte in, the matte's logits out, all of the same size.

    `image` is RGB in 0..1, (n, 3, h, w); `previous` is the last matte, (n, 1, h, w), zero where there is none.
    """

    def __init__(self, detail: int = 16) -> None:
        super().__init__()
        self.stem = nn.Sequential(*convolution(4, 32, 3, 2), nn.ReLU6())
        self.stages = nn.ModuleList(
            nn.Sequential(
                *(
                    InvertedResidual(inputs if n == 0 else outputs, outputs, stride if n == 0 else 1, expansion)
                    for n in range(blocks)
                )
            )
            for inputs, outputs, blocks, stride, expansion in STAGES
        )
        self.more8, self.more16, self.more32 = residuals(32, 2, 6), residuals(96, 3, 6), residuals(160, 2, 6)
        self.mixed16, self.mixed8, self.mixed4 = residuals(96, 1, 6), residuals(48, 2, 4), residuals(32, 1, 4)
        self.context = nn.Sequential(nn.AdaptiveAvgPool2d(1), nn.Conv2d(160, 160, 1), nn.Hardsigmoid())
        self.merge16 = MergeAnySize(160, 96, 96)
        self.merge8 = Merge(96, 32, 48)
        self.merge4 = Merge(48, 24, 32)
        self.merge2 = Merge(32, 16, 24)
        self.detail = nn.Sequential(*convolution(4, detail, 3, 2), nn.ReLU6())
        self.merge1 = Merge(24, detail, detail)
        self.head = nn.Conv2d(detail, 4, 3, 1, 1)

    def forward(self, image: Tensor, previous: Tensor) -> Tensor:
        """Give the logits."""
        seen = torch.cat([image, previous], 1)
        half = self.stages[0](self.stem(functional.avg_pool2d(seen, 2)))
        quarter = self.stages[1](half)
        eighth = self.more8(self.stages[2](quarter))
        sixteenth = self.more16(self.stages[4](self.stages[3](eighth)))
        deepest = self.more32(self.stages[5](sixteenth))
        deepest = deepest * self.context(deepest)
        merged = self.mixed16(self.merge16(deepest, sixteenth))
        merged = self.mixed8(self.merge8(merged, eighth))
        merged = self.mixed4(self.merge4(merged, quarter))
        merged = self.merge1(self.merge2(merged, half), self.detail(seen))
        return functional.pixel_shuffle(self.head(merged), 2)


def load_imagenet(net: MattingNet, path: Path) -> None:
    """Starts the trunk from MobileNetV2's ImageNet weights; the memory's channel starts at zero.

    The file holds torchvision's names with the blocks numbered flat (`features.0` to `features.18`).
    """
    weights = torch.load(path, map_location="cpu", weights_only=True)
    state = net.state_dict()
    try:
        for name, values in fold_normalisation(weights).items():
            if state[name].shape != values.shape:
                raise WeightsDoNotFit(f"{name} has shape {tuple(values.shape)}.")
            state[name] = values
    except KeyError as error:
        raise WeightsDoNotFit(f"{path.name} lacks {error}.") from error
    net.load_state_dict(state)


def fold_normalisation(weights: dict[str, Tensor]) -> dict[str, Tensor]:
    """Renames the trunk's weights and lets the first convolution take RGB in 0..1 as it is."""
    first = weights["features.0.0.weight"] / torch.tensor(IMAGENET_DEVIATION).view(1, 3, 1, 1)
    shift = (first * torch.tensor(IMAGENET_MEAN).view(1, 3, 1, 1)).sum((1, 2, 3))
    renamed = {
        "stem.0.weight": functional.pad(first, (0, 0, 0, 0, 0, 1)),
        "stem.1.running_mean": weights["features.0.1.running_mean"] + shift,
        **{f"stem.1.{part}": weights[f"features.0.1.{part}"] for part in ("weight", "bias", "running_var")},
    }
    number = 1
    for stage, (_, _, blocks, _, _) in enumerate(STAGES):
        for block in range(blocks):
            prefix = f"features.{number}."
            for name, values in weights.items():
                if name.startswith(prefix):
                    renamed[f"stages.{stage}.{block}.{name.removeprefix(prefix)}"] = values
            number += 1
    return renamed
