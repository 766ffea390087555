"""Writes the files of this folder: numbers of independent libraries that the tests compare with.

Run each of the other scripts here with Python 3 (Debian 12: python3-pywt, python3-skimage, python3-torch). Tests read the
JSON files alone and need no Python.
"""
import json
import os
import platform

import numpy as np


def exact(rng, shape, unit=128):
    """Random numbers in [-1, 1] that float, double and a short decimal hold exactly: multiples of 1 / unit."""
    return rng.integers(-unit, unit + 1, shape) / unit


def numbers(array, digits=10):
    """A flat list, row-major, of so many significant digits."""
    return [float(f"{value:.{digits}g}") for value in np.asarray(array, dtype=np.float64).reshape(-1)]


def tensor(array, digits=10):
    """Shape and values."""
    return {"shape": list(np.asarray(array).shape), "values": numbers(array, digits)}


def write(script, seed, libraries, content):
    """Writes the JSON file of a script's name, and in it where the numbers come from."""
    versions = {"python": platform.python_version(), "numpy": np.__version__}
    versions.update({library.__name__: library.__version__ for library in libraries})
    origin = {"script": os.path.basename(script), "libraries": versions, "seed": seed}
    with open(os.path.splitext(script)[0] + ".json", "w", encoding="utf-8") as file:
        file.write(text({"origin": origin, **content}) + "\n")


def text(value, indent=0):
    """JSON with every list of numbers on one line."""
    if not isinstance(value, dict):
        return json.dumps(value)
    inner = " " * (indent + 2)
    lines = [f"{inner}{json.dumps(key)}: {text(part, indent + 2)}" for key, part in value.items()]
    return "{\n" + ",\n".join(lines) + "\n" + " " * indent + "}"
