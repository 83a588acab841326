"""Which reader fits a text: the surest claim wins, two equal claims are an error, and none lists what was tried."""

from __future__ import annotations

from collections.abc import Sequence

from empathyqa.errors import Problem, UnknownFormat
from empathyqa.reading.json_text import looks_like_json, parse_json
from empathyqa.reading.problems import problem
from empathyqa.reading.raw import Detection, Reader


def choose(text: str, name: str, readers: Sequence[Reader], format: str | None, path: str | None) -> Reader:
    """The reader named by ``format``, or the one whose claim is surest. Raises UnknownFormat (T007, T008, T022)."""
    if format is not None:
        return _named(format, readers, path)
    begun = text.lstrip("\n")  # readers look at the first lines only, and a file may begin with any number of empty ones
    claims = [(claim, reader) for reader in readers if (claim := _claim(reader, begun, name)) is not None]
    if not claims:
        raise UnknownFormat(_refusal(text, name, readers, path))
    surest = max(claim.sure for claim, _ in claims)
    best = [(claim, reader) for claim, reader in claims if claim.sure == surest]
    if len(best) > 1:
        fits = " and ".join(f"{reader.name} ({claim.reason})" for claim, reader in best)
        fix = "name one: " + " or ".join(f"--input-format {reader.name}" for _, reader in best)
        raise UnknownFormat(problem("T008", f"fits {fits} equally well", path=path, fix=fix))
    return best[0][1]


def _claim(reader: Reader, text: str, name: str) -> Detection | None:
    return reader.sniff(text, name.lower().removesuffix(".gz"))


def _named(format: str, readers: Sequence[Reader], path: str | None) -> Reader:
    wanted = {"jsonl": "json", "txt": "text", "vtt": "webvtt", "tsv": "csv", "tca": "transcribe_call_analytics"}.get(
        format, format
    )
    for reader in readers:
        if reader.name == wanted:
            return reader
    names = ", ".join(reader.name for reader in readers)
    raise UnknownFormat(problem("T022", f"there is no format {format!r}; the formats are: {names}", path=path))


def _refusal(text: str, name: str, readers: Sequence[Reader], path: str | None) -> Problem:
    tried = ", ".join(reader.title for reader in readers)
    what = "this is not a transcript in a format we know"
    if looks_like_json(text):
        value, mistake = parse_json(text)
        value = value if mistake is None else parse_json(text.lstrip().split("\n", 1)[0])[0]
        keys = (
            list(value)
            if isinstance(value, dict)
            else list(value[0])
            if isinstance(value, list) and value and isinstance(value[0], dict)
            else []
        )
        nothing = "with nothing in it" if value in ([], {}) else "a list without keys"
        inside = f"keys: {', '.join(map(str, keys[:8]))}" if keys else nothing
        what = f"this is JSON, but of no shape we know ({inside})"
    fix = None
    if not looks_like_json(text) and name.lower().endswith((".txt", ".md", ".log")):
        fix = (
            'begin each turn with a speaker and a colon ("Agent: …", "Customer: …"), or name the speakers: --agent NAME'
        )
    return problem("T007", f"{what}; tried: {tried}", path=path, fix=fix)
