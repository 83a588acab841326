"""Marked words as a reader would mark them: a phrase, never cut at a dangling "the", "and" or "with".

What was heard is heard in a few telling words ("sounds like you", "I'm connecting you with"), and what was learned in a stretch
of a turn; the scorecard keeps those places. On a page the mark goes on to the end of the phrase where it is near, takes in the
article or the "I can" before it, and leaves off an "and" that belongs to the next clause. The words themselves stay the same.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from empathyqa.later import later


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_ARTICLES = _words("the a an my your our their its whose every each no any some another these those his")
_HELPERS = _words(
    """am is are was were be been being will would can could should shall may might must have has had do does did not never
    cannot can't won't don't didn't doesn't isn't aren't wasn't weren't couldn't wouldn't shouldn't haven't hasn't hadn't"""
)
_SUBJECTS = _words(
    """i we he she they i'm we're he's she's they're i've we've they've i'll we'll he'll she'll they'll i'd we'd he'd she'd
    they'd who's there's that's it's you're you've you'll you'd"""
)
_EITHER = _words("you it that this")
"""Subject or object: which of the two the words beside tell."""
_OBJECTS = _words("it them him me us")
_LINKS = _words("to of for with at from by about into onto than on in near like as")
_JOINS = _words("and but or so because cos if when while which who although")
_ON_TO_IT = _words("going want wants wanted able need needs trying supposed meant used left got lot able have has")
"""“… to” or “… of” belongs to these."""
_PHRASAL = _words(
    """set setting carry carrying go going put putting get getting come coming take taking send sending look looking find sort
    sorting pick picking call calling ring ringing give giving bring bringing turn turning switch switching hold holding pass
    passing follow following keep keeping move moving cut end fill filling run running make making hand handing talked talk
    talking speak spoken listen listened"""
)
_PARTICLES = _words("up out off down on back over through away in to at for into")
"""“set | up”, “carry | on”, “talked | to”: one word of sense in two."""
_NUMBERS = _words(
    "one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand half quarter"
)
_TIMES = _words("by before at until till within past to")
_GO_ON_AFTER = (
    _words("now today tonight tomorrow again back up out off down over through very too ago here there please then just yet")
    | _LINKS | _JOINS | _ARTICLES
)  # fmt: skip
_WORD = later(r"[^\W_](?:[\w’'-]*\w)?")
_BREAK = later(r"[.,;:!?…—–\n()“”\"]|\s-\s|\s(?=(?:and|but|so|because|cos|if|when|while|which|although)\s)")
_TAIL = later(
    r"[\s,]+(?:and|but|or|so|because|cos|if|when|while|which|who)"
    r"(?:\s+(?:then|i|we|you|he|she|it|they|that|this|there|the|a|just|also|now|i['’]?m|it['’]s|that['’]s))*[\s,]*$",
    re.IGNORECASE,
)
_HEAD = later(r"^(?:(?:and|but|or)\s+|[,;:.!?\s]+)+")
_ODD_HEAD = later(r"^[\w’'-]+(?:\s[\w’'-]+)?,\s+(?:(?:and|but|so|or)\s+)?", re.IGNORECASE)
_TITLES = _words("mr mrs ms miss mx dr")
_NEAR_WORDS, _NEAR, _BACK, _LEAST = 7, 48, 4, 3
"""How far the end of a phrase may be; words taken in before; words that must be left after something is left off."""


class _Place(NamedTuple):
    start: int
    end: int
    word: str


def whole_phrase(said: str, start: int, end: int, *, name: bool = False) -> tuple[int, int]:
    """The characters of ``said`` to be marked for those from ``start`` to ``end``; of a ``name`` no more than its title."""
    if not 0 <= start < end <= len(said):
        return start, end
    while start < end and said[start].isspace():
        start += 1
    while end > start and said[end - 1].isspace():
        end -= 1
    if name:
        before = _before(said, start)
        return (before[-1].start if before and before[-1].word in _TITLES else start), end
    return _from_the_start(said, start, end), _to_the_end(said, start, end)


