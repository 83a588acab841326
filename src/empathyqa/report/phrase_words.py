"""Small words by what they do in a clause, and the words beside a place in what was said: what a phrase is grown by."""

from __future__ import annotations

from typing import NamedTuple

from empathyqa.later import later


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


ARTICLES = _words("the a an my your our their its whose every each no any some another these those his")
HELPERS = _words(
    """am is are was were be been being will would can could should shall may might must have has had do does did not never
    cannot can't won't don't didn't doesn't isn't aren't wasn't weren't couldn't wouldn't shouldn't haven't hasn't hadn't"""
)
SUBJECTS = _words(
    """i we he she they i'm we're he's she's they're i've we've they've i'll we'll he'll she'll they'll i'd we'd he'd she'd
    they'd who's there's that's it's you're you've you'll you'd"""
)
EITHER = _words("you it that this")
"""Subject or object: which of the two the words beside tell."""
OBJECTS = _words("it them him me us")
LINKS = _words("to of for with at from by about into onto than on in near like as")
JOINS = _words("and but or so because cos if when while which who although")
ON_TO_IT = _words("going want wants wanted able need needs trying supposed meant used left got lot able have has")
"""“… to” or “… of” belongs to these."""
PHRASAL = _words(
    """set setting carry carrying go going put putting get getting come coming take taking send sending look looking find sort
    sorting pick picking call calling ring ringing give giving bring bringing turn turning switch switching hold holding pass
    passing follow following keep keeping move moving cut end fill filling run running make making hand handing talked talk
    talking speak spoken listen listened"""
)
PARTICLES = _words("up out off down on back over through away in to at for into")
"""“set | up”, “carry | on”, “talked | to”: one word of sense in two."""
NUMBERS = _words(
    "one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand half quarter"
)
TIMES = _words("by before at until till within past to")
GO_ON_AFTER = (
    _words("now today tonight tomorrow again back up out off down over through very too ago here there please then just yet")
    | LINKS | JOINS | ARTICLES
)  # fmt: skip
WORD = later(r"[^\W_](?:[\w’'-]*\w)?")
_BREAK = later(r"[.,;:!?…—–\n()“”\"]|\s-\s|\s(?=(?:and|but|so|because|cos|if|when|while|which|although)\s)")


class Place(NamedTuple):
    """A word and where it stands."""

    start: int
    end: int
    word: str


def hangs(last: str, following: str) -> bool:
    """Whether a phrase cannot end on the one word before the other."""
    if last in ARTICLES or last in LINKS or last in HELPERS or last in SUBJECTS or last in JOINS:
        return True
    if last in EITHER:
        return following not in GO_ON_AFTER
    on_to_it = (following == "to" and last in ON_TO_IT) or (last in PHRASAL and following in PARTICLES)
    return on_to_it or following == "of" or (last in NUMBERS and following in NUMBERS)


def content(word: str) -> bool:
    """Whether the word carries matter: none that only joins, helps or points."""
    return word not in GO_ON_AFTER and word not in HELPERS and word not in SUBJECTS and word not in EITHER


def words_ahead(said: str, end: int) -> list[Place]:
    """The words from here to the end of the clause."""
    stop = _BREAK.search(said, end)
    # a phrase may go on over the very word that the marked ones lead on to
    if stop and not said[end : stop.start()].strip() and said[stop.start()].isspace():
        stop = _BREAK.search(said, stop.end() + 1)
    last = stop.start() if stop else len(said)
    return [Place(hit.start(), hit.end(), plain(hit.group())) for hit in WORD.finditer(said, end, min(last, end + 200))]


def words_before(said: str, start: int) -> list[Place]:
    """The words of the clause before this place."""
    first = max(0, start - 80)
    for stop in _BREAK.finditer(said, first, start):
        first = stop.end()
    return [Place(hit.start(), hit.end(), plain(hit.group())) for hit in WORD.finditer(said, first, start)]


def plain(word: str) -> str:
    return word.lower().replace("’", "'")


def count(said: str, start: int, end: int) -> int:
    return sum(1 for _ in WORD.finditer(said, start, end))
