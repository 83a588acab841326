"""One turn's text in one normal form, every token tied to the characters it came from.

The normal form is what makes "I'm", "Im" and "I am", "apologize" and "apologise", curly and straight quotes the
same words to every detector. Text is folded character by character (never with a length change), so a span found
in the normal form is a span of the original.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Set as AbstractSet
from itertools import accumulate, chain

from empathyqa.later import later
from empathyqa.text.dialect import BARE_NOT, opened_not
from empathyqa.text.once import once
from empathyqa.text.spelling import CONTRACTIONS, RESPELLED, SPLIT_BY_CONTEXT

_FOLD = str.maketrans({
    "’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'", "“": '"', "”": '"', "–": "-", "—": "-",
    "\u00a0": " ", "\u202f": " ", "\u2026": ".",
})  # fmt: skip
_TOKEN = later(
    r"[ ,]*+("  # what begins no token is skipped at once
    r"(?!www\.)[a-z]++(?=[ ,.?!]|$)"  # most words: whatever follows would read them so too, later
    r"|https?://\S+|www\.\S+"  # links
    r"|[\[{<]{1,2} ?[a-z][a-z0-9_ -]*[\]}>]{1,2}"  # redaction tokens and stage directions: [name], {{url}}, <username>
    r"|(?<![^\W_])(?:\*{3,}|\#{3,})(?![^\W_])|[█▇]{2,}"  # masks
    r"|@\w+"  # handles
    r"|e-?mails?\b"
    r"|\d+(?:[.,:]\d+)*(?:st|nd|rd|th)?(?![a-z0-9])"  # 14:40, 1,200.50, 4th
    r"|[^\W_]+(?:'[^\W_]+)*'?"  # words with their apostrophes
    r"|[.?!]+|[£$€%]"
    r"|[\u2600-\u27bf\U0001f000-\U0001faff])"  # pictographs
)
"""One token, as the pattern's group."""
ENDS = frozenset(".?!")
"""The tokens that end a sentence."""


HIDDEN, HIDDEN_NAME = "<pii>", "<name>"
"""The tokens for something a redactor hid, and for a name: one each, whatever the redactor wrote."""
NAME_MARK = "ʹ"
"""What is added to a token that is a name and is spelt like a word ("will"): a letter, so that it stays one word."""
_MASK = later(r"\bX{3,}\b")
_NAMES = frozenset("name person per given_name surname customer agent client caller user username".split())
_ANYTHING = frozenset("pii redacted removed masked hidden personal_data".split())


def fold(text: str) -> str:
    """Lower-case with straight quotes, exactly as long as ``text``; a mask of capital Xs becomes a mask of blocks."""
    if "XXX" in text:
        text = _MASK.sub(lambda mask: "█" * len(mask.group()), text)
    if text.isascii():
        return text.replace("`", "'").lower()
    lowered = text.translate(_FOLD).lower()
    if len(lowered) != len(text):  # 'İ'.lower() is two characters: lower one by one and keep what would grow
        lowered = "".join(c.lower() if len(c.lower()) == 1 else c for c in text.translate(_FOLD))
    return lowered


class Words:
    """The tokens of one text: lower case, contractions opened, British spelling; sentence ends kept as tokens.

    Tokens are found at once, the characters under them only when somebody asks: most turns earn no evidence.
    """

    __slots__ = ("__dict__", "text", "tokens")

    def __init__(self, text: str, named: AbstractSet[int] = frozenset()) -> None:
        """``named`` are the tokens that are names, whatever word they are spelt like: each gets the :data:`NAME_MARK`."""
        self.text = text
        raw = _TOKEN.findall(fold(text))
        known = _OPENED
        try:
            opened = [known[word] for word in raw]
        except KeyError:
            opened = [known[word] if word in known else _learn(word) for word in raw]
        if not _BY_CONTEXT.isdisjoint(raw):
            opened = _in_context(raw, opened)
        self.tokens = tuple(chain.from_iterable(opened))
        if named:
            self.tokens = tuple(token + NAME_MARK if i in named else token for i, token in enumerate(self.tokens))

    @once
    def spans(self) -> tuple[tuple[int, int], ...]:
        """The characters of the original text under each token."""
        found = list(_TOKEN.finditer(fold(self.text)))
        spans = tuple([m.span(1) for m in found])
        if len(spans) == len(self.tokens):  # nothing was opened: a word opens to one token at least
            return spans
        raw = [m[1] for m in found]
        opened = _in_context(raw, [_OPENED.get(word) or _learn(word) for word in raw])
        return tuple([span for span, parts in zip(spans, opened, strict=True) for _ in parts])

    @once
    def line(self) -> str:
        """All tokens with one space before, between and after: what phrases are matched on."""
        return f" {' '.join(self.tokens)} "

    @once
    def starts(self) -> tuple[int, ...]:
        """Where in ``line`` each token starts."""
        return tuple(accumulate([len(token) + 1 for token in self.tokens[:-1]], initial=1)) if self.tokens else ()

    @once
    def vocabulary(self) -> frozenset[str]:
        """The distinct tokens."""
        return frozenset(self.tokens)

    def chars(self, start: int, end: int) -> tuple[int, int]:
        """The characters of the original text under ``line[start:end]``."""
        first = bisect_right(self.starts, start) - 1 if start >= 1 else 0
        last = bisect_right(self.starts, max(end - 1, start)) - 1
        return self.spans[max(first, 0)][0], self.spans[max(last, 0)][1]

    @once
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