def _to_the_end(said: str, start: int, end: int) -> int:
    if said[end : end + 1].isalnum() or (said[end : end + 1] in ("'", "’") and said[end + 1 : end + 2].isalpha()):
        rest = _WORD.match(said, end) or re.compile(r"['’]\w+").match(said, end)
        end = rest.end() if rest else end
    if said[end - 1] in ".!?…":
        return end
    tail = _TAIL.search(said, start, end)
    if tail and _goes_on(said, end) and _count(said, start, tail.start()) >= (1 if "," in tail.group() else _LEAST):
        return tail.start()
    ahead, *marked = _ahead(said, end), *_last(said, start, end)
    if ahead and marked[1] and ahead[0].word in _OBJECTS and (len(ahead) == 1 or ahead[1].word in _GO_ON_AFTER):
        return ahead[0].end  # "Shall I book | it"
    if not ahead or not (_hangs(marked[1], ahead[0].word) or (marked[0] in _ARTICLES and _content(ahead[0].word))):
        return end
    if len(ahead) <= _NEAR_WORDS and ahead[-1].end - end <= _NEAR and _hangs(marked[1], ahead[0].word):
        return ahead[-1].end
    last = marked[1]
    for place, word in enumerate(ahead[:_NEAR_WORDS]):
        if place and not _hangs(last, word.word) and word.word not in _ARTICLES and not _content(word.word):
            break
        last, end = word.word, word.end
    return end


def _content(word: str) -> bool:
    """Whether the word carries matter: none that only joins, helps or points."""
    return word not in _GO_ON_AFTER and word not in _HELPERS and word not in _SUBJECTS and word not in _EITHER


def _from_the_start(said: str, start: int, end: int) -> int:
    if start and (said[start - 1].isalnum() or said[start - 1] in "'’"):
        inside = list(_WORD.finditer(said, max(0, start - 40), start))
        start = inside[-1].start() if inside and inside[-1].end() >= start - 1 else start
    before = _before(said, start)
    if before and (odd := _ODD_HEAD.match(said[start:end])) and _count(said, start + odd.end(), end) > _LEAST:
        return start + odd.end()
    head = _HEAD.match(said[start:end])
    if head and _count(said, start + head.end(), end) >= _LEAST:
        return start + head.end()
    first = _WORD.match(said, start)
    if first is None or first.group().lower() in _JOINS:
        return start
    if first.group() == "of" and before:
        start = before.pop().start
    before, start = _with_its_number(before, start)
    for place in range(len(before) - 1, max(-1, len(before) - 1 - _BACK), -1):
        word = before[place].word
        stands_before = word in _ARTICLES and word != "no"
        if not (stands_before or word in _HELPERS or word in _SUBJECTS or (word in _EITHER and place == 0)):
            break
        start = before[place].start
    return start


def _with_its_number(before: list[_Place], start: int) -> tuple[list[_Place], int]:
    """A number just before belongs to it, and so does the "by" before that: "by six tomorrow"."""
    while before and before[-1].word in _NUMBERS:
        start = before.pop().start
        if before and before[-1].word in _TIMES:
            start = before.pop().start
    return before, start


def _hangs(last: str, following: str) -> bool:
    """Whether a phrase cannot end on the one word before the other."""
    if last in _ARTICLES or last in _LINKS or last in _HELPERS or last in _SUBJECTS or last in _JOINS:
        return True
    if last in _EITHER:
        return following not in _GO_ON_AFTER
    on_to_it = (following == "to" and last in _ON_TO_IT) or (last in _PHRASAL and following in _PARTICLES)
    return on_to_it or following == "of" or (last in _NUMBERS and following in _NUMBERS)


def _goes_on(said: str, end: int) -> bool:
    return _WORD.search(said, end, end + 3) is not None


def _last(said: str, start: int, end: int) -> tuple[str, str]:
    """The last two of the marked words; empty where a mark stands behind them."""
    found = [_plain(hit.group()) for hit in _WORD.finditer(said, max(start, end - 40), end)]
    return ("", *found)[-2:] if found and said[end - 1].isalnum() else ("", "")  # type: ignore[return-value]


def _ahead(said: str, end: int) -> list[_Place]:
    """The words from here to the end of the clause."""
    stop = _BREAK.search(said, end)
    # a phrase may go on over the very word that the marked ones lead on to
    if stop and not said[end : stop.start()].strip() and said[stop.start()].isspace():
        stop = _BREAK.search(said, stop.end() + 1)
    last = stop.start() if stop else len(said)
    return [_Place(hit.start(), hit.end(), _plain(hit.group())) for hit in _WORD.finditer(said, end, min(last, end + 200))]


def _before(said: str, start: int) -> list[_Place]:
    """The words of the clause before this place."""
    first = max(0, start - 80)
    for stop in _BREAK.finditer(said, first, start):
        first = stop.end()
    return [_Place(hit.start(), hit.end(), _plain(hit.group())) for hit in _WORD.finditer(said, first, start)]


def _plain(word: str) -> str:
    return word.lower().replace("’", "'")


def _count(said: str, start: int, end: int) -> int:
    return sum(1 for _ in _WORD.finditer(said, start, end))
