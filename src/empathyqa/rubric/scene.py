"""The line a YAML error points at, taken apart; and what a mistake looks like once it is understood."""

from __future__ import annotations

from dataclasses import dataclass

from empathyqa.later import later
from empathyqa.rubric.tree import Source

UNKNOWN_ESCAPE = "Inside double quotes a backslash starts a special character, and this one is not known."
DIRECTIVE = "A line that starts with '%' gives the YAML reader orders; rubrics have none."
TWO_BACKSLASHES = "Write two backslashes, or put the text in single quotes."
_PARTS = later(r"(?P<lead>\s*(?:-\s+)*(?:[\w-]+:\s+)?)(?P<value>.*)\Z")


@dataclass(frozen=True)
class Mistake:
    """A YAML mistake told in our words; ``meant`` is the line as it was probably intended."""

    code: str
    line: int
    column: int
    message: str
    fix: str
    meant: str | None = None


@dataclass(frozen=True)
class Scene:
    """The line an error points at, taken apart."""

    source: Source
    line: int
    column: int
    context: int
    """The line where the surrounding construct began; 0 where the parser does not say."""
    context_column: int
    said: str

    @property
    def text(self) -> str:
        return self.source.line(self.line)

    def parts(self, number: int) -> tuple[str, str]:
        """The indentation, dash and field name of a line; and its value."""
        match = _PARTS.match(self.source.line(number).rstrip())
        return (match["lead"], match["value"]) if match else ("", "")

    def above(self) -> int:
        """The nearest line above that has something on it."""
        number = self.line - 1
        while number > 0 and not self.source.line(number).strip(" -\t"):
            number -= 1
        return number


def quoted(text: str) -> str:
    body = text.strip()
    for opening, closing in (('"', '"'), ("'", "'"), ("“", "”")):
        if len(body) > 1 and body.startswith(opening) and body.endswith(closing):
            body = body[1:-1]
    return '"' + body.replace("\\", "\\\\").replace('"', '\\"') + '"'


def plain_safe(text: str) -> bool:
    """Whether a phrase can stand without quotes."""
    return bool(text) and text[0].isalnum() and ": " not in text and " #" not in text and not text.endswith(":")


def spaces(number: int) -> str:
    return f"{number} space" if number == 1 else f"{number} spaces"