_OPENED: dict[str, tuple[str, ...]] = {}
"""Raw token → normal form, remembered: language repeats itself."""
_MOST_REMEMBERED = 60_000
_BY_CONTEXT = frozenset(SPLIT_BY_CONTEXT) | BARE_NOT


def _learn(word: str) -> tuple[str, ...]:
    if len(_OPENED) > _MOST_REMEMBERED:
        _OPENED.clear()
    opened = _OPENED[word] = CONTRACTIONS.get(word) or _open(word)
    return opened


def _in_context(raw: list[str], opened: list[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """Open "ill", "well", "wed" … where the words around them say that an apostrophe was left out, and a *not* of dialect."""
    out = list(opened)
    for i in [i for i, word in enumerate(raw) if word in _BY_CONTEXT]:
        word = raw[i]
        if word in BARE_NOT:
            out[i] = opened_not(raw, i, out) or out[i]
            continue
        rule = SPLIT_BY_CONTEXT[word]
        if i + 1 >= len(raw) or raw[i + 1] not in rule[2]:
            continue
        before = out[i - 1][-1] if i else ""
        if not rule[1] or not before or before in ENDS or before in _JOINERS or _after_a_comma(raw, i, before):
            out[i] = rule[0]
    return out


def _open(word: str) -> tuple[str, ...]:
    """The normal form of one raw token that is no fixed contraction."""
    if word[0] in "[{<":
        return (_hidden(word),)
    if word[0] in "*#█▇":
        return (HIDDEN,)
    if word[0] in ".?!":
        return ("?",) if "?" in word else ("!",) if "!" in word else (".",)
    if "'" in word:
        return _open_apostrophe(word)
    if word.startswith(("http", "www.")):
        return ("<url>",)
    return (RESPELLED.get(word, word),)


def _hidden(word: str) -> str:
    """[NAME], {{name_1}}, <PERSON> and [customer name redacted] are all <name>; [PII] and [REDACTED] are <pii>."""
    inner = re.sub(r"[ -]", "_", word.strip("[]{}<> "))
    kind = re.sub(r"(?:_?\d+|_(?:redacted|removed|given|hidden))$", "", inner)
    if kind in _NAMES or kind.endswith("_name"):
        return HIDDEN_NAME
    return HIDDEN if kind in _ANYTHING else f"<{inner}>"


_ENDS_A_CLAUSE = {
    "well": frozenset(
        """worry worries dm dms message details info information number address email link below please thanks possible
        screenshot photo trouble""".split()
    ),
    "were": frozenset(("assured", "worry", "know")),
}
"""What stands before a comma that is lost with the apostrophes: "DM us, well take a look", "rest assured, were working on it"."""
_SOMEBODY = frozenset("we you they them us him her one who that which there if people both all these those".split())
_WHOSE = frozenset("the my your our his her their its a an and every each no".split())
_WRITE = frozenset("dm message email pm inbox tweet".split())
_WERE_TO = frozenset(("sorry", "here", "happy", "glad", "unable"))


def _after_a_comma(raw: list[str], at: int, before: str) -> bool:
    """Whether a clause opens here though no mark is left to show it."""
    if before in _ENDS_A_CLAUSE.get(raw[at], ()) or (before == "us" and raw[at] == "well" and raw[at - 2] in _WRITE):
        return True
    to = raw[at] == "were" and raw[at + 1] in _WERE_TO and raw[at + 2 : at + 3] == ["to"]  # "hi don were sorry to hear"
    whose = raw[max(at - 3, 0) : at - 1]  # "the staff were happy to help", "mum and dad were sorry to hear"
    return to and before not in _SOMEBODY and not before.endswith("s") and _WHOSE.isdisjoint(whose)


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
