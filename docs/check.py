"""Whether the documentation is true: its links lead somewhere, its examples run, its tables are those of the library.

    python docs/check.py            check everything; exit code 1 where something is wrong
    python docs/check.py --write    write the generated tables anew

Examples: a ```python block runs, in the order of its page; a ```console block runs each line that starts with
"$ empathyqa", and every line of output that it shows must be in the real output (… stands for anything). Both start in
a copy of the repository's root. A line ending in "# exit 2" says which exit code is meant. A ```yaml or ```text block
whose first line is "# ours.yaml" is that file for the examples after it.
"""

from __future__ import annotations

import contextlib
import io
import os
import re
import shutil
import sys
import tempfile
import traceback
from collections.abc import Iterator
from pathlib import Path

from empathyqa.cli import main as command

ROOT = Path(__file__).resolve().parent.parent
PAGES = (
    ROOT / "README.md",
    ROOT / "CONTRIBUTING.md",
    ROOT / "examples" / "README.md",
    ROOT / "corpus" / "README.md",
    *sorted((ROOT / "docs").glob("*.md")),
    *sorted((ROOT / "docs" / "rubrics").glob("*.md")),
    *sorted((ROOT / "docs" / "signals").glob("*.md")),
)
_BLOCK = re.compile(r"^```(python|console|yaml|text)\n(.*?)^```$", re.M | re.S)
_FILE = re.compile(r"# (\S+\.(?:yaml|txt))\n")
_LINK = re.compile(r"(?<!!)\[[^\]]+\]\(([^)\s]+)\)")
_GENERATED = re.compile(r"(<!-- generated: (\w+) -->\n).*?(<!-- end -->)", re.S)


def broken_links(page: Path) -> Iterator[str]:
    """Links to files or headings that are not there."""
    text = page.read_text(encoding="utf-8")
    for link in _LINK.findall(text):
        if link.startswith(("http://", "https://", "mailto:")):
            continue
        path, _, anchor = link.partition("#")
        target = (page.parent / path).resolve() if path else page
        if not target.exists():
            yield f"{page.name}: the link {link} leads nowhere"
        elif anchor and anchor not in _anchors(target):
            yield f"{page.name}: {path or page.name} has no heading #{anchor}"


def _anchors(page: Path) -> set[str]:
    headings = re.findall(r"^#+ +(.+)$", page.read_text(encoding="utf-8"), re.M)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-") for heading in headings}


def stale_tables(page: Path, *, write: bool = False) -> Iterator[str]:
    """Generated parts that are not what the library would make now."""
    from generated import BLOCKS

    text = page.read_text(encoding="utf-8")
    fresh = _GENERATED.sub(lambda found: f"{found[1]}{BLOCKS[found[2]]()}\n{found[3]}", text)
    if fresh != text:
        if write:
            page.write_text(fresh, encoding="utf-8")
        else:
            yield f"{page.name}: a generated part is out of date; run python docs/check.py --write"


def stale_pages(*, write: bool = False) -> list[str]:
    """The signals' pages that are not what the library would make now."""
    import signal_pages

    if write:
        signal_pages.write()
    return [f"signals/{name}: out of date; run python docs/check.py --write" for name in signal_pages.stale()]


def failing_examples(page: Path) -> Iterator[str]:
    """Examples that do not run, or do not print what they show."""
    names: dict[str, object] = {"__name__": "example"}
    text = page.read_text(encoding="utf-8")
    for found in _BLOCK.finditer(text):
        line = text.count("\n", 0, found.start()) + 2
        if found[1] in ("yaml", "text"):
            _write(found[2])
            continue
        run = _python(found[2], names) if found[1] == "python" else _console(found[2])
        yield from (f"{page.name}:{line}: {wrong}" for wrong in run)


def _write(block: str) -> None:
    """A block that starts with a file's name is that file, for the examples after it."""
    named = _FILE.match(block)
    if named:
        Path(named[1]).write_text(block[named.end() :], encoding="utf-8")


def _python(code: str, names: dict[str, object]) -> Iterator[str]:
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            exec(compile(code, "example", "exec"), names)
    except Exception:
        yield traceback.format_exc(limit=-1).strip()


def _console(block: str) -> Iterator[str]:
    for part in re.split(r"^\$ ", block, flags=re.M)[1:]:
        line, _, shown = part.partition("\n")
        line, _, meant = line.partition("# exit ")
        words = line.split()
        if words[0] != "empathyqa" or ">" in words or "|" in words:
            continue
        out = io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(out):
            code = command(words[1:])
        if code != int(meant or 0):
            yield f"`{line.strip()}` ended with {code}: {out.getvalue()[-300:]}"
        yield from (f"`{line.strip()}` does not print: {each}" for each in _missing(shown, out.getvalue()))


def _missing(shown: str, printed: str) -> Iterator[str]:
    flat = [" ".join(line.split()) for line in printed.splitlines()]
    for line in shown.splitlines():
        pattern = ".*".join(re.escape(part.strip()) for part in " ".join(line.split()).split("…"))
        if line.strip() and not any(re.search(pattern, each) for each in flat):
            yield line


@contextlib.contextmanager
def copy_of_the_root() -> Iterator[None]:
    """Work in a copy, so that examples can write files."""
    before = Path.cwd()
    with tempfile.TemporaryDirectory() as folder:
        for name in ("examples", "rubrics"):
            shutil.copytree(ROOT / name, Path(folder) / name)
        os.chdir(folder)
        try:
            yield
        finally:
            os.chdir(before)


def all_problems(*, write: bool = False) -> list[str]:
    """Everything that is wrong with the documentation."""
    sys.path.insert(0, str(ROOT / "docs"))
    wrong = [problem for page in PAGES for problem in (*stale_tables(page, write=write), *broken_links(page))]
    wrong += stale_pages(write=write)
    with copy_of_the_root():
        return wrong + [problem for page in PAGES for problem in failing_examples(page)]


if __name__ == "__main__":
    problems = all_problems(write="--write" in sys.argv)
    print("\n".join(problems) or f"{len(PAGES)} pages: links, tables and examples are true")
    sys.exit(1 if problems else 0)
