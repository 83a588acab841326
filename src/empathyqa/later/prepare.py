"""Write down what the patterns of the library need: ``python -m empathyqa.later.prepare``."""

from __future__ import annotations

import gc
import json
import pkgutil
from importlib import import_module
from importlib.resources import files

import empathyqa
from empathyqa.later import Later
from empathyqa.later.needs import FILE, key_of
from empathyqa.later.walk import needed_by


def patterns() -> set[tuple[str, int]]:
    """Every late pattern that the library's modules make: source and flags."""
    for module in pkgutil.walk_packages(empathyqa.__path__, "empathyqa."):
        if not module.name.endswith("__main__"):
            import_module(module.name)
    return {(one._source, int(one._flags)) for one in gc.get_objects() if type(one) is Later}


def written() -> str:
    """The file's text: a line for each pattern that is known to need anything."""
    lines = []
    for source, flags in patterns():
        needs = needed_by(source, flags)
        if needs is not None:
            lines.append(f"{key_of(source, flags)} {json.dumps(needs, separators=(',', ':'))}\n")
    return "".join(sorted(lines))


if __name__ == "__main__":
    place = files("empathyqa").joinpath("later", FILE)
    place.write_text(written(), encoding="utf-8")  # type: ignore[attr-defined]
    print(place)
