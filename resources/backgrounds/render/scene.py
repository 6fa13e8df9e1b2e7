"""Camera, sky and the settings of the path tracer."""

from __future__ import annotations

import math

import bpy
from mathutils import Vector
from shapes import forget
from surfaces import Surface, rgb

Triple = tuple[float, float, float]


def fresh() -> None:
    """Begin with an empty scene."""
    bpy.ops.wm.read_factory_settings(use_empty=True)
    forget()
    bpy.context.scene.world = bpy.data.worlds.new("world")


def camera(
    at: Triple = (0, 0, 1.25),
    towards: Triple = (0, 4, 1.25),
    *,
    lens_mm: float = 32.0,
    focus_m: float = 1.6,
    stop: float = 4.0,
) -> None:
    """Look from where a webcam is; upright lines stay upright when both ends are at one height."""
    lens = bpy.data.cameras.new("camera")
    lens.lens, lens.sensor_width = lens_mm, 36.0
    lens.clip_end = 10_000
    lens.dof.use_dof, lens.dof.focus_distance, lens.dof.aperture_fstop = True, focus_m, stop
    thing = bpy.data.objects.new("camera", lens)
    thing.location = at
    thing.rotation_euler = (Vector(towards) - Vector(at)).to_track_quat("-Z", "Y").to_euler()
    bpy.context.scene.collection.objects.link(thing)
    bpy.context.scene.camera = thing


def sky(strength: float = 1.0, *, high: float = 35.0, round_to: float = 0.0, sun: bool = False) -> None:
    """Daylight: a clear sky; its sun `high` degrees up when wanted."""
    tree = _world_tree()
    air = tree.nodes.new("ShaderNodeTexSky")
    air.sky_type, air.sun_disc = "NISHITA", sun
    air.sun_elevation, air.sun_rotation = math.radians(high), math.radians(round_to)
    tree.links.new(air.outputs[0], tree.nodes["Background"].inputs["Color"])
    tree.nodes["Background"].inputs["Strength"].default_value = strength


def ambient(code: str, strength: float) -> None:
    """A sky of one colour: night, or fog."""
    node = _world_tree().nodes["Background"]
    node.inputs["Color"].default_value = (*rgb(code), 1.0)
    node.inputs["Strength"].default_value = strength


def sunlight(towards: Triple, strength: float, code: str = "#ffe2b8", *, wide_deg: float = 0.6) -> None:
    """The sun as parallel light that travels `towards`."""
    light = bpy.data.lights.new("sun", "SUN")
    light.energy, light.color, light.angle = strength, rgb(code), math.radians(wide_deg)
    thing = bpy.data.objects.new("sun", light)
    thing.rotation_euler = Vector(towards).to_track_quat("-Z", "Y").to_euler()
    bpy.context.scene.collection.objects.link(thing)


def panel(
    at: Triple,
    towards: Triple,
    size: tuple[float, float],
    power: float,
    code: str,
    *,
    seen: bool = False,
    portal: bool = False,
) -> None:
    """A soft light of a given size; as a portal it gives none itself but shows where the sky comes in."""
    light = bpy.data.lights.new("panel", "AREA")
    light.shape, light.size, light.size_y = "RECTANGLE", *size
    light.energy, light.color = power, rgb(code)
    light.cycles.is_portal = portal
    thing = bpy.data.objects.new("panel", light)
    thing.location = at
    thing.rotation_euler = (Vector(towards) - Vector(at)).to_track_quat("-Z", "Y").to_euler()
    thing.visible_camera = thing.visible_glossy = seen
    bpy.context.scene.collection.objects.link(thing)


def view(at: Triple, turn: Triple, size: tuple[float, float], stops: list[tuple[float, str]], strength: float) -> None:
    """What is seen through a window by day: trees and sky far out of focus; it lights nothing."""
    surface = Surface("view")
    height = surface.add("SeparateXYZ", {0: surface.add("TexCoord").outputs["Generated"]}).outputs[1]
    crowns = surface.add("MapRange", {"Value": surface.noise(0.55, 6), "To Min": -0.16, "To Max": 0.16}).outputs[0]
    where = surface.add("Math", {0: height, 1: crowns}, operation="ADD").outputs[0]
    tone = surface.ramp(where, [(place, rgb(code)) for place, code in stops])
    light = surface.add("Emission", {"Color": tone, "Strength": strength}).outputs[0]
    surface.wire(surface.result, {"Surface": light})
    screen(at, turn, size, surface.material)


def screen(at: Triple, turn: Triple, size: tuple[float, float], material: bpy.types.Material) -> None:
    """A flat thing that is seen and lights nothing."""
    mesh = bpy.data.meshes.new("screen")
    wide, high = size[0] / 2, size[1] / 2
    mesh.from_pydata([(-wide, -high, 0), (wide, -high, 0), (wide, high, 0), (-wide, high, 0)], [], [(0, 1, 2, 3)])
    mesh.materials.append(material)
    thing = bpy.data.objects.new("screen", mesh)
    thing.location = at
    thing.rotation_euler = [math.radians(part) for part in turn]
    thing.visible_diffuse = thing.visible_shadow = thing.visible_transmission = False
    bpy.context.scene.collection.objects.link(thing)


def render(
    path: str, *, width: int, samples: int, minutes: float, seed: int, exposure: float, look: str, threads: int
) -> None:
    """Trace the picture, for so many minutes at most, remove the noise, and write it with 16 bits."""
    scene = bpy.context.scene
    scene.render.engine = "CYCLES"
    scene.render.resolution_x, scene.render.resolution_y = width, width * 9 // 16
    scene.render.threads_mode, scene.render.threads = "FIXED", threads
    tracer = scene.cycles
    tracer.device, tracer.samples, tracer.use_adaptive_sampling, tracer.adaptive_threshold = "CPU", samples, True, 0.03
    tracer.adaptive_min_samples, tracer.time_limit, tracer.seed = 12, minutes * 60, seed
    tracer.use_denoising, tracer.denoiser, tracer.denoising_prefilter = True, "OPENIMAGEDENOISE", "ACCURATE"
    tracer.max_bounces, tracer.diffuse_bounces, tracer.glossy_bounces, tracer.transmission_bounces = 5, 3, 2, 3
    tracer.transparent_max_bounces, tracer.sample_clamp_indirect = 6, 5.0
    tracer.caustics_reflective = tracer.caustics_refractive = False
    tracer.blur_glossy = 0.6
    scene.view_settings.view_transform, scene.view_settings.look = "AgX", look
    scene.view_settings.exposure = exposure
    scene.render.image_settings.file_format, scene.render.image_settings.color_depth = "PNG", "16"
    scene.render.filepath = path
    bpy.ops.render.render(write_still=True)


def _world_tree() -> bpy.types.NodeTree:
    world = bpy.context.scene.world
    world.use_nodes = True
    return world.node_tree
