"""Following ``extends:`` from file to file: what may be inherited from, and in which order."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from empathyqa.rubric.noting import Notes
from empathyqa.rubric.opening import built_in_folder, built_in_names, closest, is_built_in, read_source, tree_of
from empathyqa.rubric.tree import Fields, Place, Source, Text

MOST_LAYERS = 8


@dataclass(frozen=True, eq=False)
class Layer:
    """One file of an inheritance chain."""

    source: Source
    tree: Fields
    folder: Path
    root: Path
    """The folder that ``extends:`` may not climb out of."""


def layers_of(path: Path, shown: str, notes: Notes) -> tuple[list[Layer], bool]:
    """The chain of files behind a rubric, the one without ``extends:`` first; and whether it is whole.

    Where it is not, the reason is noted and the list holds the files that could be read.
    """
    chain: list[Layer] = []
    visited: list[Path] = []
    root: Path | None = None
    short = path.name
    while True:
        source = read_source(path, shown, short, notes)
        tree = tree_of(source, notes) if source else None
        if source is None or tree is None:
            return chain[::-1], False
        root = root or path.resolve().parent
        layer = Layer(source, tree, path.parent, root)
        chain.append(layer)
        visited.append(path.resolve())
        if tree.get("extends") is None:
            return chain[::-1], True
        following = _next(layer, visited, notes)
        if following is None:
            return chain[::-1], False
        path, shown, short, root = following


def _next(layer: Layer, visited: list[Path], notes: Notes) -> tuple[Path, str, str, Path] | None:
    entry = layer.tree.entries["extends"]
    place, node = entry.key, entry.node
    if not isinstance(node, Text) or not isinstance(node.value, str) or not node.text.strip():
        notes.add("R405", place, "extends: needs one rubric, as text.", _HOW)
        return None
    name = node.text.strip()
    if len(visited) >= MOST_LAYERS:
        notes.add("R407", place, f"Rubrics inherit through more than {MOST_LAYERS} files.", "Shorten the chain.")
        return None
    if is_built_in(name):
        path = built_in_folder() / f"{name}.yaml"
        found = (path, f"{name}.yaml", f"{name}.yaml", path.resolve().parent)
    else:
        target = _target(layer, name, place, notes)
        if target is None:
            return None
        found = target
    if found[0].resolve() in visited:
        chain = " -> ".join([step.name for step in visited] + [found[0].name])
        notes.add("R407", place, f"The rubrics inherit in a circle: {chain}.", "Remove one of the extends: lines.")
        return None
    return found


_HOW = "Name a built-in rubric (extends: balanced) or a file beside this one (extends: ./rubric.yaml)."


def _target(layer: Layer, name: str, place: Place, notes: Notes) -> tuple[Path, str, str, Path] | None:
    pure = PurePosixPath(name.replace("\\", "/"))
    outside = not pure.parts or pure.is_absolute() or ":" in pure.parts[0] or len(name) > 240 or "\x00" in name
    path = layer.folder / pure
    try:
        inside = not outside and path.resolve().is_relative_to(layer.root)
        exists = inside and path.is_file()
    except (OSError, ValueError, RuntimeError):
        inside = exists = False
    if not inside:
        notes.add(
            "R406",
            place,
            f"'{name[:60]}' lies outside the folder of the rubric.",
            "Inherit from a built-in rubric, or from a file in the same folder or below; copy the file if need be.",
        )
        return None
    if not exists:
        _missing(layer, name, place, notes)
        return None
    shown = str(Path(layer.source.path).parent / pure)
    return path, shown, f"./{pure}", layer.root


def _missing(layer: Layer, name: str, place: Place, notes: Notes) -> None:
    beside = sorted(path.name for path in layer.folder.glob("*.y*ml"))[:200]
    here = [f"./{other}" for other in beside if other != Path(layer.source.path).name]
    near = closest(name, [*built_in_names(), *here]) if "/" not in name else closest(name, here)
    fix = f"Did you mean '{near}'?" if near else _HOW
    notes.add("R405", place, f"There is no rubric '{name[:60]}' to inherit from.", fix)
