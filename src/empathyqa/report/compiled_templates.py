"""Our own templates, compiled once: kept where Python keeps compiled modules, for compiling them takes longer than filling.

As with modules, what was compiled of another text, by another Python or by another Jinja is left aside, and where nothing
can be written, nothing is. A team's own templates are never kept.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from importlib.util import cache_from_source
from pathlib import Path
from pickle import UnpicklingError

import jinja2
from jinja2.bccache import Bucket, BytecodeCache

FOLDER = Path(__file__).parent / "templates"


class BesideModules(BytecodeCache):
    """The files are called ``__pycache__/call.html.cpython-311.pyc.jinja2-3.1.6`` and the like."""

    def get_cache_key(self, name: str, filename: str | None = None) -> str:
        """The template's name: each of ours is of one environment, and so compiled in one way."""
        return name.replace("/", "-")

    def load_bytecode(self, bucket: Bucket) -> None:
        """Take what was compiled of the same text before."""
        with suppress(OSError, EOFError, UnpicklingError), open(_place(bucket), "rb") as file:
            bucket.load_bytecode(file)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep what was compiled, whole or not at all."""
        if sys.dont_write_bytecode:
            return
        place = Path(_place(bucket))
        half = place.with_name(f"{place.name}.{os.getpid()}")
        try:
            place.parent.mkdir(parents=True, exist_ok=True)
            with half.open("wb") as file:
                bucket.write_bytecode(file)
            half.replace(place)
        except OSError:
            with suppress(OSError):
                half.unlink()


def _place(bucket: Bucket) -> str:
    return f"{cache_from_source(str(FOLDER / bucket.key))}.jinja2-{jinja2.__version__}"
