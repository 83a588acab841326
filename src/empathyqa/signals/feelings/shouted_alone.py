"""A turn that is all shout: "REFUND", "PERSON PLEASE", "I HAVE. A. TICKET." from somebody who wrote small before.

Capitals alone may be a habit, a code or a keyword the bot asked for ("Reply CANCEL"), so they count only from whoever wrote
small letters before, without digits, and for words that demand or deny. House rule; no study: of the dozen such turns in the
first labelled corpus most were marked as clear frustration or anger.
"""

from __future__ import annotations

from empathyqa.later import later
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.print_marks import CAPITALS
from empathyqa.signals.workings.wordlist import word_set

_DEMANDS = word_set("refund person people human agent operator representative advisor manager cancel stop money listen")
"""Each of these alone is a demand."""
_SAYS = word_set("no not i he she you they we is are am have has want would did do where why what when how nobody never this")
"""In a sentence of capitals, these show that something is said, and no name or place spelt."""
_SENTENCE = 4
_MOST_WORDS = 20
_SMALL_BEFORE = 20
"""So many small letters show that the customer writes small."""
_LOOK_BACK = 6
_HANDLES = later(r"@\w+|https?:\S+|\[[^\]]*\]|<[^>]*>|\{[^}]*\}|\bDM:|\d\S*")
_WORD = later(r"[A-Z]+")


def shouted_alone(view: TurnView) -> bool:
    """Whether the whole turn is shouted by somebody who does not always write so."""
    if not view.has(CAPITALS) or view.words.count > _MOST_WORDS or view.has("gladness.firm", "confirmation.firm"):
        return False
    text = _HANDLES.sub(" ", view.turn.text)
    if any(letter.islower() for letter in text) or not _demands(view, [word.lower() for word in _WORD.findall(text)]):
        return False
    return _wrote_small(view)


def _demands(view: TurnView, words: list[str]) -> bool:
    if words.count("no") > 1 and words[0] == "no":
        return True
    asked = [word for word in words if word in _DEMANDS]
    if asked and (len(words) < _SENTENCE or len(asked) > 1):
        return not any(word.upper() in before.turn.text for before in view.run_before for word in asked)
    return len(words) >= _SENTENCE and not _SAYS.isdisjoint(words)


def _wrote_small(view: TurnView) -> bool:
    """Whether the customer wrote in small letters before."""
    small = 0
    for number, said in enumerate(view.talk.back(view.place, "customer")):
        if number >= _LOOK_BACK or small >= _SMALL_BEFORE:
            break
        small += sum(letter.islower() for letter in said.turn.text[: _SMALL_BEFORE * 4])
    return small >= _SMALL_BEFORE
