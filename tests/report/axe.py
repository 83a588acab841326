"""axe-core, from a package that carries it (the ``dev`` extra has one), or from where ``EMPATHYQA_AXE`` points."""

from __future__ import annotations

import os
from functools import cache
from importlib.util import find_spec
from pathlib import Path

CARRIERS = ("axe_playwright_python", "axe_core_python")
"""The newest first; nothing of theirs is imported, only their copy of ``axe.min.js`` is read."""


@cache
def axe_script() -> str:
    """The text of ``axe.min.js``; empty where it is nowhere to be had."""
    if given := os.environ.get("EMPATHYQA_AXE", ""):
        return Path(given).read_text(encoding="utf-8")
    for name in CARRIERS:
        spec = find_spec(name)
        for folder in (spec.submodule_search_locations or ()) if spec else ():
            path = Path(folder) / "axe.min.js"
            if path.exists():
                return path.read_text(encoding="utf-8")
    return ""
