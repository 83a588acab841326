"""Finding and opening rubric files: built-in names, paths, what may be inherited from; and the tree of one file."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from empathyqa.errors import Problem
from empathyqa.later import later
from empathyqa.rubric.noting import Notes
from empathyqa.rubric.tree import Fields, Place, Source

MOST_BYTES = 256 * 1024
"""About 4,500 lines; the shipped rubrics have some 700."""

_BUILT_IN = later(r"[a-z][a-z0-9-]{0,59}\Z")
_OF_A_RUBRIC = frozenset(("rubric", "version", "title", "extends", "criteria", "pillars", "bands", "change", "switch_off"))
"""Fields of which a rubric has one at least."""
_NO_TEXT = {b"PK\x03\x04": "a Word, Excel or zip file", b"%PDF": "a PDF", b"\xd0\xcf\x11\xe0": "an old Word or Excel file"}
_UNPRINTABLE = later("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
_MENDS = 200_000
"""Characters that may be read again while collecting further mistakes after a mended line."""


def built_in_folder() -> Path:
    """The folder of the shipped rubrics: inside the package, or the top-level ``rubrics`` of a source checkout."""
    packaged = Path(__file__).resolve().parent.parent / "rubrics"
    return packaged if packaged.is_dir() else Path(__file__).resolve().parents[3] / "rubrics"


def built_in_names() -> tuple[str, ...]:
    """The names of the shipped rubrics, in alphabetical order."""
    return tuple(sorted(path.stem for path in built_in_folder().glob("*.yaml")))


def is_built_in(name: str) -> bool:
    """Whether ``name`` is that of a shipped rubric (a plain name, no path)."""
    return bool(_BUILT_IN.match(name)) and (built_in_folder() / f"{name}.yaml").is_file()


def closest(name: str, known: Iterable[str]) -> str | None:
    """The shipped rubric whose name is nearest to ``name``, if one is near."""
    from difflib import SequenceMatcher

    rated = [(SequenceMatcher(None, Path(name).stem.lower(), other).ratio(), other) for other in known]
    best = max(rated, default=(0.0, ""))
    return best[1] if best[0] >= 0.6 else None


def read_source(path: Path, shown: str, short: str, notes: Notes) -> Source | None:
    """The text of a file, or ``None`` with the reason noted."""
    try:
        size = path.stat().st_size
        if path.is_dir():
            raise IsADirectoryError
        if not path.is_file():
            raise OSError("not a regular file")
        data = path.read_bytes() if size <= MOST_BYTES else b""
    except (OSError, ValueError) as error:
        notes.keep(Problem("R010", *_not_opened(shown, error)))
        return None
    if size > MOST_BYTES:
        message = f"The file has {size:,} bytes; a rubric may have {MOST_BYTES:,}."
        fix = "Move long word lists to a rubric of their own and inherit from it; is this perhaps a transcript?"
        notes.keep(Problem("R011", message, shown, 1, 1, fix))
        return None
    text = _decode(data, shown, notes)
    return None if text is None else Source(shown, text, short)


def _not_opened(shown: str, error: Exception) -> tuple[str, str, int | None, int | None, str]:
    if isinstance(error, IsADirectoryError):
        return "This is a folder, not a rubric file.", shown, None, None, "Name the .yaml file inside it."
    if isinstance(error, FileNotFoundError):
        beside = _beside(shown)
        near = beside or closest(shown, built_in_names())
        fix = "Check the name and the folder"
        if near:
            fix = f"Did you mean {'' if beside else 'the built-in rubric '}'{near}'?"
        names = ", ".join(built_in_names())
        ending = f" (built in: {names})." if names else "."
        return "There is no such file.", shown, None, None, f"{fix}{ending}" if not near else fix
    if isinstance(error, PermissionError):
        return (
            "The file may not be read.",
            shown,
            None,
            None,
            "Ask for read permission, or copy the file to your folder.",
        )
    return "The file cannot be opened.", shown, None, None, "Check that it is an ordinary file with an ordinary name."


def _beside(shown: str) -> str | None:
    """The YAML file in the same folder whose name is nearest, if one is near."""
    folder = Path(shown).parent
    try:
        there = sorted(path.name for path in folder.glob("*.y*ml"))[:200]
    except OSError:
        return None
    from difflib import get_close_matches

    stems = {Path(name).stem.lower(): name for name in there}
    near = get_close_matches(Path(shown).stem.lower(), stems, 1, 0.7)
    return str(folder / stems[near[0]]) if near else None


def _decode(data: bytes, shown: str, notes: Notes) -> str | None:
    other = next((kind for start, kind in _NO_TEXT.items() if data.startswith(start)), None)
    if other:
        fix = "A rubric is a plain text file (YAML): 'empathyqa rubric new ours.yaml' writes one to start from."
        notes.keep(Problem("R012", f"This is {other}, not text.", shown, None, None, fix))
        return None
    encoding = "utf-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        before = data[: error.start]
        line = before.count(b"\n") + 1
        column = len(before.rpartition(b"\n")[2].decode("utf-8", "replace")) + 1
        fix = "Save the file as UTF-8 (in the editor's 'Save with encoding'); a rubric is a plain text file."
        notes.keep(Problem("R012", "The file is not UTF-8 text from here on.", shown, line, column, fix))
        return None
    source = Source(shown, text)
    # Asked of the string first: the pattern, with its thousands of characters, takes long to compile.
    strange = None if text.replace("\n", "").isprintable() else _UNPRINTABLE.search(text)
    if strange:
        line = len(Source(shown, text[: strange.start()]).lines)
        column = strange.start() - max(text.rfind(mark, 0, strange.start()) for mark in "\n\r\x85") or 1
        message = f"There is an invisible control character (U+{ord(strange[0]):04X}) here."
        notes.add("R012", Place(source, line, max(1, column)), message, "Delete it; a rubric is a plain text file.")
        return None
    return text


def tree_of(source: Source, notes: Notes) -> Fields | None:
    """The top-level fields of a rubric file, or ``None`` with the reason noted.

    After a YAML mistake whose meant line is plain, reading goes on with that line, so that all mistakes show at once.
    """
    import yaml

    from empathyqa.rubric.composing import TooMuch, build

    lines = list(source.lines)
    mended: set[int] = set()
    for _ in range(min(25, 1 + _MENDS // (len(source.text) + 1))):
        trial = source if not mended else Source(source.path, "\n".join(lines), source.short)
        found = Notes()
        try:
            root = build(trial, found)
        except TooMuch:
            notes.take(found, source)
            return None
        except yaml.YAMLError as error:
            from empathyqa.rubric.mistakes import understand

            mistake = understand(trial, error)
            if mistake.line in mended:
                return None
            notes.add(mistake.code, Place(source, mistake.line, mistake.column), mistake.message, mistake.fix)
            if mistake.meant is None:
                notes.take(found, source)
                return None
            mended.add(mistake.line)
            lines[mistake.line - 1] = mistake.meant
            continue
        notes.take(found, source)
        return _top(root, source, notes)
    return None


def _top(root: object, source: Source, notes: Notes) -> Fields | None:
    start = Place(source, 1, 1)
    if isinstance(root, Fields) and root.entries and not _OF_A_RUBRIC.isdisjoint(map(str.lower, root.entries)):
        return root
    if isinstance(root, Fields) and len(root.entries) > 1:
        some = ", ".join(f"'{name[:20]}'" for name in list(root.entries)[:3])
        message = f"A rubric has fields such as 'rubric:', 'title:' and 'criteria:'; this file has {some} instead."
        notes.add("R020", start, message, "Is this the right file? 'empathyqa rubric new' writes a working rubric to start from.")
        return None
    if isinstance(root, Fields) and root.entries:
        return root
    if root is None or (isinstance(root, Fields) and not root.flow):
        notes.add("R013", start, "The file is empty.", "'empathyqa rubric new' writes a working rubric to start from.")
    elif isinstance(root, Fields):
        notes.add("R013", start, "The rubric has no fields.", "'empathyqa rubric new' writes a working rubric to start from.")
    else:
        notes.add(
            "R020",
            getattr(root, "place", start),
            "A rubric starts with fields such as 'rubric:', 'version:' and 'title:'; this file has something else.",
            "Is this the right file? 'empathyqa rubric new' writes a working rubric to start from.",
        )
    return None
