"""The last of a medicine, known by its shape: "I've the last of the white ones took this morning, I'm not meant to "
"go without".

Hardly anybody says what their medicine is for; they say its brand, or "them". Brands that somebody falls gravely ill without are
in the lexicon (at_risk.yaml, lifeline.py). Any other name counts where the talk is about medicine, it has come to its end, and
the customer tells that it must not be missed, or of fits, clots or a licence that was taken away. No study was consulted.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.later import later
from empathyqa.signals.harm.going_on import over, still_of_a_pet
from empathyqa.signals.harm.medicine import tells_of_medicine
from empathyqa.signals.rule import Heard
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_talk, by_text
from empathyqa.signals.workings.wordlist import word_set

WORDS = word_set("last none nothing out left finished more")
"""Words without any of which a turn tells nothing of it."""
_END = later(
    r" last (?:of|one|ones|two|few|dose|tablet|tablets|pill|strip|patch|injection|pen|puff)(?: of)?"
    r"(?: (?:the|my|his|her|our|them|it|those|these))?(?: \w+){0,4} "
    r"(?:took|taken|take|taking|had|used|swallowed|injected|gave|given|this morning|last night|tonight|today|"
    r"yesterday|at breakfast|"
    r"with breakfast) "
    r"| (?:took|taken|take|taking|had|used|finished|gave|given)(?: \w+){0,2} (?:the|my|his|her|our) (?:very )?last "
    r"| (?:none|nothing|not one|no more)(?: \w+){0,5} (?:left|for (?:tonight|tomorrow|the morning|the weekend|today)) "
    r"| (?:i am|he is|she is|mum is|dad is|that is me|we are|clean|completely) (?:now |all |clean |completely )?out"
    r"(?: of (?:them|it|those|(?:the|my|his|her)(?: \w+){1,3}))?(?= (?:[.,]|since|as of|from|and|today|now|tomorrow|"
    r"tonight|$)) "
    r"| (?:all|nearly|just|have) (?:run|ran) out "
)
_GRAVE_WORDS = word_set(
    "without miss missing stop stopping skip fit fits seizure seizures blackout blackouts clot clots licence license "
    "transplant "
    "rejection withdrawal cold"
)
_GRAVE = later(
    r" (?:not|never) (?:meant|supposed|allowed|safe|to) (?:to )?(?:\w+ )?(?:go without|be without|miss|stop|skip|run "
    r"out|come off)"
    r"| (?:can not|must not|should not|dare not|could not|not to|never)(?: \w+){0,2} "
    r"(?:go without|be without|miss (?:one|a|any|them|it|doses?)|stop (?:it|them|taking|suddenly|dead)|skip|come off) "
    r"| (?:took|taken|lost|take) (?:my |the |his |her )?(?:driving )?licen[cs]e "
    r"| (?:i|he|she|mum|dad)(?: \w+){0,2} (?:fit|fits|have a fit|seizures?|blackouts?|blood clots?|clots?) "
    r"| (?:had|have|has|after|another|for|get|stops?|prevents?)(?: \w+){0,2} (?:fits?|seizures?|blackouts?|clots?|"
    r"withdrawal) "
    r"| (?:transplant|rejection|cold turkey) "
)
_BY_NAME = ("at_risk.vital", "at_risk.needed")


def last_doses(view: TurnView) -> Iterator[Heard]:
    """The end of a medicine, once a turn, where it must not be missed."""
    if not ending_told(view) or view.has("at_risk.enough") or over(view) or still_of_a_pet(view):
        return
    if _must_not_be_missed(view.talk) and (tells_of_medicine(view.talk) or view.has(*_BY_NAME)):
        start, end = view.words.chars(*ending_told(view))
        yield Heard(start, end, "the last of a medicine that must not be missed", kind="danger")


@by_text
def ending_told(spoken: Spoken) -> tuple[int, ...]:
    """Where the text tells that something has come to its end; empty where it does not."""
    hit = None if WORDS.isdisjoint(spoken.words.vocabulary) else _END.search(spoken.line)
    return () if hit is None else (hit.start() + 1, hit.end() - 1)


@by_talk
def _must_not_be_missed(talk: Talk) -> bool:
    """Whether it is known to be grave, or they tell that they must not go without it, or what happens then."""
    said = [view for view in talk if view.side == "customer"]
    if any(view.has(*_BY_NAME) for view in said):
        return True
    near = (view for view in said if not _GRAVE_WORDS.isdisjoint(view.words.vocabulary))
    return any(_GRAVE.search(view.line) is not None for view in near)
