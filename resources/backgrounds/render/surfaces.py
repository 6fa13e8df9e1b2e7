"""Procedural surfaces: every pattern is computed, no picture is loaded."""

from __future__ import annotations

from typing import Any

import bpy
import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.float32]
Material = bpy.types.Material
Colour = tuple[float, float, float]


def rgb(code: str) -> Colour:
    """Give #rrggbb as linear RGB."""
    parts = [int(code[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return linear[0], linear[1], linear[2]


def mean(one: str, other: str, part: float = 1.0) -> Colour:
    """Give the colour between two, darkened to `part`."""
    first, second = rgb(one), rgb(other)
    return tuple(part * (a + b) / 2 for a, b in zip(first, second, strict=True))  # type: ignore[return-value]


class Surface:
    """A material under construction: nodes are added and wired by the names of their sockets."""

    def __init__(self, name: str) -> None:
        self.material = bpy.data.materials.new(name)
        self.material.use_nodes = True
        self.tree = self.material.node_tree
        self.shader = self.tree.nodes["Principled BSDF"]
        self.result = self.tree.nodes["Material Output"]

    def add(self, kind: str, inputs: dict[Any, Any] | None = None, **settings: Any) -> Any:
        """Add a node with its settings; an input is a value or another node's output."""
        node = self.tree.nodes.new(f"ShaderNode{kind}")
        for name, value in settings.items():
            setattr(node, name, value)
        self.wire(node, inputs or {})
        return node

    def wire(self, node: Any, inputs: dict[Any, Any]) -> None:
        """Set a node's inputs."""
        for name, value in inputs.items():
            if isinstance(value, bpy.types.NodeSocket):
                self.tree.links.new(value, node.inputs[name])
            elif isinstance(value, tuple) and len(value) == 3 and node.inputs[name].type == "RGBA":
                node.inputs[name].default_value = (*value, 1.0)
            else:
                node.inputs[name].default_value = value

    def paint(self, far: Colour | None = None, **inputs: Any) -> Material:
        """Set the shader's inputs, written with _ for spaces, and give the material.

        Light that comes from a surface by way of others needs no grain: it sees the flat colour `far`, which
        halves the time a picture takes.
        """
        self.wire(self.shader, {name.replace("_", " "): value for name, value in inputs.items()})
        if far is not None:
            seen = self.add("LightPath").outputs["Is Camera Ray"]
            simple = self.add("BsdfDiffuse", {"Color": far}).outputs[0]
            both = self.add("MixShader", {0: seen, 1: simple, 2: self.shader.outputs[0]}).outputs[0]
            self.wire(self.result, {"Surface": both})
        return self.material

    def ramp(self, where: Any, stops: list[tuple[float, Colour]], *, stepped: bool = False) -> Any:
        """Give the colours that a factor runs through."""
        node = self.add("ValToRGB", {"Fac": where})
        ramp = node.color_ramp
        ramp.interpolation = "CONSTANT" if stepped else "EASE"
        while len(ramp.elements) < len(stops):
            ramp.elements.new(0.5)
        for element, (place, colour) in zip(ramp.elements, stops, strict=True):
            element.position, element.color = place, (*colour, 1.0)
        return node.outputs["Color"]

    def noise(self, scale: float, detail: float = 4.0, stretch: tuple[float, float, float] = (1, 1, 1)) -> Any:
        """Give noise over the object's own space, another piece of it for each object."""
        space = self.add("TexCoord").outputs["Object"]
        shift = self.add("VectorMath", {0: (91.0, 57.0, 23.0)}, operation="SCALE")
        self.wire(shift, {"Scale": self.add("ObjectInfo").outputs["Random"]})
        moved = self.add("VectorMath", {0: space, 1: shift.outputs[0]}, operation="ADD").outputs[0]
        place = self.add("Mapping", {"Vector": moved, "Scale": stretch}).outputs["Vector"]
        return self.add("TexNoise", {"Vector": place, "Scale": scale, "Detail": detail}).outputs["Fac"]

    def bump(self, height: Any, strength: float, distance: float = 0.01) -> Any:
        """Give the normal of a rough surface."""
        return self.add("Bump", {"Height": height, "Strength": strength, "Distance": distance}).outputs["Normal"]


def plain(code: str, rough: float = 0.5, metal: float = 0.0, coat: float = 0.0) -> Material:
    """One colour, hardly uneven."""
    surface = Surface(f"plain {code}")
    uneven = surface.add("MapRange", {"Value": surface.noise(18, 1), "To Min": rough * 0.8, "To Max": rough * 1.2})
    return surface.paint(Base_Color=rgb(code), Roughness=uneven.outputs[0], Metallic=metal, Coat_Weight=coat)


def plaster(code: str, rough: float = 0.12) -> Material:
    """A painted wall with the marks of the roller."""
    surface = Surface(f"plaster {code}")
    light, dark = rgb(code), tuple(0.94 * part for part in rgb(code))
    tone = surface.ramp(surface.noise(1.3, 3), [(0.3, dark), (0.7, light)])  # type: ignore[list-item]
    trowel = surface.bump(surface.noise(6, 3), rough, 0.015)
    return surface.paint(far=mean(code, code, 0.95), Base_Color=tone, Roughness=0.85, Normal=trowel)


def wood(
    light: str, dark: str, *, scale: float = 7.0, rough: float = 0.42, along: int = 0, figured: float = 0.4
) -> Material:
    """Boards whose grain runs `along` an axis of the object; each object is another board."""
    surface = Surface(f"wood {light}")
    stretch = tuple(0.06 if axis == along else 1.0 for axis in range(3))
    rings = surface.noise(scale, 3, stretch)  # type: ignore[arg-type]
    wave = surface.add("Math", {0: rings, 1: 9.0}, operation="MULTIPLY").outputs[0]
    figure = surface.add(
        "Math", {0: surface.add("Math", {0: wave}, operation="FRACT").outputs[0], 1: 0.5}, operation="SUBTRACT"
    )
    even = surface.add("Math", {0: figure.outputs[0]}, operation="ABSOLUTE").outputs[0]
    fibre = surface.noise(scale * 22, 4, tuple(0.02 if axis == along else 1.0 for axis in range(3)))  # type: ignore[arg-type]
    both = surface.add("Mix", {0: 1 - figured, 2: even, 3: fibre}, data_type="FLOAT").outputs[0]
    tone = surface.ramp(both, [(0.18, rgb(dark)), (0.62, rgb(light))])
    random = surface.add("ObjectInfo").outputs["Random"]
    value = surface.add("MapRange", {"Value": random, "To Min": 0.80, "To Max": 1.16}).outputs[0]
    varied = surface.add("HueSaturation", {"Color": tone, "Value": value}).outputs["Color"]
    gloss = surface.add("MapRange", {"Value": fibre, "To Min": rough * 0.75, "To Max": rough * 1.3}).outputs[0]
    return surface.paint(
        far=mean(light, dark), Base_Color=varied, Roughness=gloss, Normal=surface.bump(fibre, 0.10, 0.002)
    )


def brick(palette: tuple[str, ...], rough: float = 0.9) -> Material:
    """Burnt clay: each brick takes a colour of the palette, with stains."""
    surface = Surface(f"brick {palette[0]}")
    random = surface.add("ObjectInfo").outputs["Random"]
    stops = [(index / (len(palette) - 1), rgb(code)) for index, code in enumerate(palette)]
    base = surface.ramp(random, stops)
    stain = surface.ramp(surface.noise(9, 5), [(0.35, (0.55, 0.52, 0.50)), (0.65, (1.0, 1.0, 1.0))])
    tone = surface.add("Mix", {0: 1.0, 6: base, 7: stain}, data_type="RGBA", blend_type="MULTIPLY").outputs[2]
    both = surface.add("Math", {0: surface.noise(45, 4), 1: surface.noise(9, 2)}, operation="ADD").outputs[0]
    far = mean(palette[0], palette[len(palette) // 2], 0.78)
    return surface.paint(far=far, Base_Color=tone, Roughness=rough, Normal=surface.bump(both, 0.55, 0.006))


def fabric(code: str, *, weave: float = 420.0, sheen: float = 0.35, depth: float = 0.35) -> Material:
    """Woven cloth."""
    surface = Surface(f"fabric {code}")
    light, dark = rgb(code), tuple(0.90 * part for part in rgb(code))
    tone = surface.ramp(surface.noise(40, 2), [(0.3, dark), (0.7, light)])  # type: ignore[list-item]
    threads = surface.noise(weave, 2)
    normal = surface.bump(threads, depth, 0.003)
    far = mean(code, code, 0.9)
    return surface.paint(
        far=far, Base_Color=tone, Roughness=0.95, Sheen_Weight=sheen, Sheen_Roughness=0.4, Normal=normal
    )


def leather(code: str) -> Material:
    """Worn leather."""
    surface = Surface(f"leather {code}")
    light, dark = rgb(code), tuple(0.62 * part for part in rgb(code))
    tone = surface.ramp(surface.noise(5, 7), [(0.32, dark), (0.66, light)])  # type: ignore[list-item]
    space = surface.add("TexCoord").outputs["Object"]
    cells = surface.add("TexVoronoi", {"Vector": space, "Scale": 190.0}, feature="SMOOTH_F1").outputs["Distance"]
    gloss = surface.add("MapRange", {"Value": surface.noise(7, 5), "To Min": 0.36, "To Max": 0.58}).outputs[0]
    far = mean(code, code, 0.8)
    folds = surface.bump(surface.noise(11, 3, (1.0, 2.2, 1.0)), 0.30, 0.02)
    grain = surface.add("Bump", {"Height": cells, "Strength": 0.22, "Distance": 0.0025, "Normal": folds})
    return surface.paint(far=far, Base_Color=tone, Roughness=gloss, Normal=grain.outputs["Normal"])


def sheer(code: str, through: float = 0.62) -> Material:
    """A thin curtain that lets light through."""
    surface = Surface(f"sheer {code}")
    cloth = surface.add("BsdfDiffuse", {"Color": rgb(code)}).outputs[0]
    lit = surface.add("BsdfTranslucent", {"Color": rgb(code)}).outputs[0]
    both = surface.add("MixShader", {0: through, 1: cloth, 2: lit}).outputs[0]
    hole = surface.add("BsdfTransparent").outputs[0]
    whole = surface.add("MixShader", {0: 0.82, 1: hole, 2: both}).outputs[0]
    surface.wire(surface.result, {"Surface": whole})
    return surface.material


def leaf(light: str, dark: str) -> Material:
    """A leaf that glows when the light is behind it."""
    surface = Surface(f"leaf {light}")
    random = surface.add("ObjectInfo").outputs["Random"]
    streak = surface.add("Math", {0: surface.noise(14, 5), 1: random}, operation="ADD").outputs[0]
    half = surface.add("Math", {0: streak, 1: 0.5}, operation="MULTIPLY").outputs[0]
    tone = surface.ramp(half, [(0.2, rgb(dark)), (0.75, rgb(light))])
    surface.paint(Base_Color=tone, Roughness=0.42, Coat_Weight=0.15)
    back = surface.add("BsdfTranslucent", {"Color": tone}).outputs[0]
    mixed = surface.add("MixShader", {0: 0.28, 1: surface.shader.outputs[0], 2: back}).outputs[0]
    surface.wire(surface.result, {"Surface": mixed})
    return surface.material


def glow(code: str, strength: float) -> Material:
    """A surface that shines by itself."""
    surface = Surface(f"glow {code} {strength}")
    light = surface.add("Emission", {"Color": rgb(code), "Strength": strength}).outputs[0]
    surface.wire(surface.result, {"Surface": light})
    return surface.material


def shade(code: str, strength: float) -> Material:
    """A lampshade: cloth with the light of its bulb behind it, brightest where the bulb is."""
    surface = Surface(f"shade {code}")
    place = surface.add("TexCoord").outputs["Generated"]
    height = surface.add("SeparateXYZ", {0: place}).outputs[2]
    bright = surface.ramp(height, [(0.0, (0.50,) * 3), (0.42, (1.0,) * 3), (1.0, (0.26,) * 3)])  # type: ignore[list-item]
    tinted = surface.add("Mix", {0: 1.0, 6: bright, 7: rgb(code)}, data_type="RGBA", blend_type="MULTIPLY").outputs[2]
    threads = surface.bump(surface.noise(300, 2), 0.3, 0.002)
    return surface.paint(
        Base_Color=rgb("#efe3cf"), Roughness=0.9, Emission_Color=tinted, Emission_Strength=strength, Normal=threads
    )


def spines(palette: tuple[str, ...]) -> Material:
    """Book spines: a colour of the palette each, printed bands on some, a label or a title on others."""
    surface = Surface("spines")
    random = surface.add("ObjectInfo").outputs["Random"]
    stops = [(index / len(palette), rgb(code)) for index, code in enumerate(palette)]
    cloth = surface.ramp(random, stops, stepped=True)
    worn = surface.add("MapRange", {"Value": surface.noise(30, 2), "To Min": 0.82, "To Max": 1.12}).outputs[0]
    cloth = surface.add("HueSaturation", {"Color": cloth, "Value": worn}).outputs["Color"]
    split = surface.add("SeparateXYZ", {0: surface.add("TexCoord").outputs["Generated"]})
    lots = [surface.add("Math", {0: random, 1: factor}, operation="MULTIPLY").outputs[0] for factor in (7.31, 13.7)]
    chances = [surface.add("Math", {0: lot}, operation="FRACT").outputs[0] for lot in lots]
    gilt, cream, ink = rgb("#b59a62"), rgb("#e9dfc8"), rgb("#2a2620")
    label = _times(surface, _between(surface, split.outputs[2], 0.60, 0.82), _between(surface, chances[0], 0.0, 0.22))
    tone = surface.add("Mix", {0: label, 6: cloth, 7: cream}, data_type="RGBA").outputs[2]
    bands = [_between(surface, split.outputs[2], low, low + 0.014) for low in (0.09, 0.13, 0.64, 0.86)]
    lines = surface.add("Math", {0: bands[0], 1: bands[1]}, operation="ADD").outputs[0]
    for band in bands[2:]:
        lines = surface.add("Math", {0: lines, 1: band}, operation="ADD").outputs[0]
    printed = _times(surface, lines, _between(surface, chances[0], 0.22, 0.62))
    tone = surface.add("Mix", {0: printed, 6: tone, 7: gilt}, data_type="RGBA").outputs[2]
    for name, low, high, where, colour in (
        ("title", 0.30, 0.80, (0.45, 1.0), gilt),
        ("label", 0.63, 0.79, (0.0, 0.22), ink),
        ("cream", 0.25, 0.75, (0.22, 0.45), cream),
    ):
        letters = _letters(surface, split, low, high, tall=name != "label")
        one = _times(surface, letters, _between(surface, chances[name != "label"], *where))
        tone = surface.add("Mix", {0: one, 6: tone, 7: colour}, data_type="RGBA").outputs[2]
    far = mean(palette[0], palette[2])
    return surface.paint(
        far=far, Base_Color=tone, Roughness=0.62, Normal=surface.bump(surface.noise(350, 2), 0.2, 0.001)
    )


def _between(surface: Surface, where: Any, low: float, high: float) -> Any:
    """Give 1 where a factor lies between two values."""
    above = surface.add("Math", {0: where, 1: low}, operation="GREATER_THAN").outputs[0]
    return _times(surface, above, surface.add("Math", {0: where, 1: high}, operation="LESS_THAN").outputs[0])


def _times(surface: Surface, one: Any, other: Any) -> Any:
    return surface.add("Math", {0: one, 1: other}, operation="MULTIPLY").outputs[0]


def _letters(surface: Surface, place: Any, low: float, high: float, *, tall: bool) -> Any:
    """Give what reads as print from some metres away: short strokes along the spine, or across its label."""
    stretch = (26.0, 1.0, 95.0) if tall else (60.0, 1.0, 50.0)
    space = surface.add("TexCoord").outputs["Generated"]
    moved = surface.add("Mapping", {"Vector": space, "Scale": stretch}).outputs["Vector"]
    shift = surface.add("Math", {0: surface.add("ObjectInfo").outputs["Random"], 1: 321.0}, operation="MULTIPLY")
    strokes = surface.add("TexNoise", {"Vector": moved, "W": shift.outputs[0], "Detail": 0.0}, noise_dimensions="4D")
    on = surface.add("Math", {0: strokes.outputs["Fac"], 1: 0.52}, operation="GREATER_THAN").outputs[0]
    inside = _times(surface, _between(surface, place.outputs[2], low, high), on)
    return _times(surface, inside, _between(surface, place.outputs[0], 0.30, 0.70))


def printed(name: str, light: Pixels, *, coat: float = 0.0, shines: float = 0.0) -> Material:
    """A computed picture, (H, W, 3) linear RGB, on a flat thing; one that shines lights up by itself."""
    height, width = light.shape[:2]
    image = bpy.data.images.new(name, width, height, float_buffer=True)
    whole = np.concatenate([light[::-1], np.ones((height, width, 1), np.float32)], axis=2)
    image.pixels.foreach_set(whole.astype(np.float32).ravel())
    image.update()
    surface = Surface(f"printed {name}")
    tone = surface.add("TexImage", {0: surface.add("TexCoord").outputs["Generated"]}, image=image, extension="EXTEND")
    if not shines:
        return surface.paint(Base_Color=tone.outputs["Color"], Roughness=0.6, Coat_Weight=coat, Coat_Roughness=0.05)
    glowing = surface.add("Emission", {"Color": tone.outputs["Color"], "Strength": shines}).outputs[0]
    surface.wire(surface.result, {"Surface": glowing})
    return surface.material


def pane() -> Material:
    """Window glass: it lets through what is behind it, and mirrors a little of the room."""
    surface = Surface("pane")
    through = surface.add("BsdfTransparent").outputs[0]
    mirror = surface.add("BsdfGlossy", {"Roughness": 0.01}).outputs[0]
    part = surface.add("Fresnel", {"IOR": 1.5}).outputs[0]
    twice = surface.add("Math", {0: part, 1: 1.8}, operation="MULTIPLY").outputs[0]  # two faces
    surface.wire(surface.result, {"Surface": surface.add("MixShader", {0: twice, 1: through, 2: mirror}).outputs[0]})
    return surface.material
