"""Where marked words end as a phrase: grown over a dangling "the" or "with", cut back from an "and" of the next clause.

A mark that is most of its clause is all of it; speech without commas has few other ends.
"""

from __future__ import annotations

import re

from empathyqa.later import later
from empathyqa.report.phrase_words import ARTICLES, GO_ON_AFTER, NUMBERS, OBJECTS, WORD, content, count, hangs, plain, words_ahead

_TAIL = later(
    r"[\s,]+(?:and|but|or|so|because|cos|if|when|while|which|who)"
    r"(?:\s+(?:then|i|we|you|he|she|it|they|that|this|there|the|a|just|also|now|i['’]?m|it['’]s|that['’]s))*[\s,]*$",
    re.IGNORECASE,
)
_NEAR_WORDS, _NEAR, _LEAST = 7, 48, 3
"""How far the end of a phrase may be; words that must be left after something is left off."""


_LONG, _REST = 8, 6
"""Words of a mark that is most of its clause, and how many more there may be to the clause's end."""
_RANGE = later(r"\bbetween\s+(?:[\w’'-]+\s+){0,3}(\w+)$", re.IGNORECASE)
_TO = later(r"\s+and\s+(?:(?:half|quarter|five|ten|twenty)\s+(?:past\s+|to\s+)?)?(\w+)\b", re.IGNORECASE)


def to_the_end(said: str, start: int, end: int) -> int:
    """The end of the phrase whose words are marked from ``start`` to ``end``."""
    if said[end : end + 1].isalnum() or (said[end : end + 1] in ("'", "’") and said[end + 1 : end + 2].isalpha()):
        rest = WORD.match(said, end) or re.compile(r"['’]\w+").match(said, end)
        end = rest.end() if rest else end
    if said[end - 1] in ".!?…":
        return end
    end = _over_a_range(said, start, end)
    tail = _TAIL.search(said, start, end)
    if tail and _goes_on(said, end) and count(said, start, tail.start()) >= (1 if "," in tail.group() else _LEAST):
        return tail.start()
    ahead, *marked = words_ahead(said, end), *_last(said, start, end)
    if marked[1] and 0 < len(ahead) <= _REST and end - start > 2 * _LONG and count(said, start, end) >= _LONG:
        return ahead[-1].end
    if ahead and marked[1] and ahead[0].word in OBJECTS and (len(ahead) == 1 or ahead[1].word in GO_ON_AFTER):
        return ahead[0].end  # "Shall I book | it"
    if not ahead or not (hangs(marked[1], ahead[0].word) or (marked[0] in ARTICLES and content(ahead[0].word))):
        return end
    if len(ahead) <= _NEAR_WORDS and ahead[-1].end - end <= _NEAR and hangs(marked[1], ahead[0].word):
        return ahead[-1].end
    last = marked[1]
    for place, word in enumerate(ahead[:_NEAR_WORDS]):
        if place and not hangs(last, word.word) and word.word not in ARTICLES and not content(word.word):
            break
        last, end = word.word, word.end
    return end


def _over_a_range(said: str, start: int, end: int) -> int:
    """The end with the second hour of "between eight | and one"."""
    if said[end : end + 4].lower() != " and":
        return end
    first, second = _RANGE.search(said, max(start, end - 60), end), _TO.match(said, end)
    if first and second and all(word.lower() in NUMBERS or word.isdigit() for word in (first[1], second[1])):
        return second.end()
    return end


def _goes_on(said: str, end: int) -> bool:
    return WORD.search(said, end, end + 3) is not None


def _last(said: str, start: int, end: int) -> tuple[str, str]:
    """The last two of the marked words; empty where a mark stands behind them."""
    found = [plain(hit.group()) for hit in WORD.finditer(said, max(start, end - 40), end)]
    return ("", *found)[-2:] if found and said[end - 1].isalnum() else ("", "")  # type: ignore[return-value]


