"""Somebody whose post, phone, money or time is watched at home, and who asks that this stay out of sight.

"He gets to the post before I do", "it's his email, he'll see I've had it out", "does the text say what it's for", "I've not got
long, he'll be back": told as practical matters, with no word of fear. What is told of another and a wish to hide this, or two
such facts of another, call for a person; to ring nobody, to keep the phone in view and to have only until somebody is back
stand by themselves. Three wishes of different kinds to hide it do so too, with nobody told of: who moved house or has too
many texts asks for one. A present, a child, a flatmate, the post room and a laugh explain it. No study was found that counts
such cues; kinds and numbers are this project's (watching_kinds.py, household_rules.py, hiding_kinds.py).
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.later import later
from empathyqa.signals.harm.controlled import surprise
from empathyqa.signals.harm.hiding_kinds import HIDING
from empathyqa.signals.harm.household_rules import HOUSEHOLD
from empathyqa.signals.harm.watching_kinds import WATCHING as _SEEN
from empathyqa.signals.rule import Heard
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.signals.workings.by_words import ByWords
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_talk, by_text
from empathyqa.signals.workings.wordlist import word_set

_ALONE = frozenset(("allowed", "time", "rule"))
_BY_KIN = frozenset(("keeps", "not_ask", "room"))
"""Done by a son or a neighbour as well: who holds the card of somebody old is seldom a partner."""
_WATCHING = {**_SEEN, **HOUSEHOLD}
_KINDS = {**_WATCHING, **HIDING}
_BY_WORDS = ByWords({kind: needs for kind, (needs, *_) in _KINDS.items()})
WORDS = frozenset[str]().union(*(needs for needs, *_ in _KINDS.values()))
"""Words without any of which a turn tells nothing of it."""
_OTHER_CUES = (
    "crisis.firm_abuse", "crisis.indirect_abuse", "secret_leaving.not_on_it", "hidden_danger.bother", "hidden_danger.doles_out",
)  # fmt: skip
_FEW, _MANY = 2, 3
_EXPLAINED = word_set(
    "son daughter teenager toddler baby child girl boy dog cat puppy parrot flatmate flatmates housemate housemates roommate "
    "lodger receptionist reception boss manager colleague secretary engineer driver courier nurse pharmacist neighbour "
    "neighbours doctor dentist mum mam mom dad nan gran granny grandad stock warehouse pills tablets meds meter plumber builder"
)
"""Who opens, counts, sees and comes back in all innocence, in the same sentence, or as its own subject in the one before."""
_SUBJECT = later(
    r" (?:my|our|the) (?:\w+ )?(?:son|daughter|teenager|toddler|dog|cat|puppy|flatmate|housemate|lodger|receptionist|boss|"
    r"manager|engineer|driver|mum|mam|dad|nan|neighbour|builder)(?: s)? "
)
_IN_FUN = word_set("haha hahaha lol lmao rofl hehe 😂 🤣 😅")
_MOVED = word_set("moved sold paperless spam scam junk stolen lost many marketing newsletter unsubscribe wrong")
"""Why people want nothing sent somewhere that nobody need fear."""
_WORK = (" work phone ", " work mobile ", " work number ", " company phone ", " business ")


def under_watch(view: TurnView) -> Iterator[Heard]:
    """Each kind of such facts in a turn, once the customer has told enough of them: before that nobody could have known."""
    found = _told(view)
    since = _enough_from(view.talk) if found else None
    if since is not None and view.place >= since:
        for kind, start, end in found:
            yield Heard(*view.words.chars(start, end), _KINDS[kind][2], kind="abuse")


def _told(view: TurnView) -> list[tuple[str, int, int]]:
    """What a turn tells, without what is said in fun or explains itself."""
    found = kinds_told(view)
    if not found or not _IN_FUN.isdisjoint(view.words.vocabulary):
        return []
    return [one for one in found if one[0] in HIDING or one[0] in _BY_KIN or not _innocent(view.line, one[1])]


def _innocent(line: str, at: int) -> bool:
    """Whether the sentence, or the subject of the one before, names somebody who does such things in all innocence."""
    first = max(line.rfind(mark, 0, at + 1) for mark in (" . ", " ? ", " ! "))
    ends = [end for mark in (" . ", " ? ", " ! ") if (end := line.find(mark, at)) >= 0]
    if not _EXPLAINED.isdisjoint(line[max(first, 0) : min(ends, default=len(line))].split()):
        return True
    return first > 0 and _SUBJECT.match(_sentence_before(line, first)) is not None


def _sentence_before(line: str, first: int) -> str:
    start = max(line.rfind(mark, 0, first) for mark in (" . ", " ? ", " ! "))
    return line[start + 2 if start >= 0 else 0 : first + 1]


@by_text
def kinds_told(spoken: Spoken) -> tuple[tuple[str, int, int], ...]:
    """The kinds of such facts in a text, each once, with their places in its normal form."""
    words, found = spoken.words, []
    for kind in _BY_WORDS.that_may_stand_in(words.vocabulary):
        hit = _KINDS[kind][1].search(words.line)
        if hit is not None:
            found.append((kind, hit.start() + 1, hit.end() - 1))
    return tuple(found)


@by_talk
def _enough_from(talk: Talk) -> int | None:
    """The place of the customer's turn from which they have told as much as calls for a person."""
    said = [view for view in talk if view.side == "customer"]
    if not any(kinds_told(view) for view in said) or surprise(talk):
        return None
    moved = any(_moved(view) for view in said)
    about: set[str] = set()
    hidden: set[str] = set()
    elsewhere = False
    for view in said:
        kinds = {kind for kind, *_ in _told(view)}
        about |= kinds & _WATCHING.keys()
        hidden |= kinds & HIDING.keys()
        elsewhere = elsewhere or (not kinds and view.has(*_OTHER_CUES))
        if kinds and _enough(about, hidden, elsewhere, moved):
            return view.place
    return None


def _enough(about: set[str], hidden: set[str], elsewhere: bool, moved: bool) -> bool:
    if not about:
        return len(hidden) >= _MANY and not moved
    return not about.isdisjoint(_ALONE) or len(about) + bool(hidden) + elsewhere >= _FEW


def _moved(view: TurnView) -> bool:
    """Whether the customer tells why nothing is to go there or come any more."""
    told = not view.words.vocabulary.isdisjoint(_MOVED) or any(words in view.line for words in _WORK)
    return told and " not moving " not in view.line
