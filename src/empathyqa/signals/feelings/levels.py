"""How strongly a customer shows a feeling: 1 mild, 2 clear, 3 strong, by open rules.

Told flatly, a wait or a fault is 1. Felt wording ("still", "again!", "ridiculous"), sarcasm, capitals or stacked marks
make it 2. Heat (swearing, insults, threats) or open distress (crying, "I can't cope") make it 3. Grief and fear told
without a feeling word are 1 or 2 by how much is laid bare: in the first person or about someone near, and in more than
a few words.
"""

from __future__ import annotations

from empathyqa.signals.feelings.heat import capitals, insists, mild_swearing, shouted_marks, strong_swearing
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.wordlist import word_set

_DISTRESS = (
    " crying ", " sobbing ", " in tears ", " in bits ", " terrified ", " petrified ", " panicking ", " desperate ",
    " begging ",
    " can not cope ", " can not breathe ", " falling apart ", " devastated ", " heartbroken ", " beside myself ",
    " in pieces ",
    " frightened the life ", " scared to death ", " sick with worry ", " do not know what to do ", " <crying> ",
    " <sobbing> ",
)  # fmt: skip
_SELF = word_set("i my me we our us")
_SOMEONE = word_set("he she him her his they them mum dad baby kids children husband wife son daughter")
_AT_YOU = word_set("you your yourselves u youse")
_FEW = 5
_MANY = 15
_HEATED = ("hostility.insult", "crisis.threat")
_LONG = 25


def level(view: TurnView, emotion: str) -> int:
    """The intensity of ``emotion`` in a customer's turn; 1 where nothing marks more."""
    return _hot(view, emotion) if emotion in ("anger", "frustration") else _tender(view, emotion)


def felt(view: TurnView) -> bool:
    """Whether felt wording, print or swearing carries the turn; what is told without it is told flatly."""
    return bool(capitals(view) or shouted_marks(view) or insists(view) or mild_swearing(view) or "!" in view.turn.text)


def _hot(view: TurnView, emotion: str) -> int:
    text = view.turn.text
    shouting = capitals(view)
    strong = strong_swearing(view) is not None
    if strong or view.has(*_HEATED) or shouting >= 4 or "!!!" in text:
        return 3 if emotion == "anger" else 2
    if emotion == "anger":
        return 2
    aimed = not _AT_YOU.isdisjoint(view.words.vocabulary)
    told = view.words.count > _MANY and not _SELF.isdisjoint(view.words.vocabulary)
    return 2 if aimed or told or felt(view) else 1


def _tender(view: TurnView, emotion: str) -> int:
    words = view.words.vocabulary
    if any(phrase in view.line for phrase in _DISTRESS):
        return 3 if emotion in ("anxiety", "sadness") else 2
    if capitals(view) or shouted_marks(view):
        return 2
    if emotion == "confusion":
        return 2 if view.words.count > _LONG else 1
    if view.words.count <= _FEW or (emotion == "sadness" and view.place <= 1):
        return 1
    if emotion == "sadness":
        return 2
    return 1 if words.isdisjoint(_SELF) and words.isdisjoint(_SOMEONE) else 2
