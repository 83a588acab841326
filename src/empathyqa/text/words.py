"""One turn's text in one normal form, every token tied to the characters it came from.

The normal form is what makes "I'm", "Im" and "I am", "apologize" and "apologise", curly and straight quotes the
same words to every detector. Text is folded character by character (never with a length change), so a span found
in the normal form is a span of the original.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property

from empathyqa.text.spelling import CONTRACTIONS, RESPELLED, SPLIT_BY_CONTEXT

_FOLD = str.maketrans({
    "’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'", "“": '"', "”": '"', "–": "-", "—": "-",
    "\u00a0": " ", "\u202f": " ", "\u2026": ".",
})  # fmt: skip
_TOKEN = re.compile(
    r"https?://\S+|www\.\S+"  # links
    r"|[\[{<]{1,2}[a-z][a-z0-9_ ]*[\]}>]{1,2}"  # redaction tokens and stage directions: [name], {{url}}, <username>
    r"|@\w+"  # handles
    r"|e-?mails?\b"
    r"|\d+(?:[.,:]\d+)*(?:st|nd|rd|th)?(?![a-z0-9])"  # 14:40, 1,200.50, 4th
    r"|[^\W_]+(?:'[^\W_]+)*'?"  # words with their apostrophes
    r"|[.?!]+|[£$€%]"
    r"|[\u2600-\u27bf\U0001f000-\U0001faff]"  # pictographs
)
ENDS = frozenset(".?!")
"""The tokens that end a sentence."""


def fold(text: str) -> str:
    """Lower-case with straight quotes, exactly as long as ``text``."""
    lowered = text.translate(_FOLD).lower()
    if len(lowered) != len(text):  # 'İ'.lower() is two characters: lower one by one and keep what would grow
        lowered = "".join(c.lower() if len(c.lower()) == 1 else c for c in text.translate(_FOLD))
    return lowered


class Words:
    """The tokens of one text: lower case, contractions opened, British spelling; sentence ends kept as tokens."""

    __slots__ = ("__dict__", "spans", "text", "tokens")

    def __init__(self, text: str) -> None:
        self.text = text
        tokens: list[str] = []
        spans: list[tuple[int, int]] = []
        found = [(m.group(), m.span()) for m in _TOKEN.finditer(fold(text))]
        last = len(found) - 1
        for i, (word, span) in enumerate(found):
            opened = CONTRACTIONS.get(word)
            if opened is None:
                opened = _open(word, tokens[-1] if tokens else "", found[i + 1][0] if i < last else "")
            for part in opened:
                tokens.append(part)
                spans.append(span)
        self.tokens = tuple(tokens)
        self.spans = tuple(spans)

    @cached_property
    def line(self) -> str:
        """All tokens with one space before, between and after: what phrases are matched on."""
        return f" {' '.join(self.tokens)} "

    @cached_property
    def starts(self) -> tuple[int, ...]:
        """Where in ``line`` each token starts."""
        out, at = [], 1
        for token in self.tokens:
            out.append(at)
            at += len(token) + 1
        return tuple(out)

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """The distinct tokens."""
        return frozenset(self.tokens)

    def chars(self, start: int, end: int) -> tuple[int, int]:
        """The characters of the original text under ``line[start:end]``."""
        first = bisect_right(self.starts, start) - 1 if start >= 1 else 0
        last = bisect_right(self.starts, max(end - 1, start)) - 1
        return self.spans[max(first, 0)][0], self.spans[max(last, 0)][1]

    @cached_property
    def sentences(self) -> tuple[tuple[int, int], ...]:
        """Token ranges ``[start, end)`` of the sentences; an unpunctuated text is one sentence."""
        out, start = [], 0
        for i, token in enumerate(self.tokens):
            if token in ENDS:
                if i > start:
                    out.append((start, i + 1))
                start = i + 1
        if start < len(self.tokens):
            out.append((start, len(self.tokens)))
        return tuple(out)

    @property
    def count(self) -> int:
        """How many words there are, sentence ends not counted."""
        return sum(token not in ENDS for token in self.tokens)


def _open(word: str, before: str, after: str) -> tuple[str, ...]:
    """The normal form of one raw token that is no fixed contraction."""
    if word[0] in "[{<":  # [NAME], {{name}} and <name> are one token: <name>
        return (f"<{word.strip('[]{}<> ').replace(' ', '_')}>",)
    if word[0] in ".?!":
        return ("?",) if "?" in word else ("!",) if "!" in word else (".",)
    rule = SPLIT_BY_CONTEXT.get(word)
    if rule is not None:
        opened, starts_only, followers = rule
        if after in followers and (not starts_only or not before or before in ENDS or before in _JOINERS):
            return opened
    if "'" in word:
        return _open_apostrophe(word)
    if word.startswith(("http", "www.")):
        return ("<url>",)
    return (RESPELLED.get(word, word),)


_JOINERS = frozenset(("and", "but", "so", "then", "because", "ok", "yes", "yeah", "sorry", "hi", "hello"))


def _open_apostrophe(word: str) -> tuple[str, ...]:
    word = word.strip("'")
    for ending, opened in (("n't", "not"), ("'re", "are"), ("'ve", "have"), ("'ll", "will"), ("'d", "would")):
        if word.endswith(ending) and len(word) > len(ending):
            return (word[: -len(ending)], opened)
    if word.endswith("'s"):  # a possessive or "is": the noun is what matters
        return (RESPELLED.get(word[:-2], word[:-2]), "'s") if len(word) > 2 else ("s",)
    bare = word.replace("'", "")
    return (RESPELLED.get(bare, bare),) if bare else ("'",)
